"""The collector, the values it holds, and the exceptions made from them."""

from __future__ import annotations

import pickle

import pytest

from compliance.diagnostics import (
    Collector,
    ComplianceError,
    DataError,
    Diagnostic,
    Label,
    PackError,
    Severity,
    Span,
    UsageError,
    did_you_mean,
    in_language,
    said,
)


def test_diagnostics_come_out_by_file_line_column_code_and_message() -> None:
    collector = Collector()
    places = [("b.yaml", 1, 1), ("a.yaml", 10, 1), ("a.yaml", 2, 9), ("a.yaml", 2, 10)]
    for file, line, column in places:
        collector.add("PACK002", "second", Span(file, line, column))
        collector.add("PACK001", "first", Span(file, line, column))
    collector.add("PACK001", "before all that have a place")
    found = [(d.span and (d.span.file, d.span.line, d.span.column), d.code) for d in collector]
    expected = [
        (place, code)
        for place in [("a.yaml", 2, 9), ("a.yaml", 2, 10), ("a.yaml", 10, 1), ("b.yaml", 1, 1)]
        for code in ("PACK001", "PACK002")
    ]
    assert found == [(None, "PACK001"), *expected]
    assert tuple(collector) == collector.sorted


def test_the_same_fault_is_kept_once() -> None:
    collector = Collector()
    first = collector.add("PACK001", "once", Span("a", 1, 1), labels=(Label(Span("a", 2, 1), "here"),))
    collector.add("PACK001", "once", Span("a", 1, 1), labels=(Label(Span("a", 2, 1), "here"),))
    collector.extend([first])
    assert len(collector) == 1
    collector.add("PACK001", "once", Span("a", 1, 2))
    assert len(collector) == 2


def test_a_warning_is_no_error() -> None:
    collector = Collector()
    assert not collector.has_errors
    collector.add("PACK001", "look", severity=Severity.WARNING)
    assert not collector.has_errors
    collector.add("PACK001", "stop")
    assert collector.has_errors


@pytest.mark.parametrize("kind", [PackError, DataError, UsageError])
def test_an_exception_holds_all_diagnostics_in_order_and_prints_them(kind: type[ComplianceError]) -> None:
    late = Diagnostic("PACK001", "late", Span("no such file", 9, 1))
    early = Diagnostic("PACK002", "early", Span("no such file", 1, 1))
    error = kind([late, early])
    assert isinstance(error, ComplianceError)
    assert error.diagnostics == (early, late)
    assert str(error) == (
        "error[PACK002]: early\n --> no such file:1:1\n\nerror[PACK001]: late\n --> no such file:9:1"
    )


def test_an_exception_holds_no_number_of_a_person_in_its_words() -> None:
    """What is raised ends up in logs, and whoever wrote the call may have named somebody in it."""
    told = said("there is no `{each}`", "det finns inget `{each}`", each="19121212-1212")
    label = Label(Span("a"), "first 19121212-1212")
    error = UsageError([Diagnostic("USAGE006", told, help=f"not {told}", labels=(label,))])
    assert "1212" not in repr(error.diagnostics) + repr(error.args)
    assert b"1212" not in pickle.dumps(error)
    assert in_language(error.diagnostics[0].message, "sv") == "det finns inget `********-****`"


def test_an_exception_of_one_fault_is_of_its_own_class() -> None:
    error = DataError.of("DATA001", "wrong", Span("a", 1, 1), help="do this")
    assert type(error) is DataError
    assert error.diagnostics == (Diagnostic("DATA001", "wrong", Span("a", 1, 1), help="do this"),)


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span("a.yaml"), "a.yaml"),
        (Span("a.yaml", 3, 7), "a.yaml:3:7"),
        (Span("a.xlsx", 7, cell="certificates!C7"), "a.xlsx:certificates!C7"),
    ],
)
def test_a_place_as_text(span: Span, text: str) -> None:
    assert str(span) == text


def test_json_leaves_out_what_is_absent() -> None:
    assert Diagnostic("X001", "short").to_json() == {"code": "X001", "severity": "error", "message": "short"}
    full = Diagnostic(
        "X001",
        "long",
        Span("a", 1, 2),
        Severity.WARNING,
        (Label(Span("b.xlsx", 7, cell="s!C7"), "there"),),
        ("Part 1", "§ 2"),
        "help",
    )
    assert full.to_json() == {
        "code": "X001",
        "severity": "warning",
        "message": "long",
        "place": {"file": "a", "line": 1, "column": 2},
        "labels": [{"place": {"file": "b.xlsx", "line": 7, "cell": "s!C7"}, "text": "there"}],
        "under": ["Part 1", "§ 2"],
        "help": "help",
    }


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("requre", "require"),
        ("REQUIRE", "require"),
        ("remedie", "remedies"),
        ("titel", "title"),
        ("åtgärd", None),
        ("", None),
        ("xyz", None),
    ],
)
def test_the_nearest_known_word(word: str, expected: str | None) -> None:
    assert did_you_mean(word, ["remedies", "require", "title", "applies"]) == expected


def test_a_suggestion_is_written_as_it_is_known_and_does_not_depend_on_order() -> None:
    assert did_you_mean("hslf", ["HSLF-FS", "SOSFS", "HSLF"]) == "HSLF"
    assert did_you_mean("aab", ["aac", "aad"]) == did_you_mean("aab", ["aad", "aac"])
    assert did_you_mean("x", []) is None
