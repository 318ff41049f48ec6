"""Cases of the steps about saying it well: what a letter promises, names, and is answered with."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import text_of
from tests.steps.case import (
    A_DAY,
    TODAY,
    Couple,
    known,
    main_of,
    posts,
    presses,
    refused,
    walks,
)
from tests.steps.deeds import gives_letter
from tests.web.pages.letters_of_ben import a_plan, gave, has_ready, knows, looks_over, writes

OWNED = (
    "I told you I was at work on Friday, and I was not. It was wrong of me, and it was my choice. "
    "You were humiliated. I am so sorry that I lied to you."
)
BARE = "I will do the washing up."
SINCE = "I have told your mother the truth."
MONDAY = TODAY + 3 * A_DAY


@pytest.mark.step("S2.9a", "MakePromise", "MarkReady")
def test_a_letter_is_not_ready_before_what_it_promises_has_a_day(couple: Couple) -> None:
    ben = couple.ben
    row = knows(ben)
    with couple.nothing_for(couple.ana):
        draft = writes(ben, f"{OWNED} {BARE}")
        page = looks_over(ben, draft, {"impacts": [row]}, {})
        assert "promises something and says no day" in page
        assert ben.url("j", "p") in page
        begun = {"what": BARE, "draft": draft}
        assert BARE in text_of(ben.post("j", "1", press="begin", **begun))
        walks(
            ben,
            "j",
            "1",
            begun,
            {"when": "daily"},
            {"start": TODAY.isoformat(), "until": "", "count": ""},
            {"clock": "", "lead": "0", "zone": "UTC"},
            {"area": "home"},
            {"how_known": "", "cue": "", "act": ""},
        )
        looks_over(ben, draft, {"impacts": [row]})
    assert known(ben).own.apology.drafts[0].is_ready


@pytest.mark.step("S1.4e", "MarkReady", "FinishAmends")
def test_a_further_letter_says_what_was_done_since_or_not_yet(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        gave(ben)
        ben.do(a_plan("the-truth", "undo", "I tell your mother the truth."))
        couple.later()
        posts(ben, "H", "1", kind="lie", act="I lied about the lake.", on=TODAY.isoformat())
        again = f"I lied to you about the lake as well. {OWNED.split('. ', 1)[1]} {SINCE}"
        draft = writes(ben, again, "renewed", "letter-2")
        because = {"impacts": ["impact-1"], "because": "setback"}
        page = looks_over(ben, draft, because, {"since_said": SINCE})
        assert "Choose what it names" in page
        assert "I tell your mother the truth." not in page, "it is not done"
        presses(ben, "i", "the-truth/5", on=TODAY.isoformat(), text="")
        looks_over(ben, draft, because, {"since": ["the-truth"], "since_said": SINCE})
    assert known(ben).own.apology.drafts[-1].since == ("the-truth",)


@pytest.mark.step("S0.1d", "MarkSentence")
def test_she_marks_one_sentence_and_he_sees_it_beside_that_sentence(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    letter = gives_letter(couple, has_ready(ben, OWNED))
    with couple.nothing_for(ben):
        assert ana.url("u", f"2/{letter}/4") in main_of(ana, "u", f"2/{letter}")
        id = posts(ana, "u", f"2/{letter}/4", sentence="2", says="on_me", text="")
        presses(ana, "u", f"1/{id}/2")  # taken back: it was never there
    words = "I was not humiliated by your mother. I was by you."
    posts(ana, "u", f"2/{letter}/4", sentence="2", says="on_me", text=words)
    couple.later()
    page = main_of(ben, "u", f"1/{letter}")
    assert "This puts it on me" in page
    assert '<blockquote class="words">You were humiliated.</blockquote>' in page
    assert words in page
    draft = writes(ben, OWNED, "renewed", "letter-2")
    assert "“You were humiliated.”" in main_of(ben, "f", draft), "what to work at in a further one"


def test_what_she_says_of_an_acknowledgement_stands_beside_the_whole_letter(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    draft = writes(ben, "I lied to you on Friday. It was wrong.", "acknowledgement")
    looks_over(ben, draft)
    couple.later(by=timedelta(hours=13))
    letter = gives_letter(couple, draft)
    posts(ana, "u", f"2/{letter}/4", sentence="0", says="reached", text="")
    couple.later()
    assert "“I lied to you on Friday.”" in main_of(ben, "f", "bt")


@pytest.mark.step("S2.3b", "PlanAskingAfter")
def test_after_a_letter_he_plans_to_ask_after_her_inside_her_terms(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    letter = gives_letter(couple, has_ready(ben))
    with couple.nothing_for(ana):
        assert ben.url("g", "letter-1/7") in main_of(ben, "u", f"1/{letter}")
        posts(ben, "g", "letter-1/7", on=MONDAY.isoformat())
        couple.later(by=timedelta(days=3))
        assert "ask how they are" in main_of(ben, "a")
    posts(ana, "v")
    assert "ask how they are" not in main_of(ben, "a")
    assert "Nothing goes to them now." in main_of(ben, "g", "letter-1/7")
    ben.post("g", "letter-1/7", on=(MONDAY + A_DAY).isoformat())
    assert known(ben).own.apology.asks_after("letter-1") == MONDAY, "nothing is planned into it"


@pytest.mark.step("S2.15a", "WriteDraft", "MarkConcern")
def test_before_a_letter_he_says_what_it_is_for_and_to_be_understood_waits(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "What is it for?" in main_of(ben, "f", "b")
        page = refused(ben, "f", "b", purpose="be_understood")
        assert "once your partner says that they were heard" in page
        assert ben.url("w") in page
        went = ben.post("f", "b", purpose="tell")
        assert went["Location"] == ben.url("f", "bt")
        draft = posts(ben, "f", "bt", text=OWNED, press="save")
        page = main_of(ben, "f", draft)
        assert "To tell them something" in page
        assert "Sentences: 4. With “you” in them: 3. With “I” in them: 3." in page
    concern = posts(ana, "w", "5", text="That I heard it from my mother.")
    couple.later()
    presses(ana, "w", f"6/{concern}", id="heard-it-0001")
    couple.later()
    posts(ben, "f", f"{draft}/5", purpose="be_understood")
    assert known(ben).own.apology.drafts[0].purpose == "be_understood"


@pytest.mark.step("S1.5b", "NameCause", "PlanCause")
def test_never_again_looks_for_a_plan_of_his_own_and_names_it(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        draft = writes(ben, "I lied to you. It will never happen again.")
        page = main_of(ben, "f", draft)
        assert "There is no plan of yours yet" in page
        cause = posts(ben, "e", "k", kind="trigger", text="I am late and afraid to say it.")
        posts(ben, "e", f"k/{cause}", cue="I look at the clock and it is six", act="call at once")
        page = main_of(ben, "f", draft)
    assert "<em>I look at the clock and it is six</em>" in page


@pytest.mark.step("S0.1c", "WriteReflection")
@pytest.mark.step("S4.1b", "WriteReflection")
def test_before_the_first_letter_there_is_a_quiet_start_of_three_questions(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        assert ben.url("e", "s/1") in main_of(ben, "f")
        posts(ben, "e", "s/1", text="A stone in the stomach.")
        page = main_of(ben, "e", "s/2")
        assert "Since when?" in page
        assert ben.url("e", "s/3") in page, "each can be left out"
        posts(ben, "e", "s/3", text="About her face at the table. And that she may go.")
        assert "A stone in the stomach." in main_of(ben, "e")
    gave(ben)
    assert ben.url("e", "s/1") not in main_of(ben, "f")
    assert [one.question for one in known(ben).own.reflection.answers] == ["felt", "whose"]


@pytest.mark.step("S4.3a", "AnswerLetter")
def test_she_may_say_only_words_and_he_is_led_to_an_act(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    letter = gives_letter(couple, has_ready(ben))
    posts(ana, "u", f"2/{letter}/1", answer="only_words", text="")
    assert "Only words" not in main_of(ben, "u", f"1/{letter}")
    couple.later()
    page = main_of(ben, "u", f"1/{letter}")
    assert "Only words" in page
    assert "One small thing that you do, on its day, does." in page
