"""Codes, written as the code or as its title.

In: a list of codes and a raw cell. Out: the code, or the set of them; `ABSENT`, `STATED_UNKNOWN`, `NOTHING`
or a `Problem` that says what may be meant. The list's own words go before those for *not known* and *none*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from compliance.diagnostics import did_you_mean, said
from compliance.diagnostics.said import Said, in_turn, quoted
from compliance.facts.cells import NOTHING, normal, word_of
from compliance.facts.problems import Problem, shown
from compliance.facts.texts import as_written
from compliance.facts.values import ABSENT, STATED_UNKNOWN
from compliance.language import Text

Convert = Callable[[Any], Any]
_SEPARATORS = re.compile(r"[,;\n\r]+")
# Texts, as `re` compiles them for the first cell that holds no code.
_BESIDE = r"(?i:\s*[/&+]\s*|\s+(?:och|samt|and)\s+|\s+)"
_RANGE = r"([^\W\d_]+)(\d{1,3})\s*[-\u2010-\u2015]\s*([^\W\d_]*)(\d{1,3})"
_NUMBERS = r"\d+"
_WORDS = r"[^\W_]+"
_MOST_LISTED, _FEW = 12, 6
_MOST_CODES = 100


class CodeList:
    """The codes of one list, found by code or title, in any case.

    Titles are looked at when the first word is no code as it stands: data written by programs has none.
    """

    def __init__(self, name: str, codes: Mapping[str, Text]) -> None:
        self.name = name
        self.exact = {code: code for code in codes}
        self._codes = codes
        self._helps: dict[tuple[str, bool], str] = {}

    def find(self, word: str) -> str | None:
        """The code that `word` means, or None."""
        if word in self.exact:
            return word
        meant = self._by_word.get(normal(word), [])
        return meant[0] if len(meant) == 1 else None

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The codes that each word may mean, in order."""
        found: dict[str, set[str]] = {}
        for code, titles in self._codes.items():
            for word in {normal(code), *(normal(title) for title in titles.values())}:
                found.setdefault(word, set()).add(code)
        return {word: sorted(those) for word, those in found.items()}

    @cached_property
    def _titles(self) -> dict[str, Said]:
        return {code: self._title(code, titles) for code, titles in self._codes.items()}

    def problem(self, word: str, several: bool = False) -> Problem:
        """Why `word` is not a code, and what may be meant. several: more than one may stand there."""
        shared = self._by_word.get(normal(word), [])
        if len(shared) > 1:
            what = "{word} is the title of several codes", "{word} är namn på flera koder"
            help = said("write one of {codes}", "skriv en av {codes}", codes=quoted(", ".join(shared)))
            return Problem("DATA045", said(*what, word=shown(word)), help)
        key = (word, several)
        proposed = self._helps.get(key)
        if proposed is None:
            if len(self._helps) >= 1000:
                self._helps.clear()  # while other threads ask for theirs
            proposed = self._helps[key] = self._help(word, several)
        what = "{word} is not among the codes `{name}`", "{word} är inget av det som går att välja"
        return Problem("DATA045", said(*what, word=shown(word), name=self.name), proposed)

    def _title(self, code: str, titles: Text) -> Said:
        """What to write for a code: its title, where that is read as this code alone."""
        english, swedish = (
            title if title and self.find(title) == code and not _SEPARATORS.search(title) else code
            for title in (titles.get("en", titles.get("sv", "")), titles.get("sv", ""))
        )
        return Said(english, swedish)

    def _help(self, word: str, several: bool) -> str:
        if among := self._codes_in(word):
            if several:
                told = "write commas between them: `{codes}`", "skriv komma mellan dem: `{codes}`"
            else:
                told = "write one of them: {codes}", "skriv en av dem: {codes}"
            return said(*told, codes=quoted(in_turn(self._titles[code] for code in among)))
        # A number is rather right: what is near and has another would lose it.
        numbers = set(re.findall(_NUMBERS, word))
        words = [*self._codes, *(title for titles in self._codes.values() for title in titles.values())]
        alike = [each for each in words if numbers <= set(re.findall(_NUMBERS, each))]
        near = did_you_mean(word, alike)
        code = self.find(near) if near is not None else None
        # A proposal with fewer words than were written leaves something out.
        if near and code and len(re.findall(_WORDS, word)) <= len(re.findall(_WORDS, near)):
            title = Said(near, self._titles[code].sv)
            return said("did you mean `{title}`?", "menade du `{title}`?", title=quoted(title))
        listed = list(self._titles.values())
        if len(listed) <= _MOST_LISTED:
            return said("choose among {titles}", "välj bland {titles}", titles=in_turn(listed))
        told = "choose among {titles} and {more} more", "välj bland {titles} och {more} till"
        return said(*told, titles=in_turn(listed[:_FEW]), more=len(listed) - _FEW)

    def _codes_in(self, text: str) -> list[str]:
        """The codes that stand in a text beside each other, or from one to another; none unless all do."""
        if (ends := re.fullmatch(_RANGE, text.strip())) is not None:
            prefix, first, other, last = ends.groups()
            if other and normal(other) != normal(prefix):
                return []
            numbers = range(int(first), int(last) + 1)[:_MOST_CODES]
            codes = [self.find(f"{prefix}{number}") for number in numbers]
        else:
            codes = [self.find(part) for part in re.split(_BESIDE, text.strip())]
        found = [code for code in codes if code is not None]
        return found if len(found) == len(codes) > 1 else []


def code_reader(codes: CodeList, several: bool = False) -> Convert:
    """A reader of one code of a list. several: it is one of those that may stand in a cell."""
    exact = codes.exact

    def to_code(raw: Any) -> Any:
        if raw.__class__ is str and raw in exact:
            return raw
        value = as_written(raw)
        if value.__class__ is not str:
            return value
        found = codes.find(value)
        if found is not None:
            return found
        word = word_of(value)
        return codes.problem(value, several) if word is None else word

    return to_code


def codes_reader(codes: CodeList) -> Convert:
    """A reader of a set of codes: a list, or text with `,` `;` or line breaks between."""
    to_code = code_reader(codes, several=True)

    def to_codes(raw: Any) -> Any:
        if isinstance(raw, list | tuple | set | frozenset):
            return _code_set(to_code, codes.exact, raw)
        whole = to_code(raw)
        if whole.__class__ is str:
            return frozenset((whole,))
        if whole is ABSENT:
            return frozenset()
        if whole.__class__ is Problem and isinstance(raw, str):
            parts = _SEPARATORS.split(raw)
            return _code_set(to_code, codes.exact, parts) if len(parts) > 1 else whole
        return whole

    return to_codes


def _code_set(to_code: Convert, exact: Mapping[str, str], items: Any) -> Any:
    try:
        if exact.keys() >= (codes := frozenset(items)):
            return codes
    except TypeError:  # something that cannot be in a set is no code either
        pass
    read = [to_code(item) for item in items]
    for value in read:
        if value.__class__ is Problem or value is STATED_UNKNOWN:
            return value  # one code that is not known may be any code, so the set is not known
    found = frozenset(value for value in read if value.__class__ is str)
    # Only an empty list, or a word for it, says that there are none; a list of blanks says nothing.
    return found if found or ABSENT in read or not read else NOTHING
