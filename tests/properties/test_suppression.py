"""An attacker who knows every figure shown, and how they add up, cannot work out a small one.

The attacker is an integer solver: for each small figure that is hidden it looks for another value that fits
all that is shown. If there is none, the figure has been given away.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple, TypeVar

import pytest
import z3
from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.calendar.spans import name_of, span_of
from compliance.findings.figures import Counted, Division, Figure
from compliance.report.suppression import Sizes, known_to, protect, suppressed_figures, told_by_another
from compliance.report.ways_out import Sum

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
    rooms = [each - 1 for each in counts]
    return protect([rooms], sums, small_of(counts), LEAST, Sizes(counts), viewers)


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
MONTHS = (date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 1), date(2025, 1, 1))
HOSPITALS = {"U0": "H0", "U1": "H0", "U2": "H1", "U3": "H1"}
"""The hospital of each unit."""
WAYS = {"unit": ("visit", "unit"), "hospital": ("visit", "unit", "hospital")}

Spot = tuple[str | None, date | None]
"""A unit and a month: the finest that anything is divided into. None: nobody knows which."""


class Shown(NamedTuple):
    """A measure: its levels, how long its periods are, and what it takes of the records of a unit and month.

    shares: it tells how many fulfil. takes: what it takes of each record; two may take the same.
    """

    name: str
    levels: tuple[tuple[str, ...], ...]
    each: str
    shares: bool
    cells: Mapping[Spot, Cell]
    takes: str = ""
    show_from: int = LEAST

    def counted(self) -> Counted:
        return Counted(0, WAYS, 1, self.each, levels=self.levels)


class Drawn(NamedTuple):
    """A figure, and what it is of."""

    figure: Figure
    spots: tuple[Spot, ...]
    measure: Shown


LEVELS = (("unit", "period"), ("unit",), ("period",), ())
"""Each unit in each period, each unit, each period and all."""


def shown(cells: Sequence[Sequence[Cell]], *, shares: bool) -> Shown:
    """One measure. Each row is a month, each column a unit."""
    return Shown("wait", LEVELS, "month", shares, spread(cells))


def spread(rows: Sequence[Sequence[T]]) -> dict[Spot, T]:
    """Each row is a month, each column a unit."""
    return {
        (unit, month): each
        for month, row in zip(MONTHS, rows, strict=False)
        for unit, each in zip(HOSPITALS, row, strict=False)
    }


def drawn(measure: Shown) -> list[Drawn]:
    """The figures of a measure; none of no record."""
    made = []
    for level in measure.levels:
        groups: dict[tuple[Any, ...], list[Spot]] = {}
        for spot in measure.cells:
            group = group_of(spot, level, measure.each)
            if group is not None:
                groups.setdefault(group, []).append(spot)
        made += [
            Drawn(figure(measure, level, spots), tuple(spots), measure)
            for spots in groups.values()
            if any(sum(measure.cells[spot][:2]) for spot in spots)
        ]
    return made


def group_of(spot: Spot, level: Sequence[str], each: str) -> tuple[Any, ...] | None:
    """None for what is in no group of the level."""
    unit, month = spot
    values = {
        "unit": unit,
        "hospital": HOSPITALS[unit] if unit else None,
        "period": span_of(month, each) if month else None,
    }
    group = tuple(values[name] for name in level)
    return None if None in group else group


def figure(measure: Shown, level: Sequence[str], spots: Sequence[Spot]) -> Figure:
    unit, month = spots[0]
    values = {"unit": unit, "hospital": HOSPITALS[unit]} if unit else {}
    begins, ends = span_of(month, measure.each) if month and "period" in level else (None, None)
    period = name_of(begins, measure.each) if begins else ""
    groups = {name: value for name, value in values.items() if name in level}
    n, missing, fulfilled = (sum(measure.cells[spot][at] for spot in spots) for at in range(3))
    # The same records in every measure, of which each may lack what another has.
    used: dict[str, bool] = {}
    lacking: list[str] = []
    for spot in spots:
        own, without, fulfil = measure.cells[spot]
        used |= {f"{spot}{at}": at < fulfil for at in range(own)}
        lacking += [f"{spot}{own + at}" for at in range(without)]
    return Figure(
        measure=measure.name,
        pack="test",
        path=f"{measure.name}[{'/'.join([*groups.values(), *([period] if period else [])]) or 'all'}]",
        title={"sv": "Väntan"},
        divisions=tuple(Division(name, value, {}, {}) for name, value in groups.items()),
        period=period,
        begins=begins,
        ends=ends,
        preliminary=False,
        n=n,
        missing=missing,
        values={"fulfilled": fulfilled} if measure.shares and n else {},
        unit={},
        small=n < measure.show_from,
        show_from=measure.show_from,
        within=(("hospital", HOSPITALS[unit]),) if unit and {*level} & {*values} == {"unit"} else (),
        records=tuple(used),
        fulfil=tuple(used.values()),
        lacking=tuple(lacking),
    )


def covered_of(figures: Sequence[Drawn], owners: Collection[str] = ()) -> frozenset[str]:
    measures = {each.measure.name: each.measure.counted() for each in figures}
    owned = [(measure, name) for measure in measures for name in owners]
    return suppressed_figures([each.figure for each in figures], measures, owned)


def numbers_told(
    figures: Sequence[Drawn],
    covered: Collection[str],
    own: Collection[str] = (),
    limit: int = LEAST,
    astray: Sequence[tuple[Spot, ...]] = (),
) -> set[str]:
    """What the solver finds out about the small figures covered, given those shown and the attacker's own.

    It knows of each unit and month how many records there may be, by what it is told of all groups that they
    belong to, in every measure. All that is known of a figure is used together: it has a record, used or
    missing, and no more fulfil than are used; a group without a figure has no record. astray: those that are
    in no group of some level, whose numbers it asks for too.
    """
    solver = z3.Solver()
    measures = list({id(each.measure): each.measure for each in figures}.values())
    spots = list(measures[0].cells)
    total = {spot: z3.Int(f"t{spot}") for spot in spots}
    solver.add([each >= 0 for each in total.values()])
    parts: dict[str, dict[Spot, dict[str, z3.ArithRef]]] = {}
    for measure in measures:
        parts[measure.takes] = {}
        for spot in spots:
            missing, fulfilled = (z3.Int(f"{kind}{measure.takes}{spot}") for kind in ("m", "f"))
            n = total[spot] - missing
            solver.add(missing >= 0, n >= 0, fulfilled >= 0, fulfilled <= n)
            own = {"n": n, "missing": missing, "fulfilled": fulfilled, "not": n - fulfilled}
            parts[measure.takes][spot] = own
        for level in measure.levels:
            there = {group_of(spot, level, measure.each) for spot in spots if sum(measure.cells[spot][:2])}
            there.add(None)
            solver.add(
                [total[spot] == 0 for spot in spots if group_of(spot, level, measure.each) not in there]
            )
    asked: dict[str, z3.ArithRef] = {}
    for each, of, measure in figures:
        sums = {
            name: z3.Sum([z3.IntVal(0), *(parts[measure.takes][spot][name] for spot in of)])
            for name in ("n", "missing", "fulfilled", "not")
        }
        solver.add(sums["n"] + sums["missing"] >= 1)
        if each.path not in covered or each.path in own:
            solver.add(sums["n"] == each.n, sums["missing"] == each.missing)
            if measure.shares:
                solver.add(sums["fulfilled"] == each.values.get("fulfilled", 0))
        elif each.n < limit:
            asked[f"{each.path}.n"] = sums["n"]
            asked[f"{each.path}.n+missing"] = sums["n"] + sums["missing"]
            if measure.shares:
                asked[f"{each.path}.fulfilled"], asked[f"{each.path}.not"] = sums["fulfilled"], sums["not"]
    for each in measures:
        for of in astray:
            if 0 < sum(each.cells[spot][0] for spot in of) < limit:
                for name in ("n", "fulfilled", "not") if each.shares else ("n",):
                    sums = z3.Sum([z3.IntVal(0), *(parts[each.takes][spot][name] for spot in of)])
                    asked[f"{each.name}{of}.{name}"] = sums
    assert solver.check() == z3.sat
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


def paths_of(figures: Sequence[Drawn], owner: str) -> set[str]:
    """The figures of a unit, or of a hospital and its units, and those of no records but theirs."""
    return {
        each.figure.path
        for each in figures
        if all(
            unit and owner in (unit, HOSPITALS[unit])
            for unit, month in each.spots
            if sum(each.measure.cells[unit, month][:2])
        )
    }


def told_by_own(figures: Sequence[Drawn], own: Collection[str]) -> set[str]:
    """What follows from its own figures alone, with nothing shown."""
    return numbers_told(figures, {each.figure.path for each in figures}, own)


@given(tables(CELLS), st.booleans())
def test_no_number_of_a_small_figure_is_given_away(cells: list[list[Cell]], shares: bool) -> None:
    figures = drawn(shown(cells, shares=shares))
    assume(figures)
    covered = covered_of(figures)
    assert {each.figure.path for each in figures if each.figure.small} <= covered
    assert numbers_told(figures, covered) == set()


@given(tables(CELLS), st.booleans())
def test_no_number_of_a_small_figure_is_given_away_to_one_who_knows_its_own(
    cells: list[list[Cell]], shares: bool
) -> None:
    figures = drawn(shown(cells, shares=shares))
    assume(figures)
    covered = covered_of(figures, ["unit"])
    assert numbers_told(figures, covered) == set()
    for unit in list(HOSPITALS)[: len(cells[0])]:
        own = paths_of(figures, unit)
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
    figures = drawn(shown(cells, shares=shares))
    assert numbers_told(figures, covered_of(figures)) == set(), given


def test_what_is_hidden_is_more_than_a_small_number_of_records_used() -> None:
    """However many are missing: a figure is small by those used."""
    covered = covered_of(drawn(shown([[(1, 9, 0), (0, 9, 0), (9, 0, 0), (8, 0, 0)]], shares=False)))
    assert "wait[U2/2024-01]" in covered or "wait[U3/2024-01]" in covered


def test_what_is_hidden_of_figures_is_little() -> None:
    """A sum of which all fulfil tells that each of its parts does. One with others in it tells nothing."""
    cells = [[(3, 0, 3), (9, 1, 9), (12, 0, 6), (11, 0, 11)]]
    covered = covered_of(drawn(shown([*cells, [(9, 0, 7)] * 4], shares=True)))
    assert len(covered) == 4


# -- measures of the same records, with other periods and divisions -------------------------------------

ANY_LEVEL = [
    level for size in range(4) for level in itertools.combinations(("hospital", "unit", "period"), size)
]
SHAPES = st.lists(
    st.tuples(
        st.sampled_from(("month", "quarter", "year")),
        st.lists(
            st.sampled_from(ANY_LEVEL),
            min_size=1,
            max_size=5,
            unique=True,
        ),
        st.booleans(),
    ),
    min_size=2,
    max_size=3,
)
ROWS = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.tuples(st.integers(0, 9), *[st.integers(0, 12)] * 6), min_size=width, max_size=width),
        min_size=1,
        max_size=5,
    )
)
"""Of each unit and month its records, and by measure how many of them are missing and fulfil, at most."""


def measures_of(
    shapes: Sequence[tuple[str, Sequence[tuple[str, ...]], bool]],
    rows: Sequence[Sequence[tuple[int, ...]]],
    *,
    alike: bool = True,
    limits: Sequence[int] = (LEAST,) * 3,
) -> list[Drawn]:
    """The figures of measures of the same records. alike: all take the same of each."""
    figures = []
    for at, (each, levels, shares) in enumerate(shapes):
        takes = 0 if alike else at
        cells = {}
        for spot, (total, *most) in spread(rows).items():
            missing = min(total, max(0, most[2 * takes] - 9))  # seldom any
            cells[spot] = total - missing, missing, min(total - missing, most[2 * takes + 1])
        figures += drawn(Shown(f"m{at}", tuple(levels), each, shares, cells, str(takes), limits[at]))
    return figures


@given(SHAPES, ROWS, st.booleans())
def test_nothing_small_is_given_away_by_several_measures_together(
    shapes: list[tuple[str, list[tuple[str, ...]], bool]], rows: list[list[tuple[int, ...]]], alike: bool
) -> None:
    figures = measures_of(shapes, rows, alike=alike)
    assume(figures)
    covered = covered_of(figures)
    assert {each.figure.path for each in figures if each.figure.small} <= covered
    assert numbers_told(figures, covered) == set()


@given(SHAPES, ROWS, st.booleans())
def test_nothing_small_is_given_away_by_several_measures_to_one_who_knows_its_own(
    shapes: list[tuple[str, list[tuple[str, ...]], bool]], rows: list[list[tuple[int, ...]]], alike: bool
) -> None:
    figures = measures_of(shapes, rows, alike=alike)
    assume(figures)
    covered = covered_of(figures, WAYS)
    assert numbers_told(figures, covered) == set()
    for owner in ("U0", "H1"):
        own = paths_of(figures, owner)
        told = numbers_told(figures, covered, own)
        assert not told or told <= told_by_own(figures, own)


@given(SHAPES, ROWS, st.lists(st.sampled_from((1, 3, 5, 8)), min_size=3, max_size=3))
def test_no_measure_gives_away_what_it_would_not_show_itself(
    shapes: list[tuple[str, list[tuple[str, ...]], bool]],
    rows: list[list[tuple[int, ...]]],
    limits: list[int],
) -> None:
    """What one measure hides may follow from another that shows fewer; then that one would show it."""
    figures = measures_of(shapes, rows, limits=limits)
    assume(figures)
    covered = covered_of(figures)
    assert {each.figure.path for each in figures if each.figure.small} <= covered
    for limit in {each.measure.show_from for each in figures}:
        as_strict = [each for each in figures if each.measure.show_from >= limit]
        assert numbers_told(as_strict, covered, limit=limit) == set()


QUARTER = [[(9, 9, 9)] * 2, [(3, 9, 9), (8, 9, 9)], [(8, 9, 9)] * 2]
BY_MONTH_AND_QUARTER = [("month", [("unit", "period")], False), ("quarter", [("unit", "period")], False)]


def test_the_attacker_wins_when_each_measure_is_thought_of_alone() -> None:
    """The months less those shown are the hidden one, where another measure shows the quarter."""
    rows = [[(*cell, 0, 0, 0, 0) for cell in row] for row in QUARTER]
    figures = measures_of(BY_MONTH_AND_QUARTER, rows)
    alone = {
        path
        for name in ("m0", "m1")
        for path in covered_of([each for each in figures if each.measure.name == name])
    }
    assert alone == {"m0[U0/2024-02]"}
    assert numbers_told(figures, alone) == {"m0[U0/2024-02].n", "m0[U0/2024-02].n+missing"}
    together = covered_of(figures)
    assert numbers_told(figures, together) == set()
    assert together == alone | {"m0[U0/2024-03]"}


# -- records of which nobody knows the unit, or the month ------------------------------------------------

LOST = st.integers(1, 3).flatmap(
    lambda width: st.lists(
        st.lists(
            st.tuples(st.sampled_from((0, 0, 1, 2, 6, 9, 12)), *[st.integers(0, 12)] * 2),
            min_size=width + 1,
            max_size=width + 1,
        ),
        min_size=2,
        max_size=4,
    )
)
"""Rows of months and columns of units, and a last one of each that nobody knows."""


def lost_measures(rows: Sequence[Sequence[tuple[int, int, int]]], *shapes: tuple[str, bool]) -> list[Shown]:
    units: list[str | None] = [*list(HOSPITALS)[: len(rows[0]) - 1], None]
    months: list[date | None] = [*MONTHS[: len(rows) - 1], None]
    cells = {
        (unit, month): (n := total - max(0, min(total, most - 9)), total - n, min(n, fulfil))
        for month, row in zip(months, rows, strict=True)
        for unit, (total, most, fulfil) in zip(units, row, strict=True)
    }
    return [Shown(f"m{at}", LEVELS, each, shares, cells) for at, (each, shares) in enumerate(shapes)]


def lost_of(*measures: Shown) -> list[tuple[Spot, ...]]:
    """What is in no group of a level, by the unit or the period that is known, and all of them."""
    found: dict[tuple[Any, ...], list[Spot]] = {}
    for measure in measures:
        for unit, month in measure.cells:
            period = span_of(month, measure.each) if month else None
            groups = [("unit", period), ("unit",)] * (not unit) + [("month", unit), ("month",)] * (not month)
            for group in groups:
                spots = found.setdefault(group, [])
                if (unit, month) not in spots:
                    spots.append((unit, month))
    return [tuple(spots) for spots in found.values()]


@given(
    LOST, st.lists(st.tuples(st.sampled_from(("month", "quarter")), st.booleans()), min_size=1, max_size=2)
)
def test_what_is_in_no_group_is_not_given_away(
    rows: list[list[tuple[int, int, int]]], shapes: list[tuple[str, bool]]
) -> None:
    """All less its units was those of which nobody knew the unit."""
    measures = lost_measures(rows, *shapes)
    figures = [each for measure in measures for each in drawn(measure)]
    assume(figures)
    covered = covered_of(figures)
    assert numbers_told(figures, covered, astray=lost_of(*measures)) == set()


@given(LOST, st.booleans())
def test_what_is_in_no_group_is_not_given_away_to_one_who_knows_its_own(
    rows: list[list[tuple[int, int, int]]], shares: bool
) -> None:
    (measure,) = lost_measures(rows, ("month", shares))
    figures = drawn(measure)
    assume(figures)
    covered = covered_of(figures, ["unit"])
    astray = [each for each in lost_of(measure) if all(unit is None for unit, _ in each)]
    assert numbers_told(figures, covered, astray=astray) == set()
    for owner in list(HOSPITALS)[: len(rows[0]) - 1]:
        own = paths_of(figures, owner)
        told = numbers_told(figures, covered, own, astray=astray)
        alone = {each.figure.path for each in figures}
        assert not told or told <= numbers_told(figures, alone, own, astray=astray)


def test_the_attacker_wins_where_those_in_no_group_are_not_thought_of() -> None:
    """Six and nine of known units, sixteen in all."""
    (measure,) = lost_measures([[(6, 0, 3), (9, 0, 4), (1, 0, 1)], [(0, 0, 0)] * 3], ("month", False))
    figures = drawn(measure)
    lost = [spots for spots in lost_of(measure) if (None, MONTHS[0]) in spots]
    assert numbers_told(figures, set(), astray=lost) == {f"m0{spots}.n" for spots in lost}
    assert numbers_told(figures, covered_of(figures), astray=lost) == set()


# -- what measures add up -------------------------------------------------------------------------------

SUBSETS = st.lists(
    st.tuples(st.sets(st.integers(0, 11), max_size=4), st.sampled_from(("month", "quarter"))),
    min_size=2,
    max_size=3,
)
"""Of each measure the records it does not count, and the length of its periods."""
OF_UNITS = st.lists(
    st.tuples(st.sampled_from(("U0", "U1", "U2")), st.sampled_from(MONTHS[:4])), min_size=12, max_size=12
)
"""Twelve records, each of a unit and a month, and all measures take the same of each."""


def adding(shapes: Sequence[tuple[set[int], str]], places: Sequence[Spot]) -> list[Drawn]:
    """The figures of measures that each count some of the records."""
    figures = []
    for at, (without, each) in enumerate(shapes):
        measure = Shown(f"m{at}", LEVELS, each, False, dict.fromkeys(places, (1, 0, 0)))
        for level in LEVELS:
            groups: dict[Any, list[int]] = {}
            for number, place in enumerate(places):
                if number not in without:
                    groups.setdefault(group_of(place, level, each), []).append(number)
            for own in groups.values():
                made = figure(measure, level, [places[own[0]]])._replace(
                    n=len(own),
                    small=len(own) < LEAST,
                    records=tuple(f"R{number}" for number in own),
                    fulfil=(False,) * len(own),
                )
                figures.append(Drawn(made, (), measure))
    return figures


def counted_by(shapes: Sequence[tuple[set[int], str]]) -> dict[str, Counted]:
    """The same number for the same records, and for what is taken of them."""
    sets = [frozenset(without) for without, _ in shapes]
    return {
        f"m{at}": Counted(sets.index(sets[at]), WAYS, 1, each, frozenset({9}))
        for at, (_, each) in enumerate(shapes)
    }


def records_told(sums: Sequence[Collection[str]]) -> set[str]:
    """The records of which the attacker can work out the number, who knows which each sum is of."""
    names = sorted({name for each in sums for name in each})
    rows = [[Fraction(name in each) for name in names] for each in sums]
    reduced: list[list[Fraction]] = []
    for at in range(len(names)):
        pivot = next((row for row in rows if row[at]), None)
        if pivot is not None:
            rows.remove(pivot)
            pivot = [value / pivot[at] for value in pivot]
            rows, reduced = (
                [[value - row[at] * by for value, by in zip(row, pivot, strict=True)] for row in some]
                for some in (rows, reduced)
            )
            reduced.append(pivot)
    alone = [row for row in reduced if sum(1 for value in row if value) == 1]
    return {names[next(at for at, value in enumerate(row) if value)] for row in alone}


@given(SUBSETS, OF_UNITS)
def test_no_record_is_the_sum_of_one_measure_less_that_of_another(
    shapes: list[tuple[set[int], str]], places: list[Spot]
) -> None:
    figures, measures = adding(shapes, places), counted_by(shapes)
    made = [each.figure for each in figures]
    covered, silent = suppressed_figures(made, measures), told_by_another(made, measures)
    sums = [each.records for each in made if each.path not in covered and each.measure not in silent]
    assert records_told(sums) == set()
    assert len(silent) < len(measures), "some measure tells its sums"


def test_the_attacker_wins_where_every_measure_tells_its_sums() -> None:
    """Twelve less eleven of them: the wait of one patient."""
    shapes: list[tuple[set[int], str]] = [(set(), "month"), ({3}, "month")]
    made = [each.figure for each in adding(shapes, [("U0", MONTHS[0])] * 12)]
    measures = counted_by(shapes)
    shown = [each.records for each in made if each.path not in suppressed_figures(made, measures)]
    assert records_told(shown) == {"R3"}
    assert told_by_another(made, measures) == {"m1": frozenset({"sum", "mean", "ratio"})}
