"""A report that was saved, read back: from JSON to the values that a `Report` is made of.

In: plain JSON values. Out: `fields`, a report's values by their names; UsageError for anything that is no
saved report, with the place of what is damaged. No rule is run and no pack is needed.

What was saved before something was told of is read as if there was nothing of it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.diagnostics import Diagnostic, Label, Severity, Span, said
from compliance.diagnostics.saved import look_through
from compliance.findings.figures import Division, Figure
from compliance.findings.values import cites_of, finding_of
from compliance.judging import Action, Conclusion, Drawn, Rating, SetLetter
from compliance.report.labels import FieldLabel, Labels
from compliance.report.parts import DataInfo, PackInfo, ReviewMark, Reviews, SubjectInfo
from compliance.report.shape import REPORT, SCHEMA

_SAVE_ONE = said(
    "save one anew with `compliance check --format json=FILE`",
    "spara en ny med `compliance check --format json=FIL`",
)


def fields(data: Any) -> dict[str, Any]:
    """The values of the report that was saved. Raises `UsageError` for anything else."""
    look_through(data, REPORT, said("report", "rapport"), SCHEMA, _SAVE_ONE)
    findings = tuple(finding_of(each) for each in data["findings"])
    unverified = {each.rule for each in findings if not each.verified}
    return {
        "as_of": date.fromisoformat(data["as_of"]),
        "findings": findings,
        "ratings": tuple(_rating(each) for each in data["ratings"]),
        "conclusions": tuple(_conclusion(each) for each in data["conclusions"]),
        "actions": tuple(_action(each, unverified) for each in data["actions"]),
        "packs": tuple(PackInfo(**{name: each[name] for name in PackInfo._fields}) for each in data["packs"]),
        "diagnostics": tuple(_diagnostic(each) for each in data["diagnostics"]),
        "data": DataInfo(tuple(data["data"]["sources"]), data["data"]["digest"]),
        "subjects": tuple(
            SubjectInfo(
                each["path"],
                each["type"],
                each["name"],
                each["type_title"],
                each.get("only_id", False),
                each.get("within", ""),
            )
            for each in data["subjects"]
        ),
        "figures": tuple(_figure(each) for each in data.get("figures", ())),
        "hidden": data["summary"]["hidden"],
        "known_at": _day(data["known_at"]),
        "engine": data["engine"]["version"],
        "chain": data["engine"]["chain"],
        "lang": data["lang"],
        # Reports saved before there were labels have none; they show raw names, as they did.
        "labels": _labels(data["labels"]) if "labels" in data else Labels(),
        "reviews": _reviews(data["reviews"]) if "reviews" in data else Reviews(),
    }


def _day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _rating(data: Mapping[str, Any]) -> Rating:
    return Rating(
        scale=data["scale"],
        scale_title=data["scale_title"],
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
        due=_day(data["due"]),
        lead_time=data["lead_time"] or "",
        cite=cites_of(data["cite"]),
        unverified=tuple(data.get("unverified", resting)),
        dues=tuple(map(_day, data.get("dues", ()))),
    )


def _figure(data: Mapping[str, Any]) -> Figure:
    return Figure(
        measure=data["measure"],
        pack=data["pack"],
        path=data["path"],
        title=data["title"],
        divisions=tuple(
            Division(each["name"], each["value"], each["title"], each["value_title"])
            for each in data["divisions"]
        ),
        period=data["period"],
        begins=_day(data["begins"]),
        ends=_day(data["ends"]),
        preliminary=data["preliminary"],
        n=data["n"] or 0,
        missing=data["missing"] or 0,
        values={name: _exact(value) for name, value in data["values"].items()},
        unit=data["unit"],
        small=data["small"],
        rank=data["rank"] or 0,
        ranked=data["ranked"] or 0,
        records=tuple(data["records"]),
        lacking=tuple(data["lacking"]),
        hidden=data["hidden"],
        left_out=data.get("left_out") or 0,
        outside=tuple(data.get("outside", ())),
        share_of=data.get("share_of", {}),
    )


def _exact(value: float | str) -> int | Fraction:
    return value if isinstance(value, int) else Fraction(str(value))


def _diagnostic(data: Mapping[str, Any]) -> Diagnostic:
    return Diagnostic(
        code=data["code"],
        message=_text(data, "message"),
        span=_place(data["place"]) if "place" in data else None,
        severity=Severity(data["severity"]),
        labels=tuple(Label(_place(each["place"]), _text(each, "text")) for each in data.get("labels", ())),
        under=tuple(data.get("under", ())),
        help=_text(data, "help"),
    )


def _place(data: Mapping[str, Any]) -> Span:
    return Span(data["file"], data.get("line", 0), data.get("column", 0), cell=data.get("cell", ""))


def _text(data: Mapping[str, Any], key: str) -> str:
    """A text in English, or in both languages where it has `<key>_sv`."""
    text: str = data.get(key, "")
    return said(text, data[f"{key}_sv"]) if f"{key}_sv" in data else text


def _labels(data: Mapping[str, Any]) -> Labels:
    return Labels(
        tables=data["tables"],
        fields={
            key: FieldLabel(each["title"], each.get("codes", ""), each.get("to", ""))
            for key, each in data["fields"].items()
        },
        codes=data["codes"],
        names=data["names"],
        settled_by={path: tuple(paths) for path, paths in data.get("settled_by", {}).items()},
    )


def _reviews(data: Mapping[str, Any]) -> Reviews:
    marks = {
        rule: ReviewMark(each["reviewer"], each["role"], each["date"], each["remark"] or "")
        for rule, each in data["by_rule"].items()
    }
    return Reviews(marks, data["approved"], data["rules"], data["left_out"])
