"""What is written to a file is there as a whole or not at all, and a report is its owner's alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.cli import output
from compliance.cli.main import run
from compliance.diagnostics import UsageError


@pytest.fixture(autouse=True)
def _open_to_all() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def half() -> Iterator[str]:
    yield "half"
    raise OSError(28, "No space left on device")


def test_an_old_file_stays_until_the_new_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text("old", encoding="utf-8")
    with pytest.raises(UsageError, match="the disk is full"):
        output.write_file(str(file), half())
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]
    output.write_file(str(file), iter(("ny ", "å\n")))
    assert file.read_text(encoding="utf-8") == "ny å\n"


def test_a_report_is_for_its_owner(tmp_path: Path) -> None:
    private, results, shared = (tmp_path / name for name in ("r.json", "junit.xml", "shared.json"))
    output.write_file(str(private), "x", private=True)
    output.write_file(str(results), "x")
    assert (mode(private), mode(results)) == (0o600, 0o644)
    shared.touch()
    shared.chmod(0o640)
    output.write_file(str(shared), "x", private=True)
    assert mode(shared) == 0o640  # somebody has chosen who may read it


def test_check_writes_a_private_file(tmp_path: Path) -> None:
    data, file = tmp_path / "d.yaml", tmp_path / "r.json"
    data.write_text("domain: training\ntrainees:\n  - {id: T1, name: Anna}\n", encoding="utf-8")
    run(["check", str(data), "--as-of", "2026-01-01", "--format", f"json={file}"])
    assert mode(file) == 0o600


def test_a_link_is_followed(tmp_path: Path) -> None:
    file, link = tmp_path / "real.json", tmp_path / "link.json"
    file.touch()
    link.symlink_to(file)
    output.write_file(str(link), "x")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "x"


def test_a_device_is_written_to(tmp_path: Path) -> None:
    output.write_file("/dev/null", "x")
    assert Path("/dev/null").is_char_device()
    read, write = os.pipe()
    output.write_file(f"/dev/fd/{write}", "x")
    os.close(write)
    with os.fdopen(read) as end:
        assert end.read() == "x"
    with (tmp_path / "out.txt").open("w") as file:  # as `> out.txt` with `--format json=/dev/stdout`
        output.write_file(f"/dev/fd/{file.fileno()}", "x")
        assert os.fstat(file.fileno()).st_nlink == 1
    assert (tmp_path / "out.txt").read_text() == "x"


def test_a_file_is_written_where_nothing_else_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "r.json"
    file.write_text("something old", encoding="utf-8")
    before = file.stat().st_ino
    monkeypatch.setattr("os.access", lambda *_: False)
    output.write_file(str(file), "new")
    assert (file.read_text(encoding="utf-8"), file.stat().st_ino) == ("new", before)


def test_a_full_disk_is_no_fault_of_the_command() -> None:
    with Path("/dev/full").open("w") as full:
        call = [sys.executable, "-m", "compliance", "packs", "list", "--lang", "en"]
        done = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("error[USAGE011]")
    assert "Traceback" not in done.stderr
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*call, "--no"], stderr=full, stdout=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
