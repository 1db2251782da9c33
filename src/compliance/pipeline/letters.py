"""The letters that inspectors have set, on their way to a report: covered, and told when they do not count.

In: facts, a plan and the judgement. Out: letters and diagnostics. Silence would look as if they all counted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from compliance.diagnostics import Diagnostic, did_you_mean
from compliance.facts.problems import shown

if TYPE_CHECKING:
    from compliance.facts.facts import Facts, Override
    from compliance.facts.protected import Protection
    from compliance.judging import Judgement
    from compliance.plan.plan import Plan


def scrubbed_letter(override: Override, protection: Protection) -> Override:
    """A letter without the names of anybody who is protected."""
    return override._replace(
        reason=protection.scrubbed(override.reason), decided_by=protection.scrubbed(override.decided_by)
    )


def letters_that_do_not_count(
    facts: Facts, plan: Plan, judgement: Judgement, *, every_pack: bool
) -> Iterator[Diagnostic]:
    """One diagnostic for each. every_pack: the plan holds all packs; else a scale may be of another."""
    scales = {scale.name: scale for scale in plan.scales}
    for each in facts.overrides:
        scale = scales.get(each.scale)
        if scale is None:
            if every_pack:
                yield _refused(each, f"no scale is called {shown(each.scale)}", _near(each.scale, scales))
            continue
        areas = [area for area, _ in scale.areas]
        if each.area not in areas:
            yield _refused(each, f"`{scale.name}` has no such area", f"write one of {', '.join(areas)}")
        elif _is_another(each, facts, scale.subject_type):
            kind = scale.subject_type
            yield _refused(each, f"`{scale.name}` is for a {kind}, and that is not one", f"name a {kind}")
    for refused in judgement.refused:
        yield _refused(*refused)


def _is_another(override: Override, facts: Facts, kind: str) -> bool:
    """Whether it is about somebody who is there, and of another kind."""
    rated = facts.records.get(kind, {})
    if any(override.subject in (each.id, each.path) for each in rated.values()):
        return False
    return any(override.subject in records for records in facts.records.values())


def _refused(override: Override, why: str, help: str) -> Diagnostic:
    letter, area, subject = (shown(each) for each in (override.letter, override.area, override.subject))
    message = f"the letter {letter} set for area {area} of {subject} does not count: {why}"
    return Diagnostic("DATA062", message, help=help)


def _near(name: str, known: Collection[str]) -> str:
    near = did_you_mean(name, known)
    return f"did you mean `{near}`?" if near else f"write one of {', '.join(known)}"
