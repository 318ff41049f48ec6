"""What falls due: for whom and when, never what, and nothing for Ana."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from msgspec.structs import replace

from amends.repair import Due, State, due, fold
from amends.repair.due import AHEAD
from amends.repair.practices.promises import ChooseReminders, EndPromise, PausePromise
from amends.repair.practices.safety import FOLLOW_UPS, ChooseToBeReminded
from amends.repair.practices.space import EndSpace
from amends.repair.schedules import Daily, Once
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import marked, page, promised, terms

NINE = time(9)
IN_THE_MORNING = datetime(2026, 3, 7, 7, 0, tzinfo=UTC)
"""Saturday, two hours before nine in London and one in Vienna."""


def days_of(state: State) -> list[date]:
    """The days on which it is called to mind, the first few of them."""
    return [wall.date() for one in due(state, BEN, THE_EVENING) for wall in one.walls][:3]


def saturday(weeks: int) -> date:
    return THE_DAY_AFTER + timedelta(weeks=weeks)


def test_s2_9a_a_promise_falls_due_on_its_next_days_at_nine_by_its_own_clock() -> None:
    (thing,) = due(given(promised()).state, BEN, THE_EVENING)
    assert (thing.key, thing.zone) == ("promise the-promise", "Europe/Vienna")
    assert thing.walls == tuple(datetime.combine(saturday(weeks), NINE) for weeks in range(AHEAD))


def test_this_mornings_reminder_is_still_to_come_while_it_is_early() -> None:
    """Writing something at seven must not take the reminder of nine away."""
    assert due(given(promised()).state, BEN, IN_THE_MORNING)[0].wall.date() == THE_DAY_AFTER


def test_a_day_that_is_over_everywhere_is_no_longer_due() -> None:
    sunday_noon = datetime(2026, 3, 8, 12, 0, tzinfo=UTC)
    assert due(given(promised()).state, BEN, sunday_noon)[0].wall.date() == saturday(1)


def test_what_is_promised_for_one_day_is_due_once() -> None:
    once = promised(schedule=Once(on=date(2026, 5, 1)))
    assert days_of(given(once).state) == [date(2026, 5, 1)]


def test_a_promise_that_ended_reminds_of_nothing() -> None:
    ended = EndPromise(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, why="agreed")
    assert due(given(promised(), ended).state, BEN, THE_EVENING) == ()


def test_s1_2d_the_terms_of_space_are_looked_at_again_on_their_day() -> None:
    looked_at = terms(look_again=saturday(1))
    assert due(given(looked_at).state, BEN, THE_EVENING, "Europe/London") == (
        Due(
            key="look again space the-space",
            wall=datetime.combine(saturday(1), NINE),
            zone="Europe/London",
        ),
    )
    over = EndSpace(at=THE_EVENING_AFTER, of="the-space", on=THAT_DAY, as_told="They called.")
    assert due(given(looked_at, over).state, BEN, THE_EVENING) == ()


def test_all_of_it_comes_in_the_order_of_its_days() -> None:
    state = given(promised(), terms(look_again=saturday(1))).state
    walls = [one.wall for one in due(state, BEN, THE_EVENING)]
    assert walls == sorted(walls)


def test_ana_owes_nothing_and_is_reminded_of_nothing_unless_she_asks_for_it() -> None:
    hers = (page(), terms(asked="own", look_again=saturday(1)))
    assert due(given(*hers, who=ANA).state, ANA, THE_EVENING) == ()
    asked = ChooseToBeReminded(at=THE_EVENING, what=FOLLOW_UPS)
    (thing,) = due(given(*hers, asked, who=ANA).state, ANA, THE_EVENING)
    assert thing.wall.date() == saturday(1)


def test_ben_is_reminded_of_nothing_any_more_once_he_says_so() -> None:
    enough = ChooseToBeReminded(at=THE_EVENING, what=())
    assert due(given(promised(), enough).state, BEN, THE_EVENING) == ()


def test_a_reminder_names_no_words() -> None:
    for one in due(given(promised()).state, BEN, THE_EVENING):
        assert "call" not in one.key


def test_a_promise_with_a_time_is_called_to_mind_at_it_or_before_it() -> None:
    """S0.7b: whole days before are days by the calendar; an hour is an hour."""
    at_six = promised(clock=time(18))
    (first,) = due(given(at_six).state, BEN, THE_EVENING)
    assert (first.wall, first.before) == (datetime.combine(saturday(0), time(18)), timedelta(0))
    an_hour = promised(clock=time(18), lead=60)
    (first,) = due(given(an_hour).state, BEN, THE_EVENING)
    assert (first.wall.time(), first.before) == (time(18), timedelta(hours=1))
    two_days = promised(clock=time(18), lead=2 * 24 * 60)
    (first,) = due(given(two_days).state, BEN, THE_EVENING)
    assert first.wall == datetime.combine(saturday(1) - timedelta(days=2), time(18))


def test_a_day_of_which_something_was_said_is_not_called_to_mind() -> None:
    state = given(promised(), marked(saturday(0), mark="excused")).state
    assert days_of(state) == [saturday(week) for week in (1, 2, 3)]


def test_in_a_pause_nothing_is_called_to_mind() -> None:
    away = PausePromise(at=THE_EVENING, id="a", first=saturday(0), last=saturday(4))
    state = given(promised(), away).state
    assert due(state, BEN, THE_EVENING)[0].wall.date() == saturday(5)


def test_s2_14a_reminders_thin_to_one_a_week_and_to_none() -> None:
    every_day = promised(schedule=Daily(start=THE_DAY_AFTER))
    weekly = ChooseReminders(at=THE_EVENING, of="the-promise", on=THAT_DAY, how="weekly")
    state = given(every_day, weekly).state
    assert days_of(state) == [saturday(0), date(2026, 3, 9), date(2026, 3, 16)]
    none = ChooseReminders(at=THE_EVENING, of="the-promise", on=THAT_DAY, how="none")
    assert due(given(every_day, none).state, BEN, THE_EVENING) == ()


@pytest.mark.parametrize("lead", [10**30, -(10**30), 10**12, -2])
def test_a_lead_that_no_form_offers_breaks_no_reminder(lead: int) -> None:
    """A book may hold any number: it is held within what the rules allow."""
    (made,) = given().when(promised()).events
    state = fold([replace(made, lead=lead)])
    allowed = promised(lead=0 if lead < 0 else 7 * 24 * 60)
    assert due(state, BEN, THE_EVENING) == due(given(allowed).state, BEN, THE_EVENING)
