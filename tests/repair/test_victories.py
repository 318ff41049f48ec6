"""Small victories: counts of one's own entries, kept for oneself, and shown only through her door."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from amends.repair import LetGoOf
from amends.repair.practices import listening, pacing, victories
from amends.repair.practices.setbacks import SayHowItCameOut
from amends.repair.practices.told_victories import ShowVictory, VictoryShown
from amends.repair.practices.victories import (
    FactLeft,
    KeepVictory,
    LeaveFact,
    SwitchVictories,
    VictoryKept,
)
from amends.repair.schedules import Daily
from tests.repair.between import Two, between, hers
from tests.repair.scenario import ANA, BEN, THAT_DAY, THE_EVENING, given
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    door,
    marked,
    promised,
    quiet,
    untruth,
)

OPEN = (*JOINED, door("victories"))
A_WEEK = timedelta(days=7)
NEXT_WEEK = THE_EVENING + A_WEEK


def keeps(
    id: str = "kept", text: str = "I told it before I was asked.", **more: Any
) -> KeepVictory:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER}
    return KeepVictory(id=id, text=text, **usual | more)


def shows(id: str = "shown", by: Any = BEN, **more: Any) -> ShowVictory:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER + timedelta(minutes=1), "item": "kept"}
    return ShowVictory(id=id, by=by, **usual | more)


def a_week_of(*marks: Any) -> tuple[Any, ...]:
    """A promise for every day from that day on, and how its first days went."""
    daily = promised(schedule=Daily(start=THAT_DAY), at=THE_EVENING)
    days = (THAT_DAY + timedelta(days=n) for n in range(len(marks)))
    said = (marked(on, at=NEXT_WEEK, mark=mark) for on, mark in zip(days, marks, strict=True))
    return (daily, *said)


def names(two: Two, who: Any, at: datetime = NEXT_WEEK) -> dict[str, victories.Fact]:
    return dict(victories.proposed(two.sees(who, at), at.date()))


def test_a_first_week_is_named_once_each_of_its_days_was_kept() -> None:
    fact = dict(victories.facts(given(*a_week_of(*["kept"] * 7)).state, NEXT_WEEK.date()))
    assert [(one.number, one.of) for one in fact.values()] == [(7, 7)]
    not_all = (["kept"] * 6, [*["kept"] * 6, "missed"], [*["kept"] * 6, "late"])
    for marks in not_all:
        assert victories.facts(given(*a_week_of(*marks)).state, NEXT_WEEK.date()) == ()
    at_six = given(*a_week_of(*["kept"] * 6)).state
    assert victories.facts(at_six, THAT_DAY + timedelta(days=5)) == (), "the week is not over"


def test_s2_20c_what_was_told_first_is_counted_with_what_came_out_otherwise() -> None:
    def came_out(id: str, out: Any) -> tuple[Any, ...]:
        said = SayHowItCameOut(at=AN_HOUR_LATER, of=id, out=out, on=THAT_DAY)
        return (untruth(id), said)

    book = given(*came_out("one", "told"), *came_out("two", "found_out")).state
    ((name, fact),) = victories.facts(book, THAT_DAY)
    assert (name, fact.kind, fact.number, fact.of) == ("told 1", "told_first", 1, 2)
    assert victories.facts(given(*came_out("two", "found_out")).state, THAT_DAY) == ()


def test_s2_20c_being_heard_is_counted_as_she_marks_it() -> None:
    def concern(id: str) -> listening.SayConcern:
        return listening.SayConcern(at=AN_HOUR_LATER, by=ANA, id=id, text="That evening.")

    def marks(of: str, heard: bool) -> listening.MarkConcern:
        id = f"mark-{of}-{heard}"
        return listening.MarkConcern(at=AN_HOUR_LATER, by=ANA, id=id, of=of, heard=heard)

    two = between(*JOINED, concern("c1"), concern("c2"))
    assert not names(two, BEN), "what has no mark yet is counted by nobody"
    two = two.then(marks("c1", True), marks("c2", True), marks("c2", False))
    for who in (ANA, BEN):
        assert [(one.number, one.of) for one in names(two, who).values()] == [(1, 2)]


def test_a_fact_is_kept_by_its_name_as_it_was_and_one_that_is_left_is_not_proposed_again() -> None:
    book = a_week_of(*["kept"] * 7)
    week = keeps(name="week the-promise", text="", at=NEXT_WEEK)
    kept = given(*book, week)
    (victory,) = kept.state.own.victories.kept
    assert isinstance(victory, VictoryKept)
    assert victory.fact is not None
    assert victory.fact.of == 7
    assert victories.proposed(kept.state, NEXT_WEEK.date()) == ()
    kept.when(week).quietly()
    again = keeps(name="week the-promise", text="Seven evenings.", size="tea", at=NEXT_WEEK)
    assert kept.when(again).events[0].fact == victory.fact  # type: ignore[attr-defined]
    given(*book).when(keeps(name="week other", at=NEXT_WEEK)).refused("not_there")
    given().when(keeps(text=" ")).refused("empty", field="text")
    leaves = LeaveFact(at=NEXT_WEEK, name="week the-promise")
    left = given(*book, leaves)
    assert victories.proposed(left.state, NEXT_WEEK.date()) == ()
    left.when(leaves).quietly()
    assert isinstance(given().when(leaves).events[0], FactLeft)
    given().when(LeaveFact(at=NEXT_WEEK, name="")).refused("not_understood")
    assert given(keeps(), LetGoOf(at=NEXT_WEEK, id="kept")).state.own.victories.kept == ()


def test_there_is_an_end_to_how_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(victories, "MOST_KEPT", 1)
    given(keeps()).when(keeps("second")).refused("enough_kept", field="text")


# Shown to the other


@pytest.mark.parametrize(
    "before",
    [JOINED, (*OPEN, door("victories", open=False)), (*OPEN, quiet()), (*OPEN, quiet(BEN))],
    ids=["never opened", "closed again", "not now", "his own"],
)
def test_what_he_keeps_is_shown_only_through_her_door(before: tuple[Any, ...]) -> None:
    between(*before, keeps()).when(shows()).refused("not_now")


def test_it_is_shown_once_and_calls_nobody() -> None:
    two = between(*OPEN, keeps())
    (one,) = two.when(shows()).events
    assert isinstance(one, VictoryShown)
    assert not one.calls
    shown = two.then(shows())
    shown.when(shows()).quietly()
    shown.when(shows("twice")).refused("already_given")
    two.when(shows(item="other")).refused("not_there")


def test_she_needs_no_door() -> None:
    assert between(*JOINED, hers(keeps())).when(shows(by=ANA)).events


@pytest.mark.parametrize(
    "text",
    ["You have forgiven me now.", "We are healed.", "It is all behind us.", "Be proud of me."],
)
def test_he_never_says_for_her_how_far_she_is(text: str) -> None:
    between(*OPEN, keeps(text=text)).when(shows()).refused("speaks_for_them")
    assert between(*JOINED, hers(keeps(text=text))).when(shows(by=ANA)).events


def test_a_threat_is_held_here_as_anywhere() -> None:
    between(*OPEN, keeps(text=A_THREAT)).when(shows()).refused("held_threat", field="text")


# Switched off


def switch(on: bool, at: datetime = NEXT_WEEK) -> SwitchVictories:
    return SwitchVictories(at=at, on=on)


def test_she_switches_it_off_and_her_door_is_closed_with_it_as_any_door() -> None:
    two = between(*OPEN, keeps(), shows())
    off = two.then(hers(switch(False)))
    assert not off.sees(ANA, NEXT_WEEK).shared.told_victories.shown
    assert "victories" not in off.sees(BEN, NEXT_WEEK).shared.pacing.open_doors
    off.when(shows("more", item="kept", at=NEXT_WEEK)).refused("not_now")
    closed = two.then(door("victories", open=False, at=NEXT_WEEK))
    assert off.sees(BEN, NEXT_WEEK).shared == closed.sees(BEN, NEXT_WEEK).shared
    off.when(door("victories", at=NEXT_WEEK)).refused("victories_off", field="door")
    off.when(hers(switch(False))).quietly()
    on = off.then(hers(switch(True)))
    assert on.sees(ANA, NEXT_WEEK).shared.told_victories.shown
    assert on.when(door("victories", at=NEXT_WEEK)).events


def test_with_her_door_closed_the_switch_is_hers_alone() -> None:
    outcome = between(*JOINED).when(hers(switch(False)))
    assert not [one for one in outcome.events if isinstance(one, pacing.DoorSet)]
    between(*OPEN).when(switch(False)).refused("not_your_side")
