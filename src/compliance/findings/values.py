"""A finding: what one rule says about one subject, with citation, evidence and what can be done.

In: plan texts, a status and a `Why` tree. Out: `Finding` with `to_json` and `from_json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.diagnostics.masking import mask, masked
from compliance.findings.ways import Way, ways_to_meet
from compliance.findings.why import Why, why_of
from compliance.model.statuses import Status
from compliance.named_tuple import NamedTuple

Text = Mapping[str, str]


OPEN = (Status.NOT_MET, Status.UNDETERMINED, Status.NOT_YET)
"""What is left to do, in the order it is told."""
MAY_FAIL = (Status.NOT_MET, Status.UNDETERMINED)
"""What fails, or may turn out to."""
OUTSIDE = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
"""What a rule says of what it does not concern."""
EXCEPTED = (Status.MET_OTHERWISE, Status.WAIVED)
"""What somebody has decided on, with a reason."""


class Cite(NamedTuple):
    """Where a rule comes from. source: the instrument's title; provenance: how much of it was seen."""

    source: str
    locator: str
    provenance: str
    note: Text = {}  # noqa: RUF012 - never written to

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        out: dict[str, Any] = {"source": self.source, "locator": self.locator, "provenance": self.provenance}
        if self.note:
            out["note"] = dict(self.note)
        return out


class RemedyText(NamedTuple):
    """What can be done about a finding: by which role, in how long (an ISO 8601 period)."""

    do: Text
    owner: str
    owner_title: Text
    lead_time: str = ""

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        out: dict[str, Any] = {
            "do": dict(self.do),
            "owner": self.owner,
            "owner_title": dict(self.owner_title),
        }
        if self.lead_time:
            out["lead_time"] = self.lead_time
        return out


@dataclass(slots=True, repr=False)
class Finding:
    """What one rule says about one subject on one day.

    rule, revision, pack, pack_digest: which rule, exactly. subject: the record's path, such as
    `trainees[T1]`; subject_name: as people call it. regime: the regulation it was judged under, with
    `regime_settled` False while the subject may still be tested under another. verified: False when
    the weakest thing the rule rests on is a transcription, recalled or a placeholder. missing: paths of
    the unknown facts that decide it. note: why it is waived or met otherwise, and who decided. due_from:
    the facts that `due` was worked out from, while it is not met; whether there is a day at all hangs on
    them too.
    """

    rule: str
    revision: int
    pack: str
    pack_digest: str
    subject: str
    subject_type: str
    subject_name: str
    force: str
    area: str
    area_title: Text
    status: Status
    as_of: date
    title: Text
    explanation: Text
    cite: tuple[Cite, ...]
    why: Why
    known_at: str = ""
    regime: str = ""
    regime_settled: bool = True
    verified: bool = True
    due: date | None = None
    missing: tuple[str, ...] = ()
    remedies: tuple[RemedyText, ...] = ()
    note: str = ""
    due_from: Why | None = None

    def __hash__(self) -> int:
        return hash((self.rule, self.subject, self.as_of, self.status))

    def __repr__(self) -> str:
        """What tells it from others; a log holds no personal identity number for it."""
        return mask(f"Finding({self.rule!r}, {self.subject!r}, {str(self.status)!r}, as_of={self.as_of})")

    @property
    def relied_on(self) -> tuple[str, ...]:
        """Paths of the facts it rests on: as `why` tells them, and those that decided when it is due."""
        known = self.why.relied_on()
        # While it cannot be determined, the day decides nothing.
        if self.due_from is None or self.status is Status.UNDETERMINED:
            return known
        return tuple(dict.fromkeys((*known, *self.due_from.relied_on())))

    @property
    def would_be_met_if_any_of(self) -> tuple[Way, ...]:
        """The least changes found that would each make it met; empty when it is met or none is found."""
        if self.status in OPEN:
            return ways_to_meet(self.why)
        return ()

    def to_json(self) -> dict[str, Any]:
        """The finding as plain JSON values, under stable keys; no personal identity number is in it."""
        made: dict[str, Any] = masked(self.unmasked())
        return made

    def unmasked(self) -> dict[str, Any]:
        """The same with every number that it holds, for who hides them later."""
        from compliance.findings.shape import SCHEMA

        return {
            "schema": SCHEMA,
            "rule": self.rule,
            "revision": self.revision,
            "pack": self.pack,
            "pack_digest": self.pack_digest,
            "subject": self.subject,
            "subject_type": self.subject_type,
            "subject_name": self.subject_name,
            "force": self.force,
            "area": self.area,
            "area_title": dict(self.area_title),
            "regime": self.regime or None,
            "regime_settled": self.regime_settled,
            "as_of": self.as_of.isoformat(),
            "known_at": self.known_at or None,
            "status": str(self.status),
            "due": self.due.isoformat() if self.due else None,
            "due_from": self.due_from.to_json() if self.due_from else None,
            "verified": self.verified,
            "title": dict(self.title),
            "text": dict(self.explanation),
            "cite": [cite.to_json() for cite in self.cite],
            "why": self.why.to_json(),
            "missing": list(self.missing),
            "would_be_met_if_any_of": [
                [need.to_json() for need in way] for way in self.would_be_met_if_any_of
            ],
            "actions": [remedy.to_json() for remedy in self.remedies],
            "relied_on": list(self.relied_on),
            "note": self.note or None,
        }

    @classmethod
    def from_json(cls, data: Any) -> Finding:
        """Read back what `to_json` wrote, so that old findings can be reported again.

        Raises `UsageError` for anything else.
        """
        from compliance.diagnostics.said import said
        from compliance.diagnostics.saved import look_through
        from compliance.findings.shape import FINDING, SCHEMA

        look_through(data, FINDING, said("finding", "prövning"), SCHEMA)
        return finding_of(data)


def finding_of(data: Mapping[str, Any]) -> Finding:
    """The finding that was saved as the shape of `finding` says."""
    return Finding(
        rule=data["rule"],
        revision=data["revision"],
        pack=data["pack"],
        pack_digest=data["pack_digest"],
        subject=data["subject"],
        subject_type=data["subject_type"],
        subject_name=data["subject_name"],
        force=data["force"],
        area=data["area"],
        area_title=data["area_title"],
        status=Status(data["status"]),
        as_of=date.fromisoformat(data["as_of"]),
        title=data["title"],
        explanation=data["text"],
        cite=cites_of(data["cite"]),
        why=why_of(data["why"]),
        known_at=data["known_at"] or "",
        regime=data["regime"] or "",
        regime_settled=data["regime_settled"],
        verified=data["verified"],
        due=date.fromisoformat(data["due"]) if data["due"] else None,
        missing=tuple(data["missing"]),
        remedies=tuple(
            RemedyText(action["do"], action["owner"], action["owner_title"], action.get("lead_time", ""))
            for action in data["actions"]
        ),
        note=data["note"] or "",
        due_from=why_of(data["due_from"]) if data.get("due_from") else None,
    )


def cites_of(cites: Iterable[Mapping[str, Any]]) -> tuple[Cite, ...]:
    """The citations that were saved as the shape of `cite` says."""
    return tuple(
        Cite(each["source"], each["locator"], each["provenance"], each.get("note", {})) for each in cites
    )
