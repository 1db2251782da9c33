"""What has been made of objects, found again by which objects they are.

In: objects, and a function that makes something of them. Out: `Kept`, which makes it once.

Checks, plans and their nodes are known by their id and not by their value, which takes long to compare. An id
is an object's own only as long as it lives, so the objects are kept too.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """What has been made so far. most: how many are kept, those made last; all of them for None."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._found: dict[tuple[Hashable, ...], tuple[tuple[object, ...], T]] = {}

    def get(
        self, objects: tuple[object, ...], make: Callable[[], T], *, more: tuple[Hashable, ...] = ()
    ) -> T:
        """What was made of these objects, or is made now. more: what it depends on besides."""
        key = (*map(id, objects), *more)
        found = self._found.get(key)
        if found is not None:
            return found[1]
        made = make()
        self._found[key] = (objects, made)
        if self._most is not None and len(self._found) > self._most:
            del self._found[next(iter(self._found))]
        return made
