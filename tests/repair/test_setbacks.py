"""Setbacks: signs and plans before one, a near miss or a slip on its day, and small untruths put right."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import LetGo, LetGoOf
from amends.repair.practices import owning, reflection, setbacks, upkeep
from amends.repair.practices.setbacks import (
    CallSlip,
    Day,
    LookBackOnDay,
    NearMissNoted,
    SaySituation,
    SignListed,
    SituationLookedBack,
    SituationPlanned,
    SituationSaid,
    SlipWritten,
    ThenWritten,
    UntruthCameOut,
    UntruthWritten,
)
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    due_of,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import cause, harm, looked, near_miss, sign, steady, then, untruth
from tests.repair.things import plan_for_a_day as plan

AGAIN = "I told her again what you had told me."


def looked_back(on: date = THAT_DAY, **values: Any) -> LookBackOnDay:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-plan", "went": "planned"}
    return LookBackOnDay(on=on, **usual | values)


def slip(id: str = "the-slip", **values: Any) -> setbacks.WriteSlip:
    usual: dict[str, Any] = {
        "at": THE_EVENING_AFTER,
        "on": THE_DAY_AFTER,
        "kind": "betrayal",
        "act": AGAIN,
    }
    return setbacks.WriteSlip(id=id, **usual | values)


def came_out(**values: Any) -> setbacks.SayHowItCameOut:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "of": "the-untruth",
        "out": "told",
        "on": THAT_DAY,
    }
    return setbacks.SayHowItCameOut(**usual | values)


def test_s0_8d_an_early_sign_is_listed_beside_the_cause_it_belongs_to() -> None:
    given(cause()).when(sign(cause="the-cause")).then(
        SignListed(
            at=THE_EVENING, id="the-sign", kind="body", text="My jaw is tight.", cause="the-cause"
        )
    )
    given().when(sign(cause="gone")).then(
        SignListed(at=THE_EVENING, id="the-sign", kind="body", text="My jaw is tight.", cause="")
    )


def test_s0_8c_what_was_learned_becomes_a_plan_for_a_day_and_is_asked_about_after_it() -> None:
    outcome = given(cause()).when(plan(cause="the-cause"))
    outcome.then(
        SituationPlanned(
            at=THE_EVENING,
            id="the-plan",
            cue="your mother calls",
            act="talk about the garden, and hang up after ten minutes",
            on=THE_DAY_AFTER,
            often="week",
            cause="the-cause",
        )
    )
    (fallen,) = due_of("plan", outcome.state, "responsible", THE_EVENING)
    days = [wall.date() for wall in fallen.walls[:4]]
    assert days == [date(2026, 3, 7), date(2026, 3, 8), date(2026, 3, 14), date(2026, 3, 15)]
    two_days_on = THE_EVENING + timedelta(days=2)
    said = looked_back(THE_DAY_AFTER, at=two_days_on, went="slipped", text="I told her.")
    given(plan()).when(said).then(
        SituationLookedBack(
            at=two_days_on, of="the-plan", on=THE_DAY_AFTER, went="slipped", text="I told her."
        )
    )
    (kept,) = given(plan(), said).state.own.setbacks.situations
    assert kept.days == (Day(on=THE_DAY_AFTER, went="slipped", text="I told her."),)
    assert kept.to_look_back_on(date(2026, 3, 8)) is None
    (open_one,) = given(plan()).state.own.setbacks.situations
    assert open_one.to_look_back_on(THE_DAY_AFTER) is None, "it is not over yet"
    assert open_one.to_look_back_on(date(2026, 3, 8)) == THE_DAY_AFTER
    assert open_one.to_say_of(THAT_DAY) is None, "it is yet to come"
    assert open_one.to_say_of(THE_DAY_AFTER) == THE_DAY_AFTER, "on the day itself, if he wants"
    assert open_one.to_say_of(date(2026, 3, 8)) == THE_DAY_AFTER
    assert kept.to_say_of(THE_DAY_AFTER) is None, "it was said"


def test_a_cause_without_a_day_can_have_a_plan_and_one_that_wants_help_has_none() -> None:
    causes = (cause(), cause("other"), cause("third"))
    wants_help = reflection.MarkCauseForHelp(at=THE_EVENING, of="third")
    before = given(*causes, plan(cause="the-cause"), wants_help)
    assert [one.id for one in setbacks.causes_without_a_day(before.state)] == ["other"]


@pytest.mark.parametrize(
    ("often", "following"),
    [
        ("once", None),
        ("week", date(2026, 3, 14)),
        ("month", date(2026, 4, 7)),
        ("year", date(2027, 3, 7)),
    ],
)
def test_a_plan_comes_as_often_as_was_said(often: Any, following: date | None) -> None:
    (kept,) = given(plan(often=often)).state.own.setbacks.situations
    assert kept.next_from(THAT_DAY) == THE_DAY_AFTER
    assert kept.next_from(date(2026, 3, 8)) == following


def test_a_plan_written_again_keeps_what_was_said_of_its_days() -> None:
    before = (plan(on=THAT_DAY), looked_back())
    (kept,) = given(*before, plan(on=THAT_DAY, act="hang up")).state.own.setbacks.situations
    assert (kept.act, len(kept.days)) == ("hang up", 1)


def test_s2_8b_a_near_miss_says_what_came_and_what_was_done_instead() -> None:
    given().when(near_miss()).then(
        NearMissNoted(
            at=THE_EVENING,
            id="the-near-miss",
            on=THAT_DAY,
            came="She asked about us.",
            instead="I said that this is ours, and asked about her knee.",
        )
    )


def test_s2_16b_a_slip_is_a_hurt_of_its_own_and_those_of_its_kind_stand_open_again() -> None:
    outcome = given(harm(), harm("another", kind="money")).when(slip())
    outcome.then(
        owning.HarmRecorded(
            at=THE_EVENING_AFTER, id="the-slip-h", kind="betrayal", act=AGAIN, ongoing="not_sure"
        ),
        SlipWritten(at=THE_EVENING_AFTER, id="the-slip", on=THE_DAY_AFTER, harm="the-slip-h"),
        owning.HarmStopped(at=THE_EVENING_AFTER, of="the-harm", ongoing="not_sure"),
    )
    first, money, second = outcome.state.own.owning.harms
    assert [setbacks.time_of(outcome.state, one) for one in (first, money, second)] == [1, 1, 2]


def test_s0_8d_a_hurt_that_stands_there_is_called_a_repeat_and_opens_those_before_it() -> None:
    over = owning.StopHarm(at=THE_EVENING, of="the-harm", ongoing="over")
    before = (harm(), over, harm("again"), harm("money", kind="money"), harm("third"))
    calls = CallSlip(at=THE_EVENING_AFTER, of="again", on=THE_DAY_AFTER)
    nothing_comes_of_a_second_press(*before, press=calls)
    outcome = given(*before).when(calls)
    outcome.then(
        SlipWritten(at=THE_EVENING_AFTER, id="again-s", on=THE_DAY_AFTER, harm="again"),
        owning.HarmStopped(at=THE_EVENING_AFTER, of="the-harm", ongoing="not_sure"),
    )
    given(*before, calls).when(replace(calls, on=THAT_DAY)).quietly()
    given(*before).when(replace(calls, of="gone")).refused("not_there")
    given(*before).when(replace(calls, on=date.max)).refused("day_not_come", field="on")
    given(slip()).when(replace(calls, of="the-slip-h")).quietly()


def test_what_is_no_kind_is_no_repeat() -> None:
    before = harm(kind="other")
    outcome = given(before).when(slip(kind="other"))
    assert [type(event) for event in outcome.events] == [owning.HarmRecorded, SlipWritten]
    assert setbacks.time_of(outcome.state, outcome.state.own.owning.harms[1]) == 1


def test_after_a_slip_what_holds_is_looked_after_every_week_again() -> None:
    weeks = [date(2026, 3, 13) + timedelta(days=7 * n) for n in range(4)]
    held = [looked(on) for on in weeks]
    on = date(2026, 4, 5)
    less = upkeep.LookLess(at=held[-1].at + timedelta(hours=1), on=weeks[-1])
    at = THE_EVENING + timedelta(days=30)
    state = given(harm(), steady(), *held, less, slip(at=at, on=on)).state
    standing = upkeep.standing(state)
    assert standing is not None
    assert (standing.rhythm, standing.fell) == ("weekly", on)


def test_a_hurt_let_go_takes_its_slip_with_it_and_no_late_form_brings_it_back() -> None:
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-slip-h")
    outcome = given(slip()).when(gone)
    outcome.then(LetGo(at=THE_EVENING_AFTER, ids=("the-slip-h", "the-slip")))
    given(slip(), gone).when(later(slip(), THE_EVENING_AFTER)).refused("not_there")
    alone = LetGoOf(at=THE_EVENING_AFTER, id="the-slip")
    given(slip(), alone, LetGoOf(at=THE_EVENING_AFTER, id="the-slip-h")).when(
        slip("the-slip", act="I did.")
    ).refused("not_there")


def test_s3_4c_a_small_untruth_is_written_beside_what_is_true_with_a_day_to_tell_it() -> None:
    outcome = given().when(untruth())
    outcome.then(
        UntruthWritten(
            at=THE_EVENING,
            id="the-untruth",
            stated="I was at the office until eight.",
            true="I sat in the car for an hour.",
            tell_by=THAT_DAY,
        )
    )
    assert due_of("tell", outcome.state, "responsible", THE_EVENING)
    told = given(untruth()).when(came_out())
    told.then(UntruthCameOut(at=THE_EVENING, of="the-untruth", out="told", on=THAT_DAY))
    assert due_of("tell", told.state, "responsible", THE_EVENING) == ()


def test_s4_4a_what_he_told_is_counted_beside_what_was_found_out_by_his_own_entries() -> None:
    both = (untruth(), untruth("second"), untruth("third"), came_out())
    state = given(*both, came_out(of="second", out="found_out")).state
    assert state.own.setbacks.counted == setbacks.Counted(told=1, found_out=1, all=3)
    assert [one.id for one in state.own.setbacks.untold] == ["third"]


def test_what_was_said_and_what_is_true_are_not_changed_in_silence() -> None:
    changed = untruth(true="I was at the bar.")
    given(untruth()).when(changed).refused("already_kept", field="stated")
    assert given(untruth()).when(untruth(tell_by=THE_DAY_AFTER)).events


def test_what_i_do_if_it_happens_stands_once_and_can_be_written_anew() -> None:
    text = "I tell you that evening, and call Jo."
    given().when(then()).then(ThenWritten(at=THE_EVENING, id="the-then", text=text))
    state = given(then(), then(text="I call Jo.")).state
    assert [one.text for one in state.own.setbacks.thens] == ["I call Jo."]
    given(then()).when(then("other")).refused("already_kept", field="text")


PRESSES = (sign(), plan(), near_miss(), slip(), untruth(), then())


@pytest.mark.parametrize("press", PRESSES)
def test_pressing_twice_does_nothing(press: Any) -> None:
    nothing_comes_of_a_second_press(harm(), press=press)


def test_saying_the_same_of_a_day_or_of_an_untruth_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(plan(on=THAT_DAY), press=looked_back())
    nothing_comes_of_a_second_press(untruth(), press=came_out())


@pytest.mark.parametrize("press", PRESSES)
def test_nothing_of_it_is_ever_asked_of_ana(press: Any) -> None:
    given(who=ANA).when(press).refused("not_your_side")


def test_what_cannot_be_kept_says_why() -> None:
    given().when(sign(text=" ")).refused("empty", field="text")
    given().when(plan(cue=" ")).refused("empty", field="cue")
    given().when(plan(often="once", on=date(2026, 3, 4))).refused("plan_day_over", field="on")
    given().when(plan(on=date(2032, 1, 1))).refused("too_far_ahead", field="on")
    given().when(looked_back()).refused("not_there")
    given(plan()).when(looked_back()).refused("not_due_that_day", field="on")
    ahead = looked_back(date(2026, 3, 14))
    given(plan()).when(ahead).refused("day_not_come", field="on")
    given().when(near_miss(on=date(2026, 3, 9))).refused("day_not_come", field="on")
    given().when(near_miss(instead="")).refused("empty", field="instead")
    given().when(slip(act="Mistakes were made.")).refused("act_needs_i", field="act")
    given().when(slip(on=date(2026, 3, 10))).refused("day_not_come", field="on")
    given(slip()).when(slip(act="I did more.")).refused("already_kept", field="act")
    given().when(untruth(true="")).refused("empty", field="true")
    given().when(untruth(tell_by=date(2026, 3, 4))).refused("plan_day_over", field="tell_by")
    given().when(came_out()).refused("not_there")


def test_what_is_let_go_is_gone() -> None:
    ids = ("the-sign", "the-plan", "the-near-miss", "the-untruth", "the-then")
    gone = [LetGoOf(at=LATER_THAT_NIGHT, id=id) for id in ids]
    presses = (sign(), plan(), near_miss(), untruth(), then())
    assert given(*presses, *gone).state.own.setbacks == setbacks.Slice()


def test_a_plan_is_said_through_three_times_and_anew_in_other_words() -> None:
    def says(n: int) -> SaySituation:
        return SaySituation(at=THE_EVENING, id=f"said-{n}", of="the-plan", on=THAT_DAY)

    given(plan()).when(says(1)).then(
        SituationSaid(at=THE_EVENING, id="said-1", of="the-plan", on=THAT_DAY)
    )
    thrice = (plan(), says(1), says(2), says(3))
    assert given(*thrice).when(says(4)).events == ()
    (kept,) = given(*thrice).state.own.setbacks.situations
    assert len(kept.said) == 3
    (moved,) = given(*thrice, plan(often="month")).state.own.setbacks.situations
    assert len(moved.said) == 3
    (changed,) = given(*thrice, plan(act="hang up")).state.own.setbacks.situations
    assert changed.said == ()
    gone = LetGoOf(at=THE_EVENING_AFTER, id="said-2")
    (less,) = given(*thrice, gone).state.own.setbacks.situations
    assert [one.id for one in less.said] == ["said-1", "said-3"]
    given(*thrice, gone).when(says(2)).refused("not_there")
    given().when(says(1)).refused("not_there")
    nothing_comes_of_a_second_press(plan(), press=says(1))
