"""What a run gives.

In: nothing. Out: `Run`; `Progress`, which is told how far a run has come.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from compliance.facts.facts import Facts, Override
from compliance.findings import Finding
from compliance.findings.figures import Figure
from compliance.findings.policy import Policy, UnknownDay
from compliance.named_tuple import NamedTuple

Progress = Callable[[int, int], None]
"""Told how many of how many subjects are done."""


class Run(NamedTuple):
    """What one run gives.

    policy: scales and consequences with the parameters of the day. anchors: for each consequence's
    action and subject, the date its time counts from; None while unknown. overrides: letters that inspectors
    have set for the subjects of the run, by their paths. letters_since: for each scale and subject with
    letters, the date since which they count: None where there is none, and what would tell it while it is
    unknown. figures: what the measures gave; facts: the facts with a record for each of them.
    """

    findings: tuple[Finding, ...]
    policy: Policy
    anchors: Mapping[tuple[str, str], date | None]
    overrides: tuple[Override, ...]
    letters_since: Mapping[tuple[str, str], date | UnknownDay | None]
    figures: tuple[Figure, ...]
    facts: Facts
