"""What a proof says: a witness, that there is none, or that it could not be decided.

In: data and statuses that the executor has confirmed. Out: `Answer`, `Witness`, in words and as YAML.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from compliance.diagnostics import mask
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.findings import Status

Kind_ = Literal["witness", "none", "undecided"]
Text = dict[str, str]
_WORDS = {
    "sv": {
        "with": "med",
        "none": "saknas",
        "yes": "ja",
        "no": "nej",
        "no_items": "utan",
        "unread": "kanske fler",
        "unknown": "okänt",
        "nothing": "utan uppgifter",
        "and": "och",
        "where": "där",
    },
    "en": {
        "with": "with",
        "none": "none",
        "yes": "yes",
        "no": "no",
        "no_items": "no",
        "unread": "perhaps more",
        "unknown": "unknown",
        "nothing": "with no facts",
        "and": "and",
        "where": "where",
    },
}


@dataclass(frozen=True, slots=True)
class Witness:
    """A subject of the kind asked for, confirmed by the reference executor.

    data: tables of dicts as `facts.load.load` takes them. subject: its id. statuses: what each check says of
    it, by the check's id; where two versions of one check are compared, the other's under `<id> (2)`.
    """

    data: Mapping[str, list[dict[str, Any]]]
    subject: str
    as_of: date
    statuses: Mapping[str, Status]
    schema: Schema = field(repr=False, compare=False)

    def to_yaml(self) -> str:
        """The data as a dossier."""
        lines = [f"# {self.subject}, {self.as_of.isoformat()}"]
        for table, rows in self.data.items():
            lines.append(f"{table}:")
            lines += _yaml_rows(rows, 2)
        return "\n".join(lines) + "\n"

    def sentence(self, lang: str) -> str:
        """The subject in a few words, for a message."""
        words = _WORDS[lang]
        told: list[str] = []
        tables = self.schema.by_table()
        for table, rows in self.data.items():
            entity = tables.get(table)
            if entity is not None:
                told += [self._row(entity, row, lang) for row in rows if len(row) > 1 or not told]
        return mask(f"{told[0]}; {words['where']} {', '.join(told[1:])}" if len(told) > 1 else told[0])

    def _row(self, entity: EntityType, row: Mapping[str, Any], lang: str) -> str:
        words = _WORDS[lang]
        parts = [
            self._fact(entity.fields[name], value, lang)
            for name, value in row.items()
            if name in entity.fields and name != "id"
        ]
        lacking = f"{words['no_items']} "
        parts.sort(key=lambda part: part.startswith(lacking))  # what there is before what there is not
        name = f"{entity.title[lang]} {row['id']}"
        if not parts:
            return f"{name} {words['nothing']}"
        if lang == "sv" and parts[0].startswith(lacking):
            return f"{name} {', '.join(parts)}"
        return f"{name} {words['with']} {', '.join(parts)}"

    def _fact(self, declared: FieldType, value: Any, lang: str) -> str:
        words, title = _WORDS[lang], declared.title.get(lang, declared.name)
        if declared.kind is Kind.COLLECTION:
            return self._list(declared, value, lang)
        if isinstance(value, bool):
            shown = words["yes"] if value else words["no"]
        elif value == "none":
            shown = words["none"]
        elif declared.kind is Kind.PERSONAL_ID:
            shown = "…"
        elif isinstance(value, list):
            codes = [self._code(declared, each, lang) for each in value]
            shown = f" {words['and']} ".join(codes) or words["none"]
        elif declared.kind is Kind.CODE:
            shown = self._code(declared, value, lang)
        else:
            shown = str(_plain(value)).replace(".", "," if lang == "sv" else ".")
        return f"{title} = {shown}"

    def _code(self, declared: FieldType, code: str, lang: str) -> str:
        return self.schema.codes.get(declared.codes, {}).get(code, {}).get(lang, code)

    def _list(self, declared: FieldType, value: Any, lang: str) -> str:
        words, title = _WORDS[lang], declared.title.get(lang, declared.name)
        title = title if title[:2].isupper() else title[:1].lower() + title[1:]
        if value in ([], "none"):
            return f"{words['no_items']} {title}"
        if not isinstance(value, list):
            return f"{title} = {words['unknown']}"
        entity = self.schema.entities[declared.to]
        inner = [self._row(entity, row, lang) for row in value if row is not None]
        inner += [words["unread"]] if None in value else []
        return f"{title} ({'; '.join(inner)})"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer. bounds: what it holds for, by language. reason: why it is undecided, by language."""

    kind: Kind_
    witness: Witness | None = None
    bounds: Text = field(default_factory=dict)
    reason: Text = field(default_factory=dict)

    @property
    def is_none(self) -> bool:
        """True when there is no such subject within the bounds."""
        return self.kind == "none"


_NOT_TEXT = frozenset({"yes", "no", "on", "off", "null", "true", "false", "y", "n"})


# ---- YAML -----------------------------------------------------------------------------------------


def _yaml_rows(rows: list[Any], indent: int) -> list[str]:
    lines: list[str] = []
    pad = " " * indent
    for row in rows:
        if row is None:
            lines.append(f"{pad}- null")
            continue
        mark = "- "
        for name, value in row.items():
            lines += [f"{pad}{mark}{each}" if not at else f"{pad}  {each}" for at, each in _yaml(name, value)]
            mark = "  "
    return lines


def _yaml(name: str, value: Any) -> list[tuple[int, str]]:
    if isinstance(value, list) and any(isinstance(each, dict) or each is None for each in value):
        return [(0, f"{name}:"), *((1, line) for line in _yaml_rows(value, 2))]
    if isinstance(value, list):
        return [(0, f"{name}: [{', '.join(_scalar(each) for each in value)}]")]
    return [(0, f"{name}: {_scalar(value)}")]


def _scalar(value: Any) -> str:
    value = _plain(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    plain = text.replace("-", "").replace("_", "").isalnum() and text[0].isalpha()
    if plain and text.casefold() not in _NOT_TEXT:
        return text
    return json.dumps(text, ensure_ascii=False)


def _plain(value: Any) -> Any:
    """A fraction as the decimal it is, where it is one."""
    if not isinstance(value, Fraction):
        return value
    shown = float(value)
    return shown if Fraction(str(shown)) == value else f"{value}"
