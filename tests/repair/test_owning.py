"""Owning: facts in plain words, reasons apart, and what comes out later says so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from amends.repair import LetGo, LetGoOf
from amends.repair.practices.owning import (
    AccountCalledComplete,
    AccountStated,
    DetailHarm,
    FactAdded,
    HarmDetailed,
    HarmRecorded,
    HarmStopped,
    HarmWeighed,
    NoteReason,
    NoteStopAct,
    ReasonNoted,
    StateAccount,
    StopActNoted,
    StopHarm,
    WeighHarm,
    is_told_later,
    names_own_act,
)
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import ACT, TO_A_GIVEN_LETTER, fact, harm

DETAILS = DetailHarm(at=THE_EVENING, of="the-harm", when="in February", repeated=True)
REASON = NoteReason(at=THE_EVENING, id="why", harm="the-harm", text="I wanted her on my side.")
STOPPED = NoteStopAct(
    at=THE_EVENING, id="stop", harm="the-harm", text="I told her to forget it.", done_on=THAT_DAY
)
ALL_OF_IT = StateAccount(at=THE_EVENING, complete=True)
NOT_ALL = StateAccount(at=THE_EVENING, complete=False, missing="What I said in January.")


def test_s0_1a_what_ben_did_is_kept_in_his_own_words() -> None:
    given().when(harm()).then(
        HarmRecorded(at=THE_EVENING, id="the-harm", kind="betrayal", act=ACT, ongoing="over")
    )


@pytest.mark.parametrize("act", ["Mistakes were made.", "You provoked it.", "It happened."])
def test_s0_1a_an_act_without_the_person_who_did_it_is_asked_for_again(act: str) -> None:
    given().when(harm(act=act)).refused("act_needs_i", field="act")


@pytest.mark.parametrize("act", ["i lied", "My lie about the money", "I\u2019ve read your post"])
def test_however_it_is_written_the_writer_may_stand_in_the_sentence(act: str) -> None:
    assert names_own_act(act)


def test_an_act_of_blanks_is_nothing() -> None:
    given().when(harm(act=" \r\n\t ")).refused("empty", field="act")


def test_words_that_no_entry_can_hold_come_back_with_their_length() -> None:
    outcome = given().when(harm(act="I " + "x" * 20_000))
    outcome.refused("too_long", field="act")
    assert outcome.refusal is not None
    assert outcome.refusal.values == {"most": 20_000, "now": 20_002}


def test_the_same_form_with_other_words_never_drops_them() -> None:
    given(harm()).when(harm(act="I lied about it too.")).refused("already_kept", field="act")


def test_ana_is_never_asked_to_own_anything() -> None:
    given(who=ANA).when(harm()).refused("not_your_side")


def test_the_circumstances_can_be_written_down_and_written_again() -> None:
    outcome = given(harm()).when(DETAILS)
    outcome.then(
        HarmDetailed(
            at=THE_EVENING,
            id="the-harm",
            when="in February",
            where="",
            who_was_there="",
            who_knows="",
            repeated=True,
        )
    )
    assert outcome.state.own.owning.harms[0].when == "in February"
    given(harm(), DETAILS).when(later(DETAILS)).quietly()


def test_a_line_that_is_no_line_is_too_long() -> None:
    given(harm()).when(DetailHarm(at=THE_EVENING, of="the-harm", when="x" * 301)).refused(
        "too_long", field="when"
    )


def test_ben_weighs_it_himself() -> None:
    weighed = WeighHarm(at=THE_EVENING, of="the-harm", weight="deep")
    given(harm()).when(weighed).then(HarmWeighed(at=THE_EVENING, of="the-harm", weight="deep"))
    given(harm(), weighed).when(later(weighed)).quietly()


def test_a_wrong_that_goes_on_can_be_ended() -> None:
    over = StopHarm(at=THE_EVENING, of="the-harm", ongoing="over")
    going_on = harm(ongoing="going_on")
    given(going_on).when(over).then(HarmStopped(at=THE_EVENING, of="the-harm", ongoing="over"))
    given(going_on, over).when(later(over)).quietly()


def test_what_hangs_on_a_harm_that_is_gone_is_not_kept() -> None:
    for press in (
        DETAILS,
        REASON,
        STOPPED,
        fact(),
        WeighHarm(at=THE_EVENING, of="x", weight="deep"),
    ):
        given().when(press).refused("not_there")


def test_facts_and_reasons_are_kept_apart() -> None:
    given(harm()).when(REASON).then(
        ReasonNoted(at=THE_EVENING, id="why", harm="the-harm", text="I wanted her on my side.")
    )
    given(harm(), REASON).when(later(REASON)).quietly()


def test_what_ended_the_wrong_is_written_down_with_its_day() -> None:
    given(harm()).when(STOPPED).then(
        StopActNoted(
            at=THE_EVENING,
            id="stop",
            harm="the-harm",
            text="I told her to forget it.",
            done_on=THAT_DAY,
        )
    )


def test_s4_1d_what_was_still_to_be_done_stands_there_once_with_its_day_when_it_is_done() -> None:
    to_do = NoteStopAct(at=THE_EVENING, id="stop", harm="the-harm", text="I will end it.")
    done = later(STOPPED, THE_EVENING_AFTER)
    nothing_comes_of_a_second_press(harm(), to_do, press=done)
    outcome = given(harm(), to_do).when(done)
    outcome.then(
        StopActNoted(
            at=THE_EVENING_AFTER,
            id="stop",
            harm="the-harm",
            text="I told her to forget it.",
            done_on=THAT_DAY,
        )
    )
    assert [one.done_on for one in outcome.state.own.owning.stop_acts] == [THAT_DAY]
    other_day = replace(done, done_on=THAT_DAY - timedelta(days=1))
    given(harm(), to_do, done).when(other_day).refused("already_kept", field="text")
    given(harm(), to_do).when(replace(to_do, text="Not so.")).refused("already_kept", field="text")
    given(harm(), to_do, done).when(later(to_do)).refused("already_kept", field="text")


def test_nothing_was_ended_on_a_day_that_has_not_come() -> None:
    given(harm()).when(
        NoteStopAct(
            at=THE_EVENING, id="stop", harm="the-harm", text="I ended it.", done_on=date.max
        )
    ).refused("day_not_come", field="done_on")


def test_a_correction_stands_beside_the_mistake() -> None:
    corrected = fact("right", text="It was in January.", corrects="the-fact")
    outcome = given(harm(), fact()).when(corrected)
    outcome.then(
        FactAdded(
            at=THE_EVENING,
            id="right",
            harm="the-harm",
            text="It was in January.",
            told_later=False,
            corrects="the-fact",
        )
    )
    assert [kept.id for kept in outcome.state.own.owning.facts] == ["the-fact", "right"]


def test_a_fact_of_one_harm_does_not_correct_that_of_another() -> None:
    other = harm("other", act="I lied about the money.")
    given(harm(), other, fact()).when(fact("right", harm="other", corrects="the-fact")).refused(
        "not_there"
    )


def test_s2_1d_ben_says_whether_it_is_all() -> None:
    given(harm()).when(NOT_ALL).then(
        AccountStated(
            at=THE_EVENING,
            id="account",
            complete=False,
            missing="What I said in January.",
            tell_on=None,
        )
    )
    given(harm()).when(ALL_OF_IT).then(
        AccountStated(at=THE_EVENING, id="account", complete=True, missing="", tell_on=None),
        AccountCalledComplete(at=THE_EVENING),
    )


def test_who_says_that_it_is_not_all_says_what_is_missing() -> None:
    given(harm()).when(StateAccount(at=THE_EVENING, complete=False)).refused(
        "what_is_missing", field="missing"
    )


def test_there_is_no_account_of_nothing() -> None:
    given().when(ALL_OF_IT).refused("no_harm_yet")


def test_s2_1d_what_comes_after_the_whole_account_is_told_later() -> None:
    outcome = given(harm(), ALL_OF_IT).when(fact())
    assert [getattr(event, "told_later", None) for event in outcome.events] == [True]


def test_taking_it_back_does_not_undo_that_it_was_called_complete() -> None:
    before = given(harm(), ALL_OF_IT, later(NOT_ALL))
    assert is_told_later(before.state)
    assert before.when(later(fact(), THE_EVENING_AFTER)).state.own.owning.facts[0].told_later


def test_s2_1d_what_comes_after_an_apology_is_told_later() -> None:
    assert given(*TO_A_GIVEN_LETTER).when(fact()).state.own.owning.facts[0].told_later


def test_a_fact_told_before_stays_told_before_when_the_button_is_pressed_again() -> None:
    given(harm(), fact(), ALL_OF_IT).when(later(fact())).quietly()


def test_the_words_of_an_account_can_be_let_go_and_its_effect_stays() -> None:
    outcome = given(harm(), ALL_OF_IT, later(NOT_ALL)).when(
        LetGoOf(at=THE_EVENING_AFTER, id="account")
    )
    outcome.then(LetGo(at=THE_EVENING_AFTER, ids=("account",)))
    assert outcome.state.own.owning.account is None
    assert is_told_later(outcome.state)


def test_an_account_can_be_given_again_after_its_words_were_let_go() -> None:
    gone = LetGoOf(at=THE_EVENING, id="account")
    outcome = given(harm(), NOT_ALL, gone).when(later(NOT_ALL))
    assert outcome.state.own.owning.account is not None


@pytest.mark.parametrize(
    "press", [harm(), fact(), REASON, STOPPED, ALL_OF_IT, NOT_ALL, DETAILS], ids=str
)
def test_a_second_press_does_nothing(press: object) -> None:
    before = () if press == harm() else (harm(),)
    nothing_comes_of_a_second_press(*before, press=press)  # type: ignore[arg-type]


def test_letting_go_of_a_harm_takes_what_hangs_on_it_and_nothing_else() -> None:
    other = harm("other", act="I lied about the money.")
    kept = fact("kept", harm="other")
    given(harm(), other, fact(), REASON, STOPPED, kept).when(
        LetGoOf(at=LATER_THAT_NIGHT, id="the-harm")
    ).then(LetGo(at=LATER_THAT_NIGHT, ids=("the-harm", "the-fact", "why", "stop")))
