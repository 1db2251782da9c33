"""Properties of reading: what is written reads back, nothing is raised, and every place is right.

In: random data written by a small writer that notes where it put every scalar; random and damaged text.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from compliance.diagnostics import Collector, Span, render
from compliance.documents import DATA_LIMITS, TITLES, Document, Limits, read_bytes
from compliance.documents.characters import IN_YAML
from compliance.documents.scalars import plain_value
from tests.helpers.documents import read_text

Path = tuple[str | int, ...]

characters = st.characters(exclude_categories=("Cs", "Cc")).filter(lambda c: not IN_YAML.match(c))
texts = st.one_of(
    st.text(characters, max_size=12),
    st.sampled_from(
        ["no", "on", "12:30", "010", "1e3", "~", "null", "true", "17", "1.5", "<<", "- x", "a: b"]
    ),
    st.sampled_from(["å ä ö", "it's", 'say "no"', "\\", "\n", "two\nlines\n", " x ", "#", "😀"]),
)
integers = st.integers(-(10**18) + 1, 10**18 - 1)
scalars = st.one_of(
    st.none(), st.booleans(), integers, st.floats(allow_nan=False, allow_infinity=False), texts
)


def nested(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4)
    )


data = nested(scalars)


class Writer:
    """Writes data as YAML with forms drawn at random, and notes where each scalar begins."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.parts: list[str] = []
        self.length = 0
        self.written: dict[Path, tuple[int, str]] = {}

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def scalar(self, value: Any, path: Path | None, *, key: bool = False) -> None:
        text = self.form(value, key=key)
        if path is not None:
            self.written[path] = (self.length, text)
        self.put(text)

    def form(self, value: Any, *, key: bool) -> str:
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (int, float)):
            return str(value)
        forms = ["double"]
        words = value.split(" ")
        if all(word.isalnum() for word in words) and isinstance(plain_value(value), str):
            forms.append("plain")
        if "\n" not in value:
            forms.append("single")
        form = self.draw(st.sampled_from(forms))
        if form == "plain":
            return str(value)
        if form == "single":
            return "'" + str(value).replace("'", "''") + "'"
        return json.dumps(value, ensure_ascii=self.draw(st.booleans()) and value.isascii())

    def flow(self, value: Any, path: Path) -> None:
        if isinstance(value, dict):
            self.put("{")
            for number, (key, inner) in enumerate(value.items()):
                self.put(", " if number else "")
                self.scalar(key, None, key=True)
                self.put(": ")
                self.flow(inner, (*path, key))
            self.put("}")
        elif isinstance(value, list):
            self.put("[")
            for number, inner in enumerate(value):
                self.put(", " if number else "")
                self.flow(inner, (*path, number))
            self.put("]")
        else:
            self.scalar(value, path)

    def block(self, value: Any, path: Path, indent: int) -> None:
        pad = " " * indent
        if not value or not isinstance(value, (dict, list)) or self.draw(st.integers(0, 3)) == 0:
            self.put(" ")
            self.flow(value, path)
            self.put("\n")
            return
        self.put("\n")
        for part, inner in value.items() if isinstance(value, dict) else enumerate(value):
            self.put(pad)
            if isinstance(value, dict):
                self.scalar(part, None, key=True)
                self.put(":")
            else:
                self.put("-")
            self.block(inner, (*path, part), indent + 2)


@st.composite
def written(draw: Any) -> tuple[Any, str, dict[Path, tuple[int, str]]]:
    """Data, a YAML text of it, and where each scalar stands in the text."""
    floats = st.floats(allow_nan=False, allow_infinity=False).filter(lambda f: "e" not in repr(f))
    value = draw(nested(st.one_of(st.none(), st.booleans(), integers, floats, texts)))
    writer = Writer(draw)
    writer.put("# åäö\n---")
    writer.block(value, (), 0)
    return value, "".join(writer.parts), writer.written


def read(text: str, file: str) -> Document:
    collector = Collector()
    document = read_text(text, file, collector)
    assert document is not None, [render(each, {file: text}) for each in collector]
    return document


def assert_inside(span: Span, text: str) -> None:
    lines = text.splitlines() or [""]
    assert 1 <= span.line <= len(lines)
    line = lines[span.line - 1]
    assert 1 <= span.column <= len(line) + 1
    assert span.width >= 1
    assert span.column + span.width - 1 <= max(len(line), span.column)


def same(found: Any, value: Any) -> bool:
    """Equal, and of the same kinds: 1, 1.0 and True are three values."""
    return repr(found) == repr(value)


