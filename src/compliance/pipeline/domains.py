"""Which packs to run on data: those that are named, else those of the domain that the data is of.

In: data in any form. Out: the packs' plan. The domain is the one the data states, else the one whose tables
it holds; to know it the data is read, and not yet understood.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from compliance.facts.layout import Layout, layout_of
from compliance.facts.load import read_raw
from compliance.facts.tables import RawData
from compliance.named_tuple import NamedTuple
from compliance.pipeline.plans import DEFAULT_DOMAIN, PackName, find_packs, known_domains, plan_of
from compliance.plan.plan import Plan


class Choice(NamedTuple):
    """Packs to run on data. data: as it was given, or read where that was needed to choose."""

    data: Any
    folders: list[Path]
    plan: Plan


def choose(data: Any, packs: Sequence[PackName] | None) -> Choice:
    """The named packs and those they use; every shipped pack of the data's domain for None.

    Raises PackError, UsageError where there is no pack of a name, DataError where data cannot be read.
    """
    if packs is None:
        data = read_raw(data)
    folders = find_packs(packs, domain_of(data) if packs is None else "")
    return Choice(data, folders, plan_of(folders))


def domain_of(raw: RawData) -> str:
    """The domain of the data; the usual one when its tables do not tell."""
    domains = known_domains()
    if raw.domain in domains:
        return raw.domain
    if raw.domain or len(domains) == 1:
        return DEFAULT_DOMAIN  # an unknown domain is reported when the data is read
    names = {table.name for table in raw.tables}
    best, most = DEFAULT_DOMAIN, -1
    for domain in sorted(domains, key=lambda each: each != DEFAULT_DOMAIN):
        layout = _layout(tuple(find_packs(None, domain)))
        known = sum(layout.table(name) is not None for name in names)
        if known > most:
            best, most = domain, known
        if known == len(names):
            break
    return best


@functools.lru_cache
def _layout(folders: tuple[Path, ...]) -> Layout:
    """The tables of shipped packs, kept: which domain data is of does not depend on what the rules say."""
    return layout_of(plan_of(folders).schema)
