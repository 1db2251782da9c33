"""Reading packs: cases laid out, places, and faults in what the models refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Collector, render_all
from compliance.packs.cases import read_cases
from compliance.packs.digest import pack_digest
from compliance.packs.read import LoadedPack, read_pack
from compliance.packs.reviews import read_reviews
from compliance.packs.source_map import SourceMap
from compliance.packs.vocabulary import read_vocabulary
from tests.helpers.packs import pack_file, rule, titled, write

ROWS = {
    "one": {"colour": "red", "colours": ["red", "blue"], "word": {"sv": "Röd", "en": "Red"}, "number": 3},
    "two": {"colour": "blue", "colours": [], "word": {"en": "Blue"}, "number": 4},
}


def loaded(
    folder: Path, cases: str, tables: dict[str, Any] | None = None, **parts: Any
) -> tuple[LoadedPack, Collector]:
    """A pack with one rule and the given file of cases."""
    made = write(
        folder, pack_file(), [rule("flagged", require={"fact": "thing.flag", "is": True}, **parts)], tables
    )
    (made / "cases").mkdir()
    (made / "cases" / "flagged.yaml").write_text(cases, encoding="utf-8")
    collector = Collector()
    pack = read_pack(made, collector)
    assert pack is not None, render_all(collector)
    return pack, collector


def test_a_case_is_laid_over_the_base(tmp_path: Path) -> None:
    pack, collector = loaded(
        tmp_path,
        """
rule: test.flagged
base: {things: [{id: T1, flag: true, num: 1}, {id: T2}], boxes: [{id: B1}]}
cases:
  - name: changed
    kind: met
    as_of: 2025-01-01
    subject: T1
    with: {things: [{id: T1, num: 2}, {id: T3}], owners: [{id: O1}]}
    without: ["boxes", "things[T2]", "things[T1].flag"]
    expect: {status: met}
  - {name: as it is, kind: met, as_of: 2025-01-01, subject: T1, expect: {status: met}}
""",
    )
    first, second = read_cases(pack, collector)
    assert not len(collector), render_all(collector)
    assert first.data == {"things": [{"id": "T1", "num": 2}, {"id": "T3"}], "owners": [{"id": "O1"}]}
    assert second.data == {
        "things": [{"id": "T1", "flag": True, "num": 1}, {"id": "T2"}],
        "boxes": [{"id": "B1"}],
    }
    assert first.id == "test.flagged: changed"
    assert (first.span.line, second.span.line) == (5, 12)


def test_a_case_of_a_rule_with_rows_is_filled_in_for_each(tmp_path: Path) -> None:
    text = """
rule: test.flagged
base:
  things:
    - id: T1
      colour: "{colour}"
      colours: ["{colours}"]
      txt: "{word}, {colours}, {number} och {okänt} {unknown}"
      num: "{number}"
cases:
  - {name: each, kind: met, as_of: 2025-01-01, subject: T1, expect: {status: met}}
  - {name: one, kind: met, as_of: 2025-01-01, subject: T1, rows: [two], expect: {status: met}}
"""
    pack, collector = loaded(tmp_path, text, {"rows": ROWS}, for_each="rows")
    cases = list(read_cases(pack, collector))
    assert [case.rule for case in cases] == ["test.flagged.one", "test.flagged.two", "test.flagged.two"]
    assert cases[0].data["things"][0] == {
        "id": "T1",
        "colour": "red",
        "colours": ["red", "blue"],
        "txt": "Röd, red, blue, 3 och {okänt} {unknown}",
        "num": 3,
    }
    assert cases[1].data["things"][0]["colours"] == []
    assert cases[1].data["things"][0]["txt"] == ", , 4 och {okänt} {unknown}"


def test_columns_of_every_row_stand_in_the_rows(tmp_path: Path) -> None:
    """Those of their own file only; a row may say otherwise, and each is told where it stands."""
    pack, _ = loaded(tmp_path, "rule: test.flagged\ncases: []", {"rows": ROWS})
    (pack.folder / "tables" / "more.yaml").write_text(
        "table: rows\ntitle: {sv: Rader}\nevery_row: {colour: red, number: 1}\n"
        "rows:\n  more: {number: 7}\n  most:\n    colour: blue\n",
        encoding="utf-8",
    )
    collector = Collector()
    again = read_pack(pack.folder, collector)
    assert again is not None
    rows = again.pack.tables["rows"].rows
    assert (rows["more"], rows["most"]) == (
        {"colour": "red", "number": 7},
        {"colour": "blue", "number": 1},
    )
    assert rows["one"] == ROWS["one"]
    assert again.places.at("table:rows/more", ("colour",)) == "tables/more.yaml:3:21"
    assert again.places.at("table:rows/most", ("colour",)) == "tables/more.yaml:7:13"


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        ("{kept: true}", ["one", "three"]),
        ("{kept: true, number: 1}", ["three"]),
        ("{number: 1}", ["two", "three"]),
        ("{words: [a, b]}", ["one"]),
        ("{only: x}", ["two"]),
    ],
)
def test_a_case_is_for_the_rows_that_hold_the_values(tmp_path: Path, cells: str, keys: list[str]) -> None:
    rows = {
        "one": {"kept": True, "number": 2, "words": ["a", "b"]},
        "two": {"kept": 1, "number": 1, "words": ["b"], "only": "x"},
        "three": {"kept": True, "number": 1, "words": []},
    }
    case = f"{{name: x, kind: met, as_of: 2025-01-01, subject: T1, rows: {cells}, expect: {{status: met}}}}"
    pack, collector = loaded(
        tmp_path, f"rule: test.flagged\ncases:\n  - {case}", {"rows": rows}, for_each="rows"
    )
    assert [case.rule for case in read_cases(pack, collector)] == [f"test.flagged.{key}" for key in keys]


@pytest.mark.parametrize(
    "taken", ["nothing", "things[T9]", "things[T1].num", "x[y", "boxes[B1]", "things[T1].flag.x"]
)
def test_what_is_not_there_cannot_be_taken_away(tmp_path: Path, taken: str) -> None:
    text = f"""