@given(data, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_json_reads_back(value: Any, indent: Any, ascii: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii)
    assert same(read(text, "x.json").data, value)


@given(written())
def test_yaml_reads_back_and_every_scalar_is_where_it_was_written(
    example: tuple[Any, str, dict[Path, tuple[int, str]]],
) -> None:
    value, text, places = example
    document = read(text, "x.yaml")
    assert same(document.data, value)
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for path, (offset, form) in places.items():
        span = document.span(path)
        assert starts[span.line - 1] + span.column - 1 == offset
        assert span.width == len(form)
        assert_inside(document.key_span(path), text)


class _Plainly(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


@given(nested(texts), st.booleans(), st.sampled_from([None, "'", '"', "|", ">"]), st.integers(20, 200))
def test_text_written_by_another_writer_reads_back(value: Any, flow: bool, style: Any, width: int) -> None:
    text = yaml.dump(
        value,
        Dumper=_Plainly,
        default_flow_style=flow,
        default_style=style,
        allow_unicode=True,
        width=width,
        sort_keys=False,
    )
    assert same(read(text, "x.yaml").data, value)


@given(data)
def test_places_in_json_are_those_of_the_values(value: Any) -> None:
    text = json.dumps(value, indent=1, ensure_ascii=False)
    document = read(text, "x.json")

    def check(inner: Any, path: Path) -> None:
        span = document.span(path)
        assert_inside(span, text)
        if isinstance(inner, dict):
            for key, member in inner.items():
                assert source(document.key_span((*path, key))) == json.dumps(key, ensure_ascii=False)
                check(member, (*path, key))
        elif isinstance(inner, list):
            for number, member in enumerate(inner):
                check(member, (*path, number))
        else:
            assert source(span) == json.dumps(inner, ensure_ascii=False)

    def source(span: Span) -> str:
        line = text.splitlines()[span.line - 1]
        return line[span.column - 1 : span.column - 1 + span.width]

    # Characters that break a line for some readers and not for JSON would break the comparison only.
    if not any(c in text for c in "\x85\u2028\u2029\x1c\x1d\x1e"):
        check(value, ())


GOOD = """\
# yaml
id: bt-intyg
title: {sv: "Intyg för mål", en: 'it''s'}
explanation: |
  Läkaren ska
    ha intyg.
require:
  all:
  - {fact: a.b, at_least: 3}
  - fact: c
    in: [x, 1.5, ~, true]
"""
PIECES = [
    *(
        " ",
        "  ",
        "\n",
        "\t",
        "\r",
        ":",
        ": ",
        "- ",
        "? ",
        "# ",
        "|",
        ">",
        "&a ",
        "*a",
        "!t ",
        "!!str ",
        "<<: ",
    ),
    *(
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        '"',
        "\\",
        "\\u",
        "%",
        "@",
        "`",
        "---\n",
        "...\n",
        "~",
        "0",
        "1e9",
        "å",
        "\x00",
    ),
    *(
        "\ufeff",
        "\u2028",
        "\ud800",
        "😀",
        "a: ",
        "id: 1\n",
        "\x85",
        "\x1b",
        "%YAML 1.2\n",
        "//",
        "NaN",
        "\\ud800",
    ),
]


@st.composite
def damaged(draw: Any, good: str) -> str:
    """A good text with some places cut, doubled, or with something put in."""
    text = good
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        to = min(len(text), at + draw(st.integers(0, 6)))
        text = text[:at] + draw(st.sampled_from([*PIECES, text[at:to] * 2])) + text[to:]
    return text


def check_read(text: str, file: str) -> None:
    """Reading gives a document or a diagnostic, and never anything else."""
    collector = Collector()
    document = read_text(text, file, collector, limits=Limits(depth=10), code_prefix="DATA")
    assert (document is None) == (len(collector) > 0)
    known = {fault.code("DATA") for fault in TITLES}
    for diagnostic in collector:
        assert diagnostic.code in known
        assert diagnostic.message
        assert diagnostic.help
        for span in [diagnostic.span, *(label.span for label in diagnostic.labels)]:
            assert span is not None
            if span.line:
                assert_inside(span, text.removeprefix("\ufeff"))
        render(diagnostic, {file: text})
    if document is not None:
        assert_inside(document.span(()), text.removeprefix("\ufeff"))
        json.dumps(document.data, allow_nan=False).encode()


@pytest.mark.parametrize("parser", ["libyaml", "python"])
@given(damaged(GOOD) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join) | st.text(max_size=30))
def test_no_yaml_text_raises(parser: str, text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if parser == "python":
            patch.delattr(yaml, "CBaseLoader", raising=False)
        check_read(text, "x.yaml")


@given(
    damaged(json.dumps({"a": [1, -2.5, None, True], "å": {"b": "\u00e5\n😀"}}, indent=1))
    | st.text(max_size=30)
)
def test_no_json_text_raises(text: str) -> None:
    check_read(text, "x.json")


@given(st.binary(max_size=40), st.sampled_from(["x.yaml", "x.json", "<stdin>"]))
def test_no_bytes_raise(data: bytes, file: str) -> None:
    collector = Collector()
    document = read_bytes(data, file, collector, limits=DATA_LIMITS)
    assert (document is None) == (len(collector) > 0)
