"""Packs shipped, saved and spoiled: what is saved reads back, and whatever is spoiled is explained."""

from __future__ import annotations

import random
import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.diagnostics import Collector, PackError
from compliance.packs.cases import read_cases
from compliance.pipeline.plans import build, plan_for, read
from compliance.plan import codec
from compliance.plan.plan import Plan
from compliance.resources import pack_folders
from tests.helpers.conformance import case_files, plan_of

DEMO = Path(__file__).parents[1] / "diagnostics" / "packs" / "good"
SHIPPED = [folder for folder in pack_folders() if folder.parent.name == "training"]


@cache
def shipped_plan() -> Plan:
    return build(SHIPPED)


# ---- saving ---------------------------------------------------------------------------------------


def test_the_shipped_plan_reads_back_to_the_same() -> None:
    text = codec.dump(shipped_plan())
    again = codec.load(text)
    assert again == shipped_plan()
    assert codec.dump(again) == text


@pytest.mark.parametrize("name", [file.name for file in case_files()])
def test_a_plan_of_everything_there_is_reads_back_to_the_same(name: str) -> None:
    assert codec.load(codec.dump(plan_of(name))) == plan_of(name)


def test_a_plan_does_not_depend_on_the_cache() -> None:
    assert plan_for(None, "training") == shipped_plan() == plan_for(None, "training")


def test_a_plan_does_not_depend_on_the_order_of_packs() -> None:
    """The same checks come of it, whichever pack is named first."""
    turned = build(SHIPPED[::-1])
    assert {check.id: check for check in turned.checks} == {
        check.id: check for check in shipped_plan().checks
    }


def test_every_place_told_is_in_a_file_of_the_pack() -> None:
    for check in shipped_plan().checks:
        file, line, column = check.require.at.split(":")
        folder = next(each for each in SHIPPED if each.name == check.pack)
        text = (folder / file).read_text(encoding="utf-8").splitlines()
        assert len(text[int(line) - 1]) >= int(column)


# ---- spoiling -------------------------------------------------------------------------------------

JUNK = (
    b"\x00",
    b"\xff",
    b"\t",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b"- ",
    b"&a",
    b"*a",
    b"!!x",
    b"|",
    b">",
    b"~",
    b"#",
    b'"',
    b"'",
    b"1e9",
    b"99999999999999999999",
    b".inf",
    b"true",
    b"null",
    b"fact",
    b"value",
    b"all",
    b"every",
    b"of",
    b"in",
    b"parameter",
    b"concept",
    b"count",
    b"P1Y",
    b"2030-01-01",
    "å".encode(),
    "\u202e".encode(),
    b"\n",
    b"  ",
    b", ",
)


def spoiled(content: bytes, rng: random.Random, kind: str) -> bytes:
    """The same bytes with one thing wrong, as an author or a disk would do it."""
    if kind in ("byte", "cut", "insert"):
        place = rng.randrange(len(content) + 1)
        if kind == "cut":
            return content[:place] + content[place + rng.randrange(1, 9) :]
        if kind == "insert":
            return content[:place] + rng.choice(JUNK) + content[place:]
        return content[:place] + bytes([rng.randrange(256)]) + content[place + 1 :]
    lines = content.splitlines(keepends=True)
    place = rng.randrange(len(lines))
    if kind == "drop":
        del lines[place : place + rng.randrange(1, 3)]
    elif kind == "twice":
        lines.insert(place, lines[place])
    elif kind == "swap":
        other = rng.randrange(len(lines))
        lines[place], lines[other] = lines[other], lines[place]
    elif kind == "indent":
        lines[place] = b"  " + lines[place]
    else:
        words = lines[place].split(b" ")
        words[rng.randrange(len(words))] = rng.choice(JUNK)
        lines[place] = b" ".join(words)
    return b"".join(lines)


KINDS = ("byte", "cut", "insert", "drop", "twice", "swap", "indent", "word")


def read_spoiled(
    source: Path, names: list[str], work: Path, rng: random.Random, kind: str, times: int
) -> None:
    """Spoil one file of a copy and read it: a plan, or faults that can be shown."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source, work)
    files = [*work.glob("*.yaml"), *(file for name in names for file in (work / name).rglob("*.yaml"))]
    file = rng.choice(sorted(files))
    content = file.read_bytes()
    for _ in range(times):
        content = spoiled(content, rng, kind) or b"x\n"
    file.write_bytes(content)
    folders = [work / name for name in names]
    try:
        build(folders)
    except PackError as error:
        refused = error
    else:
        refused = None
    if refused is not None:
        assert refused.diagnostics
        assert str(refused)
        assert all(each.span is not None for each in refused.diagnostics)
        return
    collector = Collector()
    for loaded in read(folders, collector):
        list(read_cases(loaded, collector))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=250)
@given(st.integers(0, 2**32), st.sampled_from(KINDS), st.integers(1, 3))
def test_a_spoiled_pack_is_explained(tmp_path: Path, seed: int, kind: str, times: int) -> None:
    read_spoiled(DEMO, ["demo"], tmp_path / "work", random.Random(seed), kind, times)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=12)
@given(
    st.integers(0, 2**32), st.sampled_from(KINDS), st.sampled_from(sorted(folder.name for folder in SHIPPED))
)
def test_a_spoiled_shipped_pack_is_explained(tmp_path: Path, seed: int, kind: str, name: str) -> None:
    names = ["st-regime"] if name == "st-regime" else ["st-regime", name]
    read_spoiled(SHIPPED[0].parent, names, tmp_path / "work", random.Random(seed), kind, 1)
