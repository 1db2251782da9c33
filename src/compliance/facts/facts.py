"""The facts of one run: records by entity, and what people have decided about rules and letters for them.

In: nothing. Out: `Facts`, `EmptyTable`, `Waiver`, `Alternative`, `Override`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from compliance.diagnostics import Diagnostic, Span
from compliance.facts.values import Record
from compliance.named_tuple import NamedTuple


class Waiver(NamedTuple):
    """A decision that a rule is set aside for a subject for a time; all parts are required."""

    rule: str
    subject: str
    reason: str
    approved_by: str
    expires: date


class Alternative(NamedTuple):
    """A written reason why general advice is followed in another way that gives the same result."""

    rule: str
    subject: str
    reason: str
    decided_by: str


class Override(NamedTuple):
    """A letter that an inspector has set for an area, beside the one proposed by the rules.

    rule: the rule whose shortcoming it rests on; a letter that says that advice or a regulation is not
    followed needs one.
    """

    scale: str
    area: str
    subject: str
    letter: str
    reason: str
    decided_by: str
    decided_on: date
    rule: str = ""


class EmptyTable(NamedTuple):
    """A sheet or file with headings and no rows: what it would tell of an entity is unknown."""

    entity: str
    name: str
    span: Span | None


class Facts(NamedTuple):
    """Typed data, ready to be judged.

    records: entity name -> id -> Record. digest: SHA-256 of the input bytes, so that a verdict can
    be traced to what it was given. unfilled: tables that nobody has filled in; whether that matters, only the
    rules can tell. decided_at: where decisions state their fields.
    """

    domain: str
    records: Mapping[str, Mapping[str, Record]]
    waivers: tuple[Waiver, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    overrides: tuple[Override, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    digest: str = ""
    sources: tuple[str, ...] = ()
    unfilled: tuple[EmptyTable, ...] = ()
    decided_at: Mapping[Waiver | Alternative | Override, Mapping[str, Span]] = {}
