"""The latest few things made, for all threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
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


def test_threads_that_make_it_at_once_get_the_same() -> None:
    latest: Latest[Made] = Latest(8)
    together = Barrier(4)

    def make() -> Made:
        together.wait(10)  # all of them are making one
        return "a", object()

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: ask(latest, "a", make), range(4)))
    assert len({id(each) for each in found}) == len(latest) == 1


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
    make, together = getattr(module, name), Barrier(2)

    def make_together(*given: Any) -> object:
        together.wait(10)
        return make(*given)

    monkeypatch.setattr(module, name, make_together)
    fresh = known._replace(schema=known.schema._replace())
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ask_for, [fresh, fresh])
    assert first is second
