"""Every form of data gives the same facts, and what cannot be read at all is said in one exception."""

# ruff: noqa: E501
from __future__ import annotations

import csv
import dataclasses
import io
import json
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pydantic
import pytest
import xlsxwriter

from compliance.diagnostics import Collector, DataError, Diagnostic, Severity, in_language, render_all
from compliance.documents import DATA_LIMITS, read_document
from compliance.facts import ABSENT, STATED_UNKNOWN, Record, Rows
from compliance.facts.called import called
from compliance.facts.from_csv import _rows
from compliance.templates import write_workbook
from tests.data.training import DOSSIER, DOSSIER_CSV, plain, schema
from tests.helpers.training import codes, read, write_sheets


@pytest.fixture
def data() -> dict[str, Any]:
    document = read_document(DOSSIER, Collector(), limits=DATA_LIMITS)
    assert document is not None
    return document.data  # type: ignore[no-any-return]


def test_dossier_holds_what_it_says() -> None:
    facts = read(DOSSIER)
    assert facts.diagnostics == ()
    assert (facts.domain, facts.sources) == ("training", (str(DOSSIER),))
    assert len(facts.digest) == 64
    trainee = facts.records["trainee"]["T1"]
    assert trainee.values["main_supervisor"] is facts.records["doctor"]["D1"]
    assert trainee.values["self_study_hours"] is STATED_UNKNOWN
    assert facts.records["doctor"]["D1"].values["personnummer"] == "191212121212"
    assert facts.records["doctor"]["D2"].values["specialties"] == frozenset()
    second = facts.records["service"]["T1-service-2"]
    assert second.values["to"] is ABSENT
    assert second.values["percent"] == Fraction(125, 2)
    assert second.path == "trainees[T1].service[T1-service-2]"
    assert list(facts.records["certificate"]) == [
        "T1-certificate-1",
        "C-kurs",
        "T1-certificate-3",
        "T2-certificate-1",
    ]
    doctors = facts.records["unit"]["U1"].values["doctors"]
    assert isinstance(doctors, Rows)
    assert ([each.id for each in doctors], doctors.complete, len(doctors)) == (["D1"], True, 1)
    assert "assessments" not in trainee.values


def test_csv_folder_is_the_same() -> None:
    facts = read(DOSSIER_CSV)
    assert facts.diagnostics == ()
    assert plain(facts) == plain(read(DOSSIER))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_in_any_encoding_and_with_any_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    import csv

    for file in DOSSIER_CSV.iterdir():
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline=""), delimiter=";"))
        out = io.StringIO()
        csv.writer(out, delimiter=separator).writerows(rows)
        (tmp_path / file.name).write_bytes(out.getvalue().encode(encoding))
    facts = read(tmp_path)
    assert facts.diagnostics == ()
    assert plain(facts) == plain(read(DOSSIER))


def test_csv_read_by_two_threads_at_once(tmp_path: Path) -> None:
    """One that is done does not cut off a long cell that the other has yet to read."""
    told: list[Diagnostic] = []
    first, second = (_rows(csv.reader(["id", "x" * 200_000]), tmp_path, told) for _ in range(2))
    next(first), next(second)
    list(first)
    assert [len(row[0]) for row in second if row] == [200_000]
    assert told == []


def test_csv_with_a_line_that_names_the_separator(tmp_path: Path) -> None:
    (tmp_path / "doctors.csv").write_text('sep=,\nid,name\nD1,Ek\nD2,"a\n', encoding="utf-8")
    facts = read(tmp_path / "doctors.csv")
    assert list(facts.records["doctor"]) == ["D1"]
    (told,) = facts.diagnostics
    assert told.code == "DATA039"
    assert str(told.span).endswith("doctors.csv:A4"), "counted from the line that names the separator"


def test_workbook_is_the_same(tmp_path: Path) -> None:
    write_workbook(read(DOSSIER), schema(), tmp_path / "a.xlsx")
    facts = read(tmp_path / "a.xlsx")
    assert facts.diagnostics == ()
    assert plain(facts) == plain(read(DOSSIER))
    assert facts.records["certificate"]["T2-certificate-1"].values["topic"] == "=1+1"


