"""The chain as a sorted loop: the oracle for the engine, and its stand-in where it does not load.

In: steps. Out: a `Chain` that walks them in firing order.

Every input must be given, so every step fires in every run and the trace is known beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from compliance.judging.chain import ChainError, ChainResult, Firing, Step, lay_out


class NativeChain:
    """A `Chain` without an engine. Holds no state between runs, so threads may share it."""

    name = "native"

    def __init__(self, steps: Iterable[Step]) -> None:
        self._layout = lay_out(steps)
        self._fired = tuple(Firing(n, step.gives, step.needs) for n, step in enumerate(self._layout.steps))
        self._closed = False

    def run(self, given: Mapping[str, Any]) -> ChainResult:
        """Conclude everything that follows from the given values."""
        if self._closed:
            raise ChainError("this chain is closed")
        values = self._layout.admit(given)
        for step in self._layout.steps:
            values[step.gives] = step.conclude({need: values[need] for need in step.needs})
        return ChainResult(values, self._fired)

    def close(self) -> None:
        """Refuse further runs."""
        self._closed = True
