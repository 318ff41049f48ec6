"""A one-time page asks for nothing and never tells that it was opened."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amends import journal
from amends.cli.opening import bring_up_to_date
from amends.people import access, pages
from amends.people.accounts import NewAccount
from amends.people.codes import Code, NothingOpens
from amends.people.models import Page
from amends.repair import Event, Refused, Seat
from amends.repair.practices import apology, safety, space

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
LATER_THAT_NIGHT = THE_EVENING + timedelta(hours=1)
THAT_DAY = THE_EVENING.date()
A_WEEK = timedelta(days=7)
WORDS = "On Friday I told you I was at work. I was not. — B."


def publishes(who: NewAccount, text: str = WORDS, lasts: timedelta = A_WEEK) -> str:
    return pages.publish(who.ring, text, lasts=lasts, now=THE_EVENING).text


def test_it_reads_the_same_every_time_until_its_last_day(ben: NewAccount) -> None:
    """A page that opened once would tell by being gone."""
    code = publishes(ben)

    for days in (0, 0, 3, 7):
        assert pages.read(code, now=THE_EVENING + timedelta(days=days)) == WORDS
    with pytest.raises(NothingOpens):
        pages.read(code, now=THE_EVENING + timedelta(days=8))


def test_reading_writes_nothing(ben: NewAccount) -> None:
    code = publishes(ben)
    before = list(Page.objects.values_list())

    with CaptureQueriesContext(connection) as asked:
        pages.read(code, now=THE_EVENING)

    assert [query["sql"][:6] for query in asked] == ["SELECT"]
    assert list(Page.objects.values_list()) == before


def test_what_was_never_there_and_what_is_over_say_the_same(ben: NewAccount) -> None:
    code = publishes(ben)
    said = set()
    for typed, days in ((Code.new().text, 0), ("no code at all", 0), (code, 8)):
        with pytest.raises(NothingOpens) as nothing:
            pages.read(typed, now=THE_EVENING + timedelta(days=days))
        said.add(str(nothing.value))
    assert len(said) == 1


def test_a_code_for_one_thing_opens_no_other(ben: NewAccount) -> None:
    from amends.people import invitations

    with pytest.raises(NothingOpens):
        invitations.open_invitation(publishes(ben), now=THE_EVENING)


def test_a_copy_of_the_table_says_that_there_is_a_page_and_until_when(ben: NewAccount) -> None:
    code = publishes(ben)
    publishes(ben, "No.")

    for row in Page.objects.all():
        assert WORDS.encode() not in bytes(row.sealed)
        assert len(bytes(row.sealed)) == pages.USUAL_SIZE
        assert bytes(row.pk).hex() not in code.lower()
    assert {field.name for field in Page._meta.get_fields()} == {"id", "person", "sealed", "until"}


def test_its_maker_takes_down_all_that_they_made_and_nothing_else(
    ben: NewAccount, ana: NewAccount
) -> None:
    mine, hers = publishes(ben), publishes(ana)
    assert pages.are_open(ben.ring, now=THE_EVENING) == 1

    pages.take_down(ben.ring)

    assert pages.are_open(ben.ring, now=THE_EVENING) == 0
    assert pages.read(hers, now=THE_EVENING) == WORDS
    with pytest.raises(NothingOpens):
        pages.read(mine, now=THE_EVENING)


def test_what_is_over_is_swept_out_by_the_next(ben: NewAccount, ana: NewAccount) -> None:
    publishes(ben)

    pages.publish(ana.ring, WORDS, lasts=A_WEEK, now=THE_EVENING + timedelta(days=8))

    assert Page.objects.get().person_id == ana.person.pk


def test_what_is_over_is_swept_out_when_the_house_starts(
    ben: NewAccount, ana: NewAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody need press anything: a row that is over must not say for months that it was there."""
    publishes(ben)
    pages.publish(ana.ring, WORDS, lasts=timedelta(days=30), now=THE_EVENING)
    # The test's own connection goes on.
    monkeypatch.setattr("django.db.connections.close_all", lambda: None)

    with time_machine.travel(THE_EVENING + timedelta(days=8), tick=False):
        bring_up_to_date()

    assert Page.objects.get().person_id == ana.person.pk


@pytest.mark.parametrize("lasts", [timedelta(0), timedelta(days=31)])
def test_a_page_lasts_a_day_at_least_and_a_month_at_most(ben: NewAccount, lasts: timedelta) -> None:
    with pytest.raises(ValueError, match="thirty"):
        publishes(ben, lasts=lasts)


