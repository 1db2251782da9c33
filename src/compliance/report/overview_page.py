"""Several subjects in few lines: a row of numbers for each, and one list for those a word says all of.

In: subjects, what there is to tell of them, and a page. Out: who needs no section, and the page with more
lines. Of a register's records most have nothing to note, and a section for each would hide the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from compliance.judging import Drawn
from compliance.report.page import Page, tied
from compliance.report.parts import SubjectInfo
from compliance.report.regimes import Standing
from compliance.report.regimes_page import tally
from compliance.report.sections import SubjectSections
from compliance.report.tally_page import nothing_to_tell, numbers
from compliance.report.values import Report
from compliance.report.words import listed, word

ONLY_ID = "only_id"
_SEVERAL = 12  # of whom there is nothing to say: more than these only take up room
_WIDEST = 32


def by_owner(subjects: Sequence[SubjectInfo]) -> tuple[list[SubjectInfo], dict[str, tuple[str, ...]]]:
    """Each after the one it belongs to, and by its path the names of its owner, the owner's and so on.

    Where there is one owner of a kind, whose everybody is goes without saying.
    """
    known = {each.path: each for each in subjects}
    kinds = Counter(each.type for each in subjects)
    owners = {
        each.path: owner
        for each in subjects
        if (owner := known.get(each.within)) is not None and owner is not each and kinds[owner.type] > 1
    }
    place = {path: at for at, path in enumerate(known)}

    def chain(path: str) -> list[str]:
        found = [path]
        while (owner := owners.get(found[-1])) is not None and owner.path not in found:
            found.append(owner.path)
        return found

    ordered = sorted(subjects, key=lambda each: [place[path] for path in reversed(chain(each.path))])
    return ordered, {path: tuple(known[owner].name for owner in chain(path)[1:]) for path in owners}


def fold(
    report: Report, subjects: Sequence[SubjectInfo], sections: Mapping[str, SubjectSections]
) -> dict[str, list[SubjectInfo]]:
    """Those of whom a word says all there is to say, by that word.

    Whom no rule concerns is not all clear, since nothing was tried; a few of them keep what is said of each.
    """
    bare = [each for each in subjects if each.only_id]
    concerned = {rating.subject for rating in report.ratings}
    concerned |= {each.subject for each in report.conclusions if each.drawn is not Drawn.NO}
    concerned |= {each.path for each in bare}
    rest = [each for each in subjects if each.path not in concerned and not sections[each.path].noted]
    clear: list[SubjectInfo] = []
    outside: list[SubjectInfo] = []
    for each in rest:
        (clear if sections[each.path].met or sections[each.path].later else outside).append(each)
    found = {ONLY_ID: bare, "all_clear": clear, "none_apply": outside if len(outside) > _SEVERAL else []}
    return {key: group for key, group in found.items() if group}


def write_overview(
    page: Page,
    subjects: Sequence[SubjectInfo],
    within: Mapping[str, Sequence[str]],
    folded: Mapping[str, Sequence[SubjectInfo]],
    sections: Mapping[str, SubjectSections],
    standings: Mapping[str, Sequence[Standing]],
    lang: str,
) -> None:
    """Add a row for each subject; none for those of a long list, which says as much.

    within: the names of whom they belong to. Whoever has no row has nobody under it.
    """
    listed_only = {
        each.path
        for key, group in folded.items()
        if key == ONLY_ID or len(group) > _SEVERAL
        for each in group
    }
    shown = [each for each in subjects if each.path not in listed_only]
    if not shown:
        return
    page.heading(word("overview", lang))
    own = within.keys() & {each.path for each in shown if each.within not in listed_only}
    names = {each.path: f"  {each.name}" if each.path in own else each.name for each in shown}
    width = min(max(map(len, names.values())), _WIDEST)
    for subject in shown:
        comes_to = _in_short(sections[subject.path], standings[subject.path], lang)
        name = names[subject.path]
        if len(name) > width:  # cut, it could look like another
            page.add(name, style="strong", indent=2, hang=4)
            name = ""
        page.row([(name, "strong")], [width], comes_to)


def write_folded(page: Page, folded: Mapping[str, Sequence[SubjectInfo]], lang: str) -> None:
    """Add each word with the names of those it is said of."""
    for key, group in folded.items():
        page.blank()
        names = listed([tied(subject.name) for subject in group], lang, len(group), ", ")
        page.add(word(key, lang, names))


def _in_short(sections: SubjectSections, standings: Sequence[Standing], lang: str) -> str:
    """What a subject's findings come to; under several regulations what each leaves, never a sum of them."""
    if standings:
        return " · ".join(map(tied, tally(standings, lang)))
    return nothing_to_tell(sections, lang) or " · ".join(numbers(sections, sections.tally(), lang))
