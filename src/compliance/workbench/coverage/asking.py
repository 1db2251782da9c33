"""Whose status under which rule a trial asks about.

In: a trial that holds. Out: its `Asking`s.

A trial computes far more than it asks. It asks about a finding when it names the rule and would no longer
hold if the rule gave another status for that subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from compliance.executors import reference
from compliance.facts.values import Record
from compliance.findings import Finding, Status
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import Check
from compliance.workbench.trials import Episode, Trial, Version

REACHED = (Status.MET, Status.NOT_MET, Status.UNDETERMINED)
"""What the trials of every rule should ask about."""


class Asking(NamedTuple):
    """A subject's status under a check on the day of an episode."""

    check: str
    record: Record
    status: Status
    episode: Episode


def askings(trial: Trial, checks: Mapping[str, Check]) -> Iterator[Asking]:
    """What a trial asks about these checks, by id, in order; nothing when it does not hold."""
    if not trial.run().passed:
        return
    for episode in trial.episodes():
        for check in sorted(episode.asked):
            if check not in checks:
                continue
            by_path: Mapping[str, Record] = {}
            for finding in episode.findings.get(check, ()):
                if _asks(episode, check, finding):
                    by_path = by_path or _subjects(trial, episode, checks[check])
                    yield Asking(check, by_path[finding.subject], finding.status, episode)


def _subjects(trial: Trial, episode: Episode, check: Check) -> dict[str, Record]:
    """Those a check may be about, by path; the figures of a measure are worked out as a run does."""
    facts = episode.facts
    if any(measure.name == check.subject_type for measure in trial.plan.measures):
        facts = reference.run(Version(trial.plan).only((check.id,)), facts, episode.day).facts
    return {record.path: record for record in facts.records.get(check.subject_type, {}).values()}


def _asks(episode: Episode, check: str, finding: Finding) -> bool:
    for status in REACHED:
        if status is finding.status:
            continue
        others = [
            replace(each, status=status) if each is finding else each for each in episode.findings[check]
        ]
        if not episode.holds({check: others}):
            return True
    return False
