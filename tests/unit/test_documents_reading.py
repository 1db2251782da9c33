"""Reading YAML and JSON: what is accepted, what values become, and what is refused for its size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from compliance.diagnostics import Collector
from compliance.documents import DATA_LIMITS, PACK_LIMITS, Limits, read_bytes, read_document
from compliance.documents.scalars import plain_value
from tests.helpers.documents import read_text


def read(text: str, file: str = "x.yaml", **options: Any) -> Any:
    """The data of a text that must be readable."""
    collector = Collector()
    document = read_text(text, file, collector, **options)
    assert document is not None, [d.message for d in collector]
    assert len(collector) == 0
    return document.data


def codes(text: str, file: str = "x.yaml", **options: Any) -> list[str]:
    """The codes of the faults of a text that must be refused."""
    collector = Collector()
    assert read_text(text, file, collector, **options) is None
    assert len(collector) > 0
    return [d.code for d in collector]


@pytest.fixture(params=["libyaml", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both parsers of PyYAML: some installations have only the second."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CBaseLoader", raising=False)
    elif not hasattr(yaml, "CBaseLoader"):
        pytest.skip("PyYAML is built without libyaml")
    return str(request.param)


TEXTS = [
    *("no", "No", "NO", "yes", "on", "off", "y", "n", "True", "FALSE", "Null", "NULL", "none"),
    *("12:30", "1:30:00", "010", "0o7", "0x1F", "0b1", "1_000", "1,5", "+5", "08"),
    *("1e3", "1.5e3", "1E3", ".5", "5.", ".inf", "-.inf", ".nan", "nan", "--1", "1.2.3"),
    *("2015-05-01", "2015-05-01T12:00:00Z", "191212121212x", "19121212-1212", "t1.10", "=", "~x", "nullable"),
    "١٢",  # digits, but not ours
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_word_that_other_readers_turn_into_something_else_stays_text(text: str) -> None:
    assert plain_value(text) == text
    assert read(f"key: {text}") == {"key": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-0", 0),
        ("17", 17),
        ("-17", -17),
        ("191212121212", 191212121212),
        ("999999999999999999", 999999999999999999),
        ("0.5", 0.5),
        ("-0.50", -0.5),
        ("1.10", 1.1),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_the_words_that_are_not_text(text: str, value: object) -> None:
    found = read(f"key: {text}")["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("word", ["17", "true", "null", "~", "", "1.5", "<<"])
@pytest.mark.parametrize("mark", ["'", '"'])
def test_what_is_quoted_is_always_text(word: str, mark: str) -> None:
    assert read(f"key: {mark}{word}{mark}\n{mark}{word}{mark}: 1") == {"key": word, word: 1}


def test_the_shapes_of_yaml(parser: str) -> None:
    text = """# a head
---
plain: a text
  over two lines
block: |
  läkaren
    ska
folded: >-
  en
  rad
'single': 'it''s'
"double": "a\\tb \\u00e5 \\x41"
flow: {a: [1, 2.5, null], "b": {}}
items:
- x
-
- - nested
- k: v
  l:
