"""Step definitions: a sentence with places in it, and the function it calls.

In: functions marked with `given`, `when` or `then`, or `define`d with a sentence. Out: `Steps`, which finds
the definitions of a sentence.

A sentence is written as in a feature file. `{name}` takes the words there, `"{name}"` what stands within
quotes, `{name:date}` and `{name:number}` such a value (a vocabulary may have more of these types); `[...]`
may be left out, `(a|b)` is one of the two.
A sentence that ends with a colon has a table under it, which the function takes as `table`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from compliance.diagnostics import did_you_mean
from compliance.gherkin.languages import LANGUAGES

Kind = Literal["given", "when", "then"]
Table = list[list[str]]
Function = Callable[..., None]

KINDS: tuple[Kind, ...] = ("given", "when", "then")

_PLACE = re.compile(r'(?P<quote>"?)\{(?P<name>[a-z_]+)(?::(?P<type>[a-z]+))?\}(?P=quote)|(?P<mark>[\[\]()|])')
_TYPES = {"date": r"\d{4}-\d{2}-\d{2}", "number": r"\d+(?:[.,]\d+)?"}
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_CHOICE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_VALUES = re.compile(r'(?<=")[^"]+(?=")|\d{4}-\d{2}-\d{2}')


@dataclass(frozen=True, slots=True)
class Step:
    """One definition. help: what it means. said: the forms it can take, with `…` for what is filled in.

    words: places that hold one of certain words, and those words. dates: places that hold a day. lang: what
    language it is a sentence of.
    """

    kind: Kind
    sentence: str
    pattern: re.Pattern[str]
    function: Function
    help: str
    said: tuple[str, ...]
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    lang: str = "sv"
    dates: tuple[str, ...] = ()

    @property
    def keyword(self) -> str:
        """How a line with it begins, where nothing of its kind stands before."""
        return LANGUAGES[self.lang].steps[self.kind]

    @property
    def has_table(self) -> bool:
        """Whether a table stands under it."""
        return self.sentence.endswith(":")

    def arguments(self, text: str) -> dict[str, str] | None:
        """What the places of the sentence hold in `text`; None when it is another sentence."""
        found = self.pattern.fullmatch(text)
        if found is None:
            return None
        return {name: value for name, value in found.groupdict().items() if value is not None}

    def run(self, scene: Any, text: str, table: Table | None = None) -> None:
        """Do what the sentence says."""
        arguments: dict[str, Any] = dict(self.arguments(text) or {})
        if self.has_table:
            arguments["table"] = table
        self.function(scene, **arguments)


class Steps:
    """A vocabulary: definitions in the order they were made.

    types: words that a typed place may hold. lang: the language of the sentences defined here.
    """

    def __init__(
        self,
        steps: Iterable[Step] = (),
        types: Mapping[str, Iterable[str]] | None = None,
        lang: str = "sv",
    ) -> None:
        self._steps = list(steps)
        self._types = {name: tuple(words) for name, words in (types or {}).items()}
        self.lang = lang

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def __len__(self) -> int:
        return len(self._steps)

    def __add__(self, other: Steps) -> Steps:
        return Steps([*self, *other], lang=self.lang)

    def of(self, lang: str) -> Steps:
        """Those of one language."""
        return Steps((step for step in self if step.lang == lang), lang=lang)

    def given(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about how things are."""
        return self._definer("given", sentence)

    def when(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about what is done."""
        return self._definer("when", sentence)

    def then(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about what follows."""
        return self._definer("then", sentence)

    def define(self, kind: Kind, sentence: str, function: Function, help: str) -> None:
        """Define a sentence that calls a function. Raises ValueError when only one of them has a table."""
        if ("table" in inspect.signature(function).parameters) != sentence.endswith(":"):
            raise ValueError(f"a sentence ends with a colon when it has a table, and only then: {sentence}")
        pattern = compile_sentence(sentence, {name: _either(words) for name, words in self._types.items()})
        said = tuple(forms(sentence, self._types))
        places = [*_PLACE.finditer(sentence)]
        words = tuple((p["name"], self._types[p["type"]]) for p in places if p["type"] in self._types)
        dates = tuple(p["name"] for p in places if p["type"] == "date")
        self._steps.append(Step(kind, sentence, pattern, function, help, said, words, self.lang, dates))

    def find(self, kind: str, text: str, lang: str = "") -> list[Step]:
        """The definitions that a sentence fits, of one language or of all; there should be one."""
        return [
            step
            for step in self._steps
            if step.kind == kind and (not lang or step.lang == lang) and step.pattern.fullmatch(text)
        ]

    def nearest(self, kind: str, text: str) -> str | None:
        """The sentence that was probably meant, with `…` for what a writer fills in."""
        said = [sentence for step in self if step.kind == kind for sentence in step.said]
        near = did_you_mean(_VALUES.sub("…", text), said)
        step = next((step for step in self if step.kind == kind and near in step.said), None)
        return f"{step.keyword} {near}" if step is not None else None

    def _definer(self, kind: Kind, sentence: str) -> Callable[[Function], Function]:
        def define(function: Function) -> Function:
            self.define(kind, sentence, function, inspect.getdoc(function) or "")
            return function

        return define


def compile_sentence(sentence: str, types: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """The pattern of a sentence.

    >>> compile_sentence('the [old ]unit "{name}"').fullmatch('the unit "North"').group("name")
    'North'
    """
    known = {**_TYPES, **(types or {})}
    parts: list[str] = []
    end = 0
    for found in _PLACE.finditer(sentence):
        parts.append(re.escape(sentence[end : found.start()]))
        parts.append(_piece(found, known))
        end = found.end()
    parts.append(re.escape(sentence[end:]))
    return re.compile("".join(parts))


def _piece(found: re.Match[str], types: Mapping[str, str]) -> str:
    if found["mark"]:
        return _MARKS[found["mark"]]
    inner = types[found["type"]] if found["type"] else ('[^"]+' if found["quote"] else '[^"]+?')
    return f"{found['quote']}(?P<{found['name']}>{inner}){found['quote']}"


def _either(words: Iterable[str]) -> str:
    # The longest first, so that no word is taken for the beginning of another.
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def forms(sentence: str, types: Mapping[str, Iterable[str]] | None = None) -> Iterator[str]:
    """Each way to say a sentence, with `…` for what is filled in.

    >>> list(forms("(a|an) {what} is[ not] there"))
    ['a … is not there', 'a … is there', 'an … is not there', 'an … is there']
    """
    choice = _CHOICE.search(sentence)
    if choice is not None:
        for part in choice[1].split("|") if choice[1] is not None else (choice[2], ""):
            yield from forms(sentence[: choice.start()] + part + sentence[choice.end() :], types)
        return
    place = next((found for found in _PLACE.finditer(sentence)), None)
    if place is None:
        yield sentence
        return
    words = (types or {}).get(place["type"] or "", ("…",))
    for word in words:
        filled = f"{place['quote']}{word}{place['quote']}"
        yield from forms(sentence[: place.start()] + filled + sentence[place.end() :], types)
