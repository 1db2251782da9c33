"""An explanation is read to its end: what stands in it already is not said again."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from compliance.cli.main import run
from compliance.facts.values import Cause, Unknown
from compliance.findings import Why
from compliance.report import View, explain
from compliance.report.reasons import found_value
from compliance.report.speech import Speech
from tests.data.a_report import findings

FINDING = next(each for each in findings() if each.rule == "a4")


def leaf(text: str, **parts: object) -> Why:
    return Why("fact", None, {"sv": text, "en": text}, path="trainees[T1].x", cause="not_registered", **parts)  # type: ignore[arg-type]


def group(text: str, *children: Why, op: str = "all") -> Why:
    return Why(op, None, {"sv": text, "en": text}, children=children)


def tree(why: Why, lang: str = "sv") -> list[str]:
    lines = explain.render(replace(FINDING, why=why), View(lang)).splitlines()
    begins = lines.index("Villkor för villkor" if lang == "sv" else "Condition by condition")
    return lines[begins + 1 : lines.index("", begins + 1)]


def test_what_stands_above_is_not_told_again() -> None:
    def period() -> Why:
        return group("perioden räknas", leaf("ett"), group("eller", leaf("två"), leaf("tre")))

    why = group("antingen", group("först", period()), group("sedan", period(), leaf("fyra")), op="any")
    lines = tree(why)
    assert sum("perioden räknas" in line for line in lines) == 2
    assert sum("ett (" in line for line in lines) == 1
    (again,) = [line for line in lines if "se ovan" in line]
    assert again.endswith("? perioden räknas (se ovan) [okänt]")
    assert any("(as above) [unknown]" in line for line in tree(why, "en"))


def test_short_or_different_parts_are_told_each_time() -> None:
    why = group("a", group("b", leaf("x")), group("c", leaf("x"), leaf("y")), group("b", leaf("x")))
    assert not any("se ovan" in line for line in tree(why))
    one = group("räknas", leaf("x"), leaf("y"), leaf("z"))
    other = group("räknas", leaf("x"), leaf("y"), leaf("w"))
    assert not any("se ovan" in line for line in tree(group("a", one, other)))


def trainees(result: bool) -> Why:
    """All trainees, two of them: the first fulfils what is asked, in four lines; result: of the second."""

    def one(id: str, held: bool) -> Why:
        parts = tuple(Why("is", held, {"sv": f"{id} {each}"}) for each in ("ett", "två", "tre"))
        return Why("item", held, {}, item=f"trainees[{id}]", children=parts)

    return Why("every", result, {"sv": "alla", "en": "all"}, children=(one("T1", True), one("T2", result)))


def test_who_fulfils_what_all_should_is_one_line() -> None:
    """Of a unit's trainees the one who failed it stood on the fifth screen."""
    lines = tree(trainees(False))
    assert lines[:2] == ["✗ alla [inte uppfyllt]", "├─ ✓ Anna Ek (trainees[T1]) [uppfyllt]"]
    assert not any("T1 ett" in line for line in lines)
    assert sum("T2" in line for line in lines) == 4
    whole = explain.render(replace(FINDING, why=trainees(False)), View("sv"))
    assert "Med --verbose visas också delarna av det som är uppfyllt." in whole
    asked = explain.render(replace(FINDING, why=trainees(False)), View("sv", verbose=True))
    assert "T1 ett" in asked
    assert "--verbose" not in asked


def test_what_all_fulfil_is_told_in_full() -> None:
    whole = explain.render(replace(FINDING, why=trainees(True)), View("sv"))
    assert "T1 ett" in whole
    assert "T2 tre" in whole
    assert "--verbose" not in whole


def test_at_least_nought_tells_nothing() -> None:
    def found(low: Fraction | int | None, high: int | None = None) -> str:
        node = leaf("månader")
        node.value = Unknown(Cause.NOT_REGISTERED, "", low, high)
        return found_value(node, Speech("sv"))

    assert found(0) == found(Fraction(0)) == found(None) == "inte registrerat"
    assert found(2) == "inte registrerat; minst 2"
    assert found(0, 5) == "inte registrerat; högst 5"
    saved = leaf("månader")
    saved.value = {"at_least": 0}
    assert found_value(saved, Speech("sv")) == "inte registrerat"


def test_the_pack_stands_once() -> None:
    assert "Regel: a4 (bindande), st\n" in explain.render(FINDING, View("sv"))
    named = replace(FINDING, rule="st.a4")
    assert "Regel: st.a4 (bindande)\n" in explain.render(named, View("sv"))


@pytest.mark.parametrize(("percent", "faults"), [("heltid", ["DATA047"]), ("100", [])])
def test_what_is_wrong_in_the_data_is_told_where_it_decides(
    percent: str, faults: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "trainees.csv").write_text("id;elected_regime\nT1;sosfs-2015-8\n", encoding="utf-8")
    (tmp_path / "service.csv").write_text(
        f"trainee;from;to;percent\nT1;2022-01-01;2022-06-30;{percent}\n", encoding="utf-8"
    )
    call = ["explain", "sosfs-2015-8.shortest-service", "T1", str(tmp_path), "--as-of", "2026-11-22"]
    assert run([*call, "--lang", "sv"]) == 0
    out = capsys.readouterr()
    assert re.findall(r"fel\[(\w+)\]", out.err) == faults
    assert ("felaktig uppgift" in out.out) == bool(faults)


def test_what_was_known_then_is_said() -> None:
    known = replace(FINDING, known_at="2024-05-31")
    (line,) = [each for each in explain.render(known, View("sv")).splitlines() if "per 20" in each]
    assert line.endswith("2024-05-31")
    assert "2024-05-31" not in explain.render(FINDING, View("sv"))


def test_whose_a_fact_is_is_said_once() -> None:
    """The record stands on the line above; its exact path is told all the same."""
    path = "units[U1].trainees[T1].assessments[B1]"
    own = Why("fact", True, {"sv": "dokumenterad"}, path=f"{path}.documented", value=True)
    other = Why("fact", True, {"sv": "utbildad"}, path="doctors[D1].trained", value=True)
    item = Why("item", True, {}, item=path, children=(own, other))
    lines = tree(Why("every", True, {"sv": "alla bedömningar"}, children=(item,)))
    assert lines[2] == f"   ├─ ✓ dokumenterad (nu: ja) – {path}.documented [uppfyllt]"
    assert lines[3].startswith("   └─ ✓ utbildad (nu: ja) – ")
    assert "D1" in lines[3].split("–")[1].split(",")[0]
