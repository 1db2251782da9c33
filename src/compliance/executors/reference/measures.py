"""Figures over a collection: counts, sums, shares, dates, and full-time months.

In: a collection and functions of its items. Out: the figure, or an `Unknown`; with the path of the collection
and what the figure is made of. A count or full-time months keep the bounds that the known items still give.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.calendar import Dates, ServiceSpan, full_time_months, least_months, most_months
from compliance.executors.reference.candidates import Items
from compliance.executors.reference.context import NO_TEXT, Explain, Frame, Get, Trace
from compliance.executors.reference.statistics import NOTHING, median, percentile
from compliance.facts.values import ABSENT, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n

_LAST = date(9998, 12, 31)
"""Months are counted to the end of the one that has begun, which must lie within the calendar."""


def over_items(node: n.Measure, items: Items, ask: Get | None, tell: Explain | None) -> Trace:
    """count, sum, min, max, mean, median, percentile, share, earliest or latest.

    ask: an item's value, or whether it fulfils. tell: what leaves that open. Neither where items are counted.

    An item of which something is unknown is told of by that: of these facts each is a part of its own, and
    the collection is what is missing only where more of it may come to light.
    """
    slot, combine, has_value = items.slot, _combining(node), node.over is not None

    def trace(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
        rows, path = items.rows(frame), items.locate(frame)
        if isinstance(rows, Rows):
            counting, complete = items.counting(frame, rows), rows.complete
        elif rows is ABSENT:
            counting, complete = iter(()), True
        else:
            return rows, path, ()
        values: list[Any] = []
        counted: list[Why] = []
        unsure: list[Why] = []
        for record, candidate in counting:
            frame[slot] = record
            value = ask(frame) if ask is not None else True
            is_open = value is None or value is ABSENT or value.__class__ is Unknown
            if candidate and not is_open:
                values.append(value)
                counted.append(Why("counted", True, NO_TEXT, "", record.path, value if has_value else None))
            else:
                doubts = items.doubts(frame, record) if candidate is None else ()
                unsure.append(_uncounted(record, (*doubts, tell(frame)) if is_open and tell else doubts))
        children = (*counted, *unsure)
        if unsure and complete:
            path = ""
        if combine is None:
            high = len(values) + len(unsure) if complete else None
            return _between(len(values), high, _cause(unsure)), path, children
        if unsure or not complete:
            return Unknown(_cause(unsure), "an item is unknown"), path, children
        return combine(values), path, children

    return trace


def _combining(node: n.Measure) -> Callable[[list[Any]], Any] | None:
    """The figure that values known of all the items give; None for their number, which has bounds besides."""
    if node.kind == "count":
        return None
    if node.kind == "sum":
        return sum
    combine, rank = _COMBINE[node.kind], node.rank
    return lambda values: combine(values, rank) if values else NOTHING


_COMBINE: dict[str, Callable[[list[Any], int], Any]] = {
    "min": lambda values, _: min(values),
    "max": lambda values, _: max(values),
    "earliest": lambda values, _: min(values),
    "latest": lambda values, _: max(values),
    "mean": lambda values, _: Fraction(sum(values), len(values)),
    "share": lambda values, _: Fraction(sum(values), len(values)),
    "median": lambda values, _: median(sorted(values)),
    "percentile": lambda values, rank: percentile(sorted(values), rank),
}


def _between(low: int, high: int | None, cause: Cause) -> Any:
    return low if low == high else Unknown(cause, "an item is unknown", low, high)


def _cause(unsure: Sequence[Why]) -> Cause:
    """Why facts of the items are unknown; in whatever order they stand, of several causes the same one."""
    causes = {each.cause for why in unsure for each in why.walk() if each.result is None and each.cause}
    return next((cause for cause in Cause if cause in causes), Cause.NOT_REGISTERED)


class Spans(NamedTuple):
    """Where periods come from: the items of a collection, and each item's parts."""

    items: Items
    start: Get
    end: Get
    percent: Get | None
    fields: tuple[str, ...]
    """Names of the item's fields for start, end and percentage; empty for one that is no field of it."""


class _Read(NamedTuple):
    """The periods of a collection: those that count, and what keeps others from it.

    unsure: why some are not counted. perhaps: what is known of their dates; None where there may be any
    number. unknown: the collection itself, where nobody knows what it holds.
    """

    spans: list[ServiceSpan]
    unsure: list[Why]
    perhaps: list[Dates] | None
    path: str
    unknown: Unknown | None = None


