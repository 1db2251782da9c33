"""What the packs say of themselves.

In: pack names or folders. Out: `PackInfo`s, or all of one pack as plain data.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import Collector, PackError
from compliance.pipeline.arguments import checked
from compliance.pipeline.plans import PackName, find_packs, plan_for, read_packs
from compliance.resources import shipped_domains

if TYPE_CHECKING:
    from compliance.plan.plan import PackSummary
    from compliance.report import PackInfo


def list_packs(packs: Sequence[PackName] | None = None) -> tuple[PackInfo, ...]:
    """The named packs, or every shipped one. Raises PackError, UsageError."""
    checked(packs=packs)
    if packs is not None:
        return tuple(info_of(pack) for pack in plan_for(packs).packs)
    return tuple(info_of(pack) for domain in shipped_domains() for pack in plan_for(None, domain).packs)


def info_of(pack: PackSummary) -> PackInfo:
    """A planned pack as a report names it."""
    from compliance.report import PackInfo

    return PackInfo(pack.name, pack.version, pack.title, pack.digest, pack.rules, pack.description)


def show_pack(name: PackName) -> dict[str, Any]:
    """All of one pack as plain data: sources, areas, rules, scales, consequences, parameters.

    Raises PackError when it is faulty, UsageError when there is none of that name.
    """
    checked(name=name)
    folders = find_packs([name])
    collector = Collector()
    loaded = read_packs(folders[-1:], collector)
    if not loaded:
        raise PackError(collector)
    file = loaded[0].pack.file
    plan = plan_for([name])
    summary = next(pack for pack in plan.packs if pack.name == file.pack)
    declared = file.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {
        "name": summary.name,
        "version": summary.version,
        "title": summary.title,
        "description": summary.description,
        "digest": summary.digest,
        "domain": file.domain,
        "uses": list(file.uses),
        "sources": declared["sources"],
        "areas": declared["areas"],
        "parameters": declared["parameters"],
        "regimes": declared["regimes"],
        "goals": declared["goals"],
        "scales": declared["scales"],
        "consequences": declared["consequences"],
        "rules": [
            {
                "id": check.id,
                "revision": check.revision,
                "title": check.title,
                "text": check.explanation,
                "force": check.force,
                "area": check.area,
                "subject_type": check.subject_type,
                "regime": check.regime or None,
                "verified": check.verified,
                "cite": [cite.to_json() for cite in check.cite + check.rests_on],
            }
            for check in plan.checks
            if check.pack == file.pack
        ],
    }
