"""Pages that change in place: htmx under the strict policy, with the token, and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def live_pages(settings: Settings) -> None:
    settings.ROOT_URLCONF = "tests.web.live_page"


def test_a_page_changes_in_place_under_the_strict_policy(
    browser: Browser, live_server: LiveServer
) -> None:
    with browser.new_context(base_url=live_server.url) as context:
        said: list[str] = []
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.goto("/live/")
        page.locator("#word").fill("hello")
        page.get_by_role("button", name="Send").click()
        page.get_by_text("Heard: hello").wait_for()
        # Without a form around it the token comes from the frame alone.
        page.locator("#bare").click()
        page.get_by_text("Heard: none").wait_for()
        assert said == []
        kept = page.evaluate("[localStorage.length, sessionStorage.length]")
        assert kept == [0, 0]


def test_the_same_page_works_without_scripts(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(base_url=live_server.url, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto("/live/")
        page.locator("#word").fill("hello")
        page.get_by_role("button", name="Send").click()
        assert "Heard: hello" in page.content()
