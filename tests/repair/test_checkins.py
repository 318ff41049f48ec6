"""Check-ins: whole numbers or nothing, and a direction only where there is one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from amends.repair import Command, LetGoOf
from amends.repair.practices.checkins import (
    LESS_IS_BETTER,
    CheckedIn,
    CheckIn,
    ChooseTracking,
    NoteDifference,
    NoteNotWell,
    TrackingChosen,
    as_promise,
    direction,
    promise_id,
    standard_errors,
)
from amends.repair.schedules import Daily, Once
from bench.direction import People, said, weeks_after
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import checked_in


def test_both_check_in_apart() -> None:
    for who in (BEN, ANA):
        given(who=who).when(checked_in(worry=0, note="A quiet week.")).then(
            CheckedIn(
                at=THE_EVENING,
                id="the-checkin",
                on=THAT_DAY,
                told=6,
                promised=None,
                free_to_say_no=None,
                worry=0,
                note="A quiet week.",
            )
        )


@pytest.mark.parametrize("answer", [-1, 11, 10**400])
def test_an_answer_is_from_nought_to_ten(answer: int) -> None:
    given().when(checked_in(worry=answer)).refused("zero_to_ten", field="worry")


@pytest.mark.parametrize("answer", [3.5, True])
def test_an_answer_is_a_whole_number(answer: object) -> None:
    given().when(checked_in(worry=answer)).refused("not_understood")


def test_a_check_in_says_something() -> None:
    given().when(checked_in(told=None)).refused("nothing_answered", field="told")
    assert given().when(checked_in(told=None, note="Not today.")).events


def test_a_week_that_has_not_come_has_no_answer() -> None:
    given().when(checked_in(on=date.max)).refused("day_not_come", field="on")


def test_the_same_form_with_other_answers_never_drops_them() -> None:
    given(checked_in()).when(checked_in(told=7)).refused("already_kept", field="note")


def test_do_not_track_is_a_full_answer() -> None:
    off = ChooseTracking(at=THE_EVENING, wanted=False)
    given().when(off).then(TrackingChosen(at=THE_EVENING, wanted=False))
    given(off).when(off).quietly()
    given().when(ChooseTracking(at=THE_EVENING, wanted=True)).quietly()


@pytest.mark.parametrize("press", [checked_in(), ChooseTracking(at=THE_EVENING, wanted=False)])
def test_a_second_press_does_nothing(press: Command) -> None:
    nothing_comes_of_a_second_press(press=press)


def test_the_last_answer_of_a_day_counts_and_saying_nothing_takes_none_back() -> None:
    second = checked_in("second", told=8, at=LATER_THAT_NIGHT)
    silent = checked_in("third", told=None, worry=2, at=LATER_THAT_NIGHT + timedelta(minutes=1))
    before = CheckIn(at=THE_EVENING_AFTER, id="before", on=THAT_DAY - timedelta(days=7), told=3)
    after = checked_in("after", on=THE_DAY_AFTER, told=9, at=THE_EVENING_AFTER)
    mine = given(checked_in(), second, silent, after, before).state.own.checkins
    assert mine.answers("told") == (3, 8, 9)
    assert mine.answers("worry") == (2,)
    assert mine.answers("promised") == ()


# The direction (INSTRUMENTS.md, last section; docs/decisions)


@pytest.mark.parametrize(
    ("answers", "word"),
    [
        ((), "not_enough"),
        ((0, 0, 0, 10, 10, 10, 10), "not_enough"),
        ((1, 2, 1, 2, 8, 9, 8, 9), "better"),
        ((9, 8, 9, 8, 2, 1, 2, 1), "worse"),
        ((0, 9, 1, 8, 4, 9, 2, 9), "not_enough"),
        ((5, 5, 5, 5, 5, 5, 5, 5), "not_enough"),
        ((10, 10, 10, 10, 9, 9, 9, 9), "not_enough"),
        ((0, 0, 0, 0, 10, 10, 10, 10), "better"),
        ((1, 1, 2, 1, 9, 9, 8, 9, 9, 9, 8, 9), "not_enough"),
    ],
    ids=[
        "nothing",
        "seven",
        "a clear step up",
        "a clear step down",
        "up and down",
        "all alike",
        "a point is no change",
        "from nought to ten",
        "a step that is long past",
    ],
)
def test_s0_7c_a_direction_is_named_only_where_there_is_one(
    answers: tuple[int, ...], word: str
) -> None:
    assert direction(answers) == word


def test_for_worry_less_is_better() -> None:
    assert LESS_IS_BETTER == ("worry",)
    assert direction((9, 8, 9, 8, 2, 1, 2, 1), less_is_better=True) == "better"


def test_few_differences_are_trusted_less_than_many() -> None:
    """Student's t at 2 in 100 on each side: 2.776 for the 4.9 free differences of eight answers."""
    assert standard_errors(7) == pytest.approx(2.776, abs=0.005)
    assert standard_errors(51) == pytest.approx(2.135, abs=0.001)
    assert standard_errors(10_000) == pytest.approx(2.054, abs=0.001)


