"""What is refused in YAML and JSON alike, in one wording.

In: an offset and what stands there. Out: a diagnostic; those that end the reading raise `Stop`.
"""

from __future__ import annotations

import re

from compliance.diagnostics import said
from compliance.documents import characters
from compliance.documents.codes import Fault
from compliance.documents.faults import Faults, Stop, quoted, shown


def refuse_characters(text: str, pattern: re.Pattern[str], faults: Faults) -> None:
    """Report every refused character; raises `Stop` if there is one, since no parser takes them."""
    found = None
    for found in pattern.finditer(text):
        faults.at(
            Fault.CONTROL_CHARACTER,
            found.start(),
            said(
                "The text holds {name}, which cannot be seen",
                "Texten innehåller {name}, som inte syns",
                name=characters.name_of(found.group()),
            ),
            said(
                "delete it; it often comes with text copied from a web page or a word processor",
                "ta bort det; det följer ofta med text från en webbsida eller ordbehandlare",
            ),
        )
    if found:
        raise Stop


def refuse_number(value: str, at: int, faults: Faults) -> None:
    """Report a number with more digits than are kept."""
    as_text = said(
        f"if it is an identifier, write it as text: {shown(quoted(value))}",
        f"om det är ett id, skriv det som text: {shown(quoted(value))}",
    )
    faults.at(
        Fault.NUMBER_NOT_KEPT,
        at,
        said(
            f"The number {shown(value)} cannot be kept exactly", f"Talet {shown(value)} kan inte sparas exakt"
        ),
        said("write it with fewer digits", "skriv det med färre siffror") if "." in value else as_text,
        width=len(value),
    )


def refuse_depth(at: int, depth: int, faults: Faults) -> None:
    """Report nesting past the limit, and stop."""
    faults.at(
        Fault.TOO_DEEP,
        at,
        said(
            f"Lists and mappings are nested more than {depth} deep here",
            f"Listor och tabeller står mer än {depth} nivåer djupt här",
        ),
        said(
            "give the inner part a name of its own, and refer to it",
            "ge den inre delen ett eget id, och hänvisa till det",
        ),
    )
    raise Stop


def refuse_empty(faults: Faults) -> None:
    """Report that there is nothing to read, and stop."""
    faults.at(
        Fault.EMPTY,
        None,
        said("The file is empty", "Filen är tom"),
        said("write at least one line `key: value`", "skriv minst en rad `namn: värde`"),
    )
    raise Stop


def refuse_escape(character: str, at: int, faults: Faults, *, width: int) -> None:
    """Report a value whose escapes stand for a control character or half a character."""
    if characters.HALF.match(character):
        faults.at(
            Fault.HALF_CHARACTER,
            at,
            said(
                f"An escape in this text stands for half a character (U+{ord(character):04X})",
                f"En kod i texten står för ett halvt tecken (U+{ord(character):04X})",
            ),
            said(
                "write the character itself instead of the escape", "skriv själva tecknet i stället för koden"
            ),
            width=width,
        )
    else:
        faults.at(
            Fault.CONTROL_CHARACTER,
            at,
            said(
                "An escape in this text stands for {name}, which cannot be seen",
                "En kod i texten står för {name}, som inte syns",
                name=characters.name_of(character),
            ),
            said("remove the escape", "ta bort koden"),
            width=width,
        )


def refuse_duplicate(key: str, at: int, width: int, first: int, first_width: int, faults: Faults) -> None:
    """Report a key that stands twice."""
    faults.at(
        Fault.DUPLICATE_KEY,
        at,
        said(
            f"The key {shown(key)} stands twice in the same mapping",
            f"Namnet {shown(key)} står två gånger på samma ställe",
        ),
        said(
            "keep one of them, or give this one another name",
            "behåll en av dem, eller ge den här ett annat namn",
        ),
        width=width,
        first=(first, first_width, said("it stands here first", "det står här först")),
    )


def refuse_nodes(at: int | None, most: int, faults: Faults) -> None:
    """Report more values than the limit, and stop."""
    faults.at(
        Fault.TOO_MANY_VALUES,
        at,
        said(f"The file holds more than {most:,} values", f"Filen innehåller fler än {most} värden"),
        said("split it into several files", "dela den i flera filer"),
    )
    raise Stop
