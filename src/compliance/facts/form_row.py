"""What the row of explanations in a form says under each heading.

In: nothing, or a cell. Out: the words by kind of field, and whether a cell holds such words.
Between: forms write these words and readers know them again, so that a row that somebody has filled in over
them is not taken for one that explains.
"""

from __future__ import annotations

import re
from typing import Any

from compliance.facts.schema import Kind
from compliance.language import Text

KINDS: dict[Kind, Text] = {
    Kind.TEXT: {"sv": "text", "en": "text"},
    Kind.INTEGER: {"sv": "heltal", "en": "whole number"},
    Kind.NUMBER: {"sv": "tal", "en": "number"},
    Kind.BOOLEAN: {"sv": "ja eller nej", "en": "yes or no"},
    Kind.DATE: {"sv": "datum, 2024-03-01", "en": "date, 2024-03-01"},
    Kind.DATETIME: {"sv": "datum och tid, 2024-03-01 07:30", "en": "date and time, 2024-03-01 07:30"},
    Kind.CODE: {"sv": "välj", "en": "choose"},
    Kind.CODES: {"sv": "ett eller flera, med komma emellan", "en": "one or more, with commas between"},
    Kind.PERSONAL_ID: {"sv": "tolv siffror, som text", "en": "twelve digits, as text"},
    Kind.HSA_ID: {"sv": "HSA-id", "en": "HSA id"},
    Kind.COLLECTION: {"sv": "okänt om bladet inte har alla", "en": "unknown if the sheet lacks some"},
}
REF_HELP: Text = {"sv": "id i {sheet}", "en": "id in {sheet}"}
ID_HELP: Text = {"sv": "ett eget id, t.ex. {example}", "en": "an id of your own, such as {example}"}
ID_OPTIONAL: Text = {"sv": "får lämnas tomt", "en": "may be left empty"}

_END = re.compile(r"[.,]")  # after it stand examples, and what the field itself has to say
_WORDS = frozenset(
    _END.split(word)[0] for words in (*KINDS.values(), ID_HELP, ID_OPTIONAL) for word in words.values()
)
_OF_REFS = tuple(words.format(sheet="") for words in REF_HELP.values())


def explained(words: str, more: str) -> str:
    """What stands in a cell: the words of its kind, and what the field itself has to say."""
    return f"{words}. {more}" if more else words


def is_explanation(cell: Any) -> bool:
    """Whether a cell of a sheet says what to write in its column.

    >>> is_explanation("ja eller nej"), is_explanation("välj. Läses bara enligt 2021"), is_explanation("ja")
    (True, True, False)
    """
    if not isinstance(cell, str):
        return False
    text = cell.strip()
    return _END.split(text, 1)[0] in _WORDS or text.startswith(_OF_REFS)
