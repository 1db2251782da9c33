"""The page of one rule, as it is written; and that of a rule expanded over a table, in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from compliance.workbench.site import render
from tests.helpers.site import small_book, small_pack


def test_the_page_of_a_rule(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    small_pack(tmp_path)
    golden("site.rule.sv.html", render(small_book(tmp_path))["rules/test.flagged.html"])


def test_the_page_of_a_rule_with_rows(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    small_pack(tmp_path)
    golden("site.rows.en.html", render(small_book(tmp_path, lang="en"))["rules/test.by-size.html"])
