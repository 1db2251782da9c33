"""Runs trials in as many processes as there are cores.

In: trials. Out: `Results`, in the same order whatever the number of processes.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from itertools import chain

from compliance.executors.base import Progress
from compliance.workbench.pool import each_in_processes
from compliance.workbench.running.describe import Describer
from compliance.workbench.running.values import Result, Results
from compliance.workbench.trials import Trial

_FEW = 200  # fewer than this are done before another process has begun
_BATCHES = 8  # for each process, so that none waits long for the last


def run_trials(
    trials: Sequence[Trial],
    lang: str = "sv",
    jobs: int = 1,
    verbose: bool = False,
    progress: Progress | None = None,
) -> Results:
    """Run them. verbose: explain failures condition by condition. progress: called with done and total."""
    start = time.perf_counter()
    describer = Describer(lang, verbose)
    jobs = jobs if len(trials) >= _FEW else 1
    size = max(1, -(-len(trials) // (jobs * _BATCHES)))
    batches = [range(at, min(at + size, len(trials))) for at in range(0, len(trials), size)]

    def batch(numbers: range) -> list[Result]:
        return [_run(trials[number], describer) for number in numbers]

    found: list[list[Result]] = []
    gc.freeze()  # what has been read is not looked through again, here or in any process
    try:
        for results in each_in_processes(batch, batches, jobs):
            found.append(results)
            if progress is not None:
                progress(sum(map(len, found)), len(trials))
    finally:
        gc.unfreeze()
    return Results(tuple(chain.from_iterable(found)), time.perf_counter() - start, lang)


def _run(trial: Trial, describer: Describer) -> Result:
    start = time.perf_counter()
    outcome = trial.run()
    seconds = time.perf_counter() - start
    return describer.result(trial, outcome, seconds)
