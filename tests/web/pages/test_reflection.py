"""How it came about: one question a page, half-written answers kept, a plan for each cause."""

from __future__ import annotations

from tests.cast import Member, text_of


def test_s0_2a_an_answer_is_kept_and_leads_to_the_next_question(ben: Member) -> None:
    response = ben.post("e", "1", id="e1", text="I had been out three times that week.")

    (answer,) = ben.state().own.reflection.answers
    assert (answer.question, answer.text) == ("before", "I had been out three times that week.")
    assert response.headers["Location"] == ben.url("e", "2")


def test_a_half_written_answer_comes_back_to_be_gone_on_with(ben: Member) -> None:
    ben.post("e", "4", id="e4", text="Afraid, and")

    page = text_of(ben.get("e", "4"))
    assert "Afraid, and</textarea>" in page
    assert 'value="e4"' in page
    ben.post("e", "4", id="e4", text="Afraid, and small.")
    assert [one.text for one in ben.state().own.reflection.answers] == ["Afraid, and small."]


def test_s1_1c_a_because_without_a_choice_is_asked_about_gently(ben: Member) -> None:
    response = ben.post("e", "1", id="e1", text="It happened because work was too much.")

    assert response.headers["Location"] == ben.url("e", "1")
    page = text_of(ben.get("e", "1"))
    assert "It may be true. Beside every cause there was also a choice." in page
    assert "What did you choose?" in page
    assert "It happened because work was too much." in page


def test_a_because_with_its_choice_is_left_alone(ben: Member) -> None:
    response = ben.post("e", "1", id="e1", text="Because work was too much, I chose to hide.")

    assert response.headers["Location"] == ben.url("e", "2")
    assert "What did you choose?" not in text_of(ben.get("e", "1"))


def test_any_question_can_be_left_out(ben: Member) -> None:
    assert f'href="{ben.url("e", "3")}"' in text_of(ben.get("e", "2"))


def test_s0_2d_a_cause_leads_to_a_plan(ben: Member) -> None:
    response = ben.post("e", "k", id="beer", kind="trigger", text="Two beers and I lose the clock.")
    assert response.headers["Location"] == ben.url("e", "k/beer")
    assert "nothing follows from it yet" in text_of(ben.get("e"))

    ben.post("e", "k/beer", cue="I order a second beer", act="send Ana the hour I will be home")

    (cause,) = ben.state().own.reflection.causes
    assert cause.is_answered
    assert "<em>I order a second beer</em>" in text_of(ben.get("e"))


def test_a_plan_wants_both_its_halves(ben: Member) -> None:
    ben.post("e", "k", id="beer", kind="trigger", text="Two beers.")
    response = ben.post("e", "k/beer", cue="I order a second beer", act="")

    page = text_of(response)
    assert "There is nothing in this field yet." in page
    assert "I order a second beer" in page
    assert not ben.state().own.reflection.causes[0].is_answered


def test_a_cause_that_is_too_much_for_a_plan_wants_help(ben: Member) -> None:
    ben.post("e", "k", id="old", kind="history", text="My father hid everything too.")
    ben.post("e", "k/old", help="1")

    assert ben.state().own.reflection.causes[0].needs_help
    assert "wants help from somebody else" in text_of(ben.get("e"))
    assert f'href="{ben.url("D")}"' in text_of(ben.get("e", "k/old"))

    assert "It no longer wants help" in text_of(ben.get("e", "k/old"))
    ben.post("e", "k/old", help="0")

    assert not ben.state().own.reflection.causes[0].needs_help
    assert "wants help from somebody else" not in text_of(ben.get("e"))
    assert "This one wants help" in text_of(ben.get("e", "k/old"))
    assert f'href="{ben.url("D")}"' not in text_of(ben.get("e", "k/old"))


def test_the_questions_are_not_ana_s(ana: Member) -> None:
    assert ana.get("e").status_code == 404
    assert ana.get("e", "1").status_code == 404
