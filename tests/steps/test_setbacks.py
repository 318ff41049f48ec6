"""The cases of what is there against a repeat: signs, plans for days, slips, and what was agreed of them."""

from __future__ import annotations

import pytest

from amends.web.pages.own_side import NUMBERS
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused
from tests.steps.deeds import promises_daily

A_RULE = {"scope": "Everywhere.", "review": "2026-03-20", "end": "2026-05-05"}
A_SETBACK = {
    "what": "Meeting him, writing to him, or hiding that he wrote.",
    "why": "Finding it is worse than hearing it.",
    "within": "24",
    "contact": "6",
    "rests": "The weekend at the sea.",
    **A_RULE,
}
AGAIN = "I told you that I was at work, and I was not."


@pytest.mark.step("S0.8c", "PlanSituation", "LookBackOnDay", "SaySituation")
def test_what_was_learned_becomes_a_plan_for_a_day_and_is_asked_about_after_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        cause = posts(ben, "e", "k", kind="trigger", text="Money on the account.")
        posts(ben, "e", f"k/{cause}", cue="the money is there", act="pay the rent first")
        assert "the money is there" in main_of(ben, "H", "3").split("Out of a cause of yours")[1]
        on = (TODAY + A_DAY).isoformat()
        first = {"cue": "the money is there", "act": "pay the rent first", "cause": cause}
        plan = posts(ben, "H", f"3/0/{cause}", **first, on=on, often="month")
        kept = "If the money is there, then I pay the rent first."
        assert kept in main_of(ben, "H", "3").split("Kept here")[1]
        assert "a plan for" not in main_of(ben, "a")
        for _time in (1, 2, 3):
            posts(ben, "H", f"3/{plan}/1")
        page = main_of(ben, "H", "3")
        assert "said through 3 of 3" in page
        assert "Say it aloud" not in page
        couple.later(by=A_DAY)
        assert "Today is a day that you made a plan for." in main_of(ben, "a")
        couple.later(by=A_DAY)
        asked = "A day that you made a plan for is over. You can say how it was."
        assert asked in main_of(ben, "a")
        posts(ben, "H", f"3/{plan}/{on}", went="planned", text="Before anything else.")
        assert asked not in main_of(ben, "a")
        assert "I did what I planned. Before anything else." in main_of(ben, "H", "3")


@pytest.mark.step("S0.8d", "ListSign", "NoteNearMiss", "WriteSlip")
def test_signs_and_near_misses_stand_there_and_a_repeat_says_plainly_which_time_it_is(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "H", "2", kind="thought", text="Only this once.")
        assert "Only this once." in main_of(ben, "H", "2").split("Kept here")[1]
        instead = "I put the phone away and went for a walk."
        posts(ben, "H", "4", came="He wrote.", instead=instead, on=TODAY.isoformat())
        assert instead in main_of(ben, "H", "4")
        presses(ben, "c", "the-lie/7", ongoing="over")
        slip = posts(ben, "H", "1", kind="lie", act=AGAIN, on=TODAY.isoformat())
        page = main_of(ben, "c", f"{slip}-h/1")
        assert "This is the second time of this kind in this book." in page
        assert "stands open again" in page
        assert "Tell it here" not in page, "nothing is agreed about telling it"
        lie, second = ben.state().own.owning.harms
        assert (lie.ongoing, second.act) == ("not_sure", AGAIN)
        assert "Make sure it is over" in main_of(ben, "a").split("The whole way")[0]


