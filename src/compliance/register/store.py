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

from compliance.diagnostics import ComplianceError, DataError, UsageError, mask, said
from compliance.findings import Finding, Status
from compliance.register.found import what_was_found
from compliance.register.known import Known
from compliance.register.schema import begin, bring_up_to_date, is_current
from compliance.register.values import Changes, Event, Item, Query, Run, Selection, State, Text
from compliance.register.words import word

if TYPE_CHECKING:
    from compliance.report import Report

_PATIENCE = 60.0
_ITEM = (
    "id, subject, kind, rule, revision, pack, version, digest, force, area, area_title, title, why, status,"
    " state, first_seen, last_seen, marked_by, removed_by, reason"
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
                    said(
                        "there is no error list at {path}",
                        "det finns ingen fellista i {path}",
                        path=self.path,
                    ),
                    help=said(
                        "`compliance errors update DATA --store FILE` begins one",
                        "`compliance errors update DATA --store FIL` börjar en",
                    ),
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
        """The items asked for, in the order they were found.

        Raises UsageError for a rule, a record or an area that it knows not: no items would look like all
        clear.
        """
        query = query or Query()
        where, values = _between("last_seen", "first_seen", query.first, query.last)
        clauses = [where.removeprefix(" WHERE ")] if where else []
        known = self._known() if query.rules or query.subjects or query.areas else Known()
        for column, chosen in (
            ("rule", known.rules_of(query.rules)),
            ("subject", known.subjects_of(query.subjects)),
            ("area", known.areas_of(query.areas)),
        ):
            if chosen:
                clauses.append(f"{column} IN (SELECT value FROM json_each(?))")
                values.append(json.dumps(chosen))
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
                said("the error list has no item {id}", "fellistan har ingen post {id}", id=id),
                help=said(
                    "`compliance errors list` shows their numbers", "`compliance errors list` visar numren"
                ),
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
            self._open_item(id, said("marked", "markeras"))
            self._connection.execute("UPDATE items SET marked_by = ? WHERE id = ?", (who, id))
            self._happened(id, at, who, "marked", State.OPEN)
        return self.item(id)

    def remove(self, id: int, *, who: str, reason: str, at: datetime) -> Item:
        """Take an open item off the list. The record is no more valid for that, and the history stays."""
        who, reason = _named(who), _stated(
            reason,
            said("a reason", "ett skäl"),
            said("say why the item is taken off the list", "säg varför posten tas bort ur listan"),
        )
        with self._writing():
            self._open_item(id, said("removed", "tas bort"))
            self._connection.execute(
                "UPDATE items SET state = ?, removed_by = ?, reason = ? WHERE id = ?",
                (str(State.REMOVED), who, reason, id),
            )
            self._happened(id, at, who, "removed", State.REMOVED, reason)
        return self.item(id)

    # -- within -------------------------------------------------------------------------------------

    def _known(self) -> Known:
        rules, subjects, areas = (
            [value for (value,) in self._read(query)]
            for query in (
                "SELECT rule FROM rules",
                "SELECT subject FROM checked UNION SELECT subject FROM items",
                "SELECT area FROM rules UNION SELECT area FROM items",
            )
        )
        return Known(rules, subjects, areas)

    def _open_item(self, id: int, done: str) -> None:
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
                said(
                    "{path} cannot be used: {error}",
                    "{path} kan inte användas: {error}",
                    path=self.path,
                    error=error,
                ),
                help=said(
                    "try again when nobody else writes to it, and see that the file may be written",
                    "försök igen när ingen annan skriver i den, och se till att filen får skrivas",
                ),
            ) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error

    def _damaged(self) -> ComplianceError:
        return DataError.of(
            "DATA071",
            said(
                "{path} is damaged, or is no error list",
                "{path} är skadad eller är ingen fellista",
                path=self.path,
            ),
            help=said(
                "restore it from a copy; nothing has been written to it",
                "återställ den från en kopia; inget har skrivits i den",
            ),
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
                said(
                    "{path} cannot be written: {error}",
                    "{path} kan inte skrivas: {error}",
                    path=self.path,
                    error=error.strerror or error,
                ),
                help=said("choose another file", "välj en annan fil"),
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
        self._labels = report.labels
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
        self._connection.executemany(
            "INSERT OR REPLACE INTO rules (rule, area) VALUES (?, ?)",
            {finding.rule: finding.area for finding in findings}.items(),
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
            _kept(finding.area_title),
            _kept(finding.title),
            _kept(what_was_found(finding, self._labels)),
        )
        if item is None:
            self._counts["found"] += 1
            cursor = self._connection.execute(
                "INSERT INTO items (subject, kind, rule, revision, pack, version, digest, force, area,"
                " area_title, title, why, status, state, first_seen, last_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)",
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
            " area_title = ?, title = ?, why = ?, status = ?, state = ?, last_seen = ? WHERE id = ?",
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
        ("area_title", json.loads),
        ("title", json.loads),
        ("why", json.loads),
        ("state", State),
        ("first_seen", date.fromisoformat),
        ("last_seen", date.fromisoformat),
    ):
        values[name] = read(values[name])
    return Item(**values)


def _kept(text: Text) -> str:
    return json.dumps({lang: mask(each) for lang, each in text.items()}, ensure_ascii=False)


def _between(end: str, begin: str, first: date | None, last: date | None) -> tuple[str, list[Any]]:
    """A condition for what reaches into the days from first to last, both included."""
    if first is not None and last is not None and first > last:
        raise UsageError.of(
            "USAGE083",
            said(
                "the first day, {first}, lies after the last, {last}",
                "den första dagen, {first}, ligger efter den sista, {last}",
                first=first,
                last=last,
            ),
            help=said("let them change places", "låt dem byta plats"),
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
            said(
                "{number} of the records have ids shaped like personal identity numbers; nothing was kept",
                "{number} av posterna har id som ser ut som personnummer; inget har sparats",
                number=len(named),
            ),
            help=said(
                "give the records ids of your own (pseudonyms), and run again",
                "ge posterna egna id (pseudonymer) och kör igen",
            ),
        )


def _named(who: str) -> str:
    return _stated(
        who, said("a name", "ett namn"), said("say who it is with --by NAME", "säg vem det är med --by NAMN")
    )


def _stated(text: str, what: str, help: str) -> str:
    if not text.strip():
        none = said("{what} is needed, and none is given", "{what} behövs, och inget är angivet", what=what)
        raise UsageError.of("USAGE082", none, help=help)
    return mask(" ".join(text.split()))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