@pytest.mark.parametrize("form", ["data", "yaml", "csv", "xlsx"])
def test_a_name_nobody_knows_is_unknown_in_every_form(tmp_path: Path, form: str) -> None:
    heading, rows = ["id", "name"], [["D1", "okänt"], ["D2", "saknas"], ["D3", "Inga Unknown"]]
    source: Any = {"doctors": [dict(zip(heading, row, strict=True)) for row in rows]}
    if form == "yaml":
        source = tmp_path / "dossier.yaml"
        lines = "".join(f"  - {{id: {id}, name: {name}}}\n" for id, name in rows)
        source.write_text(f"doctors:\n{lines}", encoding="utf-8")
    elif form == "csv":
        source = tmp_path / "doctors.csv"
        source.write_text("\n".join(";".join(row) for row in [heading, *rows]), encoding="utf-8")
    elif form == "xlsx":
        source = write_sheets(tmp_path / "dossier.xlsx", {"doctors": [heading, *rows]})
    facts = read(source)
    assert facts.diagnostics == ()
    doctors = facts.records["doctor"].values()
    assert [each.values["name"] for each in doctors] == [STATED_UNKNOWN, ABSENT, "Inga Unknown"]
    assert [called(each, schema()) for each in doctors] == ["D1", "D2", "Inga Unknown"]


def test_json_dicts_and_standard_input_are_the_same(
    tmp_path: Path, data: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = plain(read(DOSSIER))
    text = json.dumps(data)
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    assert plain(read(tmp_path / "a.json")) == expected
    assert plain(read(data)) == expected
    assert read(data).digest == read(json.loads(text)).digest
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DOSSIER.read_bytes())))
    facts = read("-")
    assert plain(facts) == expected
    assert facts.sources == ("<stdin>",)


def test_models_dataclasses_and_generators() -> None:
    class Certificate(pydantic.BaseModel):
        kind: str
        issued_on: date | None = None
        topic: str | None = None

    class Trainee(pydantic.BaseModel):
        id: str
        certificates: list[Certificate]

    @dataclasses.dataclass
    class Doctor:
        id: str
        name: str | None = None
        doctoral_degree: bool | None = None

    certificate = Certificate(kind="course", issued_on=date(2024, 3, 1))
    facts = read(
        {
            "trainees": (Trainee(id=f"T{n}", certificates=[certificate]) for n in (1, 2)),
            "doctors": [Doctor("D1", doctoral_degree=True)],
        }
    )
    assert facts.diagnostics == ()
    assert facts.records["doctor"]["D1"].values == {"id": "D1", "doctoral_degree": True}
    made = facts.records["certificate"]["T2-certificate-1"]
    assert set(made.values) == {"id", "kind", "issued_on", "trainee"}

    @dataclasses.dataclass
    class Dossier:
        trainees: list[Trainee]

    assert list(read(Dossier([Trainee(id="T9", certificates=[])])).records["trainee"]) == ["T9"]


def test_none_in_data_is_stated_and_nan_is_nothing() -> None:
    facts = read({"trainees": [{"id": "T1", "status": None, "science_weeks": float("nan"), "name": ""}]})
    assert facts.records["trainee"]["T1"].values == {"id": "T1", "status": STATED_UNKNOWN}


