"""Random conditions over small data, and an oracle that decides them by its own reading of the language.

In: hypothesis. Out: strategies for conditions (as declared), for things with unknown facts, and `holds`,
which shares no code with any executor. `completions` gives every way in which the unknown facts of a thing
can turn out.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter

from compliance.diagnostics import Collector, render_all
from compliance.facts.facts import Facts
from compliance.facts.values import ABSENT, NOT_REGISTERED, STATED_UNKNOWN, Cause, Record, Rows, Unknown
from compliance.model.conditions import Condition
from compliance.packs.read import LoadedPack, read_pack
from compliance.plan.build import build
from compliance.plan.draft import Draft, PartRef
from compliance.plan.lowering import Lowering
from compliance.plan.plan import Check, Plan
from compliance.plan.scope import Scope
from tests.helpers.packs import AS_OF, VOCABULARY, pack_file, rule, write

UNKNOWNS = (NOT_REGISTERED, STATED_UNKNOWN, Unknown(Cause.CONFLICTING, "x"), Unknown(Cause.ERROR, "x"))
DOMAINS: dict[str, tuple[Any, ...]] = {
    "flag": (True, False, ABSENT),
    "flag2": (True, False, ABSENT),
    "num": (0, 1, Fraction(5, 2), ABSENT),
    "colour": ("red", "green", ABSENT),
    "colours": (frozenset({"red"}), frozenset(), frozenset({"red", "green"})),
    "happened": (AS_OF, AS_OF + timedelta(days=1), ABSENT),
}
"""What each field can turn out to be."""

OF_THING = ("flag", "flag2", "num", "colour", "colours")
OF_PART = ("flag", "num", "colour")
HAPPENED = "p.happened"
"""Asked for by whatever is about parts: what has not happened yet is none."""


@dataclass(frozen=True)
class Thing:
    """A thing's facts, and those of its parts. complete: there are no parts but these."""

    values: Mapping[str, Any]
    parts: tuple[Mapping[str, Any], ...] = ()
    complete: bool = True


# ---- conditions -----------------------------------------------------------------------------------


def comparisons(name: str, fields: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    """One field held against a literal, or against another number."""
    choices: list[st.SearchStrategy[dict[str, Any]]] = []
    for field in fields:
        fact = {"fact": f"{name}.{field}"}
        if field.startswith("flag"):
            choices.append(
                st.sampled_from([{"is": True}, {"is": False}, {"is_not": True}, {"is_known": True}]).map(
                    fact.__or__
                )
            )
        elif field == "colour":
            choices.append(
                st.sampled_from(
                    [
                        {"is": "red"},
                        {"is_not": "red"},
                        {"in": ["red", "blue"]},
                        {"not_in": ["green"]},
                        {"is_known": False},
                    ]
                ).map(fact.__or__)
            )
        elif field == "colours":
            choices.append(
                st.sampled_from(
                    [
                        {"contains": "red"},
                        {"contains_any": ["red", "green"]},
                        {"contains_all": ["red", "green"]},
                    ]
                ).map(fact.__or__)
            )
        else:
            operand = st.sampled_from([0, 1, 2, 2.5] + ([{"fact": "thing.num"}] if name != "thing" else []))
            order = st.sampled_from(["is", "is_not", "at_least", "at_most", "above", "below"])
            choices.append(st.builds(lambda op, right, fact=fact: {**fact, op: right}, order, operand))
    return st.one_of(choices)


def joined(leaves: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """Conditions joined to a few levels."""
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
            inner.map(lambda part: {"not": part}),
            st.lists(inner, min_size=2, max_size=3).flatmap(
                lambda parts: st.integers(1, len(parts)).map(
                    lambda n: {"at_least_of": n, "conditions": parts}
                )
            ),
        ),
        max_leaves=4,
    )


ITEM = joined(comparisons("p", OF_PART))
IF_EMPTY = st.sampled_from(["holds", "fails", "unknown"])


