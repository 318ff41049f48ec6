"""Choosing how to be reminded, in a real browser: with and without scripts, on a small phone, in the dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from amends.journal import dues
from amends.people import reminding
from amends.reminders import worker
from tests.browser import axe, page_of, too_wide
from tests.cast import Member
from tests.reminders.mailbox import Mailbox, mailbox
from tests.stories.hand import SMALL_PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def box(settings: Any) -> Iterator[Mailbox]:
    with mailbox() as opened:
        settings.AMENDS_MAIL = opened.mail
        yield opened


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def page(
    browser: Browser, ana: Member, live_server: LiveServer, request: pytest.FixtureRequest
) -> Iterator[Page]:
    with page_of(
        browser,
        ana.client,
        live_server.url,
        viewport=SMALL_PHONE,
        color_scheme="dark",
        java_script_enabled=request.param,
    ) as page:
        yield page


def looks_right(page: Page, *, with_scripts: bool) -> None:
    expect(page).to_have_title("Amends")
    if with_scripts:
        assert too_wide(page) == 0
        assert axe(page) == []


def test_from_nothing_to_an_address_with_quiet_hours(
    page: Page,
    ana: Member,
    box: Mailbox,
    the_evening: time_machine.Traveller,
    request: pytest.FixtureRequest,
) -> None:
    scripts = request.node.callspec.params["page"]
    page.goto("/more/")
    page.get_by_role("link", name="Being reminded").click()
    looks_right(page, with_scripts=scripts)
    page.get_by_role("link", name="Give an address for them").click()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("To which address?").fill("ana@letters.example")
    page.get_by_role("button", name="Send the number").click()
    looks_right(page, with_scripts=scripts)

    worker.work(now=timezone.now, channels=box.ways(within=2))
    number = re.search(r"\d{4} \d{4}", box.accepted[0].get_content())
    assert number
    page.get_by_label("The number that came").fill(number[0])
    page.get_by_role("button", name="That is it").click()

    looks_right(page, with_scripts=scripts)
    page.get_by_text("Days that may be hard").click()
    page.get_by_text("When something falls due").click()
    page.get_by_label("From when are no notes to come?").fill("22:00")
    page.get_by_role("button", name="Keep it so").click()
    expect(page.get_by_text("Quiet hours have a beginning and an end.")).to_be_visible()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("And until when?").fill("07:00")
    page.get_by_role("button", name="Keep it so").click()

    expect(page.get_by_text("Kept. It holds from now on.")).to_be_visible()
    kept = reminding.choice_of(ana.person.pk)
    assert (kept.mails, kept.daily_at, str(kept.quiet_until)) == (True, None, "07:00:00")
    assert ana.personal().own.safety.reminds_of("harmed") == ("hard_day",)


def test_a_line_is_there_until_it_was_seen(
    page: Page, ana: Member, request: pytest.FixtureRequest
) -> None:
    dues.on(dues.IN_THE_APP, ana.person.pk, timezone.now()).save()
    page.goto(ana.url("a"))
    line = page.get_by_text("Something is there that you wanted to be told of.")
    expect(line).to_be_visible()
    looks_right(page, with_scripts=request.node.callspec.params["page"])

    page.get_by_role("button", name="Seen").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Your side")
    expect(line).to_have_count(0)


def test_naming_a_service(
    page: Page, ana: Member, settings: Any, request: pytest.FixtureRequest
) -> None:
    settings.AMENDS_SERVICES = True
    scripts = request.node.callspec.params["page"]
    page.goto("/more/3/")
    page.get_by_role("link", name="Name one").click()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("Its address, with what opens it").fill("json://house.example/")
    page.get_by_role("button", name="Send the number").click()
    expect(page.get_by_text("This is not an address of one of these services")).to_be_visible()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("Its address, with what opens it").fill("ntfys://ntfy.example/quiet-7")
    page.get_by_role("button", name="Send the number").click()
    looks_right(page, with_scripts=scripts)
    page.get_by_label("The number that came").fill(reminding.choice_of(ana.person.pk).code)
    page.get_by_role("button", name="That is it").click()

    expect(page.get_by_text("Notes can come by ntfy.")).to_be_visible()
    looks_right(page, with_scripts=scripts)
