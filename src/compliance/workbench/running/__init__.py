"""Runs the cases and features of packs, and tells what does not hold.

In: names or folders of packs, feature files and folders of them. Out: `Results`, as text, JSON or JUnit XML.
"""

from compliance.workbench.running.collect import collect
from compliance.workbench.running.run import run_trials
from compliance.workbench.running.values import Failure, Result, Results

__all__ = ["Failure", "Result", "Results", "collect", "run_trials"]
