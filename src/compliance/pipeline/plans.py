"""Finds packs and gives a plan for them: from the cache when it knows these very packs, else built.

In: pack names or folders. Out: a `Plan`; a PackError with every fault in any of them.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.diagnostics import Collector, PackError, UsageError, did_you_mean
from compliance.plan.plan import Plan
from compliance.resources import cache_folder, pack_folders

if TYPE_CHECKING:
    from compliance.packs.read import LoadedPack

PackName = str | Path


DEFAULT_DOMAIN = "training"
"""What data is about when nothing tells."""


def known_domains() -> list[str]:
    """The domains that packs are shipped for, by name."""
    return sorted({folder.parent.name for folder in pack_folders()})


def plan_for(packs: Sequence[PackName] | None = None, domain: str = "") -> Plan:
    """The plan of the named packs and those they use; of every shipped pack of a domain for None.

    Raises PackError when a pack is faulty, UsageError when there is none of that name.
    """
    return plan_of(find(packs, domain))


def plan_of(folders: Sequence[Path]) -> Plan:
    """The plan of the packs in these folders, those they use among them. Raises PackError."""
    key = _key(folders)
    cached = _from_cache(key)
    if cached is not None:
        return cached
    built = build(folders)
    _to_cache(key, built)
    return built


def build(folders: Sequence[Path]) -> Plan:
    """Read and plan packs, whatever the cache holds."""
    from compliance.plan.build import build as build_plan

    collector = Collector()
    loaded = read(folders, collector)
    plan = build_plan(loaded, collector) if loaded else None
    if plan is None:
        raise PackError(collector)
    return plan


def read(folders: Sequence[Path], collector: Collector) -> list[LoadedPack]:
    """Read packs; those that cannot be read leave their faults in the collector."""
    from compliance.packs.read import read_pack

    loaded = (read_pack(folder, collector, _vocabulary(folder)) for folder in folders)
    return [pack for pack in loaded if pack is not None]


def find(packs: Sequence[PackName] | None, domain: str = "") -> list[Path]:
    """Folders of packs, each once, in the order of shipped packs first; with those they use."""
    shipped = {folder.name: folder for folder in pack_folders()}
    if packs is None:
        domains = known_domains()
        wanted = domain or DEFAULT_DOMAIN
        if wanted not in domains:
            near = did_you_mean(wanted, domains)
            help = f"did you mean `{near}`?" if near else f"the domains are {', '.join(domains)}"
            raise UsageError.of("USAGE001", f"no rule pack belongs to the domain `{wanted}`", help=help)
        return [folder for folder in shipped.values() if folder.parent.name == wanted]
    if not packs:
        raise UsageError.of(
            "USAGE003", "no rule pack is named", help=f"name one of {', '.join(sorted(shipped))}"
        )
    found: dict[Path, Path] = {}
    for pack in packs:
        _add(_locate(pack, shipped), shipped, found, set())
    return list(found.values())


def _locate(pack: PackName, shipped: dict[str, Path]) -> Path:
    if str(pack) in shipped:
        return shipped[str(pack)]
    folder = Path(pack)
    if (folder / "pack.yaml").is_file():
        return folder
    if folder.is_dir():
        raise UsageError.of(
            "USAGE002", f"the folder {folder} holds no pack.yaml", help="name a pack's own folder"
        )
    near = did_you_mean(str(pack), shipped)
    help = f"did you mean `{near}`?" if near else f"the shipped packs are {', '.join(sorted(shipped))}"
    raise UsageError.of("USAGE003", f"there is no rule pack called `{pack}`", help=help)


def _add(folder: Path, shipped: dict[str, Path], found: dict[Path, Path], waiting: set[Path]) -> None:
    """The packs a pack uses come before it, so that what it refers to is known; two may use each other.

    found: folders as they were named, by what they are, so that a pack named twice is read once.
    """
    real = folder.resolve()
    if real in found or real in waiting:
        return
    waiting.add(real)
    for used in _uses(folder):
        beside = folder.parent / used
        if (beside / "pack.yaml").is_file():
            _add(beside, shipped, found, waiting)
        elif used in shipped:
            _add(shipped[used], shipped, found, waiting)
    found[real] = folder


def _uses(folder: Path) -> list[str]:
    from compliance.documents import PACK_LIMITS, read_document

    document = read_document(folder / "pack.yaml", Collector(), limits=PACK_LIMITS)
    data = document.data if document is not None else None
    uses = data.get("uses") if isinstance(data, dict) else None
    own = folder.name
    return [each for each in uses if isinstance(each, str) and each != own] if isinstance(uses, list) else []


def _vocabulary(folder: Path) -> Path | None:
    """The vocabulary beside a pack, or that of the shipped domain when a pack stands alone."""
    if (folder.parent / "vocabulary.yaml").is_file():
        return None
    shipped = {each.parent.name: each.parent for each in pack_folders()}
    from compliance.documents import PACK_LIMITS, read_document

    document = read_document(folder / "pack.yaml", Collector(), limits=PACK_LIMITS)
    data = document.data if document is not None else None
    domain = data.get("domain") if isinstance(data, dict) else None
    home = shipped.get(str(domain))
    return home / "vocabulary.yaml" if home is not None else None


# -- the cache --------------------------------------------------------------------------------------


def _key(folders: Sequence[Path]) -> str:
    from compliance.packs.digest import content_of, pack_digest, vocabulary_files

    total = hashlib.sha256(engine_mark().encode())
    once = functools.cache(content_of)  # all packs of a domain have one vocabulary
    for folder in folders:
        vocabulary = _vocabulary(folder)
        extra = b"".join(map(content_of, vocabulary_files(vocabulary))) if vocabulary is not None else b""
        # The folder's own name is in no digest, yet plans tell places relative to it only.
        total.update(f"{pack_digest(folder, once)}{hashlib.sha256(extra).hexdigest()}\n".encode())
    return total.hexdigest()


def engine_mark(*more: str) -> str:
    """Changes whenever the code that makes plans does, or that in `more` folders of it."""
    here = Path(__file__).resolve().parents[1]
    parts = [
        file
        for name in ("model", "packs", "plan", "documents", "calendar", "facts", "findings", *more)
        for file in sorted((here / name).rglob("*.py"))
    ]
    stats = (file.stat() for file in parts)
    return ",".join(f"{stat.st_size}:{stat.st_mtime_ns}" for stat in stats)


def _from_cache(key: str) -> Plan | None:
    from compliance.plan.codec import load

    try:
        return load((cache_folder() / f"{key}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None  # not there, or written by another version: the packs themselves are at hand


def _to_cache(key: str, plan: Plan) -> None:
    from compliance.plan.codec import dump

    folder = cache_folder()
    with contextlib.suppress(OSError):  # a read-only home must not stop a check
        folder.mkdir(parents=True, exist_ok=True)
        partial = folder / f"{key}.{os.getpid()}.part"
        partial.write_text(dump(plan), encoding="utf-8")
        partial.replace(folder / f"{key}.json")
        _forget_old(folder)


def _forget_old(folder: Path, keep: int = 20) -> None:
    plans = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
    for old in plans[keep:]:
        with contextlib.suppress(OSError):
            old.unlink()
