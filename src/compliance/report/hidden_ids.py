"""Tells records apart whose ids are hidden, so that a saved report never joins two people into one.

In: the JSON of a report, and the paths of its records. Out: the same JSON, where the second
of such ids and those after it are numbered.

An id shaped like a personal identity number is replaced by asterisks when it is shown, and then any two
of them are alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from compliance.diagnostics import mask

_ID = re.compile(r"\[([^\[\]]*)\]")


def told_apart(value: Any, paths: Iterable[str]) -> Any:
    """The JSON with numbers for the ids in these paths that would look like another once hidden."""
    hidden = dict.fromkeys(id for path in paths for id in _ID.findall(path) if mask(id) != id)
    if len(hidden) < 2:
        return value
    shown: dict[str, str] = {}
    seen: dict[str, int] = {}
    for id in hidden:
        text = mask(id)
        seen[text] = seen.get(text, 0) + 1
        shown[id] = text if seen[text] == 1 else f"{text}-{seen[text]}"
    return _replaced(value, shown)


def _replaced(value: Any, shown: dict[str, str]) -> Any:
    if isinstance(value, str):
        return _ID.sub(lambda found: f"[{shown.get(found[1], found[1])}]", value)
    if isinstance(value, dict):
        return {_replaced(key, shown): _replaced(each, shown) for key, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, shown) for each in value]
    return value
