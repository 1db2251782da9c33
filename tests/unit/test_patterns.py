"""A pattern that a cell could make run for ever is refused at planning; an ordinary one is not."""

from __future__ import annotations

import re
import time

import pytest

from compliance.diagnostics import in_language
from compliance.plan.patterns import fault_of


@pytest.mark.parametrize(
    "pattern",
    [
        "(a|a)*b",
        "(a+)+b",
        "([a-z]+ ?)*1",
        "(a*)*",
        "(?:a|ab)+c",
        "((a{1,9}){1,9}){9}",
        "(x(?=a+))+",
        "(?:a??){40}b",
    ],
)
def test_what_could_take_for_ever_is_refused(pattern: str) -> None:
    fault = fault_of(pattern)
    assert fault is not None
    assert "could take for ever" in fault[0]
    assert "hur lång tid som helst" in in_language(fault[0], "sv")
    assert "[a-z ]*" in fault[1]


@pytest.mark.parametrize(
    "pattern",
    [
        "([1-9]|1[01])[ .]*[A-Za-z]",
        r"SE\d{10}-[0-9A-Z]+",
        r"(\d{2}){3}",
        r"(?:abc)*",
        r"(a|b)?c+",
        "[a-z ]*",
        r"\(\)*",
        "",
    ],
)
def test_an_ordinary_pattern_may_be_used(pattern: str) -> None:
    assert fault_of(pattern) is None
    before = time.monotonic()
    re.fullmatch(pattern, "a" * 10_000 + "!")
    assert time.monotonic() - before < 1


@pytest.mark.parametrize("pattern", ["[A-Z", "a{99999999999}", "(" * 2000 + ")" * 2000])
def test_what_cannot_be_read_is_told_of(pattern: str) -> None:
    assert fault_of(pattern) is not None
