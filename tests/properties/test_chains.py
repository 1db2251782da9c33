"""Both chains against a third, recursive reading of the same steps: equal values, equal traces.

The oracle below shares no code with the chains: it concludes by recursion and works out the levels
that order the trace for itself. COMPLIANCE_DEEP=1 runs twenty times as many programs.
"""

from __future__ import annotations

import functools
import os
import random
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compliance.judging import chain_durable
from compliance.judging.chain import ChainError, ChainResult, Firing, Step
from compliance.judging.make_chain import make_chain

pytest.importorskip("durable_rules_engine", exc_type=ImportError)

EXAMPLES = 100 * (20 if os.environ.get("COMPLIANCE_DEEP") == "1" else 1)
JUDGEMENTS = 12  # runs of each program
VALUES: tuple[Any, ...] = ("met", "not_met", "unknown", None, True, False, 0, -1, 2.5, "", "åäö", ("e1", 3))

# Names that the engine could trip over, were they ever to reach it.
AWKWARD = ('"', "\\", "\n", "", "s", "b", "k0", "k1", "g0", "boot", "$boot", "sid-s", "$not", "a.b", "null")
KEYS = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=6), st.text("åäöÅÄÖ-", min_size=1, max_size=3))

CAREFULLY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    # A crash of the engine takes the process with it, so there is no explaining to be done.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink],
)


class Refused(Exception):
    """What a failing step raises."""


def digest(gives: str, seen: Mapping[str, Any]) -> Any:
    """A conclusion that changes with every value, key and the order of the keys."""
    return gives, zlib.crc32(repr(list(seen.items())).encode("utf-8", "surrogatepass"))


def fail(gives: str, seen: Mapping[str, Any]) -> Any:
    raise Refused(gives)


@st.composite
def programs(draw: st.DrawFn) -> tuple[list[str], list[Step]]:
    """Given keys and the steps of a random acyclic program, listed in random order.

    A step needs up to 40 of the keys that came before it, so one key often has many readers.
    """
    size = draw(st.integers(1, 70))
    keys = draw(st.lists(KEYS, unique=True, min_size=size, max_size=size))
    start = draw(st.integers(0, size))
    steps = []
    for place in range(start, size):
        wanted = draw(st.one_of(st.integers(0, 3), st.integers(0, 40)))
        order = draw(st.randoms(use_true_random=False)) if wanted else random.Random(0)
        needs = order.sample(keys[:place], min(wanted, place))
        steps.append(Step(keys[place], tuple(needs), functools.partial(digest, keys[place])))
    return keys[:start], draw(st.permutations(steps))


def expected(steps: list[Step], known: Mapping[str, Any]) -> ChainResult:
    """The oracle."""
    by_key = {step.gives: step for step in steps}

    @functools.cache
    def level(key: str) -> int:
        return max((level(need) for need in by_key[key].needs), default=-1) + 1 if key in by_key else -1

    @functools.cache
    def value(key: str) -> Any:
        if key not in by_key:
            return known[key]
        return by_key[key].conclude({need: value(need) for need in by_key[key].needs})

    ranked = sorted(range(len(steps)), key=lambda place: (level(steps[place].gives), place))
    fired = (Firing(order, steps[place].gives, steps[place].needs) for order, place in enumerate(ranked))
    return ChainResult({**known, **{key: value(key) for key in by_key}}, tuple(fired))


def values_for(keys: list[str], seed: int) -> dict[str, Any]:
    pick = random.Random(seed)
    return {key: pick.choice(VALUES) for key in keys}


def test_both_chains_conclude_and_trace_as_the_oracle_does() -> None:
    judged = 0

    @CAREFULLY
    @given(programs(), st.integers(0, 2**32), st.sampled_from([16, 16, 5, 2]), st.sampled_from([200, 3, 1]))
    def agree(program: tuple[list[str], list[Step]], seed: int, needs: int, readers: int) -> None:
        nonlocal judged
        keys, steps = program
        with pytest.MonkeyPatch.context() as patch:
            # Lower limits make small programs take the ways that are there for the largest.
            patch.setattr(chain_durable, "MAX_NEEDS", needs)
            patch.setattr(chain_durable, "MAX_READERS", readers)
            compiled = make_chain(steps, "durable")
        with closing(compiled) as durable, closing(make_chain(steps, "native")) as native:
            for turn in range(JUDGEMENTS):
                known = values_for(keys, seed + turn)
                wanted = expected(steps, known)
                for chain in (durable, native):
                    found = chain.run(known)
                    assert found == wanted, chain.name
                    assert list(found.values) == list(known) + [line.gives for line in wanted.fired]
                    judged += 1

    agree()
    # Fewer would mean that the generator ran dry, and with it the strength of this test.
    assert judged >= 2 * EXAMPLES * JUDGEMENTS


@settings(CAREFULLY, max_examples=max(10, EXAMPLES // 4))
@given(programs(), st.data())
def test_both_chains_fail_alike_and_then_run_as_before(
    program: tuple[list[str], list[Step]], data: st.DataObject
) -> None:
    keys, steps = program
    known = values_for(keys, 1)
    bad = data.draw(_some(step.gives for step in steps), label="failing")
    absent = data.draw(_some(keys), label="absent")
    armed = True

    def conclude(step: Step, seen: Mapping[str, Any]) -> Any:
        return (fail if armed and step.gives in bad else digest)(step.gives, seen)

    traps = [Step(step.gives, step.needs, functools.partial(conclude, step)) for step in steps]
    with closing(make_chain(traps, "durable")) as durable, closing(make_chain(traps, "native")) as native:
        for _ in range(3):
            partial = {key: value for key, value in known.items() if key not in absent}
            armed = True
            assert _outcome(durable, partial) == _outcome(native, partial)
            assert _outcome(durable, known) == _outcome(native, known)
            armed = False
            assert durable.run(known) == native.run(known) == expected(steps, known)


def _some(keys: Iterable[str]) -> st.SearchStrategy[set[str]]:
    listed = list(keys)
    return st.sets(st.sampled_from(listed), max_size=4) if listed else st.just(set())


def _outcome(chain: Any, known: Mapping[str, Any]) -> Any:
    """The result, or the class and message of the error."""
    try:
        return chain.run(known)
    except (ChainError, Refused) as error:
        return type(error), str(error)
