"""Finds packs and gives a plan for them: kept since the last time, from the cache on disk, else built.

In: pack names or folders. Out: a `Plan`; a PackError with every fault in any of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.diagnostics import Collector, PackError, UsageError, meant, said
from compliance.latest import Latest
from compliance.pipeline import plan_cache
from compliance.plan.plan import Plan
from compliance.resources import shipped_domains, shipped_packs

if TYPE_CHECKING:
    from compliance.documents import Document
    from compliance.facts.schema import Schema
    from compliance.packs.read import LoadedPack

PackName = str | Path


_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_PLANS: Latest[tuple[str, Plan]] = Latest(8)
"""By what they were made of, in this process."""

DEFAULT_DOMAIN = "training"
"""What data is about when nothing tells."""


def known_domains() -> list[str]:
    """The domains that packs are shipped for, by name."""
    return [*shipped_domains()]


def plan_for(packs: Sequence[PackName] | None = None, domain: str = "") -> Plan:
    """The plan of the named packs and those they use; of every shipped pack of a domain for None.

    Raises PackError when a pack is faulty, UsageError when there is none of that name.
    """
    return plan_of(find_packs(packs, domain))


def plan_of(folders: Sequence[Path]) -> Plan:
    """The plan of the packs in these folders, those they use among them. Raises PackError.

    The same packs give the very same plan: what has been compiled of it is found again by the plan itself.
    """
    key = plan_cache.key_of([(folder, vocabulary_of(folder)) for folder in folders])
    return _PLANS.get(lambda kept: kept[0] == key, lambda: (key, _made(key, folders)))[1]


def _made(key: str, folders: Sequence[Path]) -> Plan:
    """The plan as it was saved, or else built and saved."""
    plan = plan_cache.saved(key)
    if plan is None:
        plan = build_plan(folders)
        plan_cache.save(key, plan)
    return plan


def build_plan(folders: Sequence[Path]) -> Plan:
    """Read and plan packs, whatever the cache holds."""
    from compliance.plan.build import build

    collector = Collector()
    loaded = read_packs(folders, collector)
    plan = build(loaded, collector) if loaded else None
    if plan is None:
        raise PackError(collector)
    return plan


def read_packs(folders: Sequence[Path], collector: Collector) -> list[LoadedPack]:
    """Read packs; those that cannot be read leave their faults in the collector."""
    from compliance.packs.read import read_pack

    loaded = []
    for folder in folders:
        vocabulary = vocabulary_of(folder)
        if vocabulary is None and _names_no_domain(folder, collector):
            continue
        loaded.append(read_pack(folder, collector, vocabulary))
    return [pack for pack in loaded if pack is not None]


def domain_folder(domain: str | Path) -> Path:
    """The folder of a domain: of one that is shipped, by its name, or that of somebody's own vocabulary."""
    shipped = shipped_domains()
    if isinstance(domain, str) and domain in shipped:
        return shipped[domain]
    folder = Path(domain)
    if (folder / "vocabulary.yaml").is_file():
        return folder
    if folder.is_dir():
        help = said("name a domain's own folder", "ange ett områdes egen mapp")
        raise _holds_no("vocabulary.yaml", folder, help)
    every = said("the domains are {all}", "områdena är {all}", all=", ".join(sorted(shipped)))
    what = "no rule pack belongs to the domain `{name}`", "inget regelpaket hör till området `{name}`"
    raise UsageError.of("USAGE001", said(*what, name=domain), help=meant(str(domain), shipped, every))


