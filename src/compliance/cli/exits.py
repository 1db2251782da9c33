"""Exit codes; no flag changes what they mean.

In: a report and the threshold a user set, or an exception. Out: a number.

No rule claims more authority than its source. A binding rule known only from a transcription or from
memory, or a placeholder for one, is not checked against its source; what fails under it may be no
breach, and a wrong "not met" can cost somebody a year. Such a finding therefore counts one step down,
as general advice: it stands in the report as a possible breach, gives 0 under `--fail-on binding` and
1 under `advisory`. It never counts as met, since a wrong "met" can let somebody untrained through: who
has to be sure uses `--fail-on advisory` or `undetermined`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.diagnostics import ComplianceError, DataError, PackError, UsageError
from compliance.model.forces import FORCES

if TYPE_CHECKING:
    from compliance.findings import Finding
    from compliance.report import Report

OK = 0
FOUND = 1
USAGE = 2
PACK = 3
DATA = 4
UNDETERMINED = 5
THRESHOLD = 7
INTERNAL = 70
INTERRUPTED = 130

FAIL_ON = (*FORCES, "undetermined", "never")
"""From strict to lax; each holds all before it, and `never` nothing."""


def of_error(error: ComplianceError) -> int:
    """The code of an exception raised on purpose."""
    for kind, code in ((UsageError, USAGE), (PackError, PACK), (DataError, DATA)):
        if isinstance(error, kind):
            return code
    return INTERNAL


def of_report(report: Report, fail_on: str) -> int:
    """The code of a check.

    1 for a finding at or above the threshold. Else 4 when a part of the data could not be used: the
    rest was checked, and a breach found there stands, but all clear is not to be had from broken
    data. Else 5 for an open question under `undetermined`. Else 0.
    """
    if fail_on != "never" and _fails(report.findings, fail_on):
        return FOUND
    if report.errors():
        return DATA
    if fail_on == "undetermined" and any(_is_open(finding) for finding in report.findings):
        return UNDETERMINED
    return OK


def _fails(findings: tuple[Finding, ...], fail_on: str) -> bool:
    forces = FORCES[: FORCES.index(fail_on) + 1] if fail_on in FORCES else FORCES
    regimes: dict[str, set[str]] = {}
    failing: dict[str, set[str]] = {}
    for finding in findings:
        fails = finding.status == "not_met" and _weight(finding) in forces
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
    return finding.status == "undetermined" or (finding.status == "not_met" and not finding.regime_settled)
