"""An empty dossier to fill in, with explanations; and the same form filled, to ship an example in it.

In: a `Schema`, and `Facts` for `write_workbook`. Out: files. Nothing is ever overwritten.
Between: a sheet (or file) has a heading of titles, a row that begins with `#` and explains, then the rows.
What is written here is read back by the ordinary readers: an untouched template holds no rows.

Lists of codes and of ids in other sheets become drop-down lists. No text is ever written as a formula.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

from compliance.diagnostics import Diagnostic, Span, UsageError
from compliance.facts.cells import normal
from compliance.facts.facts import Alternative, Facts, Override, Waiver
from compliance.facts.layout import ALTERNATIVES, OVERRIDES, WAIVERS, layout_of
from compliance.facts.schema import EntityType, FieldType, Kind, Schema, Text
from compliance.facts.tables import LISTS_SHEET, README_SHEETS, letters
from compliance.facts.values import ABSENT, STATED_UNKNOWN, Record, Rows, Unknown

Format = Literal["xlsx", "csv", "yaml"]
_Tables = dict[str, list[dict[str, Any]]]
"""Rows by table, each cell by the name of its field; only tables that get a sheet."""

FORMATS: tuple[Format, ...] = ("xlsx", "csv", "yaml")

_LAST_ROW = 2000  # as far down as cells are formatted and have drop-down lists
_WIDEST = 44
_DATE_FORMAT = "yyyy-mm-dd"


def write_template(schema: Schema, format: str, out: Path, lang: str = "sv") -> None:
    """Write an empty dossier with explanations.

    format: `xlsx` or `yaml` (a file), or `csv` (a folder). lang: the language of headings and explanations.
    """
    if format not in FORMATS:
        raise _refused(out, f"there is no template in the form `{format}`", f"choose {', '.join(FORMATS)}")
    _refuse_existing(out)
    if format == "xlsx":
        _write_sheets(schema, {each.table: [] for each in _entities(schema)}, out, lang)
    elif format == "csv":
        _write_csv(schema, out, lang)
    else:
        _write(out, _yaml_text(schema, lang).encode("utf-8"))


def write_workbook(facts: Facts, schema: Schema, out: Path, lang: str = "sv") -> None:
    """Write facts in the same form as the template; reading them back gives equal records.

    A record without an id of its own gets the one it was read under. Only tables that were handed in get a
    sheet. Where a collection is not known for one record but its table is there for others, a column for it
    says so. A value that could not be read is left empty.
    """
    _refuse_existing(out)
    _write_sheets(schema, _tables_of(facts, schema), out, lang, stated=True)


# ---- what every form shares ---------------------------------------------------------------------


def _entities(schema: Schema, given: Collection[str] = ()) -> list[EntityType]:
    """What somebody fills in; figures, which the engine makes, only where they are given all the same."""
    layout = layout_of(schema)
    entities = [each for each in schema.entities.values() if not each.derived or each.table in given]
    return [*entities, *(table.entity for table in layout.decisions)]


def _fields(entity: EntityType, rows: Sequence[Mapping[str, Any]] = ()) -> list[FieldType]:
    """The fields that have a column. Collections have tables of their own, so only those that rows state."""
    stated = {name for row in rows for name in row}
    return [
        each for each in entity.fields.values() if each.kind is not Kind.COLLECTION or each.name in stated
    ]


def _headings(entity: EntityType, fields: Sequence[FieldType], lang: str) -> list[str]:
    """A title for each column; the field's name where a title is missing or shared."""
    titles = [_in(each.title, lang) for each in fields]
    words = [normal(title) for title in titles]
    names = {normal(each.name) for each in entity.fields.values()}
    others = [normal(title) for each in entity.fields.values() for title in set(each.title.values())]
    return [
        title
        if title and words.count(word) == 1 and others.count(word) == 1 and (word not in names or word == own)
        else each.name
        for each, title, word in zip(fields, titles, words, strict=True)
        for own in (normal(each.name),)
    ]


