"""Hears values: the words of a value back as the value.

In: a line being read, and the names in scope. Out: a value of the model. The counterpart of `write_values`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.base import BothTexts
from compliance.model.values import ParameterValue
from compliance.sentences import literals
from compliance.sentences.canonical import entity_at
from compliance.sentences.parse_paths import PathParser
from compliance.sentences.quoting import COLUMN, said_in_brackets_at
from compliance.sentences.reader import Unreadable
from compliance.sentences.scope import Scope
from compliance.sentences.write_values import codes_of

KINDS: dict[str, type[Any]] = {
    "count": v.CountValue,
    "sum": v.SumValue,
    "min": v.MinValue,
    "max": v.MaxValue,
    "mean": v.MeanValue,
    "median": v.MedianValue,
    "percentile": v.PercentileValue,
    "earliest": v.EarliestValue,
    "latest": v.LatestValue,
    "share": v.ShareValue,
}
ALL_KINDS = (*KINDS, "full_time_months")


class ValueParser(PathParser, ABC):
    """Hears the values of one part of a pack."""

    @abstractmethod
    def condition(self, scope: Scope) -> c.Condition:
        """The condition that stands here."""

    def value(self, scope: Scope, codes: str = "") -> Any:
        """The value that stands here. codes: the list whose titles may stand without marks."""
        say = self.phrases.value
        ways: list[Callable[[], Any]] = [
            lambda: self._code(codes),
            lambda: v.FactValue(fact=self.path(scope)),
            lambda: ParameterValue(parameter=self.term("parameters")),
            lambda: self._applied(scope),
            self._row,
            self._column,
            self._text,
            lambda: self._goal(scope),
            self._literal,
            lambda: self._date_plus(scope),
            lambda: self._between("days_between", v.DaysBetweenValue, scope),
            lambda: self._between("months_between", v.MonthsBetweenValue, scope),
            lambda: self._between("minutes_between", v.MinutesBetweenValue, scope),
            lambda: self._date_minus(scope),
            lambda: self._day_of(scope),
            lambda: self._at_time(scope),
            lambda: self._total(scope),
            lambda: self._part(scope),
            lambda: self._call(scope),
            lambda: self._list(scope, codes),
            *((lambda kind=kind: self._measure(kind, scope)) for kind in ALL_KINDS),
        ]
        if self.reader.sees(say("list")):
            ways.insert(0, lambda: self._list(scope, codes))
        return self.reader.first_of(ways)

    def several(self, scope: Scope, joint: str, codes: str = "") -> list[Any]:
        """The list that stands here. joint: `and` or `or`."""
        if self.reader.take(self.phrases.value("nothing")):
            return []
        found = [self.value(scope, codes)]
        while True:
            if self.reader.take(", "):
                found.append(self.value(scope, codes))
            elif self.reader.take(self.phrases.value(joint)):
                found.append(self.value(scope, codes))
                return found
            else:
                return found

    def period(self) -> str | ParameterValue:
        """The period that stands here."""
        found = literals.period_at(self.reader.text, self.reader.at, self.phrases)
        if found is not None:
            self.reader.at = found[1]
            return found[0]
        return ParameterValue(parameter=self.term("parameters"))

    def codes_of(self, value: Any, scope: Scope) -> str:
        """The code list a value is of; "" when it is no code."""
        return codes_of(value, self.titles, scope)

    # ---- literals -----------------------------------------------------------------------------

    def _code(self, codes: str) -> str:
        if self.reader.take(self.phrases.value("code")):
            return self.named()
        for words, code in self.titles.code_words(codes, self.lang).items() if codes else ():
            if self.reader.sees(words) and not self.reader.text[self.reader.at + len(words) :][:1].isalnum():
                self.reader.take(words)
                return code
        raise self.reader.fault("a value")

    def _row(self) -> v.RowValue:
        column = self.reader.quoted(COLUMN)
        if column is None:
            raise self.reader.fault("a column")
        return v.RowValue(row=column)

    def _column(self) -> v.ColumnValue:
        say = self.phrases.value
        column, table = self.reader.filled(say("column"), [self._column_name, self.named])
        cells: list[list[Any]] = []
        if self.reader.take(say("rows_with")):
            cells.append(self._cell())
            while self.reader.sees(say("and") + COLUMN[0]):
                self.reader.expect(say("and"))
                cells.append(self._cell())
        return v.ColumnValue(column=column, of=table, where=dict(cells) or None)

    def _column_name(self) -> str:
        return self._row().row

    def _cell(self) -> list[Any]:
        """A column and the value that a row has in it."""

        def value() -> Any:
            return self.reader.first_of([self._text, self._literal])

        return self.reader.filled(self.phrases.value("cell"), [self._column_name, value])

    def _text(self) -> str:
        self.reader.expect(self.phrases.value("text"))
        text = self.reader.quoted(self.phrases.quotes)
        if text is None:
            raise self.reader.fault("a text in quotes")
        return text

    def _literal(self) -> bool | int | float | str:
        found = literals.literal_at(self.reader.text, self.reader.at, self.phrases)
        if found is None:
            raise self.reader.fault("a value")
        self.reader.at = found[1]
        return found[0]

    # ---- concepts and measures ----------------------------------------------------------------

    def applied_to(self, name: str, scope: Scope, joint: str) -> str | None:
        """`of` for a concept: what it is applied to, when that is more than the item spoken of."""
        about = self.titles.about(name)
        path = self.path(scope) if self.reader.take(joint) else scope.last.name if about else ""
        return None if path in (about, "") else path

    def _applied(self, scope: Scope) -> v.ConceptValue:
        self.reader.take(self.phrases.value("measure").removesuffix("{0}"))
        name = self.term("concepts")
        return v.ConceptValue(concept=name, of=self.applied_to(name, scope, self.phrases.value("of")))

    def _goal(self, scope: Scope) -> v.GoalValue:
        ways = [
            lambda: self.reader.filled(
                self.phrases.value("goal_of"), [lambda: self.term("goals"), lambda: self.path(scope)]
            ),
            lambda: [*self.reader.filled(self.phrases.value("goal"), [lambda: self.term("goals")]), None],
        ]
        name, of = self.reader.first_of(ways)
        return v.GoalValue(goal=name, of=of)

    def _date_plus(self, scope: Scope) -> v.DatePlusValue:
        def start() -> Any:
            return self.value(scope)

        ways = [
            lambda: ["P1D", *self.reader.filled(self.phrases.value("day_after"), [start])],
            lambda: self.reader.filled(self.phrases.value("date_plus"), [self.period, start]),
        ]
        length, base = self.reader.first_of(ways)
        return v.DatePlusValue(date_plus=base, period=length)

    def _date_minus(self, scope: Scope) -> v.DateMinusValue:
        parts = [self.period, lambda: self.value(scope)]
        length, base = self.reader.filled(self.phrases.value("date_minus"), parts)
        return v.DateMinusValue(date_minus=base, period=length)

    def _day_of(self, scope: Scope) -> v.DayOfValue:
        def time() -> Any:
            return self.value(scope)

        ways = [
            lambda: self.reader.filled(self.phrases.value("day_from"), [self._time_of_day, time]),
            lambda: [None, *self.reader.filled(self.phrases.value("day_of"), [time])],
        ]
        cut, of = self.reader.first_of(ways)
        return v.DayOfValue(day_of=of, cut=cut)

    def _at_time(self, scope: Scope) -> v.AtTimeValue:
        parts = [self._time_of_day, lambda: self.value(scope)]
        time, day = self.reader.filled(self.phrases.value("at_time"), parts)
        return v.AtTimeValue(at_time=time, on=day)

    def _time_of_day(self) -> str:
        found = self.reader.matched(r"([01]\d|2[0-3]):[0-5]\d")
        if not found:
            raise self.reader.fault("a time of day")
        return found

    def _between(self, kind: str, made: type[Any], scope: Scope) -> Any:
        ends = [lambda: self.value(scope)] * 2
        return made(**{kind: tuple(self.reader.filled(self.phrases.value(kind), ends))})

    def _total(self, scope: Scope) -> v.TotalValue:
        self.reader.expect(self.phrases.value("total"))
        parts = self._group(lambda: self.value(scope))
        if len(parts) < 2:
            raise self.reader.fault("what is added up")
        return v.TotalValue(total=parts)

    def _part(self, scope: Scope) -> v.PartValue:
        def share() -> float | ParameterValue:
            found = literals.literal_at(self.reader.text, self.reader.at, self.phrases)
            if found is None or isinstance(found[0], bool | str) or not 0 < found[0] <= 1:
                return ParameterValue(parameter=self.term("parameters"))
            self.reader.at = found[1]
            return found[0]

        part, of = self.reader.filled(self.phrases.value("part"), [share, lambda: self.value(scope)])
        return v.PartValue(part=part, of=of)

    def _call(self, scope: Scope) -> v.CallValue:
        def argument() -> Any:
            return self.value(scope)

        def in_words(name: str, words: str) -> Callable[[], v.CallValue]:
            asked = [argument] * words.count("{")
            return lambda: v.CallValue(call=name, arguments=self.reader.filled(words, asked))

        def by_name() -> v.CallValue:
            (name,) = self.reader.filled(self.phrases.value("call"), [self.named])
            return v.CallValue(call=name, arguments=self._group(argument))

        known = self.phrases.calls.items()
        return self.reader.first_of([*(in_words(name, words) for name, words in known), by_name])

    def _list(self, scope: Scope, codes: str) -> list[Any]:
        self.reader.expect(self.phrases.value("list"))
        return self._group(lambda: self.value(scope, codes))

    def _measure(self, kind: str, scope: Scope) -> Any:
        return self.finished(kind, scope, *self.begun(kind, scope))

    def begun(self, kind: str, scope: Scope) -> tuple[str, Scope, dict[str, Any]]:
        """A measure's own words: its collection, the scope of its items, and what it is made of."""
        template = self.phrases.value(kind)
        made: dict[str, Any] = {}
        if "{2}" not in template:
            return *self._collection(template, scope), made
        head = template.removesuffix("{2}")
        if "{3}" in head:
            before, _, head = head.partition("{3}")
            self.reader.expect(before)
            made["p"] = int(self.reader.matched(r"\d+") or 0)
        self.reader.expect(head)
        # What is measured is a field of the items, which are spoken of only after it.
        start = self.reader.at
        among = self.phrases.value("among")
        place = start
        while (place := self.reader.text.find(among.split("{")[0], place + 1)) >= 0:
            try:
                self.reader.at = place
                path, inner = self._collection(among, scope)
                end, self.reader.at = self.reader.at, start
                made["over"] = self.value(inner)
            except Unreadable:
                continue
            if self.reader.at == place:
                self.reader.at = end
                return path, inner, made
        self.reader.at = start
        raise self.reader.fault("what is measured, and among which entries")

    def _collection(self, template: str, scope: Scope) -> tuple[str, Scope]:
        letter, path = self.reader.filled(template, [self._letter, lambda: self.path(scope)])
        return path, self._inside(path, letter, scope)

    def finished(self, kind: str, scope: Scope, path: str, inner: Scope, made: dict[str, Any]) -> Any:
        """A measure, once what is asked of its items has been read from here."""
        if kind == "full_time_months":
            self._asked(made, inner, scope)
            if not {"from_", "to", "percent"} <= made.keys():
                raise self.reader.fault("from when to when, and the extent")
            return v.FullTimeMonthsValue(full_time_months=path, as_=inner.last.name, **made)
        self._asked(made, inner)
        as_ = None if kind == "count" and "counts_if" not in made else inner.last.name
        try:
            return KINDS[kind](**{**made, kind: path, "as_": as_})
        except ValueError as error:
            raise self.reader.fault("all that a measure needs") from error

    def _letter(self) -> str:
        """The letter an item is to go by, after a space; "" when there is none."""
        return (self.reader.matched(r" [A-Z]{1,2}(?!\w)") or "").strip()

    def _inside(self, path: str, letter: str, scope: Scope) -> Scope:
        entity = entity_at(path, self.titles, scope)
        return scope.with_item(scope.fresh(entity), entity, letter)

    def _asked(self, made: dict[str, Any], inner: Scope, outer: Scope | None = None) -> None:
        """What stands in brackets after a measure."""

        def one() -> None:
            say = self.phrases.value
            if self.reader.take_opening(self.phrases.items("an_entry") + " "):
                self.when(made, inner)
            elif self.reader.sees_opening(say("from_to").split("{")[0]):
                ends = [lambda: self.value(inner)] * 2
                made["from_"], made["to"] = self.reader.filled(say("from_to"), ends)
            elif self.reader.sees_opening(say("percent").split("{")[0]):
                (made["percent"],) = self.reader.filled(say("percent"), [lambda: self.value(inner)])
            elif outer is not None:
                made["without"] = self._leave(outer)
            else:
                raise self.reader.fault("what counts")

        self._group(one)

    def when(self, made: dict[str, Any], inner: Scope) -> None:
        """When an entry counts or fulfils, which is what stands here."""
        for key, name in (("counts_when", "counts_if"), ("fulfils_when", "fulfils_if")):
            before, _, after = self.phrases.items(key).partition("{0}")
            if self.reader.take(before):
                said, self.reader.at = said_in_brackets_at(self.reader.text, self.reader.at)
                self.reader.expect(after)
                made[name] = with_say(self.condition(inner), said)
                return
        raise self.reader.fault("when it counts")

    def _leave(self, scope: Scope) -> v.LeavePart:
        path, inner = self._collection(self.phrases.value("without"), scope)
        made: dict[str, Any] = {}
        self._asked(made, inner)
        return v.LeavePart(of=path, as_=inner.last.name, **made)

    def _group(self, one: Callable[[], Any]) -> list[Any]:
        """Parts in brackets, if they stand here."""
        found: list[Any] = []
        # A day may stand here without brackets of its own, in a function that has some.
        _, _, remark = self.phrases.calls["known_by"].partition("{0}")
        if not self.reader.sees(remark.partition("{")[0]) and self.reader.take(" ("):
            found.append(one())
            while self.reader.take("; "):
                found.append(one())
            self.reader.expect(")")
        return found


def with_say(condition: c.Condition, said: str) -> c.Condition:
    """A condition with what it means for a person."""
    return condition.model_copy(update={"say": BothTexts(sv=said, en=said)}) if said else condition
