"""An attacker who knows every figure shown, and how they add up, cannot work out a small one.

The attacker is an integer solver: for each small figure that is hidden it looks for another value that fits
all that is shown. If there is none, the figure has been given away.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TypeVar

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from compliance.findings.figures import Division, Figure
from compliance.report.suppression import hidden_figures, known_to, protect, sums_of
from compliance.report.ways_out import Numbers, Sum

T = TypeVar("T")
LEAST = 5


def tables(cells: st.SearchStrategy[T]) -> st.SearchStrategy[list[list[T]]]:
    """Up to four rows of up to four cells."""
    return st.integers(1, 4).flatmap(
        lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
    )


TABLES = tables(st.integers(1, 30))


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


def hidden_of(
    counts: Sequence[int], sums: Sequence[Sum], viewers: Collection[Collection[int]] = ()
) -> set[int]:
    return protect([Numbers(counts, [1] * len(counts))], sums, small_of(counts), LEAST, viewers)


def small_of(counts: Sequence[int]) -> set[int]:
    return {at for at, count in enumerate(counts) if count < LEAST}


@given(TABLES)
def test_no_small_figure_is_given_away(counts: list[list[int]]) -> None:
    cells, sums = table(counts)
    small = small_of(cells)
    hidden = hidden_of(cells, sums)
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
    hidden = hidden_of(cells, sums)
    assert given_away(cells, sums, hidden, small) == set(), why
    assert len(hidden) > len(small) or not alone


def test_the_attacker_wins_against_small_ones_alone() -> None:
    cells, sums = table([[2, 40, 50]])
    assert given_away(cells, sums, small_of(cells), small_of(cells)) == small_of(cells)


def test_what_is_hidden_is_little() -> None:
    """Hiding everything would be safe too."""
    cells, sums = table([[2, 40, 50], [30, 45, 55], [35, 60, 70]])
    hidden = hidden_of(cells, sums)
    assert len(hidden) == 4


def test_nothing_small_hides_nothing() -> None:
    cells, sums = table([[20, 40], [50, 60]])
    assert hidden_of(cells, sums) == set()


@given(TABLES)
def test_no_small_figure_is_given_away_to_one_who_knows_its_own(counts: list[list[int]]) -> None:
    """A unit (a column) knows its own months. What is hidden is the same whoever asks, so it adds nothing."""
    cells, sums = table(counts)
    small = small_of(cells)
    units = columns_of(counts)
    hidden = hidden_of(cells, sums, units)
    assert given_away(cells, sums, hidden, small) == set()
    for own in units:
        assert given_away(cells, sums, hidden, small - own, own) == set()


def test_the_attacker_who_knows_its_own_wins_when_only_outsiders_are_thought_of() -> None:
    """The other of two is the sum less one's own, unless the sum is hidden too."""
    counts = [[3, 40], [50, 60]]
    cells, sums = table(counts)
    small, (_, second) = small_of(cells), columns_of(counts)
    alone = hidden_of(cells, sums)
    assert given_away(cells, sums, alone, small) == set()
    assert given_away(cells, sums, alone, small - second, second) == small
    hidden = hidden_of(cells, sums, columns_of(counts))
    assert given_away(cells, sums, hidden, small - second, second) == set()


def test_what_is_hidden_from_those_who_know_their_own_is_little() -> None:
    counts = [[2, 40, 50, 45], [30, 45, 55, 60], [35, 60, 70, 80]]
    cells, sums = table(counts)
    hidden = hidden_of(cells, sums, columns_of(counts))
    assert len(hidden) <= 6


def test_nobody_need_hide_ones_own_from_oneself() -> None:
    """With one unit alone, all sums are its own."""
    counts = [[2], [3], [40]]
    cells, sums = table(counts)
    (own,) = columns_of(counts)
    hidden = hidden_of(cells, sums, [own])
    assert given_away(cells, sums, hidden, small_of(cells)) == set()
    assert known_to(own, sums) == frozenset(range(len(cells)))


# -- figures: records used, records missing, and how many fulfil ---------------------------------------

Cell = tuple[int, int, int]
"""Records used, records missing, and how many of those used fulfil."""
CELLS = st.tuples(st.integers(0, 12), st.integers(0, 3), st.integers(0, 12)).map(
    lambda cell: (cell[0], cell[1], min(cell[2], cell[0]))
)


def figures_of(cells: Sequence[Sequence[Cell]], *, shares: bool) -> list[Figure]:
    """Each unit (a column) in each month (a row), each unit, each month and all; none of no record."""
    months = [date(2024, 1 + row, 1) for row in range(len(cells))]
    units = [f"U{column}" for column in range(len(cells[0]))]
    made = []
    for month in (*months, None):
        for unit in (*units, None):
            of = [
                cell
                for begins, row in zip(months, cells, strict=True)
                for name, cell in zip(units, row, strict=True)
                if month in (None, begins) and unit in (None, name)
            ]
            n, missing, fulfilled = (sum(cell[at] for cell in of) for at in range(3))
            if n + missing:
                made.append(figure(unit, month, n, missing, fulfilled if shares else None))
    return made


