"""The whole text of a small report, as its readers get it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.report import View, explain, formats
from tests.data.a_report import LABELS, findings, report

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_report_as_text(golden: Golden, lang: str) -> None:
    golden(f"report.{lang}.txt", formats.render("text", report(), View(lang)))


def test_report_as_text_with_everything_on_a_narrow_screen(golden: Golden) -> None:
    golden("report.verbose.sv.txt", formats.render("text", report(), View("sv", 64, verbose=True)))


def test_report_as_json(golden: Golden) -> None:
    golden("report.json", formats.render("json", report(), View()))


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_an_explanation(golden: Golden, lang: str) -> None:
    for finding in findings():
        if finding.rule in ("a4", "thesis"):
            golden(f"explain.{finding.rule}.{lang}.txt", explain.render(finding, View(lang), LABELS))
