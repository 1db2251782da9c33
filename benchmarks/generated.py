"""Tables made from a seed, written as files.

In: a function that makes tables. Out: files, one for each table or one for all of them, and the command that
writes them.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

Row = dict[str, Any]
Tables = dict[str, list[Row]]
Form = Literal["parquet", "csv", "json"]
Make = Callable[[int, int], Tables]


class Oddity(NamedTuple):
    """Something that real data have, and that a made record may get. make: changes the record.

    leaves_open: the rules that cannot be decided for it. breaks: those that find something to say.
    """

    make: Callable[..., object]
    leaves_open: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What the function is called."""
        return self.make.__name__.strip("_")


def write(made: Tables, folder: Path, form: Form = "parquet", domain: str = "") -> Iterator[Path]:
    """Each table as a file of its own, or all of them as one dossier.

    A cell of Parquet and CSV is text, as a day may also be `none` or `unknown`;
    an empty one is not registered.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if form == "json":
        file = folder / "dossier.json"
        text = json.dumps({**({"domain": domain} if domain else {}), **made}, default=str, indent=1)
        file.write_text(text, encoding="utf-8")
        yield file
        return
    for name, rows in made.items():
        file = folder / f"{name}.csv"
        _write_csv(rows, file)
        yield _as_parquet(file) if form == "parquet" else file


def _write_csv(rows: list[Row], file: Path) -> None:
    columns = list(dict.fromkeys(name for row in rows for name in row)) or ["id"]
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns)
        writer.writeheader()
        writer.writerows({name: _text(value) for name, value in row.items()} for row in rows)


def _as_parquet(file: Path) -> Path:
    import duckdb

    made = file.with_suffix(".parquet")
    read = f"read_csv('{file}', all_varchar = true, header = true, delim = ',', quote = '\"')"
    duckdb.execute(f"COPY (FROM {read}) TO '{made}' (FORMAT parquet)")
    file.unlink()
    return made


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def one_in(number: int, chance: random.Random) -> bool:
    """True once in so many."""
    return chance.randrange(number) == 0


def command(description: str, make: Make, domain: str) -> None:
    """Write the tables that the command line asks for."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--form", choices=get_args(Form), default="parquet")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    print(*write(make(given.number, given.seed), given.out, given.form, domain), sep="\n")
