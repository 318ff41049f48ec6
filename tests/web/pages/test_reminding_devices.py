"""Devices on which a person is told: added by the browser itself, a person's own alone, gone in one press."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from amends.journal import dues
from amends.people import devices, reminding
from amends.people.models import SessionKey
from tests.cast import Member, text_of
from tests.reminders.push_service import CONTACT, Browser
from tests.two import two
from tests.web.pages.test_reminding import CHOICES, chosen_on

__all__ = ["two"]

PAGE, FILE = "/more/6/", "/note.js"


@pytest.fixture
def push(settings: Any) -> None:
    settings.AMENDS_PUSH_CONTACT = CONTACT


def said(someone: Member, path: str = PAGE) -> str:
    page = text_of(someone.client.get(path))  # type: ignore[arg-type]
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page)


def gives(browser: Browser, **other: str) -> dict[str, str]:
    return {
        "name": browser.name,
        "address": browser.address,
        "public": devices.text_of(browser.public),
        "secret": devices.text_of(browser.secret),
        **other,
    }


def adds(someone: Member, browser: Browser) -> None:
    answer = someone.client.post(PAGE, gives(browser))
    assert answer.headers["Location"] == CHOICES


def kept(someone: Member) -> reminding.Choice:
    return reminding.choice_of(someone.person.pk)


# -- where it is not set up ------------------------------------------------------------------------


def test_without_a_contact_it_is_not_offered_and_the_page_says_why(ben: Member) -> None:
    page = said(ben, CHOICES)

    assert "no notes to devices" in page
    assert "On my devices" not in page
    assert ben.client.get(PAGE).headers["Location"] == CHOICES
    assert ben.client.post(PAGE, gives(Browser())).headers["Location"] == CHOICES
    assert kept(ben).devices == ()
    assert ben.client.get(FILE).status_code == 404


def test_nobody_who_is_not_signed_in_sees_or_adds_a_device(client: Client, push: None) -> None:
    for answer in (client.get(PAGE), client.post(PAGE, gives(Browser()))):
        assert answer.headers["Location"].startswith("/in/")


# -- the file --------------------------------------------------------------------------------------


def test_the_file_is_there_for_everybody_and_knows_nobody(client: Client, push: None) -> None:
    answer = client.get(FILE)

    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies
    assert client.post(FILE).status_code == 405


def test_a_browser_that_asks_for_the_file_by_itself_keeps_no_session_awake(
    ben: Member, push: None, the_evening: time_machine.Traveller
) -> None:
    def locks_at() -> Any:
        return SessionKey.objects.get(person=ben.person).locks_at

    before = locks_at()
    the_evening.shift(timedelta(minutes=5))

    ben.client.get(FILE)
    assert locks_at() == before

    ben.client.get(PAGE)
    assert locks_at() > before


def test_only_this_page_may_have_it_kept(ben: Member, push: None) -> None:
    assert "worker-src 'self'" in ben.client.get(PAGE)["Content-Security-Policy"]
    assert "worker-src 'none'" in ben.client.get(CHOICES)["Content-Security-Policy"]


# -- adding and removing ---------------------------------------------------------------------------


def test_before_a_device_is_added_nothing_is_chosen_for_ana(ana: Member, push: None) -> None:
    page = said(ana, CHOICES)

    assert "No note comes to a device of yours." in page
    assert "On my devices" not in page
    assert chosen_on(page) == {"app"}


def test_a_device_that_was_added_stands_on_the_list_by_its_day_and_name(
    ana: Member, push: None
) -> None:
    adds(ana, Browser())

    assert "Notes can come to one device." in said(ana, CHOICES)
    assert chosen_on(said(ana, CHOICES)) == {"app", "push", "daily"}
    page = said(ana)
    assert "<strong>phone</strong>" in page
    assert f"added on {date_format(timezone.localdate())}" in page
    assert Browser().address not in page
    assert devices.text_of(Browser().secret) not in page


def test_what_is_told_is_still_for_her_to_choose(ana: Member, push: None) -> None:
    adds(ana, Browser())

    assert not ana.personal().own.safety.reminding
    assert not kept(ana).of_the_other


def test_not_on_my_devices_takes_away_what_was_on_its_way(ana: Member, push: None) -> None:
    adds(ana, Browser())
    dues.on(dues.BY_PUSH, ana.person.pk, timezone.now()).save()
    usual = {"how_often": "each", "daily_at": "09:00", "zone": "UTC"}

    ana.client.post(CHOICES, {**usual, "where": ["app"]})

    assert not kept(ana).pushes
    assert dues.next_ready((dues.BY_PUSH,)) is None
    ana.client.post(CHOICES, {**usual, "where": ["app", "push"]})
    assert kept(ana).pushes


@pytest.mark.parametrize(
    "other",
    [
        {"address": ""},
        {"address": "https://push.example/x"},
        {"address": "http://127.0.0.1:8000/"},
        {"public": ""},
        {"public": "not a key"},
        {"public": "ü"},
        {"secret": "AAAA"},
        {"secret": ""},
    ],
)
def test_what_a_note_cannot_go_to_is_not_kept(
    ana: Member, push: None, other: dict[str, str]
) -> None:
    answer = ana.client.post(PAGE, gives(Browser(), **other))

    assert "nothing that a note can go to" in text_of(answer)  # type: ignore[arg-type]
    assert kept(ana).devices == ()


@pytest.mark.parametrize("name", ["", "x" * 41])
def test_a_device_has_a_name_that_fits(ana: Member, push: None, name: str) -> None:
    answer = ana.client.post(PAGE, gives(Browser(), name=name))

    assert answer.status_code == 200
    assert kept(ana).devices == ()


def test_a_sixth_device_has_to_wait_for_a_place(ana: Member, push: None) -> None:
    for n in range(5):
        adds(ana, Browser(f"phone-{n}"))

    answer = ana.client.post(PAGE, gives(Browser("phone-5")))

    assert "Five devices are on your list." in text_of(answer)  # type: ignore[arg-type]
    assert "Notes can come to 5 devices." in said(ana, CHOICES)


def test_a_device_is_removed_in_one_press_and_nothing_is_on_its_way_to_it(
    ana: Member, push: None
) -> None:
    adds(ana, Browser())
    dues.on(dues.BY_PUSH, ana.person.pk, timezone.now()).save()

    ana.client.post(PAGE, {"forget": kept(ana).devices[0].id})

    assert kept(ana).devices == ()
    assert dues.next_ready((dues.BY_PUSH,)) is None
    assert "<strong>phone</strong>" not in said(ana)


def test_of_a_browser_that_let_go_the_page_says_so(ana: Member, push: None) -> None:
    adds(ana, Browser())
    reminding.devices_are_gone(ana.person.pk, {Browser().address})

    assert "its browser has let go of it" in said(ana)
    page = said(ana, CHOICES)
    assert "No note comes to a device of yours." in page
    assert "Your devices" in page
    assert "On my devices" not in page


# -- between the two -------------------------------------------------------------------------------


def test_neither_sees_nor_removes_a_device_of_the_other(
    two: tuple[Member, Member], push: None
) -> None:
    ben, ana = two
    before = said(ben), said(ben, CHOICES)
    adds(ana, Browser("hers"))

    assert (said(ben), said(ben, CHOICES)) == before
    ben.client.post(PAGE, {"forget": kept(ana).devices[0].id})

    assert len(kept(ana).devices) == 1


def test_one_browser_of_both_is_told_for_each_and_neither_learns_of_the_other(
    two: tuple[Member, Member], push: None
) -> None:
    ben, ana = two
    for someone in two:
        adds(someone, Browser())
    assert said(ben).count("added on") == said(ana).count("added on") == 1

    ben.client.post(PAGE, {"forget": kept(ben).devices[0].id})

    assert kept(ana).pushes
