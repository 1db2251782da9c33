"""Forward chaining: steps that each turn some known keys into one new key.

In: steps (what each needs, what it gives, how it concludes) and the keys known from the start.
Out: every value, given and concluded, and the trace of what fired in which order.

A step fires once all its needs are present, *whatever their value*; a plain function then says what
follows. Three-valued logic, counts and dates live in those functions, so all a chain has to get
right is the order of the data flow. That makes two very different implementations comparable: the
durable-rules engine (`chain_durable`) and a sorted loop (`chain_native`), equal in values and trace.

Both fire in one order: by level (a step's longest way from the given keys), and within a level as
the steps were listed. Importing this module loads neither of them.
"""

from __future__ import annotations

import graphlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, Protocol

from compliance.named_tuple import NamedTuple

ChainName = Literal["auto", "durable", "native"]
"""Which chain is wanted: durable-rules, the sorted loop, or durable-rules where it loads and holds."""

# A message that names thousands of keys helps nobody; these many are enough to find the cause.
_NAMED = 12


class ChainError(Exception):
    """The steps cannot be chained, or a run was asked for something the chain cannot answer."""


class ChainUnavailable(ChainError):
    """This kind of chain cannot take these steps here (engine missing, or past its limits)."""


class Step(NamedTuple):
    """One conclusion: `conclude({need: value})` gives the value of `gives`. It must be pure."""

    gives: str
    needs: tuple[str, ...]
    conclude: Callable[[Mapping[str, Any]], Any]


class Firing(NamedTuple):
    """Trace line: the `order`-th step to fire (from 0), its conclusion and the keys it used."""

    order: int
    gives: str
    used: tuple[str, ...]


class ChainResult(NamedTuple):
    """What a run found: given and concluded values together, and the trace."""

    values: Mapping[str, Any]
    fired: tuple[Firing, ...]


class Chain(Protocol):
    """Steps made ready to run any number of times."""

    name: str

    def run(self, given: Mapping[str, Any]) -> ChainResult:
        """Conclude everything that follows from the given values; keys nobody reads are kept as they are.

        `ChainError` when a need is neither given nor concluded, when a step concludes a given key, or
        after `close`. An exception from a step's function passes through; the next run is as usual.
        """
        ...

    def close(self) -> None:
        """Free what the chain holds and refuse further runs. Closing it again does nothing."""
        ...


class Layout(NamedTuple):
    """Checked steps in the order they fire, with the keys they conclude and the keys they must be given."""

    steps: tuple[Step, ...]
    concluded: frozenset[str]
    inputs: frozenset[str]

    def admit(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """A fresh dict of the given values, or `ChainError` naming the keys that are wrong."""
        if missing := self.inputs.difference(given):
            raise ChainError(f"neither given nor concluded: {_names(sorted(missing))}")
        if twice := self.concluded.intersection(given):
            raise ChainError(f"given, but a step concludes it: {_names(sorted(twice))}")
        return dict(given)


def check(steps: Iterable[Step]) -> None:
    """Raise `ChainError` naming every key with several producers and the path of every cycle."""
    lay_out(steps)


def lay_out(steps: Iterable[Step]) -> Layout:
    """Check the steps and put them in firing order: by level, then as listed."""
    listed = tuple(steps)
    by_key = {step.gives: step for step in listed}
    graph = {key: [need for need in step.needs if need in by_key] for key, step in by_key.items()}
    ordered, cycles = _sort(graph)

    faults = [
        f"`{key}` is concluded by {count} steps"
        for key, count in Counter(step.gives for step in listed).items()
        if count > 1
    ]
    faults += [f"going round in a circle: {' -> '.join(f'`{key}`' for key in path)}" for path in cycles]
    if faults:
        raise ChainError(f"these steps cannot be chained: {'; '.join(faults)}")

    level: dict[str, int] = {}
    for key in ordered:
        level[key] = 1 + max((level[need] for need in graph[key]), default=-1)
    needed = {need for step in listed for need in step.needs}
    return Layout(
        # sorted() is stable, so steps of one level stay as listed.
        steps=tuple(sorted(listed, key=lambda step: level[step.gives])),
        concluded=frozenset(by_key),
        inputs=frozenset(needed.difference(by_key)),
    )


def _sort(graph: Mapping[str, Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Keys with needs before their users, and the path of each cycle, every key feeding the next."""
    left = dict(graph)
    cycles: list[list[str]] = []
    while True:
        try:
            return list(graphlib.TopologicalSorter(left).static_order()), cycles
        except graphlib.CycleError as error:
            path: list[str] = error.args[1]
            cycles.append(path)
            # graphlib stops at its first cycle; without these keys it can find the next.
            found = set(path)
            left = {
                key: [need for need in needs if need not in found]
                for key, needs in left.items()
                if key not in found
            }


def _names(keys: Sequence[str]) -> str:
    """Keys for a message: quoted, and cut short when there are very many."""
    text = ", ".join(f"`{key}`" for key in keys[:_NAMED])
    return f"{text} and {len(keys) - _NAMED} more" if len(keys) > _NAMED else text
