"""Where the same cause comes back: counts of what Ben wrote down himself, with what they are of."""

from __future__ import annotations

from typing import Any

from amends.repair import LetGoOf, State
from amends.repair.practices.reflection import CauseTied, TieCause
from amends.repair.returning import Return, returning, words_of
from tests.repair.scenario import (
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import cause, harm

TWO = (harm(), harm("the-other", act="I lied about the money."), cause())


def tied(*harms: str, **values: Any) -> TieCause:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-cause", "word": "Drink"}
    return TieCause(harms=harms, **usual | values)


def here(*harms: str, **values: Any) -> State:
    return given(*TWO, tied(*harms, **values)).state


def test_s0_2c_ben_says_which_hurts_a_cause_led_to_and_by_which_word_he_knows_it() -> None:
    both = ("the-harm", "the-other")
    tie = tied("the-other", "the-harm")
    given(*TWO).when(tie).then(CauseTied(at=THE_EVENING, of="the-cause", harms=both, word="Drink"))
    nothing_comes_of_a_second_press(*TWO, press=tie)
    assert given(*TWO, tie).when(tied(word="")).events, "it can be undone"
    given(*TWO).when(tied("the-harm", word=" ")).refused("empty", field="word")
    given(*TWO).when(tied("never")).refused("not_there", field="harms")
    given().when(tied()).refused("not_there")


def test_s0_2c_what_stands_beside_two_hurts_comes_back_and_is_counted_with_what_it_is_of() -> None:
    assert returning([here("the-harm")]) == ()
    assert returning([here("the-harm", "the-other")]) == (
        Return(word="Drink", hurts=2, of=2, repairs=1),
    )


def test_s0_2c_over_several_repairs_by_the_word_however_it_is_written() -> None:
    found = returning([here("the-harm"), here("the-harm", word=" drink ")])
    assert found == (Return(word="Drink", hurts=2, of=4, repairs=2),)
    assert words_of([here("the-harm"), here("the-harm", word="fear")]) == ("Drink", "fear")


def test_a_hurt_that_was_let_go_counts_no_more() -> None:
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-other")
    assert returning([given(*TWO, tied("the-harm", "the-other"), gone).state]) == ()
