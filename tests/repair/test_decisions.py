"""Ana's private room: three questions that are not one, each with "not now", "no", "stop asking"."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from amends.repair import EMPTY, LetGoOf
from amends.repair.practices.decisions import (
    ABOUT,
    Answer,
    DecisionNoted,
    NoteDecision,
    TakeOut,
)
from tests.repair.between import between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import TOGETHER, given_letter, screened


def decided(id: str = "d", **values: Any) -> NoteDecision:
    usual: dict[str, Any] = {"at": THE_EVENING, "about": "forgiving", "answer": "not_now"}
    return NoteDecision(id=id, **usual | values)


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("answer", get_args(Answer))
def test_s1_6b_each_question_may_be_answered_any_way(about: str, answer: str) -> None:
    outcome = given(who=ANA).when(decided(about=about, answer=answer))
    (noted,) = outcome.events
    assert isinstance(noted, DecisionNoted)
    assert noted.book == "own"
    assert (noted.about, noted.answer) == (about, answer)


def test_the_three_are_not_one() -> None:
    mine = given(decided(answer="yes"), who=ANA).state.own.decisions
    assert mine.on("forgiving") is not None
    assert mine.on("trusting") is None
    assert mine.on("staying") is None


def test_she_may_change_her_mind_on_any_day() -> None:
    later = decided("other", answer="no", at=A_MONTH_LATER)
    last = given(decided(answer="yes"), later, who=ANA).state.own.decisions.on("forgiving")
    assert last is not None
    assert last.answer == "no"


def test_stop_asking_puts_a_question_away_until_she_takes_it_out() -> None:
    away = given(decided(answer="stop_asking"), who=ANA)
    assert away.state.own.decisions.asked == ("trusting", "staying")
    back = away.when(decided("other", answer="not_now", at=THE_EVENING_AFTER))
    assert back.state.own.decisions.asked == ABOUT


def test_it_is_taken_out_without_an_answer() -> None:
    out = TakeOut(at=THE_EVENING_AFTER, about="forgiving")
    away = given(decided(answer="stop_asking"), who=ANA)
    assert away.when(out).state.own.decisions.asked == ABOUT
    given(decided(answer="stop_asking"), out, who=ANA).when(out).quietly()
    given(decided(answer="no"), who=ANA).when(out).quietly()
    given(who=BEN).when(out).refused("not_your_side")


def test_put_away_once_more_it_is_away() -> None:
    out = TakeOut(at=THE_EVENING_AFTER, about="forgiving")
    again = decided("other", answer="stop_asking", at=A_MONTH_LATER)
    mine = given(decided(answer="stop_asking"), out, again, who=ANA).state.own.decisions
    assert mine.asked == ("trusting", "staying")


def test_the_earlier_days_stay_hers_to_read() -> None:
    later = decided("other", answer="no", text="Not like this.", at=A_MONTH_LATER)
    mine = given(decided(answer="yes"), later, who=ANA).state.own.decisions
    assert [(one.at, one.answer) for one in mine.days("forgiving")] == [
        (THE_EVENING, "yes"),
        (A_MONTH_LATER, "no"),
    ]


def test_a_second_press_does_nothing_and_other_words_are_not_lost() -> None:
    given(decided(), who=ANA).when(decided(at=LATER_THAT_NIGHT)).quietly()
    given(decided(), who=ANA).when(decided(text="Not yet.")).refused("already_kept", field="text")


def test_it_can_be_let_go_and_is_not_bens() -> None:
    gone = given(decided(), who=ANA).when(LetGoOf(at=LATER_THAT_NIGHT, id="d"))
    assert gone.state.own.decisions == EMPTY.own.decisions
    given(who=BEN).when(decided()).refused("not_your_side")


@pytest.mark.parametrize("answer", get_args(Answer))
def test_whatever_she_decides_makes_no_difference_to_ben(answer: str) -> None:
    two = between(*TOGETHER, given_letter(), hers(screened()))
    with_it = two.then(hers(decided(answer=answer, at=THE_EVENING_AFTER)))
    assert with_it.shared == two.shared
    assert with_it.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
