"""Cells that failed in a spreadsheet (#REF!, #N/A), and formulas that were never worked out.

In: the bytes of a workbook. Out: the same workbook with such cells as texts, which the readers then refuse.
Between: python-calamine hands over an empty text for them, as for an empty cell. An empty cell is a fact that
is not registered; here something was written and is missed, so a row of nothing but failures is a row lost.
The parts of the file are changed as text, before they are read: nothing else tells the two apart.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zipfile

NEVER_WORKED_OUT = "#FORMULA?"
"""What stands in a cell whose formula has no value; no spreadsheet has an error of that name."""

_FAILED = re.compile(
    r"#(?:N/A|SAKNAS!|GETTING_DATA|[A-ZÅÄÖ/0]+[!?])|Err:[0-9]{3}"  # the last as LibreOffice shows some
)

# Attributes of a cell hold no `>`, and in a text `<` is written `&lt;`, so a tag is what it looks like.
_ERROR_CELL = re.compile(rb"""(<(?:\w+:)?c\s(?:[^>]*?\s)?t\s*=\s*)(["'])e\2""")
_BARE_FORMULA = re.compile(
    rb"""<((?:\w+:)?)c(\s[^>]*)>\s*(?:<\1f(?:\s[^>]*)?/>|<\1f(?:\s[^>]*)?>[^<]*</\1f\s*>)\s*"""
    rb"""(?:<\1v\s*/>|<\1v\s*>\s*</\1v\s*>)?\s*</\1c\s*>"""
)
_TYPED = re.compile(rb"""\st\s*=\s*["'](?!n["'])""")
_ODS_CELL = re.compile(rb"""<table:table-cell\s[^>]*calcext:value-type\s*=\s*["']error["'][^>]*>""")
_ODS_VALUE = re.compile(rb"""\soffice:string-value\s*=\s*(?:"[^"]*"|'[^']*')""")
_NO_CELLS = ("xl/sharedStrings.xml", "xl/styles.xml")


def is_failed(text: str) -> bool:
    """Whether a text is what stands in a cell that failed, as English and Swedish spreadsheets write it.

    >>> is_failed("#N/A"), is_failed("#SAKNAS!"), is_failed("#1")
    (True, True, False)
    """
    return text[:1] in ("#", "E") and _FAILED.fullmatch(text) is not None


def with_failures_as_text(data: bytes) -> bytes:
    """A workbook whose failed cells hold their error as a text; as it was where there are none."""
    import zipfile  # only workbooks need it
    import zlib

    changed: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            for part in book.infolist():
                if _holds_cells(part.filename):
                    old = book.read(part)
                    new = _as_text(old)
                    if new != old:
                        changed[part.filename] = new
            return _copied(book, changed) if changed else data
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        return data  # damaged or locked, or no archive at all; whoever reads it says so


def _holds_cells(name: str) -> bool:
    return name == "content.xml" or (
        name.startswith("xl/") and name.endswith(".xml") and name not in _NO_CELLS
    )


def _as_text(part: bytes) -> bytes:
    part = _ERROR_CELL.sub(rb"\1\2str\2", part)
    if b"<f" in part or b":f" in part:
        part = _BARE_FORMULA.sub(_never_worked_out, part)
    return _ODS_CELL.sub(lambda cell: _ODS_VALUE.sub(b"", cell.group()), part)


def _never_worked_out(cell: re.Match[bytes]) -> bytes:
    prefix, attributes = cell.groups()
    if _TYPED.search(attributes):
        return cell.group()  # a formula may give an empty text, and then says that it is one
    attributes = re.sub(rb"""\st\s*=\s*["']n["']""", b"", attributes)
    value = NEVER_WORKED_OUT.encode()
    return b'<%bc%b t="str"><%bv>%b</%bv></%bc>' % (prefix, attributes, prefix, value, prefix, prefix)


def _copied(book: zipfile.ZipFile, changed: dict[str, bytes]) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as copy:
        for part in book.infolist():
            new = changed.get(part.filename)
            copy.writestr(part.filename, book.read(part) if new is None else new)
    return out.getvalue()
