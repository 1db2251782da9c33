"""A first condition for a new rule, made of a field of its subject, with the values that show its limit.

In: an entity, a field, the day its cases are tried on. Out: `Example`.

A number is held against a limit and a date against a day, so that there is a boundary; anything else is
asked for as it is, and the boundary is the rule's first day in force.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from compliance.diagnostics import UsageError, said
from compliance.facts.convert import is_percent
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.gherkin.languages import SWEDISH
from compliance.workbench.scaffold.names import check_known

_LIMIT = 2
_PERCENT = 50  # not near 1, which can mean 1 and 100 per cent
_KINDS = (Kind.NUMBER, Kind.INTEGER, Kind.DATE, Kind.BOOLEAN, Kind.CODE, Kind.CODES, Kind.TEXT)
"""What a first condition can ask about, the most telling first."""

NOTHING = SWEDISH.absent


@dataclass(frozen=True, slots=True)
class Example:
    """A condition and the values of its field.

    operator, operand: of the comparison. met, not_met: values on either side; limit: the last value that
    still meets it, None where the limit is the first day in force.
    says: what the condition says, in Swedish and English.
    """

    entity: EntityType
    field: FieldType
    operator: str
    operand: Any
    met: Any
    not_met: Any
    limit: Any
    says: tuple[str, str]

    @property
    def path(self) -> str:
        """The path of the field."""
        return f"{self.entity.name}.{self.field.name}"


def choose_field(entity: EntityType, wanted: str, rules: str) -> FieldType:
    """The field named, or the one that existing rules are about most often.

    rules: their text. Raises UsageError where there is no such field, or none at all.
    """
    fields = {
        name: each
        for name, each in entity.fields.items()
        if each.kind in _KINDS and name not in ("id", entity.label)
    }
    if wanted:
        what = said("field for a first condition", "inget fält för ett första villkor")
        check_known(wanted.rpartition(".")[2], fields, what, f"`{entity.name}`")
        return fields[wanted.rpartition(".")[2]]
    if not fields:
        raise UsageError.of(
            "USAGE032",
            said(
                "a first condition needs a field, and `{entity}` has none that can be compared",
                "ett första villkor behöver ett fält, och `{entity}` har inget som kan jämföras",
                entity=entity.name,
            ),
            help=said("choose another kind of record with --for", "välj ett annat slag av post med --for"),
        )
    asked = Counter(re.findall(rf"^ *fact: {entity.name}\.(\w+)\n *(?:at_|on_or_|is)", rules, re.MULTILINE))
    return min(fields.values(), key=lambda each: (_KINDS.index(each.kind), -asked[each.name]))


def example_of(schema: Schema, entity: EntityType, field: FieldType, day: date) -> Example:
    """The first condition about a field. day: when its cases are tried."""
    sv, en = (field.title.get(lang, field.name) for lang in ("sv", "en"))
    values: tuple[str, Any, Any, Any, Any]
    match field.kind:
        case Kind.NUMBER | Kind.INTEGER:
            least = _PERCENT if is_percent(field) else _LIMIT
            values = ("at_least", least, least + 1, least - 1, least)
            says = (f"{sv}: minst {least}", f"{en}: at least {least}")
        case Kind.DATE:
            last = day - timedelta(days=60)
            after = (last + timedelta(days=1)).isoformat()
            values = ("on_or_before", str(last), str(last - timedelta(days=30)), after, str(last))
            says = (f"{sv}: senast {last}", f"{en}: {last} at the latest")
        case Kind.BOOLEAN:
            values = ("is", True, True, False, None)
            says = (f"{sv}: ja", f"{en}: yes")
        case _:
            one: Any = next(iter(schema.codes[field.codes])) if field.codes else "Exempel"
            met = [one] if field.kind is Kind.CODES else one
            values = ("is_known", True, met, NOTHING, None)
            says = (f"{sv}: finns", f"{en}: exists")
    operator, operand, met, not_met, limit = values
    return Example(entity, field, operator, operand, met, not_met, limit, says)
