"""From a YAML text to plain data with places.

In: text. Out: data and a `YamlPlaces`; faults go to `Faults`.

Built on the event stream of PyYAML's parser, not on `yaml.load` or `yaml.compose`: those recurse, in C,
and a text of fifty thousand brackets ends the process. The event stream does not recurse, and reading
stops at the first bracket too deep, so the parser never sees the rest. Events also show what loading
hides: aliases, tags, duplicate keys and how a scalar was written.
"""

from __future__ import annotations

import re
from sys import intern
from typing import Any

from compliance.diagnostics import said
from compliance.documents import characters
from compliance.documents.codes import Fault
from compliance.documents.faults import Faults, Stop, quoted, shown
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
from compliance.documents.scalars import MAY_BE_OTHER, TooManyDigits, plain_value

_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*(%[^\r\n]*)")
_PROPERTY = re.compile(r"[&!*][^\s,\[\]{}]*")
_BLANKS = re.compile(r"\s*")


class YamlPlaces:
    """Offsets as a tree beside the data.

    A scalar's bookmark is its offset. A mapping's is a list: its own offset, then the offset of a key and
    the bookmark of its value, in turn. A list's is its own offset, then the bookmarks of its items.
    """

    def __init__(self, root: Any) -> None:
        self.root = root
        # For wide mappings: the position of each key, made when first asked.
        self._positions: dict[int, dict[str, int]] = {}

    def child(self, node: Any, value: Any, part: str | int) -> tuple[int | None, Any, Any] | None:
        """A member of a mapping or a list."""
        if isinstance(value, dict) and part in value:
            positions = self._positions.get(id(node))
            if positions is None:
                positions = self._positions[id(node)] = {key: 2 * i + 1 for i, key in enumerate(value)}
            at = positions[part]  # type: ignore[index]  # a key found in data is text
            return node[at], node[at + 1], value[part]
        if isinstance(value, list) and isinstance(part, int) and 0 <= part < len(value):
            return None, node[part + 1], value[part]
        return None

    def offset(self, node: Any) -> int:
        """Where the value begins."""
        return int(node[0]) if isinstance(node, list) else int(node)


def read_yaml(text: str, faults: Faults, limits: Limits) -> tuple[Any, YamlPlaces]:
    """The data of one YAML document and its places; raises `Stop` when reading cannot go on."""
    import yaml  # 16 ms: only paid when YAML is read

    _check_characters(text, faults)
    directive = _DIRECTIVE.match(text)
    if directive:
        faults.at(
            Fault.DIRECTIVE,
            directive.start(1),
            said(
                f"The directive {shown(directive.group(1))} is not used here",
                f"Raden {shown(directive.group(1))} används inte här",
            ),
            said(
                "remove the line; if it is text, write it in quotation marks",
                "ta bort raden; om det är text, skriv den inom citattecken",
            ),
            width=len(directive.group(1)),
        )
        raise Stop
    # libyaml's parser when PyYAML was built with it, otherwise the same parser in Python.
    parser: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)(text)
    try:
        return _build(text, parser, faults, limits)
    except yaml.YAMLError as error:
        from compliance.documents.yaml_syntax import explain

        explain(error, text, faults)
        raise Stop from None
    finally:
        parser.dispose()


def _build(text: str, parser: Any, faults: Faults, limits: Limits) -> tuple[Any, YamlPlaces]:
    from yaml import events

    # Locals, and one flat loop: this runs once for every key and value of every pack and dossier.
    next_event = parser.get_event
    scalar, mapping_start, sequence_start = (
        events.ScalarEvent,
        events.MappingStartEvent,
        events.SequenceStartEvent,
    )
    most_nodes, most_depth, exact = limits.nodes, limits.depth, limits.exact
    unsafe = characters.IN_JSON.search

    top: list[Any] = []  # holds the root, so that the loop has no special case for it
    top_places: list[Any] = []
    here: Any = top
    places: list[Any] = top_places
    in_mapping = False
    key: str | None = None  # None: in a mapping, a key comes next
    stack: list[tuple[Any, list[Any], bool, str | None]] = []
    nodes = 0

    while True:
        event = next_event()
        kind = type(event)

        if kind is scalar:
            at: int = event.start_mark.index
            value: Any = event.value
            style = event.style
            if event.anchor is not None or event.tag is not None:
                _refuse_properties(text, at, faults)
            if style == '"' and not value.isprintable() and unsafe(value):
                _refuse_escaped(value, text, at, faults)
            if in_mapping and key is None:
                places.append(at)
                if value in here:
                    _refuse_duplicate(text, value, at, here, places, faults)
                    value = f"\0{at}"  # a name no key can have: the rest is read on as if it were new
                elif not style and (
                    not value or value == "<<" or (value[0] in MAY_BE_OTHER and _is_not_text(value))
                ):
                    _refuse_key(value, at, faults)
                    value = f"\0{at}"
                key = intern(value)  # keys repeat from rule to rule
                continue
            if not style:
                if not value:
                    value = None
                elif value[0] in MAY_BE_OTHER:
                    try:
                        value = plain_value(value, exact)
                    except TooManyDigits:
                        refuse_number(value, at, faults)
            nodes += 1
            if nodes > most_nodes:
                refuse_nodes(at, most_nodes, faults)
            places.append(at)
            if in_mapping:
                here[key] = value
                key = None
            else:
                here.append(value)

        elif kind is mapping_start or kind is sequence_start:
            at = event.start_mark.index
            if event.anchor is not None or event.tag is not None:
                _refuse_properties(text, at, faults)
            nodes += 1
            if nodes > most_nodes:
                refuse_nodes(at, most_nodes, faults)
            opens_mapping = kind is mapping_start
            new: Any = {} if opens_mapping else []
            new_places = [at]
            if not in_mapping:
                here.append(new)
                places.append(new_places)
                stack.append((here, places, False, None))
            elif key is not None:
                here[key] = new
                places.append(new_places)
                stack.append((here, places, True, None))
            else:
                _refuse_complex_key(at, opens_mapping, faults)
                places.append(at)
                stack.append((here, places, True, f"\0{at}"))
            if len(stack) > most_depth:
                refuse_depth(at, most_depth, faults)
            here, places, in_mapping, key = new, new_places, opens_mapping, None

        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            here, places, in_mapping, key = stack.pop()

        elif kind is events.AliasEvent:
            at = event.start_mark.index
            _refuse_properties(text, at, faults)
            places.append(at)
            if not in_mapping:
                here.append(None)
            elif key is None:
                key = f"\0{at}"
            else:
                here[key] = None
                key = None

        elif kind is events.DocumentStartEvent:
            if top:
                faults.at(
                    Fault.SEVERAL_DOCUMENTS,
                    event.start_mark.index,
                    said(
                        "A second document begins here, and a file holds one",
                        "Ett andra dokument börjar här, och en fil innehåller ett",
                    ),
                    said(
                        "put what follows in a file of its own, or remove the line `---`",
                        "lägg det som följer i en egen fil, eller ta bort raden `---`",
                    ),
                    width=3,
                )
                raise Stop

        elif kind is events.StreamEndEvent:
            break

    if not top or (top[0] is None and not text.startswith(("~", "null"), top_places[0])):
        refuse_empty(faults)  # a null that somebody wrote is a value
    return top[0], YamlPlaces(top_places[0])


