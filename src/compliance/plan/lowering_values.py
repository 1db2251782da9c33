"""Lowers declared values to typed nodes: names resolved, types checked, words made.

In: a `Value` of the model, the names in scope, and where it stands. Out: a `Typed` node; or None, with a
fault in the draft. What counts within a measure is a condition, which `lowering` lowers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Self

from compliance.calendar.clock import minutes_of
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
    DATETIME,
    NUMBER,
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
_UNITS = {
    "days_between": ("dagar", "days"),
    "months_between": ("månader", "months"),
    "minutes_between": ("minuter", "minutes"),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """A value node with its type and words."""

    node: n.Value
    type: Type
    text: n.Text


@dataclass(frozen=True, slots=True)
class ValueLowering(ABC):
    """Lowers the values of one part of a pack.

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

    @abstractmethod
    def condition(self, declared: c.Condition, path: Path) -> n.Condition | None:
        """A condition as a node; None after a fault."""

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

    def whole_number(self, declared: Any, path: Path, least: int = 0) -> Typed | None:
        """How many: a whole number of at least so many, or a parameter that is one on every day."""
        typed = self.value(declared, path, NUMBER)
        whole = self._on_every_day(
            typed,
            path,
            lambda value: isinstance(value, int),
            "a whole number",
            "use a parameter of type integer",
        )
        return self._on_every_day(
            whole,
            path,
            lambda value: value >= least,
            f"{least} or more",
            "use another parameter",
        )

    def _on_every_day(
        self, typed: Typed | None, path: Path, fits: Callable[[Any], bool], wanted: str, help: str
    ) -> Typed | None:
        """The value; None, with a fault, when it is a parameter that some day does not fit."""
        if typed is not None and isinstance(typed.node, n.Parameter):
            for _, value in self.draft.parameters[typed.node.name].values:
                if not fits(value):
                    name = typed.node.name.rpartition("/")[2]
                    message = f"`{name}` is {wording.decimal(value)}, where {wanted} is wanted"
                    self._fault(path, "PACK060", message, help)
                    return None
        return typed

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

    def _in_row(self, column: str) -> Self:
        """The same, for a value from the row: what is wrong with it is shown where the row stands too."""
        return replace(self, column=column)

    def _computed(self, declared: Any, path: Path) -> Typed | None:
        match declared:
            case v.FactValue(fact=fact):
                return self._path(fact, (*path, "fact"))
            case v.ParameterValue(parameter=name):
                return self._parameter(name, (*path, "parameter"))
            case v.ColumnValue(column=name):
                help = "use `in`, `not_in`, `contains_any` or `contains_all`"
                self._fault(path, "PACK063", f"the column `{name}` has several values", help)
                return None
            case v.GoalValue():
                return self._goal(declared, path)
            case v.ConceptValue():
                return self._concept_value(declared, path)
            case v.DatePlusValue(date_plus=base, period=period):
                return self._moved("date_plus", base, period, path)
            case v.DateMinusValue(date_minus=base, period=period):
                return self._moved("date_minus", base, period, path)
            case v.MinutesBetweenValue(minutes_between=pair):
                return self._between("minutes_between", pair, path)
            case v.DayOfValue(day_of=time, cut=cut):
                return self._day_of(time, cut, path)
            case v.AtTimeValue(at_time=time, on=day):
                return self._at_time(time, day, path)
            case v.DaysBetweenValue(days_between=pair):
                return self._between("days_between", pair, path)
            case v.MonthsBetweenValue(months_between=pair):
                return self._between("months_between", pair, path)
            case v.TotalValue(total=parts):
                return self._total(parts, path)
            case v.PartValue(part=part, of=of):
                return self._part(part, of, path)
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
            of = fact_of(record).names
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
        return Typed(
            n.BindValue(name, fact_of(of), inner.node), inner.type, wording.titled(concept.title, "")
        )

    def _enter_concept(self, name: str, of: str | None, path: Path) -> tuple[Self, Any, str, Typed] | None:
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
        inner = type(self)(
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

    def _moved(self, kind: str, base: Any, period: Any, path: Path) -> Typed | None:
        start = self.value(base, (*path, kind), DATE)
        length = self.value(period, (*path, "period"), PERIOD)
        if start is None or length is None:
            return None
        sign, node = ("+", n.DatePlus) if kind == "date_plus" else ("−", n.DateMinus)
        text = {key: f"{start.text[key]} {sign} {length.text[key]}" for key in wording.LANGUAGES}
        return Typed(node(start.node, length.node), DATE, text)

    def _day_of(self, time: Any, cut: str | None, path: Path) -> Typed | None:
        typed = self.value(time, (*path, "day_of"), DATETIME)
        if typed is None:
            return None
        sv, en = typed.text["sv"], typed.text["en"]
        text = wording.both(f"dygnet för {sv}", f"the day of {en}")
        if cut:
            text = wording.both(f"dygnet från kl. {cut} för {sv}", f"the day from {cut} of {en}")
        return Typed(n.DayOf(typed.node, minutes_of(cut or "00:00")), DATE, text)

    def _at_time(self, time: str, day: Any, path: Path) -> Typed | None:
        typed = self.value(day, (*path, "on"), DATE)
        if typed is None:
            return None
        text = wording.both(f"kl. {time} {typed.text['sv']}", f"{time} on {typed.text['en']}")
        return Typed(n.AtTime(typed.node, minutes_of(time)), DATETIME, text)

    def _between(self, kind: str, pair: tuple[Any, Any], path: Path) -> Typed | None:
        wanted = DATETIME if kind == "minutes_between" else DATE
        start, end = (self.value(each, (*path, kind, index), wanted) for index, each in enumerate(pair))
        if start is None or end is None:
            return None
        sv, en = _UNITS[kind]
        text = wording.both(
            f"{sv} från {start.text['sv']} till {end.text['sv']}",
            f"{en} from {start.text['en']} to {end.text['en']}",
        )
        return Typed(n.Between(kind, start.node, end.node), NUMBER, text)

    def _total(self, parts: list[Any], path: Path) -> Typed | None:
        made = [self.value(each, (*path, "total", index), NUMBER) for index, each in enumerate(parts)]
        whole = [each for each in made if each is not None]
        if len(whole) < len(made):
            return None
        text = {key: " + ".join(each.text[key] for each in whole) for key in wording.LANGUAGES}
        return Typed(n.Total(tuple(each.node for each in whole)), NUMBER, text)

    def _part(self, part: Any, of: Any, path: Path) -> Typed | None:
        share = self._on_every_day(
            self.value(part, (*path, "part"), NUMBER),
            (*path, "part"),
            lambda value: 0 < value <= 1,
            "a part above 0 and at most 1",
            "write the half as 0.5",
        )
        whole = self.value(of, (*path, "of"), NUMBER)
        if share is None or whole is None:
            return None
        text = {key: f"{share.text[key]} × {whole.text[key]}" for key in wording.LANGUAGES}
        return Typed(n.Part(share.node, whole.node), NUMBER, text)

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
        if not all(
            self._can_be_read(arguments[index], read, (*path, "arguments", index))
            for index, read in function.reads.items()
        ):
            return None
        words = {
            key: f"{declared.call}({', '.join(a.text[key] for a in arguments)})" for key in wording.LANGUAGES
        }
        return Typed(n.Call(declared.call, tuple(a.node for a in arguments)), function.gives, words)

    def _can_be_read(self, typed: Typed, read: Callable[[Any], Any], path: Path) -> bool:
        """False, with a fault, for what a pack states and a function cannot read."""
        match typed.node:
            case n.Constant(value=value):
                stated = [value]
            case n.Parameter(name=name):
                stated = [value for _, value in self.draft.parameters[name].values]
            case _:
                return True
        for value in stated:
            try:
                read(value)
            except ValueError as error:
                self._fault(path, "PACK066", str(error))
                return False
        return True

    def _measure(self, declared: Any, path: Path) -> Typed | None:
        kind = next(key for key in v.VALUE_KEYS if v.BY_KEY[key] is type(declared))
        name = declared.as_ or "item"
        items = self._items(getattr(declared, kind), name, path, kind)
        if items is None:
            return None
        collection, inner = items
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
            fact_of(collection),
            name,
            counts,
            over.node if over else None,
            fulfils,
            getattr(declared, "p", 0),
        )
        return Typed(node, gives, text)

    def _full_time_months(self, declared: v.FullTimeMonthsValue, path: Path) -> Typed | None:
        items = self._items(declared.full_time_months, declared.as_, path, "full_time_months")
        if items is None:
            return None
        collection, inner = items
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
            fact_of(collection), declared.as_, counts, start.node, end.node, percent.node, leave
        )
        return Typed(node, NUMBER, wording.measure("full_time_months", collection.text))

    def _leave(self, declared: v.LeavePart, path: Path) -> n.Leave | None:
        items = self._items(declared.of, declared.as_, path, "of")
        if items is None:
            return None
        collection, inner = items
        counts = self._optional(inner, declared.counts_if, (*path, "counts_if"))
        start = inner.value(declared.from_, (*path, "from"), DATE)
        end = inner.value(declared.to, (*path, "to"), DATE)
        if counts is False or start is None or end is None:
            return None
        return n.Leave(fact_of(collection), declared.as_, counts, start.node, end.node)

    def _items(self, fact: str, name: str, path: Path, key: str) -> tuple[Typed, Self] | None:
        """A collection, and the lowering in which `name` stands for one of its items."""
        collection = self._collection(fact, (*path, key))
        if collection is None:
            return None
        inner = self._with(name, collection.type.of, (*path, "as"))
        return None if inner is None else (collection, inner)

    def _collection(self, fact: str, path: Path) -> Typed | None:
        typed = self._path(fact, path)
        if typed is None:
            return None
        if typed.type.kind is not Kind.COLLECTION:
            self._fault(path, "PACK060", f"`{fact}` is {typed.type}, where a collection is wanted")
            return None
        return typed

    def _with(self, name: str, entity: str, path: Path) -> Self | None:
        if name in self.scope or name == AS_OF:
            self._fault(
                path, "PACK077", f"`{name}` already stands for something else here", "choose another name"
            )
            return None
        return replace(self, scope={**self.scope, name: entity})

    @staticmethod
    def _optional(inner: ValueLowering, declared: Any, path: Path) -> n.Condition | Any | None:
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


def fact_of(typed: Typed) -> n.Fact:
    assert isinstance(typed.node, n.Fact), "collections and records are reached by paths only"
    return typed.node


def _type_of(value: Any) -> Type:
    if isinstance(value, bool):
        return Type(Kind.BOOLEAN)
    if isinstance(value, int | float | Fraction):
        return NUMBER
    return Type(Kind.TEXT)
