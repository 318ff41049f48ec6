"""Many at once: one person's row holds nobody else back, and a claim does not outlast a pause."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from amends.journal import dues
from amends.journal.models import Due, Gate
from amends.people import reminding, sealing
from amends.people.models import Person, Reminding
from amends.people.reminding import Choice
from amends.reminders import worker
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.worker import Tally
from tests.cast import THE_EVENING

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
PUSH = "push"

pytestmark = pytest.mark.django_db


class Clock:
    """It goes on only when it is put on."""

    def __init__(self) -> None:
        self.at = THE_EVENING

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def people() -> list[Person]:
    """Seven people who want to be written to as things fall due."""
    return [someone(name) for name in ("ana", "ben", "cy", "dora", "eli", "flor", "gus")]


def someone(name: str) -> Person:
    person = Person.objects.create(name=name)
    wants = Choice(
        by_mail=True,
        of_the_other=True,
        daily_at=None,
        address=f"{name}@letters.example",
        confirmed=True,
    )
    reminding._wrote(person.pk, None, wants)
    return person


def waits_to_be_sent(person: Person, *, gate: str | None = None, channel: str = "mail") -> Due:
    if gate is not None:
        Gate.objects.get_or_create(token=gate)
    row = dues.on(channel, person.pk, THE_EVENING, gate=gate)
    row.save(force_insert=True)
    return row


def falls_due(person: Person) -> Due:
    row = dues.on(dues.TO_FALL_DUE, person.pk, THE_EVENING)
    row.rule, row.zone = "2026-03-02T19:30", "UTC"
    row.save(force_insert=True)
    return row


def a_way(
    send: Callable[[Waiting], Outcome], *, name: str = dues.BY_MAIL, **said: Any
) -> tuple[Channel]:
    return (Channel(name=name, wants=lambda choice: choice.mails, send=send, **said),)


def noting(told: list[int]) -> Callable[[Waiting], Outcome]:
    """A mail server that takes everything, and notes for whom it was."""

    def send(row: Waiting) -> Outcome:
        told.append(row.person_id)
        return "sent"

    return send


def works(clock: Clock, *ways: Channel, ended: threading.Event | None = None) -> Tally:
    return worker.work(now=clock, channels=ways, ended=ended)


def cannot_be_read(person: Person) -> None:
    """As if a later Amends had written it in another shape."""
    row = Reminding.objects.get(pk=person.pk)
    plain = sealing.pad(b'{"quiet_from": "when the moon is up"}', reminding.BLOCK)
    row.sealed = sealing.seal(reminding._key(), plain, "reminding", row.pk, row.version)
    row.save()


# -- one row that cannot be dealt with -------------------------------------------------------------


@pytest.mark.parametrize("gated", [False, True], ids=["their own", "of the other's"])
def test_a_letter_that_breaks_off_holds_nobody_else_back(
    people: list[Person], clock: Clock, gated: bool
) -> None:
    told: list[int] = []

    def send(row: Waiting) -> Outcome:
        if row.person_id == people[2].pk:
            raise RuntimeError("cy@letters.example is no address at all")
        told.append(row.person_id)
        return "sent"

    for person in people:
        waits_to_be_sent(person, gate=person.name if gated else None)

    works(clock, *a_way(send))

    assert sorted(told) == sorted(one.pk for one in people if one != people[2])
    assert Due.objects.count() == (0 if gated else 1), "nobody knows whether the other has it"


@pytest.mark.parametrize("gated", [False, True], ids=["their own", "of the other's"])
def test_a_choice_that_cannot_be_read_holds_nobody_else_back(
    people: list[Person], clock: Clock, gated: bool
) -> None:
    told: list[int] = []
    for person in people:
        waits_to_be_sent(person, gate=person.name if gated else None)
    cannot_be_read(people[0])

    tally = works(clock, *a_way(noting(told)))

    assert (tally.sent, tally.broken) == (6, 1)
    (left,) = Due.objects.all()
    assert (left.person_id, left.ready_at) == (people[0].pk, THE_EVENING + HOUR)
    clock.at += 8 * DAY
    works(clock, *a_way(lambda _: "sent"))
    assert not Due.objects.exists(), "past its time it is dropped like any other"


def test_what_cannot_be_handed_on_is_set_aside_and_the_others_are_told(
    people: list[Person], clock: Clock
) -> None:
    rows = [falls_due(person) for person in people]
    cannot_be_read(people[0])
    Due.objects.filter(pk=rows[3].pk).update(rule="on the day after never")

    tally = works(clock)

    told = set(Due.objects.filter(channel=dues.IN_THE_APP).values_list("person_id", flat=True))
    assert told == {person.pk for person in people} - {people[0].pk, people[3].pk}
    assert (tally.handed_on, tally.broken) == (5, 2)
    Reminding.objects.filter(pk=people[0].pk).delete()
    clock.at += HOUR
    works(clock)
    assert dues.waits_in_the_app(people[0].pk), "once it can be read again"


def test_the_log_says_that_something_broke_off_and_not_whose_it_is(
    people: list[Person], clock: Clock, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    monkeypatch.setattr(worker._log, "handlers", [caplog.handler])
    monkeypatch.setattr(worker._log, "propagate", False)
    waits_to_be_sent(people[0])

    def send(row: Waiting) -> Outcome:
        raise RuntimeError(row.choice.address)

    works(clock, *a_way(send))

    assert caplog.messages == ["a reminder broke off: RuntimeError"]
    assert "ana" not in caplog.text


# -- how long a claim holds ------------------------------------------------------------------------


def test_a_pause_after_a_claim_holds_for_all_that_was_not_begun_at_once(
    people: list[Person], clock: Clock
) -> None:
    """The mail server takes three seconds for a letter; Ana's partner pauses while it does."""
    told: list[int] = []

    def send(row: Waiting) -> Outcome:
        told.append(row.person_id)
        Gate.objects.update(closed=True)
        clock.at += timedelta(seconds=3)
        return "sent"

    for person in people:
        waits_to_be_sent(person, gate=person.name)

    works(clock, *a_way(send))

    assert len(told) == 1
    left = set(Due.objects.values_list("person_id", "tries"))
    assert left == {(person.pk, 0) for person in people if person.pk != told[0]}


