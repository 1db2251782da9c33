"""Two packs, by name or folder, held against each other.

In: what a user names. Out: a `Difference`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from compliance.diagnostics import Collector, PackError
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.pipeline import plans
from compliance.pipeline.plans import PackName
from compliance.pipeline.today import today
from compliance.plan.plan import Plan
from compliance.sentences import LANGUAGES, full_text, titles_of_packs
from compliance.workbench.difference.compare import compare
from compliance.workbench.difference.impact import impact
from compliance.workbench.difference.values import Difference, Text

_DECLARED = ("sources", "regimes", "goals", "scales", "consequences")


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
    rules = compare(before.plan, after.plan, packs, day, prove=prove, sentences=said)
    shifts, judged = impact(before.plan, after.plan, packs, data, day) if data is not None else (None, 0)
    files = (before.loaded.pack.file, after.loaded.pack.file)
    declared = tuple(name for name in _DECLARED if getattr(files[0], name) != getattr(files[1], name))
    told = [
        (each.pack.name, each.pack.file.version, each.pack.digest) for each in (before.loaded, after.loaded)
    ]
    return Difference(told[0], told[1], rules, declared, shifts, judged)


class _Version(NamedTuple):
    """A pack, its plan, and every pack it is read with."""

    loaded: LoadedPack
    plan: Plan
    beside: tuple[LoadedPack, ...]


def _read(pack: PackName) -> _Version:
    folders = plans.find([pack])
    collector = Collector()
    loaded = plans.read(folders, collector)
    if len(loaded) < len(folders):
        raise PackError(collector)
    return _Version(loaded[-1], plans.plan_for([pack]), tuple(loaded))


def _sentences(version: _Version) -> Callable[[str], Text]:
    """What each rule says, with all it leans on."""
    files = [each.pack.file for each in version.beside]
    titles = titles_of_packs(version.plan.schema, [each.pack for each in version.beside])
    pack = version.loaded.pack
    rules = {rule.id: rule for rule in pack.rules}

    def said(rule: str) -> Text:
        return {lang: full_text(rules[rule], files, pack.tables, titles, lang) for lang in LANGUAGES}

    return said