def test_place_of_a_bad_cell_in_each_form(tmp_path: Path) -> None:
    bad = {"trainees": [{"id": "T1", "certificates": [{"kind": "course", "issued_on": "1/3 2024"}]}]}
    (tmp_path / "a.yaml").write_text(
        "trainees:\n  - id: T1\n    certificates:\n      - kind: course\n        issued_on: 1/3 2024\n",
        encoding="utf-8",
    )
    folder = tmp_path / "csv"
    folder.mkdir()
    (folder / "trainees.csv").write_text("id\nT1\n", encoding="utf-8")
    (folder / "certificates.csv").write_text(
        "trainee;kind;Utfärdat\n\nT1;course;1/3 2024\n", encoding="utf-8"
    )
    book = write_sheets(
        tmp_path / "a.xlsx",
        {
            "trainees": [["id"], ["T1"]],
            "Intyg": [[], [None, "trainee", "kind", "issued_on"], [None, "T1", "course", "1/3 2024"]],
        },
    )
    places = {
        str(tmp_path / "a.yaml"): "a.yaml:5:20",
        str(folder): "certificates.csv:C3",
        str(book): "a.xlsx:Intyg!D3",
    }
    for source, place in places.items():
        facts = read(source)
        (found,) = facts.diagnostics
        assert (found.code, found.severity) == ("DATA046", Severity.ERROR)
        assert str(found.span).endswith(place)
        assert "`1/3 2024`" in found.message
        heading = "Utfärdat" if source == str(folder) else "issued_on"
        assert found.message.startswith(f"`{heading}`: ")
    (found,) = read(bad).diagnostics
    assert str(found.span) == "<data>:trainees[0].certificates[0].issued_on"


def test_workbook_cells(tmp_path: Path) -> None:
    """A spreadsheet gives numbers as floats, and numbers typed into text columns too."""
    book = write_sheets(
        tmp_path / "a.xlsx",
        {
            "Läs mig": [["ST-läkare"], ["T9"]],
            "_lists": [["x"]],
            "Läkare": [
                ["Läkarens id", "Personnummer", "År för handledarutbildning", "Doktorsexamen", "unit"],
                ["# hjälp"],
                [7, 191212121212, 2019, True, "saknas"],
                [8, None, "2019", "x", "none"],
            ],
        },
    )
    facts = read(book)
    assert facts.diagnostics == ()
    assert facts.records["doctor"]["7"].values == {
        "id": "7",
        "personnummer": "191212121212",
        "supervisor_training_year": 2019,
        "doctoral_degree": True,
        "unit": ABSENT,
    }
    assert facts.records["trainee"] == {}


