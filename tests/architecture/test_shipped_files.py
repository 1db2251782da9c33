"""What is kept under version control is shipped: the build leaves out what version control ignores."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no history here, as in an unpacked source archive")
def test_nothing_kept_is_ignored() -> None:
    asked = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    assert subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout == ""
