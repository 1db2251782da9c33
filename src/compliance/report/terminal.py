"""A page in colour.

In: a `Page` and a stream that is a terminal. Out: nothing; rich writes it. Importing this module
imports rich, so it is only done for a terminal.
"""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text as Styled

from compliance.report.characters import fit
from compliance.report.page import Page

# Names rather than colour numbers, so that a reader's own palette decides on contrast.
STYLES = {
    "heading": "bold",
    "strong": "bold",
    "good": "green",
    "bad": "bold red",
    "unsure": "yellow",
    "quiet": "dim",
    "": "",
}


def show(page: Page, stream: TextIO) -> None:
    """Write the page. The text is the same as `page.plain()`, only coloured."""
    # Without a width rich asks COLUMNS, and where that says 0 it writes nothing.
    console = Console(file=stream, width=page.width, highlight=False, markup=False, emoji=False)
    for line in page.lines:
        text = Styled()
        for piece, style in line:
            text.append(fit(piece, stream.encoding), STYLES[style])
        text.rstrip()
        # Lines are wrapped already; rich must neither wrap nor cut them again.
        console.print(text, soft_wrap=True)
