"""Writing what a command gives, to whatever is at the other end.

In: text or pages. Out: nothing. Characters the stream lacks get stand-ins; a reader that has gone
(`| head`) ends the output and not the command, so that the exit code still tells what was found.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from compliance import files
from compliance.diagnostics import Diagnostic, brief, escaped, in_ascii, mask, render_all, unwritable

if TYPE_CHECKING:
    from compliance.report.page import Page

_lang = "en"  # which language was asked for; an error comes up when the command itself has ended
_MOST_TOLD = 20
_MORE = {
    "sv": "... och {} till; `compliance check --format json` visar alla.",
    "en": "... and {} more; `compliance check --format json` lists them all.",
}
_PLAIN_WIDTH = 100
_WIDEST = 120
_PRIVATE, _SHARED = 0o600, 0o666  # the latter as far as the user lets new files be read


def prepare() -> None:
    """Make the standard streams never fail on a character."""
    for stream in _open_streams():
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def width(stream: TextIO | None = None) -> int:
    """How wide lines may be: the window's width up to what is comfortable, 100 where there is none."""
    if not is_terminal(stream or sys.stdout):
        return _PLAIN_WIDTH
    import shutil  # slow to load, and only a terminal has a width

    return min(shutil.get_terminal_size((_PLAIN_WIDTH, 24)).columns, _WIDEST)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody is looking."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False  # closed


def wants_colour(stream: TextIO) -> bool:
    """Colour only on a terminal that has any, and not where NO_COLOR (no-color.org) says so."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_page(page: Page) -> None:
    """A page to stdout, in colour where that is wanted."""
    if wants_colour(sys.stdout):
        from compliance.report import terminal

        _quietly(lambda: terminal.show(page, sys.stdout), sys.stdout)
    else:
        write(page.plain())


def write(text: str) -> None:
    """Text to stdout."""
    _write(text, sys.stdout)


def write_json(value: Any) -> None:
    """A value to stdout, as JSON."""
    write_json_text([escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"])


def write_json_text(pieces: Iterable[str]) -> None:
    """JSON to stdout, in pieces of whole lines."""
    for piece in pieces:
        _write(piece, sys.stdout, in_ascii)


def write_xml(text: str) -> None:
    """XML that says that it is UTF-8, to stdout."""
    _write(text, sys.stdout, _xml_in_ascii)


def _xml_in_ascii(text: str) -> str:
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def speak(lang: str) -> None:
    """Tell what is wrong in this language, from now on."""
    global _lang
    _lang = lang


def language() -> str:
    """The language that was asked for, so far."""
    return _lang


def tell(diagnostics: Iterable[Diagnostic]) -> None:
    """What is wrong, to stderr."""
    complain(render_all(diagnostics, lang=_lang))


def tell_of_data(diagnostics: Sequence[Diagnostic]) -> None:
    """What is wrong in data that was checked all the same, to stderr: the gravest first, and in brief."""
    if not diagnostics:
        return
    told = list(itertools.islice(brief(diagnostics, _lang), _MOST_TOLD))
    texts = [each.text for each in told]
    if more := len(diagnostics) - sum(each.number for each in told):
        texts.append(_MORE[_lang].format(more))
    complain("\n\n".join(texts))
    complain("")


def complain(text: str) -> None:
    """A message to stderr, ending its line."""
    _write(text.rstrip("\n") + "\n", sys.stderr)


def write_file(path: str, text: str | Iterable[str], *, private: bool = False) -> None:
    """Text to a file, as UTF-8; what stood there is lost only when the new is whole.

    private: for its owner alone, as it tells of people. Devices and pipes are written to as they are.
    """
    file = Path(path)
    pieces = [text] if isinstance(text, str) else text
    try:
        if _is_replaceable(file):
            files.write_atomically(file.resolve(), pieces, _PRIVATE if private else _SHARED)
        else:
            with file.open("w", encoding="utf-8", errors="replace", newline="") as out:
                out.writelines(pieces)
    except OSError as error:
        raise unwritable(path, error) from error


def _is_replaceable(file: Path) -> bool:
    """No device, pipe or stream (`/dev/stdout`), nor a file in a folder where no other may be made."""
    if not file.exists():
        return True
    in_devices = file.absolute().is_relative_to("/dev")
    return file.is_file() and not in_devices and os.access(file.resolve().parent, os.W_OK)


def _write(text: str, stream: TextIO | None, escape: Callable[[str], str] | None = None) -> None:
    """escape: for a stream that is not UTF-8; makes JSON or XML plain ASCII, which every encoding carries."""
    if stream is None:
        return  # closed before we began, or a program without a console
    from compliance.report.characters import fit, is_utf_8

    # Line by line: a day at the end of one and a number at the beginning of the next are no personal number.
    shown = "\n".join(map(mask, text.split("\n")))
    shown = escape(shown) if escape and not is_utf_8(stream.encoding) else fit(shown, stream.encoding)
    _quietly(lambda: (stream.write(shown), stream.flush()), stream)


def _quietly(act: Callable[[], object], on: TextIO) -> None:
    failed: OSError | None = None
    try:
        act()
    except BrokenPipeError:
        pass
    except OSError as error:
        failed = error
    for stream in _open_streams():
        try:
            stream.flush()
        except OSError:
            # Python flushes both once more when it ends, and would change the exit code to 120.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    if failed is not None and on is sys.stdout:
        raise unwritable("stdout", failed) from failed


def _open_streams() -> list[TextIO]:
    given: tuple[TextIO | None, ...] = (sys.stdout, sys.stderr)
    return [stream for stream in given if stream is not None]
