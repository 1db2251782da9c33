"""How long the workbench's tools take on all shipped packs, against running the tests once.

In: `[ROUNDS]`, 3 when left out. Out: seconds of processor time and of clock for each command, and ratios.
Between: whole processes, taken in turn, in a cache of their own; the plan is in the cache before the first.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from statistics import median

TESTS = "test"
COMMANDS: dict[str, list[str]] = {
    TESTS: ["test"],
    "mutate, from the beginning": ["mutate", "--no-remember"],
    "mutate, without proofs": ["mutate", "--no-remember", "--no-proof"],
    "mutate, when nothing has changed": ["mutate"],
    "coverage": ["coverage"],
    "lint": ["lint"],
    "render --check": ["render", "--check"],
}


def main(rounds: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "COMPLIANCE_CACHE": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for arguments in (["packs", "list"], ["mutate"]):
            run(arguments, environment)
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
        for _ in range(rounds):
            for name, arguments in COMMANDS.items():
                times[name].append(run(arguments, environment))
    base = [median(each) for each in zip(*times[TESTS], strict=True)]
    print(f"{'what':<34} {'cpu s':>8} {'ratio':>7} {'clock s':>8} {'ratio':>7}")
    for name, measured in times.items():
        cpu, clock = (median(each) for each in zip(*measured, strict=True))
        print(f"{name:<34} {cpu:8.1f} {cpu / base[0]:7.2f} {clock:8.1f} {clock / base[1]:7.2f}")


def run(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Processor time of a command with its children, and its time by the clock."""
    before, began = _spent(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "compliance", *arguments],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        encoding="utf-8",
    )
    if done.returncode not in (0, 7):
        raise SystemExit(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
    return _spent() - before, time.perf_counter() - began


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
