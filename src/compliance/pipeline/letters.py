"""The letters that inspectors have set, on their way to a report: redacted, and told when they do not count.

In: facts, a plan and the judgement. Out: letters and diagnostics. Silence would look as if they all counted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from compliance.diagnostics import Diagnostic, Span, meant, said
from compliance.diagnostics.said import in_turn
from compliance.facts.problems import shown

if TYPE_CHECKING:
    from compliance.facts.facts import Facts, Override
    from compliance.facts.protected import Protection
    from compliance.findings.policy import ScaleSpec
    from compliance.judging import Judgement
    from compliance.plan.plan import Plan


def redacted_letter(override: Override, protection: Protection) -> Override:
    """A letter without the names of anybody who is protected."""
    return override._replace(
        reason=protection.redacted(override.reason), decided_by=protection.redacted(override.decided_by)
    )


def letters_that_do_not_count(
    facts: Facts, plan: Plan, judgement: Judgement, protection: Protection, *, every_pack: bool
) -> Iterator[Diagnostic]:
    """One diagnostic for each. every_pack: the plan holds all packs; else a scale may be of another."""
    scales = {scale.name: scale for scale in plan.scales}
    # The judgement holds letters by their subject's path, without the names of the protected.
    places = {
        (letter._replace(subject=subject)): facts.decided_at.get(each, {})
        for each in facts.overrides
        for letter in (each, redacted_letter(each, protection))
        for subject in (each.subject, *_paths(each.subject, facts))
    }

    def spans(override: Override, field: str) -> Span | None:
        return places.get(override, {}).get(field)

    for each in facts.overrides:
        scale = scales.get(each.scale)
        if scale is None:
            if every_pack:
                why = "no scale is called {scale}", "det finns ingen skala {scale}"
                help = _near(each.scale, scales.values())
                yield _refused(each, said(*why, scale=shown(each.scale)), help, spans(each, "scale"))
            continue
        own = said(f"`{scale.name}`", f"`{scale.title.get('sv', scale.name)}`")
        areas = [area for area, _ in scale.areas]
        if each.area not in areas:
            why = "{scale} has no such area", "{scale} har inget sådant område"
            help = said("write one of {areas}", "skriv något av {areas}", areas=", ".join(areas))
            yield _refused(each, said(*why, scale=own), help, spans(each, "area"))
        elif _is_another(each, facts, scale.subject_type):
            entity = plan.schema.entities[scale.subject_type]
            kind = said(entity.name, entity.title.get("sv", entity.name))
            another = said(
                "{scale} is for a {kind}, and that is not one",
                "{scale} är för {kind}, och det är ingen sådan",
                scale=own,
                kind=kind,
            )
            help = said("name a {kind}", "ange id för en {kind}", kind=kind)
            yield _refused(each, another, help, spans(each, "subject"))
    for override, told, advice in judgement.refused:
        yield _refused(override, told, advice, spans(override, "letter"))


def _paths(id: str, facts: Facts) -> list[str]:
    return [records[id].path for records in facts.records.values() if id in records]


def _is_another(override: Override, facts: Facts, kind: str) -> bool:
    """Whether it is about somebody who is there, and of another kind."""
    rated = facts.records.get(kind, {})
    if any(override.subject in (each.id, each.path) for each in rated.values()):
        return False
    return any(override.subject in records for records in facts.records.values())


def _refused(override: Override, why: str, help: str, span: Span | None) -> Diagnostic:
    message = said(
        "the letter {letter} set for area {area} of {subject} does not count: {why}",
        "omdömet {letter} för område {area} av {subject} räknas inte: {why}",
        letter=shown(override.letter),
        area=shown(override.area),
        subject=shown(override.subject),
        why=why,
    )
    return Diagnostic("DATA062", message, span, help=help)


def _near(name: str, scales: Collection[ScaleSpec]) -> str:
    titles = {word: each for each in scales for word in (each.name, *each.title.values())}
    known = in_turn(said(each.name, each.title.get("sv", each.name)) for each in scales)
    return meant(name, titles, said("write one of {known}", "skriv någon av {known}", known=known))
