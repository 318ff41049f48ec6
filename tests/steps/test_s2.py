"""The cases of S2: a road of one's own, understanding, making good, asking late, keeping on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from amends.people import access
from amends.people.keys import Ring
from amends.repair.coming import coming
from amends.repair.practices import apology, letters, listening
from amends.repair.practices.openness import BeforeDayAsked
from amends.repair.schedules import Daily
from tests.repair.things import promised
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused, walks
from tests.steps.deeds import checks_in, gives_letter, plans_by_hand, promises_daily
from tests.web.pages.letters_of_ben import (
    SHORT,
    a_plan,
    has_ready,
    knows,
    looks_over,
    plans,
    writes,
)


@pytest.mark.step("S2.0", "NoteReason", "NoteImpact", "WeighHarm")
def test_steps_are_taken_in_any_order_and_there_can_be_more_than_one_repair(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        next_before = main_of(ben, "a").split("The whole way")[0]
        assert "All of it, or say what is missing" in next_before
        posts(ben, "c", "the-lie/4", text="I was ashamed.")  # none of what is next
        posts(ben, "d", "g", domain="trust", text="I think she checks what I say.")
        posts(ben, "c", "the-lie/6", weight="light")
        thread = main_of(ben, "a").split("The whole way")[1]
        assert thread.count("For a light hurt it is not needed.") == 3
        assert "Every step can be left out or taken in another order" in thread
        assert ben.state().own.impact.rows
        assert "I was ashamed." in main_of(ben, "c", "the-lie")
        ben.client.post("/begin/", {"role": "responsible"})
    assert len(access.seats(Ring(ben.person, ben.ring.person_key))) == 2
    assert "What comes next" not in main_of(ana, "a"), "her side has a way of its own"


@pytest.mark.step("S2.1a", "MarkReady")
def test_a_letter_without_it_was_wrong_is_not_ready(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    row = knows(ben)
    with couple.nothing_for(ana):
        draft = writes(ben, "I told you I was at work, and I am so sorry about Friday evening.")
        page = looks_over(ben, draft, {"impacts": [row]}, {})
        assert "Which of your sentences says that it was your doing, or wrong?" in page
        assert not ben.state().own.apology.drafts[0].is_ready
        owned = "I told you I was at work. I was wrong to lie to you. I am so sorry that I lied."
        writes(ben, owned, id=draft)
        looks_over(ben, draft, {"impacts": [row]})
    assert ben.state().own.apology.drafts[0].is_ready


@pytest.mark.step("S2.1b", "MarkReady")
@pytest.mark.step("S3.1a", "MarkReady")
def test_a_letter_that_names_nothing_it_did_is_not_ready_but_a_short_word_may_go(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        knows(ben)
        draft = writes(ben)
        page = looks_over(ben, draft, {})
        assert "Choose at least one of the things you wrote" in page
        assert not ben.state().own.apology.drafts[0].is_ready
        short = writes(ben, SHORT, "acknowledgement", "letter-2")
        looks_over(ben, short)
        couple.later(by=timedelta(hours=13))
    letter = gives_letter(couple, short)
    assert "I was not. That was wrong" in main_of(ana, "u", f"2/{letter}")


@pytest.mark.step("S2.1c", "WriteReflection", "ProposeAgreement")
def test_what_he_is_ready_to_carry_is_his_and_a_consequence_is_hers_to_propose(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "What are you ready to carry for it?" in main_of(ben, "e")
        posts(ben, "e", "11", text="That she may not believe me for a long time.")
        assert ben.state().own.reflection.answers[0].question == "consequence"
    rule = posts(
        ana, "4", "1", what="You sleep at your brother's.", why="I cannot sleep beside you.",
        scope="Until we talked.", review="2026-03-13", end="2026-03-20",
    )  # fmt: skip
    assert ben.get("u", f"2/{rule}").status_code == 404
    couple.later()
    assert "I cannot sleep beside you." in main_of(ben, "u", f"2/{rule}")


@pytest.mark.step("S2.2a", "Retell", "NoteImpact", "BeginTime", "EndTime")
def test_he_thinks_through_their_day_and_what_it_touched_goes_on_the_map(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        assert "Think of one day after it" in main_of(ben, "d")
        posts(ben, "d", "k")
        couple.later(by=timedelta(minutes=25))
        assert "That was 25 minutes ago." in main_of(ben, "d"), (
            "it says how long, and urges nothing"
        )
        posts(ben, "7", "7", text="I woke at four and read the message again.", press="save")
        assert "I woke at four" in main_of(ben, "7", "7")
        posts(ben, "d", "g", domain="body", text="I imagine she wakes at four.")
        page = main_of(ben, "d")
        (running,) = ben.state().own.hours.taken
        presses(ben, "d", f"k/{running.id}")
        assert "Note that you begin" in main_of(ben, "d")
    assert couple.ana.get("d", "k").status_code == 404, "no clock is put beside hers"
    assert "I imagine she wakes at four." in page
    assert "Your guess, sealed on March 6, 2026." in page


@pytest.mark.step("S2.2c", "NoteImpact", "TellImpact")
def test_small_costs_count_and_she_adds_hers_with_what_they_came_to(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "The small costs count too" in main_of(ben, "d", "g")
        posts(ben, "d", "g", domain="time", text="She waited for an hour.")
        assert "She waited for an hour." in main_of(ben, "d")
    taxi = "A taxi home, 34 euros, because you had the car."
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="money", text=taxi)
    told = posts(ana, "7", "4", rows=[ana.state().own.impact.rows[0].id])
    couple.later()
    assert taxi in main_of(ben, "u", f"2/{told}")
    assert taxi in main_of(ben, "i", "1"), "an amends can be put against it"


@pytest.mark.step("S2.3a", "PrepareDelivery")
def test_it_is_read_aloud_alone_first_and_helps_stand_beside_each_way(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        draft = has_ready(ben, SHORT, "acknowledgement")
        before = ben.state()
        assert "Nothing is recorded" in main_of(ben, "f", f"{draft}/3")
        assert ben.state() == before
        presses(ben, "g", draft, how="face")
        assert "One that they can leave without passing you" in main_of(ben, "g", draft)
        ben.post("g", draft, how="aloud")
        assert "Stop when they ask you to" in main_of(ben, "g", draft)
    assert ben.state().own.apology.drafts[0].prepared == "aloud"


@pytest.mark.step("S2.4b", "PlanAmends", "TakeUpChange", "LogPayment")
def test_a_thing_is_replaced_by_the_one_she_wants_with_its_price_and_receipt(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    row = knows(ben)
    with couple.nothing_for(ana):
        cup = plans_by_hand(couple, row, "replace", "The blue cup.", cost="18", currency="eur")
        assert "18.00" in main_of(ben, "i", cup)
    offer = posts(ben, "i", f"{cup}/6")
    couple.later()
    page = main_of(ana, "u", f"2/{offer}")
    assert "The blue cup." in page
    assert "EUR 18.00</dd>" in page, "she says yes or no to something with its price"
    posts(ana, "u", f"2/{offer}/1", answer="changed", text="The green one, from the same shop.")
    couple.later()
    posts(ben, "i", f"{cup}/9", what="The green cup, from the same shop.")
    posts(ben, "i", f"{cup}/1", amount="18", on=TODAY.isoformat(), receipt="The shop, by card")
    couple.later()
    assert "The green cup" in main_of(ana, "u", f"2/{offer}")
    page = main_of(ben, "i", cup)
    assert "all of it paid" in page
    assert "The shop, by card" in page
    gone = plans_by_hand(couple, row, "replace", "Your mother's letter, copied.")
    second = posts(ben, "i", f"{gone}/6")
    couple.later()
    posts(ana, "u", f"2/{second}/1", answer="declined", text="It cannot be replaced.")
    couple.later()
    assert "That ends it well." in main_of(ben, "i", gone)


@pytest.mark.step("S2.4c", "LogHours", "OfferHours", "DrawHours")
def test_hours_are_offered_she_asks_for_some_and_what_was_given_is_written_down(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    row = knows(ben)
    with couple.nothing_for(ana):
        forms = plans_by_hand(couple, row, "time", "The forms for the bank.")
    offer = posts(ben, "i", f"{forms}/6")
    couple.later()
    posts(ben, "N", f"9/{offer}", hours="6")
    assert ana.url("N", f"9/{offer}") not in main_of(ana, "u", f"2/{offer}")
    couple.later()
    assert ana.url("N", f"9/{offer}") in main_of(ana, "u", f"2/{offer}")
    many = {"id": "too-many-001", "hours": "7", "text": "", "on": ""}
    assert "Of these hours 6 are left." in refused(ana, "N", f"9/{offer}", **many)
    drawn = posts(ana, "N", f"9/{offer}", hours="3.5", text="The pension forms.", on="")
    couple.later()
    assert "The pension forms." in main_of(ben, "u", f"2/{drawn}")
    balance = "Hours offered: 6. Asked for: 3.5. Left: 2.5."
    assert balance in main_of(ana, "u", f"2/{offer}")
    with couple.nothing_for(ana):
        posts(ben, "i", f"{forms}/2", hours="1,5", on=TODAY.isoformat(), text="The first page")
        posts(ben, "i", f"{forms}/2", hours="2", on=TODAY.isoformat(), text="")
        page = main_of(ben, "i", forms)
    assert balance in page
    assert "3.5 so far." in page
    assert "The first page" in page


@pytest.mark.step("S2.6a", "SetDoor", "SetNotNow")
def test_each_way_is_hers_to_open_and_shut_and_he_sees_which_stand_open(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    shut = "This door is shut for now."
    assert main_of(ben, "w").count(shut) == 2
    couple.opens("questions")
    assert main_of(ben, "w").count(shut) == 1
    page = main_of(ana, "r")
    number = page.split("<h2>Questions to you</h2>")[1].split("/r/")[2].split("/")[0]
    presses(ana, "r", number, press="close")
    assert main_of(ben, "w").count(shut) == 2
    presses(ana, "q")
    assert "Not now." in main_of(ben, "p"), "muted in one press, and no reason"


@pytest.mark.step("S2.9b", "MarkPromise")
def test_what_was_promised_stands_beside_how_its_days_went_and_silence_is_neither(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        promises_daily(couple, "kkm.")
        page = main_of(ben, "j", "home")
        assert "Kept on 2 of the 3 days of which you said how they went." in page
        assert "Not said: 1." in page
        yesterday = (TODAY - A_DAY).isoformat()
        ben.post("j", "home/1", on=yesterday, mark="late")
        page = main_of(ben, "j", "home")
    assert "Kept on 2 of the 4 days" in page
    assert "Late: 1." in page
    assert "%" not in page


@pytest.mark.step("S2.11a", "RequestForgiveness", "ConfirmHeard", "FinishAmends")
@pytest.mark.step("S4.2a", "RequestForgiveness", "ConfirmHeard", "FinishAmends")
def test_it_can_be_asked_once_and_only_after_the_letter_being_heard_one_amends_and_her_door(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    has_ready(ben)
    now = timezone.now()
    ben.do(letters.GiveLetter(at=now, id="the-letter", by="responsible", draft="letter-1"))
    couple.later()
    with couple.nothing_for(ana):
        ben.do(a_plan("window", "repair", "The window."))
        assert main_of(ben, "3").count("Not yet") == 1
        presses(ben, "i", "window/5", on=TODAY.isoformat(), text="")
        assert "Not yet" not in main_of(ben, "3")
        assert "Find the words" not in main_of(ben, "3"), "she was not heard yet"
    heard = listening.SayBack(at=now, by="responsible", id="heard", text="You could tell nobody.")
    ben.do(heard)
    couple.later()
    posts(ana, "u", "2/heard/1", answer="yes", text="")
    couple.later()
    assert "Find the words" in main_of(ben, "3")
    with couple.nothing_for(ana):
        words = "I am sorry. You owe me nothing."
        ben.post("3", "1", id="words", text=words, press="save")
        assert "It rests" in main_of(ben, "3", "2")
        couple.later(by=timedelta(hours=25))
    asked = posts(ben, "3", "2")
    couple.later()
    assert words in main_of(ana, "u", f"2/{asked}")
    assert "That was the one time" in main_of(ben, "3")


@pytest.mark.step("S2.14a", "ChooseReminders", "MarkPromise", "NoteLasting")
def test_after_months_it_is_shown_whether_it_lasts_also_with_fewer_reminders(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        promises_daily(couple, "k" * 14 + "." * 64 + "k" * 14)
        page = main_of(ben, "j", "2")
        assert "Does it last?" in page
        assert "after 3 months" in page
        assert "14 of 14" in page
        assert "after 6 months" not in page
        assert "With fewer reminders" not in page
        presses(ben, "j", "home/4", how="weekly")
        couple.later(by=2 * A_DAY)
        assert "With fewer reminders" in main_of(ben, "j", "2")
    with couple.nothing_for(ben):
        posts(couple.ana, "1", after="3", lasts="partly", text="Mostly on weekdays.")
    assert "Three months: Some of it has" in main_of(couple.ana, "1")


@pytest.mark.step("S2.16a", "FinishAmends", "AnswerOffer")
def test_what_is_open_stays_in_sight_until_it_is_done_or_she_says_no_thank_you(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    with couple.nothing_for(ana):
        item = plans(ben, "care")
        ben.do(a_plan("rent", "pay", "I pay the rent."))
        assert "Done, or kindly declined" not in main_of(ben, "i")
        on = TODAY.isoformat()
        presses(ben, "i", "rent/5", on=on, text="Paid.")
        page = main_of(ben, "i").split("Done, or kindly declined")
        assert "every night" in page[0]
        assert "I pay the rent." in page[1]
    offer = posts(ben, "i", f"{item}/6")
    couple.later()
    posts(ana, "u", f"2/{offer}/1", answer="declined", text="")
    couple.later()
    assert "every night" in main_of(ben, "i").split("Done, or kindly declined")[1]


@pytest.mark.step("S2.17c", "SetRhythm", "CheckIn")
def test_the_rhythm_is_hers_to_set_and_a_time_left_out_shows_on_nobodys_page(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    assert "No rhythm is set" in main_of(ben, "5")
    posts(ana, "5", every="week", form="walk")
    assert "<h2>Once a week</h2>" in main_of(ben, "5")
    with couple.nothing_for(ana):
        checks_in(ben, 6, note="I was late twice.")
        assert "A guess" in main_of(ben, "k")
    before = known(ben), known(ana)
    couple.later(by=timedelta(days=9))
    assert (known(ben), known(ana)) == before


@pytest.mark.step(
    "S2.10a", "NameHardDay", "PlanBeforehand", "KeepSentence", "AskBeforeDay", "SayBeforeDay"
)
def test_each_names_hard_days_unseen_by_the_other_and_she_asks_for_a_word_before_one(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    day = {"on": "2025-03-10", "yearly": "yes", "before": "7", "plan": "I stay at home."}
    said = "The evening before: I am at home tomorrow."
    with couple.nothing_for(ana):
        promises_daily(couple, "k")
        his = posts(ben, "0", "1", what="The day it came out", **day)
        posts(ben, "0", "4", text="I am home by six.", promise="home")
        assert "I am home by six." in main_of(ben, "0")
        posts(ben, "0", f"{his}/1", way="say", text=said)
    assert said in main_of(ben, "0")
    assert "A day that may be hard is on March 10, 2026." in main_of(ben, "a")
    with couple.nothing_for(ben):
        hers = posts(ana, "0", "1", what="The day I found out", **day)
    assert "The day I found out" in main_of(ana, "0")
    assert "The day I found out" not in main_of(ben, "0")
    told = posts(ana, "0", f"{hers}/2", text="The tenth is hard for me.")
    couple.later()
    presses(ana, "0", f"{told}/3")
    couple.later()
    (asked,) = known(ben).shared.openness.every(BeforeDayAsked)
    word = posts(ben, "u", f"2/{asked.id}/1", text="I am home by six.", acts="0")
    couple.later()
    assert "I am home by six." in main_of(ana, "u", f"2/{word}")
    presses(ana, "q", on="yes")
    assert said not in main_of(ben, "0"), "it is kept, and not named while she wants quiet"
    assert known(ben).own.hard_days.days[0].beforehand == said


@pytest.mark.step("S2.21a", "BeginUpkeep", "LookAfter", "LookLess", "RecordHarm", "SaySeldom")
def test_what_holds_is_looked_after_less_and_less_often_until_a_setback(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "A", text="I say it first when I am late.")
    for _ in range(4):
        couple.later(by=7 * A_DAY)
        posts(ben, "A", how="steady", text="")
    assert "<dd>Every week</dd>" in main_of(ben, "A"), "until he says less himself"
    presses(ben, "A", "2")
    assert "<dd>Every month</dd>" in main_of(ben, "A")
    couple.later(by=A_DAY)
    with couple.nothing_for(ana):
        posts(ben, "c", "new", kind="lie", act="I told you that I had called.", ongoing="over")
    page = main_of(ben, "A")
    assert "<dd>Every week</dd>" in page
    assert "What held before is not gone." in page
    assert ana.get("A").status_code == 404
    posts(ana, "5", "2", every="weekly")
    page = main_of(ben, "A")
    assert "They said how seldom this may become: Every week." in page
    assert "you can look less often" not in page


@pytest.mark.step("S2.13a", "MarkPromise", "AnswerMiss", "SayMadeGood", "MakePromise")
def test_a_miss_is_told_made_good_by_a_day_of_his_own_and_the_promise_made_smaller(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        yesterday = TODAY - A_DAY
        ben.do(promised(at=timezone.now(), schedule=Daily(start=yesterday), zone="UTC"))
        presses(ben, "j", "the-promise/1", on=yesterday.isoformat(), mark="missed")
        miss, by = f"the-promise/{yesterday.isoformat()}", (TODAY + A_DAY).isoformat()
        said = {"told_on": TODAY.isoformat(), "made_good": "I drive on Sunday."}
        posts(ben, "j", miss, **said, good_by=by)
        assert "by March 7, 2026" in main_of(ben, "j").split("To be made good")[1]
        (day,) = coming(ben.state(), "responsible", TODAY + A_DAY, TODAY + A_DAY)[:1]
        assert day.kind == "promise"
        assert "You chose a day to make something good." in main_of(ben, "a")
        presses(ben, "j", miss, good="1")
        assert "Made good on March 6, 2026." in main_of(ben, "j", miss)
        assert "To be made good" not in main_of(ben, "j")
        walks(
            ben, "j", "the-promise/8",
            {"what": "I text by six."}, {"when": "daily"},
            {"start": TODAY.isoformat(), "until": "", "count": ""},
            {"clock": "", "lead": "0", "zone": "UTC"}, {"area": ""},
            {"how_known": "", "cue": "", "act": ""},
        )  # fmt: skip
        before, after = ben.state().own.promises.promises
        assert (before.why_ended, after.after) == ("changed", before.id)
        assert "Missed: 1." in main_of(ben, "j", before.id), "the record of the old one stays"
        assert "I text by six." in main_of(ben, "j", before.id)
        assert before.what in main_of(ben, "j", after.id)
    assert ana.get("j").status_code == 404


@pytest.mark.step(
    "S2.11a", "PrepareRequest", "NoteAsked", "TellHeard", "FinishAmends", "NoteRequestAnswer"
)
def test_with_nobody_in_the_other_seat_it_is_asked_once_by_mouth_and_the_answer_told(
    couple: Couple,
) -> None:
    """S2.12b besides."""
    ben = couple.ben_alone()
    has_ready(ben)
    now = timezone.now()
    ben.do(
        apology.PrepareDelivery(at=now, of="letter-1", how="face"),
        apology.LogDelivery(at=now, id="face", draft="letter-1", how="face", on=TODAY),
        a_plan("window", "repair", "The window."),
    )
    assert main_of(ben, "3").count("Not yet") == 2
    presses(ben, "i", "window/5", on=TODAY.isoformat(), text="")
    posts(ben, "x", "2", text="You could tell nobody.", was_it="yes", on=TODAY.isoformat())
    assert "Find the words" in main_of(ben, "3")
    words = "I am sorry. You owe me nothing."
    ben.post("3", "1", id="words", text=words, press="save")
    assert "It rests" in main_of(ben, "3", "2")
    couple.later(by=timedelta(hours=25))
    posts(ben, "3", "2")
    assert "Say it once" in main_of(ben, "3", "2")
    day = (TODAY + A_DAY).isoformat()
    presses(ben, "3", "2", day="1", on=day)
    assert "You asked on March 7, 2026." in main_of(ben, "3")
    said = posts(ben, "3", "4", answer="no", text="I cannot.", on=day)
    page = main_of(ben, "3")
    for part in ("I cannot.", "No is a whole answer", "What you promised goes on"):
        assert part in page
    posts(ben, "3", f"4/{said}", answer="nothing", text="", on=day)
    assert "Do not ask whether they have read it" in main_of(ben, "3")
    ben.post("3", "1", id="more", text="Please.", press="save")
    assert "Find the words" not in main_of(ben, "3"), "once"
    assert "You asked once" in refused(ben, "3", "2", day="1", on=day)
