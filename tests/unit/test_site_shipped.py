"""The documentation of every shipped pack: complete, whole, and the same as what is in the files."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from compliance.diagnostics import Collector
from compliance.packs.read import read_pack
from compliance.resources import pack_folders, requirement_folders
from tests.helpers.shipped import Shipped
from tests.helpers.site import check_links

FEATURES = sorted((Path(__file__).parents[2] / "features").rglob("*.feature"))
SCENARIO = re.compile(r"^\s*(?:Scenario|Scenariomall|Abstrakt Scenario|Scenario Outline):\s*(.*?)\s*$", re.M)


@pytest.fixture(scope="module")
def pages(shipped: Shipped) -> dict[str, str]:
    """The pages by address."""
    site = shipped.site
    files = [file for file in site.rglob("*") if file.suffix in (".html", ".css")]
    return {file.relative_to(site).as_posix(): file.read_text(encoding="utf-8") for file in files}


def test_every_link_leads_somewhere_and_every_id_is_there_once(pages: dict[str, str]) -> None:
    check_links(pages)


def test_every_scenario_of_every_feature_is_there(pages: dict[str, str]) -> None:
    written = {file: SCENARIO.findall(file.read_text(encoding="utf-8")) for file in FEATURES}
    assert len(FEATURES) >= 24
    told = 0
    for file, names in written.items():
        page = pages[f"features/{file.stem}.html"]
        assert page.count('<article class="scenario"') == len(names), file.name
        for name in names:
            assert f"<h3>{name}</h3>" in unescape(page), name
        told += len(names)
    assert f"{told} scenarier" in re.sub(r"(?<=\d)\s(?=\d)", "", unescape(pages["scenarios.html"]))


def test_every_example_of_an_outline_is_there(pages: dict[str, str]) -> None:
    for file in FEATURES:
        text = file.read_text(encoding="utf-8")
        tables = re.findall(r"^\s*Exempel:.*\n((?:\s*(?:\|.*|#.*)?\n)+)", text, re.M)
        rows = sum(len(re.findall(r"^\s*\|", table, re.M)) - 1 for table in tables)
        shown = pages[f"features/{file.stem}.html"].split('<table role="table" class="examples')[1:]
        bodies = (part.partition("<tbody")[2].partition("</tbody>")[0] for part in shown)
        assert sum(body.count("<tr ") for body in bodies) == rows, file.name


def test_every_rule_pack_and_list_has_its_page(pages: dict[str, str]) -> None:
    for folder in pack_folders():
        assert f"packs/{folder.name}.html" in pages
        for file in (folder / "rules").glob("*.yaml"):
            page = pages[f"rules/{folder.name}.{file.stem}.html"]
            assert f'href="../packs/{folder.name}.html"' in page
            assert f'href="rules/{folder.name}.{file.stem}.html"' in pages["rules.html"]
    for folder in requirement_folders():
        text = (folder / "coverage.yaml").read_text(encoding="utf-8")
        items = re.findall(r"^  ([A-Z]+[0-9]*-[A-Z]?[0-9.]+):", text, re.M)
        page = pages[f"requirements/{folder.name}.html"]
        assert items
        assert [each for each in items if f'id="{each}"' not in page] == []


def test_every_column_in_a_title_has_a_title_of_its_own() -> None:
    """The start of a heading is what a reader looks for, and `⟨goal_title⟩` is no word of theirs."""
    place = re.compile(r"\{([a-z][a-z0-9_]*)\}")
    for folder in pack_folders():
        collector = Collector()
        loaded = read_pack(folder, collector)
        assert loaded is not None
        tables = loaded.pack.tables
        for rule in loaded.pack.rules:
            if rule.for_each is None:
                continue
            columns = tables[rule.for_each].columns
            for lang in ("sv", "en"):
                named = set(place.findall(getattr(rule.title, lang)))
                lacking = [each for each in sorted(named) if not getattr(columns.get(each), lang, "")]
                assert not lacking, f"{rule.id}: {lacking}"
        for name, table in tables.items():
            known = {column for row in table.rows.values() for column in row}
            assert table.columns.keys() <= known, name


def test_no_trial_fails_and_no_place_on_this_machine_is_told(pages: dict[str, str]) -> None:
    together = "".join(pages.values())
    assert "failing" not in pages["index.html"]
    assert str(Path.cwd()) not in together
    assert str(Path.home()) + "/" not in together
