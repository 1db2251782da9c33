"""Lowers declared conditions to typed nodes: operators fit their operands, words made.

In: a `Condition` of the model, the names in scope, and where it stands. Out: nodes, or a fault in the
draft; a fault gives None and its parents go on, so that one run tells all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from compliance.diagnostics import did_you_mean
from compliance.facts.schema import Kind
from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.packs import Table, rows_with
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import Here, Path
from compliance.plan.lowering_values import Typed, ValueLowering, fact_of
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


@dataclass(frozen=True, slots=True)
class Lowering(ValueLowering):
    """Lowers the conditions of one part of a pack."""

    def condition(self, declared: c.Condition, path: Path) -> n.Condition | None:
        """A condition as a node; None after a fault."""
        node = self._condition(declared, path)
        say = getattr(declared, "say", None)
        if node is not None and say is not None:
            return node._replace(text=wording.titled(say, ""))
        return node

    def _condition(self, declared: c.Condition, path: Path) -> n.Condition | None:
        match declared:
            case c.All(all=parts):
                return self._logic("all", parts, path, "all")
            case c.AnyOf(any=parts):
                return self._logic("any", parts, path, "any")
            case c.Not(not_=part):
                node = self.condition(part, (*path, "not"))
                return None if node is None else n.Logic("not", (node,), wording.logic("not"), self._at(path))
            case c.AtLeastOf(at_least_of=number, conditions=parts):
                if number > len(parts):
                    self._fault(
                        (*path, "at_least_of"),
                        "PACK061",
                        f"{number} of {len(parts)} conditions can never be fulfilled",
                    )
                    return None
                return self._logic("at_least_of", parts, path, "conditions", number)
            case c.Quantity():
                return self._quantity(declared, path)
            case c.Every():
                return self._quantified(
                    "every", declared.every, declared, path, "every", if_empty=declared.if_empty
                )
            case c.NoneOf():
                return self._quantified("none", declared.none, declared, path, "none")
            case c.UseConcept():
                return self._concept(declared, path)
            case c.Compare():
                return self._compare(declared, path)

    def _logic(self, op: str, parts: list[Any], path: Path, key: str, number: int = 0) -> n.Condition | None:
        made = [self.condition(part, (*path, key, index)) for index, part in enumerate(parts)]
        if any(part is None for part in made):
            return None
        kept = tuple(part for part in made if part is not None)
        return n.Logic(op, kept, wording.logic(op, number), self._at(path), number)

    def _quantity(self, declared: c.Quantity, path: Path) -> n.Condition | None:
        op = next(name for name in ("at_least", "at_most", "exactly") if getattr(declared, name) is not None)
        number = self.whole_number(getattr(declared, op), (*path, op))
        if number is None:
            return None
        return self._quantified(op, declared.of, declared, path, "of", number)

    def _quantified(
        self,
        op: str,
        of: str,
        declared: Any,
        path: Path,
        key: str,
        number: Typed | None = None,
        if_empty: str = "",
    ) -> n.Condition | None:
        items = self._items(of, declared.as_, path, key)
        if items is None:
            return None
        collection, inner = items
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        fulfils = self._optional(inner, declared.fulfils_if, (*path, "fulfils_if"))
        if counts is False or fulfils is False:
            return None
        one = self.draft.schema.entities[collection.type.of].title
        is_figure = number is None or isinstance(number.node, n.Constant)
        text = wording.quantity(op, number.text if number else None, collection.text, dict(one), is_figure)
        return n.Quantified(
            op,
            fact_of(collection),
            declared.as_,
            counts,
            fulfils,
            text,
            self._at(path),
            number.node if number else None,
            if_empty,
        )

    def _concept(self, declared: c.UseConcept, path: Path) -> n.Condition | None:
        found = self._enter_concept(declared.concept, declared.of, path)
        if found is None:
            return None
        lowering, concept, name, of = found
        if concept.condition is None:
            self._fault(path, "PACK062", f"`{declared.concept}` is a measure; write `value: {{concept: …}}`")
            return None
        part = lowering.condition(concept.condition, ("concepts", declared.concept, "condition"))
        if part is None:
            return None
        return n.Bind(
            name, fact_of(of), part, wording.titled(concept.title, declared.concept), self._at(path)
        )

    def _compare(self, declared: c.Compare, path: Path) -> n.Condition | None:
        key = "fact" if declared.fact is not None else "value"
        source = v.FactValue(fact=declared.fact) if declared.fact is not None else declared.value
        left = self.value(source, path if key == "fact" else (*path, "value"))
        if left is None:
            return None
        op = declared.operator
        operand = declared.operand_of(op)
        if not self._takes(op, left, (*path, op)):
            return None
        if op == "is_known":
            return self._known(operand, left, path)
        if op == "matches":
            return self._matches(operand, left, path)
        if op == "within":
            return self._within(operand, left, path)
        rights = self._rights(op, operand, left.type, (*path, op))
        if rights is None:
            return None
        text = wording.comparison(_said(op, rights), left.text, [right.text for right in rights])
        return n.Compare(op, left.node, tuple(right.node for right in rights), text, self._at(path))

    def _rights(self, op: str, operand: Any, left: Type, path: Path) -> list[Typed] | None:
        if op == "between":
            pair = [self.value(each, (*path, index), left) for index, each in enumerate(operand)]
            return None if any(each is None for each in pair) else [each for each in pair if each is not None]
        if op == "within_last":
            wanted: Type | None = PERIOD
        elif op in ("in", "not_in", "contains_any", "contains_all"):
            right = self._several(operand, left, path)
            return None if right is None else [right]
        elif op == "contains":
            wanted = Type(Kind.CODE, left.of)
        else:
            wanted = left
        right = self.value(operand, path, wanted)
        return None if right is None else [right]

    def _several(self, operand: Any, left: Type, path: Path) -> Typed | None:
        """A list of literals, or a fact that holds several codes."""
        if isinstance(operand, v.RowValue):
            operand = self._row_raw(operand, path)
            if operand is None:
                return None
        each_type = Type(Kind.CODE, left.of) if left.kind is Kind.CODES else left
        if isinstance(operand, v.ColumnValue):
            return self._column_set(operand, each_type, path)
        if isinstance(operand, list):
            return self._literal_set(operand, each_type, path)
        if isinstance(operand, bool | int | float | str):
            self._fault(path, "PACK063", f"a list is wanted here, not {shown(operand)}", f"write [{operand}]")
            return None
        typed = self.value(operand, path)
        if typed is None:
            return None
        if typed.type.kind is not Kind.CODES or typed.type.of != left.of:
            self._fault(
                path, "PACK060", f"{typed.text['en']} is {typed.type}, where {_several_of(each_type)} wanted"
            )
            return None
        return typed

    def _literal_set(self, operand: list[Any], each: Type, path: Path) -> Typed | None:
        read: list[Any] = []
        for index, item in enumerate(operand):
            raw = self._row_raw(item, (*path, index)) if isinstance(item, v.RowValue) else item
            if raw is None:
                return None
            if isinstance(item, v.GoalValue):
                self._fault(
                    (*path, index), "PACK064", "a goal cannot stand in a list", "use `any` with one goal each"
                )
                return None
            for one in raw if isinstance(raw, list) else [raw]:
                where = self._in_row(item.row) if isinstance(item, v.RowValue) else self
                typed = where._literal(one, (*path, index), each)
                if typed is None:
                    return None
                read.append(typed.node.value)  # type: ignore[union-attr]
        return self._set_of(read, each)

    def _column_set(self, declared: v.ColumnValue, each: Type, path: Path) -> Typed | None:
        """The values of a column, each read where its row stands."""
        tables = self.here.pack.tables
        table = tables.get(declared.of)
        if table is None:
            near = did_you_mean(declared.of, tables)
            help = f"did you mean `{near}`?" if near else "add tables/<name>.yaml"
            self._fault((*path, "of"), "PACK053", f"there is no table `{declared.of}`", help)
            return None
        read: list[Typed | None] = []
        for key, row in self._picked(declared, table, path).items():
            there = Here(self.here.loaded, f"table:{table.table}/{key}")
            at_row = replace(self, at_row=there, column=declared.column)
            value = row.get(declared.column)
            if value is None:
                help = _meant(declared.column, table, "fill in the table, or leave the row out by `where`")
                message = f"the row `{key}` of {table.table} has nothing in `{declared.column}`"
                at_row._fault((*path, "column"), "PACK068", message, help)
                return None
            listed = value if isinstance(value, list) else [value]
            read += [at_row._literal(one, (*path, "column"), each) for one in listed]
        if not read or None in read:
            return None
        return self._set_of([typed.node.value for typed in read], each)  # type: ignore[union-attr]

    def _picked(self, declared: v.ColumnValue, table: Table, path: Path) -> dict[str, dict[str, Any]]:
        """The rows that are asked for; none, with a fault, when the table has no such row."""
        wanted = declared.where or {}
        rows = rows_with(table.rows, wanted)
        if not rows:
            cells = " and ".join(f"{shown(value)} in `{name}`" for name, value in wanted.items())
            missing = next((name for name in wanted if name not in _columns(table)), "")
            help = _meant(missing, table, "write values that some row has")
            self._fault((*path, "where"), "PACK068", f"no row of {table.table} has {cells}", help)
        return rows

    def _set_of(self, read: list[Any], each: Type) -> Typed:
        value = frozenset(read)
        return Typed(n.Constant(value), each, wording.constant(value, each, self.draft.schema))

    def _known(self, wanted: bool, left: Typed, path: Path) -> n.Condition:
        text = wording.comparison("is_known" if wanted else "is_absent", left.text, [])
        return n.Compare("is_known", left.node, (n.Constant(wanted),), text, self._at(path))

    def _matches(self, pattern: str, left: Typed, path: Path) -> n.Condition | None:
        try:
            re.compile(pattern)
        except re.error as error:
            self._fault((*path, "matches"), "PACK065", f"`{pattern}` is not a pattern: {error}")
            return None
        text = wording.comparison("matches", left.text, [wording.both(pattern, pattern)])
        return n.Compare("matches", left.node, (n.Constant(pattern),), text, self._at(path))

    def _within(self, declared: c.Within, left: Typed, path: Path) -> n.Condition | None:
        side = "after" if declared.after is not None else "before"
        period = self.value(declared.period, (*path, "within", "period"), PERIOD)
        anchor = self.value(getattr(declared, side), (*path, "within", side), DATE)
        if period is None or anchor is None:
            return None
        text = wording.comparison(f"within_{side}", left.text, [period.text, anchor.text])
        return n.Compare(f"within_{side}", left.node, (period.node, anchor.node), text, self._at(path))

    def _takes(self, op: str, left: Typed, path: Path) -> bool:
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
            self._fault(path, "PACK060", f"{_subject(left)} {fault}", help)
        return not fault


def _said(op: str, rights: list[Typed]) -> str:
    """The operator as it is said: one of a single code is that code."""
    node = rights[0].node
    alone = isinstance(node, n.Constant) and isinstance(node.value, frozenset) and len(node.value) == 1
    return _OF_ONE.get(op, op) if alone else op


def _meant(column: str, table: Table, otherwise: str) -> str:
    """The column somebody may have meant; `otherwise` when the table has the one that was named, or none."""
    names = _columns(table)
    near = did_you_mean(column, names) if column and column not in names else None
    if near:
        return f"did you mean `{near}`?"
    return otherwise if not column or column in names else f"its columns are {', '.join(names)}"


def _columns(table: Table) -> dict[str, None]:
    return dict.fromkeys(name for row in table.rows.values() for name in row)


def _several_of(each: Type) -> str:
    return f"{Type(Kind.CODES, each.of)} are" if each.kind is Kind.CODE else "a list is"


def _subject(left: Typed) -> str:
    return f"`{'.'.join(left.node.names)}`" if isinstance(left.node, n.Fact) else left.text["en"]
