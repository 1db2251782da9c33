"""Data on training, read as the commands read it.

In: data of any form. Out: its facts, and what was told of it; or a workbook of sheets.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from compliance.facts import Facts, load
from tests.data.training import schema

TODAY = date(2026, 1, 15)


def read(source: Any, **given: Any) -> Facts:
    """The facts of data on training."""
    return load(source, schema(), today=TODAY, **given)


def codes(facts: Facts) -> list[str]:
    """The codes of what was told of the data."""
    return [each.code for each in facts.diagnostics]


def write_sheets(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    """A workbook of plain sheets."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)
                elif cell is not None:
                    sheet.write(at, column, cell)
    book.close()
    return path
