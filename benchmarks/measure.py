"""CPU time of several ways to do one thing, taken in turn so that a noisy machine treats them alike.

In: functions by name. Out: medians and a table. CPU time counts all threads of the process: zen-engine
works in one of its own.
"""

from __future__ import annotations

import platform
import statistics
import time
from collections.abc import Callable, Mapping


def alternating(
    ways: Mapping[str, Callable[[int], object]], cases: int, rounds: int
) -> dict[str, list[float]]:
    """Seconds of CPU by way: every way on a case, then every way on the next, round after round."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for case in range(cases):
            for name, way in ways.items():
                began = time.process_time()
                way(case)
                taken[name].append(time.process_time() - began)
    return taken


def show(taken: Mapping[str, list[float]], against: str, unit: str = "us") -> None:
    """A row for each way, with its ratio to the median of one of them."""
    scale = {"us": 1e6, "ms": 1e3}[unit]
    medians = {name: statistics.median(times) for name, times in taken.items()}
    width = max(map(len, medians))
    print(f"Python {platform.python_version()}, CPU {unit}; {len(taken[against])} runs each\n")
    print(f"{'':{width}}  {'median':>8}  {'least':>8}  {'ratio':>6}")
    for name, median in medians.items():
        least = min(taken[name])
        ratio = median / medians[against]
        print(f"{name:{width}}  {median * scale:8.0f}  {least * scale:8.0f}  {ratio:6.2f}")
    print(f"\nratio: median to that of `{against}`")
