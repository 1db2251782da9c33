"""Finds the word the writer probably meant, and asks whether it was.

In: a word and the words that would have been right. Out: the nearest, or nothing when none is near.
"""

from __future__ import annotations

from collections.abc import Iterable

from compliance.diagnostics.said import said


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`, or None when none is near.

    >>> did_you_mean("requre", ["require", "remedies"])
    'require'
    >>> did_you_mean("xyz", ["require"]) is None
    True
    """
    import difflib  # only needed once something is wrong

    candidates = sorted(set(known))
    folded = {candidate.casefold(): candidate for candidate in candidates}
    near = difflib.get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[near[0]] if near else None


def meant(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The question whether the nearest word was meant; `otherwise` when none is near.

    >>> meant("requre", ["require", "remedies"])
    'did you mean `require`?'
    >>> meant("xyz", ["require"], "write `require`")
    'write `require`'
    """
    near = did_you_mean(word, known)
    return said("did you mean `{near}`?", "menade du `{near}`?", near=near) if near else otherwise
