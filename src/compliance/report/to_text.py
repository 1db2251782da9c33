"""A report as text that people read, from the top: letters, breaches, open questions, what to do.

In: a `Report` and a `View`. Out: a `Page`, or its plain text.

Every mark stands beside its word, and the text is the same with and without colour. It holds what
somebody acts on: of what is met, not yet due or does not apply it tells the number, of quality
indicators and local guidelines the title, and what to do stands once, under who is to do it. The rest
is there for a reader who asks for all.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from compliance.calendar import Period
from compliance.calendar.period import moved
from compliance.findings import Cite, Finding, Status
from compliance.judging import Action, Conclusion, Drawn, Rating
from compliance.report.figures_page import write_figures
from compliance.report.page import Page, Piece, tied
from compliance.report.reasons import found_value, unknown_leaves
from compliance.report.regimes import BESIDE, Hanging, Standing, side_by_side
from compliance.report.regimes_page import tally, write_standings
from compliance.report.speech import Speech
from compliance.report.told import BRIEF, OUTSIDE, Entry, Told, tell
from compliance.report.values import Report, SubjectInfo
from compliance.report.view import View
from compliance.report.words import MARKS, STYLES, capital, listed, lowered, many, told, word

_FORCES = ("binding", "advisory", "indicator", "local")
_FEW = 4
_SEVERAL = 12  # of whom there is nothing to say: more than these only take up room


def render(report: Report, view: View) -> str:
    """The report as plain text."""
    return page(report, view).plain()


def page(report: Report, view: View) -> Page:
    """The report as lines with styles."""
    return _Writer(report, view).write()


def cited(cites: Sequence[Cite], lang: str, short: bool = False) -> str:
    """Citations in words; how far the text has been checked is told once for those that are alike."""
    ending = "_short" if short else ""
    parts = []
    for provenance, group in itertools.groupby(cites, key=lambda cite: cite.provenance):
        places = "; ".join(f"{cite.source} {cite.locator}".strip() for cite in group)
        parts.append(places if provenance == "official" else f"{places} ({word(provenance + ending, lang)})")
    return "; ".join(parts)


class _Writer:
    def __init__(self, report: Report, view: View) -> None:
        self._report = report
        self._lang = view.lang
        self._verbose = view.verbose
        self._page = Page(view.width)
        self._subjects = report.named_subjects()
        names = {each.path: each.name for each in self._subjects}
        self._speech = Speech(view.lang, report.labels, names)
        self._standings: dict[str, tuple[Standing, ...]] = {}
        self._hanging = Hanging(report.findings)
        self._titles = {finding.rule: told(finding.title, view.lang) for finding in report.findings}
        self._verified = {
            (finding.rule, finding.subject): finding.verified
            for finding in report.findings
            if finding.force == "binding"
        }

    def write(self) -> Page:
        self._head()
        findings: dict[str, list[Finding]] = {subject.path: [] for subject in self._subjects}
        for finding in self._report.findings:
            findings[finding.subject].append(finding)
        told_of = {path: tell(made, self._speech) for path, made in findings.items()}
        self._standings = {
            path: side_by_side(made, self._report.labels) for path, made in findings.items()
        }
        folded = {} if self._verbose or len(self._subjects) == 1 else self._folded(told_of)
        if len(self._subjects) > 1:
            many = {each.path for group in folded.values() if len(group) > _SEVERAL for each in group}
            self._overview([each for each in self._subjects if each.path not in many], told_of)
        named = {each.path for group in folded.values() for each in group}
        for subject in self._subjects:
            if subject.path not in named:
                self._subject(subject, told_of[subject.path])
        for key, group in folded.items():
            self._page.blank()
            names = listed([tied(subject.name) for subject in group], self._lang, len(group), ", ")
            self._page.add(word(key, self._lang, names))
        self._actions()
        write_figures(self._page, self._report.figures, self._lang, self._verbose)
        self._sum()
        self._reviewed()
        return self._page

    def _folded(self, told_of: Mapping[str, Told]) -> dict[str, list[SubjectInfo]]:
        """Those of whom a word says all there is to say, by that word.

        Of a register's records most are such. Whom no rule concerns is not all clear, since nothing was
        tried; a few of them keep what is said of each.
        """
        concerned = {rating.subject for rating in self._report.ratings}
        concerned |= {each.subject for each in self._report.conclusions if each.drawn is not Drawn.NO}
        rest = [
            each for each in self._subjects if each.path not in concerned and not told_of[each.path].noted
        ]
        clear: list[SubjectInfo] = []
        outside: list[SubjectInfo] = []
        for each in rest:
            (clear if told_of[each.path].met or told_of[each.path].later else outside).append(each)
        found = {"all_clear": clear, "none_apply": outside if len(outside) > _SEVERAL else []}
        return {key: group for key, group in found.items() if group}

    # -- the whole ----------------------------------------------------------------------------------

    def _head(self) -> None:
        report, lang, page = self._report, self._lang, self._page
        title = f"{word('report', lang)} {word('as_of', lang, report.as_of)}"
        if report.known_at:
            title += f", {word('known_at', lang, report.known_at)}"
        page.heading(title, "═")
        if report.packs:
            concern = {each.pack for each in report.findings if each.status not in BESIDE} or {
                pack.name for pack in report.packs
            }
            packs = [
                f"{told(pack.title, lang)} ({pack.name} {pack.version})"
                for pack in report.packs
                if pack.name in concern
            ]
            page.add("; ".join(packs), lead=[(f"{word('against', lang)}: ", "quiet")])
        if report.data.sources:
            sources = listed(list(report.data.sources), lang, _FEW, ", ")
            page.add(sources, lead=[(f"{word('data', lang)}: ", "quiet")])
        if report.errors():
            faults = word("data_faults", lang, many(report.errors(), "error", lang))
            page.add(faults, lead=[("✗ ", "bad")])
        if not report.findings:
            page.blank()
            page.add(word("nothing_at_all", lang))

    def _reviewed(self) -> None:
        reviews, lang, page = self._report.reviews, self._lang, self._page
        if reviews.approved:
            page.add(word("reviews", lang, reviews.approved, reviews.rules), style="quiet")
        elif reviews.rules:
            page.add(word("no_reviews", lang, reviews.rules), style="quiet")
        if reviews.left_out:
            page.add(word("left_out", lang, reviews.left_out))

    def _overview(self, subjects: Sequence[SubjectInfo], told_of: Mapping[str, Told]) -> None:
        if not subjects:
            return
        page = self._page
        page.heading(word("overview", self._lang))
        width = min(max(len(subject.name) for subject in subjects), 32)
        for subject in subjects:
            standings = self._standings[subject.path]
            page.row([(subject.name, "strong")], [width], self._tally(told_of[subject.path], standings))

    def _tally(self, told_of: Told, standings: Sequence[Standing]) -> str:
        """What a subject's findings come to, in words: only what there is any of."""
        lang = self._lang
        if standings:
            return " · ".join(map(tied, tally(standings, lang)))
        parts = []
        for key, number in told_of.tally().items():
            if not number:
                continue
            text = f"{_TALLY_MARKS[key]} {many(number, key, lang)}"
            if key == "later" and told_of.next_due:
                text += f", {word('next_due', lang, told_of.next_due)}"
            parts.append(tied(text))
        return " · ".join(parts) or word("nothing_at_all", lang)

    def _actions(self) -> None:
        report, lang, page = self._report, self._lang, self._page
        if not report.actions:
            return
        page.heading(f"{word('actions', lang)} ({len(report.actions)})", "─")
        owners: dict[str, list[Action]] = {}
        for action in report.actions:
            owners.setdefault(action.owner, []).append(action)
        for group in owners.values():
            if self._verbose:
                page.blank()
            self._owner(group)

    def _owner(self, actions: list[Action]) -> None:
        """What one role has to do, the most pressing first; what is for the same people stands together."""
        lang, page = self._lang, self._page
        now: list[Action] = []
        minor: list[Action] = []
        later: list[Action] = []
        for action in actions:
            home = later if self._is_far_off(action) else minor if self._is_minor(action) else now
            (now if self._verbose else home).append(action)
        rest = [word("and_minor", lang, len(minor))] if minor else []
        if later:
            rest.append(word("and_later", lang, len(later), min(str(action.due) for action in later)))
        owner = capital(told(actions[0].owner_title, lang) or actions[0].owner)
        if not now:
            page.add("; ".join(rest), lead=[(f"{owner}: ", "strong")], indent=2, style="quiet")
            return
        groups: dict[tuple[str, ...], list[Action]] = {}
        for action in now:
            groups.setdefault(tuple(dict.fromkeys(action.subject_names)), []).append(action)
        shown = {
            names: listed(list(names), lang, len(names) if self._verbose else _FEW, ", ") for names in groups
        }
        alone = f" – {next(iter(shown.values()))}" if len(groups) == 1 else ""
        page.add(owner + alone, style="strong", indent=2)
        number = itertools.count(1)
        margin = len(str(len(now)))
        for names, group in groups.items():
            if len(group) > 1 and not alone:
                page.add(f"{shown[names]}:", indent=4)
            for action in group:
                lead = [(f"{next(number):>{margin}}. ", "quiet")]
                inline = shown[names] if len(group) == 1 and not alone else ""
                page.add(self._action(action, inline), lead=lead, indent=4)
        if rest:
            page.add(word("also", lang, "; ".join(rest)), indent=4, style="quiet")

    def _is_far_off(self, action: Action) -> bool:
        """Nothing is broken and more than a year is left: it would only hide what is to be done now."""
        year = moved(self._report.as_of, Period(months=12), 1)
        return action.status == Status.NOT_YET and action.due is not None and action.due > year

    @staticmethod
    def _is_minor(action: Action) -> bool:
        """It answers no rule and no general advice; what a consequence demands is never minor."""
        return action.force in ("indicator", "local") and not action.consequence

    def _action(self, action: Action, names: str) -> str:
        lang = self._lang
        tags = [word(action.force, lang)] if action.force else []
        if action.force == "binding" and self._is_unchecked(action):
            tags = [word("unchecked", lang)]
        if action.status in (Status.UNDETERMINED, Status.NOT_YET):
            tags.append(word(f"{action.status}_short", lang))
        if action.due:
            tags.append(word("due" if action.due >= self._report.as_of else "overdue", lang, action.due))
        if action.lead_time:
            # A consequence sets the time; a remedy only tells how long it takes.
            key = "within" if action.consequence else "takes"
            tags.append(word(key, lang, Period.parse(action.lead_time).describe(lang)))
        regimes = [self._speech.regime(name) for name in self._hanging.on(action)]
        if regimes:
            tags.insert(0, word("if_regime", lang, " / ".join(regimes)))
        text = told(action.do, lang).rstrip(".") + (f" – {names}" if names else "")
        return text + (f" ({'; '.join(tags)})" if tags else "")

    def _is_unchecked(self, action: Action) -> bool:
        """Whether every binding rule that calls for it is known only from memory or not at all."""
        found = [
            self._verified[key]
            for key in itertools.product(action.rules, action.subjects)
            if key in self._verified
        ]
        return bool(found) and not any(found)

    def _sum(self) -> None:
        report, lang, page = self._report, self._lang, self._page
        by_status = report.by_status()
        total = sum(by_status.values())
        if not total:
            return
        # Here findings are counted, as a rule told twice is two; so these numbers add up.
        counts = dict.fromkeys(("failing", "open", "later", "met", "exception", "outside"), 0)
        for status, number in by_status.items():
            counts[_SUMMED[Status(status)]] += number
        parts = [many(total, "finding", lang)]
        parts += [
            tied(f"{_TALLY_MARKS[key]} {many(number, key, lang)}") for key, number in counts.items() if number
        ]
        page.blank()
        page.lines.append([("─" * min(page.width, 60), "quiet")])
        page.add(" · ".join(parts), lead=[(f"{word('sum', lang)}: ", "strong")])
        if not self._verbose:
            page.add(word("more_with", lang), style="quiet")

    # -- one subject --------------------------------------------------------------------------------

    def _subject(self, subject: SubjectInfo, told_of: Told) -> None:
        lang, page = self._lang, self._page
        kind = lowered(told(subject.type_title, lang))
        page.heading(f"{subject.name} – {kind}" if kind else subject.name, "─")
        self._ratings([rating for rating in self._report.ratings if rating.subject == subject.path])
        self._conclusions([each for each in self._report.conclusions if each.subject == subject.path])
        standings = self._standings[subject.path]
        if standings:
            alone = len(self._subjects) == 1
            write_standings(page, standings, lang, verbose=self._verbose, later=alone)
        opened = False
        for section, entries in told_of.failing.items():
            if standings and section == "possible_unsettled" and not self._verbose:
                continue  # told above, under the regulation it belongs to
            # What cannot be decided stands before advice: a breach may hide in it.
            if not opened and section not in _BEFORE_OPEN:
                self._open(told_of.open, subject)
                opened = True
            self._failing(section, entries)
        if not opened:
            self._open(told_of.open, subject)
        self._exceptions(told_of.exceptions)
        if self._verbose:
            self._later(told_of.later)
            self._listing("settled", told_of.met)
            self._listing("outside", told_of.outside)
        self._quiet_rest(told_of)

    def _ratings(self, ratings: list[Rating]) -> None:
        lang, page = self._lang, self._page
        for scale in dict.fromkeys((rating.pack, rating.scale) for rating in ratings):
            group = [rating for rating in ratings if (rating.pack, rating.scale) == scale]
            page.blank()
            page.add(told(group[0].scale_title, lang), style="strong")
            names = [_area(rating, lang) for rating in group]
            letter = word("letter", lang)
            # The area stands first: areas may have letters of their own, as A–H.
            widths = [
                min(max(map(len, names)), max(14, min(50, page.width - 40))),
                max(len(letter), *(len(_letter(each, lang)) for each in group)),
            ]
            header: list[Piece] = [(word("area", lang), "quiet"), (letter, "quiet")]
            page.row(header, widths, word("why_column", lang), style="quiet")
            for rating, name in zip(group, names, strict=True):
                why = self._set_by(rating) if rating.override else self._rating_why(rating)
                page.row([(name, ""), (_letter(rating, lang), "strong")], widths, why)

    def _set_by(self, rating: Rating) -> str:
        """An inspector's letter, and then what the proposal rests on: neither takes the other's place."""
        lang, letter = self._lang, rating.override
        assert letter is not None
        parts = [word("set_by", lang, letter.decided_by, letter.decided_on, letter.reason.rstrip("."))]
        if letter.rule:
            parts.append(word("not_followed", lang, self._titles.get(letter.rule, letter.rule)))
        return "; ".join([*parts, word("proposal", lang, self._rating_why(rating))])

    def _rating_why(self, rating: Rating) -> str:
        lang = self._lang
        parts: list[str] = []
        if rating.best != rating.worst:
            facts = many(len(rating.decided_by), "fact", lang, spelled=True)
            named = self._speech.facts(rating.decided_by, rating.subject, 2)
            if rating.decided_by:
                parts.append(f"{facts} {_decides(len(rating.decided_by), lang)}: {named}")
        elif rating.set_by:
            parts.append(listed([self._titles.get(rule, rule) for rule in rating.set_by], lang, 2))
        else:
            failing = any(
                each.subject == rating.subject and each.area == rating.area and each.status is Status.NOT_MET
                for each in self._report.findings
            )
            parts.append(word("within_tolerance" if failing else "nothing_fails", lang))
        if rating.unverified:
            rules = many(len(rating.unverified), "unverified", lang, spelled=True)
            if rating.would_be:
                parts.append(word("would_be", lang, rating.would_be, rules))
            else:
                parts.append(word("rests_on", lang, rules))
        return "; ".join(parts)

    def _conclusions(self, conclusions: list[Conclusion]) -> None:
        lang, page = self._lang, self._page
        told_of = [each for each in conclusions if each.drawn is not Drawn.NO]
        if not told_of:
            return
        page.blank()
        page.add(word("conclusions", lang), style="strong")
        for each in told_of:
            title = told(each.title, lang)
            if each.drawn is Drawn.YES:
                page.add(title, lead=[("→ ", "strong")], indent=2)
                source = f"{word('source', lang)}: {cited(each.cite, lang, not self._verbose)}."
                page.add(f"{told(each.explanation, lang)} {source}", indent=4)
            else:
                why = f": {self._speech.facts(each.decided_by, each.subject, 3)}" if each.decided_by else ""
                page.add(f"{title} – {word('undetermined', lang)}{why}", lead=[("? ", "unsure")], indent=2)

    def _failing(self, section: str, entries: list[Entry]) -> None:
        page = self._page
        style = "bad" if section == "breaches" else "unsure"
        page.blank()
        page.add(f"{word(section, self._lang)} ({len(entries)})", style="strong")
        for entry in entries:
            page.add(entry.title + self._under(entry), lead=[("✗ ", style)], indent=2)
            if self._verbose or section not in BRIEF:
                self._line("why", entry.reason or told(entry.findings[0].explanation, self._lang))
                self._line("rule", cited(entry.cites, self._lang, not self._verbose), "quiet")
            if self._verbose:
                self._remedies(entry)

    def _under(self, entry: Entry) -> str:
        """What has to be said of an entry beside its title: under which regulation it stands."""
        regimes = [self._speech.regime(name) for name in entry.under]
        return f" [{word('if_regime', self._lang, ' / '.join(regimes))}]" if regimes else ""

    def _remedies(self, entry: Entry) -> None:
        lang = self._lang
        for remedy in entry.remedies:
            owner = told(remedy.owner_title, lang) or remedy.owner
            takes = ""
            if remedy.lead_time:
                takes = f", {word('takes', lang, Period.parse(remedy.lead_time).describe(lang))}"
            self._line("do", f"{told(remedy.do, lang)} ({owner}{takes})")

    def _line(self, key: str, text: str, style: str = "") -> None:
        lead = [(f"{word(key, self._lang)}: ", "quiet")]
        self._page.add(text, lead=lead, indent=4, hang=6, style=style)

    def _open(self, entries: list[Entry], subject: SubjectInfo) -> None:
        """Grouped by what is missing: the reader wants to know which fact to register, not which rule."""
        lang, page, speech = self._lang, self._page, self._speech
        if not entries:
            return
        groups: dict[tuple[str, ...], list[Entry]] = {}
        for entry in entries:
            missing = {path for each in entry.findings for path in each.missing}
            groups.setdefault(tuple(sorted(missing)), []).append(entry)
        page.blank()
        facts = {path for paths in groups for path in paths}
        rules = many(len(entries), "rule", lang)
        page.add(f"{word('open', lang)} ({rules}, {many(len(facts), 'fact', lang)})", style="strong")
        ordered = sorted(
            groups.items(),
            key=lambda item: (min(_place(each.force) for each in item[1]), -len(item[1]), item[0]),
        )
        for paths, group in ordered:
            most = len(paths) if self._verbose else _FEW
            head = speech.facts(paths, subject.path, most)
            if len(paths) == 1:  # a single fact is told with what is known of it
                leaves = (leaf for entry in group for leaf in unknown_leaves(entry.findings[0].why))
                known = next((found_value(leaf, speech) for leaf in leaves if leaf.path == paths[0]), "")
                head += f" ({known})" if known else ""
            page.add(
                capital(head) or group[0].reason or word("unknown", lang), lead=[("? ", "unsure")], indent=2
            )
            titles = list(dict.fromkeys(each.title + self._tag(each) for each in group))
            self._line("settles", listed(titles, lang, len(titles) if self._verbose else 3))
            if self._verbose:
                for entry in group:
                    self._remedies(entry)

    def _tag(self, entry: Entry) -> str:
        tag = "" if entry.force == "binding" else f" [{word(entry.force, self._lang)}]"
        return tag + self._under(entry)

    def _later(self, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        if not findings:
            return
        page.blank()
        page.add(f"{word('later', lang)} ({len(findings)})", style="strong")
        for each in sorted(findings, key=lambda each: (str(each.due or "9999"), each.rule)):
            due = f" – {word('falls_due', lang, each.due)}" if each.due else ""
            page.add(told(each.title, lang) + due, lead=[("… ", "unsure")], indent=2)

    def _exceptions(self, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        if not findings:
            return
        page.blank()
        page.add(f"{word('exceptions', lang)} ({len(findings)})", style="strong")
        for each in findings:
            note = f": {each.note}" if each.note else ""
            text = f"{told(each.title, lang)} – {word(each.status, lang)}{note}"
            mark = MARKS[each.status]
            page.add(text, lead=[(f"{mark} ", STYLES[mark])], indent=2)

    def _listing(self, key: str, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        if not findings:
            return
        page.blank()
        page.add(f"{word(key, lang)} ({len(findings)})", style="strong")
        for each in findings:
            mark = MARKS[each.status]
            text = f"{told(each.title, lang)} – {word(each.status, lang)} ({cited(each.cite, lang)})"
            page.add(text, lead=[(f"{mark} ", STYLES[mark])], indent=2)

    def _quiet_rest(self, told_of: Told) -> None:
        """What is in order or not yet due, in numbers."""
        lang, page = self._lang, self._page
        tally = told_of.tally()
        parts = []
        if not any(tally.values()) and not told_of.outside:
            parts.append(word("nothing_at_all", lang))
        elif not told_of.failing and not told_of.open and not told_of.later:
            parts.append(word("nothing_to_note", lang))
        if not self._verbose:
            for key, number in (*tally.items(), ("outside", len(told_of.outside))):
                if not number or key not in _QUIET:
                    continue
                text = f"{_TALLY_MARKS[key]} {many(number, key, lang)}"
                if key == "later" and told_of.next_due:
                    text += f", {word('next_due', lang, told_of.next_due)}"
                parts.append(tied(text))
        if parts:
            page.blank()
            page.add(" · ".join(parts), style="quiet")


_BEFORE_OPEN = ("breaches", "possible_unverified", "possible_unsettled")
_QUIET = ("later", "met", "outside")
_TALLY_MARKS = {
    "breach": "✗",
    "possible": "✗",
    "shortcoming": "✗",
    "failing": "✗",
    "open": "?",
    "later": "…",
    "met": "✓",
    "exception": "–",
    "outside": "–",
}
_SUMMED = {
    Status.NOT_MET: "failing",
    Status.UNDETERMINED: "open",
    Status.NOT_YET: "later",
    Status.MET: "met",
    Status.MET_OTHERWISE: "exception",
    Status.WAIVED: "exception",
    **dict.fromkeys(OUTSIDE, "outside"),
}


def _letter(rating: Rating, lang: str) -> str:
    """The letter that stands; the proposal beside it where an inspector has set it."""
    return word("proposed", lang, rating.stands, rating.letter) if rating.override else rating.letter


def _area(rating: Rating, lang: str) -> str:
    title = told(rating.area_title, lang)
    return f"{rating.area} {title}" if len(rating.area) <= 2 and title else title or rating.area


def _decides(number: int, lang: str) -> str:
    if lang == "en":
        return "decides it" if number == 1 else "decide it"
    return word("decides", lang)


def _place(force: str) -> int:
    return _FORCES.index(force) if force in _FORCES else len(_FORCES)
