"""Tables and dated figures: what has no value, what has no row, rows that say the same.

In: the tables rules are expanded over, and how the rules read them. Out: what is missing, or there twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.scope import Scope, conditions_of
from compliance.workbench.lint.shapes import shape
from compliance.workbench.lint.values import Level, Problem, Witness, both, lint_check


@lint_check(
    "LINT010",
    Level.ERROR,
    title=both(
        "En parameter utan värde när regeln gäller", "A parameter without a value while the rule is in force"
    ),
    why=both(
        "Regeln gäller från en dag då parametern ännu inte har något värde. Alla prövningar den tiden kan "
        "inte avgöras. En regel utan `in_force` räknas från den dag då dess källor gäller.",
        "The rule is in force from a day when the parameter has no value yet. No check in that time can be "
        "determined. A rule without `in_force` counts from the day its sources are in force.",
    ),
    fix=both(
        "Lägg till det tidigare värdet, eller ändra `in_force`.",
        "Add the earlier value, or change `in_force`.",
    ),
    example={
        "pack.yaml": "parameters:\n"
        "  shortest_months:\n"
        "    title: {sv: Minsta längd, en: Minimum length}\n"
        "    type: integer\n"
        "    values: [{from: 2020-01-01, value: 60}]\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n",
        "rules/long-enough.yaml": "in_force: {from: 2015-05-01}\n"
        "require: {fact: trainee.earlier_st_months, at_least: {parameter: shortest_months}}\n",
    },
)
def parameter_gap(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules in force on a day when a parameter they use has no value yet."""
    for rule in loaded.pack.rules:
        begins = _begins(context, loaded, rule)
        if begins is None:
            continue
        asks = [rule.applies, rule.due, rule.require]
        for home, (kind, name) in sorted(context.declarations.reached(loaded, asks)):
            if kind != "parameters":
                continue
            first = context.declarations.packs[home].pack.file.parameters[name].values[0].from_
            if first <= begins:
                continue
            message = both(
                f"`{name}` har inget värde förrän {first}, men `{rule.id}` gäller från {begins}",
                f"`{name}` has no value before {first}, but `{rule.id}` is in force from {begins}",
            )
            help = both(
                f"lägg till det värde som gällde från {begins}, eller låt regeln gälla från {first}",
                f"add the value that held from {begins}, or let the rule be in force from {first}",
            )
            witness = Witness(both(f"dagen {begins}", f"the day {begins}"))
            yield Problem(rule.id, f"rule:{rule.id}", ("in_force",), message, help, witness)


def _begins(context: LintContext, loaded: LoadedPack, rule: Rule) -> date | None:
    """The first day of a rule: its own, or that of the latest of its sources; None when nothing says."""
    if rule.in_force is not None:
        return rule.in_force.from_
    days = [
        source.in_force
        for cite in rule.cite
        if (source := context.source(loaded, cite.source)) is not None and source.in_force is not None
    ]
    return max(days, default=None)


# ---- rows ---------------------------------------------------------------------------------------


