"""What is wrong with a YAML text that the parser gave up on, in words its writer knows.

In: the parser's exception and the text. Out: one diagnostic (for tabs, one for each run of lines).

The parser says what it expected; the writer wants to know what to type. The cause is read from the line
itself, and where the repaired line can be made, the help shows it. Both parsers of PyYAML are
understood; they word the same fault differently.
"""

from __future__ import annotations

import re
from typing import Any

from compliance.diagnostics import said
from compliance.documents.codes import Fault
from compliance.documents.faults import Faults, quoted, shown
from compliance.named_tuple import NamedTuple

_TAB_LINES = re.compile(r"(?:^ *\t.*\n?)+", re.MULTILINE)
_KEY = re.compile(r"[ ]*(?:- +)*(?P<key>[^\s:#\"'{\[][^:]*|\"[^\"]*\"|'[^']*'):[ ]+(?P<value>\S.*)")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'')
_NO_BLANK = re.compile(r"(?P<key>[\w.-]+):(?P<value>\S+)\Z")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.)?")
_TOKEN = re.compile(r"[^\s,\[\]{}]+")
_LONGEST_KEY = 1024  # YAML's own limit for a key on one line


class _Line(NamedTuple):
    """The line an offset stands in."""

    start: int
    text: str

    @property
    def first(self) -> int:
        """Offset of its first visible character."""
        return self.start + len(self.text) - len(self.text.lstrip())


def explain(error: Exception, text: str, faults: Faults) -> None:
    """Report the parser's exception as a fault of the text."""
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    at = _index(getattr(error, "problem_mark", None), text)
    began = _index(getattr(error, "context_mark", None), text)
    if at is None:
        _report(
            faults,
            None,
            said("The file cannot be read as YAML", "Filen kan inte läsas som YAML"),
            said("save it as plain text in UTF-8", "spara den som ren text i UTF-8"),
        )
        return
    if "tab" in problem.split() or text[at : at + 1] == "\t":
        _tabs(text, at, faults)
    elif "values are not allowed" in problem:
        _colon(text, at, faults)
    elif "could not find expected ':'" in problem:
        _no_colon(text, began if began is not None else at, faults)
    elif "quoted scalar" in context or "double-quoted" in context:
        _quotation(text, at, began if began is not None else at, problem, faults)
    elif "node content" in problem:
        _no_value(text, at, faults)
    elif "flow" in context:
        _bracket(text, at, began if began is not None else at, faults)
    elif "block mapping" in context or "block collection" in context:
        _block(text, at, began, "collection" in context, faults)
    elif "tag" in context or "tag" in problem:
        _tag(text, began if began is not None else at, faults)
    elif "block scalar" in context:
        _block_header(text, at, began if began is not None else at, faults)
    elif "document start" in problem:
        _goes_on(text, at, faults)
    else:
        # What is left: a character that cannot begin a value (`@`, `*`, `-` after a key, a `%` line).
        _first_character(text, began if "alias" in context or "anchor" in context or "directive" in context
                         else at, at, faults)  # fmt: skip


def _index(mark: Any, text: str) -> int | None:
    return None if mark is None else min(int(mark.index), len(text))


def _report(
    faults: Faults,
    at: int | None,
    message: str,
    help: str,
    *,
    width: int = 1,
    first: tuple[int, int, str] | None = None,
) -> None:
    faults.at(Fault.SYNTAX, at, message, help, width=width, first=first)


def _line(text: str, at: int) -> _Line:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return _Line(start, text[start : min(ends, default=len(text))])


def _tabs(text: str, at: int, faults: Faults) -> None:
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


