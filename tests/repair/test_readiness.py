"""Before Ben listens and after: what may be asked, how he defends himself, what he noticed."""

from __future__ import annotations

from typing import Any

import pytest

from amends.repair import EMPTY, LetGoOf
from amends.repair.practices.readiness import (
    READY,
    DefenceNamed,
    ExpectQuestion,
    NameDefence,
    NoteReady,
    PutAway,
    PutForLater,
    QuestionExpected,
    ReviewTalk,
    TalkPrepared,
    TalkReviewed,
)
from tests.repair.between import between
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import JOINED


def expected(id: str = "why", **values: Any) -> ExpectQuestion:
    usual: dict[str, Any] = {"at": THE_EVENING, "text": "Why that night?"}
    return ExpectQuestion(id=id, **usual | values)


def defence(id: str = "explains", **values: Any) -> NameDefence:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "text": "I explain what I meant.",
        "cue": "I hear myself say “but”",
        "act": "stop, and say back the last thing I heard",
    }
    return NameDefence(id=id, **usual | values)


def reviewed(id: str = "after", **values: Any) -> ReviewTalk:
    usual: dict[str, Any] = {"at": THE_EVENING, "heard": "She was alone with it."}
    return ReviewTalk(id=id, **usual | values)


ALL = (expected(), defence(), NoteReady(at=THE_EVENING, so=READY), reviewed())


def test_s2_6b_a_likely_question_is_kept_and_its_answer_grows() -> None:
    (event,) = given(who=BEN).when(expected()).events
    assert isinstance(event, QuestionExpected)
    assert event.book == "own"
    mine = given(expected(), expected(answer="I was a coward.", at=LATER_THAT_NIGHT), who=BEN)
    (kept,) = mine.state.own.readiness.questions
    assert kept.answer == "I was a coward."
    assert mine.state.own.readiness.answered == (kept,)
    mine.when(expected(answer="I was a coward.", at=THE_EVENING_AFTER)).quietly()
    given(who=BEN).when(expected(text=" ")).refused("empty", field="text")


@pytest.mark.parametrize("left_out", ["text", "cue", "act"])
def test_s0_4e_a_defence_is_named_with_what_is_done_in_its_place(left_out: str) -> None:
    (event,) = given(who=BEN).when(defence()).events
    assert isinstance(event, DefenceNamed)
    given(who=BEN).when(defence(**{left_out: ""})).refused("empty", field=left_out)


def test_s0_4c_what_has_to_be_so_before_anybody_begins_is_said_once_a_day() -> None:
    press = NoteReady(at=THE_EVENING, so=("time", "phone"))
    (event,) = given(who=BEN).when(press).events
    assert isinstance(event, TalkPrepared)
    assert event.so == ("phone", "time"), "in one order, however it was ticked"
    again = NoteReady(at=LATER_THAT_NIGHT, so=("phone", "time"))
    given(press, who=BEN).when(again).quietly()
    assert given(press, who=BEN).when(NoteReady(at=THE_EVENING_AFTER, so=again.so)).events


def test_s1_3c_after_a_talk_he_says_where_a_defence_rose_and_what_is_next() -> None:
    mine = given(who=BEN).when(reviewed(defended="When she spoke of my mother.", share="half"))
    (event,) = mine.events
    assert isinstance(event, TalkReviewed)
    given(who=BEN).when(reviewed(heard="")).refused("nothing_answered", field="heard")
    later = reviewed("next", aim="Wait three breaths.", heard="", at=THE_EVENING_AFTER)
    two = given(reviewed(aim="Say less."), later, who=BEN)
    assert two.state.own.readiness.aim == "Wait three breaths."
    two.when(later).quietly()


def test_s2_6c_how_much_he_spoke_is_his_own_estimate_and_may_stay_unsaid() -> None:
    for share in ("little", "half", "more"):
        assert given(who=BEN).when(reviewed(heard="", share=share)).events


def test_s1_1b_what_he_would_raise_some_day_is_put_away_and_can_be_let_go() -> None:
    press = PutForLater(at=THE_EVENING, id="away", text="You laughed at me that spring.")
    (event,) = given(who=BEN).when(press).events
    assert isinstance(event, PutAway)
    assert event.book == "own"
    kept = given(press, who=BEN)
    kept.when(press).quietly()
    gone = kept.when(LetGoOf(at=LATER_THAT_NIGHT, id="away"))
    assert gone.state.own.readiness.put_away == ()
    given(who=ANA).when(press).refused("not_your_side")


def test_all_of_it_is_his_and_can_be_let_go() -> None:
    for press in ALL:
        given(who=ANA).when(press).refused("not_your_side")
    state = given(*ALL, who=BEN).state
    for id in ("why", "explains", "after"):
        state = given(*ALL, who=BEN).when(LetGoOf(at=LATER_THAT_NIGHT, id=id)).state
        left = state.own.readiness
        assert len((*left.questions, *left.defences, *left.reviews)) == 2
    assert EMPTY.own.readiness.aim == ""


def test_ana_sees_none_of_it() -> None:
    two = between(*JOINED)
    with_it = two.then(*ALL)
    assert with_it.shared == two.shared
    assert with_it.sees(ANA, A_MONTH_LATER) == two.sees(ANA, A_MONTH_LATER)
