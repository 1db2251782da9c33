"""Hides small numbers, and as many others as it takes that no subtraction brings them back.

In: the figures of a run. Out: the paths of those that may not be shown.

A figure of fewer records than `show_from` is hidden first. Figures add up (a region's units to the region,
its months to the year), so a hidden one can be worked out from the rest. Further ones are therefore hidden,
the least first, until no sum of what is hidden is itself a small number, and every number of a small figure
has a way out: other numbers that it and other hidden figures could have, with which all sums that are shown
stay as they are. Then nobody can tell which are true. Hiding more takes no way out away, so what has been
found well stays well.

Whoever reads knows more than what is shown: a unit knows its own figures. The small figures of others must
stay hidden from it too, and so further ones are hidden for everybody: what is hidden does not depend on who
asks, or two who asked could compare.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from functools import partial

from compliance.findings.figures import Figure
from compliance.report.ways_out import Numbers, Sum, WaysOut


def hidden_figures(figures: Sequence[Figure], owners: Collection[tuple[str, str]] = ()) -> frozenset[str]:
    """Paths of the figures that may not be shown to others than those whose records they are.

    owners: measure and division whose values (units, hospitals, regions) each read and know their own.
    """
    hidden: set[str] = set()
    for measure in dict.fromkeys(figure.measure for figure in figures):
        own = [figure for figure in figures if figure.measure == measure]
        small = {at for at, figure in enumerate(own) if figure.small}
        least = max((own[at].n for at in small), default=0) + 1
        names = {name for of, name in owners if of == measure}
        covered = protect(_numbers(own), sums_of(own), small, least, _viewers(own, names))
        hidden.update(own[at].path for at in covered)
    return frozenset(hidden)


def _numbers(figures: Sequence[Figure]) -> list[Numbers]:
    """What adds up: the records used and, where some fulfil, those that do and those that do not.

    Those missing or left out may be told, so `n` together with them needs no protection of its own: it varies
    with `n`. A figure is of at least one record, used, missing or left out.
    """

    def made(counts: list[int]) -> Numbers:
        others = (
            each.n + each.missing + each.left_out - own for each, own in zip(figures, counts, strict=True)
        )
        return Numbers(counts, [0 if other else 1 for other in others])

    found = [made([each.n for each in figures])]
    if any("fulfilled" in each.values for each in figures):
        fulfilled = [int(each.values.get("fulfilled", 0)) for each in figures]
        found.append(made(fulfilled))
        found.append(made([each.n - count for each, count in zip(figures, fulfilled, strict=True)]))
    return found


def _viewers(figures: Sequence[Figure], names: Collection[str]) -> list[set[int]]:
    """For each value of the divisions, the places of its figures."""
    places: dict[tuple[str, str], set[int]] = {}
    for at, figure in enumerate(figures):
        for each in figure.divisions:
            if each.name in names:
                places.setdefault((each.name, each.value), set()).add(at)
    return list(places.values())


def sums_of(figures: Sequence[Figure]) -> list[Sum]:
    """Every figure that is divided further by some level, with the parts that level divides it into."""
    levels: dict[tuple[frozenset[str], bool], list[int]] = {}
    for at, figure in enumerate(figures):
        level = frozenset(each.name for each in figure.divisions), figure.begins is not None
        levels.setdefault(level, []).append(at)
    sums = []
    for names, dated in levels:
        for finer_names, finer_dated in levels:
            same = (finer_names, finer_dated) == (names, dated)
            if same or not names <= finer_names or dated > finer_dated:
                continue
            parts: dict[Hashable, list[int]] = {}
            for at in levels[finer_names, finer_dated]:
                parts.setdefault(_group(figures[at], names, dated), []).append(at)
            for whole in levels[names, dated]:
                own = parts.get(_group(figures[whole], names, dated))
                if own:
                    sums.append(Sum(whole, tuple(own)))
    return sorted(sums, key=lambda each: each.whole)


def _group(figure: Figure, names: Collection[str], dated: bool) -> Hashable:
    """What the figure has in common with the others of one whole."""
    values = frozenset((each.name, each.value) for each in figure.divisions if each.name in names)
    return values, figure.begins if dated else None


def protect(
    numbers: Sequence[Numbers],
    sums: Sequence[Sum],
    small: Collection[int],
    least: int,
    viewers: Iterable[Collection[int]] = (),
) -> set[int]:
    """The places to hide so that no small one can be worked out.

    numbers: those that add up, first the one that small ones are small by. least: a sum of it below this is
    small too. viewers: for each that reads, the places it knows already. None of them is to learn of a small
    one that is not its own.
    """
    return _Cover(numbers, sums, small, least, [known_to(each, sums) for each in viewers]).hide()


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


class _Cover:
    """Hides until every question about what is hidden has a good answer. One that has keeps it."""

    def __init__(
        self,
        numbers: Sequence[Numbers],
        sums: Sequence[Sum],
        small: Collection[int],
        least: int,
        viewers: Sequence[frozenset[int]],
    ) -> None:
        self._numbers = numbers
        self._counts = numbers[0].counts
        self._sums = sums
        self._small = frozenset(small)
        self._least = least
        self._readers = [frozenset[int](), *viewers]
        self._ways = WaysOut(sums, len(self._counts))
        self._enough: set[tuple[int, int, bool]] = set()
        # Of figures, of sums, of what is left of sums: what the first hide is most often enough for others.
        self._questions: tuple[deque[Callable[[], int | None]], ...] = deque(), deque(), deque()

    def hide(self) -> set[int]:
        """The places to hide."""
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
                kinds = sorted(range(len(self._numbers)), key=lambda kind: self._room(kind, at))
            else:
                kinds = [] if reader else [0]
            of_figures.extend(partial(self._without_a_way_out, reader, kind, at) for kind in kinds)

    def _room(self, kind: int, at: int) -> int:
        return self._numbers[kind].counts[at] - self._numbers[kind].least[at]

    def _without_a_way_out(self, reader: int, kind: int, at: int) -> int | None:
        """What to hide as the figure can have no other number; None when it can, or nothing would help."""
        known, numbers = self._readers[reader], self._numbers[kind]
        if self._ways.has(kind, numbers, at, known):
            return None
        return self._ways.wanted(numbers, at, known, self._counts)

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
            return rest and at not in self._small and not self._ways.has(0, self._numbers[0], at, known)

        total = 0
        for at in parts:
            total += 0 if told(at) else self._counts[at]
            if total >= self._least:
                break
        if total >= self._least or (whole in hidden and not told(whole)):
            self._enough.add((reader, number, rest))
            return None
        more = self._ways.cheapest(number, known, self._counts)
        if more is not None:
            return more
        # Everything in it is hidden: what gives some of it away stands further off.
        further = (self._ways.wanted(self._numbers[0], at, known, self._counts) for at in hidden if told(at))
        return next((at for at in further if at is not None), None)
