"""An error list: what runs found wrong and what was done about it, kept from run to run.

In: a path; reports; what people do with items. Out: items, events, runs and what changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType

from compliance.diagnostics import UsageError, said
from compliance.error_list.database import Database
from compliance.error_list.days import between
from compliance.error_list.history import EVENTS, event_of, keep_event
from compliance.error_list.items import COLUMNS, asked_for, item_of
from compliance.error_list.known import Known
from compliance.error_list.runs import (
    RUNS,
    UPDATE,
    keep_run,
    outcome_of,
    refuse_to_know_less,
    run_of,
    run_on,
)
from compliance.error_list.stated import moment, named, stated
from compliance.error_list.update import Update
from compliance.error_list.values import Changes, Event, Item, PackRules, Query, Run, Selection, State
from compliance.error_list.words import word
from compliance.report import Basis, Report

_PATIENCE = 60.0


class Store:
    """An error list in a file. Use it as a context, or close it.

    create: make the file when it is not there; otherwise DataError. patience: seconds to wait for another
    writer. Raises DataError when the file is damaged, is something else, or was made by a later version.
    """

    def __init__(self, path: str | Path, *, create: bool = False, patience: float = _PATIENCE) -> None:
        self._database = Database(Path(path), create=create, patience=patience)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._database.path

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    # -- runs ---------------------------------------------------------------------------------------

    def log(
        self, what: str, basis: Basis, *, who: str, at: datetime, selection: Selection, outcome: str
    ) -> int:
        """Write down that a run was made; the run's number. outcome: what it found, in numbers alone."""
        run = run_on(basis, what, who=who, at=at, selection=selection, outcome=outcome)
        with self._database.writing() as connection:
            return keep_run(connection, run).id

    def runs(self, first: date | None = None, last: date | None = None) -> list[Run]:
        """The runs made from a day to a day, both included where the user is, the latest first."""
        conditions, values = between("at", first, last)
        rows = self._database.read(f"{RUNS}{_where(conditions)} ORDER BY id DESC", values)
        return [run_of(row) for row in rows]

    def update(
        self,
        report: Report,
        *,
        packs: Mapping[str, PackRules],
        who: str,
        at: datetime,
        selection: Selection,
    ) -> Changes:
        """Take in what a run found. packs: those in the run by name, whether they have findings or not.

        Raises DataError, and keeps nothing, where the id of a record is shaped like an identity number; and
        UsageError where the run knows less than one that was taken in before it.
        """
        outcome = outcome_of(report)
        run = run_on(report.basis, UPDATE, who=who, at=at, selection=selection, outcome=outcome)
        figures = {figure.path for figure in report.figures}
        findings = [each for each in report.findings if each.subject not in figures]
        with self._database.writing() as connection:
            refuse_to_know_less(connection, report.known_at)
            return Update(connection, keep_run(connection, run), packs, report.labels).take(findings)

    # -- items --------------------------------------------------------------------------------------

    def items(self, query: Query | None = None) -> list[Item]:
        """The items asked for, in the order they were found.

        Raises UsageError for an unknown rule, record or area: no items would look like all clear.
        """
        query = query or Query()
        known = self._known() if query.rules or query.subjects or query.areas else Known()
        conditions, values = asked_for(query, known)
        rows = self._database.read(
            f"SELECT {COLUMNS} FROM items{_where(conditions)} ORDER BY first_seen, id", values
        )
        return [item_of(row) for row in rows]

    def item(self, id: int) -> Item:
        """One item; UsageError when there is none of that number."""
        rows = self._database.read(f"SELECT {COLUMNS} FROM items WHERE id = ?", [id])
        if not rows:
            raise UsageError.of(
                "USAGE080",
                said("the error list has no item {id}", "fellistan har ingen post {id}", id=id),
                help=said(
                    "`compliance errors list` shows their numbers", "`compliance errors list` visar numren"
                ),
            )
        return item_of(rows[0])

    def history(self, id: int) -> list[Event]:
        """All that has happened to an item, the first first."""
        self.item(id)
        return [event_of(row) for row in self._database.read(EVENTS, [id])]

    def mark(self, id: int, *, who: str, at: datetime) -> Item:
        """Mark an open item as one that somebody sees to."""
        who = named(who)
        with self._database.writing() as connection:
            self._open(id, said("marked", "markeras"))
            connection.execute("UPDATE items SET marked_by = ? WHERE id = ?", (who, id))
            keep_event(connection, Event(id, moment(at), at.date(), who, "marked", State.OPEN))
        return self.item(id)

    def remove(self, id: int, *, who: str, reason: str, at: datetime) -> Item:
        """Take an open item off the list. The record is no more valid for that, and the history stays."""
        who, reason = (
            named(who),
            stated(
                reason,
                said("a reason", "ett skäl"),
                said("say why the item is taken off the list", "säg varför posten tas bort ur listan"),
            ),
        )
        with self._database.writing() as connection:
            self._open(id, said("removed", "tas bort"))
            connection.execute(
                "UPDATE items SET state = ?, removed_by = ?, reason = ? WHERE id = ?",
                (str(State.REMOVED), who, reason, id),
            )
            keep_event(connection, Event(id, moment(at), at.date(), who, "removed", State.REMOVED, reason))
        return self.item(id)

    # -- within -------------------------------------------------------------------------------------

    def _known(self) -> Known:
        rules, subjects, areas = (
            [value for (value,) in self._database.read(query)]
            for query in (
                "SELECT rule FROM rules",
                "SELECT subject FROM checked UNION SELECT subject FROM items",
                "SELECT area FROM rules UNION SELECT area FROM items",
            )
        )
        return Known(rules, subjects, areas)

    def _open(self, id: int, done: str) -> None:
        item = self.item(id)
        if item.state is not State.OPEN:
            raise UsageError.of(
                "USAGE081",
                said(
                    "item {id} is {state} and cannot be {done}",
                    "post {id} är {state} och kan inte {done}",
                    id=id,
                    state=said(str(item.state), word(item.state, "sv")),
                    done=done,
                ),
                help=said(
                    "only an open item can be {done}; `compliance errors history {id}` tells what happened",
                    "bara en öppen post kan {done}; `compliance errors history {id}` visar vad som har hänt",
                    id=id,
                    done=done,
                ),
            )


def _where(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""
