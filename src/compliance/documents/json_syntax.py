"""What is wrong with a JSON text that the decoder gave up on, in words its writer knows.

In: the decoder's exception and the text. Out: one diagnostic.

The decoder says what it expected and where; the cause often stands just before. It is read from the text
itself, and where the repair can be shown, the help shows it.
"""

from __future__ import annotations

import json
import re

from compliance.diagnostics import said
from compliance.documents import characters
from compliance.documents.faults import Faults, shown
from compliance.documents.places import width_of

_AFTER_COMMA = re.compile(r",[ \t\n\r]*([\]}])")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_WORD = re.compile(r"[^\s,:\[\]{}\"]+")


def explain(error: json.JSONDecodeError, text: str, faults: Faults) -> None:
    """Report the decoder's exception as a fault of the text."""
    problem, at = error.msg, min(error.pos, len(text))
    if problem.startswith("Unterminated string"):
        faults.syntax(
            at,
            said(
                'The quotation mark " that opens here is never closed',
                'Citattecknet " som börjar här avslutas aldrig',
            ),
            said('put " at the end of the text', 'skriv " i slutet av texten'),
        )
    elif problem.startswith("Invalid control character"):
        _control_character(text, at, faults)
    elif problem.startswith("Invalid \\"):
        at = text.rfind("\\", 0, at + 1)
        wrong = shown(text[at : at + 2])
        faults.syntax(
            at,
            said(
                f"{wrong} means nothing inside quotation marks", f"{wrong} betyder ingenting inom citattecken"
            ),
            said("write `\\\\` for a backslash", "skriv `\\\\` för ett omvänt snedstreck"),
            width=2,
        )
    elif problem.startswith("Extra data"):
        word = _word_at(text, at)
        faults.syntax(
            at,
            said(
                f"{shown(word)} follows after the end of the whole value",
                f"{shown(word)} står efter slutet på hela värdet",
            ),
            said(
                "remove it; several values go in one list: `[…, …]`",
                "ta bort det; flera värden skrivs i en lista: `[…, …]`",
            ),
            width=len(word),
        )
    elif text[at:].strip():
        _unexpected(problem, text, at, faults)
    else:
        _never_closed(text, at, faults)


def _control_character(text: str, at: int, faults: Faults) -> None:
    if text[at] in "\r\n":
        message = said(
            "The text breaks off at the end of the line, and JSON text stands on one line",
            "Texten bryts vid radens slut, och en text i JSON står på en rad",
        )
        help = said(
            'put " at the end of the text; write a line break inside text as `\\n`',
            'skriv " i slutet av texten; en radbrytning i en text skrivs `\\n`',
        )
    elif text[at] == "\t":
        message = said("The text holds a tab", "Texten innehåller en tabb")
        help = said("write it as `\\t`", "skriv den som `\\t`")
    else:
        message = said("The text holds {name}", "Texten innehåller {name}", name=characters.name_of(text[at]))
        help = said(
            "delete it; it often comes with text copied from elsewhere",
            "ta bort det; det följer ofta med text som kopierats från annat håll",
        )
    faults.syntax(at, message, help)


def _never_closed(text: str, at: int, faults: Faults) -> None:
    opened: list[tuple[int, str]] = []
    for found in _BRACKET.finditer(text):
        if found.group() in ("[", "{"):
            opened.append((found.start(), found.group()))
        elif found.group() in ("]", "}") and opened:
            opened.pop()
    if not opened:
        message = said(
            "The text ends where a value is expected", "Texten tar slut där det skulle stå ett värde"
        )
        faults.syntax(at, message, said("write the value", "skriv värdet"))
        return
    place, bracket = opened[-1]
    closing = "]" if bracket == "[" else "}"
    message = said(
        f"The bracket `{bracket}` that opens here is never closed",
        f"Parentesen `{bracket}` som börjar här avslutas aldrig",
    )
    faults.syntax(place, message, said(f"close it with `{closing}`", f"avsluta den med `{closing}`"))


def _unexpected(problem: str, text: str, at: int, faults: Faults) -> None:
    comma = text.rfind(",", 0, at + 1)  # older Pythons point behind it
    if comma >= 0 and (left := _AFTER_COMMA.match(text, comma)) and at in (comma, left.start(1)):
        bracket = left[1]
        message = said(
            f"A comma stands before `{bracket}`, with nothing after it",
            f"Ett komma står före `{bracket}`, och ingenting efter det",
        )
        faults.syntax(comma, message, said("remove the comma", "ta bort kommat"))
    elif text.startswith(("#", "//", "/*"), at):
        help = said(
            "remove the comment, or save the file as YAML (`.yaml`)",
            "ta bort kommentaren, eller spara filen som YAML (`.yaml`)",
        )
        faults.syntax(at, said("JSON has no comments", "JSON har inga kommentarer"), help)
    elif text[at] == "'":
        message = said(
            "Text in JSON stands between double quotation marks", "Text i JSON står inom dubbla citattecken"
        )
        faults.syntax(at, message, said("write `\"` instead of `'`", "skriv `\"` i stället för `'`"))
    else:
        _misplaced(problem, at, _word_at(text, at), _WORD.match(text, at) is not None, faults)


def _misplaced(problem: str, at: int, word: str, is_word: bool, faults: Faults) -> None:
    """Something stands where the decoder wanted something else before it."""
    as_text = json.dumps(word, ensure_ascii=False)
    if "property name" in problem:
        message = said(
            f"A key in quotation marks is expected before {shown(word)}",
            f"Före {shown(word)} skulle det stå ett namn inom citattecken",
        )
        help = said(f"write {shown(as_text + ':')}", f"skriv {shown(as_text + ':')}")
    elif "':'" in problem:
        message = said(f"A colon is missing before {shown(word)}", f"Ett kolon saknas före {shown(word)}")
        help = said('write `"key": value`', 'skriv `"namn": värde`')
    elif "','" in problem:
        message = said(
            f"A comma or a closing bracket is missing before {shown(word)}",
            f"Ett komma eller en avslutande parentes saknas före {shown(word)}",
        )
        help = said("put it there", "skriv det där")
    elif is_word:
        message = said(f"{shown(word)} is not a value in JSON", f"{shown(word)} är inget värde i JSON")
        help = said(
            f"write text in quotation marks, {shown(as_text)}; else `true`, `false` or `null`",
            f"skriv text inom citattecken, {shown(as_text)}; annars `true`, `false` eller `null`",
        )
    else:
        message = said(f"A value is missing before {shown(word)}", f"Ett värde saknas före {shown(word)}")
        help = said("write the value; nothing is written `null`", "skriv värdet; inget värde skrivs `null`")
    faults.syntax(at, message, help, width=len(word))


def _word_at(text: str, at: int) -> str:
    """The word, text or single character that stands somewhere."""
    if text[at] == '"':
        return text[at : at + width_of(text, at, "")]
    found = _WORD.match(text, at)
    return found.group() if found else text[at]
