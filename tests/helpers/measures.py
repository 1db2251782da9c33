"""A small measure, rules about its figures and records to count, for the tests of measures.

In: what differs from the usual one. Out: parts of a pack as plain data, a plan, and rows of data.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from compliance.pipeline.plans import build_plan
from compliance.plan.plan import Plan
from tests.helpers.packs import CITE, pack_file, rule, titled, write


def measure(name: str = "waiting", **parts: Any) -> dict[str, Any]:
    """How long things took, by colour and month: the share within ten days, and the median."""
    return {
        "format": 1,
        "measure": name,
        "revision": 1,
        "title": titled("Waiting"),
        "explanation": titled("Waiting"),
        "cite": CITE,
        "of": "thing",
        "counts_if": {"fact": "thing.flag", "is": True},
        "value": {"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]},
        "unit": titled("days"),
        "fulfils_if": {
            "value": {"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]},
            "at_most": 10,
        },
        "by": {"colour": "thing.colour"},
        "period": {"of": {"fact": "thing.day2"}, "each": "month"},
        "levels": [["colour", "period"], ["period"], ["colour"], []],
        "show_from": 2,
        **parts,
    }


def plan(folder: Path, *rules: dict[str, Any], **parts: Any) -> Plan:
    """The plan of a pack with one measure, and rules about its figures."""
    own = write(
        folder,
        pack_file(),
        list(rules) or [about("n_known", {"fact": "waiting.n", "is_known": True})],
        measures=[measure(**parts)],
    )
    return build_plan([own])


def about(slug: str, require: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A rule about the figures of the measure."""
    return rule(slug.replace("_", "-"), **{"for": "waiting", "require": require, **parts})


def thing(id: str, colour: Any, days: int | None, ended: str = "2024-02-20", **values: Any) -> dict[str, Any]:
    """A record that took so many days, until the day it ended; None: nobody knows when it began."""
    begun = date.fromordinal(date.fromisoformat(ended).toordinal() - (days or 0)).isoformat()
    row = {"id": id, "flag": True, "colour": colour, "day": begun, "day2": ended, **values}
    if days is None:
        del row["day"]
    return {key: value for key, value in row.items() if value is not None}
