"""An attacker who knows every figure shown, and how they add up, cannot work out a small one.

The attacker is an integer solver: for each small figure that is hidden it looks for another value that fits
all that is shown. If there is none, the figure has been given away.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from compliance.report.suppression import Sum, known_to, protect

LEAST = 5


def table(counts: Sequence[Sequence[int]]) -> tuple[list[int], list[Sum]]:
    """The cells of a table with its margins and its total, and how they add up."""
    height, width = len(counts), len(counts[0])
    cells = [each for row in counts for each in row]
    at = {(row, column): row * width + column for row in range(height) for column in range(width)}
    rows = [sum(row) for row in counts]
    columns = [sum(row[column] for row in counts) for column in range(width)]
    first_row, first_column = len(cells), len(cells) + height
    total = first_column + width
    sums = [Sum(first_row + row, tuple(at[row, column] for column in range(width))) for row in range(height)]
    sums += [
        Sum(first_column + column, tuple(at[row, column] for row in range(height))) for column in range(width)
    ]
    sums.append(Sum(total, tuple(range(first_row, first_row + height))))
    sums.append(Sum(total, tuple(range(first_column, first_column + width))))
    return [*cells, *rows, *columns, sum(rows)], sums


def given_away(
    counts: Sequence[int], sums: Sequence[Sum], hidden: set[int], small: set[int], own: Collection[int] = ()
) -> set[int]:
    """The small figures that have one value only, given all that is shown and what the attacker's own are.

    Figures that follow from its own alone, with nothing shown, are its own too.
    """
    hidden = hidden - set(own)
    found = told(counts, sums, hidden, small & hidden)
    return found - told(counts, sums, set(range(len(counts))) - set(own), found) if own else found


def told(counts: Sequence[int], sums: Sequence[Sum], hidden: set[int], wanted: set[int]) -> set[int]:
    """The wanted figures that have one value only, given all that is not hidden."""
    unknown = {at: z3.Int(f"x{at}") for at in hidden}
    solver = z3.Solver()
    for each in unknown.values():
        solver.add(each >= 1)
    for whole, parts in sums:
        terms = [unknown.get(at, counts[at]) for at in parts]
        solver.add(z3.Sum([z3.IntVal(0), *terms]) == unknown.get(whole, counts[whole]))
    assert solver.check() == z3.sat
    found = set()
    for at in wanted:
        solver.push()
        solver.add(unknown[at] != counts[at])
        if solver.check() != z3.sat:
            found.add(at)
        solver.pop()
    return found


def columns_of(counts: Sequence[Sequence[int]]) -> list[set[int]]:
    """What each column knows: its own cells and its sum."""
    height, width = len(counts), len(counts[0])
    return [
        {*(row * width + column for row in range(height)), height * width + height + column}
        for column in range(width)
    ]


def small_of(counts: Sequence[int]) -> set[int]:
    return {at for at, count in enumerate(counts) if count < LEAST}


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(1, 30), min_size=width, max_size=width), min_size=1, max_size=4
        )
    )
)
def test_no_small_figure_is_given_away(counts: list[list[int]]) -> None:
    cells, sums = table(counts)
    small = small_of(cells)
    hidden = protect(cells, sums, small, LEAST)
    assert small <= hidden
    assert given_away(cells, sums, hidden, small) == set()


@pytest.mark.parametrize(
    ("counts", "why"),
    [
        ([[2, 40, 50]], "one hidden part is the total less the others"),
        ([[1, 1, 40]], "two hidden parts that sum to two are one each"),
        ([[2, 3], [40, 50], [60, 70]], "rows and columns together"),
        ([[1, 2, 30], [30, 1, 2], [2, 30, 1]], "one in each row and column"),
    ],
)
def test_hiding_the_small_ones_alone_gives_them_away(counts: list[list[int]], why: str) -> None:
    """The attacker is worth its name: without complementary suppression it finds something."""
    cells, sums = table(counts)
    small = small_of(cells)
    alone = given_away(cells, sums, small, small)
    hidden = protect(cells, sums, small, LEAST)
    assert given_away(cells, sums, hidden, small) == set(), why
    assert len(hidden) > len(small) or not alone


def test_the_attacker_wins_against_small_ones_alone() -> None:
    cells, sums = table([[2, 40, 50]])
    assert given_away(cells, sums, small_of(cells), small_of(cells)) == small_of(cells)


def test_what_is_hidden_is_little() -> None:
    """Hiding everything would be safe too."""
    cells, sums = table([[2, 40, 50], [30, 45, 55], [35, 60, 70]])
    hidden = protect(cells, sums, small_of(cells), LEAST)
    assert len(hidden) == 4


def test_nothing_small_hides_nothing() -> None:
    cells, sums = table([[20, 40], [50, 60]])
    assert protect(cells, sums, set(), LEAST) == set()


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(1, 30), min_size=width, max_size=width), min_size=1, max_size=4
        )
    )
)
def test_no_small_figure_is_given_away_to_one_who_knows_its_own(counts: list[list[int]]) -> None:
    """A unit (a column) knows its own months. What is hidden is the same whoever asks, so it adds nothing."""
    cells, sums = table(counts)
    small = small_of(cells)
    units = columns_of(counts)
    hidden = protect(cells, sums, small, LEAST, units)
    assert given_away(cells, sums, hidden, small) == set()
    for own in units:
        assert given_away(cells, sums, hidden, small - own, own) == set()


def test_the_attacker_who_knows_its_own_wins_when_only_outsiders_are_thought_of() -> None:
    """The other of two is the sum less one's own, unless the sum is hidden too."""
    counts = [[3, 40], [50, 60]]
    cells, sums = table(counts)
    small, (_, second) = small_of(cells), columns_of(counts)
    alone = protect(cells, sums, small, LEAST)
    assert given_away(cells, sums, alone, small) == set()
    assert given_away(cells, sums, alone, small - second, second) == small
    hidden = protect(cells, sums, small, LEAST, columns_of(counts))
    assert given_away(cells, sums, hidden, small - second, second) == set()


def test_what_is_hidden_from_those_who_know_their_own_is_little() -> None:
    counts = [[2, 40, 50, 45], [30, 45, 55, 60], [35, 60, 70, 80]]
    cells, sums = table(counts)
    hidden = protect(cells, sums, small_of(cells), LEAST, columns_of(counts))
    assert len(hidden) <= 6


def test_nobody_need_hide_ones_own_from_oneself() -> None:
    """With one unit alone, all sums are its own."""
    counts = [[2], [3], [40]]
    cells, sums = table(counts)
    (own,) = columns_of(counts)
    hidden = protect(cells, sums, small_of(cells), LEAST, [own])
    assert given_away(cells, sums, hidden, small_of(cells)) == set()
    assert known_to(own, sums) == frozenset(range(len(cells)))
