"""A small cache in memory for values that are slow to make: the latest few are kept.

In: a test that recognises the value wanted, and a function that makes it. Out: the one kept, or a new one.
Between: threads that ask for the same get the same. One thread makes at a time and the others wait: the first
requests of a server come together, and each making it would take as many times as long. What is kept is had
meanwhile. Making may ask for another.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """The few asked for last, of all that have been made."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._kept: list[T] = []  # the one asked for last stands last
        self._unlock()
        if hasattr(os, "register_at_fork"):  # whoever held a lock is not in the new process
            os.register_at_fork(after_in_child=self._unlock)

    def _unlock(self) -> None:
        self._lock = threading.Lock()
        self._making = threading.RLock()

    def __iter__(self) -> Iterator[T]:
        with self._lock:
            return iter([*self._kept])

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, is_it: Callable[[T], bool], make: Callable[[], T]) -> T:
        """The one that is asked for."""
        for kept in self._find(is_it):
            return kept
        with self._making:
            for kept in self._find(is_it):
                return kept
            made = make()
            with self._lock:
                self._kept.append(made)
                del self._kept[: -self.most]
        return made

    def clear(self) -> None:
        """Keep nothing of what has been made."""
        with self._lock:
            self._kept.clear()

    def _find(self, is_it: Callable[[T], bool]) -> list[T]:
        """The one asked for, which now is the latest; nothing when it is not kept."""
        with self._lock:
            for at, kept in enumerate(self._kept):
                if is_it(kept):
                    self._kept.append(self._kept.pop(at))
                    return [kept]
        return []
