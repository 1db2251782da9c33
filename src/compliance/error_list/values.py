"""What the error list holds: items, their events, and the runs that were made.

In: nothing. Out: values with `to_json`. Days are ISO 8601; a moment is UTC.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from compliance.diagnostics import mask
from compliance.language import Text
from compliance.named_tuple import NamedTuple


class State(StrEnum):
    """Where an item stands."""

    OPEN = "open"
    CORRECTED = "corrected"
    """A later run of the same record did not find it."""
    LAPSED = "lapsed"
    """The rule asks no more: it is no longer in force, or was waived."""
    REMOVED = "removed"
    """Taken off the list by somebody, with a reason. The record is no more valid for that."""


class Item(NamedTuple):
    """One rule that one record does not meet, from when it was found.

    subject: the record's path. kind: its entity. revision, pack, version, digest: the rule as it last found
    this. area: the class of error. why: what was found the last time; empty in items from before it was kept.
    status: what it last said. first_seen, last_seen: the first and the last day it was found.
    """

    id: int
    subject: str
    kind: str
    rule: str
    revision: int
    pack: str
    version: str
    digest: str
    force: str
    area: str
    area_title: Text
    title: Text
    why: Text
    status: str
    state: State
    first_seen: date
    last_seen: date
    marked_by: str = ""
    removed_by: str = ""
    reason: str = ""

    @property
    def shown_state(self) -> str:
        """The state; `marked` for an open item that somebody has marked."""
        return "marked" if self.state is State.OPEN and self.marked_by else str(self.state)

    @property
    def record_valid(self) -> bool:
        """Whether a later run found that the record meets the rule; one that asks no more tells nothing."""
        return self.state is State.CORRECTED

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "id": self.id,
            "state": self.shown_state,
            "subject": self.subject,
            "subject_type": self.kind,
            "rule": self.rule,
            "revision": self.revision,
            "pack": self.pack,
            "pack_version": self.version,
            "pack_digest": self.digest,
            "force": self.force,
            "area": self.area,
            "area_title": dict(self.area_title),
            "title": dict(self.title),
            "why": dict(self.why),
            "status": self.status,
            "record_valid": self.record_valid,
            "first_seen": self.first_seen.isoformat(),
            "last_seen": self.last_seen.isoformat(),
            "marked_by": self.marked_by or None,
            "removed_by": self.removed_by or None,
            "reason": self.reason or None,
        }


class Event(NamedTuple):
    """Something that happened to an item.

    what: found, found_again, rule_changed, undetermined, corrected, lapsed, marked or removed. day: the day
    the data was judged for, or the day of a person's doing. run: the run that did it; 0 for a person.
    """

    item: int
    at: str
    day: date
    who: str
    what: str
    state: State
    reason: str = ""
    rule_revision: int = 0
    pack_version: str = ""
    run: int = 0

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "at": self.at,
            "day": self.day.isoformat(),
            "who": self.who,
            "what": self.what,
            "state": str(self.state),
            "reason": self.reason or None,
            "rule_revision": self.rule_revision or None,
            "pack_version": self.pack_version or None,
            "run": self.run or None,
        }


class Run(NamedTuple):
    """One run of a check, an update or a report: who, what, with which selection, when.

    known_at: what was registered later did not count; None when all did. knowledge_kept: False for a run from
    before that was kept, of which known_at tells nothing.
    """

    id: int
    at: str
    who: str
    what: str
    as_of: date
    selection: str
    data: str
    packs: tuple[str, ...]
    outcome: str
    known_at: date | None = None
    knowledge_kept: bool = True

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        known_at = self.known_at.isoformat() if self.known_at else None
        return {
            "id": self.id,
            "at": self.at,
            "who": self.who,
            "what": self.what,
            "as_of": self.as_of.isoformat(),
            **({"known_at": known_at} if self.knowledge_kept else {}),
            "selection_digest": self.selection,
            "data_digest": self.data,
            "packs": list(self.packs),
            "outcome": self.outcome,
        }


class PackRules(NamedTuple):
    """A pack in a run: its version, and its rules, each with the kind of record that it is about."""

    version: str
    rules: Collection[tuple[str, str]]


class Selection(NamedTuple):
    """What somebody asked for, as it goes into the log: by digest alone, as it may name people.

    There are so few personal identity numbers that one can be guessed from a digest: they are hidden first.
    """

    parts: Mapping[str, Any]

    @property
    def digest(self) -> str:
        """The same for the same selection, however it was written."""
        text = json.dumps(self.parts, ensure_ascii=False, sort_keys=True, default=str)
        return f"sha256:{hashlib.sha256(mask(text).encode()).hexdigest()}"


class Query(NamedTuple):
    """Which items are wanted. first, last: items that were wrong on some day between these, both included.

    rules: with or without their pack and their row. subjects: paths, or the records' own ids. areas: ids.
    states: names of states, `marked` among them. Each is empty for all.
    """

    first: date | None = None
    last: date | None = None
    rules: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


class Changes(NamedTuple):
    """What a run changed, in numbers.

    found: new items. again: items that had been settled and are found again. standing: found as before.
    removed: still wrong though taken off the list. undetermined: items that the run could not decide, and
    that stand as they did. older: findings left out since the record has been checked for a later day.
    not_in_run: open items of packs that the run did not have, by pack; they stand as they did.
    """

    run: int
    found: int = 0
    again: int = 0
    standing: int = 0
    corrected: int = 0
    lapsed: int = 0
    removed: int = 0
    undetermined: int = 0
    older: int = 0
    not_in_run: Mapping[str, int] = MappingProxyType({})

    def counts(self) -> dict[str, int]:
        """What changed and what did not, by name, all packs of the run together."""
        return {name: each for name, each in self._asdict().items() if name not in ("run", "not_in_run")}
