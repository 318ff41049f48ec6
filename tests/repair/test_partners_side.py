"""Ana's own side: it owes nothing, and nothing in it waits for an answer."""

from __future__ import annotations

from amends.repair import LetGo, LetGoOf
from amends.repair.practices.partners_side import PageWritten
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    given,
)
from tests.repair.things import page

LIMIT = "I will not be laughed at in front of your family."


def test_s2_15b_ana_writes_what_she_will_not_accept() -> None:
    given(who=ANA).when(page()).then(
        PageWritten(at=THE_EVENING, id="the-page", shelf="limit", text=LIMIT)
    )


def test_a_page_can_be_written_again_and_keeps_its_place() -> None:
    first, second = page(), page("second", shelf="note", text="I slept badly.")
    state = given(first, second, who=ANA).when(page(text="Never again.", at=LATER_THAT_NIGHT)).state
    assert [kept.text for kept in state.own.partners_side.pages] == [
        "Never again.",
        "I slept badly.",
    ]
    assert [kept.id for kept in state.own.partners_side.on("note")] == ["second"]


def test_a_second_press_does_nothing() -> None:
    given(page(), who=ANA).when(page(at=LATER_THAT_NIGHT)).quietly()


def test_a_page_does_not_wander_to_another_shelf_with_its_words_lost() -> None:
    given(page(), who=ANA).when(page(shelf="need")).refused("already_kept", field="text")


def test_an_empty_page_is_not_kept() -> None:
    given(who=ANA).when(page(text=" ")).refused("empty", field="text")


def test_ben_has_no_page_here() -> None:
    given(who=BEN).when(page()).refused("not_your_side")


def test_s4_0a_what_ana_wrote_she_can_let_go() -> None:
    outcome = given(page(), who=ANA).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-page"))
    outcome.then(LetGo(at=LATER_THAT_NIGHT, ids=("the-page",)))
    assert outcome.state.own.partners_side.pages == ()
