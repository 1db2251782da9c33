"""Whatever stands in a cell or a document: facts come out, with diagnostics, and never an exception."""

# ruff: noqa: E501
from __future__ import annotations

import json
import tempfile
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compliance.diagnostics import DataError, render_all
from compliance.facts import ABSENT, STATED_UNKNOWN, Facts, Kind, Record, Rows, Unknown, load
from compliance.facts.from_document import read_dossier_bytes
from compliance.facts.texts import to_id
from compliance.templates import write_workbook
from tests.data.training import DOSSIER_CSV, plain, schema

TODAY = date(2026, 1, 15)
SCHEMA = schema()
TYPES: dict[Kind, Any] = {
    Kind.TEXT: str, Kind.INTEGER: int, Kind.NUMBER: int | Fraction, Kind.BOOLEAN: bool, Kind.DATE: date, Kind.CODE: str,
    Kind.CODES: frozenset, Kind.PERSONAL_ID: str, Kind.HSA_ID: str, Kind.REF: Record, Kind.COLLECTION: Rows,
}  # fmt: skip

words = st.sampled_from(
    ["", " ", "okänt", "none", "saknas", "ja", "x", "T1", "D1", "course", "Kurs", "a1, a2", "2024-03-01", "20240301",
     "1/3 2024", "0,5", "80 %", "#REF!", "# x", "=1+1", "191212121212", "SE2321000016-1", "\0", "\ud800", "å" * 99]
)  # fmt: skip
scalars = (
    words | st.text(max_size=12) | st.integers() | st.floats() | st.booleans() | st.none() | st.dates() | st.datetimes()
    | st.decimals() | st.fractions() | st.times() | st.binary(max_size=4) | st.just(object()) | st.complex_numbers()
)  # fmt: skip
cells = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
trainee_fields = st.sampled_from([*SCHEMA.entities["trainee"].fields, "recorded_on", "typo", "Namn"])
garbage_rows = st.lists(st.dictionaries(trainee_fields, cells, max_size=8) | cells, max_size=4)
tables = st.sampled_from(
    [
        *(entity.table for entity in SCHEMA.entities.values()),
        "waivers",
        "alternatives",
        "overrides",
        "domain",
        "x",
    ]
)


def check(facts: Facts) -> None:
    """Every value has the type of its field, every link leads to a record that is there."""
    for name, records in facts.records.items():
        fields = SCHEMA.entities[name].fields
        for id, record in records.items():
            assert (record.id, record.values["id"], record.entity) == (id, id, name)
            assert record.path
            for key, value in record.values.items():
                if isinstance(value, Unknown) or value is ABSENT:
                    continue
                kind = fields[key].kind
                assert isinstance(value, TYPES[kind]), (key, value)
                assert not (kind is Kind.DATE and isinstance(value, datetime))
                assert not (kind in (Kind.INTEGER, Kind.NUMBER) and isinstance(value, bool))
                if isinstance(value, Record):
                    assert facts.records[value.entity][value.id] is value
                if isinstance(value, Rows):
                    assert all(facts.records[each.entity][each.id] is each for each in value)
    render_all(facts.diagnostics)
    json.dumps([each.to_json() for each in facts.diagnostics])


@given(st.dictionaries(tables, garbage_rows | cells, max_size=4), st.none() | st.dates())
def test_garbage_never_raises(data: dict[str, Any], known_at: date | None) -> None:
    check(load(data, SCHEMA, today=TODAY, known_at=known_at))


@given(st.lists(st.dictionaries(trainee_fields, scalars), min_size=1, max_size=3))
def test_what_is_not_read_is_told(rows: list[dict[str, Any]]) -> None:
    """A row is either there or reported; a field is there, or reported, or was empty."""
    facts = load({"trainees": rows}, SCHEMA, today=TODAY)
    if not facts.diagnostics:
        for row in rows:  # rows without an id are told of, unless their unit gives them one
            assert to_id(row["id"]) in facts.records["trainee"] if "id" in row else "unit" in row
    for record in facts.records["trainee"].values():
        for value in record.values.values():
            if isinstance(value, Unknown) and value is not STATED_UNKNOWN:
                assert value.note
                assert facts.diagnostics


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_as_a_document(data: bytes) -> None:
    from compliance.facts.assemble import assemble

    try:
        raw = read_dossier_bytes(data, "a.yaml")
    except DataError as error:
        render_all(error.diagnostics)
    else:
        check(assemble(raw, SCHEMA, today=TODAY))


@given(st.sampled_from(sorted(DOSSIER_CSV.iterdir())), st.binary(max_size=30), st.integers(0, 400))
def test_any_bytes_in_a_csv_file(file: Path, noise: bytes, at: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for each in DOSSIER_CSV.iterdir():
            data = each.read_bytes()
            (Path(folder) / each.name).write_bytes(data[:at] + noise + data[at:] if each == file else data)
        check(load(folder, SCHEMA, today=TODAY))


@given(st.binary(max_size=200))
def test_any_bytes_as_a_workbook(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.xlsx", "a.xls", "a.ods"):
            path = Path(folder) / name
            path.write_bytes(data)
            try:
                load(path, SCHEMA, today=TODAY)
            except DataError as error:
                render_all(error.diagnostics)


text = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20)
percents = st.integers(2, 100) | st.fractions(2, 100, max_denominator=1).map(lambda f: f + Fraction(1, 8))
certificates = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from([*SCHEMA.codes["certificate_kind"]]),
        "goals": st.lists(st.sampled_from([*SCHEMA.codes["goal"]]), max_size=4),
        "topic": text,
        "issued_on": st.dates(date(1950, 1, 1), date(2090, 1, 1)) | st.just("saknas") | st.none(),
        "director_consulted": st.booleans(),
        "signer": st.sampled_from(["D1", "okänt"]),
    },
)
services = st.fixed_dictionaries({}, optional={"percent": percents, "place": text})


@given(
    st.lists(
        st.fixed_dictionaries(
            {"certificates": st.lists(certificates, max_size=3)},
            optional={
                "name": text,
                "service": st.lists(services, max_size=2),
                "science_weeks": st.decimals(0, 99, places=3),
            },
        ),
        max_size=3,
    )
)
def test_workbook_round_trip(trainees: list[dict[str, Any]]) -> None:
    data = {
        "doctors": [{"id": "D1", "unit": "none"}],
        "trainees": [{**each, "id": f"T{n}", "unit": "none"} for n, each in enumerate(trainees)],
    }
    facts = load(data, SCHEMA, today=TODAY)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        write_workbook(facts, SCHEMA, path)
        again = load(path, SCHEMA, today=TODAY)
    expected, found = plain(facts), plain(again)
    if expected["service"] or any("service" in values for _, values in expected["trainee"].values()):
        for _, values in expected["trainee"].values():
            # Not stated for one, while the table is there for others: not known, and none listed.
            values.setdefault("service", ([], False))
    told = {each.code for each in facts.diagnostics}
    if not told:
        assert found == expected
