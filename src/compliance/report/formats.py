"""The formats a report can be written in, by name.

In: a name. Out: the text. Each format is one module with `render(report, view) -> str`, imported
only when it is asked for.
"""

from __future__ import annotations

import importlib

from compliance.diagnostics import UsageError, did_you_mean
from compliance.report.values import Report
from compliance.report.view import View

FORMATS: dict[str, str] = {
    "text": "compliance.report.to_text",
    "json": "compliance.report.to_json",
}


def check_format(name: str) -> None:
    """Raise `UsageError`, saying what was probably meant, when there is no such format."""
    if name not in FORMATS:
        near = did_you_mean(name, FORMATS)
        raise UsageError.of(
            "USAGE010",
            f"there is no report format {name!r}",
            help=f"did you mean {near}?" if near else f"use one of: {', '.join(FORMATS)}",
        )


def render(name: str, report: Report, view: View) -> str:
    """The report as text of the named format, ending in a newline."""
    check_format(name)
    text: str = importlib.import_module(FORMATS[name]).render(report, view)
    return text
