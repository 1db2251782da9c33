"""Lowers declared conditions and values to typed nodes: names resolved, types checked, words made.

In: a `Condition` or `Value` of the model, the names in scope, and where it stands. Out: nodes, or a
fault in the draft; a fault gives None and its parents go on, so that one run tells all of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from compliance.diagnostics import Label, did_you_mean
from compliance.facts.schema import Kind
from compliance.model import conditions as c
from compliance.model import values as v
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import Draft, Here, Path
from compliance.plan.functions import REGISTRY
from compliance.plan.types import (
    DATE,
    DATED,
    NUMBER,
    NUMBERS,
    OF_SETS,
    ORDERED,
    PERIOD,
    TEXT,
    LiteralFault,
    Type,
    comparable,
    of_field,
    read_literal,
    shown,
)

AS_OF = "as_of"


@dataclass(frozen=True, slots=True)
class Typed:
    """A value node with its type and words."""

    node: n.Value
    type: Type
    text: n.Text


@dataclass(frozen=True, slots=True)
class Lowering:
    """Lowers the conditions of one part of a pack.

    scope: entity by name in scope. row: the table row the part is expanded for. regime: the rule's.
    inside: concepts being expanded, to refuse a circle. at_row: where the row stands.
    column: the row's column that a value is being read from. settles_regime: what is lowered decides the
    regime, so that it cannot ask for it.
    """

    draft: Draft
    here: Here
    scope: Mapping[str, str]
    row: Mapping[str, Any] | None = None
    regime: str = ""
    inside: tuple[str, ...] = ()
    at_row: Here | None = None
    column: str = ""
    settles_regime: bool = False

    def condition(self, declared: c.Condition, path: Path) -> n.Condition | None:
        """A condition as a node; None after a fault."""
        node = self._condition(declared, path)
        say = getattr(declared, "say", None)
        if node is not None and say is not None:
            return node._replace(text=wording.titled(say, ""))
        return node

    def value(self, declared: Any, path: Path, expected: Type | None = None) -> Typed | None:
        """A value as a typed node; a literal is read as the type expected."""
        if isinstance(declared, v.RowValue):
            return self._row(declared, path, expected)
        if isinstance(declared, bool | int | float | str | list):
            return self._literal(declared, path, expected)
        typed = self._computed(declared, path)
        if typed is not None and expected is not None and self._is_code(typed, expected):
            return self._codes_of_parameter(typed, expected, path)
        if typed is not None and expected is not None and not comparable(typed.type, expected):
            self._fault(path, "PACK060", f"{typed.text['en']} is {typed.type}, where {expected} is wanted")
            return None
        return typed

    @staticmethod
    def _is_code(typed: Typed, expected: Type) -> bool:
        return expected.kind is Kind.CODE and isinstance(typed.node, n.Parameter) and typed.type == TEXT

    def _codes_of_parameter(self, typed: Typed, expected: Type, path: Path) -> Typed | None:
        """A parameter that holds a code: only here is it known of which list."""
        assert isinstance(typed.node, n.Parameter)
        for _, value in self.draft.parameters[typed.node.name].values:
            try:
                read_literal(value, expected, self.draft.codes())
            except LiteralFault as fault:
                self._fault(path, "PACK066", fault.message, fault.help)
                return None
        return Typed(typed.node, expected, typed.text)

    def whole_number(self, declared: Any, path: Path) -> Typed | None:
        """How many: a whole number, or a parameter that is one on every day."""
        typed = self.value(declared, path, NUMBER)
        if typed is not None and isinstance(typed.node, n.Parameter):
            for _, value in self.draft.parameters[typed.node.name].values:
                if not isinstance(value, int):
                    name = typed.node.name.rpartition("/")[2]
                    message = f"`{name}` is {wording.decimal(value)}, where a whole number is wanted"
                    self._fault(path, "PACK060", message, "use a parameter of type integer")
                    return None
        return typed

    # -- conditions ---------------------------------------------------------------------------------

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
        collection = self._collection(of, (*path, key))
        if collection is None:
            return None
        inner = self._with(declared.as_, collection.type.of, (*path, "as"))
        if inner is None:
            return None
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        fulfils = self._optional(inner, declared.fulfils_if, (*path, "fulfils_if"))
        if counts is False or fulfils is False:
            return None
        one = self.draft.schema.entities[collection.type.of].title
        is_figure = number is None or isinstance(number.node, n.Constant)
        text = wording.quantity(op, number.text if number else None, collection.text, dict(one), is_figure)
        return n.Quantified(
            op,
            _fact(collection),
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
        return n.Bind(name, _fact(of), part, wording.titled(concept.title, declared.concept), self._at(path))

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
        elif op in DATED and kind is not Kind.DATE:
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

    # -- values -------------------------------------------------------------------------------------

    def _literal(self, value: Any, path: Path, expected: Type | None) -> Typed | None:
        if isinstance(value, list):
            self._fault(
                path, "PACK063", "a list cannot stand here", "use `in`, `contains_any` or `contains_all`"
            )
            return None
        wanted = expected or _type_of(value)
        if wanted.kind is Kind.REF:
            self._fault(
                path,
                "PACK060",
                f"{shown(value)} cannot be held against {wanted}",
                "compare with another fact",
            )
            return None
        try:
            read = read_literal(value, wanted, self.draft.codes())
        except LiteralFault as fault:
            self._fault(path, "PACK066", fault.message, fault.help)
            return None
        return Typed(n.Constant(read), wanted, wording.constant(read, wanted, self.draft.schema))

    def _row(self, declared: v.RowValue, path: Path, expected: Type | None) -> Typed | None:
        raw = self._row_raw(declared, path)
        return None if raw is None else self._in_row(declared.row)._literal(raw, path, expected)

    def _row_raw(self, declared: v.RowValue, path: Path) -> Any:
        if self.row is None:
            self._fault(
                path,
                "PACK067",
                "`row` can only be used in a rule with `for_each`",
                "name a table in `for_each`",
            )
            return None
        if declared.row not in self.row:
            near = did_you_mean(declared.row, self.row)
            help = f"did you mean `{near}`?" if near else f"its columns are {', '.join(self.row)}"
            self._fault(path, "PACK068", f"the table has no column `{declared.row}` in every row", help)
            return None
        value = self.row[declared.row]
        if value is None:
            where = self._in_row(declared.row)
            where._fault(path, "PACK068", f"the row holds nothing in `{declared.row}`", "fill in the table")
        return value

    def _in_row(self, column: str) -> Lowering:
        """The same, for a value from the row: what is wrong with it is shown where the row stands too."""
        return replace(self, column=column)

    def _computed(self, declared: Any, path: Path) -> Typed | None:
        match declared:
            case v.FactValue(fact=fact):
                return self._path(fact, (*path, "fact"))
            case v.ParameterValue(parameter=name):
                return self._parameter(name, (*path, "parameter"))
            case v.GoalValue():
                return self._goal(declared, path)
            case v.ConceptValue():
                return self._concept_value(declared, path)
            case v.DatePlusValue(date_plus=base, period=period):
                return self._date_plus(base, period, path)
            case v.DaysBetweenValue(days_between=pair):
                return self._between("days_between", pair, path)
            case v.MonthsBetweenValue(months_between=pair):
                return self._between("months_between", pair, path)
            case v.FullTimeMonthsValue():
                return self._full_time_months(declared, path)
            case v.CallValue():
                return self._call(declared, path)
        return self._measure(declared, path)

    def _path(self, fact: str, path: Path) -> Typed | None:
        names = tuple(fact.split("."))
        if names == (AS_OF,):
            return Typed(n.AsOf(), DATE, wording.both("prövningsdagen", "the day of the check"))
        if names[0] not in self.scope:
            near = did_you_mean(names[0], self.scope)
            help = (
                f"did you mean `{near}`?"
                if near
                else f"names in scope: {', '.join(sorted(self.scope))}, {AS_OF}"
            )
            self._fault(path, "PACK069", f"nothing is called `{names[0]}` here", help)
            return None
        return self._fields(names, path)

    def _fields(self, names: tuple[str, ...], path: Path) -> Typed | None:
        entity = self.draft.schema.entities[self.scope[names[0]]]
        here = Type("record", entity.name)
        title = dict(entity.title)
        fixed = False
        for index, name in enumerate(names[1:], start=1):
            last = index == len(names) - 1
            if name == "regime" and "regime" not in entity.fields and self._has_regimes(entity.name):
                if not last:
                    self._fault(path, "PACK070", "nothing follows after `regime`")
                    return None
                if self.settles_regime:
                    self._regime_of_itself(path)
                    return None
                text = wording.both("regelverket", "the regulation")
                return Typed(n.Fact(names, text, of_regime=True), Type(Kind.CODE, "regime"), text)
            field = entity.fields.get(name)
            if field is None:
                near = did_you_mean(name, entity.fields)
                help = (
                    f"did you mean `{near}`?"
                    if near
                    else f"see the fields of {entity.name} in vocabulary.yaml"
                )
                self._fault(path, "PACK071", f"a {entity.name} has no field `{name}`", help)
                return None
            here = of_field(field)
            title = wording.titled(None, name) if not field.title else dict(field.title)
            fixed = not field.changeable
            if not last:
                if field.kind is not Kind.REF:
                    help = (
                        "ask about its items with `at_least: 1, of: …`"
                        if field.kind is Kind.COLLECTION
                        else ""
                    )
                    self._fault(
                        path, "PACK072", f"`{name}` is {here}: `.{names[index + 1]}` cannot follow it", help
                    )
                    return None
                entity = self.draft.schema.entities[field.to]
        text = {"sv": title["sv"], "en": title.get("en", title["sv"])}
        return Typed(
            n.Fact(names, text, fixed), Type(Kind.REF, here.of) if here.kind == "record" else here, text
        )

    def _regime_of_itself(self, path: Path) -> None:
        self._fault(path, "PACK078", "what decides the regulation cannot ask for it", "ask for a fact")

    def _has_regimes(self, entity: str) -> bool:
        return any(regime.for_ == entity for regime in self.draft.known_regimes().values())

    def _parameter(self, name: str, path: Path) -> Typed | None:
        full = self.draft.find_parameter(self.here, name)
        if full is None:
            self.draft.unknown_name(self.here, path, "parameter", name, "parameters")
            return None
        if full not in self.draft.parameters:
            return None  # its own fault has been told
        planned = self.draft.parameters[full]
        title = wording.lowered_first(planned.title)
        return Typed(n.Parameter(full), self.draft.parameter_types[full], title)

    def _goal(self, declared: v.GoalValue, path: Path) -> Typed | None:
        if declared.goal not in self.draft.goals:
            near = did_you_mean(declared.goal, self.draft.goals)
            self._fault(
                (*path, "goal"),
                "PACK050",
                f"no goal is called `{declared.goal}`",
                f"did you mean `{near}`?" if near else "declare it under `goals` in pack.yaml",
            )
            return None
        of: tuple[str, ...] = ()
        if declared.of is not None:
            record = self._record(declared.of, (*path, "of"))
            if record is None:
                return None
            if self.settles_regime:
                self._regime_of_itself((*path, "of"))
                return None
            of = _fact(record).names
        elif not self.regime:
            self._fault(
                path,
                "PACK073",
                f"which regime's `{declared.goal}` is meant?",
                "add `of:` with the record whose regime is meant, or give the rule a `regime`",
            )
            return None
        elif self.regime in self.draft.known_regimes() and self.regime not in self.draft.goals[declared.goal]:
            self._fault(
                path,
                "PACK073",
                f"the goal `{declared.goal}` has no code under `{self.regime}`",
                "add it under `goals`, or give the rule another `regime`",
            )
            return None
        codes = " / ".join(f"{code}" for code in self.draft.goals[declared.goal].values())
        return Typed(n.Goal(declared.goal, of), Type(Kind.CODE, "goal"), wording.both(codes, codes))

    def _concept_value(self, declared: v.ConceptValue, path: Path) -> Typed | None:
        found = self._enter_concept(declared.concept, declared.of, path)
        if found is None:
            return None
        lowering, concept, name, of = found
        if concept.value is None:
            self._fault(
                path, "PACK062", f"`{declared.concept}` is a condition; write `concept: {declared.concept}`"
            )
            return None
        inner = lowering.value(concept.value, ("concepts", declared.concept, "value"))
        if inner is None:
            return None
        return Typed(n.BindValue(name, _fact(of), inner.node), inner.type, wording.titled(concept.title, ""))

    def _enter_concept(
        self, name: str, of: str | None, path: Path
    ) -> tuple[Lowering, Any, str, Typed] | None:
        found = self.draft.find_concept(self.here, name)
        if found is None:
            self.draft.unknown_name(self.here, (*path, "concept"), "concept", name, "concepts")
            return None
        if name in self.inside:
            circle = " → ".join((*self.inside, name))
            self._fault((*path, "concept"), "PACK074", f"the concept `{name}` is made of itself: {circle}")
            return None
        loaded, concept = found
        record = self._record(
            of if of is not None else concept.about, (*path, "of" if of is not None else "concept")
        )
        if record is None:
            return None
        if record.type.of != concept.about:
            self._fault(
                path, "PACK060", f"`{name}` is about a {concept.about}, and this is a {record.type.of}"
            )
            return None
        inner = Lowering(
            self.draft,
            Here(loaded, "pack"),
            {concept.about: concept.about},
            None,
            self.regime,
            (*self.inside, name),
            settles_regime=self.settles_regime,
        )
        return inner, concept, concept.about, record

    def _record(self, fact: str, path: Path) -> Typed | None:
        typed = self._path(fact, path)
        if typed is not None and typed.type.kind is not Kind.REF:
            self._fault(path, "PACK060", f"`{fact}` is {typed.type}, where a record is wanted")
            return None
        return typed

    def _date_plus(self, base: Any, period: Any, path: Path) -> Typed | None:
        start = self.value(base, (*path, "date_plus"), DATE)
        length = self.value(period, (*path, "period"), PERIOD)
        if start is None or length is None:
            return None
        text = {key: f"{start.text[key]} + {length.text[key]}" for key in wording.LANGUAGES}
        return Typed(n.DatePlus(start.node, length.node), DATE, text)

    def _between(self, kind: str, pair: tuple[Any, Any], path: Path) -> Typed | None:
        start, end = (self.value(each, (*path, kind, index), DATE) for index, each in enumerate(pair))
        if start is None or end is None:
            return None
        sv = "dagar" if kind == "days_between" else "månader"
        en = "days" if kind == "days_between" else "months"
        text = wording.both(
            f"{sv} från {start.text['sv']} till {end.text['sv']}",
            f"{en} from {start.text['en']} to {end.text['en']}",
        )
        return Typed(n.Between(kind, start.node, end.node), NUMBER, text)

    def _call(self, declared: v.CallValue, path: Path) -> Typed | None:
        function = REGISTRY.get(declared.call)
        if function is None:
            near = did_you_mean(declared.call, REGISTRY)
            self._fault(
                (*path, "call"),
                "PACK075",
                f"no function is registered as `{declared.call}`",
                f"did you mean `{near}`?" if near else "",
            )
            return None
        if len(declared.arguments) != len(function.takes):
            self._fault(
                (*path, "arguments"),
                "PACK076",
                f"`{declared.call}` takes {len(function.takes)} "
                f"{'argument' if len(function.takes) == 1 else 'arguments'}, not {len(declared.arguments)}",
            )
            return None
        made = [
            self.value(each, (*path, "arguments", index), wanted)
            for index, (each, wanted) in enumerate(zip(declared.arguments, function.takes, strict=True))
        ]
        if any(each is None for each in made):
            return None
        arguments = [each for each in made if each is not None]
        words = {
            key: f"{declared.call}({', '.join(a.text[key] for a in arguments)})" for key in wording.LANGUAGES
        }
        return Typed(n.Call(declared.call, tuple(a.node for a in arguments)), function.gives, words)

    def _measure(self, declared: Any, path: Path) -> Typed | None:
        kind = next(key for key in v.VALUE_KEYS if v.BY_KEY[key] is type(declared))
        collection = self._collection(getattr(declared, kind), (*path, kind))
        if collection is None:
            return None
        name = declared.as_ or "item"
        inner = self._with(name, collection.type.of, (*path, "as"))
        if inner is None:
            return None
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        fulfils = self._optional(inner, getattr(declared, "fulfils_if", None), (*path, "fulfils_if"))
        over: Typed | None = None
        if hasattr(declared, "over"):
            over = inner.value(
                declared.over, (*path, "over"), DATE if kind in ("earliest", "latest") else NUMBER
            )
            if over is None:
                return None
        if counts is False or fulfils is False:
            return None
        text = wording.measure(kind, over.text if over else collection.text)
        gives = DATE if kind in ("earliest", "latest") else NUMBER
        node = n.Measure(
            kind,
            _fact(collection),
            name,
            counts,
            over.node if over else None,
            fulfils,
            getattr(declared, "p", 0),
        )
        return Typed(node, gives, text)

    def _full_time_months(self, declared: v.FullTimeMonthsValue, path: Path) -> Typed | None:
        collection = self._collection(declared.full_time_months, (*path, "full_time_months"))
        if collection is None:
            return None
        inner = self._with(declared.as_, collection.type.of, (*path, "as"))
        if inner is None:
            return None
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        start = inner.value(declared.from_, (*path, "from"), DATE)
        end = inner.value(declared.to, (*path, "to"), DATE)
        percent = inner.value(declared.percent, (*path, "percent"), NUMBER)
        leave = self._leave(declared.without, (*path, "without")) if declared.without is not None else None
        if (
            counts is False
            or start is None
            or end is None
            or percent is None
            or (declared.without and leave is None)
        ):
            return None
        node = n.FullTimeMonths(
            _fact(collection), declared.as_, counts, start.node, end.node, percent.node, leave
        )
        return Typed(node, NUMBER, wording.measure("full_time_months", collection.text))

    def _leave(self, declared: v.LeavePart, path: Path) -> n.Leave | None:
        collection = self._collection(declared.of, (*path, "of"))
        if collection is None:
            return None
        inner = self._with(declared.as_, collection.type.of, (*path, "as"))
        if inner is None:
            return None
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        start = inner.value(declared.from_, (*path, "from"), DATE)
        end = inner.value(declared.to, (*path, "to"), DATE)
        if counts is False or start is None or end is None:
            return None
        return n.Leave(_fact(collection), declared.as_, counts, start.node, end.node)

    # -- helpers ------------------------------------------------------------------------------------

    def _collection(self, fact: str, path: Path) -> Typed | None:
        typed = self._path(fact, path)
        if typed is None:
            return None
        if typed.type.kind is not Kind.COLLECTION:
            self._fault(path, "PACK060", f"`{fact}` is {typed.type}, where a collection is wanted")
            return None
        return typed

    def _with(self, name: str, entity: str, path: Path) -> Lowering | None:
        if name in self.scope or name == AS_OF:
            self._fault(
                path, "PACK077", f"`{name}` already stands for something else here", "choose another name"
            )
            return None
        return replace(self, scope={**self.scope, name: entity})

    @staticmethod
    def _optional(inner: Lowering, declared: Any, path: Path) -> n.Condition | Any | None:
        """None when nothing is declared, False after a fault."""
        if declared is None:
            return None
        node = inner.condition(declared, path)
        return False if node is None else node

    def _at(self, path: Path) -> str:
        return self.here.at(path)

    def _fault(self, path: Path, code: str, message: str, help: str = "") -> None:
        span = self.at_row.span((self.column,)) if self.at_row is not None and self.column else None
        labels = (Label(span, "this row"),) if span is not None else ()
        self.draft.fault(self.here, path, code, message, help, labels)


_OF_ONE = {"in": "is", "not_in": "is_not", "contains_any": "contains", "contains_all": "contains"}


def _said(op: str, rights: list[Typed]) -> str:
    """The operator as it is said: one of a single code is that code."""
    node = rights[0].node
    alone = isinstance(node, n.Constant) and isinstance(node.value, frozenset) and len(node.value) == 1
    return _OF_ONE.get(op, op) if alone else op


def _fact(typed: Typed) -> n.Fact:
    assert isinstance(typed.node, n.Fact), "collections and records are reached by paths only"
    return typed.node


def _several_of(each: Type) -> str:
    return f"{Type(Kind.CODES, each.of)} are" if each.kind is Kind.CODE else "a list is"


def _subject(left: Typed) -> str:
    return f"`{'.'.join(left.node.names)}`" if isinstance(left.node, n.Fact) else left.text["en"]


def _type_of(value: Any) -> Type:
    if isinstance(value, bool):
        return Type(Kind.BOOLEAN)
    if isinstance(value, int | float | Fraction):
        return NUMBER
    return Type(Kind.TEXT)
