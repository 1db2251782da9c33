"""Writing what a command gives, to whatever is at the other end.

In: text or pages. Out: nothing. Characters the stream lacks get stand-ins; a reader that has gone
(`| head`) ends the output and not the command, so that the exit code still tells what was found.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from compliance.diagnostics import Diagnostic, UsageError, mask, render_all, said

if TYPE_CHECKING:
    from compliance.report.page import Page

_lang = "en"  # which language was asked for; an error comes up when the command itself has ended
_PLAIN_WIDTH = 100
_WIDEST = 120


def prepare() -> None:
    """Make the standard streams never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def width(stream: TextIO | None = None) -> int:
    """How wide lines may be: the window's width up to what is comfortable, 100 where there is none."""
    if not is_terminal(stream or sys.stdout):
        return _PLAIN_WIDTH
    import shutil  # slow to load, and only a terminal has a width

    return min(shutil.get_terminal_size((_PLAIN_WIDTH, 24)).columns, _WIDEST)


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody is looking."""
    try:
        return stream.isatty()
    except ValueError:
        return False  # closed


def wants_colour(stream: TextIO) -> bool:
    """Colour only on a terminal that has any, and not where NO_COLOR (no-color.org) says so."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_page(page: Page) -> None:
    """A page to stdout, in colour where that is wanted."""
    if wants_colour(sys.stdout):
        from compliance.report import terminal

        _quietly(lambda: terminal.show(page, sys.stdout))
    else:
        write(page.plain())


def write(text: str) -> None:
    """Text to stdout."""
    _write(text, sys.stdout)


def write_json(value: Any) -> None:
    """A value to stdout, as JSON."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def speak(lang: str) -> None:
    """Tell what is wrong in this language, from now on."""
    global _lang
    _lang = lang


def tell(diagnostics: Iterable[Diagnostic]) -> None:
    """What is wrong, to stderr."""
    complain(render_all(diagnostics, lang=_lang))


def complain(text: str) -> None:
    """A message to stderr, ending its line."""
    _write(text.rstrip("\n") + "\n", sys.stderr)


def write_file(path: str, text: str) -> None:
    """Text to a file, as UTF-8."""
    try:
        Path(path).write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError.of(
            "USAGE011",
            said(
                "{path} cannot be written: {why}",
                "{path} kan inte skrivas: {why}",
                path=path,
                why=error.strerror or error,
            ),
            help=said("choose another file", "välj en annan fil"),
        ) from error


def _write(text: str, stream: TextIO) -> None:
    from compliance.report.characters import fit

    shown = fit(mask(text), stream.encoding)
    _quietly(lambda: (stream.write(shown), stream.flush()))


def _quietly(act: Callable[[], object]) -> None:
    with contextlib.suppress(BrokenPipeError):
        act()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            # Python flushes both once more when it ends, and would change the exit code to 120.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
