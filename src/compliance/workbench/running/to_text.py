"""Results as text: what does not hold, with what was expected and found, and at the end how many there are.

In: `Results`. Out: `Page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from compliance.diagnostics import mask
from compliance.report.page import Page, clipped, tied
from compliance.report.words import capital
from compliance.workbench.running.values import Failure, Piece, Reason, Result, Results
from compliance.workbench.running.words import number, say, seconds

_MARKS = {"held": ("✓", "good"), "failed": ("✗", "bad"), "not_reached": (" ", "quiet")}
_MOST_ROWS = 8
_MOST_OTHERS = 6


def page(results: Results, width: int, verbose: bool = False) -> Page:
    """The results as lines with styles. verbose: those that hold too."""
    out, lang = Page(width), results.lang
    for suite in results.suites():
        failed = [each for each in suite if not each.passed]
        if failed or verbose:
            _suite(out, suite, failed, lang)
        for each in suite if verbose else failed:
            _result(out, each, lang)
        if failed:
            out.blank()
    out.blank()
    _closing(out, results, lang)
    return out


def _suite(out: Page, suite: Sequence[Result], failed: Sequence[Result], lang: str) -> None:
    first = suite[0]
    mark, style = ("✗", "bad") if failed else ("✓", "good")
    key = "one_of" if len(failed) == 1 else "of"
    of = say(key, lang, len(failed), len(suite)) if failed else len(suite)
    lead = [(f"{mark} ", style), (f"{first.suite}  ", "strong")]
    out.add(f"{first.title} ({tied(str(of))})", lead=lead, hang=2)


def _result(out: Page, result: Result, lang: str) -> None:
    mark, style = ("✓ ", "good") if result.passed else ("✗ ", "bad")
    out.add(result.name, lead=[(mark, style)], indent=2)
    if not result.passed:
        column = f":{result.column}" if result.column else ""
        out.add(tied(f"{result.file}:{result.line}{column}"), indent=4, style="quiet")
        failure(out, result, lang)


def failure(out: Page, result: Result, lang: str) -> None:
    """What does not hold: the steps, what was expected and found, and what it was tried on."""
    told = result.failure
    assert told is not None
    _steps(out, told)
    if told.reason is Reason.DIFFERS and (told.expected or told.found):
        _differs(out, told, lang)
    else:
        _told(out, told, lang)
    if told.given:
        _rows(out, [("given", say("as_of", lang, told.day))], lang)
        for line in told.given:
            out.add(line, indent=6, hang=8)
    for line in told.explanation.splitlines():
        _as_it_stands(out, line)


def _steps(out: Page, failure: Failure) -> None:
    for step in failure.steps:
        mark, style = _MARKS[step.state]
        text = "" if step.state == "failed" else "quiet"
        out.add(step.text, lead=[(f"{mark} ", style)], indent=6, hang=10, style=text)
        for line in _table(step.table):
            out.add(tied(clipped(line, out.width - 12)), indent=12, style="quiet")


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    if not rows:
        return []
    widths = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=False)] for row in rows]
    lines = [f"| {' | '.join(cells)} |" for cells in padded]
    return lines if len(lines) <= _MOST_ROWS else [*lines[:_MOST_ROWS], "| …"]


def _differs(out: Page, failure: Failure, lang: str) -> None:
    one = len(failure.expected) == 1 and len(failure.found) == 1
    if one and not _listed(failure):
        rows = [("expected", failure.expected[0].shown), ("found", failure.found[0].shown)]
        if failure.unknown:
            rows.append(("unknown", ", ".join(map(_named, failure.unknown))))
        if failure.why:
            rows.append(("why", failure.why))
        _rows(out, rows, lang)
        return
    # Lists: what both have stands once; the rest as in a diff.
    out.add(f"{say('expected', lang)} (−), {say('found', lang).lower()} (+)", indent=4, style="quiet")
    codes = {each.code for each in failure.found}
    wanted = {each.code for each in failure.expected}
    for each in failure.expected:
        if each.code not in codes:
            out.add(_named(each), lead=[("− ", "bad")], indent=6)
    others = [each for each in failure.found if each.code not in wanted]
    if len(others) > _MOST_OTHERS and failure.expected:
        others.sort(key=lambda each: _likeness(each, failure.expected[0]), reverse=True)
    for each in failure.found:
        if each.code in wanted:
            out.add(_named(each), indent=8)
    for each in others[:_MOST_OTHERS]:
        out.add(_named(each), lead=[("+ ", "good")], indent=6)
    if len(others) > _MOST_OTHERS:
        out.add(say("more", lang, len(others) - _MOST_OTHERS), indent=8, style="quiet")
    if not failure.found:
        out.add(say("nothing", lang), lead=[("+ ", "good")], indent=6)
    if failure.why:
        _rows(out, [("why", failure.why)], lang)


def _likeness(one: Piece, other: Piece) -> float:
    return SequenceMatcher(None, one.shown, other.shown, autojunk=False).ratio()


def _listed(failure: Failure) -> bool:
    """Whether facts were expected and found, by their paths: there may be several of either."""
    return any("." in each.code and " " not in each.code for each in failure.found)


def _named(piece: Piece) -> str:
    return piece.shown if piece.shown == piece.code else f"{piece.shown} ({piece.code})"


def _told(out: Page, failure: Failure, lang: str) -> None:
    if failure.reason is Reason.BROKEN:
        out.add(say("broken", lang), indent=4, style="bad")
    elif failure.reason is Reason.UNREADABLE and not failure.steps:
        out.add(say("unreadable", lang), indent=4, style="bad")
    for line in failure.message.splitlines():
        if line.startswith(" "):
            _as_it_stands(out, line)
        else:
            out.add(line, indent=6)


def _as_it_stands(out: Page, line: str) -> None:
    """A line of a file above its caret, or of a tree, means nothing when it is broken."""
    out.lines.append([(f"      {mask(line)}", "")] if line else [])


def _rows(out: Page, rows: Sequence[tuple[str, str]], lang: str) -> None:
    width = max(len(say(key, lang)) for key in ("expected", "found", "unknown", "why", "given"))
    for key, text in rows:
        out.add(text, lead=[(say(key, lang).ljust(width) + "  ", "quiet")], indent=4)


def _closing(out: Page, results: Results, lang: str) -> None:
    kinds = [number(results.count(kind), kind, lang) for kind in ("case", "scenario") if results.count(kind)]
    joint = " och " if lang == "sv" else " and "
    tried = say("tried", lang, joint.join(kinds), seconds(results.seconds, lang))
    if not results.failed:
        out.add(say("all_hold", lang, tried), style="good")
        return
    suites = sum(1 for suite in results.suites() if any(not each.passed for each in suite))
    key = "one_fails" if len(results.failed) == 1 else "some_fail"
    every = number(len(results.results), "test", lang)
    fail = say(key, lang, len(results.failed), every, number(suites, "suite", lang))
    out.add(f"{fail} {capital(tried)}.", style="bad")
