"""The gravest that a report tells of, for a program that goes on or stops by it.

In: a report and the threshold a user set. Out: an `Outcome`.

No rule claims more authority than its source. A binding rule known only from a transcription or from
memory, or a placeholder for one, is not checked against its source; what fails under it may be no
breach, and a wrong "not met" can cost somebody a year. Such a finding therefore counts one step down,
as general advice: it stands in the report as a possible breach, is `CLEAR` under `binding` and `FOUND`
under `advisory`. It never counts as met, since a wrong "met" can let somebody untrained through: who
has to be sure uses `advisory` or `undetermined`.
"""

from __future__ import annotations

from enum import StrEnum

from compliance.diagnostics import UsageError, meant, said
from compliance.findings import Finding, Status
from compliance.model.forces import FORCES
from compliance.report.values import Report

FAIL_ON = (*FORCES, "undetermined", "never")
"""From strict to lax; each holds all before it, and `never` nothing."""


class Outcome(StrEnum):
    """What to act on, the gravest first."""

    FOUND = "found"
    """A finding at or above the threshold."""
    FAULTY_DATA = "faulty_data"
    """A part of the data could not be used. The rest was checked, but all clear is not to be had from it."""
    UNDETERMINED = "undetermined"
    """An open question, where the threshold is `undetermined`."""
    CLEAR = "clear"
    """Nothing of the above."""


def worst(report: Report, fail_on: str) -> Outcome:
    """The gravest that a report tells of. fail_on: the weakest that counts, one of FAIL_ON.

    Raises UsageError for any other threshold.
    """
    if fail_on not in FAIL_ON:
        none = "there is no threshold `{fail_on}`", "det finns ingen gräns `{fail_on}`"
        every = said("write one of {all}", "skriv något av {all}", all=", ".join(FAIL_ON))
        raise UsageError.of("USAGE007", said(*none, fail_on=fail_on), help=meant(fail_on, FAIL_ON, every))
    if fail_on != "never" and _fails(report.findings, fail_on):
        return Outcome.FOUND
    if report.errors() or report.unread():
        return Outcome.FAULTY_DATA
    if fail_on == "undetermined" and any(_is_open(finding) for finding in report.findings):
        return Outcome.UNDETERMINED
    return Outcome.CLEAR


def _fails(findings: tuple[Finding, ...], fail_on: str) -> bool:
    forces = FORCES[: FORCES.index(fail_on) + 1] if fail_on in FORCES else FORCES
    regimes: dict[str, set[str]] = {}
    failing: dict[str, set[str]] = {}
    for finding in findings:
        fails = finding.status == Status.NOT_MET and _weight(finding) in forces
        if finding.regime_settled:
            if fails:
                return True
            continue
        regimes.setdefault(finding.subject, set()).add(finding.regime)
        if fails:
            failing.setdefault(finding.subject, set()).add(finding.regime)
    # Which regulation applies is not settled: it is a breach for certain when it is one under each.
    return any(regimes[subject] == under for subject, under in failing.items())


def _weight(finding: Finding) -> str:
    return "advisory" if finding.force == "binding" and not finding.verified else finding.force


def _is_open(finding: Finding) -> bool:
    if finding.status == Status.NOT_MET:
        return not finding.regime_settled
    return finding.status == Status.UNDETERMINED
