"""What a calendar of one's own may show: one's own days, and nothing by which the other is read."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import takewhile

import pytest

from amends.repair import Role, State
from amends.repair.coming import Coming, check_ins, coming
from amends.repair.kinds import ONLY_HERE, LetGoOf
from amends.repair.practices.as_told import EndAgreementTold
from amends.repair.practices.pacing import Leave
from amends.repair.practices.promises import ChooseReminders, EndPromise, PausePromise
from amends.repair.practices.rhythm import SetRhythm
from amends.repair.practices.space import EndSpace
from amends.repair.practices.waiting import SayStrength
from amends.repair.schedules import Daily, MonthlyByDate
from amends.repair.views import visible
from tests.repair.between import Two, between
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.test_agreements import answered, ended, proposed
from tests.repair.test_pledges import GIVEN, answers, lets_off
from tests.repair.things import (
    agreed_as_told,
    marked,
    promised,
    quiet,
    screened,
    space_asked,
    terms,
)

A_DAY = timedelta(days=1)
A_MONTH = date(2026, 4, 5)


def comes(state: State, who: Role = BEN, last: date = A_MONTH) -> tuple[Coming, ...]:
    return coming(visible(state, who, THE_EVENING, ONLY_HERE), who, THAT_DAY, last)


def comes_to(two: Two, who: Role, at: datetime = A_MONTH_LATER) -> list[tuple[str, date]]:
    return [(one.key, one.day) for one in coming(two.sees(who, at), who, THAT_DAY, A_MONTH)]


def days(state: State) -> list[date]:
    return [one.day for one in comes(state)]


def saturdays(*weeks: int) -> list[date]:
    return [THE_DAY_AFTER + timedelta(weeks=week) for week in weeks]


# A promise


def test_s2_9a_a_promise_comes_on_each_of_its_days_with_its_hour() -> None:
    state = given(promised(clock=time(18), lead=60)).state
    assert days(state) == saturdays(0, 1, 2, 3, 4)
    first = comes(state)[0]
    assert (first.kind, first.clock, first.zone) == ("promise", time(18), "Europe/Vienna")
    assert first.lead == timedelta(hours=1)


def test_a_day_comes_no_more_once_something_was_said_of_it() -> None:
    """Whatever was said: a calendar is no record of how a promise went."""
    for mark in ("excused", "withdrawn", "renegotiated"):
        assert days(given(promised(), marked(mark=mark)).state) == saturdays(1, 2, 3, 4)


def test_a_day_that_both_moved_comes_on_the_other_under_the_name_of_the_first() -> None:
    before = comes(given(promised()).state)
    monday = THE_DAY_AFTER + timedelta(days=2)
    moved = comes(given(promised(), marked(mark="renegotiated", to=monday)).state)
    assert [one.day for one in moved] == [monday, *saturdays(1, 2, 3, 4)]
    assert [one.key for one in moved] == [one.key for one in before]


def test_in_a_pause_no_day_comes_and_none_is_lost_by_it() -> None:
    away = PausePromise(at=THE_EVENING, id="a", first=saturdays(1)[0], last=saturdays(2)[0])
    assert days(given(promised(), away).state) == saturdays(0, 3, 4)
    open_end = PausePromise(at=THE_EVENING, id="a", first=THAT_DAY)
    assert days(given(promised(), open_end).state) == []


@pytest.mark.parametrize("how", ["weekly", "none"])
def test_it_comes_as_often_as_it_is_to_be_called_to_mind(how: str) -> None:
    every_day = promised(schedule=Daily(start=THE_DAY_AFTER))
    less = ChooseReminders(at=THE_EVENING, of="the-promise", on=THAT_DAY, how=how)  # type: ignore[arg-type]
    assert len(days(given(every_day, less).state)) == {"weekly": 5, "none": 0}[how]


def test_s4_5e_a_promise_that_rests_for_a_week_is_not_there_in_it_and_then_again() -> None:
    rests = SayStrength(
        at=THE_EVENING, id="week", on=THAT_DAY, much="little", rest=("the-promise",)
    )
    assert days(given(promised(), rests).state) == saturdays(1, 2, 3, 4)


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    monthly = promised(schedule=MonthlyByDate(start=THAT_DAY, day=31))
    state = visible(given(monthly).state, BEN, THE_EVENING, ONLY_HERE)
    found = [one.day for one in coming(state, BEN, THAT_DAY, date(2026, 7, 1))]
    assert found == [date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31), date(2026, 6, 30)]


def test_a_promise_that_ended_or_was_let_go_of_comes_no_more() -> None:
    over = EndPromise(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, why="given_up")
    assert days(given(promised(), over).state) == []
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-promise")
    assert days(given(promised(), gone).state) == []


def test_what_is_over_does_not_come() -> None:
    state = visible(given(promised()).state, BEN, THE_EVENING, ONLY_HERE)
    found = coming(state, BEN, saturdays(2)[0], A_MONTH)
    assert [one.day for one in found] == saturdays(2, 3, 4)


# Looking again


def test_s1_2d_the_day_to_look_at_room_again_comes_while_the_room_lasts() -> None:
    looked_at = terms(look_again=saturdays(1)[0])
    assert days(given(looked_at).state) == saturdays(1)
    over = EndSpace(at=THE_EVENING_AFTER, of="the-space", on=THAT_DAY, as_told="They called.")
    assert days(given(looked_at, over).state) == []


def test_an_agreement_as_told_is_looked_at_again_until_it_ends() -> None:
    assert days(given(agreed_as_told()).state) == saturdays(2)
    over = EndAgreementTold(at=THE_EVENING_AFTER, of="agreed", on=THE_DAY_AFTER)
    assert days(given(agreed_as_told(), over).state) == []


def test_what_both_agreed_on_is_looked_at_again_by_both() -> None:
    two = between(*GIVEN, proposed())
    assert not [key for key, _ in comes_to(two, ANA) if key.startswith("agreed")]
    two = two.then(answered())
    for who in (ANA, BEN):
        assert ("agreed harmed late", THAT_DAY + timedelta(days=14)) in comes_to(two, who)
    two = two.then(ended())
    for who in (ANA, BEN):
        assert not [key for key, _ in comes_to(two, who) if key.startswith("agreed")]


# The other


def test_nothing_of_bens_comes_to_ana() -> None:
    assert comes_to(between(*GIVEN), ANA) == []


def test_what_she_lets_off_comes_no_more_and_what_she_does_not_want_neither() -> None:
    """It would call him to do what is not wanted."""
    of_promise = [f"promise the-promise {day}" for day in saturdays(0, 1, 2, 3, 4)]
    assert [key for key, _ in comes_to(between(*GIVEN), BEN)] == of_promise
    assert [key for key, _ in comes_to(between(*GIVEN, lets_off()), BEN)] == of_promise[1:]
    assert comes_to(between(*GIVEN, answers("not_wanted")), BEN) == []


@pytest.mark.parametrize("who", [ANA, BEN])
@pytest.mark.parametrize("by", [ANA, BEN])
def test_not_now_takes_no_day_away_whoever_presses_it(by: Role, who: Role) -> None:
    """Else a calendar on the kitchen wall would tell that somebody pressed it."""
    two = between(*GIVEN, proposed(), answered()).then(
        space_asked(look_again=saturdays(2)[0], at=THE_EVENING_AFTER)
    )
    quieter = two.then(quiet(by, at=THE_EVENING_AFTER + timedelta(hours=1)))
    assert comes_to(quieter, who) == comes_to(two, who) != []


@pytest.mark.parametrize("afraid", ["no_", "yes"])
def test_what_is_answered_about_safety_changes_nothing(afraid: str) -> None:
    before = given(promised(), terms(look_again=saturdays(1)[0]))
    after = given(
        promised(),
        terms(look_again=saturdays(1)[0]),
        screened(at=LATER_THAT_NIGHT, afraid=afraid),
    )
    assert comes(after.state) == comes(before.state)


def test_how_often_she_wants_to_look_together_is_no_day_of_anybodys() -> None:
    """S3.4f: a check-in that was skipped is not one that failed, and nobody is called to it."""
    two = between(*GIVEN)
    asked = SetRhythm(at=THE_EVENING, by="harmed", id="rhythm", every="week")
    for who in (ANA, BEN):
        assert comes_to(two.then(asked), who) == comes_to(two, who)


@pytest.mark.parametrize("by", [ANA, BEN])
def test_after_somebody_left_ones_own_stays_and_what_was_between_the_two_goes(by: Role) -> None:
    two = between(*GIVEN, proposed(), answered()).then(
        space_asked(look_again=saturdays(2)[0], at=THE_EVENING_AFTER)
    )
    left = two.then(Leave(at=THE_EVENING_AFTER + A_DAY, by=by))
    assert comes_to(left, ANA) == []
    assert {key.split()[0] for key, _ in comes_to(left, BEN)} == {"promise"}


# Check-ins


def test_days_for_a_check_in_are_those_that_were_chosen() -> None:
    def found(every: str, first: date = THAT_DAY) -> list[date]:
        chosen = check_ins(every, 6, THAT_DAY, first, A_MONTH)  # type: ignore[arg-type]
        return [one.day for one in chosen]

    sundays = [date(2026, 3, 8) + n * timedelta(weeks=1) for n in range(5)]
    assert found("week") == sundays
    assert found("fortnight") == sundays[::2]
    assert found("month") == [date(2026, 4, 5)]
    # Counted from the day of the choice, whenever one looks.
    later = [day for day in found("fortnight") if day >= sundays[2]]
    assert found("fortnight", sundays[2]) == later


def test_all_of_it_comes_in_the_order_of_its_days() -> None:
    state = given(promised(clock=time(7)), terms(look_again=saturdays(1)[0])).state
    found = comes(state)
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert list(takewhile(lambda one: one.day < saturdays(1)[0], found)) == list(found[:1])
