"""The cases of S4: a betrayal. The whole truth, no blame, limits on both sides, nothing hurried."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.repair.schedules import Daily
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused
from tests.steps.deeds import gives_letter, promises_by_hand, promises_daily
from tests.web.pages.letters_of_ben import SHORT, a_promise, has_ready

A_RULE = {"scope": "Workdays.", "review": "2026-03-20", "end": "2026-05-05"}


@pytest.mark.step("S4.0a", "RecordHarm", "WriteDraft")
def test_a_betrayal_brings_the_whole_truth_first_and_her_first_days_ask_for_nothing(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        act = "I met somebody else for two months and hid it from you."
        harm = posts(ben, "c", "new", kind="betrayal", act=act, ongoing="over")
        page = main_of(ben, "c", f"{harm}/1")
        assert "Health and money do not wait for a letter" in page
        assert "All of it, or say what is missing" in main_of(ben, "a").split("The whole way")[0]
        smaller = "It was only a few messages, it was no big deal."
        draft = posts(ben, "f", "bt", text=smaller, press="save")
        assert "This makes what happened smaller" in main_of(ben, "f", draft)
    page = main_of(ana, "l", "0")
    for thing in ("Sleep and food", "No large decision", "a test at a doctor", "keep a little"):
        assert thing in page
    assert "forgiv" not in page.lower()
    assert "<form" not in page


@pytest.mark.step("S4.0b", "NoteImpact")
def test_where_it_reached_is_written_part_by_part_and_hers_may_change_every_day(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "d", "g", domain="trust", text="I think she doubts every word.")
        page = main_of(ben, "d")
        assert "nothing put against it yet" in page
        assert "Where else might it reach?" in page
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="body", text="I do not sleep.")
        couple.later(by=A_DAY)
        posts(ana, "d", "w", domain="feelings", text="Today I am only angry.")
    page = main_of(ana, "d")
    assert "I do not sleep." in page
    assert "Today I am only angry." in page
    assert "nothing put against it yet" not in page


@pytest.mark.step("S4.0c", "TellWillingness", "KeepTrying", "TellTrying")
def test_whether_they_want_to_try_is_kept_as_told_and_no_word_judges_it(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        for trying, said in (
            ("undecided", "Nothing here will hurry them."),
            ("no", "That is an answer."),
        ):
            posts(ben, "o", trying=trying, text="I do not know.", on=TODAY.isoformat())
            page = main_of(ben, "a")
            assert said in page
            for word in ("mature", "chance", "forgiving"):
                assert word not in page.lower()
    assert (known(ben).own.safety.trying, known(ben).own.safety.tried_on) == ("no", TODAY)
    ana = couple.ana
    couple.lets_in()
    assert ben.get("K").status_code == 200
    assert "Time together" in main_of(ben, "p")
    with couple.nothing_for(ben):
        posts(ana, "o", trying="undecided")
    presses(ana, "o", "1")
    assert "Nothing here will hurry them." in main_of(ben, "a")
    assert "I do not know yet whether I want to try." in main_of(ben, "o")
    assert "Time together" not in main_of(ben, "p"), "nothing of a couple's is offered meanwhile"
    presses(ana, "o", "2")
    assert "Time together" in main_of(ben, "p")
    assert "That is an answer." in main_of(ben, "a"), "as told it stays"


@pytest.mark.step("S4.0e", "ChooseCap", "GiveLetter")
def test_only_so_much_comes_in_a_week_and_how_much_is_hers_to_say(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    draft = has_ready(ben, SHORT, "acknowledgement")
    presses(ana, "s", most="0")
    with couple.nothing_for(ana):
        assert "in seven days" in main_of(ben, "g", f"{draft}/4")
        ben.post("g", f"{draft}/4", id="one-letter-1")
        assert ben.state().shared.letters.letters == ()
    presses(ana, "s", most="1")
    gives_letter(couple, draft)
    assert len(known(ana).shared.letters.letters) == 1
    with couple.nothing_for(ana):
        second = {"id": "a-line-00001", "subject": "home", "text": "The boiler is off."}
        assert "in seven days" in refused(ben, "8", **second), "one was all for them"


@pytest.mark.step("S4.0f", "DetailHarm")
def test_one_thing_is_next_with_its_reason_and_moves_on_with_what_was_done(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        before = main_of(ben, "a")
        assert before.count("action-main") == 1
        assert "What comes out in pieces hurts again with every piece." in before
        posts(ben, "c", "the-lie/2", when="Friday", where="By phone", repeated="once")
        presses(ben, "c", "0")
        after = main_of(ben, "a").split("The whole way")[0]
    assert "What was it like for them?" in after
    assert "All of it, or say what is missing" not in after


@pytest.mark.step("S4.0h", "WriteDraft")
def test_a_step_is_left_out_and_nothing_comes_back_to_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "Skip this" in main_of(ben, "o")
        posts(ben, "f", "a", text=SHORT, press="save")  # impact, reasons and all else left out
        assert ben.state().own.apology.drafts
        couple.later(by=5 * A_DAY)
        page = main_of(ben, "a")
        for word in ("overdue", "forgot", "days ago", "still have to", "remember to"):
            assert word not in page.lower()
    assert "There when you want it" in main_of(ana, "a")


@pytest.mark.step("S4.1a", "AddFact", "ShareHarm", "LimitDetail")
def test_the_whole_account_is_told_once_with_until_when_the_rest_and_as_far_as_she_wants(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/3", text="It went on for four months.")
        posts(ben, "c", "the-lie/2", when="Since November", who_knows="My brother.")
        missing = {"missing": "The money.", "tell_on": "2026-03-20"}
        posts(ben, "c", "0/1", **missing)
        assert "Since November" in main_of(ben, "c", "the-lie")
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    seen = main_of(ana, "u", f"2/{told}")
    assert "It went on for four months." in seen
    assert "The rest is to be told by March 20, 2026." in seen
    posts(ana, "7", "0", detail="nothing", text="")
    assert "wants to be told nothing more" in main_of(ben, "7", "1/the-lie")


@pytest.mark.step("S4.1a", "AddFact", "LimitDetail")
def test_a_detail_that_only_hurts_is_pointed_at_until_she_asks_for_such(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/3", text="We met at his flat. We used no condom, twice.")
        assert "as a picture" not in main_of(ben, "7", "1/the-lie")
        fact = {"text": "I took off his shirt."}
        assert "as a picture" in refused(ben, "c", "the-lie/3", press="look", **fact)
        posts(ben, "c", "the-lie/3", **fact)
        page = main_of(ben, "7", "1/the-lie")
        assert "“took off his shirt”" in page
        assert "If they ask for more, they are owed an answer." in page
        assert "condom”" not in page
    posts(ana, "7", "0", detail="everything", text="")
    assert "All of it, intimate details too" in main_of(ben, "7", "1/the-lie")
    assert "as a picture" not in main_of(ben, "7", "1/the-lie")
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    assert "I took off his shirt." in main_of(ana, "u", f"2/{told}")


@pytest.mark.step("S4.1c", "WriteDraft")
@pytest.mark.parametrize(
    "blaming",
    [
        "She came on to me and the drink made me do it.",
        "My boss made me so stressed that I shouted.",
        "You made me do it.",
    ],
)
def test_words_that_lay_it_on_others_are_pointed_at_before_they_reach_her(
    couple: Couple, blaming: str
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        draft = posts(ben, "f", "bt", text=f"{blaming} I lied to you.", press="save")
        notes = main_of(ben, "f", draft)
    assert "puts the cause on something else" in notes or "hands the cause to your partner" in notes
    assert "What was your own choice in it?" in notes or "What did you choose" in notes


@pytest.mark.step("S4.1d", "NoteStopAct", "WriteDraft", "ShareHarm")
def test_what_ended_it_is_kept_with_its_day_and_told_and_she_is_not_hurried_past_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        ended = "I told her that it is over, and blocked the number."
        posts(ben, "c", "the-lie/5", text=ended, done_on="2026-03-05")
        posts(ben, "c", "the-lie/5", text="I will tell his mother.", done_on="")
        page = main_of(ben, "c", "the-lie")
        assert ended in page
        assert "still to be done" in page
        hurried = "I lied to you. I want us to move past this now."
        draft = posts(ben, "f", "a", text=hurried, press="save")
        assert "What would you say if they owed you nothing?" in main_of(ben, "f", draft)
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    seen = main_of(ana, "u", f"2/{told}")
    assert f"March 5, 2026: {ended}" in seen
    assert "I will tell his mother." not in seen, "what is still to be done is no end yet"


@pytest.mark.step("S4.3b", "MakePromise", "GiveWish")
def test_whatever_it_takes_becomes_one_thing_and_she_names_what_it_would_take(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "always, never, anything" in promises_by_hand(ben, "I will do whatever it takes.")
        assert ben.state().own.promises.promises == ()
        promises_by_hand(ben, "I call at six.")
        assert [one.what for one in ben.state().own.promises.promises] == ["I call at six."]
    wish = posts(ana, "6", text="That you sleep elsewhere until Easter.")
    couple.later()
    assert "until Easter" in main_of(ben, "u", f"2/{wish}")


@pytest.mark.step("S4.4a", "AddFact", "StateAccount")
def test_what_comes_out_after_this_is_all_says_that_it_was_told_later(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/3", text="I was at the bar.")
        presses(ben, "c", "0")
        posts(ben, "c", "the-lie/3", text="I was there on Thursday too.")
        facts = ben.state().own.owning.facts
        assert [fact.told_later for fact in facts] == [False, True]
        assert "told later" in main_of(ben, "c", "the-lie").split("on Thursday too.")[1]
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    assert "Told later" in main_of(ana, "u", f"2/{told}")


@pytest.mark.step("S4.4c", "ProposeAgreement", "EndAgreement")
def test_what_he_opens_has_a_reason_a_reach_and_an_end_and_what_would_follow_is_refused(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("agreements")
    why = "So that you need not ask."
    with couple.nothing_for(ana):
        for what in ("You can read my phone at any time.", "I share my location with you all day."):
            page = refused(ben, "4", "1", id="a-wish-00001", what=what, why=why, **A_RULE)
            assert "This would let one follow where the other is" in page
        assert ben.state().shared.agreements.proposals == ()
    rule = posts(ben, "4", "1", what="We look at the bank page together.", why=why, **A_RULE)
    couple.later()
    page = main_of(ana, "u", f"2/{rule}")
    for said in (why, "Workdays.", "May 5, 2026"):
        assert said in page
    posts(ana, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    presses(ana, "4", f"3/2/{rule}")
    assert "Ended on March 6, 2026." in main_of(ben, "4")


@pytest.mark.step("S4.5b", "MarkPromise")
def test_the_pattern_stands_by_weeks_and_parts_with_what_it_is_of(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        promises_daily(couple, "kkmkkk.kkkl.", area="money")
        presses(ben, "j", "home/1", on=(TODAY - A_DAY).isoformat(), mark="kept")
        promises_daily(couple, "mm.k", id="truth", area="honest")
        page = main_of(ben, "j", "2")
    assert "Week by week" in page
    assert "9 of 11" in page
    assert "1 of 3" in page
    assert "There is not enough to tell yet." in page
    assert "%" not in page


@pytest.mark.step("S4.6b", "NoteStopAct", "PlanCause", "GiveLine")
def test_an_end_a_plan_for_meeting_by_chance_and_a_line_that_she_ticked_to_be_told(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/5", text="I ended it on Sunday.", done_on="2026-03-01")
        assert "I ended it on Sunday." in main_of(ben, "c", "the-lie")
        cause = posts(ben, "e", "k", kind="trigger", text="We work in one street.")
        posts(ben, "e", f"k/{cause}", cue="I see her", act="go on, and tell Ana the same day")
        assert "<em>I see her</em>" in main_of(ben, "e")
    posts(ana, "v", even_now="contact")
    line = posts(ben, "8", subject="contact", text="I met her at the station. I said nothing.")
    couple.later()
    assert "I met her at the station." in main_of(ana, "u", f"2/{line}")


@pytest.mark.step("S4.7a", "SetDoor", "GivePledge")
def test_good_things_wait_for_her_doors_as_well(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        ben.do(a_promise("trip", "I book the sea for us.", Daily(start=TODAY)))
        ben.post("j", "trip/5", id="my-pledge-01")
        assert ben.state().shared.pledges.pledges == ()
        assert "Not now." in main_of(ben, "j", "trip/5")
    presses(ana, "r", "1", press="open")
    pledge = posts(ben, "j", "trip/5")
    couple.later()
    assert "I book the sea for us." in main_of(ana, "u", f"2/{pledge}")


@pytest.mark.step("S4.7b")
def test_no_page_says_how_long_it_should_take(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    gives_letter(couple, has_ready(ben, SHORT, "acknowledgement"))
    for _weeks in (1, 2):
        couple.later(by=timedelta(days=45))
        for who, codes in ((ben, "acdefghijkpw39"), (ana, "adhklprwy45679")):
            for code in codes:
                page = main_of(who, code).lower()
                for word in (
                    "on average",
                    "most couples",
                    "usually takes",
                    "by now",
                    "too long",
                    "%",
                ):
                    assert word not in page, (code, word)


@pytest.mark.step("S4.7c", "NoteDecision", "SetDoor")
def test_she_changes_her_mind_on_any_day_and_he_does_not_ask_before_her_door(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        posts(ana, "y", "1", answer="yes", text="For our evenings.")
        couple.later(by=A_DAY)
        posts(ana, "y", "1", answer="no", text="")
    room = main_of(ana, "y")
    assert "I do not forgive · March 7, 2026" in room
    assert "For our evenings." in main_of(ana, "y", "1")
    assert ben.get("3", "1").headers["Location"] == ben.url("3"), "no words are asked for yet"
    couple.opens("forgiveness_request")
    assert "forgiveness_request" in ana.state().shared.pacing.open_doors


@pytest.mark.step("S4.9c", "WritePage", "ProposeAgreement")
def test_her_own_line_is_hers_alone_and_a_rule_for_a_setback_can_be_agreed(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        posts(ana, "l", "3", text="If it happens again, I go to my sister.")
    assert "I go to my sister." in main_of(ana, "l", "3")
    assert ben.get("l", "3").status_code == 404
    what = "You tell me within a day if you bet again."
    rule = posts(ana, "4", "1", what=what, why="Finding it is worse.", **A_RULE)
    couple.later()
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    for who in (ben, ana):
        assert what in main_of(who, "4").split("What holds")[1]


@pytest.mark.step("S4.8a", "NameHardDay", "NameHardTime", "SayWhoMayKnow")
def test_she_names_a_hard_day_with_what_helps_and_is_called_to_it_only_if_she_asks(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        posts(
            ana, "0", "1", what="My birthday", on="2025-03-10", yearly="yes", before="7",
            plan="My sister comes.",
        )  # fmt: skip
        day = known(ana).own.hard_days.days[0].id
        posts(ana, "0", f"{day}/4", text="Only my sister.")
        posts(ana, "0", "5", kind="place", what="The station", plan="I go round.", know="Jo")
    assert "Only my sister." in main_of(ana, "0")
    assert "The station" in main_of(ana, "0", "5")
    with couple.nothing_for(ana):
        posts(ben, "0", "5", kind="hour", what="Sunday evening", plan="I am there.", know="")
    assert "My sister comes." in main_of(ana, "0")
    assert "A day that you named" not in main_of(ana, "a")
    with couple.nothing_for(ben):
        ana.client.post("/more/3/", {"what": ["hard_day"], "where": ["app"]})
    assert "A day that you named is on March 10, 2026." in main_of(ana, "a")
    assert "My birthday" not in main_of(ben, "0")
