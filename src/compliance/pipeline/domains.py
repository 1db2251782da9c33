"""Which domain's packs data is checked by, when nobody names a pack.

In: data that has been read and not yet understood. Out: the name of a domain: the one the data states, else
the one whose tables it holds.
"""

from __future__ import annotations

import functools
from pathlib import Path

from compliance.facts.layout import Layout, layout_of
from compliance.facts.tables import RawData
from compliance.pipeline.plans import DEFAULT_DOMAIN, find, known_domains, plan_of


def domain_of(raw: RawData) -> str:
    """The domain of the data; the usual one when its tables do not tell."""
    domains = known_domains()
    if raw.domain in domains:
        return raw.domain
    if raw.domain or len(domains) == 1:
        return DEFAULT_DOMAIN  # a domain that there is not is told of when the data is read
    names = {table.name for table in raw.tables}
    best, most = DEFAULT_DOMAIN, -1
    for domain in sorted(domains, key=lambda each: each != DEFAULT_DOMAIN):
        layout = _layout(tuple(find(None, domain)))
        known = sum(layout.table(name) is not None for name in names)
        if known > most:
            best, most = domain, known
        if known == len(names):
            break
    return best


@functools.lru_cache
def _layout(folders: tuple[Path, ...]) -> Layout:
    """The tables of shipped packs, kept: which domain data is of does not hang on what the rules say."""
    return layout_of(plan_of(folders).schema)
