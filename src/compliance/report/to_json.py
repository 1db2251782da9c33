"""A report as JSON, and back.

In: a `Report`. Out: plain JSON values under stable keys; `from_json` reads them, so that a report
saved years ago can be shown again with no rule run. What is derived (counts, letters) is
written for the reader's sake and not read back. Personal identity numbers are hidden; digests, where
chance makes such shapes, are left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from compliance.diagnostics import Diagnostic, mask, said
from compliance.diagnostics.masking import masked
from compliance.diagnostics.shapes import look_through
from compliance.findings import Finding
from compliance.findings.figures import Figure
from compliance.findings.values import cites_of, finding_of
from compliance.judging import Action, Conclusion, Drawn, Rating, SetLetter
from compliance.language import Text
from compliance.report import json_text
from compliance.report.hidden_ids import alike_once_hidden, told_apart
from compliance.report.labels import Labels
from compliance.report.regimes import UnsettledActions, side_by_side
from compliance.report.shape import REPORT
from compliance.report.values import SCHEMA, DataInfo, PackInfo, Report, Reviews, SubjectInfo
from compliance.report.view import View


def pieces(report: Report, view: View) -> Iterator[str]:
    """The report as JSON text, finding by finding. It holds every language."""
    del view
    return json_text.pieces(_parts(report))


def to_json(report: Report) -> dict[str, Any]:
    """The report as plain JSON values."""
    return {
        key: list(value) if isinstance(value, Iterator) else value for key, value in _parts(report).items()
    }


def _parts(report: Report) -> dict[str, Any]:
    """The same, where the lists are yet to be made: all findings of a register at once fill the memory."""
    by_subject: dict[str, list[Finding]] = {each.path: [] for each in report.named_subjects()}
    for finding in report.findings:
        by_subject[finding.subject].append(finding)
    standings = {path: side_by_side(found, report.labels) for path, found in by_subject.items()}
    hanging = UnsettledActions(report.findings)
    parts: dict[str, Any] = {
        "schema": SCHEMA,
        "engine": {"name": "compliance", "version": report.engine, "chain": report.chain},
        "as_of": report.as_of.isoformat(),
        "known_at": report.known_at.isoformat() if report.known_at else None,
        "lang": report.lang,
        "data": {"sources": list(report.data.sources), "digest": report.data.digest},
        "packs": [pack.to_json() for pack in report.packs],
        "subjects": (
            {
                "path": each.path,
                "type": each.type,
                "name": each.name,
                "type_title": dict(each.type_title),
                "only_id": each.only_id,
                "regimes": [standing.to_json() for standing in standings[each.path]],
            }
            for each in report.named_subjects()
        ),
        "figures": (figure.to_json() for figure in report.figures),
        "summary": summary(report),
        "ratings": (rating.unmasked() for rating in report.ratings),
        "conclusions": (conclusion.unmasked() for conclusion in report.conclusions),
        "actions": ({**action.unmasked(), "regimes": list(hanging.on(action))} for action in report.actions),
        "findings": (finding.unmasked() for finding in report.findings),
        "diagnostics": (diagnostic.to_json() for diagnostic in report.diagnostics),
        "labels": report.labels.to_json(),
        "reviews": report.reviews.to_json(),
    }
    alike = alike_once_hidden([*by_subject, *report.labels.names])

    # The same texts come again and again in findings. What is remembered goes with the report.
    hide = lru_cache(maxsize=10_000)(mask)

    def shown(value: Any) -> Any:
        return masked(told_apart(value, alike), hide)

    return {
        key: map(shown, value) if isinstance(value, Iterator) else shown(value)
        for key, value in parts.items()
    }


def summary(report: Report) -> dict[str, Any]:
    """Counts of findings, hidden ones included, by status and by force and status.

    unverified: of those in by_force, the ones whose rule is not checked against its source.
    """
    by_force: dict[str, dict[str, int]] = {}
    unverified: dict[str, dict[str, int]] = {}
    for finding in report.findings:
        for tally in (by_force,) if finding.verified else (by_force, unverified):
            counts = tally.setdefault(finding.force, {})
            counts[str(finding.status)] = counts.get(str(finding.status), 0) + 1
    by_status = report.by_status()
    return {
        "findings": sum(by_status.values()),
        "subjects": len(report.named_subjects()),
        "by_status": by_status,
        "by_force": by_force,
        "unverified": unverified,
        "hidden": dict(report.hidden),
        "errors": report.errors(),
    }


def from_json(data: Any) -> Report:
    """Read back what `to_json` wrote. Raises `UsageError` for anything else."""
    look_through(data, REPORT, said("report", "rapport"), SCHEMA, _SAVE_ONE)
    return _report(data)


_SAVE_ONE = said(
    "save one anew with `compliance check --format json=FILE`",
    "spara en ny med `compliance check --format json=FIL`",
)


def _report(data: Mapping[str, Any]) -> Report:
    findings = tuple(finding_of(each) for each in data["findings"])
    unverified = {each.rule for each in findings if not each.verified}
    return Report(
        as_of=date.fromisoformat(data["as_of"]),
        findings=findings,
        ratings=tuple(_rating(each) for each in data["ratings"]),
        conclusions=tuple(_conclusion(each) for each in data["conclusions"]),
        actions=tuple(_action(each, unverified) for each in data["actions"]),
        packs=tuple(PackInfo.from_json(each) for each in data["packs"]),
        diagnostics=tuple(Diagnostic.from_json(each) for each in data["diagnostics"]),
        data=DataInfo(tuple(data["data"]["sources"]), data["data"]["digest"]),
        subjects=tuple(
            SubjectInfo(
                each["path"], each["type"], each["name"], each["type_title"], each.get("only_id", False)
            )
            for each in data["subjects"]
        ),
        figures=tuple(Figure.from_json(each) for each in data.get("figures", ())),
        hidden=data["summary"]["hidden"],
        known_at=date.fromisoformat(data["known_at"]) if data["known_at"] else None,
        engine=data["engine"]["version"],
        chain=data["engine"]["chain"],
        lang=data["lang"],
        # Reports saved before there were labels have none; they show raw names, as they did.
        labels=Labels.from_json(data["labels"]) if "labels" in data else Labels(),
        reviews=Reviews.from_json(data["reviews"]) if "reviews" in data else Reviews(),
    )


def _rating(data: Mapping[str, Any]) -> Rating:
    title: Text = data["scale_title"]
    return Rating(
        scale=data["scale"],
        scale_title=title,
        pack=data["pack"],
        subject=data["subject"],
        subject_name=data["subject_name"],
        area=data["area"],
        area_title=data["area_title"],
        best=data["best"],
        worst=data["worst"],
        best_title=data["best_title"],
        worst_title=data["worst_title"],
        cite=cites_of(data["cite"]),
        set_by=tuple(data["set_by"]),
        decided_by=tuple(data["decided_by"]),
        unverified=tuple(data["unverified"]),
        would_be=data["would_be"] or "",
        findings=data["findings"],
        # Reports saved before inspectors could set letters have none.
        override=_set_letter(data["override"]) if data.get("override") else None,
        # Nor do they tell earlier letters, or what decisions about rules do to a letter.
        earlier=_set_letter(data["earlier"]) if data.get("earlier") else None,
        excepted=tuple(data.get("excepted", ())),
        otherwise=data.get("otherwise") or "",
    )


def _set_letter(data: Mapping[str, Any]) -> SetLetter:
    return SetLetter(
        letter=data["letter"],
        title=data["title"],
        reason=data["reason"],
        decided_by=data["decided_by"],
        decided_on=date.fromisoformat(data["decided_on"]),
        rule=data["rule"] or "",
        hangs_on=tuple(data.get("hangs_on", ())),
    )


def _conclusion(data: Mapping[str, Any]) -> Conclusion:
    return Conclusion(
        consequence=data["consequence"],
        pack=data["pack"],
        subject=data["subject"],
        subject_name=data["subject_name"],
        drawn=Drawn(data["status"]),
        title=data["title"],
        explanation=data["text"],
        cite=cites_of(data["cite"]),
        because=tuple(data["because"]),
        decided_by=tuple(data["decided_by"]),
        unverified=tuple(data.get("unverified", ())),
    )


def _action(data: Mapping[str, Any], unverified: Collection[str]) -> Action:
    # Actions saved before they told what they rest on are as sure as their rules.
    resting = data["rules"] if all(rule in unverified for rule in data["rules"]) else ()
    return Action(
        do=data["do"],
        owner=data["owner"],
        owner_title=data["owner_title"],
        subjects=tuple(data["subjects"]),
        subject_names=tuple(data["subject_names"]),
        force=data["force"],
        status=data["status"],
        rules=tuple(data["rules"]),
        consequence=data["consequence"] or "",
        due=date.fromisoformat(data["due"]) if data["due"] else None,
        lead_time=data["lead_time"] or "",
        cite=cites_of(data["cite"]),
        unverified=tuple(data.get("unverified", resting)),
        dues=tuple(date.fromisoformat(day) if day else None for day in data.get("dues", ())),
    )
