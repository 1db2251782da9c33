"""`compliance render`: rules as sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compliance import sentences
from compliance.cli.main import run
from tests.helpers.packs import pack_file, rule, write
from tests.helpers.sentences import pack_parts

FLAG = {"fact": "thing.flag", "is": True}
ROWS = {"r1": {"colour": "red"}, "r2": {"colour": "blue"}}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    rules = [
        rule("plain", require=FLAG, title={"sv": "Flaggan är satt", "en": "The flag is set"}),
        rule("rows", for_each="rows", require={"fact": "thing.colour", "is": {"row": "colour"}}),
    ]
    return write(tmp_path, pack_file(**pack_parts()), rules, {"rows": ROWS})


def shown(capsys: pytest.CaptureFixture[str], *arguments: Any, code: int = 0) -> str:
    assert run(["render", *map(str, arguments)]) == code
    out = capsys.readouterr()
    return out.out + out.err


def test_all_rules_of_a_pack(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "--pack", pack, "--lang", "sv")
    assert "Flaggan är satt\n═══════════════\ntest.plain, revision 1\n" in text
    assert "Krav: ”Flagga” har svaret ja.\n" in text
    assert "  – r2: ⟨colour⟩ Blå\n" in text
    assert "  – Law, 1 § (kontrollerad mot officiell text)\n" in text
    assert text.count("Avtryck av texten på svenska:") == 2


def test_one_rule_in_english(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "test.plain", "--pack", pack, "--lang", "en")
    assert "The flag is set" in text
    assert "Requirement: “Flag” is answered yes.\n" in text
    assert "test.rows" not in text


def test_one_row_of_a_rule(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "test.rows.r2", "--pack", pack, "--lang", "sv")
    assert "Krav: ”Färg” är Blå.\n" in text
    assert "Raden r2 ifylld i regeln." in text


def test_json(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(shown(capsys, "--pack", pack, "--format", "json", "--lang", "en"))
    assert told["schema"] == "sentences/1"
    assert [each["rule"] for each in told["rules"]] == ["test.plain", "test.rows"]
    first = told["rules"][0]
    assert first["cite"] == [{"source": "law", "locator": "1 §", "provenance": "official"}]
    assert first["text"].startswith(first["sentence"].rstrip("\n"))
    assert first["digest"].startswith("sha256:")
    in_swedish = json.loads(shown(capsys, "--pack", pack, "--format", "json", "--lang", "sv"))
    assert [each["digest"] for each in in_swedish["rules"]] == [each["digest"] for each in told["rules"]]


def test_an_unknown_rule_is_told_of(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "test.plan", "--pack", pack, code=2)
    assert "det finns ingen regel `test.plan`" in text
    assert "menade du `test.plain`?" in text
    text = shown(capsys, "test.plan", "--pack", pack, "--lang", "en", code=2)
    assert "no rule is called `test.plan`" in text
    assert "did you mean `test.plain`?" in text


def test_a_pack_instead_of_a_rule_is_told_what_to_write(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("st-regime", str(pack)):
        text = shown(capsys, name, "--pack", pack, "--lang", "sv", code=2)
        assert f"`{name}` är ett regelpaket och ingen regel" in text
        assert f"`compliance render --pack {name}` visar dess regler" in text
        text = shown(capsys, name, "--pack", pack, "--lang", "en", code=2)
        assert f"`compliance render --pack {name}` shows its rules" in text
    own = pack.rename(pack.parent / "mitt paket")
    text = shown(capsys, own, "--pack", own, "--lang", "sv", code=2)
    assert f"`compliance render --pack '{own}'`" in text
    assert run(["review", "show", "st-regime", "--pack", str(own), "--lang", "sv"]) == 2
    assert "`compliance review --pack st-regime` visar dess regler" in capsys.readouterr().err
    data = own / "data.yaml"
    data.write_text("things: []", encoding="utf-8")
    assert run(["explain", "st-regime", "T1", str(data), "--pack", str(own), "--lang", "sv"]) == 2
    assert "`compliance packs show st-regime` visar dess regler" in capsys.readouterr().err


def test_a_faulty_pack_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, pack_file(), [rule("one", require={"fact": "thing.falg", "is": True})])
    assert "did you mean `flag`?" in shown(capsys, "--pack", folder, code=3)


def test_check_says_that_all_come_back(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, "--pack", pack, "--check", "--lang", "en")
    assert text == (
        "Read back from their sentences without a change, in Swedish and English: 2 rules, 3 concepts and 2\n"
        "regulations.\n"
    )
    one = shown(capsys, "test.plain", "--pack", pack, "--check", "--lang", "en")
    assert one.endswith("Swedish and English: 1 rule.\n")


def test_check_lists_what_does_not_come_back(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A hearer gone deaf: it takes every requirement for the first rule's.
    whole = sentences.parse_rule
    first: list[Any] = []

    def deaf(text: str, titles: Any, lang: str) -> Any:
        first.append(whole(text, titles, lang))
        return first[0]

    monkeypatch.setattr(sentences, "parse_rule", deaf)
    text = shown(capsys, "--pack", pack, "--check", "--lang", "sv", code=7)
    assert "  test.rows (sv)\n  test.rows (en)\n" in text
    assert "test.plain (sv)" not in text
    told = json.loads(shown(capsys, "--pack", pack, "--check", "--format", "json", code=7))
    assert told["schema"] == "round-trip/1"
    assert told["changed"][0] == "test.rows (sv)" or "test.plain (en)" in told["changed"]


def test_check_lists_what_cannot_be_read(
    pack: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def deaf(text: str, titles: Any, lang: str, scope: str) -> Any:
        raise sentences.Unreadable(text, 0, "nothing")

    monkeypatch.setattr(sentences, "parse_condition", deaf)
    text = shown(capsys, "--pack", pack, "--check", "--lang", "sv", code=7)
    assert "test: concepts.fine (sv)" in text
    assert "test: regimes.new-law (en)" in text
    assert "concepts.worth" not in text