def _sheet_names(entities: Sequence[EntityType], lang: str) -> dict[str, str]:
    """A sheet name for each table: its title where a spreadsheet allows it, else the table's own name."""
    words = [word for each in entities for word in {normal(title) for title in each.title.values()}]
    names = {normal(name) for each in entities for name in (each.table, each.name)}
    out = {}
    for each in entities:
        title = _in(each.title, lang)
        fits = 0 < len(title) <= 31 and not set(title) & set("[]:*?/\\'")
        own = {normal(each.table), normal(each.name)}
        alone = words.count(normal(title)) == 1 and (normal(title) not in names or normal(title) in own)
        out[each.table] = title if fits and alone else each.table
    return out


def _in(text: Text, lang: str) -> str:
    return text.get(lang) or text.get("sv") or next(iter(text.values()), "")


_KINDS: dict[Kind, Text] = {
    Kind.TEXT: {"sv": "text", "en": "text"},
    Kind.INTEGER: {"sv": "heltal", "en": "whole number"},
    Kind.NUMBER: {"sv": "tal", "en": "number"},
    Kind.BOOLEAN: {"sv": "ja eller nej", "en": "yes or no"},
    Kind.DATE: {"sv": "datum, 2024-03-01", "en": "date, 2024-03-01"},
    Kind.DATETIME: {"sv": "datum och tid, 2024-03-01 07:30", "en": "date and time, 2024-03-01 07:30"},
    Kind.CODE: {"sv": "välj", "en": "choose"},
    Kind.CODES: {"sv": "ett eller flera, med komma emellan", "en": "one or more, with commas between"},
    Kind.PERSONAL_ID: {"sv": "tolv siffror, som text", "en": "twelve digits, as text"},
    Kind.HSA_ID: {"sv": "HSA-id", "en": "HSA id"},
    Kind.COLLECTION: {"sv": "okänt om bladet inte har alla", "en": "unknown if the sheet lacks some"},
}
_REF_HELP: Text = {"sv": "id i {sheet}", "en": "id in {sheet}"}
_ID_HELP: Text = {"sv": "ett eget id, t.ex. {example}", "en": "an id of your own, such as {example}"}
_ID_OPTIONAL: Text = {"sv": "får lämnas tomt", "en": "may be left empty"}


def _explain(
    entity: EntityType, each: FieldType, sheets: Mapping[str, str], schema: Schema, lang: str
) -> str:
    """What to write in a column."""
    if each.name == "id":
        owned = layout_of(schema).tables[entity.name].owner is not None
        example = f"{entity.name[0].upper()}1"
        text = _in(_ID_OPTIONAL if owned else _ID_HELP, lang).format(example=example)
    elif each.kind is Kind.REF:
        text = _in(_REF_HELP, lang).format(sheet=sheets[schema.entities[each.to].table])
    else:
        text = _in(_KINDS[each.kind], lang)
    more = _in(each.help, lang)
    return f"{text}. {more}" if more else text


_README: Text = {
    "sv": """Så fyller du i

Varje blad är en tabell. Skriv en rad för varje sak, under rubrikerna.
Rader som börjar med # i första kolumnen förklarar och läses inte.
Ett id väljer du själv, t.ex. T1. Använd inte personnummer som id: id visas i rapporter.
I andra blad pekar du ut en person eller enhet med dess id.
Datum skrivs 2024-03-01. Ja/nej skrivs ja eller nej. Tal får ha decimalkomma.
Personnummer skrivs med tolv siffror, som text.

Tom cell: uppgiften är inte registrerad. Regler som behöver den blir obedömda, inte godkända.
Skriv okänt när du vet att ingen vet, och saknas när du vet att det inte finns något.
Ett blad med rader gäller i sin helhet: det som inte står där finns inte. Ett blad utan rader är inte ifyllt.
Finns det inget att redovisa: skriv saknas i första cellen under rubrikerna.
""",
    "en": """How to fill this in

Each sheet is a table. Write a row for each thing, under the headings.
Rows that begin with # in the first column explain, and are not read.
You choose ids yourself, such as T1. Do not use personal identity numbers as ids: ids are shown in reports.
In other sheets you point to a person or a unit by its id.
Dates are written 2024-03-01. Yes/no is written yes or no. Numbers may have a decimal comma or point.
Personal identity numbers are written with twelve digits, as text.

An empty cell: the fact is not registered. Rules that need it are undetermined, not met.
Write unknown when you know that nobody knows, and none when you know that there is none.
A sheet with rows counts as a whole: what is not in it does not exist. A sheet without rows is not filled in.
Where there is nothing to report, write none in the first cell under the headings.
""",
}


