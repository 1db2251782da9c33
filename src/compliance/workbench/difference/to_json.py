"""A difference for programs (`difference/1`).

In: a `Difference`. Out: plain JSON values.
"""

from __future__ import annotations

from typing import Any

from compliance.workbench.difference.values import Difference, RuleChange, Shift


def to_json(difference: Difference) -> dict[str, Any]:
    """All of it."""
    names = ("pack", "version", "digest")
    shifts = difference.shifts
    return {
        "schema": "difference/1",
        "old": dict(zip(names, difference.old, strict=True)),
        "new": dict(zip(names, difference.new, strict=True)),
        "rules": [_change(each) for each in difference.rules],
        "declarations": list(difference.declarations),
        "shifts": [_shift(each) for each in shifts] if shifts is not None else None,
        "judged": difference.judged,
        "undetermined": difference.undetermined,
        "diagnostics": [each.to_json() for each in difference.diagnostics],
    }


def _change(change: RuleChange) -> dict[str, Any]:
    witness = change.witness
    return {
        "rule": change.rule,
        "kind": change.kind,
        "title": dict(change.title),
        "parts": list(change.parts),
        "rows": list(change.rows),
        "before": dict(change.before) or None,
        "after": dict(change.after) or None,
        "witness": witness._asdict() | {"text": dict(witness.text)} if witness is not None else None,
        "nobody_differs": dict(change.same) or None,
    }


def _shift(shift: Shift) -> dict[str, Any]:
    return {
        **shift._asdict(),
        "title": dict(shift.title),
        "subjects": list(shift.subjects),
        "n": len(shift.subjects),
    }
