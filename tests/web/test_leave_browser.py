"""Quick leave in a real browser: at once, also with the server down, and Back shows nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from amends.people.models import SessionKey
from tests.browser import sign_in
from tests.cast import Member
from tests.web.closed_page import SECRET

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

AT_ONCE = 100
"""Milliseconds within which the words must be off the screen."""

# Looks at the page in the same breath as the press, before anything could answer. The address
# to leave to is this page itself, so that the browser stays to be asked.
PRESS_AND_LOOK = """() => {
  document.getElementById("leave").dataset.outside = "#";
  const begun = performance.now();
  document.querySelector(".leave").click();
  const root = document.documentElement;
  return {ms: performance.now() - begun, left: root.childNodes.length, hidden: root.hidden};
}"""


@pytest.fixture(autouse=True)
def closed_pages(settings: Settings) -> None:
    settings.ROOT_URLCONF = "tests.web.closed_page"


@pytest.fixture
def context(browser: Browser, ana: Member, live_server: LiveServer) -> Iterator[BrowserContext]:
    """Ana's browser, signed in."""
    with browser.new_context(base_url=live_server.url) as context:
        context.set_default_timeout(10_000)
        sign_in(context, ana.client, live_server.url)
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Ana has come from one private page to another."""
    page = context.new_page()
    page.goto("/first/")
    page.get_by_role("link", name="On", exact=True).click()
    page.wait_for_url("**/second/")
    assert SECRET in page.content()
    return page


def test_the_button_empties_the_page_at_once(page: Page, ana: Member) -> None:
    seen = page.evaluate(PRESS_AND_LOOK)
    assert (seen["left"], seen["hidden"]) == (0, True)
    assert seen["ms"] < AT_ONCE
    _has_left(page, ana, to="**/second/#")


def test_the_page_is_empty_at_once_also_when_the_server_is_down(
    page: Page, context: BrowserContext
) -> None:
    context.set_offline(True)
    seen = page.evaluate(PRESS_AND_LOOK)
    assert (seen["left"], seen["hidden"]) == (0, True)
    assert seen["ms"] < AT_ONCE


def test_leaving_ends_the_session_on_the_server(page: Page, ana: Member) -> None:
    page.locator(".leave").click()
    _has_left(page, ana)


def test_back_shows_the_way_in_and_never_the_words(page: Page, ana: Member) -> None:
    page.locator(".leave").click()
    _has_left(page, ana)

    page.go_back()

    # The page one was on is replaced; the one before it asks for the passphrase.
    assert "/second/" not in page.url
    assert SECRET not in page.content()
    assert page.title() == "Amends"


def test_back_shows_no_words_though_the_house_never_hears_of_the_leaving(
    page: Page, context: BrowserContext, ana: Member
) -> None:
    """As where Back comes first: what ends the session is held up on its way."""
    context.route("**/leave/", lambda route: route.abort())
    page.locator(".leave").click()
    page.wait_for_url("about:blank")
    assert SessionKey.objects.filter(person_id=ana.person.pk).exists()

    page.go_back()

    assert SECRET not in page.content()
    assert page.title() == "Amends"
    _has_left(page, ana, to="**/in/**")


def test_back_shows_no_words_when_the_server_is_down(page: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    page.locator(".leave").click()
    page.wait_for_url("about:blank")
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        page.go_back()
    page.wait_for_timeout(500)
    assert SECRET not in page.content()


def test_shift_three_times_leaves(page: Page, ana: Member) -> None:
    for _press in range(3):
        page.keyboard.press("Shift")
    _has_left(page, ana)


def test_shift_three_times_leaves_while_one_is_writing(page: Page, ana: Member) -> None:
    page.locator("#typed").fill("half a sentence")
    page.locator("#typed").focus()
    for _press in range(3):
        page.keyboard.press("Shift")
    _has_left(page, ana)


@pytest.mark.parametrize("between", ["a", "Tab", "Control", "Escape"])
def test_any_other_key_begins_the_count_again(page: Page, between: str) -> None:
    for key in ("Shift", "Shift", between, "Shift", "Shift"):
        page.keyboard.press(key)
    _stays(page)


def test_capital_letters_never_leave(page: Page) -> None:
    page.locator("#typed").focus()
    for letter in "ABC":
        page.keyboard.press(f"Shift+{letter}")
    _stays(page)
    assert page.locator("#typed").input_value() == "ABC"


def test_shift_held_down_is_one_press(page: Page) -> None:
    for _repeat in range(5):
        page.keyboard.down("Shift")
    page.keyboard.up("Shift")
    _stays(page)


def test_presses_more_than_five_seconds_apart_do_not_count(page: Page) -> None:
    """Two presses, then the clock of the events is moved on instead of waiting."""
    page.evaluate(
        """() => {
          for (const at of [0, 100, 5200]) {
            const press = new KeyboardEvent("keydown", {key: "Shift", bubbles: true});
            Object.defineProperty(press, "timeStamp", {value: at});
            document.dispatchEvent(press);
          }
        }"""
    )
    _stays(page)


def test_there_is_a_second_way_for_those_who_do_not_see_the_button(page: Page, ana: Member) -> None:
    page.locator(".skip[data-leave]").focus()
    page.keyboard.press("Enter")
    _has_left(page, ana)


def test_one_leaves_to_the_address_one_has_set(
    page: Page, context: BrowserContext, ana: Member
) -> None:
    context.route("https://weather.example/**", lambda route: route.fulfill(body="Mild."))
    page.evaluate(
        "document.getElementById('leave').dataset.outside = 'https://weather.example/today'"
    )
    page.locator(".leave").click()
    _has_left(page, ana, to="https://weather.example/today")


def test_a_page_kept_in_memory_is_covered_before_it_can_come_back(page: Page) -> None:
    covered = page.evaluate(
        """() => {
          window.dispatchEvent(new PageTransitionEvent("pagehide", {persisted: true}));
          return document.documentElement.hidden;
        }"""
    )
    assert covered


def test_without_scripts_the_button_leaves_too(
    browser: Browser, ana: Member, live_server: LiveServer
) -> None:
    with browser.new_context(base_url=live_server.url, java_script_enabled=False) as context:
        sign_in(context, ana.client, live_server.url)
        page = context.new_page()
        page.goto("/first/")
        page.goto("/second/")
        page.locator(".leave").click()
        page.wait_for_url("**/away/")
        assert not SessionKey.objects.filter(person_id=ana.person.pk).exists()
        page.go_back()
        assert SECRET not in page.content()


def _has_left(page: Page, ana: Member, to: str = "about:blank") -> None:
    """Gone from the page, and a little later from the server."""
    page.wait_for_url(to)
    until = time.monotonic() + 5
    while SessionKey.objects.filter(person_id=ana.person.pk).exists():
        assert time.monotonic() < until, "the session is still there"
        time.sleep(0.02)


def _stays(page: Page) -> None:
    page.wait_for_timeout(150)
    assert page.url.endswith("/second/")
    assert SECRET in page.content()