def full_time(service: Spans, leave: Spans | None, as_of: date) -> Trace:
    """Full-time months up to the day of the check."""
    until = min(as_of, _LAST)

    def trace(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
        worked = _read(service, frame, as_of)
        if worked.unknown is not None:
            return worked.unknown, worked.path, ()
        away = _read(leave, frame, as_of) if leave is not None else None
        taken = (
            []
            if away is None or away.unknown is not None
            else [(span.start, span.end) for span in away.spans]
        )
        # One certificate that cannot be right must not stop the rest: `_read` has set it aside.
        total = full_time_months(worked.spans, taken, until)
        children = tuple([_run_why(run) for run in total.runs] + worked.unsure + _leave_whys(away))
        if worked.perhaps == [] and (away is None or away.perhaps == []):
            return total.months, worked.path, children
        low = high = None
        if away is None or away.perhaps == []:
            low = least_months(total, taken, worked.perhaps)
        elif worked.perhaps == []:
            high = most_months(total, away.perhaps)
        cause = _cause([*worked.unsure, *(away.unsure if away is not None else ())])
        return Unknown(cause, "a period is unknown", low, high), _open_list(worked, away), children

    return trace


def _open_list(worked: _Read, away: _Read | None) -> str:
    """The list of which more may come to light; empty where only facts of its periods are missing."""
    for part in (worked, away):
        if part is not None and part.perhaps is None:
            return part.path
    return ""


def _read(part: Spans, frame: Frame, as_of: date) -> _Read:
    items = part.items
    rows, path = items.rows(frame), items.locate(frame)
    if rows is ABSENT:
        return _Read([], [], [], path)
    if rows.__class__ is not Rows:
        return _Read([], [], None, path, rows)
    spans: list[ServiceSpan] = []
    perhaps: list[Dates] = []
    unsure: list[Why] = []
    for record, candidate in items.counting(frame, rows):
        frame[items.slot] = record
        start, end = part.start(frame), part.end(frame)
        percent = part.percent(frame) if part.percent is not None else 100
        if end is ABSENT:
            end = as_of  # known not to have ended: it goes on
        if candidate is None or not _usable(start, end, percent):
            open_facts = items.doubts(frame, record) if candidate is None else ()
            if _usable(start, end, percent):
                unsure.append(_uncounted(record, open_facts))
            else:
                unsure += _unsure_whys(record, part.fields, (start, end, percent), open_facts)
            perhaps.append(_dates(start, end))
        elif start <= as_of:
            spans.append(ServiceSpan(start, end, percent, record.path))
    return _Read(spans, unsure, perhaps if rows.complete else None, path)


def _dates(start: Any, end: Any) -> Dates:
    """What is known of a period's dates; neither counts as known when the end lies before the start."""
    first, last = (day if isinstance(day, date) else None for day in (start, end))
    return (None, None) if first is not None and last is not None and last < first else (first, last)


def _usable(start: Any, end: Any, percent: Any) -> bool:
    if not isinstance(start, date) or not isinstance(end, date) or end < start:
        return False
    return isinstance(percent, int | Fraction) and 0 <= percent <= 100


def _run_why(run: Any) -> Why:
    months = run.months
    share = f"{float(run.percent):g}"
    sv = f"{run.start} till {run.end}, {share.replace('.', ',')} %"
    en = f"{run.start} to {run.end}, {share} %"
    paths = ", ".join(str(key) for key in run.keys)
    return Why("run", True, {"sv": sv, "en": en}, path=paths, value=months)


def _uncounted(record: Record, open_facts: tuple[Why, ...]) -> Why:
    return Why("uncounted", None, NO_TEXT, item=record.path, children=open_facts)


def open_fact(trace: Trace) -> Explain:
    """The node of a value that is not known, or known not to be there."""

    def tell(frame: Frame) -> Why:
        value, path, parts = trace(frame)
        cause = value.cause if value.__class__ is Unknown else Cause.NOT_REGISTERED
        return Why("fact", None, NO_TEXT, path=path, value=value, cause=str(cause), children=parts)

    return tell


def _unsure_whys(
    record: Record, fields: tuple[str, ...], values: tuple[Any, Any, Any], open_facts: tuple[Why, ...]
) -> list[Why]:
    """Which of a period's facts keep it from being counted: those unknown, or those that cannot be right."""
    unknown = [
        Why("uncounted", None, NO_TEXT, path=f"{record.path}.{field}", cause=str(value.cause))
        for field, value in zip(fields, values, strict=True)
        if field and value.__class__ is Unknown
    ]
    if unknown:
        return unknown
    start, end, percent = values
    wrong: tuple[str, Any, dict[str, str]] = ("", None, NO_TEXT)
    if isinstance(start, date) and isinstance(end, date) and end < start:
        wrong = (
            fields[1],
            end,
            {"sv": f"slutar före sin början {start}", "en": f"ends before its start {start}"},
        )
    elif isinstance(percent, int | Fraction) and not 0 <= percent <= 100:
        wrong = (
            fields[2],
            percent,
            {"sv": "är mellan 0 och 100 procent", "en": "is between 0 and 100 per cent"},
        )
    field, value, text = wrong
    if not field:
        return [_uncounted(record, open_facts)]
    return [Why("uncounted", None, text, path=f"{record.path}.{field}", value=value, cause=str(Cause.ERROR))]


def _leave_whys(away: _Read | None) -> list[Why]:
    if away is None:
        return []
    if away.unknown is not None:
        return [Why("fact", None, {}, path=away.path, cause=str(away.unknown.cause))]
    taken = [
        Why(
            "leave",
            True,
            {"sv": f"frånvaro {span.start} till {span.end}", "en": f"leave {span.start} to {span.end}"},
            path=str(span.key),
        )
        for span in away.spans
    ]
    return taken + away.unsure
