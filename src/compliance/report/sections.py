"""A subject's findings as they are told: each in its section, and the same requirement only once.

In: the findings of one subject and `Speech`. Out: `SubjectSections`, a list of `Entry` by section.

Two regulations, or a regulation and a review of it, often ask the same. Findings with the same title
and the same reason become one entry that cites them all; so do those set aside by one decision.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from compliance.findings import EXCEPTED, OUTSIDE, Cite, Finding, RemedyText, Status
from compliance.language import localized
from compliance.named_tuple import NamedTuple
from compliance.report.reasons import sentence
from compliance.report.speech import Speech

FAILING = (
    "breaches",
    "possible_unverified",
    "possible_unsettled",
    "advisory_failing",
    "indicator_failing",
    "local_failing",
    "other_failing",
)
"""The sections of what is not met, in the order they are told in all."""

_READABLE = 25  # so many things that cannot be determined, somebody reads one by one

BRIEF = ("indicator_failing", "local_failing", "other_failing")


class Entry(NamedTuple):
    """One requirement, and the findings that tell of it.

    under: the regulations it depends on, where it is not settled which applies and it is not told under each.
    """

    title: str
    reason: str
    findings: tuple[Finding, ...]
    under: tuple[str, ...] = ()

    @property
    def force(self) -> str:
        """The force it has; findings of one entry share it."""
        return self.findings[0].force

    @property
    def cites(self) -> tuple[Cite, ...]:
        """Every source, each once."""
        return tuple({_key(cite): cite for each in self.findings for cite in each.cite}.values())

    @property
    def remedies(self) -> tuple[RemedyText, ...]:
        """What can be done, each thing once."""
        found = {
            (tuple(remedy.do.items()), remedy.owner): remedy
            for each in self.findings
            for remedy in each.remedies
        }
        return tuple(found.values())


@dataclass(slots=True, eq=False, repr=False)
class SubjectSections:
    """What there is to tell of one subject."""

    failing: dict[str, list[Entry]] = field(default_factory=dict)
    open: list[Entry] = field(default_factory=list)
    later: list[Finding] = field(default_factory=list)
    exceptions: list[Finding] = field(default_factory=list)
    met: list[Finding] = field(default_factory=list)
    outside: list[Finding] = field(default_factory=list)

    @property
    def next_due(self) -> date | None:
        """The first day that something not yet due falls due."""
        return min((each.due for each in self.later if each.due), default=None)

    def tally(self) -> dict[str, int]:
        """How many entries or findings there are of each kind, in the order they are told."""
        sizes = {section: len(entries) for section, entries in self.failing.items()}
        breach = sizes.pop("breaches", 0)
        possible = sizes.pop("possible_unverified", 0) + sizes.pop("possible_unsettled", 0)
        return {
            "breach": breach,
            "possible": possible,
            "shortcoming": sum(sizes.values()),
            "open": len(self.open),
            "later": len(self.later),
            "met": len(self.met),
            "exception": len(self.exceptions),
        }

    @property
    def little_known(self) -> bool:
        """Whether so much is undetermined that what to fill in first tells more than all of it."""
        undetermined = len(self.open)
        return undetermined > max(_READABLE, sum(self.tally().values()) - undetermined)

    @property
    def noted(self) -> bool:
        """Whether there is anything to act on or to know of before its day."""
        return bool(self.failing or self.open or self.exceptions)


def sections_of(findings: Iterable[Finding], speech: Speech) -> SubjectSections:
    """Sort one subject's findings."""
    out = SubjectSections()
    failing: list[Finding] = []
    undetermined: list[Finding] = []
    homes = {
        Status.NOT_MET: failing,
        Status.UNDETERMINED: undetermined,
        Status.NOT_YET: out.later,
        Status.MET: out.met,
        **dict.fromkeys(EXCEPTED, out.exceptions),
        **dict.fromkeys(OUTSIDE, out.outside),
    }
    regimes: set[str] = set()
    for each in findings:
        homes[each.status].append(each)
        if not each.regime_settled and each.status not in OUTSIDE:
            regimes.add(each.regime)
    sections: dict[str, list[Entry]] = {}
    for entry in _entries(failing, speech, regimes):
        sections.setdefault(_section(entry, regimes), []).append(entry)
    out.failing = {section: sections[section] for section in FAILING if section in sections}
    out.open = _entries(undetermined, speech, regimes)
    # One decision may be about a requirement of several regulations.
    alike = {(localized(each.title, speech.lang), each.status, each.note): each for each in out.exceptions}
    out.exceptions = [*alike.values()]
    return out


def _entries(findings: Sequence[Finding], speech: Speech, regimes: set[str]) -> list[Entry]:
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for each in findings:
        key = (localized(each.title, speech.lang), sentence(each.why, speech), each.force)
        groups.setdefault(key, []).append(each)
    return [
        Entry(title, reason, tuple(group), _under(group, regimes))
        for (title, reason, _), group in groups.items()
    ]


def _under(group: Sequence[Finding], regimes: set[str]) -> tuple[str, ...]:
    if any(each.regime_settled for each in group):
        return ()
    under = dict.fromkeys(each.regime for each in group)
    return () if len(under) > 1 and set(under) == regimes else tuple(under)


def _section(entry: Entry, regimes: set[str]) -> str:
    if entry.force != "binding":
        section = f"{entry.force}_failing"
        return section if section in FAILING else "other_failing"
    # A requirement is as sure as the best known of the rules that make it.
    verified = [each for each in entry.findings if each.verified]
    if not verified:
        return "possible_unverified"
    # Where it is not settled which regulation applies, only what fails under each is sure to fail.
    if any(each.regime_settled for each in verified) or {each.regime for each in verified} == regimes:
        return "breaches"
    return "possible_unsettled"


def _key(cite: Cite) -> tuple[str, str, str]:
    return (cite.source, cite.locator, cite.provenance)
