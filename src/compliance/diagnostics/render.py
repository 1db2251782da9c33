"""Shows diagnostics as text: the sentence, the place, the line with a caret, the law, the help.

In: `Diagnostic` values, and optionally the text of the files they point into. Out: plain text.
The line shown is read from the file when its text is not given; a file that has gone shows no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from compliance.diagnostics.masking import mask
from compliance.diagnostics.values import Diagnostic, Span

_TABS = 4
_WIDEST = 160


def render(
    diagnostic: Diagnostic,
    sources: Mapping[str, str] | None = None,
    words: Mapping[str, str] | None = None,
) -> str:
    """One diagnostic as text, ending without a newline.

    sources: text by file name, for inputs that are not files or have changed since. words: what to write
    for `error`, `warning`, `information`, `under` and `help`, in another language.
    """
    texts = sources or {}
    said = words or {}
    severity = said.get(str(diagnostic.severity), str(diagnostic.severity))
    lines = [f"{severity}[{diagnostic.code}]: {diagnostic.message}"]
    margin = max(
        [len(str(span.line)) for span in _spans(diagnostic) if span.line] or [1],
    )
    pad = " " * margin
    if diagnostic.span is not None:
        lines.append(f"{pad}--> {diagnostic.span}")
        lines += _snippet(diagnostic.span, "^", "", margin, texts)
    for label in diagnostic.labels:
        lines.append(f"{pad}::: {label.span}")
        snippet = _snippet(label.span, "-", label.text, margin, texts)
        lines += snippet or [f"{pad}  = {label.text}"]
    if diagnostic.under:
        lines.append(f"{pad} = {said.get('under', 'under')}: {' > '.join(diagnostic.under)}")
    if diagnostic.help:
        lines.append(f"{pad} = {said.get('help', 'help')}: {diagnostic.help}")
    # The line shown may be a row of somebody's register: no number leaves this function.
    return mask("\n".join(lines))


def render_all(diagnostics: Iterable[Diagnostic], sources: Mapping[str, str] | None = None) -> str:
    """Several, with an empty line between."""
    return "\n\n".join(render(diagnostic, sources) for diagnostic in diagnostics)


def _spans(diagnostic: Diagnostic) -> list[Span]:
    own = [diagnostic.span] if diagnostic.span is not None else []
    return own + [label.span for label in diagnostic.labels]


def _snippet(span: Span, mark: str, text: str, margin: int, texts: Mapping[str, str]) -> list[str]:
    line = _line(span, texts)
    if line is None:
        return []
    before = line[: span.column - 1].replace("\t", " " * _TABS)
    shown = line.replace("\t", " " * _TABS)
    if len(before) > _WIDEST:
        return []  # a caret past any terminal's edge points at nothing
    shown = shown if len(shown) <= _WIDEST else shown[: _WIDEST - 1] + "…"
    width = max(1, min(span.width, len(shown) - len(before)))
    pad = " " * margin
    caret = f"{' ' * len(before)}{mark * width}{' ' + text if text else ''}"
    return [f"{pad} |", f"{span.line:>{margin}} | {shown}", f"{pad} | {caret}"]


def _line(span: Span, texts: Mapping[str, str]) -> str | None:
    if not span.line or not span.column or span.cell:
        return None
    text = texts.get(span.file)
    if text is None:
        try:
            text = Path(span.file).read_text(encoding="utf-8-sig", errors="replace")
        except OSError:
            return None
    lines = text.splitlines()
    return _printable(lines[span.line - 1]) if span.line <= len(lines) else None


def _printable(line: str) -> str:
    """An escape sequence or a right-to-left override in somebody's file must not reach the terminal."""
    return "".join(
        each if each.isprintable() or each == "\t" else "\N{REPLACEMENT CHARACTER}" for each in line
    )
