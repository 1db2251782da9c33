"""The chains one promise at a time; that they agree on random programs is tested under `properties`."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest

from compliance.judging import chain_durable
from compliance.judging.chain import Chain, ChainError, ChainUnavailable, Firing, Step, check
from compliance.judging.make_chain import make_chain

Kind = Literal["durable", "native"]
Make = Callable[..., Chain]

try:
    chain_durable.load_engine()
    LOADS = True
except ChainUnavailable:
    LOADS = False
needs_engine = pytest.mark.skipif(not LOADS, reason="durable-rules does not load on this Python")


@pytest.fixture(params=[pytest.param("durable", marks=needs_engine), "native"])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    """Makes chains of one kind, which are closed at the end."""
    kind: Kind = request.param
    made: list[Chain] = []

    def make_one(*steps: Step) -> Chain:
        made.append(make_chain(steps, kind))
        return made[-1]

    yield make_one
    for chain in made:
        chain.close()


def total(seen: Mapping[str, Any]) -> Any:
    return sum(seen.values())


def step(gives: str, *needs: str, conclude: Callable[[Mapping[str, Any]], Any] = total) -> Step:
    return Step(gives, needs, conclude)


# What a run gives ---------------------------------------------------------------------------------


def test_conclusions_feed_further_steps(make: Make) -> None:
    chained = make(step("c", "b", "a"), step("b", "a")).run({"a": 2, "not read": 9})
    assert chained.values == {"a": 2, "not read": 9, "b": 2, "c": 4}
    assert chained.fired == (Firing(0, "b", ("a",)), Firing(1, "c", ("b", "a")))


def test_fires_by_level_and_then_as_listed(make: Make) -> None:
    chain = make(step("z", "y"), step("y", "x"), step("b", "x"), step("a", "b", "x"), step("none"))
    assert [line.gives for line in chain.run({"x": 1}).fired] == ["y", "b", "none", "z", "a"]


def test_a_value_of_any_kind_counts_as_present(make: Make) -> None:
    values = {"none": None, "false": False, "list": [1], "object": object(), "nan": float("nan")}
    chained = make(Step("all", tuple(values), dict)).run(values)
    assert list(chained.values["all"].items()) == list(values.items())


def test_a_need_listed_twice_is_one_need(make: Make) -> None:
    chained = make(step("b", "a", "a")).run({"a": 3})
    assert chained.values["b"] == 3
    assert chained.fired[0].used == ("a", "a")


def test_no_steps_conclude_nothing(make: Make) -> None:
    chained = make().run({"a": 1})
    assert (chained.values, chained.fired) == ({"a": 1}, ())


def test_the_given_values_are_left_alone(make: Make) -> None:
    given = {"a": 1}
    make(step("b", "a")).run(given)
    assert given == {"a": 1}


@pytest.mark.parametrize("count", [1, 15, 16, 17, 31, 32, 33, 255, 256, 257, 272, 273, 511, 512, 513, 3000])
def test_any_number_of_needs(make: Make, count: int) -> None:
    given = {f"k{n}": n for n in range(count)}
    chained = make(step("sum", *given), step("twice", "sum")).run(given)
    assert chained.values["twice"] == sum(range(count))
    assert [line.gives for line in chained.fired] == ["sum", "twice"]


@pytest.mark.parametrize("count", [199, 200, 201, 255, 256, 257, 400, 401, 512, 513, 1000])
def test_any_number_of_readers(make: Make, count: int) -> None:
    readers = [step(f"r{n}", "one", "two") for n in range(count)]
    idle = [step(f"s{n}", conclude=lambda _: 1) for n in range(count)]
    chained = make(step("two", "one"), *readers, *idle).run({"one": 1})
    assert sum(value for key, value in chained.values.items() if key.startswith("r")) == 2 * count
    assert len(chained.fired) == 2 * count + 1


def test_long_chains(make: Make) -> None:
    steps = [step(f"k{n + 1}", f"k{n}", conclude=lambda seen: sum(seen.values()) + 1) for n in range(1500)]
    assert make(*reversed(steps)).run({"k0": 0}).values["k1500"] == 1500


# What a run refuses -------------------------------------------------------------------------------


def test_names_every_key_that_is_neither_given_nor_concluded(make: Make) -> None:
    chain = make(step("c", "b", "å"), step("b", "x"))
    with pytest.raises(ChainError, match=r"^neither given nor concluded: `x`, `å`$"):
        chain.run({"y": 1})
    assert chain.run({"x": 1, "å": 2}).values["c"] == 3


def test_cuts_short_a_long_list_of_keys(make: Make) -> None:
    with pytest.raises(ChainError, match=r"`k11` and 88 more$"):
        make(step("c", *(f"k{n:02}" for n in range(100)))).run({})


def test_refuses_a_given_key_that_a_step_concludes(make: Make) -> None:
    with pytest.raises(ChainError, match=r"^given, but a step concludes it: `b`$"):
        make(step("b", "a")).run({"a": 1, "b": 2})


@pytest.mark.parametrize(
    "error", [ZeroDivisionError, ChainError, KeyboardInterrupt, SystemExit, StopIteration]
)
def test_an_exception_passes_through_and_the_next_run_is_unaffected(
    make: Make, error: type[BaseException]
) -> None:
    def conclude(seen: Mapping[str, Any]) -> Any:
        if seen["b"] < 0:
            raise error("negative")
        return seen["b"]

    chain = make(step("b", "a"), step("c", "b", conclude=conclude), step("d", "c"))
    for _ in range(3):
        with pytest.raises(error, match="negative"):
            chain.run({"a": -1})
        assert chain.run({"a": 5}).values["d"] == 5


def test_close_is_final_and_may_be_repeated(make: Make) -> None:
    chain = make(step("b", "a"))
    chain.run({"a": 1})
    chain.close()
    chain.close()
    with pytest.raises(ChainError, match="closed"):
        chain.run({"a": 1})


# What cannot be chained ---------------------------------------------------------------------------


def test_names_two_producers_and_every_cycle() -> None:
    steps = [
        *(step(gives, "x") for gives in ("twice", "once", "twice")),
        *(step("b", "a"), step("c", "b"), step("a", "c")),
        step("self", "self"),
    ]
    with pytest.raises(ChainError) as caught:
        check(steps)
    message = str(caught.value)
    assert message.startswith("these steps cannot be chained: `twice` is concluded by 2 steps; ")
    assert "`self` -> `self`" in message
    # Each key of the path feeds the next, wherever the path starts.
    around = ("`a` -> `b` -> `c` -> `a`", "`b` -> `c` -> `a` -> `b`", "`c` -> `a` -> `b` -> `c`")
    assert any(path in message for path in around)
    assert "once" not in message


def test_check_is_silent_about_good_steps() -> None:
    check([step("b", "a"), step("c", "b", "a"), step("d")])


def test_no_chain_is_made_of_faulty_steps(make: Make) -> None:
    with pytest.raises(ChainError, match="`a` -> `a`"):
        make(step("a", "a"))


# Choosing a chain ---------------------------------------------------------------------------------


@needs_engine
def test_auto_takes_durable_where_it_loads() -> None:
    assert make_chain([step("b", "a")]).name == "durable"


def test_auto_takes_native_where_durable_does_not_load(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    assert make_chain([step("b", "a")]).name == "native"
    with pytest.raises(ChainUnavailable, match="does not load"):
        make_chain([step("b", "a")], "durable")


@needs_engine
@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([step(f"k{n}") for n in range(chain_durable.MAX_RULES + 1)], id="rules"),
        pytest.param([step("sum", *(f"k{n}" for n in range(chain_durable.MAX_PATTERNS + 1)))], id="patterns"),
    ],
)
def test_auto_takes_native_past_the_limits_of_the_engine(steps: list[Step]) -> None:
    with pytest.raises(ChainUnavailable, match="too much for durable-rules"):
        make_chain(steps, "durable")
    assert make_chain(steps).name == "native"


@needs_engine
def test_the_engine_holds_what_the_limits_allow() -> None:
    inputs = {f"f{n}": 1 for n in range(5000)}
    per = len(inputs) // 1000
    steps = [step(f"k{n}", *(f"f{n * per + i}" for i in range(per))) for n in range(1000)]
    steps += [step(f"r{n}", f"k{n % 1000}") for n in range(2700)]
    chain = make_chain(steps, "durable")
    assert chain.run(inputs) == make_chain(steps, "native").run(inputs)
    chain.close()


def test_no_two_names_in_the_engine_share_a_hash() -> None:
    """The engine takes facts of one session for the same when the 32-bit FNV-1a of their ids is."""

    def fnv(text: str) -> int:
        value = 0x811C9DC5
        for byte in text.encode("ascii"):
            value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
        return value

    # `b` starts the session and `sid-s` is the engine's own record of it.
    names = ["b", "sid-s", *(f"k{n}" for n in range(chain_durable.MAX_PATTERNS + 1))]
    assert len({fnv(name) for name in names}) == len(names)


def test_importing_the_chain_loads_no_engine() -> None:
    code = (
        "import sys, compliance.judging.make_chain as chain; chain.make_chain([], 'native'); "
        "print([name for name in sys.modules if 'durable' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# The engine's dangers -----------------------------------------------------------------------------


@needs_engine
def test_no_session_outlives_its_run() -> None:
    chain = chain_durable.DurableChain([step("b", "a")])
    engine = chain_durable.load_engine()
    chain.run({"a": 1})
    with pytest.raises(engine.error):
        engine.delete_state(chain._handle, "s")
    with pytest.raises(TypeError):
        chain.run({"a": "text"})
    with pytest.raises(engine.error):
        engine.delete_state(chain._handle, "s")


@needs_engine
def test_an_interrupt_that_leaves_a_session_behind_does_not_spoil_the_next_run() -> None:
    chain = chain_durable.DurableChain([step("b", "a")])
    for left_in_action in (False, True):
        engine = chain_durable.load_engine()
        _, state = engine.assert_fact(chain._handle, '{"sid":"s","id":"b","g":"boot"}')
        if left_in_action:
            engine.start_action_for_state(chain._handle, state)
        assert chain.run({"a": 1}).values["b"] == 1


@needs_engine
def test_a_step_may_not_use_the_chain_it_is_part_of() -> None:
    def conclude(seen: Mapping[str, Any]) -> Any:
        return seen["a"](chain)

    chain = make_chain([step("b", "a", conclude=conclude)], "durable")
    deeds: list[Callable[[Chain], Any]] = [lambda own: own.run({"a": id}), lambda own: own.close()]
    for deed in deeds:
        with pytest.raises(ChainError, match="the chain that it is part of"):
            chain.run({"a": deed})
        assert chain.run({"a": lambda own: own.name}).values["b"] == "durable"
    chain.close()


def test_threads_may_share_a_chain(make: Make) -> None:
    chain = make(step("b", "a"), step("c", "b", "a"), step("d", "c", "b", "x"))
    wrong: list[Any] = []

    def judge(offset: int) -> None:
        for n in range(offset, offset + 200):
            found = chain.run({"a": n, "x": 1}).values["d"]
            if found != 3 * n + 1:
                wrong.append((n, found))

    threads = [threading.Thread(target=judge, args=(1000 * n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@needs_engine
@pytest.mark.no_cover  # it goes through the same lines thousands of times
def test_many_chains_live_side_by_side_and_are_freed_when_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = chain_durable.load_engine()
    freed: list[int] = []
    delete = engine.delete_ruleset

    def note(handle: int) -> None:
        freed.append(handle)
        delete(handle)

    monkeypatch.setattr(engine, "delete_ruleset", note)
    chains = [make_chain([step("b", "a"), step("c", "b", *"xyz")], "durable") for _ in range(40)]
    for n, chain in enumerate(chains):
        assert chain.run({"a": n, "x": 0, "y": 0, "z": 0}).values["c"] == n
    for chain in chains[:10]:
        chain.close()
    del chains, chain
    gc.collect()
    assert len(freed) == len(set(freed)) == 40


@needs_engine
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads memory use from /proc")
@pytest.mark.no_cover  # it goes through the same lines ten thousand times
def test_memory_stays_flat_over_ten_thousand_judgements() -> None:
    def resident() -> float:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def now_and_then(seen: Mapping[str, Any]) -> Any:
        return 1 / (seen["b"] % 10)

    inputs = [f"f{n}" for n in range(20)]
    chain = make_chain(
        [
            step("b", "a"),
            step("c", "b", conclude=now_and_then),
            step("d", "c", *inputs, conclude=len),
            step("e", "d", "b"),
        ],
        "durable",
    )

    def judge(count: int) -> None:
        for n in range(count):
            if n % 1000 == 0:
                gc.collect()  # what waits to be looked through is no growth
            given = {"a": n, **dict.fromkeys(inputs, "text" * 50)}
            if n % 10:
                assert chain.run(given).values["e"] == n + 21
            else:
                with pytest.raises(ZeroDivisionError):
                    chain.run(given)

    gc.freeze()  # what earlier tests have left is not looked through each time
    judge(500)
    before = resident()
    judge(10_000)
    assert resident() - before < 5
    chain.close()
