"""Exit codes; no flag changes what they mean.

In: a report and the threshold a user set, or an exception. Out: a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.diagnostics import ComplianceError, DataError, PackError, UsageError

if TYPE_CHECKING:
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


def of_error(error: ComplianceError) -> int:
    """The code of an exception raised on purpose."""
    for kind, code in ((UsageError, USAGE), (PackError, PACK), (DataError, DATA)):
        if isinstance(error, kind):
            return code
    return INTERNAL


def of_report(report: Report, fail_on: str) -> int:
    """The code of a check; `report.outcome` tells what counts."""
    from compliance.report.outcome import Outcome, worst

    codes = {Outcome.FOUND: FOUND, Outcome.FAULTY_DATA: DATA, Outcome.UNDETERMINED: UNDETERMINED}
    return codes.get(worst(report, fail_on), OK)
