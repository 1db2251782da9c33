"""Plans the rules: one check for each, or for each row of the table it is expanded over.

In: each pack's rules and tables. Out: `Check`s in order of pack, rule and row.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from compliance.diagnostics import Collector, first_stands, meant
from compliance.findings.values import Cite, RemedyText
from compliance.model.base import Provenance
from compliance.model.rules import Rule
from compliance.plan import nodes as n
from compliance.plan.draft import Draft, Loaded, PartRef, Path
from compliance.plan.lowering import Lowering
from compliance.plan.places import check_places, filled, filled_in_both
from compliance.plan.plan import Check, PlannedRemedy
from compliance.plan.scope import Scope
from compliance.plan.types import DATE
from compliance.plan.wording import LANGUAGES, in_both


def plan_rules(draft: Draft) -> None:
    """Lower every rule of every pack."""
    first: dict[str, PartRef] = {}
    for loaded in draft.packs:
        for rule in loaded.pack.rules:
            here = PartRef(loaded, f"rule:{rule.id}")
            if rule.id in first:
                labels = first_stands(first[rule.id].span(("id",)))
                draft.fault(here, ("id",), "PACK052", f"two rules are called `{rule.id}`", labels=labels)
                continue
            first[rule.id] = here
            _plan_rule(draft, loaded, rule, here)


def plan_apart(draft: Draft, loaded: Loaded, rule: Rule) -> Draft:
    """A draft with the checks and the faults of one rule alone, beside all else that is planned."""
    apart = replace(draft, checks=[], collector=Collector())
    _plan_rule(apart, loaded, rule, PartRef(loaded, f"rule:{rule.id}"))
    return apart


def _plan_rule(draft: Draft, loaded: Loaded, rule: Rule, here: PartRef) -> None:
    """Lower one rule, once for each row of its table."""
    if not draft.check_subject(here, ("for",), rule.for_):
        return
    _check_shape(draft, rule, here)
    if rule.for_each is None:
        _check_places(draft, rule, here, None)
        _plan_check(draft, loaded, rule, here, "", None)
        return
    table = draft.table(here, rule.for_each)
    if table is None:
        help = meant(rule.for_each, loaded.pack.tables, "add tables/<name>.yaml")
        draft.fault(here, ("for_each",), "PACK053", f"there is no table `{rule.for_each}`", help)
        return
    shared = set.intersection(*(set(row) for row in table.rows.values()))
    _check_places(draft, rule, here, shared)
    for key, row in table.rows.items():
        # Columns that only some rows have may override a citation; rules may read only the shared ones.
        readable = {column: value for column, value in row.items() if column in shared}
        _plan_check(draft, loaded, rule, here, key, readable, row)


def _check_shape(draft: Draft, rule: Rule, here: PartRef) -> None:
    regime = rule.regime or here.pack.file.regime
    if regime and regime not in draft.known_regimes:
        part = here if rule.regime else PartRef(here.loaded, "pack")
        help = meant(regime, draft.known_regimes, "name the pack that declares it under `uses`")
        draft.fault(part, ("regime",), "PACK050", f"the regime `{regime}` is not declared", help)


def _check_places(draft: Draft, rule: Rule, here: PartRef, columns: Collection[str] | None) -> None:
    """A place in a text that no row fills would be shown as it is written.

    columns: those that every row has; None for a rule without a table.
    """
    for path, text in _texts_of(rule):
        check_places(text, columns, partial(draft.fault, here, path))


def _texts_of(rule: Rule) -> Iterator[tuple[Path, str]]:
    """What people read of a rule, and where it stands."""
    worded: list[tuple[Path, Any]] = [(("title",), rule.title), (("explanation",), rule.explanation)]
    worded += [(("remedies", at, "do"), each.do) for at, each in enumerate(rule.remedies)]
    worded += [(("cite", at, "note"), each.note) for at, each in enumerate(rule.cite) if each.note]
    for path, text in worded:
        yield from (((*path, language), getattr(text, language) or "") for language in LANGUAGES)
    yield ("area",), rule.area
    yield from ((("cite", at, "locator"), each.locator) for at, each in enumerate(rule.cite))


def _plan_check(
    draft: Draft,
    loaded: Loaded,
    rule: Rule,
    here: PartRef,
    key: str,
    row: Mapping[str, Any] | None,
    whole_row: Mapping[str, Any] | None = None,
) -> None:
    faults = len(draft.collector)
    words = whole_row or {}
    regime = rule.regime or loaded.pack.file.regime or ""
    if regime and regime in draft.known_regimes and draft.known_regimes[regime].for_ != rule.for_:
        regime = ""  # a pack's regime is about its trainees; its rules on units hold whoever is tested how
    at_row = PartRef(loaded, f"table:{rule.for_each}/{key}") if key else None
    lowering = Lowering(Scope(draft, here, {rule.for_: rule.for_}, row, regime, at_row=at_row))
    require = lowering.condition(rule.require, ("require",))
    applies = lowering.condition(rule.applies, ("applies",)) if rule.applies is not None else None
    due = lowering.value(rule.due, ("due",), DATE) if rule.due is not None else None
    cite = _cites(draft, rule, here, words, at_row)
    area = filled(rule.area, words, "sv")
    title = loaded.pack.file.areas.get(area)
    if title is None:
        help = meant(area, loaded.pack.file.areas, "declare it under `areas` in pack.yaml")
        draft.fault(here, ("area",), "PACK050", f"the area `{area}` is not declared", help)
    remedies = tuple(
        PlannedRemedy(
            tuple(remedy.when),
            RemedyText(
                filled_in_both(in_both(remedy.do), words),
                remedy.owner,
                draft.role_title(here, remedy.owner, ("remedies", index, "owner")),
                remedy.lead_time or "",
            ),
        )
        for index, remedy in enumerate(rule.remedies)
    )
    for part, node in (("require", require), ("applies", applies), ("due", due.node if due else None)):
        if any(_not_applicable_within(node, top=part == "require")):
            draft.fault(
                here,
                (part,),
                "PACK054",
                "`if_empty: not_applicable` can only stand at the top of `require`",
                "write holds, fails or unknown here",
            )
    if require is None or title is None or len(draft.collector) > faults:
        return
    about = [("measure", rule.for_), ("regime", regime)]
    beneath = [each for name in about for each in draft.sources.get(name, ())]
    rests_on = _unverified([*lowering.scope.rests_on, *beneath])
    in_force = rule.in_force
    draft.checks.append(
        Check(
            id=f"{rule.id}.{key}" if key else rule.id,
            declared_id=rule.id,
            revision=rule.revision,
            pack=loaded.pack.name,
            title=filled_in_both(in_both(rule.title), words),
            explanation=filled_in_both(in_both(rule.explanation), words),
            force=str(rule.force),
            cite=cite,
            subject_type=rule.for_,
            area=area,
            area_title=in_both(title.title),
            require=require,
            rests_on=rests_on,
            verified=not rests_on and not _unverified(cite),
            regime=regime,
            in_force_from=in_force.from_ if in_force else None,
            in_force_to=in_force.to if in_force else None,
            applies=applies,
            due=due.node if due else None,
            remedies=remedies,
        )
    )


def _unverified(cites: Sequence[Cite]) -> tuple[Cite, ...]:
    """The citations that are not verified, each once."""
    weak = {
        (each.source, each.locator, each.provenance): each
        for each in cites
        if not Provenance(each.provenance).verified
    }
    return tuple(weak.values())


def _cites(
    draft: Draft, rule: Rule, here: PartRef, row: Mapping[str, Any], at_row: PartRef | None
) -> tuple[Cite, ...]:
    made = list(draft.cite(here, rule.cite, ("cite",)))
    for index, cite in enumerate(made):
        note = filled_in_both(dict(cite.note), row) if cite.note else {}
        made[index] = Cite(cite.source, filled(cite.locator, row, "sv"), cite.provenance, note)
    if made and ("provenance" in row or "locator" in row):
        provenance = str(row.get("provenance", made[0].provenance))
        if provenance not in set(Provenance):
            known = [str(each) for each in Provenance]
            help = meant(provenance, known, f"write one of {', '.join(known)}")
            message = f"`{provenance}` is not a provenance"
            draft.fault(at_row or here, ("provenance",), "PACK032", message, help)
            return tuple(made)
        made[0] = made[0]._replace(provenance=provenance, locator=str(row.get("locator", made[0].locator)))
    return tuple(made)


def _not_applicable_within(node: Any, *, top: bool = False) -> Iterator[bool]:
    """True once for each `if_empty: not_applicable` in a node. top: the node's own is left out."""
    if isinstance(node, n.Quantified) and node.if_empty == "not_applicable" and not top:
        yield True
    if isinstance(node, tuple):
        for each in node:
            yield from _not_applicable_within(each)