A_FEW_LOOKS = (8, 9, 12, 20, 36, 52)


@pytest.mark.parametrize(
    "people",
    [People(), People(mean=8), People(mean=9.5, spread=1.5), People(spread=1.5)],
    ids=["middle", "near the top", "at the top", "small wobble"],
)
def test_who_does_not_change_is_rarely_told_of_a_change(people: People) -> None:
    """2.5 in 100 at a look, and what chance may add for 1,500 people (three standard errors)."""
    seen = said(people, A_FEW_LOOKS, count=1_500, seed=6)
    assert seen["better"].at_a_look <= 2.5 + 1.2
    assert seen["worse"].at_a_look <= 2.5 + 1.2


@pytest.mark.parametrize(
    ("mean", "step", "word"), [(3.5, 3.75, "better"), (6.5, -3.75, "worse")], ids=["up", "down"]
)
def test_a_true_step_is_found_within_eight_weeks(mean: float, step: float, word: str) -> None:
    """At least 80 in 100, less what chance may take for 800 people (three standard errors)."""
    people = People(mean=mean, step=step, before=8)
    seen = said(people, weeks_after(8), count=800, seed=7)
    found = seen["better"] if word == "better" else seen["worse"]
    assert found.ever >= 80 - 4.2


def test_what_is_not_well_and_what_differs_are_written_again_and_let_go() -> None:
    note = NoteNotWell(at=THE_EVENING, id="note", on=THAT_DAY, not_well="We speak of nothing.")
    month = NoteDifference(at=THE_EVENING, id="month", on=THAT_DAY, text="I say it first.")
    for who in (BEN, ANA):
        nothing_comes_of_a_second_press(press=note)
        nothing_comes_of_a_second_press(press=month)
        again = replace(note, at=LATER_THAT_NIGHT, otherwise="I ask.")
        both = given(note, month, again, who=who).state.own.checkins
        assert [one.otherwise for one in both.not_well] == ["I ask."]
        gone = given(note, month, LetGoOf(at=LATER_THAT_NIGHT, id="note"), who=who).state.own
        assert (gone.checkins.not_well, len(gone.checkins.differences)) == ((), 1)
    given().when(replace(note, not_well=" ")).refused("empty", field="not_well")
    given().when(replace(month, on=THAT_DAY + timedelta(days=3))).refused("day_not_come")


@pytest.mark.parametrize("daily", [True, False])
def test_a_promise_begins_with_the_one_thing_and_twice_is_once(daily: bool) -> None:
    note = NoteNotWell(
        at=THE_EVENING, id="note", on=THAT_DAY, not_well="Silence.", otherwise="I ask.", daily=daily
    )
    before = given(note)
    (kept,) = before.state.own.checkins.not_well
    press = as_promise(kept, LATER_THAT_NIGHT, THAT_DAY, "Europe/Paris")
    (promise,) = before.when(press).state.own.promises.promises
    assert (promise.id, promise.what) == (promise_id(kept), "I ask.")
    a_week_on = THAT_DAY + timedelta(days=7)
    days = Daily(start=THAT_DAY, count=7) if daily else Once(on=a_week_on)
    assert press.schedule == days
    given(note, press).when(press).quietly()


def test_a_month_goes_by_since_the_last_note_or_the_first_check_in() -> None:
    late = THAT_DAY + timedelta(days=28)
    mine = given(checked_in()).state.own.checkins
    assert (mine.is_month_gone_by(THE_DAY_AFTER), mine.is_month_gone_by(late)) == (False, True)
    month = NoteDifference(at=THE_EVENING, id="month", on=THE_DAY_AFTER, text="I say it first.")
    later = replace(month, at=THE_EVENING_AFTER)
    noted = given(checked_in(), later).state.own.checkins
    assert not noted.is_month_gone_by(late)
    assert not given().state.own.checkins.is_month_gone_by(late)
