"""Small acts, time together and sharing: behind a door of Ana's, and private until it is given."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from amends.repair import Command, Role, due, followup
from amends.repair.coming import coming
from amends.repair.followup import Here
from amends.repair.guards import may_touch
from amends.repair.path import Moment
from amends.repair.practices.bond import (
    DEEPEST,
    AnswerTime,
    CallTimeOff,
    LaidOut,
    LayOut,
    LikesTold,
    ProposeTime,
    ShareSomething,
    SomethingShared,
    TakeIn,
    TellActs,
    TellLikes,
    TellParts,
    TimeAnswered,
    TimeProposed,
    overlap,
)
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.tending import KeepTastes
from tests.repair.between import Hers, Two, between, hers
from tests.repair.scenario import ANA, BEN, THE_EVENING, THE_EVENING_AFTER, THE_REPAIR
from tests.repair.things import (
    AN_HOUR_LATER,
    JOINED,
    door,
    given_letter,
    lets_go,
    line,
    quiet,
    space_asked,
)

OPEN = (*JOINED, door("bond"))
SUNDAY = date(2026, 3, 8)
ON_SUNDAY = datetime(2026, 3, 8, 12, 0, tzinfo=THE_EVENING.tzinfo)


def likes(id: str = "likes", **ticked: Any) -> TellLikes:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "likes": ("food",)}
    return TellLikes(id=id, **usual | ticked)


def tastes(*enjoy: str, **more: Any) -> KeepTastes:
    usual: dict[str, Any] = {"at": THE_EVENING, "id": "tastes"}
    return KeepTastes(enjoy=enjoy, **usual | more)


def lays(by: Role, *items: str, id: str = "laid", at: datetime = AN_HOUR_LATER) -> LayOut:
    return LayOut(at=at, by=by, id=id, items=items)


def time(id: str = "sunday", by: Role = BEN, **values: Any) -> ProposeTime:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "what": "A walk by the river.", "on": SUNDAY}
    return ProposeTime(id=id, by=by, **usual | values)


def says(answer: Any = "yes", id: str = "said", **values: Any) -> AnswerTime:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": ANA, "of": "sunday"}
    return AnswerTime(id=id, answer=answer, **usual | values)


def shares(id: str = "shared", level: int = 1, by: Role = BEN, **values: Any) -> ShareSomething:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "rung": "good-today", "text": "The first sun."}
    return ShareSomething(id=id, level=level, by=by, **usual | values)


# The door

BROUGHT: tuple[Command, ...] = (lays(BEN, "walk"), time(), shares())


@pytest.mark.parametrize("press", BROUGHT, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize(
    "before",
    [JOINED, (*OPEN, door("bond", open=False)), (*OPEN, quiet()), (*OPEN, quiet(BEN))],
    ids=["never opened", "closed again", "not now", "his own"],
)
def test_what_ben_brings_waits_for_her_door_and_is_told_the_same_whatever_holds_it(
    press: Command, before: tuple[Any, ...]
) -> None:
    two = between(*before, tastes("walk"))
    two.when(press).refused("not_now")
    assert not may_touch(two.sees(BEN, AN_HOUR_LATER), AN_HOUR_LATER, about=THE_REPAIR)


def test_behind_the_door_space_and_the_cap_still_stand() -> None:
    between(*OPEN, space_asked(at=THE_EVENING)).when(time()).refused("space")
    none = ChooseCap(at=THE_EVENING, by=ANA, most=0)
    between(*OPEN, none).when(time()).refused("cap")
    assert may_touch(between(*OPEN).sees(BEN, AN_HOUR_LATER), AN_HOUR_LATER, about=THE_REPAIR)


def test_she_needs_no_door_of_her_own() -> None:
    assert between(*JOINED).when(time(by=ANA)).events
    assert between(*JOINED).when(shares(by=ANA, level=4)).events


# What she likes, and what not


def test_her_ticks_hold_at_once_and_have_no_words() -> None:
    (told,) = between(*JOINED, quiet(BEN)).when(likes(limits=("gift", "touch"))).events
    assert isinstance(told, LikesTold)
    assert told.is_seen_at_once
    assert not told.counted
    between(*JOINED, likes()).when(likes("again")).quietly()
    between(*JOINED).when(likes(by=BEN)).refused("not_your_side")
    between(*JOINED).when(likes(limits=("food",))).refused("liked_and_not")


def test_ben_does_not_let_go_of_what_she_ruled_out() -> None:
    two = between(*JOINED, likes(), likes("no", likes=(), limits=("food",)))
    gone = lets_go(BEN, ANA, "no")
    two.when(gone).refused("word_stays")


def test_the_parts_that_may_be_tended_are_hers_to_say_and_closeness_is_none_of_them() -> None:
    parts = TellParts(at=AN_HOUR_LATER, by=ANA, id="parts", parts=("fun",))
    two = between(*JOINED, parts)
    assert two.sees(BEN, AN_HOUR_LATER).shared.bond.parts == ("fun",)
    touch = TellParts(at=AN_HOUR_LATER, by=ANA, id="parts", parts=("touch",))
    between(*JOINED).when(touch).refused("not_understood")
    named = TellActs(at=AN_HOUR_LATER, by=ANA, id="acts", wanted=("a",), unwanted=("a",))
    between(*JOINED).when(named).refused("liked_and_not")


# What both enjoy

HIS = (tastes("walk", "swim", "cook"), lays(BEN, "walk", "swim"))
HERS: tuple[Hers | Command, ...] = (
    hers(tastes("cook", "walk", "film", not_yet=("dance",))),
    lays(ANA, "film", "walk"),
)


def test_s2_19c_only_what_both_laid_out_is_shown_to_either() -> None:
    two = between(*OPEN, *HIS, *HERS)
    for who, other in ((BEN, ANA), (ANA, BEN)):
        seen = two.sees(who, THE_EVENING_AFTER).shared.bond
        assert seen.both(who) == ("walk",)
        assert seen.laid_by(other) == ("walk",), "nothing else of theirs is in the state at all"


def test_s2_19c_another_list_beside_the_same_overlap_looks_the_same() -> None:
    """What she laid out besides, that she laid out more, and when, cannot be told."""
    more = lays(ANA, "film", "walk", "cook", id="more", at=THE_EVENING_AFTER)
    two = between(*OPEN, *HIS, *HERS)
    later = THE_EVENING_AFTER + timedelta(days=1)
    assert two.then(more).sees(BEN, later) == two.sees(BEN, later)
    alone = between(*OPEN, *HIS)
    nothing_shared = alone.then(HERS[0], lays(ANA, "film"))
    assert nothing_shared.sees(BEN, later) == alone.sees(BEN, later)


def test_s2_19c_what_she_took_in_again_is_not_found_by_laying_it_out_afterwards() -> None:
    """Nor from which day on something else lay there beside it."""
    later = THE_EVENING_AFTER + timedelta(days=1)
    taken = TakeIn(at=AN_HOUR_LATER, by=ANA, id="taken", items=("walk",))
    gone = between(*OPEN, *HERS, taken, *HIS)
    never = between(*OPEN, *HIS)
    assert gone.sees(BEN, later).shared.bond == never.sees(BEN, later).shared.bond
    film = TakeIn(at=THE_EVENING_AFTER, by=ANA, id="film-in", items=("film",))
    his = (tastes("walk", "film"), lays(BEN, "walk", "film", at=THE_EVENING_AFTER))
    beside = between(*OPEN, *HERS, film, *his).sees(BEN, later).shared.bond
    only = (HERS[0], lays(ANA, "walk"))
    assert beside.laid_by(ANA) == ("walk",)
    assert beside == between(*OPEN, *only, *his).sees(BEN, later).shared.bond


def test_overlap_is_what_is_in_both_and_nothing_else() -> None:
    assert overlap(("a", "b", "a"), ("c", "a")) == ("a",)
    assert overlap((), ("a",)) == overlap(("a",), ()) == ()


def test_only_what_is_enjoyed_is_laid_out_and_it_is_taken_in_at_once() -> None:
    two = between(*OPEN, tastes("walk", not_yet=("dance",)))
    two.when(lays(BEN, "dance")).refused("not_enjoyed")
    laid = two.then(lays(BEN, "walk"), door("bond", open=False, at=THE_EVENING_AFTER))
    taken = TakeIn(at=THE_EVENING_AFTER, by=BEN, id="in", items=("walk",))
    (event,) = laid.when(taken).events
    assert isinstance(event, LaidOut)
    assert (event.items, event.is_seen_at_once) == ((), True)
    many = tuple(f"n{n}" for n in range(11))
    between(*OPEN, tastes(*many)).when(lays(BEN, *many)).refused("too_many_laid")


# Time together


def test_s2_19b_a_yes_books_it_and_the_day_is_in_both_calendars() -> None:
    two = between(*OPEN, time())
    (yes,) = two.when(says()).events
    assert isinstance(yes, TimeAnswered)
    booked = two.then(says())
    on = THE_EVENING_AFTER + timedelta(hours=1)
    for who in (BEN, ANA):
        state = booked.sees(who, on)
        assert [one.id for one in state.shared.bond.booked(SUNDAY)] == ["sunday"]
        days = coming(state, who, on.date(), SUNDAY + timedelta(days=9))
        assert [one.day for one in days if one.kind == "together"] == [SUNDAY]
    called = [one for one in due(booked.state(BEN), BEN, on) if one.key.startswith("together")]
    assert [wall.date() for wall in called[0].walls][-1] == SUNDAY
    ours = booked.state(BEN).shared.bond
    assert ours.been(THE_EVENING.date()) == ()
    assert [one.id for one in ours.been(SUNDAY)] == ["sunday"], "from its day on, for good"
    assert two.state(BEN).shared.bond.been(SUNDAY + timedelta(days=9)) == (), "nobody said yes"
    assert not [o for o in due(booked.state(ANA), ANA, on) if o.key.startswith("together")]


@pytest.mark.parametrize("answer", ["later", "no"])
def test_not_now_and_no_are_whole_answers_and_work_at_once(answer: str) -> None:
    two = between(*OPEN, time(), quiet(BEN, at=AN_HOUR_LATER + timedelta(minutes=15)))
    (said,) = two.when(says(answer)).events
    assert isinstance(said, TimeAnswered)
    assert said.is_seen_at_once


def test_either_calls_it_off_and_one_of_bens_waits_at_a_time() -> None:
    two = between(*OPEN, time(), says())
    off = CallTimeOff(at=THE_EVENING_AFTER, by=ANA, id="off", of="sunday", whose=BEN)
    seen = two.then(off).sees(BEN, THE_EVENING_AFTER).shared.bond
    assert seen.standing(seen.times[0], SUNDAY) == "off"
    between(*OPEN, time()).when(time("another", what="A film.")).refused("one_time_at_once")
    between(*OPEN).when(time(on=date(2026, 3, 1))).refused("time_over")
    two.then(off).when(says(id="late", text="Oh.", answer="otherwise")).refused("time_gone")


def test_s2_19b_on_the_day_ben_brings_nothing_of_the_repair_and_she_may() -> None:
    two = between(*OPEN, time(), says())
    two.when(given_letter(at=ON_SUNDAY)).refused("time_together")
    assert two.when(line(at=ON_SUNDAY)).events, "what cannot wait goes"
    assert two.when(given_letter(at=ON_SUNDAY + timedelta(days=1))).events


# Sharing


def test_s3_3c_ben_goes_one_step_deeper_at_a_time_and_nothing_is_owed_for_it() -> None:
    two = between(*OPEN, ChooseCap(at=THE_EVENING, by=ANA, most=7))
    two.when(shares(level=2)).refused("lighter_first")
    (first,) = two.when(shares()).events
    assert isinstance(first, SomethingShared)
    deeper = shares("deeper", 2, text="I was afraid of the call.")
    assert two.then(shares()).when(deeper).events
    assert [two.state(BEN).shared.bond.depth_for(who) for who in (BEN, ANA)] == [1, DEEPEST]
    two.when(shares(level=5)).refused("not_understood")


def test_a_second_press_of_each_is_one() -> None:
    two = between(*OPEN, tastes("walk"))
    for press in (lays(BEN, "walk"), time(), shares()):
        two.then(press).when(press).quietly()
    two.then(time(), says()).when(says("yes", "again")).quietly()
    assert isinstance(two.when(time()).events[0], TimeProposed)


def test_a_booked_day_is_named_the_day_before_and_not_while_the_two_are_apart() -> None:
    two = between(*OPEN, time(), says())
    assert named(two) == ["together"]
    assert named(two.then(quiet(BEN, at=THE_EVENING_AFTER))) == []


def named(two: Two) -> list[str]:
    now = THE_EVENING_AFTER + timedelta(hours=1)
    moment = Moment(state=two.sees(BEN, now), now=now, about=THE_REPAIR)
    lines = followup.lines(Here(moment=moment, role=BEN, today=now.date()))
    return [line.kind for line in lines if line.kind == "together"]
