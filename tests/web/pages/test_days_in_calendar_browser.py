"""Days in a calendar, in a real browser and in a calendar that asks: with and without scripts, on a small phone, in the dark."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterator
from urllib.error import HTTPError

import pytest
import time_machine
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import axe, page_of, too_wide
from tests.cast import Member
from tests.stories.hand import SMALL_PHONE
from tests.web import rfc5545
from tests.web.pages.test_promises import promised

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def page(
    browser: Browser,
    ben_on_his_way: Member,
    live_server: LiveServer,
    request: pytest.FixtureRequest,
) -> Iterator[Page]:
    promised(ben_on_his_way)
    with page_of(
        browser,
        ben_on_his_way.client,
        live_server.url,
        viewport=SMALL_PHONE,
        color_scheme="dark",
        java_script_enabled=request.param,
        accept_downloads=True,
    ) as page:
        yield page


def looks_right(page: Page, *, with_scripts: bool) -> None:
    expect(page).to_have_title("Amends")
    if with_scripts:
        assert too_wide(page) == 0
        assert axe(page) == []


def calendar(address: str) -> list[rfc5545.Entry]:
    """What a calendar program reads there: no browser, no cookie."""
    with urllib.request.urlopen(address) as answer:
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert answer.headers["Cache-Control"] == "no-store"
        return rfc5545.read(answer.read())


def address_on(page: Page) -> str:
    found = re.search(r"http://\S+/d/[\w-]{43}\.ics", page.get_by_role("main").inner_text())
    assert found, "the address stands on the page"
    return found[0]


def status_of(address: str) -> int:
    try:
        with urllib.request.urlopen(address) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def test_from_nothing_to_a_calendar_that_follows_and_back_to_nothing(
    page: Page,
    ben_on_his_way: Member,
    the_evening: time_machine.Traveller,
    request: pytest.FixtureRequest,
) -> None:
    scripts = request.node.callspec.params["page"]
    page.goto("/more/3/")
    page.get_by_role("link", name="Your days in a calendar").click()
    expect(page.get_by_text("Whoever has the address can read the days.")).to_be_visible()
    looks_right(page, with_scripts=scripts)

    page.get_by_role("button", name="Make the address").click()
    expect(page.get_by_text("Choose at least one.").first).to_be_visible()
    looks_right(page, with_scripts=scripts)
    page.get_by_text("Days of my promises").click()
    page.get_by_text("A day to look at how it goes", exact=True).click()
    page.get_by_label("What should stand on each day?").fill("Plants 🪴")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Only a file, once").click()
    assert taken.value.suggested_filename == "days.ics"
    assert {one.words for one in rfc5545.read(taken.value.path().read_bytes())} == {"Plants 🪴"}

    page.get_by_role("button", name="Make the address").click()
    expect(page.get_by_text("Made. Only whoever has the address can read it.")).to_be_visible()
    looks_right(page, with_scripts=scripts)
    address = address_on(page)
    assert [one.day.isoformat() for one in calendar(address)][:2] == ["2026-03-06", "2026-03-08"]

    page.goto(ben_on_his_way.url("z", "j/promise-1"))
    page.get_by_role("main").get_by_role("button", name="Let it go").click()
    assert [one.day.isoformat() for one in calendar(address)][:2] == ["2026-03-08", "2026-03-15"]

    page.goto("/more/8/")
    page.get_by_role("link", name="Choose what is in it").click()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("What should stand on each day?").fill("Look")
    page.get_by_role("button", name="Keep it so").click()
    assert {one.words for one in calendar(address)} == {"Look"}

    page.get_by_role("button", name="Make the address new").click()
    new = address_on(page)
    assert status_of(address) == 404
    assert status_of(new) == 200
    page.get_by_role("button", name="Take it away").click()
    expect(page.get_by_text("Taken away. The address opens nothing now.")).to_be_visible()
    looks_right(page, with_scripts=scripts)
    assert status_of(new) == 404
