"""The whole look in a real browser: by day, by night, on the smallest phone, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from tests.browser import axe, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

Scheme = Literal["light", "dark"]
PHONE, DESK = 320, 1280
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"
PAGES = ["/style/", "/", "/about/", "/leave/", "/help/", "/nothing/"]


@pytest.fixture(autouse=True)
def style_page(settings: Settings) -> None:
    settings.AMENDS_STYLE_PAGE = True


Open = Callable[[int, Scheme], Page]


@pytest.fixture
def open_page(browser: Browser, live_server: LiveServer) -> Iterator[Open]:
    with ExitStack() as contexts:

        def opened(width: int, scheme: Scheme) -> Page:
            context = browser.new_context(
                base_url=live_server.url,
                viewport={"width": width, "height": 800},
                color_scheme=scheme,
                reduced_motion="reduce",
            )
            return contexts.enter_context(context).new_page()

        yield opened


@pytest.fixture
def page(open_page: Open) -> Page:
    return open_page(1280, "light")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_right_for_everyone_who_opens_it(
    open_page: Open, live_server: LiveServer, path: str, scheme: Scheme, width: int
) -> None:
    """axe has nothing to say, nothing scrolls sideways, no policy is broken, nobody is asked."""
    page = open_page(width, scheme)
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))

    page.goto(path)
    page.evaluate("document.fonts.ready.then(() => true)")

    assert axe(page) == []
    assert too_wide(page) == 0
    assert [text for text in said if text != NOT_FOUND] == []
    assert [url for url in asked if not url.startswith(live_server.url)] == []


def test_every_control_can_be_touched(page: Page) -> None:
    """WCAG 2.2, 2.5.8: at least 24 by 24, or with that much room around it."""
    page.goto("/style/")
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, .action, .places a, input, summary")]
          .filter(it => it.offsetParent && !it.closest(".choice, .scale-step, .field-tick"))
          .map(it => [it.outerHTML.slice(0, 60), it.getBoundingClientRect().height])
          .filter(([, height]) => height < 24)"""
    )
    assert [what for what in small if "skip" not in what[0]] == []


def test_a_page_is_announced_by_its_heading(page: Page) -> None:
    page.goto("/about/")
    assert page.evaluate("document.activeElement.tagName") == "H1"
    assert page.title() == "Amends"


def test_a_form_that_came_back_is_announced_by_what_is_to_be_mended(page: Page) -> None:
    page.goto("/style/")
    assert page.evaluate("document.activeElement.className") == "problems"


def test_the_way_out_is_in_the_same_corner_and_in_view(page: Page) -> None:
    page.goto("/style/")
    corners = []
    for depth in (0, 2000):
        page.evaluate(f"scrollTo(0, {depth})")
        box = page.locator(".leave").bounding_box()
        assert box is not None
        corners.append((round(box["x"]), round(box["y"])))
    assert corners[0] == corners[1]


def test_our_own_face_of_type_is_used(page: Page) -> None:
    page.goto("/about/")
    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('18px Literata'))")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_main_places_are_within_reach_of_the_thumb_on_a_phone(open_page: Open, width: int) -> None:
    page = open_page(width, "light")
    page.goto("/style/")
    box = page.locator(".places").bounding_box()
    assert box is not None
    at_the_bottom = box["y"] + box["height"] == 800
    assert at_the_bottom == (width == PHONE)


def test_a_letter_and_a_sheet_are_printed_alone(page: Page) -> None:
    page.goto("/style/")
    page.emulate_media(media="print")
    assert page.locator(".letter").is_visible()
    assert page.locator(".sheet").is_visible()
    for gone in (".bar", ".places", ".foot", ".bowl >> nth=0", ".thread"):
        assert not page.locator(gone).is_visible()
