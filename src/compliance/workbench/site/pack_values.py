"""What the documentation says of what a pack declares besides its rules.

In: nothing. Out: values made by `declared`, all frozen.
"""

from __future__ import annotations

from datetime import date

from compliance.named_tuple import NamedTuple
from compliance.workbench.site.basics import Citation, Line, Words


class SourceEntry(NamedTuple):
    """A legal instrument or other text that rules rest on."""

    title: Words
    authority: Words
    kind: str
    from_day: date | None
    to_day: date | None
    repealed_by: Words
    note: Words


class ValueEntry(NamedTuple):
    """What a parameter is from a day on. now: whether it is so on the book's day."""

    from_day: date
    value: str
    now: bool


class ParameterEntry(NamedTuple):
    """A figure that the law or the model sets."""

    title: Words
    name: str
    values: tuple[ValueEntry, ...]
    cites: tuple[Citation, ...]


class ConceptEntry(NamedTuple):
    """A named condition or measure. is_measure: whether it is a figure or a date, not a yes or no."""

    title: Words
    name: str
    about: Words
    is_measure: bool
    sentence: tuple[Line, ...]
    cites: tuple[Citation, ...]


class RegimeEntry(NamedTuple):
    """A regulation that somebody may be tested under. chosen_in: the field that says so."""

    title: Words
    source: Words
    about: Words
    chosen_in: Words
    open_to: tuple[Line, ...]
    cites: tuple[Citation, ...]


class LetterEntry(NamedTuple):
    """A step of a scale, and when it is given. unverified: whether unchecked rules alone can set it."""

    letter: str
    title: Words
    when: str
    unverified: bool


class ScaleEntry(NamedTuple):
    """How findings become a rating. since: from which day inspectors' letters count; empty for any day."""

    title: Words
    about: Words
    areas: tuple[str, ...]
    letters: tuple[LetterEntry, ...]
    since: str
    cites: tuple[Citation, ...]


class ActionEntry(NamedTuple):
    """What follows for somebody. time: within how long, and from when."""

    do: Words
    owner: Words
    time: str


class ConsequenceEntry(NamedTuple):
    """A conclusion from findings, ratings and other conclusions. anchor: its place on the pack's page."""

    anchor: str
    title: Words
    explanation: Words
    when: tuple[Line, ...]
    actions: tuple[ActionEntry, ...]
    cites: tuple[Citation, ...]
