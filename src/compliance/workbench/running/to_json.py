"""Results as JSON; its shape is described in `docs/reference/test-json.md`.

In: `Results`. Out: text. Personal identity numbers are hidden.
"""

from __future__ import annotations

import json
from typing import Any

from compliance.diagnostics.masking import masked
from compliance.workbench.running.values import Failure, Piece, Result, Results

SCHEMA = "test/1"


def render(results: Results) -> str:
    """The results as JSON text."""
    return json.dumps(masked(to_json(results)), ensure_ascii=False, indent=2) + "\n"


def to_json(results: Results) -> dict[str, Any]:
    """The results as plain JSON values."""
    return {
        "schema": SCHEMA,
        "lang": results.lang,
        "summary": {
            "tests": len(results.results),
            "cases": results.count("case"),
            "scenarios": results.count("scenario"),
            "failed": len(results.failed),
            "seconds": round(results.seconds, 3),
        },
        "tests": [_result(each) for each in results.results],
    }


def _result(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": result.id,
        "kind": result.kind,
        "suite": result.suite,
        "title": result.title,
        "name": result.name,
        "file": result.file,
        "line": result.line,
        "passed": result.passed,
        "seconds": round(result.seconds, 4),
    }
    if result.failure is not None:
        found["failure"] = _failure(result.failure)
    return found


def _failure(failure: Failure) -> dict[str, Any]:
    return {
        "reason": str(failure.reason),
        "message": failure.message,
        "expected": [_piece(each) for each in failure.expected],
        "found": [_piece(each) for each in failure.found],
        "unknown": [_piece(each) for each in failure.unknown],
        "why": failure.why,
        "as_of": failure.day or None,
        "given": list(failure.given),
        "steps": [
            {
                "line": each.line,
                "text": each.text,
                "table": [list(row) for row in each.table],
                "state": each.state,
            }
            for each in failure.steps
        ],
    }


def _piece(piece: Piece) -> dict[str, str]:
    return {"code": piece.code, "shown": piece.shown}
