"""A one-time page asks for nothing and never tells that it was opened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amends.cli.opening import bring_up_to_date
from amends.people import pages
from amends.people.accounts import NewAccount
from amends.people.codes import Code, NothingOpens
from amends.people.models import Page

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
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
