"""Makes the diagnostics of one text, with places worked out from offsets.

In: a fault, a sentence, an offset. Out: diagnostics in the run's `Collector`.
"""

from __future__ import annotations

from compliance.diagnostics import Collector, Label, Span, mask, said
from compliance.diagnostics.said import changed
from compliance.documents.codes import Fault, Prefix
from compliance.documents.places import Lines

_LONGEST = 60


class Stop(Exception):
    """Nothing more can or should be read of this text; what is wrong has been reported."""


class Faults:
    """The faults of one text."""

    def __init__(self, file: str, text: str, collector: Collector, prefix: Prefix, most: int) -> None:
        self.count = 0
        self.lines = Lines(file, text)
        self._file = file
        self._collector = collector
        self._prefix = prefix
        self._most = most

    def at(
        self,
        fault: Fault,
        offset: int | None,
        message: str,
        help: str,
        *,
        width: int = 1,
        first: tuple[int, int, str] | None = None,
    ) -> None:
        """Report a fault; raises `Stop` when there are more than anybody reads.

        offset: None when the fault is the whole file's.
        first: offset, width and text of another place that belongs to it.
        """
        if self.count == self._most:
            self._add(
                Fault.TOO_MANY_FAULTS,
                None,
                said(
                    f"The file has more than {self._most} faults; the rest are not shown",
                    f"Filen har fler än {self._most} fel; resten visas inte",
                ),
                said("correct these and run again", "rätta dessa och kör igen"),
            )
            raise Stop
        labels = (Label(self.lines.span(first[0], first[1]), self._told(first[2])),) if first else ()
        span = Span(self._file) if offset is None else self.lines.span(offset, width)
        self._add(fault, span, message, help, labels)

    def syntax(
        self,
        offset: int | None,
        message: str,
        help: str,
        *,
        width: int = 1,
        first: tuple[int, int, str] | None = None,
    ) -> None:
        """Report what keeps a parser from reading on."""
        self.at(Fault.SYNTAX, offset, message, help, width=width, first=first)

    def _add(
        self, fault: Fault, span: Span | None, message: str, help: str, labels: tuple[Label, ...] = ()
    ) -> None:
        self.count += 1
        # A message shows what stands in the text, which may be somebody's personal number.
        self._collector.add(
            fault.code(self._prefix),
            self._told(message),
            span or Span(self._file),
            labels=labels,
            help=self._told(help),
        )

    def _told(self, text: str) -> str:
        """Without numbers of persons; whoever writes packs reads English, as what else is said of them."""
        return changed(text if self._prefix == "DATA" else str(text), mask)


def shown(value: str) -> str:
    """`value` as it can stand inside a sentence: one line, not long, and nothing invisible.

    >>> shown("two\\nlines")
    '`two lines`'
    """
    line = " ".join(value.split())
    line = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in line)
    line = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return f"`` {line} ``" if "`" in line else f"`{line}`"


def quoted(value: str) -> str:
    """`value` in the quotation marks that need the least escaping.

    >>> quoted("Rule: about"), quoted('say "no"'), quoted("it's")
    ('"Rule: about"', '\\'say "no"\\'', '"it\\'s"')
    """
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'
