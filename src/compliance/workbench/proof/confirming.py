"""Every witness is judged by the executor that judges real data, and made as small as it can be.

In: data, and checks of a plan. Out: the statuses the reference executor gives; a smaller dossier with them.

What the terms say is a proposal only: nothing is reported that this has not confirmed.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings import Status
from compliance.plan.narrow import narrowed
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof.kept import Kept
from compliance.workbench.proof.models import Row, Tables, renumbered, rows_of

CheckInPlan = tuple[Check, Plan]
"""A check, and the plan it is run in."""
_MOST_TRIALS = 400
"""Smaller dossiers tried for one witness."""


class Judge:
    """Judges data by single checks on one day."""

    def __init__(self, as_of: date) -> None:
        self.as_of = as_of
        self._alone: Kept[Plan] = Kept(64)

    def statuses(self, data: Tables, subject: str, asked: Sequence[CheckInPlan]) -> tuple[Status | None, ...]:
        """What each check says about the subject; None where it says nothing."""
        found: list[Status | None] = []
        facts: dict[int, Any] = {}
        for check, plan in asked:
            # With one check only, and nothing that follows from its finding.
            alone = self._alone.get((check, plan), partial(narrowed, plan, (check,)))
            key = id(plan.schema)
            if key not in facts:
                facts[key] = load(data, plan.schema, today=self.as_of)
            run = reference.run(alone, facts[key], self.as_of, subjects=[subject])
            found.append(
                next((each.status for each in run.findings if each.subject_type == check.subject_type), None)
            )
        return tuple(found)

    # -- smaller ------------------------------------------------------------------------------------

    def shrink(self, data: Tables, subject: str, asked: Sequence[CheckInPlan]) -> Tables:
        """The same with fewer items and then fewer facts, for as long as all statuses stay what they are."""
        wanted = self.statuses(data, subject, asked)
        trials = 0
        again = True
        while again and trials < _MOST_TRIALS:
            again = False
            for smaller in _smaller(data, subject):
                trials += 1
                if self.statuses(smaller, subject, asked) == wanted:
                    data, again = smaller, True
                    break
                if trials >= _MOST_TRIALS:
                    break
        return data

    def renumber(self, data: Tables, subject: str, asked: Sequence[CheckInPlan]) -> tuple[Tables, str]:
        """The same with ids that count from one, unless a check asks about ids."""
        made, new = renumbered(data, asked[0][1].schema, subject)
        same = self.statuses(made, new, asked) == self.statuses(data, subject, asked)
        return (made, new) if same else (data, subject)


def _smaller(data: Tables, subject: str) -> Any:
    """Dossiers with one thing less, those that lose most first."""
    for number, (rows, at, row) in enumerate(rows_of(data)):
        if row["id"] != subject or rows is not next(iter(data.values())):
            yield _without_row(data, number, at)
    for number, (_, _, row) in enumerate(rows_of(data)):
        for name in row:
            if name != "id":
                yield _changed(data, number, name, None)
    for number, (_, _, row) in enumerate(rows_of(data)):
        for name, value in row.items():
            if isinstance(value, list) and len(value) > 0:
                for at in range(len(value)):
                    if not isinstance(value[at], dict):
                        yield _changed(data, number, name, [*value[:at], *value[at + 1 :]])


def _without_row(data: Tables, number: int, at: int) -> Tables:
    made = copy.deepcopy(data)
    rows = [rows for rows, _, _ in rows_of(made)][number]
    del rows[at]
    return {table: rows for table, rows in made.items() if rows}


def _changed(data: Tables, number: int, name: str, value: list[Any] | None) -> Tables:
    made = copy.deepcopy(data)
    row: Row = [row for _, _, row in rows_of(made)][number]
    if value is None:
        del row[name]
    else:
        row[name] = value
    return made
