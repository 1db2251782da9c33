"""A workbook made to fill the memory, or to take for ever, is refused before anything is made room for."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest

from compliance.diagnostics import DataError, in_language
from compliance.facts.load import read_raw
from compliance.facts.tables import RawData

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROWS = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is>'
    '<t>name</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>T1</t></is></c>{cell}</row>'
)


def sheet(cell: str = "", more: str = "") -> str:
    rows = ROWS.format(cell=cell)
    return f'<?xml version="1.0"?><worksheet xmlns="{MAIN}">{more}<sheetData>{rows}</sheetData></worksheet>'


def workbook(folder: Path, part: str | bytes, name: str = "sheet1.xml", **more: bytes) -> Path:
    file = folder / "a.xlsx"
    related = '<?xml version="1.0"?><Relationships xmlns="{}">{}</Relationships>'
    relation = '<Relationship Id="r1" Type="{}/{}" Target="{}"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": related.format(
            RELATIONS, relation.format(OFFICE, "officeDocument", "xl/workbook.xml")
        ),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="trainees" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": related.format(
            RELATIONS, relation.format(OFFICE, "worksheet", f"worksheets/{name}")
        ),
        f"xl/worksheets/{name}": part,
        **{f"xl/{key}.xml": data for key, data in more.items()},
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for each, data in parts.items():
            book.writestr(each, data)
    return file


def opened(folder: Path, content: str) -> Path:
    file = folder / "a.ods"
    names = ("office", "table", "text")
    spaces = " ".join(f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"' for each in names)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", "<manifest/>")
        book.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="trainees">{content}'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return file


def values(raw: RawData) -> list[object]:
    return [dict(row.values) for table in raw.tables for row in table.rows if row.values is not None]


def refusal(file: Path) -> str:
    with pytest.raises(DataError) as caught:
        read_raw(file)
    (found,) = caught.value.diagnostics
    assert found.help
    assert in_language(found.message, "sv") != str(found.message)
    return f"{found.code} {found.message}"


def test_merged_cells_of_an_open_document_are_told_of(tmp_path: Path) -> None:
    """Two names of which the second covers two rows, below a heading that stands over both columns."""

    def row(*cells: str, repeated: int = 1) -> str:
        times = f' table:number-rows-repeated="{repeated}"' if repeated > 1 else ""
        return f"<table:table-row{times}>{''.join(cells)}</table:table-row>"

    def cell(text: str, spans: str = "") -> str:
        typed = f'office:value-type="string" {spans}'
        return f"<table:table-cell {typed}><text:p>{text}</text:p></table:table-cell>"

    covered, empty = "<table:covered-table-cell/>", "<table:table-cell/>"
    wide, high = 'table:number-columns-spanned="2"', 'table:number-rows-spanned="2"'
    file = opened(
        tmp_path,
        row(empty, repeated=2)
        + row(cell("id", wide), covered, cell("name"))
        + row(cell("T1"), empty, cell("Ek"))
        + row(cell("T2"), empty, cell("Al", high))
        + row(cell("T3"), empty, covered),
    )
    (told,) = [each for each in read_raw(file).diagnostics if each.code == "DATA069"]
    assert "C5:C6" in told.message
    assert str(told.span).endswith("trainees!C5")


@pytest.mark.parametrize("shape", ["<!--{}-->", "<x>{}</x>"], ids=["comment", "unclosed"])
@pytest.mark.parametrize("part", ["worksheet", "other"])
def test_no_part_takes_time_out_of_proportion(shape: str, part: str, tmp_path: Path) -> None:
    """Each `<c ` of these once made the reader look through all that follows it."""
    many = shape.format("<c " * 100_000)
    file = (
        workbook(tmp_path, sheet(more=many))
        if part == "worksheet"
        else workbook(tmp_path, sheet(), other=f"<x>{many}</x>".encode())
    )
    begun = time.process_time()
    if part == "worksheet" and shape != "<!--{}-->":
        assert "cannot be read as a workbook" in refusal(file)
    else:
        assert values(read_raw(file)) == [{"id": "T1"}]
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("name", ["sheet1.XML", "sheet1.xml"])
@pytest.mark.parametrize(
    "tag", ['r="B2" t="e"', 'x="a>b" r="B2" t="e"', "t = 'e' r = 'B2'", 'r="B2" t="&#101;"']
)
def test_a_cell_that_failed_is_seen_however_it_is_written(name: str, tag: str, tmp_path: Path) -> None:
    part = sheet(f"<c {tag}><v>#REF!</v></c>")
    assert values(read_raw(workbook(tmp_path, part, name))) == [{"id": "T1", "name": "#REF!"}]


def test_a_part_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    assert "UTF-16" in refusal(workbook(tmp_path, sheet().encode("utf-16")))
    latin = sheet().replace('"1.0"', '"1.0" encoding="iso-8859-1"', 1)
    assert "iso-8859-1" in refusal(workbook(tmp_path, latin))


def test_entities_are_refused(tmp_path: Path) -> None:
    kind = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    assert "DOCTYPE" in refusal(workbook(tmp_path, sheet().replace("<worksheet", f"{kind}<worksheet", 1)))


def test_what_is_unpacked_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.facts.workbook_parts.MOST_BYTES", 5_000_000)
    file = workbook(tmp_path, sheet(), sharedStrings=b"<sst>" + b"<si/>" * 1_200_000 + b"</sst>")
    assert file.stat().st_size < 100_000
    assert "holds 6 MB when unpacked, and at most 5 MB are read" in refusal(file)


def test_pictures_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = workbook(tmp_path, sheet())
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/media/image1.png", b"x" * 1_000_000)
    monkeypatch.setattr("compliance.facts.workbook_parts.MOST_BYTES", 500_000)
    assert values(read_raw(file)) == [{"id": "T1"}]


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="XFD1048576"><v>1</v></c>',
        '</row><row r="1048576"><c r="XFD1"/><c><v>1</v></c>',
        '<c r="XFD99999999"><f/></c>',
    ],
)
def test_a_cell_far_outside_the_table_is_refused(cell: str, tmp_path: Path) -> None:
    told = refusal(workbook(tmp_path, sheet(cell)))
    assert "DATA033" in told
    assert "at most 20000000 cells" in told


def test_a_cell_that_is_only_coloured_does_not_reach_far(tmp_path: Path) -> None:
    assert values(read_raw(workbook(tmp_path, sheet('<c r="XFD1048576" s="1"/>')))) == [{"id": "T1"}]


FILLED = '<table:table-cell{} office:value-type="string"><text:p>{}</text:p></table:table-cell>'
HEAD = f"<table:table-row>{FILLED.format('', 'id')}</table:table-row>"


def test_repeated_cells_are_counted(tmp_path: Path) -> None:
    wide = FILLED.format(' table:number-columns-repeated="16000"', "x")
    row = f'<table:table-row table:number-rows-repeated="1000000">{wide}</table:table-row>'
    assert "1000001 rows and 16000 columns" in refusal(opened(tmp_path, HEAD + row))


def test_the_empty_rest_of_a_sheet_is_not(tmp_path: Path) -> None:
    own = f"<table:table-row>{FILLED.format('', 'T1')}<table:table-cell/></table:table-row>"
    rest = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert values(read_raw(opened(tmp_path, HEAD + own + rest))) == [{"id": "T1"}]


def test_what_is_read_is_what_was_measured(tmp_path: Path) -> None:
    """A size that the archive states too small makes the part a damaged one, for whoever reads it."""
    file = workbook(tmp_path, sheet())
    with zipfile.ZipFile(file) as book:
        size = book.getinfo("xl/worksheets/sheet1.xml").file_size
    data = file.read_bytes().replace(size.to_bytes(4, "little"), (size - 50).to_bytes(4, "little"))
    file.write_bytes(data)
    assert "DATA033" in refusal(file)
