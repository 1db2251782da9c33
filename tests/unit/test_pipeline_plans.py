"""Finding packs, the plans kept between runs, and packs outside the library."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance import resources
from compliance.diagnostics import Collector, PackError, UsageError, render_all
from compliance.executors.reference.program import Program
from compliance.facts.load import read_raw
from compliance.facts.schema import Kind
from compliance.latest import Latest
from compliance.packs.cases import read_cases
from compliance.packs.requirements import read_requirements
from compliance.packs.reviews import read_reviews
from compliance.packs.survivors import read_survivors
from compliance.pipeline import domains, plan_cache, plans
from compliance.pipeline.checking import check
from compliance.pipeline.domains import domain_of
from compliance.pipeline.packs import list_packs, show_pack
from compliance.pipeline.plans import build_plan, find_packs, plan_for
from compliance.pipeline.writing import write_template
from compliance.plan import codec
from compliance.plan.plan import Plan
from compliance.resources import pack_folders, shipped
from tests.helpers.packs import pack_file, rule, write

FLAG = {"fact": "thing.flag", "is": True}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of its own for each test, with nothing kept in the process."""
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(plans, "_PLANS", Latest(plans._PLANS.most))
    return tmp_path / "cache" / "compliance" / "plans"


def pack(folder: Path, name: str = "test", **parts: Any) -> Path:
    """A pack with one rule."""
    made = {**rule("flagged", require=FLAG), "id": f"{name}.flagged"}
    return write(folder, pack_file(**{"pack": name, **parts}), [made])


def from_disk(folder: Path) -> Plan:
    """The plan as another process would get it."""
    plans._PLANS.clear()
    return plan_for([folder])


def ids(plan: Any) -> list[str]:
    return [check.id for check in plan.checks]


# ---- finding packs --------------------------------------------------------------------------------


def test_every_shipped_pack_of_the_only_domain() -> None:
    training = [folder for folder in pack_folders() if folder.parent.name == "training"]
    assert find_packs(None) == training
    assert find_packs(None, "training") == training


def test_an_unknown_domain() -> None:
    with pytest.raises(UsageError, match="did you mean `training`"):
        find_packs(None, "trainings")
    with pytest.raises(UsageError, match="the domains are pathways, perioperative, training"):
        find_packs(None, "xyz")


def test_a_pack_comes_after_those_it_uses() -> None:
    assert [folder.name for folder in find_packs(["sosfs-2015-8"])] == ["st-regime", "sosfs-2015-8"]


def test_a_pack_of_no_such_name() -> None:
    with pytest.raises(UsageError, match="did you mean `st-regime`"):
        find_packs(["st-regimes"])
    with pytest.raises(UsageError, match=r"the shipped packs are .*hslf-fs-2021-8, "):
        find_packs(["xyz"])


def test_a_folder_that_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no pack\.yaml"):
        find_packs([tmp_path])


def test_no_pack_at_all() -> None:
    with pytest.raises(UsageError, match="no rule pack is named"):
        plan_for([])


