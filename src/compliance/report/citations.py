"""Citations in words.

In: `Cite` values and a language. Out: text.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from compliance.findings import Cite
from compliance.report.words import word


def cited(cites: Sequence[Cite], lang: str, short: bool = False) -> str:
    """Citations in words, each place once, with how far its text has been checked; of the official, nothing.

    Neighbours that are alike share a bracket that says how many it is of: a place with none reads as checked.
    """
    ending = "_short" if short else ""
    places = list(dict.fromkeys((f"{each.source} {each.locator}".strip(), each.provenance) for each in cites))
    parts = []
    for provenance, group in itertools.groupby(places, key=lambda place: place[1]):
        named = [place for place, _ in group]
        checked = word(provenance + ending, lang)
        if provenance == "official":
            parts += named
        elif len(named) == 1 or 2 < len(named) < len(places):
            parts += [f"{place} ({checked})" for place in named]
        else:
            of_all = word("of_both" if len(named) == 2 else "of_all", lang, checked)
            parts.append(f"{'; '.join(named)} ({of_all})")
    return "; ".join(parts)
