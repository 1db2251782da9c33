"""What is kept on disk is read only where nobody else can have written it, and a run does without it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance import cache

KEY = "a" * 64


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "compliance"


@pytest.fixture
def _open_to_all() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_what_is_kept_is_found_again(root: Path) -> None:
    assert cache.kept("plans", KEY) is None
    cache.keep("plans", KEY, "å".encode())
    assert cache.kept("plans", KEY) == "å".encode()
    assert cache.kept("reviews", KEY) is None
    cache.keep("plans", KEY, "ä".encode())
    assert cache.kept("plans", KEY) == "ä".encode()
    assert [each.name for each in (root / "plans").iterdir()] == [KEY]


@pytest.mark.usefixtures("_open_to_all")
def test_nobody_else_may_read_or_write_it(root: Path) -> None:
    cache.keep("plans", KEY, b"x")
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (root, root / "plans", root / "plans" / KEY)]
    assert modes == [0o700, 0o700, 0o600]


@pytest.mark.parametrize("part", [".", "plans", f"plans/{KEY}"])
@pytest.mark.parametrize("by", ["mode", "owner", "link"])
def test_what_somebody_else_may_have_written_is_not_read(
    root: Path, part: str, by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.keep("plans", KEY, b"x")
    place = root / part
    if by == "mode":
        place.chmod(place.stat().st_mode | 0o020)
    elif by == "link":
        place.rename(tmp_path / "elsewhere")
        place.symlink_to(tmp_path / "elsewhere")
    elif os.geteuid() == 0:
        os.chown(place, 65534, -1)
    else:
        monkeypatch.setattr("os.geteuid", lambda: os.getuid() + 1)
    assert cache.kept("plans", KEY) is None


def test_a_folder_that_was_open_is_emptied_and_closed(root: Path) -> None:
    """One of its owner's made under a generous umask: it is of use again, but nothing in it is believed."""
    cache.keep("plans", KEY, b"x")
    for folder in (root / "plans", root):
        folder.chmod(0o775)
    cache.keep("plans", "b" * 64, b"y")
    assert cache.kept("plans", "b" * 64) == b"y"
    assert cache.kept("plans", KEY) is None
    assert stat.S_IMODE((root / "plans").stat().st_mode) == 0o700


def test_a_link_in_its_place_is_not_written_through(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("old", encoding="utf-8")
    (root / "plans").mkdir(parents=True, mode=0o700)
    root.chmod(0o700)
    (root / "plans" / KEY).symlink_to(other)
    cache.keep("plans", KEY, b"x")
    assert other.read_text(encoding="utf-8") == "old"
    assert cache.kept("plans", KEY) == b"x"


def test_only_the_latest_stay(root: Path) -> None:
    for number in range(6):
        cache.keep("plans", f"{number}", b"x", most=3)
        os.utime(root / "plans" / f"{number}", (number, number))
    assert sorted(each.name for each in (root / "plans").iterdir()) == ["3", "4", "5"]


@pytest.mark.parametrize("fault", ["no home", "read-only"])
def test_without_a_cache_nothing_is_kept(fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if fault == "no home":
        monkeypatch.delenv("COMPLIANCE_CACHE", raising=False)
        monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
        monkeypatch.setattr(Path, "home", _no_home)
    else:
        (tmp_path / "file").touch()
        monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "file"))
    cache.keep("plans", KEY, b"x")
    assert cache.kept("plans", KEY) is None


def _no_home() -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_a_command_runs_without_a_home(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\n"
        "def none(): raise RuntimeError('Could not determine home directory.')\n"
        "pathlib.Path.home = none\n"
        "from compliance.cli.main import run\n"
        "sys.exit(run(['packs', 'list']))\n"
    )
    environment = {key: value for key, value in os.environ.items() if "CACHE" not in key and key != "HOME"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=tmp_path, check=False)
    assert done.returncode == 0


def test_a_cache_in_the_working_folder_is_nobodys_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    """The XDG specification says that a relative path is to be ignored."""
    monkeypatch.delenv("COMPLIANCE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    assert cache.folder() == Path.home() / ".cache" / "compliance"


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    assert cache.folder() == root
    monkeypatch.delenv("COMPLIANCE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert cache.folder() == Path("/somewhere/compliance")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert cache.folder() == Path.home() / ".cache" / "compliance"
