"""Data in memory: objects of every kind, read as the document they would be."""

# ruff: noqa: DTZ001
from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any
from uuid import UUID

import pydantic
import pytest

from compliance.diagnostics import DataError
from compliance.facts.cells import NOTHING
from compliance.facts.facts import Facts
from compliance.facts.from_objects import digest_of
from compliance.facts.load import load, read_raw
from compliance.facts.values import Rows
from tests.data.training import schema

TODAY = date(2026, 1, 15)


def read(data: Any) -> Facts:
    return load(data, schema(), today=TODAY)


def raw(value: Any) -> Any:
    """A cell as the readers of its field get it."""
    values = read_raw({"trainees": [{"id": "T1", "cell": value}]}).tables[0].rows[0].values
    assert values is not None
    return values["cell"]


# ---- what holds rows -------------------------------------------------------------------------------

HOLDERS: dict[str, Callable[[list[Any]], Any]] = {
    "list": list,
    "tuple": tuple,
    "deque": deque,
    "generator": lambda rows: (row for row in rows),
    "map": lambda rows: map(dict, rows),
    "values": lambda rows: dict(enumerate(rows)).values(),
}


@pytest.mark.parametrize("holds", HOLDERS.values(), ids=HOLDERS)
def test_rows_may_be_held_by_anything_that_can_be_gone_through(holds: Callable[[list[Any]], Any]) -> None:
    certificates = [{"id": "C1", "goals": holds_codes} for holds_codes in (deque(["a1"]),)]
    facts = read({"trainees": holds([{"id": "T1", "certificates": holds(certificates)}, {"id": "T2"}])})
    assert facts.diagnostics == ()
    assert list(facts.records["trainee"]) == ["T1", "T2"]
    rows = facts.records["trainee"]["T1"].values["certificates"]
    assert isinstance(rows, Rows)
    assert ([each.id for each in rows], rows.complete) == (["C1"], True)
    assert facts.records["certificate"]["C1"].values["goals"] == {"a1"}


@pytest.mark.parametrize(
    "odd", ["text", b"bytes", 5, {"id": "T1"}, object()], ids=["text", "bytes", "number", "row", "object"]
)
def test_what_holds_no_rows_is_told(odd: Any) -> None:
    assert "DATA034" in [each.code for each in read({"trainees": odd}).diagnostics]


class Frame:
    """What goes through its columns, as dataframes do."""

    columns = ("id",)

    def __iter__(self) -> Any:
        return iter(self.columns)


@pytest.mark.parametrize("odd", [Frame(), [("T1", True)], [SimpleNamespace(id="T1")]])
def test_what_is_no_row_is_told_in_the_words_of_who_programs(odd: Any) -> None:
    (told,) = read({"trainees": odd}).diagnostics
    assert '`frame.to_dict("records")`' in told.help
    assert "dash" not in told.help


def test_rows_of_a_set_stand_in_one_order_on_every_run() -> None:
    """The order of a set is another in every process, and rows without ids are numbered."""
    program = (
        "import dataclasses;from compliance.facts.load import read_raw\n"
        "@dataclasses.dataclass(frozen=True)\n"
        "class Row:\n  place: str\n"
        "raw = read_raw({'leave': {Row('a'), Row('b'), Row('c')}, 'x': [{'goals': frozenset('abcd')}]})\n"
        "print(raw.digest, [row.values for row in raw.tables[0].rows])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in "123"
    }
    assert len(told) == 1


def test_data_that_stands_in_itself() -> None:
    row: dict[str, Any] = {"id": "T1"}
    row["me"] = row
    listed: list[Any] = []
    listed.append(listed)
    facts = read({"trainees": [{**row, "certificates": listed}]})
    assert list(facts.records["trainee"]) == ["T1"]
    assert sorted(each.code for each in facts.diagnostics) == ["DATA037", "DATA039"]


def test_no_diagnostic_holds_a_number_that_stands_as_a_heading() -> None:
    number = "19121212-1212"
    facts = read({"trainees": [{"id": "T1", number: 1}], number: []})
    assert len(facts.diagnostics) == 2
    assert number not in repr(facts.diagnostics) + str([str(each.span) for each in facts.diagnostics])


# ---- models and dataclasses ------------------------------------------------------------------------


@dataclasses.dataclass
class Certificate:
    id: str
    kind: str | None = None


class Trainee(pydantic.BaseModel):
    id: str
    name: str | None = None
    certificates: list[Certificate] = []


class Data(pydantic.BaseModel):
    trainees: list[Trainee]


