"""Swedish `.feature` files: a shared step vocabulary, a check of the files, and their run under pytest-bdd.

In: a folder of `.feature` files, and beside them `steps.py` with a domain's own steps. Out: `read_features`,
the files with every fault in them; `Steps`, which holds step definitions; `Scene`, what a scenario builds up.
`bdd.collect` makes the scenarios into tests, and is the only module that needs pytest (the extra `bdd`).
"""

from compliance.bdd.features import CODES, Feature, Scenario, read_features
from compliance.bdd.scene import Scene
from compliance.bdd.steps import Step, Steps

__all__ = ["CODES", "Feature", "Scenario", "Scene", "Step", "Steps", "read_features"]
