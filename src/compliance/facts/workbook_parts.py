"""The parts of a workbook, measured and put right before anything is made room for.

In: the bytes of a workbook (.xlsx, .xlsm, .ods). Out: its parts that hold cells and texts, with
failed cells as texts; and the merged cells of an .ods. Raises `UnreadableWorkbook` for what no dossier is, or
what would fill the memory.
Between: python-calamine makes room for all cells between the first and the last, and hands over an empty text
for a failed cell (#REF!, #N/A) as for an empty one. An empty cell is a fact that is not registered; here
something was written and is missed, so a row of nothing but failures is a row lost.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from compliance.diagnostics import said
from compliance.diagnostics.said import Said
from compliance.facts.failed_cells import NEVER_WORKED_OUT
from compliance.facts.files import MOST_CELLS
from compliance.facts.tables import Merged

MOST_BYTES = 200_000_000

_READ = ("mimetype", "content.xml", "META-INF/manifest.xml", "[Content_Types].xml", "_rels/.rels")
_DIGITS = "0123456789"
_SAVE_AGAIN = said(
    "open it in a spreadsheet and save it again as .xlsx", "öppna den i Excel och spara den igen som .xlsx"
)


class UnreadableWorkbook(Exception):
    """A workbook that is not read: why, as the rest of a sentence, and what to do."""

    def __init__(self, why: Said, help: Said = _SAVE_AGAIN) -> None:
        super().__init__(why)
        self.why = why
        self.help = help


def fit_to_read(data: bytes) -> tuple[bytes, dict[str, list[Merged]]]:
    """A workbook as calamine can read it, and the merged cells of each sheet of an .ods.

    What is no archive is as it was.
    """
    merged: dict[str, list[Merged]] = {}
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data, merged
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book, zipfile.ZipFile(out, "w") as fit:
            # Where a name comes twice, the last counts.
            parts = {each.filename: each for each in book.infolist() if _is_read(each.filename)}
            unpacked = sum(each.file_size for each in parts.values())
            if unpacked > MOST_BYTES:
                raise _too_large(unpacked)
            is_locked = "META-INF/manifest.xml" in parts and b"encryption-data" in book.read(
                parts["META-INF/manifest.xml"]
            )
            for name, each in parts.items():
                part = book.read(each)
                if name.lower().endswith(".xml") and not is_locked:
                    part = _put_right(name, part, merged)
                fit.writestr(name, part)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged(error) from None
    except RuntimeError:  # so zipfile says that it is
        raise locked() from None
    return out.getvalue(), merged


def _is_read(name: str) -> bool:
    return name in _READ or (name.lower().startswith("xl/") and name.lower().endswith((".xml", ".rels")))


def _too_large(size: int) -> UnreadableWorkbook:
    return UnreadableWorkbook(
        said(
            "holds {size} MB when unpacked, and at most {most} MB are read",
            "är {size} MB uppackad, och högst {most} MB läses",
            size=size // 1_000_000,
            most=MOST_BYTES // 1_000_000,
        ),
        said("hand in fewer rows at a time", "lämna färre rader åt gången"),
    )


def locked() -> UnreadableWorkbook:
    """A workbook that asks for a password."""
    return UnreadableWorkbook(
        said("is locked with a password", "är låst med lösenord"),
        said("save it without a password", "spara den utan lösenord"),
    )


def damaged(error: object) -> UnreadableWorkbook:
    """A workbook that is not as its form says."""
    return UnreadableWorkbook(
        said(
            "cannot be read as a workbook: {error}",
            "är skadad, eller är ingen arbetsbok",
            error=error,
        )
    )


def _put_right(name: str, part: bytes, merged: dict[str, list[Merged]]) -> bytes:
    """A part with its failed cells as texts, once it is known how far its cells reach. merged: added to."""
    sheet = _Sheet(part)
    try:
        sheet.walk()
    except expat.ExpatError as error:
        raise damaged(f"{name}, {error}") from None
    merged |= sheet.merged
    return sheet.put_right()


class _NoSheet(Exception):
    """A part that holds no cells."""


class Extent:
    """How far the cells of a sheet reach that hold anything, counted from 1."""

    def __init__(self) -> None:
        self.columns: set[int | str] = set()
        self.rows: set[int | str] = set()

    def refuse_too_many(self) -> None:
        """Raise `UnreadableWorkbook` when there is room for too many cells between the first and the last."""
        if not self.rows or not self.columns:
            return
        columns = [each if isinstance(each, int) else _number_of(each) for each in self.columns]
        rows = [int(each) for each in self.rows]
        height, width = max(rows) - min(rows) + 1, max(columns) - min(columns) + 1
        if height * width > MOST_CELLS:
            raise UnreadableWorkbook(
                said(
                    "has a sheet whose cells span {height} rows and {width} columns, and at most {most} cells"
                    " are read",
                    "har ett blad vars celler täcker {height} rader och {width} kolumner, och högst {most}"
                    " celler läses",
                    height=height,
                    width=width,
                    most=MOST_CELLS,
                ),
                said(
                    "delete what stands far outside the table (Ctrl+End goes to the last cell)",
                    "ta bort det som står långt utanför tabellen (Ctrl+End går till den sista cellen)",
                ),
            )


def _number_of(letters: str) -> int:
    number = 0
    for letter in letters[:9].upper():
        number = number * 26 + max(ord(letter) - 64, 0)
    return number


class _Sheet:
    """A walk through a part, in the order it is written."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        self._kinds: dict[str, str] = {}
        self._extent = Extent()
        self._edits: list[tuple[int, int, bytes]] = []
        self._cell = ""
        self._after = ""
        self._begins = 0
        self._attributes: dict[str, str] = {}
        self._is_formula = self._in_value = False
        self._value: list[str] = []
        self.merged: dict[str, list[Merged]] = {}
        self._name = ""
        self._row = self._column = 0
        self._row_ends = self._column_ends = 0
        self._parser = parser = expat.ParserCreate()
        parser.XmlDeclHandler = self._declared
        parser.StartDoctypeDeclHandler = self._refuse_entities
        parser.StartElementHandler = self._root

    def walk(self) -> None:
        """Look at each cell, where the part has any."""
        if b"\0" in self._part[:4]:
            raise _not_utf_8("UTF-16")
        try:
            self._parser.Parse(self._part, True)
        except _NoSheet:
            return
        self._extent.refuse_too_many()

    def put_right(self) -> bytes:
        """The part with its failed cells as texts."""
        if not self._edits:
            return self._part
        pieces, at = [], 0
        for begins, ends, instead in self._edits:
            pieces += [self._part[at:begins], instead]
            at = ends
        return b"".join([*pieces, self._part[at:]])

    def _declared(self, version: str, encoding: str | None, standalone: int) -> None:  # noqa: ARG002
        if encoding and encoding.lower() not in ("utf-8", "us-ascii"):
            raise _not_utf_8(encoding)

    def _refuse_entities(self, *_: object) -> None:
        raise damaged("DOCTYPE")

    def _root(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        kind = name.rpartition(":")[2]
        if kind == "worksheet":
            self._parser.StartElementHandler = self._start
            self._parser.EndElementHandler = self._end
        elif kind == "document-content":
            self._parser.StartElementHandler = self._ods_start
            self._parser.EndElementHandler = self._ods_end
        else:
            raise _NoSheet

    def _kind(self, name: str) -> str:
        kind = self._kinds[name] = name.rpartition(":")[2]
        return kind

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kind = self._kinds.get(name) or self._kind(name)
        if kind == "c":
            self._begins = self._parser.CurrentByteIndex
            self._cell, self._attributes = name, attributes
            self._is_formula = False
            if "r" in attributes:
                self._after, self._column = attributes["r"], 0
            else:
                self._column += 1
            if attributes.get("t") == "e":
                self._listen()
        elif kind in ("v", "f", "is"):
            self._holds_something()
            self._in_value = kind == "v"
            if kind == "f":
                self._is_formula = True
                self._listen()
        elif kind == "row":
            given = attributes.get("r", "")
            self._row = int(given) if given.isdecimal() else self._row + 1
            self._after, self._column = "", 0

    def _listen(self) -> None:
        self._value = []
        self._parser.CharacterDataHandler = self._text

    def _text(self, text: str) -> None:
        if self._in_value:
            self._value.append(text)

    def _holds_something(self) -> None:
        letters = self._after.rstrip(_DIGITS)
        if self._column:  # without an address of its own it stands beside the one before
            self._extent.columns.add(_number_of(letters) + self._column)
            self._extent.rows.add(self._row)
        else:
            self._extent.columns.add(letters)
        self._extent.rows.add(self._after[len(letters) :] or self._row)

    def _end(self, name: str) -> None:
        kind = self._kinds.get(name) or self._kind(name)
        if kind == "v":
            self._in_value = False
        elif kind == "c" and self._parser.CharacterDataHandler is not None:
            self._parser.CharacterDataHandler = None
            self._in_value = False
            typed = self._attributes.get("t", "n")
            value = "".join(self._value).strip()
            if typed == "e" and value:
                self._replace(value)
            elif typed == "n" and self._is_formula and not value:
                # A formula may give an empty text, and then says that it is one.
                self._replace(NEVER_WORKED_OUT)

    def _replace(self, value: str) -> None:
        address = self._attributes.get("r")
        where = f" r={quoteattr(address)}" if address else ""
        cell, v = self._cell, f"{self._cell[:-1]}v"
        self._edit(f'<{cell}{where} t="str"><{v}>{escape(value)}</{v}></{cell}>')

    def _edit(self, instead: str) -> None:
        """Put something in the place of the element that begins at `_begins` and ends here."""
        here = self._parser.CurrentByteIndex
        if self._part[here : here + 2] == b"</":  # else it is one tag that holds nothing
            self._edits.append((self._begins, self._part.index(b">", here) + 1, instead.encode()))

    def _ods_start(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("table:table-cell", "table:covered-table-cell"):
            self._begins = self._parser.CurrentByteIndex
            self._cell, self._attributes = name, attributes
            self._column = self._column_ends
            self._column_ends += _times(attributes, "columns-repeated")
            if "office:value-type" in attributes:
                self._reaches()
            if (rows := _times(attributes, "rows-spanned")) > 1:
                top, left = self._row + 1, self._column + 1
                right = self._column + _times(attributes, "columns-spanned")
                self.merged.setdefault(self._name, []).append((top, left, self._row + rows, right))
            if attributes.get("calcext:value-type") == "error":
                self._listen()
        elif name == "text:p":
            self._in_value = True
            if self._cell:
                self._reaches()
        elif name == "table:table-row":
            self._row = self._row_ends
            self._row_ends += _times(attributes, "rows-repeated")
            self._column_ends = 0
        elif name == "table:table":
            self._extent.refuse_too_many()
            self._extent = Extent()
            self._name = attributes.get("table:name", "")
            self._row_ends = 0
        elif name == "office:annotation":
            self._cell = ""  # its text is not the cell's

    def _reaches(self) -> None:
        self._extent.columns |= {self._column + 1, self._column_ends}
        self._extent.rows |= {self._row + 1, self._row_ends}

    def _ods_end(self, name: str) -> None:
        if name == "text:p":
            self._in_value = False
        elif name in ("table:table-cell", "table:covered-table-cell"):
            if self._parser.CharacterDataHandler is not None:
                self._parser.CharacterDataHandler = None
                value = "".join(self._value).strip()
                repeated = _times(self._attributes, "columns-repeated")
                self._edit(
                    f'<{name} table:number-columns-repeated="{repeated}" office:value-type="string">'
                    f"<text:p>{escape(value)}</text:p></{name}>"
                )
            self._cell = ""


def _times(attributes: dict[str, str], what: str) -> int:
    given = attributes.get(f"table:number-{what}", "")
    return int(given) if given.isdecimal() and len(given) < 12 else 1


def _not_utf_8(encoding: str) -> UnreadableWorkbook:
    return UnreadableWorkbook(
        said(
            "is written in {encoding}, and not in UTF-8",
            "är skriven i {encoding}, och inte i UTF-8",
            encoding=encoding,
        )
    )
