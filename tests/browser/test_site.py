"""The documentation as people meet it: on a phone, on a desk, in the dark, with a screen reader, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compliance.workbench.site import render, write
from tests.helpers.shipped import Shipped
from tests.helpers.site import CASES, FEATURE, small_book, small_pack

PAGES = (
    "index.html",
    "packs/st-regime.html",
    "rules/sosfs-2015-8.shortest-service.html",
    "features/sosfs-2015-8-handledning.html",
    "requirements/sosfs-2008-17.html",
)
OTHERS = (
    "rules.html",
    "scenarios.html",
    "requirements.html",
    "packs/spur-st.html",
    "requirements/mitt-i-st.html",
    "features/spur-st-omdomen.html",
)
LONG = "rules/sosfs-2015-8.goal-activity-certified.html"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

Look = Callable[..., Any]


@pytest.fixture(scope="module")
def site(shipped: Shipped) -> Path:
    """Every shipped pack."""
    return shipped.site


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small pack of which some trials do not hold, in English with Swedish scenarios."""
    folder = tmp_path_factory.mktemp("failing")
    [met, *rest] = CASES["test.red"]
    wrong = {**CASES, "test.red": [{**met, "expect": {"status": "not_met"}}, *rest]}
    small_pack(folder, cases=wrong, feature=FEATURE.replace("| inte uppfylld |", "| uppfylld |"))
    write(render(small_book(folder, lang="en")), folder / "site")
    return folder / "site"


@pytest.fixture(scope="module")
def surviving(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small pack with changes that no trial notices."""
    folder = tmp_path_factory.mktemp("surviving")
    small_pack(folder)
    write(render(small_book(folder, mutation=True)), folder / "site")
    return folder / "site"


def violations(page: Any) -> list[str]:
    """What axe finds, each with where it is."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    # The policy of the pages lets no script run, so axe comes in from outside it, and reads no style sheet.
    page.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    only = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"], "preload": False}
    found = page.evaluate("only => axe.run(document, only)", only)
    assert len(found["passes"]) > 15, "axe has looked at the page"
    return [
        f"{each['id']}: {each['help']}: {node['html'][:160]}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


def overflows(page: Any) -> list[str]:
    """What reaches out of the window to the right; nothing, when the page need not be scrolled sideways."""
    wide: list[str] = page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth ? [] :
           [...document.querySelectorAll('main :not(thead *)')]
             .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
             .slice(0, 5).map(each => each.outerHTML.slice(0, 160))"""
    )
    return wide


def unfold(page: Any) -> None:
    """Open what is folded."""
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


@pytest.mark.parametrize("name", PAGES)
def test_every_kind_of_page_can_be_read_by_all(site: Path, look: Look, name: str) -> None:
    page = look(site / name)
    for width in (1200, 360):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], (width, scheme)
        assert overflows(page) == [], width


def test_a_long_page_can_be_read_by_all_with_everything_unfolded(site: Path, look: Look) -> None:
    page = look(site / LONG, 360)
    unfold(page)
    assert violations(page) == []
    assert overflows(page) == []


def test_pages_of_what_fails_and_survives_can_be_read_by_all(
    failing: Path, surviving: Path, look: Look
) -> None:
    fails = ("index.html", "rules/test.red.html", "features/saker.html", "packs/test.html")
    survives = ("rules/test.flagged.html", "rules/test.by-size.html")
    dark = [(failing / name, 360, "dark") for name in fails]
    light = [(surviving / name, 1200, "light") for name in survives]
    for file, width, scheme in (*dark, *light):
        page = look(file, width, scheme)
        unfold(page)
        assert violations(page) == [], file.name
        assert overflows(page) == [], file.name


def test_no_page_is_wider_than_the_window(site: Path, look: Look) -> None:
    for name in (*PAGES, *OTHERS):
        page = look(site / name)
        for width in (320, 360, 500, 720, 840, 900, 1000):
            page.set_viewport_size({"width": width, "height": 800})
            assert overflows(page) == [], (name, width)


def test_the_style_is_applied_and_follows_the_scheme(site: Path, look: Look) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    assert look(site / LONG).evaluate(ground) == "rgb(255, 255, 255)"
    assert look(site / LONG, 1200, "dark").evaluate(ground) == "rgb(13, 17, 23)"


def test_the_keyboard_reaches_the_contents_first(site: Path, look: Look) -> None:
    page = look(site / "index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_on_a_phone_a_row_is_a_block_whose_cells_name_their_columns(site: Path, look: Look) -> None:
    cell = "document.querySelector('.stack tbody td')"
    label = f"getComputedStyle({cell}, '::before').content"
    assert look(site / "index.html", 360).evaluate(label) == '"Regler"'
    assert look(site / "index.html", 1200).evaluate(label) == "none"


def test_the_policy_of_a_page_stops_what_should_never_be_in_it(
    site: Path, look: Look, tmp_path: Path
) -> None:
    text = (site / "index.html").read_text(encoding="utf-8")
    planted = """<script>document.title = 'ran'</script><img src="https://example.org/x.png" id="far">
        <p style="color: red" id="styled">x</p>"""
    file = tmp_path / "index.html"
    file.write_text(text.replace("</h1>", f"</h1>{planted}"), encoding="utf-8")
    page = look(file, planted=True)
    # The browser tells of the request that it did not make.
    assert page.title() != "ran"
    assert page.evaluate("document.querySelector('#far').naturalWidth") == 0
    assert page.evaluate("getComputedStyle(document.querySelector('#styled')).color") != "rgb(255, 0, 0)"


def test_on_paper_nothing_folded_is_lost_and_the_menu_is_gone(site: Path, look: Look) -> None:
    page = look(site / "rules/spur-st.weekly-supervision.html", 1200, "dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.top nav')).display") == "none"
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(255, 255, 255)", "paper is white, whatever the screen is"
    shown = page.evaluate(
        """() => [...document.querySelectorAll('details .sentence')]
                   .every(each => each.getBoundingClientRect().height > 20)"""
    )
    assert shown
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = {tuple(map(float, box)) for box in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)}
    assert {(round(width), round(height)) for width, height in boxes} == {(595, 842)}, "A4"
