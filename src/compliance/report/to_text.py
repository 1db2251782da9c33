"""A report as text that people read, from the top: letters, breaches, open questions, what to do.

In: a `Report` and a `View`. Out: a `Page`, or its plain text.

Every mark stands beside its word, and the text is the same with and without colour. What is met or
does not apply is only counted, unless the reader asks for all.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from compliance.calendar import Period
from compliance.findings import Cite, Finding, Status
from compliance.judging import Action, Conclusion, Drawn, Rating
from compliance.report.page import Page, Piece, tied
from compliance.report.reasons import asked, sentence, unknown_leaves
from compliance.report.values import Report, SubjectInfo
from compliance.report.view import View
from compliance.report.words import MARKS, STYLES, capital, listed, many, told, word

_FORCES = ("binding", "advisory", "indicator", "local")
_FEW = 4


def render(report: Report, view: View) -> str:
    """The report as plain text."""
    return page(report, view).plain()


def page(report: Report, view: View) -> Page:
    """The report as lines with styles."""
    return _Writer(report, view).write()


def cited(cites: Sequence[Cite], lang: str) -> str:
    """Citations in words; how far the text has been checked is told once for those that are alike."""
    parts = []
    for provenance, group in itertools.groupby(cites, key=lambda cite: cite.provenance):
        places = "; ".join(f"{cite.source} {cite.locator}".strip() for cite in group)
        parts.append(places if provenance == "official" else f"{places} ({word(provenance, lang)})")
    return "; ".join(parts)


class _Writer:
    def __init__(self, report: Report, view: View) -> None:
        self._report = report
        self._lang = view.lang
        self._verbose = view.verbose
        self._page = Page(view.width)
        # Who stands in a path is told by name where the name is known.
        self._names = {each.path: each.name for each in report.named_subjects()}
        self._titles = {finding.rule: told(finding.title, view.lang) for finding in report.findings}

    def write(self) -> Page:
        self._head()
        subjects = self._report.named_subjects()
        findings: dict[str, list[Finding]] = {}
        for finding in self._report.findings:
            findings.setdefault(finding.subject, []).append(finding)
        if len(subjects) > 1:
            self._overview(subjects, findings)
        for subject in subjects:
            self._subject(subject, findings.get(subject.path, []))
        self._actions()
        self._sum()
        return self._page

    # -- the whole ----------------------------------------------------------------------------------

    def _head(self) -> None:
        report, lang, page = self._report, self._lang, self._page
        title = f"{word('report', lang)} {word('as_of', lang, report.as_of)}"
        if report.known_at:
            title += f", {word('known_at', lang, report.known_at)}"
        page.heading(title, "═")
        if report.packs:
            packs = [f"{told(pack.title, lang)} ({pack.name} {pack.version})" for pack in report.packs]
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

    def _overview(self, subjects: Sequence[SubjectInfo], findings: dict[str, list[Finding]]) -> None:
        lang, page = self._lang, self._page
        page.heading(word("overview", lang))
        width = min(max(len(subject.name) for subject in subjects), 32)
        for subject in subjects:
            made = findings.get(subject.path, [])
            page.row([(subject.name, "strong")], [width], self._tally(made))

    def _tally(self, findings: Iterable[Finding]) -> str:
        """What a subject's findings come to, in words: only what there is any of."""
        lang = self._lang
        counts = dict.fromkeys(("breach", "shortcoming", "open", "later", "met", "exception"), 0)
        for each in findings:
            if each.status is Status.NOT_MET:
                counts["breach" if each.force == "binding" else "shortcoming"] += 1
            elif (key := _TALLIED.get(each.status)) is not None:
                counts[key] += 1
        marks = {"breach": "✗", "shortcoming": "✗", "open": "?", "later": "…", "met": "✓", "exception": "–"}
        parts = [tied(f"{marks[key]} {many(number, key, lang)}") for key, number in counts.items() if number]
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
            page.blank()
            page.add(capital(told(group[0].owner_title, lang) or group[0].owner), style="strong", indent=2)
            now = [action for action in group if self._verbose or not self._is_far_off(action)]
            later = [action for action in group if action not in now]
            margin = len(str(len(now)))
            for number, action in enumerate(now, start=1):
                page.add(self._action(action), lead=[(f"{number:>{margin}}. ", "quiet")], indent=2)
            if later:
                first = min(str(action.due) for action in later)
                page.add(word("and_later", lang, len(later), first), indent=4, style="quiet")

    def _is_far_off(self, action: Action) -> bool:
        """Nothing is broken and more than a year is left: it would only hide what is to be done now."""
        year = Period(months=12).add_to(self._report.as_of)
        return action.status == Status.NOT_YET and action.due is not None and action.due > year

    def _action(self, action: Action) -> str:
        lang = self._lang
        names = list(dict.fromkeys(action.subject_names))
        tags = [word(action.force, lang)] if action.force else []
        if action.status in (Status.UNDETERMINED, Status.NOT_YET):
            tags.append(word(action.status, lang))
        if action.due:
            tags.append(word("due" if action.due >= self._report.as_of else "overdue", lang, action.due))
        if action.lead_time:
            # A consequence sets the time; a remedy only tells how long it takes.
            key = "within" if action.consequence else "takes"
            tags.append(word(key, lang, Period.parse(action.lead_time).describe(lang)))
        shown = listed(names, lang, len(names) if self._verbose else _FEW, ", ")
        return f"{told(action.do, lang).rstrip('.')} – {shown}" + (f" ({'; '.join(tags)})" if tags else "")

    def _sum(self) -> None:
        report, lang, page = self._report, self._lang, self._page
        by_status = report.by_status()
        total = sum(by_status.values())
        if not total:
            return
        parts = [many(total, "finding", lang), self._tally(report.findings)]
        outside = sum(by_status.get(str(status), 0) for status in _OUTSIDE)
        if outside:
            parts.append(tied(f"– {many(outside, 'outside', lang)}"))
        page.blank()
        page.lines.append([("─" * min(page.width, 60), "quiet")])
        page.add(" · ".join(part for part in parts if part), lead=[(f"{word('sum', lang)}: ", "strong")])

    # -- one subject --------------------------------------------------------------------------------

    def _subject(self, subject: SubjectInfo, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        kind = told(subject.type_title, lang)
        # `ST-läkare` keeps its capitals within a line; `Enhet` does not.
        within = kind[:1].lower() + kind[1:] if kind[1:2].islower() else kind
        page.heading(f"{subject.name} – {within}" if kind else subject.name, "─")
        ratings = [rating for rating in self._report.ratings if rating.subject == subject.path]
        self._ratings(ratings)
        self._conclusions([each for each in self._report.conclusions if each.subject == subject.path])
        failing = [each for each in findings if each.status is Status.NOT_MET]
        failing.sort(key=lambda each: _place(each.force))
        binding = [each for each in failing if each.force == "binding"]
        other = [each for each in failing if each.force != "binding"]
        self._failing(word("breaches", lang), binding)
        self._open([each for each in findings if each.status is Status.UNDETERMINED], subject)
        self._failing(word("other", lang), other)
        self._later([each for each in findings if each.status is Status.NOT_YET])
        self._exceptions([each for each in findings if each.status in (Status.MET_OTHERWISE, Status.WAIVED)])
        if self._verbose:
            self._listing("settled", [each for each in findings if each.status is Status.MET])
            self._listing("outside", [each for each in findings if each.status in _OUTSIDE])
        self._quiet_rest(findings)

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
                min(max(map(len, names)), max(14, min(44, page.width - 40))),
                max(len(letter), *(len(each.letter) for each in group)),
            ]
            header: list[Piece] = [(word("area", lang), "quiet"), (letter, "quiet")]
            page.row(header, widths, word("why_column", lang), style="quiet")
            for rating, name in zip(group, names, strict=True):
                page.row([(name, ""), (rating.letter, "strong")], widths, self._rating_why(rating))

    def _rating_why(self, rating: Rating) -> str:
        lang = self._lang
        parts: list[str] = []
        if rating.best != rating.worst:
            facts = many(len(rating.decided_by), "fact", lang, spelled=True)
            named = self._facts(rating.decided_by, rating.subject, 2)
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
                page.add(told(each.explanation, lang), indent=4)
                page.add(cited(each.cite, lang), indent=4, style="quiet")
            else:
                why = f": {self._facts(each.decided_by, each.subject, 3)}" if each.decided_by else ""
                page.add(f"{title} – {word('undetermined', lang)}{why}", lead=[("? ", "unsure")], indent=2)

    def _failing(self, title: str, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        if not findings:
            return
        page.blank()
        page.add(f"{title} ({len(findings)})", style="strong")
        for each in findings:
            binding = each.force == "binding"
            tag = "" if binding else f" [{word(each.force, lang)}]"
            if not each.regime_settled:
                tag += f" [{word('if_regime', lang, each.regime)}]"
            page.add(told(each.title, lang) + tag, lead=[("✗ ", "bad" if binding else "unsure")], indent=2)
            why = sentence(each.why, lang)
            self._line("why", self._named(why) or told(each.explanation, lang))
            self._line("rule", cited(each.cite, lang), "quiet")
            for remedy in each.remedies:
                owner = told(remedy.owner_title, lang) or remedy.owner
                takes = ""
                if remedy.lead_time:
                    takes = f", {word('takes', lang, Period.parse(remedy.lead_time).describe(lang))}"
                self._line("do", f"{told(remedy.do, lang)} ({owner}{takes})")

    def _short(self, path: str, subject: str) -> str:
        """A fact's path as seen from the subject it is told under, or under the name of whose it is."""
        if path.startswith(f"{subject}."):
            return path.removeprefix(f"{subject}.")
        owner, _, rest = path.partition("].")
        name = self._names.get(f"{owner}]")
        return f"{name}: {rest}" if name and rest else self._names.get(path, path)

    def _facts(self, paths: Sequence[str], subject: str, most: int) -> str:
        """The first few facts, those of one person together: `Bo Lind: doctoral_degree, st_start`."""
        owners: dict[str, list[str]] = {}
        for path in paths[:most]:
            owner, _, fact = self._short(path, subject).rpartition(": ")
            owners.setdefault(owner, []).append(fact)
        parts = [
            f"{owner}: {', '.join(facts)}" if owner else ", ".join(facts) for owner, facts in owners.items()
        ]
        more = f" {word('and_more', self._lang, len(paths) - most)}" if len(paths) > most else ""
        return "; ".join(parts) + more

    def _named(self, text: str) -> str:
        return _ITEM.sub(lambda found: self._names.get(found.group(), found.group()), text)

    def _line(self, key: str, text: str, style: str = "") -> None:
        self._page.add(text, lead=[(f"{word(key, self._lang)}: ", "quiet")], indent=4, style=style)

    def _open(self, findings: list[Finding], subject: SubjectInfo) -> None:
        """Grouped by what is missing: the reader wants to know which fact to register, not which rule."""
        lang, page = self._lang, self._page
        if not findings:
            return
        groups: dict[tuple[str, ...], list[Finding]] = {}
        for each in findings:
            groups.setdefault(tuple(sorted(each.missing)), []).append(each)
        page.blank()
        facts = {path for paths in groups for path in paths}
        rules = many(len(findings), "rule", lang)
        page.add(f"{word('open', lang)} ({rules}, {many(len(facts), 'fact', lang)})", style="strong")
        ordered = sorted(
            groups.items(),
            key=lambda item: (min(_place(each.force) for each in item[1]), -len(item[1]), item[0]),
        )
        for paths, group in ordered:
            leaves = {leaf.path: leaf for each in group for leaf in unknown_leaves(each.why)}
            names = [
                f"{self._short(path, subject.path)} – {asked(leaves[path], lang)}" if path in leaves else path
                for path in paths
            ]
            # A single fact is told with what is asked of it; of many, the names are enough.
            if len(names) > 1:
                names = [self._facts(paths, subject.path, len(paths) if self._verbose else _FEW)]
            head = names[0] if names else sentence(group[0].why, lang) or word("unknown", lang)
            page.add(head, lead=[("? ", "unsure")], indent=2)
            titles = [
                told(each.title, lang) + ("" if each.force == "binding" else f" [{word(each.force, lang)}]")
                for each in group
            ]
            titles = list(dict.fromkeys(titles))
            most = len(titles) if self._verbose else 3
            self._line("settles", listed(titles, lang, most))
            remedies = {told(remedy.do, lang): remedy for each in group for remedy in each.remedies}
            if len(remedies) <= _FEW or self._verbose:
                for do, remedy in remedies.items():
                    self._line("do", f"{do} ({told(remedy.owner_title, lang) or remedy.owner})")
            # More are told once, among what is to be done.

    def _later(self, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        if not findings:
            return
        page.blank()
        page.add(f"{word('later', lang)} ({len(findings)})", style="strong")
        findings = sorted(findings, key=lambda each: (str(each.due or "9999"), each.rule))
        most = len(findings) if self._verbose else 2 * _FEW
        for each in findings[:most]:
            due = f" – {word('falls_due', lang, each.due)}" if each.due else ""
            page.add(told(each.title, lang) + due, lead=[("… ", "unsure")], indent=2)
        if findings[most:]:
            page.add(word("and_more", lang, len(findings) - most), indent=4, style="quiet")

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

    def _quiet_rest(self, findings: list[Finding]) -> None:
        lang, page = self._lang, self._page
        met = sum(1 for each in findings if each.status is Status.MET)
        outside = sum(1 for each in findings if each.status in _OUTSIDE)
        parts = []
        if not findings:
            parts.append(word("nothing_at_all", lang))
        elif not any(each.status in _NOTED for each in findings):
            parts.append(word("nothing_to_note", lang))
        if met and not self._verbose:
            parts.append(tied(f"✓ {many(met, 'met', lang)}"))
        if outside and not self._verbose:
            parts.append(tied(f"– {many(outside, 'outside', lang)}"))
        if parts:
            page.blank()
            page.add(" · ".join(parts), style="quiet")


_ITEM = re.compile(r"\w+\[[^\]\s]+\](?!\.)")
_OUTSIDE = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_NOTED = (Status.NOT_MET, Status.UNDETERMINED, Status.NOT_YET)
_TALLIED = {
    Status.UNDETERMINED: "open",
    Status.NOT_YET: "later",
    Status.MET: "met",
    Status.MET_OTHERWISE: "exception",
    Status.WAIVED: "exception",
}


def _area(rating: Rating, lang: str) -> str:
    title = told(rating.area_title, lang)
    return f"{rating.area} {title}" if len(rating.area) <= 2 and title else title or rating.area


def _decides(number: int, lang: str) -> str:
    if lang == "en":
        return "decides it" if number == 1 else "decide it"
    return word("decides", lang)


def _place(force: str) -> int:
    return _FORCES.index(force) if force in _FORCES else len(_FORCES)
