"""Shares work among processes.

In: a function and what it is to be called with. Out: the results, in order.

Processes are forked where the system can, so that they begin with all that has been read. Elsewhere, and for
one job, everything runs in this process: slower, and the same.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

In = TypeVar("In")
Out = TypeVar("Out")

_FUNCTION: Callable[[Any], Any] | None = None


def each_in_processes(function: Callable[[In], Out], items: Sequence[In], jobs: int | None) -> Iterator[Out]:
    """The function's result for each item, in order. jobs: as many processes; all cores for None."""
    global _FUNCTION
    number = min(jobs or os.cpu_count() or 1, len(items))
    if number <= 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(function, items)
        return
    # The child inherits the function by fork; only items and results are pickled.
    _FUNCTION = function
    try:
        with multiprocessing.get_context("fork").Pool(number) as pool:
            yield from pool.imap(_call, items)
    finally:
        _FUNCTION = None


def _call(item: Any) -> Any:
    assert _FUNCTION is not None
    return _FUNCTION(item)
