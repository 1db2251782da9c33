"""Every fault of a document, with the whole text its writer sees.

Each file in `bad/` has beside it, as `.txt`, what is rendered when it is read. A file's first line may set
limits: `# limits: nodes=4`. To add a case, add the file and run with `COMPLIANCE_BLESS=1`; read the text
that was written before keeping it. A changed text needs the same reading.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from compliance.diagnostics import Collector, render_all
from compliance.documents import PACK_LIMITS, TITLES, Fault, Limits, read_document

BAD = Path(__file__).parent / "bad"
# Faults of the file system have no file to show: misspelt, in no folder, and "in" a file.
ABSENT = ["cp1252.yml", "nowhere/pack.yaml", "empty.yaml/rule.yaml"]
NAMES = sorted(p.name for p in BAD.iterdir() if p.suffix != ".txt") + ABSENT


def golden_name(name: str) -> str:
    """The file with the text expected for `name`."""
    return name.replace("/", "--") + ".txt"


def limits_of(path: Path) -> Limits:
    """The limits a case asks for in its first line."""
    try:
        first = path.read_bytes().split(b"\n")[0].decode(errors="replace")
    except OSError:
        return PACK_LIMITS
    found = re.match(r"# limits: (\w+)=(\d+)", first)
    return PACK_LIMITS._replace(**{found[1]: int(found[2])}) if found else PACK_LIMITS


def rendered(name: str) -> str:
    """What the reader of the diagnostics sees."""
    collector = Collector()
    assert read_document(name, collector, limits=limits_of(Path(name))) is None
    return render_all(collector) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_document_is_explained(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    expected = BAD / golden_name(name)
    found = rendered(name)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_fault_has_a_bad_document() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in BAD.glob("*.txt"))
    missing = [fault.name for fault in Fault if fault.code("PACK") not in shown]
    assert missing == []


def test_every_fault_has_a_title_and_a_number_of_this_package() -> None:
    assert set(TITLES) == set(Fault)
    assert all(1 <= fault <= 29 for fault in Fault)


def test_no_expected_text_is_left_without_its_document() -> None:
    known = {golden_name(name) for name in NAMES}
    assert {path.name for path in BAD.glob("*.txt")} == known


def test_no_message_speaks_of_parser_matters() -> None:
    jargon = re.compile(
        r"scann|token|node|simple key|flow|scalar|expected ':'|could not find|block (mapping|collection)"
    )
    for path in BAD.glob("*.txt"):
        messages = [
            line
            for line in path.read_text(encoding="utf-8").splitlines()
            if line.startswith("error") or "= help" in line
        ]
        assert messages
        assert [line for line in messages if jargon.search(line)] == []
