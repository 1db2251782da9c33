"""What a text of the guide is made of.

In: nothing. Out: `KeyDoc`, `doc`, `Guide`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from compliance.model.base import Declared

WHOLE = ""
"""The key under which a guide speaks of the mapping itself."""


@dataclass(frozen=True, slots=True)
class KeyDoc:
    """The documentation of a key, in Swedish and English.

    example: YAML of the whole mapping the key stands in, and valid as such.
    choices: for each word that may stand here, what it means; empty where any value may.
    """

    sv: str
    en: str
    example: str = ""
    choices: Mapping[str, KeyDoc] = field(default_factory=dict)

    @property
    def plain(self) -> str:
        """Both languages on one line."""
        return f"{self.sv} / {self.en}"

    @property
    def markdown(self) -> str:
        """Both languages, each in a paragraph, and the example."""
        shown = f"\n\n```yaml\n{self.example}\n```" if self.example else ""
        return f"{self.sv}\n\n{self.en}{shown}"


def doc(sv: str, en: str, example: str = "", /, **choices: KeyDoc) -> KeyDoc:
    """What is said of a key, first in Swedish; choices by the words that may stand there."""
    return KeyDoc(sv, en, example, choices)


Guide = Mapping[type[Declared] | type[Enum], Mapping[str, KeyDoc]]
"""For each declared kind, by its keys as they are written; for an enumeration, by its words."""
