"""A dossier as CSV files, one for each table, as spreadsheets in Sweden save them.

In: files such as `trainees.csv`, `certificates.csv` and so on. Out: `RawData`. A workbook raises `DataError`.
Between: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. The separator is the one of `;`
`,` and tab that gives the heading most cells. All cells are text; what they mean is decided by each field's
kind, so a decimal comma is as good as a point.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from compliance.diagnostics import DataError, Diagnostic, Severity, Span, said
from compliance.diagnostics.said import Said
from compliance.facts.files import all_of
from compliance.facts.problems import shown
from compliance.facts.tables import Grid, RawData, RawTable, grid_span, read_grid

_SEPARATORS = (";", ",", "\t")
_WORKBOOKS = (b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1"))
_LONGEST_CELL = 1_000_000


def read_csv_files(files: Sequence[Path]) -> RawData:
    """Read the CSV files of a folder."""
    raw = RawData(sources=tuple(str(each) for each in files))
    digest = hashlib.sha256()
    for file in files:
        data = all_of(file)
        # Names and lengths are part of it, or moving a row from one file to the next would not show.
        digest.update(f"{file.name}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
        digest.update(data)
        raw.tables.append(_read_file(file, data, raw.diagnostics))
    raw.digest = digest.hexdigest()
    return raw


def read_csv(file: Path) -> RawData:
    """Read a single CSV file, whose name is that of its table."""
    data = all_of(file)
    raw = RawData(sources=(str(file),), digest=hashlib.sha256(data).hexdigest())
    raw.tables.append(_read_file(file, data, raw.diagnostics))
    return raw


def _read_file(file: Path, data: bytes, diagnostics: list[Diagnostic]) -> RawTable:
    if data.startswith(_WORKBOOKS):
        # Its bytes as text would be told of line by line.
        what = "{file} is a workbook and no CSV file", "{file} är en arbetsbok och ingen CSV-fil"
        help = said(
            "let its name end in .xlsx or .xls, or save it as `CSV UTF-8`",
            "låt namnet sluta på .xlsx eller .xls, eller spara den som `CSV UTF-8`",
        )
        raise DataError.of("DATA031", said(*what, file=shown(file.name)), Span(str(file)), help=help)
    text, lossy = _decoded(data)
    if lossy:
        diagnostics.append(
            Diagnostic(
                "DATA056",
                said(
                    "some characters of {file} could not be read and are shown as `�`",
                    "några tecken i {file} kunde inte läsas och visas som `�`",
                    file=shown(file.name),
                ),
                Span(str(file)),
                Severity.WARNING,
                help=said("save the file as `CSV UTF-8`", "spara filen som `CSV UTF-8`"),
            )
        )
    text = text.replace("\0", "")
    separator, text, skipped = _separator(text)
    # A reader wants line ends inside quotation marks as they are.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    read = _rows(rows, file, diagnostics, skipped)
    grid = Grid(file.stem, read, str(file), first_line=1 + skipped, shift_is_fatal=True)
    return read_grid(grid, diagnostics)


def _rows(
    reader: Iterator[list[str]], file: Path, diagnostics: list[Diagnostic], skipped: int = 0
) -> Iterator[list[str] | None]:
    """The rows; None where the file breaks off, so that the table is not taken for complete.

    skipped: lines of the file before the first row.
    """
    if csv.field_size_limit() < _LONGEST_CELL:
        # The limit is the whole process's: to put it back would cut off what another thread is reading.
        csv.field_size_limit(_LONGEST_CELL)
    number = skipped
    try:
        for row in reader:
            number += 1
            yield row
    except csv.Error as error:
        diagnostics.append(
            Diagnostic(
                "DATA039",
                said(
                    "{file} cannot be read past row {number}: {error}",
                    "{file} kan inte läsas längre än till rad {number}: {error}",
                    file=shown(file.name),
                    number=number,
                    error=_reason(error),
                ),
                grid_span(str(file), "", number + 1, 1),
                help=said(
                    'look for a quotation mark (") that is not closed',
                    'leta efter ett citattecken (") som inte avslutas',
                ),
            )
        )
        yield None


_REASONS = {
    "unexpected end": "den slutar inom ett citattecken",
    "expected after": "efter ett citattecken står något annat än skiljetecknet",
    "larger than": "en cell är för lång",
}


def _reason(error: csv.Error) -> Said:
    """What Python says of the file, in Swedish too."""
    text = str(error)
    known = (swedish for word, swedish in _REASONS.items() if word in text)
    return Said(text, next(known, "raden är trasig"))


def _decoded(data: bytes) -> tuple[str, bool]:
    """The text, and whether characters were lost."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", errors="replace")
        return text, "�" in text
    try:
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), False
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), True


def _separator(text: str) -> tuple[str, str, int]:
    """The separator, the text without a line that only names it, and how many lines that was."""
    first, _, rest = text.partition("\n")
    named = first.strip().casefold()
    if named.startswith("sep=") and len(first.strip("\r")) == 5:
        return first[4], rest, 1
    heading = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    outside = "".join(heading.split('"')[::2])
    # max keeps the first of equals, and `;` is what Swedish spreadsheets write.
    return max(_SEPARATORS, key=outside.count), text, 0