@pytest.mark.step("S2.16b", "WriteSlip", "ProposeSetback", "ShareHarm")
def test_a_slip_is_written_the_same_day_beside_what_is_agreed_and_told_by_its_writers_own_press(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    rule = posts(ana, "4", "4", **A_SETBACK)
    couple.later()
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    with couple.nothing_for(ana):
        form = main_of(ben, "H", "1")
        assert "24 hours" in form.split("What you two agreed on for this")[1]
        slip = posts(ben, "H", "1", kind="lie", act=AGAIN, on=TODAY.isoformat())
        page = main_of(ben, "c", f"{slip}-h/1")
        assert "24 hours" in page
        assert "Tell it here, in your words" in page
    told = posts(ben, "7", f"1/{slip}-h")
    couple.later()
    assert AGAIN in main_of(ana, "u", f"2/{told}")
    presses(ana, "q")
    held = main_of(ben, "c", f"{slip}-h/1")
    assert "the hours that you agreed on stand still meanwhile" in held
    assert "Tell it here" not in held


@pytest.mark.step("S4.9c", "ProposeSetback", "WritePage", "WriteThen")
def test_a_setback_is_agreed_in_a_form_and_what_each_does_for_themselves_is_theirs_alone(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        assert ana.url("l", "3") in main_of(ana, "4", "4")
        posts(ana, "l", "3", text="If it happens again, I go to my sister.")
        assert "I go to my sister." in main_of(ana, "l", "3")
        watched = {**A_SETBACK, "id": "her-rule-001", "rests": "You share your location with me."}
        page = refused(ana, "4", "4", **watched)
        assert "This would let one follow where the other is" in page
    assert ben.get("4", "4").status_code == 404, "his door is closed"
    couple.opens("agreements")
    with couple.nothing_for(ana):
        assert ben.url("H", "6") in main_of(ben, "4", "4")
        posts(ben, "H", "6", text="I tell it that evening, and call Jo.")
        assert "I tell it that evening" in main_of(ben, "H", "6")
    what = "I write to him, or I meet him."
    rule = posts(ben, "4", "4", **A_SETBACK | {"what": what, "why": "So that you need not ask."})
    couple.later()
    page = main_of(ana, "u", f"2/{rule}")
    for said in (what, "24 hours", A_SETBACK["rests"], "May 5, 2026"):
        assert said in page
    assert "call Jo" not in page
    posts(ana, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    for who in (ben, ana):
        assert "24 hours" in main_of(who, "4").split("What holds")[1]
    presses(ana, "4", f"3/2/{rule}")
    assert "24 hours" not in main_of(ben, "H")


@pytest.mark.step("S3.4c", "WriteUntruth", "AddFact", "ShareHarm")
def test_a_small_untruth_stands_beside_what_is_true_with_its_day_and_is_told_as_a_fact(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        page = main_of(ben, "H", "5")
        assert f'value="{TODAY.isoformat()}"' in page, "the same day, unless they say otherwise"
        said = {"stated": "I left at ten.", "true": "I left at eleven."}
        untruth = posts(ben, "H", "5", **said, tell_by=TODAY.isoformat())
        assert "Something that you wanted to put right is there" in main_of(ben, "a")
        assert ben.url("c", f"the-lie/3/{untruth}") in main_of(ben, "H", f"5/{untruth}")
        both = "I said: I left at ten.\nTrue is: I left at eleven."
        assert " ".join(both.splitlines()) in main_of(ben, "c", f"the-lie/3/{untruth}")
        presses(ben, "c", "0")  # and so it says that it was told later
        posts(ben, "c", f"the-lie/3/{untruth}", text=both)
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    assert "True is: I left at eleven." in main_of(ana, "u", f"2/{told}").split("Told later")[1]


@pytest.mark.step("S4.4a", "WriteUntruth", "SayHowItCameOut", "WritePage")
def test_what_he_told_stands_beside_what_was_found_out_and_she_may_note_it_for_herself(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        on = TODAY.isoformat()
        for id, out in (("one-untruth-1", "told"), ("one-untruth-2", "found_out")):
            posts(ben, "H", "5", id=id, stated="I paid it.", true="I did not.", tell_by=on)
            posts(ben, "H", f"5/{id}", out=out, on=on)
        counted = "Of 2 that you wrote down: told by you 1, found out before 1."
        assert counted in main_of(ben, "H", "5")
    with couple.nothing_for(ben):
        posts(
            ana,
            "l",
            NUMBERS["found_out"],
            text="The letter from the bank. I found it; nobody told me.",
        )
        assert "nobody told me." in main_of(ana, "l", NUMBERS["found_out"])
    assert counted in main_of(ben, "H", "5"), "what she noted is nothing to him"
    assert known(ana).own.partners_side.on("found_out")


@pytest.mark.step("S4.6b", "ProposeSetback", "NoteStopAct", "GiveLine")
def test_a_contact_by_chance_is_told_within_the_hours_that_both_agreed_on(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/5", text="I ended it on Sunday.", done_on="2026-03-01")
        assert "I ended it on Sunday." in main_of(ben, "c", "the-lie")
    rule = posts(ana, "4", "4", **A_SETBACK)
    couple.later()
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    page = main_of(ben, "H")
    assert "6 hours" in page.split("A contact by chance, told within")[1]
    posts(ana, "v", even_now="contact")
    line = posts(ben, "8", subject="contact", text="I met her at the station. I said nothing.")
    couple.later()
    assert "I met her at the station." in main_of(ana, "u", f"2/{line}")


@pytest.mark.step("S2.8b", "NoteNearMiss", "GiveMoment", "AnswerMoment")
def test_a_moment_done_otherwise_is_his_until_she_lets_it_in_and_she_may_say_that_she_saw_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    instead = "I put the phone away."
    with couple.nothing_for(ana):
        moment = posts(ben, "H", "4", came="He wrote.", instead=instead, on=TODAY.isoformat())
        assert instead in main_of(ben, "H", "4").split("Kept here")[1]
        ben.post("I", f"3/{moment}", id="my-moment-01")
        assert ben.state().shared.prevention.moments == ()
        assert "Not now." in main_of(ben, "I", f"3/{moment}")
    couple.opens("learning")
    given = posts(ben, "I", f"3/{moment}")
    couple.later()
    assert instead in main_of(ana, "u", f"2/{given}")
    posts(ana, "u", f"2/{given}/1", says="noticed", text="")
    couple.later()
    assert "I saw it" in main_of(ben, "u", f"1/{given}")


@pytest.mark.step("S2.10b", "GivePlan", "AnswerPlan", "ProposeAgreement")
def test_the_plan_is_read_as_far_as_he_picks_it_and_she_adds_to_it_or_makes_a_rule_of_a_line(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    on = (TODAY + A_DAY).isoformat()
    with couple.nothing_for(ana):
        sign = posts(ben, "H", "2", kind="thought", text="Only this once.")
        kept = posts(ben, "H", "2", kind="body", text="I do not sleep.")
        situation = {"cue": "he writes", "act": "leave it unread and tell Jo"}
        plan = posts(ben, "H", "3", **situation, on=on, often="once")
        then = posts(ben, "H", "6", text="I tell it that evening.")
        assert "Not now." in main_of(ben, "I", "1")
    couple.opens("learning")
    given = posts(ben, "I", "1", picks=[sign, plan, then])
    couple.later()
    page = main_of(ana, "u", f"2/{given}")
    line = "If he writes, then I leave it unread and tell Jo."
    for words in ("Only this once.", line, "I tell it that evening."):
        assert words in page
    assert "I do not sleep." not in page, f"{kept} was not picked"
    posts(ana, "u", f"2/{given}/1", answer="add", text="And you tell me that he wrote.")
    assert line in main_of(ana, "I", f"5/{given}")
    assert line in main_of(ana, "4", f"5/{given}/0")
    why = "So that I need not look."
    rule = posts(ana, "4", f"5/{given}/0", what=line, why=why, **A_RULE)
    couple.later()
    assert "And you tell me that he wrote." in main_of(ben, "u", f"1/{given}")
    assert line in main_of(ben, "u", f"2/{rule}")


@pytest.mark.step("S0.2e", "AskForLearning", "GiveNote", "NoteSession")
def test_a_short_note_of_facts_is_asked_for_or_never_seen(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        promises_daily(couple, "kkm.")
        posts(ben, "E", "4", on=TODAY.isoformat(), text="Only for me.", said="", task="")
        situation = {"cue": "he writes", "act": "tell Jo"}
        posts(ben, "H", "3", **situation, on=TODAY.isoformat(), often="once")
        assert "Not now." in main_of(ben, "I", "2")
    asked = posts(ana, "I", "4/note", id="her-asking-1")
    couple.later()
    assert "To read what is learned and done" in main_of(ben, "u", f"2/{asked}")
    with couple.nothing_for(ana):
        ticks = main_of(ben, "I", "2")
        assert "Kept on 2 of 4 days" in ticks
        assert "checked" not in ticks, "nothing is ticked beforehand"
    note = posts(ben, "I", "2", picks=["days home", "sessions"])
    couple.later()
    page = main_of(ana, "u", f"2/{note}")
    assert "I am home by seven. Kept on 2 of 4 days in the last four weeks." in page
    assert "Sessions with a helper since March 6, 2026, as I noted them: 1." in page
    assert "Only for me." not in page
    assert "tell Jo" not in page
