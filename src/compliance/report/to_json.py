"""A report as JSON text, finding by finding.

In: a `Report`. Out: its plain JSON values, whose shape is `shape.REPORT`, as text in pieces.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.report import json_text
from compliance.report.values import Report
from compliance.report.view import View


def pieces(report: Report, view: View) -> Iterator[str]:
    """The report as JSON text, finding by finding. It holds every language."""
    del view
    return json_text.pieces(report.json_parts())
