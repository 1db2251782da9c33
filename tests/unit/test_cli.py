"""The command: what each exit code means, where output goes, and that a crash never looks like a breach.

A pipeline made here stands in for the real one, so that every outcome can be had at will.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import compliance
from compliance import __main__
from compliance.cli import options, output
from compliance.cli.main import run
from compliance.cli.progress import Progress
from compliance.diagnostics import ComplianceError, DataError, Diagnostic, PackError, Severity, UsageError
from compliance.findings import Finding
from compliance.report import Explanation, Report
from compliance.report.outcome import FAIL_ON, Outcome, worst
from tests.data.a_report import DAY, LABELS, finding, findings, report

Call = Callable[..., int]


class Pipeline(SimpleNamespace):
    """What the command calls; remembers how."""

    def __init__(self) -> None:
        super().__init__(report=report(), calls=[], raises=None)

    def _called(self, name: str, *args: Any, **more: Any) -> None:
        self.calls.append((name, args, more))
        if self.raises is not None:
            raise self.raises

    def check(self, data: Any, **more: Any) -> Report:
        self._called("check", data, **more)
        return self.report

    def explain(self, data: Any, rule: str, subject: str, **more: Any) -> Finding:
        self._called("explain", data, rule, subject, **more)
        return next(each for each in findings() if each.rule == "a4")

    @property
    def explaining(self) -> Pipeline:
        return self

    def explanation(self, data: Any, rule: str, subject: str, **more: Any) -> Explanation:
        return Explanation(self.explain(data, rule, subject, **more), LABELS)

    def list_packs(self, packs: Any = None) -> Any:
        self._called("list_packs", packs)
        return self.report.packs

    def show_pack(self, name: str) -> dict[str, Any]:
        self._called("show_pack", name)
        cite = {"source": "HSLF-FS 2021:8", "locator": "3 kap.", "provenance": "recalled"}
        rule = {
            "id": "st.a4",
            "title": {"sv": "Delmål a4"},
            "force": "binding",
            "area": "goals",
            "cite": [cite],
        }
        return {
            "name": "st",
            "version": "1",
            "title": {"sv": "ST"},
            "description": {"sv": "Om ST."},
            "sources": {"hslf": {"title": "HSLF-FS 2021:8", "authority": "Socialstyrelsen"}},
            "areas": {"goals": {"title": {"sv": "Delmål"}}},
            "rules": [rule],
        }

    def write_template(self, form: str, out: str, **more: Any) -> str:
        self._called("write_template", form, out, **more)
        return out

    def write_schemas(self, out: Path, domain: str) -> list[Path]:
        self._called("write_schemas", out, domain=domain)
        return [out / "pack.schema.json"]


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    made = Pipeline()
    monkeypatch.setitem(sys.modules, "compliance.pipeline", made)
    monkeypatch.setattr("compliance.pipeline", made, raising=False)
    for variable in ("COMPLIANCE_LANG", "LANG", "NO_COLOR", "COMPLIANCE_TRACEBACK"):
        monkeypatch.delenv(variable, raising=False)
    return made


def outcome(*made: Finding, errors: int = 0) -> Report:
    faults = tuple(Diagnostic("DATA001", f"fault {n}") for n in range(errors))
    return report(findings=made, diagnostics=faults)


# Exit codes ---------------------------------------------------------------------------------------

BREACH = finding(status="not_met")
ADVICE = finding(status="not_met", force="advisory")
INDICATOR = finding(status="not_met", force="indicator")
LOCAL = finding(status="not_met", force="local")
OPEN = finding(status="undetermined")
OLD = finding(status="not_met", regime="old", regime_settled=False)
NEW = finding("q", "not_met", regime="new", regime_settled=False)
UNCHECKED = finding(status="not_met", verified=False)


@pytest.mark.parametrize(
    ("made", "fail_on", "code"),
    [
        ((finding(),), "binding", 0),
        ((BREACH,), "binding", 1),
        ((BREACH,), "local", 1),
        ((BREACH,), "undetermined", 1),
        ((BREACH,), "never", 0),
        ((ADVICE,), "binding", 0),
        ((ADVICE,), "advisory", 1),
        ((INDICATOR,), "advisory", 0),
        ((INDICATOR,), "indicator", 1),
        ((LOCAL,), "indicator", 0),
        ((LOCAL,), "local", 1),
        # No rule claims more authority than its source.
        ((UNCHECKED,), "binding", 0),
        ((UNCHECKED,), "advisory", 1),
        ((UNCHECKED,), "undetermined", 1),
        ((UNCHECKED,), "never", 0),
        ((UNCHECKED, BREACH), "binding", 1),
        ((OPEN,), "binding", 0),
        ((OPEN,), "undetermined", 5),
        ((OPEN, ADVICE), "undetermined", 1),
        (
            (finding(status="waived"), finding(status="met_otherwise"), finding(status="not_yet")),
            "undetermined",
            0,
        ),
        # Not settled which regulation applies: certain only when it is a breach under each of them.
        ((OLD, replace(NEW, status="met")), "binding", 0),
        ((OLD, replace(NEW, status="met")), "undetermined", 5),
        ((OLD, NEW), "binding", 1),
    ],
)
def test_exit_codes_of_findings(pipeline: Pipeline, made: Any, fail_on: str, code: int) -> None:
    pipeline.report = outcome(*made)
    assert run(["check", "x", "--fail-on", fail_on]) == code


@pytest.mark.parametrize(
    ("made", "fail_on", "code"),
    [
        ((finding(),), "binding", 4),
        ((BREACH,), "binding", 1),
        ((OPEN,), "undetermined", 4),
        ((BREACH,), "never", 4),
    ],
)
def test_broken_data_is_never_all_clear(pipeline: Pipeline, made: Any, fail_on: str, code: int) -> None:
    pipeline.report = outcome(*made, errors=1)
    assert run(["check", "x", "--fail-on", fail_on]) == code


def test_what_was_not_read_is_never_all_clear(pipeline: Pipeline) -> None:
    """A file under another name was passed over with a warning, nothing was tried, and the code was 0."""
    strange = Diagnostic("DATA036", "`Blad1` is not a table; not read: 3 rows", severity=Severity.WARNING)
    pipeline.report = report(findings=(), diagnostics=(strange,))
    assert run(["check", "a.xlsx"]) == 4
    # Beside what was tried, a sheet of somebody's own is only told of.
    pipeline.report = report(findings=(finding(),), diagnostics=(strange,))
    assert run(["check", "a.xlsx"]) == 0


def test_a_warning_stops_nothing(pipeline: Pipeline) -> None:
    pipeline.report = report(findings=(), diagnostics=(Diagnostic("W", "w", severity=Severity.WARNING),))
    assert run(["check", "x"]) == 0


@pytest.mark.parametrize(
    ("kind", "code"), [(UsageError, 2), (PackError, 3), (DataError, 4), (ComplianceError, 70)]
)
def test_exit_codes_of_errors(
    pipeline: Pipeline, capsys: pytest.CaptureFixture[str], kind: type[ComplianceError], code: int
) -> None:
    pipeline.raises = kind.of("X001", "this went wrong for 19121212-1212", help="do that")
    assert run(["check", "x"]) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "error[X001]: this went wrong for ********-****" in shown.err
    assert "help: do that" in shown.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chekc"], "Menade du 'check'?"),
        (["packs", "lst"], "Menade du 'list'?"),
        (["qqqqqq"], "Det finns inget kommando 'qqqqqq'."),
        (["check"], "'DATA...' saknas."),
        (["check", "x", "--formt", "json"], "--format"),
        (["check", "x", "--format", "jsn"], "menade du `json`?"),
        (["check", "x", "--format", "text", "--format", "json"], "bara ett format"),
        (["check", "x", "--fail-on", "bindnig"], "Menade du binding?"),
        (["check", "x", "--fail-on", "qqqqqq"], "binding"),
        (["check", "x", "--as-of", "2024-02-31"], "finns inte i kalendern"),
        (["check", "x", "--as-of", "20240229"], "skriv den som 2024-05-31"),
        (["check", "x", "--lang", "se"], "sv"),
        (["check", "x", "--format", "json=/no/such/folder/f.json"], "kan inte skrivas"),
        ([], "Användning: compliance"),
    ],
)
def test_a_wrong_call_says_what_to_type(
    pipeline: Pipeline, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.out == ""


def test_a_number_in_a_wrong_call_is_hidden(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["19121212-1212"]) == 2
    assert "1212-1212" not in capsys.readouterr().err


# check --------------------------------------------------------------------------------------------


def test_check_passes_its_options_on(pipeline: Pipeline) -> None:
    run(
        [
            *("check", "d.yaml", "--as-of", "2024-05-31", "--known-at", "2024-06-01"),
            *("--pack", "st", "--pack", "x", "--subject", "T1"),
        ]
    )
    ((_, (data,), more),) = pipeline.calls
    assert data == "d.yaml"
    assert (more["as_of"], more["known_at"]) == (date(2024, 5, 31), date(2024, 6, 1))
    assert (more["packs"], more["subjects"]) == (("st", "x"), ("T1",))
    assert callable(more["progress"])


def test_what_is_left_out_is_left_to_the_pipeline(pipeline: Pipeline) -> None:
    run(["check", "a.csv", "b.csv"])
    ((_, (data,), more),) = pipeline.calls
    assert data == ["a.csv", "b.csv"]
    assert [more[name] for name in ("as_of", "known_at", "packs", "subjects")] == [None] * 4


def test_results_on_stdout_and_faults_on_stderr(
    pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "x", "--format", "json"]) == 1
    shown = capsys.readouterr()
    assert json.loads(shown.out)["schema"] == "report/1"
    assert "error[DATA007]" in shown.err


def test_very_many_faults_are_cut_short(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    pipeline.report = outcome(errors=25)
    run(["check", "x"])
    assert "och 5 till" in capsys.readouterr().err
    run(["check", "x", "--lang", "en"])
    assert "and 5 more" in capsys.readouterr().err


def test_several_formats(pipeline: Pipeline, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file, page = tmp_path / "report.json", tmp_path / "report.txt"
    run(
        [
            "check",
            "x",
            "--format",
            "text",
            "--format",
            f"json={file}",
            "--format",
            f"text={page}",
            "--lang",
            "en",
        ]
    )
    assert json.loads(file.read_text(encoding="utf-8"))["as_of"] == DAY.isoformat()
    assert page.read_text(encoding="utf-8").startswith("Review as of 2026-11-22")
    assert capsys.readouterr().out.startswith("Review as of 2026-11-22")


@pytest.mark.parametrize(
    ("environment", "arguments", "starts"),
    [
        ({}, [], "Granskning"),
        ({"LANG": "en_GB.UTF-8"}, [], "Review"),
        ({"LANG": "C.UTF-8"}, [], "Granskning"),
        ({"LANG": "en_GB.UTF-8", "COMPLIANCE_LANG": "sv"}, [], "Granskning"),
        ({"COMPLIANCE_LANG": "en"}, ["--lang", "sv"], "Granskning"),
    ],
)
def test_language(
    pipeline: Pipeline,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    environment: dict[str, str],
    arguments: list[str],
    starts: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    run(["check", "x", *arguments])
    assert capsys.readouterr().out.startswith(starts)


# The other commands -------------------------------------------------------------------------------


def test_what_was_known_on_a_day_is_explained_as_it_is_checked(pipeline: Pipeline) -> None:
    for command in (["check"], ["explain", "a4", "T1"]):
        run([*command, "d.yaml", "--known-at", "2024-05-31"])
    assert [more["known_at"] for _, _, more in pipeline.calls] == [date(2024, 5, 31)] * 2


def test_explain(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "a4", "T1", "d.yaml", "--as-of", "2024-05-31"]) == 0
    shown = capsys.readouterr().out
    assert "Villkor för villkor" in shown
    assert "intyg C3 (certificates[C3])" in shown
    assert pipeline.calls[0][1] == ("d.yaml", "a4", "T1")
    assert run(["explain", "a4", "T1", "d.yaml", "--verbose"]) == 0
    assert "intyg C3 (certificates[C3])" in capsys.readouterr().out
    assert run(["explain", "a4", "T1", "d.yaml", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["rule"] == "a4"


def test_packs(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["packs", "list"]) == 0
    assert "2026.1" in capsys.readouterr().out
    assert run(["packs", "list", "--format", "json", "--pack", "st"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["schema"], listed["packs"][0]["name"]) == ("packs/1", "st")
    assert run(["packs", "show", "st"]) == 0
    shown = capsys.readouterr().out
    assert "Delmål a4 [bindande]" in shown
    assert "st.a4 – HSLF-FS 2021:8 3 kap. (ur minnet, ej kontrollerad mot originaltexten)" in shown
    assert run(["packs", "show", "st", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["version"]) == ("pack/1", "1")


def test_every_shape_of_json_is_told_of() -> None:
    sources = Path(compliance.__file__).parent.rglob("*.py")
    named = {each for file in sources for each in re.findall(r'"([a-z-]+/[1-9])"', file.read_text("utf-8"))}
    page = Path(__file__).parents[2] / "docs" / "reference" / "json-report.md"
    assert named == set(re.findall(r"`([a-z-]+/[1-9])`", page.read_text("utf-8")))


def test_template(pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["template"]) == 0
    assert pipeline.calls[0][1] == ("xlsx", "compliance-template.xlsx")
    assert run(["template", "--format", "csv", "forms"]) == 0
    assert pipeline.calls[1][1] == ("csv", "forms")


@pytest.mark.parametrize(
    ("arguments", "form", "out"),
    [
        (["min.yaml"], "yaml", "min.yaml"),
        (["min.YML"], "yaml", "min.YML"),
        (["min.xlsx"], "xlsx", "min.xlsx"),
        (["min.csv"], "csv", "min.csv"),  # a folder
        (["min"], "xlsx", "min.xlsx"),
        (["min.klinik"], "xlsx", "min.klinik.xlsx"),
        (["--format", "xlsx", "min.yaml"], "xlsx", "min.yaml.xlsx"),
        (["--format", "yaml"], "yaml", "compliance-template.yaml"),
        (["--format", "csv"], "csv", "compliance-template"),
    ],
)
def test_the_name_of_a_template_tells_its_form(
    pipeline: Pipeline, arguments: list[str], form: str, out: str
) -> None:
    """`template min.yaml` wrote a workbook under that name, which no check can read."""
    assert run(["template", *arguments]) == 0
    assert pipeline.calls[0][1] == (form, out)


@pytest.mark.parametrize(
    ("lang", "meant"),
    [("sv", "Menade du 'compliance check min.xlsx'?"), ("en", "Did you mean 'compliance check min.xlsx'?")],
)
def test_a_file_without_a_command_is_to_be_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str, meant: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("min.xlsx").touch()
    assert run(["--lang", lang, "min.xlsx"]) == 2
    assert meant in capsys.readouterr().err
    assert run(["--lang", lang, "other.xlsx"]) == 2
    assert "check, compare" in capsys.readouterr().err


def test_what_a_subcommand_does_is_told_to_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    """English help broke off: `List the items that were wrong on some day from --from to...`."""
    for group in ("errors", "new", "review", "packs"):
        for lang in ("sv", "en"):
            assert run([group, "--help", "--lang", lang]) == 0
            commands = capsys.readouterr().out.split("\n\n")[-1].split("\n", 1)
            assert commands[0] in ("Commands:", "Kommandon:")
            assert "..." not in commands[1]


def test_schema(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "--out", "here"]) == 0
    assert capsys.readouterr().out == f"{Path('here', 'pack.schema.json')}\n"


def test_the_version_is_stated_alike_where_it_is_packed() -> None:
    packed = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    project = packed["project"]
    assert "version" in project.get("dynamic", ()) or project["version"] == compliance.__version__


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"compliance {compliance.__version__}\n"
    for command in (
        [],
        ["check"],
        ["explain"],
        ["packs"],
        ["packs", "list"],
        ["packs", "show"],
        ["template"],
        ["schema"],
    ):
        assert run([*command, "--help", "--lang", "en"]) == 0
        assert capsys.readouterr().out.startswith("Usage: compliance")


# The outermost layer ------------------------------------------------------------------------------


def guarded(monkeypatch: pytest.MonkeyPatch, error: BaseException | None, code: int = 0) -> int:
    def fake() -> int:
        if error is not None:
            raise error
        return code

    monkeypatch.setattr("compliance.cli.main.run", fake)
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.mark.parametrize(
    "error",
    [
        ValueError("bad 19121212-1212"),
        RecursionError(),
        MemoryError(),
        AssertionError(),
        SystemExit("text"),
        GeneratorExit(),
    ],
)
def test_an_internal_error_never_looks_like_a_breach(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException
) -> None:
    assert guarded(monkeypatch, error) == 70
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    assert "1212-1212" not in shown


@pytest.mark.parametrize(("lang", "ours"), [("sv", "Felet ligger i compliance"), ("en", "This is a fault")])
def test_an_internal_error_is_told_in_the_language_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str, ours: str
) -> None:
    monkeypatch.setenv("COMPLIANCE_LANG", lang)
    assert run(["check"]) == 2
    capsys.readouterr()
    guarded(monkeypatch, ValueError("bad"))
    assert capsys.readouterr().err.splitlines()[2].startswith(ours)


def test_an_internal_error_is_reported_shortly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guarded(monkeypatch, ValueError("bad 19121212-1212"))
    assert capsys.readouterr().err.startswith("internal error: ValueError: bad ********-****\ncompliance ")
    monkeypatch.setenv("COMPLIANCE_TRACEBACK", "1")
    guarded(monkeypatch, ValueError("bad 19121212-1212"))
    shown = capsys.readouterr().err
    assert "Traceback" in shown
    assert "1212-1212" not in shown


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (SystemExit(3), 3), (None, 5)])
def test_other_ends(monkeypatch: pytest.MonkeyPatch, error: BaseException | None, code: int) -> None:
    assert guarded(monkeypatch, error, 5) == code


def test_an_interrupt_within_a_command(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    pipeline.raises = KeyboardInterrupt()
    assert run(["check", "x"]) == 130


# Streams ------------------------------------------------------------------------------------------

CHILD = """
import sys
from types import SimpleNamespace
from tests.data.a_report import report
import compliance
fake = SimpleNamespace(check=lambda *a, **k: report())
sys.modules["compliance.pipeline"] = fake
compliance.pipeline = fake
from compliance.__main__ import main
main()
"""


def child(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    given = {key: value for key, value in os.environ.items() if key not in ("LANG", "COMPLIANCE_LANG")}
    return subprocess.run(
        [sys.executable, "-c", CHILD, *arguments],
        capture_output=True,
        env={**given, **environment},
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
def test_any_encoding_will_do(encoding: str) -> None:
    done = child("check", "x", PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    shown = done.stdout.decode(encoding)
    assert ("✗" in shown) == (encoding == "utf-8")
    assert "x 1 bindande brist" in shown or "✗ 1 bindande brist" in shown
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
def test_json_is_json_in_any_encoding(encoding: str) -> None:
    """It is UTF-8 by its own standard: where the stream is not, it is ASCII, and nothing is lost."""
    done = child("check", "x", "--format", "json", PYTHONIOENCODING=encoding)
    data = json.loads(done.stdout.decode("utf-8"))
    assert data["subjects"][0]["type_title"] == report().named_subjects()[0].type_title
    assert data["actions"] == json.loads(json.dumps(report().to_json()["actions"]))
    assert done.stdout.isascii() == (encoding != "utf-8")


def test_a_name_that_is_no_text_is_written_all_the_same(tmp_path: Path) -> None:
    """As of files from old Windows archives: Python reads such a byte as half a character."""
    for name in ("new", "old"):
        file = tmp_path / name
        if name == "old":
            file.write_text("{}")
        output.write_file(str(file), ["l\udce4n\n"])
        assert file.read_text(encoding="utf-8") == "l?n\n"


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize("format", ["text", "json"])
def test_closed_streams_change_nothing(closed: str, format: str) -> None:
    """As in a service, or under pythonw on Windows."""
    code = f"{sys.executable} -c '{CHILD}' check x --format {format} {closed}"
    done = subprocess.run(["bash", "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "internal error" not in done.stderr
    assert (done.stdout == "") == closed.startswith(">&-")


def test_a_reader_that_goes_away() -> None:
    code = f"{sys.executable} -c '{CHILD}' check x --verbose 2>&1 | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "1"
    assert "BrokenPipe" not in done.stdout + done.stderr


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from compliance.cli.main import run; run(['--help']);"
        "print([m for m in ('pydantic', 'yaml', 'rich', 'durable_rules_engine', 'dateutil', 'jinja2')"
        " if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


class Terminal:
    """A stream that somebody looks at."""

    encoding = "utf-8"

    def __init__(self, looking: bool = True) -> None:
        self.looking = looking
        self.text = ""

    def isatty(self) -> bool:
        return self.looking

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass


@pytest.mark.parametrize(
    ("environment", "looking", "coloured"),
    [({}, True, True), ({"NO_COLOR": "1"}, True, False), ({"TERM": "dumb"}, True, False), ({}, False, False)],
)
def test_colour_only_where_it_is_wanted(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], looking: bool, coloured: bool
) -> None:
    from compliance.report import View, to_text

    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in {"TERM": "xterm-256color", "COLUMNS": "90", **environment}.items():
        monkeypatch.setenv(name, value)
    stream = Terminal(looking)
    monkeypatch.setattr(sys, "stdout", stream)
    page = to_text.page(report(), View("sv", output.width()))
    output.write_page(page)
    assert ("\x1b[" in stream.text) == coloured
    assert output.width() == (90 if looking else 100)
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", stream.text) == page.plain()


def test_a_bar_only_on_long_work_that_somebody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("compliance.cli.progress.time.monotonic", lambda: now[0])
    for looking, seen in ((True, True), (False, False)):
        stream = Terminal(looking)
        monkeypatch.setattr(sys, "stderr", stream)
        now[0] = 0.0
        with Progress("Prövar") as progress:
            progress(1, 10)
            assert stream.text == ""
            now[0] = 5.0
            progress(4, 10)
            now[0] = 6.0
            progress(10, 10)
        assert ("Prövar" in stream.text) == seen


def test_each_piece_of_work_has_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the second domain the bar went backwards, in the length of the first."""
    now = [0.0]
    monkeypatch.setattr("compliance.cli.progress.time.monotonic", lambda: now[0])
    monkeypatch.setattr(sys, "stderr", stream := Terminal(True))
    with Progress("Prövar") as progress:
        now[0] = 5.0
        for done, total in ((0, 8), (4, 8), (8, 8), (1, 2), (2, 2)):
            progress(done, total)
    lines = [line for line in stream.text.split("\n") if "Prövar" in line]
    assert ["100%" in line for line in lines] == [True, True]
    assert [" 50%" in line for line in lines] == [True, True]


