"""Runs a plan: every check for every subject it is about, to findings.

In: a plan, facts and a day. Out: a `Run`, findings in order of subject and rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from compliance.executors.base import Progress, Run
from compliance.executors.reference.candidates import unrecorded
from compliance.executors.reference.context import SUBJECT, RunContext, Trace
from compliance.executors.reference.program import Program, program_of
from compliance.executors.reference.ready import CompiledCheck
from compliance.executors.reference.regimes import RegimeDecision, as_fact
from compliance.executors.reference.registering import registering
from compliance.executors.reference.statistics import NOTHING
from compliance.facts.called import called, shared_names
from compliance.facts.facts import Alternative, Facts, Override, Waiver
from compliance.facts.values import ABSENT, Record, Unknown
from compliance.findings import OPEN, Finding, Status, Why
from compliance.findings.figures import Figure
from compliance.findings.policy import UnknownDay
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import Check, Plan

Decision = TypeVar("Decision", Waiver, Alternative, Override)
Named = Sequence[str] | Callable[[Facts], Sequence[str] | None] | None
WAIVER_EXPIRED = "engine.waiver-expired"


def run(
    plan: Plan,
    facts: Facts,
    as_of: date,
    *,
    known_at: date | None = None,
    subjects: Named = None,
    progress: Progress | None = None,
) -> Run:
    """Findings for every subject the plan is about, or for those named by id or path.

    subjects: the names, or who finds them among the facts with the figures that have been made of them.
    """
    return _Running(program_of(plan, as_of), facts, known_at).run(subjects, progress)


class Probe:
    """The same data asked again and again, by a check whose conditions somebody watches or changes."""

    def __init__(self, program: Program, facts: Facts) -> None:
        self._running = _Running(program, facts, known_at=None)
        self._running.prepare()

    def status(self, record: Record, ready: CompiledCheck) -> Status:
        """What one check gives for one subject, as `run` would."""
        return self._running.status(record, ready)


class _Outcome(NamedTuple):
    """What a check gives: why, the day it is due, and while it is not met where that day comes from.

    beside: all that is unknown is whether the rule is about the subject, or when it is due.
    """

    status: Status
    why: Why
    due: date | None = None
    due_from: Why | None = None
    beside: bool = False


class _Running:
    def __init__(self, program: Program, facts: Facts, known_at: date | None) -> None:
        self._program = program
        self._facts = facts
        self._as_of = program.as_of
        self._known_at = known_at.isoformat() if known_at is not None else ""
        self._context = RunContext(program.day)
        self._frame: list[Any] = [self._context, None]
        self._standings: dict[int, RegimeDecision] = {}
        self._figures: tuple[Figure, ...] = ()
        self._shared_names: frozenset[str] = frozenset()
        self._waivers = _by_subject(facts.waivers)
        self._alternatives = _by_subject(facts.alternatives)
        self._overrides = _by_subject(facts.overrides)

    def run(self, subjects: Named, progress: Progress | None) -> Run:
        # Kinds of subject in the order in which the plan first speaks of them.
        kinds = dict.fromkeys(check.subject_type for check in self._program.plan.checks)
        self.prepare()
        named = subjects(self._facts) if callable(subjects) else subjects
        records = [
            record
            for kind in kinds
            for record in self._facts.records.get(kind, {}).values()
            if named is None or record.id in named or record.path in named
        ]
        findings: list[Finding] = []
        for done, record in enumerate(records, start=1):
            findings += self._judge(record, self._program.checks(record.entity))
            if progress is not None:
                progress(done, len(records))
        letters = [
            letter._replace(subject=record.path)
            for record in records
            for letter in _of(self._overrides, record)
        ]
        return Run(
            tuple(findings),
            self._program.policy,
            self._anchors(records),
            tuple(letters),
            self._letters_since(records),
            self._figures,
            self._facts,
        )

    # -- before -------------------------------------------------------------------------------------

    def prepare(self) -> None:
        """What is worked out from the facts before any rule is tried: regimes, shared names, and figures."""
        self._settle_regimes()
        self._shared_names = shared_names(self._facts.records, self._program.plan.schema)
        if self._program.counters:
            # Most dossiers are of no domain with measures.
            from compliance.executors.reference.figure_records import with_figures
            from compliance.executors.reference.left_out import found_by

            self._program.day.fit(self._frame)
            found = found_by(self._program.finders, self._facts.records, self._frame, self.status)
            self._facts, self._figures = with_figures(
                self._program.counters, self._facts, self._frame, found, self._shared_names
            )

    def _settle_regimes(self) -> None:
        for kind, regimes in self._program.regimes.items():
            for record in self._facts.records.get(kind, {}).values():
                standing = regimes.standing(record, self._frame)
                self._standings[id(record)] = standing
                self._context.regime_of[id(record)] = as_fact(standing)

    # -- a subject ----------------------------------------------------------------------------------

    def status(self, record: Record, ready: CompiledCheck) -> Status:
        status = self._outcome(record, ready, self._standings.get(id(record))).status
        return self._decided_by_people(record, ready.check, status)[0]

    def _judge(self, record: Record, ready: list[CompiledCheck]) -> list[Finding]:
        standing = self._standings.get(id(record))
        shown = called(record, self._program.plan.schema, self._shared_names)
        findings = [self._finding(record, shown, each, standing) for each in ready]
        findings += [
            self._expired(record, shown, waiver)
            for waiver in _of(self._waivers, record)
            if waiver.expires < self._as_of
            # Records of two kinds may have one id: only what the rule is about was ever excepted.
            and any(waiver.rule in (each.check.id, each.check.declared_id) for each in ready)
        ]
        return findings

    def _finding(
        self, record: Record, name: str, ready: CompiledCheck, standing: RegimeDecision | None
    ) -> Finding:
        check = ready.check
        status, why, due, due_from, beside = self._outcome(record, ready, standing)
        status, note = self._decided_by_people(record, check, status)
        missing = why.missing() if status is Status.UNDETERMINED else ()
        remedies = ready.remedies(status) if status in OPEN else ()
        if beside and missing and remedies:
            remedies = (registering(missing, record.path, self._program.plan, remedies[0]),)
        # By place, in the order of the fields: by name it takes three times as long, for every finding.
        return Finding(
            check.id,
            check.revision,
            check.pack,
            ready.pack_digest,
            record.path,
            record.entity,
            name,
            check.force,
            check.area,
            check.area_title,
            status,
            self._as_of,
            check.title,
            check.explanation,
            check.cite + check.rests_on,
            why,
            self._known_at,
            check.regime,
            standing is None or not check.regime or standing.settled,
            check.verified,
            due,
            missing,
            remedies,
            note,
            due_from,
        )

    def _outcome(self, record: Record, ready: CompiledCheck, standing: RegimeDecision | None) -> _Outcome:
        check, frame = ready.check, self._frame
        frame[SUBJECT] = record
        if not ready.in_force:
            return _Outcome(Status.NOT_IN_FORCE, _NOT_IN_FORCE)
        if check.regime and standing is not None and check.regime not in standing.possible:
            # An election shuts a regime out although it was open; then it tells nothing more of why.
            closed = standing.whys.get(check.regime)
            children = (closed,) if closed is not None and closed.result is False else ()
            return _Outcome(Status.NOT_APPLICABLE, Why("regime", False, _OTHER_REGIME, children=children))
        if ready.gate is not None and (shut := ready.gate.shuts_out(record)) is not None:
            return _Outcome(Status.NOT_APPLICABLE, Why("applies", False, _APPLIES, children=(shut,)))
        explain_applies, explain, trace_due = ready.conditions()
        self._program.day.fit(frame)  # these may go deeper than any before them
        applies: Why | None = None
        if explain_applies is not None:
            applies = explain_applies(frame)
            if applies.result is False:
                because = Why("applies", False, _APPLIES, children=(applies,))
                return _Outcome(Status.NOT_APPLICABLE, because)
        why = explain(frame)
        if why.op == "not_applicable":
            return _Outcome(Status.NOT_APPLICABLE, why)
        unsettled: tuple[Why, ...] = (applies,) if applies is not None and applies.result is None else ()
        if record.maybe:
            unsettled += (unrecorded(record),)
        if unsettled:
            # Whether the rule is about this subject at all is unknown: no verdict, whatever it would be.
            unsure = Why("applies", None, _APPLIES, children=(*unsettled, why))
            return _Outcome(Status.UNDETERMINED, unsure, beside=not why.missing())
        due, due_path, due_parts = trace_due(frame) if trace_due is not None else (ABSENT, "", ())
        day = due if isinstance(due, date) else None
        if why.result is True:
            return _Outcome(Status.MET, why, day)
        if due.__class__ is Unknown and why.result is False:
            deadline = Why("due", None, _DUE, path=due_path, cause=str(due.cause), children=due_parts)
            return _Outcome(Status.UNDETERMINED, Why("all", None, {}, children=(why, deadline)), beside=True)
        due_from = (
            Why("due", True, _DUE, path=due_path, value=due, children=due_parts)
            if due_path and due.__class__ is not Unknown
            else None
        )
        if why.result is None:
            return _Outcome(Status.UNDETERMINED, why, day, due_from)
        if day is not None and self._as_of < day:
            return _Outcome(Status.NOT_YET, why, day, due_from)
        return _Outcome(Status.NOT_MET, why, day, due_from)

    def _decided_by_people(self, record: Record, check: Check, status: Status) -> tuple[Status, str]:
        if not self._waivers and not self._alternatives:
            return status, ""
        names = (check.id, check.declared_id)
        if status in OPEN:
            for waiver in _of(self._waivers, record):
                if waiver.rule in names and waiver.expires >= self._as_of:
                    return Status.WAIVED, f"{waiver.reason} ({waiver.approved_by}, – {waiver.expires})"
        if status is Status.NOT_MET and check.force == "advisory":
            for alternative in _of(self._alternatives, record):
                if alternative.rule in names:
                    return Status.MET_OTHERWISE, f"{alternative.reason} ({alternative.decided_by})"
        return status, ""

    def _expired(self, record: Record, name: str, waiver: Waiver) -> Finding:
        text = {
            "sv": f"Dispensen från {waiver.rule} gick ut {waiver.expires} och räknas inte längre.",
            "en": f"The waiver of {waiver.rule} expired on {waiver.expires} and no longer counts.",
        }
        return Finding(
            rule=WAIVER_EXPIRED,
            revision=1,
            pack="engine",
            pack_digest="",
            subject=record.path,
            subject_type=record.entity,
            subject_name=name,
            force="local",
            area="waivers",
            area_title={"sv": "Dispenser", "en": "Waivers"},
            status=Status.NOT_MET,
            as_of=self._as_of,
            title={"sv": "En dispens har gått ut", "en": "A waiver has expired"},
            explanation=text,
            cite=(),  # no source says it
            why=Why("waiver", False, text, path=record.path, value=waiver.expires),
            known_at=self._known_at,
            note=waiver.reason,
        )

    # -- after --------------------------------------------------------------------------------------

    def _anchors(self, records: list[Record]) -> dict[tuple[str, str], date | None]:
        anchors: dict[tuple[str, str], date | None] = {}
        self._program.day.fit(self._frame)
        for anchor, get in self._program.anchors:
            for record in records:
                if record.entity == anchor.subject_type:
                    self._frame[SUBJECT] = record
                    value = get(self._frame)
                    anchors[(anchor.key, record.path)] = value if isinstance(value, date) else None
        return anchors

    def _letters_since(self, records: list[Record]) -> dict[tuple[str, str], date | UnknownDay | None]:
        self._program.day.fit(self._frame)
        return {
            (scale.key, record.path): self._day_since(record, trace)
            for scale, trace in self._program.letters_since
            for record in records
            if record.entity == scale.subject_type and _of(self._overrides, record)
        }

    def _day_since(self, record: Record, trace: Trace) -> date | UnknownDay | None:
        self._frame[SUBJECT] = record
        value, path, parts = trace(self._frame)
        # The latest of no visits is no day: every letter counts.
        if value.__class__ is Unknown and value is not NOTHING:
            open_ = Why("day", None, {}, path=path, cause=str(value.cause), children=parts).missing()
            return UnknownDay(open_ or (record.path,))
        return value if isinstance(value, date) else None


_NOT_IN_FORCE = Why(
    "in_force", False, {"sv": "regeln gäller inte den dagen", "en": "the rule is not in force that day"}
)
_OTHER_REGIME = {"sv": "prövas enligt ett annat regelverk", "en": "is tested under another regulation"}
_APPLIES = {"sv": "regeln gäller den här", "en": "the rule is about this one"}
_DUE = {"sv": "den dag då kravet senast ska vara uppfyllt", "en": "the day by which it must be fulfilled"}


def _by_subject(decisions: Sequence[Decision]) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for decision in decisions:
        found.setdefault(decision.subject, []).append(decision)
    return found


def _of(decisions: Mapping[str, list[Decision]], record: Record) -> list[Decision]:
    return [*decisions.get(record.id, ()), *decisions.get(record.path, ())]