def figure(unit: str | None, month: date | None, n: int, missing: int, fulfilled: int | None) -> Figure:
    parts = [*([unit] if unit else []), *([f"{month:%Y-%m}"] if month else [])]
    return Figure(
        measure="wait",
        pack="test",
        path=f"wait[{'/'.join(parts) or 'all'}]",
        title={"sv": "Väntan"},
        divisions=(Division("unit", unit, {"sv": "enhet"}, {"sv": unit}),) if unit else (),
        period=f"{month:%Y-%m}" if month else "",
        begins=month,
        ends=None,
        preliminary=False,
        n=n,
        missing=missing,
        values={"fulfilled": fulfilled} if fulfilled is not None and n else {},
        unit={},
        small=n < LEAST,
    )


def numbers_told(figures: Sequence[Figure], covered: Collection[str], own: Collection[str] = ()) -> set[str]:
    """What the solver finds out about the small figures covered, given those shown and the attacker's own.

    All that is known of a figure is used together: it has a record, used or missing, and no more fulfil than
    are used.
    """
    solver = z3.Solver()
    numbers: list[dict[str, z3.ArithRef]] = []
    for at, each in enumerate(figures):
        n, missing, fulfilled = (z3.Int(f"{name}{at}") for name in ("n", "m", "f"))
        solver.add(n >= 0, missing >= 0, n + missing >= 1, fulfilled >= 0, fulfilled <= n)
        truth = each.n, each.missing, each.values.get("fulfilled", 0)
        if each.path not in covered or each.path in own:
            solver.add(n == truth[0], missing == truth[1], fulfilled == truth[2])
        numbers.append({"n": n, "n+missing": n + missing, "fulfilled": fulfilled, "not": n - fulfilled})
        if not any("fulfilled" in other.values for other in figures):
            solver.add(fulfilled == 0)
    for whole, parts in sums_of(figures):
        for name in ("n", "n+missing", "fulfilled"):
            solver.add(z3.Sum([numbers[part][name] for part in parts]) == numbers[whole][name])
    assert solver.check() == z3.sat
    wanted = ["n", "n+missing"]
    if any("fulfilled" in each.values for each in figures):
        wanted += ["fulfilled", "not"]
    asked = {
        f"{each.path}.{name}": numbers[at][name]
        for at, each in enumerate(figures)
        if each.small and each.path in covered and each.path not in own
        for name in wanted
    }
    model = solver.model()
    told = {name: model.eval(number, model_completion=True) for name, number in asked.items()}
    # Each answer shows of some that they can be other than they are; when there is none, the rest are told.
    while told:
        solver.push()
        solver.add(z3.Or([asked[name] != value for name, value in told.items()]))
        if solver.check() != z3.sat:
            break
        model = solver.model()
        told = {
            name: value
            for name, value in told.items()
            if model.eval(asked[name], model_completion=True).eq(value)
        }
        solver.pop()
    return set(told)


def owned(figures: Sequence[Figure], unit: str) -> set[str]:
    return {each.path for each in figures if any(part.value == unit for part in each.divisions)}


def told_by_own(figures: Sequence[Figure], own: Collection[str]) -> set[str]:
    """What follows from its own figures alone, with nothing shown."""
    return numbers_told(figures, {each.path for each in figures}, own)


@given(tables(CELLS), st.booleans())
def test_no_number_of_a_small_figure_is_given_away(cells: list[list[Cell]], shares: bool) -> None:
    figures = figures_of(cells, shares=shares)
    covered = hidden_figures(figures)
    assert {each.path for each in figures if each.small} <= covered
    assert numbers_told(figures, covered) == set()


@given(tables(CELLS), st.booleans())
def test_no_number_of_a_small_figure_is_given_away_to_one_who_knows_its_own(
    cells: list[list[Cell]], shares: bool
) -> None:
    figures = figures_of(cells, shares=shares)
    covered = hidden_figures(figures, [("wait", "unit")])
    assert numbers_told(figures, covered) == set()
    for column in range(len(cells[0])):
        own = owned(figures, f"U{column}")
        told = numbers_told(figures, covered, own)
        assert not told or told <= told_by_own(figures, own)


@pytest.mark.parametrize(
    ("cells", "shares", "given"),
    [
        ([[(0, 4, 0), (0, 5, 0), (9, 0, 0)]], False, "no record used in both, so none in each"),
        ([[(3, 0, 3), (9, 0, 9), (9, 0, 2)]], True, "all fulfil in both, so in the small one"),
        ([[(3, 0, 0), (9, 0, 0), (9, 0, 2)]], True, "none fulfils in both, so none in the small one"),
    ],
)
def test_the_numbers_beside_n_and_missing_together_count_too(
    cells: list[list[Cell]], shares: bool, given: str
) -> None:
    figures = figures_of(cells, shares=shares)
    assert numbers_told(figures, hidden_figures(figures)) == set(), given


def test_what_is_hidden_is_more_than_a_small_number_of_records_used() -> None:
    """However many are missing: a figure is small by those used."""
    figures = figures_of([[(1, 9, 0), (0, 9, 0), (9, 0, 0), (8, 0, 0)]], shares=False)
    covered = hidden_figures(figures)
    assert "wait[U2/2024-01]" in covered or "wait[U3/2024-01]" in covered


def test_what_is_hidden_of_figures_is_little() -> None:
    """A sum of which all fulfil tells that each of its parts does. One with others in it tells nothing."""
    cells = [[(3, 0, 3), (9, 1, 9), (12, 0, 6), (11, 0, 11)]]
    covered = hidden_figures(figures_of([*cells, [(9, 0, 7)] * 4], shares=True))
    assert len(covered) == 4
