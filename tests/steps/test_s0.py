"""The cases of S0: owning, apologising, room, listening, change, patience."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from amends.repair import views
from amends.repair.practices import amends
from tests.cast import ANA, BEN, PASSPHRASES, text_of
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused, walks
from tests.steps.deeds import checks_in_weekly, gives_letter, plans_by_hand, promises_by_hand
from tests.web.pages.letters_of_ben import (
    FULL,
    SHORT,
    has_ready,
    knows,
    looks_over,
    writes,
)
from tests.web.pages.test_days_in_calendar import days, makes
from tests.web.pages.test_own_copy import copied


@pytest.mark.step("S0.0a", "RecordHarm", "WeighHarm", "WeighHurt", "TellImpact")
def test_what_kind_of_thing_it_was_is_his_to_say_and_how_heavy_hers(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        act = "I said that your sister was right about you."
        said = posts(ben, "c", "new", kind="words", act=act, ongoing="over")
        posts(ben, "c", f"{said}/4", text="I did not mean it like that.")
        assert "For a light hurt it is not needed." not in main_of(ben, "a")
        for harm in ("the-lie", said):
            posts(ben, "c", f"{harm}/6", weight="light")
        assert "For a light hurt it is not needed." in main_of(ben, "a"), "a shorter road"
    last = ben.state().own.owning.harms[-1]
    assert (last.kind, last.weight) == ("words", "light")
    facts, reasons = main_of(ben, "c", said).split("Reasons, on a paper")
    assert "I did not mean it" in reasons
    assert "I did not mean it" not in facts
    with couple.nothing_for(ben):
        posts(ana, "7", "9", weight="deep")
    assert ana.state().own.partners_side.weight == "deep"
    posts(ana, "7", "4", rows=["weight"])
    couple.later()
    page = main_of(ben, "a")
    assert "For a light hurt it is not needed." not in page, "how heavy it is she says, and not he"


@pytest.mark.step("S0.0b", "PlanAmends", "MarkPromise", "StopHarm")
def test_what_is_open_stands_on_his_road_at_each_visit_and_on_hers_nothing(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        row = knows(ben)
        promises_by_hand(ben, "I cook.")
        (promise,) = ben.state().own.promises.promises
        posts(ben, "c", "the-lie/7", ongoing="going_on")
        page = main_of(ben, "a")
        assert "Make sure it is over" in page.split("The whole way")[0]
        assert "I cook." in page
        assert "has nothing put against it yet" in page
        posts(ben, "c", "the-lie/7", ongoing="over")
        presses(ben, "j", f"{promise.id}/1", on=TODAY.isoformat(), mark="kept")
        plans_by_hand(couple, row, "care", "Every night.")
        page = main_of(ben, "a")
    assert "Make sure it is over" not in page.split("The whole way")[0]
    assert "I cook." not in page
    assert "has nothing put against it yet" not in page


@pytest.mark.step("S0.1a", "AnswerHarm", "ShareHarm")
def test_no_letter_is_ready_before_an_act_of_his_own_and_she_may_say_that_it_was_not_so(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    alone = ben.begins("responsible")
    assert "Nothing is written down yet about what happened" in main_of(alone, "f")
    assert "You are not in this sentence yet." in refused(
        alone, "c", "new", id="harm", kind="lie", act="Mistakes were made.", ongoing="over"
    )
    posts(alone, "c", "new", kind="lie", act="I lied about Friday.", ongoing="over")
    assert alone.url("f", "a") in main_of(alone, "f"), "the short acknowledgement, at once"

    told = posts(ben, "7", "1/the-lie")
    couple.later()
    assert "I told Ana I was at work" in main_of(ana, "u", f"2/{told}")
    posts(ana, "u", f"2/{told}/1", answer="not_so", text="It was the whole of February.")
    couple.later()
    page = main_of(ben, "u", f"1/{told}")
    assert "This is not what happened" in page
    assert "I told Ana I was at work" in page, "neither record is changed by the other"


@pytest.mark.step("S0.1b", "MarkReady", "PrepareDelivery", "LogDelivery")
@pytest.mark.step("S4.2c", "PrepareDelivery")
def test_a_letter_is_looked_at_rests_is_prepared_and_its_day_kept_and_reading_it_shows_nowhere(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        draft = writes(ben, SHORT, "acknowledgement")
        looks_over(ben, draft)
        assert "It rests" in main_of(ben, "g", draft)
        couple.later(by=timedelta(hours=13))
        ben.post("g", draft, how="face")
        posts(ben, "g", f"{draft}/2", id="gave-it", on="2026-03-07", place="In the kitchen")
    (given,) = ben.state().own.apology.deliveries
    assert (given.how, given.place, given.on) == ("face", "In the kitchen", date(2026, 3, 7))
    here = has_ready(ben, FULL, id="letter-2")
    letter = gives_letter(couple, here)
    with couple.nothing_for(ben):
        assert "You owe nothing here." in main_of(ana, "u", f"2/{letter}")
        main_of(ana, "u", f"2/{letter}/1")


@pytest.mark.step("S0.1c", "MarkReady", "WriteDraft")
@pytest.mark.step("S4.1b", "MarkReady")
def test_regret_is_looked_for_in_his_own_words_and_pain_handed_over_is_pointed_at(
    couple: Couple,
) -> None:
    ben = couple.ben
    row = knows(ben)
    with couple.nothing_for(couple.ana):
        cold = "I lied to you about Friday. It was wrong, and it was my choice."
        draft = posts(ben, "f", "bt", text=cold, press="save")
        page = looks_over(ben, draft, {"impacts": [row]}, {})
        assert "We did not find a sentence that says you are sorry" in page
        selfish = "I feel terrible and I cannot sleep because of what I did."
        looked = refused(ben, "f", draft, id=draft, base="", text=selfish, press="look")
        assert "Who else could hear this part" in looked
        sorry = f"{cold} I am so sorry that I lied to you."
        writes(ben, sorry, id=draft)
        looks_over(ben, draft, {"impacts": [row]})
    assert ben.state().own.apology.drafts[0].is_ready


@pytest.mark.step("S0.1d", "AnswerLetter")
def test_words_that_pass_it_on_are_pointed_at_and_she_can_say_that_something_is_missing(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    passed_on = "Mistakes were made, and you made me do it. I am sorry."
    draft = writes(ben, passed_on)
    page = main_of(ben, "f", draft)
    assert "This hands the cause to your partner." in page
    assert "it was your doing, or wrong" not in page
    letter = gives_letter(couple, has_ready(ben, SHORT, "acknowledgement", id="letter-2"))
    missing = "It still sounds as if it had happened to you."
    with couple.nothing_for(ben):
        id = posts(ana, "u", f"2/{letter}/1", answer="not_enough", text=missing)
        ana.post("u", f"1/{id}/2")  # taken back: it was never there
    posts(ana, "u", f"2/{letter}/1", answer="not_enough", text=missing)
    couple.later()
    assert missing in main_of(ben, "u", f"1/{letter}")


@pytest.mark.step("S0.1e", "SayConcern", "RecordHarm")
@pytest.mark.step("S1.1g", "SayConcern")
def test_acts_and_what_she_wants_heard_are_shown_beside_a_letter_that_does_not_name_them(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    posts(ben, "c", "new", kind="money", act="I spent our savings on a watch.", ongoing="over")
    draft = writes(ben, "I am sorry for everything.")
    page = main_of(ben, "f", draft)
    assert page.count("Is it named here?") == 2
    night = "That you left me alone in the hospital that night."
    assert night not in page
    posts(ana, "w", "5", text=night)
    couple.later()
    page = main_of(ben, "f", draft)
    assert night in page
    assert page.count("Is it named here?") == 3
    with couple.nothing_for(ana):
        writes(ben, f"{FULL} {night}", id=draft)
        page = main_of(ben, "f", draft)
    assert page.count("Is it named here?") == 1, "the watch alone is left"


@pytest.mark.step("S0.1f", "MarkReady", "AnswerGuesses")
def test_a_full_letter_names_what_it_did_and_she_says_what_was_seen_and_missed(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    row = knows(ben)
    draft = writes(ben)
    without = looks_over(ben, draft, {})
    assert "Choose at least one of the things you wrote" in without
    with couple.nothing_for(ana):
        looks_over(ben, draft, {"impacts": [row]})
        assert ben.state().own.apology.drafts[0].impacts == (row,)
    sealed = posts(ben, "7", "2", rows=[row])
    couple.later()
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="body", text="I have not slept since.")
        ana.post("7", "5", press="on")
    posts(ana, "7", f"6/{sealed}", trust="missed")
    couple.later()
    assert "Missed: Trust." in main_of(ben, "u", f"1/{sealed}")


@pytest.mark.step("S0.2a", "WriteReflection")
def test_he_takes_time_for_one_question_at_a_time_and_what_is_half_written_is_there_again(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        assert "Twenty minutes are plenty for one evening." in main_of(ben, "e")
        posts(ben, "e", "4", text="Afraid, and")
        couple.later(by=A_DAY)
        assert "Afraid, and</textarea>" in main_of(ben, "e", "4")
        posts(ben, "e", "4", text="Afraid, and small.")
    assert [one.text for one in ben.state().own.reflection.answers] == ["Afraid, and small."]


@pytest.mark.step("S0.2b", "WriteReflection", "AskQuestion")
@pytest.mark.step("S2.8a", "WriteReflection")
def test_why_is_looked_for_up_to_the_turning_point_and_she_may_hand_in_a_question(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        asked = main_of(ben, "e")
        for question in (
            "What did you tell yourself, so that you could?",
            "Where could you have done otherwise?",
            "What did you gain by it?",
            "And who paid for that?",
        ):
            assert question in asked
        posts(ben, "e", "7", text="At the door, when she asked.")
        assert ben.state().own.reflection.answers[0].question == "turning_point"
    posts(ana, "w", "1", text="Why that night?")
    assert "Why that night?" not in main_of(ben, "w")
    couple.later()
    assert "Why that night?" in main_of(ben, "w")


@pytest.mark.step("S0.2d", "NameCause", "PlanCause", "ProposeAgreement")
@pytest.mark.step("S3.4a", "PlanCause")
def test_a_cause_asks_for_a_plan_or_for_help_and_she_can_propose_what_makes_her_safer(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        cause = posts(ben, "e", "k", kind="trigger", text="Two beers and I lose the clock.")
        assert "nothing follows from it yet" in main_of(ben, "e")
        posts(ben, "e", f"k/{cause}", cue="I order a second beer", act="send the hour")
        other = posts(ben, "e", "k", kind="history", text="My father hid everything.")
        ben.post("e", f"k/{other}", help="1")
        page = main_of(ben, "e")
    assert "<em>I order a second beer</em>" in page
    assert "wants help from somebody else" in page
    assert "nothing follows from it yet" not in page
    rule = posts(
        ana, "4", "1", what="You say by six when you are late.", why="I lie awake.",
        scope="Workdays.", review="2026-03-20", end="2026-05-05",
    )  # fmt: skip
    couple.later()
    assert "I lie awake." in main_of(ben, "u", f"2/{rule}")


@pytest.mark.step("S0.3a", "BeginSpace", "SetTerms")
def test_after_a_letter_he_is_offered_quiet_and_her_terms_hold_at_once(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        draft = has_ready(ben, SHORT, "acknowledgement")
        ben.post("g", draft, how="face")
        went = ben.post("g", f"{draft}/2", id="gave-it", on=TODAY.isoformat(), place="")
        assert "Now leave them quiet" in text_of(ben.client.get(went["Location"]))  # type: ignore[arg-type]
        posts(ben, "g", "gave-it/2", quiet="three")
        (terms,) = ben.state().own.space.terms
        assert (terms.asked, terms.until) == ("proposed", TODAY + timedelta(days=3))
        meanwhile = main_of(ben, "h").split("What you can do meanwhile", 1)[1]
        assert ben.url("e") in meanwhile
    posts(ana, "v", stops="Calls after eight.")
    assert "Your partner asked for room." in main_of(ben, "p"), "without a wait of ten minutes"
    assert "Calls after eight." in main_of(ben, "v")


@pytest.mark.step("S0.3b", "BeginSpace", "LogContact", "SetTerms")
@pytest.mark.step("S1.2b", "SetTerms")
@pytest.mark.step("S2.5a", "SetTerms")
def test_terms_are_kept_and_contact_outside_of_them_is_noted_and_more_room_is_one_press(
    couple: Couple,
) -> None:
    ana, ben = couple.ana, couple.ben_alone()
    draft = has_ready(ben, SHORT, "acknowledgement")
    with couple.nothing_for(ana):
        stops = {"stops": "Messages.", "goes_on": "The children."}
        days = {"start": TODAY.isoformat(), "until": "2026-03-20", "look_again": ""}
        walks(ben, "h", "1", stops, days, {"may_send": "nothing", "messenger": ""})
        sooner = {**days, "until": "2026-03-08"}
        id = ben.state().own.space.terms[0].id
        page = walks(ben, "h", f"{id}/1", stops, sooner, {"may_send": "nothing", "messenger": ""})
        assert "only they can make it shorter" in page
        ben.post("h", "3", id="contact", text="I wrote to her.", on=TODAY.isoformat(), inside="no")
        assert "Outside the terms" in main_of(ben, "h")
        assert "Until it ends nothing is prepared" in main_of(ben, "g", draft)
        ben.post("g", draft, how="face")
        assert ben.state().own.apology.drafts[0].prepared is None
    here = has_ready(couple.ben, SHORT, "acknowledgement")
    posts(ana, "v")
    couple.ben.post("g", f"{here}/4", id="one-letter-1")
    assert ana.state().shared.letters.letters == ()


@pytest.mark.step("S0.3d", "LogContact")
def test_waiting_has_things_to_do_and_nothing_on_her_side_counts_down(couple: Couple) -> None:
    ana = couple.ana
    ben = couple.ben_alone()
    posts(ana, "v", until="2026-03-20")
    days = {"start": TODAY.isoformat(), "until": "2026-03-20", "look_again": ""}
    with couple.nothing_for(ana):
        walks(ben, "h", "1", {"stops": "All.", "goes_on": ""}, days, {"may_send": "nothing"})
        meanwhile = main_of(ben, "h").split("What you can do meanwhile", 1)[1]
        assert ben.url("d") in meanwhile
        assert ben.url("g") not in meanwhile.split("Was there contact")[0]
        ben.post("h", "3", id="contact", text="I called.", on=TODAY.isoformat(), inside="no")
        assert "I called." in main_of(ben, "h")
        assert "it was outside the terms they set" in main_of(ben, "T", "3")
    couple.later(by=timedelta(days=12))
    for page in (main_of(ana, "a"), main_of(ana, "p"), main_of(ana, "v")):
        for word in ("overdue", "days left", "waiting", "still"):
            assert word not in page.lower()


@pytest.mark.step(
    "S0.3e", "WriteAvailability", "SetHours", "SayThere", "AnswerThere", "InviteToTalk"
)
def test_one_line_says_that_he_is_there_and_when_to_talk_is_hers_to_say(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        pushing = "Please answer me, how long will you punish me?"
        assert "Pressed once more" in refused(ben, "h", "4", id="line-1", text=pushing)
        assert not ben.state().own.space.availability
        assert "Keep its hours free" not in main_of(ben, "h")
        posts(ben, "h", "4", text="I am here when you want to talk.")
        assert "I am here when you want to talk." in main_of(ben, "h")
        again = refused(ben, "h", "4", id="line-2", text="I am here every evening.")
        assert "I am here every evening." in again
        assert len(ben.state().own.space.availability) == 1, "one line, and then silence"
        assert ben.url("F", "3/5") in main_of(ben, "h")
        evenings = [str(TODAY + A_DAY), str(TODAY + 3 * A_DAY)]
        kept = posts(ben, "F", "3/5", days=evenings, clock="20:00", minutes="60")
        assert main_of(ben, "F", "3").count("When I said that I am there") == 2
        assert main_of(ben, "F", f"3/{kept}").count("checked") == 2
        assert [str(day) for day in days(makes(ben, "hours"))] == evenings
    line = posts(ben, "h", "6", text="I am here when you want to talk.")
    assert "I am here when you want to talk." not in main_of(ana, "w"), "for ten minutes his"
    couple.later()
    page = main_of(ana, "w")
    assert "I am here when you want to talk." in page
    for tap in ("I am ready to talk", "Not this week", "Write to me instead"):
        assert tap in page
    assert "Let it stand in the shared book" not in main_of(ben, "h")
    assert "once is enough" in main_of(ben, "h", "6")
    assert "They said" not in main_of(ben, "h"), "silence looks like nothing"
    with couple.nothing_for(ana):
        assert "once is enough" in refused(ben, "h", "6", id="line-3", text="I am still here.")
    presses(ana, "w", f"13/{line}", id="not-this-week")
    assert "Not this week" in main_of(ben, "h")
    presses(ana, "w", f"12/{line}", id="ready")
    couple.later()
    assert "I am ready to talk" in main_of(ben, "u", f"1/{line}")
    assert ben.url("h", "6") in main_of(ben, "h"), "it may be said anew once she asked for more"
    talk = posts(ana, "w", "8", about="The summer.", when="Sunday.")
    couple.later()
    assert "Sunday." in main_of(ben, "u", f"2/{talk}")


@pytest.mark.step("S0.4d", "SayBack", "ConfirmHeard")
def test_what_he_says_back_is_read_as_by_a_listener_and_she_says_whether_that_was_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("talk")
    mending = "You were alone, but I was tired. You should rest."
    page = text_of(ben.post("w", "2", id="heard-1", text=mending, press="look"))
    assert "“but I was”" in page
    assert ben.state().shared.listening.heard == ()
    heard = posts(
        ben, "w", "2", text="You were alone with it, and it made you afraid.", press="give"
    )
    couple.later()
    assert "afraid" in main_of(ana, "u", f"2/{heard}")
    posts(ana, "u", f"2/{heard}/1", answer="partly", text="Not afraid. Ashamed.")
    couple.later()
    assert "Not afraid. Ashamed." in main_of(ben, "u", f"1/{heard}")


@pytest.mark.step("S0.5a", "MakePromise", "MarkPromise", "ShowDays")
@pytest.mark.step("S1.5a", "MakePromise")
def test_a_change_is_an_act_with_its_days_and_she_sees_them_only_if_they_are_welcome(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("offers")
    with couple.nothing_for(ana):
        steps = (
            {"what": "I cook on Fridays."},
            {"when": "weekly"},
            {"days": ["4"], "start": TODAY.isoformat(), "until": ""},
            {"clock": "", "lead": "0", "zone": "UTC"},
            {"area": "there"},
            {"how_known": "It is on the table.", "cue": "", "act": ""},
        )
        walks(ben, "j", "1", *steps)
        (promise,) = ben.state().own.promises.promises
        ben.post("j", f"{promise.id}/1", on=TODAY.isoformat(), mark="kept")
        assert "Kept on 1 of the 1 days" in main_of(ben, "j", promise.id)
    pledge = posts(ben, "j", f"{promise.id}/5")
    couple.later()
    assert ben.get("j", f"{promise.id}/6").status_code == 404, "silence is no welcome"
    posts(ana, "u", f"2/{pledge}/1", answer="gladly", text="")
    couple.later()
    days = posts(ben, "j", f"{promise.id}/6")
    couple.later()
    assert "Kept on 1 of the 1 days" in main_of(ana, "u", f"2/{days}")


@pytest.mark.step("S0.7c", "CheckIn")
def test_weeks_that_go_up_and_down_get_no_word_and_are_for_their_writer_alone(
    couple: Couple,
) -> None:
    ana = couple.ana
    with couple.nothing_for(couple.ben):
        checks_in_weekly(ana, 8, 2, 7, 4, 6, 3, 7, 2)
        assert len(ana.state().own.checkins.checkins) == 8
        page = main_of(ana, "k")
        for word in (">Better<", ">Worse<", "%"):
            assert word not in page
        assert "There is not enough to tell yet." in page


@pytest.mark.step("S0.7d", "MakePromise", "GivePledge")
@pytest.mark.step("S1.6c", "GivePledge")
def test_one_small_thing_comes_round_and_she_says_how_much_of_it_she_wants_to_see(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("offers")
    with couple.nothing_for(ana):
        walks(
            ben, "j", "1",
            {"what": "I bring you tea on Saturdays."}, {"when": "weekly"},
            {"days": ["5"], "start": (TODAY + A_DAY).isoformat(), "until": ""},
            {"clock": "", "lead": "0", "zone": "UTC"}, {"area": "there"},
            {"how_known": "", "cue": "", "act": ""},
        )  # fmt: skip
        tea = ben.state().own.promises.promises[-1].id
        assert "Every Saturday" in main_of(ben, "j", tea)
    pledge = posts(ben, "j", f"{tea}/5")
    couple.later()
    assert "Every Saturday" in main_of(ana, "u", f"2/{pledge}")
    posts(ana, "u", f"2/{pledge}/1", answer="quietly", text="")
    assert "Show how it went" not in main_of(ben, "j", tea)
    assert known(ben).own.promises.running, "it is kept, whatever is said to it"


@pytest.mark.step("S0.9", "Leave", "WriteUnsent")
def test_no_page_says_how_it_ends_and_after_leaving_each_keeps_what_was_theirs(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    letter = gives_letter(couple, has_ready(ben, SHORT, "acknowledgement"))
    for who, codes in ((ben, "acdefghijkpx"), (ana, "adhklpry")):
        for code in codes:
            page = main_of(who, code).lower()
            for word in (
                "you will be forgiven",
                "will heal",
                "stronger than",
                "win them back",
                "%",
            ):
                assert word not in page, (code, word)
    assert ana.url("h", "5") in main_of(ana, "t")
    assert ana.url("f") not in main_of(ana, "t"), "no letter is asked of her"
    assert ben.url("f") in main_of(ben, "t")
    with couple.nothing_for(ben):
        closing = posts(ana, "h", "5", text="I go now. Thank you for the sea.")
    presses(ana, "t")
    assert "Thank you for the sea." in main_of(ana, "h", f"5/{closing}")
    for who, whose in ((ben, "1"), (ana, "2")):
        assert "This shared book is closed." in main_of(who, "p")
        assert "I was not. That was wrong" in main_of(who, "u", f"{whose}/{letter}")
        assert 'href="/keys/all/"' in main_of(who, "p")
    mine = copied(ana, PASSPHRASES[ANA]).page
    assert "Thank you for the sea." in mine
    assert "I was not. That was wrong" in mine
    assert "Thank you for the sea." not in copied(ben, PASSPHRASES[BEN]).page
    assert ben.get("i").status_code == 200, "what is owed can still be put right"
    assert amends.Slice() == ben.state().own.amends
    assert views.visible(ana.state(), "harmed", timezone.now()).shared.pacing.is_closed


def test_after_a_month_he_looks_back_on_what_he_did_and_writes_what_he_sees_otherwise(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    assert ben.get("1", "1").status_code == 404, "its day has not come"
    couple.later(by=32 * A_DAY)
    assert "There when you want it." in main_of(ben, "1")
    with couple.nothing_for(ana):
        posts(ben, "1", "1", changed="It was not once.", lasts="", onward="I ask first.")
    assert "Written." in main_of(ben, "1")
    assert "It was not once." in main_of(ben, "1", "1")
    assert ana.get("1", "1").status_code == 404
