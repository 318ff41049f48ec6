"""Days that may be hard: each names their own beforehand, and nothing of it reaches anybody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair import LetGo, LetGoOf
from amends.repair.practices.hard_days import (
    LONGEST_BEFORE,
    BeforehandPlanned,
    HardDay,
    HardDayNamed,
    KeepSentence,
    NameHardTime,
    PlanBeforehand,
    SayWhoMayKnow,
    true_today,
)
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import (
    ANOTHER_LETTER,
    TO_A_GIVEN_LETTER,
    hard_day,
    letter,
    promised,
    ready,
    screened,
)

A_YEAR_AGO = date(2025, 3, 20)
THE_TWENTIETH = date(2026, 3, 20)


def beforehand(**values: Any) -> PlanBeforehand:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-day", "way": "say"}
    return PlanBeforehand(**usual | {"text": "I tell you the evening before where I am."} | values)


def the_day(*more: Any) -> HardDay:
    (day,) = given(hard_day(), *more).state.own.hard_days.days
    return day


@pytest.mark.parametrize("who", [BEN, ANA])
def test_s0_7c_each_names_a_day_that_may_be_hard_and_what_they_do_that_day(who: Any) -> None:
    """S0.7c, S4.8a: for herself alone it says what helps her; for him, what he does."""
    given(who=who).when(hard_day()).then(
        HardDayNamed(
            at=THE_EVENING,
            id="the-day",
            what="The day it came out",
            on=A_YEAR_AGO,
            yearly=True,
            before=7,
            plan="I take the day off and cook.",
        )
    )


def test_s2_10a_ben_plans_what_he_tells_or_offers_before_it_comes() -> None:
    given(screened(), hard_day()).when(beforehand()).then(
        BeforehandPlanned(
            at=THE_EVENING,
            of="the-day",
            way="say",
            text="I tell you the evening before where I am.",
        )
    )


def test_ana_is_never_asked_to_plan_anything_for_ben() -> None:
    """S4.8a: her page is what helps her; what to offer is his to think of."""
    given(hard_day(), who=ANA).when(beforehand()).refused("not_your_side")


@pytest.mark.parametrize(
    ("stop", "reason"),
    [({"barred": "asked__"}, "no_contact"), ({"used_force": "yes"}, "help_first")],
)
def test_where_nothing_may_reach_her_nothing_is_planned_for_her(
    stop: dict[str, Any], reason: str
) -> None:
    given(hard_day(), screened(**stop)).when(beforehand()).refused(reason)
    assert given(screened(**stop)).when(hard_day()).events


def test_a_day_written_again_keeps_what_was_planned_for_it() -> None:
    again = hard_day(what="The day I told you", at=LATER_THAT_NIGHT)
    day = the_day(screened(), beforehand(), again)
    assert (day.what, day.way) == ("The day I told you", "say")


def test_pressing_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(press=hard_day())
    nothing_comes_of_a_second_press(screened(), hard_day(), press=beforehand())


def test_what_cannot_be_kept_says_why() -> None:
    given().when(hard_day(what=" ")).refused("empty", field="what")
    given().when(hard_day(before=31)).refused("days_before_out_of_range", field="before")
    given().when(hard_day(before=-1)).refused("days_before_out_of_range", field="before")
    over = hard_day(yearly=False, on=THAT_DAY - timedelta(days=2))
    given().when(over).refused("hard_day_over", field="on")
    given().when(hard_day(on=date(2032, 1, 1))).refused("too_far_ahead", field="on")
    given(screened()).when(beforehand()).refused("not_there")


def test_a_day_that_is_over_can_still_be_written_about() -> None:
    """What helped on it is worth keeping, and its date is not typed anew."""
    once = hard_day(yearly=False, on=THAT_DAY)
    weeks_on = THE_EVENING + timedelta(days=30)
    again = hard_day(yearly=False, on=THAT_DAY, plan="We walked.", at=weeks_on)
    assert given(once).when(again).events


def test_it_comes_every_year_and_before_it_as_many_days_as_was_said() -> None:
    day = the_day()
    assert day.next_from(THAT_DAY) == THE_TWENTIETH
    calls = day.called_to_mind(THAT_DAY)
    assert [next(calls) for _ in range(3)] == [
        date(2026, 3, 13),
        THE_TWENTIETH,
        date(2027, 3, 13),
    ]
    assert not day.is_near(date(2026, 3, 12))
    assert day.is_near(date(2026, 3, 13))
    assert day.is_near(THE_TWENTIETH)
    assert not day.is_near(date(2026, 3, 21))


def test_a_leap_day_comes_every_year() -> None:
    (day,) = given(hard_day(on=date(2024, 2, 29))).state.own.hard_days.days
    assert day.next_from(date(2027, 1, 1)) == date(2027, 2, 28)


@pytest.mark.parametrize("before", [10**30, -(10**30)])
def test_a_number_of_days_that_no_form_offers_breaks_no_reader(before: int) -> None:
    day = HardDay(
        id="a", at=THE_EVENING, what="", on=THE_TWENTIETH, yearly=True, before=before, plan=""
    )
    days = [next(day.called_to_mind(THAT_DAY)) for _ in range(2)]
    allowed = THE_TWENTIETH - timedelta(days=LONGEST_BEFORE)
    assert days[0] in (THE_TWENTIETH, allowed, date(2026, 3, 20))


def test_a_day_let_go_takes_what_was_planned_with_it() -> None:
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-day")
    outcome = given(screened(), hard_day(), beforehand()).when(gone)
    outcome.then(LetGo(at=THE_EVENING_AFTER, ids=("the-day",)))
    assert outcome.state.own.hard_days.days == ()
    given(hard_day(), gone).when(later(hard_day(), THE_EVENING_AFTER)).refused("not_there")


@pytest.mark.parametrize(
    ("because", "reason"), [(None, "why_again"), ("new_impact", "nothing_new_yet")]
)
def test_s1_4b_no_day_by_the_calendar_calls_for_another_apology(because: Any, reason: str) -> None:
    """That such a day is here is no reason by itself, and nothing that he learned about her."""
    again = letter("again", kind="renewed", text=ANOTHER_LETTER)
    here = given(*TO_A_GIVEN_LETTER, hard_day(on=THAT_DAY), again)
    here.when(ready("again", because=because)).refused(reason, field="because")


def test_the_nearest_day_stands_first_and_what_is_over_last() -> None:
    near = hard_day("near", on=THAT_DAY, yearly=False)
    far = hard_day("far", on=date(2026, 12, 24), yearly=False)
    days = given(far, hard_day(), near).state.own.hard_days
    assert [day.id for day in days.coming(THAT_DAY)] == ["near", "the-day", "far"]
    assert [day.id for day in days.coming(date(2026, 5, 1))] == ["far", "the-day", "near"]
    assert days.next_anniversary(THE_TWENTIETH) == date(2027, 3, 20)


def test_s2_10a_a_sentence_that_calms_stands_on_a_promise_that_runs() -> None:
    kept = KeepSentence(at=THE_EVENING, id="sentence", text="I am home by six.", promise="home")
    given().when(kept).refused("nothing_carries_it", field="promise")
    state = given(promised("home")).when(kept).state
    assert [one.text for one in true_today(state)] == ["I am home by six."]
    given(promised("home"), kept).when(kept).quietly()
    gone = given(promised("home"), kept).when(LetGoOf(at=LATER_THAT_NIGHT, id="home")).state
    assert true_today(gone) == ()
    given(who=ANA).when(kept).refused("not_your_side")


def test_s4_8a_hours_and_places_are_named_with_what_helps_and_who_may_know() -> None:
    named = NameHardTime(at=THE_EVENING, id="time", kind="hour", what="Sundays", know="My sister.")
    (kept,) = given(who=ANA).when(named).state.own.hard_days.times
    assert (kept.kind, kept.what, kept.know) == ("hour", "Sundays", "My sister.")
    given(named, who=ANA).when(named).quietly()
    given(who=ANA).when(SayWhoMayKnow(at=THE_EVENING, of="day", text="Jo.")).refused("not_there")
