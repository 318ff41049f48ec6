"""A real browser for stories: Debian's chromium, with an empty profile and no wish to call home.

Where there is the same browser built without windows (chromium-headless-shell) it is taken: for
each person it opens, the other also draws its own bars and menus, which nobody looks at. That took
a second of work per person and a third of the time of a story.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What starts browsers: it may be begun once in a process."""
    with sync_playwright() as opened:
        yield opened


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One browser for the whole run. Each person of a story gets `browser.new_context()`."""
    path = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    assert path, "chromium is not installed: ./test says how to get it"
    chromium = playwright.chromium.launch(executable_path=path, args=QUIET)
    yield chromium
    chromium.close()


# The title is the same on every page on purpose, and only that: see docs/pages.md. axe's
# `document-title` asks for a title, not for a different one, so nothing is left out of it.
# No preload: it would fetch the style files again from wrong addresses and fill the console.
RULES = {"resultTypes": ["violations"], "preload": False}


ONLY_COLOURS = {**RULES, "runOnly": ["color-contrast"]}
"""For a page that was looked at whole: what else can be otherwise where only its colours changed."""


def axe(page: Page, rules: dict[str, Any] = RULES) -> list[str]:
    """What axe has to say against the page as it stands: empty when there is nothing.

    Each line names the rule and where, never what is written there.
    """
    page.wait_for_load_state()  # a press is over when the next page begins, not when it stands
    if not page.evaluate("window.axe !== undefined"):
        page.evaluate(AXE_SCRIPT)  # once for a page, however often it is looked at
    violations = page.evaluate("async options => (await axe.run(options)).violations", rules)
    return [
        f"{violation['id']}: {' '.join(str(step) for step in node['target'])}"
        for violation in violations
        for node in violation["nodes"]
    ]


def too_wide(page: Page) -> int:
    """How many pixels of a page stand outside its window, so that it would be moved sideways."""
    page.wait_for_load_state()
    size = page.viewport_size
    assert size is not None
    wide: int = page.evaluate("document.documentElement.scrollWidth")
    return max(0, wide - size["width"])


@contextmanager
def page_of(browser: Browser, client: Client, url: str, **how: Any) -> Iterator[Page]:
    """A page in a browser of its own, in which the person of a test client is signed in.

    `how` is what `browser.new_context()` takes: how large it is, whether it has scripts.
    """
    with browser.new_context(base_url=url, **how) as context:
        context.set_default_timeout(10_000)
        sign_in(context, client, url)
        yield context.new_page()


def sign_in(context: BrowserContext, client: Client, url: str) -> None:
    """Give the browser the cookies of a test client that has signed in already."""
    context.add_cookies(
        [
            {
                "name": name,
                "value": morsel.value,
                "url": url,
                "httpOnly": True,
                "sameSite": "Strict",
            }
            for name, morsel in client.cookies.items()
            if morsel.value
        ]
    )
