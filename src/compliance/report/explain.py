"""One finding, all of it: the rule, its law, and the tree of conditions with what each one found.

In: a `Finding`, and the labels to show it by. Out: a `Page`, or JSON. What a fact is called stands with
its exact path beside it, since here somebody goes to look it up.
"""

from __future__ import annotations

import re
from typing import Any

from compliance.diagnostics.masking import masked
from compliance.findings import Finding, Status, Why
from compliance.language import localized
from compliance.report.citations import cited
from compliance.report.deadlines import deadline
from compliance.report.labels import Labels
from compliance.report.page import Page, tied
from compliance.report.parts import ReviewMark
from compliance.report.reasons import COUNTED, found_value, sentence
from compliance.report.speech import Speech
from compliance.report.view import View
from compliance.report.words import MARKS, STYLES, listed, word

_RESULT = {True: ("✓", "true"), False: ("✗", "false"), None: ("?", "unknown")}


def render(finding: Finding, view: View, labels: Labels | None = None) -> str:
    """The explanation as plain text."""
    return page(finding, view, labels).plain()


def to_json(finding: Finding, review: ReviewMark | None = None) -> dict[str, Any]:
    """The finding as plain JSON values, with personal identity numbers hidden. review: of its rule."""
    mark = review._asdict() if review is not None else None
    shown_as: dict[str, Any] = masked({**finding.to_json(), "review": mark})
    return shown_as


def page(
    finding: Finding, view: View, labels: Labels | None = None, review: ReviewMark | None = None
) -> Page:
    """The explanation as lines with styles. review: who approved the rule; None for nobody."""
    lang, out = view.lang, Page(view.width)
    speech = Speech(lang, labels, {finding.subject: finding.subject_name})
    mark = MARKS[finding.status]
    out.heading(localized(finding.title, lang), "═")
    out.add(
        f"{finding.subject_name} ({finding.subject}): {word(finding.status, lang)}, "
        f"{word('as_of', lang, finding.as_of)}"
        + (f", {word('known_at', lang, finding.known_at)}" if finding.known_at else ""),
        lead=[(f"{mark} ", STYLES[mark])],
        style="strong",
    )
    why = sentence(finding.why, speech) if finding.status is not Status.MET else ""
    rows = [
        ("why", why),
        ("explanation", localized(finding.explanation, lang)),
        ("rule", f"{finding.rule} ({_weight(finding, lang)}){_pack(finding)}"),
        ("review", _review(review, lang)),
        ("regime", _regime(finding, speech)),
        ("met_from_on" if finding.status is Status.NOT_MET else "due_on", deadline(finding, speech)),
        ("note", finding.note),
    ]
    for key, text in rows:
        if text:
            out.add(text, lead=[(f"{word(key, lang)}: ", "quiet")])
    for cite in finding.cite:
        out.add(cited([cite], lang), lead=[(f"{word('source', lang)}: ", "quiet")])
        if note := localized(cite.note, lang):
            out.add(note, indent=2, style="quiet")
    out.heading(word("tree", lang))
    tree = _Tree(out, speech, finding.subject, in_full=view.verbose)
    tree.add(finding.why)
    if tree.folded:
        out.add(word("more_of_each", lang), style="quiet")
    _closing(out, finding, speech)
    return out


def _weight(finding: Finding, lang: str) -> str:
    force = word(finding.force, lang)
    return force if finding.verified else f"{force}, {word('unchecked', lang)}"


def _pack(finding: Finding) -> str:
    """The pack, where the rule's id does not begin with it."""
    return "" if finding.rule.startswith(f"{finding.pack}.") else f", {finding.pack}"


def _review(review: ReviewMark | None, lang: str) -> str:
    if review is None:
        return word("not_reviewed", lang)
    said = word("approved_by", lang, review.reviewer, review.role, review.date)
    return f"{said}: {review.remark}" if review.remark else said


def _regime(finding: Finding, speech: Speech) -> str:
    title = speech.regime(finding.regime)
    if not finding.regime or finding.regime_settled:
        return title
    return f"{title} – {word('unsettled', speech.lang)}"


_Words = tuple[str, bool | None, tuple["_Words", ...]]


class _Tree:
    """The conditions of a finding, line by line.

    A part that stands above already, word for word, is named and not told again: of several ways the
    same periods are counted in each of them. Of what all should fulfil and somebody does not, those who do
    are named alone: of a unit's many trainees the reader looks for the one. in_full: tell of them too.
    """

    _LEAST = 3  # lines that are worth leaving out

    def __init__(self, out: Page, speech: Speech, subject: str, *, in_full: bool = False) -> None:
        self.folded = False
        self._in_full = in_full
        self._out = out
        self._speech = speech
        self._subject = subject
        self._told: set[_Words] = set()
        self._made: dict[tuple[int, str], _Words] = {}

    def add(
        self, node: Why, stem: str = "", branch: str = "", within: str = "", *, fold: bool = False
    ) -> None:
        """Add a node and all below it. within: the record that the nearest node above is about.

        fold: what is below it decides nothing, and is left out where it is long.
        """
        below = stem + {"": "", "├─ ": "│  ", "└─ ": "   "}[branch]
        words = self._words(node, within)
        text, children = words[0], node.children
        if fold and _lines(words) > self._LEAST:
            children, self.folded = (), True
        elif _lines(words) > self._LEAST and words in self._told:
            text, children = f"{text} ({word('as_above', self._speech.lang)})", ()
        else:
            self._told.add(words)
        if node.op in _PARTS:  # what a figure is made of is neither fulfilled nor not
            lead = [(stem + branch, "quiet"), ("· ", "quiet")]
        else:
            mark, result = _RESULT[node.result]
            text = f"{text} {tied(f'[{word(result, self._speech.lang)}]')}"
            lead = [(stem + branch, "quiet"), (f"{mark} ", STYLES[mark])]
        self._out.add(text, lead=lead, rule=below + ("│ " if children else "  "))
        failing = node.op == "every" and node.result is not True and not self._in_full
        for index, child in enumerate(children):
            branch = "└─ " if index == len(children) - 1 else "├─ "
            self.add(child, below, branch, node.item or within, fold=failing and child.result is True)

    def _words(self, node: Why, within: str) -> _Words:
        """All that is told of a node and of what is below it."""
        made = self._made.get((id(node), within))
        if made is None:
            below = tuple(self._words(child, node.item or within) for child in node.children)
            made = (_text(node, self._speech, self._subject, within), node.result, below)
            self._made[id(node), within] = made
        return made


