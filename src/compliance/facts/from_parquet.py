"""A dossier as Parquet files, one for each table, as data warehouses hand them out.

In: files whose names are those of their tables. Out: `RawData`.
Between: duckdb reads the columns with their types, so a date is a date and a list a list. It comes with the
extra `parquet` and reads the file alone: nothing is fetched and no extension is loaded. A time with a zone
becomes what the clock showed in Sweden; as it stands duckdb cannot hand it over without one library more.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from compliance.calendar.clock import ZONE
from compliance.diagnostics import DataError, Diagnostic, Span, UsageError, mask, said
from compliance.facts.files import MOST_CELLS, refuse_endless, refused, unreadable
from compliance.facts.tables import Grid, RawData, RawTable, read_grid

_ZONED, _PLAIN = "TIMESTAMP WITH TIME ZONE", "TIMESTAMP"
_PATTERN = re.compile(r"([*?\[])")


def read_parquet(files: Sequence[Path]) -> RawData:
    """Read Parquet files, each a table.

    Raises UsageError when duckdb is not installed, DataError when a file cannot be read.
    """
    raw = RawData(sources=tuple(str(each) for each in files))
    digest = hashlib.sha256()
    for file in files:
        refuse_endless(file)
        try:
            with file.open("rb") as data:
                own = hashlib.file_digest(data, "sha256")
        except OSError as error:
            raise unreadable(file, error) from None
        # Names are part of it, or moving a table from one file to the next would not show.
        digest.update(f"{file.name}\0{own.hexdigest()}\0".encode("utf-8", "surrogateescape"))
        raw.tables.append(_read_file(file, raw.diagnostics))
    raw.digest = digest.hexdigest()
    return raw


def _read_file(file: Path, diagnostics: list[Diagnostic]) -> RawTable:
    duckdb = _duckdb()
    connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"})
    try:
        connection.execute(f"SET TimeZone = '{ZONE}'")
        # The file alone: to duckdb the name is a pattern, and a folder called `a=b` a column.
        name = _PATTERN.sub(r"[\1]", str(file))
        (held,) = connection.execute("SELECT sum(num_values) FROM parquet_metadata(?)", [name]).fetchall()[0]
        if held is not None and held > MOST_CELLS:
            raise _too_many(file, held)
        found = connection.read_parquet(name, hive_partitioning=False)
        headings = list(found.columns)
        if any(_ZONED in str(each) for each in found.types):
            found = found.project(", ".join(map(_without_zone, headings, found.types)))
        rows = [[_cell(cell) for cell in row] for row in found.fetchall()]
    except duckdb.Error as error:
        raise DataError(
            [
                Diagnostic(
                    "DATA032",
                    said(
                        "the file `{file}` is not a Parquet file that can be read: {error}",
                        "filen `{file}` är ingen Parquet-fil som kan läsas",
                        file=mask(str(file)),
                        error=mask(str(error).splitlines()[0]),
                    ),
                    Span(str(file)),
                    help=said(
                        "make the file again, or hand in CSV files", "gör om filen, eller lämna CSV-filer"
                    ),
                )
            ]
        ) from None
    finally:
        connection.close()
    return read_grid(Grid(file.stem, [headings, *rows], str(file)), diagnostics)


def _too_many(file: Path, held: int) -> DataError:
    return refused(
        file,
        said(
            "it holds {held} values, and at most {most} are read",
            "den innehåller {held} värden, och högst {most} läses",
            held=held,
            most=MOST_CELLS,
        ),
        said("hand in fewer rows at a time", "lämna färre rader åt gången"),
    )


def _without_zone(heading: str, type: Any) -> str:
    """A column for a query, with its times on Sweden's clock, also those deep in lists."""
    name = '"' + heading.replace('"', '""') + '"'
    wanted = str(type).replace(_ZONED, _PLAIN)
    return f"CAST({name} AS {wanted}) AS {name}" if wanted != str(type) else name


def _cell(value: Any) -> Any:
    """A cell as every other form of data has it; a number of the file keeps all its digits."""
    if isinstance(value, Decimal):
        return Fraction(value)
    return value


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError:
        raise UsageError.of(
            "USAGE071",
            said(
                "Parquet files are read with duckdb, which is not installed",
                "Parquet-filer läses med duckdb, som inte är installerat",
            ),
            help=said(
                "install it with `pip install 'compliance[parquet]'`, or hand in CSV files",
                "installera det med `pip install 'compliance[parquet]'`, eller lämna CSV-filer",
            ),
        ) from None
    return duckdb
