"""The workbench in a real browser: notes come as one types, wait for the cursor, and keep nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import axe, page_of, too_wide
from tests.cast import Member
from tests.web.pages.letters_of_ben import HURTING, writes

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOUBT = "I am sorry if you were hurt."


@pytest.fixture
def page(browser: Browser, ben_on_his_way: Member, live_server: LiveServer) -> Iterator[Page]:
    """A full apology that is about to be begun, on a wide screen."""
    ben = ben_on_his_way
    wide = {"width": 1280, "height": 900}
    with page_of(browser, ben.client, live_server.url, viewport=wide) as page:
        page.goto(ben.url("f", "bt"))
        yield page


def test_a_note_waits_until_the_cursor_has_left_its_sentence(page: Page) -> None:
    words = page.locator("textarea")
    words.press_sequentially(DOUBT)
    expect(page.locator(".pencil-note")).to_have_count(1)
    expect(page.locator(".pencil-note")).to_be_hidden()
    words.press_sequentially(" I lied to you about Friday.")
    expect(page.locator(".pencil-note")).to_be_visible()
    expect(page.locator(".writing-under mark")).to_have_text("sorry if you were")


def test_what_is_typed_goes_in_no_address_and_keeps_nothing(
    page: Page, ben_on_his_way: Member
) -> None:
    asked: list[Request] = []

    def asks(request: Request) -> None:
        asked.append(request)

    page.on("request", asks)
    before = ben_on_his_way.state()
    page.locator("textarea").press_sequentially(f"{DOUBT} Marzipan. ")
    expect(page.locator(".pencil-note")).to_be_visible()
    looks = [request for request in asked if "/r/" in request.url]
    assert looks
    assert {request.method for request in looks} == {"POST"}
    assert not any("arzipan" in request.url for request in asked)
    assert ben_on_his_way.state() == before
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_not_this_one_takes_the_note_away_and_leaves_the_words(
    page: Page, ben_on_his_way: Member
) -> None:
    page.locator("textarea").press_sequentially(f"{DOUBT} Then I went out. ")
    page.get_by_role("button", name="Not this one").click()
    expect(page.locator(".pencil-note")).to_have_count(0)
    expect(page.locator(".writing-under mark")).to_have_count(0)
    assert page.locator("textarea").input_value() == f"{DOUBT} Then I went out. "
    assert len(ben_on_his_way.state().own.apology.set_aside) == 1
    assert not ben_on_his_way.state().own.apology.drafts


def test_the_line_under_the_words_follows_them(page: Page) -> None:
    words = page.locator("textarea")
    words.press_sequentially(f"{DOUBT} Then I went out. ")
    expect(page.locator(".writing-under mark")).to_have_text("sorry if you were")
    words.press("Control+Home")
    words.press_sequentially("Ana, ")
    expect(page.locator(".writing-under")).to_have_text(f"Ana, {DOUBT} Then I went out. ")
    expect(page.locator(".writing-under mark")).to_have_text("sorry if you were")


def test_in_the_margin_a_note_stands_at_its_line(page: Page) -> None:
    page.locator("textarea").press_sequentially(f"A first line.\n\n\n\n\n{DOUBT} Then I went out. ")
    expect(page.locator(".pencil-note")).to_be_visible()
    line = page.locator(".writing-under mark").bounding_box()
    note = page.locator(".pencil-note").bounding_box()
    assert line
    assert note
    assert abs(line["y"] - note["y"]) < 24


def test_without_scripts_it_is_looked_over_by_a_press(
    browser: Browser, ben_on_his_way: Member, live_server: LiveServer
) -> None:
    ben = ben_on_his_way
    with page_of(browser, ben.client, live_server.url, java_script_enabled=False) as page:
        page.goto(ben_on_his_way.url("f", "bt"))
        page.locator("textarea").fill(HURTING)
        page.get_by_role("button", name="Look it over").click()
        expect(page.locator(".pencil-note").first).to_be_visible()
        expect(page.locator("textarea")).to_have_value(HURTING)
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_text("Saved, and sealed.")).to_be_visible()
    assert ben_on_his_way.state().own.apology.drafts[0].text == HURTING


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_against_the_workbench(
    browser: Browser, ben_on_his_way: Member, live_server: LiveServer, width: int, scheme: str
) -> None:
    draft = writes(ben_on_his_way, HURTING)
    with page_of(
        browser,
        ben_on_his_way.client,
        live_server.url,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
    ) as page:
        page.goto(ben_on_his_way.url("f", draft))
        assert axe(page) == []
        assert too_wide(page) == 0


def test_what_the_page_says_of_saving_stays_true_while_one_types(
    page: Page, ben_on_his_way: Member
) -> None:
    page.goto(ben_on_his_way.url("f", writes(ben_on_his_way, DOUBT)))
    expect(page.get_by_text("What stands here is saved.")).to_be_visible()
    page.locator("textarea").press("End")
    page.locator("textarea").press_sequentially("!")
    expect(page.get_by_text("Not saved yet.")).to_be_visible()
    expect(page.get_by_text("What stands here is saved.")).to_be_hidden()
    page.locator("textarea").press("Backspace")
    expect(page.get_by_text("What stands here is saved.")).to_be_visible()
