"""The reference executor: one dossier at a time in plain Python, every finding explained.

In: a plan, facts, a day. Out: a `Run`. Written to be read.

Each condition of the plan becomes a function once (`compile`), with the day's parameters in it. A
rule then costs one call for each subject, which gives the verdict and its explanation together.
"""

from compliance.executors.reference.run import run

__all__ = ["run"]
