"""The facts of one run: records by entity, and what people have decided about rules for them.

In: nothing. Out: `Facts`, `Waiver`, `Alternative`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from compliance.diagnostics import Diagnostic
from compliance.facts.values import Record


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


@dataclass(frozen=True, slots=True)
class Facts:
    """Typed data, ready to be judged.

    records: entity name -> id -> Record. digest: SHA-256 of the input bytes, so that a verdict can
    be traced to what it was given. known_at: what was recorded by then.
    """

    domain: str
    records: Mapping[str, Mapping[str, Record]]
    waivers: tuple[Waiver, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    digest: str = ""
    sources: tuple[str, ...] = field(default=())
