"""What is refused in YAML and JSON alike, in one wording.

In: an offset and what stands there. Out: a diagnostic; those that end the reading raise `Stop`.
"""

from __future__ import annotations

import re

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
            f"The text holds {characters.name_of(found.group())}, which cannot be seen",
            "delete it; it often comes with text copied from a web page or a word processor",
        )
    if found:
        raise Stop


def refuse_number(value: str, at: int, faults: Faults) -> None:
    """Report a number with more digits than are kept."""
    faults.at(
        Fault.NUMBER_NOT_KEPT,
        at,
        f"The number {shown(value)} cannot be kept exactly",
        f"if it is an identifier, write it as text: {shown(quoted(value))}",
        width=len(value),
    )


def refuse_depth(at: int, depth: int, faults: Faults) -> None:
    """Report nesting past the limit, and stop."""
    faults.at(
        Fault.TOO_DEEP,
        at,
        f"Lists and mappings are nested more than {depth} deep here",
        "give the inner part a name of its own, and refer to it",
    )
    raise Stop


def refuse_empty(faults: Faults) -> None:
    """Report that there is nothing to read, and stop."""
    faults.at(Fault.EMPTY, None, "The file is empty", "write at least one line `key: value`")
    raise Stop


def refuse_escape(character: str, at: int, faults: Faults, *, width: int) -> None:
    """Report a value whose escapes stand for a control character or half a character."""
    if characters.HALF.match(character):
        faults.at(
            Fault.HALF_CHARACTER,
            at,
            f"An escape in this text stands for half a character (U+{ord(character):04X})",
            "write the character itself instead of the escape",
            width=width,
        )
    else:
        faults.at(
            Fault.CONTROL_CHARACTER,
            at,
            f"An escape in this text stands for {characters.name_of(character)}, which cannot be seen",
            "remove the escape",
            width=width,
        )


def refuse_duplicate(key: str, at: int, width: int, first: int, first_width: int, faults: Faults) -> None:
    """Report a key that stands twice."""
    faults.at(
        Fault.DUPLICATE_KEY,
        at,
        f"The key {shown(key)} stands twice in the same mapping",
        "keep one of them, or give this one another name",
        width=width,
        first=(first, first_width, "it stands here first"),
    )


def refuse_nodes(at: int | None, most: int, faults: Faults) -> None:
    """Report more values than the limit, and stop."""
    faults.at(
        Fault.TOO_MANY_VALUES,
        at,
        f"The file holds more than {most:,} values",
        "split it into several files",
    )
    raise Stop