def test_a_pack_named_by_its_name_and_by_its_folder_is_read_once(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    assert find_packs([folder, folder.parent / "." / "test", str(folder)]) == [folder]
    own = shipped("rules") / "training" / "st-regime"
    assert len(find_packs(["st-regime", own])) == 1


def test_packs_that_use_each_other(tmp_path: Path) -> None:
    first = pack(tmp_path, "first", uses=["second"])
    second = pack(tmp_path, "second", uses=["first"])
    assert find_packs([first]) == [second, first]
    assert ids(plan_for([first])) == ["second.flagged", "first.flagged"]


def test_a_pack_that_uses_itself(tmp_path: Path) -> None:
    assert find_packs([pack(tmp_path, uses=["test"])]) == [tmp_path / "test"]


def test_a_pack_outside_may_use_a_shipped_one(tmp_path: Path) -> None:
    """It stands alone, so its domain's shipped vocabulary serves it."""
    folder = tmp_path / "own"
    folder.mkdir()
    made = pack(tmp_path, "own", domain="training", uses=["st-regime"])
    (tmp_path / "vocabulary.yaml").unlink()
    name = made / "rules" / "flagged.yaml"
    text = name.read_text(encoding="utf-8")
    text = text.replace('"thing.flag"', '"trainee.swedish_at"').replace('"for": "thing"', '"for": "trainee"')
    name.write_text(text, encoding="utf-8")
    assert [found.name for found in find_packs([made])] == ["st-regime", "own"]
    assert "own.flagged" in ids(plan_for([made]))
    assert "own.flagged" in ids(from_disk(made))


def test_a_pack_outside_without_any_vocabulary(tmp_path: Path) -> None:
    made = pack(tmp_path)
    (tmp_path / "vocabulary.yaml").unlink()
    with pytest.raises(PackError, match=r"vocabulary\.yaml"):
        plan_for([made])


@pytest.mark.parametrize(
    ("domain", "help"), [("trainings", "did you mean `training`?"), ("xyz", "write one of pathways, ")]
)
def test_a_pack_outside_of_a_domain_that_is_not_shipped(tmp_path: Path, domain: str, help: str) -> None:
    made = pack(tmp_path, domain=domain)
    (tmp_path / "vocabulary.yaml").unlink()
    with pytest.raises(PackError) as told:
        plan_for([made])
    (fault,) = told.value.diagnostics
    assert (fault.code, fault.help.startswith(help)) == ("PACK019", True)
    assert fault.span is not None
    assert (made / "pack.yaml").read_text("utf-8").splitlines()[fault.span.line - 1].strip() == (
        f'"domain": "{domain}",'
    )


def test_a_pack_that_uses_one_of_another_domain_is_told_where_it_does(tmp_path: Path) -> None:
    made = pack(tmp_path, domain="training", uses=["spor-waiting"])
    (tmp_path / "vocabulary.yaml").unlink()
    with pytest.raises(PackError) as told:
        plan_for([made])
    (fault,) = told.value.diagnostics
    assert fault.message == "spor-waiting belongs to the domain `perioperative`, and test to `training`"
    assert fault.span is not None
    assert "spor-waiting" in (made / "pack.yaml").read_text("utf-8").splitlines()[fault.span.line - 1]


def test_packs_of_two_domains_named_together() -> None:
    with pytest.raises(PackError) as told:
        plan_for(["st-regime", "svf"])
    assert [fault.message for fault in told.value.diagnostics] == [
        "svf belongs to the domain `pathways`, and st-regime, which it is read with, to `training`"
    ]


@pytest.mark.parametrize("text", ["", "[]", "uses: [1]\ndomain: [a]", "{", "uses: no"])
def test_a_pack_file_that_says_nothing_useful(tmp_path: Path, text: str) -> None:
    folder = pack(tmp_path)
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "vocabulary.yaml").unlink()
    with pytest.raises(PackError):
        plan_for([folder])


def test_a_folder_called_like_a_rule(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    (folder / "rules" / "odd.yaml").mkdir()
    with pytest.raises(PackError, match=r"odd\.yaml"):
        plan_for([folder])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_rule_that_must_not_be_read(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    (folder / "rules" / "flagged.yaml").chmod(0)
    with pytest.raises(PackError, match=r"flagged\.yaml"):
        plan_for([folder])


@pytest.mark.parametrize("used", ["{secret}", "../secret", "."])
def test_a_pack_uses_others_by_name_alone(tmp_path: Path, used: str) -> None:
    """What it names may be any folder of whoever runs this, and a faulty line of it would be shown."""
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "pack.yaml").write_text("password: [hunter2\n", encoding="utf-8")
    folder = pack(tmp_path / "packs", uses=[used.format(secret=secret)])
    assert plans.find_packs([folder]) == [folder]
    with pytest.raises(PackError) as caught:
        plan_for([folder])
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("part", ["rules", "tables", "measures"])
@pytest.mark.parametrize("what", ["link", "pipe", "device"])
def test_a_pack_is_read_within_its_folder(tmp_path: Path, part: str, what: str) -> None:
    folder = pack(tmp_path)
    file = folder / part / "s.yaml"
    file.parent.mkdir(exist_ok=True)
    if what == "link":
        (tmp_path / "secret").write_text("password: [hunter2\n", encoding="utf-8")
        file.symlink_to(tmp_path / "secret")
    elif what == "pipe":
        os.mkfifo(file)
    else:
        file.symlink_to("/dev/null")
    with pytest.raises(PackError, match="PACK087") as caught:
        plan_for([folder])
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("name", ["cases/s.yaml", "coverage.yaml", "mutation.yaml", "reviews.yaml"])
def test_what_stands_beside_the_rules_is_read_within_the_folder_too(tmp_path: Path, name: str) -> None:
    folder = pack(tmp_path)
    (tmp_path / "secret").write_text("password: [hunter2\n", encoding="utf-8")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).symlink_to(tmp_path / "secret")
    collector = Collector()
    for loaded in plans.read_packs([folder], Collector()):
        list(read_cases(loaded, collector))
    read_requirements(folder, collector)
    read_survivors(folder, collector)
    read_reviews(folder, collector)
    assert [each.code for each in collector.sorted] == ["PACK087"]
    assert "hunter2" not in render_all(collector)


