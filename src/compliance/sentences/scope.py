"""What the names of a condition stand for, and how a sentence points at them.

In: the entity a condition is about, and the items that quantifiers and measures bring in. Out: `Scope`.

A sentence has no names for items. A field is one of the item spoken of last; any other item that a field
belongs to gets a letter, and the subject is called so. Read back, an item is therefore named after its
entity: `canonical` does the same to a condition as it was written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

AS_OF = "as_of"


def _alphabet() -> Iterator[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from letters
    yield from (first + second for first in letters for second in letters)


@dataclass
class Item:
    """Something a condition can speak of. letter: what the sentence calls it, once it must."""

    name: str
    entity: str
    letter: str = ""
    is_subject: bool = False


@dataclass(frozen=True)
class Scope:
    """The items in scope; the last one is spoken of when nothing is said."""

    items: tuple[Item, ...]
    _letters: Iterator[str] = field(default_factory=_alphabet, compare=False)

    @classmethod
    def of(cls, scope: str | Mapping[str, str]) -> Scope:
        """A scope: the subject's entity, or entities by name, of which the first is the subject's."""
        names = {scope: scope} if isinstance(scope, str) else scope
        items = [Item(name, entity) for name, entity in names.items()]
        made = cls(tuple(items))
        for index, item in enumerate(items):
            item.is_subject = index == 0
            if index:
                made.point_at(item)
        return made

    @property
    def last(self) -> Item:
        """The item spoken of when nothing is said."""
        return self.items[-1]

    def find(self, name: str) -> Item | None:
        """The item of a name."""
        return next((item for item in self.items if item.name == name), None)

    def lettered(self, letter: str) -> Item | None:
        """The item a letter stands for."""
        return next((item for item in self.items if item.letter == letter and letter), None)

    @property
    def subject(self) -> Item | None:
        """What the whole condition is about."""
        return next((item for item in self.items if item.is_subject), None)

    def point_at(self, item: Item) -> str:
        """The item's letter, now used."""
        if not item.letter:
            item.letter = next(self._letters)
        return item.letter

    def with_item(self, name: str, entity: str, letter: str = "") -> Scope:
        """The scope in which an item is spoken of."""
        return Scope((*self.items, Item(name, entity, letter)), self._letters)

    def fresh(self, entity: str) -> str:
        """A name for an item of an entity that means nothing else here."""
        taken = {AS_OF, *(item.name for item in self.items)}
        name, number = entity or "item", 1
        while (name if number == 1 else f"{name}_{number}") in taken:
            number += 1
        return name if number == 1 else f"{name}_{number}"
