"""One subject's findings as text: what fails, what cannot be decided, exceptions, and the rest in numbers.

In: a `SubjectSections` and a page. Out: the page with more lines. What somebody acts on is told in words;
what is met, not yet due or does not apply is a number, unless the reader asks for all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from compliance.calendar import Period
from compliance.findings import Finding
from compliance.language import localized
from compliance.model.forces import FORCES
from compliance.report.citations import cited
from compliance.report.deadlines import missed
from compliance.report.page import Page
from compliance.report.reasons import found_value, unknown_leaves
from compliance.report.regimes import by_area
from compliance.report.regimes_page import write_area
from compliance.report.sections import BRIEF, Entry, SubjectSections
from compliance.report.speech import Speech
from compliance.report.tally_page import nothing_to_tell, numbers
from compliance.report.words import MARKS, STYLES, capital, listed, many, word

_BEFORE_OPEN = ("breaches", "possible_unverified", "possible_unsettled")
_QUIET = ("later", "met", "outside")
_FEW = 4
_FIRST = 6


def write_findings(
    page: Page,
    subject: str,
    sections: SubjectSections,
    speech: Speech,
    *,
    several_regimes: bool = False,
    alone: bool = False,
    verbose: bool = False,
) -> None:
    """Add the sections of the subject with this path.

    several_regimes: what is left under each is told. alone: the report is about nobody else.
    """
    opened, first = False, sections.little_known and not verbose
    brief = () if verbose or _only_minor(sections) else BRIEF
    for section, entries in sections.failing.items():
        if several_regimes and section == "possible_unsettled" and not verbose:
            continue  # told above, under the regulation it belongs to
        # What cannot be decided stands before advice: a breach may hide in it.
        if not opened and section not in _BEFORE_OPEN:
            _open(page, subject, sections.open, speech, verbose, first=first)
            opened = True
        _failing(page, section, entries, speech, verbose, brief=section in brief)
    if not opened:
        _open(page, subject, sections.open, speech, verbose, first=first)
    _exceptions(page, sections.exceptions, speech.lang)
    left = alone and not verbose and not several_regimes
    if left:
        _left(page, sections.later, speech.lang)
    if verbose:
        _later(page, sections.later, speech.lang)
        _listing(page, "settled", sections.met, speech.lang)
        _listing(page, "outside", sections.outside, speech.lang)
    _quiet_rest(page, sections, speech.lang, () if verbose else _QUIET[1:] if left else _QUIET)


def _only_minor(sections: SubjectSections) -> bool:
    """Whether nothing asked of the subject weighs more than what is told in brief, as in a register."""
    forces = {each.force for each in (*sections.later, *sections.exceptions, *sections.met)}
    for entries in (sections.open, *sections.failing.values()):
        forces |= {each.force for each in entries}
    return not forces & {"binding", "advisory"}


def _failing(
    page: Page, section: str, entries: Sequence[Entry], speech: Speech, verbose: bool, *, brief: bool
) -> None:
    lang = speech.lang
    style = "bad" if section == "breaches" else "unsure"
    page.section(f"{word(section, lang)} ({len(entries)})")
    by_day: dict[str, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(missed(entry.findings, speech), []).append(entry)
    # What depends on no day stands first, so that the line above each day's own is about those alone.
    for day in sorted(by_day):
        if day:
            page.add(f"{day}:", indent=2, style="quiet")
        for entry in by_day[day]:
            _entry(page, section, entry, speech, style, verbose, brief=brief)


def _entry(
    page: Page, section: str, entry: Entry, speech: Speech, style: str, verbose: bool, *, brief: bool
) -> None:
    lang = speech.lang
    page.add(entry.title + _under(entry, speech), lead=[("✗ ", style)], indent=2)
    if not brief:
        _line(page, "why", entry.reason or localized(entry.findings[0].explanation, lang), lang)
    if verbose or section not in BRIEF:
        named = (_ids(entry) if verbose else "", cited(entry.cites, lang, not verbose))
        _line(page, "rule", " – ".join(filter(None, named)), lang, "quiet")
    if verbose:
        _remedies(page, entry, lang)


def _open(
    page: Page, subject: str, entries: Sequence[Entry], speech: Speech, verbose: bool, *, first: bool
) -> None:
    """Grouped by what is missing: the reader wants to know which fact to register, not which rule.

    first: only those that most hangs on.
    """
    if not entries:
        return
    lang = speech.lang
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(tuple(sorted(_missing(entry, speech))), []).append(entry)
    in_groups = Counter(path for paths in groups for path in paths)
    titled = Counter(title for group in groups.values() for title in {each.title for each in group})
    facts = {path for paths in groups for path in paths}
    rules = many(len(entries), "rule", lang)
    page.section(f"{word('open', lang)} ({rules}, {many(len(facts), 'fact', lang)})")
    if first:
        _fill_in_first(page, subject, entries, speech)
        return
    ordered = sorted(
        groups.items(),
        key=lambda item: (min(_place(each.force) for each in item[1]), -len(item[1]), item[0]),
    )
    for paths, group in ordered:
        # What few depend on tells one line from another, so it must not be among those that are left out.
        rarest = sorted(paths, key=lambda path: (in_groups[path], path))
        head = speech.facts(rarest, subject, len(paths) if verbose else _FEW)
        if len(paths) == 1:  # a single fact is told with what is known of it
            leaves = (leaf for entry in group for leaf in unknown_leaves(entry.findings[0].why))
            known = next((found_value(leaf, speech) for leaf in leaves if leaf.path == paths[0]), "")
            head += f" ({known})" if known else ""
        page.add(capital(head) or group[0].reason or word("unknown", lang), lead=[("? ", "unsure")], indent=2)
        titles = list(
            dict.fromkeys(
                each.title + _tag(each, speech, from_which=titled[each.title] > 1, verbose=verbose)
                for each in group
            )
        )
        _line(page, "settles", listed(titles, lang, len(titles) if verbose else 3), lang)
        if verbose:
            for entry in group:
                _remedies(page, entry, lang)


def _missing(entry: Entry, speech: Speech) -> tuple[str, ...]:
    return speech.to_fill_in(path for each in entry.findings for path in each.missing)


def _fill_in_first(page: Page, subject: str, entries: Sequence[Entry], speech: Speech) -> None:
    lang = speech.lang
    needed = Counter(path for each in entries for path in _missing(each, speech))
    page.add(f"{word('fill_in_first', lang)}:", indent=2, style="quiet")
    for path, number in needed.most_common(_FIRST):
        needed_for = word("needed_for", lang, many(number, "rule", lang))
        page.add(f"{capital(speech.spoken(path, subject))} – {needed_for}", lead=[("? ", "unsure")], indent=2)
    if len(needed) > _FIRST:
        more = many(len(needed) - _FIRST, "fact", lang)
        page.add(word("and_more", lang, more), indent=4, style="quiet")


def _place(force: str) -> int:
    return FORCES.index(force) if force in FORCES else len(FORCES)


def _tag(entry: Entry, speech: Speech, *, from_which: bool, verbose: bool) -> str:
    """from_which: its title is told more than once, of what several sources ask."""
    tag = "" if entry.force == "binding" else f" [{word(entry.force, speech.lang)}]"
    if from_which and not entry.under:
        tag += f" [{speech.source(entry.cites[0].source)}]" if entry.cites else ""
    return tag + _under(entry, speech) + (f" ({_ids(entry)})" if verbose else "")


def _ids(entry: Entry) -> str:
    return ", ".join(dict.fromkeys(each.rule for each in entry.findings))


def _under(entry: Entry, speech: Speech) -> str:
    """What has to be said of an entry beside its title: under which regulation it stands."""
    regimes = [speech.regime(name) for name in entry.under]
    return f" [{word('if_regime', speech.lang, ' / '.join(regimes))}]" if regimes else ""


def _remedies(page: Page, entry: Entry, lang: str) -> None:
    for remedy in entry.remedies:
        owner = localized(remedy.owner_title, lang) or remedy.owner
        takes = ""
        if remedy.lead_time:
            takes = f", {word('takes', lang, Period.parse(remedy.lead_time).describe(lang))}"
        _line(page, "do", f"{localized(remedy.do, lang)} ({owner}{takes})", lang)


def _line(page: Page, key: str, text: str, lang: str, style: str = "") -> None:
    page.add(text, lead=[(f"{word(key, lang)}: ", "quiet")], indent=4, hang=6, style=style)


def _exceptions(page: Page, findings: Sequence[Finding], lang: str) -> None:
    """findings: of each requirement one."""
    if not findings:
        return
    page.section(f"{word('exceptions', lang)} ({len(findings)})")
    for each in findings:
        note = f": {each.note}" if each.note else ""
        text = f"{localized(each.title, lang)} – {word(each.status, lang)}{note}"
        mark = MARKS[each.status]
        page.add(text, lead=[(f"{mark} ", STYLES[mark])], indent=2)


def _left(page: Page, findings: Sequence[Finding], lang: str) -> None:
    """What is not yet due, by the day it is and then by area: whoever is about to finish plans by it."""
    if not findings:
        return
    page.section(f"{word('left', lang)} ({len(findings)})")
    by_day: dict[date | None, list[Finding]] = {}
    for each in findings:
        by_day.setdefault(each.due, []).append(each)
    for day in sorted(by_day, key=lambda day: day or date.max):
        if day:
            page.add(f"{word('to_be_met_from', lang, day)}:", indent=2, style="quiet")
        for group in by_area(by_day[day]).values():
            write_area(page, group, lang)


def _later(page: Page, findings: Sequence[Finding], lang: str) -> None:
    if not findings:
        return
    page.section(f"{word('later', lang)} ({len(findings)})")
    for each in sorted(findings, key=lambda each: (str(each.due or "9999"), each.rule)):
        due = f" – {word('falls_due', lang, each.due)}" if each.due else ""
        page.add(localized(each.title, lang) + due, lead=[("… ", "unsure")], indent=2)


def _listing(page: Page, key: str, findings: Sequence[Finding], lang: str) -> None:
    if not findings:
        return
    page.section(f"{word(key, lang)} ({len(findings)})")
    for each in findings:
        mark = MARKS[each.status]
        text = f"{localized(each.title, lang)} – {word(each.status, lang)} ({cited(each.cite, lang)})"
        page.add(text, lead=[(f"{mark} ", STYLES[mark])], indent=2)


def _quiet_rest(page: Page, sections: SubjectSections, lang: str, kinds: Sequence[str]) -> None:
    """What is in order or not yet due, in numbers. kinds: those that are told in no other way."""
    parts = []
    if nothing := nothing_to_tell(sections, lang):
        parts.append(nothing)
    elif not sections.failing and not sections.open and not sections.later:
        parts.append(word("nothing_to_note", lang))
    parts += numbers(sections, kinds, lang)
    if parts:
        page.blank()
        page.add(" · ".join(parts), style="quiet")
