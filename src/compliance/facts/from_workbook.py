"""A dossier as a workbook (.xlsx, .xlsm, .xls, .ods), one sheet for each table.

In: a file. Out: `RawData`. Raises `DataError` when the workbook is damaged or locked.
Between: python-calamine gives cells as text, float, bool and date, and an empty text for an empty cell and
for one that failed. Such a cell is given its error as a text: before it is read (`workbook_parts`), or after,
in an .xls (`old_workbook`). Both refuse what would fill the memory.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from compliance.facts.old_workbook import Cells
    from compliance.facts.workbook_parts import Unfit

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def read_workbook(file: Path) -> RawData:
    """Read every sheet of a workbook, in order."""
    from python_calamine import CalamineError, CalamineWorkbook  # only for workbooks

    from compliance.facts.old_workbook import failed_cells
    from compliance.facts.workbook_parts import Unfit, damaged, fit_to_read, locked

    data = all_of(file)
    is_old = data.startswith(_OLE)
    if is_old and file.suffix.lower() in (".xlsx", ".xlsm"):
        # The new formats are zip archives; inside the old container they are encrypted.
        raise _refused(file, locked())
    raw = RawData(sources=(str(file),), digest=hashlib.sha256(data).hexdigest())
    try:
        failed = failed_cells(data) if is_old else []
        book = CalamineWorkbook.from_filelike(io.BytesIO(fit_to_read(data)))
        if is_old and len(failed) != len(book.sheet_names):
            raw.diagnostics.append(_old_form(file))
            failed = []
        for index, name in enumerate(book.sheet_names):
            if _is_for_people(name):
                continue
            sheet = book.get_sheet_by_index(index)
            cells = failed[index] if failed else {}
            raw.tables.append(_read_sheet(file, name, sheet, cells, raw.diagnostics))
    except Unfit as error:
        raise _refused(file, error) from None
    except CalamineError as error:
        asks = "assword" in f"{type(error).__name__} {error}"
        raise _refused(file, locked() if asks else damaged(error)) from None
    except OSError as error:
        raise unreadable(file, error) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # calamine fell over a damaged file
            raise
        raise _refused(file, damaged(error)) from None
    return raw


def _read_sheet(
    file: Path, name: str, sheet: object, failed: Cells, diagnostics: list[Diagnostic]
) -> RawTable:
    start = sheet.start  # type: ignore[attr-defined]
    if start is None:
        return RawTable(name, [], grid_span(str(file), name, 1, 1))
    rows = sheet.to_python(skip_empty_area=True)  # type: ignore[attr-defined]
    for (row, column), text in failed.items():
        if start[0] <= row < start[0] + len(rows) and start[1] <= column < start[1] + len(rows[0]):
            rows[row - start[0]][column - start[1]] = text
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


def _refused(file: Path, unfit: Unfit) -> DataError:
    told = "the workbook `{file}` {why}", "arbetsboken `{file}` {why}"
    message = said(*told, file=file.name, why=unfit.why)
    return DataError([Diagnostic("DATA033", changed(message, mask), Span(str(file)), help=unfit.help)])
