"""A service of one's own: off until a host allows it, counted once its number was typed, never shown again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import unquote_plus

import pytest
import time_machine
from django.utils import timezone

from amends.journal import dues
from amends.people import reminding
from amends.people.models import Reminding
from amends.reminders import channels, worker
from amends.reminders.channels import service as by_service
from amends.reminders.channels import service_number
from amends.reminders.service import Service as Way
from tests.cast import Member, text_of
from tests.reminders.apprised import program
from tests.reminders.push_service import Service, push_service
from tests.web.pages.test_promises import promised
from tests.web.pages.test_reminding import ADDRESS, CHOICES, NUMBER, chooses, chosen_on

PAGE = "/more/7/"
NTFY = "ntfys://tk_secret@ntfy.example/quiet-harbour-7"
DAY = timedelta(days=1)


@pytest.fixture
def ntfy(settings: Any) -> Iterator[Service]:
    """A service that is there, in a house that allows them."""
    settings.AMENDS_SERVICES = True
    with push_service("ntfy.example") as service:
        service.status = 200
        yield service


def said(someone: Member, path: str) -> str:
    return text_of(someone.client.get(path))  # type: ignore[arg-type]


def works(ntfy: Service) -> worker.Tally:
    way = Way(program=program(ntfy))
    ways = (by_service.by(way), service_number.by(way))
    return worker.work(now=timezone.now, channels=ways)


def words(ntfy: Service) -> list[str]:
    return [json.loads(unquote_plus(note.body.decode()))["message"] for note in ntfy.notes]


def gives(someone: Member, ntfy: Service) -> None:
    someone.client.post(PAGE, {"service": NTFY})
    works(ntfy)
    number = re.search(r"\d{4} \d{4}", words(ntfy)[-1])
    assert number
    assert someone.client.post(NUMBER, {"number": number[0]}).status_code == 302
    ntfy.notes.clear()


def kept(someone: Member) -> reminding.Choice:
    return reminding.choice_of(someone.person.pk)


def test_without_being_allowed_it_is_neither_offered_nor_kept(ben: Member) -> None:
    page = said(ben, CHOICES)

    assert "a service of yours" not in page
    assert "By a service of mine" not in page
    assert ben.client.get(PAGE).headers["Location"] == CHOICES
    ben.client.post(PAGE, {"service": NTFY})
    assert kept(ben).service == ""
    assert channels.opened() == ()


def test_a_number_goes_there_and_only_then_can_a_note(
    ben_on_his_way: Member, ntfy: Service, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    promised(ben)
    ben.client.post(PAGE, {"service": NTFY})
    assert "A number is on its way by ntfy." in said(ben, CHOICES)
    assert "By a service of mine" not in said(ben, CHOICES)
    gives(ben, ntfy)

    assert "Notes can come by ntfy." in said(ben, CHOICES)
    assert {"app", "service", "daily"} <= chosen_on(said(ben, CHOICES))
    the_evening.move_to(timezone.now().replace(hour=9, minute=0) + 7 * DAY)
    works(ntfy)
    the_evening.shift(timedelta(minutes=1))
    works(ntfy)

    assert words(ntfy) == [
        "Something is there for you, whenever it suits you. Nothing has to be answered."
    ]


def test_what_opens_it_is_on_no_page_and_not_in_the_table(ben: Member, ntfy: Service) -> None:
    gives(ben, ntfy)

    for path in (CHOICES, PAGE, NUMBER):
        assert "tk_secret" not in said(ben, path)
        assert "quiet-harbour" not in said(ben, path)
    assert b"secret" not in bytes(Reminding.objects.get(pk=ben.person.pk).sealed)
    assert "secret" not in repr(kept(ben))


@pytest.mark.parametrize(
    "typed", ["", "json://house.example/x", "ntfys://192.168.1.1/x", f"{NTFY}?attach=file:///etc"]
)
def test_what_is_no_service_is_told_nothing(ben: Member, ntfy: Service, typed: str) -> None:
    answer = ben.client.post(PAGE, {"service": typed})

    assert answer.status_code == 200
    works(ntfy)
    assert ntfy.notes == []
    assert kept(ben).service == ""


def test_a_wrong_number_opens_nothing(ben: Member, ntfy: Service) -> None:
    ben.client.post(PAGE, {"service": NTFY})

    page = text_of(ben.client.post(NUMBER, {"number": "0000"}))  # type: ignore[arg-type]

    assert "This is not the number" in page
    assert not kept(ben).serves


def test_numbers_are_three_a_day_for_all_ways_together(
    ben: Member, ntfy: Service, settings: Any
) -> None:
    for _ in range(3):
        ben.client.post(PAGE, {"service": NTFY})

    page = text_of(ben.client.post(PAGE, {"service": NTFY}))  # type: ignore[arg-type]

    assert "Three numbers were sent today." in page


def test_a_number_for_one_way_opens_no_other(ben: Member, ntfy: Service) -> None:
    """Whoever asks for a number elsewhere wants the first no more, and it opens nothing."""
    reminding.give_address(
        ben.person.pk,
        "me@letters.example",
        zone="UTC",
        now=timezone.now(),
        send=dues.ask_for_code,
    )
    first = kept(ben).code

    ben.client.post(PAGE, {"service": NTFY})
    ben.client.post(NUMBER, {"number": first})

    assert not kept(ben).serves
    assert not kept(ben).confirmed
    ben.client.post(NUMBER, {"number": kept(ben).code})
    assert (kept(ben).serves, kept(ben).confirmed) == (True, False)


def test_a_service_that_turns_it_away_is_asked_no_more_and_the_page_says_so(
    ben: Member, ntfy: Service
) -> None:
    gives(ben, ntfy)
    ntfy.status = 401
    dues.on(dues.BY_SERVICE, ben.person.pk, timezone.now()).save()

    tally = works(ntfy)

    assert (tally.dropped, len(ntfy.notes)) == (1, 1)
    assert "The last note was turned away there" in said(ben, CHOICES)
    assert not kept(ben).serves


def test_forgetting_takes_one_press_and_takes_what_was_on_its_way(
    ben: Member, ntfy: Service
) -> None:
    gives(ben, ntfy)
    dues.on(dues.BY_SERVICE, ben.person.pk, timezone.now()).save()

    ben.client.post(PAGE, {"press": "forget"})
    works(ntfy)

    assert ntfy.notes == []
    assert (kept(ben).service, kept(ben).serves) == ("", False)


def test_not_by_a_service_takes_away_what_was_on_its_way(ben: Member, ntfy: Service) -> None:
    gives(ben, ntfy)
    dues.on(dues.BY_SERVICE, ben.person.pk, timezone.now()).save()

    chooses(ben, where=["app"])
    works(ntfy)

    assert ntfy.notes == []


def test_what_the_other_gave_goes_there_once_even_if_nobody_knows_whether_it_came(
    ben: Member, ntfy: Service, the_evening: time_machine.Traveller
) -> None:
    from amends.journal.models import Gate

    gives(ben, ntfy)
    chooses(ben, what=["given"], where=["service"])
    Gate.objects.create(token="0" * 32)
    now = timezone.now().replace(hour=9, minute=0) + DAY
    dues.announce(ben.person.pk, "0" * 32, b"hers", {"a-letter": now}, wanted=True)
    ntfy.status = 500

    the_evening.move_to(now)
    works(ntfy)
    ntfy.status = 200
    the_evening.shift(DAY)
    works(ntfy)

    assert len(ntfy.notes) == 1


def test_an_address_for_e_mails_stays_where_a_service_is_given(ben: Member, ntfy: Service) -> None:
    assert ben.client.get(ADDRESS).headers["Location"] == CHOICES
    gives(ben, ntfy)
    reminding.forget_address(ben.person.pk)
    assert kept(ben).serves
