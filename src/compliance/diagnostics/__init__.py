"""Diagnostics: what is wrong in a file, where, under which law, and what to type instead.

In: facts about a fault (a code, one sentence, a place). Out: `Diagnostic` values, collected and sorted.
Text is made last, by `render`; so the same value serves a terminal, JSON and an editor.
Imports nothing else of ours.
"""

from compliance.diagnostics.brief import Brief, brief
from compliance.diagnostics.characters import escaped, in_ascii, printable, printable_lines
from compliance.diagnostics.collector import Collector
from compliance.diagnostics.errors import ComplianceError, DataError, PackError, UsageError, unwritable
from compliance.diagnostics.masking import mask
from compliance.diagnostics.render import render, render_all
from compliance.diagnostics.said import in_language, said
from compliance.diagnostics.suggest import did_you_mean, meant
from compliance.diagnostics.values import Diagnostic, Label, Severity, Span, first_stands

__all__ = [
    "Brief",
    "Collector",
    "ComplianceError",
    "DataError",
    "Diagnostic",
    "Label",
    "PackError",
    "Severity",
    "Span",
    "UsageError",
    "brief",
    "did_you_mean",
    "escaped",
    "first_stands",
    "in_ascii",
    "in_language",
    "mask",
    "meant",
    "printable",
    "printable_lines",
    "render",
    "render_all",
    "said",
    "unwritable",
]
