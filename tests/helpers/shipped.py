"""Every trial of every shipped pack, read and run once for all tests that ask what came of it.

In: a folder. Out, in it: `site/`, the documentation of the packs; `pages.json`, the generated pages by path;
`failing.json`, the trials that do not hold; `lint.json`, what the lint says of each domain. Made by the first
process of a test run that asks, in a process of its own: while coverage is measured it takes twice as long.

The documentation, the generated pages and the lint each read and run every trial. Here they are given the
same ones, and what the trials cover is measured once.
"""

from __future__ import annotations

import functools
import gc
import importlib.util
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

DAY = date(2025, 6, 30)
TODAY = date(2026, 11, 22)
ROOT = Path(__file__).parents[2]
DEEP = os.environ.get("COMPLIANCE_DEEP") == "1"


@dataclass(frozen=True)
class Shipped:
    """What was made."""

    folder: Path

    @property
    def site(self) -> Path:
        """The documentation."""
        return self.folder / "site"

    @property
    def pages(self) -> dict[Path, str]:
        """The generated pages by path."""
        return {Path(path): text for path, text in self._read("pages").items()}

    @property
    def failing(self) -> list[str]:
        """Trials that do not hold, each with its place and why."""
        return list(self._read("failing"))

    @property
    def lint(self) -> dict[str, dict[str, Any]]:
        """What the lint says, by domain."""
        return dict(self._read("lint"))

    def _read(self, name: str) -> Any:
        return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))


def shipped(factory: pytest.TempPathFactory) -> Shipped:
    """What comes of the shipped packs, made by the first process that asks."""
    base = factory.getbasetemp()
    # Under xdist each process has a folder of its own in one that they share.
    shared = base.parent if base.name.startswith("popen-") else base
    folder, done = shared / "shipped", shared / "shipped.done"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait_for(done)
    else:
        made = subprocess.run(
            [sys.executable, "-m", "tests.helpers.shipped", str(folder)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        failed = f"{made.stderr}\nended with {made.returncode}" if made.returncode else ""
        done.write_text(failed, encoding="utf-8")
    assert done.read_text(encoding="utf-8") == ""
    return Shipped(folder)


def _wait_for(file: Path, seconds: float = 3600.0 if DEEP else 600.0) -> None:
    end = time.monotonic() + seconds
    while not file.exists():
        if time.monotonic() > end:
            pytest.fail("another process did not make what comes of the shipped packs", pytrace=False)
        time.sleep(0.1)


def generator() -> ModuleType:
    """docs/generate.py."""
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make(folder: Path) -> None:
    """Run the trials, and write all that comes of them."""
    gc.set_threshold(50_000, 20, 20)  # as in the tests' own processes
    from compliance.cli.main import run
    from compliance.pipeline.by_domain import domains_in
    from compliance.workbench.coverage import WHAT, Coverage, assemble, coverage
    from compliance.workbench.lint import context, lint_packs
    from compliance.workbench.site import book
    from compliance.workbench.trials import TrialSuite, read_trials

    kept = functools.cache(read_trials)

    def trials_of(packs: Any, features: None = None) -> TrialSuite:
        assert features is None, "of packs with their own features"
        return kept(tuple(packs))

    def write(name: str, made: Any) -> None:
        (folder / f"{name}.json").write_text(json.dumps(made), encoding="utf-8")

    assemble.read_trials = book.read_trials = context.read_trials = trials_of  # type: ignore[attr-defined]
    tried = coverage(jobs=1)

    def tried_once(packs: None = None, *, what: Any = WHAT, features: None = None, **_: Any) -> Coverage:
        assert packs is features is None, "of every shipped pack"
        assert set(what) <= set(WHAT)
        return tried

    domains = {packs[0].parent.name: packs for packs in domains_in(None)}
    failing = [
        f"{trial.place}: {trial.id}: {trial.run().message}"
        for packs in domains.values()
        for trial in trials_of(packs).trials
        if trial.id in tried.failed
    ]
    write("failing", failing)

    linted = {}
    for domain, packs in domains.items():
        proved = DEEP or domain != "training"
        found = lint_packs(packs, with_proofs=proved, today=TODAY, jobs=None if DEEP else 1)
        linted[domain] = {
            "left": [f"{remark.span}: {remark.check} {remark.message['en']}" for remark in found.left],
            "packs": found.packs,
            "proofs": found.proofs,
            "unproved": [str(each) for each in found.unproved],
            "asked": found.asked,
        }
    write("lint", linted)

    generating = generator()
    generating.coverage = tried_once  # type: ignore[attr-defined]
    write("pages", {str(path): text for path, text in generating.pages().items()})

    book.coverage = tried_once  # type: ignore[attr-defined]
    out = ["--out", str(folder / "site")]
    sys.exit(run(["docs", *out, "--as-of", DAY.isoformat(), "--no-mutation", "--jobs", "1"]))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
