"""A report as data: everything a format shows.

In: findings, a judgement, and where they came from. Out: `Report`, with `to_json` and `from_json`: one saved
years ago is shown again with no rule run. What is derived (counts, letters) is written for the reader's sake
and not read back. Personal identity numbers are hidden in what is written; digests, where chance makes such
shapes, are left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from compliance.diagnostics import Diagnostic, Severity, mask
from compliance.diagnostics.masking import masked
from compliance.facts.facts import Override
from compliance.findings import Finding, Status
from compliance.findings.figures import Figure
from compliance.judging import Action, Conclusion, Rating
from compliance.named_tuple import NamedTuple
from compliance.report.labels import Labels
from compliance.report.parts import Basis, DataInfo, PackInfo, ReviewMark, Reviews, SubjectInfo

_NOT_A_TABLE = "DATA036"
_NO_DATA = DataInfo()


class Explanation(NamedTuple):
    """One finding, with what its fields, codes and records are called, and who approved its rule.

    diagnostics: what is wrong in the data, where something that it asks about could not be read.
    """

    finding: Finding
    labels: Labels
    review: ReviewMark | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """What a run found and what follows from it.

    as_of, known_at: the day of the law and the facts; what had been recorded by (None: everything).
    hidden: findings left out of `findings` but made all the same, by status, so that sums are right.
    lang: the language to show it in when nobody says otherwise. chain: the inference chain used.
    figures: what the measures gave, for each group and period.
    labels: what fields, codes and records are called. reviews: which rules somebody has approved.
    """

    as_of: date
    findings: tuple[Finding, ...]
    ratings: tuple[Rating, ...] = ()
    conclusions: tuple[Conclusion, ...] = ()
    actions: tuple[Action, ...] = ()
    packs: tuple[PackInfo, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    data: DataInfo = _NO_DATA
    subjects: tuple[SubjectInfo, ...] = ()
    figures: tuple[Figure, ...] = ()
    hidden: Mapping[str, int] = field(default_factory=dict)
    known_at: date | None = None
    engine: str = ""
    chain: str = ""
    lang: str = "sv"
    labels: Labels = field(default_factory=Labels)
    reviews: Reviews = field(default_factory=Reviews)

    def __hash__(self) -> int:
        return hash((self.as_of, self.data, self.findings))

    def __repr__(self) -> str:
        """Of what and how much; whole, one of a clinic would fill a log, with people's data."""
        return mask(f"Report({', '.join(self.data.sources)!r}, as_of={self.as_of}, {self.by_status()})")

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; personal identity numbers are hidden."""
        parts = self.json_parts().items()
        return {key: list(value) if isinstance(value, Iterator) else value for key, value in parts}

    def json_parts(self) -> dict[str, Any]:
        """The same, its lists yet to be made: all findings of a register at once fill the memory."""
        from compliance.report.hidden_ids import alike_once_hidden, told_apart
        from compliance.report.regimes import UnsettledActions, side_by_side
        from compliance.report.shape import SCHEMA

        by_subject: dict[str, list[Finding]] = {each.path: [] for each in self.named_subjects()}
        for finding in self.findings:
            by_subject[finding.subject].append(finding)
        standings = {path: side_by_side(found, self.labels) for path, found in by_subject.items()}
        hanging = UnsettledActions(self.findings)
        parts: dict[str, Any] = {
            "schema": SCHEMA,
            "engine": {"name": "compliance", "version": self.engine, "chain": self.chain},
            "as_of": self.as_of.isoformat(),
            "known_at": self.known_at.isoformat() if self.known_at else None,
            "lang": self.lang,
            "data": {"sources": list(self.data.sources), "digest": self.data.digest},
            "packs": [pack.to_json() for pack in self.packs],
            "subjects": (
                {**each.to_json(), "regimes": [standing.to_json() for standing in standings[each.path]]}
                for each in self.named_subjects()
            ),
            "figures": (figure.to_json() for figure in self.figures),
            "summary": self.summary(),
            "ratings": (rating.unmasked() for rating in self.ratings),
            "conclusions": (conclusion.unmasked() for conclusion in self.conclusions),
            "actions": ({**each.unmasked(), "regimes": list(hanging.on(each))} for each in self.actions),
            "findings": (finding.unmasked() for finding in self.findings),
            "diagnostics": (diagnostic.to_json() for diagnostic in self.diagnostics),
            "labels": self.labels.to_json(),
            "reviews": self.reviews.to_json(),
        }
        alike = alike_once_hidden([*by_subject, *self.labels.names])

        # The same texts come again and again in findings. What is remembered goes with the report.
        hide = lru_cache(maxsize=10_000)(mask)

        def shown(value: Any) -> Any:
            return masked(told_apart(value, alike), hide)

        return {
            key: map(shown, value) if isinstance(value, Iterator) else shown(value)
            for key, value in parts.items()
        }

    @classmethod
    def from_json(cls, data: Any) -> Report:
        """Read back what `to_json` wrote, with no rule run. Raises `UsageError` for anything else."""
        from compliance.report.from_json import fields

        return cls(**fields(data))

    def summary(self) -> dict[str, Any]:
        """Counts of findings, hidden ones included, by status and by force and status.

        unverified: of those in by_force, the ones whose rule is not checked against its source.
        """
        by_force: dict[str, dict[str, int]] = {}
        unverified: dict[str, dict[str, int]] = {}
        for finding in self.findings:
            for tally in (by_force,) if finding.verified else (by_force, unverified):
                counts = tally.setdefault(finding.force, {})
                counts[str(finding.status)] = counts.get(str(finding.status), 0) + 1
        by_status = self.by_status()
        return {
            "findings": sum(by_status.values()),
            "subjects": len(self.named_subjects()),
            "by_status": by_status,
            "by_force": by_force,
            "unverified": unverified,
            "hidden": dict(self.hidden),
            "errors": self.errors(),
        }

    @property
    def basis(self) -> Basis:
        """What the run was made of."""
        return Basis(self.as_of, self.known_at, self.packs, self.data.digest)

    def by_status(self) -> dict[str, int]:
        """How many findings have each status, hidden ones included; statuses nobody has are left out."""
        counts = Counter(str(finding.status) for finding in self.findings)
        counts.update(self.hidden)
        return {str(status): counts[status] for status in Status if counts[status]}

    def unread(self) -> bool:
        """Whether nothing was tried, and a table was not read: nobody knows what was in it."""
        return not self.findings and any(each.code == _NOT_A_TABLE for each in self.diagnostics)

    def failing(self) -> dict[str, int]:
        """How many findings are not met, by force."""
        return dict(Counter(each.force for each in self.findings if each.status is Status.NOT_MET))

    def overrides(self) -> tuple[Override, ...]:
        """The letters that inspectors have set and that count, so that a saved report can be judged again."""
        return tuple(
            Override(
                each.scale,
                each.area,
                each.subject,
                each.override.letter,
                each.override.reason,
                each.override.decided_by,
                each.override.decided_on,
                each.override.rule,
            )
            for each in self.ratings
            if each.override
        )

    def errors(self) -> int:
        """How many faults in the data left something unusable."""
        return sum(1 for each in self.diagnostics if each.severity is Severity.ERROR)

    def named_subjects(self) -> tuple[SubjectInfo, ...]:
        """Everyone with a finding or in `subjects`; those with ratings first, as a unit before its people."""
        known = {each.path: each for each in self.subjects}
        for finding in self.findings:
            known.setdefault(
                finding.subject, SubjectInfo(finding.subject, finding.subject_type, finding.subject_name)
            )
        rated = {rating.subject for rating in self.ratings}
        return tuple(sorted(known.values(), key=lambda subject: subject.path not in rated))