def _colon(text: str, at: int, faults: Faults) -> None:
    """A colon and a blank where no key can stand."""
    line = _line(text, at)
    entry = _KEY.match(line.text)
    if entry and line.start + entry.start("value") <= at:
        value = entry.group("value").split(" #")[0].rstrip()
        key = shown(entry.group("key") + ":")
        _report(
            faults,
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
        _report(
            faults,
            line.first,
            said(
                f"A key is at most {_LONGEST_KEY} characters long",
                f"Ett namn har högst {_LONGEST_KEY} tecken",
            ),
            said("shorten the key", "korta namnet"),
        )
    else:
        _report(
            faults,
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


def _no_colon(text: str, began: int, faults: Faults) -> None:
    line = _line(text, began)
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
    _report(
        faults,
        began,
        said(
            f"{shown(alone)} stands alone where a key with a colon is expected",
            f"{shown(alone)} står ensamt där ett namn med kolon väntas",
        ),
        help,
        width=len(alone),
    )


def _quotation(text: str, at: int, began: int, problem: str, faults: Faults) -> None:
    if "unexpected" in problem:
        mark = text[began : began + 1]
        _report(
            faults,
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
            f"The escape {shown(escape)} stands for half a character",
            "write the character itself instead of the escape",
            width=len(escape),
        )
        return
    _report(
        faults,
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


def _bracket(text: str, at: int, began: int, faults: Faults) -> None:
    opening = text[began : began + 1]
    closing = "]" if opening == "[" else "}"
    if not text[at:].strip():
        _report(
            faults,
            began,
            said(
                f"The bracket `{opening}` that opens here is never closed",
                f"Parentesen `{opening}` som börjar här avslutas aldrig",
            ),
            said(f"close it with `{closing}`", f"avsluta den med `{closing}`"),
        )
        return
    if text[at] == ":":  # the word before it is what surprised the parser
        line = _line(text, at)
        head = re.search(r"[^,\[\]{}]*\Z", text[line.start : at])
        word = head.group() if head else ""
        at -= len(word.lstrip())
    found = _TOKEN.match(text, at)
    token = found.group() if found else text[at]
    _report(
        faults,
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


def _block(text: str, at: int, began: int | None, in_list: bool, faults: Faults) -> None:
    line = _line(text, at)
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
        _report(
            faults,
            at,
            said(
                f"{shown(rest)} follows a value that has already ended",
                f"{shown(rest)} följer på ett värde som redan är slut",
            ),
            help,
            width=len(rest),
            first=None,
        )
    elif rest.startswith(":"):
        _report(
            faults,
            at,
            said("A key is missing before the colon", "Ett namn saknas före kolon"),
            said("write `key: value`", "skriv `namn: värde`"),
        )
    elif in_list:
        _report(
            faults,
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
        _report(
            faults,
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
        _report(
            faults,
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


def _no_value(text: str, at: int, faults: Faults) -> None:
    character = text[at : at + 1].strip()
    if not character:
        _report(
            faults,
            at,
            said("A value is missing here", "Ett värde saknas här"),
            said("write the value", "skriv värdet"),
        )
        return
    if character == ":":
        _report(
            faults,
            at,
            said("A key is missing before the colon", "Ett namn saknas före kolon"),
            said("write `key: value`", "skriv `namn: värde`"),
        )
        return
    _report(
        faults,
        at,
        said(f"A value is missing before {shown(character)}", f"Ett värde saknas före {shown(character)}"),
        said(
            f"write the value, or remove {shown(character)}; if it is text, write it in quotation marks",
            f"skriv värdet, eller ta bort {shown(character)}; om det är text, skriv det inom citattecken",
        ),
    )


def _tag(text: str, at: int, faults: Faults) -> None:
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


def _block_header(text: str, at: int, began: int, faults: Faults) -> None:
    _report(
        faults,
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


def _goes_on(text: str, at: int, faults: Faults) -> None:
    line = _line(text, at)
    rest = text[at : line.start + len(line.text)].rstrip()
    _report(
        faults,
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


def _first_character(text: str, at: int | None, problem: int, faults: Faults) -> None:
    at = problem if at is None else at
    line = _line(text, at)
    rest = text[at : line.start + len(line.text)].split(" #")[0].rstrip()
    if not rest:
        _report(
            faults,
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
    _report(
        faults,
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