@pytest.mark.parametrize(
    "data",
    [
        Data(trainees=[Trainee(id="T1", certificates=[Certificate("C1")])]),
        {"trainees": [Trainee(id="T1", certificates=[Certificate("C1")])]},
        {"trainees": [{"id": "T1", "certificates": [Certificate("C1")]}]},
        {"trainees": [MappingProxyType({"id": "T1", "certificates": (Certificate("C1"),)})]},
    ],
    ids=["model", "model-in-dict", "dict", "mapping"],
)
def test_a_dataclass_says_nothing_by_none_wherever_it_stands(data: Any) -> None:
    facts = read(data)
    assert facts.diagnostics == ()
    assert "kind" not in facts.records["certificate"]["C1"].values
    assert "name" not in facts.records["trainee"]["T1"].values


def test_a_model_is_read_as_it_writes_itself_out() -> None:
    class Service(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(extra="allow")
        id: str
        secret: str = pydantic.Field(default="", exclude=True)
        percent: int

        @pydantic.computed_field  # type: ignore[prop-decorator]
        @property
        def place(self) -> str:
            return "Avd"

        @pydantic.field_serializer("percent")
        def _halved(self, percent: int) -> int:
            return percent // 2

    made = Service(id="S1", secret="x", percent=80, trainee="T1", goals=[Certificate("C1")])  # type: ignore[call-arg]
    (row,) = read_raw({"service": [made]}).tables[0].rows
    assert row.values == {"id": "S1", "percent": 40, "place": "Avd", "trainee": "T1", "goals": [{"id": "C1"}]}


def test_a_model_that_is_no_record() -> None:
    listed = pydantic.RootModel[list[int]]([1])
    assert [each.code for each in read({"trainees": [listed]}).diagnostics] == ["DATA039"]


# ---- numbers and times of NumPy --------------------------------------------------------------------


class Scalar:
    """What NumPy's scalars have in common. NumPy itself is not needed to run the tests."""

    ndim = 0

    def __init__(self, item: Any, kind: str = "i", finer: Any = None) -> None:
        self.dtype = SimpleNamespace(kind=kind)
        self.item = lambda: item
        self._finer = finer

    def astype(self, unit: str) -> Scalar:
        assert unit == "datetime64[us]"
        return Scalar(self._finer, "M")


class NotATime(Scalar):
    __hash__ = None  # type: ignore[assignment]

    def __ne__(self, other: object) -> bool:
        return True


class Masked(Scalar):
    """What a masked array has in place of a value, as databases hand over NULL; its item is nought."""

    mask = True


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        (Scalar(7), 7),
        (Scalar(True, "b"), True),
        (Scalar(date(2017, 2, 1), "M"), date(2017, 2, 1)),
        (Scalar(datetime(2017, 2, 1, 7, 30), "M"), datetime(2017, 2, 1, 7, 30)),
        (Scalar(1485934200 * 10**9, "M", datetime(2017, 2, 1, 7, 30)), datetime(2017, 2, 1, 7, 30)),
        (NotATime(None, "M"), NOTHING),
        (Masked(0.0, "f"), NOTHING),
    ],
)
def test_numbers_and_times_of_numpy(scalar: Scalar, value: Any) -> None:
    assert raw(scalar) == value or raw(scalar) is value
    facts = read({"trainees": [{"id": "T1", "licensed_on": scalar}]})
    if isinstance(value, date):
        assert facts.records["trainee"]["T1"].values["licensed_on"] == date(2017, 2, 1)


def test_an_array_is_a_list() -> None:
    class Array(list[Any]):
        ndim = 1
        dtype = SimpleNamespace(kind="O")

        def __bool__(self) -> bool:
            raise ValueError("the truth value of an array is ambiguous")

    assert raw(Array()) == []
    assert raw(Array([Scalar(1), "a"])) == [1, "a"]


# ---- the digest ------------------------------------------------------------------------------------


class Silent:
    """An object that cannot be shown."""

    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    "value",
    [10**5000, -(10**5000), Silent(), object(), 3j, {("a",): 1}, {"a": {1: 2, None: 3}}, [[]]],
    ids=["long", "long-negative", "silent", "object", "complex", "tuple-key", "mixed-keys", "lists"],
)
def test_anything_has_a_digest(value: Any) -> None:
    make = type(value) if type(value) in (Silent, object) else lambda: value
    assert digest_of({"a": make()}) == digest_of({"a": make()})
    assert digest_of({"a": value}) != digest_of({"a": "x"})
    assert read({"trainees": [{"id": "T1", "name": value}]}).records["trainee"]["T1"].id == "T1"


