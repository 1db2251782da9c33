"""A dossier as a workbook (.xlsx, .xlsm, .xls, .ods), one sheet for each table.

In: a file. Out: `RawData`. Raises `DataError` when the workbook is damaged or locked.
Between: python-calamine gives cells as text, float, bool and date, and an empty text for an empty cell. One
that failed has its error as a text (`workbook_parts`); in an .xls it cannot be told from an empty one, so
each such file is told of.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from compliance.diagnostics import DataError, Diagnostic, Severity, Span, mask, said
from compliance.diagnostics.said import changed
from compliance.facts.cells import normal
from compliance.facts.files import all_of, unreadable
from compliance.facts.tables import (
    README_SHEETS,
    Grid,
    RawData,
    RawTable,
    grid_span,
    read_grid,
)

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = (
    said("is locked with a password", "är låst med lösenord"),
    said("save it without a password", "spara den utan lösenord"),
)


def read_workbook(file: Path) -> RawData:
    """Read every sheet of a workbook, in order."""
    from python_calamine import CalamineError, CalamineWorkbook  # only for workbooks

    from compliance.facts.workbook_parts import Unfit, fit_to_read

    data = all_of(file)
    if data.startswith(_OLE) and file.suffix.lower() in (".xlsx", ".xlsm"):
        # The new formats are zip archives; inside the old container they are encrypted.
        raise _refused(file, *_LOCKED)
    raw = RawData(sources=(str(file),), digest=hashlib.sha256(data).hexdigest())
    if data.startswith(_OLE):
        raw.diagnostics.append(_old_form(file))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(fit_to_read(data)))
        for index, name in enumerate(book.sheet_names):
            if _is_for_people(name):
                continue
            sheet = book.get_sheet_by_index(index)
            raw.tables.append(_read_sheet(file, name, sheet, raw.diagnostics))
    except Unfit as error:
        raise _refused(file, error.why, error.help) from None
    except CalamineError as error:
        locked = "assword" in f"{type(error).__name__} {error}"
        if locked:
            raise _refused(file, *_LOCKED) from None
        told = "cannot be read as a workbook: {error}", "kan inte läsas som en arbetsbok: {error}"
        why = said(*told, error=error)
        again = "open it in a spreadsheet and save it again as .xlsx"
        raise _refused(file, why, said(again, "öppna den i Excel och spara den igen som .xlsx")) from None
    except OSError as error:
        raise unreadable(file, error) from None
    return raw


def _read_sheet(file: Path, name: str, sheet: object, diagnostics: list[Diagnostic]) -> RawTable:
    start = sheet.start  # type: ignore[attr-defined]
    if start is None:
        return RawTable(name, [], grid_span(str(file), name, 1, 1))
    rows = sheet.to_python(skip_empty_area=True)  # type: ignore[attr-defined]
    grid = Grid(name, rows, str(file), name, first_line=start[0] + 1, first_column=start[1] + 1)
    return read_grid(grid, diagnostics)


def _is_for_people(name: str) -> bool:
    return name.startswith("_") or normal(name) in {normal(each) for each in README_SHEETS}


def _old_form(file: Path) -> Diagnostic:
    return Diagnostic(
        "DATA064",
        said(
            "a formula that failed reads as an empty cell in `{file}`, an older form of workbook",
            "en formel som gått fel läses som en tom cell i `{file}`, som är en äldre sorts arbetsbok",
            file=mask(file.name),
        ),
        Span(str(file)),
        Severity.WARNING,
        help=said("save it as .xlsx", "spara den som .xlsx"),
    )


def _refused(file: Path, why: str, help: str) -> DataError:
    message = said("the workbook `{file}` {why}", "arbetsboken `{file}` {why}", file=file.name, why=why)
    return DataError([Diagnostic("DATA033", changed(message, mask), Span(str(file)), help=help)])
