"""A small report made by hand: one unit and two trainees, with every status and one fault in the data.

In: nothing. Out: `finding()` for one finding, `POLICY`, and `report()`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.diagnostics import Diagnostic, Span
from compliance.findings import Cite, Finding, RemedyText, Status, Why
from compliance.findings.policy import (
    ActionSpec,
    Combined,
    ConclusionIs,
    ConsequenceSpec,
    FindingIs,
    Policy,
    RatingIs,
    ScaleSpec,
    Step,
)
from compliance.judging import judge
from compliance.report import DataInfo, Labels, PackInfo, Report, SubjectInfo
from compliance.report.labels import FieldLabel

DAY = date(2026, 11, 22)
UNIT, ANNA, BO = "units[psyk]", "trainees[T1]", "trainees[T2]"
NAMES = {UNIT: ("unit", "Psykiatri Norr"), ANNA: ("trainee", "Anna Ek"), BO: ("trainee", "Bo Lind")}
AREAS = {
    "A": ("Verksamheten", "The unit's work"),
    "D": ("Tjänstgöringens uppläggning", "How the service is arranged"),
    "E": ("Handledning och uppföljning", "Supervision and follow-up"),
    "F": ("Teoretisk utbildning", "Theoretical education"),
}
HEAD = {"sv": "verksamhetschef", "en": "head of unit"}
SUPERVISOR = {"sv": "huvudansvarig handledare", "en": "main supervisor"}


def both(sv: str, en: str = "") -> dict[str, str]:
    return {"sv": sv, "en": en or sv}


def finding(rule: str = "r", status: str = "met", force: str = "binding", **more: Any) -> Finding:
    subject = more.pop("subject", UNIT)
    type, name = NAMES.get(subject, ("unit", subject))
    area = more.pop("area", "A")
    made: dict[str, Any] = {
        "rule": rule,
        "revision": 1,
        "pack": "st",
        "pack_digest": "sha256:0",
        "subject": subject,
        "subject_type": type,
        "subject_name": name,
        "force": force,
        "area": area,
        "area_title": both(*AREAS[area]) if area in AREAS else both(area),
        "status": Status(status),
        "as_of": DAY,
        "title": both(f"Regel {rule}", f"Rule {rule}"),
        "explanation": both(f"Vad {rule} innebär.", f"What {rule} means."),
        "cite": (Cite("HSLF-FS 2021:8", "3 kap. 1 §", "official"),),
        "why": Why("is", {"met": True, "undetermined": None}.get(status, False), both("villkoret", "it")),
    }
    return Finding(**(made | more))


SCALE = ScaleSpec(
    name="st-spur",
    pack="st",
    title=both("SPUR-bedömning", "SPUR assessment"),
    subject_type="unit",
    areas=tuple((key, both(*title)) for key, title in AREAS.items()),
    steps=(
        Step("A", both("Utan anmärkning", "Without remark")),
        Step("B", both("Med smärre avvikelser", "With minor shortcomings"), ("indicator",), 1),
        Step("C", both("Allmänna råd följs inte", "General advice not followed"), ("advisory",)),
        Step("D", both("Föreskrift följs inte", "Regulation not followed"), ("binding",)),
    ),
    cite=(Cite("Lipus", "ST-SPUR", "secondary"),),
    unverified_never_sets=("D",),
)

PLAN = ConsequenceSpec(
    name="action-plan",
    pack="st",
    title=both("Handlingsplan krävs", "An action plan is required"),
    explanation=both(
        "Enheten ska lämna en handlingsplan inom två månader.",
        "The unit must hand in a plan of action within two months.",
    ),
    subject_type="unit",
    cite=(Cite("Lipus", "Extern granskning", "secondary"),),
    when=RatingIs("st-spur", ("D",)),
    actions=(
        ActionSpec(
            both("Skicka in en handlingsplan", "Send in a plan of action"), "head", HEAD, "P2M", "breach_day"
        ),
    ),
)
HELD = ConsequenceSpec(
    name="publication-held",
    pack="st",
    title=both("Publiceringen hålls inne", "Publication is held back"),
    explanation=both("Rapporten publiceras inte ännu.", "The report is not published yet."),
    subject_type="unit",
    cite=(Cite("Lipus", "Extern granskning", "secondary"),),
    when=Combined("all", (ConclusionIs("action-plan"), FindingIs("plan-received", ("not_met",)))),
)
LABELS = Labels(
    tables={
        "units": both("Enhet", "Unit"),
        "trainees": both("ST-läkare", "Trainee"),
        "certificates": both("Intyg", "Certificate"),
        "service": both("Tjänstgöringsperiod", "Service period"),
    },
    fields={
        "units.quality_reviewed_by_provider": FieldLabel(both("Vårdgivaren granskar ST", "Is reviewed")),
        "units.trainees": FieldLabel(both("ST-läkare", "Trainees"), to="trainees"),
        "trainees.certificates": FieldLabel(both("Intyg", "Certificates"), to="certificates"),
        "trainees.service": FieldLabel(both("Tjänstgöring", "Service"), to="service"),
        "trainees.doctoral_degree": FieldLabel(both("Doktorsexamen", "Doctoral degree")),
        "trainees.regime": FieldLabel(both("Regelverk", "Regulation"), "regime"),
        "certificates.kind": FieldLabel(both("Intygstyp", "Kind of certificate"), "kind"),
        "certificates.signer": FieldLabel(both("Intygas av", "Signed by"), to="doctors"),
        "certificates.signer_role": FieldLabel(both("Intygas i egenskap av", "Signed as"), "role"),
        "certificates.issued_on": FieldLabel(both("Utfärdat", "Issued on")),
    },
    codes={
        "role": {"course_leader": both("Kursledare", "Course leader")},
        "kind": {"course": both("Kurs", "Course")},
        "regime": {"sosfs-2015-8": both("SOSFS 2015:8"), "hslf-fs-2021-8": both("HSLF-FS 2021:8")},
    },
    names={"doctors[D5]": "Stefan Wikner"},
)
POLICY = Policy((SCALE,), (PLAN, HELD), {"head": HEAD})


def findings() -> tuple[Finding, ...]:
    certificates = Why(
        "at_least",
        False,
        both("minst 1 intyg om kvalitetsarbete", "at least 1 certificate of quality work"),
        "rules/a4.yaml:12:3",
        f"{ANNA}.certificates",
        counts={"counted": 1, "fulfilled": 0, "failed": 1, "unknown": 0, "needed": 1},
        children=(
            Why(
                "item",
                False,
                {},
                item=f"{ANNA}.certificates[C3]",
                children=(
                    Why(
                        "is",
                        False,
                        both("Intygas i egenskap av är Handledare", "Signed as is Supervisor"),
                        path=f"{ANNA}.certificates[C3].signer_role",
                        value="course_leader",
                        want="supervisor",
                    ),
                    Why(
                        "is_known",
                        True,
                        both("Utfärdat finns", "Issued on exists"),
                        path=f"{ANNA}.certificates[C3].issued_on",
                        value=date(2025, 3, 1),
                    ),
                ),
            ),
        ),
    )
    months = Why(
        "at_least",
        False,
        both("Heltidsmånader är minst 66", "Full-time months is at least 66"),
        path=f"{BO}.service",
        value=Fraction(40),
        want=66,
    )
    degree = Why(
        "is",
        None,
        both("Doktorsexamen: ja", "Doctoral degree: yes"),
        path=f"{BO}.doctoral_degree",
        cause="not_registered",
    )
    reviewed = Why(
        "is",
        None,
        both("Granskas regelbundet: ja", "Is reviewed: yes"),
        path=f"{UNIT}.quality_reviewed_by_provider",
        cause="stated_unknown",
    )
    programme = Why(
        "every",
        False,
        both("alla ST-läkare", "every trainee"),
        path=f"{UNIT}.trainees",
        counts={"counted": 2, "fulfilled": 1, "failed": 1, "unknown": 0, "needed": 0},
        children=(
            Why(
                "item",
                False,
                {},
                item=BO,
                children=(
                    Why(
                        "at_least",
                        False,
                        both("minst 1 utbildningsprogram", "at least 1 programme"),
                        path=f"{BO}.programmes",
                        counts={"counted": 0, "fulfilled": 0, "failed": 0, "unknown": 0, "needed": 1},
                    ),
                ),
            ),
            Why("item", True, {}, item=ANNA),
        ),
    )
    recalled = (Cite("SOSFS 2015:8", "5 kap.", "recalled"),)
    sign = RemedyText(
        both("Låt handledaren signera intyget", "Have the supervisor sign the certificate"),
        "supervisor",
        SUPERVISOR,
        "P1M",
    )
    ask = RemedyText(both("Registrera uppgiften", "Register the fact"), "head", HEAD)
    draw_up = RemedyText(both("Upprätta utbildningsprogram", "Draw up a programme"), "head", HEAD, "P1M")
    return (
        finding("case-mix", "met", area="A"),
        finding(
            "programme-exists",
            "not_met",
            area="D",
            why=programme,
            remedies=(draw_up,),
            title=both("Varje ST-läkare har ett utbildningsprogram", "Every trainee has a programme"),
        ),
        finding(
            "provider-reviews",
            "undetermined",
            area="E",
            why=reviewed,
            remedies=(ask,),
            missing=(f"{UNIT}.quality_reviewed_by_provider",),
            title=both("Vårdgivaren granskar ST", "The provider reviews the training"),
        ),
        finding(
            "talks-yearly",
            "not_met",
            "indicator",
            area="E",
            title=both("Utvecklingssamtal varje år", "Yearly talks"),
        ),
        finding(
            "self-study",
            "not_met",
            "advisory",
            area="F",
            cite=recalled,
            verified=False,
            title=both("Tid för självstudier planeras", "Time for self-study is planned"),
        ),
        finding(
            "exam",
            "met_otherwise",
            "advisory",
            area="F",
            note="Regionens eget prov används (Studierektorn)",
            title=both("Specialistexamen uppmuntras", "The specialist exam is encouraged"),
        ),
        finding(
            "plan-received",
            "not_met",
            "local",
            area="plan",
            title=both("Handlingsplan inlämnad", "Plan of action received"),
        ),
        finding(
            "a4",
            "not_met",
            subject=ANNA,
            area="goals",
            why=certificates,
            remedies=(sign,),
            title=both("Delmål a4: intyg om kvalitetsarbete", "Goal a4: certificate of quality work"),
        ),
        finding("old-regime", "not_applicable", subject=ANNA, area="goals"),
        finding(
            "length",
            "not_yet",
            subject=BO,
            area="length",
            why=months,
            due=date(2028, 6, 30),
            title=both("ST omfattar minst 66 månader", "The training takes at least 66 months"),
        ),
        finding(
            "thesis",
            "undetermined",
            subject=BO,
            area="goals",
            why=degree,
            missing=(f"{BO}.doctoral_degree",),
            remedies=(ask,),
            title=both("Vetenskapligt arbete", "Scientific work"),
        ),
        finding(
            "course",
            "waived",
            subject=BO,
            area="goals",
            note="Sjukskriven (Verksamhetschefen, – 2027-01-31)",
            title=both("Kurs i palliativ vård", "Course in palliative care"),
        ),
    )


def report(**more: Any) -> Report:
    made = findings()
    judgement = judge(
        made, POLICY, anchors={("breach_day", UNIT): date(2026, 11, 1)}, as_of=DAY, chain="native"
    )
    fault = Diagnostic(
        "DATA007",
        "'2024-02-31' is not a day in the calendar",
        Span("dossier.yaml", 12, 9),
        help="write it as 2024-02-28",
    )
    whole = Report(
        as_of=DAY,
        findings=made,
        ratings=judgement.ratings,
        conclusions=judgement.conclusions,
        actions=judgement.actions,
        chain=judgement.chain,
        packs=(
            PackInfo(
                "st",
                "2026.1",
                both("Läkares specialiseringstjänstgöring", "Specialist training"),
                "sha256:85f1014c234f",
                12,
            ),
        ),
        data=DataInfo(("dossier.yaml",), "sha256:1"),
        diagnostics=(fault,),
        subjects=tuple(
            SubjectInfo(
                path, type, name, both("Enhet", "Unit") if type == "unit" else both("ST-läkare", "Trainee")
            )
            for path, (type, name) in NAMES.items()
        ),
        hidden={"not_in_force": 3},
        labels=LABELS,
        engine="0.1.0",
    )
    return replace(whole, **more)