def test_percent_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("service")
    sheet.write_row(0, 0, ["id", "trainee", "percent"])
    sheet.write_row(1, 0, ["S1", "T1"])
    sheet.write_number(1, 2, 0.8, book.add_format({"num_format": "0%"}))
    book.close()
    (found,) = [each for each in read(path).diagnostics if each.code == "DATA047"]
    assert "80" in found.help


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("missing.yaml", None, "DATA030"),
        ("a.docx", b"x", "DATA031"),
        ("a.yaml", b"a: [", "DATA001"),
        ("a.json", b"{", "DATA001"),
        ("list.yaml", b"- a", "DATA034"),
        ("a.xlsx", b"not a workbook", "DATA033"),
        ("b.xlsx", b"", "DATA033"),
        ("c.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "DATA033"),
        ("d.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "DATA033"),
        ("e.ods", b"PK\x03\x04", "DATA033"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_at_all(tmp_path: Path, name: str, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError) as caught:
        read(tmp_path / name)
    assert [each.code for each in caught.value.diagnostics] == [code]


def test_missing_file_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "dossier.yaml").touch()
    with pytest.raises(DataError) as caught:
        read(str(tmp_path / "dosier.yaml"))
    assert "dossier.yaml" in caught.value.diagnostics[0].help
    for odd in ("\0", "x" * 5000):
        with pytest.raises(DataError):
            read(odd)


def test_empty_folder_and_odd_objects(tmp_path: Path) -> None:
    for source in (tmp_path, 7, None, [1], object()):
        with pytest.raises(DataError) as caught:
            read(source)
        assert caught.value.diagnostics[0].code == "DATA031"


def test_a_folder_with_a_workbook_in_it_says_which_file_to_name(tmp_path: Path) -> None:
    for name in ("min enhet.xlsx", "~$min enhet.xlsx", "läs mig.txt", ".dold.yaml"):
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(DataError) as caught:
        read(tmp_path)
    (told,) = caught.value.diagnostics
    assert told.help == f"name the file: `{tmp_path / 'min enhet.xlsx'}`"
    assert in_language(told.help, "sv") == f"ange filen: `{tmp_path / 'min enhet.xlsx'}`"


def test_what_else_stands_in_a_folder_of_csv_files_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "trainees.csv").write_text("id\nT1\n", encoding="utf-8")
    for name in ("report.json", "~$mer.xlsx", "läs mig.txt"):
        (tmp_path / name).write_bytes(b"")
    assert read(tmp_path).diagnostics == ()
    (tmp_path / "mer.xlsx").write_bytes(b"")
    facts = read(tmp_path)
    assert list(facts.records["trainee"]) == ["T1"]
    (told,) = facts.diagnostics
    assert (told.code, told.severity) == ("DATA076", Severity.WARNING)
    says = f"`{tmp_path / 'mer.xlsx'}` läses inte tillsammans med mappens CSV-filer"
    assert in_language(told.message, "sv") == says
    write_sheets(tmp_path / "mer.xlsx", {"doctors": [["id"], ["D1"]]})
    both = read([tmp_path, tmp_path / "mer.xlsx"])
    assert (both.diagnostics, list(both.records["doctor"])) == ((), ["D1"])
    assert read(tmp_path / "trainees.csv").diagnostics == ()


@pytest.mark.parametrize("begins", [b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")], ids=["new", "old"])
def test_a_workbook_that_is_called_csv_is_told_once(tmp_path: Path, begins: bytes) -> None:
    (tmp_path / "trainees.csv").write_bytes(begins + b'\0,;\n"' * 9)
    for source in (tmp_path, tmp_path / "trainees.csv"):
        with pytest.raises(DataError) as caught:
            read(source)
        (told,) = caught.value.diagnostics
        assert told.code == "DATA031"
        assert in_language(told.message, "sv") == "`trainees.csv` är en arbetsbok och ingen CSV-fil"


@pytest.mark.parametrize("name", ["a.yaml", "a.csv", "a.xlsx"])
def test_file_that_may_not_be_opened(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / name).touch()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DataError) as caught:
        read(tmp_path / name)
    assert caught.value.diagnostics[0].code == "DATA032"


def test_empty_document_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("about: x\n", encoding="utf-8")
    facts = read(tmp_path / "a.yaml")
    assert facts.diagnostics == ()
    assert not any(facts.records.values())


def test_lossy_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "doctors.csv").write_bytes("id;name\nD1;Åsa".encode("cp1252") + b"\x81\n")
    facts = read(tmp_path)
    assert codes(facts) == ["DATA056"]
    assert facts.diagnostics[0].severity is Severity.WARNING
    assert facts.records["doctor"]["D1"].values["name"] == "Åsa\ufffd"


def test_row_shifted_by_a_separator_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "trainees.csv").write_text("id\nT1\n", encoding="utf-8")
    (tmp_path / "service.csv").write_text("trainee,percent,place\nT1,62,5,Avd\nT1,80,Avd\n", encoding="utf-8")
    facts = read(tmp_path)
    assert codes(facts) == ["DATA039"]
    rows = facts.records["trainee"]["T1"].values["service"]
    assert [each.values["place"] for each in rows] == ["Avd"]
    assert not rows.complete


def test_cells_without_a_heading_are_told(tmp_path: Path) -> None:
    book = write_sheets(
        tmp_path / "a.xlsx", {"doctors": [["id", None, "unit"], ["D1", "Ek", "none"], ["D2", "Al", "none"]]}
    )
    facts = read(book)
    assert codes(facts) == ["DATA057"]
    assert str(facts.diagnostics[0].span).endswith("doctors!B2")


def test_same_heading_twice(tmp_path: Path) -> None:
    (tmp_path / "doctors.csv").write_text(
        "id;name;Namn;name;unit\nD1;a;a;;none\nD2;a;b;;none\nD3;a;;b;none\n", encoding="utf-8"
    )
    facts = read(tmp_path)
    assert codes(facts) == ["DATA038", "DATA038"]
    doctors = facts.records["doctor"]
    assert doctors["D1"].values["name"] == "a"
    assert doctors["D2"].values["name"].cause == "conflicting"
    assert str(facts.diagnostics[1].span).endswith("doctors.csv:D4")