def test_a_computer_that_sleeps_after_a_claim_sends_nothing_of_it(
    people: list[Person], clock: Clock
) -> None:
    """Three days later the letters of then are past their time, and one of the other's is not."""
    told: list[int] = []

    def send(row: Waiting) -> Outcome:
        if not told:
            clock.at += 3 * DAY
        told.append(row.person_id)
        return "sent"

    for person in people[:6]:
        waits_to_be_sent(person)
    waits_to_be_sent(people[6], gate="pair")

    tally = works(clock, *a_way(send))

    assert told == [people[0].pk, people[6].pk]
    assert (tally.sent, tally.dropped) == (2, 5)


def test_a_slow_mail_server_is_asked_for_few_at_a_time_and_everybody_gets_one(
    people: list[Person], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    claims: list[int] = []
    lease = dues.lease

    def leased(rows: Any, now: datetime) -> None:
        taken = list(rows)
        claims.append(len(taken))
        lease(taken, now)

    def send(row: Waiting) -> Outcome:
        told.append(row.person_id)
        clock.at += timedelta(seconds=3)
        return "sent"

    monkeypatch.setattr(dues, "lease", leased)
    for person in people:
        waits_to_be_sent(person)

    works(clock, *a_way(send))

    assert sorted(told) == [person.pk for person in people]
    assert [many for many in claims if many] == [7, 1, 2, 1, 2, 1, 1]


@pytest.mark.parametrize("gated", [False, True], ids=["their own", "of the other's"])
def test_a_worker_that_is_told_to_end_lets_go_of_what_it_has_not_begun(
    people: list[Person], clock: Clock, gated: bool
) -> None:
    ended = threading.Event()

    def send(row: Waiting) -> Outcome:
        ended.set()
        return "sent"

    for person in people:
        waits_to_be_sent(person, gate=person.name if gated else None)

    works(clock, *a_way(send), ended=ended)

    left = set(Due.objects.values_list("ready_at", "tries"))
    assert (Due.objects.count(), left) == (6, {(THE_EVENING, 0)})


# -- one letter a person ---------------------------------------------------------------------------


def test_what_two_gave_one_person_is_one_letter_and_goes_again_as_two_rows(
    people: list[Person], clock: Clock
) -> None:
    """Each row keeps its own gate: a pause of the one is none of the other."""
    told: list[int] = []
    outcomes: list[Outcome] = ["later", "sent"]

    def send(row: Waiting) -> Outcome:
        told.append(row.person_id)
        return outcomes.pop(0)

    for gate in ("with ben", "with cy"):
        waits_to_be_sent(people[0], gate=gate)

    works(clock, *a_way(send))
    assert set(Due.objects.values_list("gate", "tries")) == {("with ben", 1), ("with cy", 1)}
    clock.at += 5 * MINUTE
    works(clock, *a_way(send))

    assert told == [people[0].pk] * 2
    assert not Due.objects.exists()


def test_who_has_both_gets_one_letter_and_the_next_person_theirs(
    people: list[Person], clock: Clock
) -> None:
    told: list[int] = []
    for person in people[:3]:
        waits_to_be_sent(person)
        waits_to_be_sent(person, gate=person.name)

    works(clock, *a_way(noting(told)))

    assert sorted(told) == [person.pk for person in people[:3]]
    assert not Due.objects.exists()


# -- a further channel -----------------------------------------------------------------------------


def test_a_further_channel_is_told_beside_the_first_and_fails_by_itself(
    people: list[Person], clock: Clock
) -> None:
    by_mail: list[int] = []
    by_push: list[str] = []
    outcomes: list[Outcome] = ["later", "sent"]

    def push(row: Waiting) -> Outcome:
        by_push.append(row.key)
        return outcomes.pop(0)

    ways = (
        *a_way(noting(by_mail)),
        *a_way(push, name=PUSH),
    )
    falls_due(people[0])

    works(clock, *ways)
    assert [row.channel for row in Due.objects.exclude(channel=dues.IN_THE_APP)] == [PUSH]
    clock.at += 5 * MINUTE
    works(clock, *ways)

    assert len(by_mail) == 1
    assert len(by_push) == 2
    assert len(set(by_push)) == 1, "it goes again as the same"


def test_what_was_seen_goes_by_no_channel_any_more_but_a_number_does(
    people: list[Person],
) -> None:
    for channel in (dues.IN_THE_APP, dues.BY_MAIL, PUSH, dues.CODE):
        waits_to_be_sent(people[0], channel=channel)

    dues.seen(people[0].pk, dues.waits_in_the_app(people[0].pk))

    assert [row.channel for row in Due.objects.all()] == [dues.CODE]


def test_behind_a_closed_gate_a_further_channel_waits_like_the_first(
    people: list[Person], clock: Clock
) -> None:
    waits_to_be_sent(people[0], gate="pair", channel=PUSH)
    Gate.objects.update(closed=True)

    tally = works(clock, *a_way(lambda _: "sent", name=PUSH))

    assert tally.sent == 0
    assert Due.objects.get().ready_at == THE_EVENING + DAY


def test_nothing_that_falls_due_goes_by_a_channel_that_is_asked_for(
    people: list[Person], clock: Clock
) -> None:
    falls_due(people[0])

    tally = works(clock, *a_way(lambda _: "sent", is_asked_for=True))

    assert tally.sent == 0
    assert dues.waits_in_the_app(people[0].pk)
