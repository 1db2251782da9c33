"""Rule packs as text: which there are, and what one holds.

In: `PackInfo` values, or a pack's contents as plain JSON values. Out: `Page`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from compliance.findings import Cite
from compliance.language import localized
from compliance.report.citations import cited
from compliance.report.page import Page
from compliance.report.parts import PackInfo
from compliance.report.words import many, word


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
            f"{localized(pack.title, lang)} ({rules})",
        )
    return page


def contents(pack: Mapping[str, Any], lang: str, width: int) -> Page:
    """A pack's sources, parameters, and rules by area, each with force and how far it has been checked."""
    page = Page(width)
    page.heading(f"{localized(pack['title'], lang)} ({pack['name']} {pack['version']})", "═")
    page.add(localized(pack.get("description", {}), lang))
    if pack.get("sources"):
        page.heading(word("sources", lang))
        for source in pack["sources"].values():
            about = ", ".join(part for part in (source["title"], source.get("authority", "")) if part)
            page.add(about, lead=[("• ", "quiet")], indent=2)
    by_area: dict[str, list[Any]] = {}
    for rule in pack["rules"]:
        by_area.setdefault(rule["area"], []).append(rule)
    for area, rules in by_area.items():
        title = localized(pack["areas"].get(area, {}).get("title", {}), lang) or area
        page.heading(f"{title} ({many(len(rules), 'rule', lang)})")
        for rule in rules:
            page.add(f"{localized(rule['title'], lang)} [{word(rule['force'], lang)}]", indent=2)
            cites = [Cite(each["source"], each["locator"], each["provenance"]) for each in rule["cite"]]
            page.add(f"{rule['id']} – {cited(cites, lang)}", indent=4, style="quiet")
    return page
