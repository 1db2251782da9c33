"""Shows diagnostics as text: the sentence, the place, the line with a caret, the law, the help.

In: `Diagnostic` values, a language, and optionally the text of the files they point into. Out: plain text.
The line shown is read from the file when its text is not given; a file that has gone shows no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from compliance.diagnostics.characters import printable
from compliance.diagnostics.masking import mask
from compliance.diagnostics.said import Said, in_language
from compliance.diagnostics.values import Diagnostic, Span

_WORDS = {
    "sv": {"error": "fel", "warning": "varning", "information": "upplysning", "help": "hjälp"},
    "en": {},
}
_TABS = 4
_WIDEST = 160


def render(
    diagnostic: Diagnostic,
    sources: Mapping[str, str] | None = None,
    lang: str = "en",
    notes: Sequence[str] = (),
) -> str:
    """One diagnostic as text, ending without a newline.

    sources: text by file name, for inputs that are not files or have changed since. notes: what else is said
    of it, each on a line.
    """
    texts = sources or {}
    words = _WORDS[lang]
    severity = words.get(str(diagnostic.severity), str(diagnostic.severity))
    lines = [f"{severity}[{diagnostic.code}]: {in_language(diagnostic.message, lang)}"]
    margin = max((len(str(span.line)) for span in _spans(diagnostic) if span.line), default=1)
    pad = " " * margin
    if diagnostic.span is not None:
        lines.append(f"{pad}--> {diagnostic.span}")
        lines += _snippet(diagnostic.span, "^", "", margin, texts)
    for label in diagnostic.labels:
        lines.append(f"{pad}::: {label.span}")
        text = in_language(label.text, lang)
        lines += _snippet(label.span, "-", text, margin, texts) or [f"{pad}  = {text}"]
    if diagnostic.under:
        lines.append(f"{pad} = under: {' > '.join(diagnostic.under)}")
    lines += [f"{pad} = {note}" for note in notes]
    if diagnostic.help:
        lines.append(f"{pad} = {words.get('help', 'help')}: {in_language(diagnostic.help, lang)}")
    # The line shown may be a row of somebody's register: no number leaves this function.
    # An escape sequence or a line break in it, or in a text it quotes, must not reach the terminal either.
    return mask("\n".join(printable(line) for line in lines))


def render_all(diagnostics: Iterable[Diagnostic], lang: str = "en") -> str:
    """Several, with an empty line between. One whose message is in English alone is English as a whole."""
    return "\n\n".join(
        render(each, lang=lang if isinstance(each.message, Said) else "en") for each in diagnostics
    )


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
    return lines[span.line - 1] if span.line <= len(lines) else None