def test_a_closed_stream_is_no_terminal() -> None:
    stream = open(os.devnull)  # noqa: PTH123, SIM115
    stream.close()
    assert not output.is_terminal(stream)


def test_the_ladder_of_thresholds() -> None:
    assert FAIL_ON == ("binding", "advisory", "indicator", "local", "undetermined", "never")
    assert options.Day().convert(DAY, None, None) == DAY


def test_a_program_asks_for_the_gravest_without_the_command() -> None:
    assert worst(report(), "binding") is Outcome.FOUND
    assert worst(report(findings=()), "local") is Outcome.FAULTY_DATA
    whole = report(findings=(finding("thesis", "undetermined"),), diagnostics=())
    assert [worst(whole, each) for each in ("undetermined", "local")] == [Outcome.UNDETERMINED, Outcome.CLEAR]
    with pytest.raises(UsageError, match="USAGE007"):
        worst(whole, "bindning")


def test_the_help_lists_every_command() -> None:
    """The list is written by hand, so that showing it loads no command."""
    import click

    from compliance.cli.commands import SECTIONS
    from compliance.cli.main import cli

    listed = [name for commands in SECTIONS.values() for name in commands]
    assert sorted(listed) == sorted(cli.list_commands(click.Context(cli)))
    assert len(listed) == len(set(listed))
