"""Plans what findings lead to: scales, consequences and the dates that letters and times count from.

In: each pack's `scales` and `consequences`. Out: specs for judging; names that lead nowhere and
consequences that wait for each other are faults.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import Any

from compliance.diagnostics import meant
from compliance.findings import policy as p
from compliance.model import packs as m
from compliance.model.values import ParameterValue
from compliance.plan import nodes as n
from compliance.plan.draft import Draft, Loaded, PartRef
from compliance.plan.lowering import Lowering
from compliance.plan.plan import Anchor
from compliance.plan.scope import Scope
from compliance.plan.stated import whole_number
from compliance.plan.typed import Typed
from compliance.plan.types import DATE, PERIOD
from compliance.plan.wording import in_both


def plan_scales(draft: Draft) -> None:
    """Lower every scale."""
    for loaded in draft.packs:
        here = PartRef(loaded, "pack")
        for name, declared in loaded.pack.file.scales.items():
            path = ("scales", name)
            for index, area in enumerate(declared.areas):
                if area not in loaded.pack.file.areas:
                    help = meant(area, loaded.pack.file.areas, "declare it under `areas`")
                    draft.fault(
                        here, (*path, "areas", index), "PACK050", f"the area `{area}` is not declared", help
                    )
            letters = [letter.letter for letter in declared.letters]
            for index, letter in enumerate(declared.unverified_never_sets):
                if letter not in letters:
                    draft.fault(
                        here,
                        (*path, "unverified_never_sets", index),
                        "PACK055",
                        f"the scale has no `{letter}`",
                    )
            draft.check_subject(here, (*path, "for"), declared.for_)
            draft.scales.append(
                p.ScaleSpec(
                    name,
                    loaded.pack.name,
                    in_both(declared.title),
                    declared.for_,
                    tuple(
                        (area, in_both(loaded.pack.file.areas[area].title))
                        for area in declared.areas
                        if area in loaded.pack.file.areas
                    ),
                    tuple(
                        _step(draft, here, name, index, letter)
                        for index, letter in enumerate(declared.letters)
                    ),
                    draft.cite(here, declared.cite, (*path, "cite")),
                    tuple(declared.unverified_never_sets),
                )
            )
            if declared.letters_since is not None:
                scope = Scope(draft, here, {declared.for_: declared.for_})
                typed = Lowering(scope).value(declared.letters_since, (*path, "letters_since"), DATE)
                if typed is not None:
                    draft.letters_since.append(Anchor(name, declared.for_, typed.node))


def _step(draft: Draft, here: PartRef, scale: str, index: int, letter: m.Letter) -> p.Step:
    more_than, parameter = letter.more_than, ""
    if isinstance(more_than, ParameterValue):
        path = ("scales", scale, "letters", index, "more_than")
        parameter = _name_of(whole_number(Lowering(Scope(draft, here, {})), more_than, path))
        more_than = 0
    return p.Step(
        letter.letter,
        in_both(letter.title),
        tuple(str(force) for force in letter.fails or ()),
        more_than,
        letter.never_all,
        parameter,
    )


def _name_of(parameter: Typed | None) -> str:
    """The full name of a parameter that has been lowered; empty after a fault."""
    return parameter.node.name if parameter is not None and isinstance(parameter.node, n.Parameter) else ""


def plan_consequences(draft: Draft) -> None:
    """Lower every consequence, and refuse those that wait for each other."""
    waits: dict[str, set[str]] = {}
    for loaded in draft.packs:
        for name, declared in loaded.pack.file.consequences.items():
            waits[name] = _plan_consequence(draft, loaded, name, declared)
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as error:
        circle = [str(name) for name in error.args[1]]
        owner = next(each for each in draft.packs if circle[0] in each.pack.file.consequences)
        draft.fault(
            PartRef(owner, "pack"),
            ("consequences", circle[0], "when"),
            "PACK056",
            f"these consequences wait for each other: {' → '.join(circle)}",
        )


def _plan_consequence(draft: Draft, loaded: Loaded, name: str, declared: m.Consequence) -> set[str]:
    here = PartRef(loaded, "pack")
    path = ("consequences", name)
    draft.check_subject(here, (*path, "for"), declared.for_)
    waits: set[str] = set()
    when = _trigger(draft, here, declared.when, (*path, "when"), waits)
    actions = tuple(
        _action(draft, here, name, declared.for_, index, action)
        for index, action in enumerate(declared.actions)
    )
    draft.consequences.append(
        p.ConsequenceSpec(
            name,
            loaded.pack.name,
            in_both(declared.title),
            in_both(declared.explanation),
            declared.for_,
            draft.cite(here, declared.cite, (*path, "cite")),
            when,
            actions,
            str(declared.force or ""),
        )
    )
    return waits


def _trigger(
    draft: Draft, here: PartRef, declared: Any, path: tuple[str | int, ...], waits: set[str]
) -> p.Trigger:
    match declared:
        case m.RatingIs(rating=scale, area=area, in_=letters, set_by=set_by):
            known = {
                name: each for loaded in draft.visible(here) for name, each in loaded.pack.file.scales.items()
            }
            if scale not in known:
                help = meant(scale, known)
                draft.fault(here, (*path, "rating"), "PACK050", f"the scale `{scale}` is not declared", help)
            else:
                have = [letter.letter for letter in known[scale].letters]
                for index, letter in enumerate(letters):
                    if letter not in have:
                        draft.fault(here, (*path, "in", index), "PACK055", f"the scale has no `{letter}`")
                if area is not None and area not in known[scale].areas:
                    draft.fault(here, (*path, "area"), "PACK050", f"the scale has no area `{area}`")
            return p.RatingIs(scale, tuple(letters), area or "", set_by or "")
        case m.FindingIs(finding=rule, in_=statuses):
            known_rules = [check.id for check in draft.checks]
            told = any(rule in loaded.unread for loaded in draft.packs)  # its own fault has been told
            if rule not in known_rules and not told:
                help = meant(rule, known_rules)
                draft.fault(here, (*path, "finding"), "PACK050", f"no rule is called `{rule}`", help)
            return p.FindingIs(rule, tuple(str(status) for status in statuses))
        case m.ConclusionIs(conclusion=name):
            known_names = draft.names_of(here, "consequences")
            if name not in known_names:
                help = meant(name, known_names)
                draft.fault(
                    here, (*path, "conclusion"), "PACK050", f"no consequence is called `{name}`", help
                )
            else:
                waits.add(name)
            return p.ConclusionIs(name)
        case m.NotThis(not_=part):
            return p.Combined("not", (_trigger(draft, here, part, (*path, "not"), waits),))
        case m.AllOf(all=parts) | m.AnyOfThese(any=parts):
            kind = "all" if isinstance(declared, m.AllOf) else "any"
            made = tuple(
                _trigger(draft, here, part, (*path, kind, index), waits) for index, part in enumerate(parts)
            )
            return p.Combined(kind, made)
    raise TypeError(f"not a trigger: {declared!r}")


def _action(
    draft: Draft, here: PartRef, name: str, subject: str, index: int, declared: m.ConsequenceAction
) -> p.ActionSpec:
    path = ("consequences", name, "actions", index)
    within, parameter = declared.within, ""
    if isinstance(within, ParameterValue):
        parameter = _name_of(Lowering(Scope(draft, here, {})).value(within, (*path, "within"), PERIOD))
        within = ""
    anchor = ""
    if declared.after is not None:
        typed = Lowering(Scope(draft, here, {subject: subject})).value(declared.after, (*path, "after"), DATE)
        if typed is not None:
            anchor = f"{name}/{index}"
            draft.anchors.append(Anchor(anchor, subject, typed.node))
    owner = draft.role_title(here, declared.owner, (*path, "owner"))
    return p.ActionSpec(in_both(declared.do), declared.owner, owner, within or "", anchor, parameter)
