"""The formats a report can be written in, by name.

In: a name. Out: the text. Each format is one module with `pieces(report, view) -> Iterable[str]`, imported
only when it is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable

from compliance.diagnostics import UsageError, meant, said
from compliance.language import LANGUAGES
from compliance.report.values import Report
from compliance.report.view import View

FORMATS: dict[str, str] = {
    "text": "compliance.report.to_text",
    "json": "compliance.report.to_json",
}


def check_format(name: str) -> None:
    """Raise `UsageError`, saying what was probably meant, when there is no such format."""
    if name not in FORMATS:
        help = said("use one of: {all}", "använd något av: {all}", all=", ".join(FORMATS))
        what = said("there is no report format `{name}`", "det finns inget rapportformat `{name}`", name=name)
        raise UsageError.of("USAGE010", what, help=meant(name, FORMATS, help))


def render(name: str, report: Report, view: View) -> str:
    """The report as text of the named format, ending in a newline."""
    return "".join(pieces(name, report, view))


def pieces(name: str, report: Report, view: View) -> Iterable[str]:
    """The same in pieces of whole lines: as JSON, what a register gives is larger than the memory."""
    check_format(name)
    if view.lang not in LANGUAGES:
        none = "there is no language `{lang}`", "det finns inget språk `{lang}`"
        every = said("write one of {all}", "skriv något av {all}", all=", ".join(LANGUAGES))
        raise UsageError.of("USAGE007", said(*none, lang=view.lang), help=every)
    found: Iterable[str] = importlib.import_module(FORMATS[name]).pieces(report, view)
    return found
