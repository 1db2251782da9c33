"""The schemas as an editor shows them, in the language server that VS Code, Neovim and others use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from compliance.model.conditions import OPERATORS
from compliance.model.guide import GUIDE
from compliance.workbench.scaffold import RuleOptions, new_pack, new_rule
from tests.helpers.lsp import LanguageServer

ROOT = Path(__file__).parents[2]
FAULTY = {"med-fel", "trasigt-paket"}
SOUND_FILES = [
    file
    for place in ("rules", "examples")
    for file in sorted((ROOT / place).rglob("*.yaml"))
    if not FAULTY & set(file.parts)
]

SOUND = {
    "pack": """\
format: 1
pack: exempel
version: 1.0.0
title: {sv: Exempel, en: Example}
description: {sv: Exempel, en: Example}
language: sv
domain: training
sources:
  riktlinjer:
    title: Riktlinjer
    authority: Region Exempel
    kind: recommendation
areas:
  allmant: {title: {sv: Allmänt, en: General}}
""",
    "rule": """\
id: exempel.regel
revision: 1
title: {sv: Regel, en: Rule}
explanation: {sv: Regel, en: Rule}
force: local
cite:
  - source: riktlinjer
    locator: avsnitt 3
    provenance: official
for: trainee
area: allmant
require:
  at_least: 1
  of: trainee.programmes
  as: programme
  counts_if: {fact: programme.signed, is: true}
  fulfils_if:
    all:
      - fact: programme.drawn_up_on
        within: {period: P6M, after: {fact: trainee.st_start}}
      - fact: programme.goals
        contains: a1
""",
    "case": """\
rule: exempel.regel
base:
  trainees: [{id: T1}]
cases:
  - name: Uppfylld
    kind: met
    as_of: 2025-03-01
    subject: T1
    expect:
      status: met
""",
    "table": """\
table: goals
title: {sv: Delmål, en: Goals}
rows:
  a1: {code: a1}
""",
    "vocabulary": """\
format: 1
domain: training
title: {sv: Utbildning, en: Training}
entities:
  trainee:
    table: trainees
    title: {sv: ST-läkare, en: Trainee}
    fields:
      name:
        type: text
        title: {sv: Namn, en: Name}
codes:
  kind:
    course: {sv: Kurs, en: Course}
""",
    "dossier-training": """\
domain: training
trainees:
  - id: T1
    status: active
    st_start: 2024-01-01
waivers:
  - rule: exempel.regel
    subject: T1
    reason: Längre ledighet
    approved_by: Verksamhetschefen
    expires: 2025-12-31
""",
    "coverage": """\
format: 1
title: {sv: Krav, en: Requirements}
source:
  title: Riktlinjer
  kind: regulation
  citation: Region Exempel, läst 2025-03-01
items:
  S1-1:
    text: {sv: Något, en: Something}
    kind: requirement
    locator: avsnitt 3
    encoded: full
    rules: [exempel.regel]
