"""The text of a feature file, up to a Gherkin document: encoding, language, grammar.

In: a path. Out: the text, its `Language`, the document as plain values; faults go to a `Collector`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, Label, Span, said
from compliance.diagnostics.os_reasons import reason_of
from compliance.diagnostics.said import one_of
from compliance.gherkin.languages import LANGUAGES, SWEDISH, Language

_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*([\w-]+)\s*")
_PLACE_OF_ERROR = re.compile(r"\((\d+):(\d+)\): (.*)", re.DOTALL)
_GOT = re.compile(r"got '(.*)'$", re.DOTALL)


def read_text(path: Path, file: str, collector: Collector) -> str | None:
    """The text in NFC; None when it cannot be read at all."""
    try:
        data = path.read_bytes()
    except OSError as error:
        what = said("the file cannot be read: {why}", "filen kan inte läsas: {why}", why=reason_of(error))
        collector.add("FEAT016", what, Span(file))
        return None
    if data.startswith(b"\xef\xbb\xbf"):
        collector.add(
            "FEAT003",
            said(
                "the file begins with a byte order mark, which hides the line that names the language",
                "filen börjar med en byteordningsmarkering, som döljer raden som anger språket",
            ),
            Span(file, 1, 1),
            help=said("save it as UTF-8 without BOM", "spara den som UTF-8 utan BOM"),
        )
        data = data[3:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        collector.add(
            "FEAT002",
            said(
                "the file is not UTF-8: line {line} has the byte {byte}",
                "filen är inte UTF-8: rad {line} har byten {byte}",
                line=line,
                byte=f"{data[error.start]:#04x}",
            ),
            Span(file, line, error.start - data.rfind(b"\n", 0, error.start)),
            help=said(
                "it is probably Latin-1 or Windows-1252; save it as UTF-8",
                "den är troligen Latin-1 eller Windows-1252; spara den som UTF-8",
            ),
        )
        return None
    for number, line_text in enumerate(text.splitlines(), start=1):
        if not unicodedata.is_normalized("NFC", line_text):
            at = next(i for i, each in enumerate(line_text) if unicodedata.combining(each))
            collector.add(
                "FEAT004",
                said(
                    "a letter is written in two parts, and would fit no step",
                    "en bokstav är skriven i två delar och skulle inte passa något steg",
                ),
                Span(file, number, max(1, at)),
                help=said(
                    "save the file in NFC, or write the letter again",
                    "spara filen i NFC, eller skriv bokstaven igen",
                ),
            )
    return unicodedata.normalize("NFC", text)


def language_of(text: str, file: str, collector: Collector) -> Language | None:
    """The language that the first line names; None, with the fault told, when it names none we have."""
    first, _, rest = text.partition("\n")
    found = _LANGUAGE.fullmatch(first)
    language = LANGUAGES.get(found[1]) if found else None
    lines = one_of(f"`{each.line}`" for each in LANGUAGES.values())
    if not text.strip():
        help = said("begin with {lines}", "börja med {lines}", lines=lines)
        collector.add("FEAT009", said("the file is empty", "filen är tom"), Span(file), help=help)
        return None
    if all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines()):
        word = (language or SWEDISH).feature
        help = said("write one: `{word}: ...`", "skriv en: `{word}: ...`", word=word)
        what = said("the file has no feature", "filen har ingen egenskap")
        collector.add("FEAT009", what, Span(file), help=help)
        return None
    if language is not None:
        return language
    labels: tuple[Label, ...] = ()
    later = next((n for n, line in enumerate(rest.splitlines(), start=2) if _LANGUAGE.fullmatch(line)), None)
    if later is not None:
        labels = (Label(Span(file, later, 1), said("it must stand first", "den måste stå först")),)
    what = said("the first line names no language", "första raden anger inget språk")
    if found:
        what = said(
            "there are no steps in the language `{code}`",
            "det finns inga steg på språket `{code}`",
            code=found[1],
        )
    help = said("let the first line be {lines}", "låt första raden vara {lines}", lines=lines)
    collector.add("FEAT001", what, Span(file, 1, 1), labels=labels, help=help)
    return None


def parse(text: str, file: str, language: Language, collector: Collector) -> Mapping[str, Any] | None:
    """The Gherkin document; None, with the faults told, when it is none."""
    from gherkin.errors import CompositeParserException
    from gherkin.parser import Parser

    try:
        document: Mapping[str, Any] = dict(Parser().parse(text))
    except CompositeParserException as error:
        told = [str(each) for each in error.errors]
        for each in told[: 1 if _in_another(told[0], language) else 10]:
            _unreadable(each, file, language, collector)
        return None
    return document


def _unreadable(told: str, file: str, language: Language, collector: Collector) -> None:
    found = _PLACE_OF_ERROR.match(told)
    line, column, why = (int(found[1]), int(found[2]), found[3]) if found else (0, 0, told)
    got = _GOT.search(why)
    *keywords, last = (*language.steps.values(), *language.joins)
    first = ", ".join(keywords)
    help: str = said(
        "a step begins with {first} or {last}",
        "ett steg börjar med {first} eller {last}",
        first=first,
        last=last,
    )
    other = _of_another(got[1].strip(), language) if got else None
    if other is not None:
        help = said(
            "that is {other}; let the first line be `{line}`, or write all in {own}",
            "det är {other}; låt första raden vara `{line}`, eller skriv allt på {own}",
            other=other.told,
            line=other.line,
            own=language.told,
        )
    elif got and got[1].lstrip().startswith(f"{SWEDISH.examples}:"):
        help = no_scenario(language)
    elif "inconsistent cell count" in why:
        help = said(
            "give every row of the table as many cells as its heading",
            "ge varje rad i tabellen lika många celler som rubrikraden",
        )
    if "unexpected end of file" in why:
        message: str = said("the file ends too soon", "filen slutar för tidigt")
        help = said(
            'a text that is opened with `"""` must be closed', 'en text som börjar med `"""` måste avslutas'
        )
    elif got is None:
        message = said("it cannot be read: {why}", "det kan inte läsas: {why}", why=why.strip())
    else:
        message = said("`{line}` cannot stand here", "`{line}` kan inte stå här", line=got[1].strip())
    collector.add("FEAT005", message, Span(file, line, max(1, column)), help=help)


def _in_another(told: str, language: Language) -> bool:
    """Whether what cannot be read is the feature's heading in another language: then nothing below can."""
    got = _GOT.search(told)
    other = _of_another(got[1].strip(), language) if got else None
    return got is not None and other is not None and got[1].strip().startswith(f"{other.feature}:")


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
    return said(
        "`{examples}:` is only the table of a {outline}; a scenario begins with `{scenario}:`",
        "`{examples}:` är bara tabellen i en {outline}; ett scenario börjar med `{scenario}:`",
        examples=language.examples,
        outline=language.outlines[0],
        scenario=language.scenario,
    )
