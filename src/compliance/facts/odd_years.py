"""Warns about days whose year is probably mistyped: an event after the day of the check, or too long ago.

In: the shelves when all is read, and the day of the check. Out: a warning for each field, at the first row.
Between: a value stays as it was written, as it can be right. The field that says when a record came to be
lies ahead in one that does not count yet. What begins `from` a day and goes on is planned before it begins.
What nobody can change has happened. Where a day for it lies ahead and there is a status, that status is of
another day than the check.
"""

from __future__ import annotations

from datetime import date

from compliance.diagnostics import Severity, said
from compliance.diagnostics.said import Said
from compliance.facts.reporter import Reporter, called, rows_said
from compliance.facts.schema import FieldType, Kind
from compliance.facts.shelves import Shelf, Shelves
from compliance.facts.values import Record

_LONGEST_CAREER, _LONGEST_LIFE = 75, 125  # years; what nobody can change may be a day of birth
_LONGEST_PLAN = 10
_BEGINS, _STATUS = "from", "status"


def report_odd_years(shelves: Shelves, reporter: Reporter, today: date) -> None:
    """Tell of days that lie too far ahead or back."""
    for shelf in shelves.filled():
        for field in shelf.table.entity.fields.values():
            if field.kind is Kind.DATE or field.kind is Kind.DATETIME:
                _report(shelf, field, reporter, today)


def _report(shelf: Shelf, field: FieldType, reporter: Reporter, today: date) -> None:
    name = field.name
    back = _LONGEST_CAREER if field.changeable else _LONGEST_LIFE
    ahead = _LONGEST_PLAN if name == _BEGINS else 0
    first = (today.year - back, today.month, today.day)
    last = (today.year + ahead, today.month, today.day)
    happens = name == shelf.table.entity.happens_on
    if not happens and field.changeable:
        last = (9999, 12, 31)
    early: list[Record] = []
    late: list[Record] = []
    for record in shelf.records.values():
        day = record.values.get(name)
        if isinstance(day, date):
            key = (day.year, day.month, day.day)  # a day with a time is not compared with one without
            if key < first:
                early.append(record)
            elif key > last and (happens or isinstance(record.values.get(_STATUS), str)):
                late.append(record)
    if late:
        (en, sv), help = _COUNTS_NOT if happens else _HAS_A_STATUS
        what = said(en, sv, today=today, **_parts(late, field, shelf))
        reporter.add("DATA065", what, shelf.cell(late[0], name), severity=Severity.WARNING, help=help)
    if early:
        what = said(
            "{field} of {rows} in {table} is more than {back} years ago",
            "{field} på {rows} i {table} är mer än {back} år tillbaka",
            back=back,
            **_parts(early, field, shelf),
        )
        reporter.add("DATA066", what, shelf.cell(early[0], name), severity=Severity.WARNING, help=_CORRECT)


_CORRECT = said("correct the year, if it is wrong", "rätta årtalet om det är fel")
_COUNTS_NOT = (
    (
        "{field} of {rows} in {table} is after {today}, the day of the check, and does not count",
        "{field} på {rows} i {table} är efter {today}, dagen för prövningen, och räknas inte",
    ),
    _CORRECT,
)
_HAS_A_STATUS = (
    (
        "{field} of {rows} in {table} is after {today}, the day of the check, but there is a status",
        "{field} på {rows} i {table} är efter {today}, dagen för prövningen, men en status finns",
    ),
    said(
        "the status is tested as it is written: correct the day or the status, or check by a later day",
        "status prövas som den är ifylld: rätta dagen eller status, eller granska per en senare dag",
    ),
)


def _parts(records: list[Record], field: FieldType, shelf: Shelf) -> dict[str, Said]:
    return {"field": called(field), "rows": rows_said(len(records)), "table": called(shelf.table.entity)}
