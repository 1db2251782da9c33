"""One finding, all of it: the rule, its law, and the tree of conditions with what each one found.

In: a `Finding`. Out: a `Page`, or JSON.
"""

from __future__ import annotations

from typing import Any

from compliance.findings import Finding, Status, Why
from compliance.report.page import Page
from compliance.report.reasons import COUNTED, found_value, sentence, tail
from compliance.report.to_json import masked
from compliance.report.to_text import cited
from compliance.report.view import View
from compliance.report.words import MARKS, STYLES, listed, told, word

_RESULT = {True: ("✓", "true"), False: ("✗", "false"), None: ("?", "unknown")}


def render(finding: Finding, view: View) -> str:
    """The explanation as plain text."""
    return page(finding, view).plain()


def to_json(finding: Finding) -> dict[str, Any]:
    """The finding as plain JSON values, with personal identity numbers hidden."""
    shown_as: dict[str, Any] = masked(finding.to_json())
    return shown_as


def page(finding: Finding, view: View) -> Page:
    """The explanation as lines with styles."""
    lang, out = view.lang, Page(view.width)
    mark = MARKS[finding.status]
    out.heading(told(finding.title, lang), "═")
    out.add(
        f"{finding.subject_name} ({finding.subject}): {word(finding.status, lang)}, "
        f"{word('as_of', lang, finding.as_of)}",
        lead=[(f"{mark} ", STYLES[mark])],
        style="strong",
    )
    why = sentence(finding.why, lang) if finding.status is not Status.MET else ""
    rows = [
        ("why", why),
        ("explanation", told(finding.explanation, lang)),
        ("rule", f"{finding.rule} ({word(finding.force, lang)}), {finding.pack}"),
        ("regime", _regime(finding, lang)),
        ("due_on", finding.due.isoformat() if finding.due else ""),
        ("note", finding.note),
    ]
    for key, text in rows:
        if text:
            out.add(text, lead=[(f"{word(key, lang)}: ", "quiet")])
    for cite in finding.cite:
        out.add(cited([cite], lang), lead=[(f"{word('source', lang)}: ", "quiet")])
        if note := told(cite.note, lang):
            out.add(note, indent=2, style="quiet")
    out.heading(word("tree", lang))
    _node(out, finding.why, lang, "", "", finding.subject)
    _closing(out, finding, lang)
    return out


def _regime(finding: Finding, lang: str) -> str:
    if not finding.regime or finding.regime_settled:
        return finding.regime
    return f"{finding.regime} – {word('unsettled', lang)}"


def _node(out: Page, node: Why, lang: str, stem: str, branch: str, subject: str) -> None:
    mark, result = _RESULT[node.result]
    text = _text(node, lang, subject)
    out.add(
        f"{text} [{word(result, lang)}]",
        lead=[(stem + branch, "quiet"), (f"{mark} ", STYLES[mark])],
    )
    below = stem + {"": "", "├─ ": "│  ", "└─ ": "   "}[branch]
    for index, child in enumerate(node.children):
        last = index == len(node.children) - 1
        _node(out, child, lang, below, "└─ " if last else "├─ ", subject)


def _text(node: Why, lang: str, subject: str) -> str:
    parts = [told(node.text, lang) or (tail(node.item) if node.item else word(f"op_{node.op}", lang))]
    if node.op in COUNTED and node.counts is not None:
        counts = node.counts
        numbers = word("counts", lang, counts["counted"], counts["fulfilled"])
        if counts.get("unknown"):
            numbers += f", {word('unknown_count', lang, counts['unknown'])}"
        parts.append(f"({numbers})")
    elif found := found_value(node, lang):
        parts.append(f"({found})")
    if node.path:
        parts.append(f"– {node.path.removeprefix(f'{subject}.')}")
    return " ".join(parts)


def _closing(out: Page, finding: Finding, lang: str) -> None:
    if finding.missing:
        out.heading(word("missing", lang))
        causes = {node.path: node.cause for node in finding.why.walk() if node.cause}
        for path in finding.missing:
            cause = causes.get(path, "")
            out.add(f"{path} – {word(cause, lang)}" if cause else path, lead=[("? ", "unsure")], indent=2)
    ways = finding.would_be_met_if_any_of
    if ways:
        out.heading(word("would_do", lang))
        for number, way in enumerate(ways):
            needs = [
                f"{told(dict(need.text), lang)} ({need.fact.removeprefix(finding.subject + '.')})"
                for need in way
            ]
            lead = word("or", lang) + " " if number else ""
            out.add(f" {word('and', lang)} ".join(needs), lead=[("• ", "quiet"), (lead, "quiet")], indent=2)
    if finding.remedies:
        out.heading(word("do", lang))
        for remedy in finding.remedies:
            owner = told(remedy.owner_title, lang) or remedy.owner
            out.add(f"{told(remedy.do, lang)} ({owner})", lead=[("• ", "quiet")], indent=2)
    if finding.relied_on:
        out.heading(word("relied_on", lang))
        out.add(listed(list(finding.relied_on), lang, 12, ", "), indent=2, style="quiet")
