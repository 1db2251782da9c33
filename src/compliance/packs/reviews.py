"""Reads and adds to the ledger of approvals beside a pack.

In: `reviews.yaml` in a pack's folder. Out: `Approval`s in the order they were given; and new ones written at
the end of the file, so that what stands there is never changed.
"""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

from compliance.diagnostics import Collector
from compliance.model.reviews import Approval, ReviewFile
from compliance.packs.digest import REVIEWS
from compliance.packs.own_files import read_beside

try:
    import fcntl
except ImportError:  # Windows: an approval is one write at the file's end, which nothing else comes into
    fcntl = None  # type: ignore[assignment]

_HEAD = """\
# yaml-language-server: $schema={schema}
# Godkännanden av reglernas meningar och scenarier, tillagda av `compliance review approve`. Ändra inget här.
format: 1
approvals:
"""


def read_reviews(folder: Path, collector: Collector) -> list[Approval]:
    """Every approval, oldest first; faults go to the collector."""
    found = read_beside(folder, REVIEWS, ReviewFile, collector)
    return found[0].approvals if found is not None else []


def add_review(folder: Path, approval: Approval) -> Path:
    """Write one more approval; the file is made when there is none. Raises OSError."""
    data = approval.model_dump(mode="json", by_alias=True, exclude_none=True)
    # A text in JSON's quotes is the same text in YAML, whatever it holds.
    lines = [f"{name}: {_scalar(name, value)}" for name, value in data.items()]
    entry = "".join(f"    {line}\n" for line in lines)
    file = folder / REVIEWS
    _append(file, _HEAD.format(schema=_schema(folder)), f"  - {entry.removeprefix('    ')}")
    return file


def _append(file: Path, head: str, entry: str) -> None:
    """Add to the end of a file, after a head where it is new. Whoever does so meanwhile waits."""
    with file.open("a+b", buffering=0) as ledger:
        if fcntl is not None:
            fcntl.flock(ledger, fcntl.LOCK_EX)  # let go of when the file is closed
        size = ledger.seek(0, os.SEEK_END)
        if size:
            ledger.seek(size - 1)
            head = "" if ledger.read(1) == b"\n" else "\n"
        added = f"{head}{entry}".encode()
        if os.write(ledger.fileno(), added) != len(added):
            os.ftruncate(ledger.fileno(), size)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))


def _scalar(name: str, value: object) -> str:
    plain = isinstance(value, int) or name in ("rule", "date", "sentence", "scenarios")
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _schema(folder: Path) -> str:
    """The schema's place as the other files of the pack name it."""
    first = (folder / "pack.yaml").read_text(encoding="utf-8").partition("\n")[0]
    _, found, place = first.partition("$schema=")
    return place.replace("pack.schema.json", "reviews.schema.json") if found else "reviews.schema.json"
