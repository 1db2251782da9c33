"""The chain on durable-rules: one engine rule per step, driven one action at a time.

In: steps. Out: a `Chain` whose data flow the durable-rules engine orders.

The engine is a C extension that crashes or hangs outside a narrow path, so only that path is used:
its functions are called directly (no host, no threads); facts are asserted one by one and never
retracted; a pattern is two equalities on ASCII names made here; one session lives at a time and is
deleted when the run ends. Keys and values never enter the engine: it is told *that* a key is known,
by its number, and Python keeps the rest in a dict.

What the engine cannot hold is changed before it gets there (`_Plan`): a step with many needs reads
"gathers" that each stand for up to sixteen, a key with many readers goes in under several numbers,
and the numbers are spread over groups. Steps past the limits that remain raise `ChainUnavailable`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import math
import threading
import weakref
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from compliance.judging.chain import ChainError, ChainResult, ChainUnavailable, Firing, Layout, Step, lay_out
from compliance.named_tuple import NamedTuple

# The engine's own limits are 4,096 rules, 16 patterns a rule, 255 readers of a pattern (it crashes
# at 256) and 511 different values under one condition (it hangs at 512). Ours keep clear of them.
MAX_RULES = 4000
MAX_NEEDS = 16
MAX_READERS = 200
# A session takes about 10 KB per pattern, so this many make 100 MB: past it a plain loop serves
# better. It also bounds fact numbers (below 100,000 no two of their names share a 32-bit hash,
# which is all the engine compares) and groups (their number and size are its square root, 100).
MAX_PATTERNS = 10_000

_SESSION = "s"
_BOOT = "$boot"
_BOOT_FACT = '{"sid":"s","id":"b","g":"boot"}'
_OBSERVED = 2  # the engine's answer to a fact it already holds

# A user's key, or the number of a gather; the start stands for "the run has begun".
_Key = str | int
_START: _Key = -1


class _Engine(Protocol):
    """The few functions of the extension `durable_rules_engine` that are safe to use."""

    error: type[Exception]

    def create_ruleset(self, name: str, definition: str) -> int: ...
    def delete_ruleset(self, handle: int) -> None: ...
    def assert_fact(self, handle: int, fact: str) -> tuple[int, int]: ...
    def start_action_for_state(self, handle: int, state: int) -> tuple[str, str] | None: ...
    def complete_and_start_action(self, handle: int, state: int) -> str | None: ...
    def delete_state(self, handle: int, session: str) -> None: ...


def load_engine() -> _Engine:
    """The extension module, or `ChainUnavailable` where it is not installed or does not load."""
    try:
        return cast(_Engine, importlib.import_module("durable_rules_engine"))
    except ImportError as error:
        raise ChainUnavailable(f"durable-rules does not load here: {error}") from error


class _Rule(NamedTuple):
    """An engine rule: the numbers of the facts it waits for, and the step (none: a gather) it runs."""

    reads: tuple[int, ...]
    gives: _Key
    step: Step | None


@dataclass(slots=True, eq=False, repr=False)
class _Plan:
    """Engine rules for steps in firing order, and for each key the numbers it goes by in the engine.

    The engine always takes the first rule, in order of definition, that is ready. Every rule here
    comes after those it waits for, so it fires them exactly in the order of `rules`.
    """

    rules: list[_Rule] = field(default_factory=list)
    numbers: dict[_Key, list[int]] = field(default_factory=dict)
    _readers: dict[_Key, int] = field(default_factory=dict)
    _gathers: dict[tuple[_Key, ...], int] = field(default_factory=dict)
    _facts: int = 0

    @classmethod
    def of(cls, layout: Layout) -> _Plan:
        plan = cls()
        for step in layout.steps:
            plan._add(plan._gather(tuple(dict.fromkeys(step.needs)) or (_START,)), step.gives, step)
        patterns = sum(len(rule.reads) for rule in plan.rules)
        if len(plan.rules) > MAX_RULES or patterns > MAX_PATTERNS:
            raise ChainUnavailable(
                f"{len(plan.rules)} rules with {patterns} patterns are too much for durable-rules "
                f"(at most {MAX_RULES} and {MAX_PATTERNS})"
            )
        return plan

    def definition(self) -> str:
        """The rules as the engine reads them."""
        rules: dict[str, Any] = {_BOOT: {"all": [{"b": {"g": "boot"}}]}}
        for name, rule in enumerate(self.rules):
            rules[f"r{name}"] = {
                "all": [
                    {f"p{place}": {"$and": [{"g": self._group(fact)}, {"k": f"k{fact}"}]}}
                    for place, fact in enumerate(rule.reads)
                ]
            }
        return json.dumps(rules)

    def facts(self) -> dict[_Key, tuple[str, ...]]:
        """For each key that is read, the facts that make it known to its readers."""
        return {
            key: tuple(
                f'{{"sid":"{_SESSION}","id":"k{n}","g":"{self._group(n)}","k":"k{n}"}}' for n in numbers
            )
            for key, numbers in self.numbers.items()
        }

    def _gather(self, needs: tuple[_Key, ...]) -> tuple[_Key, ...]:
        """Needs few enough for one rule: gathers take the place of the others, in layers if need be."""
        while len(needs) > MAX_NEEDS:
            parts = [needs[start : start + MAX_NEEDS] for start in range(0, len(needs), MAX_NEEDS)]
            needs = tuple(part[0] if len(part) == 1 else self._gathered(part) for part in parts)
        return needs

    def _gathered(self, part: tuple[_Key, ...]) -> int:
        """The gather that stands for these needs; steps that share them share it."""
        if (known := self._gathers.get(part)) is not None:
            return known
        gather = self._gathers[part] = len(self._gathers)
        self._add(part, gather, None)
        return gather

    def _add(self, needs: Sequence[_Key], gives: _Key, step: Step | None) -> None:
        self.rules.append(_Rule(tuple(self._read(need) for need in needs), gives, step))

    def _read(self, key: _Key) -> int:
        """The number under which one more reader waits for this key."""
        readers = self._readers.get(key, 0)
        self._readers[key] = readers + 1
        numbers = self.numbers.setdefault(key, [])
        if readers % MAX_READERS == 0:
            numbers.append(self._facts)
            self._facts += 1
        return numbers[-1]

    def _group(self, fact: int) -> str:
        # The engine tries all groups, then all facts of a group, one by one: the square root of the
        # number of facts keeps both short, as well as far below the number at which it hangs.
        return f"g{fact // (math.isqrt(self._facts) + 1)}"


class DurableChain:
    """A `Chain` driven by durable-rules. Threads may share it; their runs take turns."""

    name = "durable"

    def __init__(self, steps: Iterable[Step]) -> None:
        layout = lay_out(steps)
        engine = load_engine()
        plan = _Plan.of(layout)
        self._layout = layout
        self._engine = engine
        self._rules = {f"r{name}": rule for name, rule in enumerate(plan.rules)}
        self._facts = plan.facts()
        # The keys to tell the engine at the start of a run; sorted, so that runs are alike.
        self._first: tuple[_Key, ...] = (_START, *sorted(layout.inputs))
        # Re-entrant so that a step that calls its own chain gets an error instead of a deadlock.
        self._lock = threading.RLock()
        self._running = False
        try:
            self._handle = engine.create_ruleset("chain", plan.definition())
        except engine.error as error:
            raise ChainUnavailable(f"durable-rules does not accept these steps: {error}") from error
        # Also frees the rules of a chain that was dropped without close(); at exit there is no need.
        self._free = weakref.finalize(self, engine.delete_ruleset, self._handle)
        self._free.atexit = False
        self._prime()

    def run(self, given: Mapping[str, Any]) -> ChainResult:
        """Conclude everything that follows from the given values."""
        with self._lock:
            self._must_be_free()
            values = self._layout.admit(given)
            try:
                self._running = True
                return ChainResult(values, self._drive(values))
            except self._engine.error as error:
                raise ChainError(f"durable-rules failed: {error}") from error
            finally:
                self._running = False
                # An error here means that there is no session (an interrupt came before it began).
                with contextlib.suppress(self._engine.error):
                    self._engine.delete_state(self._handle, _SESSION)

    def close(self) -> None:
        """Give the engine's memory back and refuse further runs."""
        with self._lock:
            if self._free.alive:
                self._must_be_free()
            self._free()

    def _drive(self, values: dict[str, Any]) -> tuple[Firing, ...]:
        """One session: tell what is given, then run the engine's actions, adding to `values`."""
        state = self._boot()
        for key in self._first:
            self._tell(key)
        fired: list[Firing] = []
        while (action := self._engine.complete_and_start_action(self._handle, state)) is not None:
            rule = self._rules[_rule_name(action)]
            if rule.step is not None:
                step = rule.step
                values[step.gives] = step.conclude({need: values[need] for need in step.needs})
                fired.append(Firing(len(fired), step.gives, step.needs))
            self._tell(rule.gives)
        if len(fired) != len(self._layout.steps):
            raise ChainError(f"durable-rules fired {len(fired)} of {len(self._layout.steps)} steps")
        return tuple(fired)

    def _boot(self) -> int:
        """Open the session by starting its first action, during which the given keys are told.

        Until an action has started, the engine's record of the session's current action is
        uninitialised memory, and deleting the session would free whatever it points to.
        """
        answer, state = self._engine.assert_fact(self._handle, _BOOT_FACT)
        if answer == _OBSERVED:
            # An interrupt kept the last run from deleting its session.
            self._engine.delete_state(self._handle, _SESSION)
            answer, state = self._engine.assert_fact(self._handle, _BOOT_FACT)
        action = self._engine.start_action_for_state(self._handle, state)
        if answer == _OBSERVED or action is None or _rule_name(action[1]) != _BOOT:
            raise ChainError("durable-rules did not start a new session")
        return state

    def _tell(self, key: _Key) -> None:
        """Assert that a key is known, to all who wait for it."""
        for fact in self._facts.get(key, ()):
            answer, _ = self._engine.assert_fact(self._handle, fact)
            if answer == _OBSERVED:
                raise ChainError(f"durable-rules was told twice about `{key}`")

    def _prime(self) -> None:
        """Open and delete one session, so that an interrupt in a later run finds the record clean.

        The engine reuses the place of the deleted session, with the record it leaves empty.
        """
        self._boot()
        self._engine.delete_state(self._handle, _SESSION)

    def _must_be_free(self) -> None:
        if not self._free.alive:
            raise ChainError("this chain is closed")
        if self._running:
            raise ChainError("a step may not run or close the chain that it is part of")


def _rule_name(action: str) -> str:
    """The rule of an action, which the engine writes as `{"<rule>":{...}}`."""
    return action[2 : action.index('"', 2)]
