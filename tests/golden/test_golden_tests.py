"""What `compliance test` says of a small pack in which most tests are wrong, as its readers get it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.workbench.running import Results, collect, run_trials, to_json, to_junit, to_text

FAILING = Path(__file__).parents[1] / "data" / "failing"
Golden = Callable[[str, str], None]


def results(lang: str, verbose: bool = False) -> Results:
    """The results with times that are the same on every machine."""
    found = run_trials(collect(["weak"]), lang, verbose=verbose)
    return Results([each._replace(seconds=0.25) for each in found.results], 4.0, lang)


@pytest.fixture(autouse=True)
def _beside_the_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAILING)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_as_text(golden: Golden, lang: str) -> None:
    golden(f"test.{lang}.txt", to_text.page(results(lang), 100).plain())


def test_as_text_with_everything_on_a_narrow_screen(golden: Golden) -> None:
    golden("test.verbose.sv.txt", to_text.page(results("sv", verbose=True), 72, verbose=True).plain())


def test_as_json(golden: Golden) -> None:
    golden("test.json", to_json.render(results("sv")))


def test_as_junit(golden: Golden) -> None:
    golden("test.junit.xml", to_junit.render(results("en")))