@st.composite
def quantified(draw: st.DrawFn, item: st.SearchStrategy[dict[str, Any]] = ITEM) -> dict[str, Any]:
    """A quantifier over the parts."""
    kind = draw(st.sampled_from(["at_least", "at_most", "exactly", "every", "none"]))
    made: dict[str, Any] = {"as": "p"}
    if kind in ("every", "none"):
        made[kind] = "thing.parts"
    else:
        made |= {kind: draw(st.integers(1 if kind == "at_least" else 0, 3)), "of": "thing.parts"}
    if kind == "every":
        made["if_empty"] = draw(IF_EMPTY)
    if draw(st.booleans()):
        made["counts_if"] = draw(item)
    if kind == "every" or draw(st.booleans()):
        made["fulfils_if"] = draw(item)
    return made


@st.composite
def measured(draw: st.DrawFn) -> dict[str, Any]:
    """A measure of the parts, held against a number."""
    kind = draw(st.sampled_from(["count", "sum", "min", "max", "mean", "median", "share"]))
    value: dict[str, Any] = {kind: "thing.parts", "as": "p"}
    if draw(st.booleans()):
        value["counts_if"] = draw(ITEM)
    if kind == "share":
        value["fulfils_if"] = draw(ITEM)
    elif kind != "count":
        value["over"] = {"fact": "p.num"}
    op = draw(st.sampled_from(["is", "is_not", "at_least", "at_most", "above", "below"]))
    return {"value": value, op: draw(st.sampled_from([0, 0.5, 1, 2, 3]))}


CONDITIONS = joined(st.one_of(comparisons("thing", OF_THING), quantified(), measured()))

# ---- data -----------------------------------------------------------------------------------------


def facts_of_fields(fields: tuple[str, ...], known: bool) -> st.SearchStrategy[dict[str, Any]]:
    """A value for each field; unless `known`, about one in three is unknown."""

    def values(field: str) -> st.SearchStrategy[Any]:
        sure = st.sampled_from(DOMAINS[field])
        return sure if known else st.one_of(sure, sure, st.sampled_from(UNKNOWNS))

    return st.fixed_dictionaries({field: values(field) for field in fields})


def things(known: bool = False, most: int = 2, closed: bool = False) -> st.SearchStrategy[Thing]:
    """A thing with a few parts."""
    return st.builds(
        Thing,
        facts_of_fields(OF_THING, known),
        st.lists(facts_of_fields((*OF_PART, "happened"), known), max_size=most).map(tuple),
        st.just(True) if known or closed else st.booleans(),
    )


def unknown_fields(thing: Thing, used: set[str]) -> list[tuple[int, str]]:
    """The unknown facts that a condition may ask for: -1 for the thing's own, else the part's place."""
    own = [
        (-1, field) for field, value in thing.values.items() if f"thing.{field}" in used and is_unknown(value)
    ]
    return own + [
        (index, field)
        for index, part in enumerate(thing.parts)
        for field, value in part.items()
        if f"p.{field}" in used and is_unknown(value)
    ]


def with_values(thing: Thing, found: Mapping[tuple[int, str], Any]) -> Thing:
    """The same, with some of its facts now known."""
    own = {**thing.values, **{field: value for (place, field), value in found.items() if place == -1}}
    parts = tuple(
        {**part, **{field: value for (place, field), value in found.items() if place == index}}
        for index, part in enumerate(thing.parts)
    )
    return replace(thing, values=own, parts=parts)


def completions(thing: Thing, used: set[str], extra: int = 1) -> Iterator[Thing]:
    """Every thing this may turn out to be, as far as the facts used can tell."""
    items = [()]
    if not thing.complete:
        fields = [field for field in OF_PART if f"p.{field}" in used]
        any_part = [
            {"happened": ABSENT, **dict(zip(fields, values, strict=True))}
            for values in itertools.product(*(DOMAINS[f] for f in fields))
        ]
        items = [(), *((part,) for part in any_part)][: 1 + extra * len(any_part)]
    unknown = unknown_fields(thing, used)
    for values in itertools.product(*(DOMAINS[field] for _, field in unknown)):
        made = with_values(thing, dict(zip(unknown, values, strict=True)))
        for added in items:
            yield replace(made, parts=(*made.parts, *added), complete=True)


