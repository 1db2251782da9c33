"""The lint as a whole: waivers, proofs that are off or missing, witnesses that are true, and the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compliance.cli import exits
from compliance.cli.main import run
from compliance.diagnostics import UsageError
from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings import Status
from compliance.pipeline.plans import build_plan
from compliance.workbench.lint import CHECKS, LintContext, check_of, lint, proofs
from tests.helpers.lint import TODAY, linted, write

UNUSED = check_of("LINT040").example["pack.yaml"]
ALWAYS = check_of("LINT001").example
CONTRADICTORY = check_of("LINT005").example
GAP = check_of("LINT013").example
WAIVED = (
    f"{UNUSED}lint_waivers:\n"
    "  - {check: LINT040, at: parameters/review_interval,"
    " reason: {sv: En annan tjänst läser den., en: Another service reads it.}}\n"
)


# ---- witnesses ----------------------------------------------------------------------------------


def statuses(pack: Path, data: object) -> dict[str, Status]:
    """What the rules of a pack say of a dossier, by rule."""
    plan = build_plan([pack])
    run_ = reference.run(plan, load(data, plan.schema, today=TODAY), TODAY)
    return {finding.rule: finding.status for finding in run_.findings}


def dossier(text: str, folder: Path) -> object:
    """A witness as it is shown, read as data is."""
    file = folder / "witness.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_witness_of_a_contradiction_is_somebody_both_rules_speak_of(tmp_path: Path) -> None:
    pack = write(tmp_path, CONTRADICTORY)
    (remark,) = (each for each in linted(pack).remarks if each.check == "LINT005")
    assert remark.witness is not None
    assert remark.labels, "the other rule is shown as well"
    said = statuses(pack, dossier(remark.witness.data, tmp_path))
    pair = [said["example.at-least-sixty"], said["example.at-most-fifty-four"]]
    assert sorted(pair) != [Status.MET, Status.MET]
    assert set(pair) <= {Status.MET, Status.NOT_MET}
    assert linted(pack).fails()


def test_the_witness_of_a_rule_that_never_fails_is_somebody_who_meets_it(tmp_path: Path) -> None:
    pack = write(tmp_path, ALWAYS)
    (remark,) = (each for each in linted(pack).remarks if each.check == "LINT001")
    assert remark.witness is not None
    said = statuses(pack, dossier(remark.witness.data, tmp_path))
    assert said["example.always-long-enough"] is Status.MET
    for months in (0, 59, 60, 65, 66, 1000, None):
        trainee = {"id": "T1", "earlier_st_months": "none" if months is None else months}
        assert statuses(pack, {"trainees": [trainee]})["example.always-long-enough"] is Status.MET


def test_the_witness_of_a_gap_falls_between_all_rows(tmp_path: Path) -> None:
    pack = write(tmp_path, GAP)
    (remark,) = (each for each in linted(pack, with_proofs=False).remarks if each.check == "LINT013")
    assert remark.witness is not None
    assert remark.witness.sentence["sv"] == "`trainee.earlier_st_months` är 27"
    for months, expected in ((27, set()), (12, {"short"}), (45, {"long"})):
        said = statuses(pack, {"trainees": [{"id": "T1", "earlier_st_months": months}]})
        rows = {rule for rule in said if rule.startswith("example.self-study.")}
        silent = {rule for rule in rows if said[rule] is Status.NOT_APPLICABLE}
        assert {rule.rpartition(".")[2] for rule in rows - silent} == expected


# ---- waivers ------------------------------------------------------------------------------------


def test_a_waiver_keeps_the_remark_and_takes_its_weight(tmp_path: Path) -> None:
    result = linted(write(tmp_path, {"pack.yaml": WAIVED}), with_proofs=False)
    (remark,) = result.remarks
    assert remark.waived == {"sv": "En annan tjänst läser den.", "en": "Another service reads it."}
    assert result.left == ()
    assert not result.fails(strict=True)
    assert remark.to_json()["waived"]["en"] == "Another service reads it."


def test_a_waiver_changes_no_verdict(tmp_path: Path) -> None:
    plain, waived = (
        build_plan([write(tmp_path / name, {"pack.yaml": text})])
        for name, text in (("a", UNUSED), ("b", WAIVED))
    )
    assert plain.checks == waived.checks
    assert plain.parameters == waived.parameters


@pytest.mark.parametrize(
    ("at", "covered"),
    [
        ("tables/bands", True),
        ("tables/bands/months", True),
        ("tables/ban", False),
        ("tables", True),
        ("example.self-study", False),
    ],
)
def test_a_waiver_of_a_whole_covers_its_parts(at: str, covered: bool, tmp_path: Path) -> None:
    files = {
        **check_of("LINT048").example,
        "pack.yaml": f"lint_waivers:\n  - {{check: LINT048, at: {at}, reason: {{sv: Så., en: So.}}}}\n",
    }
    result = linted(write(tmp_path, files), with_proofs=False)
    codes = [remark.check for remark in result.left]
    assert ("LINT048" not in codes) is covered
    assert ("LINT090" not in codes) is covered


def test_a_waiver_of_a_rule_covers_its_rows(tmp_path: Path) -> None:
    files = {
        **GAP,
        "pack.yaml": "lint_waivers:\n"
        "  - {check: LINT054, at: example.self-study, reason: {sv: Så., en: So.}}\n",
    }
    result = linted(write(tmp_path, files), with_proofs=False)
    waived = [remark.at for remark in result.remarks if remark.waived]
    assert waived == ["example.self-study.long", "example.self-study.short"]


@pytest.mark.parametrize(
    ("waiver", "help"),
    [
        ("check: LINT040, at: parameters/review_intervall", "did you mean `parameters/review_interval`?"),
        ("check: LINT400, at: parameters/review_interval", "did you mean `LINT0"),
        ("check: LINT041, at: concepts/gone", "remove the waiver"),
    ],
)
def test_a_waiver_that_meets_nothing_says_what_was_meant(waiver: str, help: str, tmp_path: Path) -> None:
    text = f"{UNUSED}lint_waivers:\n  - {{{waiver}, reason: {{sv: Så., en: So.}}}}\n"
    result = linted(write(tmp_path, {"pack.yaml": text}), with_proofs=False)
    (stale,) = (remark for remark in result.left if remark.check == "LINT090")
    assert stale.help["en"].startswith(help)
    assert stale.span is not None


def test_a_waiver_of_a_check_that_did_not_run_is_not_stale(tmp_path: Path) -> None:
    text = "lint_waivers:\n  - {check: LINT005, at: example.x, reason: {sv: Så., en: So.}}\n"
    pack = write(tmp_path, {"pack.yaml": text})
    assert [remark.check for remark in linted(pack, with_proofs=False).remarks] == []
    assert [remark.check for remark in linted(pack, only=["LINT040", "LINT090"]).remarks] == []
    assert [remark.check for remark in linted(pack).remarks] == ["LINT090"]


def test_a_waiver_needs_a_reason_in_both_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "lint_waivers:\n  - {check: LINT005, at: example.x, reason: {sv: Så.}}\n"
    assert run(["lint", str(write(tmp_path, {"pack.yaml": text}))]) == exits.PACK
    assert "`en` is missing" in capsys.readouterr().err


# ---- proofs -------------------------------------------------------------------------------------


def test_without_proofs_nothing_is_said_of_what_needs_them(tmp_path: Path) -> None:
    pack = write(tmp_path, ALWAYS)
    result = linted(pack, with_proofs=False)
    assert result.proofs == "off"
    assert result.asked == 0
    needing = {check.code for check in CHECKS if check.proves}
    assert needing == set(result.unproved) >= {"LINT001", "LINT005", "LINT020"}
    assert not {remark.check for remark in result.remarks} & set(result.unproved)


def test_without_the_extra_it_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(proofs, "find_spec", lambda name: None)
    pack = str(write(tmp_path))
    assert run(["lint", pack, "--lang", "en"]) == exits.OK
    out = capsys.readouterr().out
    assert "z3, which is not installed" in out
    assert "pip install 'compliance[lint]'" in out
    assert "LINT001" in out
    assert run(["lint", pack, "--lang", "en", "--only", "LINT040"]) == exits.OK
    assert "z3" not in capsys.readouterr().out


def test_one_process_and_several_say_the_same(tmp_path: Path) -> None:
    pack = write(tmp_path, {**ALWAYS, **CONTRADICTORY, **GAP})
    one, two = (lint(LintContext.read([pack], jobs=jobs), today=TODAY) for jobs in (1, 2))
    assert [each.to_json() for each in one.remarks] == [each.to_json() for each in two.remarks]
    assert one.asked == two.asked > 0


def test_only_runs_only(tmp_path: Path) -> None:
    pack = write(tmp_path, {**ALWAYS, **GAP})
    result = linted(pack, only=["lint013"])
    assert {remark.check for remark in result.remarks} == {"LINT013"} == set(result.checks)
    with pytest.raises(UsageError, match="did you mean `LINT0"):
        linted(pack, only=["LINT0133"])


# ---- the command --------------------------------------------------------------------------------


def test_the_exit_code_says_whether_something_is_left(tmp_path: Path) -> None:
    assert run(["lint", str(write(tmp_path / "clean"))]) == exits.OK
    assert run(["lint", str(write(tmp_path / "gap", GAP)), "--no-proof"]) == exits.THRESHOLD
    told = {"pack.yaml": WAIVED}
    assert run(["lint", str(write(tmp_path / "waived", told)), "--no-proof"]) == exits.OK


def test_information_counts_only_when_asked(tmp_path: Path) -> None:
    pack = str(write(tmp_path, check_of("LINT070").example))
    assert run(["lint", pack, "--no-proof", "--only", "LINT070"]) == exits.OK
    assert run(["lint", pack, "--no-proof", "--only", "LINT070", "--strict"]) == exits.THRESHOLD


def test_what_is_waived_is_shown_on_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = str(write(tmp_path, {"pack.yaml": WAIVED}))
    run(["lint", pack, "--no-proof", "--lang", "sv"])
    short = capsys.readouterr().out
    assert "LINT040" not in short
    assert "1 undantagen med skäl" in short
    run(["lint", pack, "--no-proof", "--lang", "sv", "-v"])
    assert "undantaget: En annan tjänst läser den." in capsys.readouterr().out


def test_json_holds_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = str(write(tmp_path, {**GAP, "pack.yaml": WAIVED}))
    assert run(["lint", pack, "--no-proof", "--format", "json"]) == exits.THRESHOLD
    told = json.loads(capsys.readouterr().out)
    assert told["packs"] == ["example"]
    assert told["proofs"]["state"] == "off"
    assert told["left"]["error"] == 0
    assert told["left"]["warning"] == 4
    by_code = {remark["code"]: remark for remark in told["remarks"]}
    assert by_code["LINT013"]["witness"]["sentence"]["en"] == "`trainee.earlier_st_months` is 27"
    assert by_code["LINT013"]["at"] == "tables/bands/long"
    assert by_code["LINT013"]["place"]["line"] > 1
    assert by_code["LINT040"]["waived"]["sv"]


def test_a_folder_of_packs_stands_for_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "other"):
        write(tmp_path / name)
    assert run(["lint", str(tmp_path), "--no-proof", "--lang", "en"]) == exits.OK
    assert "2 packs, 2 rules." in capsys.readouterr().out
    assert run(["lint", str(tmp_path / "nowhere")]) == exits.USAGE


def test_a_check_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lint", "--explain", "lint013", "--lang", "en"]) == exits.OK
    out = capsys.readouterr().out
    assert "A gap between two rows" in out
    assert "tables/bands.yaml" in out
    assert "lint_waivers:" in out
    assert run(["lint", "--explain", "LINT999"]) == exits.USAGE
    assert run(["lint", "--list", "--lang", "sv"]) == exits.OK
    assert "LINT090" in capsys.readouterr().out


def test_no_identity_number_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "lint_waivers:\n  - {check: LINT040, at: parameters/19121212-1212, reason: {sv: Så., en: So.}}\n"
    run(["lint", str(write(tmp_path, {"pack.yaml": text})), "--no-proof"])
    shown = capsys.readouterr().out
    assert "LINT090" in shown
    assert "1212-1212" not in shown
