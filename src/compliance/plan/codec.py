"""Saves a plan as JSON and reads it back, so that a cold start need not read or check any pack.

In: a `Plan`. Out: JSON text, and the same plan again.

The text is a table in which each value stands once, after those it is made of, and names them by their
rows; the plan is the last. Rules expanded over tables are alike for the most part, so this is a third of
the whole and is read in a third of the time. A dataclass is a list of its class's name and its fields, in
order; the reader takes no class that is not of the plan.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any

from compliance.facts import schema
from compliance.findings import policy, values
from compliance.plan import nodes, plan

FORMAT = 3

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for module in (schema, nodes, plan)
    for kind in vars(module).values()
    if isinstance(kind, type) and (is_dataclass(kind) or hasattr(kind, "_fields"))
}
_KINDS |= {
    f"policy.{kind.__name__}": kind
    for kind in (
        policy.Step,
        policy.ScaleSpec,
        policy.RatingIs,
        policy.FindingIs,
        policy.ConclusionIs,
        policy.Combined,
        policy.ActionSpec,
        policy.ConsequenceSpec,
    )
}
_KINDS |= {"Cite": values.Cite, "RemedyText": values.RemedyText}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_FIELDS = {
    kind: tuple(field.name for field in fields(kind)) if is_dataclass(kind) else kind._fields
    for kind in _NAMES
}


def dump(built: plan.Plan) -> str:
    """The plan as one line of JSON."""
    writer = _Writer()
    writer.add(built)
    return json.dumps([FORMAT, writer.table], ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> plan.Plan:
    """Read back what `dump` wrote; ValueError for anything else."""
    try:
        data = json.loads(text)
        if not isinstance(data, list) or not data or data[0] != FORMAT:
            raise ValueError("this is not a saved plan of this version")
        built = _read(data[1])
    except (TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise ValueError("the saved plan is damaged") from error
    if not isinstance(built, plan.Plan):
        raise ValueError("this is not a saved plan")
    return built


class _Writer:
    def __init__(self) -> None:
        self.table: list[Any] = []
        self._rows: dict[Any, int] = {}

    def add(self, value: Any) -> int:
        """The row of a value, which is added with all it is made of unless it stands there already."""
        entry = self._entry(value)
        # Its JSON tells a value apart from any other, as 1 from True.
        key = json.dumps(entry, ensure_ascii=False)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = len(self.table)
            self.table.append(entry)
        return row

    def _entry(self, value: Any) -> Any:
        kind = type(value)
        if kind in _NAMES:
            return [_NAMES[kind], *(self.add(getattr(value, name)) for name in _FIELDS[kind])]
        if isinstance(value, Enum):
            return ["!kind", str(value)]
        if value is None or isinstance(value, bool | int | str):
            return value
        if isinstance(value, tuple):
            return ["!tuple", *map(self.add, value)]
        if isinstance(value, dict):
            if all(type(each) is str for each in value.values()):
                return dict(value)
            return ["!dict", *((key, self.add(each)) for key, each in value.items())]
        if isinstance(value, datetime):
            return ["!datetime", value.isoformat()]
        if isinstance(value, date):
            return ["!date", value.isoformat()]
        if isinstance(value, Fraction):
            return ["!fraction", value.numerator, value.denominator]
        if isinstance(value, frozenset):
            # In an order that another run would give too.
            return ["!set", *map(self.add, sorted(value, key=lambda each: (type(each).__name__, str(each))))]
        raise TypeError(f"a plan cannot hold {kind.__name__}")


def _read(table: list[Any]) -> Any:
    values: list[Any] = []
    at = values.__getitem__
    for entry in table:
        if type(entry) is not list:
            values.append(entry)
            continue
        tag = entry[0]
        kind = _KINDS.get(tag)
        values.append(kind(*map(at, entry[1:])) if kind is not None else _special(tag, entry, values))
    return values[-1]


def _special(tag: str, entry: list[Any], values: list[Any]) -> Any:
    match tag:
        case "!tuple":
            return tuple([values[row] for row in entry[1:]])
        case "!dict":
            return {key: values[row] for key, row in entry[1:]}
        case "!kind":
            return schema.Kind(entry[1])
        case "!date":
            return date.fromisoformat(entry[1])
        case "!datetime":
            return datetime.fromisoformat(entry[1])
        case "!fraction":
            return Fraction(entry[1], entry[2])
        case "!set":
            return frozenset([values[row] for row in entry[1:]])
    raise ValueError(f"a saved plan cannot hold {tag!r}")
