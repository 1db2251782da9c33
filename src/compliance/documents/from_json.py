"""From a JSON text to plain data with places.

In: text. Out: data and a `JsonPlaces`; faults go to `Faults`.

JSON is read with the standard library, not with the YAML reader: it is some fifteen times faster, data
may be many megabytes, and the two languages differ where it hurts (tabs, `"\\ud83d\\ude00"`, `1e3`). No
places are kept while reading. When a diagnostic asks for one, the same decoder skips from member to
member of the containers on the path, and what it found is remembered.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator
from typing import Any

from compliance.documents import characters
from compliance.documents.faults import Faults, Stop
from compliance.documents.limits import Limits
from compliance.documents.places import width_of
from compliance.documents.refusals import (
    refuse_characters,
    refuse_depth,
    refuse_duplicate,
    refuse_empty,
    refuse_escape,
    refuse_nodes,
    refuse_number,
)
from compliance.documents.scalars import LONGEST_INTEGER
from compliance.named_tuple import NamedTuple

_BLANKS = re.compile(r"[ \t\n\r]*")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_WORD = re.compile(r"[^\s,:\[\]{}\"]+")
_ESCAPE = re.compile(r"\\(?:[bf]|u(?:[dD][89a-fA-F]|00[0189]|007[fF]))")
# Every digit as 0, so that a long number or a long exponent can be found by plain search.
_SHAPES = bytes(48 if chr(c).isdigit() else 101 if chr(c) in "eE" else c for c in range(128)) + bytes(
    range(128, 256)
)
_LONG_NUMBERS = (b"0" * (LONGEST_INTEGER + 1), b"e000", b"e+000")
# Past this a deep text could end the process before the decoder's own check does.
_SAFE_RECURSION = 10_000


class _Member(NamedTuple):
    key: str | None
    key_at: int | None
    at: int


class JsonPlaces:
    """Places found on demand; a bookmark is the offset of the value."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Numbers are skipped, not made: a very long one would be refused by `int`.
        self._decode = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str).raw_decode
        self._known: dict[int, dict[str | int, _Member]] = {}
        self.root = _skip(text, 0)

    def child(self, node: Any, value: Any, part: str | int) -> tuple[int | None, Any, Any] | None:
        """A member of an object or an array."""
        if isinstance(value, dict):
            if part not in value:
                return None
        elif not (isinstance(value, list) and isinstance(part, int) and 0 <= part < len(value)):
            return None
        known = self._known.get(node)
        if known is None:
            members = self.members(node)
            known = {(i if m.key is None else m.key): m for i, m in enumerate(members)}
            self._known[node] = known
        member = known[part]
        return member.key_at, member.at, value[part]

    def offset(self, node: Any) -> int:
        """Where the value begins."""
        return int(node)

    def members(self, at: int) -> Iterator[_Member]:
        """The members of the object or array that begins at `at`, as often as they are written."""
        text = self._text
        is_object = text[at] == "{"
        at = _skip(text, at + 1)
        while text[at] not in "]}":
            key, key_at = None, None
            if is_object:
                key_at = at
                key, at = self._decode(text, at)
                at = _skip(text, _skip(text, at) + 1)  # past the colon
            yield _Member(key, key_at, at)
            _, at = self._decode(text, at)
            at = _skip(text, at)
            if text[at] == ",":
                at = _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at


def read_json(text: str, faults: Faults, limits: Limits) -> tuple[Any, JsonPlaces]:
    """The data of one JSON text and its places; raises `Stop` when reading cannot go on."""
    if not text.strip(" \t\r\n"):
        refuse_empty(faults)
    if not text.isascii():
        # The decoder itself refuses control characters of ASCII.
        refuse_characters(text, characters.IN_JSON, faults)
    if sys.getrecursionlimit() > _SAFE_RECURSION:
        _check_depth_in_text(text, faults, limits)
    data, repeats, suspect = _decode(text, faults, limits)
    _check_size(data, text, faults, limits)
    places = JsonPlaces(text)
    if repeats:
        _refuse_duplicates(text, places, faults)
    if suspect:
        _refuse_values(text, data, places, faults)
    return data, places


