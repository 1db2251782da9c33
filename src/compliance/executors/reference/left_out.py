"""Finds the records that measures leave out: those in which some check of certain areas finds something.

In: the checks, compiled, and the records of a run. Out: `found_by`, the subjects in which each finds
something; and `wholes`, what those are part of. A check that is waived, not yet due or undetermined has found
nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from compliance.executors.reference.context import SUBJECT, Test
from compliance.executors.reference.ready import CompiledCheck
from compliance.facts.values import Record
from compliance.findings import Status
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import PlannedLeavingOut

Found = Mapping[str, Sequence[Record]]
"""By the id of a check, the subjects in which it finds something."""


class LeaveOutCheck(NamedTuple):
    """A check. requires: asked first, since what it gives is worked out in a fraction of the time."""

    ready: CompiledCheck
    requires: Test


def found_by(
    finders: Iterable[LeaveOutCheck],
    records: Mapping[str, Mapping[str, Record]],
    frame: list[Any],
    status: Callable[[Record, CompiledCheck], Status],
) -> Found:
    """What each check finds among the records of a run."""
    found: dict[str, list[Record]] = {}
    for ready, requires in finders:
        subjects = found[ready.check.id] = []
        for record in records.get(ready.check.subject_type, {}).values():
            frame[SUBJECT] = record
            if requires(frame) is False and status(record, ready) is Status.NOT_MET:
                subjects.append(record)
    return found


def wholes(leaving_out: PlannedLeavingOut, found: Found) -> frozenset[int]:
    """The identities of the records that are left out as a whole."""
    gone = set()
    for check in leaving_out.checks:
        way = leaving_out.ways[check.subject_type]
        for subject in found.get(check.id, ()):
            whole: Any = subject
            for name in way:
                whole = whole.values.get(name)
                if not isinstance(whole, Record):
                    break  # nobody knows what it is part of
            else:
                gone.add(id(whole))
    return frozenset(gone)
