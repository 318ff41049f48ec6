"""What each keeps of the bond for themselves: small acts in hand, parts, courtesies, afterwards."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice
from typing import Any

import pytest

from amends.repair import LetGoOf, followup
from amends.repair.followup import Here
from amends.repair.path import Moment
from amends.repair.practices.tending import (
    ActDone,
    ActPicked,
    KeepCourtesy,
    KeepTastes,
    NamePart,
    NoteAct,
    NoteTime,
    PickAct,
    PutActAway,
    TendPart,
    acts_from,
    courtesy_of,
    next_act,
)
from amends.repair.practices.upkeep import LookLess
from tests.repair.between import between, hers
from tests.repair.scenario import ANA, BEN, THAT_DAY, THE_EVENING, THE_REPAIR, given
from tests.repair.test_bond import ON_SUNDAY, OPEN, SUNDAY, likes, says, time
from tests.repair.things import AN_HOUR_LATER, JOINED, looked, quiet, steady

A_WEEK = timedelta(days=7)


def picks(id: str = "tea", **values: Any) -> PickAct:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "act": id, "ways": ("food",)}
    return PickAct(id=id, **usual | values)


def alone(id: str = "calm", **values: Any) -> PickAct:
    return picks(id, ways=(), alone=True, **values)


def did(act: str = "calm", on: date = THAT_DAY, **values: Any) -> NoteAct:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "id": f"{act}-{on}", "text": "It was quiet."}
    return NoteAct(act=act, on=on, **usual | values)


def test_what_touches_her_is_picked_only_behind_her_door_and_what_he_does_alone_at_any_time() -> (
    None
):
    given().when(picks()).refused("not_now")
    between(*JOINED).when(picks()).refused("not_now")
    between(*OPEN, quiet()).when(picks()).refused("not_now")
    assert isinstance(between(*OPEN).when(picks()).events[0], ActPicked)
    assert given().when(alone()).events
    assert between(*OPEN, quiet()).when(alone()).events


@pytest.mark.parametrize("told", [{"limits": ("food",)}, {"not_yet": ("food",)}])
def test_what_she_does_not_want_or_not_yet_is_not_picked(told: dict[str, Any]) -> None:
    two = between(*OPEN, likes(likes=(), **told))
    two.when(picks(at=THE_EVENING + A_WEEK)).refused("not_wanted_so")


def test_a_few_are_in_hand_and_one_put_away_makes_room() -> None:
    three = (alone("a1"), alone("a2"), alone("a3"))
    given(*three).when(alone("a4")).refused("enough_picked")
    given(*three).when(alone("a1")).quietly()
    away = PutActAway(at=AN_HOUR_LATER, of="a1")
    assert given(*three, away).when(alone("a4")).events
    given(away).when(away).quietly()


def test_s0_7f_how_it_landed_stays_when_it_is_put_away_and_can_be_let_go() -> None:
    one = given(alone(), did(), PutActAway(at=AN_HOUR_LATER, of="calm"))
    (kept,) = one.state.own.tending.done
    assert isinstance(kept, ActDone)
    gone = one.when(LetGoOf(at=AN_HOUR_LATER, id=kept.id))
    assert gone.state.own.tending.done == ()
    given().when(did()).refused("not_there")
    given(alone()).when(did(on=SUNDAY + A_WEEK)).refused("day_not_come")


def test_s2_21b_small_acts_go_on_as_seldom_as_upkeep_does() -> None:
    first = THAT_DAY + A_WEEK
    weekly = given(alone(), did()).state
    assert list(islice(acts_from(weekly, THAT_DAY), 2)) == [first, first + A_WEEK]
    weeks = [looked(THAT_DAY + n * A_WEEK) for n in range(1, 5)]
    fourth = THAT_DAY + 4 * A_WEEK
    less = LookLess(at=weeks[-1].at + timedelta(hours=1), on=fourth)
    monthly = given(steady(), alone(), did(), *weeks, less).state
    assert next_act(monthly) == date(2026, 4, 6)
    assert list(acts_from(given().state, THAT_DAY)) == []


def test_a_small_act_whose_time_has_come_is_called_again_a_step_after_he_was_last_here() -> None:
    late = THAT_DAY + 3 * A_WEEK
    state = given(alone(), did()).state
    assert next_act(state) == THAT_DAY + A_WEEK
    assert next(acts_from(state, late)) == late + A_WEEK


def test_s3_3g_one_courtesy_a_day_is_named_in_turn() -> None:
    two = [KeepCourtesy(at=THE_EVENING, id=f"c{n}", text=f"Courtesy {n}.") for n in (1, 2)]
    state = given(*two).state
    named = {courtesy_of(state.own.tending, THAT_DAY + timedelta(days=n)) for n in (0, 1)}
    assert len(named) == 2
    moment = Moment(state=state, now=THE_EVENING, about=THE_REPAIR)
    lines = followup.lines(Here(moment=moment, role=BEN, today=THAT_DAY))
    assert "courtesy" in [one.kind for one in lines]
    many = [KeepCourtesy(at=THE_EVENING, id=f"c{n}", text="Please.") for n in range(7)]
    eighth = KeepCourtesy(at=THE_EVENING, id="c8", text="Please.")
    given(*many).when(eighth).refused("enough_courtesies")
    given(*two).when(two[0]).quietly()


def test_s2_19a_a_part_is_named_once_and_tended_only_where_she_said_so() -> None:
    part = NamePart(at=THE_EVENING, id="p1", part="fun", text="Music while we cook.")
    tend = TendPart(at=AN_HOUR_LATER, of="p1", on=THAT_DAY)
    assert between(*OPEN, part).when(tend).events
    between(*OPEN, part, tend).when(tend).quietly()
    between(*JOINED, part).when(tend).refused("not_now")
    assert given(part, who=ANA).when(tend).events, "her own is hers"
    again = NamePart(at=THE_EVENING, id="p2", part="fun", text="Other.")
    given(part).when(again).refused("already_kept")


def test_s2_19b_afterwards_each_keeps_how_it_was_and_nobody_hears_of_it() -> None:
    two = between(*OPEN, time(), says())
    note = NoteTime(at=ON_SUNDAY, id="n1", time="sunday", whose=BEN, how="mixed", text="Long.")
    kept = two.then(hers(note))
    assert kept.shared == two.shared
    two.when(NoteTime(at=AN_HOUR_LATER, id="n", time="x", whose=BEN, how="good")).refused(
        "not_there"
    )


def test_ana_is_never_asked_for_small_acts_and_tastes_are_one_list() -> None:
    for press in (alone(), KeepCourtesy(at=THE_EVENING, id="c", text="Please."), did()):
        given(who=ANA).when(press).refused("not_your_side")
    twice = KeepTastes(at=THE_EVENING, id="t", enjoy=("walk",), no=("walk",))
    given().when(twice).refused("liked_and_not")
