"""The generated pages are what the code and the packs give, and leave nothing out."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from compliance.pipeline.plans import known_domains, plan_for
from compliance.resources import requirement_folders
from tests.docs.pages import GENERATED, ROOT, pages
from tests.helpers.shipped import Shipped, generator

REFERENCE = ROOT / "docs" / "reference"
CODE = re.compile(r"\"((?:PACK|DATA|FEAT|USAGE|JUDGE|REPORT)\d{3})\"")
LINK = re.compile(r"\]\(([^)#\s]*)(#[^)\s]*)?\)")


GENERATOR = generator()


def test_the_generated_pages_are_up_to_date(shipped: Shipped) -> None:
    """One test: making the pages runs every trial of every pack."""
    made = shipped.pages
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        for path, text in made.items():
            path.write_text(text, encoding="utf-8")
    stale = [path.name for path, text in made.items() if path.read_text(encoding="utf-8") != text]
    assert not stale, "run ./dev generate"
    assert {path.name for path in made if path.parent == REFERENCE} == GENERATED
    # A source has a page and no other page is there: one whose list is gone would tell of it for ever.
    lists = {f"{folder.name}.md" for folder in requirement_folders()}
    folder = REFERENCE / "coverage"
    assert {path.name for path in made if path.parent == folder} == {*lists, "README.md"}
    assert {path.name for path in folder.iterdir()} == {*lists, "README.md"}
    # No source tells of a rule or a test that is not there.
    of_sources = {path.name: text for path, text in made.items() if path.parent == folder}
    assert {name: re.findall(r"\*\*.*?\*\*", text) for name, text in of_sources.items() if "**" in text} == {}


def test_every_code_in_the_source_has_a_title_and_every_title_a_use() -> None:
    used = {
        code
        for file in (ROOT / "src").rglob("*.py")
        if file.name not in ("codes.py", "problems.py")
        for code in CODE.findall(file.read_text(encoding="utf-8"))
    }
    titled = set(GENERATOR.all_codes())
    assert used <= titled
    # The first 29 are made from `Fault`, and never written out.
    assert {
        code for code in titled - used if int(code[-3:]) > 29 or code[:4] not in ("PACK", "DATA")
    } == set()


def test_every_command_and_every_rule_is_on_its_page() -> None:
    commands = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    for name in ("check", "explain", "packs list", "packs show", "template", "schema"):
        assert f"## `compliance {name}`" in commands
    rules = (REFERENCE / "packs.md").read_text(encoding="utf-8")
    for domain in known_domains():
        for check in plan_for(None, domain).checks:
            assert f"`{check.id}`" in rules


def test_every_check_of_the_lint_is_on_its_page_with_its_example() -> None:
    from compliance.workbench.lint import CHECKS

    text = (REFERENCE / "lint.md").read_text(encoding="utf-8")
    for check in CHECKS:
        assert f"\n## {check.code} {check.title['en']}\n" in text
        assert all(example in text for example in check.example.values())


@pytest.mark.parametrize(
    "page",
    [*pages(), *sorted(REFERENCE.rglob("*.md")), *(ROOT / "docs" / "decisions").glob("*.md")],
    ids=lambda page: page.name,
)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target, _ in LINK.findall(text):
        if target and "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        if page.parent.name not in ("decisions", "coverage") and page.name != "README.md":
            assert str(page.relative_to(ROOT / "docs")) in index