@pytest.mark.parametrize("name", ["vocabulary.yaml", "vocabulary/more.yaml"])
def test_a_vocabulary_is_read_within_its_folder(tmp_path: Path, name: str) -> None:
    folder = pack(tmp_path / "home")
    (tmp_path / "secret").write_text("password: [hunter2\n", encoding="utf-8")
    file = folder.parent / name
    file.parent.mkdir(exist_ok=True)
    file.unlink(missing_ok=True)
    file.symlink_to(tmp_path / "secret")
    with pytest.raises(PackError, match="PACK087") as caught:
        plan_for([folder])
    assert "hunter2" not in str(caught.value)


def test_a_pack_may_stand_behind_a_link_and_hold_links_within(tmp_path: Path) -> None:
    folder = pack(tmp_path / "real")
    (folder / "rules" / "flagged.yaml").rename(folder / "kept.yaml")
    (folder / "rules" / "flagged.yaml").symlink_to("../kept.yaml")
    (tmp_path / "real" / "link").symlink_to(folder)
    assert ids(plan_for([tmp_path / "real" / "link"])) == ["test.flagged"]


def test_records_of_every_kind_have_an_id(tmp_path: Path) -> None:
    """Also where something else is what people call them by: nothing tells them apart without."""
    folder = pack(tmp_path)
    file = tmp_path / "vocabulary.yaml"
    text = file.read_text(encoding="utf-8")
    line = "      id: {type: text, title: {sv: Sakens id, en: Thing id}}\n"
    assert line in text
    file.write_text(text.replace(line, ""), encoding="utf-8")
    with pytest.raises(PackError, match="PACK040") as caught:
        plan_for([folder])
    assert "a thing has no field `id`" in str(caught.value)


# ---- the cache ------------------------------------------------------------------------------------


def test_a_plan_is_kept(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    assert len(list(cache.iterdir())) == 1
    monkeypatch.setattr(plans, "build_plan", lambda _folders: pytest.fail("it was built again"))
    assert from_disk(folder) == first


def test_a_plan_of_another_version_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where files are installed with one time for all, two versions may differ in nothing else that shows."""
    folder = pack(tmp_path)
    before = plan_cache.key_of([(folder, None)])
    plan_cache.engine_mark.cache_clear()
    monkeypatch.setattr(plan_cache, "__version__", "another")
    assert plan_cache.key_of([(folder, None)]) != before
    plan_cache.engine_mark.cache_clear()


def test_the_same_packs_give_the_very_same_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has been compiled of a plan is found by the plan, so an equal one would be compiled again."""
    folder = pack(tmp_path)
    first = plan_for([folder])
    monkeypatch.setattr(plan_cache, "saved", lambda _key: pytest.fail("it was read again"))
    assert plan_for([folder]) is first


def test_threads_share_a_plan(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _number: plan_for([folder]), range(8)))
    assert all(each is found[0] for each in found)


