"""Our pytest plugin: collects `.feature` files, with no test module beside them.

In: `pytest -p compliance.bdd.plugin features/`. Out: a test for each scenario and each row of an outline, run
by pytest-bdd, so that steps which others define in `conftest.py` work beside ours. Needs the extra `bdd`.

Nothing loads it by itself: other people's projects have `.feature` files with steps of their own. A file with
a fault fails as a whole and shows every fault in it, so that no scenario can vanish unseen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

# What reads features is imported when the first is found: measured coverage begins after plugins are loaded.


def pytest_configure(config: pytest.Config) -> None:
    """Say what is missing, rather than break on the first scenario."""
    if not any(config.pluginmanager.hasplugin(name) for name in ("pytest-bdd", "pytest_bdd.plugin")):
        raise pytest.UsageError(
            "compliance.bdd.plugin needs pytest-bdd, which is not loaded; "
            "install compliance[bdd], or add -p pytest_bdd.plugin where plugins are not loaded by themselves"
        )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A `.feature` file is a module of scenarios."""
    if file_path.suffix != ".feature":
        return None
    from compliance.bdd.collect import FeatureFile

    collector: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collector


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Any) -> None:
    """Remember which step is being said, for the report of a failure."""
    from compliance.bdd.collect import ScenarioItem

    if isinstance(request.node, ScenarioItem):
        request.node.step = step
