"""Our pytest plugin in somebody else's project: what it collects, how it tells what does not hold.

Each test is a pytest run of its own, in a folder that holds only what the test writes there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOLDS = """# language: en
@sosfs-2015-8 @ours
Feature: Supervisors

  Background:
    Given a trainee "Sara Lind" with:
      | Intended specialty   | Psychiatry   |
      | Status               | Active       |
      | Swedish AT completed | yes          |
      | Elected regulation   | SOSFS 2015:8 |

  Rule: The main supervisor is a specialist in the specialty the trainee aims for

    Scenario Outline: Who supervises
      Given "Main supervisor" is "<who>"
      When the rules are tried as of 2024-06-30
      Then the rule is <outcome>

      Examples:
        | who     | outcome      |
        | none    | not met      |
        | unknown | undetermined |

    @slow
    Scenario: Åsa är inte registrerad
      When the rules are tried as of 2024-06-30
      Then the rule is undetermined
"""


class Ran:
    """A finished run."""

    def __init__(self, code: int, text: str) -> None:
        self.code = code
        self.text = text

    def counts(self) -> dict[str, int]:
        """How many passed, failed, ..., by the last line."""
        last = self.text.rstrip().splitlines()[-1]
        return {word: int(number) for number, word in re.findall(r"(\d+) (\w+)", last)}


def run(folder: Path, *arguments: str, plugin: bool = True, environment: dict[str, str] | None = None) -> Ran:
    """Run pytest in a folder."""
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:cov", "--color=no"]
    words += ["-p", "compliance.bdd.plugin"] if plugin else []
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [*words, *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**clean, "PYTHONUTF8": "1", **(environment or {})},
    )
    return Ran(done.returncode, done.stdout + done.stderr)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", encoding="utf-8")
    (tmp_path / "supervisors.feature").write_text(HOLDS, encoding="utf-8")
    return tmp_path


def test_each_row_is_a_test_with_a_readable_name(folder: Path) -> None:
    ran = run(folder, "--co", "-q")
    assert ran.code == 0, ran.text
    assert ran.text.splitlines()[:3] == [
        "supervisors.feature::Who supervises[none | not met]",
        "supervisors.feature::Who supervises[unknown | undetermined]",
        "supervisors.feature::Åsa är inte registrerad",
    ]


def test_scenarios_are_run(folder: Path) -> None:
    ran = run(folder, "-q")
    assert (ran.code, ran.counts()) == (0, {"passed": 3}), ran.text


def test_tags_are_markers_even_under_strict_markers(folder: Path) -> None:
    assert run(folder, "-q", "-m", "slow").counts() == {"passed": 1, "deselected": 2}
    assert run(folder, "-q", "-m", "sosfs-2015-8 and not slow").counts() == {"passed": 2, "deselected": 1}


def test_tags_that_name_no_pack_fail_the_file(folder: Path) -> None:
    feature = folder / "supervisors.feature"
    feature.write_text(HOLDS.replace("@sosfs-2015-8", "@sosfs-2015-9"), encoding="utf-8")
    ran = run(folder, "-q")
    assert (ran.code, ran.counts()) == (2, {"error": 1}), ran.text
    assert "error[FEAT019]" in ran.text
    assert "did you mean `@sosfs-2015-8`?" in ran.text


def test_one_row_is_chosen_by_its_name(folder: Path) -> None:
    ran = run(folder, "-q", "supervisors.feature::Who supervises[none | not met]")
    assert ran.counts() == {"passed": 1}, ran.text


def test_it_works_in_several_processes(folder: Path) -> None:
    ran = run(folder, "-q", "-n", "2")
    assert (ran.code, ran.counts()) == (0, {"passed": 3}), ran.text


def test_nothing_is_collected_when_it_is_not_asked_for(folder: Path) -> None:
    ran = run(folder, "-q", plugin=False)
    assert ran.code == 5, ran.text  # pytest's own code for no tests at all
    from importlib.metadata import entry_points

    assert not [each for each in entry_points(group="pytest11") if each.value.startswith("compliance")]


def test_a_step_that_does_not_hold_is_told_without_python(folder: Path) -> None:
    (folder / "supervisors.feature").write_text(
        HOLDS.replace("| not met      |", "| met          |"), encoding="utf-8"
    )
    ran = run(folder)
    assert ran.code == 1
    assert ran.counts() == {"failed": 1, "passed": 2}
    assert "supervisors.feature:17: Then the rule is met\n" in ran.text
    rule = "`sosfs-2015-8.main-supervisor-same-specialty`"
    assert f"{rule} for Sara Lind: expected: met; found: not met" in ran.text
    assert "Traceback" not in ran.text
    assert ".py:" not in ran.text


def test_no_number_of_a_person_is_told(folder: Path) -> None:
    (folder / "supervisors.feature").write_text(
        HOLDS.replace('is "<who>"', 'is "<who>" for "19121212-1212"'), encoding="utf-8"
    )
    ran = run(folder, "-q")
    assert ran.code == 1
    assert "nobody called `********-****`" in ran.text
    assert "19121212-1212" not in ran.text


def test_people_s_own_steps_work_beside_ours(folder: Path) -> None:
    (folder / "conftest.py").write_text(
        "from pytest_bdd import parsers, then\n\n\n"
        '@then(parsers.parse("somebody is called {name}"))\n'
        "def _called(scene, name):\n"
        '    assert scene.data["trainees"][0]["id"] == name\n',
        encoding="utf-8",
    )
    text = HOLDS.replace(
        "Then the rule is <outcome>", "Then the rule is <outcome>\n      And somebody is called Sara Lind"
    )
    (folder / "supervisors.feature").write_text(text, encoding="utf-8")
    assert run(folder, "-q").counts() == {"passed": 3}
    (folder / "supervisors.feature").write_text(text.replace("called Sara", "called Bo"), encoding="utf-8")
    ran = run(folder, "-q")
    assert ran.counts() == {"failed": 2, "passed": 1}
    assert "supervisors.feature:18: And somebody is called Bo Lind" in ran.text


def test_a_step_of_ours_and_one_in_python_is_a_fault(folder: Path) -> None:
    (folder / "conftest.py").write_text(
        'from pytest_bdd import then\n\n\n@then("the rule is undetermined")\ndef _same():\n    pass\n',
        encoding="utf-8",
    )
    ran = run(folder, "-q")
    assert ran.code == 2
    assert "error[FEAT008]" in ran.text


def test_steps_beside_the_file_are_used_and_others_are_left_alone(folder: Path) -> None:
    sub = folder / "deep"
    sub.mkdir()
    (folder / "supervisors.feature").rename(sub / "supervisors.feature")
    (sub / "steps.py").write_text("raise SystemError('none of ours')\n", encoding="utf-8")
    (folder / "steps.py").write_text(
        "from compliance.bdd import Scene, Steps\n\nSTEPS = Steps(lang='en')\n\n\n"
        "@STEPS.given('nobody supervises')\ndef _nobody(scene: Scene) -> None:\n"
        "    scene.state('Main supervisor', 'none')\n",
        encoding="utf-8",
    )
    text = HOLDS.replace('Given "Main supervisor" is "<who>"', "Given nobody supervises")
    for gone in ("| unknown | undetermined |\n", "| who     ", "| none    "):
        text = text.replace(gone, "")
    (sub / "supervisors.feature").write_text(text, encoding="utf-8")
    assert run(folder, "-q").counts() == {"passed": 2}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("# language: en\n", ""), "FEAT001"),
        (("# language: en\n", "\ufeff# language: en\n"), "FEAT003"),
        (("Åsa", "A\u030asa"), "FEAT004"),
        (("Then the rule is undetermined", "Then the rule is underdetermined"), "FEAT007"),
        (("Åsa är inte registrerad", "Who supervises"), "FEAT006"),
    ],
)
def test_a_faulty_file_fails_as_a_whole_and_says_why(
    folder: Path, change: tuple[str, str], code: str
) -> None:
    (folder / "supervisors.feature").write_text(HOLDS.replace(*change), encoding="utf-8")
    (folder / "other.feature").write_text(HOLDS, encoding="utf-8")
    ran = run(folder, "-q")
    assert ran.code == 2
    assert f"error[{code}]" in ran.text
    assert "supervisors.feature:" in ran.text
    assert "1 error" in ran.text
    assert "Traceback" not in ran.text


def test_pytest_bdd_is_asked_for_where_plugins_are_not_loaded(folder: Path) -> None:
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ran = run(folder, "-q", "-p", "no:pytest_cov", environment=alone)
    assert ran.code == 4
    assert "add -p pytest_bdd.plugin" in ran.text
    assert run(folder, "-q", "-p", "pytest_bdd.plugin", environment=alone).counts() == {"passed": 3}