""",
}

# Kind of file, what is written instead of what, and words of the line where the editor must say so. What is
# missing in a mapping is told at its key, or at the first of its own where it is an item of a list.
PLANTED = [
    ("pack", "unknown key", "    authority:", "    autority: x\n    authority:", "autority"),
    ("pack", "wrong type", "version: 1.0.0", "version: 1.1", "version"),
    ("pack", "missing key", "    authority: Region Exempel\n", "", "  riktlinjer:"),
    ("pack", "unknown word", "kind: recommendation", "kind: rekommendation", "rekommendation"),
    ("rule", "unknown key", "        within:", "        withn: x\n        within:", "withn"),
    ("rule", "unknown operator", "contains: a1", "contain: a1", "contain: a1"),
    ("rule", "wrong type", "revision: 1", "revision: ett", "revision"),
    ("rule", "wrong type below", "at_least: 1", "at_least: ett", "at_least"),
    ("rule", "missing key", "    locator: avsnitt 3\n", "", "source: riktlinjer"),
    ("rule", "missing key below", "  as: programme\n", "", "require:"),
    ("rule", "unknown word", "force: local", "force: lokal", "lokal"),
    ("case", "unknown key", "    subject:", "    subjekt: x\n    subject:", "subjekt"),
    ("case", "wrong type", "name: Uppfylld", "name: [1]", "name: [1]"),
    ("case", "missing key", "    subject: T1\n", "", "name: Uppfylld"),
    ("case", "unknown word", "status: met", "status: mett", "mett"),
    ("table", "unknown key", "rows:", "rader: {}\nrows:", "rader"),
    ("table", "wrong type", "  a1: {code: a1}", "  a1: kod", "a1: kod"),
    ("table", "missing key", "table: goals\n", "", "title"),
    ("vocabulary", "unknown key", "        type: text", "        typ: x\n        type: text", "typ: x"),
    ("vocabulary", "wrong type", "    table: trainees", "    table: 7", "table: 7"),
    ("vocabulary", "missing key", "        type: text\n", "", "      name:"),
    ("vocabulary", "unknown word", "type: text", "type: txt", "txt"),
    ("dossier-training", "unknown key", "    status:", "    statuss: x\n    status:", "statuss"),
    ("dossier-training", "wrong type", "st_start: 2024-01-01", "st_start: 1 mars", "1 mars"),
    ("dossier-training", "missing key", "    subject: T1\n", "", "rule: exempel"),
    ("dossier-training", "unknown word", "status: active", "status: aktiw", "aktiw"),
    ("coverage", "unknown key", "    locator:", "    lokator: x\n    locator:", "lokator"),
    ("coverage", "wrong type", "rules: [exempel.regel]", "rules: exempel.regel", "rules"),
    ("coverage", "missing key", "    locator: avsnitt 3\n", "", "S1-1:"),
    ("coverage", "unknown word", "encoded: full", "encoded: ful", "ful"),
]


def written(kind: str, text: str) -> tuple[Path, str]:
    """A file of a kind, as if it stood in the project; its text under the line that names the schema."""
    return (
        ROOT / f"planted-{kind}.yaml",
        f"# yaml-language-server: $schema=schemas/{kind}.schema.json\n{text}",
    )


def place(text: str, words: str, after: str = "") -> tuple[int, int]:
    """The line and column where words stand, the first time or after other words."""
    at = text.index(words, text.index(after) if after else 0)
    before = text[:at]
    return before.count("\n"), at - (before.rfind("\n") + 1)


def test_nothing_shipped_is_marked(server: LanguageServer) -> None:
    found = server.diagnose_all({file: file.read_text(encoding="utf-8") for file in SOUND_FILES})
    marked = {
        f"{file.relative_to(ROOT)}:{each['range']['start']['line'] + 1}": each["message"]
        for file, faults in found.items()
        for each in faults
    }
    assert marked == {}
    assert len(found) == len(SOUND_FILES) > 300


def test_what_is_scaffolded_is_not_marked(server: LanguageServer, tmp_path: Path) -> None:
    new_pack("region-exempel", "training", tmp_path, RuleOptions())
    new_rule(str(tmp_path / "region-exempel"), "ny", RuleOptions(subject="unit", fact="journal_club"))
    files = sorted(tmp_path.rglob("*.yaml"))
    assert len(files) == 5
    found = server.diagnose_all({file: file.read_text(encoding="utf-8") for file in files})
    assert [each["message"] for faults in found.values() for each in faults] == []


@pytest.mark.parametrize("kind", SOUND)
def test_a_sound_file_is_not_marked(server: LanguageServer, kind: str) -> None:
    assert server.diagnose(*written(kind, SOUND[kind])) == []


@pytest.mark.parametrize(
    ("kind", "fault", "old", "new", "words"), PLANTED, ids=[f"{each[0]}: {each[1]}" for each in PLANTED]
)
def test_a_planted_fault_is_marked_on_its_line(
    server: LanguageServer, kind: str, fault: str, old: str, new: str, words: str
) -> None:
    assert SOUND[kind].count(old) == 1
    file, text = written(kind, SOUND[kind].replace(old, new))
    marked = server.diagnose(file, text)
    lines = {each["range"]["start"]["line"] for each in marked}
    assert lines == {place(text, words)[0]}, [each["message"] for each in marked]


def test_a_condition_is_completed_with_every_operator(server: LanguageServer) -> None:
    rule = SOUND["rule"]
    file, text = written("rule", rule[: rule.index("require:")] + "require:\n  fact: trainee.status\n  \n")
    server.diagnose(file, text)
    offered = server.complete(file, text.count("\n") - 1, 2)
    assert set(OPERATORS) <= set(offered)
    assert "Minst så mycket" in _documentation(offered["at_least"])
    assert "At least so much" in _documentation(offered["at_least"])
    # What is chosen can be gone on with: a colon stands after it.
    assert all(offered[name]["insertText"].startswith(f"{name}:") for name in OPERATORS)


def test_a_key_is_explained_in_both_languages(server: LanguageServer) -> None:
    file, text = written("rule", SOUND["rule"])
    server.diagnose(file, text)
    for key, swedish, english in (
        ("counts_if", "Vilka poster som räknas", "Which items count"),
        ("fulfils_if", "Vad en post som räknas ska uppfylla", "What an item that counts must satisfy"),
        ("require", "Villkoret som ska vara uppfyllt", "The condition that must hold"),
        ("within", "I en period före eller efter", "In a period before or after"),
        ("locator", "så långt det har setts", "as far as it has been seen"),
        ("force", "Hur starkt källan binder", "How strongly the source binds"),
    ):
        line, column = place(text, f"{key}:")
        told = server.hover(file, line, column + 1)
        assert swedish in told, told
        assert english in told, told
        assert told.startswith(f"#### {key}".replace("_", "\\_")), told
    assert "```yaml" in server.hover(file, *place(text, "counts_if"))  # an example


def test_a_word_is_explained_where_it_is_chosen(server: LanguageServer) -> None:
    file, text = written("rule", SOUND["rule"])
    server.diagnose(file, text)
    told = server.hover(file, *place(text, "local", after="force:"))
    assert "`binding`" in told
    assert "aldrig ett brott mot ett krav" in told
    assert "never a breach" in told


def test_a_field_of_the_data_is_explained_in_both_languages(server: LanguageServer) -> None:
    file, text = written("dossier-training", SOUND["dossier-training"])
    server.diagnose(file, text)
    for key, swedish, english in (
        ("st_start", "ST påbörjad", "ST started"),
        ("waivers", "Regler som någon är undantagen från", "Rules set aside"),
        ("expires", "Ett undantag gäller alltid för en tid", "A waiver always holds for a time"),
    ):
        line, column = place(text, key)
        told = server.hover(file, line, column + 1)
        assert swedish in told, told
        assert english in told, told


def test_every_operator_has_an_example() -> None:
    from compliance.model.conditions import Compare

    assert {name for name in OPERATORS if not GUIDE[Compare][name].example} == set()


def _documentation(item: dict[str, Any]) -> str:
    told = item.get("documentation", "")
    return str(told["value"]) if isinstance(told, dict) else str(told)
