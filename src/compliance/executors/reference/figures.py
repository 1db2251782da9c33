"""Computes the measures of a plan: figures over many records.

In: a measure, a day, the records of a run and its context. Out: `Figure`s, each with the group it is of.

A record counts, does not count, or may count. One that may count, or lacks what is measured, is among the
missing of its group: it is told of and never taken for nought. One that is left out, because a rule found
something in it, is told of too, in the groups it would have belonged to. A record whose group or period is
unknown belongs to the coarser levels alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.calendar.spans import name_of, span_of
from compliance.executors.reference.compile import Compiler
from compliance.executors.reference.context import CONTEXT, SUBJECT, DayProgram, Get, Test
from compliance.executors.reference.left_out import Found, wholes
from compliance.executors.reference.statistics import PERCENTILES, median, percentile, plain
from compliance.facts.called import called
from compliance.facts.schema import FieldType, Kind
from compliance.facts.values import ABSENT, RECORDED_LATER, Record, Rows, Unknown
from compliance.findings.figures import Division, Figure
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import PlannedMeasure

PERIOD = "period"
_YES_NO = {True: {"sv": "ja", "en": "yes"}, False: {"sv": "nej", "en": "no"}}


class _Read(NamedTuple):
    """A record as a measure sees it: what it is grouped by, and what it gives. left_out: it gives nothing.
    person: whom it is of, where the measure asks; empty when nobody knows.

    span: None for a record of no period, an Unknown for one of which nobody knows the period.
    """

    record: Record
    divisions: tuple[Any, ...]
    span: tuple[date, date] | Unknown | None
    usable: bool
    value: Any
    per: Any
    fulfils: bool
    left_out: bool = False
    person: str = ""


@dataclass(slots=True)
class Cell:
    """One group on one level, while records are put into it.

    within: what else the group lies in. perhaps: how many more may belong, of which nobody knows the group or
    the period.
    """

    divisions: tuple[Any, ...]
    span: tuple[date, date] | None
    within: tuple[tuple[str, str], ...] = ()
    used: list[_Read] = field(default_factory=list)
    lacking: list[Record] = field(default_factory=list)
    left_out: list[Record] = field(default_factory=list)
    perhaps: int = 0


class Made(NamedTuple):
    """A figure, and the group it is of."""

    figure: Figure
    cell: Cell


class Counter:
    """A measure compiled for a day."""

    def __init__(self, measure: PlannedMeasure, day: DayProgram) -> None:
        self.measure = measure
        self._as_of = day.as_of
        self._schema = day.plan.schema
        self.fields = self._schema.entities[measure.name].fields
        compiler = Compiler.about(day, measure.of)
        self._counts: Test | None = compiler.test(measure.counts_if) if measure.counts_if else None
        self._fulfils: Test | None = compiler.test(measure.fulfils_if) if measure.fulfils_if else None
        self._value: Get | None = compiler.value(measure.value) if measure.value else None
        self._per: Get | None = compiler.value(measure.per) if measure.per else None
        self._day: Get | None = compiler.value(measure.day) if measure.day else None
        self._divisions: list[Get] = [compiler.value(each.fact) for each in measure.divisions]
        self._are_own = [len(each.fact.names) == 2 for each in measure.divisions]
        self._whole: Get | None = compiler.value(measure.leaves_out.of) if measure.leaves_out else None
        self._person: Get | None = compiler.value(measure.small_by) if measure.small_by else None
        self._show_from: Get = compiler.value(measure.show_from)
        self._percentiles_from: Get = compiler.value(measure.percentiles_from)
        self._alike = _alike([self.fields[each.name] for each in measure.divisions])

    def figures(
        self, records: Iterable[Record], frame: list[Any], found: Found, shared: Collection[str] = ()
    ) -> list[Made]:
        """The figures of every level, in the order of the levels and of their groups.

        shared: names of more than one record, which stand with an id.
        """
        context = frame[CONTEXT]
        gone = wholes(self.measure.leaves_out, found) if self.measure.leaves_out else frozenset()
        read = [
            seen
            for record in records
            if not context.lies_ahead(record) and (seen := self._read(record, frame, gone)) is not None
        ]
        limits = self._show_from(frame), self._percentiles_from(frame)
        made: list[Made] = []
        for level in self.measure.levels:
            cells = self._cells(read, level)
            figures = [self._figure(cell, level, shared, *limits) for cell in cells]
            ranked = self._ranked(figures, cells)
            made += map(Made, ranked, cells)
        return made

    # -- records ------------------------------------------------------------------------------------

    def _read(self, record: Record, frame: list[Any], gone: frozenset[int]) -> _Read | None:
        frame[SUBJECT] = record
        counts = True if self._counts is None else self._counts(frame)
        if counts is False:
            return None
        if frame[CONTEXT].may_lie_ahead(record):
            counts = None
        value = self._value(frame) if self._value is not None else 0
        per = self._per(frame) if self._per is not None else 0
        fulfils = self._fulfils(frame) if self._fulfils is not None else True
        usable = counts is True and fulfils is not None and _is_number(value) and _is_number(per)
        divisions = tuple(get(frame) for get in self._divisions)
        day = self._day(frame) if self._day is not None else None
        span: tuple[date, date] | Unknown | None = day if isinstance(day, Unknown) else None
        if isinstance(day, date):
            span = span_of(day, self.measure.each)
        left_out = bool(gone) and self._is_left_out(frame, gone)
        person = self._person(frame) if self._person is not None else None
        whose = person.path if isinstance(person, Record) else ""
        return _Read(record, divisions, span, usable, value, per, bool(fulfils), left_out, whose)

    def _is_left_out(self, frame: list[Any], gone: frozenset[int]) -> bool:
        whole = self._whole(frame) if self._whole is not None else None
        if isinstance(whole, Rows):
            return any(id(each) in gone for each in frame[CONTEXT].seen(whole).records)
        return id(whole) in gone

    def _cells(self, read: Sequence[_Read], level: tuple[str, ...]) -> list[Cell]:
        wanted = [each.name in level for each in self.measure.divisions]
        by_period = PERIOD in level
        cells: dict[tuple[Any, ...], Cell] = {}
        astray: dict[tuple[Any, ...], int] = {}
        for each in read:
            divisions = tuple(
                value if want else ABSENT for value, want in zip(each.divisions, wanted, strict=True)
            )
            span = each.span if by_period else None
            if by_period and span is None:
                continue
            if any(want and value is ABSENT for value, want in zip(divisions, wanted, strict=True)):
                continue
            key = (*(_key(value) for value in divisions), span)
            if isinstance(span, Unknown) or any(isinstance(value, Unknown) for value in divisions):
                # What refers to a group recorded later is of no other; what lies beyond it may be any.
                owns = zip(divisions, self._are_own, strict=True)
                if not any(own and value is RECORDED_LATER for value, own in owns):
                    astray[key] = astray.get(key, 0) + (not each.left_out)
                continue
            cell = cells.get(key)
            if cell is None:
                cell = cells[key] = Cell(divisions, span, self._within(each, wanted))
            if each.left_out:
                cell.left_out.append(each.record)
            elif each.usable:
                cell.used.append(each)
            else:
                cell.lacking.append(each.record)
        for lost, number in astray.items():
            for key, cell in cells.items():
                pairs = zip(lost, key, strict=True)
                cell.perhaps += number * all(isinstance(one, Unknown) or one == other for one, other in pairs)
        return [cells[key] for key in sorted(cells, key=lambda key: (key[:-1], key[-1] or ()))]

    def _within(self, read: _Read, wanted: Sequence[bool]) -> tuple[tuple[str, str], ...]:
        """What follows from the divisions wanted: the hospital of a unit."""
        ways = [each.fact.names for each in self.measure.divisions]
        own = [way for way, want in zip(ways, wanted, strict=True) if want]
        values = zip(self.measure.divisions, ways, wanted, read.divisions, strict=True)
        return tuple(
            (each.name, _key(value))
            for each, way, want, value in values
            if not (want or value is ABSENT or isinstance(value, Unknown))
            and any(len(way) > len(of) and way[: len(of)] == of for of in own)
        )

    # -- figures ------------------------------------------------------------------------------------

    def _figure(
        self,
        cell: Cell,
        level: tuple[str, ...],
        shared: Collection[str],
        show_from: Any,
        percentiles_from: Any,
    ) -> Figure:
        measure = self.measure
        divisions = tuple(
            Division(each.name, _key(value), each.title, self._told(each.name, value, each.title, shared))
            for each, value in zip(measure.divisions, cell.divisions, strict=True)
            if each.name in level
        )
        begins, ends = cell.span or (None, None)
        period = name_of(begins, measure.each) if begins else ""
        groups = [f"{each.name}={_escaped(each.value)}" for each in divisions]
        id = "/".join([*groups, *([period] if period else [])]) or "all"
        n = len(cell.used)
        figure = Figure(
            measure.name,
            measure.pack,
            f"{measure.name}[{id}]",
            measure.title,
            divisions,
            period,
            begins,
            ends,
            ends is not None and ends >= self._as_of,
            n,
            len(cell.lacking),
            self._values(cell.used, percentiles_from) if n else {},
            measure.unit,
            False,
            records=tuple(each.record.path for each in cell.used),
            lacking=tuple(record.path for record in cell.lacking),
            left_out=len(cell.left_out),
            outside=tuple(record.path for record in cell.left_out),
            show_from=show_from if isinstance(show_from, int) else None,
            persons=tuple(each.person for each in cell.used) if self._person is not None else None,
            within=cell.within,
            share_of=measure.share_of,
            fulfil=tuple(each.fulfils for each in cell.used),
        )
        return figure._replace(small=figure.show_from is None or figure.size < figure.show_from)

    def _values(self, used: list[_Read], percentiles_from: Any) -> dict[str, Any]:
        n = len(used)
        found: dict[str, Any] = {}
        if self._fulfils is not None:
            found["fulfilled"] = sum(each.fulfils for each in used)
            found["share"] = plain(Fraction(found["fulfilled"], n))
        if self._value is not None:
            values = sorted(each.value for each in used)
            total = sum(values)
            found |= {
                "sum": plain(total),
                "mean": plain(Fraction(total) / n),
                "median": plain(median(values)),
                **_percentiles(values, percentiles_from),
                "least": plain(values[0]),
                "greatest": plain(values[-1]),
            }
            if self._per is not None and (over := sum(each.per for each in used)):
                # The ratio of the sums: a mean of each record's own share would let short ones weigh most.
                found["ratio"] = plain(Fraction(total) / over)
        return found

    def _told(
        self, name: str, value: Any, division: Mapping[str, str], shared: Collection[str]
    ) -> Mapping[str, str]:
        """The value's title; of yes, no and values that two divisions share, after the division's title."""
        title = self._title(name, value, shared)
        kind = self.fields[name].kind
        if name not in self._alike and kind is not Kind.BOOLEAN:
            return title
        return {lang: f"{division.get(lang, name)}: {words}" for lang, words in title.items()}

    def _title(self, name: str, value: Any, shared: Collection[str]) -> Mapping[str, str]:
        field_type = self.fields[name]
        if field_type.kind is Kind.BOOLEAN:
            return _YES_NO[bool(value)]
        if field_type.kind is Kind.CODE:
            return self._schema.codes.get(field_type.codes, {}).get(str(value), {"sv": str(value)})
        if isinstance(value, Record):
            shown = called(value, self._schema, shared)
            return {"sv": shown, "en": shown}
        return {"sv": str(value), "en": str(value)}

    def _ranked(self, figures: list[Figure], cells: list[Cell]) -> list[Figure]:
        """With each figure's place within its period; equal ones share one, small ones have none."""
        by = self.measure.rank_by
        if not by:
            return figures
        ranked = list(figures)
        for span in dict.fromkeys(cell.span for cell in cells):
            compared = {
                at: value
                for at, cell in enumerate(cells)
                if cell.span == span
                and not figures[at].small
                and (value := _ranked_by(figures[at], by)) is not None
            }
            ranks: dict[Any, int] = {}
            for rank, value in enumerate(sorted(compared.values(), reverse=self.measure.highest_first), 1):
                ranks.setdefault(value, rank)
            for at, value in compared.items():
                ranked[at] = figures[at]._replace(rank=ranks[value], ranked=len(compared))
        return ranked


def _alike(fields: Sequence[FieldType]) -> frozenset[str]:
    """The divisions that share their values with another: a region that treats, and one somebody lives in."""
    shapes = {each.name: (each.kind, each.codes, each.to) for each in fields}
    found = list(shapes.values())
    return frozenset(name for name, shape in shapes.items() if found.count(shape) > 1)


def _percentiles(values: list[Any], least: Any) -> dict[str, Any]:
    """By nearest rank; none at all of too few records."""
    if not isinstance(least, int) or len(values) < least:
        return {}
    return {f"p{p}": plain(percentile(values, p)) for p in PERCENTILES}


def _ranked_by(figure: Figure, by: str) -> Any:
    return figure.n if by == "n" else figure.values.get(by)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Fraction)


def _key(value: Any) -> Any:
    """A division's value as a part of its group's key."""
    if isinstance(value, Unknown):
        return value
    if isinstance(value, Record):
        return value.id
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is ABSENT else str(value)


def _escaped(value: str) -> str:
    """A value as part of an id, in which `/` separates the parts."""
    return value.replace("%", "%25").replace("/", "%2F")
