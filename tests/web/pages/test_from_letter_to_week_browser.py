"""The pages from the first letter to the check-in, looked at: axe finds nothing, nothing overflows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from amends.repair.practices import amends, promises, space
from tests.browser import axe, page_of, too_wide
from tests.cast import THE_EVENING, Member
from tests.web.pages.letters_of_ben import HURTING, gave, knows, writes
from tests.web.pages.test_checkins import weeks
from tests.web.pages.test_promises import promised

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TODAY = THE_EVENING.date()


def ben_in_the_middle(ben: Member) -> list[str]:
    """A repair with something on every page. Gives the pages back."""
    now = timezone.now()
    gave(ben)
    knows(ben, "impact-2")
    writes(ben, HURTING, "renewed", "letter-2")
    promise = promised(ben, start=TODAY - timedelta(days=21), days=(0, 4))
    ben.do(
        promises.MarkPromise(at=now, of=promise, on=TODAY - timedelta(days=7), mark="missed"),
        amends.PlanAmends(
            at=now,
            id="item-1",
            kind="time",
            what="Three evenings for the forms.",
            impacts=("impact-1",),
            could_injure=False,
            makes_them_owe=False,
            breaks_space=False,
        ),
        space.WriteUnsent(at=now, id="unsent-1", text="What I would say."),
        space.BeginSpace(at=now, id="terms-1", asked="asked", start=TODAY, goes_on="The rent."),
    )
    weeks(ben, (2, 1, 2, 2, 8, 8, 9, 8))
    acts = {
        "f": ("", "letter-2/2", "letter-2/3"),
        "g": ("", "letter-2", "delivery-1", "delivery-1/1", "delivery-1/2"),
        "h": ("", "1", "terms-1/1", "terms-1/2", "3", "4", "5", "5/unsent-1"),
        "i": ("", "1", "item-1", "item-1/2", "item-1/4"),
        "j": ("", "1", "p", promise, f"{promise}/2", f"{promise}/2026-02-27"),
        "k": ("", "1"),
    }
    return [ben.url(code, act) for code, several in acts.items() for act in several]


def test_axe_finds_nothing_and_nothing_overflows(
    browser: Browser, ben_on_his_way: Member, live_server: LiveServer
) -> None:
    """Each page by day on a desk and, with the same load, by night on the smallest phone."""
    pages = ben_in_the_middle(ben_on_his_way)
    ben = ben_on_his_way
    with page_of(browser, ben.client, live_server.url, reduced_motion="reduce") as page:
        found = {url: against(page, url) for url in pages}
    assert {url: wrong for url, wrong in found.items() if wrong} == {}


def against(page: Page, url: str) -> list[str]:
    """What there is to say against a page as it stands."""
    page.set_viewport_size({"width": 1280, "height": 700})
    page.emulate_media(color_scheme="light")
    answer = page.goto(url)
    wrong = [] if answer and answer.ok else ["does not open"]
    wrong += shape(page)
    page.set_viewport_size({"width": 320, "height": 700})
    page.emulate_media(color_scheme="dark")
    return [*wrong, *shape(page)]


def shape(page: Page) -> list[str]:
    return [*axe(page), *(["overflows"] if too_wide(page) else [])]
