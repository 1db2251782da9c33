"""Hides small numbers, and as many others as it takes that no subtraction brings them back.

In: the figures of a run. Out: the paths of those that may not be shown.

A figure below `show_from` is hidden first. Figures add up (a region's units to the region, its months to the
year), so a hidden one can be worked out from the rest. Further ones are therefore hidden, the least first,
until three things hold of every sum that somebody can make of what is shown: it gives no hidden figure by
elimination; what is hidden in it is not itself a small number; and the bounds that whole, positive numbers
put on each hidden figure leave more than one value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from compliance.findings.figures import Figure


class Sum(NamedTuple):
    """A figure and those that add up to it, by their places in the list."""

    whole: int
    parts: tuple[int, ...]


def hidden_figures(figures: Sequence[Figure]) -> frozenset[str]:
    """Paths of the figures that may not be shown to others than those whose records they are."""
    hidden: set[str] = set()
    for measure in dict.fromkeys(figure.measure for figure in figures):
        own = [figure for figure in figures if figure.measure == measure]
        counts = [figure.n + figure.missing for figure in own]
        small = {at for at, figure in enumerate(own) if figure.small}
        least = max((figure.n + figure.missing for figure in own if figure.small), default=0) + 1
        hidden.update(own[at].path for at in protect(counts, sums_of(own), small, least))
    return frozenset(hidden)


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


def protect(counts: Sequence[int], sums: Sequence[Sum], small: Iterable[int], least: int) -> set[int]:
    """The places to hide so that no small one can be worked out. least: a sum below this is small too."""
    hidden = set(small)
    while hidden:
        exposed = _exposed(counts, sums, hidden, least)
        if exposed is None:
            break
        shown = [at for at in (*exposed.parts, exposed.whole) if at not in hidden]
        if not shown:
            break
        parts = [at for at in shown if at != exposed.whole]
        hidden.add(min(parts or shown, key=lambda at: (counts[at], at)))
    return hidden


def _exposed(counts: Sequence[int], sums: Sequence[Sum], hidden: set[int], least: int) -> Sum | None:
    """A sum through which something hidden can be told; None when there is none."""
    equations: list[tuple[Sum, dict[int, int], int]] = []
    for each in sums:
        terms = {at: 1 for at in each.parts if at in hidden}
        if each.whole in hidden:
            terms[each.whole] = -1
        if not terms:
            continue
        total = sum(sign * counts[at] for at, sign in terms.items())
        equations.append((each, terms, total))
        parts = [at for at in each.parts if at in hidden]
        if len(terms) == 1 or (each.whole not in hidden and total < max(least, len(parts) + 1)):
            return each
    told = _solved([terms for _, terms, _ in equations]) | _pinned(equations, hidden)
    if not told:
        return None
    touching = [each for each, terms, _ in equations if told & terms.keys()]
    # Hiding goes on where there is still something to hide, or the search would stand still.
    return next(
        (each for each in touching if any(at not in hidden for at in (*each.parts, each.whole))), None
    )


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
