"""Reads the cases beside the rules, and lays each out as the data of a dossier.

In: `cases/*.yaml` of a pack. Out: `RunnableCase`s, one for each case and row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from compliance.diagnostics import Collector, Span, meant
from compliance.documents import Document
from compliance.model.packs import rows_with
from compliance.model.rules import Case, CaseFile
from compliance.packs.own_files import read_part
from compliance.packs.read import LoadedPack

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_TAKEN = re.compile(r"^([a-z_]+)\[([^\]]+)\](?:\.([a-z_]+))?$")


@dataclass(frozen=True, slots=True)
class RunnableCase:
    """A case for one rule, with its data laid out.

    rule: the rule's id, with the row's key where it is expanded over a table. span: where it stands.
    """

    rule: str
    case: Case
    data: Mapping[str, Any]
    span: Span

    @property
    def id(self) -> str:
        """For a test's name."""
        return f"{self.rule}: {self.case.name}"


def read_cases(loaded: LoadedPack, collector: Collector) -> Iterator[RunnableCase]:
    """Every case of a pack; faults go to the collector."""
    rules = {rule.id: rule for rule in loaded.pack.rules}
    for cases, document in read_part(loaded.folder, "cases", CaseFile, collector):
        rule = rules.get(cases.rule)
        if rule is None:
            help = meant(cases.rule, rules)
            collector.add("PACK043", f"no rule is called `{cases.rule}`", document.span(("rule",)), help=help)
            continue
        rows = loaded.pack.tables[rule.for_each].rows if rule.for_each else {"": {}}
        for index, case in enumerate(cases.cases):
            span = document.span(("cases", index))
            for key in _rows_of(case, rows, collector, document, index):
                data = _lay(cases.base, case, collector, document, index)
                yield RunnableCase(f"{rule.id}.{key}" if key else rule.id, case, _fill(data, rows[key]), span)


def _rows_of(
    case: Case, rows: Mapping[str, Mapping[str, Any]], collector: Collector, document: Document, index: int
) -> Iterator[str]:
    """The keys of the rows that a case is run for."""
    asked = case.rows
    place = ("cases", index, "rows")
    if isinstance(asked, dict):
        found = rows_with(rows, asked)
        if not found:
            collector.add("PACK044", "the table has no such row", document.span(place))
        yield from found
        return
    for number, key in enumerate(asked if asked is not None else rows):
        if key in rows:
            yield key
            continue
        help = meant(key, rows)
        collector.add("PACK044", f"the table has no row `{key}`", document.span((*place, number)), help=help)


def _lay(
    base: Mapping[str, Any], case: Case, collector: Collector, document: Document, index: int
) -> dict[str, Any]:
    data: dict[str, list[dict[str, Any]]] = deepcopy(dict(base))
    for table, records in case.with_.items():
        rows = data.setdefault(table, [])
        for record in records:
            same = next((row for row in rows if row.get("id") == record.get("id")), None)
            if same is not None:
                same.update(deepcopy(record))
            else:
                rows.append(deepcopy(record))
    for place, taken in enumerate(case.without):
        if not _take(data, taken):
            span = document.span(("cases", index, "without", place))
            collector.add("PACK045", f"there is no `{taken}` to take away", span)
    return data


def _take(data: dict[str, list[dict[str, Any]]], taken: str) -> bool:
    if taken in data:
        del data[taken]
        return True
    found = _TAKEN.match(taken)
    if found is None:
        return False
    table, id, field = found.groups()
    for row in data.get(table, []):
        if row.get("id") == id:
            if field is None:
                data[table].remove(row)
                return True
            return row.pop(field, data) is not data
    return False


def _fill(value: Any, row: Mapping[str, Any]) -> Any:
    if isinstance(value, str):
        whole = _PLACE.fullmatch(value)
        if whole is not None and whole.group(1) in row:
            return row[whole.group(1)]
        return _PLACE.sub(lambda found: _word(row.get(found.group(1), found.group(0))), value)
    if isinstance(value, dict):
        return {key: _fill(each, row) for key, each in value.items()}
    if isinstance(value, list):
        filled = [_fill(each, row) for each in value]
        # `["{kinds}"]` with a list in the row is that list, not a list in a list.
        return [one for each in filled for one in (each if isinstance(each, list) else [each])]
    return value


def _word(value: Any) -> str:
    if isinstance(value, dict):
        return str(value.get("sv", ""))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
