"""The cases of S1: owning without excuses, room, listening, saying it again, going on."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from amends.repair.practices import owning
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused, walks
from tests.steps.deeds import checks_in_weekly, gives_letter, plans_by_hand, promises_by_hand
from tests.web.pages.letters_of_ben import (
    FULL,
    SHORT,
    has_ready,
    knows,
    looks_over,
    plans,
    writes,
)

HER_NIGHTS = "I have not slept through one night since."
ANEW = (
    "I lied to you about the lake as well. That was wrong, and it was my choice.\n\n"
    "Since then you lie awake at night and wonder what else there is.\n\n"
    "I am so sorry that I lied to you about it. I have put nothing else right yet."
)
NOT_YET = {"since": ["not_yet"], "since_said": "I have put nothing else right yet."}


@pytest.mark.step("S1.1b", "AddFact")
def test_no_form_asks_for_her_share_and_none_of_hers_asks_her_for_one(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/3", text="I was at the lake.")
        assert "I was at the lake." in main_of(ben, "c", "the-lie")
        for act in ("new", "the-lie/2", "the-lie/3", "the-lie/4", "the-lie/6", "0"):
            page = main_of(ben, "c", act).lower()
            for word in ("percent", "their fault", "their share", "their part", "what they did"):
                assert word not in page
    for code, act in (("l", "1"), ("d", "w"), ("7", "3"), ("7", "4")):
        assert "your share" not in main_of(ana, code, act).lower()


@pytest.mark.step("S1.1c", "WriteReflection", "WriteDraft")
def test_a_because_is_asked_for_its_choice_and_an_excuse_is_pointed_at(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        posts(ben, "e", "1", text="It happened because work was too much.")
        assert "What did you choose?" in main_of(ben, "e", "1")
        posts(ben, "e", "1", text="Because work was too much, I chose to hide.")
        assert "What did you choose?" not in main_of(ben, "e", "1")
        excuse = "My boss made me so stressed that I shouted."
        draft = posts(ben, "f", "bt", text=excuse, press="save")
        assert "What was your own choice in it?" in main_of(ben, "f", draft)


@pytest.mark.step("S1.1e", "MarkReady", "LimitDetail")
def test_what_is_untrue_or_left_out_holds_a_letter_and_she_says_how_much_she_wants_to_know(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    draft = writes(ben, SHORT, "acknowledgement")
    with couple.nothing_for(ana):
        for changed, said in (
            ({"nothing_untrue": "yes"}, "something in it is not true"),
            ({"left_out": "something"}, "something is left out"),
        ):
            assert said in looks_over(ben, draft, **changed)
            assert not ben.state().own.apology.drafts[0].is_ready
        looks_over(ben, draft, left_out="with_help")
        assert ben.state().own.apology.drafts[0].left_out == "with_help"
    ben.do(owning.AddFact(at=timezone.now(), id="fact", harm="the-lie", text="At the lake."))
    posts(ana, "7", "0", detail="outline", text="")
    assert "At the lake." not in main_of(ben, "7", "1/the-lie"), "it holds at once"


@pytest.mark.step("S1.1f", "MarkReady")
def test_who_would_not_say_it_if_nothing_changed_is_led_to_the_questions_and_not_on(
    couple: Couple,
) -> None:
    ben = couple.ben
    draft = writes(ben, SHORT, "acknowledgement")
    with couple.nothing_for(couple.ana):
        page = looks_over(ben, draft, would_say_anyway="no")
        assert "you would not say it if nothing changed" in page
        assert f'href="{ben.url("e")}"' in page
        assert not ben.state().own.apology.drafts[0].is_ready
        looks_over(ben, draft)
    assert ben.state().own.apology.drafts[0].is_ready


@pytest.mark.step("S1.2a", "BeginSpace", "SetTerms")
def test_room_is_asked_about_before_anything_leads_to_them(couple: Couple) -> None:
    ben, ana = couple.ben_alone(), couple.ana
    with couple.nothing_for(ana):
        draft = has_ready(ben, SHORT, "acknowledgement")
        page = main_of(ben, "o")
        assert "If they asked for time or for distance" in page
        assert f'href="{ben.url("h")}"' in page
        days = {"start": TODAY.isoformat(), "until": "", "look_again": ""}
        walks(ben, "h", "1", {"stops": "All.", "goes_on": ""}, days, {"may_send": "nothing"})
        assert "There is a time of quiet" in main_of(ben, "a")
        ben.post("g", draft, how="face")
        assert ben.state().own.apology.drafts[0].prepared is None
    posts(ana, "v")
    assert "Your partner asked for room." in main_of(couple.ben, "p")


@pytest.mark.step("S1.2c", "SetDoor", "GiveOffer")
def test_what_he_would_offer_stays_his_until_she_opens_that_one_door(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        item = plans(ben, "care")
        assert "Not now." in main_of(ben, "i", f"{item}/6")
        ben.post("i", f"{item}/6", id="my-offer-001")
        assert ben.get("4", "1").status_code == 404
    presses(ana, "r", "1", press="open")
    assert known(ben).shared.pacing.open_doors == {"offers"}, "one door, and no other"
    offer = posts(ben, "i", f"{item}/6")
    couple.later()
    assert "every night" in main_of(ana, "u", f"2/{offer}")
    ana.post("r", "1", press="close")
    assert known(ben).shared.pacing.open_doors == frozenset()


@pytest.mark.step("S1.2d", "SetTerms", "GiveLine")
def test_room_says_what_goes_on_too_and_what_was_ticked_still_passes(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    sent = {"stops": "Talk about us.", "goes_on": "Good morning, and the school run."}
    posts(ana, "v", even_now="children", look_again="2026-03-12", **sent)
    page = main_of(ben, "v")
    assert "Good morning, and the school run." in page
    assert "To be looked at again on March 12, 2026." in page
    with couple.nothing_for(ana):
        assert "The money" not in main_of(ben, "8")
        ben.post("8", id="of-money-01", subject="money", text="The rent is due.")
    line = posts(ben, "8", subject="children", text="She has a fever, I am fetching her.")
    couple.later()
    assert "She has a fever" in main_of(ana, "u", f"2/{line}")


@pytest.mark.step("S1.2e", "WritePage", "WriteUnsent")
def test_in_a_time_of_room_each_has_something_of_their_own(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    posts(ana, "v")
    with couple.nothing_for(ben):
        posts(ana, "l", "5", text="Walk. Call Maria. Sleep.")
    assert "Walk. Call Maria. Sleep." in main_of(ana, "l", "5")
    with couple.nothing_for(ana):
        unsent = posts(ben, "h", "5", text="I want to tell you everything.")
        assert "I want to tell you everything." in main_of(ben, "h", f"5/{unsent}")
        posts(ben, "e", "1", text="I had been out three times that week.")


@pytest.mark.step("S1.3e", "MarkReady", "GiveLetter")
def test_what_was_understood_only_now_becomes_a_letter_that_names_it_and_she_may_leave_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    gives_letter(couple, has_ready(ben))
    draft = writes(ben, ANEW, "understanding", "letter-2")
    named = {"impacts": ["impact-1"], "because": "new_impact"}
    assert "Nothing of that kind was written down" in looks_over(ben, draft, named, NOT_YET)
    posts(ana, "d", "w", domain="body", text=HER_NIGHTS)
    row = ana.state().own.impact.rows[0].id
    told = posts(ana, "7", "4", rows=[row])
    couple.later()
    named = {"impacts": [f"{told}.0"], "because": "new_impact"}
    looks_over(ben, draft, named, NOT_YET)
    couple.later(by=timedelta(hours=13))
    letter = gives_letter(couple, draft)
    assert "you lie awake at night" in main_of(ana, "u", f"2/{letter}")
    with couple.nothing_for(ben):
        main_of(ana, "u", f"2/{letter}/1")


@pytest.mark.step("S1.4a", "GiveLetter")
def test_letters_stand_in_a_row_with_what_was_new_and_she_sees_only_those_given(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    letter = gives_letter(couple, has_ready(ben))
    assert "New in it" not in main_of(ben, "f"), "it is the first"
    with couple.nothing_for(ana):
        writes(ben, ANEW, "understanding", "letter-2")
    page = main_of(ben, "f")
    assert "The full apology" in page
    assert "For something you understood later" in page
    assert [one.id for one in known(ana).shared.letters.letters] == [letter]
    assert "about the lake" not in main_of(ana, "p")
    posts(ana, "d", "w", domain="body", text=HER_NIGHTS)
    told = posts(ana, "7", "4", rows=[ana.state().own.impact.rows[0].id])
    couple.later()
    looks_over(ben, "letter-2", {"impacts": [f"{told}.0"], "because": "new_impact"}, NOT_YET)
    couple.later(by=timedelta(hours=13))
    gives_letter(couple, "letter-2")
    (new,) = re.findall(r"New in it</p><ul>(.*?)</ul>", main_of(ben, "f"), re.DOTALL)
    assert HER_NIGHTS in new
    assert new.count("<li") == 1, "what the first one named is not new"


@pytest.mark.step("S1.4b", "AskAgain", "AnswerLetter")
def test_it_is_said_again_only_for_a_reason_and_she_asks_for_it_or_for_no_more(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    letter = gives_letter(couple, has_ready(ben))
    assert ben.url("f", "b") not in main_of(ben, "f"), "it is never offered as a next step"
    draft = writes(ben, ANEW, "renewed", "letter-2")
    with couple.nothing_for(ana):
        assert "Choose one." in looks_over(ben, draft, {"impacts": ["impact-1"]})
        asked = {"impacts": ["impact-1"], "because": "asked"}
        looks_over(ben, draft, asked, NOT_YET)
        couple.later(by=timedelta(hours=13))
        ben.post("g", f"{draft}/4", id="again-00001")
        assert len(ben.state().shared.letters.letters) == 1, "she has not asked"
    posts(ana, "u", f"2/{letter}/1", answer="no_more", text="")
    assert "asked for no more apologies" in main_of(ben, "g", f"{draft}/4")
    asked_again = posts(ana, "u", "0", text="Say it again, please.")
    couple.later()
    assert "Say it again, please." in main_of(ben, "u", f"2/{asked_again}")
    again = gives_letter(couple, draft)
    assert "about the lake" in main_of(ana, "u", f"2/{again}")


@pytest.mark.step("S1.4c", "AskQuestionAgain")
def test_she_asks_as_often_as_she_needs_and_he_is_shown_no_number(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    first = posts(ana, "w", "1", text="Why that night?")
    couple.later()
    for time in (1, 2):
        posts(ben, "w", f"3/{first}", text=f"I was afraid, and that is {time}.", press="give")
        couple.later()
        first = posts(ana, "w", f"4/{first}", id=f"once-more-{time}")
        couple.later()
    page = main_of(ben, "w", f"3/{first}")
    assert "Take one breath." in page
    assert "as if you heard it for the first time" in page
    assert main_of(ben, "w").count("Why that night?</a>") == 1
    for number in ("third", "3rd", "3 times", "often"):
        assert number not in page.lower()
    assert len(known(ben).shared.listening.questions) == 3


@pytest.mark.step("S1.4d", "MarkReady", "AnswerLetter")
def test_a_letter_that_says_the_same_again_is_not_ready_and_she_says_which_she_heard(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    letter = gives_letter(couple, has_ready(ben))
    with couple.nothing_for(ana):
        draft = writes(ben, f"{FULL} {NOT_YET['since_said']}", "renewed", "letter-2")
        reason = {"impacts": ["impact-1"], "because": "setback"}
        page = looks_over(ben, draft, reason, NOT_YET)
        assert "Nothing of that kind was written down since the last apology." in page
        couple.later()
        posts(ben, "H", "1", kind="lie", act="I lied about the lake.", on=TODAY.isoformat())
        page = looks_over(ben, draft, reason, NOT_YET)
        assert not known(ben).own.apology.drafts[-1].is_ready
        assert "This says nearly the same as one you gave before." in page
        writes(ben, ANEW, "renewed", "letter-2")
        looks_over(ben, draft, reason, NOT_YET)
        assert known(ben).own.apology.drafts[-1].is_ready
    posts(ana, "u", f"2/{letter}/1", answer="heard", text="")
    couple.later()
    assert "Heard is not forgiven" in main_of(ben, "u", f"1/{letter}")


@pytest.mark.step("S1.5b", "WriteDraft", "MakePromise")
def test_never_again_is_asked_how_in_a_letter_and_in_a_promise(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        draft = posts(ben, "f", "bt", text="It will never happen again.", press="save")
        assert "What one thing will you do, by when" in main_of(ben, "f", draft)
        assert "always, never, anything" in promises_by_hand(ben, "I will never lie to you again.")
        assert not ben.state().own.promises.promises
        promises_by_hand(ben, "I tell you the same day.")
    assert ben.state().own.promises.promises


@pytest.mark.step("S1.5e", "PlanAmends", "MakePromise", "PlanLookBack", "LookBack")
def test_a_lasting_change_is_put_against_what_it_did_and_its_days_are_promised(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        row, known_by = knows(ben), "She did not have to ask."
        assert "Nothing put against it yet." in main_of(ben, "i")
        promises_by_hand(ben, "I say where I was.", against=row, how_known=known_by)
        assert "Nothing put against it yet." not in main_of(ben, "i")
        (promise,) = ben.state().own.promises.promises
        assert known_by in main_of(ben, "j", promise.id)
        honest = plans_by_hand(couple, row, "living", "I say on the same day where I was.")
        presses(ben, "j", f"{promise.id}/1", on=TODAY.isoformat(), mark="kept")
        page = main_of(ben, "S")
        assert "I say on the same day where I was." in page
        assert "Kept: 1 of 1" in page.split("I say where I was.")[1]
        look = TODAY + 30 * A_DAY
        posts(ben, "i", f"{honest}/11", on=look.isoformat(), signs=known_by)
        assert "You look back on April 5, 2026" in main_of(ben, "i", honest)
        couple.later(by=30 * A_DAY)
        what = "Twice I waited until the evening."
        posts(ben, "i", f"{honest}/12", on=look.isoformat(), text=what)
        page = main_of(ben, "i", honest)
        assert what in page
        assert "You look back on" not in page


@pytest.mark.step("S1.6b", "NoteDecision")
@pytest.mark.step("S4.2e", "NoteDecision")
def test_not_forgiven_is_no_failure_and_no_page_of_his_hangs_on_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    knows(ben)
    with couple.nothing_for(ben):
        for number, answer in enumerate(("yes", "partly", "not_now", "no", "stop_asking")):
            posts(ana, "y", "1", id=f"day-{number}", answer=answer, text="")
    assert [one.answer for one in ana.state().own.decisions.noted][-1] == "stop_asking"
    for code in "aijk":
        page = main_of(ben, code)
        for word in ("%", "forgiven", "score", "failed"):
            assert word not in page.lower()


@pytest.mark.step("S1.6e", "CheckIn", "WritePage", "NoteDifference")
def test_weeks_are_compared_with_ones_own_and_what_is_broken_has_a_page_of_hers(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        checks_in_weekly(ben, 2, 2, 1, 2, 8, 8, 9, 8)
        page = main_of(ben, "k")
    assert ">Better<" in page
    for word in ("other couples", "average", "normal", "usually takes"):
        assert word not in page.lower()
    with couple.nothing_for(ana):
        assert "Some weeks have gone by." in page
        posts(ben, "k", "5", text="I say where I was before she asks.")
        assert "Some weeks have gone by." not in main_of(ben, "k")
        couple.later(by=28 * A_DAY)
        assert "Some weeks have gone by." in main_of(ben, "k")
        posts(ben, "k", "5", text="I no longer dread the question.")
    first, then = main_of(ben, "k", "5").split("<form", 1)
    assert "I say where I was before she asks." in first
    assert "I no longer dread the question." in then
    with couple.nothing_for(ben):
        posts(ana, "l", "7", text="I still cannot hear the telephone.")
    assert "I still cannot hear the telephone." in main_of(ana, "l", "7")
    assert "gone by" not in main_of(ana, "k"), "nothing is asked of her after a time"


@pytest.mark.step("S1.7b", "WriteReflection", "TellOwnAccount")
def test_the_weeks_before_are_looked_at_and_she_may_tell_what_she_saw_coming(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "The hours, and the weeks." in main_of(ben, "e", "1")
        posts(ben, "e", "1", text="Since January I came home later every week.")
    assert "Since January" in main_of(ben, "e", "1")
    told = posts(ana, "7", "3", text="I saw it coming since Christmas.", press="tell")
    assert ben.get("u", f"2/{told}").status_code == 404
    couple.later()
    assert "since Christmas" in main_of(ben, "u", f"2/{told}")


@pytest.mark.step("S1.7c", "PlanCause", "NameCause")
def test_an_hour_or_a_place_is_named_in_which_it_could_come_again_with_what_he_does_then(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        cause = posts(ben, "e", "k", kind="trigger", text="Pay day.")
        asked = main_of(ben, "e", f"k/{cause}")
        assert "A place, an hour, a feeling that you can notice in time." in asked
        lacking = refused(ben, "e", f"k/{cause}", cue="it is the 28th", act="")
        assert "it is the 28th" in lacking
        posts(ben, "e", f"k/{cause}", cue="it is the 28th", act="go home by the river")
        page = main_of(ben, "e")
    assert "<em>it is the 28th</em>" in page
    assert "<em>go home by the river</em>" in page
