"""From findings to ratings, conclusions and actions, by forward chaining.

In: findings, a policy, the dates that times count from, and letters that inspectors have set. Out: a
`Judgement`.

Idea: nothing in a policy reaches across subjects, so one small program is compiled for each type of
subject and run once for each of them. Its keys are `finding:<rule>`, `rating:<pack>/<scale>/<area>`,
`conclusion:<pack>/<name>` and `actions:<pack>/<name>`; what each needs is what its scale or trigger
names, and the chain finds the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from compliance.diagnostics import ComplianceError, PackError, UsageError, said
from compliance.facts.facts import Override
from compliance.findings import Finding
from compliance.findings.policy import ConsequenceSpec, Policy, ScaleSpec, UnknownDay
from compliance.findings.values import Text
from compliance.judging import actions
from compliance.judging.chain import (
    Chain,
    ChainError,
    ChainName,
    ChainResult,
    ChainUnavailable,
    Firing,
    Step,
)
from compliance.judging.consequences import (
    ConclusionResult,
    Names,
    conclude,
    conclusion_key,
    finding_key,
    rating_key,
)
from compliance.judging.make_chain import make_chain
from compliance.judging.ratings import RatingResult, belongs, rate
from compliance.judging.subjects import Subject, by_subject
from compliance.judging.values import Action, Judgement
from compliance.latest import Latest
from compliance.named_tuple import NamedTuple

Anchors = Mapping[tuple[str, str], Any]
LettersSince = Mapping[tuple[str, str], date | UnknownDay | None]
Shape = tuple[tuple[str, str, str], ...]
"""Rule, area and pack of every finding that may come: what a program is compiled for."""

MANY = 200
"""From so many subjects on, "auto" takes the native chain: the same judgement some twenty times sooner."""

_SUBJECT = "subject"
_ANCHORS = "anchors"
_LETTERS = "letters"
_SINCE = "letters_since"


def judge(
    findings: Iterable[Finding],
    policy: Policy,
    *,
    anchors: Anchors | None = None,
    overrides: Iterable[Override] = (),
    letters_since: LettersSince | None = None,
    as_of: date,
    chain: ChainName = "auto",
) -> Judgement:
    """All that the findings lead to under the policy.

    anchors: for (anchor key, subject) the date a consequence's time counts from, where anything but a date is
    unknown. overrides: letters of inspectors, whose subjects are paths. letters_since: for (scale, subject)
    the date since which they count; without one all do. as_of: actions with a date before it are due at
    once. Raises `PackError` when consequences go round in a circle, and `UsageError` for the chain "durable"
    where its engine does not load or fails; "auto" then takes the native one.
    """
    made = tuple(findings)
    runs = infer(made, policy, anchors=anchors, overrides=overrides, letters_since=letters_since, chain=chain)
    rated: list[RatingResult] = [
        run.values[key]
        for scale in policy.scales
        for run in runs
        for area, _ in scale.areas
        if (key := rating_key(scale, area)) in run.values
    ]
    conclusions = [
        drawn.conclusion
        for spec in policy.consequences
        for run in runs
        if (drawn := run.values.get(conclusion_key(spec)))
    ]
    todo = actions.from_findings(made, as_of)
    for run in runs:
        for spec in policy.consequences:
            todo += run.values.get(_action_key(spec), ())
    return Judgement(
        tuple(each.rating for each in rated if each.rating),
        tuple(conclusions),
        actions.merged(todo),
        runs[0].chain if runs else "",
        tuple(refused for each in rated for refused in each.refused),
    )


class Run(NamedTuple):
    """One subject's run: what was concluded and in which order, and the name of the chain."""

    subject: Subject
    values: Mapping[str, Any]
    fired: tuple[Firing, ...]
    chain: str


def infer(
    findings: Iterable[Finding],
    policy: Policy,
    *,
    anchors: Anchors | None = None,
    overrides: Iterable[Override] = (),
    letters_since: LettersSince | None = None,
    chain: ChainName = "auto",
) -> tuple[Run, ...]:
    """The runs of the chain, subject by subject; subjects that no scale or consequence is for have none."""
    subjects = by_subject(findings)
    dates, since = _by_path(anchors), _by_path(letters_since)
    letters: dict[str, list[Override]] = {}
    for each in overrides:
        letters.setdefault(each.subject, []).append(each)
    types = {scale.subject_type for scale in policy.scales}
    types |= {spec.subject_type for spec in policy.consequences}
    asked = [subject for subject in subjects if subject.type in types]
    kind: ChainName = "native" if chain == "auto" and len(asked) >= MANY else chain
    shapes = {type: _shape(asked, type) for type in sorted({subject.type for subject in asked})}
    programs = {type: _compiled(policy, type, shape, kind) for type, shape in shapes.items()}
    runs: list[Run] = []
    for subject in asked:
        program = programs[subject.type]
        given: dict[str, Any] = {
            _SUBJECT: subject,
            _ANCHORS: dates.get(subject.path, {}),
            _LETTERS: tuple(letters.get(subject.path, ())),
            _SINCE: since.get(subject.path, {}),
        }
        given.update(dict.fromkeys(program.findings, ()))
        for finding in subject.findings:
            key = finding_key(finding.rule)
            given[key] = (*given[key], finding)
        chained = _run(program, given)
        if chained is None:
            program = programs[subject.type] = _compiled(policy, subject.type, shapes[subject.type], "native")
            chained = program.chain.run(given)
        runs.append(Run(subject, chained.values, chained.fired, program.chain.name))
    return tuple(runs)


