"""A small cache in memory for values that are slow to make: the latest few are kept.

In: a test that recognises the value wanted, and a function that makes it. Out: the one kept, or a new one.
Between: threads that ask for the same get the same. It is made outside the lock, as making it takes long and
may ask for another; when two threads make it at once, the first that is done counts.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """The few asked for last, of all that have been made."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._kept: list[T] = []  # the one asked for last stands last
        self._lock = threading.Lock()

    def __iter__(self) -> Iterator[T]:
        with self._lock:
            return iter([*self._kept])

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, is_it: Callable[[T], bool], make: Callable[[], T]) -> T:
        """The one that is asked for."""
        with self._lock:
            for kept in self._find(is_it):
                return kept
        made = make()
        with self._lock:
            for kept in self._find(is_it):
                return kept
            self._kept.append(made)
            del self._kept[: -self.most]
        return made

    def clear(self) -> None:
        """Keep nothing of what has been made."""
        with self._lock:
            self._kept.clear()

    def _find(self, is_it: Callable[[T], bool]) -> Iterator[T]:
        """The one asked for, which now is the latest; nothing when it is not kept."""
        for at, kept in enumerate(self._kept):
            if is_it(kept):
                self._kept.append(self._kept.pop(at))
                yield kept
                return
