"""Tells records apart whose ids are hidden, so that a saved report never joins two people into one.

In: the paths of the records of a report, and parts of its JSON. Out: the same JSON, where the second
of such ids and those after it are numbered.

An id shaped like a personal identity number is replaced by asterisks when it is shown, and then any two
of them are alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from compliance.diagnostics import mask

_ID = re.compile(r"\[([^\[\]]*)\]")


def alike_once_hidden(paths: Iterable[str]) -> dict[str, str]:
    """How to write each hidden id in these paths, so that no two look alike; empty where none would."""
    hidden = dict.fromkeys(id for path in paths for id in _ID.findall(path) if mask(id) != id)
    if len(hidden) < 2:
        return {}
    shown: dict[str, str] = {}
    seen: dict[str, int] = {}
    for id in hidden:
        text = mask(id)
        seen[text] = seen.get(text, 0) + 1
        shown[id] = text if seen[text] == 1 else f"{text}-{seen[text]}"
    return shown


def told_apart(value: Any, shown: Mapping[str, str]) -> Any:
    """The JSON with the ids of its paths written so."""
    return _replaced(value, shown) if shown else value


def _replaced(value: Any, shown: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return _ID.sub(lambda found: f"[{shown.get(found[1], found[1])}]", value)
    if isinstance(value, dict):
        return {_replaced(key, shown): _replaced(each, shown) for key, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, shown) for each in value]
    return value
