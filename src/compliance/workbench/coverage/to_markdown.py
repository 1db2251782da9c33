"""What the sources ask, as pages of Markdown.

In: `Coverage`. Out: the text of each page by its name: one for each source, and `README.md` that lists them.

The pages are in English, as all reference is; what a source is called and how an item reads stand in English
too. A rule links to its pack on the page of rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.language import localized
from compliance.workbench.coverage.values import (
    Coverage,
    ItemCoverage,
    RowsShown,
    RuleCoverage,
    SourceCoverage,
)
from compliance.workbench.coverage.words import meaning, percent_of

INDEX = "README.md"
_LANG = "en"
_ENCODED = {
    "full": "tested in full",
    "partly": "tested in part",
    "human": "left to people",
    "engine": "by the library itself",
    "planned": "planned",
    "none": "asks nothing",
}


def pages(coverage: Coverage, rules_page: str) -> dict[str, str]:
    """Pages by name. rules_page: where the rules are listed, as seen from the pages."""
    rules = {rule.id: rule for pack in coverage.packs for rule in pack.rules}
    made = {f"{source.name}.md": _source(source, rules, rules_page) for source in coverage.sources}
    return {INDEX: _index(coverage.sources), **made}


def _index(sources: Sequence[SourceCoverage]) -> str:
    rows = [
        (
            f"[{localized(source.title, _LANG)}]({source.name}.md)",
            len(source.items),
            *(len(source.of(state)) for state in ("covered", "partly", "planned", "faulty")),
            percent_of(source.share, _LANG),
        )
        for source in sources
    ]
    heading = ("source", "items", "covered", "partly", "planned", "faulty", "share covered")
    return (
        "# What the sources ask\n\n"
        f"For every source all that it says, item by item, and what stands for it here. "
        f"{meaning('requirements', _LANG)} What is tested in part or planned is not covered, whatever the"
        " reason. `compliance coverage` shows the same, and what the tests show of each rule and condition."
        f"\n\n{_table(heading, rows)}"
    )


def _source(source: SourceCoverage, rules: dict[str, RuleCoverage], rules_page: str) -> str:
    counts = ", ".join(
        f"{source.encoded(how)} {words.replace('asks', 'asking')}"
        for how, words in _ENCODED.items()
        if source.encoded(how)
    )
    rows = [
        (
            item.id,
            localized(item.text, _LANG),
            item.kind,
            item.locator,
            _ENCODED[item.encoded],
            _standing(item, rules, rules_page),
        )
        for item in source.items
    ]
    return (
        f"# {localized(source.title, _LANG)}\n\n{source.citation}\n\n"
        f"{len(source.items)} items: {counts}. Covered: {percent_of(source.share, _LANG)}.\n\n"
        + _table(("item", "what it says", "kind", "where", "here", "by"), rows)
    )


def _standing(item: ItemCoverage, rules: dict[str, RuleCoverage], rules_page: str) -> str:
    rows = {each.rule: each for each in item.rows}
    parts = [_rule(id, rules.get(id), rules_page, rows.get(id)) for id in item.rules]
    parts += [f"[`{name}`]({rules_page}#{name.partition('.')[0]})" for name in item.judged_by]
    parts += [f"`{test}`" for test in item.tests]
    parts += [f"**{localized(fault, _LANG)}**" for fault in item.faults]
    if item.reason:
        parts.append(localized(item.reason, _LANG))
    return "<br>".join(parts)


def _rule(id: str, rule: RuleCoverage | None, rules_page: str, rows: RowsShown | None) -> str:
    link = f"[`{id}`]({rules_page}#{id.partition('.')[0]})"
    if rule is None:
        return f"`{id}`"
    asked = [asked for row in rule.rows for asked in row.asked.values()]
    numbers = [
        (len({trial for each in asked for trial in each.cases}), "case"),
        (len({trial for each in asked for trial in each.scenarios}), "scenario"),
    ]
    told_numbers = [f"{number} {what}{'s' if number != 1 else ''}" for number, what in numbers if number]
    if rows is not None:
        told_numbers.append(f"met and not met in {rows.shown} of {rows.of} rows")
    return f"{link} ({', '.join(told_numbers)})" if told_numbers else link


def _table(heading: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    lines = [heading, ["---"] * len(heading), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def _cell(value: object) -> str:
    return " ".join(str(value).replace("|", "\\|").split())
