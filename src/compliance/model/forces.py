"""How strongly a rule binds, kept apart from the models so that a report is judged without loading them.

In: nothing. Out: `Force`, and `FORCES`, from the strongest.
"""

from __future__ import annotations

from enum import StrEnum


class Force(StrEnum):
    """How strongly a rule binds."""

    BINDING = "binding"
    """Föreskrift: *ska*."""
    ADVISORY = "advisory"
    """Allmänt råd: *bör*; may be met in another way with the same result."""
    INDICATOR = "indicator"
    """Quality indicator of the profession."""
    LOCAL = "local"
    """Regional or association guideline; never a breach."""


FORCES = tuple(force.value for force in Force)
