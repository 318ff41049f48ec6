"""S1.5d: a few minutes of practice for either of them, apart; what was not clear comes again."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine

from amends.guides.drills import Card, cards
from amends.repair.practices.drills import AT_ONCE
from amends.words import HEARING, TURNING, listen
from tests.cast import Member, text_of
from tests.web.pages.reading_pages import OF_A_TASK

SCORED = ("right", "wrong", "correct", "score", "point", " of 4", "%", "streak", "!")


def main_of(who: Member, act: str = "") -> str:
    return text_of(who.get("C", act)).split("<main", 1)[1].split("</main>")[0]


def looks(who: Member, card: Card, what: str) -> str:
    return text_of(who.post("C", card.id, what=what)).split("<main", 1)[1].split("</main>")[0]


def kind(card: Card) -> str:
    return "turning" if card.does in TURNING else card.does


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.id)
def test_s1_5d_the_reader_finds_in_each_card_what_it_stands_for_and_nothing_else(
    card: Card,
) -> None:
    assert {finding.label for finding in listen(card.answer).findings} == {card.does}


def test_s1_5d_an_open_question_a_reflection_and_a_defence_are_among_them() -> None:
    assert len({card.id for card in cards()}) == len(cards())
    assert {card.does for card in cards()} == {*HEARING, *TURNING}


@pytest.mark.parametrize("role", ["harmed", "responsible"])
def test_s1_5d_either_looks_and_is_shown_why_and_nothing_is_scored(
    role: str, ana: Member, ben: Member
) -> None:
    who = ana if role == "harmed" else ben
    first = cards()[0]
    assert who.url("C", first.id) in main_of(who)
    asked = main_of(who, first.id)
    assert first.answer in asked
    assert "checked" not in asked
    shown = looks(who, first, kind(first))
    assert "Asks, and leaves the answer open" in shown
    assert "It comes again on March 7, 2026" in shown
    assert not [word for word in SCORED if word in shown.split("</h1>")[1]]
    assert not OF_A_TASK.search(shown.replace("The next one", ""))


@pytest.mark.step("S1.5d", "DoDrill")
def test_s1_5d_what_was_taken_for_something_else_comes_again_tomorrow(
    ben: Member, the_evening: time_machine.Traveller
) -> None:
    first, second = cards()[0], cards()[1]
    assert "You took it for: Says back what was heard." in looks(ben, first, "reflection")
    looks(ben, second, kind(second))
    the_evening.shift(timedelta(days=1))
    ben.client.force_login(ben.person)
    ben.comes_back()
    looks(ben, second, kind(second))
    known = ben.state().own.drills
    assert [(one.card, one.times) for one in known.known if one.card != first.id] == [
        (second.id, 2)
    ]
    assert ben.url("C", first.id) in main_of(ben), "it comes first"


def test_s1_5d_a_sitting_ends_and_says_so(ben: Member) -> None:
    for card in cards()[:AT_ONCE]:
        looks(ben, card, kind(card))
    assert "That is enough for today." in main_of(ben)


def test_s1_5d_own_words_are_looked_at_and_kept_nowhere(ben: Member) -> None:
    card = cards()[1]
    before = ben.state()
    page = text_of(ben.post("C", f"{card.id}/1", text="I hear you, but I was tired."))
    assert "but I was" in page
    heard = text_of(ben.post("C", f"{card.id}/1", text="You were alone with it."))
    assert "Says back what was heard." in heard
    none = text_of(ben.post("C", f"{card.id}/1", text="Monday."))
    assert "We notice nothing in it." in none or "We read English only." in none
    assert ben.state() == before


@pytest.mark.parametrize("act", ["none", "friday-worst/2", "friday-worst/1/1"])
def test_what_is_not_there_is_not_there(ben: Member, act: str) -> None:
    assert ben.get("C", act).status_code == 404


def test_none_chosen_is_asked_again_and_nothing_is_kept(ben: Member) -> None:
    assert "Nothing is chosen yet." in text_of(ben.post("C", cards()[0].id))
    assert ben.state().own.drills.known == ()
