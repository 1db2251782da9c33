"""Step definitions: a sentence with places in it, and the function it calls.

In: functions marked with `given`, `when` or `then`. Out: `Steps`, which finds the definitions of a sentence.

A sentence is written as in a feature file. `{name}` takes the words there, `"{name}"` what stands within
quotes, `{name:date}` and `{name:number}` such a value (a vocabulary may have more of these types); `[...]` may
be left out, `(a|b)` is one of the two.
A sentence that ends with a colon has a table under it, which the function takes as `table`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from compliance.diagnostics import did_you_mean

Kind = Literal["given", "when", "then"]
Table = list[list[str]]
Function = Callable[..., None]

KEYWORDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}

_PLACE = re.compile(r'(?P<quote>"?)\{(?P<name>[a-z_]+)(?::(?P<type>[a-z]+))?\}(?P=quote)|(?P<mark>[\[\]()|])')
_TYPES = {"date": r"\d{4}-\d{2}-\d{2}", "number": r"\d+(?:,\d+)?"}
_MARKS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_QUOTED = re.compile(r'"[^"]*"')
_VALUES = re.compile(r"\{[^}]*\}|\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Step:
    """One definition. help: what it means, for the list of steps."""

    kind: Kind
    sentence: str
    pattern: re.Pattern[str]
    function: Function
    help: str

    @property
    def has_table(self) -> bool:
        """Whether a table stands under it."""
        return self.sentence.endswith(":")

    def arguments(self, text: str) -> dict[str, str] | None:
        """What the places of the sentence hold in `text`; None when it is another sentence."""
        found = self.pattern.fullmatch(text)
        return {name: value for name, value in found.groupdict().items() if value is not None} if found else None

    def run(self, scene: Any, text: str, table: Table | None = None) -> None:
        """Do what the sentence says."""
        arguments: dict[str, Any] = dict(self.arguments(text) or {})
        if self.has_table:
            arguments["table"] = table
        self.function(scene, **arguments)


class Steps:
    """A vocabulary: definitions in the order they were made. types: words that a typed place may hold."""

    def __init__(self, steps: Iterable[Step] = (), types: Mapping[str, Iterable[str]] | None = None) -> None:
        self._steps = list(steps)
        self._types = {
            # The longest first, so that no word is taken for the beginning of another.
            name: "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
            for name, words in (types or {}).items()
        }

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def __len__(self) -> int:
        return len(self._steps)

    def __add__(self, other: Steps) -> Steps:
        return Steps([*self, *other])

    def given(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about how things are."""
        return self._definer("given", sentence)

    def when(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about what is done."""
        return self._definer("when", sentence)

    def then(self, sentence: str) -> Callable[[Function], Function]:
        """Define a sentence about what follows."""
        return self._definer("then", sentence)

    def find(self, kind: str, text: str) -> list[Step]:
        """The definitions that a sentence fits; there should be one."""
        return [step for step in self if step.kind == kind and step.pattern.fullmatch(text)]

    def nearest(self, kind: str, text: str) -> Step | None:
        """The definition that was probably meant."""
        shapes = {_shape(step.sentence): step for step in self if step.kind == kind}
        near = did_you_mean(_shape(text), shapes)
        return shapes[near] if near is not None else None

    def _definer(self, kind: Kind, sentence: str) -> Callable[[Function], Function]:
        def define(function: Function) -> Function:
            takes_table = "table" in inspect.signature(function).parameters
            if takes_table != sentence.endswith(":"):
                raise ValueError(f"a sentence ends with a colon when it has a table, and only then: {sentence}")
            help = inspect.getdoc(function) or ""
            pattern = compile_sentence(sentence, self._types)
            self._steps.append(Step(kind, sentence, pattern, function, help))
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


def _shape(text: str) -> str:
    """A sentence without what differs from one use to the next."""
    return _VALUES.sub("_", _QUOTED.sub('"_"', text))
