"""By which guide one goes, what is left out of it and why, and the one thing of a week."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import Command, LetGoOf
from amends.repair.path import Guide, Moment, is_unfinished, moved, next_step, parts, standings
from amends.repair.practices.guiding import (
    ChooseGuide,
    GuideChosen,
    LeaveOutStep,
    LookBackAtWeek,
    OrderSteps,
    StepLeftOut,
    StepsOrdered,
    WeekLookedBack,
)
from tests.repair.scenario import (
    ANA,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_REPAIR,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.test_path import GUIDE, step
from tests.repair.things import harm

A_DAY = timedelta(days=1)
BEFORE = "We talked about all of it with a counsellor."


def left(id: str = "left", **values: Any) -> LeaveOutStep:
    usual: dict[str, Any] = {"at": THE_EVENING, "guide": "full_path", "step": "why"}
    return LeaveOutStep(id=id, **{"why": "elsewhere", "text": BEFORE} | usual | values)


def week(id: str = "week", **values: Any) -> LookBackAtWeek:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": "I was late twice."}
    return LookBackAtWeek(id=id, **usual | values)


def chosen(guide: Any) -> ChooseGuide:
    return ChooseGuide(at=THE_EVENING, guide=guide)


# Which guide


def test_s2_0_he_takes_a_guide_and_another_and_none() -> None:
    assert given().state.own.guiding.chosen == "full_path"
    given().when(chosen("eight_actions")).then(GuideChosen(at=THE_EVENING, guide="eight_actions"))
    assert given(chosen("after_betrayal"), chosen("none")).state.own.guiding.chosen == "none"
    nothing_comes_of_a_second_press(press=chosen("twenty_one_steps"))


def test_her_side_is_no_guide_that_is_chosen_and_she_chooses_none() -> None:
    given().when(chosen("own_side")).refused("not_your_side")
    given(who=ANA).when(chosen("eight_actions")).refused("not_your_side")


# What is left out


def test_s4_0h_a_step_is_left_out_with_its_reason_and_taken_up_again() -> None:
    given().when(left()).then(
        StepLeftOut(
            at=THE_EVENING,
            id="left",
            guide="full_path",
            step="why",
            why="elsewhere",
            text=BEFORE,
        )
    )
    kept = given(left()).state.own.guiding
    assert kept.left("full_path", "why") is not None
    assert kept.left("eight_actions", "why") is None, "what is left out of one stays in another"
    assert given(left(), LetGoOf(at=THE_EVENING, id="left")).state.own.guiding.left_out == ()
    nothing_comes_of_a_second_press(press=left())


def test_it_is_said_why_and_she_need_not_say_it() -> None:
    given().when(left(why="unsaid", text=" ")).refused("why_left_out", field="why")
    assert given().when(left(why="unsaid", text="Not us.")).events
    assert given(who=ANA).when(left(guide="own_side", why="unsaid", text="")).events


def test_what_is_left_out_is_left_out_once_and_is_the_name_of_a_step() -> None:
    given(left()).when(left("again")).refused("already_kept")
    given(left()).when(left(text="Otherwise.")).refused("already_kept")
    given().when(left(step="../a word of mine")).refused("not_understood")


def test_a_step_that_is_left_out_is_never_next_and_calls_for_nothing() -> None:
    road = Guide(name="full_path", title="", role="responsible", steps=(step("why"),))
    out = Moment(state=given(left()).state, now=THE_EVENING, about=THE_REPAIR)
    (standing,) = standings(road, out)
    assert standing.status == "left_out"
    assert next_step((standing,)) is None
    assert not is_unfinished(road, out)
    done = Moment(state=given(harm(), left()).state, now=THE_EVENING, about=THE_REPAIR)
    assert standings(road, done)[0].status == "done", "what was done stays done"


# Their order


def ordered(*steps: str, **values: Any) -> OrderSteps:
    usual: dict[str, Any] = {"at": THE_EVENING, "guide": "full_path", "steps": steps}
    return OrderSteps(**usual | values)


ROAD = Guide(
    name="full_path",
    title="",
    role="responsible",
    steps=(
        step("own", part="one"),
        step("say", part="one", after=("harm_recorded",), done=("acknowledged",)),
        step("keep", part="two", done=("promise_made",)),
    ),
)


def on_the_road(*presses: Command) -> Moment:
    return Moment(state=given(*presses).state, now=THE_EVENING, about=THE_REPAIR)


def test_s2_0_the_steps_of_a_guide_are_put_in_another_order_and_back() -> None:
    given().when(ordered("keep", "own", "say")).then(
        StepsOrdered(at=THE_EVENING, guide="full_path", steps=("keep", "own", "say"))
    )
    kept = given(ordered("keep", "own"), ordered("own", guide="eight_actions")).state.own.guiding
    assert kept.order_of("full_path") == ("keep", "own"), "each guide has its own"
    assert given(ordered("keep"), ordered()).state.own.guiding.ordered == ()
    nothing_comes_of_a_second_press(press=ordered("keep", "own"))


@pytest.mark.parametrize(
    "steps", [("own", "own"), ("a word of mine",), tuple(f"s{n}" for n in range(101))]
)
def test_an_order_is_of_steps_and_of_nothing_else(steps: tuple[str, ...]) -> None:
    given().when(ordered(*steps)).refused("not_understood")
    given().when(ordered("needs", guide="own_side")).refused("not_understood")
    given(who=ANA).when(ordered("own")).refused("not_your_side")


def test_s2_0_what_is_put_first_is_next_and_still_waits_for_what_it_waits_for() -> None:
    first = on_the_road(ordered("say", "keep", "own"))
    stands = standings(ROAD, first)
    assert [(one.step.id, one.status) for one in stands] == [
        ("say", "waiting"),
        ("keep", "open"),
        ("own", "open"),
    ]
    coming = next_step(stands)
    assert coming is not None
    assert coming.step.id == "keep"
    found = [(part.name, part.is_open) for part in parts(stands, coming)]
    assert found == [("one", False), ("two", True), ("one", False)]


def test_a_step_that_the_order_does_not_name_stays_behind_the_one_it_stood_behind() -> None:
    assert [one.id for one in ROAD.in_order(("keep", "own", "gone"))] == ["keep", "own", "say"]
    assert [one.id for one in ROAD.in_order(("keep",))] == ["own", "say", "keep"]


def test_a_step_is_moved_past_the_one_that_is_seen_before_it_or_behind_it() -> None:
    here = on_the_road()
    assert moved(ROAD, here, "keep", by=-1) == ("own", "keep", "say")
    assert moved(ROAD, here, "own", by=1) == ("say", "own", "keep")
    assert moved(ROAD, here, "own", by=-1) is None
    assert moved(ROAD, here, "keep", by=1) is None
    again = on_the_road(ordered("own", "keep", "say"))
    assert moved(ROAD, again, "keep", by=-1) == ("keep", "own", "say")


# The week


def test_s4_0f_a_week_is_looked_back_at_once_and_changed_in_place() -> None:
    given().when(week()).then(
        WeekLookedBack(at=THE_EVENING, id="week", on=THAT_DAY, text="I was late twice.", step="")
    )
    more = week(text="Late twice, and told.", at=THE_EVENING)
    (kept,) = given(week(), more).state.own.guiding.weeks
    assert kept.text == "Late twice, and told."
    given(week()).when(week("other", on=THE_DAY_AFTER)).refused("already_kept")
    given().when(week(text="")).refused("nothing_answered", field="text")
    given().when(week(on=THAT_DAY + 3 * A_DAY)).refused("day_not_come", field="on")
    given().when(week(step="no step")).refused("not_understood")
    given(who=ANA).when(week()).refused("not_your_side")
    nothing_comes_of_a_second_press(press=week())


def test_what_he_chose_comes_first_for_seven_days_where_it_is_open() -> None:
    mine = given(week(step="keep_it")).state.own.guiding
    assert [mine.first_now(THAT_DAY + n * A_DAY) for n in (0, 6, 7)] == ["keep_it", "keep_it", ""]
    stands = standings(GUIDE, Moment(state=given().state, now=THE_EVENING, about=THE_REPAIR))
    first = [next_step(stands, name) for name in ("", "keep it", "say it", "not there")]
    assert [one.step.id if one else "" for one in first] == [
        "own it",
        "keep it",
        "own it",
        "own it",
    ]


@pytest.mark.parametrize("text", ["", "I was late twice."])
def test_nothing_need_come_first(text: str) -> None:
    assert given(week(step="all" if not text else "", text=text)).state.own.guiding.weeks