def _by_path(days: Mapping[tuple[str, str], Any] | None) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for (key, path), day in (days or {}).items():
        found.setdefault(path, {})[key] = day
    return found


def _run(program: _Program, given: Mapping[str, Any]) -> ChainResult | None:
    """One run; None when the engine that "auto" took has failed."""
    kind = program.asked[2]
    try:
        return program.chain.run(given)
    except ChainError as error:
        if kind == "durable":
            raise _unavailable(error) from error
        if kind == "auto" and program.chain.name != "native":
            return None
        raise


def _unavailable(error: ChainError) -> ComplianceError:
    what = "the chain `durable` cannot be used: {error}", "kedjan `durable` går inte att använda här"
    help = said("leave `chain` out, and one that works is taken", "utelämna `chain`, så tas en som fungerar")
    return UsageError.of("USAGE090", said(*what, error=str(error)), help=help)


def _shape(subjects: Sequence[Subject], type: str) -> Shape:
    found = {
        (finding.rule, finding.area, finding.pack)
        for subject in subjects
        if subject.type == type
        for finding in subject.findings
    }
    return tuple(sorted(found))


# Compiling ----------------------------------------------------------------------------------------


class _Program(NamedTuple):
    """A compiled chain, what it was compiled from, and the findings it must be given."""

    policy: Policy
    asked: tuple[str, Shape, ChainName]
    chain: Chain
    findings: frozenset[str]


# Compiling costs more than a run, and who judges one trainee at a time asks for the same program over
# and over. One that goes is kept alive by whoever still runs it.
_PROGRAMS: Latest[_Program] = Latest(16)


def _compiled(policy: Policy, type: str, shape: Shape, kind: ChainName) -> _Program:
    asked = (type, shape, kind)
    return _PROGRAMS.get(
        lambda kept: kept.asked == asked and (kept.policy is policy or kept.policy == policy),
        lambda: _compile(policy, type, shape, kind),
    )


def _compile(policy: Policy, type: str, shape: Shape, kind: ChainName) -> _Program:
    steps = list(_steps(policy, type, shape))
    try:
        chain = make_chain(steps, kind)
    except ChainUnavailable as error:
        raise _unavailable(error) from error
    except ChainError as error:
        what = "the consequences cannot be drawn: {error}", "det går inte att dra slutsatser med paketen"
        help = said("check the packs with `compliance lint`", "pröva paketen med `compliance lint`")
        raise PackError.of("JUDGE001", said(*what, error=str(error)), help=help) from error
    given = {need for step in steps for need in step.needs if need.startswith("finding:")}
    given.update(finding_key(rule) for rule, _, _ in shape)
    return _Program(policy, (type, shape, kind), chain, frozenset(given))


def _steps(policy: Policy, type: str, shape: Shape) -> Iterable[Step]:
    for scale in policy.scales:
        if scale.subject_type == type:
            for area, title in scale.areas:
                yield _rating_step(policy, scale, area, title, shape)
    names = Names(policy, type)
    for spec in policy.consequences:
        if spec.subject_type == type:
            yield _conclusion_step(spec, names)
            if spec.actions:
                yield _action_step(spec)


def _rating_step(policy: Policy, scale: ScaleSpec, area: str, title: Text, shape: Shape) -> Step:
    counting = {(rule, pack) for rule, under, pack in shape if belongs(scale, area, under, pack, policy)}
    needs = tuple(sorted({finding_key(rule) for rule, _ in counting}))

    def conclude_rating(seen: Mapping[str, Any]) -> RatingResult:
        subject: Subject = seen[_SUBJECT]
        made = [
            finding
            for need in needs
            for finding in seen[need]
            if finding.area == area and (finding.rule, finding.pack) in counting
        ]
        letters = [each for each in seen[_LETTERS] if (each.scale, each.area) == (scale.name, area)]
        since = seen[_SINCE].get(scale.name)
        return rate(scale, area, title, subject.path, subject.name, made, letters, since)

    return Step(rating_key(scale, area), (_SUBJECT, _LETTERS, _SINCE, *needs), conclude_rating)


def _conclusion_step(spec: ConsequenceSpec, names: Names) -> Step:
    def conclude_consequence(seen: Mapping[str, Any]) -> ConclusionResult:
        subject: Subject = seen[_SUBJECT]
        return conclude(spec, names, subject.path, subject.name, seen)

    return Step(conclusion_key(spec), (_SUBJECT, *names.needs(spec.when, spec.pack)), conclude_consequence)


def _action_step(spec: ConsequenceSpec) -> Step:
    key = conclusion_key(spec)

    def conclude_actions(seen: Mapping[str, Any]) -> tuple[Action, ...]:
        return actions.from_conclusion(spec, seen[key], seen[_ANCHORS])

    return Step(_action_key(spec), (key, _ANCHORS), conclude_actions)


def _action_key(spec: ConsequenceSpec) -> str:
    return f"actions:{spec.pack}/{spec.name}"
