"""A dossier as a workbook (.xlsx, .xlsm, .xls, .ods), one sheet for each table.

In: a file. Out: `RawData`. Raises `DataError` when the workbook is damaged or locked.
Between: python-calamine gives cells as text, float, bool and date, and an empty text for an empty cell and
for one that failed. Such a cell is given its error as a text before it is read (`workbook_parts`). An .xls is
read by other libraries (`old_workbook`): on a damaged one calamine ends the process.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.diagnostics import DataError, Span, said
from compliance.facts.cells import normal
from compliance.facts.files import all_of, unreadable
from compliance.facts.tables import README_SHEETS, Grid, RawData, read_grid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.facts.workbook_parts import UnreadableWorkbook


_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def read_workbook(file: Path) -> RawData:
    """Read every sheet of a workbook, in order."""
    from compliance.facts.workbook_parts import UnreadableWorkbook, locked

    data = all_of(file)
    is_old = data.startswith(_OLE)
    if is_old and file.suffix.lower() in (".xlsx", ".xlsm"):
        # The new formats are zip archives; inside the old container they are encrypted.
        raise _refused(file, locked())
    raw = RawData(sources=(str(file),), digest=hashlib.sha256(data).hexdigest())
    try:
        for grid in (_old_sheets if is_old else _sheets)(data, str(file)):
            raw.tables.append(read_grid(grid, raw.diagnostics))
    except UnreadableWorkbook as error:
        raise _refused(file, error) from None
    except OSError as error:
        raise unreadable(file, error) from None
    return raw


def _old_sheets(data: bytes, file: str) -> Iterator[Grid]:
    from compliance.facts.old_workbook import old_sheets  # with its libraries, only for these workbooks

    return old_sheets(data, file, is_read=lambda name: not _is_for_people(name))


def _sheets(data: bytes, file: str) -> Iterator[Grid]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum  # only for workbooks

    from compliance.facts.workbook_parts import damaged, fit_to_read, locked

    try:
        fit, merged = fit_to_read(data)
        book = CalamineWorkbook.from_filelike(io.BytesIO(fit))
        for index, (name, about) in enumerate(zip(book.sheet_names, book.sheets_metadata, strict=True)):
            if _is_for_people(name):
                continue
            sheet = book.get_sheet_by_index(index)
            rows = sheet.to_python(skip_empty_area=True) if sheet.start else []
            top, left = sheet.start or (0, 0)
            ranges = sheet.merged_cell_ranges or ()  # of an .ods there are none here
            own = [(y1 + 1, x1 + 1, y2 + 1, x2 + 1) for (y1, x1), (y2, x2) in ranges]
            yield Grid(
                name,
                rows,
                file,
                name,
                first_line=top + 1,
                first_column=left + 1,
                merged=[*merged.get(name, ()), *own],
                hidden=about.visible is not SheetVisibleEnum.Visible,
            )
    except CalamineError as error:
        asks = "assword" in f"{type(error).__name__} {error}"
        raise locked() if asks else damaged(error) from None


def _is_for_people(name: str) -> bool:
    return name.startswith("_") or normal(name) in {normal(each) for each in README_SHEETS}


def _refused(file: Path, unfit: UnreadableWorkbook) -> DataError:
    told = "the workbook `{file}` {why}", "arbetsboken `{file}` {why}"
    return DataError.of("DATA033", said(*told, file=file.name, why=unfit.why), Span(str(file)), unfit.help)
