"""Upkeep: less and less often once Ben says that things are steady, and weekly again after a fall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from amends.repair import Command, Event, LetGoOf, Refused, State, decide, fold
from amends.repair.practices.upkeep import (
    CloseUpkeep,
    LookedAfter,
    LookedLess,
    LookLess,
    Standing,
    UpkeepBegun,
    UpkeepClosed,
    looks_from,
    may_be_less,
    standing,
)
from amends.repair.schedules import Weekly
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_REPAIR,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import fact, hard_day, harm, looked, marked, promised, steady

KEPT = "I am home when I said, and I say it first when I am not."
A_WEEK = timedelta(days=7)


def week(n: int) -> date:
    return THAT_DAY + n * A_WEEK


def evening_of(day: date) -> datetime:
    return datetime.combine(day, time(22, 30), UTC)


def less(on: date) -> LookLess:
    return LookLess(at=evening_of(on), on=on)


FOUR_STEADY_WEEKS = (steady(), *(looked(week(n)) for n in range(1, 5)))
MONTHLY = (*FOUR_STEADY_WEEKS, less(week(4)))
THREE_STEADY_MONTHS = (*MONTHLY, *(looked(week(4 + 4 * n)) for n in range(1, 4)))
QUARTERLY = (*THREE_STEADY_MONTHS, less(week(16)))
TWO_STEADY_QUARTERS = (*QUARTERLY, looked(week(29)), looked(week(42)))
YEARLY = (*TWO_STEADY_QUARTERS, less(week(42)))


def now(*before: Command) -> Standing:
    found = standing(given(*before).state)
    assert found is not None
    return found


def test_s2_21a_ben_says_that_things_are_steady_and_what_he_keeps_up() -> None:
    given().when(steady()).then(
        UpkeepBegun(at=THE_EVENING, id="the-upkeep", on=THAT_DAY, text=KEPT)
    )
    assert now(steady()) == Standing(rhythm="weekly", since=THAT_DAY, next_look=week(1), fell=None)


def test_what_he_keeps_up_can_be_written_anew_and_keeps_its_beginning() -> None:
    again = steady(text="I say it first.", on=week(1), at=evening_of(week(1)))
    (kept,) = given(steady(), again).state.own.upkeep.kept
    assert (kept.on, kept.text) == (THAT_DAY, "I say it first.")
    given(steady()).when(steady("another", text="x")).refused("already_kept", field="text")


def test_a_look_is_kept_with_its_day_and_the_next_is_a_week_on() -> None:
    given(steady()).when(looked(week(1), text="Quiet.")).then(
        LookedAfter(
            at=evening_of(week(1)), id=f"look-{week(1)}", on=week(1), how="steady", text="Quiet."
        )
    )
    assert now(steady(), looked(week(1))).next_look == week(2)


def test_s2_21a_weekly_then_monthly_then_quarterly_then_on_anniversaries() -> None:
    given(*FOUR_STEADY_WEEKS).when(less(week(4))).then(
        LookedLess(at=evening_of(week(4)), on=week(4))
    )
    walked = [now(*each) for each in (FOUR_STEADY_WEEKS, MONTHLY, QUARTERLY, YEARLY)]
    assert [each.rhythm for each in walked] == ["weekly", "monthly", "quarterly", "yearly"]
    assert [each.next_look for each in walked] == [
        week(5),
        date(2026, 5, 3),
        date(2026, 9, 26),
        date(2027, 12, 25),
    ]


def test_on_anniversaries_means_the_next_that_he_named_and_else_a_year_on() -> None:
    assert now(*YEARLY, hard_day()).next_look == date(2027, 3, 20)
    assert now(*YEARLY, hard_day(yearly=False, on=week(2))).next_look == date(2027, 12, 25)


def test_it_becomes_less_often_only_by_his_own_press_and_after_a_few_steady_looks() -> None:
    """One calm week is one week, and four looks in one evening are not four weeks."""
    assert not may_be_less(given(*FOUR_STEADY_WEEKS[:-1]).state)
    given(*FOUR_STEADY_WEEKS[:-1]).when(less(week(4))).refused("too_few_looks")
    hurried = (steady(), *(looked(THAT_DAY + timedelta(days=n)) for n in range(1, 5)))
    given(*hurried).when(less(week(1))).refused("too_few_looks")
    assert now(*FOUR_STEADY_WEEKS, looked(week(5)), looked(week(6))).rhythm == "weekly"
    given(*YEARLY).when(less(week(60))).refused("rarest_already")
    given().when(less(THAT_DAY)).refused("upkeep_not_begun")


SETBACKS: dict[str, tuple[Command, ...]] = {
    "he says that it slipped": (
        looked(week(17), how="slipped", text="I said seven, came at ten."),
    ),
    "a day of a promise was missed": (
        promised(at=evening_of(week(1))),
        marked(week(17) + timedelta(days=1), mark="missed", at=evening_of(week(18))),
    ),
    "there was another harm": (harm(at=evening_of(week(17))),),
    "a fact came later": (
        harm(at=THE_EVENING),
        fact(at=evening_of(week(17))),
    ),
}


@pytest.mark.parametrize("setback", SETBACKS.values(), ids=SETBACKS)
def test_s2_21a_after_a_fall_or_a_setback_it_is_weekly_again_at_once(
    setback: tuple[Command, ...],
) -> None:
    """The look is open that day; what was steady before is not gone, and nothing is begun anew."""
    after = now(*QUARTERLY, *setback)
    assert now(*QUARTERLY).rhythm == "quarterly"
    assert (after.rhythm, after.fell is not None) == ("weekly", True)
    assert after.next_look <= week(18)
    state = given(*QUARTERLY, *setback).state
    assert len(state.own.upkeep.looks) >= 7


def test_after_a_fall_it_takes_the_same_steady_weeks_again() -> None:
    fell = (*QUARTERLY, looked(week(17), how="slipped"))
    given(*fell).when(less(week(17))).refused("too_few_looks")
    again = (*fell, *(looked(week(18 + n)) for n in range(4)))
    assert now(*again).rhythm == "weekly"
    assert now(*again, less(week(21))).rhythm == "monthly"


def test_what_was_before_it_began_is_no_fall() -> None:
    saturdays = Weekly(days=(5,), start=week(-3))
    at = evening_of(week(-2))
    before = (promised(at=at, schedule=saturdays), harm(at=at))
    missed = marked(THAT_DAY + timedelta(days=1) - A_WEEK, mark="missed")
    assert now(*before, missed, steady()).fell is None


def test_s2_21a_nothing_completes_it_but_he_may_close_it_with_a_plan() -> None:
    close = CloseUpkeep(at=LATER_THAT_NIGHT, of="the-upkeep", on=THAT_DAY, text="I tell you first.")
    outcome = given(steady()).when(close)
    outcome.then(
        UpkeepClosed(at=LATER_THAT_NIGHT, of="the-upkeep", on=THAT_DAY, text="I tell you first.")
    )
    assert standing(outcome.state) is None
    nothing_comes_of_a_second_press(steady(), press=close)
    without = CloseUpkeep(at=LATER_THAT_NIGHT, of="the-upkeep", on=THAT_DAY, text=" ")
    given(steady()).when(without).refused("empty", field="text")
    other = CloseUpkeep(at=LATER_THAT_NIGHT, of="the-upkeep", on=THAT_DAY, text="Another.")
    given(steady(), close).when(other).refused("already_kept", field="text")
    anew = steady("anew", on=week(1), at=evening_of(week(1)))
    assert now(steady(), close, anew).since == week(1)


def test_pressing_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(press=steady())
    nothing_comes_of_a_second_press(steady(), press=looked(week(1)))
    nothing_comes_of_a_second_press(*FOUR_STEADY_WEEKS, press=less(week(4)))


def test_what_cannot_be_kept_says_why() -> None:
    given().when(steady(text=" ")).refused("empty", field="text")
    given().when(looked(THAT_DAY)).refused("upkeep_not_begun", field="how")
    given().when(steady(on=week(2))).refused("day_not_come", field="on")
    given(who=ANA).when(steady()).refused("not_your_side")


def test_what_he_wrote_of_it_can_be_let_go() -> None:
    gone = LetGoOf(at=evening_of(week(5)), id="the-upkeep")
    state = given(*MONTHLY, gone).state
    assert standing(state) is None
    assert len(state.own.upkeep.looks) == 4
    one = LetGoOf(at=evening_of(week(5)), id=f"look-{week(4)}")
    assert len(given(*MONTHLY, one).state.own.upkeep.looks) == 3


def test_a_look_that_is_open_is_called_to_mind_again_a_step_after_he_was_last_here() -> None:
    state = given(*MONTHLY).state
    assert list(islice(looks_from(state, week(5)), 2)) == [date(2026, 5, 3), date(2026, 6, 3)]
    late = date(2026, 7, 10)
    assert next(looks_from(state, late)) == date(2026, 8, 10)


presses = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.sampled_from(("steady", "steady", "steady", "slipped"))),
        st.tuples(st.sampled_from(("less", "begin", "close", "miss", "harm")), st.just("")),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@for_any(presses=presses, steps=st.lists(st.integers(0, 40), min_size=40, max_size=40))
def test_however_the_weeks_go_it_thins_one_step_at_a_time_and_a_fall_undoes_all(
    presses: list[tuple[str, str]], steps: list[int]
) -> None:
    """One press never moves it by more than one, and after a fall it is weekly and open at once."""
    day, events = THAT_DAY, tuple[Event, ...]()
    rhythms = ["weekly", "monthly", "quarterly", "yearly"]
    state: State = given(promised(at=evening_of(week(-1)))).state
    for n, ((press, how), step) in enumerate(zip(presses, steps, strict=False)):
        day += timedelta(days=step)
        before = standing(state)
        try:
            events = decide(state, press_of(press, how, day, n), about=THE_REPAIR, role=BEN)
        except Refused:
            continue
        state = fold(events, state)
        after = standing(state)
        if before is None or after is None or not events:
            continue
        moved = rhythms.index(after.rhythm) - rhythms.index(before.rhythm)
        assert moved <= (1 if press == "less" else 0)
        if press == "harm" or how == "slipped":
            assert day == before.since or (after.rhythm, after.fell) == ("weekly", day)
        ahead = list(islice(looks_from(state, day), 5))
        assert all(one < other for one, other in pairwise(ahead))
        assert ahead[0] >= day


def press_of(press: str, how: Any, day: date, n: int) -> Command:
    at = evening_of(day)
    match press:
        case "look":
            return looked(day, how=how, id=f"look-{n}", at=at)
        case "less":
            return less(day)
        case "begin":
            return steady(f"upkeep-{n}", on=day, at=at)
        case "close":
            return CloseUpkeep(at=at, of="upkeep-0", on=day, text="I tell you first.")
        case "miss":
            return marked(day, mark="missed", at=at)
        case _:
            return harm(f"harm-{n}", at=at)
