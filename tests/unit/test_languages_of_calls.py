"""A call that cannot be carried out is refused in the language of whoever made it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from compliance.cli.main import run
from compliance.diagnostics import UsageError, in_language
from compliance.diagnostics.said import Said
from compliance.pipeline.arguments import checked
from compliance.pipeline.by_domain import folders_in
from compliance.report.outcome import worst
from compliance.workbench.lint.run import check_of
from compliance.workbench.review.approving import approve
from compliance.workbench.running import collect
from compliance.workbench.scaffold import RuleOptions, new_pack, new_rule
from compliance.workbench.site.folder import check as check_folder
from tests.data.a_report import report

ENGLISH = re.compile(r"\b(the|is|not|there|and|of|name|no|cannot|with|write|choose|called|holds)\b", re.I)
DAY = date(2026, 1, 15)
QUOTED = re.compile(r"`[^`]*`|--\w+|/\S+")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A pack of one's own, beside a folder with a file in it."""
    new_pack("mitt", "training", tmp_path, RuleOptions())
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "mine.txt").write_text("mine", encoding="utf-8")
    return tmp_path


CALLS: dict[str, Callable[[Path], object]] = {
    "no name": lambda _: approve(["st-regime.elected-regime-open"], reviewer=" ", role="j", day=DAY),
    "no rule": lambda _: approve(["x.y"], reviewer="A", role="j", day=DAY, packs=["st-regime"]),
    "no check": lambda _: check_of("LINT999"),
    "no pack": lambda _: folders_in([]),
    "no test": lambda own: collect([own / "mine"]),
    "no test of the name": lambda own: collect([own / "mitt"], only="zzz"),
    "neither pack nor feature": lambda own: collect([own / "mine" / "mine.txt"]),
    "site in a file": lambda own: check_folder(own / "mine" / "mine.txt"),
    "site among other things": lambda own: check_folder(own / "mine"),
    "name of a pack": lambda own: new_pack("Mitt Paket", "training", own, RuleOptions()),
    "name that says nothing": lambda own: new_pack("?", "training", own, RuleOptions()),
    "name of Windows": lambda own: new_pack("con", "training", own, RuleOptions()),
    "name of a shipped pack": lambda own: new_pack("st-regime", "training", own, RuleOptions()),
    "name that is taken": lambda own: new_pack("mitt", "training", own, RuleOptions()),
    "name of a rule": lambda own: new_rule(str(own / "mitt"), "Ny Regel", RuleOptions()),
    "no field": lambda own: new_rule(str(own / "mitt"), "ny", RuleOptions(fact="zzz")),
    "no kind of record": lambda own: new_rule(str(own / "mitt"), "ny", RuleOptions(subject="zzz")),
    "no source": lambda own: new_rule(str(own / "mitt"), "ny", RuleOptions(source="zzz")),
    "no area": lambda own: new_rule(str(own / "mitt"), "ny", RuleOptions(area="zzz")),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_refusal_is_told_in_swedish_too(own: Path, call: str) -> None:
    with pytest.raises(UsageError) as raised:
        CALLS[call](own)
    for told in raised.value.diagnostics:
        for text in (told.message, told.help):
            assert isinstance(text, Said), text
            assert not ENGLISH.search(QUOTED.sub("", text.sv)), text.sv


@pytest.mark.parametrize(
    "argument",
    [
        {"as_of": 3},
        {"as_of": datetime(2026, 1, 15, tzinfo=UTC)},
        {"packs": "p"},
        {"packs": 3},
        {"packs": [3]},
        {"subjects": []},
        {"lang": "de"},
        {"lang": 3},
        {"chain": "q"},
        {"rule": 3},
    ],
)
def test_an_argument_of_another_kind_is_told_in_swedish_too(argument: dict[str, object]) -> None:
    with pytest.raises(UsageError) as raised:
        checked(**argument)
    (told,) = raised.value.diagnostics
    for text in filter(None, (told.message, told.help)):
        swedish = in_language(text, "sv")
        assert swedish != str(text)
        assert not ENGLISH.search(QUOTED.sub("", swedish)), swedish


def test_a_threshold_that_is_none_is_told_in_swedish_too() -> None:
    with pytest.raises(UsageError) as raised:
        worst(report(), "zzz")
    (told,) = raised.value.diagnostics
    assert in_language(told.message, "sv") == "det finns ingen gräns `zzz`"
    assert in_language(told.help, "sv").startswith("skriv något av binding, ")


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (["steps", "zzz"], "det finns ingen mapp zzz"),
        (["test", "--format", "zzz"], "det finns inget format `zzz`"),
        (["test", "--format", "jsn"], "menade du `json`?"),
        (["lint", "--explain", "LINT999"], "linten har ingen kontroll LINT999"),
        (["lint", "--explain", "x"], "`compliance lint --list` visar dem"),
    ],
)
def test_the_command_tells_it_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], call: list[str], says: str
) -> None:
    assert run([*call, "--lang", "sv"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("fel[")
    assert says in told
