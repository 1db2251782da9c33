"""`compliance new`: what it writes plans, passes, and can be edited; what it cannot write it says plainly."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from compliance import pipeline
from compliance.cli.main import run
from compliance.diagnostics import ComplianceError, UsageError
from compliance.facts.schema import Kind
from compliance.pipeline.plans import plan_for
from compliance.resources import pack_folders
from compliance.workbench.scaffold import RuleOptions, Scaffold, new_pack, new_rule
from compliance.workbench.scaffold.example import _KINDS
from compliance.workbench.scaffold.trying import rehearsal
from compliance.workbench.trials.suite import read_scenarios, read_trials
from compliance.workbench.yaml_text import flow

ROOT = Path(__file__).parents[2]
NORR = ROOT / "examples" / "psykiatri-norr" / "dossier.yaml"
AS_OF = date(2026, 11, 22)
MODELINE = "# yaml-language-server: $schema="


def failing(folder: Path) -> list[str]:
    """What does not hold of a pack, as `compliance test` would try it; an empty pack fails too."""
    suite = read_trials([folder])
    assert suite.trials
    return [f"{each.name}: {each.run().message}" for each in suite.trials if not each.run().passed]


def kinds(folder: Path, rule: str) -> list[str]:
    suite = read_trials([folder], features=[])
    return [trial.case.case.kind for trial in suite.trials if trial.group == rule]  # type: ignore[attr-defined]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    new_pack("region-exempel", "training", tmp_path, RuleOptions())
    return tmp_path / "region-exempel"


# ---- a pack ---------------------------------------------------------------------------------------


def test_a_new_pack_plans_and_all_that_tries_it_holds(pack: Path) -> None:
    assert failing(pack) == []
    suite = read_trials([pack])
    assert {trial.kind for trial in suite.trials} == {"case", "scenario"}
    assert set(kinds(pack, "region-exempel.exempelregel")) == {"met", "not_met", "undetermined", "boundary"}
    assert [check.verified for check in suite.checks] == [False]


def test_its_features_hold_alone_too(pack: Path, tmp_path: Path) -> None:
    """Also those that name no pack: they are about the pack in whose folder they lie."""
    feature = pack / "features" / "region-exempel.feature"
    for text in (feature.read_text(encoding="utf-8"), feature.read_text(encoding="utf-8").replace("@", "# ")):
        feature.write_text(text, encoding="utf-8")
        for place in (feature, feature.parent):
            trials = read_scenarios([place])
            assert len(trials) == 4
            assert [trial.run().message for trial in trials if not trial.run().passed] == []
    command = f"{sys.executable} -m pytest -p compliance.bdd.plugin -p no:cacheprovider -q -n0 {feature}"
    done = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_a_new_pack_checks_an_example(pack: Path) -> None:
    report = pipeline.check(NORR, packs=[pack], as_of=AS_OF)
    assert {finding.rule for finding in report.findings} == {"region-exempel.exempelregel"}
    assert {str(finding.status) for finding in report.findings} & {"met", "not_met"}


def test_each_file_leads_an_editor_to_its_schema(pack: Path) -> None:
    for file in pack.rglob("*.yaml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith(MODELINE)
        kind = {"rules": "rule", "cases": "case"}.get(file.parent.name, "pack")
        schema = (file.parent / first.removeprefix(MODELINE)).resolve()
        assert schema == (pack.parent / "schemas" / f"{kind}.schema.json").resolve()
        assert schema.is_file()


def test_the_schemas_beside_a_new_pack_are_those_that_are_shipped(tmp_path: Path) -> None:
    new_pack("vantan", "pathways", tmp_path, RuleOptions())
    for shipped in (ROOT / "schemas").iterdir():
        assert (tmp_path / "schemas" / shipped.name).read_bytes() == shipped.read_bytes(), shipped.name


def test_schemas_that_are_there_already_are_used(tmp_path: Path) -> None:
    pipeline.write_schemas(tmp_path / "schemas")
    made = new_pack("djupare", "training", tmp_path / "a" / "b", RuleOptions())
    assert all(path.suffix for path in made.files)  # no folder of schemas among them
    text = (tmp_path / "a" / "b" / "djupare" / "pack.yaml").read_text(encoding="utf-8")
    assert text.startswith(f"{MODELINE}../../../schemas/pack.schema.json\n")


@pytest.mark.parametrize(
    "options",
    [
        RuleOptions(subject="unit", force="binding", lang="en"),
        RuleOptions(fact="swedish_at", force="advisory"),
        RuleOptions(fact="st_start", force="indicator"),
        RuleOptions(fact="specialty"),
        RuleOptions(fact="trainee.supervision_hours", title_sv="Riktlinjer: A, B | C", title_en='"G" #1'),
        RuleOptions(title_sv="null", source="riktlinjer", locator="avsnitt 3: a"),
    ],
    ids=["unit", "boolean", "date", "code", "titles", "words of YAML"],
)
def test_what_is_wished_is_written_and_holds(tmp_path: Path, options: RuleOptions) -> None:
    made = new_pack("ny", "training", tmp_path, options, "handledning")
    assert made.rule == "ny.handledning"
    assert failing(tmp_path / "ny") == []
    (rule,) = pipeline.show_pack(made.pack)["rules"]
    assert rule["force"] == options.force
    assert rule["subject_type"] == (options.subject or "trainee")
    shown = pipeline.show_pack(made.pack)
    if options.title_sv:
        assert shown["title"]["sv"] == options.title_sv
    if options.source:
        assert list(shown["sources"]) == [options.source]
        assert rule["cite"][0]["locator"] == options.locator


def test_every_field_that_can_be_compared_gives_a_rule_that_holds(pack: Path) -> None:
    schema = plan_for(None, "training").schema
    fields: dict[Kind, tuple[str, str]] = {}
    for entity in schema.entities.values():
        for name, field in entity.fields.items():
            if entity.subject and field.kind in _KINDS and name not in ("id", entity.label):
                fields[field.kind] = (entity.name, name)
    assert len(fields) >= 5
    for number, (subject, fact) in enumerate(fields.values()):
        new_rule(str(pack), f"regel-{number}", RuleOptions(subject=subject, fact=fact))
    assert failing(pack) == []


# ---- a domain of one's own ------------------------------------------------------------------------

VOCABULARY = """\
format: 1
domain: blood_bank
title: {sv: Blodcentral, en: Blood bank}
entities:
  donor:
    table: donors
    subject: true
    title: {sv: Blodgivare, en: Donor}
    fields:
      id: {type: text, title: {sv: Id, en: Id}}
      haemoglobin: {type: number, title: {sv: Hemoglobin, en: Haemoglobin}}
