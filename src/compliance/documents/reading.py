"""Reads a file to a `Document`.

In: a path or bytes, the run's `Collector`, and the limits. Out: a `Document`; or None, and then
the collector holds at least one new diagnostic. Nothing is raised for what a file can contain.
"""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path

from compliance.diagnostics import Collector, did_you_mean, said
from compliance.diagnostics.os_reasons import reason_of
from compliance.documents.codes import Fault, Prefix
from compliance.documents.document import Document
from compliance.documents.faults import Faults, Stop, shown
from compliance.documents.limits import PACK_LIMITS, Limits

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKS_LIKE_JSON = re.compile(r"\s*[\[{]")


def read_document(file: str | Path, collector: Collector, *, limits: Limits = PACK_LIMITS) -> Document | None:
    """Read a file of a pack; None when it has faults, which are then in `collector`."""
    name = str(file)
    faults = Faults(name, "", collector, "PACK", limits.faults)
    try:
        with Path(name).open("rb") as stream:
            data = stream.read(limits.bytes + 1)  # never more than that in memory, even of /dev/zero
    except FileNotFoundError:
        faults.at(
            Fault.NO_SUCH_FILE,
            None,
            said(f"The file {shown(name)} does not exist", f"Filen {shown(name)} finns inte"),
            _near(name),
        )
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        _refuse_file(name, error, faults)
    else:
        return read_bytes(data, name, collector, limits=limits)
    return None


def read_bytes(
    data: bytes,
    file: str,
    collector: Collector,
    *,
    limits: Limits = PACK_LIMITS,
    code_prefix: Prefix = "PACK",
) -> Document | None:
    """Read bytes, such as those of standard input; `file` is what diagnostics call them.

    A name that ends in `.json` is JSON and one in `.yaml` or `.yml` is YAML; any other (a stream) is JSON
    when its first visible character is a bracket.
    """
    if len(data) > limits.bytes:
        _refuse_size(Faults(file, "", collector, code_prefix, limits.faults), limits)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The decoder counts after the mark it skipped.
        skipped = 3 if data.startswith(codecs.BOM_UTF8) else 0
        _refuse_encoding(data[skipped:], error.start, file, collector, code_prefix, limits)
        return None
    faults = Faults(file, text, collector, code_prefix, limits.faults)
    try:
        if _is_json(file, text):
            from compliance.documents.from_json import read_json as read
        else:
            from compliance.documents.from_yaml import read_yaml as read  # type: ignore[assignment]
        data, places = read(text, faults, limits)
    except Stop:
        return None
    if faults.count:
        return None
    return Document(file, text, data, places, faults.lines)


def _is_json(file: str, text: str) -> bool:
    suffix = Path(file).suffix.lower()
    if suffix in (".yaml", ".yml"):
        return False
    return suffix == ".json" or _LOOKS_LIKE_JSON.match(text) is not None


def _refuse_file(name: str, error: OSError | ValueError, faults: Faults) -> None:
    # Asked of the path, not of the exception: Windows calls opening a directory a matter of permission.
    if "\0" not in name and os.path.isdir(name):  # noqa: PTH112  # Path.is_dir raises on a name too long
        faults.at(
            Fault.DIRECTORY,
            None,
            said(
                f"{shown(name)} is a directory, and a file is expected",
                f"{shown(name)} är en mapp, och en fil väntas",
            ),
            said(
                f"name a file in it, such as {shown(_some_file(name))}",
                f"ange en fil i den, som {shown(_some_file(name))}",
            ),
        )
        return
    reason = reason_of(error)
    faults.at(
        Fault.UNREADABLE,
        None,
        said(
            f"The file {shown(name)} cannot be read: {reason}",
            f"Filen {shown(name)} kan inte läsas: {reason.sv}",
        ),
        said(
            "check the name, and who may read the file: `ls -l`",
            "kontrollera namnet, och vem som får läsa filen: `ls -l`",
        ),
    )


def _refuse_size(faults: Faults, limits: Limits) -> None:
    faults.at(
        Fault.TOO_LARGE,
        None,
        said(f"The file is larger than {limits.bytes:,} bytes", f"Filen är större än {limits.bytes} byte"),
        said("split it into several files", "dela den i flera filer"),
    )


def _refuse_encoding(
    data: bytes, start: int, file: str, collector: Collector, prefix: Prefix, limits: Limits
) -> None:
    """Say which byte cannot be read, and what the file probably is instead."""
    byte = data[start]
    help = said("save the file as UTF-8", "spara filen som UTF-8")
    convert = "{help}; or type {command}", "{help}; eller skriv {command}"
    if data.startswith(_UTF16):
        message = said("The file is UTF-16, not UTF-8", "Filen är UTF-16, inte UTF-8")
        help = said(*convert, help=help, command=_convert("UTF-16", file))
        Faults(file, "", collector, prefix, limits.faults).at(Fault.NOT_UTF8, None, message, help)
        return
    message = said(
        f"The file is not UTF-8: byte 0x{byte:02X} cannot be read",
        f"Filen är inte UTF-8: byten 0x{byte:02X} kan inte läsas",
    )
    try:
        likely = bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        pass
    else:
        if likely.isprintable():
            in_windows = (
                "{message}; in Windows-1252 it is `{likely}`",
                "{message}; i Windows-1252 är den `{likely}`",
            )
            message = said(*in_windows, message=message, likely=likely)
            help = said(*convert, help=help, command=_convert("WINDOWS-1252", file))
    # Shown as the renderer will show the line, so that the caret stands under the byte.
    text = data.decode("utf-8", errors="replace")
    offset = len(data[:start].decode("utf-8"))
    Faults(file, text, collector, prefix, limits.faults).at(Fault.NOT_UTF8, offset, message, help)


def _convert(encoding: str, file: str) -> str:
    import shlex

    path = Path(file)
    target = str(path.with_name(f"{path.stem}-utf8{path.suffix}")) if path.name else "utf8.yaml"
    return f"`iconv -f {encoding} -t UTF-8 {shlex.quote(file)} > {shlex.quote(target)}`"


def _near(name: str) -> str:
    path = Path(name)
    near = did_you_mean(path.name, _listing(path.parent))
    if near is None:
        return said("check the name", "kontrollera namnet")
    return said("did you mean {near}?", "menade du {near}?", near=shown(str(path.with_name(near))))


def _some_file(folder: str) -> str:
    names = [n for n in _listing(Path(folder)) if n.lower().endswith((".yaml", ".yml", ".json"))]
    return str(Path(folder) / (names[0] if names else "pack.yaml"))


def _listing(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
