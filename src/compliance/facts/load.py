"""Data in, whatever form it has: the one function others call.

In: a path, `-`, a folder, several of these, or data in memory; and the `Schema` of the domain. Out: `Facts`.
Raises `DataError` only when nothing can be read at all. A row or a cell that cannot be read is in
`Facts.diagnostics`, and what depends on it is unknown.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, DataError, Diagnostic, Severity, Span, did_you_mean, mask, said
from compliance.diagnostics.said import changed, one_of
from compliance.facts.assemble import assemble
from compliance.facts.facts import Facts
from compliance.facts.problems import shown
from compliance.facts.schema import Schema
from compliance.facts.tables import RawData

_DOCUMENTS = (".yaml", ".yml", ".json")
_PARQUET, _CSV = ".parquet", ".csv"
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
_LEFT = "DATA076"
_FEW = 3
_FORMS = said(
    "hand in .yaml, .json, .xlsx, .ods, .csv, .parquet, or a folder of .csv or .parquet files",
    "lämna .yaml, .json, .xlsx, .ods, .csv, .parquet, eller en mapp med .csv- eller .parquet-filer",
)


def load(source: Any, schema: Schema, *, today: date, known_at: date | None = None) -> Facts:
    """Typed facts from a file, a folder, standard input (`-`), a list of these, or data in memory.

    Several sources are parts of one dossier: a record may refer to one in another part, and the same
    record in two parts is one, as it is in two tables.
    today: the day of the check. It decides the century of a ten-digit personnummer, and leaves out what an
    inspector decides later. known_at: leave out what was recorded later (rows with a later `recorded_on`).
    """
    return assemble(read_raw(source), schema, today=today, known_at=known_at)


def read_raw(source: Any) -> RawData:
    """The rows of any source that `load` takes, before they are known to be of one domain or another."""
    if isinstance(source, RawData):
        return source
    return _read_all(source) if _is_several(source) else read(source)


def _is_several(source: Any) -> bool:
    return (
        isinstance(source, list | tuple)
        and bool(source)
        and all(isinstance(each, str | os.PathLike) for each in source)
    )


def _read_all(sources: Sequence[Any]) -> RawData:
    """The raw tables of several sources as one. Raises `DataError` with all that cannot be read."""
    if len(sources) == 1:
        return read(sources[0])
    collector = Collector()
    parts: list[RawData] = []
    for source in sources:
        try:
            parts.append(read(source))
        except DataError as error:
            collector.extend(error.diagnostics)
    if collector.has_errors:
        raise DataError(collector)
    return _joined(parts)


def _joined(parts: Sequence[RawData]) -> RawData:
    """The tables of several parts as those of one source."""
    stated = [part for part in parts if part.domain]
    others = [
        Diagnostic(
            "DATA035",
            said(
                "the parts are for different domains: {first} and {other}",
                "delarna är för olika områden: {first} och {other}",
                first=shown(stated[0].domain),
                other=shown(part.domain),
            ),
            part.domain_span,
            help=said("check them one at a time", "pröva dem en i taget"),
        )
        for part in stated
        if part.domain != stated[0].domain
    ]
    sources = tuple(dict.fromkeys(name for part in parts for name in part.sources))
    told = [
        each
        for part in parts
        for each in part.diagnostics
        if each.code != _LEFT or each.span is None or each.span.file not in sources
    ]
    return RawData(
        tables=[table for part in parts for table in part.tables],
        domain=stated[0].domain if stated else "",
        domain_span=stated[0].domain_span if stated else None,
        diagnostics=[*told, *others],
        digest=hashlib.sha256("\n".join(part.digest for part in parts).encode()).hexdigest(),
        sources=sources,
    )


def read(source: Any) -> RawData:
    """The raw tables of a source, chosen by its type and the ending of its name."""
    if not isinstance(source, str | os.PathLike):
        from compliance.facts.from_objects import read_objects

        return read_objects(source)
    if source == "":
        # As a path it would be the folder one happens to stand in.
        raise _failed("DATA030", said("no file is named", "ingen fil är angiven"), Path(), _FORMS)
    if source == "-":
        from compliance.facts.from_document import read_dossier

        return read_dossier("-")
    path = Path(source)
    try:
        there, folder = path.exists(), path.is_dir()
    except (OSError, ValueError):  # a name no file can have
        there, folder = False, False
    if not there:
        raise _missing(path)
    suffix = path.suffix.lower()
    if folder:
        return _read_folder(path)
    if suffix == _PARQUET:
        from compliance.facts.from_parquet import read_parquet

        return read_parquet([path])
    if suffix == _CSV:
        from compliance.facts.from_csv import read_csv

        return read_csv(path)
    if suffix in _DOCUMENTS:
        from compliance.facts.from_document import read_dossier

        return read_dossier(path)
    if suffix in _WORKBOOKS:
        from compliance.facts.from_workbook import read_workbook

        return read_workbook(path)
    what = "a file that ends in `{end}` cannot be read", "en fil som slutar på `{end}` kan inte läsas"
    raise _failed("DATA031", said(*what, end=suffix or path.name), path, _FORMS)


def _read_folder(folder: Path) -> RawData:
    """The tables of a folder: its Parquet files and its CSV files, each form in the order of the names."""
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        from compliance.facts.files import unreadable

        raise unreadable(folder, error) from None
    parquet, csv = ([each for each in files if each.suffix.lower() == form] for form in (_PARQUET, _CSV))
    parts = []
    if parquet:
        from compliance.facts.from_parquet import read_parquet

        parts.append(read_parquet(parquet))
    if csv:
        from compliance.facts.from_csv import read_csv_files

        parts.append(read_csv_files(csv))
    if not parts:
        what = said(
            "the folder `{folder}` holds no CSV and no Parquet file",
            "mappen `{folder}` innehåller ingen CSV- eller Parquet-fil",
            folder=folder,
        )
        raise _failed("DATA031", what, folder, _instead_of_folder(files))
    raw = parts[0] if len(parts) == 1 else _joined(parts)
    # A report that was saved there is no data; a workbook beside the tables is taken to be read with them.
    raw.diagnostics += [_left(each) for each in _whole(files) if each.suffix.lower() != ".json"]
    return raw


def _whole(files: Sequence[Path]) -> list[Path]:
    """The files that may hold all of a dossier. `~$` begins what Excel keeps of an open workbook."""
    forms = (*_WORKBOOKS, *_DOCUMENTS)
    return [each for each in files if each.suffix.lower() in forms and not each.name.startswith((".", "~$"))]


def _left(file: Path) -> Diagnostic:
    """A file that is passed over in a folder."""
    message = said(
        "`{file}` is not read together with the folder's CSV files",
        "`{file}` läses inte tillsammans med mappens CSV-filer",
        file=file,
    )
    help = said(
        "name it as well if it is a part of the data: `compliance check FOLDER FILE`",
        "ange den också om den hör till underlaget: `compliance check MAPP FIL`",
    )
    return Diagnostic(_LEFT, changed(message, mask), Span(str(file)), Severity.WARNING, help=help)


def _instead_of_folder(files: Sequence[Path]) -> str:
    """What to name instead of a folder of these files."""
    if whole := _whole(files):
        names = one_of(f"`{each}`" for each in whole[:_FEW])
        return said("name the file: {files}", "ange filen: {files}", files=names)
    return said(
        "name a folder with files such as `trainees.csv`, or name the file itself",
        "ange en mapp med filer som `trainees.csv`, eller själva filen",
    )


def _missing(path: Path) -> DataError:
    if "\n" in str(path) or str(path).lstrip().startswith(("{", "[")):
        what = said("this is the text of a file, not its name", "det här är texten i en fil, inte dess namn")
        help = said(
            "hand in the file's path, or what `yaml.safe_load` or `json.loads` makes of the text",
            "ange filens sökväg, eller det som `yaml.safe_load` eller `json.loads` gör av texten",
        )
        return _failed("DATA030", what, Path("<data>"), help)
    try:
        names = sorted(each.name for each in path.parent.iterdir())
    except (OSError, ValueError):
        names = []
    near = did_you_mean(path.name, names)
    if near:
        help = said("did you mean `{near}`?", "menade du `{near}`?", near=path.parent / near)
    else:
        help = said("check the name and the folder", "kontrollera namnet och mappen")
    what = said("there is no file `{path}`", "det finns ingen fil `{path}`", path=path)
    return _failed("DATA030", what, path, help)


def _failed(code: str, message: str, path: Path, help: str) -> DataError:
    return DataError.of(code, message, Span(str(path)), help)
