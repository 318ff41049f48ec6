"""The first evening, walked by hand in a real browser, from nothing to what is next.

Once with scripts and axe looking over every page, once without any script.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browser import axe, too_wide
from tests.cast import sign_up

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@dataclass
class Phone:
    """A small phone. What its console complains of is held against the page, not against axe."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def look(self) -> None:
        """Nothing wrong so far, nothing that axe has to say, nothing wider than the phone."""
        assert self.complaints == []
        assert axe(self.page) == []
        assert too_wide(self.page) == 0
        # axe brings styles of its own, which the policy refuses, as it should.
        self.complaints.clear()

    def hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.complaints.append(f"{said.text} {said.location}")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Phone]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="en-GB")
    context.set_default_timeout(10_000)
    one = Phone(page=context.new_page())
    context.on("console", one.hear)
    yield one
    context.close()
    assert one.complaints == []


@pytest.fixture
def without_scripts(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en-GB", java_script_enabled=False
    )
    context.set_default_timeout(10_000)
    yield context
    context.close()


def go_on(page: Page) -> None:
    page.locator(".step:visible").get_by_role("link", name="Go on").click()


def choose(page: Page, words: str) -> None:
    page.get_by_label(words, exact=True).locator("visible=true").check()


def test_s3_0b_ben_comes_from_nothing_to_what_is_next(phone: Phone, live_server: Any) -> None:
    page = phone.page
    sign_up(page, live_server.url)

    expect(page.get_by_role("heading", level=1)).to_have_text("Where do you stand?")
    phone.look()
    choose(page, "I hurt somebody")
    page.get_by_role("button", name="Begin").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("A few questions, for you alone")
    phone.look()
    go_on(page)
    for _question in range(6):
        choose(page, "No")
        go_on(page)
    phone.look()
    choose(page, "No")
    page.get_by_role("button", name="That is all").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")
    phone.look()
    page.get_by_role("link", name="Go on", exact=True).click()

    choose(page, "A lie, or something I kept back")
    go_on(page)
    page.get_by_label("What did you do?").fill("It was said that I was at work.")
    go_on(page)
    choose(page, "It is over")
    phone.look()
    page.get_by_role("button", name="Keep it").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("It is written down")
    phone.look()
    page.get_by_role("link", name="Go on", exact=True).click()

    choose(page, "They do not know yet")
    phone.look()
    page.get_by_role("button", name="Keep it").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Your road")
    expect(page.locator(".card-next")).to_contain_text("All of it, or say what is missing")
    expect(page.locator("svg.bowl")).to_be_visible()
    phone.look()


def test_a_refused_sentence_is_in_sight_again_with_its_reason(
    phone: Phone, live_server: Any
) -> None:
    page = phone.page
    sign_up(page, live_server.url)
    choose(page, "I hurt somebody")
    page.get_by_role("button", name="Begin").click()
    page.goto(page.url.replace("/b/", "/c/new/"))

    choose(page, "Something I said")
    go_on(page)
    page.get_by_label("What did you do?").fill("Things were said.")
    go_on(page)
    page.get_by_role("button", name="Keep it").click()

    expect(page.get_by_label("What did you do?")).to_be_visible()
    expect(page.get_by_label("What did you do?")).to_have_value("Things were said.")
    expect(page.locator(".step:visible")).to_contain_text("You are not in this sentence yet.")
    phone.look()


def test_enter_in_a_question_sends_nothing_that_was_not_seen(
    phone: Phone, live_server: Any
) -> None:
    page = phone.page
    sign_up(page, live_server.url)
    choose(page, "I hurt somebody")
    page.get_by_role("button", name="Begin").click()
    go_on(page)
    choose(page, "Yes")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("A few questions, for you alone")
    expect(page.get_by_text("Question 1 of 7")).to_be_visible()


def test_ana_walks_her_side_without_scripts(
    without_scripts: BrowserContext, live_server: Any
) -> None:
    page = without_scripts.new_page()
    sign_up(page, live_server.url)

    choose(page, "Somebody hurt me")
    page.get_by_role("button", name="Begin").click()
    go_on(page)
    choose(page, "Yes")
    for _question in range(4):
        go_on(page)
    page.get_by_role("button", name="That is all").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("You are not alone with this")
    page.get_by_role("link", name="Go on to my side").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your side")
    page.get_by_role("link", name="What happened, in your words").click()
    page.get_by_label("What happened").fill("I sat with the dinner until nine.")
    page.get_by_role("button", name="Keep it").click()

    expect(page.locator(".entry")).to_contain_text("I sat with the dinner until nine.")
    page.get_by_role("link", name="Let go").click()
    page.get_by_role("button", name="Let it go").click()
    expect(page.locator(".entry")).to_have_count(0)