codes: {}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder laid out as `rules/<domain>/` is, before its first pack."""
    folder = tmp_path / "own"
    (folder / "vocabulary").mkdir(parents=True)
    (folder / "vocabulary.yaml").write_text(VOCABULARY, encoding="utf-8")
    part = "format: 1\nadds_to:\n  donor:\n    weight: {type: number, title: {sv: Vikt, en: Weight}}\n"
    (folder / "vocabulary" / "weight.yaml").write_text(part, encoding="utf-8")
    return folder


def test_a_pack_in_a_domain_of_ones_own(own: Path) -> None:
    new_pack("givare", "", own, RuleOptions())
    assert "domain: blood_bank\n" in (own / "givare" / "pack.yaml").read_text(encoding="utf-8")
    new_rule(str(own / "givare"), "vikt", RuleOptions(fact="weight"))
    new_pack("till", "blood_bank", own, RuleOptions(fact="weight"))
    assert failing(own / "givare") == failing(own / "till") == []


def test_a_shipped_vocabulary_with_fields_of_ones_own_is_used_as_that_one_is(own: Path) -> None:
    """What most rules are about is asked of the shipped packs, as none stands beside it yet."""
    shutil.rmtree(own)
    own.mkdir()
    shipped = next(each.parent for each in pack_folders() if each.parent.name == "training")
    shutil.copy(shipped / "vocabulary.yaml", own)
    shutil.copytree(shipped / "vocabulary", own / "vocabulary")
    new_pack("region-exempel", "", own, RuleOptions(fact="supervision_hours"))
    assert "for: trainee" in (own / "region-exempel" / "rules" / "exempelregel.yaml").read_text("utf-8")


def test_an_editor_gets_the_words_of_a_domain_of_ones_own(own: Path) -> None:
    new_pack("givare", "", own, RuleOptions())
    schema = json.loads((own / "schemas" / "dossier-blood_bank.schema.json").read_text(encoding="utf-8"))
    assert set(schema["$defs"]["donor"]["properties"]) >= {"haemoglobin", "weight"}


def test_a_vocabulary_beside_the_pack_is_what_it_is_read_with(own: Path) -> None:
    """Whatever is asked for: so no pack is made that could not be read."""
    with pytest.raises(UsageError, match=r"USAGE001.*`blood_bank`"):
        new_pack("givare", "training", own, RuleOptions())
    with pytest.raises(UsageError, match="USAGE001") as raised:
        new_pack("givare", str(own), own.parent / "elsewhere", RuleOptions())
    assert f"--out {own}" in str(raised.value)
    assert not (own / "givare").exists()
    assert not (own.parent / "elsewhere").exists()


def test_a_vocabulary_that_rules_can_be_about_nothing_of_is_told(own: Path) -> None:
    file = own / "vocabulary.yaml"
    file.write_text(VOCABULARY.replace("    subject: true\n", ""), encoding="utf-8")
    with pytest.raises(UsageError, match="USAGE032") as raised:
        new_pack("givare", "", own, RuleOptions())
    assert "subject: true" in str(raised.value)


# ---- a rule ---------------------------------------------------------------------------------------


def test_a_new_rule_stands_beside_the_others(pack: Path) -> None:
    made = new_rule(str(pack), "handledning-varje-vecka", RuleOptions(title_sv="Handledning ges varje vecka"))
    assert made.rule == "region-exempel.handledning-varje-vecka"
    assert [path.relative_to(pack).as_posix() for path in made.files] == [
        "rules/handledning-varje-vecka.yaml",
        "cases/handledning-varje-vecka.yaml",
    ]
    assert failing(pack) == []
    assert set(kinds(pack, made.rule)) == {"met", "not_met", "undetermined", "boundary"}


def test_two_rules_without_titles_can_be_told_apart(pack: Path) -> None:
    for slug in ("en", "tva"):
        new_rule(str(pack), slug, RuleOptions())
    assert failing(pack) == []


@pytest.mark.parametrize("shipped", pack_folders(), ids=lambda folder: folder.name)
def test_a_rule_of_a_shipped_pack_holds_under_its_regulation(tmp_path: Path, shipped: Path) -> None:
    copy = _copied(shipped, tmp_path)
    made = new_rule(str(copy), "en-ny-regel", RuleOptions(force="advisory"))
    suite = read_trials([copy], features=[])
    mine = [trial for trial in suite.trials if trial.group == made.rule]
    assert len(mine) >= 4
    assert [trial.run().message for trial in mine if not trial.run().passed] == []
    regimes = {check.regime for check in suite.checks if check.subject_type == made_subject(suite, made)}
    assert {check.regime for check in suite.checks if check.declared_id == made.rule} <= regimes


def made_subject(suite: object, made: Scaffold) -> str:
    return next(check.subject_type for check in suite.checks if check.declared_id == made.rule)  # type: ignore[attr-defined]


def test_where_a_bare_record_does_not_do_the_packs_own_cases_are_built_on(tmp_path: Path) -> None:
    """A regulation that is open only to those who began before 2021 says nothing of a start in 2024."""
    folder = _with_a_regime(tmp_path, "before: 2021-07-01")
    made = new_rule(str(folder), "start", RuleOptions(fact="st_start"))
    assert failing(folder) == []
    text = (folder / "cases" / "start.yaml").read_text(encoding="utf-8")
    assert "licensed_on: 2017-02-01" in text  # from the case that is there
    assert "as_of: 2020-05-01" in text
    assert "regime: gammal" in (folder / "rules" / "start.yaml").read_text(encoding="utf-8")
    assert made.rule == "gammal.start"


def test_where_nothing_does_it_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    folder = _with_a_regime(tmp_path, "before: 2020-01-01")
    with pytest.raises(UsageError, match=r"USAGE033.*st_start") as raised:
        new_rule(str(folder), "start", RuleOptions(fact="st_start"))
    assert "--fact" in str(raised.value)
    assert not (folder / "rules" / "start.yaml").exists()


# ---- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "help"),
    [
        ("Min Regel Å", "write `min-regel-a`"),
        ("två_ord", "write `tva-ord`"),
        ("--", "write a name such as"),
        ("../ut", "write `ut`"),
        ("", "write a name such as"),
    ],
)
def test_a_name_that_breaks_the_rules_is_told(pack: Path, tmp_path: Path, name: str, help: str) -> None:
    before = sorted(tmp_path.rglob("*"))
    for make in (
        lambda: new_rule(str(pack), name, RuleOptions()),
        lambda: new_pack(name, "training", tmp_path, RuleOptions()),
    ):
        with pytest.raises(UsageError, match="USAGE030") as raised:
            make()
        assert help in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_nothing_is_written_over(pack: Path, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in pack.rglob("*") if file.is_file()}
    for make in (
        lambda: new_pack("region-exempel", "training", tmp_path, RuleOptions()),
        lambda: new_rule(str(pack), "exempelregel", RuleOptions()),
    ):
        with pytest.raises(UsageError, match=r"USAGE013.*is there already"):
            make()
    assert {file: file.read_bytes() for file in pack.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (RuleOptions(subject="traine"), "did you mean `trainee`?"),
        (RuleOptions(fact="supervisionhours"), "did you mean `supervision_hours`?"),
        (RuleOptions(source="kalll"), "did you mean `kalla`?"),
        (RuleOptions(area="allmänt"), "did you mean `allmant`?"),
        (RuleOptions(source="x"), "there are kalla"),
    ],
)
def test_what_the_pack_does_not_have_is_told(pack: Path, options: RuleOptions, told: str) -> None:
    with pytest.raises(UsageError, match="USAGE031") as raised:
        new_rule(str(pack), "ny", options)
    assert told in str(raised.value)


def test_a_pack_with_faults_is_to_be_mended_first(pack: Path) -> None:
    rule = pack / "rules" / "exempelregel.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("at_least", "at_lest"), encoding="utf-8")
    with pytest.raises(ComplianceError, match="did you mean `at_least`"):
        new_rule(str(pack), "ny", RuleOptions())


def test_a_shipped_name_is_taken(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="USAGE034"):
        new_pack("spur-st", "training", tmp_path, RuleOptions())


@pytest.mark.parametrize("name", ["con", "aux", "com1", "lpt9"])
def test_a_name_that_windows_reserves_is_told(pack: Path, tmp_path: Path, name: str) -> None:
    """Nobody could check such a file out there."""
    for make in (
        lambda: new_rule(str(pack), name, RuleOptions()),
        lambda: new_pack(name, "training", tmp_path, RuleOptions()),
        lambda: new_pack("b", "training", tmp_path, RuleOptions(), name),
    ):
        with pytest.raises(UsageError, match="USAGE030") as raised:
            make()
        assert f"write `{name}-" in str(raised.value)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UsageError, match=r"USAGE011.*taken"):
        new_pack("region-exempel", "training", tmp_path / "taken", RuleOptions())


def test_a_read_only_pack_is_tried_in_a_copy_that_can_be_written(pack: Path) -> None:
    for each in pack.rglob("*"):
        each.chmod(0o555 if each.is_dir() else 0o444)
    with rehearsal(pack, pack.name) as stage:
        copied = list(stage.rglob("*"))
        assert {each.relative_to(stage).as_posix() for each in copied} >= {"pack.yaml", "rules", "cases"}
        assert [each for each in copied if not each.stat().st_mode & 0o200] == []


def test_packs_beside_are_there_where_links_are_not_allowed(
    tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets only some users make links."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(1314, "A required privilege is not held by the client")

    monkeypatch.setattr("os.symlink", refuse)
    new_rule(str(pack), "en-till", RuleOptions())
    new_pack("ny", "training", tmp_path, RuleOptions())
    with rehearsal(tmp_path / "ny", "ny") as stage:
        assert (stage.parent / pack.name / "rules" / "en-till.yaml").is_file()


# ---- the command ----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_command_tells_what_to_edit_and_what_to_run(
    tmp_path: Path, lang: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "pack", "region-exempel", "--lang", lang]) == 0
    shown = capsys.readouterr().out
    assert "region-exempel/features/region-exempel.feature" in shown
    assert shown.endswith("  compliance test region-exempel\n")
    assert run(["new", "rule", "region-exempel", "ny-regel", "--for", "unit", "--lang", lang]) == 0
    shown = capsys.readouterr().out
    assert ("vad som ska ändras" if lang == "sv" else "what to edit") in shown
    assert "region-exempel/cases/ny-regel.yaml" in shown
    assert shown.endswith("  compliance test region-exempel\n")
    assert run(["new", "pack", "mitt", "--out", "Mina regler", "--lang", lang]) == 0
    assert capsys.readouterr().out.endswith("  compliance test 'Mina regler/mitt'\n")


def test_the_command_suggests(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, told in (
        (["new", "rule", "sosfs-2015-9", "x"], "menade du `sosfs-2015-8`?"),
        (["new", "pack", "x", "--domain", "trainin", "--out", str(tmp_path)], "menade du `training`?"),
        (["new", "pack", "x", "--force", "bindin"], "Menade du binding?"),
        (["new", "rul", "x"], "Menade du 'rule'?"),
    ):
        assert run(arguments) == 2
        assert told in capsys.readouterr().err


# ---- YAML -----------------------------------------------------------------------------------------


def test_every_text_is_read_back_as_it_was(tmp_path: Path) -> None:
    from compliance.diagnostics import Collector
    from compliance.documents import read_document

    signs = [
        "",
        " ",
        "a",
        "7",
        "-",
        ":",
        "#",
        "'",
        '"',
        "{",
        "}",
        "[",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "å",
    ]
    texts = ["".join(each) for each in itertools.product(signs, repeat=3)]
    texts += ["null", "True", "no", "0x1", "1e3", ".5", "~", "2021-07-01", "a\nb", "a\tb", "\\", "=", "<<"]
    data = {"texts": texts, "others": [1, 1.5, True, None, {"a": [], "b": {}}]}
    file = tmp_path / "texts.yaml"
    file.write_text("".join(f"{key}: {flow(each)}\n" for key, each in data.items()), encoding="utf-8")
    collector = Collector()
    document = read_document(file, collector)
    assert document is not None, list(collector)
    assert document.data == data


# ---- folders --------------------------------------------------------------------------------------


def _copied(shipped: Path, tmp_path: Path) -> Path:
    from shutil import copyfile, copytree

    stage = tmp_path / "rules"
    stage.mkdir()
    for each in shipped.parent.glob("vocabulary*"):
        (copytree if each.is_dir() else copyfile)(each, stage / each.name)
    for each in shipped.parent.glob("*/pack.yaml"):
        if each.parent != shipped:
            (stage / each.parent.name).symlink_to(each.parent, target_is_directory=True)
    return Path(copytree(shipped, stage / shipped.name))


def _with_a_regime(tmp_path: Path, open_to: str) -> Path:
    """A pack with one regulation, and one case about somebody who began in 2018."""
    new_pack("gammal", "training", tmp_path, RuleOptions())
    folder = tmp_path / "gammal"
    pack = folder / "pack.yaml"
    regime = f"""\
regimes:
  gammal:
    title: {{sv: Gammal, en: Old}}
    source: kalla
    for: trainee
    elected_by: trainee.elected_regime
    open_to: {{fact: trainee.st_start, {open_to}}}
    cite: [{{source: kalla, locator: 1 §, provenance: placeholder}}]
"""
    pack.write_text(pack.read_text(encoding="utf-8") + regime, encoding="utf-8")
    rule = folder / "rules" / "exempelregel.yaml"
    rule.write_text(
        rule.read_text(encoding="utf-8").replace("area: allmant", "area: allmant\nregime: gammal"),
        encoding="utf-8",
    )
    cases = folder / "cases" / "exempelregel.yaml"
    cases.write_text(
        cases.read_text(encoding="utf-8")
        .replace("{id: T1, ", "{id: T1, licensed_on: 2017-02-01, st_start: 2018-03-01, ", 1)
        .replace("2025-03-01", "2020-05-01"),
        encoding="utf-8",
    )
    for feature in folder.glob("features/*"):
        feature.unlink()
    return folder