def _is_not_text(value: str) -> bool:
    try:
        return not isinstance(plain_value(value), str)
    except TooManyDigits:
        return True


def _check_characters(text: str, faults: Faults) -> None:
    refuse_characters(text, characters.IN_ASCII if text.isascii() else characters.IN_YAML, faults)


def _refuse_properties(text: str, at: int, faults: Faults) -> None:
    """Report the anchor, the tag, or both, or the alias, that stand at `at`."""
    found = _PROPERTY.match(text, at)
    while found:
        word = found.group()
        if word.startswith("!"):
            faults.at(
                Fault.TAG,
                at,
                said(
                    f"The tag {shown(word)} is not allowed: what a value is follows from how it is written",
                    f"{shown(word)} är inte tillåtet: vad ett värde är framgår av hur det skrivs",
                ),
                said(
                    f"remove {shown(word)}; what must stay text, write in quotation marks",
                    f"ta bort {shown(word)}; skriv det som ska vara text inom citattecken",
                ),
                width=len(word),
            )
        else:
            kind = "anchor" if word.startswith("&") else "alias"
            faults.at(
                Fault.ANCHOR,
                at,
                said(
                    f"The {kind} {shown(word)} is not allowed: every value is written where it belongs",
                    f"{shown(word)} är inte tillåtet: varje värde skrivs där det hör hemma",
                ),
                said(
                    f"write the value out here; if it is text, write {shown(quoted(word))}",
                    f"skriv ut värdet här; om det är text, skriv {shown(quoted(word))}",
                ),
                width=len(word),
            )
        blanks = _BLANKS.match(text, found.end())
        at = blanks.end() if blanks else found.end()
        found = _PROPERTY.match(text, at) if not word.startswith("*") else None


def _refuse_escaped(value: str, text: str, at: int, faults: Faults) -> None:
    """Report a character that only an escape sequence can have put in `value`."""
    found = characters.IN_JSON.search(value)
    character = found.group() if found else ""
    refuse_escape(character, at, faults, width=width_of(text, at, value))


def _refuse_duplicate(
    text: str, key: str, at: int, here: dict[str, Any], places: list[Any], faults: Faults
) -> None:
    first = places[2 * list(here).index(key) + 1]
    refuse_duplicate(key, at, width_of(text, at, key), first, width_of(text, first, key), faults)


def _refuse_key(key: str, at: int, faults: Faults) -> None:
    if key == "<<":
        faults.at(
            Fault.MERGE_KEY,
            at,
            said(
                "The merge key `<<` is not allowed: every key is written where it belongs",
                "`<<` är inte tillåtet: varje uppgift skrivs där den hör hemma",
            ),
            said("write out the keys it would bring in", "skriv ut de uppgifter som skulle hämtas"),
            width=2,
        )
    elif not key:
        faults.at(
            Fault.KEY_NOT_TEXT,
            at,
            said("A key is missing before the colon", "Ett namn saknas före kolon"),
            said("write `key: value`", "skriv `namn: värde`"),
        )
    else:
        faults.at(
            Fault.KEY_NOT_TEXT,
            at,
            said(f"The key {shown(key)} is not text", f"Namnet {shown(key)} är ingen text"),
            said(
                f"write it in quotation marks: {shown(quoted(key) + ':')}",
                f"skriv det inom citattecken: {shown(quoted(key) + ':')}",
            ),
            width=len(key),
        )


def _refuse_complex_key(at: int, mapping: bool, faults: Faults) -> None:
    faults.at(
        Fault.KEY_NOT_SIMPLE,
        at,
        said(
            f"A {'mapping' if mapping else 'list'} stands where a key is expected",
            f"En {'tabell' if mapping else 'lista'} står där ett namn väntas",
        ),
        said(
            "make the key one word or text; if it is a placeholder such as `{name}`, write it in quotation"
            " marks",
            "skriv namnet som ett ord eller en text; är det en platshållare som `{namn}`, skriv den inom"
            " citattecken",
        ),
    )
