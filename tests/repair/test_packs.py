"""Packs: what somebody who helps may read, chosen thing by thing, and nothing that the other keeps."""

from __future__ import annotations

from typing import Any

from amends.repair import LetGoOf
from amends.repair.practices.help import NoteSession
from amends.repair.practices.impact import NoteImpact
from amends.repair.practices.packs import MOST_CHOSEN, MakePack, PackMade, chosen, to_choose_from
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import cause, fact, guess, harm, page, planned, promised


def packed(*items: str, **values: Any) -> MakePack:
    usual: dict[str, Any] = {"at": THE_EVENING, "id": "the-pack", "items": items}
    return MakePack(**usual | values)


AS_TOLD = NoteImpact(at=THE_EVENING, id="as-told", domain="trust", source="told", text="You lied.")

# -- what happens ----------------------------------------------------------------------------------


def test_only_what_was_chosen_is_in_it_and_what_comes_later_does_not_come_along() -> None:
    here = given(harm(), promised(), AS_TOLD)
    here.when(packed("the-harm", "the-promise", "the-harm", questions=" Why? ")).then(
        PackMade(at=THE_EVENING, id="the-pack", items=("the-harm", "the-promise"), questions="Why?")
    )
    state = given(harm(), promised(), AS_TOLD, packed("the-harm"), fact()).state
    assert chosen(state, "responsible", THAT_DAY) == {"account": state.own.owning.harms}
    there = to_choose_from(state, "responsible", THAT_DAY)
    assert "impact" not in there, "what the other told of it is theirs"
    assert len(there["account"]) == 2


def test_whoever_was_hurt_has_one_of_their_own_pages() -> None:
    state = given(page(), packed("the-page"), who=ANA).state
    assert chosen(state, "harmed", THAT_DAY) == {"pages": state.own.partners_side.pages}


def test_what_was_put_against_it_and_notes_of_sessions_lie_in_it_where_they_are_picked() -> None:
    session = NoteSession(at=THE_EVENING, id="session", on=THAT_DAY, said="Open each letter.")
    here = (guess(), planned(), session)
    none = given(*here, packed("the-guess")).state
    assert chosen(none, "responsible", THAT_DAY) == {"impact": none.own.impact.rows}
    state = given(*here, packed("the-amends", "session")).state
    assert chosen(state, "responsible", THAT_DAY) == {
        "amends": state.own.amends.items,
        "sessions": state.own.help.sessions,
    }
    hers = given(session, packed("session"), who=ANA).state
    assert chosen(hers, "harmed", THAT_DAY) == {"sessions": hers.own.help.sessions}


def test_it_is_changed_under_the_same_id_and_let_go() -> None:
    again = packed(questions="What now?", at=LATER_THAT_NIGHT)
    state = given(harm(), packed("the-harm"), again).state
    assert state.own.packs.last is not None
    assert state.own.packs.last.items == ()
    gone = given(harm(), packed("the-harm"), LetGoOf(at=LATER_THAT_NIGHT, id="the-pack")).state
    assert gone.own.packs.made == ()
    without = given(harm(), packed("the-harm"), LetGoOf(at=LATER_THAT_NIGHT, id="the-harm")).state
    assert chosen(without, "responsible", THAT_DAY) == {}


# -- when it says no, and when it stays quiet ------------------------------------------------------


def test_what_cannot_be_kept_says_why() -> None:
    given(harm()).when(packed()).refused("empty", field="questions")
    given(harm(), packed("the-harm")).when(packed("the-harm", id="another")).refused(
        "already_kept", field="questions"
    )
    many = tuple(f"thing-{n}" for n in range(MOST_CHOSEN + 1))
    given(harm()).when(packed(*many)).refused("pack_too_thick")


def test_what_is_not_there_or_is_the_others_is_not_in_it() -> None:
    state = given(cause(), AS_TOLD, packed("as-told", "the-cause", "nothing")).state
    assert chosen(state, "responsible", THAT_DAY) == {}, "a cause without a plan is none against it"


def test_pressing_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(harm(), press=packed("the-harm"))
