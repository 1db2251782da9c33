"""What a rule can say, kept apart from the models so that findings are made and read without loading them.

In: nothing. Out: `Status`.
"""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What a rule says about a subject on a day."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_YET = "not_yet"
    """Not fulfilled, and its due date lies ahead."""
    UNDETERMINED = "undetermined"
    """A fact that decides is unknown."""
    NOT_APPLICABLE = "not_applicable"
    NOT_IN_FORCE = "not_in_force"
    MET_OTHERWISE = "met_otherwise"
    """General advice followed another way, with a written reason."""
    WAIVED = "waived"
