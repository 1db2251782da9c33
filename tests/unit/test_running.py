"""`compliance test`: which tests it finds, how it runs them, and what it writes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from compliance.cli.main import run
from compliance.diagnostics import PackError, UsageError
from compliance.pipeline.plans import plan_for
from compliance.workbench.running import Result, collect, run_trials, to_json, to_junit
from compliance.workbench.running.describe import _records
from compliance.workbench.running.values import Results

ROOT = Path(__file__).parents[2]
FAILING = ROOT / "tests" / "data" / "failing"
LENGTH = ROOT / "features" / "training" / "sosfs-2015-8-langd.feature"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the faulty pack to change, as the working folder."""
    shutil.copytree(FAILING, tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(out: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    code = run(["test", *arguments])
    captured = out.readouterr()
    return code, captured.out, captured.err


# ---- which tests --------------------------------------------------------------------------------


def test_a_pack_brings_its_cases_and_its_features() -> None:
    trials = collect(["vardgaranti"])
    assert {each.kind for each in trials} == {"case", "scenario"}
    assert {each.id.partition(".")[0] for each in trials if each.kind == "case"} == {"vardgaranti"}
    files = {each.place.file.rpartition("/")[2] for each in trials if each.kind == "scenario"}
    assert "vardgaranti-granserna.feature" in files
    assert "ssr-urvalet.feature" not in files


def test_a_feature_alone_brings_only_itself() -> None:
    trials = collect([LENGTH])
    assert {each.place.file for each in trials} == {str(LENGTH)}
    assert len(collect([LENGTH, LENGTH.parent / LENGTH.name])) == len(trials)


def test_what_is_named_twice_is_run_once(here: Path) -> None:
    once = [each.name for each in collect(["weak"])]
    assert [each.name for each in collect(["weak", "weak/features/hojd.feature", here])] == once
    assert len(once) == 16


def test_a_folder_of_features_brings_those_below_it(here: Path) -> None:
    (here / "mine" / "deep").mkdir(parents=True)
    shutil.copy(LENGTH, here / "mine" / "deep" / "a.feature")
    shutil.copy(ROOT / "features" / "training" / "steps.py", here / "mine" / "steps.py")
    assert len(collect(["mine"])) == len(collect([LENGTH]))


def test_only_what_is_asked_for(here: Path) -> None:
    assert [each.name for each in collect(["weak"], only="CENTIMETER")] == ["En centimeter för lite"]
    assert {each.group for each in collect(["weak"], only="weak.tall")} == {"weak.tall"}


@pytest.mark.parametrize(
    ("targets", "only", "code", "help"),
    [
        (["weak"], "Eken är hög nug", "USAGE021", "did you mean `Eken är hög nog`"),
        (["weak"], "zzz", "USAGE021", "compliance test -v"),
        (["empty"], "", "USAGE020", "holds no pack and no feature"),
        (["weak/pack.yaml"], "", "USAGE022", "neither a pack nor a feature"),
        (["sosfs-2015-9"], "", "USAGE003", "did you mean `sosfs-2015-8`"),
        (["bare"], "", "USAGE020", "write cases beside the rules"),
    ],
)
def test_nothing_to_run_is_an_error(here: Path, targets: list[str], only: str, code: str, help: str) -> None:
    (here / "empty").mkdir()
    shutil.copytree(here / "weak", here / "bare", ignore=shutil.ignore_patterns("cases", "features"))
    with pytest.raises(UsageError) as raised:
        collect(targets, only)
    assert f"[{code}]" in str(raised.value)
    assert help in str(raised.value)


def test_a_feature_whose_tags_name_no_pack_is_told(here: Path, tmp_path: Path) -> None:
    """Nobody meant every shipped pack. In a pack's folder it is about that pack; without tags, about all."""
    text = LENGTH.read_text(encoding="utf-8")
    shutil.copy(LENGTH.parent / "steps.py", here)
    stray = here / "stray.feature"
    stray.write_text(text.replace("@sosfs-2015-8", "@slow @sosfs-2015-9"), encoding="utf-8")
    with pytest.raises(PackError, match=r"error\[FEAT019\].*`slow` or `sosfs-2015-9`") as raised:
        collect([stray])
    assert f"{stray}:2:1" in str(raised.value)
    assert "did you mean `@sosfs-2015-8`?" in str(raised.value)
    stray.write_text(text.replace("@sosfs-2015-8", "@slow"), encoding="utf-8")
    with pytest.raises(PackError) as raised:
        collect([stray])
    assert "compliance packs list" in str(raised.value)
    for tags in ("@slow @sosfs-2015-8", ""):
        stray.write_text(text.replace("@sosfs-2015-8", tags), encoding="utf-8")
        assert len(collect([stray])) == len(collect([LENGTH]))
    inside = here / "weak" / "features" / "hojd.feature"
    before = [each.id for each in collect(["weak"])]
    inside.write_text(inside.read_text(encoding="utf-8").replace("@weak", "@slow"), encoding="utf-8")
    assert [each.id for each in collect(["weak"])] == before


def test_a_feature_about_a_pack_beside_is_not_about_this_one(tmp_path: Path) -> None:
    """Both use the folder of their domain's features; a test of the one leaves those of the other alone."""
    shutil.copytree(FAILING / "weak", tmp_path / "rules" / "own" / "weak")
    for file in FAILING.glob("vocabulary*"):
        (shutil.copytree if file.is_dir() else shutil.copy)(file, tmp_path / "rules" / "own" / file.name)
    (tmp_path / "rules" / "own" / "weak" / "features").rename(tmp_path / "features-of-weak")
    (tmp_path / "features").mkdir()
    (tmp_path / "features-of-weak").rename(tmp_path / "features" / "own")
    weak = tmp_path / "rules" / "own" / "weak"
    other = tmp_path / "rules" / "own" / "other"
    other.mkdir()
    pack = (weak / "pack.yaml").read_text(encoding="utf-8").replace("pack: weak", "pack: other")
    (other / "pack.yaml").write_text(pack, encoding="utf-8")
    assert {each.kind for each in collect([weak])} == {"case", "scenario"}
    with pytest.raises(UsageError, match="USAGE020"):
        collect([other])


def test_a_cell_that_cannot_be_read_is_told_with_line_and_column(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feature = tmp_path / "cell.feature"
    feature.write_text(
        "# language: sv\n@sosfs-2015-8\nEgenskap: En cell\n\n  Scenario: Den kan inte läsas\n"
        '    Givet en ST-läkare "Bo" med:\n      | Status | Pågående |\n      | ST påbörjad | 2026-02-30 |\n'
        '    När reglerna prövas per 2026-03-01\n    Så är regeln "X" uppfylld\n',
        encoding="utf-8",
    )
    code, out, _ = told(capsys, str(feature), "--lang", "sv")
    assert code == 7
    assert "cell.feature:8:23\n" in out
    assert "`ST påbörjad`: `2026-02-30` finns inte i kalendern" in out


def test_a_feature_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capsys, "no-such.feature", "--lang", "en")
    assert code == 3
    assert "error[FEAT016]" in err


def test_every_fault_of_packs_and_features_is_told_at_once(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = here / "weak" / "rules" / "tall.yaml"
    rule.write_text(rule.read_text("utf-8").replace("at_least", "at_lest"), encoding="utf-8")
    feature = here / "weak" / "features" / "branches.feature"
    text = feature.read_text("utf-8")
    feature.write_text(text.replace("the rules are tried", "the rules are fried"), encoding="utf-8")
    (here / "mine.feature").write_text("Egenskap: Utan språk\n", encoding="utf-8")
    code, out, err = told(capsys, "weak", "mine.feature", "--lang", "en")
    assert code == 3
    assert not out
    assert [line[:14] for line in err.splitlines() if line.startswith("error")] == [
        "error[FEAT001]",
        "error[FEAT007]",
        "error[PACK030]",
    ]


def test_a_faulty_case_is_told(here: Path) -> None:
    cases = here / "weak" / "cases" / "tall.yaml"
    cases.write_text(cases.read_text("utf-8").replace("trees[T1].height", "trees[T9].height"), "utf-8")
    with pytest.raises(PackError, match="PACK045"):
        collect(["weak"])


# ---- running ------------------------------------------------------------------------------------


def test_the_order_is_that_of_reading_whatever_the_number_of_processes() -> None:
    trials = collect(["vardgaranti"], only="vardgaranti.")
    assert len(trials) > 200
    one, two = (run_trials(trials, jobs=jobs) for jobs in (1, 2))
    assert [each.id for each in one.results] == [each.id for each in trials]
    assert [each._replace(seconds=0) for each in one.results] == [
        each._replace(seconds=0) for each in two.results
    ]
    assert not one.failed


def test_progress_ends_with_all() -> None:
    told: list[tuple[int, int]] = []
    trials = collect([LENGTH])
    run_trials(trials, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(trials), len(trials))
    assert told == sorted(told)


def test_exit_codes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "weak")[0] == 7
    code, out, _ = told(capsys, "weak", "--only", "Eken är hög nog", "--lang", "en")
    assert (code, out.partition(" tried")[0]) == (0, "All hold: 1 scenario")
    code, _, err = told(capsys, "weak", "--format", "junitt")
    assert code == 2
    assert "menade du `junit`" in err
    assert told(capsys, "weak", "--format", "text", "--format", "json")[0] == 2
    assert told(capsys, "weak", "--jobs", "0")[0] == 2


def test_several_formats_at_once(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    formats = ("text", "json=r.json", "junit=r.xml")
    code, out, _ = told(capsys, "weak", *(word for each in formats for word in ("--format", each)))
    assert code == 7
    assert out.startswith("✗ weak.branches")
    assert json.loads((here / "r.json").read_text("utf-8"))["summary"]["failed"] == 11
    assert ElementTree.parse(here / "r.xml").getroot().get("failures") == "11"


def test_a_step_that_breaks_is_told_with_its_place(here: Path) -> None:
    found = run_trials(collect(["weak"], only="går sönder"), "en")
    [result] = found.results
    assert result.failure is not None
    assert result.failure.message == "IndexError: list index out of range (weak/features/steps.py:13)"
    assert [step.state for step in result.failure.steps] == ["held", "failed", "not_reached", "not_reached"]


# ---- formats ------------------------------------------------------------------------------------


def test_no_number_of_a_person_is_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("text", "json", "junit"):
        _, out, _ = told(capsys, "weak", "--format", form, "-v")
        assert "********-****" in out
        assert "19121212" not in out
        assert told(capsys, "weak", "--format", f"{form}=file")[0] == 7
        assert "19121212" not in (here / "file").read_text("utf-8")


def test_json_has_a_stable_shape(here: Path) -> None:
    found = to_json.to_json(run_trials(collect(["weak"]), "sv"))
    assert list(found) == ["schema", "lang", "summary", "tests"]
    by_name = {each["name"]: each for each in found["tests"]}
    assert "failure" not in by_name["Eken är hög nog"]
    failure = by_name["En centimeter för lite"]["failure"]
    assert failure["expected"] == [{"code": "met", "shown": "uppfyllt"}]
    assert failure["found"] == [{"code": "not_met", "shown": "inte uppfyllt"}]
    page = (ROOT / "docs" / "reference" / "test-json.md").read_text("utf-8")
    keys = {*found, *found["summary"], *by_name["Eken är hög nog"], *failure, "failure", "code", "shown"}
    keys |= set(by_name["Ingen har mätt"]["failure"]["steps"][0])
    assert not [key for key in keys if f"`{key}`" not in page]


def test_what_a_case_was_tried_on_is_told_by_its_labels() -> None:
    """As a report has it, and no code of the file's; a list of codes too."""
    plan = plan_for(["sosfs-2015-8"])
    data = {
        "trainees": [{"id": "T1", "earlier_specialties": ["allmanmedicin", "akutsjukvard"]}],
        "leave": [{"trainee": "T1", "kind": "parental", "from": "2020-01-01"}],
    }
    told = "\n".join(_records(data, plan, "T1", "sv"))
    assert "Slag = Föräldraledighet" in told, told
    assert "parental" not in told
    assert "Kind = Parental leave" in "\n".join(_records(data, plan, "T1", "en"))
    assert "= Allmänmedicin, Akutsjukvård" in told


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_junit_is_xml_in_any_encoding(here: Path, encoding: str) -> None:
    """It says that it is UTF-8, whatever the stream is."""
    command = [sys.executable, "-m", "compliance", "test", "weak", "--format", "junit", "--jobs", "1"]
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 7, done.stderr
    root = ElementTree.fromstring(done.stdout)
    assert "Eken är hög nog" in {each.get("name") for each in root.iter("testcase")}
    assert "Väntat" in (next(root.iter("failure")).text or "")


# What servers agree on (the schemas of Jenkins' xUnit plugin and of Maven Surefire), and what GitLab and
# GitHub read besides: `file` and `line` of a test case.
ATTRIBUTES = {
    "testsuites": {"name", "tests", "failures", "errors", "skipped", "time"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time"},
    "testcase": {"name", "classname", "file", "line", "time"},
    "failure": {"message", "type"},
}
INSIDE = {"testsuites": "testsuite", "testsuite": "testcase", "testcase": "failure", "failure": ""}


def elements(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Every element, after its children have been looked at."""
    for child in root:
        assert child.tag == INSIDE[root.tag], f"{child.tag} in {root.tag}"
        yield from elements(child)
    yield root


def checked(text: str) -> ElementTree.Element:
    """The document, when it has the shape that servers read."""
    root = ElementTree.fromstring(text.encode())
    assert root.tag == "testsuites"
    for each in elements(root):
        assert set(each.attrib) == ATTRIBUTES[each.tag]
        for name in {"tests", "failures", "errors", "skipped", "line"} & set(each.attrib):
            assert int(each.attrib[name]) >= 0
        if "time" in each.attrib:
            assert float(each.attrib["time"]) >= 0
        if each.tag in ("testsuite", "testsuites"):
            cases = [*each.iter("testcase")]
            assert int(each.attrib["tests"]) == len(cases)
            assert int(each.attrib["failures"]) == sum(1 for case in cases if len(case))
        if each.tag != "failure":
            assert not (each.text or "").strip()
    return root


def test_junit_has_the_shape_that_servers_read(here: Path) -> None:
    root = checked(to_junit.render(run_trials(collect(["weak"]), "en")))
    assert [each.get("name") for each in root] == [
        "weak.branches",
        "weak.tall",
        "weak/features/branches.feature",
        "weak/features/hojd.feature",
    ]
    failures = {case.get("name"): case for case in root.iter("testcase")}
    case = failures["En centimeter för lite"]
    assert (case.get("classname"), case.get("file"), case.get("line")) == (
        "weak.tall",
        "weak/cases/tall.yaml",
        "6",
    )
    assert case[0].get("message") == "expected: met; found: not met"
    assert case[0].get("type") == "differs"
    assert "Height = 1.99" in (case[0].text or "")


def test_junit_holds_any_name() -> None:
    name = "a < \"b\" & 'c' \x00\x0b\ud800 ]]> å\n\t🌳"
    result = Result("id", "case", "<suite>", "title", name, "f", 1, 0.0)
    root = checked(to_junit.render(Results([result], 1.0, "sv")))
    assert root[0][0].get("name") == "a < \"b\" & 'c' \ufffd\ufffd\ufffd ]]> å\n\t🌳"