rule: test.flagged
base: {{things: [{{id: T1, flag: true}}]}}
cases:
  - {{name: one, kind: met, as_of: 2025-01-01, subject: T1, without: ["{taken}"], expect: {{status: met}}}}
"""
    pack, collector = loaded(tmp_path, text)
    list(read_cases(pack, collector))
    assert [each.code for each in collector] == ["PACK045"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("rule: [", ["PACK"]),
        ("rule: test.flagged\ncases: []", ["PACK034"]),
        (
            (
                "rule: test.other\n"
                "cases: [{name: a, kind: met, as_of: 2025-01-01, subject: T, expect: {status: met}}]"
            ),
            ["PACK043"],
        ),
        ("cases: 3", ["PACK031", "PACK034"]),
        (
            "rule: test.flagged\ncases:\n"
            + "  - {name: a, kind: met, as_of: 2025-01-01, subject: T, expect: {status: met}}\n" * 2,
            ["PACK034"],
        ),
    ],
)
def test_faulty_cases(tmp_path: Path, text: str, codes: list[str]) -> None:
    pack, collector = loaded(tmp_path, text)
    assert list(read_cases(pack, collector)) == []
    assert [each.code[: len(code)] for each, code in zip(collector, codes, strict=True)] == codes


def test_places_of_parts(tmp_path: Path) -> None:
    pack, _ = loaded(tmp_path, "rule: test.flagged\ncases: []", {"rows": ROWS})
    places = pack.places
    assert places.at("rule:test.flagged", ("require", "fact")).startswith("rules/flagged.yaml:")
    assert places.at("table:rows/one", ("colour",)).startswith("tables/rows.yaml:")
    assert places.at("vocabulary", ("domain",)).startswith("vocabulary.yaml:")
    assert places.at("rule:test.other") == ""
    assert places.span("rule:test.other") is None
    assert places.under("rule:test.flagged") == ("Law", "1 §")
    assert places.under("rule:test.other") == ()


def test_a_vocabulary_of_its_own_place(tmp_path: Path) -> None:
    """A pack that stands alone is read with a vocabulary from elsewhere."""
    folder = write(
        tmp_path / "one", pack_file(), [rule("flagged", require={"fact": "thing.flag", "is": True})]
    )
    elsewhere = tmp_path / "vocabulary.yaml"
    (tmp_path / "one" / "vocabulary.yaml").rename(elsewhere)
    collector = Collector()
    assert read_pack(folder, collector) is None
    assert len(collector) == 1
    assert read_pack(folder, Collector(), elsewhere) is not None


def test_a_vocabulary_that_cannot_be_used(tmp_path: Path) -> None:
    file = tmp_path / "vocabulary.yaml"
    file.write_text("format: 1\n", encoding="utf-8")
    collector = Collector()
    assert read_vocabulary(file, collector, SourceMap(file.parent)) is None
    assert {each.code for each in collector} == {"PACK031"}


PART = """
format: 1
entities:
  crate:
    table: crates
    title: {sv: Låda, en: Crate}
    fields:
      id: {type: text, title: {sv: Id, en: Id}}
      thing: {type: ref, to: thing, title: {sv: Sak, en: Thing}}
      make: {type: code, codes: make, title: {sv: Märke, en: Make}}
adds_to:
  thing:
    crates: {type: collection, of: crate, by: thing, world: closed, title: {sv: Lådor, en: Crates}}
codes:
  make: {wood: {sv: Trä, en: Wood}}
  colour: {violet: {sv: Violett, en: Violet}}
