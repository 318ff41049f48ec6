"""What comes with time, in a real browser on the smallest phone, in the dark, with and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import axe, page_of, sign_in, too_wide
from tests.cast import Member, answered
from tests.stories.hand import SMALL_PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

A_MONTH_ON = datetime(2026, 4, 7, 20, 0, tzinfo=UTC)


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def bens(
    browser: Browser, ben_on_his_way: Member, live_server: LiveServer, scripts: bool
) -> Iterator[Page]:
    yield from _phone(browser, ben_on_his_way, live_server, scripts)


@pytest.fixture
def anas(browser: Browser, ana: Member, live_server: LiveServer, scripts: bool) -> Iterator[Page]:
    ana.do(answered(ana.token))
    yield from _phone(browser, ana, live_server, scripts)


def _phone(
    browser: Browser, someone: Member, live_server: LiveServer, scripts: bool
) -> Iterator[Page]:
    with page_of(
        browser,
        someone.client,
        live_server.url,
        viewport=SMALL_PHONE,
        color_scheme="dark",
        locale="en-GB",
        java_script_enabled=scripts,
    ) as page:
        yield page


def looks_right(page: Page, scripts: bool) -> None:
    expect(page).to_have_title("Amends")
    if scripts:
        assert too_wide(page) == 0
        assert axe(page) == []


def names_a_day(page: Page, what: str, plan: str, asked: str) -> None:
    page.get_by_role("link", name="Days that may be hard").click()
    page.get_by_role("link", name="Name a day").click()
    page.get_by_label("Which day is it?").fill(what)
    page.get_by_label("When is it?").fill("2025-03-10")
    page.get_by_label(asked).fill(plan)


def test_s2_10a_ben_plans_for_a_day_and_finds_the_sentence_that_leads_there(
    bens: Page, ben_on_his_way: Member, scripts: bool
) -> None:
    page = bens
    page.goto(ben_on_his_way.url("a"))
    page.get_by_text("What comes with time").click()
    names_a_day(page, "The day it came out", "I cook.", "What do you do that day?")
    looks_right(page, scripts)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Saved, and sealed.")).to_be_visible()
    looks_right(page, scripts)

    page.get_by_role("link", name="For them, before it comes").click()
    page.get_by_text("I say something before").click()
    page.get_by_label("What exactly, and when?").fill("I tell you the evening before.")
    looks_right(page, scripts)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("I tell you the evening before.")).to_be_visible()

    page.goto("/")
    looks_right(page, scripts)
    expect(page.get_by_text("A day that may be hard is on 10 March 2026.")).to_be_visible()
    page.get_by_role("link", name="Open it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Days that may be hard")
    (kept,) = ben_on_his_way.state().own.hard_days.days
    assert (kept.way, kept.beforehand) == ("say", "I tell you the evening before.")


def test_s2_21a_s0_8b_ben_looks_after_what_holds_and_a_month_on_looks_back(
    bens: Page,
    ben_on_his_way: Member,
    live_server: LiveServer,
    the_evening: time_machine.Traveller,
    scripts: bool,
) -> None:
    page, ben = bens, ben_on_his_way
    page.goto(ben.url("a"))
    page.get_by_text("What comes with time").click()
    page.get_by_role("link", name="Looking after what holds").click()
    looks_right(page, scripts)
    page.get_by_label("What do you keep up?").fill("I say it first when I am late.")
    page.get_by_role("button", name="Things are steady").click()
    expect(page.get_by_text("Every week", exact=True)).to_be_visible()
    looks_right(page, scripts)
    page.get_by_text("Something slipped", exact=True).click()
    page.get_by_label("A line about it").fill("Seven became nine.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Saved, and sealed.")).to_be_visible()

    the_evening.move_to(A_MONTH_ON)
    ben.client.force_login(ben.person)
    ben.comes_back()
    sign_in(page.context, ben.client, live_server.url)
    page.goto("/")
    expect(page.get_by_text("You can go on from where you are.")).to_be_visible()
    page.goto(ben.url("1"))
    looks_right(page, scripts)
    page.get_by_role("link", name="After 1 month").click()
    looks_right(page, scripts)
    page.get_by_label("What do you see otherwise than you did then?").fill("It was not once.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Written. You can read it and change it.")).to_be_visible()
    (kept,) = ben.state().own.reviews.written
    assert (kept.at.date(), kept.changed) == (timezone.localdate(), "It was not once.")


def test_s4_8a_ana_writes_what_helps_her_and_asks_to_be_told_of_it(
    anas: Page, ana: Member, scripts: bool
) -> None:
    page = anas
    page.goto(ana.url("a"))
    names_a_day(page, "My birthday", "My sister comes.", "What helps you that day?")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("My sister comes.")).to_be_visible()
    looks_right(page, scripts)
    page.goto("/")
    expect(page.get_by_text("Nothing is asked of you.")).to_be_visible()
    expect(page.get_by_role("link", name="Open it")).to_have_count(0)

    page.goto("/more/3/")
    looks_right(page, scripts)
    page.get_by_text("Days that may be hard").click()
    page.get_by_role("button", name="Keep it so").click()
    page.goto("/")
    expect(page.get_by_text("A day that you named is on 10 March 2026.")).to_be_visible()
    looks_right(page, scripts)
