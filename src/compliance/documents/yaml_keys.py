"""What is wrong with the keys and the indentation of a YAML text, in words its writer knows.

In: the text and where the parser gave up. Out: one diagnostic (for tabs, one for each run of lines).

What to type is read from the line itself; where the repaired line can be made, the help shows it.
"""

from __future__ import annotations

import re

from compliance.diagnostics import said
from compliance.documents.codes import Fault
from compliance.documents.faults import Faults, quoted, shown
from compliance.documents.yaml_lines import line_at

_TAB_LINES = re.compile(r"(?:^ *\t.*\n?)+", re.MULTILINE)
_KEY = re.compile(r"[ ]*(?:- +)*(?P<key>[^\s:#\"'{\[][^:]*|\"[^\"]*\"|'[^']*'):[ ]+(?P<value>\S.*)")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'')
_NO_BLANK = re.compile(r"(?P<key>[\w.-]+):(?P<value>\S+)\Z")
_LONGEST_KEY = 1024  # YAML's own limit for a key on one line


def tabs(text: str, at: int, faults: Faults) -> None:
    """Tabs where only spaces may stand."""
    help = said(
        "use spaces instead; most editors have a command “convert tabs to spaces”",
        "använd blanksteg; de flesta redigerare kan göra om tabbar till blanksteg",
    )
    runs = [
        (run.start() + run.group().index("\t"), run.start(), run.end()) for run in _TAB_LINES.finditer(text)
    ]
    if not any(start <= at < end for _, start, end in runs):
        runs.append((at, at, at))
    for place, _, _ in runs:
        faults.at(
            Fault.TAB,
            place,
            said("A tab stands where YAML takes only spaces", "En tabb står där det ska vara blanksteg"),
            help,
        )


def colon(text: str, at: int, faults: Faults) -> None:
    """A colon and a blank where no key can stand."""
    line = line_at(text, at)
    entry = _KEY.match(line.text)
    if entry and line.start + entry.start("value") <= at:
        value = entry.group("value").split(" #")[0].rstrip()
        key = shown(entry.group("key") + ":")
        faults.syntax(
            at,
            said(
                f"The text after {key} holds a colon, so it looks like a second key",
                f"Texten efter {key} innehåller ett kolon, så den ser ut som en ny uppgift",
            ),
            said(
                f"write the text in quotation marks: {shown(entry.group('key') + ': ' + quoted(value))}",
                f"skriv texten inom citattecken: {shown(entry.group('key') + ': ' + quoted(value))}",
            ),
        )
    elif at - line.first > _LONGEST_KEY:
        faults.syntax(
            line.first,
            said(
                f"A key is at most {_LONGEST_KEY} characters long",
                f"Ett namn har högst {_LONGEST_KEY} tecken",
            ),
            said("shorten the key", "korta namnet"),
        )
    else:
        faults.syntax(
            line.first,
            said(
                f"{shown(text[line.first : at] + ':')} is indented as if it belonged to the text above it",
                f"{shown(text[line.first : at] + ':')} är indraget som om det hörde till texten ovanför",
            ),
            said(
                "indent it like the key above, or leave nothing after the colon of the key above",
                "dra in det som uppgiften ovanför, eller skriv inget efter kolon i den",
            ),
            width=at - line.first,
        )


def no_colon(text: str, began: int, faults: Faults) -> None:
    """A word where a key with a colon is expected."""
    line = line_at(text, began)
    alone = line.text[began - line.start :].rstrip()
    joined = _NO_BLANK.match(alone)
    if joined:
        help = said(
            f"put a blank after the colon: {shown(joined.group('key') + ': ' + joined.group('value'))}",
            f"skriv ett blanksteg efter kolon: {shown(joined.group('key') + ': ' + joined.group('value'))}",
        )
    else:
        help = said(
            "write `key: value`, or indent the line so that it continues the text above",
            "skriv `namn: värde`, eller dra in raden så att den fortsätter texten ovanför",
        )
    faults.syntax(
        began,
        said(
            f"{shown(alone)} stands alone where a key with a colon is expected",
            f"{shown(alone)} står ensamt där ett namn med kolon väntas",
        ),
        help,
        width=len(alone),
    )


