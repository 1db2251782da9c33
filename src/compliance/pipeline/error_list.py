"""Checks data into an error list, and writes down that a check or a report was run.

In: what `check` takes, the error list's file, who runs it. Out: the report, and what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.named_tuple import NamedTuple
from compliance.pipeline.checking import check
from compliance.pipeline.clock import now
from compliance.pipeline.domains import choose
from compliance.pipeline.plans import PackName

if TYPE_CHECKING:
    from compliance.error_list import Changes, PackRules
    from compliance.plan.plan import Plan
    from compliance.report import Basis, Report


class ErrorListUpdate(NamedTuple):
    """The report of a run, and what it changed in the error list."""

    report: Report
    changes: Changes


def update_errors(
    data: Any,
    store: str | Path,
    *,
    who: str,
    at: datetime | None = None,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    lang: str = "sv",
    progress: Callable[[int, int], None] | None = None,
) -> ErrorListUpdate:
    """Check data and take what is wrong into the error list at `store`, which is made when it is not there.

    who: who runs it. at: when; now when left out. A record that is not in the data is left as it stands, but
    for rules that its pack no longer holds.
    Raises what `check` raises, DataError when the file cannot be used, and UsageError for a known_at before
    that of an earlier run, or after a run without one.
    """
    from compliance.error_list import Selection, Store

    choice = choose(data, packs)
    # A row that concerns a record no longer is an error no longer, so the rows are wanted too.
    report = check(
        choice.data, packs=packs, as_of=as_of, known_at=known_at, lang=lang, every_row=True, progress=progress
    )
    asked = {"packs": _names(packs), "known_at": known_at}
    with Store(store, create=True) as register:
        changes = register.update(
            report, packs=_with_rules(choice.plan), who=who, at=at or now(), selection=Selection(asked)
        )
    return ErrorListUpdate(report, changes)


def log_check(report: Report, store: str | Path, *, who: str, selection: Mapping[str, Any]) -> int:
    """Write down that somebody made a check, and how many findings there were; the run's number."""
    from compliance.error_list import outcome_of

    return log_run(
        report.basis, store, what="check", who=who, selection=selection, outcome=outcome_of(report)
    )


def log_run(
    basis: Basis,
    store: str | Path,
    *,
    what: str,
    who: str,
    selection: Mapping[str, Any],
    outcome: str,
    at: datetime | None = None,
) -> int:
    """Write down in the error list at `store` that somebody made a run; the run's number there."""
    from compliance.error_list import Selection, Store

    with Store(store, create=True) as register:
        asked = Selection(selection)
        return register.log(what, basis, who=who, at=at or now(), selection=asked, outcome=outcome)


def _with_rules(plan: Plan) -> dict[str, PackRules]:
    """All packs of the plan, those with nothing to say of the data among them."""
    from compliance.error_list import PackRules

    rules: dict[str, set[tuple[str, str]]] = {pack.name: set() for pack in plan.packs}
    for each in plan.checks:
        rules[each.pack].add((each.id, each.subject_type))
    return {pack.name: PackRules(pack.version, rules[pack.name]) for pack in plan.packs}


def _names(packs: Sequence[PackName] | None) -> list[str] | None:
    return None if packs is None else [str(pack) for pack in packs]
