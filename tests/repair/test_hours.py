"""Hours set aside, time taken, and what somebody is willing to do: for oneself alone."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from amends.repair import LetGo, LetGoOf
from amends.repair.practices.hours import (
    BeginTime,
    EndTime,
    HoursSet,
    SayWill,
    Slice,
    Taken,
    TimeBegun,
    TimeEnded,
    WillSaid,
)
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import page, set_aside

DAYS = (THE_DAY_AFTER, date(2026, 3, 11), date(2026, 3, 15))

BEGINS = BeginTime(at=THE_EVENING, id="the-time")


def willing(will: Any = "not_willing", **values: Any) -> SayWill:
    usual: dict[str, Any] = {"at": THE_EVENING, "id": "the-will", "task": "road impact"}
    return SayWill(**usual | {"will": will, "text": "I am afraid of it."} | values)


def mine(*before: Any) -> Slice:
    return given(*before).state.own.hours


def test_s0_2a_ben_sets_three_times_twenty_minutes_aside() -> None:
    given().when(set_aside()).then(
        HoursSet(
            at=THE_EVENING,
            id="the-hours",
            what="reflection",
            days=DAYS,
            clock=time(21),
            zone="Europe/Vienna",
            minutes=20,
        )
    )
    nothing_comes_of_a_second_press(press=set_aside())
    assert [day for day, _one in mine(set_aside()).coming(date(2026, 3, 11))] == list(DAYS[1:])
    moved = mine(set_aside(), set_aside(days=DAYS[:1]))
    assert [one.days for one in moved.set] == [DAYS[:1]]


def test_what_cannot_be_set_aside_says_why() -> None:
    given().when(set_aside(days=())).refused("no_hour_chosen", field="days")
    eight = tuple(THAT_DAY + timedelta(days=n) for n in range(8))
    given().when(set_aside(days=eight)).refused("too_many_hours", field="days")
    for minutes in (4, 241):
        given().when(set_aside(minutes=minutes)).refused("minutes_out_of_range", field="minutes")
    over, far = THAT_DAY - timedelta(days=2), THAT_DAY + timedelta(days=16)
    given().when(set_aside(days=(over,))).refused("hour_over", field="days")
    given().when(set_aside(days=(far,))).refused("hours_too_far", field="days")
    talk = set_aside(days=(far,), what="talk")
    assert given().when(talk).events, "its day is Ana's to name, and may be weeks away"
    given().when(set_aside(zone="no zone")).refused("zone_unknown", field="zone")


def test_hours_can_be_changed_after_some_of_them_are_over() -> None:
    later = set_aside(at=THE_EVENING + timedelta(days=6), clock=time(20))
    assert given(set_aside()).when(later).events


def test_nothing_of_it_is_asked_of_ana() -> None:
    for press in (set_aside(), BEGINS, willing()):
        given(page(), who=ANA).when(press).refused("not_your_side")


def test_s0_2a_a_beginning_is_noted_and_its_end_when_he_says_so() -> None:
    given().when(BEGINS).then(TimeBegun(at=THE_EVENING, id="the-time"))
    nothing_comes_of_a_second_press(press=BEGINS)
    running = mine(BEGINS).running(LATER_THAT_NIGHT)
    assert running is not None
    assert running.at == THE_EVENING
    ends = EndTime(at=LATER_THAT_NIGHT, of="the-time")
    given(BEGINS).when(ends).then(TimeEnded(at=LATER_THAT_NIGHT, of="the-time"))
    nothing_comes_of_a_second_press(BEGINS, press=ends)
    (taken,) = mine(BEGINS, ends).taken
    assert taken.minutes() == 20
    given().when(ends).refused("not_there")


def test_two_are_never_begun_at_once_and_what_was_forgotten_is_not_known() -> None:
    given(BEGINS).when(BeginTime(at=LATER_THAT_NIGHT, id="another")).quietly()
    assert mine(BEGINS).running(THE_EVENING_AFTER) is None
    assert given(BEGINS).when(BeginTime(at=THE_EVENING_AFTER, id="another")).events
    assert Taken(id="a", at=THE_EVENING, ended=THE_EVENING_AFTER).minutes() is None


def test_s3_5b_not_willing_is_an_answer_that_is_kept_and_can_change() -> None:
    given().when(willing()).then(
        WillSaid(
            at=THE_EVENING,
            id="the-will",
            task="road impact",
            will="not_willing",
            text="I am afraid of it.",
        )
    )
    nothing_comes_of_a_second_press(press=willing())
    now = mine(willing(), willing("willing", text="")).will_of("road impact")
    assert now is not None
    assert (now.will, now.text) == ("willing", "")
    given(willing()).when(willing(id="another")).refused("already_kept")
    given(willing()).when(willing(task="road why")).refused("already_kept")


def test_all_of_it_can_be_let_go() -> None:
    all_of_it = given(set_aside(), BEGINS, willing())
    for id in ("the-hours", "the-time", "the-will"):
        gone = all_of_it.when(LetGoOf(at=THE_EVENING_AFTER, id=id))
        gone.then(LetGo(at=THE_EVENING_AFTER, ids=(id,)))
        left = gone.state.own.hours
        assert len((*left.set, *left.taken, *left.said)) == 2
