"""A talk while it goes on: Ana begins it and speaks first, either pauses, and nobody goes on sooner."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import LetGoOf, Role
from amends.repair.practices.breaks import LONGEST, SHORTEST, BreakTaken, TakeBreak, goes_on_at
from amends.repair.practices.listening import AskQuestion, MarkConcern, SayBack, SayConcern
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.talking import (
    LASTS,
    BeginTalk,
    EndTalk,
    PassTurn,
    PauseTalk,
    TalkBegun,
    TalkEnded,
    TalkPaused,
    TurnPassed,
    is_for_both,
    is_listening,
    on,
)
from tests.repair.between import Two, between
from tests.repair.scenario import ANA, BEN, LATER_THAT_NIGHT, THE_EVENING, given
from tests.repair.things import AN_HOUR_LATER, JOINED, door, quiet, space_asked

A_MINUTE = timedelta(minutes=1)
BOTH: tuple[Role, ...] = (BEN, ANA)


def begun(id: str = "talk", **values: Any) -> BeginTalk:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA}
    return BeginTalk(id=id, **usual | values)


def passed(turn: Role, by: Role, id: str = "pass", **values: Any) -> PassTurn:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "of": "talk"}
    return PassTurn(id=id, by=by, turn=turn, **usual | values)


def paused(by: Role, minutes: int = 20, id: str = "pause", **values: Any) -> PauseTalk:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "of": "talk"}
    return PauseTalk(id=id, by=by, minutes=minutes, **usual | values)


def over(by: Role, id: str = "over", **values: Any) -> EndTalk:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "of": "talk"}
    return EndTalk(id=id, by=by, **usual | values)


def turns(two: Two, at: Any = AN_HOUR_LATER) -> set[str]:
    """Whose turn it is, as each of them sees it."""
    talks = {on(two.sees(who, at), at) for who in BOTH}
    return {talk.turn if talk else "none" for talk in talks}


# Beginning


def test_s0_4a_only_ana_begins_a_talk_and_she_speaks_first() -> None:
    two = between(*JOINED)
    (event,) = two.when(begun()).events
    assert isinstance(event, TalkBegun)
    assert event.is_seen_at_once
    assert not event.counted
    assert turns(two.then(begun())) == {ANA}
    two.when(begun(by=BEN)).refused("not_your_side")
    two.then(begun()).when(begun()).quietly()
    two.then(begun()).when(begun("other")).refused("talk_is_on")


def test_a_talk_brings_no_words_so_the_cap_has_nothing_to_count() -> None:
    none = (ChooseCap(at=AN_HOUR_LATER, by=who, most=0) for who in BOTH)
    assert between(*JOINED, *none).when(begun()).events


@pytest.mark.parametrize("stop", [quiet(BEN), quiet(ANA), space_asked(at=THE_EVENING)])
def test_no_talk_begins_where_quiet_or_room_is_on_and_one_that_is_on_is_over(stop: Any) -> None:
    """S0.4e: whichever it is, what Ben is told is that the talk is over."""
    assert between(*JOINED, stop).when(begun()).refusal is not None
    two = between(*JOINED, begun(at=THE_EVENING), stop)
    assert turns(two) == {"none"}
    two.when(paused(BEN)).refused("talk_is_over")
    two.when(over(BEN)).quietly()


def test_s2_6d_both_speak_only_once_ana_says_that_she_was_heard() -> None:
    concern = SayConcern(at=THE_EVENING, by=ANA, id="alone", text="I was alone with it.")
    two = between(*JOINED, concern)
    two.when(begun(both=True)).refused("heard_first", field="both")
    heard = MarkConcern(at=LATER_THAT_NIGHT, by=ANA, id="mark", of="alone", heard=True)
    (event,) = two.then(heard).when(begun(both=True)).events
    assert isinstance(event, TalkBegun)
    assert event.both
    both = two.then(heard, begun(both=True)).sees(BEN, AN_HOUR_LATER)
    assert is_for_both(both, AN_HOUR_LATER), "S1.1b: what he put away for some day opens in it"
    one = between(*JOINED, begun()).sees(BEN, AN_HOUR_LATER)
    assert not is_for_both(one, AN_HOUR_LATER)


# Turns


def test_s1_3b_the_turn_is_passed_and_ana_takes_it_back_at_any_moment() -> None:
    two = between(*JOINED, begun())
    two.when(passed(BEN, by=BEN)).refused("their_turn")
    (event,) = two.when(passed(BEN, by=ANA)).events
    assert isinstance(event, TurnPassed)
    his = two.then(passed(BEN, by=ANA))
    assert turns(his) == {BEN}
    assert turns(his.then(passed(ANA, by=BEN, id="back"))) == {ANA}
    assert turns(his.then(passed(ANA, by=ANA, id="taken"))) == {ANA}
    his.when(passed(BEN, by=ANA, id="once-more")).quietly()


@pytest.mark.parametrize(
    "writes",
    [
        SayBack(at=AN_HOUR_LATER, by=BEN, id="heard", text="You could tell nobody."),
        AskQuestion(at=AN_HOUR_LATER, by=BEN, id="his", text="What was the worst of it?"),
    ],
    ids=["says back", "asks"],
)
def test_s1_3b_while_ana_speaks_nothing_of_bens_is_written(writes: Any) -> None:
    two = between(*JOINED, door("talk"), door("questions"), begun())
    assert is_listening(two.sees(BEN, AN_HOUR_LATER), BEN, AN_HOUR_LATER)
    two.when(writes).refused("their_turn", field="text")
    assert two.then(passed(BEN, by=ANA)).when(writes).events
    assert two.then(over(ANA)).when(writes).events
    assert two.then(paused(ANA, 24 * 60)).when(writes).events, "in a pause nobody speaks"


def test_a_turn_opens_no_door() -> None:
    says = SayBack(at=AN_HOUR_LATER, by=BEN, id="heard", text="You could tell nobody.")
    between(*JOINED, begun(), passed(BEN, by=ANA)).when(says).refused("not_now")


# Pausing, and the end


@pytest.mark.parametrize("by", BOTH)
def test_s0_4e_either_pauses_and_the_time_to_go_on_is_fixed_by_that(by: Role) -> None:
    two = between(*JOINED, begun(), passed(BEN, by=ANA))
    (event,) = two.when(paused(by)).events
    assert isinstance(event, TalkPaused)
    assert event.until >= AN_HOUR_LATER + SHORTEST
    pause = two.then(paused(by))
    for who in BOTH:
        talk = on(pause.sees(who, AN_HOUR_LATER), AN_HOUR_LATER)
        assert talk is not None
        assert talk.until == event.until
        pause.when(passed(ANA, by=who, id="sooner")).refused("break_stays")
        pause.when(paused(who, 20, "shorter")).refused("break_stays", field="minutes")
    assert turns(pause, event.until) == {ANA}, "afterwards she speaks first"


def test_s0_4e_a_pause_can_be_made_longer() -> None:
    two = between(*JOINED, begun(), paused(BEN))
    longer = two.then(paused(ANA, 60, "longer"))
    talk = on(longer.sees(BEN, AN_HOUR_LATER), AN_HOUR_LATER)
    assert talk is not None
    assert talk.until == goes_on_at(AN_HOUR_LATER, 60)


def test_who_paused_looks_alike_to_the_other() -> None:
    """S0.4e: what is shown of a pause is its end, and the same whoever pressed."""
    talks = {
        on(between(*JOINED, begun(), paused(by)).sees(BEN, AN_HOUR_LATER), AN_HOUR_LATER)
        for by in BOTH
    }
    assert len(talks) == 1


@pytest.mark.parametrize("minutes", [-5, 0, 19, 1441, 10**30])
def test_s0_4e_a_pause_is_twenty_minutes_or_more_and_a_day_at_most(minutes: int) -> None:
    two = between(*JOINED, begun())
    two.when(paused(ANA, minutes)).refused("break_out_of_range", field="minutes")


@pytest.mark.parametrize("by", BOTH)
def test_s0_4e_either_ends_it_at_once_also_in_a_pause(by: Role) -> None:
    two = between(*JOINED, begun(), paused(ANA))
    (event,) = two.when(over(by)).events
    assert isinstance(event, TalkEnded)
    assert turns(two.then(over(by))) == {"none"}
    two.then(over(by)).when(over(by, "twice")).quietly()
    assert two.then(over(by)).when(begun("another")).events


def test_a_talk_that_nobody_ended_is_over_by_itself() -> None:
    two = between(*JOINED, begun())
    assert turns(two, AN_HOUR_LATER + LASTS - A_MINUTE) == {ANA}
    assert turns(two, AN_HOUR_LATER + LASTS + 6 * A_MINUTE) == {"none"}
    waits = two.then(paused(ANA, 24 * 60))
    assert turns(waits, AN_HOUR_LATER + LONGEST + timedelta(hours=1)) == {ANA}
    assert turns(waits, AN_HOUR_LATER + LONGEST + LASTS + 6 * A_MINUTE) == {"none"}


# In one room, on one device


@pytest.mark.parametrize("who", BOTH)
def test_s0_4e_in_one_room_a_pause_is_kept_with_the_time_to_go_on(who: Role) -> None:
    taken = TakeBreak(at=THE_EVENING, id="break", minutes=20)
    (event,) = given(who=who).when(taken).events
    assert isinstance(event, BreakTaken)
    assert event.until == THE_EVENING + SHORTEST
    mine = given(taken, who=who)
    assert mine.state.own.breaks.running(LATER_THAT_NIGHT - A_MINUTE) is not None
    assert mine.state.own.breaks.running(LATER_THAT_NIGHT) is None
    mine.when(TakeBreak(at=THE_EVENING + A_MINUTE, id="break", minutes=20)).quietly()
    sooner = LetGoOf(at=THE_EVENING + A_MINUTE, id="break")
    mine.when(sooner).refused("break_stays")
    assert mine.when(LetGoOf(at=LATER_THAT_NIGHT, id="break")).events


def test_s0_4e_in_one_room_a_pause_is_made_longer_and_not_shorter() -> None:
    mine = given(TakeBreak(at=THE_EVENING, id="break", minutes=60), who=BEN)
    mine.when(TakeBreak(at=THE_EVENING, id="other", minutes=30)).refused("break_stays")
    assert mine.when(TakeBreak(at=THE_EVENING, id="other", minutes=90)).events
    mine.when(TakeBreak(at=THE_EVENING, id="break", minutes=90)).refused("already_kept")


def test_a_time_to_go_on_falls_on_full_five_minutes_and_never_before_twenty_are_over() -> None:
    for second in range(0, 600, 37):
        now = THE_EVENING + timedelta(seconds=second)
        until = goes_on_at(now, 20)
        assert (until.minute % 5, until.second) == (0, 0)
        assert timedelta(0) <= until - now - SHORTEST < timedelta(minutes=5)
