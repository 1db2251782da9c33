"""Two packs, by name or folder, held against each other.

In: what a user names. Out: a `Difference`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from compliance.diagnostics import Collector, PackError
from compliance.packs.read import LoadedPack
from compliance.pipeline import plans
from compliance.pipeline.checking import today
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Plan
from compliance.workbench.difference.compare import compare
from compliance.workbench.difference.impact import impact
from compliance.workbench.difference.values import Difference

_DECLARED = ("sources", "regimes", "goals", "scales", "consequences")


def between(
    old: PackName, new: PackName, *, data: Any = None, as_of: date | None = None, prove: bool = True
) -> Difference:
    """What two versions of a pack judge differently. Raises PackError, DataError, UsageError.

    data: as `check` takes it; with it, whose findings change is counted. as_of: the day both are tried on.
    """
    day = as_of or today()
    before, after = _read(old), _read(new)
    packs = (before[0].pack.name, after[0].pack.name)
    rules = compare(before[1], after[1], packs, day, prove=prove)
    shifts, judged = impact(before[1], after[1], packs, data, day) if data is not None else (None, 0)
    files = (before[0].pack.file, after[0].pack.file)
    declared = tuple(name for name in _DECLARED if getattr(files[0], name) != getattr(files[1], name))
    told = [(each.pack.name, each.pack.file.version, each.pack.digest) for each, _ in (before, after)]
    return Difference(told[0], told[1], rules, declared, shifts, judged)


def _read(pack: PackName) -> tuple[LoadedPack, Plan]:
    folders = plans.find([pack])
    collector = Collector()
    loaded = plans.read(folders[-1:], collector)
    if not loaded:
        raise PackError(collector)
    return loaded[0], plans.plan_for([pack])
