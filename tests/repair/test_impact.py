"""Impact: a guess is dated and never improved; Ana writes her own."""

from __future__ import annotations

from amends.repair import LetGoOf
from amends.repair.practices.impact import ImpactNoted, NoteOther, met_by_things_alone, uncovered
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THE_EVENING,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import MEANT, guess, harm, planned, promised


def test_s0_1f_ben_keeps_a_guess_with_its_date() -> None:
    given().when(guess()).then(
        ImpactNoted(
            at=THE_EVENING,
            id="the-guess",
            harm=None,
            domain="meaning",
            source="guess",
            text=MEANT,
        )
    )


def test_a_guess_is_not_improved_afterwards() -> None:
    given(guess()).when(guess(text="It meant nothing much.")).refused("already_kept", field="text")


def test_what_the_partner_said_is_kept_as_told() -> None:
    state = given(guess()).when(guess("told", source="told", text="I felt laughed at.")).state
    assert [row.id for row in state.own.impact.told] == ["told"]
    assert [row.id for row in state.own.impact.guesses] == ["the-guess"]


def test_ana_writes_her_own_hurt_and_nobody_guesses_it_on_her_side() -> None:
    assert given(who=ANA).when(guess(source="own")).events
    given(who=ANA).when(guess()).refused("not_your_side")


def test_ben_does_not_write_in_her_name() -> None:
    given().when(guess(source="own")).refused("not_your_side")


def test_an_impact_of_a_harm_that_is_gone_is_not_kept() -> None:
    given().when(guess(harm="the-harm")).refused("not_there")
    assert given(harm()).when(guess(harm="the-harm")).events


def test_an_impact_without_words_is_nothing() -> None:
    given().when(guess(text="\n")).refused("empty", field="text")


def test_a_second_press_does_nothing() -> None:
    nothing_comes_of_a_second_press(press=guess())


def test_s0_0b_what_nothing_is_put_against_is_shown() -> None:
    other = guess("other", text="It cost you a night.")
    state = given(guess(), other, planned()).state
    assert [row.id for row in uncovered(state)] == ["other"]
    promise = promised(impacts=("other",))
    assert uncovered(given(guess(), other, planned(), promise).state) == ()


def test_s3_3a_what_hurt_inside_is_not_met_by_things_alone() -> None:
    bought = planned(kind="symbolic", what="A ring.")
    state = given(guess(), bought).state
    assert [row.id for row in met_by_things_alone(state)] == ["the-guess"]
    for besides in (planned("act", kind="living"), promised(impacts=("the-guess",))):
        assert met_by_things_alone(given(guess(), bought, besides).state) == ()


def test_a_thing_puts_a_loss_right_and_nothing_is_said_of_what_has_nothing_against_it() -> None:
    cup = guess(domain="property", text="The cup of your grandmother.")
    assert met_by_things_alone(given(cup, planned(kind="replace", what="A cup.")).state) == ()
    assert met_by_things_alone(given(guess()).state) == ()


def test_an_impact_that_was_let_go_is_missed_by_nothing() -> None:
    state = given(guess(), planned(), LetGoOf(at=LATER_THAT_NIGHT, id="the-guess")).state
    assert uncovered(state) == ()
    assert state.own.amends.items[0].id == "the-amends"


def test_s3_0a_what_it_did_to_others_stands_in_a_list_of_its_own() -> None:
    noted = NoteOther(at=THE_EVENING, id="other", who="children", text="They sleep badly.")
    (kept,) = given().when(noted).state.own.impact.others
    assert (kept.who, kept.text) == ("children", "They sleep badly.")
    assert given(who=ANA).when(noted).events
    given(noted).when(noted).quietly()
    given().when(NoteOther(at=THE_EVENING, id="other", who="work", text=" ")).refused(
        "empty", field="text"
    )