def _refuse_existing(out: Path) -> None:
    if out.exists() or out.is_symlink():
        raise _refused(out, f"`{out}` is already there, and is kept as it is", "choose another name")


def _refused(out: Path, message: str, help: str) -> UsageError:
    return UsageError([Diagnostic("DATA059", message, Span(str(out)), help=help)])


def _write(out: Path, data: bytes) -> None:
    try:
        with out.open("xb") as stream:  # never over a file that came in the meantime
            stream.write(data)
    except OSError as error:
        raise _refused(out, f"`{out}` cannot be written: {error.strerror}", "check the folder") from None


# ---- workbook -----------------------------------------------------------------------------------


def _write_sheets(schema: Schema, tables: _Tables, out: Path, lang: str, *, stated: bool = False) -> None:
    import xlsxwriter  # only for writing workbooks

    buffer = io.BytesIO()
    # A name that begins with `=` is a name: it must not run when somebody opens the file.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(buffer, {**options, "in_memory": True})
    try:
        _Sheets(book, _entities(schema, tables), schema, lang, stated).write(tables)
    finally:
        book.close()
    _write(out, buffer.getvalue())


class _Sheets:
    """Writes one workbook. stated: a table without rows says that there are none."""

    def __init__(
        self, book: Any, entities: list[EntityType], schema: Schema, lang: str, stated: bool
    ) -> None:
        self.stated = stated
        self.book = book
        self.schema = schema
        self.lang = lang
        self.entities = entities
        self.names = _sheet_names(self.entities, lang)
        wrapped = {"text_wrap": True, "valign": "top"}
        self.bold = book.add_format({**wrapped, "bold": True, "bg_color": "#DCE6F1"})
        self.grey = book.add_format({**wrapped, "italic": True, "font_color": "#595959"})
        self.day = book.add_format({"num_format": _DATE_FORMAT})
        self.moment = book.add_format({"num_format": f"{_DATE_FORMAT} hh:mm"})
        self.text = book.add_format({"num_format": "@"})
        self.plain = book.add_format({"num_format": "General"})
        self.lists: dict[str, str] = {}
        self.given: list[EntityType] = []

    def write(self, tables: _Tables) -> None:
        self.given = [each for each in self.entities if each.table in tables]
        self._readme()
        sheets = [self.book.add_worksheet(self.names[each.table]) for each in self.given]
        self._write_lists()
        for entity, sheet in zip(self.given, sheets, strict=True):
            self._table(sheet, entity, tables[entity.table])

    def _readme(self) -> None:
        sheet = self.book.add_worksheet(README_SHEETS[0] if self.lang == "sv" else README_SHEETS[1])
        sheet.set_column(0, 0, 110)
        for row, line in enumerate(_in(_README, self.lang).splitlines()):
            sheet.write_string(row, 0, line, *([self.bold] if row == 0 else []))

    def _write_lists(self) -> None:
        """Titles of each code list on a hidden sheet: a list in the cell itself has 255 characters."""
        sheet = self.book.add_worksheet(LISTS_SHEET)
        sheet.hide()
        for column, (name, codes) in enumerate(self.schema.codes.items()):
            shown = [_code_text(self.schema, name, code, self.lang) for code in codes]
            for row, text in enumerate(shown):
                sheet.write_string(row, column, text)
            letter = letters(column + 1)
            self.lists[name] = f"={LISTS_SHEET}!${letter}$1:${letter}${len(shown)}"

    def _table(self, sheet: Any, entity: EntityType, rows: Sequence[Mapping[str, Any]]) -> None:
        fields = _fields(entity, rows)
        headings = _headings(entity, fields, self.lang)
        for column, (each, heading) in enumerate(zip(fields, headings, strict=True)):
            help = _explain(entity, each, self.names, self.schema, self.lang)
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
        made = _cell_value(value, each, self.schema, self.lang)
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


