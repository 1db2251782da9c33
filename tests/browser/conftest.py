"""Pages in a real browser: headless Chromium, without a network.

In: pages. Out: the fixtures `browser` and `look`. Where there is no Chromium the tests are skipped, and say
why.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = [
    "--no-sandbox",  # of what is opened here every byte was made here
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]

Look = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One browser for all tests of a process."""
    found = next((each for each in map(shutil.which, _NAMES) if each), None)
    if found is None:
        pytest.skip("there is no Chromium to open pages in (on Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as started:
        made = started.chromium.launch(executable_path=found, args=_FLAGS)
        yield made
        made.close()


@pytest.fixture
def look(browser: Any) -> Iterator[Look]:
    """`look(file, width, scheme)`: the page opened. It may ask for nothing but files, and say nothing.

    planted: whether there is something in it that the browser will speak of.
    """
    contexts = []
    asked: list[str] = []
    said: list[str] = []

    def opened(file: Path, width: int = 1200, scheme: str = "light", *, planted: bool = False) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        if not planted:
            page.on("request", lambda request: asked.append(request.url))
            page.on("console", lambda message: said.append(message.text))
        page.goto(file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert said == []
