"""A scenario that tells a rule from its mutant, for an inspector to take or leave.

In: a witness: data about somebody whom the two judge differently. Out: a `Scenario:` in Swedish Gherkin with
the rule's own verdict. Whether that verdict is what the law means is for a person to say.
"""

from __future__ import annotations

import tempfile
import textwrap
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from compliance.bdd.suite import STEPS
from compliance.diagnostics import Collector
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.findings import Status
from compliance.gherkin.languages import SWEDISH
from compliance.gherkin.read import read_feature
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof import Witness
from compliance.workbench.trials.scenarios import ScenarioTrial

LANG = "sv"
_WORDS = {status: word for word, status in SWEDISH.outcomes.items()}


def scenario_of(witness: Witness, check: Check, plan: Plan) -> str:
    """The scenario's text, indented as it stands in a feature; empty where the steps have no words for it."""
    title = check.title.get(LANG, check.id)
    if _unread(witness.data):
        return ""
    tables: dict[str, list[dict[str, Any]]] = {}
    known: dict[str, str] = {}
    for table, rows in witness.data.items():
        entity = plan.schema.by_table().get(table)
        if entity is not None:
            _spread(entity, rows, plan.schema, tables, known)
    lines = [f"Scenario: Att ta ställning till: {title}"]
    entities = plan.schema.entities
    for name, rows in tables.items():
        keyword = "Och" if len(lines) > 1 else "Givet"
        if rows:
            lines += _table(entities[name], rows, plan.schema, keyword)
        else:
            lines.append(f'  {keyword} att listan "{known[name]}" är tom')
    status = Status(witness.statuses[check.id])
    lines.append(f"  När reglerna prövas per {witness.as_of.isoformat()}")
    lines.append(f'  Så är regeln "{title}" {_WORDS[status]}')
    return "\n".join(lines)


def _unread(data: Any) -> bool:
    """Whether a list is told to hold more than what is listed; no step says that."""
    if isinstance(data, Mapping):
        return any(_unread(each) for each in data.values())
    return isinstance(data, list) and any(each is None or _unread(each) for each in data)


def _spread(
    entity: EntityType,
    rows: Sequence[Mapping[str, Any]],
    schema: Schema,
    tables: dict[str, list[dict[str, Any]]],
    known: dict[str, str],
) -> None:
    """Every record in a table of its own kind; what stood within another names it instead."""
    known.setdefault(entity.name, entity.title.get(LANG, entity.name))
    into = tables.setdefault(entity.name, [])
    for row in rows:
        flat = {}
        below: list[tuple[FieldType, list[dict[str, Any]]]] = []
        for name, value in row.items():
            field = entity.fields.get(name)
            if field is None or field.kind is not Kind.COLLECTION:
                flat[name] = value
            elif isinstance(value, list):
                below.append((field, value))
        into.append(flat)
        for field, items in below:
            child = schema.entities[field.to]
            known[child.name] = field.title.get(LANG, child.name)
            owned = [{**item, field.by: row.get("id")} for item in items]
            _spread(child, owned, schema, tables, known)


def _table(entity: EntityType, rows: Sequence[Mapping[str, Any]], schema: Schema, keyword: str) -> list[str]:
    names = dict.fromkeys(name for row in rows for name in row if name not in ("id", entity.label))
    heading = [entity.fields[name].title.get(LANG, name) for name in names]
    cells = [[_cell(row, name, entity.fields[name], schema) for name in names] for row in rows]
    if entity.label != "id":
        heading.insert(0, entity.fields[entity.label].title.get(LANG, entity.label))
        for row, line in zip(rows, cells, strict=True):
            line.insert(0, str(row.get("id", "")))
    widths = [max(map(len, column)) for column in zip(heading, *cells, strict=True)]
    kind = entity.title.get(LANG, entity.name)
    kind = kind if kind[1:2].isupper() else kind[:1].lower() + kind[1:]
    lines = [f"  {keyword} följande {kind}:"]
    for line in (heading, *cells):
        padded = [each.ljust(width) for each, width in zip(line, widths, strict=True)]
        lines += [f"    | {' | '.join(padded)} |"]
    return lines


def _cell(row: Mapping[str, Any], name: str, field: FieldType, schema: Schema) -> str:
    if name not in row:
        return ""
    value = row[name]
    if value is None or value == "unknown":
        return SWEDISH.unknown
    if value == "none" or value == []:
        return SWEDISH.absent
    listed = value if isinstance(value, list | tuple | set | frozenset) else [value]
    return ", ".join(_word(each, field, schema) for each in listed)


def verified(text: str, pack: str, plan: Plan, other: Plan) -> bool:
    """Whether the scenario can be read, holds for the rule as it is, and fails for its other version."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "proposed.feature"
        body = textwrap.indent(text, "  ")
        file.write_text(
            f"# language: sv\n@{pack}\nEgenskap: Att ta ställning till\n\n{body}\n", encoding="utf-8"
        )
        collector = Collector()
        feature = read_feature(file, STEPS, collector)
        if feature is None or collector.has_errors:
            return False
    trial = ScenarioTrial(feature, feature.scenarios[0], 0, STEPS, (pack,), plan, file.name)
    return trial.run().passed and any(episode.notices(other) for episode in trial.episodes())


def _word(value: Any, field: FieldType, schema: Schema) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Fraction):
        return f"{float(value):g}".replace(".", ",")
    if field.kind in (Kind.CODE, Kind.CODES):
        title = schema.codes.get(field.codes, {}).get(str(value), {})
        return title.get(LANG, str(value)) if title else str(value)
    return str(value)
