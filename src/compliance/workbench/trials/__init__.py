"""Cases and scenarios as trials: each can be run against the rules as they are, or against others.

In: packs with `cases/`, and folders of `.feature` files. Out: `TrialSuite` of `Trial`s, each with its
`Outcome`; and `Episode`s: data on a day, which checks a trial asks there, and whether other findings of
these checks would still satisfy it. Mutation testing and coverage both ask that last question.
"""

from compliance.workbench.trials.episodes import Episode, Version
from compliance.workbench.trials.suite import TrialSuite, read_trials
from compliance.workbench.trials.values import Outcome, Trial

__all__ = ["Episode", "Outcome", "Trial", "TrialSuite", "Version", "read_trials"]
