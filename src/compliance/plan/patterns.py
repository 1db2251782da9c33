"""Which regular expressions a pack may use: those that can be tried on any text in a short time.

In: a pattern. Out: what is wrong with it, or nothing. Python's engine goes back and tries again; where a
repeated part can itself be divided in several ways, as in `(a+)*`, it tries more of them than there is time
for, and whoever wrote a cell could stop a check.
"""

from __future__ import annotations

import re
from re import _constants, _parser  # type: ignore[attr-defined]  # the tree of a pattern is nowhere else
from typing import Any

from compliance.diagnostics.said import Said, said

_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)


def fault_of(pattern: str) -> tuple[Said, Said] | None:
    """What is wrong, and what to write instead; None for a pattern that may be used."""
    try:
        re.compile(pattern)
        nested = _is_nested(_parser.parse(pattern), within=False)
    except (re.error, OverflowError) as error:
        what = "`{pattern}` is not a pattern: {error}", "`{pattern}` är inget giltigt mönster"
        return said(*what, pattern=pattern, error=error), Said("")
    except RecursionError:
        return (
            said(
                "the pattern has too many groups within each other",
                "mönstret har för många grupper i varandra",
            ),
            said("write it without most of its brackets", "skriv det utan de flesta av parenteserna"),
        )
    if not nested:
        return None
    return (
        said(
            "`{pattern}` repeats a group that can be read in several ways, and could take for ever",
            "`{pattern}` upprepar en grupp som kan läsas på flera sätt, och kan ta hur lång tid som helst",
            pattern=pattern,
        ),
        said(
            "repeat single characters or a set of them, as in `[a-z ]*`; within a repeated group write no"
            " `*`, `+`, `?` or `|`",
            "upprepa enstaka tecken eller en mängd av dem, som i `[a-z ]*`; skriv inget `*`, `+`, `?` eller"
            " `|` i en upprepad grupp",
        ),
    )


def _is_nested(part: Any, *, within: bool) -> bool:
    """Whether something that can be read in several ways stands within what is repeated."""
    if isinstance(part, _parser.SubPattern | list):
        return any(_is_nested(each, within=within) for each in part)
    if not isinstance(part, tuple):
        return False
    if part[0] in _REPEATS:
        least, most, repeated = part[1]
        if within and least != most:
            return True
        return _is_nested(repeated, within=within or most > 1)
    if within and part[0] is _constants.BRANCH:
        return True
    return any(_is_nested(each, within=within) for each in part)