def is_unknown(value: Any) -> bool:
    return isinstance(value, Unknown)


def used_in(condition: Any) -> set[str]:
    """The facts a condition asks for."""
    if isinstance(condition, dict):
        own = {condition["fact"]} if "fact" in condition else set()
        if "as" in condition:
            own.add(HAPPENED)
        return own.union(*map(used_in, condition.values()))
    return set().union(*map(used_in, condition)) if isinstance(condition, list) else set()


# ---- the oracle -----------------------------------------------------------------------------------

Truth = bool | None


def holds(condition: Mapping[str, Any], thing: Thing, part: Mapping[str, Any] | None = None) -> Truth:
    """Whether a condition holds of a thing of which everything is known; None only for figures of nothing."""
    match condition:
        case {"all": parts}:
            return both([holds(each, thing, part) for each in parts])
        case {"any": parts}:
            return opposite(both([opposite(holds(each, thing, part)) for each in parts]))
        case {"not": inner}:
            return opposite(holds(inner, thing, part))
        case {"at_least_of": number, "conditions": parts}:
            found = [holds(each, thing, part) for each in parts]
            return among(found.count(True), found.count(None), lambda count: count >= number)
        case {"as": _}:
            return _items(condition, thing)
        case {"value": measure}:
            op = next(key for key in condition if key != "value")
            return _held(op, _figure(measure, thing), condition[op])
    (op,) = [key for key in condition if key != "fact"]
    right = condition[op]
    if isinstance(right, dict):
        right = _fact(right["fact"], thing, part)
    return _held(op, _fact(condition["fact"], thing, part), right)


def both(found: list[Truth]) -> Truth:
    return False if False in found else None if None in found else True


def opposite(found: Truth) -> Truth:
    return None if found is None else not found


def among(sure: int, perhaps: int, test: Any) -> Truth:
    """What a test says of every number it may be."""
    said = {test(sure + more) for more in range(perhaps + 1)}
    return said.pop() if len(said) == 1 else None


def _fact(path: str, thing: Thing, part: Mapping[str, Any] | None) -> Any:
    name, field = path.split(".")
    return thing.values[field] if name == "thing" else (part or {})[field]


def _held(op: str, left: Any, right: Any) -> Truth:
    if left is None:
        return None
    if op == "is_known":
        return (left is not ABSENT) == right
    if left is ABSENT or right is ABSENT:
        return op in ("is_not", "not_in")
    if isinstance(right, float):
        right = Fraction(right)
    tests = {
        "is": lambda: left == right,
        "is_not": lambda: left != right,
        "in": lambda: left in right,
        "not_in": lambda: left not in right,
        "contains": lambda: right in left,
        "contains_any": lambda: any(each in left for each in right),
        "contains_all": lambda: all(each in left for each in right),
        "at_least": lambda: left >= right,
        "at_most": lambda: left <= right,
        "above": lambda: left > right,
        "below": lambda: left < right,
    }
    return bool(tests[op]())


def _counted(asked: Mapping[str, Any], thing: Thing) -> list[Mapping[str, Any]]:
    """The parts that have happened and count."""
    return [
        part
        for part in thing.parts
        if (part["happened"] is ABSENT or part["happened"] <= AS_OF)
        and ("counts_if" not in asked or holds(asked["counts_if"], thing, part))
    ]


