"""A time of quiet on both sides: terms as told, what ends it, and letters that are not for sending."""

from __future__ import annotations

import re
from datetime import date

from tests.cast import THE_EVENING, Member
from tests.web.pages.reading_pages import hidden, text, walk

TODAY = THE_EVENING.date()
UNTIL = date(2026, 3, 20)

STOPS = {"stops": "Talking about it, and calls.", "goes_on": "The children, and the rent."}
DAYS = {"start": TODAY.isoformat(), "until": UNTIL.isoformat(), "look_again": ""}
NOTHING = {"may_send": "nothing", "messenger": "Her sister Mara"}


def asked_for(ben: Member) -> str:
    """Ana asked for quiet; Ben wrote her terms down."""
    walk(ben, "h", "1", STOPS, DAYS, NOTHING)
    return ben.state().own.space.terms[0].id


def test_terms_say_what_stops_and_what_goes_on(ben_on_his_way: Member) -> None:
    """S0.3b, S1.2d."""
    asked_for(ben_on_his_way)
    (terms,) = ben_on_his_way.state().own.space.terms
    assert (terms.asked, terms.stops, terms.goes_on) == ("asked", STOPS["stops"], STOPS["goes_on"])
    page = text(ben_on_his_way.get("h"))
    assert "Her sister Mara may pass a message." in page
    assert "Nothing is to be sent." in page


def test_meanwhile_there_is_something_to_do_alone(ben_on_his_way: Member) -> None:
    """S0.3d, S1.2e: solo steps only."""
    asked_for(ben_on_his_way)
    page = text(ben_on_his_way.get("h"))
    meanwhile = page.split("What you can do meanwhile", 1)[1].split("Was there contact", 1)[0]
    assert ben_on_his_way.url("d") in meanwhile
    assert ben_on_his_way.url("f") not in meanwhile
    assert ben_on_his_way.url("g") not in meanwhile


def test_he_can_make_it_longer_and_not_shorter(ben_on_his_way: Member) -> None:
    """S0.3b."""
    ben = ben_on_his_way
    terms = asked_for(ben)
    sooner = {**DAYS, "until": date(2026, 3, 9).isoformat()}
    page = text(walk(ben, "h", f"{terms}/1", STOPS, sooner, NOTHING))
    assert "only they can make it shorter" in page
    assert "2026-03-09" in page
    assert ben.state().own.space.terms[0].until == UNTIL
    longer = {**DAYS, "until": date(2026, 4, 1).isoformat()}
    walk(ben, "h", f"{terms}/1", STOPS, longer, NOTHING)
    assert ben.state().own.space.terms[0].until == date(2026, 4, 1)


def test_it_ends_with_her_words_and_not_with_his(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    terms = asked_for(ben)
    page = text(ben.post("h", f"{terms}/2", as_told="", on=TODAY.isoformat()))
    assert "only they can end it" in page
    assert ben.state().own.space.terms[0].ended is None
    for _press in (1, 2):
        ben.post("h", f"{terms}/2", as_told="Let us eat together again.", on=TODAY.isoformat())
    assert ben.state().own.space.terms[0].ended == TODAY


def test_contact_is_written_down_inside_or_outside_the_terms(ben_on_his_way: Member) -> None:
    """S0.3b."""
    ben = ben_on_his_way
    asked_for(ben)
    fields = {"id": "contact-1", "text": "I wrote to her that I miss her.", "on": TODAY.isoformat()}
    assert "Choose one." in text(ben.post("h", "3", **fields))
    for _press in (1, 2):
        ben.post("h", "3", **fields, inside="no")
    assert [c.inside for c in ben.state().own.space.contacts] == [False]
    assert "Outside the terms" in text(ben.get("h"))


def test_one_line_of_being_there_is_kept(ben_on_his_way: Member) -> None:
    """S0.3e."""
    line = "I am here when you want to talk. You can knock at any time."
    for _press in (1, 2):
        ben_on_his_way.post("h", "4", id="line-1", text=line)
    assert [a.text for a in ben_on_his_way.state().own.space.availability] == [line]


def test_a_line_that_pushes_is_read_first_and_may_stay(ben_on_his_way: Member) -> None:
    """S0.3c, S0.3e: he is shown it, and it is his to keep."""
    ben = ben_on_his_way
    line = "Please answer me, how long will you punish me?"
    page = text(ben.post("h", "4", id="line-1", text=line))
    assert line in page
    assert "Pressed once more, it goes as it stands." in page
    assert not ben.state().own.space.availability
    ben.post(
        "h", "4", id="line-1", text=line, seen=re.findall(r'name="seen" value="([^"]+)"', page)
    )
    assert ben.state().own.space.availability[0].text == line


def test_a_letter_that_is_not_for_sending_is_kept_and_let_go(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    fields = {"id": hidden(text(ben.get("h", "5")), "id"), "text": "I am angry at you too."}
    for _press in (1, 2):
        ben.post("h", "5", **fields)
    (letter,) = ben.state().own.space.unsent
    assert letter.text == "I am angry at you too."
    assert (
        "give" not in text(ben.get("h", f"5/{letter.id}")).split("<form", 2)[2].split("</form>")[0]
    )
    ben.post("z", f"h/5/{letter.id}")
    assert not ben.state().own.space.unsent


def test_words_typed_into_a_letter_let_go_meanwhile_come_back(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    ben.post("h", "5", id="unsent-1", text="First words.")
    ben.post("z", "h/5/unsent-1")
    page = text(ben.post("h", "5/unsent-1", id="unsent-1", text="A whole evening."))
    assert "A whole evening." in page
    assert not ben.state().own.space.unsent


def test_her_own_terms_end_with_one_press(ana: Member) -> None:
    """S0.3a: P's terms, ended by one act."""
    walk(ana, "h", "1", STOPS, DAYS)
    (terms,) = ana.state().own.space.terms
    assert terms.asked == "own"
    assert ana.url("h", f"{terms.id}/2") in text(ana.get("h"))
    for _press in (1, 2):
        assert ana.post("h", f"{terms.id}/2").status_code == 302
    assert ana.state().own.space.terms[0].ended == TODAY


def test_her_page_asks_for_no_record_of_his_contact(ana: Member) -> None:
    walk(ana, "h", "1", STOPS, DAYS)
    page = text(ana.get("h"))
    assert "Was there contact" not in page
    assert ana.get("h", "3").status_code == ana.get("h", "4").status_code == 404


def test_a_step_back_keeps_what_was_typed(ben_on_his_way: Member) -> None:
    page = text(walk(ben_on_his_way, "h", "1", STOPS, {**DAYS, "press": "back"}))
    assert "Talking about it, and calls." in page
    assert "Page 1 of 3" in page


def test_an_end_before_the_beginning_is_refused_beside_the_day(ben_on_his_way: Member) -> None:
    wrong = {**DAYS, "until": date(2026, 3, 1).isoformat()}
    page = text(walk(ben_on_his_way, "h", "1", STOPS, wrong, NOTHING))
    assert "This day is before the first one." in page
    assert "Page 2 of 3" in page
    assert not ben_on_his_way.state().own.space.terms


def test_nobody_else_reaches_the_terms(ben_on_his_way: Member, ana: Member, cy: Member) -> None:
    terms = asked_for(ben_on_his_way)
    for url in (ben_on_his_way.url("h"), ben_on_his_way.url("h", f"{terms}/1")):
        assert ana.client.get(url).status_code == cy.client.get(url).status_code == 404
    assert ana.get("h", f"{terms}/1").status_code == 404
