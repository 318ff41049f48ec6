"""The worker on a real table and a real mail server: who is told what, when, and how often."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.db import transaction

from amends.journal import dues
from amends.journal.models import Due, Gate
from amends.people import reminding
from amends.people.models import Person, Reminding
from amends.reminders import worker
from amends.reminders.worker import Tally
from amends.repair import Due as Thing
from tests.reminders.mailbox import Mailbox, mailbox

NINE = time(9)
TUESDAY = date(2026, 3, 3)
BEFORE = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
NINE_OCLOCK = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
GATE = "0" * 32

pytestmark = pytest.mark.django_db


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailbox() as opened:
        yield opened


@pytest.fixture
def ben() -> Person:
    return Person.objects.create(name="copper-meadow-window")


@pytest.fixture
def ana() -> Person:
    return Person.objects.create(name="amber-river-lantern")


@pytest.fixture(autouse=True)
def gate() -> Gate:
    return Gate.objects.create(token=GATE)


def chose(person: Person, **said: Any) -> None:
    """What this person chose on the page, with an address whose code they typed."""
    address = f"{person.name}@letters.example"
    reminding.give_address(person.pk, address, zone="UTC", now=BEFORE, send=lambda *_: None)
    reminding.confirm(person.pk, reminding.choice_of(person.pk).code, now=BEFORE)
    usual: dict[str, Any] = {
        "in_app": True,
        "by_mail": True,
        "of_the_other": True,
        "quiet_from": None,
        "quiet_until": None,
        "daily_at": None,
        "zone": "UTC",
    }
    reminding.choose(person.pk, **{**usual, **said})


def falls_due(person: Person, *, weeks: int = 1, key: str = "a", days: int = 7) -> None:
    """A thing of their own at nine on Tuesday, and so often after it."""
    walls = [datetime.combine(TUESDAY + timedelta(days=days * n), NINE) for n in range(weeks)]
    thing = Thing(key=key, wall=walls[0], zone="UTC", then=tuple(walls[1:]))
    with transaction.atomic():
        dues.replace(person.pk, person.name.encode(), [thing], BEFORE)


def is_given(person: Person, at: datetime = NINE_OCLOCK, thing: str = "a-letter") -> None:
    """The other gave this person something that is seen from then on."""
    dues.announce(person.pk, GATE, b"the other's", {thing: at}, wanted=True)


def works(at: datetime, box: Mailbox | None = None) -> Tally:
    way = () if box is None else box.ways(within=2)
    return worker.work(now=lambda: at, channels=way)


def waits(person: Person) -> bool:
    return bool(dues.waits_in_the_app(person.pk))


# -- a person's own --------------------------------------------------------------------------------


def test_without_a_choice_there_is_a_line_in_the_app_and_nothing_leaves_the_house(
    ben: Person, box: Mailbox
) -> None:
    falls_due(ben)

    works(NINE_OCLOCK - HOUR, box)
    assert not waits(ben)
    works(NINE_OCLOCK, box)

    assert waits(ben)
    assert box.accepted == []
    assert not Due.objects.exclude(channel=dues.IN_THE_APP).exists()


def test_who_gave_an_address_gets_one_letter_and_its_row_is_gone(ben: Person, box: Mailbox) -> None:
    chose(ben)
    falls_due(ben, weeks=2)

    tally = works(NINE_OCLOCK, box)
    works(NINE_OCLOCK + timedelta(minutes=1), box)

    assert box.to == ["copper-meadow-window@letters.example"]
    assert (tally.handed_on, tally.sent, tally.dropped) == (1, 1, 0)
    assert Due.objects.get(channel=dues.TO_FALL_DUE).at == NINE_OCLOCK + 7 * DAY


def test_each_week_brings_its_own(ben: Person, box: Mailbox) -> None:
    """S0.7b: reminders for months, each its own."""
    chose(ben)
    falls_due(ben, weeks=4)

    for week in range(6):
        works(NINE_OCLOCK + 7 * week * DAY, box)

    assert len(box.accepted) == 4
    assert len({letter["Message-ID"] for letter in box.accepted}) == 4


def test_an_app_without_a_mail_server_tells_in_the_app_alone(ben: Person) -> None:
    chose(ben)
    falls_due(ben)

    works(NINE_OCLOCK)

    assert waits(ben)
    assert not Due.objects.filter(channel=dues.BY_MAIL).exists()


def test_who_wants_no_line_gets_the_letter_alone(ben: Person, box: Mailbox) -> None:
    chose(ben, in_app=False)
    falls_due(ben)

    works(NINE_OCLOCK, box)

    assert not waits(ben)
    assert len(box.accepted) == 1


def test_ten_things_at_once_are_one_line_and_one_letter(ben: Person, box: Mailbox) -> None:
    chose(ben)
    things = [
        Thing(key=f"{n}", wall=datetime.combine(TUESDAY, NINE), zone="UTC") for n in range(10)
    ]
    dues.replace(ben.pk, b"his", things, BEFORE)

    tally = works(NINE_OCLOCK, box)

    assert tally.handed_on == 10
    assert len(box.accepted) == 1


def test_once_a_day_all_of_a_day_is_one_letter_at_that_hour(ben: Person, box: Mailbox) -> None:
    chose(ben, daily_at=time(18))
    falls_due(ben)
    works(NINE_OCLOCK, box)
    assert waits(ben), "the line is there at once"

    works(NINE_OCLOCK + 8 * HOUR, box)
    assert box.accepted == []
    works(NINE_OCLOCK + 9 * HOUR, box)
    works(NINE_OCLOCK + 10 * HOUR, box)

    assert len(box.accepted) == 1


def test_what_was_seen_before_the_letter_went_needs_none(ben: Person, box: Mailbox) -> None:
    chose(ben, daily_at=time(18))
    falls_due(ben)
    works(NINE_OCLOCK, box)

    dues.seen(ben.pk, dues.waits_in_the_app(ben.pk))
    works(NINE_OCLOCK + 9 * HOUR, box)

    assert box.accepted == []
    assert not waits(ben)


def test_nothing_goes_in_quiet_hours_also_when_the_worker_is_late(
    ben: Person, box: Mailbox
) -> None:
    """The computer was asleep from nine until eleven at night."""
    chose(ben, quiet_from=time(22), quiet_until=time(7))
    falls_due(ben)
    late = NINE_OCLOCK + 14 * HOUR

    works(late, box)
    assert box.accepted == []
    works(NINE_OCLOCK + 22 * HOUR, box)

    assert len(box.accepted) == 1


def test_a_choice_taken_back_holds_for_what_was_already_on_its_way(
    ben: Person, box: Mailbox
) -> None:
    chose(ben, daily_at=time(18))
    falls_due(ben)
    works(NINE_OCLOCK, box)

    reminding.forget_address(ben.pk)
    works(NINE_OCLOCK + 9 * HOUR, box)

    assert box.accepted == []
    assert not Due.objects.filter(channel=dues.BY_MAIL).exists()


# -- what is past its time -------------------------------------------------------------------------


def test_three_days_asleep_bring_one_line_and_one_letter_of_today(
    ben: Person, box: Mailbox
) -> None:
    chose(ben)
    falls_due(ben, weeks=10, days=1)

    tally = works(NINE_OCLOCK + 3 * DAY + HOUR, box)

    assert len(box.accepted) == 1
    assert waits(ben)
    assert (tally.sent, tally.dropped) == (1, 3)
    assert Due.objects.get(channel=dues.TO_FALL_DUE).at == NINE_OCLOCK + 4 * DAY


def test_what_is_past_its_time_leaves_a_line_and_is_logged_without_a_word_of_whom(
    ben: Person, box: Mailbox, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    chose(ben)
    falls_due(ben)
    # Heard once, where it is said: the house's own log hands nothing on.
    monkeypatch.setattr(logging.getLogger("amends.reminders"), "handlers", [caplog.handler])
    monkeypatch.setattr(logging.getLogger("amends.reminders"), "propagate", False)

    worker._say(works(NINE_OCLOCK + DAY, box))

    assert box.accepted == []
    assert waits(ben)
    assert caplog.messages == ["reminders past their time, not sent: 1"]


def test_a_letter_that_no_server_takes_for_a_day_is_dropped(ben: Person, box: Mailbox) -> None:
    chose(ben)
    falls_due(ben)
    box.at_letter = "451 Try later"
    tries = [works(NINE_OCLOCK + minutes * timedelta(minutes=10), box) for minutes in range(160)]

    assert sum(tally.dropped for tally in tries) == 1
    assert 20 < len(box.refused) < 40, "less and less often, and at least once an hour"
    assert not Due.objects.filter(channel=dues.BY_MAIL).exists()


@pytest.mark.parametrize(
    ("off", "letters"),
    [(HOUR, 1), (DAY, 1), (365 * DAY, 0)],
    ids=["an hour", "a day", "a year"],
)
def test_a_clock_that_is_ahead_tells_early_and_never_twice(
    ben: Person, box: Mailbox, off: timedelta, letters: int
) -> None:
    """By a year, a letter seems to be past its time; the line is there all the same."""
    chose(ben)
    falls_due(ben)
    true = NINE_OCLOCK - HOUR / 2

    works(true + off, box)
    for hours in range(30):
        works(true + hours * HOUR, box)

    assert waits(ben)
    assert len(box.accepted) == letters


@pytest.mark.parametrize("off", [HOUR, DAY, 365 * DAY], ids=["an hour", "a day", "a year"])
def test_a_clock_that_is_behind_tells_late_and_never_twice(
    ben: Person, box: Mailbox, off: timedelta
) -> None:
    chose(ben)
    falls_due(ben)

    for hours in range(3):
        works(NINE_OCLOCK + hours * HOUR - off, box)
    for hours in range(30):
        works(NINE_OCLOCK + 3 * HOUR + hours * HOUR, box)

    assert waits(ben)
    assert len(box.accepted) == 1


def test_a_clock_that_was_a_year_ahead_is_mended_when_its_person_writes(
    ben: Person, box: Mailbox
) -> None:
    """The times that it passed over come again from what their book says."""
    chose(ben)
    falls_due(ben, weeks=4)
    works(NINE_OCLOCK + 365 * DAY, box)
    assert not Due.objects.filter(channel=dues.TO_FALL_DUE).exists()

    falls_due(ben, weeks=4)
    for week in range(4):
        works(NINE_OCLOCK + 7 * week * DAY, box)

    assert len(box.accepted) == 4


# -- what the mail server says ---------------------------------------------------------------------


def test_an_own_letter_is_tried_again_until_it_goes(ben: Person, box: Mailbox) -> None:
    chose(ben)
    falls_due(ben)
    box.at_letter = "451 Try later"
    works(NINE_OCLOCK, box)
    assert len(box.refused) == 1

    works(NINE_OCLOCK + timedelta(minutes=4), box)
    assert len(box.refused) == 1, "not before its time"
    box.at_letter = ""
    works(NINE_OCLOCK + timedelta(minutes=5), box)

    assert len(box.accepted) == 1
    assert box.accepted[0]["Message-ID"] == box.refused[0]["Message-ID"]


def test_an_own_letter_of_which_nobody_knows_goes_again_as_the_same_letter(
    ben: Person, box: Mailbox
) -> None:
    chose(ben)
    falls_due(ben)
    box.hangs_up = True
    works(NINE_OCLOCK, box)
    box.hangs_up = False
    works(NINE_OCLOCK + HOUR, box)

    assert len(box.accepted) == 2
    assert len({letter["Message-ID"] for letter in box.accepted}) == 1


def test_an_address_that_is_none_is_written_to_once(ben: Person, box: Mailbox) -> None:
    chose(ben)
    falls_due(ben, weeks=3)
    box.at_recipient = "550 Nobody of that name"

    for week in range(3):
        works(NINE_OCLOCK + 7 * week * DAY, box)

    kept = reminding.choice_of(ben.pk)
    assert (kept.refused, kept.by_mail) == (True, False)
    assert not Due.objects.filter(channel=dues.BY_MAIL).exists()


# -- what the other gave ---------------------------------------------------------------------------


def test_ana_is_told_of_what_ben_gave_at_her_hour_of_the_next_day(
    ana: Person, box: Mailbox
) -> None:
    chose(ana)
    is_given(ana, NINE_OCLOCK + timedelta(minutes=7))

    for hours in range(24):
        works(NINE_OCLOCK + hours * HOUR, box)
        assert box.accepted == []
    works(NINE_OCLOCK + DAY, box)

    assert box.to == ["amber-river-lantern@letters.example"]


def test_who_did_not_ask_is_told_nothing_of_what_the_other_gives(
    ana: Person, ben: Person, box: Mailbox
) -> None:
    """Both of them: by default nothing, on no channel."""
    chose(ben, of_the_other=False)
    for person in (ana, ben):
        is_given(person, thing=f"to {person.name}")

    for hours in range(26):
        works(NINE_OCLOCK + hours * HOUR, box)

    assert box.accepted == []
    assert not waits(ana)
    assert not waits(ben)
    assert not Due.objects.exists()


def test_what_is_taken_back_in_time_is_told_to_nobody(ana: Person, box: Mailbox) -> None:
    chose(ana)
    is_given(ana, NINE_OCLOCK)

    dues.withdraw(ana.pk, b"the other's", ["a-letter"])
    for hours in range(26):
        works(NINE_OCLOCK + hours * HOUR, box)

    assert box.accepted == []
    assert not waits(ana)


def test_after_a_pause_nothing_goes_and_what_waited_goes_at_the_hour(
    ana: Person, gate: Gate, box: Mailbox
) -> None:
    chose(ana)
    is_given(ana)
    works(NINE_OCLOCK - HOUR, box)
    Gate.objects.update(closed=True)
    for hours in range(30):
        works(NINE_OCLOCK + hours * HOUR, box)
    assert box.accepted == []
    assert not waits(ana)

    Gate.objects.update(closed=False)
    works(NINE_OCLOCK + 31 * HOUR, box)
    assert box.accepted == []
    works(NINE_OCLOCK + 2 * DAY, box)

    assert len(box.accepted) == 1


def test_a_week_behind_a_closed_gate_is_too_long(ana: Person, box: Mailbox) -> None:
    chose(ana)
    is_given(ana)
    works(NINE_OCLOCK - HOUR, box)
    Gate.objects.update(closed=True)

    dropped = sum(works(NINE_OCLOCK + day * DAY, box).dropped for day in range(9))
    Gate.objects.update(closed=False)
    works(NINE_OCLOCK + 10 * DAY, box)

    assert dropped == 1
    assert box.accepted == []


@pytest.mark.parametrize(("days", "letters"), [(3, 1), (8, 0)])
def test_what_the_other_gave_while_no_worker_ran_is_told_within_a_week(
    ana: Person, box: Mailbox, days: int, letters: int
) -> None:
    chose(ana)
    for number in range(3):
        is_given(ana, NINE_OCLOCK + number * HOUR, thing=f"thing {number}")

    works(NINE_OCLOCK + days * DAY + HOUR, box)

    assert len(box.accepted) == letters


@pytest.mark.parametrize("how", ["hangs up", "thinks too long"])
def test_of_what_the_other_gave_nobody_is_told_twice(ana: Person, box: Mailbox, how: str) -> None:
    chose(ana)
    is_given(ana)
    box.hangs_up = how == "hangs up"
    box.seconds = 0.5 if how == "thinks too long" else 0.0
    way = box.ways(within=0.3)

    for hours in range(26):
        worker.work(now=lambda at=NINE_OCLOCK + hours * HOUR: at, channels=way)  # type: ignore[misc]

    assert len(box.accepted) == 1


def test_what_certainly_did_not_go_is_tried_again_for_the_other_too(
    ana: Person, box: Mailbox
) -> None:
    chose(ana)
    is_given(ana)
    box.at_recipient = "450 Not now"
    works(NINE_OCLOCK, box)
    box.at_recipient = ""
    works(NINE_OCLOCK + timedelta(minutes=5), box)

    assert len(box.accepted) == 1


def test_her_own_and_his_at_the_same_hour_are_one_letter(ana: Person, box: Mailbox) -> None:
    chose(ana, daily_at=NINE)
    falls_due(ana)
    is_given(ana, NINE_OCLOCK - 2 * HOUR)

    for hours in range(-3, 26):
        works(NINE_OCLOCK + hours * HOUR, box)

    assert len(box.accepted) == 1


# -- addresses -------------------------------------------------------------------------------------


def test_an_address_counts_once_its_code_was_typed(ben: Person, box: Mailbox) -> None:
    reminding.give_address(
        ben.pk, "ben@letters.example", zone="UTC", now=NINE_OCLOCK, send=dues.ask_for_code
    )
    falls_due(ben)
    works(NINE_OCLOCK, box)
    (letter,) = box.accepted
    sent = "".join(sign for sign in letter.get_content() if sign.isdigit())

    assert not reminding.choice_of(ben.pk).mails
    reminding.confirm(ben.pk, sent, now=NINE_OCLOCK + HOUR / 2)
    assert reminding.choice_of(ben.pk).mails


def test_a_code_of_an_hour_ago_opens_nothing_and_is_not_sent_any_more(
    ben: Person, box: Mailbox
) -> None:
    reminding.give_address(
        ben.pk, "ben@letters.example", zone="UTC", now=BEFORE, send=dues.ask_for_code
    )
    code = reminding.choice_of(ben.pk).code

    works(BEFORE + HOUR, box)

    assert box.accepted == []
    with pytest.raises(reminding.WrongCode):
        reminding.confirm(ben.pk, code, now=BEFORE + HOUR)


def test_five_wrong_codes_are_enough(ben: Person) -> None:
    reminding.give_address(
        ben.pk, "ben@letters.example", zone="UTC", now=BEFORE, send=dues.ask_for_code
    )
    code = reminding.choice_of(ben.pk).code
    wrong = f"{(int(code) + 1) % 10**8:08}"
    for _ in range(5):
        with pytest.raises(reminding.WrongCode):
            reminding.confirm(ben.pk, wrong, now=BEFORE)

    with pytest.raises(reminding.WrongCode):
        reminding.confirm(ben.pk, code, now=BEFORE)


def test_nobody_fills_a_strangers_mailbox_with_codes(ben: Person, box: Mailbox) -> None:
    for _ in range(3):
        reminding.give_address(
            ben.pk, "stranger@letters.example", zone="UTC", now=BEFORE, send=dues.ask_for_code
        )
    with pytest.raises(reminding.TooMany):
        reminding.give_address(
            ben.pk, "stranger@letters.example", zone="UTC", now=BEFORE, send=dues.ask_for_code
        )
    reminding.give_address(
        ben.pk, "ben@letters.example", zone="UTC", now=BEFORE + DAY, send=dues.ask_for_code
    )


def test_an_address_is_nowhere_in_the_tables_and_all_rows_are_of_one_size(
    ben: Person, ana: Person
) -> None:
    chose(ben)
    reminding.forget_address(ana.pk)

    sealed = [bytes(row.sealed) for row in Reminding.objects.all()]

    assert len({len(one) for one in sealed}) == 1
    assert not any(b"letters.example" in one for one in sealed)


def test_under_another_key_of_the_house_the_address_is_gone_and_the_line_stays(
    ben: Person, box: Mailbox, settings: Any
) -> None:
    chose(ben)
    falls_due(ben)
    settings.AMENDS_CHANNEL_KEY = b"another key of a house, 32 bytes"

    works(NINE_OCLOCK, box)

    assert waits(ben)
    assert box.accepted == []
