"""Places in a text, such as `{goal}`, which the row of a rule's table fills in.

In: a text as a pack declares it, and the row. Out: the text that people read; and a fault for a place that no
row fills, which would be shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from compliance.diagnostics import meant
from compliance.plan.nodes import Text

PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""A column's place in a text."""


def filled(text: str, row: Mapping[str, Any], language: str) -> str:
    """The text with the row's values. A place that the row does not have is left as it is."""

    def value(found: re.Match[str]) -> str:
        if found.group(1) not in row:
            return found.group(0)
        column = row[found.group(1)]
        if isinstance(column, dict):
            return str(column.get(language, column.get("sv", "")))
        return ", ".join(str(each) for each in column) if isinstance(column, list) else str(column)

    return PLACE.sub(value, text) if row else text


def filled_in_both(text: Text, row: Mapping[str, Any]) -> Text:
    """The same in every language of a text."""
    return {language: filled(words, row, language) for language, words in text.items()}


def check_places(text: str, columns: Collection[str] | None, fault: Callable[[str, str, str], None]) -> None:
    """Tell of each place that cannot be filled.

    columns: those that every row has; None without a table. fault: is given a code, a message and help.
    """
    for name in dict.fromkeys(PLACE.findall(text)):
        if columns is None:
            message = f"`{{{name}}}` can only be filled in by a rule with `for_each`"
            fault("PACK067", message, "name a table in `for_each`, or write the words")
        elif name not in columns:
            help = meant(name, columns, f"its columns are {', '.join(sorted(columns))}")
            fault("PACK068", f"the table has no column `{name}` in every row", help)
