"""Every check of the lint, one file for each group.

In: nothing. Out: `CHECKS`, in the order of their codes: all that `@lint_check` has made in these files.

A new check is one function under `@lint_check`, with its code, its texts and an example that sets it off. A
code is never reused.
"""

from __future__ import annotations

from compliance.workbench.lint.checks import (
    consequences,
    days,
    form,
    missing,
    provenance,
    ranges,
    regimes,
    rules,
    scales,
    tables,
    times,
    traps,
    untested,
    unused,
    waivers,
)
from compliance.workbench.lint.values import Check

_GROUPS = (
    consequences,
    days,
    form,
    missing,
    provenance,
    ranges,
    regimes,
    rules,
    scales,
    tables,
    times,
    traps,
    untested,
    unused,
    waivers,
)
CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (each for group in _GROUPS for each in vars(group).values() if isinstance(each, Check)),
        key=lambda check: check.code,
    )
)
