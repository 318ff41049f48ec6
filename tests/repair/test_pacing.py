"""Pacing: doors are Ana's, "not now" shows no reason, and leaving needs nobody's consent."""

from __future__ import annotations

import pytest

from amends.repair import Command
from amends.repair.practices.pacing import (
    CapChosen,
    ChooseCap,
    DoorSet,
    Leave,
    Left,
    NotNowSet,
    SetDoor,
    SetNotNow,
)
from tests.repair.scenario import (
    ANA,
    BEN,
    THE_EVENING,
    given,
    later,
    nothing_comes_of_a_second_press,
)

OPENED = SetDoor(at=THE_EVENING, by=ANA, door="talk", open=True)
QUIET = SetNotNow(at=THE_EVENING, by=ANA, on=True)
LEFT = Leave(at=THE_EVENING, by=ANA)


def test_every_door_starts_closed_and_ana_opens_it() -> None:
    assert given().state.shared.pacing.open_doors == frozenset()
    given(who=ANA).when(OPENED).then(DoorSet(at=THE_EVENING, door="talk", open=True))
    closed = SetDoor(at=THE_EVENING, by=ANA, door="talk", open=False)
    assert given(OPENED, closed, who=ANA).state.shared.pacing.open_doors == frozenset()
    given(who=ANA).when(closed).quietly()


def test_ben_opens_no_door() -> None:
    his = SetDoor(at=THE_EVENING, by=BEN, door="talk", open=True)
    given(who=BEN).when(his).refused("door_not_yours", field="door")


@pytest.mark.parametrize("press", [OPENED, QUIET, LEFT, ChooseCap(at=THE_EVENING, by=ANA, most=0)])
def test_nobody_presses_for_the_other(press: Command) -> None:
    given(who=BEN).when(press).refused("not_your_side")


@pytest.mark.parametrize("who", [ANA, BEN])
def test_either_may_ask_for_quiet_without_a_reason(who: str) -> None:
    by = ANA if who == ANA else BEN
    quiet = SetNotNow(at=THE_EVENING, by=by, on=True)
    outcome = given(who=by).when(quiet)
    outcome.then(NotNowSet(at=THE_EVENING, by=by, on=True))
    assert outcome.state.shared.pacing.is_quiet
    over = SetNotNow(at=THE_EVENING, by=by, on=False)
    assert not given(quiet, over, who=by).state.shared.pacing.is_quiet
    given(who=by).when(over).quietly()


def test_one_person_ending_their_quiet_leaves_the_others() -> None:
    both = (QUIET, SetNotNow(at=THE_EVENING, by=BEN, on=True))
    over = SetNotNow(at=THE_EVENING, by=BEN, on=False)
    assert given(*both, over).state.shared.pacing.is_quiet


def test_each_sets_how_much_they_receive() -> None:
    none = ChooseCap(at=THE_EVENING, by=ANA, most=0)
    outcome = given(who=ANA).when(none)
    outcome.then(CapChosen(at=THE_EVENING, by=ANA, most=0))
    assert outcome.state.shared.pacing.cap_of(ANA) == 0
    assert outcome.state.shared.pacing.cap_of(BEN) == 2
    given(who=ANA).when(ChooseCap(at=THE_EVENING, by=ANA, most=2)).quietly()


@pytest.mark.parametrize("most", [-1, 8])
def test_a_cap_is_from_none_to_seven(most: int) -> None:
    given(who=ANA).when(ChooseCap(at=THE_EVENING, by=ANA, most=most)).refused("cap_out_of_range")


def test_leaving_takes_effect_at_once() -> None:
    outcome = given(who=ANA).when(LEFT)
    outcome.then(Left(at=THE_EVENING, by=ANA))
    assert outcome.state.shared.pacing.is_closed


def test_in_a_closed_book_nothing_is_set_any_more() -> None:
    for press in (OPENED, QUIET, ChooseCap(at=THE_EVENING, by=ANA, most=1)):
        given(LEFT, who=ANA).when(press).refused("book_closed")


def test_the_one_who_was_left_can_leave_too() -> None:
    assert given(LEFT).when(Leave(at=THE_EVENING, by=BEN)).events
    given(LEFT, who=ANA).when(later(LEFT)).quietly()


def test_a_second_press_does_nothing() -> None:
    for press in (OPENED, QUIET, ChooseCap(at=THE_EVENING, by=ANA, most=0), LEFT):
        first = given(who=ANA).when(press)
        assert first.events
        given(press, who=ANA).when(later(press)).quietly()


def test_what_is_shared_stands_in_the_shared_book() -> None:
    for press in (OPENED, QUIET, LEFT):
        assert {event.book for event in given(who=ANA).when(press).events} == {"shared"}


def test_ben_presses_his_own_twice_and_nothing_more_comes() -> None:
    nothing_comes_of_a_second_press(press=SetNotNow(at=THE_EVENING, by=BEN, on=True))