@lint_check(
    "LINT011",
    Level.WARNING,
    title=both("Två rader som ger samma prövning", "Two rows that make the same check"),
    why=both(
        "Regeln läser inget av det som skiljer raderna åt, så de ger samma prövning två gånger.",
        "The rule reads nothing of what tells the rows apart, so they make the same check twice.",
    ),
    fix=both(
        "Ta bort den ena raden, eller läs den kolumn som skiljer dem åt.",
        "Remove one of the rows, or read the column in which they differ.",
    ),
    example={
        "tables/bands.yaml": "rows:\n"
        "  short: {hours: 4, label: {sv: kort, en: short}}\n"
        "  long: {hours: 4, label: {sv: lång, en: long}}\n",
        "rules/self-study.yaml": "for_each: bands\n"
        "title: {sv: 'Självstudier, {label}', en: 'Self-study, {label}'}\n"
        "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
    },
)
def equal_rows(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rows that make the same check of every rule that reads them."""
    rules: dict[str, list[Rule]] = {}
    for rule in loaded.pack.rules:
        if rule.for_each in loaded.pack.tables:
            rules.setdefault(rule.for_each, []).append(rule)
    for name, readers in rules.items():
        seen: dict[Any, str] = {}
        checks = {check.id: check for rule in readers for check in context.checks.get(rule.id, ())}
        for key in loaded.pack.tables[name].rows:
            made = [checks[f"{rule.id}.{key}"] for rule in readers if f"{rule.id}.{key}" in checks]
            asks = tuple(shape((each.applies, each.due, each.require)) for each in made)
            first = seen.setdefault(asks, key)
            if first == key:
                continue
            message = both(
                f"raden `{key}` ger samma prövning som raden `{first}`",
                f"the row `{key}` makes the same check as the row `{first}`",
            )
            help = both(
                "ta bort den ena raden, eller låt regeln läsa den kolumn som skiljer dem åt",
                "remove one of the rows, or let the rule read the column in which they differ",
            )
            label = (f"table:{name}/{first}", (), both("den första raden", "the first row"))
            yield Problem(f"tables/{name}/{key}", f"table:{name}/{key}", (), message, help, labels=(label,))


@lint_check(
    "LINT012",
    Level.WARNING,
    title=both("En kod som tabellen saknar rad för", "A code the table has no row for"),
    why=both(
        "Tabellen har en rad för de flesta koderna i en kodlista men inte för alla, så regeln säger inget "
        "om den som har en av de andra. Tabeller med högst hälften av koderna är avsiktligt korta och "
        "räknas inte.",
        "The table has a row for most codes of a list but not for all, so the rule says nothing about "
        "somebody with one of the others. Tables with at most half of the codes are short on purpose and "
        "do not count.",
    ),
    fix=both("Lägg till raden.", "Add the row."),
    example={
        "tables/leave_limits.yaml": "rows:\n"
        "  parental: {kind: parental, most: 24}\n"
        "  long_sick: {kind: long_sick, most: 12}\n"
        "  vacation: {kind: vacation, most: 12}\n",
        "rules/leave-within-limit.yaml": "for_each: leave_limits\n"
        "require:\n"
        "  every: trainee.leave\n"
        "  as: absence\n"
        "  counts_if: {fact: absence.kind, is: {row: kind}}\n"
        "  fulfils_if:\n"
        "    value: {months_between: [{fact: absence.from}, {fact: absence.to}]}\n"
        "    at_most: {row: most}\n"
        "  if_empty: holds\n",
    },
)
def missing_codes(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Tables with a row for most codes of a list, but not for all."""
    codes = context.plan.schema.codes
    told: set[tuple[str, str]] = set()
    for rule in loaded.pack.rules:
        table = context.table(loaded, rule)
        if table is None:
            continue
        scope = Scope.of_rule(rule, context.plan.schema)
        for _, part in held_against_rows(rule):
            column = part.operand_of(part.operator)
            field = scope.field(part.fact) if part.fact else None
            if field is None or not field.codes or (table.table, column.row) in told:
                continue
            told.add((table.table, column.row))
            covered = {code for row in table.rows.values() for code in _listed(row.get(column.row))}
            every = list(codes.get(field.codes, ()))
            missing = [code for code in every if code not in covered]
            # A table of a few codes was never meant to have them all; one that lacks a few forgot them.
            if not missing or len(covered & set(every)) * 2 <= len(every):
                continue
            names = ", ".join(f"`{code}`" for code in missing)
            message = both(
                f"tabellen {table.table} har ingen rad för {names} i kodlistan {field.codes}",
                f"the table {table.table} has no row for {names} of the code list {field.codes}",
            )
            help = both(
                f"lägg till rader, eller undanta med skäl varför {rule.id} inte gäller dem",
                f"add rows, or waive with the reason why {rule.id} is not about them",
            )
            witness = Witness(both(f"`{part.fact}` är {missing[0]}", f"`{part.fact}` is {missing[0]}"))
            first = next(iter(table.rows))
            yield Problem(f"tables/{table.table}", f"table:{table.table}/{first}", (), message, help, witness)


def held_against_rows(rule: Rule) -> Iterator[tuple[Any, c.Compare]]:
    """Comparisons that decide which row is about somebody: those of `applies` and `counts_if`."""
    for path, part in conditions_of(rule):
        if (
            isinstance(part, c.Compare)
            and part.operator in ("is", "in", "contains", "contains_any")
            and isinstance(part.operand_of(part.operator), v.RowValue)
            and (path[0] == "applies" or "counts_if" in path)
        ):
            yield path, part


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
