"""The error list shown: as pages of text, as JSON and as CSV.

In: items, events, runs, changes. Out: a `Page`, plain JSON values, or text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import Any

from compliance.diagnostics import printable
from compliance.error_list.stated import where_the_user_is
from compliance.error_list.values import Changes, Event, Item, Run, State
from compliance.error_list.words import word
from compliance.findings import Status
from compliance.language import localized
from compliance.report.page import Page
from compliance.report.words import MARKS, STYLES
from compliance.report.words import word as report_word

_STYLES = {"open": "bad", "marked": "unsure", "removed": "unsure", "corrected": "good", "lapsed": "quiet"}
_COLUMNS = (
    "id",
    "state",
    "record_valid",
    "subject",
    "subject_type",
    "rule",
    "revision",
    "pack",
    "pack_version",
    "force",
    "area",
    "status",
    "first_seen",
    "last_seen",
    "marked_by",
    "removed_by",
    "reason",
)
_TEXTS = ("title", "area_title", "why")

# An id or a reason is somebody's text. A spreadsheet with other settings splits within it, and would reckon
# out what begins one of its parts.
_FORMULA = re.compile('((?:^|[;,])[" ]*)([=+@\uff1d\uff0b\uff20\uff0d-])')


def listing(items: Sequence[Item], lang: str, width: int) -> Page:
    """The items, each with its rule and what has been done about it."""
    page = Page(width)
    page.heading(word("errors", lang), under="═")
    if not items:
        page.add(word("none", lang))
    for item in items:
        _item(page, item, lang)
    if any(item.state is State.REMOVED for item in items):
        page.blank()
        page.add(word("still_wrong", lang), style="quiet")
    return page


def history(item: Item, events: Sequence[Event], lang: str, width: int) -> Page:
    """One item, and all that has happened to it."""
    page = Page(width)
    page.heading(word("history", lang, item.id), under="═")
    _item(page, item, lang)
    page.blank()
    for event in events:
        what = word(event.what, lang)
        parts = [f"{what} {word('by', lang, event.who)}"]
        if event.reason:
            parts.append(word(event.reason, lang) if event.run else event.reason)
        if event.rule_revision:
            parts.append(word("revision", lang, event.rule_revision, event.pack_version))
        if event.run:
            parts.append(word("run", lang, event.run))
        page.add("; ".join(parts), lead=[(f"{event.day}  ", "quiet")])
    return page


def runs(found: Sequence[Run], lang: str, width: int) -> Page:
    """The log of runs."""
    page = Page(width)
    page.heading(word("runs", lang), under="═")
    for run in found:
        asked = f"{run.what}, {word('by', lang, run.who)}, {word('as_of', lang, run.as_of)}"
        if run.known_at:
            asked += f", {report_word('known_at', lang, run.known_at)}"
        elif not run.knowledge_kept:
            asked += f" ({word('knowledge_not_kept', lang)})"
        page.add(
            f"{asked}: {_outcome(run, lang)}",
            lead=[(f"{run.id:>4}  ", "strong"), (f"{where_the_user_is(run.at)}  ", "quiet")],
        )
        page.add(f"{run.selection[:19]}…", style="quiet", indent=6)
    return page


def _outcome(run: Run, lang: str) -> str:
    """What a run found, in words: the log has the names of statuses, or what became of a comparison."""

    def in_words(part: str) -> str:
        name, _, rest = part.partition(" ")
        if name in set(Status):
            return f"{report_word(name, lang)} {rest}"
        return word(rest, lang, name) if rest == "figures" else word(part, lang)

    return ", ".join(map(in_words, run.outcome.split(", ")))


def changed(changes: Changes, lang: str, store: str) -> str:
    """What a run changed, as a few lines. store: the list's file, named when the run is the first in it."""
    first = changes.run == 1  # in another folder than the last time, nothing else would tell
    lines = [word("begun", lang, 1, store) if first else word("updated", lang, changes.run)]
    counted = [(name, count) for name, count in changes.counts().items() if count]
    lines += [f"{count:>5}  {word(f'changes.{name}', lang)}" for name, count in counted]
    lines += [] if counted else [word("nothing", lang)]
    lines += [f"{count:>5}  {word('not_in_run', lang, pack)}" for pack, count in changes.not_in_run.items()]
    return "\n".join(lines) + "\n"


def to_csv(items: Sequence[Item], lang: str) -> str:
    """One row for each item, under stable headings, as a Swedish Excel opens a file by a double click."""
    out = io.StringIO()
    out.write("\ufeff")  # without the mark Excel does not read UTF-8
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow([*_COLUMNS, *_TEXTS])
    for item in items:
        values = item.to_json()
        texts = [localized(values[name], lang) for name in _TEXTS]
        writer.writerow([_cell(each) for each in (*(values[name] for name in _COLUMNS), *texts)])
    return out.getvalue()


def _cell(value: Any) -> str:
    text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return _FORMULA.sub(r"\1'\2", printable(text))


def _item(page: Page, item: Item, lang: str) -> None:
    page.add(
        f"{item.first_seen} – {item.last_seen}  {item.subject}",
        lead=[
            (f"{item.id:>4}  ", "strong"),
            (f"{word(item.shown_state, lang):<10}", _STYLES[item.shown_state]),
        ],
    )
    mark = MARKS[item.status]
    page.add(
        f"{report_word(item.status, lang)}: {localized(item.title, lang)}",
        lead=[(f"{mark} ", STYLES[mark])],
        indent=6,
    )
    area = localized(item.area_title, lang) or item.area
    page.add(f"{area} ({report_word(item.force, lang)})", indent=6)
    if item.why:
        key = report_word("why", lang) if item.status == Status.NOT_MET else word("last_found", lang)
        page.add(localized(item.why, lang), lead=[(f"{key}: ", "quiet")], indent=6, hang=8)
    page.add(f"{item.rule}; {word('revision', lang, item.revision, item.version)}", style="quiet", indent=6)
    if item.marked_by:
        page.add(word("marked_by", lang, item.marked_by), style="quiet", indent=6)
    if item.state is State.REMOVED:
        page.add(word("removed_by", lang, item.removed_by, item.reason), style="quiet", indent=6)
