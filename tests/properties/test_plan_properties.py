"""Packs shipped, saved and spoiled: what is saved reads back, and whatever is spoiled is explained."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.diagnostics import Collector, PackError
from compliance.documents import PACK_LIMITS, read_bytes
from compliance.executors import reference
from compliance.facts.load import load
from compliance.packs.cases import read_cases
from compliance.pipeline.plans import build_plan, plan_for, read_packs
from compliance.plan import codec
from compliance.plan.plan import Plan
from compliance.resources import pack_folders
from compliance.workbench.coverage.observe import conditions_in
from tests.helpers.conformance import case_files, plan_of
from tests.helpers.packs import AS_OF

DEMO = Path(__file__).parents[1] / "diagnostics" / "packs" / "good"
CRANES = {
    "cranes": [
        {"id": "K1", "colour": "red", "colours": ["red"], "weight": 7, "built": "2020-01-01", "driver": "F1"},
        {"id": "K2", "slings": [{"id": "S1", "load": 2, "inspected": "2024-01-01"}, {}]},
    ],
    "drivers": [{"id": "F1", "trained": True}],
}
SHIPPED = [folder for folder in pack_folders() if folder.parent.name == "training"]


@cache
def shipped_plan() -> Plan:
    return build_plan(SHIPPED)


# ---- saving ---------------------------------------------------------------------------------------


def test_the_shipped_plan_reads_back_to_the_same() -> None:
    assert codec.load(codec.dump(shipped_plan())) == shipped_plan()


@pytest.mark.parametrize("name", [file.name for file in case_files()])
def test_a_plan_of_everything_there_is_reads_back_to_the_same(name: str) -> None:
    assert codec.load(codec.dump(plan_of(name))) == plan_of(name)


def test_a_plan_does_not_depend_on_the_cache() -> None:
    assert plan_for(None, "training") == shipped_plan() == plan_for(None, "training")


def test_a_plan_does_not_depend_on_the_order_of_packs() -> None:
    """The same checks come of it, whichever pack is named first."""
    turned = build_plan(SHIPPED[::-1])
    assert {check.id: check for check in turned.checks} == {
        check.id: check for check in shipped_plan().checks
    }


def test_every_place_told_is_in_a_file_of_the_pack() -> None:
    read = cache(lambda file: file.read_text(encoding="utf-8").splitlines())
    folders = {each.name: each for each in SHIPPED}
    asked = tuple((check.applies, check.require, check.due) for check in shipped_plan().checks)
    places = {node.at for node in conditions_in(asked)}
    for place in places:
        file, line, column = place.split(":")
        pack, _, inside = file.partition("/")
        assert len(read(folders[pack] / inside)[int(line) - 1]) >= int(column)
    assert {place.partition("/")[0] for place in places} >= {check.pack for check in shipped_plan().checks}


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


ODD: tuple[Any, ...] = (
    *(None, True, -1, 0, 1.5, 10**17, "", "x", "{row}", "{", "a.b.c", "("),
    *("2024-02-30", "9999-12-31", "P9999Y", [], {}, [None], [[]], [{}], {"sv": "x"}, {"": []}),
)


def nodes(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a document: what holds it, and the key or number there."""
    for key in list(data) if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ():
        yield data, key
        yield from nodes(data[key])


def reshaped(content: bytes, rng: random.Random) -> bytes:
    """The same document with one part left out, put elsewhere or of another shape; still good YAML."""
    document = read_bytes(content, "file", Collector(), limits=PACK_LIMITS)
    data = document.data if document is not None else None
    places = list(nodes(data))
    if not places:
        return content
    holder, key = rng.choice(places)
    other, where = rng.choice(places)
    value = holder[key]
    match rng.choice(("out", "odd", "wrapped", "copied", "renamed", "listed")):
        case "out":
            del holder[key]
        case "odd":
            holder[key] = rng.choice(ODD)
        case "wrapped":
            holder[key] = rng.choice(([value], [value, value], {"x": value}, {"of": value}))
        case "copied":
            holder[key] = json.loads(json.dumps(other[where]))
        case "renamed" if isinstance(holder, dict):
            del holder[key]
            holder[where if isinstance(where, str) else "x"] = value
        case _ if isinstance(holder, list):
            holder.insert(key, json.loads(json.dumps(value)))
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


SHAPE = "shape"
KINDS = ("byte", "cut", "insert", "drop", "twice", "swap", "indent", "word")


def read_spoiled(
    source: Path,
    names: list[str],
    work: Path,
    rng: random.Random,
    kind: str,
    times: int,
    data: Mapping[str, Any] | None = None,
) -> None:
    """Spoil one file of a copy and read it: a plan that judges data, or faults that can be shown."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(source, work)
    files = [*work.glob("*.yaml"), *(file for name in names for file in (work / name).rglob("*.yaml"))]
    file = rng.choice(sorted(files))
    content = file.read_bytes()
    for _ in range(times):
        content = reshaped(content, rng) if kind == SHAPE else spoiled(content, rng, kind) or b"x\n"
    file.write_bytes(content)
    folders = [work / name for name in names]
    refused: PackError | None = None
    try:
        plan = build_plan(folders)
    except PackError as error:
        refused = error
    if refused is not None:
        assert refused.diagnostics
        assert str(refused)
        assert all(each.span is not None for each in refused.diagnostics)
        return
    if data is not None:
        reference.run(plan, load(data, plan.schema, today=AS_OF), AS_OF)
    collector = Collector()
    for loaded in read_packs(folders, collector):
        list(read_cases(loaded, collector))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=250)
@given(st.integers(0, 2**32), st.sampled_from(KINDS), st.integers(1, 3))
def test_a_spoiled_pack_is_explained(tmp_path: Path, seed: int, kind: str, times: int) -> None:
    read_spoiled(DEMO, ["demo"], tmp_path / "work", random.Random(seed), kind, times)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=250)
@given(st.integers(0, 2**32), st.integers(1, 2))
def test_a_pack_of_another_shape_is_explained(tmp_path: Path, seed: int, times: int) -> None:
    """What is well written YAML, and not what a pack is made of."""
    read_spoiled(DEMO, ["demo"], tmp_path / "work", random.Random(seed), SHAPE, times, CRANES)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=12)
@given(st.integers(0, 2**32), st.sampled_from(["st-regime", "spur-self-review", "mitt-i-st"]))
def test_a_shipped_pack_of_another_shape_is_explained(tmp_path: Path, seed: int, name: str) -> None:
    names = list(dict.fromkeys(["st-regime", name]))
    data = {"units": [{"id": "U1"}], "trainees": [{"id": "T1", "unit": "U1"}]}
    read_spoiled(SHIPPED[0].parent, names, tmp_path / "work", random.Random(seed), SHAPE, 1, data)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=12)
@given(
    st.integers(0, 2**32), st.sampled_from(KINDS), st.sampled_from(sorted(folder.name for folder in SHIPPED))
)
def test_a_spoiled_shipped_pack_is_explained(tmp_path: Path, seed: int, kind: str, name: str) -> None:
    names = ["st-regime"] if name == "st-regime" else ["st-regime", name]
    read_spoiled(SHIPPED[0].parent, names, tmp_path / "work", random.Random(seed), kind, 1)