def block(text: str, at: int, began: int | None, in_list: bool, faults: Faults) -> None:
    """A line that fits neither the keys nor the items above it, or goes on after a value."""
    line = line_at(text, at)
    rest = text[at : line.start + len(line.text)].rstrip()
    above = (
        (began, 1, said("it stands among what begins here", "det står bland det som börjar här"))
        if began is not None
        else None
    )
    if at > line.first:  # something has already ended on this line
        entry = _KEY.match(line.text)
        ended = _QUOTED.match(line.text, entry.start("value")) if entry else None
        if entry and ended and line.start + ended.end() <= at:
            value = entry.group("value").rstrip()
            inner = value[1:-1] if value[0] == value[-1] else value
            help = said(
                f"write {shown(entry.group('key') + ': ' + quoted(inner))}",
                f"skriv {shown(entry.group('key') + ': ' + quoted(inner))}",
            )
        elif ended:
            # The mark that seems to open here has closed a text that opens further up.
            help = said(
                "look above for a quotation mark that is opened and not closed",
                "leta ovanför efter ett citattecken som inte avslutas",
            )
        else:
            help = said(
                "put the whole text in quotation marks, or begin a new line",
                "skriv hela texten inom citattecken, eller börja en ny rad",
            )
        faults.syntax(
            at,
            said(
                f"{shown(rest)} follows a value that has already ended",
                f"{shown(rest)} följer på ett värde som redan är slut",
            ),
            help,
            width=len(rest),
        )
    elif rest.startswith(":"):
        faults.syntax(
            at,
            said("A key is missing before the colon", "Ett namn saknas före kolon"),
            said("write `key: value`", "skriv `namn: värde`"),
        )
    elif in_list:
        faults.syntax(
            at,
            said(
                f"{shown(rest)} stands where an item of a list (`- …`) is expected",
                f"{shown(rest)} står där en rad i en lista (`- …`) väntas",
            ),
            said(
                "begin it with `- `, or indent it like the key it belongs to",
                "börja den med `- `, eller dra in den som uppgiften den hör till",
            ),
            width=len(rest),
            first=above,
        )
    elif rest.startswith("-"):
        faults.syntax(
            at,
            said(
                f"The item {shown(rest)} stands where a key is expected",
                f"Raden {shown(rest)} står där ett namn väntas",
            ),
            said(
                "indent it like the other items of its list, under the key it belongs to",
                "dra in den som de andra raderna i listan, under den uppgift den hör till",
            ),
            width=len(rest),
            first=above,
        )
    else:
        faults.syntax(
            at,
            said(
                f"The indentation of {shown(rest)} fits no key above it",
                f"Indraget för {shown(rest)} passar ingen uppgift ovanför",
            ),
            said(
                "indent it with exactly as many spaces as the keys it belongs with",
                "dra in det med lika många blanksteg som de uppgifter det hör ihop med",
            ),
            width=len(rest),
            first=above,
        )


def block_header(text: str, at: int, began: int, faults: Faults) -> None:
    """Something after the mark that begins a block of text."""
    faults.syntax(
        at,
        said(
            f"Nothing but a line break may follow {shown(text[began : began + 1])}",
            f"Efter {shown(text[began : began + 1])} får bara en ny rad följa",
        ),
        said(
            "begin the text on the next line, indented; or put it in quotation marks on this line",
            "börja texten på nästa rad, indragen; eller skriv den inom citattecken på den här raden",
        ),
        first=(began, 1, said("the block of text begins here", "textblocket börjar här")),
    )


def goes_on(text: str, at: int, faults: Faults) -> None:
    """Something after the end of all."""
    line = line_at(text, at)
    rest = text[at : line.start + len(line.text)].rstrip()
    faults.syntax(
        at,
        said(
            f"{shown(rest)} follows after the end of the whole value",
            f"{shown(rest)} följer efter slutet på hela värdet",
        ),
        said(
            "remove it, or make the file one mapping of `key: value` lines",
            "ta bort det, eller låt filen bestå av rader `namn: värde`",
        ),
        width=len(rest),
    )
