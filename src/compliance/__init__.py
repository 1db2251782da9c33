"""Checks Swedish doctors' training and care quality against the regulations that apply, and says why.

    >>> import compliance                                                    # doctest: +SKIP
    >>> report = compliance.check("dossier.yaml")                            # doctest: +SKIP
    >>> [f.title["sv"] for f in report.findings if f.status == "not_met"]    # doctest: +SKIP

`check` reads data, evaluates every rule that applies, and gives findings, ratings, conclusions and
actions, each with its evidence and citation. `explain` tells one finding in full. Everything is loaded
when it is first used, so that importing this costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "check": "compliance.pipeline",
    "explain": "compliance.pipeline",
    "list_packs": "compliance.pipeline",
    "show_pack": "compliance.pipeline",
    "Report": "compliance.report",
    "Finding": "compliance.findings",
    "Status": "compliance.findings",
    "ComplianceError": "compliance.diagnostics",
    "DataError": "compliance.diagnostics",
    "PackError": "compliance.diagnostics",
    "UsageError": "compliance.diagnostics",
}

if TYPE_CHECKING:
    from compliance.diagnostics import ComplianceError, DataError, PackError, UsageError
    from compliance.findings import Finding, Status
    from compliance.pipeline import check, explain, list_packs, show_pack
    from compliance.report import Report

__all__ = [
    "ComplianceError",
    "DataError",
    "Finding",
    "PackError",
    "Report",
    "Status",
    "UsageError",
    "check",
    "explain",
    "list_packs",
    "show_pack",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'compliance' has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