def schema_for(domain: str | Path = DEFAULT_DOMAIN) -> Schema:
    """What the vocabulary of a domain says that its data may hold; the figures of packs are not in it.

    domain: the name of a shipped one, or a folder with a `vocabulary.yaml`, laid out as `rules/<domain>/` is;
    no pack needs to be there yet. Raises PackError for a faulty vocabulary, UsageError for no such domain.
    """
    from compliance.packs.source_map import SourceMap
    from compliance.packs.vocabulary import read_vocabulary
    from compliance.plan.build import schema_of

    folder = domain_folder(domain)
    collector, places = Collector(), SourceMap(folder)
    vocabulary = read_vocabulary(folder / "vocabulary.yaml", collector, places)
    schema = schema_of(vocabulary, places, collector) if vocabulary is not None else None
    if schema is None or collector.has_errors:
        raise PackError(collector)
    return schema


def find_packs(packs: Sequence[PackName] | None, domain: str = "") -> list[Path]:
    """Folders of packs, each once, in the order of shipped packs first; with those they use."""
    shipped = shipped_packs()
    if packs is None:
        home = domain_folder(domain or DEFAULT_DOMAIN)
        return [folder for folder in shipped.values() if folder.parent == home]
    if not packs or "" in packs:
        raise UsageError.of(
            "USAGE003",
            said("no rule pack is named", "inget regelpaket är angivet"),
            help=said("name one of {all}", "ange ett av {all}", all=", ".join(sorted(shipped))),
        )
    found: dict[Path, Path] = {}
    for pack in packs:
        _add(_locate(pack, shipped), shipped, found, set())
    return list(found.values())


def _locate(pack: PackName, shipped: dict[str, Path]) -> Path:
    if isinstance(pack, str) and pack in shipped:
        return shipped[pack]
    folder = Path(pack)
    if (folder / "pack.yaml").is_file():
        return folder
    if folder.is_dir():
        help = said("name a pack's own folder", "ange ett regelpakets egen mapp")
        raise _holds_no("pack.yaml", folder, help)
    every = said("the shipped packs are {all}", "regelpaketen är {all}", all=", ".join(sorted(shipped)))
    what = "there is no rule pack called `{pack}`", "det finns inget regelpaket `{pack}`"
    raise UsageError.of("USAGE003", said(*what, pack=pack), help=meant(str(pack), shipped, every))


def _holds_no(file: str, folder: Path, help: str) -> UsageError:
    what = "the folder {folder} holds no {file}", "mappen {folder} innehåller ingen {file}"
    return UsageError.of("USAGE002", said(*what, folder=folder, file=file), help=help)


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
    uses = _declared(_pack_file(folder), "uses")
    own = folder.name
    if not isinstance(uses, list):
        return []
    # A name and no path: whoever reads the pack tells of anything else.
    return [each for each in uses if isinstance(each, str) and _NAME.fullmatch(each) and each != own]


def vocabulary_of(folder: Path) -> Path | None:
    """The vocabulary beside a pack, or that of the shipped domain when a pack stands alone."""
    if (folder.parent / "vocabulary.yaml").is_file():
        return None
    home = shipped_domains().get(str(_declared(_pack_file(folder), "domain")))
    return home / "vocabulary.yaml" if home is not None else None


def _names_no_domain(folder: Path, collector: Collector) -> bool:
    """True, and told, for a pack alone in its folder whose domain is none of those that are shipped."""
    from compliance.documents import Fault

    document = _pack_file(folder)
    domain = _declared(document, "domain")
    if document is None or not isinstance(domain, str) or (folder.parent / "vocabulary.yaml").is_file():
        return False  # the fault is another, and whoever reads the pack tells of it
    domains = known_domains()
    collector.add(
        Fault.NO_SUCH_FILE.code("PACK"),
        f"no domain `{domain}` is shipped, and no vocabulary.yaml stands beside the pack's folder",
        document.span(("domain",)),
        help=meant(domain, domains, f"write one of {', '.join(domains)}, or add the file"),
    )
    return True


def _pack_file(folder: Path) -> Document | None:
    from compliance.documents import read_document

    return read_document(folder / "pack.yaml", Collector())


def _declared(document: Document | None, key: str) -> object:
    """What a pack declares under a key, before anything is known to be right."""
    data = document.data if document is not None else None
    return data.get(key) if isinstance(data, dict) else None
