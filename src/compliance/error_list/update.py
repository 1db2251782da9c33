"""What a run does to an error list.

In: the findings of a run. Out: items found, found again, settled or left as they stand, and their events.

A run finds an item, finds it again or settles it. An item stays unchanged when the run cannot decide it, or
does not contain its record or its pack. An item of a rule that the pack no longer holds lapses, whether the
record is there or not. No name of a record is kept, and no text shaped like a personal
identity number.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence

from compliance.diagnostics import DataError, mask, said
from compliance.error_list.found import what_was_found
from compliance.error_list.history import keep_event
from compliance.error_list.items import COLUMNS, item_of
from compliance.error_list.values import Changes, Event, Item, PackRules, Run, State
from compliance.findings import Finding, Status
from compliance.language import Text
from compliance.report.labels import Labels

_RIGHT = (Status.MET, Status.MET_OTHERWISE, Status.NOT_APPLICABLE, Status.NOT_YET)
_LAPSED = (Status.NOT_IN_FORCE, Status.WAIVED)


class Update:
    """One run that takes its findings into the items. packs: those in the run, by name."""

    def __init__(
        self, connection: sqlite3.Connection, run: Run, packs: Mapping[str, PackRules], labels: Labels
    ) -> None:
        self._connection = connection
        self._run = run
        self._packs = packs
        self._labels = labels
        self._day = run.as_of.isoformat()
        self._versions = {name: pack.version for name, pack in packs.items()}
        self._counts = Changes(run.id).counts()

    def take(self, findings: Sequence[Finding]) -> Changes:
        """Do so, all of them; what that changed. Raises DataError for ids that cannot be kept."""
        _refuse_numbers(findings)
        later = {
            (subject, pack)
            for subject, pack in self._connection.execute(
                "SELECT subject, pack FROM checked WHERE day > ?", (self._day,)
            )
        }
        known = {
            (item.subject, item.rule): item
            for item in map(item_of, self._connection.execute(f"SELECT {COLUMNS} FROM items"))
        }
        tried: set[tuple[str, str]] = set()
        for finding in findings:
            place = (finding.subject, finding.pack)
            if place in later:
                self._counts["older"] += 1
                continue
            tried.add(place)
            self._take(finding, known.get((finding.subject, finding.rule)))
        for item in known.values():
            pack = self._packs.get(item.pack)
            if pack is None or (item.rule, item.kind) in pack.rules or (item.subject, item.pack) in later:
                continue
            if item.state in (State.OPEN, State.REMOVED):
                self._settle(item, State.LAPSED, "not_in_pack", item.status)
        self._connection.executemany(
            "INSERT INTO checked (subject, pack, day) VALUES (?, ?, ?)"
            " ON CONFLICT (subject, pack) DO UPDATE SET day = excluded.day",
            [(subject, pack, self._day) for subject, pack in sorted(tried)],
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO rules (rule, area) VALUES (?, ?)",
            {finding.rule: finding.area for finding in findings}.items(),
        )
        not_in_run = Counter(
            item.pack for item in known.values() if item.state is State.OPEN and item.pack not in self._packs
        )
        return Changes(self._run.id, **self._counts, not_in_run=dict(sorted(not_in_run.items())))

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
        run, version = self._run, self._versions.get(pack, "")
        event = Event(item, run.at, run.as_of, run.who, what, state, reason, revision, version, run.id)
        keep_event(self._connection, event)


def _kept(text: Text) -> str:
    return json.dumps({lang: mask(each) for lang, each in text.items()}, ensure_ascii=False)


def _refuse_numbers(findings: Sequence[Finding]) -> None:
    """Raise DataError where the id of a record is shaped like a personal identity number.

    Such an id names somebody, and with the numbers hidden two records could have one id.
    """
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
