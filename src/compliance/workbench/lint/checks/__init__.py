"""Every check of the lint, one file for each group.

In: nothing. Out: `CHECKS`, in the order of their codes. A code is never reused.
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
)
from compliance.workbench.lint.values import Check, Level, both

STALE = Check(
    "LINT090",
    Level.WARNING,
    both("Ett undantag som inte längre behövs", "A waiver that is no longer needed"),
    both(
        "Ett undantag under `lint_waivers` träffar ingen anmärkning: den är rättad, eller så är koden eller "
        "stället "
        "felskrivet. Ett undantag som ligger kvar döljer nästa fel på samma ställe.",
        "A waiver under `lint_waivers` meets no remark: it has been put right, or the code or the place is "
        "misspelt. A waiver that is left hides the next fault in the same place.",
    ),
    both("Ta bort undantaget, eller rätta det.", "Remove the waiver, or correct it."),
    {
        "pack.yaml": "lint_waivers:\n"
        "  - check: LINT040\n"
        "    at: parameters/gone\n"
        "    reason: {sv: Används av en annan tjänst., en: Used by another service.}\n"
    },
)
"""Not looked for by itself: told of when all other checks have run."""

_GROUPS = (
    rules,
    tables,
    ranges,
    regimes,
    days,
    consequences,
    times,
    scales,
    unused,
    missing,
    untested,
    traps,
    form,
    provenance,
)
CHECKS: tuple[Check, ...] = (
    *sorted((check for group in _GROUPS for check in group.CHECKS), key=lambda check: check.code),
    STALE,
)
