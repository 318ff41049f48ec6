"""The worker with a push service: who is told on which device, when, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from amends.journal import dues
from amends.journal.models import Due, Gate
from amends.people import reminding
from amends.people.models import Person
from amends.reminders import channels, worker
from amends.reminders.channels import push
from amends.reminders.worker import Tally
from tests.reminders.push_service import CONTACT, Browser, Service, push_service
from tests.reminders.test_worker import (
    DAY,
    GATE,
    HOUR,
    NINE_OCLOCK,
    falls_due,
    gate,
    is_given,
)

__all__ = ["gate"]

MINUTE = timedelta(minutes=1)

pytestmark = pytest.mark.django_db


@pytest.fixture
def service() -> Iterator[Service]:
    with push_service() as opened:
        yield opened


@pytest.fixture
def ana() -> Person:
    return Person.objects.create(name="amber-river-lantern")


PHONE, LAPTOP = Browser("phone"), Browser("laptop")


def chose(person: Person, *browsers: Browser, **said: Any) -> None:
    """What this person chose on the page, with these browsers."""
    for browser in browsers or (PHONE,):
        reminding.add_device(person.pk, browser.device, zone="UTC")
    usual: dict[str, Any] = {
        "in_app": True,
        "by_mail": False,
        "by_push": True,
        "of_the_other": True,
        "quiet_from": None,
        "quiet_until": None,
        "daily_at": None,
        "zone": "UTC",
    }
    reminding.choose(person.pk, **{**usual, **said})


def works(at: datetime, service: Service, within: float = 3.0) -> Tally:
    way = push.by(service.way(within), now=lambda: at)
    return worker.work(now=lambda: at, channels=(way,))


def paths(service: Service) -> list[str]:
    return [note.path for note in service.notes]


def on_its_way() -> int:
    return Due.objects.filter(channel=dues.BY_PUSH).count()


# -- a person's own --------------------------------------------------------------------------------


def test_before_anything_is_chosen_no_note_goes(ana: Person, service: Service) -> None:
    falls_due(ana)

    works(NINE_OCLOCK, service)

    assert service.notes == []


def test_what_falls_due_is_told_on_each_device_once(ana: Person, service: Service) -> None:
    chose(ana, PHONE, LAPTOP)
    falls_due(ana)

    tally = works(NINE_OCLOCK, service)
    works(NINE_OCLOCK + MINUTE, service)

    assert sorted(paths(service)) == [LAPTOP.path, PHONE.path]
    assert (tally.handed_on, tally.sent, on_its_way()) == (1, 1, 0)


def test_a_device_that_was_not_chosen_is_told_nothing(ana: Person, service: Service) -> None:
    chose(ana, by_push=False)
    falls_due(ana)

    works(NINE_OCLOCK, service)

    assert service.notes == []


def test_many_things_are_one_note(ana: Person, service: Service) -> None:
    chose(ana)
    for _ in range(3):
        dues.on(dues.TO_FALL_DUE, ana.pk, NINE_OCLOCK).save()

    works(NINE_OCLOCK, service)

    assert len(service.notes) == 1


@pytest.mark.parametrize("fault", [{"status": 500}, {"hangs_up": True}, {"status": 429}])
def test_ones_own_goes_again_and_takes_the_place_of_the_first(
    ana: Person, service: Service, fault: dict[str, Any]
) -> None:
    chose(ana)
    falls_due(ana)
    for name, value in fault.items():
        setattr(service, name, value)

    works(NINE_OCLOCK, service)
    works(NINE_OCLOCK + MINUTE, service)
    assert len(service.notes) == 1
    service.status, service.hangs_up = 201, False
    works(NINE_OCLOCK + 6 * MINUTE, service)
    works(NINE_OCLOCK + 60 * MINUTE, service)

    assert len(service.notes) == 2
    assert {note.head["Topic"] for note in service.notes} == {"note"}
    assert on_its_way() == 0


def test_a_service_that_stays_away_is_asked_less_and_less_and_then_no_more(
    ana: Person, service: Service
) -> None:
    chose(ana)
    falls_due(ana)
    service.status = 503

    at, asked = NINE_OCLOCK, []
    while at < NINE_OCLOCK + 2 * DAY:
        before = len(service.notes)
        works(at, service)
        if len(service.notes) > before:
            asked.append((at - NINE_OCLOCK) // MINUTE)
        at += 5 * MINUTE

    assert asked[:6] == [0, 5, 15, 35, 75, 135]
    assert max(asked) < 24 * 60
    assert on_its_way() == 0


# -- what reaches the other ------------------------------------------------------------------------


def test_what_the_other_gave_goes_once_at_the_hour_of_who_is_told(
    ana: Person, service: Service
) -> None:
    chose(ana)
    is_given(ana, NINE_OCLOCK + HOUR)

    works(NINE_OCLOCK + HOUR, service)
    assert service.notes == [], "not at the hour at which it was given"
    works(NINE_OCLOCK + DAY, service)
    works(NINE_OCLOCK + DAY + MINUTE, service)

    assert paths(service) == [PHONE.path]


@pytest.mark.parametrize("fault", [{"status": 500}, {"hangs_up": True}, {"status": 413}])
def test_what_the_other_gave_does_not_go_again_where_it_may_have_come(
    ana: Person, service: Service, fault: dict[str, Any]
) -> None:
    chose(ana)
    is_given(ana)
    for name, value in fault.items():
        setattr(service, name, value)

    works(NINE_OCLOCK, service)
    service.status, service.hangs_up = 201, False
    works(NINE_OCLOCK + DAY, service)

    assert len(service.notes) == 1
    assert on_its_way() == 0


def test_what_the_other_gave_goes_later_where_it_certainly_did_not_come(
    ana: Person, service: Service
) -> None:
    chose(ana)
    is_given(ana)
    service.status = 429

    works(NINE_OCLOCK, service)
    service.status = 201
    works(NINE_OCLOCK + 5 * MINUTE, service)
    works(NINE_OCLOCK + HOUR, service)

    assert len(service.notes) == 2
    assert on_its_way() == 0


def test_on_one_device_it_came_and_so_it_is_not_told_again_on_another(
    ana: Person, service: Service
) -> None:
    chose(ana, PHONE, LAPTOP)
    is_given(ana)
    service.statuses = {LAPTOP.path: 429}

    works(NINE_OCLOCK, service)
    service.statuses = {}
    works(NINE_OCLOCK + DAY, service)

    assert paths(service).count(PHONE.path) == 1
    assert paths(service).count(LAPTOP.path) == 1


def test_in_a_pause_no_note_goes_and_it_goes_on_a_later_day(ana: Person, service: Service) -> None:
    chose(ana)
    is_given(ana)
    Gate.objects.filter(token=GATE).update(closed=True)

    works(NINE_OCLOCK, service)
    Gate.objects.filter(token=GATE).update(closed=False)
    works(NINE_OCLOCK + HOUR, service)
    assert service.notes == []
    works(NINE_OCLOCK + DAY, service)

    assert len(service.notes) == 1


# -- hours -----------------------------------------------------------------------------------------


def test_no_note_goes_in_quiet_hours_nor_lies_at_the_service_until_they_begin(
    ana: Person, service: Service
) -> None:
    chose(ana, quiet_from=time(10), quiet_until=time(12))
    falls_due(ana, weeks=3, days=1)

    works(NINE_OCLOCK, service)
    works(NINE_OCLOCK + DAY + HOUR, service)
    assert len(service.notes) == 1
    works(NINE_OCLOCK + DAY + 3 * HOUR, service)

    assert [note.head["TTL"] for note in service.notes] == ["3600", "14400"]


def test_one_note_a_day_at_the_hour_that_was_chosen(ana: Person, service: Service) -> None:
    chose(ana, daily_at=time(18))
    falls_due(ana)

    works(NINE_OCLOCK, service)
    assert service.notes == []
    works(NINE_OCLOCK + 9 * HOUR, service)

    assert len(service.notes) == 1


def test_a_note_about_what_was_seen_meanwhile_does_not_go(ana: Person, service: Service) -> None:
    chose(ana, daily_at=time(18))
    falls_due(ana)
    works(NINE_OCLOCK, service)
    assert on_its_way() == 1

    dues.seen(ana.pk, dues.waits_in_the_app(ana.pk))

    assert on_its_way() == 0


# -- devices that are gone -------------------------------------------------------------------------


@pytest.mark.parametrize("status", [404, 410])
def test_a_browser_that_let_go_is_told_nothing_more(
    ana: Person, service: Service, status: int
) -> None:
    chose(ana)
    falls_due(ana, weeks=2, days=1)
    service.status = status

    tally = works(NINE_OCLOCK, service)
    service.status = 201
    works(NINE_OCLOCK + DAY, service)

    assert (len(service.notes), tally.dropped, on_its_way()) == (1, 1, 0)
    kept = reminding.choice_of(ana.pk)
    assert [(one.name, one.is_gone) for one in kept.devices] == [("phone", True)]
    assert not kept.pushes


def test_where_one_of_two_is_gone_the_other_is_told_on(ana: Person, service: Service) -> None:
    chose(ana, PHONE, LAPTOP)
    falls_due(ana, weeks=2, days=1)
    service.statuses = {LAPTOP.path: 410}

    works(NINE_OCLOCK, service)
    works(NINE_OCLOCK + DAY, service)

    assert sorted(paths(service)) == [LAPTOP.path, PHONE.path, PHONE.path]


def test_a_note_that_a_service_finds_too_large_is_no_reason_to_let_go(
    ana: Person, service: Service
) -> None:
    chose(ana)
    falls_due(ana)
    service.status = 413

    tally = works(NINE_OCLOCK, service)

    assert (tally.dropped, on_its_way()) == (1, 0)
    assert reminding.choice_of(ana.pk).pushes


def test_a_device_that_was_removed_meanwhile_is_told_nothing(ana: Person, service: Service) -> None:
    chose(ana, daily_at=time(18))
    falls_due(ana)
    works(NINE_OCLOCK, service)

    (device,) = reminding.choice_of(ana.pk).devices
    reminding.forget_device(ana.pk, device.id)
    works(NINE_OCLOCK + 9 * HOUR, service)

    assert service.notes == []
    assert on_its_way() == 0


# -- the house -------------------------------------------------------------------------------------


def test_without_a_contact_no_service_is_ever_asked(
    ana: Person, service: Service, settings: Any
) -> None:
    chose(ana)
    falls_due(ana)
    assert channels.opened() == ()

    worker.work(now=lambda: NINE_OCLOCK, channels=channels.opened())

    assert on_its_way() == 0
    settings.AMENDS_PUSH_CONTACT = CONTACT
    assert [channel.name for channel in channels.opened()] == [dues.BY_PUSH]


def test_whom_a_log_line_could_name_it_does_not(
    ana: Person, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    chose(ana)
    falls_due(ana)
    for status in (500, 410):
        service.status = status
        works(NINE_OCLOCK if status == 500 else NINE_OCLOCK + HOUR, service)

    for told in ("mozilla", "phone", "wpush", ana.name):
        assert told not in caplog.text
