"""Two packs, by name or folder, held against each other.

In: what a user names. Out: a `Difference`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from compliance.diagnostics import Collector, PackError
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.pipeline import plans
from compliance.pipeline.clock import today
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Plan
from compliance.sentences import LANGUAGES, deciding, full_text, titles_of_packs
from compliance.workbench.difference.compare import RuleText, Sentences, compare
from compliance.workbench.difference.declared import declared_otherwise
from compliance.workbench.difference.impact import Impact, impact
from compliance.workbench.difference.values import Difference


def between(
    old: PackName, new: PackName, *, data: Any = None, as_of: date | None = None, prove: bool = True
) -> Difference:
    """What two versions of a pack judge differently. Raises PackError, DataError, UsageError.

    data: as `check` takes it; with it, whose findings change is counted. as_of: the day both are tried on.
    """
    day = as_of or today()
    before, after = _read(old), _read(new)
    packs = (before.loaded.pack.name, after.loaded.pack.name)
    said = (_sentences(before), _sentences(after))
    rules = compare(before.plan, after.plan, packs, said, day, prove=prove)
    found = impact(before.plan, after.plan, packs, data, day) if data is not None else Impact()
    sides = ((before.beside, before.plan.schema), (after.beside, after.plan.schema))
    declared = tuple(declared_otherwise(*sides, rules))
    told = [
        (each.pack.name, each.pack.file.version, each.pack.digest) for each in (before.loaded, after.loaded)
    ]
    return Difference(told[0], told[1], rules, declared, *found)


class _Version(NamedTuple):
    """A pack, its plan, and every pack it is read with."""

    loaded: LoadedPack
    plan: Plan
    beside: tuple[LoadedPack, ...]


def _read(pack: PackName) -> _Version:
    folders = plans.find_packs([pack])
    collector = Collector()
    loaded = plans.read_packs(folders, collector)
    if len(loaded) < len(folders):
        raise PackError(collector)
    return _Version(loaded[-1], plans.plan_for([pack]), tuple(loaded))


def _sentences(version: _Version) -> Sentences:
    """What each rule says, with all it leans on."""
    titles = titles_of_packs(version.plan.schema, [each.pack for each in version.beside])
    rules = {rule.id: rule for rule in version.loaded.pack.rules}

    def said(rule: str) -> RuleText:
        text = {lang: full_text(rules[rule], titles, lang) for lang in LANGUAGES}
        return RuleText(text, deciding(rules[rule], titles))

    return said
