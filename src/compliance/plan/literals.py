"""Values that are written out: in the rule itself, or in a row of a table it is expanded over or asks.

In: a literal, a cell or a column, and the type expected of it. Out: a `Typed` constant; or None, with a
fault in the draft, which for a cell is shown where its row stands too.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from compliance.diagnostics import meant
from compliance.facts.schema import Kind
from compliance.model import values as v
from compliance.model.packs import Table, rows_with
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import PartRef, Path
from compliance.plan.scope import AS_OF, Scope
from compliance.plan.typed import Typed
from compliance.plan.types import NUMBER, LiteralFault, Type, read_literal, shown

_A_TEXT = (
    "PACK063",
    "a text by language stands in the row, and can be held against nothing",
    "name another column; such a text is for titles and explanations",
)


def literal(scope: Scope, value: Any, path: Path, expected: Type | None) -> Typed | None:
    """One value as written, read as the type expected."""
    if isinstance(value, list):
        scope.fault(path, "PACK063", "a list cannot stand here", "use `in`, `contains_any` or `contains_all`")
        return None
    wanted = expected or _type_of(value)
    if wanted.kind is Kind.REF:
        help = _as_fact(scope, value) or "compare with another fact"
        scope.fault(path, "PACK060", f"{shown(value)} cannot be held against {wanted}", help)
        return None
    try:
        read = read_literal(value, wanted, scope.draft.codes)
    except LiteralFault as fault:
        scope.fault(path, "PACK066", fault.message, _as_fact(scope, value) or fault.help)
        return None
    return Typed(n.Constant(read), wanted, wording.constant(read, wanted, scope.draft.schema))


def _as_fact(scope: Scope, value: Any) -> str:
    """What to write instead, for a text that begins with a name in scope: a path without its `fact:`."""
    first, dot, rest = value.partition(".") if isinstance(value, str) else ("", "", "")
    if value == AS_OF or (first in scope.names and dot and rest):
        return f"write `{{fact: {value}}}`"
    return ""


def literal_set(scope: Scope, operand: list[Any], each: Type, path: Path) -> Typed | None:
    """A list as written; a cell in it may hold several."""
    read: list[Any] = []
    for index, item in enumerate(operand):
        raw = raw_cell(scope, item, (*path, index)) if isinstance(item, v.RowValue) else item
        if raw is None:
            return None
        if isinstance(item, v.GoalValue):
            scope.fault(
                (*path, index), "PACK064", "a goal cannot stand in a list", "use `any` with one goal each"
            )
            return None
        for one in raw if isinstance(raw, list) else [raw]:
            where = scope.in_row(item.row) if isinstance(item, v.RowValue) else scope
            typed = literal(where, one, (*path, index), each)
            if typed is None:
                return None
            read.append(typed.node.value)  # type: ignore[union-attr]
    return _set_of(scope, read, each)


def cell(scope: Scope, declared: v.RowValue, path: Path, expected: Type | None) -> Typed | None:
    """A cell of the row that the part is expanded for, read as the type expected."""
    raw = raw_cell(scope, declared, path)
    return None if raw is None else literal(scope.in_row(declared.row), raw, path, expected)


def raw_cell(scope: Scope, declared: v.RowValue, path: Path) -> Any:
    """What stands in the cell; None after a fault."""
    if scope.row is None:
        scope.fault(
            path,
            "PACK067",
            "`row` can only be used in a rule with `for_each`",
            "name a table in `for_each`",
        )
        return None
    if declared.row not in scope.row:
        help = meant(declared.row, scope.row, f"its columns are {', '.join(scope.row)}")
        scope.fault(path, "PACK068", f"the table has no column `{declared.row}` in every row", help)
        return None
    value = scope.row[declared.row]
    where = scope.in_row(declared.row)
    if value is None:
        where.fault(path, "PACK068", f"the row holds nothing in `{declared.row}`", "fill in the table")
    elif isinstance(value, dict):
        where.fault(path, *_A_TEXT)
        return None
    return value


def column_set(scope: Scope, declared: v.ColumnValue, each: Type, path: Path) -> Typed | None:
    """The values of a column, each read where its row stands."""
    tables = scope.here.pack.tables
    table = tables.get(declared.of)
    if table is None:
        help = meant(declared.of, tables, "add tables/<name>.yaml")
        scope.fault((*path, "of"), "PACK053", f"there is no table `{declared.of}`", help)
        return None
    read: list[Typed | None] = []
    for key, row in _picked(scope, declared, table, path).items():
        there = PartRef(scope.here.loaded, f"table:{table.table}/{key}")
        at_row = replace(scope, at_row=there, column=declared.column)
        value = row.get(declared.column)
        if isinstance(value, dict):
            at_row.fault((*path, "column"), *_A_TEXT)
            return None
        if value is None:
            help = _meant(declared.column, table, "fill in the table, or leave the row out by `where`")
            message = f"the row `{key}` of {table.table} has nothing in `{declared.column}`"
            at_row.fault((*path, "column"), "PACK068", message, help)
            return None
        listed = value if isinstance(value, list) else [value]
        read += [literal(at_row, one, (*path, "column"), each) for one in listed]
    if not read or None in read:
        return None
    return _set_of(scope, [typed.node.value for typed in read], each)  # type: ignore[union-attr]


def _picked(scope: Scope, declared: v.ColumnValue, table: Table, path: Path) -> dict[str, dict[str, Any]]:
    """The rows that are asked for; none, with a fault, when the table has no such row."""
    wanted = declared.where or {}
    rows = rows_with(table.rows, wanted)
    if not rows:
        cells = " and ".join(f"{shown(value)} in `{name}`" for name, value in wanted.items())
        missing = next((name for name in wanted if name not in _columns(table)), "")
        help = _meant(missing, table, "write values that some row has")
        scope.fault((*path, "where"), "PACK068", f"no row of {table.table} has {cells}", help)
    return rows


def _set_of(scope: Scope, read: list[Any], each: Type) -> Typed:
    value = frozenset(read)
    return Typed(n.Constant(value), each, wording.constant(value, each, scope.draft.schema))


def _meant(column: str, table: Table, otherwise: str) -> str:
    """The column somebody may have meant; `otherwise` when the table has the one that was named, or none."""
    names = _columns(table)
    if not column or column in names:
        return otherwise
    return meant(column, names, f"its columns are {', '.join(names)}")


def _columns(table: Table) -> dict[str, None]:
    return dict.fromkeys(name for row in table.rows.values() for name in row)


def _type_of(value: Any) -> Type:
    if isinstance(value, bool):
        return Type(Kind.BOOLEAN)
    if isinstance(value, int | float | Fraction):
        return NUMBER
    return Type(Kind.TEXT)
