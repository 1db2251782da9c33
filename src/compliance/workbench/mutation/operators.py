"""The small changes that a mistake in a rule would be: one at a time, over the rule as plain data.

In: a condition or value as it stands in a pack, and the entity each name in it stands for. Out: `Change`s:
the path of what is changed, what stands there instead, and which kind of change it is. Whether the changed
rule still fits the vocabulary is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.model.conditions import OPERATORS
from compliance.model.values import BY_KEY
from compliance.named_tuple import NamedTuple

Path = tuple[str | int, ...]
Scope = Mapping[str, str]
Moment = TypeVar("Moment", date, datetime)
GONE = object()
"""What stands at a path that is taken away."""

SWAPS: dict[str, tuple[str, ...]] = {
    "is": ("is_not",),
    "is_not": ("is",),
    "in": ("not_in",),
    "not_in": ("in",),
    "at_least": ("above", "at_most"),
    "at_most": ("below", "at_least"),
    "above": ("at_least", "below"),
    "below": ("at_most", "above"),
    "contains_any": ("contains_all",),
    "contains_all": ("contains_any",),
    "before": ("on_or_before", "after"),
    "after": ("on_or_after", "before"),
    "on_or_before": ("before", "on_or_after"),
    "on_or_after": ("after", "on_or_before"),
}
_OPPOSITES = {"min": "max", "max": "min", "earliest": "latest", "latest": "earliest", "mean": "median"}
_BOUNDS = {
    "at_least": ("at_most", "exactly"),
    "at_most": ("at_least", "exactly"),
    "exactly": ("at_least", "at_most"),
}
_IF_EMPTY = ("holds", "fails", "unknown")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PERIOD = re.compile(r"P(\d+)([YMWD])")
_FEW = 2
"""How many other fields or codes stand in for one: the first few show whether a test looks at it at all."""


class Change(NamedTuple):
    """One change. kind: what was done, such as `operator` or `dropped`. path: where, in the part.

    after: what stands there instead. at: where `after` is put, if not at the path: a part of a list is taken
    away by another list in its place.
    """

    kind: str
    path: Path
    after: Any
    at: Path | None = None


class Mutator:
    """Changes within conditions and values of one domain. codes: literals by list, regimes and goals too."""

    def __init__(self, schema: Schema, codes: Mapping[str, Sequence[str]]) -> None:
        self._schema = schema
        self._codes = codes

    # ---- conditions -----------------------------------------------------------------------------

    def condition(self, data: Mapping[str, Any], path: Path, scope: Scope) -> Iterator[Change]:
        """Every change of a condition and of what it holds."""
        for key in ("all", "any"):
            if key in data:
                yield from self._group(data, key, path, scope)
                return
        if "not" in data:
            yield Change("negation", path, data["not"])
            yield from self.condition(data["not"], (*path, "not"), scope)
        elif "at_least_of" in data:
            parts = data["conditions"]
            for number in (data["at_least_of"] - 1, data["at_least_of"] + 1):
                if 1 <= number <= len(parts):
                    yield Change("number", (*path, "at_least_of"), number)
            for index, part in enumerate(parts):
                yield from self.condition(part, (*path, "conditions", index), scope)
        elif "every" in data or "none" in data or ("of" in data and "concept" not in data):
            yield from self._quantifier(data, path, scope)
        elif "concept" in data:
            yield Change("negation", path, {"not": dict(data)})
        else:
            yield from self._comparison(data, path, scope)

    def _group(self, data: Mapping[str, Any], key: str, path: Path, scope: Scope) -> Iterator[Change]:
        parts = data[key]
        if len(parts) > 1:
            yield Change("all/any", path, _renamed(data, key, "any" if key == "all" else "all"))
            for index, kept in enumerate(one_less(parts)):
                yield Change("dropped", (*path, key, index), {**data, key: kept}, path)
        for index, part in enumerate(parts):
            yield from self.condition(part, (*path, key, index), scope)

    def _quantifier(self, data: Mapping[str, Any], path: Path, scope: Scope) -> Iterator[Change]:
        key = next(name for name in ("every", "none", "of") if name in data)
        plain = {name: value for name, value in data.items() if name not in (key, "if_empty", *_BOUNDS)}
        if key == "of":
            bound = next(name for name in _BOUNDS if name in data)
            number = data[bound]
            if isinstance(number, int):
                for other in (number - 1, number + 1):
                    if other >= (1 if bound == "at_least" else 0):
                        yield Change("number", (*path, bound), other)
            for other_bound in _BOUNDS[bound]:
                yield Change("quantifier", path, {**plain, "of": data["of"], other_bound: number})
        else:
            yield Change("quantifier", path, {**plain, "of": data[key], "at_least": 1})
        if key == "every":
            for meaning in _IF_EMPTY:
                if meaning != data["if_empty"]:
                    yield Change("if_empty", (*path, "if_empty"), meaning)
        entity = self._entity(data[key], scope)
        inner = {**scope, data["as"]: entity.name} if entity is not None else scope
        for part in ("counts_if", "fulfils_if"):
            if part in data:
                if not (key == "every" and part == "fulfils_if"):
                    yield Change("dropped", (*path, part), GONE)
                yield from self.condition(data[part], (*path, part), inner)

    # ---- comparisons ----------------------------------------------------------------------------

    def _comparison(self, data: Mapping[str, Any], path: Path, scope: Scope) -> Iterator[Change]:
        op = next(name for name in OPERATORS if name in data)
        operand = data[op]
        for other in SWAPS.get(op, ()):
            yield Change("operator", path, _renamed(data, op, other))
        field = self._field(data["fact"], scope) if "fact" in data else None
        if "fact" in data:
            for sibling in self._siblings(data["fact"], scope):
                yield Change("field", (*path, "fact"), sibling)
        else:
            yield from self.value(data["value"], (*path, "value"), scope)
        if op == "is_known":
            yield Change("operator", (*path, op), not operand)
        elif op == "within":
            yield from self._within(operand, (*path, op), scope)
        elif op == "between":
            for index, bound in enumerate(operand):
                yield from self._operand(bound, (*path, op, index), scope, field)
        elif isinstance(operand, list):
            yield from self._codes_of(operand, (*path, op), field)
        else:
            yield from self._operand(operand, (*path, op), scope, field)

    def _within(self, data: Mapping[str, Any], path: Path, scope: Scope) -> Iterator[Change]:
        yield from self.literal(data["period"], (*path, "period"))
        side, other = ("after", "before") if "after" in data else ("before", "after")
        yield Change("operator", path, {"period": data["period"], other: data[side]})
        yield from self.value(data[side], (*path, side), scope)

    def _operand(self, operand: Any, path: Path, scope: Scope, field: FieldType | None) -> Iterator[Change]:
        if isinstance(operand, Mapping):
            yield from self.value(operand, path, scope)
        elif field is not None and field.kind in (Kind.CODE, Kind.CODES):
            for other in self._other_codes(field.codes, [operand]):
                yield Change("code", path, other)
        else:
            yield from self.literal(operand, path)

    def _codes_of(self, listed: list[Any], path: Path, field: FieldType | None) -> Iterator[Change]:
        yield from (Change("code", path, kept) for kept in one_less(listed))
        if field is not None and all(isinstance(each, str) for each in listed):
            for other in self._other_codes(field.codes, listed)[:1]:
                yield Change("code", path, [*listed, other])

    def literal(self, value: Any, path: Path) -> Iterator[Change]:
        """A number, day or period one step to either side; yes for no."""
        for other in steps(value):
            yield Change("boundary", path, other)

    # ---- values ---------------------------------------------------------------------------------

    def value(self, data: Any, path: Path, scope: Scope) -> Iterator[Change]:
        """Every change of a value and of what it holds."""
        if not isinstance(data, Mapping):
            yield from self.literal(data, path)
            return
        key = next(name for name in BY_KEY if name in data)
        if key == "fact":
            for sibling in self._siblings(data["fact"], scope):
                yield Change("field", (*path, "fact"), sibling)
        elif key in ("days_between", "months_between", "minutes_between"):
            for index, each in enumerate(data[key]):
                yield from self.value(each, (*path, key, index), scope)
        elif key == "total":
            for index, each in enumerate(data[key]):
                rest = [other for place, other in enumerate(data[key]) if place != index]
                left = {key: rest} if len(rest) > 1 else rest[0]
                yield Change("dropped", (*path, key, index), left, path)
                yield from self.value(each, (*path, key, index), scope)
        elif key == "part":
            yield Change("dropped", (*path, key), data["of"], path)
            yield from self.value(data["of"], (*path, "of"), scope)
        elif key == "day_of":
            yield from self.value(data[key], (*path, key), scope)
            if data.get("cut"):
                yield from self.literal(data["cut"], (*path, "cut"))
        elif key == "at_time":
            yield from self.literal(data[key], (*path, key))
            yield from self.value(data["on"], (*path, "on"), scope)
        elif key in ("date_plus", "date_minus"):
            yield from self.value(data[key], (*path, key), scope)
            yield from self.literal(data["period"], (*path, "period"))
        elif key == "call":
            for index, each in enumerate(data.get("arguments", [])):
                yield from self.value(each, (*path, "arguments", index), scope)
        elif key == "column":
            yield from self._column(data, path)
        elif key not in ("parameter", "row", "goal", "concept"):
            yield from self._measure(data, key, path, scope)

    def _column(self, data: Mapping[str, Any], path: Path) -> Iterator[Change]:
        if "where" in data:
            yield Change("dropped", (*path, "where"), GONE)
            for name, cell in data["where"].items():
                yield from self.literal(cell, (*path, "where", name))

    def _measure(self, data: Mapping[str, Any], key: str, path: Path, scope: Scope) -> Iterator[Change]:
        if key in _OPPOSITES:
            yield Change("measure", path, _renamed(data, key, _OPPOSITES[key]))
        entity = self._entity(data[key], scope)
        name = data.get("as")
        inner = {**scope, name: entity.name} if entity is not None and name else scope
        for part in ("counts_if", "fulfils_if"):
            if part in data:
                if part == "counts_if":
                    yield Change("dropped", (*path, part), GONE)
                yield from self.condition(data[part], (*path, part), inner)
        for part in ("over", "from", "to", "percent"):
            if part in data:
                yield from self.value(data[part], (*path, part), inner)
        if "without" in data:
            leave = data["without"]
            yield Change("dropped", (*path, "without"), GONE)
            entity = self._entity(leave["of"], scope)
            inner = {**scope, leave["as"]: entity.name} if entity is not None else scope
            if "counts_if" in leave:
                yield Change("dropped", (*path, "without", "counts_if"), GONE)
                yield from self.condition(leave["counts_if"], (*path, "without", "counts_if"), inner)
            for part in ("from", "to"):
                yield from self.value(leave[part], (*path, "without", part), inner)

    # ---- names ----------------------------------------------------------------------------------

    def _holder(self, names: Sequence[str], scope: Scope) -> EntityType | None:
        entity = self._schema.entities.get(scope.get(names[0], ""))
        for name in names[1:]:
            field = entity.fields.get(name) if entity is not None else None
            entity = self._schema.entities.get(field.to) if field is not None else None
        return entity

    def _field(self, fact: str, scope: Scope) -> FieldType | None:
        names = fact.split(".")
        if len(names) < 2:
            return None
        holder = self._holder(names[:-1], scope)
        return holder.fields.get(names[-1]) if holder is not None else None

    def _entity(self, fact: str, scope: Scope) -> EntityType | None:
        return self._holder(fact.split("."), scope)

    def _siblings(self, fact: str, scope: Scope) -> list[str]:
        """Other fields of the same record that hold the same kind of value."""
        *before, last = fact.split(".")
        holder = self._holder(before, scope) if before else None
        field = holder.fields.get(last) if holder is not None else None
        if holder is None or field is None:
            return []
        alike = [
            name
            for name, each in holder.fields.items()
            if name != last and (each.kind, each.codes, each.to) == (field.kind, field.codes, field.to)
        ]
        return [".".join((*before, name)) for name in alike[:_FEW]]

    def _other_codes(self, listed: str, used: Sequence[Any]) -> list[str]:
        """Codes of a list that are not among those used; those that follow them first."""
        codes = list(self._codes.get(listed, ()))
        start = max((codes.index(each) + 1 for each in used if each in codes), default=0)
        return [code for code in (*codes[start:], *codes[:start]) if code not in used][:1]


def _renamed(data: Mapping[str, Any], key: str, other: str) -> dict[str, Any]:
    return {(other if name == key else name): value for name, value in data.items()}


def one_less(listed: Sequence[Any]) -> list[list[Any]]:
    """The list without its first part, without its second, and so on; nothing where it has but one.

    >>> one_less(["a", "b", "c"]), one_less(["a"])
    ([['b', 'c'], ['a', 'c'], ['a', 'b']], [])
    """
    if len(listed) < 2:
        return []
    return [[*listed[:index], *listed[index + 1 :]] for index in range(len(listed))]


def beside(at: Moment, step: timedelta) -> list[Moment]:
    """One step before and one after, where the calendar goes so far."""
    return [at + by for by in (-step, step) if type(at).min - at <= by <= type(at).max - at]


def steps(value: Any) -> list[Any]:
    """What lies one step to either side of a number, a day or a period; the other of yes and no.

    >>> steps("P6M"), steps("2021-07-01"), steps(60), steps(0.5)
    (['P5M', 'P7M'], ['2021-06-30', '2021-07-02'], [59, 61], [-0.5, 1.5])
    """
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int | float):
        return [value - 1, value + 1]
    if isinstance(value, date):
        return beside(value, timedelta(days=1))
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        at = datetime.fromisoformat(value)
        return [each.isoformat(" ", "minutes") for each in beside(at, timedelta(minutes=1))]
    if isinstance(value, str) and _TIME.fullmatch(value):
        at = datetime.fromisoformat(f"2000-01-02 {value}")
        return [f"{at + timedelta(minutes=by):%H:%M}" for by in (-1, 1)]
    if isinstance(value, str) and _DAY.fullmatch(value):
        return [each.isoformat() for each in steps(date.fromisoformat(value))]
    period = _PERIOD.fullmatch(value) if isinstance(value, str) else None
    if period is not None:
        number = int(period[1])
        return [f"P{each}{period[2]}" for each in (number - 1, number + 1) if each > 0]
    return []


def apply(data: Any, change: Change) -> Any:
    """The data with a change made; what it was made from is left as it was."""
    return _put(data, change.path if change.at is None else change.at, change.after)


def _put(data: Any, path: Path, after: Any) -> Any:
    if not path:
        return after
    first, rest = path[0], path[1:]
    if isinstance(data, Mapping):
        if not rest and after is GONE:
            return {key: value for key, value in data.items() if key != first}
        return {key: _put(value, rest, after) if key == first else value for key, value in data.items()} | (
            {first: after} if first not in data else {}
        )
    return [_put(value, rest, after) if place == first else value for place, value in enumerate(data)]
