"""Lowers declared conditions: operators fit their operands, words made.

In: a `Condition` of the model, and who lowers what is within it. Out: a node, or a fault in the draft; a
fault gives None and its parents go on, so that one run tells all of them.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from compliance.facts.schema import Kind
from compliance.model import conditions as c
from compliance.model import values as v
from compliance.plan import names, wording
from compliance.plan import nodes as n
from compliance.plan.draft import Path
from compliance.plan.items import items_of, optional
from compliance.plan.literals import column_set, literal_set, raw_cell
from compliance.plan.nodes import Text
from compliance.plan.patterns import fault_of
from compliance.plan.places import check_places, filled_in_both
from compliance.plan.scope import Scope
from compliance.plan.stated import whole_number
from compliance.plan.typed import LoweringScope, Typed, fact_of
from compliance.plan.types import (
    DATE,
    DATED,
    NUMBERS,
    OF_SETS,
    ORDERED,
    PERIOD,
    TIMED,
    Type,
    shown,
)

_OF_ONE = {"in": "is", "not_in": "is_not", "contains_any": "contains", "contains_all": "contains"}


def condition(lower: LoweringScope, declared: c.Condition, path: Path) -> n.Condition | None:
    """A condition as a node; None after a fault."""
    node = _condition(lower, declared, path)
    say = getattr(declared, "say", None)
    if node is not None and say is not None:
        return node._replace(text=_worded(lower.scope, wording.in_both(say), path))
    return node


def _worded(scope: Scope, text: Text, path: Path) -> Text:
    """The words that the pack gives a condition, filled in from the row."""
    for language, words in text.items():
        check_places(words, scope.row, partial(scope.fault, (*path, "say", language)))
    return filled_in_both(text, scope.row or {})


def _condition(lower: LoweringScope, declared: c.Condition, path: Path) -> n.Condition | None:
    match declared:
        case c.All(all=parts):
            return _logic(lower, "all", parts, path, "all")
        case c.AnyOf(any=parts):
            return _logic(lower, "any", parts, path, "any")
        case c.Not(not_=part):
            node = lower.condition(part, (*path, "not"))
            if node is None:
                return None
            return n.Logic("not", (node,), wording.logic("not"), lower.scope.at(path))
        case c.AtLeastOf(at_least_of=number, conditions=parts):
            if number > len(parts):
                lower.scope.fault(
                    (*path, "at_least_of"),
                    "PACK061",
                    f"{number} of {len(parts)} conditions can never be fulfilled",
                )
                return None
            return _logic(lower, "at_least_of", parts, path, "conditions", number)
        case c.Quantity():
            return _quantity(lower, declared, path)
        case c.Every():
            return _quantified(
                lower, "every", declared.every, declared, path, "every", if_empty=declared.if_empty
            )
        case c.NoneOf():
            return _quantified(lower, "none", declared.none, declared, path, "none")
        case c.UseConcept():
            return _concept(lower, declared, path)
        case c.Compare():
            return _compare(lower, declared, path)


def _logic(
    lower: LoweringScope, op: str, parts: list[Any], path: Path, key: str, number: int = 0
) -> n.Condition | None:
    made = [lower.condition(part, (*path, key, index)) for index, part in enumerate(parts)]
    if any(part is None for part in made):
        return None
    kept = tuple(part for part in made if part is not None)
    return n.Logic(op, kept, wording.logic(op, number), lower.scope.at(path), number)


def _quantity(lower: LoweringScope, declared: c.Quantity, path: Path) -> n.Condition | None:
    op = next(name for name in ("at_least", "at_most", "exactly") if getattr(declared, name) is not None)
    number = whole_number(lower, getattr(declared, op), (*path, op))
    if number is None:
        return None
    return _quantified(lower, op, declared.of, declared, path, "of", number)


def _quantified(
    lower: LoweringScope,
    op: str,
    of: str,
    declared: Any,
    path: Path,
    key: str,
    number: Typed | None = None,
    if_empty: str = "",
) -> n.Condition | None:
    items = items_of(lower, of, declared.as_, path, key)
    if items is None:
        return None
    collection, inner = items
    counts = optional(inner, declared.counts_if, (*path, "counts_if"))
    fulfils = optional(inner, declared.fulfils_if, (*path, "fulfils_if"))
    if counts is False or fulfils is False:
        return None
    one = lower.scope.draft.schema.entities[collection.type.of].title
    is_figure = number is None or isinstance(number.node, n.Constant)
    text = wording.quantity(op, number.text if number else None, collection.text, dict(one), is_figure)
    return n.Quantified(
        op,
        fact_of(collection),
        declared.as_,
        counts,
        fulfils,
        text,
        lower.scope.at(path),
        number.node if number else None,
        if_empty,
    )


def _concept(lower: LoweringScope, declared: c.UseConcept, path: Path) -> n.Condition | None:
    found = names.enter_concept(lower.scope, declared.concept, declared.of, path)
    if found is None:
        return None
    inside, concept, about = found
    if concept.condition is None:
        lower.scope.fault(
            path, "PACK062", f"`{declared.concept}` is a measure; write `value: {{concept: …}}`"
        )
        return None
    part = lower.within(inside).condition(concept.condition, ("concepts", declared.concept, "condition"))
    if part is None:
        return None
    return n.Bind(
        concept.about,
        fact_of(about),
        part,
        wording.in_both(concept.title),
        lower.scope.at(path),
    )


def _compare(lower: LoweringScope, declared: c.Compare, path: Path) -> n.Condition | None:
    key = "fact" if declared.fact is not None else "value"
    source = v.FactValue(fact=declared.fact) if declared.fact is not None else declared.value
    left = lower.value(source, path if key == "fact" else (*path, "value"))
    if left is None:
        return None
    op = declared.operator
    operand = declared.operand_of(op)
    if not _takes(lower, op, left, (*path, op)):
        return None
    if op == "is_known":
        return _known(lower, operand, left, path)
    if op == "matches":
        return _matches(lower, operand, left, path)
    if op == "within":
        return _within(lower, operand, left, path)
    rights = _rights(lower, op, operand, left.type, (*path, op))
    if rights is None:
        return None
    text = wording.comparison(_said(op, rights), left.text, [right.text for right in rights])
    return n.Compare(op, left.node, tuple(right.node for right in rights), text, lower.scope.at(path))


def _rights(lower: LoweringScope, op: str, operand: Any, left: Type, path: Path) -> list[Typed] | None:
    if op == "between":
        pair = [lower.value(each, (*path, index), left) for index, each in enumerate(operand)]
        return None if any(each is None for each in pair) else [each for each in pair if each is not None]
    if op == "within_last":
        period = lower.value(operand, path, PERIOD)
        return None if period is None else [period, names.DAY_OF_CHECK]
    if op in ("in", "not_in", "contains_any", "contains_all"):
        right = _several(lower, operand, left, path)
        return None if right is None else [right]
    if op == "contains":
        left = Type(Kind.CODE, left.of)
    right = lower.value(operand, path, left)
    return None if right is None else [right]


def _several(lower: LoweringScope, operand: Any, left: Type, path: Path) -> Typed | None:
    """A list of literals, or a fact that holds several codes."""
    each_type = Type(Kind.CODE, left.of) if left.kind is Kind.CODES else left
    if isinstance(operand, v.ColumnValue):
        return column_set(lower.scope, operand, each_type, path)
    scope = lower.scope
    if isinstance(operand, v.RowValue):
        scope = lower.scope.in_row(operand.row)
        operand = raw_cell(lower.scope, operand, path)
        if operand is None:
            return None
    if isinstance(operand, list):
        return literal_set(scope, operand, each_type, path)
    if isinstance(operand, bool | int | float | str):
        written = shown(operand)
        scope.fault(path, "PACK063", f"a list is wanted here, not {written}", f"write [{written.strip('`')}]")
        return None
    typed = lower.value(operand, path)
    if typed is None:
        return None
    if typed.type.kind is not Kind.CODES or typed.type.of != left.of:
        lower.scope.fault(
            path, "PACK060", f"{typed.text['en']} is {typed.type}, where {_several_of(each_type)} wanted"
        )
        return None
    return typed


def _known(lower: LoweringScope, wanted: bool, left: Typed, path: Path) -> n.Condition:
    text = wording.comparison("is_known" if wanted else "is_absent", left.text, [])
    return n.Compare("is_known", left.node, (n.Constant(wanted),), text, lower.scope.at(path))


def _matches(lower: LoweringScope, pattern: str, left: Typed, path: Path) -> n.Condition | None:
    fault = fault_of(pattern)
    if fault is not None:
        lower.scope.fault((*path, "matches"), "PACK065", *fault)
        return None
    text = wording.comparison("matches", left.text, [wording.both(pattern, pattern)])
    return n.Compare("matches", left.node, (n.Constant(pattern),), text, lower.scope.at(path))


def _within(lower: LoweringScope, declared: c.Within, left: Typed, path: Path) -> n.Condition | None:
    side = "after" if declared.after is not None else "before"
    period = lower.value(declared.period, (*path, "within", "period"), PERIOD)
    anchor = lower.value(getattr(declared, side), (*path, "within", side), DATE)
    if period is None or anchor is None:
        return None
    text = wording.comparison(f"within_{side}", left.text, [period.text, anchor.text])
    return n.Compare(f"within_{side}", left.node, (period.node, anchor.node), text, lower.scope.at(path))


def _takes(lower: LoweringScope, op: str, left: Typed, path: Path) -> bool:
    kind = left.type.kind
    fault = ""
    help = ""
    if kind is Kind.COLLECTION:
        fault, help = "is a collection", "count it, or ask about its items with `at_least: 1, of: …`"
    elif op in ORDERED and kind not in NUMBERS:
        fault = f"is {left.type}, and `{op}` compares numbers"
        help = "use `on_or_after` or `on_or_before` for dates" if kind is Kind.DATE else ""
    elif op in DATED and kind is not Kind.DATE and not (op in TIMED and kind is Kind.DATETIME):
        fault = f"is {left.type}, and `{op}` compares dates"
        help = "use `at_least` or `at_most` for numbers" if kind in NUMBERS else ""
    elif op in OF_SETS and kind is not Kind.CODES:
        fault, help = (
            f"is {left.type}, and `{op}` asks what a set of codes holds",
            "use `is` or `in` for one value",
        )
    elif op in ("is", "is_not", "in", "not_in") and kind is Kind.CODES:
        fault, help = f"is {left.type}", "use `contains`, `contains_any` or `contains_all`"
    elif op == "matches" and kind is not Kind.TEXT:
        fault = f"is {left.type}, and `matches` reads a text"
    if fault:
        lower.scope.fault(path, "PACK060", f"{_subject(left)} {fault}", help)
    return not fault


def _said(op: str, rights: list[Typed]) -> str:
    """The operator to word: `in` a list of one code is worded as `is`."""
    node = rights[0].node
    alone = isinstance(node, n.Constant) and isinstance(node.value, frozenset) and len(node.value) == 1
    return _OF_ONE.get(op, op) if alone else op


def _several_of(each: Type) -> str:
    return f"{Type(Kind.CODES, each.of)} are" if each.kind is Kind.CODE else "a list is"


def _subject(left: Typed) -> str:
    return f"`{'.'.join(left.node.names)}`" if isinstance(left.node, n.Fact) else left.text["en"]