def test_the_digest_does_not_depend_on_the_order_in_which_data_was_built() -> None:
    pairs: list[tuple[Any, Any]] = [("id", "T1"), (5, 1), (None, {2: 3, "x": 4}), (("a",), 10**5000)]
    assert digest_of(dict(pairs)) == digest_of(dict(pairs[::-1]))
    assert digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})


def test_the_digest_tells_what_differs_apart() -> None:
    found: Iterable[Any] = (
        *({"a": 10**5000}, {"a": 10**5000 + 1}, {"a": str(10**30)}, {"a": 10**30}),
        *({1: 1, "1": 1}, {1: 2, "1": 1}, {1: "1", "1": 1}, [], [[]], {}),
        *({None: [], "x": {}}, {None: {}, "x": []}),
    )
    digests = [digest_of(each) for each in found]
    assert len(set(digests)) == len(digests)


def test_nothing_of_numpy_or_pydantic_is_loaded(tmp_path: Path) -> None:
    program = (
        "import sys;from compliance.facts.load import read_raw;read_raw({'trainees': [{'id': 'T1'}]});"
        "print([name for name in ('numpy', 'pydantic') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, cwd=tmp_path)
    assert done.stdout.strip() == b"[]"


# ---- what other libraries hand over ------------------------------------------------------------------


def test_pandas_own_nothing_is_nothing() -> None:
    class NAType:
        """As pandas has it: neither true nor false, and not equal to itself."""

        def __bool__(self) -> bool:
            raise TypeError

    assert raw(NAType()) is NOTHING


def test_reading_a_model_that_does_not_hold_what_it_says_quotes_nothing(
    recwarn: pytest.WarningsRecorder,
) -> None:
    class Trainee(pydantic.BaseModel):
        id: str
        name: str

    read({"trainees": [Trainee.model_construct(id="T1", name=5)]})
    assert [str(each.message) for each in recwarn] == []


@pytest.mark.parametrize("domain", [None, ""])
def test_a_domain_that_is_not_named_is_left_out(domain: Any) -> None:
    facts = read({"domain": domain, "trainees": [{"id": "T1"}]})
    assert (list(facts.records["trainee"]), facts.diagnostics) == (["T1"], ())


def test_a_key_that_yaml_takes_for_true_is_the_field_on() -> None:
    facts = read({"activities": [{"id": "A1", True: "2024-03-01"}]})
    assert facts.records["activity"]["A1"].values == {"id": "A1", "on": date(2024, 3, 1)}


@pytest.mark.parametrize("number", [10**18, -(10**400), 10**5000], ids=["19", "-401", "5001"])
def test_a_number_nobody_counts_to_is_refused(number: int) -> None:
    facts = read({"trainees": [{"id": "T1", "self_study_hours": number}]})
    assert [each.code for each in facts.diagnostics] == ["DATA047"]


@pytest.mark.parametrize("number", [10**400, -(10**400), 10**5000], ids=["401", "-401", "5001"])
def test_a_number_nobody_counts_to_is_no_day(number: int) -> None:
    facts = read({"trainees": [{"id": "T1", "st_start": number}]})
    assert [each.code for each in facts.diagnostics] == ["DATA046"]


class Speechless:
    """What fails to show itself, as an object of a mapper does when its session is closed."""

    def __str__(self) -> str:
        raise RuntimeError("the session is closed")


def test_what_cannot_show_itself_is_told_by_its_type() -> None:
    row = dict.fromkeys(("st_start", "self_study_hours", "unit", "swedish_at", "specialty"), Speechless())
    told = read({"trainees": [{"id": "T1", **row}]}).diagnostics
    assert sorted(each.code for each in told) == ["DATA044", "DATA044", "DATA046", "DATA047", "DATA048"]
    assert all("`Speechless`" in each.message for each in told)


def test_a_uuid_is_an_id_as_it_is_written() -> None:
    """What databases and web frameworks have for keys."""
    unit, trainee = UUID("6f1c2d3e-0000-4000-8000-00000000abcd"), UUID("6f1c2d3e-0000-4000-8000-00000000abce")

    @dataclasses.dataclass
    class Trainee:
        id: UUID
        unit: UUID

    facts = read({"units": [{"id": unit}], "trainees": [Trainee(trainee, unit)]})
    assert facts.diagnostics == ()
    (found,) = facts.records["trainee"].values()
    assert (found.id, found.values["unit"].id) == (str(trainee), str(unit))


def test_no_name_is_no_folder() -> None:
    with pytest.raises(DataError, match="no file is named"):
        read("")
