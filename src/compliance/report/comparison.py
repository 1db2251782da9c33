"""One unit's figures beside another's, as a value.

In: figures, and what they were made of. Out: `Comparison`, shown by `comparison_page` or written as JSON.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compliance.diagnostics import Diagnostic, Severity
from compliance.findings.figures import Figure
from compliance.language import Text
from compliance.report.parts import Basis

_OF_RECORDS = ("records", "lacking", "outside")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A unit's figures beside those of another unit or of its group. Hidden ones tell no numbers.

    own, other: ids of the unit and of what it is compared with. further: what both sides are divided by
    besides, such as a class of urgency. rows: paths of the unit's own records; None when nobody asked.
    diagnostics: of the data.
    """

    measure: str
    title: Text
    basis: Basis
    own: str
    other: str
    own_figures: tuple[Figure, ...]
    other_figures: tuple[Figure, ...]
    further: tuple[str, ...] = ()
    rows: tuple[str, ...] | None = None
    diagnostics: tuple[Diagnostic, ...] = ()

    def errors(self) -> int:
        """How many faults in the data left something unusable."""
        return sum(1 for each in self.diagnostics if each.severity is Severity.ERROR)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        made = {
            "schema": "comparison/1",
            "title": dict(self.title),
            "own": _side(self.own, self.own_figures),
            "other": _side(self.other, self.other_figures),
            "as_of": self.basis.as_of.isoformat(),
        }
        return made if self.rows is None else made | {"rows": list(self.rows)}


def _side(name: str, figures: tuple[Figure, ...]) -> dict[str, Any]:
    """No path of a record: those of the own side are in `rows`, when they were asked for."""
    aggregated = [
        {key: value for key, value in each.to_json().items() if key not in _OF_RECORDS} for each in figures
    ]
    return {"name": name, "figures": aggregated}
