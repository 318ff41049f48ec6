"""Promises in a real browser: a schedule is typed with nothing but plain fields, and all of it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from amends.repair.practices.promises import (
    AnswerMiss,
    ChooseReminders,
    Mark,
    MarkPromise,
    PausePromise,
)
from amends.repair.schedules import Daily, MonthlyByWeekday
from tests.browser import page_of
from tests.cast import THE_EVENING, Member
from tests.two import later
from tests.web.pages.test_from_letter_to_week_browser import against, shape
from tests.web.pages.test_pledges import gives
from tests.web.pages.test_pledges import says as answers
from tests.web.pages.test_promise_days import promise_of, promised, went

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TODAY = THE_EVENING.date()


@pytest.fixture
def page(browser: Browser, ben_on_his_way: Member, live_server: LiveServer) -> Iterator[Page]:
    client = ben_on_his_way.client
    how = {"java_script_enabled": False, "locale": "en-GB"}
    with page_of(browser, client, live_server.url, **how) as page:
        yield page


def test_s0_7b_a_schedule_is_typed_on_short_pages_and_shown_back(
    page: Page, ben_on_his_way: Member
) -> None:
    """Without scripts, and with a number out of bounds that comes back beside its field."""
    ben = ben_on_his_way
    on = page.get_by_role("button", name="Go on")
    page.goto(ben.url("j", "1"))
    page.get_by_label("What do you promise?").fill("I cook, and I do the shopping for it.")
    on.click()
    page.get_by_label("Every few weeks, on some days").check()
    on.click()
    page.get_by_label("Every how many weeks?").fill("200")
    page.get_by_label("Friday", exact=True).check()
    page.get_by_label("From when?").fill("2026-12-04")
    on.click()
    page.get_by_label("At what time?").fill("18:00")
    page.get_by_label("An hour before", exact=True).check()
    page.get_by_label("By the clock of which place?").select_option("Europe/Berlin")
    on.click()
    expect(page.get_by_text("So it would stand")).to_be_visible()
    on.click()
    page.get_by_role("button", name="Promise it").click()
    wrong = page.locator("#id_every_error, .field-error").first
    expect(wrong).to_contain_text("The number of weeks is from 1 to 26.")
    page.get_by_label("Every how many weeks?").fill("2")
    for _page in (4, 5, 6):
        on.click()
    page.get_by_role("button", name="Promise it").click()
    stands = "Every second week on Friday at 18:00 by the clock of Berlin, from 4 December 2026"
    expect(page.get_by_role("main")).to_contain_text(stands)
    promise = promise_of(ben)
    assert (promise.lead, promise.zone, promise.area) == (60, "Europe/Berlin", "")


STATES: tuple[Mark | None, ...] = (
    "kept", "kept", "late", "missed", "missed", "kept", None, "excused", "withdrawn",
    "renegotiated", "kept", None, None, "kept",
)  # fmt: skip


def everything(ben: Member) -> list[str]:
    """Promises with a day of every kind. Gives the pages back."""
    now = timezone.now()
    went(ben, "money", "kkmkkkkkmkk.kkkkkkkkkkkkkk...kkkkkkkkkkkk" * 2, area="money")
    start = TODAY - timedelta(days=len(STATES))
    promised(ben, schedule=Daily(start=start), area="honest")
    for n, mark in enumerate(STATES):
        if mark is not None:
            say(ben, start + timedelta(days=n), mark)
    missed = start + timedelta(days=3)
    ben.do(
        AnswerMiss(at=now, id="told", promise="promise-1", on=missed, told_on=missed),
        ChooseReminders(at=now, of="promise-1", on=TODAY - timedelta(days=5), how="weekly"),
        PausePromise(at=now, id="pause", of="promise-1", first=TODAY + timedelta(days=2)),
    )
    last_friday = MonthlyByWeekday(start=TODAY, which="last", weekday=4)
    promised(ben, "promise-2", schedule=last_friday, zone="Australia/Lord_Howe")
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    acts = ("", "2", "3", "promise-1", "promise-1/3", "promise-1/4", f"promise-1/{tomorrow}",
            f"promise-1/{TODAY.isoformat()}", "promise-2")  # fmt: skip
    return [ben.url("j", act) for act in acts]


def say(ben: Member, on: date, mark: Mark) -> None:
    """As it was said on the evening of that day."""
    at = THE_EVENING - timedelta(days=(TODAY - on).days)
    ben.do(MarkPromise(at=at, of="promise-1", on=on, mark=mark))


def test_axe_finds_nothing_and_nothing_overflows_where_days_are_told(
    browser: Browser, ben_on_his_way: Member, live_server: LiveServer
) -> None:
    pages = everything(ben_on_his_way)
    ben = ben_on_his_way
    with page_of(browser, ben.client, live_server.url, reduced_motion="reduce") as page:
        found = {url: against(page, url) for url in pages}
        for when in ("once", "daily", "weekly", "weeks", "date", "weekday", "yearly"):
            page.goto(ben_on_his_way.url("j", "1"))
            page.get_by_label("What do you promise?").fill("I am home by seven.")
            page.get_by_role("button", name="Go on").click()
            page.locator(f'input[value="{when}"]').check()
            with page.expect_navigation():
                page.get_by_role("button", name="Go on").click()
            found[when] = as_it_stands(page)
    assert {url: wrong for url, wrong in found.items() if wrong} == {}


def as_it_stands(page: Page) -> list[str]:
    """A page that was come to by a form, by night on the smallest phone."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.emulate_media(color_scheme="dark")
    return shape(page)


def test_axe_finds_nothing_and_nothing_overflows_where_the_two_speak_of_a_promise(
    browser: Browser,
    two: tuple[Member, Member],
    clock: time_machine.Traveller,
    live_server: LiveServer,
) -> None:
    """S0.7b, S0.7e, S2.13a: what Ben gives, and what Ana says to it, on both sides."""
    ben, ana = two
    gives(ben, ana, clock)
    answers(ana, "gladly")
    ben.do(MarkPromise(at=timezone.now(), of="home", on=TODAY, mark="missed"))
    later(clock, ben, ana)
    ben.post("j", "home/6", id="my-days-0001")
    later(clock, ben, ana)
    pages = {
        ben: [("j", "home"), ("j", "home/6"), ("j", f"home/7/{TODAY}"), ("9", ""),
              ("u", "1/my-pledge-01"), ("u", "1/my-days-0001")],
        ana: [("9", ""), ("9", "1/my-pledge-01"), ("u", "2/my-pledge-01"),
              ("u", "2/my-pledge-01/1"), ("u", "2/my-days-0001"), ("u", "2/my-days-0001/1")],
    }  # fmt: skip
    found = {}
    for someone, leaves in pages.items():
        client = someone.client
        with page_of(browser, client, live_server.url, reduced_motion="reduce") as page:
            for code, act in leaves:
                found[code, act] = against(page, someone.url(code, act))
    assert {where: wrong for where, wrong in found.items() if wrong} == {}
