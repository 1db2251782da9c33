"""The executors that must agree, and the gaps each is known to have.

To add an executor: add it to `EXECUTORS`. What it cannot do yet goes into `GAPS` with the reason; a gap
that has closed turns red, so that it is taken out again.
"""

from __future__ import annotations

import pytest

from compliance.executors.base import Executor
from compliance.executors.reference import ReferenceExecutor

EXECUTORS: tuple[Executor, ...] = (ReferenceExecutor(),)

GAPS: dict[tuple[str, str], str] = {
    # ("columnar", "full_time_months"): "counts no calendar months yet",
}
"""Reason by the executor's name and the file of cases it cannot pass."""


@pytest.fixture(params=EXECUTORS, ids=lambda each: each.name)
def executor(request: pytest.FixtureRequest) -> Executor:
    """Each executor in turn."""
    chosen: Executor = request.param
    callspec = getattr(request.node, "callspec", None)
    case = callspec.params.get("case") if callspec is not None else None
    reason = GAPS.get((chosen.name, case.file)) if case is not None else None
    if reason is not None:
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))
    return chosen
