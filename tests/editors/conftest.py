"""A real language server for YAML, installed once into the user's cache.

In: node and npm, where there are any, and the version that package.json names. Out: the fixture `server`; a
test that asks for it is skipped, with the reason, where it cannot be had.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance import cache
from tests.helpers.lsp import LanguageServer

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_ENTRY = Path("node_modules", "yaml-language-server", "bin", "yaml-language-server")
_INSTALL = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"]
_SETTINGS = {
    # Nothing is looked up elsewhere: a file's own first line names its schema.
    "yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}},
    "http": {"proxy": "", "proxyStrictSSL": True},
}


@pytest.fixture(scope="session")
def server() -> Iterator[LanguageServer]:
    """yaml-language-server, with this project open."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed, so the schemas are not tried in an editor's language server")
    with LanguageServer([node, str(_installed()), "--stdio"], ROOT, _SETTINGS) as running:
        yield running


def _installed() -> Path:
    wanted = (HERE / "package.json").read_bytes()
    kept = cache.folder()
    assert kept is not None
    home = kept / "editors" / hashlib.sha256(wanted).hexdigest()[:16]
    if (home / _ENTRY).is_file():
        return home / _ENTRY
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, so yaml-language-server cannot be had")
    # Several workers may install at once: each on its own, and the first one done is kept.
    part = home.with_name(f"{home.name}.{os.getpid()}.part")
    part.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", part)
    try:
        done = subprocess.run(
            [npm, *_INSTALL], cwd=part, capture_output=True, encoding="utf-8", timeout=300, check=False
        )
        if done.returncode != 0 or not (part / _ENTRY).is_file():
            pytest.skip(f"npm could not install yaml-language-server (exit code {done.returncode})")
        if not home.exists():
            part.rename(home)
    except subprocess.TimeoutExpired:
        pytest.skip("npm did not install yaml-language-server within five minutes")
    except OSError:
        if not home.exists():
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return home / _ENTRY
