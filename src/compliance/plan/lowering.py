"""Lowers declared values and conditions to typed nodes: names resolved, types checked, words made.

In: a `Value` or `Condition` of the model, its `Scope`, and its path. Out: a `Typed` value or a condition's
node; or None, with a fault in the draft.
Between: values and conditions hold each other, and each kind is lowered in a file of its own: `literals`,
`names`, `computations`, `items` and `conditions`. They come back here for what is within.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.plan import computations, conditions, items, literals, names, stated, wording
from compliance.plan import nodes as n
from compliance.plan.draft import Path
from compliance.plan.scope import Scope
from compliance.plan.typed import Typed, fact_of
from compliance.plan.types import Type, comparable


@dataclass(frozen=True, slots=True)
class Lowering:
    """LoweringScope the values and conditions of one part of a pack."""

    scope: Scope

    def within(self, scope: Scope) -> Lowering:
        """What lowers in another scope."""
        return Lowering(scope)

    def condition(self, declared: c.Condition, path: Path) -> n.Condition | None:
        """A condition as a node; None after a fault."""
        return conditions.condition(self, declared, path)

    def value(self, declared: Any, path: Path, expected: Type | None = None) -> Typed | None:
        """A value as a typed node; a literal is read as the type expected."""
        if isinstance(declared, v.RowValue):
            return literals.cell(self.scope, declared, path, expected)
        if isinstance(declared, bool | int | float | str | list):
            return literals.literal(self.scope, declared, path, expected)
        typed = self._typed(declared, path)
        if typed is None or expected is None:
            return typed
        if stated.is_code(typed, expected):
            return stated.codes_of_parameter(self.scope, typed, expected, path)
        if not comparable(typed.type, expected):
            message = f"{typed.text['en']} is {typed.type}, where {expected} is wanted"
            self.scope.fault(path, "PACK060", message)
            return None
        return typed

    def _typed(self, declared: Any, path: Path) -> Typed | None:
        """A value that has a type of its own, whatever is expected."""
        match declared:
            case v.FactValue(fact=fact):
                return names.fact(self.scope, fact, (*path, "fact"))
            case v.ParameterValue(parameter=name):
                return names.parameter(self.scope, name, (*path, "parameter"))
            case v.ColumnValue(column=name):
                help = "use `in`, `not_in`, `contains_any` or `contains_all`"
                self.scope.fault(path, "PACK063", f"the column `{name}` has several values", help)
                return None
            case v.GoalValue():
                return names.goal(self.scope, declared, path)
            case v.ConceptValue():
                return self._concept(declared, path)
            case v.DatePlusValue(date_plus=base, period=period):
                return computations.moved(self, "date_plus", base, period, path)
            case v.DateMinusValue(date_minus=base, period=period):
                return computations.moved(self, "date_minus", base, period, path)
            case v.MinutesBetweenValue(minutes_between=pair):
                return computations.between(self, "minutes_between", pair, path)
            case v.DayOfValue(day_of=time, cut=cut):
                return computations.day_of(self, time, cut, path)
            case v.AtTimeValue(at_time=time, on=day):
                return computations.at_time(self, time, day, path)
            case v.DaysBetweenValue(days_between=pair):
                return computations.between(self, "days_between", pair, path)
            case v.MonthsBetweenValue(months_between=pair):
                return computations.between(self, "months_between", pair, path)
            case v.TotalValue(total=parts):
                return computations.total(self, parts, path)
            case v.PartValue(part=part, of=of):
                return computations.part(self, part, of, path)
            case v.CallValue():
                return computations.call(self, declared, path)
            case v.FullTimeMonthsValue():
                return items.full_time_months(self, declared, path)
        return items.measure(self, declared, path)

    def _concept(self, declared: v.ConceptValue, path: Path) -> Typed | None:
        found = names.enter_concept(self.scope, declared.concept, declared.of, path)
        if found is None:
            return None
        inside, concept, about = found
        if concept.value is None:
            message = f"`{declared.concept}` is a condition; write `concept: {declared.concept}`"
            self.scope.fault(path, "PACK062", message)
            return None
        inner = self.within(inside).value(concept.value, ("concepts", declared.concept, "value"))
        if inner is None:
            return None
        bound = n.BindValue(concept.about, fact_of(about), inner.node)
        return Typed(bound, inner.type, wording.in_both(concept.title))