def _lines(words: _Words) -> int:
    return 1 + sum(map(_lines, words[2]))


def _text(node: Why, speech: Speech, subject: str, within: str) -> str:
    """within: the record above whose facts are told without saying again whose they are."""
    lang = speech.lang
    parts = [localized(node.text, lang) or _named(node, speech, subject)]
    if node.op in COUNTED and node.counts is not None:
        counts = node.counts
        numbers = word("counts", lang, counts["counted"], counts["fulfilled"])
        if counts.get("unknown"):
            numbers += f", {word('unknown_count', lang, counts['unknown'])}"
        parts.append(f"({numbers})")
    elif node.op == "run":
        parts[0] += f": {speech.value(node)}"
    elif found := found_value(node, speech):
        parts.append(f"({found})")
    if node.op == "run":
        parts.append(f"– {_records(node.path, speech, subject)}")
    elif node.path and node.op not in ("counted", "uncounted"):
        told_already = node.path.startswith((f"{subject}.", f"{within}."))
        owner = "" if told_already else speech.fact(node.path, subject)[0]
        parts.append(f"– {owner + ', ' if owner else ''}{_within(node.path, subject)}")
    return " ".join(parts)


def _named(node: Why, speech: Speech, subject: str) -> str:
    if path := node.item or node.path:
        named = speech.record(path) if node.item else speech.spoken(path, subject)
        exact = _within(path, subject)
        if node.op in ("counted", "uncounted"):
            named = f"{word(f'op_{node.op}', speech.lang)}: {named}"
        return named if named == exact or (node.path and node.op == "fact") else f"{named} ({exact})"
    if node.op == "fact" and node.children:
        return word("op_worked_out", speech.lang)
    return word(f"op_{node.op}", speech.lang)


def _records(paths: str, speech: Speech, subject: str) -> str:
    """The records a run is made of: `tjänstgöringsperiod S1, S2 (service[S1], service[S2])`."""
    each = _several(paths)
    first, *rest = [speech.record(path) for path in each]
    common = first.rpartition(" ")[0] + " "
    short = [name.removeprefix(common) if common.strip() else name for name in rest]
    names = ", ".join([first, *short])
    exact = ", ".join(_within(path, subject) for path in each)
    return names if names == exact else f"{names} ({exact})"


def _several(paths: str) -> list[str]:
    """The paths of the records that a run is made of stand as one."""
    return re.split(r", (?=\w+\[)", paths)


def _within(path: str, subject: str) -> str:
    """A path as seen from the subject."""
    return path.removeprefix(f"{subject}.")


_PARTS = frozenset({"run", "leave", "counted"})


def _closing(out: Page, finding: Finding, speech: Speech) -> None:
    lang, subject = speech.lang, finding.subject
    if finding.missing:
        out.heading(word("missing", lang))
        causes = {node.path: node.cause for node in finding.why.walk() if node.cause}
        for path in finding.missing:
            cause = causes.get(path, "")
            text = _beside(path, speech, subject)
            out.add(f"{text} – {word(cause, lang)}" if cause else text, lead=[("? ", "unsure")], indent=2)
    ways = finding.would_be_met_if_any_of
    if ways:
        out.heading(word("would_do", lang))
        for number, way in enumerate(ways):
            needs = [_beside(need.fact, speech, subject, localized(dict(need.text), lang)) for need in way]
            lead = word("or", lang) + " " if number else ""
            out.add(f" {word('and', lang)} ".join(needs), lead=[("• ", "quiet"), (lead, "quiet")], indent=2)
    if finding.remedies:
        out.heading(word("do", lang))
        for remedy in finding.remedies:
            owner = localized(remedy.owner_title, lang) or remedy.owner
            out.add(f"{localized(remedy.do, lang)} ({owner})", lead=[("• ", "quiet")], indent=2)
    if finding.relied_on:
        out.heading(word("relied_on", lang))
        paths = [path for each in finding.relied_on for path in _several(each)]
        facts = [_beside(path, speech, subject) for path in dict.fromkeys(paths)]
        out.add(listed(facts, lang, 12, ", "), indent=2, style="quiet")


def _beside(path: str, speech: Speech, subject: str, named: str = "") -> str:
    """What a fact is called, with its path beside it."""
    named, exact = named or speech.spoken(path, subject), _within(path, subject)
    return named if named == exact else f"{named} ({exact})"
