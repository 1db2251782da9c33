"""What is wrong with a value of a YAML text, in words its writer knows.

In: the text and where the parser gave up. Out: one diagnostic.
"""

from __future__ import annotations

import re

from compliance.diagnostics import said
from compliance.documents.codes import Fault
from compliance.documents.faults import Faults, quoted, shown
from compliance.documents.yaml_lines import line_at

_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.)?")
_TOKEN = re.compile(r"[^\s,\[\]{}]+")


def quotation(text: str, at: int, began: int, problem: str, faults: Faults) -> None:
    """A text in quotation marks that is not closed, or has an escape that means nothing."""
    if "unexpected" in problem:
        mark = text[began : began + 1]
        faults.syntax(
            began,
            said(
                f"The quotation mark {mark} that opens here is never closed",
                f"Citattecknet {mark} som börjar här avslutas aldrig",
            ),
            said(
                "put {mark} at the end of the text; inside it, write {inside}",
                "skriv {mark} i slutet av texten; inuti den, skriv {inside}",
                mark=mark,
                inside=said('`\\"` for a quotation mark', '`\\"` för ett citattecken')
                if mark == '"'
                else said("`''` for an apostrophe", "`''` för en apostrof"),
            ),
        )
        return
    at = max(text.rfind("\\", began, at + 1), began)  # the parser points somewhere inside the escape
    found = _ESCAPE.match(text, at)
    escape = found.group() if found else "\\"
    if re.match(r"\\u[dD][89a-fA-F]", escape):
        faults.at(
            Fault.HALF_CHARACTER,
            at,
            said(
                f"The escape {shown(escape)} stands for half a character",
                f"{shown(escape)} står för ett halvt tecken",
            ),
            said("write the character itself instead of the escape", "skriv själva tecknet i stället"),
            width=len(escape),
        )
        return
    faults.syntax(
        at,
        said(
            f"{shown(escape)} means nothing inside double quotation marks",
            f"{shown(escape)} betyder inget inom dubbla citattecken",
        ),
        said(
            f"write {shown(chr(92) + escape)}, or use single quotation marks, where `\\` is only itself",
            f"skriv {shown(chr(92) + escape)}, eller använd apostrofer, där `\\` bara är sig självt",
        ),
        width=len(escape),
    )


def bracket(text: str, at: int, began: int, faults: Faults) -> None:
    """A list or mapping in brackets that is not closed, or lacks a comma."""
    opening = text[began : began + 1]
    closing = "]" if opening == "[" else "}"
    if not text[at:].strip():
        faults.syntax(
            began,
            said(
                f"The bracket `{opening}` that opens here is never closed",
                f"Parentesen `{opening}` som börjar här avslutas aldrig",
            ),
            said(f"close it with `{closing}`", f"avsluta den med `{closing}`"),
        )
        return
    if text[at] == ":":  # the word before it is what surprised the parser
        line = line_at(text, at)
        head = re.search(r"[^,\[\]{}]*\Z", text[line.start : at])
        word = head.group() if head else ""
        at -= len(word.lstrip())
    found = _TOKEN.match(text, at)
    token = found.group() if found else text[at]
    faults.syntax(
        at,
        said(
            f"A comma or `{closing}` is missing before {shown(token)}",
            f"Ett komma eller `{closing}` saknas före {shown(token)}",
        ),
        said(
            f"put a comma between the items, and `{closing}` after the last",
            f"skriv komma mellan delarna, och `{closing}` efter den sista",
        ),
        width=len(token),
        first=(began, 1, said("the bracket opens here", "parentesen börjar här")),
    )


def no_value(text: str, at: int, faults: Faults) -> None:
    """A mark where a value is expected."""
    character = text[at : at + 1].strip()
    if not character:
        faults.syntax(
            at,
            said("A value is missing here", "Ett värde saknas här"),
            said("write the value", "skriv värdet"),
        )
        return
    if character == ":":
        faults.syntax(
            at,
            said("A key is missing before the colon", "Ett namn saknas före kolon"),
            said("write `key: value`", "skriv `namn: värde`"),
        )
        return
    faults.syntax(
        at,
        said(f"A value is missing before {shown(character)}", f"Ett värde saknas före {shown(character)}"),
        said(
            f"write the value, or remove {shown(character)}; if it is text, write it in quotation marks",
            f"skriv värdet, eller ta bort {shown(character)}; om det är text, skriv det inom citattecken",
        ),
    )


def tag(text: str, at: int, faults: Faults) -> None:
    """A tag, which none may have."""
    found = _TOKEN.match(text, at)
    word = found.group() if found else "!"
    faults.at(
        Fault.TAG,
        at,
        said(f"{shown(word)} begins a tag, and tags are not allowed", f"{shown(word)} är inte tillåtet här"),
        said(
            f"if it is text, write it in quotation marks: {shown(quoted(word))}",
            f"om det är text, skriv det inom citattecken: {shown(quoted(word))}",
        ),
        width=len(word),
    )


def first_character(text: str, at: int | None, problem: int, faults: Faults) -> None:
    """A character that cannot begin a value (`@`, `*`, `-` after a key, a `%` line)."""
    at = problem if at is None else at
    line = line_at(text, at)
    rest = text[at : line.start + len(line.text)].split(" #")[0].rstrip()
    if not rest:
        faults.syntax(
            at,
            said("The text cannot be read as YAML from here", "Texten kan inte läsas som YAML härifrån"),
            said("look at the line before for the cause", "se efter orsaken på raden före"),
        )
        return
    what, help = said("it has a meaning of its own in YAML", "det har en egen betydelse i YAML"), said("", "")
    if rest.startswith("-"):
        what = said(
            "it begins a list item, and no list can begin here",
            "det börjar en rad i en lista, och ingen lista kan börja här",
        )
        help = said("begin the list on the next line; ", "börja listan på nästa rad; ")
    faults.syntax(
        at,
        said(
            "A text cannot begin with {first} here: {what}",
            "En text kan inte börja med {first} här: {what}",
            first=shown(rest[0]),
            what=what,
        ),
        said(
            "{help}if it is text, write it in quotation marks: {text}",
            "{help}om det är text, skriv den inom citattecken: {text}",
            help=help,
            text=shown(quoted(rest)),
        ),
        width=len(rest),
    )
