"""What there is to register where a rule is undetermined for want of facts that it does not ask about itself.

In: a pack's remedy, paths of the missing facts and the plan. Out: a remedy with the same owner.

Whether a rule is about somebody, or when it is due, may hang on other facts than its remedies speak of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.facts.schema import EntityType
from compliance.findings import RemedyText
from compliance.language import Text
from compliance.plan.plan import Plan
from compliance.plan.wording import LANGUAGES, both, lowered_first

_STEP = re.compile(r"([^.\[\]]+)(?:\[[^\]]*\])?(?:\.|$)")
_REGISTER = {"sv": "Registrera {0}.", "en": "Register {0}."}


def registering(missing: Sequence[str], subject: str, plan: Plan, remedy: RemedyText) -> RemedyText:
    """The remedy, with the titles of what is missing as its words.

    No record is named, so that the same is one thing to do for many and tells of nobody. subject: whose facts
    need no owner.
    """
    owners: dict[str, tuple[Text, dict[str, Text]]] = {}
    for path in missing:
        of, name, title = _called(path, plan)
        own = path == f"{subject}.{name}"
        owner = {} if own or of is None else lowered_first(dict(of.title))
        facts = owners.setdefault("" if own or of is None else of.name, (owner, {}))[1]
        facts[name] = lowered_first(dict(title))
    do = {
        lang: _REGISTER[lang].format("; ".join(_group(*each, lang) for each in owners.values()))
        for lang in LANGUAGES
    }
    return RemedyText(do, remedy.owner, remedy.owner_title)


def _group(owner: Text, titles: dict[str, Text], lang: str) -> str:
    facts = ", ".join(each.get(lang) or each["sv"] for each in titles.values())
    return f"{facts} ({owner.get(lang) or owner['sv']})" if owner else facts


def _called(path: str, plan: Plan) -> tuple[EntityType | None, str, Text]:
    """The entity that the last step of a path is a field of, the step's name and its title."""
    table, *names = [found[1] for found in _STEP.finditer(path)]
    entity = plan.schema.by_table().get(table)
    for name in names[:-1]:
        field = entity.fields.get(name) if entity is not None else None
        entity = plan.schema.entities.get(field.to) if field is not None else None
    if not names:
        return None, table, entity.title if entity is not None else both(table, table)
    name = names[-1]
    field = entity.fields.get(name) if entity is not None else None
    if field is None and entity is not None:
        # Which regulation holds is worked out; what can be registered is which one was chosen.
        chosen = [each.elected_by[-1] for each in plan.regimes if each.subject_type == entity.name]
        field = entity.fields.get(chosen[0]) if chosen else None
    return entity, name, field.title if field is not None else both(name, name)
