"""The text of a feature file, up to a Gherkin document: encoding, language, grammar.

In: a path. Out: the text, its `Language`, the document as plain values; faults go to a `Collector`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, Label, Span
from compliance.gherkin.languages import LANGUAGES, SWEDISH, Language

_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*([\w-]+)\s*")
_PLACE_OF_ERROR = re.compile(r"\((\d+):(\d+)\): (.*)", re.DOTALL)
_GOT = re.compile(r"got '(.*)'$", re.DOTALL)


def read_text(path: Path, file: str, collector: Collector) -> str | None:
    """The text in NFC; None when it cannot be read at all."""
    try:
        data = path.read_bytes()
    except OSError as error:
        collector.add("FEAT016", f"the file cannot be read: {(error.strerror or '').lower()}", Span(file))
        return None
    if data.startswith(b"\xef\xbb\xbf"):
        collector.add(
            "FEAT003",
            "the file begins with a byte order mark, which hides the line that names the language",
            Span(file, 1, 1),
            help="save it as UTF-8 without BOM",
        )
        data = data[3:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        collector.add(
            "FEAT002",
            f"the file is not UTF-8: line {line} has the byte {data[error.start]:#04x}",
            Span(file, line, error.start - data.rfind(b"\n", 0, error.start)),
            help="it is probably Latin-1 or Windows-1252; save it as UTF-8",
        )
        return None
    for number, line_text in enumerate(text.splitlines(), start=1):
        if not unicodedata.is_normalized("NFC", line_text):
            at = next(i for i, each in enumerate(line_text) if unicodedata.combining(each))
            collector.add(
                "FEAT004",
                "a letter is written in two parts, and would fit no step",
                Span(file, number, max(1, at)),
                help="save the file in NFC, or write the letter again",
            )
    return unicodedata.normalize("NFC", text)


def language_of(text: str, file: str, collector: Collector) -> Language | None:
    """The language that the first line names; None, with the fault told, when it names none we have."""
    first, _, rest = text.partition("\n")
    found = _LANGUAGE.fullmatch(first)
    language = LANGUAGES.get(found[1]) if found else None
    lines = _or(each.line for each in LANGUAGES.values())
    if not text.strip():
        collector.add("FEAT009", "the file is empty", Span(file), help=f"begin with {lines}")
        return None
    if all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines()):
        said = (language or SWEDISH).feature
        collector.add("FEAT009", "the file has no feature", Span(file), help=f"write one: `{said}: ...`")
        return None
    if language is not None:
        return language
    labels: tuple[Label, ...] = ()
    later = next((n for n, line in enumerate(rest.splitlines(), start=2) if _LANGUAGE.fullmatch(line)), None)
    if later is not None:
        labels = (Label(Span(file, later, 1), "it must stand first"),)
    said = f"there are no steps in the language `{found[1]}`" if found else "the first line names no language"
    help = f"let the first line be {lines}"
    collector.add("FEAT001", said, Span(file, 1, 1), labels=labels, help=help)
    return None


def _or(lines: Iterable[str]) -> str:
    return " or ".join(f"`{line}`" for line in lines)


def parse(text: str, file: str, language: Language, collector: Collector) -> Mapping[str, Any] | None:
    """The Gherkin document; None, with the faults told, when it is none."""
    from gherkin.errors import CompositeParserException
    from gherkin.parser import Parser

    try:
        document: Mapping[str, Any] = dict(Parser().parse(text))
    except CompositeParserException as error:
        for each in error.errors[:10]:
            _unreadable(str(each), file, language, collector)
        return None
    return document


def _unreadable(said: str, file: str, language: Language, collector: Collector) -> None:
    found = _PLACE_OF_ERROR.match(said)
    line, column, why = (int(found[1]), int(found[2]), found[3]) if found else (0, 0, said)
    got = _GOT.search(why)
    *keywords, last = (*language.steps.values(), *language.joins)
    help = f"a step begins with {', '.join(keywords)} or {last}"
    other = _of_another(got[1].strip(), language) if got else None
    if other is not None:
        help = f"that is {other.name}; let the first line be `{other.line}`, or write all in {language.name}"
    elif got and got[1].lstrip().startswith(f"{SWEDISH.examples}:"):
        help = no_scenario(language)
    elif "inconsistent cell count" in why:
        help = "give every row of the table as many cells as its heading"
    if "unexpected end of file" in why:
        message, help = "the file ends too soon", 'a text that is opened with `"""` must be closed'
    elif got is None:
        message = f"it cannot be read: {why.strip()}"
    else:
        message = f"`{got[1].strip()}` cannot stand here"
    collector.add("FEAT005", message, Span(file, line, max(1, column)), help=help)


def _of_another(line: str, language: Language) -> Language | None:
    """The other language whose keyword or heading a line begins with, where ours has none like it."""
    ours = _begins(line, language)
    others = (each for each in LANGUAGES.values() if each is not language)
    return None if ours else next((each for each in others if _begins(line, each)), None)


def _begins(line: str, language: Language) -> bool:
    words = [f"{word} " for word in (*language.steps.values(), *language.joins)]
    return line.startswith((*words, *(f"{heading}:" for heading in language.headings)))


def no_scenario(language: Language) -> str:
    """What to do with a table of examples where a scenario should be."""
    return (
        f"`{language.examples}:` is only the table of a {language.outlines[0]}; "
        f"a scenario begins with `{language.scenario}:`"
    )
