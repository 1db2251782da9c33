"""The form as a workbook: a sheet for each table, with drop-down lists of codes and of ids in other sheets.

In: a `Schema` and rows. Out: the bytes of an .xlsx file. No text is ever written as a formula.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.facts.tables import LISTS_SHEET, README_SHEETS, letters
from compliance.templates.cells import cell_value, code_text
from compliance.templates.filled import Tables
from compliance.templates.form import entities_of, explanation, fields_of, headings, readme, sheet_names
from compliance.templates.words import SHEET

_LAST_ROW = 2000  # as far down as cells are formatted and have drop-down lists
_WIDEST = 44
_DATE_FORMAT = "yyyy-mm-dd"


def workbook(schema: Schema, tables: Tables, lang: str, *, stated: bool = False) -> bytes:
    """A workbook with a sheet for each table. stated: a table without rows says that there are none."""
    import xlsxwriter  # only for writing workbooks

    buffer = io.BytesIO()
    # A name that begins with `=` is a name: it must not run when somebody opens the file.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(buffer, {**options, "in_memory": True})
    try:
        _Sheets(book, entities_of(schema, tables), schema, lang, stated).write(tables)
    finally:
        book.close()
    return buffer.getvalue()


class _Sheets:
    """Writes one workbook."""

    def __init__(
        self, book: Any, entities: list[EntityType], schema: Schema, lang: str, stated: bool
    ) -> None:
        self.stated = stated
        self.book = book
        self.schema = schema
        self.lang = lang
        self.entities = entities
        self.names = sheet_names(self.entities, lang)
        wrapped = {"text_wrap": True, "valign": "top"}
        self.bold = book.add_format({**wrapped, "bold": True, "bg_color": "#DCE6F1"})
        self.grey = book.add_format({**wrapped, "italic": True, "font_color": "#595959"})
        self.day = book.add_format({"num_format": _DATE_FORMAT})
        self.moment = book.add_format({"num_format": f"{_DATE_FORMAT} hh:mm"})
        self.text = book.add_format({"num_format": "@"})
        self.plain = book.add_format({"num_format": "General"})
        self.lists: dict[str, str] = {}
        self.given: list[EntityType] = []

    def write(self, tables: Tables) -> None:
        self.given = [each for each in self.entities if each.table in tables]
        self._readme()
        sheets = [self.book.add_worksheet(self.names[each.table]) for each in self.given]
        self._write_lists()
        for entity, sheet in zip(self.given, sheets, strict=True):
            self._table(sheet, entity, tables[entity.table])

    def _readme(self) -> None:
        sheet = self.book.add_worksheet(README_SHEETS[0] if self.lang == "sv" else README_SHEETS[1])
        sheet.set_column(0, 0, 110)
        names = {each.table: self.names[each.table] for each in self.given}
        for row, line in enumerate(readme(self.schema, names, SHEET[self.lang], self.lang)):
            sheet.write_string(row, 0, line, *([self.bold] if row == 0 else []))

    def _write_lists(self) -> None:
        """Titles of each code list on a hidden sheet: a list in the cell itself has 255 characters."""
        sheet = self.book.add_worksheet(LISTS_SHEET)
        sheet.hide()
        for column, (name, codes) in enumerate(self.schema.codes.items()):
            shown = [code_text(self.schema, name, code, self.lang) for code in codes]
            for row, text in enumerate(shown):
                sheet.write_string(row, column, text)
            letter = letters(column + 1)
            self.lists[name] = f"={LISTS_SHEET}!${letter}$1:${letter}${len(shown)}"

    def _table(self, sheet: Any, entity: EntityType, rows: Sequence[Mapping[str, Any]]) -> None:
        fields = fields_of(entity, rows)
        for column, (each, heading) in enumerate(
            zip(fields, headings(entity, fields, self.lang), strict=True)
        ):
            help = explanation(entity, each, self.names, self.schema, self.lang)
            sheet.write_string(0, column, heading, self.bold)
            sheet.write_string(1, column, f"# {help}" if column == 0 else help, self.grey)
            width = min(_WIDEST, max(12, len(heading) * 0.7 + 3, min(len(help), 30)))
            sheet.set_column(column, column, width, self._format(each))
            self._validate(sheet, column, each)
            for row, values in enumerate(rows, start=2):
                self._cell(sheet, row, column, each, values.get(each.name))
        if self.stated and not rows:
            sheet.write_string(2, 0, "saknas" if self.lang == "sv" else "none", self.text)
        sheet.freeze_panes(1, 1)

    def _format(self, each: FieldType) -> Any:
        if each.kind is Kind.DATE:
            return self.day
        if each.kind is Kind.DATETIME:
            return self.moment
        # An id or a code such as 010 would lose its zero as a number.
        return self.plain if each.kind in (Kind.NUMBER, Kind.INTEGER, Kind.BOOLEAN) else self.text

    def _validate(self, sheet: Any, column: int, each: FieldType) -> None:
        """A drop-down list where there is something to choose. It advises and does not forbid."""
        source: Any
        if each.kind is Kind.CODE:
            source = self.lists[each.codes]
        elif each.kind is Kind.BOOLEAN:
            source = ["ja", "nej", "okänt"] if self.lang == "sv" else ["yes", "no", "unknown"]
        elif each.kind is Kind.REF and self.schema.entities[each.to] in self.given:
            source = f"='{self.names[self.schema.entities[each.to].table]}'!$A$3:$A${_LAST_ROW}"
        else:
            return
        options = {"validate": "list", "source": source, "error_type": "warning", "ignore_blank": True}
        sheet.data_validation(2, column, _LAST_ROW, column, options)

    def _cell(self, sheet: Any, row: int, column: int, each: FieldType, value: Any) -> None:
        made = cell_value(value, each, self.schema, self.lang)
        if made is None:
            return
        if isinstance(made, datetime):
            sheet.write_datetime(row, column, made, self.moment)
        elif isinstance(made, date):
            sheet.write_datetime(row, column, made, self.day)
        elif isinstance(made, int | float):
            sheet.write_number(row, column, made)
        else:
            sheet.write_string(row, column, made, self.text)
