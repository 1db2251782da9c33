"""Many diagnostics in few lines, for people: what lost most stands first, and what is said of many rows once.

In: the diagnostics of a run, in order of place. Out: texts, each with how many diagnostics it tells of.
Between: two are alike when they differ only in what they quote of the data. Of those that are alike a few
are shown in full, with the places where the same is said; the others are told of by their places. JSON has
every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from compliance.diagnostics.render import render
from compliance.diagnostics.said import Said, in_language, redacted, said
from compliance.diagnostics.values import Diagnostic, Severity, Span
from compliance.named_tuple import NamedTuple

_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION)
_IN_FULL = 3
_PLACES = 3


class Brief(NamedTuple):
    """A text, and how many diagnostics it tells of."""

    text: str
    number: int


def brief(diagnostics: Iterable[Diagnostic], lang: str) -> Iterator[Brief]:
    """The gravest first, then by code: codes go from whole files and tables to rows and to cells."""
    groups: dict[tuple[str, ...], dict[tuple[str, str], list[Diagnostic]]] = {}
    for each in sorted(diagnostics, key=_order):
        kind = (each.severity, each.code, redacted(each.message), redacted(each.help), *each.under)
        same = (in_language(each.message, lang), in_language(each.help, lang))
        groups.setdefault(kind, {}).setdefault(same, []).append(each)
    for variants in groups.values():
        yield from _of_group(sorted(variants.values(), key=lambda same: -len(same)), lang)


def _order(diagnostic: Diagnostic) -> tuple[int, str, str, str, int, int]:
    """Of a table the places come column by column, as they are corrected."""
    span = diagnostic.span or Span("")
    place = (span.column, span.line) if span.cell else (span.line, span.column)
    return (_WEIGHTS.index(diagnostic.severity), diagnostic.code, span.file, span.sheet, *place)


def _of_group(variants: Sequence[list[Diagnostic]], lang: str) -> Iterator[Brief]:
    # Whoever corrects a column wants to see the faults that are most common, and where the others are.
    shown, rest = variants[:_IN_FULL], [each for same in variants[_IN_FULL:] for each in same]
    for same in shown:
        first, *others = same
        notes = [_elsewhere(first, others, _SAME)] if others else []
        told = len(same)
        if rest and same is shown[-1]:
            notes.append(_elsewhere(first, rest, _ALIKE))
            told += len(rest)
        # One whose message is in English alone is English as a whole.
        own = lang if isinstance(first.message, Said) else "en"
        yield Brief(render(first, lang=own, notes=[in_language(note, own) for note in notes]), told)


_SAME = (
    said("the same in one more place: {places}", "samma på ett ställe till: {places}"),
    said("the same in {number} more places: {places}", "samma på {number} ställen till: {places}"),
)
_ALIKE = (
    said("something alike in one more place: {places}", "liknande på ett ställe till: {places}"),
    said("something alike in {number} more places: {places}", "liknande på {number} ställen till: {places}"),
)


def _elsewhere(first: Diagnostic, others: Sequence[Diagnostic], words: tuple[Said, Said]) -> str:
    """How many others there are, and where the first of them stand."""
    spans = [each.span for each in others if each.span is not None]
    places = ", ".join(_place(each, first.span or Span("")) for each in spans[:_PLACES])
    if len(spans) > _PLACES:
        places += ", …"
    en, sv = (in_language(words[len(others) > 1], lang) for lang in ("en", "sv"))
    if not places:
        en, sv = en.removesuffix(": {places}"), sv.removesuffix(": {places}")
    return said(en, sv, number=len(others), places=places)


def _place(span: Span, beside: Span) -> str:
    """A place without what it shares with the one that stands above it."""
    if span.file != beside.file:
        return str(span)
    if span.cell:
        return span.cell.removeprefix(f"{span.sheet}!") if span.sheet == beside.sheet else span.cell
    return f"{span.line}:{span.column}" if span.column else str(span.line)