def _code_text(schema: Schema, codes: str, code: str, lang: str) -> str:
    """The title of a code where it names that code alone, else the code."""
    listed = schema.codes[codes]
    title = _in(listed.get(code, {}), lang)
    word = normal(title)
    rest = [(other, *texts.values()) for other, texts in listed.items() if other != code]
    others = {normal(text) for texts in rest for text in texts}
    return title if title and word not in others else code


def _cell_value(value: Any, each: FieldType, schema: Schema, lang: str) -> Any:
    """A typed value as it stands in a cell; None leaves the cell empty."""
    if value is None:
        return None
    if isinstance(value, Unknown):
        return ("okänt" if lang == "sv" else "unknown") if value == STATED_UNKNOWN else None
    if value is ABSENT:
        return "saknas" if lang == "sv" else "none"
    if isinstance(value, Record):
        return value.id
    if isinstance(value, bool):
        return ("ja" if value else "nej") if lang == "sv" else ("yes" if value else "no")
    if each.kind is Kind.CODE and isinstance(value, str):
        return _code_text(schema, each.codes, value, lang)
    if each.kind is Kind.CODES and isinstance(value, list | tuple | set | frozenset):
        order = list(schema.codes[each.codes])
        known = sorted(value, key=lambda code: order.index(code) if code in order else len(order))
        if not known:
            return "saknas" if lang == "sv" else "none"
        # The codes, as a title may hold a comma.
        return ", ".join(str(code) for code in known)
    if isinstance(value, Fraction):
        return _decimal(value)
    if isinstance(value, int) and abs(value) >= 10**15:
        return str(value)  # a spreadsheet would round it
    return value if isinstance(value, str | int | float | date) else str(value)


def _decimal(value: Fraction) -> float | str:
    """As a number where the cell gives back the same fraction, else as text with all its decimals."""
    near = float(value)
    if Fraction(repr(near)) == value:
        return near
    for decimals in range(1, 19):
        if (value * 10**decimals).denominator == 1:
            whole, rest = divmod(abs(value) * 10**decimals, 10**decimals)
            return f"{'-' if value < 0 else ''}{whole},{int(rest):0{decimals}}"
    return near  # a third has no last decimal


def _tables_of(facts: Facts, schema: Schema) -> _Tables:
    """Rows by table, for the tables that were handed in."""
    tables: _Tables = {}
    for name, entity in schema.entities.items():
        records = facts.records.get(name, {}).values()
        if records or _is_given(facts, schema, name):
            tables[entity.table] = [_row_of(each, entity) for each in records]
    for entity in schema.entities.values():
        for each in entity.fields.values():
            if each.kind is Kind.COLLECTION and schema.entities[each.to].table not in tables:
                for row in tables.get(entity.table, ()):
                    row.pop(each.name, None)  # no table of it at all says the same
    for key, decisions in (
        (WAIVERS, facts.waivers),
        (ALTERNATIVES, facts.alternatives),
        (OVERRIDES, facts.overrides),
    ):
        if decisions:
            tables[key] = [_decision_row(decision) for decision in decisions]
    return tables


