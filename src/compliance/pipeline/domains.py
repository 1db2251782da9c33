"""Domains: which one data is of when nobody names a pack, and what the data of one may hold.

In: data that has been read and not yet understood. Out: the name of a domain: the one the data states, else
the one whose tables it holds.
In: a domain's name or folder. Out: its schema.
"""

from __future__ import annotations

import functools
from pathlib import Path

from compliance.diagnostics import Collector, PackError
from compliance.facts.layout import Layout, layout_of
from compliance.facts.schema import Schema
from compliance.facts.tables import RawData
from compliance.pipeline.plans import DEFAULT_DOMAIN, domain_folder, find, known_domains, plan_of


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
