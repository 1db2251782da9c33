"""Says values: facts, literals, parameters, codes and measures.

In: a value of the model and the names in scope. Out: words in one line. What is said is noted in `Uses`, so
that everything a sentence leans on can be explained below it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.values import ParameterValue
from compliance.sentences import literals
from compliance.sentences.canonical import codes_at, entity_at
from compliance.sentences.layout import Clause
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import COLUMN, NAME, quote
from compliance.sentences.scope import AS_OF, Item, Scope
from compliance.sentences.titles import Titles, is_derived

MEASURES = ("count", "sum", "min", "max", "mean", "median", "percentile", "earliest", "latest", "share")


@dataclass
class Uses:
    """What a text leans on, in the order it is spoken of.

    columns: the code list of each column of a table, "" for one that holds no codes.
    facts: fields that are read, each after its entity.
    regimes: regimes that somebody is asked to be tested under.
    tables: columns of tables whose values are meant, by the words for them, each with its code list.
    """

    concepts: dict[str, None] = field(default_factory=dict)
    parameters: dict[str, None] = field(default_factory=dict)
    columns: dict[str, str] = field(default_factory=dict)
    facts: dict[tuple[str, str], None] = field(default_factory=dict)
    regimes: dict[str, None] = field(default_factory=dict)
    tables: dict[str, tuple[v.ColumnValue, str]] = field(default_factory=dict)


class ValueWriter(ABC):
    """Says the values of one part of a pack.

    careful: codes are said by their names, for the rare title that could be read in two ways.
    """

    def __init__(self, titles: Titles, lang: str, *, careful: bool = False, loose: bool = False) -> None:
        self.titles = titles
        self.lang = lang
        self.phrases = Phrases(lang)
        self.careful = careful
        self.loose = loose
        self.uses = Uses()

    @abstractmethod
    def clause_after(
        self, words: str, condition: c.Condition, scope: Scope, *, after_when: bool = True
    ) -> Clause:
        """A condition after words such as `räknas när`. after_when: `inte` then stands before the verb."""

    def value(self, value: Any, scope: Scope, codes: str = "") -> str:
        """A value in words. codes: the list a literal is a code of."""
        say = self.phrases.value
        match value:
            case bool() | int() | float() | str():
                return self._literal(value, codes)
            case v.FactValue(fact=path):
                return self.path(path, scope)
            case ParameterValue(parameter=name):
                return self.parameter(name)
            case v.RowValue(row=column):
                self.uses.columns[column] = self.uses.columns.get(column) or codes
                return quote(column, COLUMN)
            case v.ColumnValue():
                return self._column(value, codes)
            case v.GoalValue(goal=name, of=of):
                goal = self.titles.term("goals", name, self.lang)
                if of is None:
                    return say("goal").format(goal)
                return say("goal_of").format(goal, self.path(of, scope))
            case v.ConceptValue():
                return self._applied(value, scope)
            case v.CallValue(call=name, arguments=arguments):
                return self._call(name, [self.value(each, scope) for each in arguments])
            case v.TotalValue(total=parts):
                return say("total") + self._group([self.value(each, scope) for each in parts])
            case v.PartValue(part=part, of=of):
                return say("part").format(self.value(part, scope), self.value(of, scope))
            case v.DatePlusValue(date_plus=start, period="P1D"):
                return say("day_after").format(self.value(start, scope))
            case v.DatePlusValue(date_plus=start, period=length):
                return say("date_plus").format(self.period(length), self.value(start, scope))
            case v.DateMinusValue(date_minus=start, period=length):
                return say("date_minus").format(self.period(length), self.value(start, scope))
            case v.MinutesBetweenValue(minutes_between=(start, end)):
                return say("minutes_between").format(self.value(start, scope), self.value(end, scope))
            case v.DayOfValue(day_of=time, cut=None):
                return say("day_of").format(self.value(time, scope))
            case v.DayOfValue(day_of=time, cut=cut):
                return say("day_from").format(cut, self.value(time, scope))
            case v.AtTimeValue(at_time=time, on=day):
                return say("at_time").format(time, self.value(day, scope))
            case v.DaysBetweenValue(days_between=(start, end)):
                return say("days_between").format(self.value(start, scope), self.value(end, scope))
            case v.MonthsBetweenValue(months_between=(start, end)):
                return say("months_between").format(self.value(start, scope), self.value(end, scope))
            case list():
                return say("list") + self._group([self.value(each, scope, codes) for each in value])
        told, asked = self.measure(value, scope)
        return told + self._group([each.inline() for each in asked])

    def several(self, values: list[Any], scope: Scope, joint: str, codes: str = "") -> str:
        """Values as a list. joint: `and` or `or`."""
        if not values:
            return self.phrases.value("nothing")
        words = [self.value(each, scope, codes) for each in values]
        if len(words) == 1:
            return words[0]
        return ", ".join(words[:-1]) + self.phrases.value(joint) + words[-1]

    def parameter(self, name: str) -> str:
        """A parameter by its title."""
        self.uses.parameters[name] = None
        return self.titles.term("parameters", name, self.lang)

    def period(self, length: str | ParameterValue) -> str:
        """A period, or the parameter that holds one."""
        if isinstance(length, ParameterValue):
            return self.parameter(length.parameter)
        return literals.period(length, self.phrases)

    def _call(self, name: str, arguments: list[str]) -> str:
        words = self.phrases.calls.get(name)
        if words is not None and words.count("{") == len(arguments):
            return words.format(*arguments)
        # One that nobody has words for, or that is called with another number of arguments.
        return self.phrases.value("call").format(quote(name, NAME)) + self._group(arguments)

    def _column(self, value: v.ColumnValue, codes: str) -> str:
        """The values of a column; which those are stands below the sentence."""
        say = self.phrases.value
        told = say("column").format(quote(value.column, COLUMN), quote(value.of, NAME))
        cells = [
            say("cell").format(quote(name, COLUMN), self._literal(cell, ""))
            for name, cell in sorted((value.where or {}).items())
        ]
        if cells:
            told += say("rows_with") + say("and").join(cells)
        self.uses.tables[told] = (value, codes)
        return told

    def codes_of(self, value: Any, scope: Scope) -> str:
        """The code list a value is of; "" when it is no code."""
        return codes_of(value, self.titles, scope)

    # ---- paths --------------------------------------------------------------------------------

    def path(self, path: str, scope: Scope) -> str:
        """A path: the field first, then whose it is; the item spoken of is left out."""
        first, *fields = path.split(".")
        if first == AS_OF and not fields:
            return self.phrases.value("as_of")
        item = scope.find(first)
        entity = item.entity if item is not None else ""
        words = []
        for name in fields:
            words.append(self._field(entity, name))
            entity = self.titles.entity_of(entity, name)
        words.reverse()
        if not words or item is not scope.last:
            words.append(self._root(first, item, scope))
        return self.phrases.value("of").join(words)

    def label(self, path: str, scope: Scope) -> str:
        """The words of a path's last field alone."""
        before, _, name = path.rpartition(".")
        return self._field(entity_at(before, self.titles, scope) if before else "", name)

    def is_derived(self, path: str, scope: Scope) -> bool:
        """Whether a path leads to the regime that tests a record."""
        before, _, name = path.rpartition(".")
        found = self.titles.schema.entities.get(entity_at(before, self.titles, scope)) if before else None
        return found is not None and is_derived(found, name)

    def _field(self, entity: str, name: str) -> str:
        found = self.titles.schema.entities.get(entity)
        self.uses.facts[entity, name] = None
        if found is not None and is_derived(found, name):
            return self.phrases.value("regime")
        return self.titles.field(entity, name, self.lang)

    def _root(self, name: str, item: Item | None, scope: Scope) -> str:
        if item is None:
            return self.phrases.value("stray") + quote(name, NAME)
        return self.phrases.value("subject") if item.is_subject else scope.point_at(item)

    # ---- literals -----------------------------------------------------------------------------

    def _literal(self, value: bool | int | float | str, codes: str) -> str:
        if isinstance(value, bool):
            return self.phrases.value("yes" if value else "no")
        if isinstance(value, int | float):
            return literals.number(value, self.lang)
        if codes and value in self.titles.codes(codes, self.lang):
            title = None if self.careful else self.titles.code(codes, value, self.lang)
            return title or self.phrases.value("code") + quote(value, NAME)
        if literals.is_date(value):
            return value
        return self.phrases.value("text") + quote(value, self.phrases.quotes)

    # ---- concepts and measures ----------------------------------------------------------------

    def _applied(self, used: v.ConceptValue, scope: Scope) -> str:
        """A concept as a measure; whose it is only when it is not the item's spoken of."""
        term, of = self.concept(used, scope)
        if self.titles.could_be_parameter(used.concept, self.lang):
            term = self.phrases.value("measure").format(term)
        return f"{term}{self.phrases.value('of')}{of}" if of else term

    def concept(self, used: Any, scope: Scope) -> tuple[str, str]:
        """A concept's title and, unless it is the item spoken of, what it is applied to."""
        self.uses.concepts[used.concept] = None
        path = used.of or self.titles.about(used.concept) or scope.last.name
        term = self.titles.term("concepts", used.concept, self.lang)
        return term, "" if path == scope.last.name else self.path(path, scope)

    def inside(self, path: str, name: str, scope: Scope) -> Scope:
        """The scope in which an item of a collection is spoken of."""
        return scope.with_item(name, entity_at(path, self.titles, scope))

    def measure(self, value: Any, scope: Scope) -> tuple[str, list[Clause]]:
        """A measure's own words, and what is asked of its items."""
        if isinstance(value, v.FullTimeMonthsValue):
            return self._full_time_months(value, scope)
        kind = next(key for key in MEASURES if hasattr(value, key))
        path = getattr(value, kind)
        inner = self.inside(path, value.as_ or "item", scope)
        over = self.value(value.over, inner) if hasattr(value, "over") else ""
        asked = self._asked(value, inner)
        told = self.phrases.value(kind)
        if over:
            told += self.phrases.value("among")
        rank = getattr(value, "p", "")
        return told.format(_spaced(inner.last.letter), self.path(path, scope), over, rank), asked

    def _full_time_months(self, value: v.FullTimeMonthsValue, scope: Scope) -> tuple[str, list[Clause]]:
        say = self.phrases.value
        inner = self.inside(value.full_time_months, value.as_, scope)
        asked = self._asked(value, inner)
        asked.append(self._from_to(value, inner))
        asked.append(Clause(say("percent").format(self.value(value.percent, inner)), sentence=True))
        if value.without is not None:
            away = value.without
            gone = self.inside(away.of, away.as_, scope)
            parts = (*self._asked(away, gone), self._from_to(away, gone))
            told = say("without").format(_spaced(gone.last.letter), self.path(away.of, scope))
            asked.append(Clause(told, parts, sentence=True))
        collection = self.path(value.full_time_months, scope)
        return say("full_time_months").format(_spaced(inner.last.letter), collection), asked

    def _from_to(self, value: Any, inner: Scope) -> Clause:
        start, end = self.value(value.from_, inner), self.value(value.to, inner)
        return Clause(self.phrases.value("from_to").format(start, end), sentence=True)

    def _asked(self, value: Any, inner: Scope) -> list[Clause]:
        """What is asked of the items of a measure."""
        entry = self.phrases.items("an_entry") + " "
        told = [self._told(value, name, inner) for name in ("counts_if", "fulfils_if")]
        return [each.after(entry, sentence=True) for each in told if each is not None]

    def _told(self, holder: Any, name: str, inner: Scope) -> Clause | None:
        """When an item counts or fulfils; None when nothing is asked."""
        condition = getattr(holder, name, None)
        if condition is None:
            return None
        key = "counts_when" if name == "counts_if" else "fulfils_when"
        return self.clause_after(self.phrases.items(key), condition, inner)

    @staticmethod
    def _group(parts: list[str]) -> str:
        return f" ({'; '.join(parts)})" if parts else ""


def codes_of(value: Any, titles: Titles, scope: Scope) -> str:
    """The code list a value is of; "" when it is no code."""
    match value:
        case v.FactValue(fact=path):
            return codes_at(path, titles, scope)
        case v.GoalValue():
            return "goal"
        case v.ConceptValue(concept=name):
            found = titles.concept(name)
            if found is None or found[1].value is None:
                return ""
            about = found[1].about
            return codes_of(found[1].value, titles.within(found[0].pack), Scope.of(about))
    return ""


def _spaced(letter: str) -> str:
    return f" {letter}" if letter else ""
