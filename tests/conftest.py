"""What all tests share: how many examples hypothesis makes, and golden files.

In: the environment (`COMPLIANCE_DEEP`, `COMPLIANCE_BLESS`, `CI`). Out: a hypothesis profile, the fixture
`golden`, and which tests coverage is measured of.
"""

from __future__ import annotations

import contextlib
import difflib
import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers.shipped import Shipped
from tests.helpers.shipped import shipped as make_shipped

# A test process holds every plan it has met, and looking through them all for garbage takes half its time.
gc.set_threshold(50_000, 20, 20)

GOLDEN = Path(__file__).parent / "golden"
# Features that are wrong on purpose.
collect_ignore_glob = ["diagnostics/features/bad/*", "data/*"]

# A slow machine is no fault of the code, so no example has a deadline and slow generation is no error.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", patient, max_examples=60)
# The same examples every time: a merge is never held up by an example nobody can repeat.
settings.register_profile("ci", patient, max_examples=40, derandomize=True)
settings.register_profile("deep", patient, max_examples=2000)


def _profile() -> str:
    if os.environ.get("COMPLIANCE_DEEP") == "1":
        return "deep"
    return "ci" if os.environ.get("CI") else "default"


settings.load_profile(_profile())


RUNS_LINES_OFTEN = (
    "features/",
    "tests/browser",
    "tests/cases",
    "tests/docs/test_generated.py",
    "tests/features/test_features.py",
    "tests/golden/test_golden_sentences.py",
    "tests/properties/",
    "tests/unit/test_examples.py",
    "tests/unit/test_generated_operations.py",
    "tests/unit/test_lint_shipped.py",
    "tests/unit/test_measures_duckdb.py",
    "tests/unit/test_mutation_shipped.py",
    "tests/unit/test_operations_example.py",
    "tests/unit/test_proof_shipped.py",
    "tests/unit/test_protected_cells.py",
    "tests/unit/test_scaffold.py",
    "tests/unit/test_sentences_meaning.py",
    "tests/unit/test_site_shipped.py",
    "tests/unit/test_spor_duckdb.py",
    "tests/unit/test_ssr_duckdb.py",
    "tests/unit/test_svf_pack.py",
)
"""Tests of the packs, of much data, or of many generated examples: they run each line thousands of times, and
measuring the coverage of that more than doubles their time. What the other tests reach is measured."""


def pytest_collection_finish() -> None:
    """What has been collected stays to the end, so it is not looked through for garbage."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """At the end all is cleared up as ever."""
    gc.unfreeze()


def pytest_configure(config: pytest.Config) -> None:
    """As a plugin: what stands in this file by itself is not asked about `features/`."""
    config.pluginmanager.register(_Coverage(), "coverage-of-the-code")


class _Coverage:
    """Measures no coverage of tests that run the same lines over and over."""

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Mark them. First come those that ask for all of it: one process waits for that, and not two."""
        for item in items:
            place = item.path.relative_to(config.rootpath).as_posix()
            if place.startswith(RUNS_LINES_OFTEN):
                item.add_marker("no_cover")
        items.sort(key=lambda item: "shipped" not in getattr(item, "fixturenames", ()))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Iterator[None]:
        """Every process reads every feature. A test's module is imported here, and that is measured."""
        features = collector.config.rootpath / "features"
        with _looking_away(collector.config, collector.path.is_relative_to(features)):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Iterator[None]:
        """pytest-cov looks away while such a test is called; look away while its data is made, too."""
        with _looking_away(item.config, item.get_closest_marker("no_cover") is not None):
            return (yield)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """In a process of xdist two measure, and pytest-cov halts one of them: the other would go on."""
        if item.get_closest_marker("no_cover") is not None:
            sys.settrace(None)
        return (yield)


@contextlib.contextmanager
def _looking_away(config: pytest.Config, when: bool) -> Iterator[None]:
    """Measure no coverage meanwhile."""
    plugin = config.pluginmanager.getplugin("_cov")
    if not when or plugin is None or plugin.cov_controller is None:
        yield
        return
    plugin.cov_controller.pause()
    sys.settrace(None)
    try:
        yield
    finally:
        plugin.cov_controller.resume()


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Shipped:
    """What comes of every trial of every shipped pack."""
    return make_shipped(tmp_path_factory)


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """`golden(name, text)`: text must equal the file tests/golden/<name>; `./dev bless` rewrites the file."""
    return check_golden


def check_golden(name: str, text: str, folder: Path = GOLDEN) -> None:
    path = folder / name
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return
    if not path.exists():
        hint = "Write it with ./dev bless, then read it."
        pytest.fail(f"There is no golden file {name} yet. {hint}", pytrace=False)
    with path.open(encoding="utf-8", newline="") as file:
        expected = file.read()
    if text != expected:
        diff = difflib.unified_diff(
            _lines(expected),
            _lines(text),
            fromfile=f"tests/golden/{name}",
            tofile="what the code gives now",
            lineterm="",
        )
        shown = "\n".join(diff)
        pytest.fail(
            f"{name} is not what it was.\n\n{shown}\n"
            "If the new text is right, rewrite the file with ./dev bless and read the difference again.",
            pytrace=False,
        )


def _lines(text: str) -> list[str]:
    """The lines without their ends; a missing last line end is shown as a line of its own."""
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else [*lines, "\\ no newline at the end"]
