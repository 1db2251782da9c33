"""Hides small numbers, and as many others as it takes that no subtraction brings them back.

In: the figures of a run. Out: the paths of those that may not be shown.

A figure below `show_from` is hidden first. Figures add up (a region's units to the region, its months to the
year), so a hidden one can be worked out from the rest. Further ones are therefore hidden, the least first,
until three things hold of every sum that somebody can make of what is shown: it gives no hidden figure by
elimination; what is hidden in it is not itself a small number; and the bounds that whole, positive numbers
put on each hidden figure leave more than one value.

Whoever reads knows more than what is shown: a unit knows its own figures. The small figures of others must
stay hidden from it too, and so further ones are hidden for everybody: what is hidden does not depend on who
asks, or two who asked could compare.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from compliance.findings.figures import Figure


class Sum(NamedTuple):
    """A figure and those that add up to it, by their places in the list."""

    whole: int
    parts: tuple[int, ...]


def hidden_figures(figures: Sequence[Figure], owners: Collection[tuple[str, str]] = ()) -> frozenset[str]:
    """Paths of the figures that may not be shown to others than those whose records they are.

    owners: measure and division whose values (units, hospitals, regions) each read and know their own.
    """
    hidden: set[str] = set()
    for measure in dict.fromkeys(figure.measure for figure in figures):
        own = [figure for figure in figures if figure.measure == measure]
        counts = [figure.n + figure.missing for figure in own]
        small = {at for at, figure in enumerate(own) if figure.small}
        least = max((figure.n + figure.missing for figure in own if figure.small), default=0) + 1
        names = {name for of, name in owners if of == measure}
        viewers = _viewers(own, names)
        hidden.update(own[at].path for at in protect(counts, sums_of(own), small, least, viewers))
    return frozenset(hidden)


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
    places = [frozenset((each.name, each.value) for each in figure.divisions) for figure in figures]
    kinds = [
        (frozenset(name for name, _ in place), figure.begins is not None)
        for place, figure in zip(places, figures, strict=True)
    ]
    sums = []
    for whole, place in enumerate(places):
        names, dated = kinds[whole]
        for finer_names, finer_dated in dict.fromkeys(kinds):
            finer = (
                names <= finer_names
                and (not dated or finer_dated)
                and (names, dated)
                != (
                    finer_names,
                    finer_dated,
                )
            )
            parts = tuple(
                part
                for part, kind in enumerate(kinds)
                if finer
                and kind == (finer_names, finer_dated)
                and place <= places[part]
                and (not dated or figures[part].begins == figures[whole].begins)
            )
            if parts:
                sums.append(Sum(whole, parts))
    return sums


def protect(
    counts: Sequence[int],
    sums: Sequence[Sum],
    small: Iterable[int],
    least: int,
    viewers: Iterable[Collection[int]] = (),
) -> set[int]:
    """The places to hide so that no small one can be worked out. least: a sum below this is small too.

    viewers: for each that reads, the places it knows already. None of them is to learn of a small one that
    is not its own.
    """
    small = set(small)
    hidden = set(small)
    readers = [frozenset[int](), *(known_to(each, sums) for each in viewers)]
    turn = safe = 0
    while hidden and safe < len(readers):
        # Each sum by itself first, for everybody: that is quick, and most often enough.
        order = [(each, False) for each in readers] + [(readers[turn], True)]
        for known, deep in order:
            unknown = hidden - known
            exposed = _exposed(counts, sums, unknown, least, small if known else hidden, known, deep)
            if exposed is not None:
                shown = [each for each in (*exposed.parts, exposed.whole) if each not in hidden | known]
                parts = [each for each in shown if each != exposed.whole]
                hidden.add(min(parts or shown, key=lambda each: (counts[each], each)))
                safe = 0  # that may give something away to those who have been asked about before
                break
        else:
            turn, safe = (turn + 1) % len(readers), safe + 1
    return hidden


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


def _exposed(
    counts: Sequence[int],
    sums: Sequence[Sum],
    hidden: Collection[int],
    least: int,
    guarded: Collection[int],
    known: Collection[int],
    deep: bool,
) -> Sum | None:
    """A sum through which something guarded can be told, and of which more can be hidden; None for none.

    deep: by all sums together, and not only by one of them alone.
    """
    unknown = set(hidden)
    open_sums = [each for each in sums if _more(each, hidden, known)]
    while open_sums:
        equations = _equations(counts, sums, unknown)
        for each, terms, total in equations:
            parts = [at for at in each.parts if at in unknown]
            alone = len(terms) == 1 and any(at in guarded for at in terms)
            few = each.whole not in unknown and total < max(least, len(parts) + 1)
            if alone or few:
                # What gives it away may have been worked out from further off: then that is where to hide.
                return each if each in open_sums else open_sums[0]
        if not deep:
            return None
        told = _solved([terms for _, terms, _ in equations]) | _pinned(equations, unknown)
        if not told:
            return None
        if not told.isdisjoint(guarded):
            touching = (each for each, terms, _ in equations if not told.isdisjoint(terms))
            return next((each for each in touching if each in open_sums), open_sums[0])
        unknown -= told  # a reader who works out a figure that is not small can use it for the next
    return None


def _equations(
    counts: Sequence[int], sums: Sequence[Sum], unknown: Collection[int]
) -> list[tuple[Sum, dict[int, int], int]]:
    """For each sum with anything unknown: its unknowns with their signs, and what they come to."""
    found = []
    for each in sums:
        terms = {at: 1 for at in each.parts if at in unknown}
        if each.whole in unknown:
            terms[each.whole] = -1
        if terms:
            found.append((each, terms, sum(sign * counts[at] for at, sign in terms.items())))
    return found


def _more(each: Sum, hidden: Collection[int], known: Collection[int]) -> bool:
    return any(at not in hidden and at not in known for at in (*each.parts, each.whole))


def _solved(rows: Sequence[dict[int, int]]) -> set[int]:
    """The unknowns that elimination gives one value for."""
    reduced: dict[int, dict[int, Fraction]] = {}
    for row in rows:
        left = {at: Fraction(sign) for at, sign in row.items()}
        for pivot in sorted(reduced):
            if pivot in left:
                left = _less(left, reduced[pivot], left[pivot])
        if not left:
            continue
        pivot = min(left)
        scale = left[pivot]
        left = {at: value / scale for at, value in left.items()}
        for other in reduced:
            if pivot in reduced[other]:
                reduced[other] = _less(reduced[other], left, reduced[other][pivot])
        reduced[pivot] = left
    return {pivot for pivot, row in reduced.items() if len(row) == 1}


def _less(row: dict[int, Fraction], other: dict[int, Fraction], times: Fraction) -> dict[int, Fraction]:
    made = dict(row)
    for at, value in other.items():
        made[at] = made.get(at, Fraction(0)) - times * value
    return {at: value for at, value in made.items() if value}


def _pinned(equations: Sequence[tuple[Sum, dict[int, int], int]], hidden: set[int]) -> set[int]:
    """The unknowns that bounds leave one value for: each is a whole number of at least one."""
    low: dict[int, int] = dict.fromkeys(hidden, 1)
    high: dict[int, int | None] = dict.fromkeys(hidden, None)
    changed = True
    while changed:
        changed = False
        for _, terms, total in equations:
            for at, sign in terms.items():
                others = [(other, side) for other, side in terms.items() if other != at]
                upper = _most(others, low, high, sign * total, sign)
                lower = _least(others, low, high, sign * total, sign)
                if upper is not None and (high[at] is None or upper < high[at]):  # type: ignore[operator]
                    high[at], changed = upper, True
                if lower is not None and lower > low[at]:
                    low[at], changed = lower, True
    return {at for at in hidden if high[at] is not None and high[at] == low[at]}


def _most(
    others: Sequence[tuple[int, int]],
    low: dict[int, int],
    high: dict[int, int | None],
    total: int,
    sign: int,
) -> int | None:
    """The greatest that is left for one term when the others are as small, or as great, as they may be."""
    for at, side in others:
        bound = low[at] if side * sign > 0 else high[at]
        if bound is None:
            return None
        total -= side * sign * bound
    return total


def _least(
    others: Sequence[tuple[int, int]],
    low: dict[int, int],
    high: dict[int, int | None],
    total: int,
    sign: int,
) -> int | None:
    for at, side in others:
        bound = high[at] if side * sign > 0 else low[at]
        if bound is None:
            return None
        total -= side * sign * bound
    return total
