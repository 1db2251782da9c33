"""Tables that divide a number or a date into ranges: gaps and overlaps.

In: rules that find their row by an interval, and the rows. Out: the value between two rows, or in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.facts.schema import Kind
from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.rules import Rule
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.checks.tables import held_against_rows
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.intervals import Ends, Interval, RowPair, gaps, overlaps
from compliance.workbench.lint.scope import Scope, conditions_of
from compliance.workbench.lint.values import Level, Problem, Witness, both, lint_check

_LOWER = {"at_least": True, "above": False, "on_or_after": True, "after": False}
_UPPER = {"at_most": True, "below": False, "on_or_before": True, "before": False}
_RANGE_RULE = (
    "for_each: bands\n"
    "applies:\n"
    "  all:\n"
    "    - {fact: trainee.earlier_st_months, at_least: {row: from}}\n"
    "    - {fact: trainee.earlier_st_months, below: {row: to}}\n"
    "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n"
)


class _Reading(NamedTuple):
    """How a rule finds its row by a range. others: columns that must fit too."""

    fact: str
    ends: Ends
    low: str
    high: str
    others: tuple[str, ...]


@lint_check(
    "LINT013",
    Level.WARNING,
    title=both("En lucka mellan två rader", "A gap between two rows"),
    why=both(
        "Raderna delar in ett tal eller ett datum i intervall, och ett värde mellan två av dem hör inte "
        "till någon rad. Den som har det värdet prövas inte alls.",
        "The rows divide a number or a date into ranges, and a value between two of them belongs to no "
        "row. Somebody with that value is not checked at all.",
    ),
    fix=both("Låt raden börja där den förra slutar.", "Let the row begin where the one before ends."),
    example={
        "tables/bands.yaml": "rows:\n"
        "  short: {from: 0, to: 24, hours: 2}\n"
        "  long: {from: 30, to: 60, hours: 4}\n",
        "rules/self-study.yaml": _RANGE_RULE,
    },
)
def between_rows(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Values between two rows that no row is about."""
    for rule, reading, rows in _ranges(context, loaded):
        for before, after, value in gaps(rows, reading.ends):
            shown = _shown(value)
            message = both(
                f"ingen rad i {rule.for_each} gäller {reading.fact} = {shown}: `{before.key}` slutar vid "
                f"{_shown(before.high)} och `{after.key}` börjar vid {_shown(after.low)}",
                f"no row of {rule.for_each} is about {reading.fact} = {shown}: `{before.key}` ends at "
                f"{_shown(before.high)} and `{after.key}` begins at {_shown(after.low)}",
            )
            help = both(
                f"låt `{reading.low}` i raden börja där den förra slutar",
                f"let `{reading.low}` of the row begin where the one before ends",
            )
            yield _found(rule, reading, RowPair(before, after, value), message, help)


@lint_check(
    "LINT014",
    Level.WARNING,
    title=both("Två rader som överlappar varandra", "Two rows that overlap"),
    why=both(
        "Ett värde hör till två rader, så regeln prövas två gånger och kan ge två svar.",
        "A value belongs to two rows, so the rule is checked twice and may give two answers.",
    ),
    fix=both("Låt den ena raden sluta där den andra börjar.", "Let the one row end where the other begins."),
    example={
        "tables/bands.yaml": "rows:\n"
        "  short: {from: 0, to: 30, hours: 2}\n"
        "  long: {from: 24, to: 60, hours: 4}\n",
        "rules/self-study.yaml": _RANGE_RULE,
    },
)
def in_two_rows(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Values that two rows are about."""
    for rule, reading, rows in _ranges(context, loaded):
        for before, after, value in overlaps(rows, reading.ends):
            shown = _shown(value)
            message = both(
                f"både `{before.key}` och `{after.key}` i {rule.for_each} gäller {reading.fact} = {shown}",
                f"both `{before.key}` and `{after.key}` of {rule.for_each} hold {reading.fact} = {shown}",
            )
            help = both(
                "låt den ena raden sluta där den andra börjar",
                "let the one row end where the other begins",
            )
            yield _found(rule, reading, RowPair(before, after, value), message, help)


def _found(
    rule: Rule, reading: _Reading, clash: RowPair, message: dict[str, str], help: dict[str, str]
) -> Problem:
    shown = _shown(clash.value)
    witness = Witness(both(f"`{reading.fact}` är {shown}", f"`{reading.fact}` is {shown}"))
    table = rule.for_each
    label = (f"table:{table}/{clash.before.key}", (reading.high,), both("den andra raden", "the other row"))
    key = clash.after.key
    part = f"table:{table}/{key}"
    return Problem(f"tables/{table}/{key}", part, (reading.low,), message, help, witness, (label,))


def _ranges(context: LintContext, loaded: LoadedPack) -> Iterator[tuple[Rule, _Reading, list[Interval]]]:
    """The rows of each table read by a range, in order, apart by the other columns that must fit."""
    done: set[tuple[str, str, str]] = set()
    for rule in loaded.pack.rules:
        table = context.table(loaded, rule)
        if table is None:
            continue
        for reading in _readings(rule, Scope.of_rule(rule, context.plan.schema)):
            name = (table.table, reading.low, reading.high)
            if name in done:
                continue
            done.add(name)
            groups: dict[str, list[Interval]] = {}
            for key, row in table.rows.items():
                low, high = (_read(row, column, reading.ends.kind) for column in (reading.low, reading.high))
                if low is not None and high is not None:
                    fits = repr([row.get(column) for column in reading.others])
                    groups.setdefault(fits, []).append(Interval(key, low, high))
            yield from ((rule, reading, rows) for rows in groups.values())


def _readings(rule: Rule, scope: Scope) -> Iterator[_Reading]:
    if rule.applies is None:
        return
    others = tuple(sorted({part.operand_of(part.operator).row for _, part in held_against_rows(rule)}))
    lows: dict[str, tuple[str, bool]] = {}
    highs: dict[str, tuple[str, bool]] = {}
    for path, part in conditions_of(rule):
        if path[0] != "applies" or not isinstance(part, c.Compare) or part.fact is None:
            continue
        operand = part.operand_of(part.operator)
        if part.operator == "between" and all(isinstance(each, v.RowValue) for each in operand):
            lows[part.fact], highs[part.fact] = (operand[0].row, True), (operand[1].row, True)
        elif isinstance(operand, v.RowValue) and part.operator in _LOWER:
            lows[part.fact] = (operand.row, _LOWER[part.operator])
        elif isinstance(operand, v.RowValue) and part.operator in _UPPER:
            highs[part.fact] = (operand.row, _UPPER[part.operator])
    for fact in lows.keys() & highs.keys():
        field = scope.field(fact)
        if field is not None and field.kind in (Kind.INTEGER, Kind.NUMBER, Kind.DATE):
            (low, low_in), (high, high_in) = lows[fact], highs[fact]
            yield _Reading(fact, Ends(field.kind, low_in, high_in), low, high, others)


def _read(row: Mapping[str, Any], column: str, kind: Kind) -> Any:
    value = row.get(column)
    if kind is Kind.DATE:
        return date.fromisoformat(value) if isinstance(value, str) else None
    return Fraction(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _shown(value: Any) -> str:
    if isinstance(value, Fraction):
        return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    return str(value)
