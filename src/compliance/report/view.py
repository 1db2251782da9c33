"""How a reader wants a report: language, width, how much of it.

In: nothing. Out: `View`.
"""

from __future__ import annotations

from compliance.named_tuple import NamedTuple


class View(NamedTuple):
    """lang: `sv` or `en`. width: characters a line may hold. verbose: also what is met or does not apply."""

    lang: str = "sv"
    width: int = 100
    verbose: bool = False
