"""Citations in words.

In: `Cite` values and a language. Out: text.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from compliance.findings import Cite
from compliance.report.words import word


def cited(cites: Sequence[Cite], lang: str, short: bool = False) -> str:
    """Citations in words; how far the text has been checked is told once for those that are alike."""
    ending = "_short" if short else ""
    parts = []
    for provenance, group in itertools.groupby(cites, key=lambda cite: cite.provenance):
        places = "; ".join(f"{cite.source} {cite.locator}".strip() for cite in group)
        parts.append(places if provenance == "official" else f"{places} ({word(provenance + ending, lang)})")
    return "; ".join(parts)