def _items(condition: Mapping[str, Any], thing: Thing) -> Truth:
    counted = _counted(condition, thing)
    fulfilled = [
        p for p in counted if "fulfils_if" not in condition or holds(condition["fulfils_if"], thing, p)
    ]
    match condition:
        case {"every": _, "if_empty": empty}:
            if not counted:
                return {"holds": True, "fails": False, "unknown": None}[empty]
            return len(fulfilled) == len(counted)
        case {"none": _}:
            return not fulfilled
        case {"at_least": number}:
            return len(fulfilled) >= number
        case {"at_most": number}:
            return len(fulfilled) <= number
        case {"exactly": number}:
            return len(fulfilled) == number
    raise AssertionError(condition)


def _figure(measure: Mapping[str, Any], thing: Thing) -> Any:
    kind = next(iter(measure))
    counted = _counted(measure, thing)
    if kind == "count":
        return len(counted)
    if kind == "share":
        good = [p for p in counted if holds(measure["fulfils_if"], thing, p)]
        return Fraction(len(good), len(counted)) if counted else None
    values = sorted(p["num"] for p in counted if p["num"] is not ABSENT)
    if len(values) < len(counted):
        return None
    if kind == "sum":
        return sum(values)
    if not values:
        return None
    middle = values[(len(values) - 1) // 2] + values[len(values) // 2]
    return {
        "min": values[0],
        "max": values[-1],
        "mean": Fraction(sum(values)) / len(values),
        "median": Fraction(middle) / 2,
    }[kind]


# ---- plans and facts ------------------------------------------------------------------------------


def _vocabulary() -> str:
    """The usual one, where parts happen on a day."""
    text = VOCABULARY.read_text(encoding="utf-8")
    day = "      happened: {type: date, title: {sv: Hände, en: Happened}}\n"
    text = text.replace("    table: parts\n", "    table: parts\n    happens_on: happened\n")
    return text.replace("Delens id, en: Part id}}\n", f"Delens id, en: Part id}}}}\n{day}")


@cache
def _base() -> tuple[LoadedPack, Plan]:
    collector = Collector()
    with tempfile.TemporaryDirectory() as folder:
        one = rule("asked", require={"fact": "thing.flag", "is": True})
        loaded = read_pack(write(Path(folder), pack_file(), [one], vocabulary=_vocabulary()), collector)
        assert loaded is not None, render_all(collector)
        plan = build([loaded], collector)
    assert plan is not None, render_all(collector)
    return loaded, plan


_CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)


def check_of(condition: Mapping[str, Any], slug: str = "asked") -> Check:
    """A check that requires a condition."""
    loaded, plan = _base()
    collector = Collector()
    draft = Draft([loaded], collector, plan.schema)
    declared = _CONDITION.validate_python(condition)
    node = Lowering(Scope(draft, PartRef(loaded, "pack"), {"thing": "thing"})).condition(declared, ())
    assert node is not None, render_all(collector)
    return plan.checks[0]._replace(id=f"test.{slug}", declared_id=f"test.{slug}", require=node)


def plan_of(*conditions: Mapping[str, Any]) -> Plan:
    """A plan with a check for each condition."""
    checks = tuple(check_of(condition, f"asked-{index}") for index, condition in enumerate(conditions))
    return _base()[1]._replace(checks=checks)


def facts_of_things(*things: Thing) -> Facts:
    """Facts about things, as a reader would have made them."""
    records: dict[str, dict[str, Record]] = {"thing": {}, "part": {}}
    for number, thing in enumerate(things, start=1):
        path = f"things[T{number}]"
        parts = [
            Record("part", f"T{number}P{index}", f"{path}.parts[T{number}P{index}]", _registered(values))
            for index, values in enumerate(thing.parts, start=1)
        ]
        own = {**_registered(thing.values), "parts": Rows(parts, thing.complete)}
        records["thing"][f"T{number}"] = Record("thing", f"T{number}", path, own)
        records["part"] |= {part.id: part for part in parts}
    return Facts("testing", records)


def _registered(values: Mapping[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in values.items() if value is not NOT_REGISTERED}