"""


def with_part(folder: Path, *parts: str) -> tuple[LoadedPack | None, Collector]:
    """A pack whose vocabulary stands in several files, in this order."""
    own = write(folder, pack_file(), [rule("flagged", require={"fact": "thing.flag", "is": True})])
    (folder / "vocabulary").mkdir()
    for number, text in enumerate(parts):
        (folder / "vocabulary" / f"{number}.yaml").write_text(text, encoding="utf-8")
    collector = Collector()
    return read_pack(own, collector), collector


def test_a_vocabulary_in_several_files(tmp_path: Path) -> None:
    pack, collector = with_part(tmp_path, PART)
    assert pack is not None, collector.sorted
    vocabulary = pack.vocabulary
    assert vocabulary.entities["thing"].fields["crates"].of == "crate"
    assert {"crate", "thing"} <= set(vocabulary.entities)
    assert vocabulary.codes["make"]["wood"].en == "Wood"
    assert {"violet", "red"} <= set(vocabulary.codes["colour"])
    at = pack.places.at
    assert at("vocabulary", ("entities", "crate", "fields", "make")).startswith("0.yaml:")
    assert at("vocabulary", ("entities", "thing", "fields", "crates")).startswith("0.yaml:")
    assert at("vocabulary", ("entities", "thing", "fields", "flag")).startswith("vocabulary.yaml:")


def test_a_part_changes_what_gave_the_verdicts(tmp_path: Path) -> None:
    pack, _ = with_part(tmp_path, PART)
    assert pack is not None
    (tmp_path / "vocabulary" / "0.yaml").write_text(PART.replace("Wood", "Oak"), encoding="utf-8")
    assert pack_digest(pack.folder) != pack.pack.digest


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([PART, PART], "the entity `crate` is declared twice"),
        (["format: 1\ncodes: {colour: {red: {sv: Röd, en: Red}}}"], "the code `red` of `colour` is declared"),
        (
            ["format: 1\nadds_to: {thing: {flag: {type: boolean, title: {sv: F, en: F}}}}"],
            "the field `flag` of `thing` is declared twice",
        ),
        (
            ["format: 1\nadds_to: {thong: {flag: {type: boolean, title: {sv: F, en: F}}}}"],
            "there is no entity `thong` to add fields to",
        ),
    ],
)
def test_what_a_part_may_not_do(tmp_path: Path, parts: list[str], message: str) -> None:
    _, collector = with_part(tmp_path, *parts)
    assert [each for each in collector.sorted if each.code == "PACK040" and message in each.message]


def test_a_part_that_cannot_be_read(tmp_path: Path) -> None:
    pack, collector = with_part(tmp_path, "format: 2")
    assert pack is None
    assert {each.code for each in collector} == {"PACK032"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"revision": "1"}, "`1` is not a whole number"),
        ({"revision": 1.5}, "`1.5` is not a whole number"),
        ({"revision": True}, "`true` is not a whole number"),
        ({"revision": 0}, "`0` is less than 1"),
        ({"title": ["x"]}, "a list is not a mapping of keys to values"),
        ({"title": None}, "nothing is not a mapping of keys to values"),
        ({"title": {"sv": "", "en": "x"}}, "an empty text says nothing"),
        ({"title": {"sv": "x" * 61 + "\n", "en": 5}}, "`5` is not a text"),
        ({"cite": []}, "at least one item must stand here, not 0"),
        ({"area": {"a": 1}}, "a mapping is not a text"),
        ({"in_force": {"from": 2030}}, "`2030` is not a date; write it as 2021-07-01"),
        (
            {"require": {"value": {"percentile": "thing.parts", "as": "p", "over": 1, "p": 101}, "is": 1}},
            "`101` is more than 100",
        ),
        ({"require": {"fact": "thing.num", "between": [1]}}, "too few values stand here: 1"),
        (
            {"require": {"fact": "thing.num", "is": {"fact": "thing.num", "count": "x"}}},
            "there is no key `count` here",
        ),
        ({"require": 7}, "this is not a condition"),
        ({"require": {"not": {"not": {"nought": 1}}}}, "this is not a condition"),
        ({"due": {"due": 1}}, "this is not a value"),
    ],
    ids=str,
)
def test_what_the_models_refuse_is_told_in_words(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    made = {**rule("flagged", require={"fact": "thing.flag", "is": True}), **change}
    collector = Collector()
    read_pack(write(tmp_path, pack_file(), [made]), collector)
    assert [message in each.message for each in collector] == [True], render_all(collector)
    assert all(each.span is not None and each.span.line for each in collector)


def test_every_form_that_a_text_must_have_is_told_in_words(tmp_path: Path) -> None:
    """Also where hardly anybody writes: a waiver of the lint, and an approval."""
    waiver = {"check": "LINT4", "at": "x", "reason": titled("x")}
    collector = Collector()
    folder = write(tmp_path, pack_file(lint_waivers=[waiver]), [])
    read_pack(folder, collector)
    approval = {"rule": "test.a", "revision": 1, "reviewer": "x", "role": "x", "date": "2025-01-01"}
    digests = {"sentence": "sha256:1", "scenarios": f"sha256:{'0' * 64}"}
    ledger = {"format": 1, "approvals": [{**approval, **digests}]}
    (folder / "reviews.yaml").write_text(json.dumps(ledger), encoding="utf-8")
    read_reviews(folder, collector)
    told = [each.message for each in collector]
    assert told == [
        "`LINT4` is not well formed: write LINT and three digits, such as `LINT040`",
        "`sha256:1` is not well formed: write `sha256:` and 64 hexadecimal digits",
    ]