def _decode(text: str, faults: Faults, limits: Limits) -> tuple[Any, bool, bool]:
    """Data, whether a key stood twice anywhere, and whether a value needs a closer look."""
    repeats = False

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeats
        made = dict(pairs)
        if len(made) != len(pairs):
            repeats = True
        return made

    suspect = _is_suspect(text)
    # Python refuses to make an integer of thousands of digits; infinity stands in and is reported.
    integer = (lambda digits: int(digits) if len(digits) < 1000 else math.inf) if suspect else None
    try:
        return json.loads(text, object_pairs_hook=mapping, parse_int=integer), repeats, suspect
    except json.JSONDecodeError as error:
        from compliance.documents.json_syntax import explain

        explain(error, text, faults)
        raise Stop from None
    except RecursionError:
        _check_depth_in_text(text, faults, limits)
        raise


def _is_suspect(text: str) -> bool:
    """Whether the text may hold what the decoder takes and this library does not.

    Nearly no text does, and looking at the text as a whole is far cheaper than at every value.
    """
    if "NaN" in text or "Infinity" in text or ("\\" in text and _ESCAPE.search(text)):
        return True
    shapes = text.encode().translate(_SHAPES)
    return any(shape in shapes for shape in _LONG_NUMBERS)


def _check_size(data: Any, text: str, faults: Faults, limits: Limits) -> None:
    """Depth and number of values, level by level: no recursion, and only containers are looked into."""
    level = [data] if isinstance(data, (dict, list)) else []
    nodes, depth = 1, 0
    while level:
        depth += 1
        if depth > limits.depth:
            _check_depth_in_text(text, faults, limits)
        nodes += sum(map(len, level))
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
    if nodes > limits.nodes:
        refuse_nodes(None, limits.nodes, faults)


def _check_depth_in_text(text: str, faults: Faults, limits: Limits) -> None:
    depth = 0
    for found in _BRACKET.finditer(text):
        bracket = found.group()
        if bracket in ("[", "{"):
            depth += 1
            if depth > limits.depth:
                refuse_depth(found.start(), limits.depth, faults)
        elif bracket in ("]", "}"):
            depth -= 1


def _refuse_duplicates(text: str, places: JsonPlaces, faults: Faults) -> None:
    waiting = [places.root]
    while waiting:
        at = waiting.pop()
        seen: dict[str, int] = {}
        for member in places.members(at):
            if member.key is not None and member.key_at is not None:
                first = seen.setdefault(member.key, member.key_at)
                if first != member.key_at:
                    refuse_duplicate(
                        member.key,
                        member.key_at,
                        width_of(text, member.key_at, member.key),
                        first,
                        width_of(text, first, member.key),
                        faults,
                    )
            if text[member.at] in "{[":
                waiting.append(member.at)


def _refuse_values(text: str, data: Any, places: JsonPlaces, faults: Faults) -> None:
    """Numbers that cannot be kept, and escapes that stand for what cannot be seen."""
    waiting: list[tuple[int, Any]] = [(places.root, data)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, str):
            _refuse_text(text, at, value, faults)
        elif isinstance(value, (dict, list)):
            # A key that stands twice has already been reported; its first value is then not looked at.
            members = {(i if m.key is None else m.key): m for i, m in enumerate(places.members(at))}
            for part, inner in value.items() if isinstance(value, dict) else enumerate(value):
                member = members[part]
                if member.key is not None and member.key_at is not None:
                    _refuse_text(text, member.key_at, member.key, faults)
                if isinstance(inner, (dict, list, str, int, float)):
                    waiting.append((member.at, inner))
        elif (isinstance(value, int) and abs(value) >= 10**LONGEST_INTEGER) or (
            isinstance(value, float) and not math.isfinite(value)
        ):
            found = _WORD.match(text, at)
            refuse_number(found.group() if found else "", at, faults)


def _refuse_text(text: str, at: int, value: str, faults: Faults) -> None:
    found = characters.IN_JSON.search(value)
    if found:
        refuse_escape(found.group(), at, faults, width=width_of(text, at, value))
