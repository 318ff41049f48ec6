"""Words to the other, beside the letters, in a real browser: the reader stands there as one types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Page, Request, expect
from pytest_django.live_server_helper import LiveServer

from amends.repair.practices.listening import AskQuestion
from tests.browser import axe, sign_in
from tests.cast import Member
from tests.two import clock, later, two

__all__ = ["clock", "two"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOUBT = "I am sorry if you were hurt."
TRUTH = " I lied to you about Friday."


@pytest.fixture
def ben(two: tuple[Member, Member], clock: time_machine.Traveller) -> Member:
    """Ben, whom Ana asked something a while ago."""
    ben, ana = two
    ana.do(AskQuestion(at=timezone.now(), by="harmed", id="where", text="Where were you?"))
    later(clock, ben)
    return ben


@pytest.fixture
def page(browser: Browser, ben: Member, live_server: LiveServer) -> Iterator[Page]:
    with browser.new_context(
        base_url=live_server.url, viewport={"width": 390, "height": 844}
    ) as it:
        it.set_default_timeout(10_000)
        sign_in(it, ben.client, live_server.url)
        yield it.new_page()


@pytest.mark.parametrize("where", [("w", "3/where"), ("7", "7")], ids=["an answer", "their day"])
def test_a_note_comes_while_one_types_and_waits_for_the_cursor(
    page: Page, ben: Member, where: tuple[str, str]
) -> None:
    asked: list[Request] = []
    page.goto(ben.url(*where))

    def asks(request: Request) -> None:
        asked.append(request)

    page.on("request", asks)
    before = ben.state()
    words = page.locator("textarea")
    note = page.locator("#notes-text .note")

    words.press_sequentially(DOUBT)
    expect(note).to_have_count(1)
    expect(note).to_be_hidden()
    words.press_sequentially(TRUTH)
    expect(note).to_be_visible()

    # In the body of a POST, and nothing of it is kept.
    looks = [one for one in asked if one.resource_type in ("fetch", "xhr")]
    assert {one.method for one in looks} == {"POST"}
    assert not [one for one in asked if "hurt" in one.url]
    assert ben.state() == before
    assert words.input_value() == DOUBT + TRUTH
    note.locator("summary").click()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_the_same_notes_come_by_a_press(
    browser: Browser, ben: Member, live_server: LiveServer
) -> None:
    with browser.new_context(base_url=live_server.url, java_script_enabled=False) as context:
        sign_in(context, ben.client, live_server.url)
        page = context.new_page()
        page.goto(ben.url("w", "3/where"))
        page.locator("textarea").fill(DOUBT + TRUTH)
        page.get_by_role("button", name="Look it over").click()
        expect(page.locator("#notes-text .note")).to_be_visible()
        assert page.locator("textarea").input_value() == DOUBT + TRUTH
