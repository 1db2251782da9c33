"""Saves a plan as JSON and reads it back, so that a cold start need not read or check any pack.

In: a `Plan`. Out: JSON text, and the same plan again. A dataclass is written as a list of its class's
name and its fields, in order; the reader takes no class that is not of the plan.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

from compliance.facts import schema
from compliance.findings import policy, values
from compliance.plan import nodes, plan

FORMAT = 1

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for module in (schema, nodes, plan)
    for kind in vars(module).values()
    if isinstance(kind, type) and hasattr(kind, "__dataclass_fields__")
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
_FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in _NAMES}


def dump(built: plan.Plan) -> str:
    """The plan as one line of JSON."""
    return json.dumps([FORMAT, _encode(built)], ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> plan.Plan:
    """Read back what `dump` wrote; ValueError for anything else."""
    try:
        data = json.loads(text)
        if not isinstance(data, list) or not data or data[0] != FORMAT:
            raise ValueError("this is not a saved plan of this version")
        decoded = _decode(data[1])
    except (TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise ValueError("the saved plan is damaged") from error
    if not isinstance(decoded, plan.Plan):
        raise ValueError("this is not a saved plan")
    return decoded


def _encode(value: Any) -> Any:
    kind = type(value)
    if kind in _NAMES:
        return [_NAMES[kind], *(_encode(getattr(value, name)) for name in _FIELDS[kind])]
    if isinstance(value, Enum):
        return ["!kind", str(value)]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, tuple):
        return ["!tuple", *(_encode(each) for each in value)]
    if isinstance(value, dict):
        return {key: _encode(each) for key, each in value.items()}
    if isinstance(value, date):
        return ["!date", value.isoformat()]
    if isinstance(value, Fraction):
        return ["!fraction", value.numerator, value.denominator]
    if isinstance(value, frozenset):
        return ["!set", *sorted((_encode(each) for each in value), key=str)]
    raise TypeError(f"a plan cannot hold {kind.__name__}")


def _decode(value: Any) -> Any:
    if type(value) is list:
        tag = value[0]
        kind = _KINDS.get(tag)
        if kind is not None:
            return kind(*map(_decode, value[1:]))
        return _special(tag, value)
    if type(value) is dict:
        for each in value.values():
            if type(each) is not str:
                return {key: _decode(each) for key, each in value.items()}
    return value


def _special(tag: str, value: list[Any]) -> Any:
    match tag:
        case "!tuple":
            return tuple(map(_decode, value[1:]))
        case "!kind":
            return schema.Kind(value[1])
        case "!date":
            return date.fromisoformat(value[1])
        case "!fraction":
            return Fraction(value[1], value[2])
        case "!set":
            return frozenset(map(_decode, value[1:]))
    raise ValueError(f"a saved plan cannot hold {tag!r}")
