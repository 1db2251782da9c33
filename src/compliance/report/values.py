"""A report as data: everything a format shows.

In: findings, a judgement, and where they came from. Out: `Report`, with `to_json` and `from_json`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from compliance.diagnostics import Diagnostic, Severity, mask
from compliance.diagnostics.masking import masked_repr
from compliance.facts.facts import Override
from compliance.findings import Finding, Status
from compliance.findings.figures import Figure
from compliance.judging import Action, Conclusion, Rating
from compliance.language import Text
from compliance.named_tuple import NamedTuple
from compliance.report.labels import Labels

SCHEMA = "report/1"
_NOT_A_TABLE = "DATA036"


class PackInfo(NamedTuple):
    """A rule pack: which one exactly, and how many rules it holds."""

    name: str
    version: str
    title: Text
    digest: str
    rules: int = 0
    description: Text = {}  # noqa: RUF012 - never written to

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "name": self.name,
            "version": self.version,
            "title": dict(self.title),
            "description": dict(self.description),
            "digest": self.digest,
            "rules": self.rules,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> PackInfo:
        """Read back what `to_json` wrote."""
        return cls(**{name: data[name] for name in cls._fields})


class DataInfo(NamedTuple):
    """The data that was checked: the names of its files, and a digest of all of it."""

    sources: tuple[str, ...] = ()
    digest: str = ""


_NO_DATA = DataInfo()


class Basis(NamedTuple):
    """What a run was made of, so that it can be traced: the day, the packs and the digest of the data.

    known_at: what was recorded later was left out; None when nothing was.
    """

    as_of: date
    known_at: date | None
    packs: tuple[PackInfo, ...]
    digest: str


class ReviewMark(NamedTuple):
    """Who approved a rule as it now is, in what capacity, on which day (ISO 8601)."""

    reviewer: str
    role: str
    date: str
    remark: str = ""


class Reviews(NamedTuple):
    """Which of the rules in a report have been approved.

    marks: by the finding's rule. approved, rules: how many were approved of how many tried, as declared.
    left_out: how many were left out because nobody has approved them; None when none was to be left out.
    """

    marks: Mapping[str, ReviewMark] = MappingProxyType({})
    approved: int = 0
    rules: int = 0
    left_out: int | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; a rule that is not in `by_rule` is not approved as it now is."""
        by_rule = {
            rule: mark._asdict() | {"remark": mark.remark or None} for rule, mark in self.marks.items()
        }
        return {
            "approved": self.approved,
            "rules": self.rules,
            "left_out": self.left_out,
            "by_rule": by_rule,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Reviews:
        """Read back what `to_json` wrote."""
        marks = {
            rule: ReviewMark(mark["reviewer"], mark["role"], mark["date"], mark["remark"] or "")
            for rule, mark in data["by_rule"].items()
        }
        return cls(marks, data["approved"], data["rules"], data["left_out"])


class SubjectInfo(NamedTuple):
    """Somebody or something checked. type_title: what such a thing is called, when known.

    only_id: the data tells nothing of it but that it is there, as of a note below a table.
    """

    path: str
    type: str
    name: str
    type_title: Text = {}  # noqa: RUF012 - never written to
    only_id: bool = False

    def __repr__(self) -> str:
        return masked_repr(self)


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
        from compliance.report import to_json

        return to_json.to_json(self)

    @classmethod
    def from_json(cls, data: Any) -> Report:
        """Read back what `to_json` wrote, with no rule run. Raises `UsageError` for anything else."""
        from compliance.report import to_json

        return to_json.from_json(data)

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
