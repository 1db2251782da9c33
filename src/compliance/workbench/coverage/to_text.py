"""Coverage as text.

In: `Coverage`. Out: a `Page`: for packs and sources one row of figures each, then all that is lacking.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.diagnostics import Span
from compliance.diagnostics.seen import as_seen
from compliance.language import localized
from compliance.report.page import Page
from compliance.workbench.coverage.values import (
    REACHED,
    ConditionCoverage,
    Coverage,
    ItemCoverage,
    PackCoverage,
    RuleCoverage,
    SourceCoverage,
)
from compliance.workbench.coverage.words import joined, lacks, meaning, percent_of, word

_MOST_ROWS = 5
_LISTED = ("faulty", "partly", "planned")
_COVERED_BY = ("full", "engine", "human", "none")


def page(coverage: Coverage, lang: str, width: int, fail_under: float | None = None) -> Page:
    """The figures, then what is lacking, then the shares below `fail_under` per cent."""
    made = Page(width)
    made.heading(word("title", lang), "═")
    if not coverage.packs and not coverage.sources:
        made.add(word("nothing", lang))
    if coverage.failed:
        made.add(word("failed", lang), style="bad")
        for id in coverage.failed:
            made.add(id, indent=2)
    if coverage.packs and coverage.with_rules:
        _rules(made, coverage.packs, lang)
    if coverage.packs and coverage.with_conditions:
        _conditions(made, coverage.packs, lang)
    if coverage.sources:
        _sources(made, coverage.sources, lang)
    below = coverage.below(fail_under) if fail_under is not None else []
    if below:
        made.blank()
        asked = f"{fail_under:g}"
        made.add(word("below", lang, asked.replace(".", ",") if lang == "sv" else asked), style="bad")
        for what, name, share in below:
            made.add(f"{name}, {word(what, lang).lower()}: {percent_of(share, lang)}", indent=2)
    return made


def place(span: Span) -> str:
    """file:line, as seen from where the command was called."""
    return f"{as_seen(span.file)}:{span.line}"


# ---- rules --------------------------------------------------------------------------------------


def _rules(made: Page, packs: Sequence[PackCoverage], lang: str) -> None:
    made.heading(word("rules", lang), "─")
    made.add(meaning("rules", lang), style="quiet")
    made.blank()
    heading = ("pack", "count_rules", "rows", "cases", "scenarios", "reaching", "share")
    rows = []
    for pack in packs:
        asked = [asked for rule in pack.rules for row in rule.rows for asked in row.asked.values()]
        rows.append(
            (
                pack.name,
                len(pack.rules),
                sum(len(rule.rows) for rule in pack.rules),
                len({each for one in asked for each in one.cases}),
                len({each for one in asked for each in one.scenarios}),
                pack.reaching,
                percent_of(pack.rules_share, lang),
            )
        )
    _table(made, heading, rows, lang)
    lacking = [rule for pack in packs for rule in pack.rules if not rule.reaches]
    if lacking:
        made.heading(f"{word('lacking_rules', lang)} ({len(lacking)})")
    for rule in lacking:
        at = f"{place(rule.place)}: "
        made.add(_unasked(rule, lang), lead=[(at, "quiet")], indent=2, hang=6, style="unsure")
        made.add(localized(rule.title, lang), indent=4)


def _unasked(rule: RuleCoverage, lang: str) -> str:
    parts = []
    for status in REACHED:
        rows = [row.id.removeprefix(f"{rule.id}.") for row in rule.rows if status in row.lacking]
        if not rows:
            continue
        text = word("no_trial_asks", lang, word(status, lang))
        if len(rows) < len(rule.rows):
            named = ", ".join(rows[:_MOST_ROWS]) + (" …" if len(rows) > _MOST_ROWS else "")
            text = f"{text} {word('in_rows', lang, len(rows), len(rule.rows), named)}"
        parts.append(text)
    return "; ".join(parts)


# ---- conditions ---------------------------------------------------------------------------------


def _conditions(made: Page, packs: Sequence[PackCoverage], lang: str) -> None:
    made.heading(word("conditions", lang), "─")
    made.add(meaning("conditions", lang), style="quiet")
    made.blank()
    heading = ("pack", "count_conditions", "seen_all", "deciding", "complete", "share")
    rows = [
        (
            pack.name,
            len(pack.conditions or ()),
            sum(each.seen_all for each in pack.conditions or ()),
            sum(each.decides for each in pack.conditions or ()),
            pack.complete,
            percent_of(pack.conditions_share, lang),
        )
        for pack in packs
    ]
    _table(made, heading, rows, lang)
    lacking = [each for pack in packs for each in pack.conditions or () if each.lacking]
    if lacking:
        made.heading(f"{word('lacking_conditions', lang)} ({len(lacking)})")
    for each in lacking:
        _lacking(made, each, lang)


def _lacking(made: Page, each: ConditionCoverage, lang: str) -> None:
    condition = each.condition
    used = len(condition.rules)
    shared = f" ({word('in_rules', lang, used)})" if used > 1 else ""
    at = f"{place(condition.span)}{shared}: "
    made.add(lacks(each.lacking, lang), lead=[(at, "quiet")], indent=2, hang=6, style="unsure")
    made.add(localized(condition.text, lang), indent=4)


# ---- requirements -------------------------------------------------------------------------------


def _sources(made: Page, sources: Sequence[SourceCoverage], lang: str) -> None:
    made.heading(word("requirements", lang), "─")
    made.add(meaning("requirements", lang), style="quiet")
    made.blank()
    heading = ("source", "items", "covered", "partly", "planned", "faulty", "share")
    rows = [
        (
            source.name,
            len(source.items),
            *(len(source.of(state)) for state in ("covered", "partly", "planned", "faulty")),
            percent_of(source.share, lang),
        )
        for source in sources
    ]
    _table(made, heading, rows, lang)
    made.blank()
    for source in sources:
        by = {how: sum(item.encoded == how for item in source.of("covered")) for how in _COVERED_BY}
        parts = [f"{number} {word(f'by_{how}', lang)}" for how, number in by.items() if number]
        if parts:
            by_what = word("of_covered", lang, joined(parts, "and", lang))
            made.add(by_what, lead=[(f"{source.name}: ", "")], indent=2)
    for source in sources:
        for state in _LISTED:
            items = source.of(state)
            if items:
                title = localized(source.title, lang)
                made.heading(f"{title}: {word(f'list_{state}', lang).lower()} ({len(items)})")
            for item in items:
                _item(made, item, lang)
        _some_rows(made, source, lang)


def _some_rows(made: Page, source: SourceCoverage, lang: str) -> None:
    """The covered items whose rules trials show for some rows of a table, and not for all."""
    items = [item for item in source.of("covered") if item.rows]
    if items:
        title = localized(source.title, lang)
        made.heading(f"{title}: {word('list_rows', lang).lower()} ({len(items)})")
        made.add(word("what_rows", lang), style="quiet")
    for item in items:
        text = "; ".join(word("rows_shown", lang, *each) for each in item.rows)
        made.add(text, lead=[(f"{item.id} ", "strong")], indent=2, hang=4)


def _item(made: Page, item: ItemCoverage, lang: str) -> None:
    made.add(
        localized(item.text, lang),
        lead=[(f"{item.id} ", "strong")],
        indent=2,
        hang=4 if len(item.id) < 9 else 6,
    )
    for fault in item.faults:
        made.add(localized(fault, lang), style="bad", indent=4)
    if item.rules and not item.faults:
        made.add(", ".join(item.rules), style="quiet", indent=4)
    if item.reason:
        made.add(localized(item.reason, lang), style="quiet", indent=4)


# ---- tables -------------------------------------------------------------------------------------


def _table(made: Page, heading: Sequence[str], rows: Iterable[Sequence[object]], lang: str) -> None:
    """The first column to the left, figures to the right."""
    cells = [[str(cell) for cell in row] for row in rows]
    titles = [word(key, lang) for key in heading]
    widths = [max(len(row[column]) for row in [titles, *cells]) for column in range(len(titles))]
    for row, style in [(titles, "quiet"), *((row, "") for row in cells)]:
        first = row[0].ljust(widths[0])
        rest = "".join(f"  {cell.rjust(width)}" for cell, width in zip(row[1:], widths[1:], strict=True))
        made.lines.append([("  ", ""), (first, style or "strong"), (rest, style)])
