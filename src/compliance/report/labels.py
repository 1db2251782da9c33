"""What tables, fields, codes and records are called, so that a report shows no raw name.

In: a domain's `Schema` and the records of a run. Out: `Labels`; plain data, so that a saved report
reads the same without the schema.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from compliance.facts.called import called, shared_names
from compliance.facts.values import Record
from compliance.language import Text
from compliance.named_tuple import NamedTuple

if TYPE_CHECKING:
    from compliance.facts.schema import Schema
    from compliance.findings import Finding

REGIME = "regime"
_REGIME_TITLE: Text = {"sv": "Regelverk", "en": "Regulation"}
_STEP = re.compile(r"([^.\[\]]+)(?:\[([^\]]*)\])?(?:\.|$)")


class FieldLabel(NamedTuple):
    """A field: its title, the name of its code list, and the table it leads to."""

    title: Text
    codes: str = ""
    to: str = ""


class Step(NamedTuple):
    """One step of a path: a record when it has an id, otherwise a field.

    name, id: as written. path: from the start to here. title: empty when nothing is known.
    """

    name: str
    id: str
    path: str
    title: Text
    field: FieldLabel | None = None


class Labels(NamedTuple):
    """Titles by name.

    tables: of one record, by table. fields: by `table.field`. codes: by code list, then code.
    names: of people and units, by their path. settled_by: facts that settle one that nobody can fill in, as
    which regulation holds; paths by its path.
    """

    tables: Mapping[str, Text] = {}
    fields: Mapping[str, FieldLabel] = {}
    codes: Mapping[str, Mapping[str, Text]] = {}
    names: Mapping[str, str] = {}
    settled_by: Mapping[str, tuple[str, ...]] = {}

    def walk(self, path: str) -> Iterator[Step]:
        """The steps of a path, each with its title: `trainees[T1].certificates[C3].kind` has three."""
        table = ""
        for found in _STEP.finditer(path):
            name, id = found[1], found[2] or ""
            here = path[: found.end()].rstrip(".")
            known = self.fields.get(f"{table}.{name}") if table else None
            # The first step is a table; later ones are fields, which may lead to a table.
            table = known.to if known is not None else name if not table else ""
            if id:
                yield Step(name, id, here, self.tables.get(table, {}))
            else:
                yield Step(name, "", here, known.title if known is not None else {}, known)

    def field_at(self, path: str) -> FieldLabel | None:
        """The field a path ends in; None when it ends in a record or is not known."""
        last = self.last(path)
        return last.field if last is not None else None

    def last(self, path: str) -> Step | None:
        """The last step of a path; None for a path with none."""
        steps = [*self.walk(path)]
        return steps[-1] if steps else None

    def regime(self, name: str) -> Text:
        """The title of a regulation; empty when it is not known."""
        return self.codes.get(REGIME, {}).get(name, {})

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; empty parts are left out."""
        fields: dict[str, dict[str, Any]] = {}
        for key, each in self.fields.items():
            fields[key] = {"title": dict(each.title)}
            if each.codes:
                fields[key]["codes"] = each.codes
            if each.to:
                fields[key]["to"] = each.to
        return {
            "tables": {table: dict(title) for table, title in self.tables.items()},
            "fields": fields,
            "codes": {
                name: {code: dict(title) for code, title in codes.items()}
                for name, codes in self.codes.items()
            },
            "names": dict(self.names),
            "settled_by": {path: list(paths) for path, paths in self.settled_by.items()},
        }


def labels_of(
    schema: Schema,
    records: Mapping[str, Mapping[str, Record]] | None = None,
    regimes: Mapping[str, tuple[str, Text]] | None = None,
    findings: Iterable[Finding] | None = None,
) -> Labels:
    """The labels of a domain, and of those records that people call by a name.

    regimes: by name, the entity that is tested under it and its title. findings: name only records
    that these speak of, so that what is said of one person does not hand out the others' names.
    """
    tables = {name: entity.table for name, entity in schema.entities.items()}
    fields = {
        f"{entity.table}.{name}": FieldLabel(each.title, each.codes, tables.get(each.to, ""))
        for entity in schema.entities.values()
        for name, each in entity.fields.items()
    }
    codes = {name: dict(titles) for name, titles in schema.codes.items()}
    for regime, (entity_name, title) in (regimes or {}).items():
        # Which regulation holds is worked out, so the vocabulary has no such field.
        fields.setdefault(f"{tables[entity_name]}.{REGIME}", FieldLabel(_REGIME_TITLE, REGIME))
        codes.setdefault(REGIME, {}).setdefault(regime, title)
    only = None if findings is None else _mentioned(findings)
    names = {}
    shared = shared_names(records or {}, schema)
    for entity_name, found in (records or {}).items():
        label = schema.entities[entity_name].label
        if label == "id":
            continue
        for record in found.values():
            if only is not None and record.path not in only:
                continue
            if isinstance(record.values.get(label), str):
                names[record.path] = called(record, schema, shared)
    return Labels({entity.table: entity.title for entity in schema.entities.values()}, fields, codes, names)


def _mentioned(findings: Iterable[Finding]) -> set[str]:
    """Paths of the records that findings are about or speak of."""
    paths: set[str] = set()
    for finding in findings:
        paths.add(finding.subject)
        nodes = [*finding.why.walk(), *(finding.due_from.walk() if finding.due_from else ())]
        for node in nodes:
            spoken = [node.path, node.item, node.value if isinstance(node.value, str) else ""]
            paths.update(found[0] for each in spoken for found in _RECORDS.finditer(each))
    return paths


_RECORDS = re.compile(r"\w+\[[^\]]+\]")
