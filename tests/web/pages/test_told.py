"""Written down as told: what an Ana says who never joins, each with its day, and her stops at once."""

from __future__ import annotations

from typing import cast

import pytest
from django.http import HttpResponse

from amends.people.models import Page
from amends.repair.practices import as_told
from tests.cast import Member, text_of
from tests.web.pages.letters_of_ben import SHORT, has_ready, puts_up
from tests.web.pages.reading_pages import hidden, text

DAY = "2026-03-06"


def tells(ben: Member, act: str, **fields: str) -> HttpResponse:
    """Ben fills in the form of one thing told and keeps it."""
    id = hidden(text(ben.get("x", act)), "id")
    return ben.post("x", act, id=id, on=DAY, **fields)


def told(ben: Member) -> as_told.Slice:
    return ben.state().own.as_told


def test_her_question_is_kept_and_the_answer_is_added_later(ben_on_his_way: Member) -> None:
    """S2.6b."""
    ben = ben_on_his_way
    tells(ben, "1", text="Who else knows?")
    (asked,) = told(ben).questions
    assert (asked.text, asked.answer) == ("Who else knows?", "")
    ben.post("x", f"1/{asked.id}", id=asked.id, on=DAY, text=asked.text, answer="Nobody.")
    assert [one.answer for one in told(ben).questions] == ["Nobody."]
    page = text_of(ben.get("x"))
    assert "They asked, as told" in page
    assert "6 March 2026" in page or "March 6, 2026" in page


def test_what_he_heard_is_kept_with_whether_she_said_that_was_it(ben_on_his_way: Member) -> None:
    """S0.4d."""
    tells(ben_on_his_way, "2", text="You lay awake.", was_it="partly")
    assert [one.was_it for one in told(ben_on_his_way).heard] == ["partly"]
    assert "What you heard, as told" in text_of(ben_on_his_way.get("x"))


def test_an_agreement_by_word_of_mouth_is_kept_and_either_ends_it(ben_on_his_way: Member) -> None:
    """S4.2d, S4.9a."""
    ben = ben_on_his_way
    dates = {"review": "2026-03-20", "end": "2026-04-03"}
    refused = tells(ben, "3", what="You will share your location.", why="Fear.", **dates)
    assert "This would let one follow where the other is" in text_of(refused)
    assert "You will share your location." in text_of(refused)
    tells(ben, "3", what="I sleep at my brother's.", why="Sleep.", **dates)
    (agreed,) = told(ben).agreements
    assert "It ends on" in text_of(ben.get("x", f"3/{agreed.id}"))
    ben.post("x", f"3/{agreed.id}", on=DAY)
    assert not told(ben).agreements[0].holds(agreed.on)
    assert "That needs no reason." in text_of(ben.get("x", f"3/{agreed.id}"))


@pytest.mark.parametrize(
    ("stops", "said"),
    [
        ("letters", "Your partner asked for no more apologies."),
        ("asking", "your partner asked you to stop asking"),
        ("contact", "asked not to make contact"),
    ],
)
def test_a_stop_by_mouth_works_at_once_and_takes_her_page_down(
    ben_on_his_way: Member, stops: str, said: str
) -> None:
    ben = ben_on_his_way
    has_ready(ben, SHORT, "acknowledgement")
    puts_up(ben)
    went = tells(ben, "4", stops=stops, text="Enough.")
    assert went["Location"] == ben.url("a" if stops == "contact" else "x")
    assert not Page.objects.exists()
    assert said in text_of(ben.get("g", "letter-1"))
    assert said in text_of(ben.get("g", "letter-1/5"))


def test_do_not_contact_me_leads_to_the_road_without_contact(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    tells(ben, "4", stops="contact", text="")
    assert "You were asked not to make contact." in text_of(ben.get("a"))
    ben.post("p", "1")
    assert "Choose what they may read" not in text_of(ben.get("p"))


def test_only_her_words_end_a_stop(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    tells(ben, "4", stops="asking", text="Enough.")
    (stop,) = told(ben).stops
    page = text_of(ben.get("x", f"4/{stop.id}"))
    assert "Let it go" not in page
    refused = text_of(ben.post("x", f"4/{stop.id}", on=DAY, as_told=""))
    assert "only their own words end it" in refused
    ben.post("x", f"4/{stop.id}", on=DAY, as_told="You can write again.")
    assert not told(ben).holding
    assert "You can write again." in text_of(ben.get("x", f"4/{stop.id}"))


def test_whether_she_wants_to_try_is_kept_with_its_day_and_her_words(
    ben_on_his_way: Member,
) -> None:
    """S4.0c."""
    ben = ben_on_his_way
    ben.post("o", trying="undecided", text="I do not know yet.", on=DAY)
    mine = ben.state().own.safety
    assert (mine.trying, mine.tried_text) == ("undecided", "I do not know yet.")
    assert str(mine.tried_on) == DAY


def test_what_was_told_can_be_let_go_but_a_stop_that_holds(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    tells(ben, "1", text="Who else knows?")
    tells(ben, "4", stops="letters", text="Enough.")
    ben.post("z", f"x/1/{told(ben).questions[0].id}")
    assert not told(ben).questions
    ben.post("z", f"x/4/{told(ben).stops[0].id}")
    assert told(ben).holding


def test_a_form_about_something_let_go_meanwhile_comes_back_with_its_words(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    tells(ben, "1", text="Who else knows?")
    id = told(ben).questions[0].id
    ben.post("z", f"x/1/{id}")
    again = ben.post("x", f"1/{id}", id=id, on=DAY, text="Who else knows?", answer="Nobody.")
    assert "Nobody." in text_of(again)
    assert not told(ben).questions
    assert ben.get("x", f"1/{id}").status_code == 404


def test_it_is_his_side_and_nobody_elses(ben_on_his_way: Member, ana: Member, cy: Member) -> None:
    tells(ben_on_his_way, "4", stops="letters", text="Enough.")
    assert ana.get("x").status_code == 404
    strange = cast("HttpResponse", cy.client.get(ben_on_his_way.url("x")))
    assert strange.status_code == 404