def test_only_the_latest_plans_are_kept(tmp_path: Path) -> None:
    folders = [pack(tmp_path, f"p{number}") for number in range(10)]
    first = plan_for([folders[0]])
    for folder in folders[1:8]:
        plan_for([folder])
    assert plan_for([folders[0]]) is first  # asked for again, so the second is the oldest now
    for folder in folders[8:]:
        plan_for([folder])
    assert len(plans._PLANS) == 8
    assert plan_for([folders[0]]) is first
    assert not any(pack.name in ("p1", "p2") for _, plan in plans._PLANS for pack in plan.packs)


def test_a_check_again_neither_reads_nor_compiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, data = pack(tmp_path), {"things": [{"id": "T1", "flag": True}]}
    first = check(data, packs=[folder], as_of=date(2026, 11, 22))
    monkeypatch.setattr(plan_cache, "saved", lambda _key: pytest.fail("it was read again"))
    monkeypatch.setattr(Program, "__init__", lambda *_: pytest.fail("it was compiled again"))
    again = check(data, packs=[folder], as_of=date(2026, 11, 22))
    assert [each.to_json() for each in again.findings] == [each.to_json() for each in first.findings]
    assert again.by_status() == {"met": 1}


def test_data_that_tells_its_domain_needs_no_plan_to_find_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(domains, "plan_of", lambda _folders: pytest.fail("a plan was made"))
    assert domain_of(read_raw({"domain": "pathways", "episodes": []})) == "pathways"


@pytest.mark.no_cover  # it reads every pack there is
def test_tables_of_another_domain_are_told_of_as_such() -> None:
    """One message: that each is no table of this domain says nothing of why."""
    theirs = {"treatments": [{"id": "O1"}], "plans": [], "rooms": [], "procedures": []}
    data = {"trainees": [{"id": "T1"}], **theirs}
    both = check({**data, "domain": "training"}, as_of=date(2026, 11, 22))
    told = [(each.code, each.message, str(each.help)) for each in both.diagnostics if each.code == "DATA035"]
    message = (
        "the data is for two domains: `training` is checked, and what is of `perioperative` is not read "
        "(`treatments`, `plans`, `rooms` and 1 more)"
    )
    assert told == [("DATA035", message, "check them one at a time")]
    assert (both.errors(), len(both.diagnostics)) == (1, 1)
    assert {each.subject for each in both.findings} == {"trainees[T1]"}
    one = check({"domain": "training", "trainees": [{"id": "T1"}]}, as_of=date(2026, 11, 22))
    assert one.diagnostics == ()
    assert one.by_status() == both.by_status()


def test_a_changed_pack_is_planned_anew(tmp_path: Path, cache: Path) -> None:
    folder = pack(tmp_path)
    plan_for([folder])
    write(tmp_path, pack_file(), [rule("flagged", require=FLAG), rule("again", require=FLAG)])
    assert ids(plan_for([folder])) == ["test.again", "test.flagged"]
    assert len(list(cache.iterdir())) == 2


@pytest.fixture
def _settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every file had been there for a while."""
    monkeypatch.setattr(plan_cache, "_COARSEST", -(10**12))


@pytest.mark.usefixtures("_settled")
def test_packs_that_are_as_they_were_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    monkeypatch.setattr(plan_cache, "_digest_of", lambda _folders: pytest.fail("they were read again"))
    assert from_disk(folder) == first


@pytest.mark.usefixtures("_settled")
@pytest.mark.parametrize("named", ["rules", "vocabulary.yaml", "pack.yaml"])
def test_a_change_that_keeps_size_and_day_is_seen(named: str, tmp_path: Path) -> None:
    """Version control and archives set the times of files, and a letter for another keeps the size."""
    folder = pack(tmp_path)
    first = plan_cache.key_of([(folder, None)])
    assert plan_cache.key_of([(folder, None)]) == first
    file = next(each for each in tmp_path.rglob("*.yaml") if named in str(each))
    was = file.stat()
    time.sleep(0.02)  # longer than the clock of a file system takes to tell two changes apart
    file.write_bytes(file.read_bytes().replace(b"e", b"a", 1))
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
    assert plan_cache.key_of([(folder, None)]) != first


@pytest.mark.usefixtures("_settled")
@pytest.mark.parametrize("content", [b"", b"x", b"\xff" * 64], ids=repr)
def test_a_damaged_digest_finds_no_other_plan(tmp_path: Path, cache: Path, content: bytes) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    for file in (cache.parent / "digests").iterdir():
        file.write_bytes(content)
    assert from_disk(folder) == first


def test_a_file_changed_just_now_is_read(tmp_path: Path, cache: Path) -> None:
    """Another change within the same tick of a file system's clock would not show."""
    plan_for([pack(tmp_path)])
    assert not (cache.parent / "digests").exists()


