"""Places: the line, column and width of keys and values, in every shape YAML and JSON have."""

from __future__ import annotations

import pytest

from compliance.diagnostics import Collector
from compliance.documents import Document
from tests.helpers.documents import read_text

TEXT = """\
# första raden är en kommentar
åäö: värde å # efter
"ci tat": "flera
  rader å"
plain: en text
  som fortsätter
block: |
  rad ett
folded: >-
  rad två
flow: {å: [1, {"ä": -2.5}], ö: 'x'}
items:
- första
- namn: å
  ålder: 17
-
  - true
tomt:
emoji: [😀, x]
dash: -5
"""


def document(text: str = TEXT, file: str = "x.yaml") -> Document:
    found = read_text(text, file, Collector())
    assert found is not None
    return found


def marked(found: Document, path: list[str | int], *, key: bool = False) -> tuple[int, int, str]:
    span = found.key_span(path) if key else found.span(path)
    line = found.text.splitlines()[span.line - 1]
    return span.line, span.column, line[span.column - 1 : span.column - 1 + span.width]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ([], (2, 1, "åäö")),
        (["åäö"], (2, 6, "värde å")),
        (["ci tat"], (3, 11, '"flera')),
        (["plain"], (5, 8, "en text")),
        (["block"], (7, 8, "|")),
        (["folded"], (9, 9, ">-")),
        (["flow"], (11, 7, "{")),
        (["flow", "å"], (11, 11, "[")),
        (["flow", "å", 0], (11, 12, "1")),
        (["flow", "å", 1, "ä"], (11, 21, "-2.5")),
        (["flow", "ö"], (11, 32, "'x'")),
        (["items"], (13, 1, "-")),
        (["items", 0], (13, 3, "första")),
        (["items", 1], (14, 3, "namn")),
        (["items", 1, "ålder"], (15, 10, "17")),
        (["items", 2], (17, 3, "-")),
        (["items", 2, 0], (17, 5, "true")),
        (["tomt"], (18, 6, "")),
        (["emoji", 1], (19, 12, "x")),
        (["dash"], (20, 7, "-5")),
    ],
)
def test_the_place_of_a_value(path: list[str | int], expected: tuple[int, int, str]) -> None:
    assert marked(document(), path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (["åäö"], (2, 1, "åäö")),
        (["ci tat"], (3, 1, '"ci tat"')),
        (["flow", "å", 1, "ä"], (11, 16, '"ä"')),
        (["flow", "ö"], (11, 29, "ö")),
        (["items", 1, "ålder"], (15, 3, "ålder")),
        (["items", 0], (13, 3, "första")),
        ([], (2, 1, "åäö")),
    ],
)
def test_the_place_of_a_key(path: list[str | int], expected: tuple[int, int, str]) -> None:
    assert marked(document(), path, key=True) == expected


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        (["items", 1, "saknas"], ["items", 1]),
        (["items", 99], ["items"]),
        (["items", -1], ["items"]),
        (["items", "namn"], ["items"]),
        (["åäö", "x", 3], ["åäö"]),
        (["flow", 0], ["flow"]),
        (["nothing", "at", "all"], []),
    ],
)
def test_a_path_that_is_not_there_gives_the_nearest_above(
    path: list[str | int], nearest: list[str | int]
) -> None:
    found = document()
    assert found.span(path) == found.span(nearest)
    assert found.key_span(path) == found.key_span(nearest)


JSON = """{
\t"åäö": "värde \\u00e5",
  "flow" : [1, {"ä": -2.5e1}, [], "]"],
  "tomt": null, "emoji": ["😀", true]
}"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ([], (1, 1, "{")),
        (["åäö"], (2, 9, '"värde \\u00e5"')),
        (["flow"], (3, 12, "[")),
        (["flow", 1, "ä"], (3, 22, "-2.5e1")),
        (["flow", 3], (3, 35, '"]"')),
        (["tomt"], (4, 11, "null")),
        (["emoji", 1], (4, 32, "true")),
        (["emoji", 2], (4, 26, "[")),
        (["flow", "x"], (3, 12, "[")),
    ],
)
def test_the_place_of_a_value_in_json(path: list[str | int], expected: tuple[int, int, str]) -> None:
    found = document(JSON, "x.json")
    assert marked(found, path) == expected
    assert marked(found, path) == expected, "the second time, from memory"


def test_the_place_of_a_key_in_json() -> None:
    found = document(JSON, "x.json")
    assert marked(found, ["flow"], key=True) == (3, 3, '"flow"')
    assert marked(found, ["flow", 1, "ä"], key=True) == (3, 17, '"ä"')
    assert marked(found, ["nothing"], key=True) == (1, 1, "{")


def test_both_forms_give_the_same_place_for_the_same_text() -> None:
    text = '{"a": [1, {"b": "c"}],\n "d": {"e": null}}'
    yaml, json = document(text, "x.yaml"), document(text, "x.json")
    paths: list[list[str | int]] = [[], ["a"], ["a", 0], ["a", 1], ["a", 1, "b"], ["d"], ["d", "e"]]
    for path in paths:
        assert marked(yaml, path) == marked(json, path)
        assert marked(yaml, path, key=True) == marked(json, path, key=True)


def test_a_document_cannot_be_changed_and_does_not_print_what_it_holds() -> None:
    found = document("name: secret")
    assert repr(found) == "Document(file='x.yaml')"
    with pytest.raises(AttributeError):
        found.file = "y.yaml"  # type: ignore[misc]
