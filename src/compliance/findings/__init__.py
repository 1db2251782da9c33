"""Findings: what a rule says about a subject, with its evidence.

In: made by an executor, or read back from JSON. Out: `Finding`, `Status`, `Why` and their parts; all
frozen in meaning, printable, and the same after a round trip through JSON.
"""

from compliance.findings.values import EXCEPTED, MAY_FAIL, OPEN, OUTSIDE, Cite, Finding, RemedyText
from compliance.findings.ways import Need, Way
from compliance.findings.why import Why, plain
from compliance.model.statuses import Status

__all__ = [
    "EXCEPTED",
    "MAY_FAIL",
    "OPEN",
    "OUTSIDE",
    "Cite",
    "Finding",
    "Need",
    "RemedyText",
    "Status",
    "Way",
    "Why",
    "plain",
]
