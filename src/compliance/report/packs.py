"""Rule packs as text: which there are, and what one holds.

In: `PackInfo` values, or a pack's contents as plain JSON values. Out: `Page`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from compliance.report.page import Page
from compliance.report.values import PackInfo
from compliance.report.words import many, told, word


def listing(packs: Sequence[PackInfo], lang: str, width: int) -> Page:
    """The packs, one a row."""
    page = Page(width)
    if not packs:
        page.add(word("no_packs", lang))
        return page
    names = max(len(pack.name) for pack in packs)
    versions = max(len(pack.version) for pack in packs)
    for pack in packs:
        rules = many(pack.rules, "rule", lang)
        page.row(
            [(pack.name, "strong"), (pack.version, "quiet")],
            [names, versions],
            f"{told(pack.title, lang)} ({rules})",
        )
    return page


def contents(pack: Mapping[str, Any], lang: str, width: int) -> Page:
    """A pack's sources, parameters, and rules by area, each with force and how far it has been checked."""
    page = Page(width)
    info = pack["info"]
    page.heading(f"{told(info['title'], lang)} ({info['name']} {info['version']})", "═")
    if description := told(info.get("description", {}), lang):
        page.add(description)
    if pack.get("sources"):
        page.heading(word("sources", lang))
        for source in pack["sources"]:
            page.add(_source(source), lead=[("• ", "quiet")], indent=2)
    titles = {area["key"]: told(area["title"], lang) for area in pack.get("areas", ())}
    by_area: dict[str, list[Any]] = {}
    for rule in pack.get("rules", ()):
        by_area.setdefault(rule["area"], []).append(rule)
    for area, rules in by_area.items():
        page.heading(f"{titles.get(area, area)} ({many(len(rules), 'rule', lang)})")
        for rule in rules:
            page.add(f"{told(rule['title'], lang)} [{word(rule['force'], lang)}]", indent=2)
            where = rule["cite"] if isinstance(rule["cite"], str) else "; ".join(map(_cite, rule["cite"]))
            page.add(f"{rule['id']} – {where} ({word(rule['provenance'], lang)})", indent=4, style="quiet")
    return page


def _source(source: Any) -> str:
    if isinstance(source, str):
        return source
    parts = [source.get("title") or source.get("key", ""), source.get("authority", "")]
    return ", ".join(part for part in parts if part)


def _cite(cite: Any) -> str:
    return cite if isinstance(cite, str) else f"{cite['source']} {cite['locator']}".strip()