def test_a_changed_vocabulary_is_planned_anew(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    plan_for([folder])
    file = tmp_path / "vocabulary.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("flag: {type: boolean", "flag: {type: text"), "utf-8"
    )
    with pytest.raises(PackError, match="`true` is not a text"):
        plan_for([folder])


def saved_as(content: bytes) -> bytes:
    """Bytes that a plan might have been saved as."""
    return codec._checksum(content) + content


class Harmful:
    """What a pickle can be made to do."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("exit 1",)


ODD = {
    "nothing": b"",
    "text": b"{}",
    "no plan": saved_as(pickle.dumps(())),
    "none": saved_as(pickle.dumps(None)),
    "cut short": saved_as(pickle.dumps((1, 2, 3))[:-3]),
    "no pickle": saved_as(b"\xff\xfe"),
    "unsaid": pickle.dumps(()),
    "a function": saved_as(pickle.dumps(os.system)),
    "a call": saved_as(pickle.dumps(Harmful())),
    "another class": saved_as(pickle.dumps(Path("x"))),
    "too few fields": saved_as(b"\x80\x05ccompliance.plan.plan\nPlan\n)\x81."),
    "no such day": saved_as(b"\x80\x05cdatetime\ndate\n(K\x01K\x01K\x01K\x01tR."),
}


@pytest.mark.parametrize("content", ODD.values(), ids=[*ODD])
def test_a_damaged_cache_is_as_none(tmp_path: Path, cache: Path, content: bytes) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    for file in cache.iterdir():
        file.write_bytes(content)
    assert from_disk(folder) == first


def test_a_cache_cut_short_is_as_none(tmp_path: Path, cache: Path) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    file = next(cache.iterdir())
    content = file.read_bytes()
    for length in range(0, len(content) - 1, max(1, len(content) // 60)):
        file.write_bytes(content[:length])
        assert from_disk(folder) == first


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "file"))
    folder = pack(tmp_path)
    assert ids(plan_for([folder])) == ["test.flagged"]


def test_a_cache_that_others_may_write_to_decides_nothing(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = pack(tmp_path)
    first = plan_for([folder])
    for file in cache.iterdir():
        file.chmod(0o666)
    monkeypatch.setattr(codec, "load", lambda _text: pytest.fail("it was believed"))
    assert from_disk(folder) == first


def test_a_broken_installation_says_so() -> None:
    with pytest.raises(FileNotFoundError, match="missing from the installation"):
        shipped("nothing-of-this-name")


def test_a_wheel_that_nobody_unpacked_says_what_to_do(tmp_path: Path) -> None:
    """Python imports from an archive, where no folder can be listed."""
    archive = tmp_path / "compliance.whl"
    source = Path(resources.__file__).parent
    with zipfile.ZipFile(archive, "w") as file:
        for name in ("__init__.py", "resources.py"):
            file.write(source / name, f"compliance/{name}")
    ask = f"import sys; sys.path.insert(0, {str(archive)!r}); from compliance.resources import pack_folders"
    run = subprocess.run([sys.executable, "-c", f"{ask}; pack_folders()"], capture_output=True, check=False)
    assert f"{archive} is an archive" in run.stderr.decode()
    assert "install it with pip, or unpack it" in run.stderr.decode()


@pytest.mark.parametrize("content", ODD.values(), ids=[*ODD])
def test_only_a_plan_is_read_back(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"saved"):
        codec.load(content)


def test_a_plan_holds_only_what_can_be_saved(tmp_path: Path) -> None:
    plan = plan_for([pack(tmp_path)])
    with pytest.raises(TypeError, match="a plan cannot hold object"):
        codec.dump(plan._replace(goals={"a": {"b": object()}}))  # type: ignore[dict-item]


def test_every_kind_of_value_can_be_saved(tmp_path: Path) -> None:
    odd = {"a": {"b": (None, True, 1, Fraction(1, 3), date(2024, 2, 29), frozenset({"x", "y"}), Kind.DATE)}}
    plan = plan_for([pack(tmp_path)])._replace(goals=odd)  # type: ignore[arg-type]
    again = codec.load(codec.dump(plan))
    assert again.goals == odd
    assert [type(each) for each in again.goals["a"]["b"]] == [type(each) for each in odd["a"]["b"]]


# ---- what packs say of themselves -----------------------------------------------------------------


@pytest.mark.no_cover  # it reads every pack there is
def test_all_shipped_packs_are_listed() -> None:
    listed = {info.name: info for info in list_packs()}
    assert set(listed) == {folder.name for folder in pack_folders()}
    assert all(info.rules > 0 and info.digest.startswith("sha256:") for info in listed.values())
    assert all(info.title["sv"] and info.description["en"] for info in listed.values())


def test_named_packs_are_listed(tmp_path: Path) -> None:
    assert [info.name for info in list_packs([pack(tmp_path)])] == ["test"]


def test_a_pack_is_shown(tmp_path: Path) -> None:
    shown = show_pack(pack(tmp_path))
    assert shown["name"] == "test"
    assert shown["uses"] == []
    assert shown["sources"]["law"]["title"] == "Law"
    assert [each["id"] for each in shown["rules"]] == ["test.flagged"]
    assert shown["rules"][0]["cite"] == [{"source": "Law", "locator": "1 §", "provenance": "official"}]


def test_a_shown_pack_tells_its_own_rules_only() -> None:
    shown = show_pack("sosfs-2015-8")
    assert shown["uses"] == ["st-regime"]
    assert shown["rules"]
    assert all(each["id"].startswith("sosfs-2015-8.") for each in shown["rules"])


@pytest.mark.parametrize(
    "call",
    [
        lambda: list_packs("training"),
        lambda: list_packs([3]),  # type: ignore[list-item]
        lambda: show_pack(3),  # type: ignore[arg-type]
        lambda: show_pack(None),  # type: ignore[arg-type]
        lambda: write_template("yaml", "dossier.yaml", lang="fr"),
        lambda: write_template(None, "dossier.yaml"),  # type: ignore[arg-type]
        lambda: write_template("yaml", "dossier.yaml", 3),  # type: ignore[arg-type]
    ],
)
def test_a_call_that_cannot_be_made_is_told(
    call: Callable[[], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="USAGE007"):
        call()


def test_a_faulty_pack_is_not_shown(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    (folder / "pack.yaml").write_text("format: 2", encoding="utf-8")
    with pytest.raises(PackError):
        show_pack(folder)


def test_two_packs_of_one_name(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"two rules are called `test\.flagged`") as raised:
        plan_for([pack(tmp_path / "one"), pack(tmp_path / "two")])
    assert "the first stands here" in str(raised.value)


def test_the_digest_is_of_what_decides(tmp_path: Path) -> None:
    """Cases are none of it; rules, tables and the vocabulary are, and the folder's own name is not."""
    folder = pack(tmp_path / "one")
    (folder / "cases").mkdir()
    digest = build_plan([folder]).packs[0].digest
    (folder / "cases" / "flagged.yaml").write_text("x", encoding="utf-8")
    assert build_plan([folder]).packs[0].digest == digest
    shutil.copytree(folder, tmp_path / "one" / "another")
    assert build_plan([tmp_path / "one" / "another"]).packs[0].digest == digest
    with (folder / "rules" / "flagged.yaml").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert build_plan([folder]).packs[0].digest != digest
