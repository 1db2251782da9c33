"""What is proposed for a cell that holds no code: by title, in both languages, and nothing is lost."""

from __future__ import annotations

import pytest

from compliance.diagnostics import in_language
from compliance.facts.code_lists import CodeList, code_reader, codes_reader
from compliance.facts.problems import Problem

NAMES = ["a1", "a2", "a3", "b1", *(f"STa{number}" for number in range(1, 13))]
GOALS = CodeList("goal", {name: {"sv": name} for name in NAMES})
LEAVE = CodeList(
    "leave_kind",
    {
        "parental": {"sv": "Föräldraledighet", "en": "Parental leave"},
        "long_sick": {"sv": "Längre sjukfrånvaro", "en": "Long sick leave"},
        "other": {"sv": "Annan, obetald", "en": "Other, unpaid"},
    },
)


def help_for(codes: CodeList, text: str, lang: str = "sv", several: bool = True) -> str:
    problem = (codes_reader if several else code_reader)(codes)(text)
    assert isinstance(problem, Problem)
    return in_language(problem.help, lang)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a2 a3", "a2, a3"),
        ("a2  a3", "a2, a3"),
        ("a2/b1", "a2, b1"),
        ("STa1 och STa2", "STa1, STa2"),
        ("STa1 & STa2 and a1", "STa1, STa2, a1"),
        ("a1+a2", "a1, a2"),
        ("STa1-STa3", "STa1, STa2, STa3"),
        ("STa9–STa11", "STa9, STa10, STa11"),
        ("a1 - a3", "a1, a2, a3"),
        ("a1-3", "a1, a2, a3"),
        ("STA1-STA2", "STa1, STa2"),
    ],
)
def test_several_codes_without_commas(text: str, codes: str) -> None:
    assert help_for(GOALS, text) == f"skriv komma mellan dem: `{codes}`"
    assert help_for(GOALS, text, "en") == f"write commas between them: `{codes}`"


@pytest.mark.parametrize(
    "text", ["STa1-STa99", "STa3-STa1", "STa1 a9", "STa1 eller kanske STa2", "a1-b1", "STa1 STa"]
)
def test_nothing_that_loses_a_part_is_proposed(text: str) -> None:
    assert help_for(GOALS, text).startswith("välj bland a1, a2, ")


def test_no_commas_are_proposed_where_one_code_is_wanted() -> None:
    assert help_for(GOALS, "a1 a2", several=False).startswith("skriv en av dem: a1, a2")


def test_a_mistyped_word_is_proposed_by_its_title() -> None:
    assert help_for(LEAVE, "Föräldraledig") == "menade du `Föräldraledighet`?"
    assert help_for(LEAVE, "Parental leav", "en") == "did you mean `Parental leave`?"
    assert help_for(LEAVE, "parentl", "en") == "did you mean `parental`?"
    assert help_for(LEAVE, "parentl") == "menade du `Föräldraledighet`?"


def test_a_number_is_never_proposed_away() -> None:
    laws = CodeList("law", {"hslf": {"sv": "HSLF-FS 2021:8"}, "sosfs": {"sv": "SOSFS 2015:8"}})
    assert help_for(laws, "HSLF-FS 2015:8") == "välj bland HSLF-FS 2021:8, SOSFS 2015:8"
    assert help_for(laws, "2021:8") == "menade du `HSLF-FS 2021:8`?"
    assert help_for(laws, "SOSF 2015:8") == "menade du `SOSFS 2015:8`?"


def test_codes_are_listed_by_title() -> None:
    """A title with a comma would be read as two, so its code stands there."""
    assert help_for(LEAVE, "Sjukskrivning") == "välj bland Föräldraledighet, Längre sjukfrånvaro, other"
    assert help_for(LEAVE, "x", "en") == "choose among Parental leave, Long sick leave, other"


def test_the_message_names_no_list_in_swedish() -> None:
    problem = LEAVE.problem("Sjukskrivning")
    assert in_language(problem.message, "sv") == "`Sjukskrivning` är inget av det som går att välja"
    assert "leave_kind" in problem.message


def test_a_help_is_told_though_another_thread_empties_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    class Emptied(dict[tuple[str, bool], str]):
        def __setitem__(self, key: tuple[str, bool], value: str) -> None:
            """As when it is emptied at once."""

    codes = CodeList("colour", {"red": {"sv": "Röd", "en": "Red"}})
    monkeypatch.setattr(codes, "_helps", Emptied())
    assert codes.problem("rad").help == "did you mean `Röd`?"
