"""Who the other is: each says it for themselves, and what does not fit is not offered. (S5.7)"""

from __future__ import annotations

from typing import get_args

import pytest

from amends.repair import guards
from amends.repair.conditions import Moment
from amends.repair.path import belongs
from amends.repair.practices import bond, pacing, safety
from amends.repair.practices.guiding import ChooseGuide
from amends.repair.practices.ties import SayTie, Tie, TieSaid, tie_of
from tests.repair.between import Two, began, between, hers
from tests.repair.scenario import (
    ANA,
    BEN,
    THE_EVENING,
    THE_REPAIR,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.test_path import step
from tests.repair.things import guess, harm, letter, prepared, ready, screened


def says(tie: Tie) -> SayTie:
    return SayTie(at=THE_EVENING, tie=tie)


def both(*commands: object) -> Two:
    """Both answered the questions and have a book, after these."""
    return between(screened(), hers(screened()), *commands, began(BEN))  # type: ignore[arg-type]


@pytest.mark.parametrize("tie", get_args(Tie))
def test_who_the_other_is_is_said_once_and_otherwise_on_any_day(tie: Tie) -> None:
    if tie == "partner":
        given().when(says(tie)).quietly()
        given(says("friend")).when(says(tie)).then(TieSaid(at=THE_EVENING, tie=tie))
        return
    given().when(says(tie)).then(TieSaid(at=THE_EVENING, tie=tie))
    given(who=ANA).when(says(tie)).then(TieSaid(at=THE_EVENING, tie=tie))
    nothing_comes_of_a_second_press(press=says(tie))


def test_what_is_none_of_these_words_is_not_kept() -> None:
    given().when(says("stranger")).refused("not_understood")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("his", "hers_then"),
    [("parent", "child"), ("child", "parent"), ("colleague", "colleague"), ("other", "other")],
)
def test_his_word_comes_with_the_book_turned_round_and_hers_outweighs_it(
    his: Tie, hers_then: Tie
) -> None:
    two = both(says(his))
    assert tie_of(two.sees(ANA, THE_EVENING)) == hers_then
    after = two.then(hers(says("friend")))
    assert tie_of(after.sees(ANA, THE_EVENING)) == "friend"
    assert after.sees(BEN, THE_EVENING) == two.sees(BEN, THE_EVENING), "hers shows to nobody"
    again = two.then(says("sibling"))
    assert again.sees(ANA, THE_EVENING) == two.sees(ANA, THE_EVENING), "nor does what he says later"


def test_the_guide_after_a_betrayal_is_for_couples_and_one_that_is_gone_by_stays() -> None:
    guide = ChooseGuide(at=THE_EVENING, guide="after_betrayal")
    given(says("friend")).when(guide).refused("for_couples", field="guide")
    assert given(says("partner")).when(guide).events
    gone_by = given(guide, says("friend"))
    assert gone_by.state.own.guiding.chosen == "after_betrayal"
    gone_by.when(guide).quietly()


def test_towards_a_colleague_nothing_that_brings_closer_has_a_place() -> None:
    opens = pacing.SetDoor(at=THE_EVENING, by=ANA, door="bond", open=True)
    time = bond.ProposeTime(
        at=THE_EVENING, id="a-walk", by=BEN, what="A walk.", on=THE_EVENING.date()
    )
    friends = both(says("friend")).then(opens)
    assert guards.may_touch(friends.state(BEN), THE_EVENING, about=THE_REPAIR)
    assert friends.when(time).events
    assert bond.has_a_door(both().state(ANA))
    assert not bond.has_a_door(both(says("colleague")).state(ANA))
    at_work = both(says("colleague")).then(opens)
    assert bond.has_a_door(at_work.state(ANA)), "to be closed again"
    assert not guards.may_touch(at_work.state(BEN), THE_EVENING, about=THE_REPAIR)
    at_work.when(time).refused("not_now")
    together = step("together", practice="bond")
    for two, is_part in ((friends, True), (at_work, False)):
        now = Moment(state=two.state(BEN), now=THE_EVENING, about=THE_REPAIR)
        assert belongs(together, now) is is_part


def test_closeness_is_a_couples_and_a_home_is_not_taken_for_granted() -> None:
    def parts(tie: Tie) -> set[str]:
        return {*bond.parts_between(given(says(tie)).state)}

    assert parts("partner") == {*bond.PARTS}
    assert parts("parent") == {*bond.PARTS} - {"touch"}
    assert parts("friend") == {"talk", "fun", "friends", "trust"}


def test_a_child_who_is_not_grown_up_takes_no_part() -> None:
    between(screened(), says("minor")).when(began(BEN)).refused("for_grown_ups")
    written = (screened(), says("minor"), harm(), guess(), letter(), ready())
    given(*written).when(prepared(how="page")).refused("for_grown_ups")
    assert given(*written).when(prepared()).events, "what he carries himself he carries"
    quiet = both().then(says("minor"))
    assert quiet.state(ANA).shared.pacing.not_now == {BEN}
    quiet.when(pacing.SetNotNow(at=THE_EVENING, by=BEN, on=False)).refused("quiet_stays")
    grown = quiet.then(says("child"))
    assert grown.when(pacing.SetNotNow(at=THE_EVENING, by=BEN, on=False)).events


def test_no_tie_takes_a_stop_away() -> None:
    asked = both().then(pacing.SetNotNow(at=THE_EVENING, by=ANA, on=True))
    for tie in get_args(Tie):
        if tie != "partner":
            told = asked.then(says(tie))
            assert told.state(BEN).shared.pacing.not_now >= {ANA}
    barred = given(screened(barred="asked__"), says("friend")).state
    assert safety.road(barred, THE_REPAIR) == "no_contact"
