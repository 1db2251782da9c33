"""Hides small numbers, and as many others as it takes that no subtraction brings them back.

In: the figures of a run, and what each measure counts. Out: the paths of those that may not be shown.

A figure of fewer than `show_from` is hidden first. Figures of the same records add up, within a measure and
from one measure to another (a region's units to the region, its months to the year), so a hidden one can be
worked out from the rest. Further ones are therefore hidden, the least first, until no sum of what is hidden
is itself a small number, and every number of a small figure has a way out: other numbers that it and other
hidden figures could have, with which all sums that are shown stay as they are. Then nobody can tell which are
true. Hiding more takes no way out away, so what has been found well stays well.

Whoever reads knows more than what is shown: a unit knows its own figures. The small figures of others must
stay hidden from it too, and so further ones are hidden for everybody: what is hidden does not depend on who
asks, or two who asked could compare.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from compliance.findings.figures import Counted, Figure, Way
from compliance.named_tuple import NamedTuple
from compliance.report.places import Table, owned, tables
from compliance.report.ways_out import Rooms, Sum, WaysOut


def suppressed_figures(
    figures: Sequence[Figure], measures: Mapping[str, Counted], owners: Collection[tuple[str, str]] = ()
) -> frozenset[str]:
    """Paths of the figures that may not be shown to others than those whose records they are.

    measures: what each counts, by name. owners: measure and division whose values (units, hospitals, regions)
    each read and know their own.
    """
    hidden: set[str] = set()
    limits = _limits(figures)
    owned_by = {(of, name): measures[of].ways[name] for of, name in owners if of in limits}
    # A measure that shows fewer of the same records than another one does not keep to that one's limit.
    for limit in sorted(set(limits.values()), reverse=True):
        of_limit = {measures[name].records for name, own in limits.items() if own == limit}
        among = [
            each
            for each in figures
            if limits[each.measure] >= limit and measures[each.measure].records in of_limit
        ]
        for table in tables(among, measures):
            places = [[among[at] for at in of] for of in table.figures]
            hidden |= _hidden_of(table, places, limit, hidden, owned_by)
    return frozenset(hidden)


def _hidden_of(
    table: Table,
    places: Sequence[Sequence[Figure]],
    limit: int,
    hidden: Collection[str],
    owned_by: Mapping[tuple[str, str], Way],
) -> set[str]:
    """Paths of the figures to hide so that none below the limit can be worked out. hidden: those that are."""
    of_none = {at: _of_none(paths, places) for at, paths in table.astray.items()}
    places = [of_none.get(at, own) for at, own in enumerate(places)]
    # What is used of none of those in no group cannot be told from there being none.
    small = {
        at
        for at, own in enumerate(places)
        if any(each.size < limit and (each.n or at not in of_none) for each in own)
    }
    if not small:
        return set()
    names = {each.measure for own in places for each in own}
    ways = {way for (of, _), way in owned_by.items() if of in names}
    already = {
        at for at, own in enumerate(places) if at in of_none or all(each.path in hidden for each in own)
    }
    sizes = Sizes([min((each.n for each in own), default=0) for own in places], _people(places))
    covered = protect(_rooms(places), table.sums, small, limit, sizes, owned(table, ways), already)
    return {each.path for at in covered - of_none.keys() for each in places[at]}


def _of_none(paths: Collection[str], places: Sequence[Sequence[Figure]]) -> list[Figure]:
    """What figures of records in no group would be, one of each measure."""
    wanted = frozenset(paths)
    used: dict[str, dict[str, tuple[str, bool]]] = {}
    models: dict[str, Figure] = {}
    for figure in (each for own in places for each in own):
        models.setdefault(figure.measure, figure)
        persons = figure.persons if figure.persons is not None else figure.records
        used.setdefault(figure.measure, {}).update(
            (path, (person, fulfils))
            for path, person, fulfils in zip(figure.records, persons, figure.fulfil, strict=True)
            if path in wanted
        )
    found = []
    for measure, model in models.items():
        of_measure = used[measure].values()
        found.append(
            model._replace(
                path="",
                n=len(of_measure),
                missing=len(wanted) - len(of_measure),
                left_out=0,
                values={"fulfilled": sum(fulfils for _, fulfils in of_measure)},
                persons=tuple(person for person, _ in of_measure) if model.persons is not None else None,
            )
        )
    return found


def alike(figures: Iterable[Figure], measures: Mapping[str, Counted], measure: str) -> list[Figure]:
    """The figures of the same records as those of a measure."""
    of = measures[measure].records
    return [each for each in figures if measures[each.measure].records == of]


def told_by_another(figures: Iterable[Figure], measures: Mapping[str, Counted]) -> dict[str, frozenset[str]]:
    """Which statistics of measures are not told, by their names: those made of sums that another one tells.

    Where two measures add up the same of nearly the same records, the one sum less the other is what a few
    gave. So among measures that take the same, of some records in common, those of one set of records tell
    sums: with a ratio rather than without, as the median stands beside a mean. All figures of that set are
    hidden together, and so no sum of a few is left.
    """
    used: dict[str, set[str]] = {}
    with_ratio = set[str]()
    for each in figures:
        if measures[each.measure].takes and each.show_from != 1:
            used.setdefault(each.measure, set()).update(each.records)
            if "ratio" in each.values:
                with_ratio.add(each.measure)
    found: dict[str, frozenset[str]] = {}
    left = sorted(used)
    while left:
        together = _together(left[0], left, used, measures)
        left = [name for name in left if name not in together]
        sets: dict[tuple[int, frozenset[str]], list[str]] = {}
        for name in together:
            sets.setdefault((measures[name].records, frozenset(used[name])), []).append(name)
        telling = max(
            sets, key=lambda own: (len(with_ratio.intersection(sets[own])), len(sets[own]), len(own[1]))
        )
        found.update((name, _SUMS) for own, names in sets.items() if own != telling for name in names)
    return found


_SUMS = frozenset({"sum", "mean", "ratio"})


def _together(
    first: str, names: Sequence[str], used: Mapping[str, set[str]], measures: Mapping[str, Counted]
) -> list[str]:
    """Those that take the same as the first, or as another of them, of some of the same records."""
    found = [first]
    for name in found:
        found += [
            other
            for other in names
            if other not in found
            and measures[other].takes & measures[name].takes
            and not used[other].isdisjoint(used[name])
        ]
    return sorted(found)


def _limits(figures: Iterable[Figure]) -> dict[str, int]:
    """From what size the figures of each measure are not small; where nobody knows, above all that are."""
    limits: dict[str, int] = {}
    for each in figures:
        own = each.show_from if each.show_from is not None else (each.size + 1) * each.small
        limits[each.measure] = max(own, limits.get(each.measure, 0))
    return limits


def _people(places: Sequence[Sequence[Figure]]) -> dict[int, frozenset[str]]:
    """Whom the figures of a place are of, where a measure tells persons apart: as few as any figure has."""
    found: dict[int, frozenset[str]] = {}
    for place, own in enumerate(places):
        told = [frozenset(filter(None, each.persons)) for each in own if each.persons is not None]
        if told:
            found[place] = min(told, key=len)
    return found


def _rooms(places: Sequence[Sequence[Figure]]) -> list[Rooms]:
    """How much less what adds up could be: the records used, those that fulfil and those that do not.

    Those missing or left out may be told, so `n` together with them needs no protection of its own: it varies
    with `n`. A figure is of at least one record, used, missing or left out; that there are any in no group
    nobody knows. Measures of the same records vary together: one record more in a place is one more in each,
    that fulfils in each or does not in any.
    """

    def room(figure: Figure, number: int) -> int:
        others = figure.n + figure.missing + figure.left_out - number
        return number - (1 if figure.path and not others else 0)

    used = [min((room(each, each.n) for each in own), default=_ANY) for own in places]
    rooms: list[Rooms] = [used]
    shares = {each.measure for own in places for each in own if each.path and "fulfilled" in each.values}
    for fulfil in (True, False) if shares else ():
        told = [[room(each, _done(each, fulfil)) for each in own if each.measure in shares] for own in places]
        # Of a place that only other measures tell of, nobody says how many fulfil: perhaps none, or all.
        told = [own or [0 if of else _ANY] for own, of in zip(told, places, strict=True)]
        rooms.append([min(least, *own) for least, own in zip(used, told, strict=True)])
    return rooms


def _done(figure: Figure, fulfil: bool) -> int:
    fulfilled = int(figure.values.get("fulfilled", 0))
    return fulfilled if fulfil else figure.n - fulfilled


class Sizes(NamedTuple):
    """How many each figure is of: records, or persons where they are told apart."""

    records: Sequence[int]
    people: Mapping[int, frozenset[str]] = {}

    def reach(self, places: Iterable[int], limit: int) -> bool:
        """Whether those together are of so many. A person in two of them is one."""
        total, people = 0, frozenset[str]()
        for at in places:
            if at in self.people:
                people |= self.people[at]
            else:
                total += self.records[at]
            if total + len(people) >= limit:
                return True
        return False


def protect(
    rooms: Sequence[Rooms],
    sums: Sequence[Sum],
    small: Collection[int],
    limit: int,
    sizes: Sizes,
    viewers: Iterable[Collection[int]] = (),
    already: Iterable[int] = (),
) -> set[int]:
    """The places to hide so that no small one can be worked out.

    rooms: of the numbers that add up, first of the one that small ones are small by. limit: a sum of hidden
    ones that is less is small too. viewers: for each that reads, the places it knows already. None of them is
    to learn of a small one that is not its own. already: places that are hidden, or have no figure.
    """
    readers = [known_to(each, sums) for each in viewers]
    return _Cover(rooms, sums, small, limit, sizes, readers, already).hide()


def known_to(own: Collection[int], sums: Sequence[Sum]) -> frozenset[int]:
    """What a reader knows who knows these: the sums of its own, and what its own sums are made of."""
    known = set(own)
    grown = True
    while grown:
        before = len(known)
        for whole, parts in sums:
            if whole in known:
                known.update(parts)
            elif known.issuperset(parts):
                known.add(whole)
        grown = len(known) > before
    return frozenset(known)


_ANY = 10**9
"""The room of a place without a figure: its parts have what room there is."""


class _Cover:
    """Hides until every question about what is hidden has a good answer. One that has keeps it."""

    def __init__(
        self,
        rooms: Sequence[Rooms],
        sums: Sequence[Sum],
        small: Collection[int],
        limit: int,
        sizes: Sizes,
        viewers: Sequence[frozenset[int]],
        already: Iterable[int],
    ) -> None:
        self._rooms = rooms
        self._counts = sizes.records
        self._sizes = sizes
        self._sums = sums
        self._small = frozenset(small)
        self._limit = limit
        self._readers = [frozenset[int](), *viewers]
        self._already = frozenset(already) - self._small
        self._ways = WaysOut(sums, len(sizes.records))
        self._enough: set[tuple[int, int, bool]] = set()
        # Of figures, of sums, of what is left of sums: what the first hide is most often enough for others.
        self._questions: tuple[deque[Callable[[], int | None]], ...] = deque(), deque(), deque()

    def hide(self) -> set[int]:
        """The places to hide."""
        for at in sorted(self._already):
            self._ways.hide(at)
        for at in sorted(self._small):
            self._hide(at)
        while (queue := next(filter(None, self._questions), None)) is not None:
            more = queue[0]()
            if more is None:
                queue.popleft()
            else:
                self._hide(more)
        return self._ways.hidden

    def _hide(self, at: int) -> None:
        self._ways.hide(at)
        of_figures, of_sums, of_rests = self._questions
        for reader, known in enumerate(self._readers):
            if at in known:
                continue
            for number, _ in self._ways.sums_with[at]:
                of_sums.append(partial(self._in_too_small_a_sum, reader, number, False))
                if reader:
                    of_rests.append(partial(self._in_too_small_a_sum, reader, number, True))
            # Nothing hidden is told to those outside: else it would be hidden for nothing.
            if at in self._small:  # the number with the least room first: what that takes will do for others
                kinds = sorted(range(len(self._rooms)), key=lambda kind: self._rooms[kind][at])
            else:
                kinds = [] if reader else [0]
            of_figures.extend(partial(self._without_a_way_out, reader, kind, at) for kind in kinds)

    def _without_a_way_out(self, reader: int, kind: int, at: int) -> int | None:
        """What to hide as the figure can have no other number; None when it can, or nothing would help."""
        known, rooms = self._readers[reader], self._rooms[kind]
        if self._ways.has(kind, rooms, at, known):
            return None
        return self._ways.wanted(rooms, at, known, self._counts)

    def _in_too_small_a_sum(self, reader: int, number: int, rest: bool) -> int | None:
        """What to hide as what is hidden in the sum is small altogether; None when it is not.

        rest: leave aside what is hidden and yet told, by other sums.
        """
        if (reader, number, rest) in self._enough:
            return None
        known = self._readers[reader]
        whole, _ = self._sums[number]
        hidden = self._ways.open_in(number, known)
        parts = [at for at in hidden if at != whole]
        if self._small.isdisjoint(parts):
            return None

        def told(at: int) -> bool:
            asked = rest or at in self._already
            return asked and at not in self._small and not self._ways.has(0, self._rooms[0], at, known)

        enough = self._sizes.reach((at for at in parts if not told(at)), self._limit)
        if enough or (whole in hidden and not told(whole)):
            self._enough.add((reader, number, rest))
            return None
        more = self._ways.cheapest(number, known, self._counts)
        if more is not None:
            return more
        # Everything in it is hidden: what gives some of it away stands further off.
        further = (self._ways.wanted(self._rooms[0], at, known, self._counts) for at in hidden if told(at))
        return next((at for at in further if at is not None), None)
