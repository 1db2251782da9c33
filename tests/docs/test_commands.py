"""Every command and every piece of Python that the documentation shows gives the output it shows.

`COMPLIANCE_BLESS=1 pytest tests/docs` writes the output given now into the pages; read the difference then.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest

from tests.docs.pages import ELISION, ROOT, Lost, agree, pages, refresh, run

SHOWN = [
    page
    for page in pages()
    if "```console" in page.read_text("utf-8") or "```pycon" in page.read_text("utf-8")
]


@pytest.mark.parametrize("page", SHOWN, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_shows_what_its_commands_give(page: Path, tmp_path: Path) -> None:
    try:
        steps, fresh = run(page, tmp_path)
    except Lost as lost:
        pytest.fail(str(lost), pytrace=False)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        page.write_text(fresh, encoding="utf-8")
        return
    wrong = [
        f"{page.relative_to(ROOT)}:{step.line}: {step.written.strip()}\n"
        + "\n".join(difflib.ndiff(step.shown, _near(step.shown, step.given)))
        for step in steps
        if not step.agrees
    ]
    if wrong:
        hint = "If the new output is right: COMPLIANCE_BLESS=1 pytest tests/docs, then read the difference."
        pytest.fail("\n\n".join([*wrong, hint]), pytrace=False)


def _near(shown: list[str], given: list[str]) -> list[str]:
    try:
        return refresh(shown, given)
    except Lost:
        return given


def test_there_are_pages_to_run() -> None:
    assert ROOT / "README.md" in SHOWN
    assert ROOT / "docs" / "tutorial" / "first-check.md" in SHOWN


@pytest.mark.parametrize("page", SHOWN, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_command_that_judges_names_the_day(page: Path) -> None:
    text = page.read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line.startswith(("$ compliance check ", "$ compliance explain ")):
            assert "--as-of " in line, f"{page.name}: {line}"


# ---- the tool itself ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "given", "answer"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (["a", ELISION], ["a", "b", "c"], True),
        ([ELISION, "c"], ["a", "b", "c"], True),
        ([ELISION, "b"], ["a", "b", "c"], False),
        (["a", ELISION, "b", ELISION, "d"], ["a", "x", "b", "c", "d"], True),
        (["a", ELISION, "d", ELISION, "b", ELISION], ["a", "b", "d"], False),
        (["a", ELISION, "a"], ["a"], False),
        ([ELISION], [], True),
        ([], ["a"], False),
    ],
)
def test_an_elision_stands_for_any_lines(shown: list[str], given: list[str], answer: bool) -> None:
    assert agree(shown, given) is answer


def test_blessing_follows_lines_that_moved_and_changed() -> None:
    shown = [
        "Report",
        ELISION,
        "  ✗ No certificate of a4",
        "    Why: none counts",
        ELISION,
        "To do (3)",
        "  1. Get it",
    ]
    given = [
        *[
            "Report",
            "=======",
            "",
            "  ✗ No supervisor",
            "    Why: none",
            "",
            "  ✗ No certificate of the goal a4",
        ],
        *[
            "    Because: none counts",
            "    Rule: a4",
            "",
            "To do (4)",
            "---------",
            "  1. Get the certificate",
        ],
    ]
    fresh = refresh(shown, given)
    assert fresh == [
        *["Report", ELISION, "  ✗ No certificate of the goal a4", "    Because: none counts", ELISION],
        *["To do (4)", "---------", "  1. Get the certificate"],
    ]
    assert agree(fresh, given)


def test_blessing_keeps_a_sentence_that_is_now_wrapped() -> None:
    shown = [ELISION, "  A rule with a title that is long", ELISION]
    given = ["first", "  A rule with a title", "     that is long", "  another rule", "last"]
    assert refresh(shown, given) == [ELISION, "  A rule with a title", "     that is long", ELISION]


def test_blessing_without_elisions_takes_everything() -> None:
    assert refresh(["old"], ["new", "lines"]) == ["new", "lines"]
    assert refresh([], ["new"]) == ["new"]


def test_blessing_never_drops_a_part_in_silence() -> None:
    with pytest.raises(Lost, match="abcdef"):
        refresh([ELISION, "abcdef", ELISION], ["123", "456"])


def test_what_is_blessed_agrees() -> None:
    given = [f"line {number} of the output" for number in range(40)]
    shown = [
        "line 0 of the output",
        ELISION,
        "line 17 of an output",
        "line 18 of an output",
        ELISION,
        "the last line",
    ]
    with pytest.raises(Lost):
        refresh([*shown[:-1], "zzz"], given)
    assert agree(refresh(shown[:-1], given), given)
