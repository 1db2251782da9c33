"""The file of an error list: SQLite, and nothing but what Python brings.

In: a path; reports; what people do with items. Out: items, events, runs and what changed.

A run finds an item, finds it again or settles it; a run that cannot decide leaves it as it stands, and so
does one in which the record is not at all. Writers wait for each other, so that none is lost. No name of a
record is kept, and no text shaped like a personal identity number.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import ComplianceError, DataError, UsageError, mask
from compliance.findings import Finding, Status
from compliance.register.schema import begin, bring_up_to_date, is_current
from compliance.register.values import Changes, Event, Item, Query, Run, Selection, State

if TYPE_CHECKING:
    from compliance.report import Report

_PATIENCE = 60.0
_ITEM = (
    "id, subject, kind, rule, revision, pack, version, digest, force, area, title, status, state,"
    " first_seen, last_seen, marked_by, removed_by, reason"
)
_RIGHT = (Status.MET, Status.MET_OTHERWISE, Status.NOT_APPLICABLE, Status.NOT_YET)
_LAPSED = (Status.NOT_IN_FORCE, Status.WAIVED)


class Store:
    """An error list in a file. Use it as a context, or close it.

    create: make the file when it is not there; otherwise DataError. Raises DataError when the file is
    damaged, is something else, or was made by a later version.
    """

    def __init__(self, path: str | Path, *, create: bool = False, patience: float = _PATIENCE) -> None:
        self.path = Path(path)
        if not self.path.is_file():
            if not create or self.path.exists():
                raise DataError.of(
                    "DATA070",
                    f"there is no error list at {self.path}",
                    help="`compliance errors update DATA --store FILE` begins one",
                )
            self._begin()
        elif not self.path.stat().st_size:
            raise self._damaged()  # an error list is never empty: what it held would look like all clear
        with self._told():
            self._connection = sqlite3.connect(self.path, timeout=patience, isolation_level=None)
        try:
            with self._told():
                if not is_current(self._connection, str(self.path)):
                    with self._writing():
                        bring_up_to_date(self._connection)
                if self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise self._damaged()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    # -- runs ---------------------------------------------------------------------------------------

    def log(
        self, what: str, report: Report, *, who: str, at: datetime, selection: Selection, outcome: str = ""
    ) -> int:
        """Write down that a run was made, and of what it found the numbers alone; the run's number.

        outcome: instead of how many findings there were.
        """
        with self._writing():
            return self._log(what, report, _named(who), at, selection, mask(outcome))

    def runs(self, first: date | None = None, last: date | None = None) -> list[Run]:
        """The runs made from a day to a day, both included, the latest first. Days are those of UTC."""
        where, values = _between("substr(at, 1, 10)", "substr(at, 1, 10)", first, last)
        rows = self._read(
            f"SELECT id, at, who, what, as_of, selection, data, packs, outcome FROM runs{where}"
            " ORDER BY id DESC",
            values,
        )
        return [
            Run(id, at, who, what, date.fromisoformat(day), chosen, data, tuple(json.loads(packs)), outcome)
            for id, at, who, what, day, chosen, data, packs, outcome in rows
        ]

    def update(self, report: Report, *, who: str, at: datetime, selection: Selection) -> Changes:
        """Take in what a run found."""
        who = _named(who)
        figures = {figure.path for figure in report.figures}
        findings = [each for each in report.findings if each.subject not in figures]
        _refuse_numbers(findings)
        with self._writing():
            run = self._log("errors update", report, who, at, selection)
            return _Update(self._connection, report, run, who, _moment(at)).take(findings)

    # -- items --------------------------------------------------------------------------------------

    def items(self, query: Query | None = None) -> list[Item]:
        """The items asked for, in the order they were found."""
        query = query or Query()
        where, values = _between("last_seen", "first_seen", query.first, query.last)
        clauses = [where.removeprefix(" WHERE ")] if where else []
        for column, wanted in (("rule", query.rules), ("subject", query.subjects)):
            if wanted:
                clauses.append(f"{column} IN ({', '.join('?' * len(wanted))})")
                values += wanted
        if query.states:
            options = []
            for state in query.states:
                if state == "marked":
                    options.append("(state = 'open' AND marked_by <> '')")
                else:
                    options.append("state = ?")
                    values.append(state)
            clauses.append(f"({' OR '.join(options)})")
        condition = f" WHERE {' AND '.join(clauses)}" if clauses else ""
        rows = self._read(f"SELECT {_ITEM} FROM items{condition} ORDER BY first_seen, id", values)
        return [_item(row) for row in rows]

    def item(self, id: int) -> Item:
        """One item; UsageError when there is none of that number."""
        rows = self._read(f"SELECT {_ITEM} FROM items WHERE id = ?", [id])
        if not rows:
            raise UsageError.of(
                "USAGE080",
                f"the error list has no item {id}",
                help="`compliance errors list` shows their numbers",
            )
        return _item(rows[0])

    def history(self, id: int) -> list[Event]:
        """All that has happened to an item, the first first."""
        self.item(id)
        rows = self._read(
            "SELECT item, at, day, who, what, state, reason, revision, version, run FROM events"
            " WHERE item = ? ORDER BY id",
            [id],
        )
        return [
            Event(row[0], row[1], date.fromisoformat(row[2]), row[3], row[4], State(row[5]), *row[6:])
            for row in rows
        ]

    def mark(self, id: int, *, who: str, at: datetime) -> Item:
        """Mark an open item as one that somebody sees to."""
        who = _named(who)
        with self._writing():
            self._open_item(id, "marked")
            self._connection.execute("UPDATE items SET marked_by = ? WHERE id = ?", (who, id))
            self._happened(id, at, who, "marked", State.OPEN)
        return self.item(id)

    def remove(self, id: int, *, who: str, reason: str, at: datetime) -> Item:
        """Take an open item off the list. The record is no more valid for that, and the history stays."""
        who, reason = _named(who), _stated(reason, "a reason", "say why the item is taken off the list")
        with self._writing():
            self._open_item(id, "removed")
            self._connection.execute(
                "UPDATE items SET state = ?, removed_by = ?, reason = ? WHERE id = ?",
                (str(State.REMOVED), who, reason, id),
            )
            self._happened(id, at, who, "removed", State.REMOVED, reason)
        return self.item(id)

    # -- within -------------------------------------------------------------------------------------

    def _open_item(self, id: int, done: str) -> None:
        item = self.item(id)
        if item.state is not State.OPEN:
            raise UsageError.of(
                "USAGE081",
                f"item {id} is {item.state} and cannot be {done}",
                help=f"only an open item can be {done}; `compliance errors history {id}` tells what happened",
            )

    def _happened(
        self, id: int, at: datetime, who: str, what: str, state: State, reason: str = ""
    ) -> None:
        self._connection.execute(
            "INSERT INTO events (item, at, day, who, what, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (id, _moment(at), at.date().isoformat(), who, what, str(state), reason),
        )

    def _log(
        self, what: str, report: Report, who: str, at: datetime, selection: Selection, outcome: str = ""
    ) -> int:
        statuses = report.by_status()
        cursor = self._connection.execute(
            "INSERT INTO runs (at, who, what, as_of, selection, data, packs, outcome)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                _moment(at),
                who,
                what,
                report.as_of.isoformat(),
                selection.digest,
                report.data.digest,
                json.dumps([f"{pack.name} {pack.version} {pack.digest}" for pack in report.packs]),
                outcome or ", ".join(f"{status} {count}" for status, count in statuses.items()),
            ),
        )
        return int(cursor.lastrowid or 0)

    def _read(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._told():
            return self._connection.execute(query, values).fetchall()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: all of it or nothing, and no other writer meanwhile."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            raise DataError.of(
                "DATA073",
                f"{self.path} cannot be used: {error}",
                help="try again when nobody else writes to it, and see that the file may be written",
            ) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error

    def _damaged(self) -> ComplianceError:
        return DataError.of(
            "DATA071",
            f"{self.path} is damaged, or is no error list",
            help="restore it from a copy; nothing has been written to it",
        )

    def _begin(self) -> None:
        """A new file, in place only when it is whole. Its owner alone may read it: it tells of people."""
        partial = self.path.with_name(f"{self.path.name}.{os.getpid()}.{threading.get_ident()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            try:
                begin(partial)
                with contextlib.suppress(FileExistsError):  # somebody else was first, and theirs is used
                    os.link(partial, self.path)
            finally:
                partial.unlink()
        except OSError as error:
            raise DataError.of(
                "DATA073",
                f"{self.path} cannot be written: {error.strerror or error}",
                help="choose another file",
            ) from error


class _Update:
    """Takes the findings of one run into the items."""

    def __init__(
        self, connection: sqlite3.Connection, report: Report, run: int, who: str, moment: str
    ) -> None:
        self._connection = connection
        self._run = run
        self._who = who
        self._moment = moment
        self._day = report.as_of.isoformat()
        self._versions = {pack.name: pack.version for pack in report.packs}
        self._counts = dict.fromkeys(Changes._fields[1:], 0)

    def take(self, findings: Sequence[Finding]) -> Changes:
        later = {
            (subject, pack)
            for subject, pack in self._connection.execute(
                "SELECT subject, pack FROM checked WHERE day > ?", (self._day,)
            )
        }
        known = {
            (item.subject, item.rule): item
            for item in map(_item, self._connection.execute(f"SELECT {_ITEM} FROM items"))
        }
        tried: dict[tuple[str, str], set[str]] = {}
        for finding in findings:
            place = (finding.subject, finding.pack)
            if place in later:
                self._counts["older"] += 1
                continue
            tried.setdefault(place, set()).add(finding.rule)
            self._take(finding, known.get((finding.subject, finding.rule)))
        for item in known.values():
            rules = tried.get((item.subject, item.pack))
            if rules is not None and item.rule not in rules and item.state in (State.OPEN, State.REMOVED):
                self._settle(item, State.LAPSED, "not_in_pack", item.status)
        self._connection.executemany(
            "INSERT INTO checked (subject, pack, day) VALUES (?, ?, ?)"
            " ON CONFLICT (subject, pack) DO UPDATE SET day = excluded.day",
            [(subject, pack, self._day) for subject, pack in tried],
        )
        return Changes(self._run, **self._counts)

    def _take(self, finding: Finding, item: Item | None) -> None:
        # Under a regulation that may not apply a finding is a possibility, and never an error.
        unsettled = not finding.regime_settled or finding.status is Status.UNDETERMINED
        if not unsettled and finding.status is Status.NOT_MET:
            self._wrong(finding, item)
        elif item is None or item.state not in (State.OPEN, State.REMOVED):
            return
        elif unsettled:
            self._counts["undetermined"] += 1
            if item.status != Status.UNDETERMINED:
                self._connection.execute(
                    "UPDATE items SET status = ? WHERE id = ?", (str(Status.UNDETERMINED), item.id)
                )
                self._happened(item.id, "undetermined", item.state, finding.revision, finding.pack)
        elif finding.status in _RIGHT:
            self._settle(item, State.CORRECTED, "", str(finding.status), finding)
        elif finding.status in _LAPSED:
            self._settle(item, State.LAPSED, str(finding.status), str(finding.status), finding)

    def _wrong(self, finding: Finding, item: Item | None) -> None:
        version = self._versions.get(finding.pack, "")
        rule = (
            finding.revision,
            finding.pack,
            version,
            finding.pack_digest,
            finding.force,
            finding.area,
            json.dumps({lang: mask(text) for lang, text in finding.title.items()}, ensure_ascii=False),
        )
        if item is None:
            self._counts["found"] += 1
            cursor = self._connection.execute(
                "INSERT INTO items (subject, kind, rule, revision, pack, version, digest, force, area,"
                " title, status, state, first_seen, last_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)",
                (
                    finding.subject,
                    finding.subject_type,
                    finding.rule,
                    *rule,
                    str(Status.NOT_MET),
                    self._day,
                    self._day,
                ),
            )
            self._happened(int(cursor.lastrowid or 0), "found", State.OPEN, finding.revision, finding.pack)
            return
        again = item.state in (State.CORRECTED, State.LAPSED)
        state = State.OPEN if again else item.state
        self._counts["again" if again else "removed" if state is State.REMOVED else "standing"] += 1
        self._connection.execute(
            "UPDATE items SET revision = ?, pack = ?, version = ?, digest = ?, force = ?, area = ?,"
            " title = ?, status = ?, state = ?, last_seen = ? WHERE id = ?",
            (*rule, str(Status.NOT_MET), str(state), self._day, item.id),
        )
        if again:
            # What was said of the error that was corrected is not said of the new one; the history has it.
            self._connection.execute(
                "UPDATE items SET marked_by = '', removed_by = '', reason = '' WHERE id = ?", (item.id,)
            )
            self._happened(item.id, "found_again", state, finding.revision, finding.pack)
        elif (item.revision, item.version) != (finding.revision, version):
            self._happened(item.id, "rule_changed", state, finding.revision, finding.pack)

    def _settle(
        self, item: Item, state: State, reason: str, status: str, finding: Finding | None = None
    ) -> None:
        self._counts[str(state)] += 1
        self._connection.execute(
            "UPDATE items SET state = ?, status = ? WHERE id = ?", (str(state), status, item.id)
        )
        revision = finding.revision if finding else item.revision
        self._happened(item.id, str(state), state, revision, item.pack, reason)

    def _happened(
        self, item: int, what: str, state: State, revision: int, pack: str, reason: str = ""
    ) -> None:
        self._connection.execute(
            "INSERT INTO events (item, at, day, who, what, state, reason, revision, version, run)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                item,
                self._moment,
                self._day,
                self._who,
                what,
                str(state),
                reason,
                revision,
                self._versions.get(pack, ""),
                self._run,
            ),
        )


def _item(row: Sequence[Any]) -> Item:
    values = dict(zip(Item._fields, row, strict=True))
    for name, read in (
        ("title", json.loads),
        ("state", State),
        ("first_seen", date.fromisoformat),
        ("last_seen", date.fromisoformat),
    ):
        values[name] = read(values[name])
    return Item(**values)


def _between(end: str, begin: str, first: date | None, last: date | None) -> tuple[str, list[Any]]:
    """A condition for what reaches into the days from first to last, both included."""
    if first is not None and last is not None and first > last:
        raise UsageError.of(
            "USAGE083", f"the first day, {first}, lies after the last, {last}", help="let them change places"
        )
    parts, values = [], []
    if first is not None:
        parts.append(f"{end} >= ?")
        values.append(first.isoformat())
    if last is not None:
        parts.append(f"{begin} <= ?")
        values.append(last.isoformat())
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), list(values)


def _refuse_numbers(findings: Sequence[Finding]) -> None:
    """Hidden, two of them could be one record; kept, they would name people. So nothing is taken in."""
    named = {each.subject for each in findings if mask(each.subject) != each.subject}
    if named:
        raise DataError.of(
            "DATA074",
            f"{len(named)} of the records have ids shaped like personal identity numbers; nothing was kept",
            help="give the records ids of your own (pseudonyms), and run again",
        )


def _named(who: str) -> str:
    return _stated(who, "a name", "say who it is with --by NAME")


def _stated(text: str, what: str, help: str) -> str:
    if not text.strip():
        raise UsageError.of("USAGE082", f"{what} is needed, and none is given", help=help)
    return mask(" ".join(text.split()))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
