"""Codes, written as the code or as its title.

In: a list of codes and a raw cell. Out: the code, or the set of them; `ABSENT`, `STATED_UNKNOWN`, `NOTHING`
or a `Problem` that says what may be meant. The list's own words go before those for *not known* and *none*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from compliance.diagnostics import did_you_mean
from compliance.facts.cells import normal, word_of
from compliance.facts.problems import Problem, shown
from compliance.facts.schema import Text
from compliance.facts.texts import to_name
from compliance.facts.values import ABSENT, STATED_UNKNOWN

Convert = Callable[[Any], Any]
_SEPARATORS = re.compile(r"[,;\n\r]+")


class CodeList:
    """The codes of one list, found by code or title, in any case."""

    def __init__(self, name: str, codes: Mapping[str, Text]) -> None:
        self.name = name
        self.exact = {code: code for code in codes}
        found: dict[str, set[str]] = {}
        for code, titles in codes.items():
            for word in {normal(code), *(normal(title) for title in titles.values())}:
                found.setdefault(word, set()).add(code)
        self._by_word = {word: next(iter(those)) for word, those in found.items() if len(those) == 1}
        self._shared = {word: sorted(those) for word, those in found.items() if len(those) > 1}
        self._helps: dict[str, str] = {}
        self._titles = [title for titles in codes.values() for title in titles.values()]

    def find(self, word: str) -> str | None:
        """The code that `word` means, or None."""
        return self.exact.get(word) or self._by_word.get(normal(word))

    def problem(self, word: str) -> Problem:
        """Why `word` is not a code, and what may be meant."""
        if shared := self._shared.get(normal(word)):
            return Problem(
                "DATA045", f"{shown(word)} is the title of several codes", f"write one of {', '.join(shared)}"
            )
        if word not in self._helps:
            if len(self._helps) >= 1000:
                self._helps.clear()
            self._helps[word] = self._help(did_you_mean(word, [*self.exact, *self._titles]))
        return Problem("DATA045", f"{shown(word)} is not among the codes `{self.name}`", self._helps[word])

    def _help(self, near: str | None) -> str:
        if near is not None:
            code = self.find(near)
            return f"did you mean `{code}`?" if code == near else f"did you mean `{code}` ({near})?"
        listed = list(self.exact)
        more = f" and {len(listed) - 12} more" if len(listed) > 12 else ""
        return f"the codes are {', '.join(listed[:12])}{more}"


def code_reader(codes: CodeList) -> Convert:
    """A reader of one code of a list."""
    exact = codes.exact

    def to_code(raw: Any) -> Any:
        if raw.__class__ is str and raw in exact:
            return raw
        value = to_name(raw)
        if value.__class__ is not str:
            return value
        found = codes.find(value)
        if found is not None:
            return found
        word = word_of(value)
        return codes.problem(value) if word is None else word

    return to_code


def codes_reader(codes: CodeList) -> Convert:
    """A reader of a set of codes: a list, or text with `,` `;` or line breaks between."""
    to_code = code_reader(codes)

    def to_codes(raw: Any) -> Any:
        if isinstance(raw, list | tuple | set | frozenset):
            return _code_set(to_code, codes.exact, raw)
        whole = to_code(raw)
        if whole.__class__ is str:
            return frozenset((whole,))
        if whole is ABSENT:
            return frozenset()
        if whole.__class__ is Problem and isinstance(raw, str):
            parts = [part for part in _SEPARATORS.split(raw) if part.strip()]
            return (
                _code_set(to_code, codes.exact, parts)
                if len(parts) > 1 or "," in raw or ";" in raw
                else whole
            )
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
    return frozenset(value for value in read if value.__class__ is str)
