"""Which packs to run on data: those that are named, else those of the domain that the data is of.

In: data in any form. Out: the packs' plan. The domain is the one the data states, else the one whose tables
it holds; to know it the data is read, and not yet understood.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from compliance.diagnostics import Diagnostic, said
from compliance.diagnostics.said import in_turn
from compliance.facts.layout import Layout, layout_of
from compliance.facts.load import read_raw
from compliance.facts.problems import shown
from compliance.facts.tables import RawData, RawTable
from compliance.named_tuple import NamedTuple
from compliance.pipeline.plans import DEFAULT_DOMAIN, PackName, find_packs, known_domains, plan_of
from compliance.plan.plan import Plan

_MOST_NAMED = 3


class Choice(NamedTuple):
    """Packs to run on data. data: as it was given, or read where that was needed to choose."""

    data: Any
    folders: list[Path]
    plan: Plan


def choose(data: Any, packs: Sequence[PackName] | None) -> Choice:
    """The named packs and those they use; every shipped pack of the data's domain for None.

    Raises PackError, UsageError where there is no pack of a name, DataError where data cannot be read.
    """
    if packs is not None:
        folders = find_packs(packs)
        return Choice(data, folders, plan_of(folders))
    raw = read_raw(data)
    domain = domain_of(raw)
    folders = find_packs(None, domain)
    _set_aside(raw, domain)
    return Choice(raw, folders, plan_of(folders))


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


def _set_aside(raw: RawData, domain: str) -> None:
    """Tell once of tables that another domain has and this one has not, and leave them out."""
    strange = [each for each in _of(domain, raw.tables, has=False) if each.rows or each.stated]
    others = known_domains() if strange and raw.domain in ("", domain) else []
    theirs = {other: _of(other, strange, has=True) for other in others}
    other = max(theirs, key=lambda each: len(theirs[each]), default=domain)
    found = theirs.get(other, [])
    if not found:
        return
    raw.tables = [each for each in raw.tables if each not in found]
    some = in_turn(shown(each.name) for each in found[:_MOST_NAMED])
    rest = len(found) - _MOST_NAMED
    more = said(" and {rest} more", " och {rest} till", rest=rest) if rest > 0 else ""
    raw.diagnostics.append(
        Diagnostic(
            "DATA035",
            said(
                "the data is for two domains: `{domain}` is checked, and what is of `{other}` is not read "
                "({some}{more})",
                "underlaget är för två områden: `{domain}` prövas, och det som hör till `{other}` läses inte "
                "({some}{more})",
                domain=domain,
                other=other,
                some=some,
                more=more,
            ),
            found[0].span,
            help=said("check them one at a time", "pröva dem var för sig"),
        )
    )


def _of(domain: str, tables: Sequence[RawTable], *, has: bool) -> list[RawTable]:
    """Those of the tables that a domain has, or those that it has not."""
    layout = _layout(tuple(find_packs(None, domain)))
    return [each for each in tables if (layout.table(each.name) is not None) is has]


@functools.lru_cache
def _layout(folders: tuple[Path, ...]) -> Layout:
    """The tables of shipped packs, kept: which domain data is of does not depend on what the rules say."""
    return layout_of(plan_of(folders).schema)
