"""What the rules on access have against a comparison.

In: who asks, about whom, and the plan and the data of the comparison. Out: a text for each thing that stands
against it; none when it may be seen.

Where a domain's vocabulary has an `access_request`, requests are made of what is asked and tried by the
rules, as if they had been registered. The rules are those of every shipped pack of the domain, whichever
packs were chosen, and those of the chosen ones. A hospital asks as each of its units, and is asked about as
each of them: what one may not see, or may not be seen of one, refuses the whole. So does what cannot be
decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import said
from compliance.executors import reference
from compliance.facts.load import load
from compliance.facts.values import ABSENT, NOT_REGISTERED, Record
from compliance.findings import Status
from compliance.named_tuple import NamedTuple
from compliance.pipeline.plans import known_domains, plan_for
from compliance.plan.narrow import narrowed

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.facts.tables import RawData
    from compliance.findings import Finding
    from compliance.plan.plan import Plan

REQUEST = "access_request"
_ALLOWED = (Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
Place = tuple[str, str]
"""An entity and an id: something that a measure is divided by."""


class AccessRequest(NamedTuple):
    """What is asked for.

    about: whose figures; None for those of a group of similar units, the asking one among them. rows: single
    records are wanted too.
    """

    by: Place
    about: tuple[Place, ...] | None
    rows: bool


def objections(
    plan: Plan, facts: Facts, raw: RawData, day: date, asked: AccessRequest, known_at: date | None = None
) -> list[str]:
    """What stands against it. facts: the raw data as the plan's vocabulary reads it."""
    tried = [(plan, facts)]
    chosen = {(pack.name, pack.digest) for pack in plan.packs}
    approved = chosen
    if plan.schema.domain in known_domains():
        whole = plan_for(None, plan.schema.domain)
        approved = {(pack.name, pack.digest) for pack in whole.packs}
        if chosen != approved:
            tried.append((whole, load(raw, whole.schema, known_at=known_at, today=day)))
    # A report is the domain's own where every pack is a shipped one as it was shipped.
    report = "fixed_report" if chosen <= approved else "own_report"
    wants = "data_set" if asked.rows else report
    asking = [each for each in tried if REQUEST in each[0].schema.entities]
    found = [finding for each in asking for finding in _tried(*each, day, asked, wants)]
    if asking and not found:
        return [said("the packs hold no rule on access", "paketen har ingen regel om åtkomst")]
    return list(dict.fromkeys(_told(each) for each in found if each.status not in _ALLOWED))


def _told(finding: Finding) -> str:
    swedish = finding.title.get("sv", "")
    title = said(finding.title.get("en") or swedish, swedish)
    if not finding.missing:
        return said("{title} ({rule})", "{title} ({rule})", title=title, rule=finding.rule)
    return said(
        "{title} ({rule}, undetermined without {facts})",
        "{title} ({rule}, går inte att avgöra utan {facts})",
        title=title,
        rule=finding.rule,
        facts=", ".join(finding.missing),
    )


def _tried(plan: Plan, facts: Facts, day: date, asked: AccessRequest, wants: str) -> Sequence[Finding]:
    entity = plan.schema.entities[REQUEST]
    units = entity.fields["for_unit"].to
    own = _units(facts, units, asked.by)
    about: list[Any] = [ABSENT]
    if asked.about is not None:
        about = [each for place in asked.about for each in _units(facts, units, place)] or [NOT_REGISTERED]
    requests = {}
    for number, (for_unit, about_unit) in enumerate(product(own, about), start=1):
        id = f"comparison-{number}"
        values = {
            "id": id,
            "for_unit": for_unit,
            "scope": "similar_hospitals" if asked.about is None else "one_unit",
            "about_unit": about_unit,
            "wants": wants,
            "aggregated": not asked.rows,
        }
        requests[id] = Record(REQUEST, id, f"{entity.table}[{id}]", values)
    # Nothing but the rules is to decide: no decision in the data sets a rule aside.
    rules = narrowed(plan, tuple(check for check in plan.checks if check.subject_type == REQUEST))
    records = {**facts.records, REQUEST: requests}
    bare = facts._replace(records=records, waivers=(), alternatives=(), overrides=())
    return reference.run(rules, bare, day).findings


def _units(facts: Facts, units: str, place: Place) -> list[Any]:
    """The units that are, or belong to, what stands at a place; an unknown one where there are none."""
    return [
        unit
        for unit in facts.records.get(units, {}).values()
        if any((above.entity, above.id) == place for above in _upwards(unit, {}))
    ] or [NOT_REGISTERED]


def _upwards(record: Record, seen: dict[str, None]) -> Iterator[Record]:
    """A record, and all that it refers to on the way up."""
    if record.path in seen:
        return
    seen[record.path] = None
    yield record
    for value in record.values.values():
        if isinstance(value, Record):
            yield from _upwards(value, seen)