empty: []
...
"""
    assert read(text) == {
        "plain": "a text over two lines",
        "block": "läkaren\n  ska\n",
        "folded": "en rad",
        "single": "it's",
        "double": "a\tb å A",
        "flow": {"a": [1, 2.5, None], "b": {}},
        "items": ["x", None, ["nested"], {"k": "v", "l": None}],
        "empty": [],
    }


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_is_read(ending: str, parser: str) -> None:
    document = read_text(ending.join(["a: 1", "b:", "  - x", ""]), "x.yaml", Collector())
    assert document is not None
    assert document.data == {"a": 1, "b": ["x"]}
    assert (document.span(["b", 0]).line, document.span(["b", 0]).column) == (3, 5)


@pytest.mark.parametrize("file", ["x.yaml", "x.json", "-"])
def test_a_byte_order_mark_is_accepted(file: str) -> None:
    document = read_bytes(b'\xef\xbb\xbf{"a": 1}', file, Collector())
    assert document is not None
    assert document.data == {"a": 1}
    assert document.span(["a"]).column == 7


@pytest.mark.parametrize("text", ["", " \n\t\n", "# only this\n", "---\n", "--- # nothing\n...\n"])
def test_what_holds_nothing_is_refused(text: str) -> None:
    assert codes(text) == ["PACK002" if "\t" in text else "PACK017"]


def test_a_null_that_is_written_is_a_value() -> None:
    assert read("null") is None
    assert read("~ # nothing known") is None


def test_all_faults_of_a_file_are_found_in_one_run(parser: str) -> None:
    text = "a: 1\na: 2\nb: *x\nc: !t 1\nd: {<<: 1, 2: 3}\n? [x]\n: y\ne: 12345678901234567890\na: 3\n"
    assert codes(text) == [
        *("PACK004", "PACK005", "PACK006", "PACK007", "PACK010", "PACK011", "PACK015", "PACK004")
    ]


def test_data_has_the_same_numbers_with_its_own_prefix() -> None:
    assert codes("a: 1\na: 2\n", code_prefix="DATA") == ["DATA004"]


@pytest.mark.parametrize(
    "text",
    [
        *("[" * 1_000_000, "{a: " * 1_000_000, "- " * 1_000_000, "? " * 500_000, "[{" * 500_000),
        "".join(" " * i + "a:\n" for i in range(1500)),
    ],
    ids=["lists", "mappings", "items", "keys", "both", "lines"],
)
def test_a_text_nested_without_end_is_refused_at_once(text: str) -> None:
    assert "PACK012" in codes(text, limits=DATA_LIMITS)


@pytest.mark.parametrize(
    "text",
    ["[" * 1_000_000, '{"a":' * 1_000_000, "[" * 41 + "]" * 41],
    ids=["lists", "objects", "one-too-many"],
)
def test_json_nested_without_end_is_refused_at_once(text: str) -> None:
    assert codes(text, "x.json", limits=DATA_LIMITS) == ["PACK012"]


def test_json_nested_without_end_is_refused_when_the_program_allows_deep_recursion() -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000_000)
    try:
        assert codes("[" * 1_000_000, "x.json", limits=DATA_LIMITS) == ["PACK012"]
    finally:
        sys.setrecursionlimit(before)


@pytest.mark.parametrize("file", ["x.yaml", "x.json"])
def test_the_limits_themselves_are_allowed(file: str) -> None:
    limits = Limits(bytes=11, nodes=5, depth=2)
    assert read("[[1, 2, 3]]", file, limits=limits) == [[1, 2, 3]]
    assert codes("[[1, 2, 3]] ", file, limits=limits) == ["PACK013"]
    assert codes("[1,2,3,4,5]", file, limits=limits) == ["PACK014"]
    assert codes("[[[1]]]", file, limits=limits) == ["PACK012"]


def test_size_is_counted_in_bytes() -> None:
    assert read("ååååå", limits=Limits(bytes=10)) == "ååååå"
    assert codes("ååååå", limits=Limits(bytes=9)) == ["PACK013"]


def test_data_may_be_larger_than_packs() -> None:
    assert DATA_LIMITS.bytes > PACK_LIMITS.bytes
    assert DATA_LIMITS.nodes > PACK_LIMITS.nodes
    assert DATA_LIMITS.depth == PACK_LIMITS.depth


def test_json_as_json_writes_it() -> None:
    assert read('{"a": "\\ud83d\\ude00 \\u00e5\\n", "b": [1e3, -0.5E-2, 0], "c": null}', "x.json") == {
        "a": "😀 å\n",
        "b": [1000.0, -0.005, 0],
        "c": None,
    }


def test_a_trailing_comma_is_explained_alike_by_every_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """From 3.13 the decoder points at the comma, before that at the bracket."""
    text = '{"a": 1 ,\n}'
    found = []
    for position in (text.index("}"), text.index(",")):
        error = json.JSONDecodeError("Illegal trailing comma before end of object", text, position)

        def fail(*_: object, error: Exception = error, **__: object) -> None:
            raise error

        with monkeypatch.context() as patch:
            patch.setattr(json, "loads", fail)
            collector = Collector()
            assert read_text(text, "x.json", collector) is None
            found.append([(d.message, d.span and d.span.column) for d in collector])
    assert found[0] == found[1] == [("A comma stands before `}`, with nothing after it", 9)]


def test_json_indented_with_tabs_is_read() -> None:
    assert read('{\n\t"a":\t[\n\t\t1\n\t]\n}', "x.json") == {"a": [1]}


@pytest.mark.parametrize(
    "text",
    ["NaN", "-Infinity", "1e999", "1234567890123456789", "1" * 5000, "1" * 400 + ".0", "-1E+400"],
    ids=lambda text: text[:20],
)
def test_a_number_json_cannot_keep_is_refused(text: str) -> None:
    assert codes(f'{{"a": [0, {text}]}}', "x.json") == ["PACK015"]


@pytest.mark.parametrize(
    "text",
    ["1234567890123456789", "-1234567890123456789", "1" * 5000, "1" * 400 + ".0"],
    ids=lambda text: text[:20],
)
def test_a_number_yaml_cannot_keep_is_refused(text: str) -> None:
    assert codes(f"a: {text}") == ["PACK015"]
    assert codes(f"{text[:1000]}: a") == ["PACK010"]


@pytest.mark.parametrize("text", ["2.0000000000000000001", "-0.12345678901234567890", "0." + "3" * 20])
def test_a_decimal_of_a_pack_is_never_rounded(text: str, parser: str) -> None:
    assert codes(f"a: {text}", limits=PACK_LIMITS) == ["PACK015"]
    # A measured value has more digits than it means.
    assert read(f"a: {text}", limits=DATA_LIMITS) == {"a": float(text)}


@pytest.mark.parametrize(
    "text", ["0.1", "1.10", "2.50000000000000000000", "0.30000000000000004", "33.333333333333336"]
)
def test_a_decimal_of_a_pack_that_reads_back_is_kept(text: str) -> None:
    assert read(f"a: {text}", limits=PACK_LIMITS) == {"a": float(text)}


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e999", "\\b", "1" * 30])
def test_json_text_that_only_looks_like_such_a_number_is_read(text: str) -> None:
    assert read(f'{{"a": "{text.replace(chr(92), chr(92) * 2)}"}}', "x.json") == {"a": text}


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x9b", "\ud800"], ids=ascii)
def test_a_control_character_is_refused_raw_and_escaped(character: str, parser: str) -> None:
    escape = f"\\u{ord(character):04x}"
    in_utf8 = character != "\ud800"
    if in_utf8:
        assert codes(f'a: "{character}å"') == ["PACK003"]
        assert codes(f'"{character}": å') == ["PACK003"]
    assert codes(f'a: "{escape}"') in (["PACK003"], ["PACK016"])
    assert codes(f'["{escape}"]', "x.json") in (["PACK003"], ["PACK016"])
    assert codes(f'{{"{escape}": 1}}', "x.json") in (["PACK003"], ["PACK016"])
    if in_utf8 and character != "\x00":
        assert codes(f'["å{character}"]', "x.json")[0] in ("PACK001", "PACK003")


def test_escaped_line_breaks_and_tabs_are_text() -> None:
    assert read('a: "x\\ty\\r\\nz"') == {"a": "x\ty\r\nz"}
    assert read('["x\\ty\\r\\nz"]', "x.json") == ["x\ty\r\nz"]


def test_what_marks_the_reading_direction_is_refused_where_people_review_only() -> None:
    assert codes("a: \u202etxt") == ["PACK003"]
    assert read('["\u202etxt"]', "x.json") == ["\u202etxt"]


@pytest.mark.parametrize(
    ("file", "text", "data"),
    [
        ("x.yaml", "{a: 1}", {"a": 1}),
        ("x.YML", "[no]", ["no"]),
        ("<stdin>", '\n {"a": "\\ud83d\\ude00"}', {"a": "😀"}),
        ("<stdin>", "a: 1", {"a": 1}),
        ("x.JSON", "17", 17),
    ],
)
def test_the_name_or_the_first_character_tells_the_form(file: str, text: str, data: object) -> None:
    assert read(text, file) == data


def test_a_file_is_read_by_the_name_the_user_gave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "å.yaml").write_text("a: å\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("./å.yaml", Path("å.yaml")):
        document = read_document(name, Collector())
        assert document is not None
        assert document.file == str(name)
        assert document.span(["a"]).file == str(name)


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 300 + ".yaml", ""], ids=["null", "long", "empty"])
def test_a_name_no_file_can_have_is_reported(name: str) -> None:
    collector = Collector()
    assert read_document(name, collector) is None
    assert [d.code for d in collector] == ["PACK021"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without end")
def test_a_file_without_end_is_refused() -> None:
    collector = Collector()
    assert read_document("/dev/zero", collector, limits=Limits(bytes=1000)) is None
    assert [d.code for d in collector] == ["PACK013"]


@pytest.mark.parametrize(
    ("data", "line", "column", "says"),
    [
        (b"a: 1\nb: \xc3\xa5 \xe5\n", 2, 6, "Windows-1252 it is `å`"),
        (b"\xef\xbb\xbfa: \xe5", 1, 4, "Windows-1252 it is `å`"),
        (b"a: \x81", 1, 4, "byte 0x81 cannot be read"),
        (b"a: \xff\xfe", 1, 4, "byte 0xFF"),
        (b"\xff\xfea\x00", 0, 0, "UTF-16"),
    ],
    ids=["after-text", "after-mark", "no-character", "two-bytes", "utf16"],
)
def test_what_is_not_utf8_is_placed_at_its_byte(data: bytes, line: int, column: int, says: str) -> None:
    collector = Collector()
    assert read_bytes(data, "x.yaml", collector) is None
    (found,) = collector
    assert found.code == "PACK018"
    assert says in found.message
    assert found.span is not None
    assert (found.span.line, found.span.column) == (line, column)


def test_faults_past_the_limit_are_counted_and_not_shown() -> None:
    collector = Collector()
    assert read_text("- *x\n" * 1000, "x.yaml", collector) is None
    assert len(collector) == PACK_LIMITS.faults + 1
    assert "PACK022" in {d.code for d in collector}


def test_the_collector_keeps_what_it_held() -> None:
    """A file without faults is read even when the run already has some."""
    collector = Collector()
    collector.add("PACK099", "something else")
    assert read_text("a: 1", "x.yaml", collector) is not None
    assert len(collector) == 1


def test_a_personal_number_does_not_reach_a_message() -> None:
    collector = Collector()
    read_text("19121212-1212: 1\n19121212-1212: 2\n", "x.yaml", collector)
    read_text("a: 1\n19121212-1212\n", "y.yaml", collector)
    assert len(collector) == 2
    assert "1212" not in str([d.to_json() for d in collector])


def test_yaml_is_imported_only_when_yaml_is_read() -> None:
    code = (
        "import sys\n"
        "from compliance.diagnostics import Collector\n"
        "from compliance.documents import read_bytes\n"
        "assert read_bytes(b'[1]', 'x.json', Collector()).data == [1]\n"
        "assert 'yaml' not in sys.modules\n"
        "assert read_bytes(b'[1]', 'x.yaml', Collector()).data == [1]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=dict(os.environ))


HOSTILE = {
    "aliases": "a: &a [x]\n" + "".join(f"b{i}: [*a, *a]\n" for i in range(20)),
    "merge": "a: &a {x: 1}\n" + "b:\n  <<: [*a, *a]\n",
    "python": "a: !!python/object/apply:os.system ['true']\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_refused_and_nothing_is_run(text: str, parser: str) -> None:
    assert set(codes(text)) <= {"PACK005", "PACK006", "PACK007"}


def test_both_parsers_explain_the_same_fault_at_the_same_line() -> None:
    if not hasattr(yaml, "CBaseLoader"):
        pytest.skip("PyYAML is built without libyaml")
    folder = Path(__file__).parents[1] / "diagnostics/documents/bad"
    for path in sorted(folder.glob("*.yaml")):
        if path.is_dir() or path.name in ("cp1252.yaml", "utf16.yaml"):
            continue
        text = path.read_text(encoding="utf-8")
        found = []
        for only_python in (False, True):
            with pytest.MonkeyPatch.context() as patch:
                if only_python:
                    patch.delattr(yaml, "CBaseLoader")
                collector = Collector()
                read_text(text, path.name, collector)
                found.append([(d.code, d.span and d.span.line) for d in collector])
        assert found[0] == found[1], path.name