def test_no_identity_number_is_ever_shown(tmp_path: Path) -> None:
    """Whatever is wrong with a number, and wherever it stands, nobody reads it in what we say."""
    good, short = "191212121212", "101012384"
    bad = f"{good[:-1]}3"
    text = f"""
trainees:
  - {{id: {good}, personnummer: {bad}, status: {good}, st_start: {good}}}
  - {{id: T2, personnummer: {short}, status: kors, certificates: [{{kind: kors}}]}}
  - {{id: T3, personnummer: "{good[:4]} {good[4:8]} - {good[8:]}x", status: kors, unit: {good}}}
  - {{id: T4, personnummer: {good[2:]}, competence_concern: {short}, "{good}": 1}}
  - {{id: T4, name: a, personnummer: {bad}}}
"{good}": []
waivers: [{{rule: a, subject: {good}, reason: x, approved_by: y, expires: 2024-01-01}}]
"""
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    facts = read(tmp_path / "a.yaml")
    assert len(facts.diagnostics) > 10
    told = render_all(facts.diagnostics) + json.dumps([each.to_json() for each in facts.diagnostics])
    told += repr(
        [
            value
            for record in facts.records["trainee"].values()
            for value in record.values.values()
            if not isinstance(value, Record | str)
        ]
    )
    for number in (good, bad, short, good[2:], bad[2:], f"{good[4:8]} - {good[8:]}"):
        assert number not in told


def test_open_document_format() -> None:
    """No writer of .ods is at hand: the smallest file that is one."""
    import tempfile
    import zipfile

    cells = "".join(
        f"<table:table-cell office:value-type='string'><text:p>{each}</text:p></table:table-cell>"
        for each in ("id",)
    )
    row = f"<table:table-row>{cells}</table:table-row>"
    content = (
        "<?xml version='1.0'?><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
        f"<office:body><office:spreadsheet><table:table table:name='trainees'>{row}{row.replace('id', 'T1')}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.ods"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            file.writestr("content.xml", content)
            manifest = "<?xml version='1.0'?><manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"
            file.writestr("META-INF/manifest.xml", manifest)
        facts = read(path)
    assert facts.diagnostics == ()
    assert list(facts.records["trainee"]) == ["T1"]


@pytest.mark.parametrize(
    "text",
    ["domain: training\ntrainees: []\n", '{"trainees":\n []}', '{"trainees": []}', ' [{"trainees": 1}]'],
)
def test_the_text_of_a_file_is_not_its_name(text: str) -> None:
    with pytest.raises(DataError, match="the text of a file") as caught:
        read(text)
    assert "yaml.safe_load" in caught.value.diagnostics[0].help
    assert "trainees" not in str(caught.value), "whatever it holds is not shown"


@pytest.mark.parametrize(
    "content",
    [b"PK", bytearray(), io.BytesIO(b"PK"), io.StringIO("trainees: []")],
    ids=lambda given: type(given).__name__,
)
def test_what_a_file_holds_is_told_to_be_saved_first(content: Any) -> None:
    with pytest.raises(DataError, match="save it as a file with the right ending") as caught:
        read(content)
    assert "spara det som en fil" in in_language(caught.value.diagnostics[0].help, "sv")


@pytest.mark.parametrize(
    "rows",
    [[], [{"id": "T1"}], [DOSSIER, {"trainees": []}], ({"trainees": []},)],
    ids=["nothing", "rows", "a path and tables", "tables"],
)
def test_a_list_of_rows_is_told_to_stand_under_its_table(rows: Any) -> None:
    with pytest.raises(DataError, match="a list holds paths alone"):
        read(rows)


@pytest.mark.parametrize("source", [None, 3, b"domain: training", [{"id": "T1"}]], ids=repr)
def test_what_is_no_data_is_told_by_its_type(source: Any) -> None:
    with pytest.raises(DataError, match=f"what is of type `{type(source).__name__}`"):
        read(source)
