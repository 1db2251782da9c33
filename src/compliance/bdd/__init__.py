"""`.feature` files in Swedish or English: a shared step vocabulary, a check of the files, and their run.

In: `.feature` files, and beside them `steps.py` with a domain's own steps. Out: `read_features`, the files
with every fault in them; `Steps`, which holds step definitions; `Scene`, what a scenario builds up;
`StepError`, what is raised when a step does not hold. `bdd.plugin` and `bdd.collect` run the scenarios under
pytest, and are the only modules that need it (the extra `bdd`).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

# Loaded when used: pytest loads the plugin, and with it this, before it begins to measure coverage.
_HOMES = {
    "CODES": "compliance.gherkin.values",
    "Feature": "compliance.gherkin.values",
    "Scenario": "compliance.gherkin.values",
    "Scene": "compliance.bdd.scene",
    "Step": "compliance.gherkin.steps",
    "Steps": "compliance.gherkin.steps",
    "StepError": "compliance.bdd.step_error",
    "read_features": "compliance.gherkin.read",
}

if TYPE_CHECKING:
    from compliance.bdd.scene import Scene
    from compliance.bdd.step_error import StepError
    from compliance.gherkin.read import read_features
    from compliance.gherkin.steps import Step, Steps
    from compliance.gherkin.values import CODES, Feature, Scenario

__all__ = ["CODES", "Feature", "Scenario", "Scene", "Step", "Steps", "StepError", "read_features"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
