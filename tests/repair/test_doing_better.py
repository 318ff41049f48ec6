"""Places to do better: his own words, three at work, and a first step within the week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import LetGo, LetGoOf
from amends.repair.practices import listening, offers
from amends.repair.practices.doing_better import (
    Beside,
    ClosePlace,
    FirstStepPlanned,
    FirstStepTold,
    PlaceClosed,
    PlaceNamed,
    PlacesRanked,
    RankPlace,
    Slice,
    TakeUpPlace,
    TellFirstStep,
    beside,
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
from tests.repair.things import TOGETHER, cause, first_step, page, place

FOUR = tuple(place(f"place-{n}", text=f"Place {n}") for n in range(1, 5))


def told(how: Any = "done", **values: Any) -> TellFirstStep:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "of": "the-step", "how": how}
    return TellFirstStep(**usual | {"text": "It hangs beside the door."} | values)


def mine(*before: Any) -> Slice:
    return given(*before).state.own.doing_better


def test_s0_5b_ben_names_a_place_to_do_better() -> None:
    given().when(place()).then(
        PlaceNamed(
            at=THE_EVENING,
            id="the-place",
            text="I say it when I will be late.",
            source="own",
            thing="",
        )
    )
    nothing_comes_of_a_second_press(press=place())
    again = place(text="I say it before I am late.")
    assert mine(place(), again).ranked[0].text == "I say it before I am late."


def test_s0_5b_ana_is_never_asked_to_do_better() -> None:
    given(page(), who=ANA).when(place()).refused("not_your_side")
    given(page(), who=ANA).when(first_step()).refused("not_your_side")


def test_a_place_comes_of_what_is_there_and_of_nothing_else() -> None:
    of_it = place(source="cause", thing="the-cause")
    given(cause()).when(of_it).then(
        PlaceNamed(
            at=THE_EVENING, id="the-place", text=of_it.text, source="cause", thing="the-cause"
        )
    )
    given().when(of_it).refused("not_there")
    given(cause(), of_it).when(replace(of_it, id="again")).refused("not_there")
    given(cause(), of_it).when(place(source="own")).refused("already_kept", field="text")
    given().when(place(text=" ")).refused("empty", field="text")
    many = tuple(place(f"p{n}") for n in range(30))
    given(*many).when(place()).refused("enough_places", field="text")


def test_s0_5b_what_ana_said_stands_beside_it_in_her_words_until_it_is_a_place_or_over() -> None:
    """Her words stay hers: what Ben takes up is written in his own."""
    says = listening.SayConcern(at=THE_EVENING, by=ANA, id="concern", text="I waited at the door.")
    wants = offers.GiveWish(at=THE_EVENING, by=ANA, id="wish", text="Say when you are late.")
    state = given(*TOGETHER, cause(), says, wants).state
    found = {one.source: one for one in beside(state, THAT_DAY)}
    assert found["concern"] == Beside(
        source="concern", thing="concern", text="I waited at the door."
    )
    assert set(found) == {"concern", "wish", "cause"}
    takes = place(source="wish", thing="wish", at=LATER_THAT_NIGHT)
    over = offers.EndWish(at=LATER_THAT_NIGHT, by=ANA, id="end-wish", of="wish")
    for after in (takes, over):
        state = given(*TOGETHER, says, wants, after).state
        assert [one.source for one in beside(state, THAT_DAY)] == ["concern"]


def test_s0_5b_three_are_worked_at_and_the_rest_waits() -> None:
    here = mine(*FOUR)
    assert [one.id for one in here.at_work] == ["place-1", "place-2", "place-3"]
    assert [one.id for one in here.waiting] == ["place-4"]
    given(*FOUR).when(first_step(place="place-4")).refused("few_at_once", field="what")
    assert given(*FOUR).when(first_step(place="place-3")).events


def test_s0_5b_ben_ranks_them_and_what_he_puts_down_makes_room() -> None:
    up = RankPlace(at=THE_EVENING, place="place-4", above="place-1")
    order = ("place-4", "place-1", "place-2", "place-3")
    given(*FOUR).when(up).then(PlacesRanked(at=THE_EVENING, order=order))
    nothing_comes_of_a_second_press(*FOUR, press=up)
    assert [one.id for one in mine(*FOUR, up).waiting] == ["place-3"]
    given(place()).when(up).refused("not_there")

    down = ClosePlace(at=THE_EVENING, of="place-1", text="We eat together again.")
    given(*FOUR).when(down).then(
        PlaceClosed(at=THE_EVENING, of="place-1", closed=True, text="We eat together again.")
    )
    nothing_comes_of_a_second_press(*FOUR, press=down)
    after = mine(*FOUR, down)
    assert not after.waiting
    assert [one.after for one in after.closed] == ["We eat together again."]
    takes = TakeUpPlace(at=THE_EVENING, of="place-1")
    nothing_comes_of_a_second_press(*FOUR, down, press=takes)
    given(*FOUR).when(takes).quietly()
    given().when(down).refused("not_there")


def test_s0_5c_a_first_step_is_within_the_week_with_its_if_then_and_what_it_takes() -> None:
    given(place()).when(first_step()).then(
        FirstStepPlanned(
            at=THE_EVENING,
            id="the-step",
            place="the-place",
            what="I put the train times up in the kitchen.",
            on=THE_DAY_AFTER,
            cue="the train is late",
            act="write one line before it leaves",
            needs="The timetable. I ask at the station.",
        )
    )
    nothing_comes_of_a_second_press(place(), press=first_step())
    week_on = THAT_DAY + timedelta(days=7)
    assert given(place()).when(first_step(on=week_on)).events
    given(place()).when(first_step(on=date(2026, 3, 15))).refused("step_within_a_week", field="on")
    given(place()).when(first_step(on=date(2026, 3, 4))).refused("step_day_over", field="on")
    given(place()).when(first_step(cue=" ")).refused("empty", field="cue")
    given().when(first_step()).refused("not_there")


def test_one_step_at_a_time_and_the_next_once_it_was_told_how_that_one_went() -> None:
    other = first_step("next-step", what="I set an alarm.")
    given(place(), first_step()).when(other).refused("one_step_at_a_time", field="what")
    changed = first_step(what="I hang the times beside the door.")
    assert given(place(), first_step()).when(changed).events
    assert given(place(), first_step(), told()).when(other).events
    given(place(), first_step(), told()).when(changed).refused("already_kept", field="what")


@pytest.mark.parametrize("how", ["done", "otherwise", "not_yet"])
def test_s0_5c_it_is_asked_about_afterwards_and_no_answer_is_a_fault(how: Any) -> None:
    before = (place(), first_step())
    (step,) = mine(*before).running
    assert not step.is_asked_about(THAT_DAY)
    assert step.is_asked_about(THE_DAY_AFTER)
    given(*before).when(told(how)).then(
        FirstStepTold(
            at=THE_EVENING_AFTER, of="the-step", how=how, text="It hangs beside the door."
        )
    )
    nothing_comes_of_a_second_press(*before, press=told(how))
    assert mine(*before, told(how)).running == ()
    given(place()).when(told(how)).refused("not_there")


def test_a_place_let_go_takes_its_steps_with_it_and_leaves_the_others_in_their_order() -> None:
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-place")
    outcome = given(place(), first_step(), told(), *FOUR).when(gone)
    outcome.then(LetGo(at=THE_EVENING_AFTER, ids=("the-place", "the-step")))
    left = outcome.state.own.doing_better
    assert left.steps == ()
    assert [one.id for one in left.ranked] == [one.id for one in FOUR]
