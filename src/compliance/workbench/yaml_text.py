"""Plain data as YAML that reads well: blocks outside, rows in one line.

In: texts, numbers, lists and mappings. Out: YAML text. What could be read as anything but itself is quoted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

_PLAIN = re.compile(r"[A-Za-zÅÄÖåäö](?:[\w .()/–+-]*[\w.)])?")
_TAKEN = {"true", "false", "null"}
_WIDTH = 108


def scalar(value: Any) -> str:
    """One value."""
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False, default=str)
    plain = _PLAIN.fullmatch(value) and value.lower() not in _TAKEN
    # A day is text to our reader, and the way everybody writes it.
    return (
        value if plain or re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else json.dumps(value, ensure_ascii=False)
    )


def flow(value: Any) -> str:
    """Anything, on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def block(value: Any, indent: int = 0) -> str:
    """Anything: on one line where it fits, else with a line for each key or item."""
    margin, whole = " " * indent, flow(value)
    if len(margin + whole) <= _WIDTH or not isinstance(value, Mapping | list | tuple):
        return margin + whole
    if not isinstance(value, Mapping):
        return "\n".join(f"{margin}- {block(each, indent + 2).lstrip()}" for each in value)
    lines = []
    for key, each in value.items():
        line = f"{margin}{key}: {flow(each)}"
        lines.append(line if len(line) <= _WIDTH else f"{margin}{key}:\n{block(each, indent + 2)}")
    return "\n".join(lines)


def tables(data: Mapping[str, Any], indent: int) -> str:
    """Rows of tables: a short row on one line, a long one with a key on each."""
    lines = []
    margin = " " * indent
    for table, rows in data.items():
        if not rows:
            lines.append(f"{margin}{table}: []")
            continue
        lines.append(f"{margin}{table}:")
        for row in rows:
            whole = f"{margin}  - {flow(row)}"
            if len(whole) <= _WIDTH:
                lines.append(whole)
                continue
            for number, (key, each) in enumerate(row.items()):
                lines.append(f"{margin}  {'  ' if number else '- '}{key}: {flow(each)}")
    return "\n".join(lines)
