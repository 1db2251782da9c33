"""The findings of each subject, in an order that does not depend on how they came.

In: findings. Out: `Subject` values, and a key that sorts `T2` before `T10`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.findings import Finding
from compliance.named_tuple import NamedTuple

_NUMBER = re.compile(r"([0-9]+)")


class Subject(NamedTuple):
    """Somebody or something judged, with all its findings."""

    path: str
    type: str
    name: str
    findings: tuple[Finding, ...]


def by_subject(findings: Iterable[Finding]) -> tuple[Subject, ...]:
    """Subjects in order of their paths, each with its findings in order of rule."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.subject, finding.subject_type), []).append(finding)
    subjects = (
        Subject(path, type, min(each.subject_name for each in group), tuple(sorted(group, key=by_rule)))
        for (path, type), group in groups.items()
    )
    return tuple(sorted(subjects, key=lambda subject: (natural(subject.path), subject.type)))


def natural(text: str) -> tuple[tuple[str, int, str, str], ...]:
    """A sort key that reads numbers as numbers, of however many digits: the longer is the greater."""
    parts = _NUMBER.split(text)
    numbers = [*parts[1::2], "0"]
    digits = [number.lstrip("0") for number in numbers]
    return tuple(
        (words, len(digit), digit, number)
        for words, digit, number in zip(parts[::2], digits, numbers, strict=True)
    )


def by_rule(finding: Finding) -> tuple[str, str, str, str]:
    """A sort key for the findings of one subject."""
    return (finding.rule, finding.pack, finding.regime, finding.status)
