"""Where figures stand: which are of the same records, and which add up to which.

In: figures, and what each measure counts. Out: a `Table` for all figures of the same records, whatever
measure they are of: a quarter is the sum of its months, though one measure has the quarters and another the
months.

A place is a group and a period of these records. What one figure tells of a place every other there tells
too, so they are one. A hospital that lies in a group of hospitals is the same place with and without the
group's name, and is a part of the group: the group follows from the hospital, as the path to it goes on
from the path to the hospital.

Records that are in a whole and in none of its parts, as nobody knows their group or they have none, are a
place too. It has no figure, and yet the whole less its parts would be one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from compliance.calendar.spans import nests, span_of
from compliance.findings.figures import Counted, Figure, Way
from compliance.named_tuple import NamedTuple
from compliance.report.ways_out import Sum


class Period(NamedTuple):
    """A period by a date of the records. day: which date."""

    day: int
    each: str
    begins: date


class Group(NamedTuple):
    """What tells one group from others on its level: values of facts, and a period."""

    values: frozenset[tuple[Way, str]]
    period: Period | None


class Level(NamedTuple):
    """What groups are divided by. each: the length of the periods by `day`; empty for none."""

    ways: frozenset[Way]
    day: int | None
    each: str


class Table(NamedTuple):
    """The figures of the same records. figures: those of each place, by their numbers in the list given.

    The last places have none, and are there since others add up to them. values: of each place all that it is
    known to lie in. sums: by the numbers of the places. astray: the records of each place of such as are in
    none of the parts.
    """

    figures: Sequence[Sequence[int]]
    values: Sequence[Mapping[Way, str]]
    sums: Sequence[Sum]
    astray: Mapping[int, Collection[str]]


class _Home(NamedTuple):
    """All that figures tell of where a record belongs."""

    values: dict[Way, str]
    periods: set[Period]


_NOBODY_KNOWS = "\0"
"""Begins the value of a division where records have none, or nobody knows it; no id begins so."""


def tables(figures: Sequence[Figure], measures: Mapping[str, Counted]) -> list[Table]:
    """A table for each set of records. measures: by name; all that the figures are of."""
    together: dict[int, list[int]] = {}
    for at, figure in enumerate(figures):
        together.setdefault(measures[figure.measure].records, []).append(at)
    return [_table(figures, each, measures) for each in together.values()]


def _table(figures: Sequence[Figure], among: Sequence[int], measures: Mapping[str, Counted]) -> Table:
    told = {at: _told(figures[at], measures[figures[at].measure]) for at in among}
    follows = _following(told.values())
    places: dict[Group, list[int]] = {}
    for at in among:
        measure, begins = measures[figures[at].measure], figures[at].begins
        period = Period(measure.day, measure.each, begins) if begins is not None else None
        places.setdefault(Group(_least(told[at]), period), []).append(at)
    values = [_closed({each for at in own for each in told[at].items()}, follows) for own in places.values()]
    records = [[path for at in own for path in _all_of(figures[at])] for own in places.values()]
    names = dict.fromkeys(figures[at].measure for at in among)
    levels = dict.fromkeys(level for name in names for level in _levels(measures[name]))
    astray = _astray(list(places), values, records, levels)
    groups, real = [*places, *astray], len(places)
    values += [own for own, _ in astray.values()]
    more = _without_figures(groups, values)
    values += [_closed(each.values, follows) for each in more]
    sums = _sums([*groups, *more], values, real)
    lost = {real + number: own for number, (_, own) in enumerate(astray.values())}
    return Table([*places.values(), *([] for _ in (*astray, *more))], values, sums, lost)


def _levels(measure: Counted) -> Iterable[Level]:
    """The levels of a measure, also those on which nothing has a figure."""
    for level in measure.levels:
        told = {measure.ways[name]: "" for name in level if name in measure.ways}
        by_period = (measure.day, measure.each) if "period" in level else (None, "")
        yield Level(frozenset(way for way, _ in _least(told)), *by_period)


def _all_of(figure: Figure) -> tuple[str, ...]:
    return (*figure.records, *figure.lacking, *figure.outside)


def _astray(
    groups: Sequence[Group],
    values: Sequence[dict[Way, str]],
    records: Sequence[Sequence[str]],
    levels: Iterable[Level],
) -> dict[Group, tuple[dict[Way, str], list[str]]]:
    """For each level, the groups of the records that other levels have: what they lie in, and the records.

    values: of the groups given; what those of them lie in that have no value there is added.
    """
    there: dict[Level, set[str]] = {level: set() for level in levels}
    for group, own in zip(groups, records, strict=True):
        there.setdefault(_level(group), set()).update(own)
    everywhere = set[str]().union(*there.values())
    lost = {level: missing for level, own in there.items() if (missing := everywhere - own)}
    homes = {path: _Home({}, set()) for missing in lost.values() for path in missing}
    for group, lies_in, own in zip(groups, values, records, strict=True):
        for home in (homes[path] for path in own if path in homes):
            home.values.update(lies_in)
            if group.period is not None:
                home.periods.add(group.period)
    ways = {way for each in values for way in each}.union(*(level.ways for level in there))
    for group, lies_in, own in zip(groups, values, records, strict=True):
        # Where all lie in a hospital of no group, they are a part of those of no group.
        known = next((homes[path].values for path in own if path in homes), None)
        if known is not None:
            lies_in.update(_lies_in(_level(group), known, ways))
    found: dict[Group, tuple[dict[Way, str], list[str]]] = {}
    for level, missing in lost.items():
        for path in sorted(missing):
            own_values = _lies_in(level, homes[path].values, ways)
            group = Group(
                frozenset((way, own_values[way]) for way in level.ways),
                _period_of(level, homes[path].periods),
            )
            found.setdefault(group, (own_values, []))[1].append(path)
    return found


def _lies_in(level: Level, known: Mapping[Way, str], ways: Collection[Way]) -> dict[Way, str]:
    """A value for everything that follows on a level: one of its own for what nobody knows."""

    def value(way: Way) -> str:
        if way in known:
            return known[way]
        return _NOBODY_KNOWS + repr([value(each) for each in sorted(ways) if _goes_on(way, each)])

    return {way: value(way) for way in ways if _tells(level, way)}


def _period_of(level: Level, periods: Collection[Period]) -> Period | None:
    """The period on a level of a record that other figures place; the first of all where none does."""
    if level.day is None:
        return None
    same = [each for each in periods if each.day == level.day]
    within = [span_of(each.begins, level.each)[0] for each in same if nests(each.each, level.each)]
    around = [each.begins for each in same if nests(level.each, each.each)]
    return Period(level.day, level.each, max(within or around, default=date.min))


def _told(figure: Figure, measure: Counted) -> dict[Way, str]:
    divisions = ((each.name, each.value) for each in figure.divisions)
    return {measure.ways[name]: value for name, value in (*divisions, *figure.within)}


def _goes_on(way: Way, other: Way) -> bool:
    """Whether the other fact is one of what the first leads to."""
    return len(other) > len(way) and other[: len(way)] == way


def _least(values: Mapping[Way, str]) -> frozenset[tuple[Way, str]]:
    """Without what follows from the rest."""
    kept = (way for way in values if not any(_goes_on(other, way) for other in values))
    return frozenset((way, values[way]) for way in kept)


def _following(told: Iterable[Mapping[Way, str]]) -> dict[tuple[Way, str], dict[Way, str]]:
    """What lies in what, by all figures: one measure may divide by what another does not."""
    found: dict[tuple[Way, str], dict[Way, str]] = {}
    for values in told:
        for way, value in values.items():
            further = {other: values[other] for other in values if _goes_on(way, other)}
            if further:
                found.setdefault((way, value), {}).update(further)
    return found


def _closed(
    values: Iterable[tuple[Way, str]], follows: Mapping[tuple[Way, str], Mapping[Way, str]]
) -> dict[Way, str]:
    """With what follows from the rest."""
    found: dict[Way, str] = {}
    waiting = list(values)
    while waiting:
        way, value = waiting.pop()
        if way not in found:
            found[way] = value
            waiting += follows.get((way, value), {}).items()
    return found


def _sums(groups: Sequence[Group], values: Sequence[Mapping[Way, str]], real: int) -> list[Sum]:
    """Every place that is divided further by some level, with the parts that level divides it into.

    Where all parts lie in places between that have figures and add up too, nothing is added by saying it
    twice. real: how many of the first have figures.
    """
    numbers = {group: at for at, group in enumerate(groups)}
    levels: dict[Level, list[int]] = {}
    for at, group in enumerate(groups):
        levels.setdefault(_level(group), []).append(at)
    above: dict[tuple[Level, Level], dict[int, int]] = {}
    for finer, parts in levels.items():
        for coarser in levels:
            if finer != coarser and _divides(finer, coarser):
                within = {at: _within(groups[at], values[at], coarser) for at in parts}
                found = {at: numbers[group] for at, group in within.items() if group in numbers}
                if found:
                    above[finer, coarser] = found
    middles = [level for level, parts in levels.items() if parts[0] < real]
    sums: list[Sum] = []
    for (finer, coarser), found in above.items():
        if any(_passes(above, finer, middle, coarser) for middle in middles):
            continue
        own: dict[int, list[int]] = {}
        for at, whole in found.items():
            own.setdefault(whole, []).append(at)
        sums += [Sum(whole, tuple(each)) for whole, each in own.items()]
    return sorted(sums, key=lambda each: each.whole)


def _without_figures(groups: Sequence[Group], values: Sequence[Mapping[Way, str]]) -> list[Group]:
    """What has no figure, and two levels both add up to: all units together are as many as all months."""
    levels = dict.fromkeys(_level(group) for group in groups)
    ways = {way for each in values for way in each}
    known, waiting = set(levels), list(levels)
    while waiting:
        level = waiting.pop()
        new = {_common(level, other, ways) for other in known} - known
        known |= new
        waiting += new
    more: dict[Group, None] = {}
    for level in sorted(known - levels.keys(), key=repr):
        for group, own in zip(groups, values, strict=True):
            within = _within(group, own, level) if _divides(_level(group), level) else None
            if within is not None:
                more[within] = None
    return list(more)


def _common(level: Level, other: Level, ways: Collection[Way]) -> Level:
    """The finest level that both divide further."""
    both = {way for way in ways if _tells(level, way) and _tells(other, way)}
    least = frozenset(way for way in both if not any(_goes_on(each, way) for each in both))
    lengths = (level.each, other.each)
    if "" not in lengths and level.day == other.day:
        for each in lengths:
            if all(nests(length, each) for length in lengths):
                return Level(least, level.day, each)
    return Level(least, None, "")


def _tells(level: Level, way: Way) -> bool:
    return way in level.ways or any(_goes_on(own, way) for own in level.ways)


def _level(group: Group) -> Level:
    ways = frozenset(way for way, _ in group.values)
    return Level(ways, *((group.period.day, group.period.each) if group.period else (None, "")))


def _divides(finer: Level, coarser: Level) -> bool:
    """Whether what lies in one group of the finer level may lie in one of the coarser."""
    if coarser.each and (finer.day != coarser.day or not nests(finer.each, coarser.each)):
        return False
    return all(_tells(finer, way) for way in coarser.ways)


def _within(group: Group, values: Mapping[Way, str], level: Level) -> Group | None:
    """The group of a level that a finer one lies in, as far as anybody can tell."""
    if not level.ways <= values.keys():
        return None
    period = None
    if level.each:
        assert group.period is not None, "a level with periods divides none without"
        begins, each = group.period.begins, level.each
        period = group.period._replace(each=each, begins=span_of(begins, each)[0])
    return Group(frozenset((way, values[way]) for way in level.ways), period)


def _passes(
    above: Mapping[tuple[Level, Level], Mapping[int, int]], finer: Level, middle: Level, coarser: Level
) -> bool:
    """Whether all parts lie in places of the middle level, and those in the same wholes."""
    first, second = above.get((finer, middle)), above.get((middle, coarser))
    if first is None or second is None:
        return False
    return all(at in first and first[at] in second for at in above[finer, coarser])


def owned(table: Table, ways: Collection[Way]) -> list[set[int]]:
    """For each value of these facts, the places that lie in it."""
    found: dict[tuple[Way, str], set[int]] = {}
    for at, values in enumerate(table.values):
        for way in ways:
            if way in values and not values[way].startswith(_NOBODY_KNOWS):
                found.setdefault((way, values[way]), set()).add(at)
    return list(found.values())