def _is_given(facts: Facts, schema: Schema, name: str) -> bool:
    return any(
        isinstance(record.values.get(each.name), Rows)
        for parent, entity in schema.entities.items()
        for each in entity.fields.values()
        if each.kind is Kind.COLLECTION and each.to == name
        for record in facts.records.get(parent, {}).values()
    )


def _row_of(record: Record, entity: EntityType) -> dict[str, Any]:
    """The cells of a record. A collection has one only where it is not known, or not all of it."""
    row: dict[str, Any] = {"id": record.id}
    for each in entity.fields.values():
        value = record.values.get(each.name)
        if each.kind is not Kind.COLLECTION:
            row[each.name] = row.get(each.name, value)
        elif not isinstance(value, Rows) or (each.closed and not value.complete):
            row[each.name] = STATED_UNKNOWN
    return row


def _decision_row(decision: Waiver | Alternative | Override) -> dict[str, Any]:
    return {name: getattr(decision, name) for name in decision._fields}


# ---- CSV ----------------------------------------------------------------------------------------


def _write_csv(schema: Schema, out: Path, lang: str) -> None:
    import csv

    try:
        out.mkdir(parents=True)
    except OSError as error:
        raise _refused(out, f"`{out}` cannot be made: {error.strerror}", "check the name") from None
    entities = _entities(schema)
    files = {each.table: f"{each.table}.csv" for each in entities}
    for entity in entities:
        explained = [_explain(entity, each, files, schema, lang) for each in _fields(entity)]
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(_headings(entity, _fields(entity), lang))
        writer.writerow([f"# {explained[0]}", *explained[1:]])
        # With the mark a Swedish Excel reads å, ä and ö right.
        _write(out / files[entity.table], text.getvalue().encode("utf-8-sig"))
    readme = "Läs mig.txt" if lang == "sv" else "Read me.txt"
    text_sv = _in(_README, lang).replace("Varje blad", "Varje fil").replace("Each sheet", "Each file")
    _write(out / readme, text_sv.replace("\n", "\r\n").encode("utf-8-sig"))


# ---- YAML ---------------------------------------------------------------------------------------

_YAML_HEAD: Text = {
    "sv": """# Ett underlag att fylla i. Ta bort # framför det du vill ange.
# En uppgift som inte anges är inte registrerad: regler som behöver den blir obedömda, inte godkända.
# Skriv okänt när ingen vet, och saknas när det inte finns något.
# En lista som anges gäller i sin helhet: det som inte står i den finns inte.
# Använd inte personnummer som id: id visas i rapporter.
""",
    "en": """# A dossier to fill in. Remove the # in front of what you want to state.
# A fact that is not stated is not registered: rules that need it are undetermined, not met.
# Write unknown when nobody knows, and none when there is none.
# A list that is stated counts as a whole: what is not in it does not exist.
# Do not use personal identity numbers as ids: ids are shown in reports.
""",
}


def _yaml_text(schema: Schema, lang: str) -> str:
    """Every table with its fields as comments; only `domain` is stated."""
    names = {each.table: each.table for each in _entities(schema)}
    lines = [_in(_YAML_HEAD, lang), f"domain: {schema.domain}", ""]
    for entity in _entities(schema):
        lines += ["", f"# {_in(entity.title, lang)}", f"# {entity.table}:"]
        dash = "- "
        for each in entity.fields.values():
            if each.kind is Kind.COLLECTION:
                help = schema.entities[each.to].table
                lines.append(f"#   {dash}{each.name}: []  # {_in(each.title, lang)} ({help})")
            else:
                help = " ".join(_explain(entity, each, names, schema, lang).split())
                choices = _choices(each, schema)
                lines.append(f"#   {dash}{each.name}:  # {_in(each.title, lang)}: {help}{choices}")
            dash = "  "
    return "\n".join(lines) + "\n"


def _choices(each: FieldType, schema: Schema) -> str:
    codes = list(schema.codes.get(each.codes, ()))
    if not codes:
        return ""
    return f" ({', '.join(codes[:16])}{', …' if len(codes) > 16 else ''})"
