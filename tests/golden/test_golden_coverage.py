"""The coverage of a small pack with gaps that are known, as people and programs see it.

Planted: a boundary that no case comes near (`weak-boundary`), a status nobody asks about (`never-open`), a
row without a case of its own (`by-size`), and a list that says more than the rules hold.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compliance.cli import output
from compliance.cli.main import run
from tests.helpers.packs import pack_file, rule, titled, write
from tests.helpers.trials import thing_case, write_cases

PLACE = "rules/testing/test"
FLAG = {"fact": "thing.flag", "is": True}
CONCEPT = {
    "about": "thing",
    "title": {"sv": "Saken är röd", "en": "The thing is red"},
    "condition": {"fact": "thing.colour", "is": "red"},
}
RULES = [
    rule("sound", require=FLAG),
    rule("weak-boundary", require={"any": [{"concept": "red"}, {"fact": "thing.num", "at_least": 3}]}),
    rule("never-open", require={"all": [{"concept": "red"}, {"fact": "thing.flag2", "is": True}]}),
    rule("by-size", for_each="sizes", require={"fact": "thing.int", "at_least": {"row": "size"}}),
]
CASES = {
    "test.sound": [
        thing_case("met", flag=True),
        thing_case("not_met", flag=False),
        thing_case("undetermined"),
    ],
    "test.weak-boundary": [
        thing_case("met", colour="red", num=9),
        thing_case("not_met", colour="blue", num=2),
        thing_case("undetermined", num=2),
    ],
    "test.never-open": [
        thing_case("met", colour="red", flag2=True),
        thing_case("not_met", colour="blue", flag2=False),
    ],
    "test.by-size": [
        thing_case("met", int=9),
        thing_case("not_met", int=3) | {"rows": ["big"]},
        thing_case("undetermined"),
    ],
}
BECAUSE = {"sv": "Delen om färg återstår.", "en": "The part on colour remains."}
LIST = {
    "format": 1,
    "title": {"sv": "Lagen om saker", "en": "The Things Act"},
    "source": {"title": "Law", "kind": "law", "citation": "Authority, 2025."},
    "items": {
        "T1-1": {"text": titled("A thing has a flag."), "encoded": "full", "rules": ["test.sound"]},
        "T1-2": {
            "text": titled("A thing has a colour."),
            "encoded": "partly",
            "rules": ["test.weak-boundary"],
            "reason": BECAUSE,
        },
        "T1-3": {"text": titled("A thing is kept well."), "encoded": "full", "rules": ["test.well-kept"]},
        "T1-4": {"text": titled("A thing is sold."), "encoded": "planned", "reason": titled("Next year.")},
        "T1-5": {"text": titled("A thing pleases."), "encoded": "human", "reason": titled("Taste.")},
    },
}


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand where the pack is, so that every place is told the same everywhere."""
    own = write(
        tmp_path / "rules" / "testing",
        pack_file(concepts={"red": CONCEPT}),
        RULES,
        {"sizes": {"small": {"size": 1}, "big": {"size": 5}}},
    )
    for id, cases in CASES.items():
        write_cases(own, id, cases)
    items = {id: {"kind": "requirement", "locator": "1 §", **item} for id, item in _items().items()}
    (own / "coverage.yaml").write_text(json.dumps({**LIST, "items": items}, indent=1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(output, "width", lambda *_: 100)


def _items() -> dict[str, dict[str, Any]]:
    items = LIST["items"]
    assert isinstance(items, dict)
    return items


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.usefixtures("planted")
def test_the_text(lang: str, golden: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["coverage", PLACE, "--lang", lang, "--jobs", "1", "--fail-under", "50"]) == 7
    golden(f"coverage.{lang}.txt", capsys.readouterr().out)


@pytest.mark.usefixtures("planted")
def test_the_json(golden: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["coverage", PLACE, "--format", "json", "--jobs", "1"]) == 0
    golden("coverage.json", capsys.readouterr().out)


@pytest.mark.usefixtures("planted")
def test_every_planted_gap_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    run(["coverage", PLACE, "--format", "json", "--jobs", "1"])
    told = json.loads(capsys.readouterr().out)
    (pack,), (source,) = told["packs"], told["sources"]
    rows = {row["id"]: row["lacking"] for rule in pack["rules"]["items"] for row in rule["rows"]}
    assert {id: lacking for id, lacking in rows.items() if lacking} == {
        "test.by-size.small": ["not_met"],
        "test.never-open": ["undetermined"],
    }
    lacking = {each["text"]["en"]: each["lacking"] for each in pack["conditions"]["items"]}
    assert lacking["Number is at least 3"] == ["unknown", "decides_true"]
    assert lacking["Flag: yes"] == []
    assert [each["id"] for each in source["items"] if each["faults"]] == ["T1-3"]