def test_the_longest_words_fit_and_longer_ones_are_refused(ben: NewAccount) -> None:
    longest = "ї" * 20_000
    assert pages.read(publishes(ben, longest), now=THE_EVENING) == longest
    with pytest.raises(ValueError, match="words"):
        publishes(ben, longest + "ї")


def test_it_is_put_up_together_with_what_allows_it_or_not_at_all(ben: NewAccount) -> None:
    def says_no() -> str:
        raise Refused("space")

    with pytest.raises(Refused):
        pages.give(ben.ring, says_no, lasts=A_WEEK, now=THE_EVENING)
    assert not Page.objects.exists()

    code = pages.give(ben.ring, lambda: WORDS, lasts=A_WEEK, now=THE_EVENING)
    assert pages.read(code.text, now=THE_EVENING) == WORDS


# -- what a stop takes down, on both databases -------------------------------------------------


@pytest.fixture
def bens(ben: NewAccount) -> Seat:
    """Ben's repair, whose other seat stays empty for ever."""
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    journal.record(seat, ben.ring, screened(seat))
    return seat


def screened(seat: Seat, **replies: Any) -> safety.Screen:
    no: dict[str, Any] = dict.fromkeys(
        ("afraid", "watched", "decided_for", "threatened", "not_free", "used_force"), "no_"
    )
    no |= {"barred": "no_____", **replies}
    at = LATER_THAT_NIGHT if replies else THE_EVENING
    return safety.Screen(at=at, about=seat.token, again_in=45, **no)


def told(start: date = THAT_DAY) -> space.BeginSpace:
    return space.BeginSpace(at=THE_EVENING, id="the-space", asked="asked", start=start)


def answered(answer: apology.Answer) -> tuple[Event, ...]:
    """What Ana said to a letter that Ben gave her by hand."""
    return (
        apology.ApologyDelivered(
            at=THE_EVENING,
            id="given",
            draft="letter",
            kind="full",
            how="page",
            on=THE_EVENING.date(),
            place="",
            in_space=False,
            asked_for=False,
        ),
        apology.AnswerTold(
            at=THE_EVENING,
            id="answer",
            delivery="given",
            answer=answer,
            text="",
            on=THE_EVENING.date(),
        ),
    )


def happens(seat: Seat, who: NewAccount, monkeypatch: pytest.MonkeyPatch, *events: Event) -> None:
    """Have these events recorded, whatever the rules would say."""
    with monkeypatch.context() as patch:
        patch.setattr("amends.repair.decide", lambda *_, **__: events)
        journal.record(seat, who.ring, told())


@pytest.mark.parametrize(
    "stop",
    [
        {"barred": "asked__"},
        {"barred": "order__"},
        {"used_force": "yes"},
        {"afraid": "yes"},
    ],
)
def test_an_answer_about_safety_takes_his_pages_down(
    ben: NewAccount, bens: Seat, stop: dict[str, str]
) -> None:
    publishes(ben)
    journal.record(bens, ben.ring, screened(bens))
    assert Page.objects.exists()

    journal.record(bens, ben.ring, screened(bens, **stop))
    assert not Page.objects.exists()


@pytest.mark.parametrize("days", [0, 3])
def test_space_that_ana_asked_for_takes_them_down_also_when_it_is_yet_to_begin(
    ben: NewAccount, bens: Seat, days: int
) -> None:
    """DESIGN: pause, space or no-contact deletes open invitations and one-time pages."""
    publishes(ben)
    journal.record(bens, ben.ring, told(THE_EVENING.date() + timedelta(days=days)))
    assert not Page.objects.exists()


def test_a_second_stop_takes_down_what_was_put_up_elsewhere_meanwhile(
    ben: NewAccount, bens: Seat
) -> None:
    journal.record(bens, ben.ring, told())
    publishes(ben)
    journal.record(bens, ben.ring, screened(bens, barred="asked__"))
    assert not Page.objects.exists()


def test_no_more_of_these_takes_them_down_and_any_other_answer_does_not(
    ben: NewAccount, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    publishes(ben)
    happens(bens, ben, monkeypatch, *answered("heard"))
    assert Page.objects.exists()

    happens(bens, ben, monkeypatch, answered("no_more")[1])
    assert not Page.objects.exists()


def test_what_ana_wrote_for_herself_takes_down_nothing_of_bens(
    ana: NewAccount, ben: NewAccount
) -> None:
    """A space of hers that is yet to begin is in her own book: what stands there shows nowhere."""
    publishes(ben)
    hers = access.begin_repair(ana.ring, "harmed", THE_EVENING)
    begins = space.BeginSpace(
        at=THE_EVENING, id="room", asked="own", start=THE_EVENING.date() + timedelta(days=3)
    )
    journal.record(hers, ana.ring, begins)
    assert Page.objects.exists()
