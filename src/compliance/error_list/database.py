"""The file of an error list: SQLite, and nothing but what Python brings.

In: a path. Out: rows, and writes of which all or none are kept. Writers wait for each other, so that none is
lost. What SQLite says of a file is told as what to do about it.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from compliance.diagnostics import ComplianceError, DataError, said
from compliance.diagnostics.os_reasons import reason_of
from compliance.diagnostics.said import Said
from compliance.error_list.schema import begin, bring_up_to_date, is_current


class Database:
    """The open file. create: make it when it is not there. patience: seconds to wait for another writer.

    Raises DataError when the file is not there, is damaged, is something else, or is from a later version.
    """

    def __init__(self, path: Path, *, create: bool, patience: float) -> None:
        self.path = path
        if not path.is_file():
            # Another may have begun it since it was looked for: then it is there, and a file.
            if not create or (path.exists() and not path.is_file()):
                raise DataError.of(
                    "DATA070",
                    said(
                        "there is no error list at {path}",
                        "det finns ingen fellista i {path}",
                        path=path,
                    ),
                    help=said(
                        "`compliance errors update DATA --store FILE` begins one",
                        "`compliance errors update DATA --store FIL` börjar en",
                    ),
                )
            if path.is_symlink():  # SQLite would make an empty file where it leads
                raise DataError.of(
                    "DATA073",
                    said(
                        "{path} is a link to a file that is not there",
                        "{path} är en länk till en fil som inte finns",
                        path=path,
                    ),
                    help=said("name the file itself", "ange själva filen"),
                )
            self._begin()
        elif not path.stat().st_size:
            raise self._damaged()  # an error list is never empty: what it held would look like all clear
        with self._told():
            self._connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        try:
            with self._told():
                if not is_current(self._connection, str(path)):
                    with self.writing() as connection:
                        bring_up_to_date(connection)
                if self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise self._damaged()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def read(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """The rows of a query."""
        with self._told():
            return self._connection.execute(query, values).fetchall()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing, and no other writer meanwhile."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            raise DataError.of(
                "DATA073",
                said(
                    "{path} cannot be used: {error}",
                    "{path} kan inte användas: {error}",
                    path=self.path,
                    error=_reason(error),
                ),
                help=said(
                    "try again when nobody else writes to it, and see that the file may be written",
                    "försök igen när ingen annan skriver i den, och se till att filen får skrivas",
                ),
            ) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged() from error

    def _damaged(self) -> ComplianceError:
        return DataError.of(
            "DATA071",
            said(
                "{path} is damaged, or is no error list",
                "{path} är skadad eller är ingen fellista",
                path=self.path,
            ),
            help=said(
                "restore it from a copy; nothing has been written to it",
                "återställ den från en kopia; inget har skrivits i den",
            ),
        )

    def _begin(self) -> None:
        """A new file, in place only when it is whole. Its owner alone may read it: it tells of people."""
        partial = self.path.with_name(f"{self.path.name}.{os.getpid()}.{threading.get_ident()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            try:
                begin(partial)
                with contextlib.suppress(FileExistsError):  # somebody else was first, and theirs is used
                    self._lay(partial)
            finally:
                partial.unlink(missing_ok=True)
        except OSError as error:
            raise DataError.of(
                "DATA073",
                said(
                    "{path} cannot be written: {error}",
                    "{path} kan inte skrivas: {error}",
                    path=self.path,
                    error=reason_of(error),
                ),
                help=said("choose another file", "välj en annan fil"),
            ) from error

    def _lay(self, partial: Path) -> None:
        """The new file in its place. Raises FileExistsError rather than take another's."""
        try:
            os.link(partial, self.path)
        except FileExistsError:
            raise
        except OSError:
            # Some sticks and network drives have no links. There the name is taken before the file comes.
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            partial.replace(self.path)


_REASONS = {
    "locked": "den används av någon annan",
    "readonly": "den är skrivskyddad",
    "unable to open": "den går inte att öppna",
    "full": "disken är full",
    "disk i/o": "disken kan inte läsas eller skrivas",
}


def _reason(error: sqlite3.OperationalError) -> Said:
    """What SQLite says, in Swedish too."""
    text = str(error)
    known = (swedish for word, swedish in _REASONS.items() if word in text.casefold())
    return Said(text, next(known, "okänt fel"))
