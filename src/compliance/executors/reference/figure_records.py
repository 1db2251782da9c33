"""The records of figures, which rules about figures are tried on.

In: the measures of a plan, compiled for a day, and the facts of a run. Out: `with_figures`, the facts with a
`Record` for each figure, whose references lead to the whole it belongs to and to the period before; and the
figures.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from compliance.calendar.spans import span_of
from compliance.executors.reference.figures import PERIOD, Counter, Made
from compliance.executors.reference.left_out import Found
from compliance.executors.reference.statistics import NOTHING, PERCENTILES, plain
from compliance.facts.facts import Facts
from compliance.facts.values import ABSENT, Cause, Record, Unknown
from compliance.findings.figures import Figure
from compliance.plan.plan import PlannedMeasure

_LACKING = {
    **dict.fromkeys(
        [f"p{p}" for p in PERCENTILES],
        Unknown(Cause.NOT_REGISTERED, "there are too few records for a percentile"),
    ),
    "ratio": Unknown(Cause.NOT_REGISTERED, "what it is to be divided by adds up to nought"),
}
"""Why a statistic of records that were used is unknown."""


def with_figures(
    counters: Iterable[Counter], facts: Facts, frame: list[Any], found: Found, shared: Collection[str] = ()
) -> tuple[Facts, tuple[Figure, ...]]:
    """The facts with a record for every figure, and the figures. What the data states itself is kept.

    found: what the checks by which measures leave records out found. shared: names of more than one record.
    """
    records = dict(facts.records)
    figures: list[Figure] = []
    for counter in counters:
        made = counter.figures(facts.records.get(counter.measure.of, {}).values(), frame, found, shared)
        figures += [each.figure for each in made]
        stated = facts.records.get(counter.measure.name, {})
        records[counter.measure.name] = {**_records(counter, made), **stated}
    return facts._replace(records=records), tuple(figures)


def _records(counter: Counter, made: Sequence[Made]) -> dict[str, Record]:
    """The records of one measure's figures, by their ids."""
    unknown = _unknown_statistics(counter.measure)
    records = {each.figure.path: _record(counter, each, unknown) for each in made}
    places = {_place(figure): records[figure.path] for figure, _ in made}
    levels = _wider(counter.measure.levels)
    for (groups, begins), record in places.items():
        wider = levels.get((frozenset(name for name, _ in groups), begins is not None))
        if wider is not None:
            # Every record of a group is in the wider one too, so that one has a figure.
            whole = frozenset(group for group in groups if group[0] in wider)
            record.values["whole"] = places[whole, begins]
        if begins is not None and begins > date.min:
            earlier = span_of(begins - timedelta(days=1), counter.measure.each)[0]
            record.values["previous"] = places.get((groups, earlier), ABSENT)
    return {record.id: record for record in records.values()}


def _unknown_statistics(measure: PlannedMeasure) -> dict[str, Unknown]:
    """The measure's statistics, each unknown for the reason why it may be of records that were used."""
    names = (
        ("fulfilled", "share") * (measure.fulfils_if is not None)
        + ("sum", "mean", "median", "p10", "p25", "p75", "p90", "least", "greatest")
        * (measure.value is not None)
        + ("ratio",) * (measure.per is not None)
    )
    return {name: _LACKING.get(name, NOTHING) for name in names}


def _record(counter: Counter, made: Made, unknown: Mapping[str, Unknown]) -> Record:
    figure, cell = made
    values: dict[str, Any] = dict.fromkeys(counter.fields, ABSENT)
    grouped = {each.name for each in figure.divisions}
    values |= {
        each.name: value
        for each, value in zip(counter.measure.divisions, cell.divisions, strict=True)
        if each.name in grouped
    }
    values |= unknown if figure.n else dict.fromkeys(unknown, NOTHING)
    values |= figure.values
    belonging = figure.n + figure.missing
    values |= {
        "id": figure.id,
        "name": f"{figure.title['sv']}: {figure.name('sv')}",
        "n": figure.n,
        "missing": _at_least(figure.missing, figure.missing + cell.perhaps),
        "missing_share": _missing_share(figure.missing, belonging, cell.perhaps),
        "small": figure.small,
        "from": figure.begins or ABSENT,
        "to": figure.ends or ABSENT,
        "preliminary": figure.preliminary,
        "rank": figure.rank or ABSENT,
        "ranked": figure.ranked or ABSENT,
    }
    if counter.measure.leaves_out is not None:
        values["left_out"] = figure.left_out
    return Record(counter.measure.name, figure.id, figure.path, values)


def _wider(levels: Sequence[tuple[str, ...]]) -> dict[tuple[frozenset[str], bool], frozenset[str]]:
    """The divisions of the nearest wider level: by a level's own, and by whether both have periods."""
    split = [(frozenset(level) - {PERIOD}, PERIOD in level) for level in levels]
    found = {}
    for names, by_period in split:
        wider = [other for other, also in split if also == by_period and other < names]
        if wider:
            found[names, by_period] = max(wider, key=len)
    return found


def _place(figure: Figure) -> tuple[frozenset[tuple[str, str]], date | None]:
    return frozenset((each.name, each.value) for each in figure.divisions), figure.begins


def _at_least(low: Any, high: Any) -> Any:
    return low if low == high else Unknown(Cause.NOT_REGISTERED, "more may belong", low, high)


def _missing_share(missing: int, belonging: int, perhaps: int) -> Any:
    """The share of a group's records that lack what is measured; bounds, while more may belong to it."""
    if not belonging:
        return NOTHING
    least, most = Fraction(missing, belonging + perhaps), Fraction(missing + perhaps, belonging + perhaps)
    return _at_least(plain(least), plain(most))
