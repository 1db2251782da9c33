"""What is judged of one subject as text: a table of letters for each scale, then the conclusions.

In: the subject's ratings and conclusions, and a page. Out: the page with more lines. A letter has its reason
beside it; an interval and a conclusion that cannot be drawn have the facts that would decide them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compliance.findings import EXCEPTED, Finding, Status
from compliance.judging import Conclusion, Drawn, Rating
from compliance.language import localized
from compliance.report.citations import cited
from compliance.report.page import Page, Piece
from compliance.report.speech import Speech
from compliance.report.words import capital, listed, many, word


def write_ratings(
    page: Page,
    ratings: Sequence[Rating],
    findings: Sequence[Finding],
    titles: Mapping[str, str],
    speech: Speech,
) -> None:
    """Add a table for each scale, or a list where it would cut the areas' names short.

    findings: the subject's own. titles: by rule, of everyone's findings.
    """
    lang = speech.lang
    for scale in dict.fromkeys((rating.pack, rating.scale) for rating in ratings):
        group = [rating for rating in ratings if (rating.pack, rating.scale) == scale]
        page.section(localized(group[0].scale_title, lang))
        names = [_area(rating, lang) for rating in group]
        letter = word("letter", lang)
        # The area stands first: areas may have letters of their own, as A–H.
        widths = [
            min(max(map(len, names)), max(14, min(50, page.width - 40))),
            max(len(letter), *(len(_letter(each, lang)) for each in group)),
        ]
        narrow = max(map(len, names)) > widths[0]  # too narrow for a table: no name is cut short
        if not narrow:
            header: list[Piece] = [(word("area", lang), "quiet"), (letter, "quiet")]
            page.row(header, widths, word("why_column", lang), style="quiet")
        for rating, name in zip(group, names, strict=True):
            why = _why(rating, findings, titles, speech)
            if rating.override:
                why = _set_by(rating, why, titles, speech)
            if earlier := rating.earlier:
                set_by = earlier.letter, earlier.decided_by, earlier.decided_on
                why = f"{why}; {word('earlier_letter', lang, *set_by)}"
            if narrow:
                page.add(f"{name}: {_letter(rating, lang)}", style="strong", indent=2, hang=4)
                if why:
                    page.add(why, indent=4)
            else:
                page.row([(name, ""), (_letter(rating, lang), "strong")], widths, why)


def write_conclusions(
    page: Page,
    conclusions: Sequence[Conclusion],
    titles: Mapping[str, str],
    speech: Speech,
    verbose: bool = False,
) -> None:
    """Add what is concluded or may be; nothing when no conclusion is drawn. titles: of findings, by rule."""
    lang = speech.lang
    sections = [each for each in conclusions if each.drawn is not Drawn.NO]
    if not sections:
        return
    page.section(word("conclusions", lang))
    undecided: dict[str, list[str]] = {}
    for each in sections:
        title = localized(each.title, lang)
        if each.drawn is Drawn.YES:
            page.add(title, lead=[("→ ", "strong")], indent=2)
            parts = [localized(each.explanation, lang)]
            if each.unverified:
                rules = listed([titles.get(rule, rule) for rule in each.unverified], lang)
                parts.append(f"{capital(resting(each.unverified, lang))}: {rules}.")
            parts.append(f"{word('source', lang)}: {cited(each.cite, lang, not verbose)}.")
            page.add(" ".join(parts), indent=4)
        else:
            why = f": {speech.facts(each.decided_by, each.subject, 3)}" if each.decided_by else ""
            why += f"; {resting(each.unverified, lang)}" if each.unverified else ""
            undecided.setdefault(why, []).append(title)
    for why, same in undecided.items():  # what hangs on the same facts is told together
        told = listed(same, lang, len(same))
        page.add(f"{told} – {word('undetermined', lang)}{why}", lead=[("? ", "unsure")], indent=2)


def resting(rules: Sequence[str], lang: str) -> str:
    """That something rests on so many rules that nobody has checked against their source."""
    return word("rests_on", lang, many(len(rules), "unverified", lang, spelled=True))


def _letter(rating: Rating, lang: str) -> str:
    """The letter that stands; the proposal beside it where an inspector has set it."""
    return word("proposed", lang, rating.stands, rating.letter) if rating.override else rating.letter


def _area(rating: Rating, lang: str) -> str:
    title = localized(rating.area_title, lang)
    return f"{rating.area} {title}" if len(rating.area) <= 2 and title else title or rating.area


def _set_by(rating: Rating, proposed: str, titles: Mapping[str, str], speech: Speech) -> str:
    """An inspector's letter, and then what the proposal rests on: neither takes the other's place."""
    letter, lang = rating.override, speech.lang
    assert letter is not None
    parts = [word("set_by", lang, letter.decided_by, letter.decided_on, letter.reason.rstrip("."))]
    if letter.rule:
        parts.append(word("not_followed", lang, titles.get(letter.rule, letter.rule)))
    if letter.hangs_on:
        parts.append(word("letter_hangs_on", lang, speech.facts(letter.hangs_on, rating.subject, 2)))
    return "; ".join([*parts, word("proposal", lang, proposed)])


def _why(rating: Rating, findings: Sequence[Finding], titles: Mapping[str, str], speech: Speech) -> str:
    lang = speech.lang
    parts: list[str] = []
    if rating.best != rating.worst:
        decided_by = speech.to_fill_in(rating.decided_by)
        facts = many(len(decided_by), "fact_decides", lang, spelled=True)
        if decided_by:
            named = speech.facts(decided_by, rating.subject, 2)
            parts.append(f"{facts}: {named}")
    elif rating.set_by:
        parts.append(listed([titles.get(rule, rule) for rule in rating.set_by], lang, 2))
    else:
        inside = {each.status for each in findings if each.area == rating.area}
        if Status.NOT_MET in inside or (inside.intersection(EXCEPTED) and not rating.otherwise):
            parts.append(word("within_tolerance", lang))
        elif not rating.otherwise:
            parts.append(word("nothing_fails", lang))
    if rating.otherwise:
        parts.append(word("otherwise", lang, _exceptions(rating, findings, lang), rating.otherwise))
    if rating.unverified:
        if rating.would_be:
            rules = many(len(rating.unverified), "unverified", lang, spelled=True)
            parts.append(word("would_be", lang, rating.would_be, rules))
        else:
            parts.append(resting(rating.unverified, lang))
    if rating.findings <= _FEW:
        parts.append(word("few_points", lang, many(rating.findings, "point", lang, spelled=True)))
    return "; ".join(parts)


_FEW = 2
"""A letter of so many points says so: it looks as sure as one of twenty, and is not."""


def _exceptions(rating: Rating, findings: Sequence[Finding], lang: str) -> str:
    """How many waivers and alternatives keep the letter up: `en dispens och två råd följda på annat sätt`."""
    statuses = [each.status for each in findings if each.area == rating.area and each.rule in rating.excepted]
    kinds = ((Status.WAIVED, "waiver"), (Status.MET_OTHERWISE, "alternative"))
    counts = [(statuses.count(status), key) for status, key in kinds]
    return f" {word('and', lang)} ".join(
        many(number, key, lang, spelled=True) for number, key in counts if number
    )
