"""The latest few things made, for all threads."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier, Event
from typing import Any

import pytest

from compliance.executors.reference import program
from compliance.facts import layout
from compliance.latest import Latest
from compliance.pipeline.plans import plan_for

Made = tuple[str, object]
DAY = date(2026, 1, 15)


def ask(latest: Latest[Made], name: str, make: Callable[[], Made] | None = None) -> Made:
    return latest.get(lambda kept: kept[0] == name, make or (lambda: (name, object())))


def test_what_was_asked_for_longest_ago_is_made_anew() -> None:
    latest: Latest[Made] = Latest(2)
    first, second = ask(latest, "a"), ask(latest, "b")
    assert ask(latest, "a") is first
    ask(latest, "c")
    assert [name for name, _ in latest] == ["a", "c"]
    assert ask(latest, "a") is first
    assert ask(latest, "b") is not second
    latest.clear()
    assert len(latest) == 0


def test_threads_that_ask_at_once_wait_for_the_one_that_makes_it() -> None:
    """A server's first requests come together; each making it would take as many times as long."""
    latest: Latest[Made] = Latest(8)
    made, together = [], Barrier(4)

    def make() -> Made:
        made.append(1)
        time.sleep(0.1)
        return "a", object()

    def ask_together(_: int) -> Made:
        together.wait(10)
        return ask(latest, "a", make)

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(ask_together, range(4)))
    assert len({id(each) for each in found}) == len(latest) == len(made) == 1


def test_what_is_kept_is_had_while_another_is_made() -> None:
    latest: Latest[Made] = Latest(8)
    first, begun, ended = ask(latest, "a"), Event(), Event()

    def make() -> Made:
        begun.set()
        assert ended.wait(10)
        return "b", object()

    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(ask, latest, "b", make)
        assert begun.wait(10)
        assert ask(latest, "a") is first
        ended.set()
        assert slow.result(10)[0] == "b"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_process_split_off_while_one_is_made_makes_its_own() -> None:
    latest: Latest[Made] = Latest(8)

    def split() -> Made:
        child = os.fork()
        if child == 0:
            signal.alarm(3)  # a lock that nobody is left to open would be waited for without end
            with ThreadPoolExecutor(1) as pool:
                os._exit(0 if pool.submit(ask, latest, "b").result()[0] == "b" else 1)
        return "a", os.waitpid(child, 0)[1]

    assert ask(latest, "a", split) == ("a", 0)


def test_what_is_made_may_ask_for_another() -> None:
    latest: Latest[Made] = Latest(8)
    ask(latest, "a", lambda: ("a", ask(latest, "b")))
    assert [name for name, _ in latest] == ["b", "a"]


def test_what_cannot_be_made_is_not_kept() -> None:
    latest: Latest[Made] = Latest(8)
    with pytest.raises(ZeroDivisionError):
        ask(latest, "a", lambda: ("a", 1 // 0))
    assert len(latest) == 0
    assert ask(latest, "a")


@pytest.mark.parametrize(
    ("module", "name", "ask_for"),
    [
        (layout, "Layout", lambda plan: layout.layout_of(plan.schema)),
        (program, "Program", lambda plan: program.program_of(plan, DAY)),
    ],
    ids=["layout", "program"],
)
def test_threads_share_what_is_compiled(
    module: Any, name: str, ask_for: Callable[[Any], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = plan_for(["mitt-i-st"])
    make, made, together = getattr(module, name), [], Barrier(2)

    def make_slowly(*given: Any) -> object:
        made.append(1)
        time.sleep(0.1)
        return make(*given)

    def ask_together(plan: Any) -> object:
        together.wait(10)
        return ask_for(plan)

    monkeypatch.setattr(module, name, make_slowly)
    fresh = known._replace(schema=known.schema._replace())
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ask_together, [fresh, fresh])
    assert first is second
    assert len(made) == 1
