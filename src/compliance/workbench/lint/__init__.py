"""The lint: what is wrong in a pack though it can be read, planned and run.

In: packs, with their cases and features. Out: `Lint`, remarks with their places, witnesses and reasons.

Checks stand in `checks/`, a file for each group, all of them in one tuple. What a check looks for is found
in what the pack declares, in its plan or in what its trials show; where none of them can tell, as for a rule
that may never fail, `workbench.proof` is asked.
"""

from compliance.workbench.lint.checks import CHECKS
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.run import Lint, check_of, lint, lint_packs
from compliance.workbench.lint.values import Check, Level, Remark, Witness

__all__ = [
    "CHECKS",
    "Check",
    "LintContext",
    "Level",
    "Lint",
    "Remark",
    "Witness",
    "check_of",
    "lint",
    "lint_packs",
]
