"""The cases of the bond: small things, what both enjoy, time together, and sharing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from amends.repair.practices.bond import LayOut, TellLikes
from amends.repair.practices.tending import KeepTastes
from amends.web.pages.own_side import NUMBERS
from tests.steps.case import A_DAY, DRAWN, TODAY, Couple, known, main_of, posts, presses, refused
from tests.two import shuts
from tests.web.pages.reading_pages import text

RESPECT = NUMBERS["respect"]
KIND, TRUTH = "1/1", "1/3"
"""The pages of two areas to pick from (J)."""

TEA = "Make their tea or coffee the way they take it"
NOTE = "Write two kind lines that ask nothing"
SUNDAY = (TODAY + 2 * A_DAY).isoformat()


@pytest.mark.step("S0.7f", "TellLikes", "PickAct", "NoteAct")
def test_small_kind_acts_are_those_she_likes_and_nothing_comes_back_for_them(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    alone = offered(couple, KIND)
    assert "calm down before you come home" in alone
    assert TEA not in alone
    posts(ana, "J", "1", likes=["food"], not_yet=[], limits=["note", "touch"])
    assert offered(couple, KIND) == alone, "what she likes opens no door"
    couple.opens("bond")
    page = main_of(ben, "J", KIND)
    assert NOTE not in page, "what she rules out is not there"
    assert page.index(TEA) < page.index("Take over an evening"), "what she likes stands first"
    assert "Something cooked" in main_of(ben, "J")
    with couple.nothing_for(ana):
        picked = posts(ben, "J", KIND, act="tea-unasked")
        landed = "She drank it and went on reading."
        posts(ben, "J", f"2/{picked}", on=TODAY.isoformat(), text=landed)
        assert landed in main_of(ben, "J")
    assert [one.act for one in ben.state().own.tending.done] == ["tea-unasked"]
    posts(ana, "J", "1", likes=[], not_yet=["food"], limits=[])
    assert "Let it rest, or put it away." in main_of(ben, "J")


@pytest.mark.step("S2.19a", "NamePart", "TellParts", "TendPart")
def test_a_damaged_part_is_marked_alone_and_tended_when_she_says_it_may_be(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("bond")
    with couple.nothing_for(ana):
        posts(ben, "L", "1/2", text="Put on our record while we cook.")
        assert "Put on our record" in main_of(ben, "L")
    assert "Tended today" not in main_of(ben, "L")
    with couple.nothing_for(ben):
        posts(ana, "L", "1/1", text="Breakfast without the phone.")
    posts(ana, "L", "3", parts=["fun"])
    page = main_of(ben, "L")
    assert "Laughing together" in page.split("may be tended now")[1].split("</section>")[0]
    assert "Breakfast" not in page
    with couple.nothing_for(ana):
        presses(ben, "L", "2/2")
        assert "Tended on March 6, 2026" in main_of(ben, "L")
    posts(ana, "L", "3", parts=[])
    assert "Tended today" not in main_of(ben, "L")


@pytest.mark.step("S2.19b", "ProposeTime", "AnswerTime", "NoteTime")
def test_a_time_together_is_booked_by_a_yes_and_kept_free_of_the_repair(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    assert ben.get("K", "3").status_code == 404, "her door is closed"
    couple.opens("bond")
    time = posts(ben, "K", "3", what="A walk by the river, for an hour.", on=SUNDAY)
    couple.later()
    assert "None is owed" in main_of(ana, "u", f"2/{time}")
    assert known(ben).shared.bond.booked(TODAY) == ()
    posts(ana, "u", f"2/{time}/1", answer="yes", text="")
    couple.later()
    assert "Booked by both" in main_of(ben, "K")
    couple.later(by=2 * A_DAY)
    assert "Today is booked for time together." in main_of(ben, "a")
    told = refused(ben, "7", "1/the-lie", id="told-sunday1")
    assert "You both booked this day" in told
    with couple.nothing_for(ben):
        posts(ana, "K", f"5/1/{time}", how="mixed", text="The first half hour was hard.")
    assert "The first half hour" in main_of(ana, "K")


@pytest.mark.step("S2.19c", "KeepTastes", "LayOut")
def test_what_both_enjoy_is_all_that_either_sees_of_the_others_list(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("bond")
    with couple.nothing_for(ana):
        posts(ben, "K", "1", enjoy=["walk", "swim"], not_yet=[], no=["market"], more="Chess.")
        posts(ben, "K", "2", items=["walk", "swim"])
    with couple.nothing_for(ben):
        posts(ana, "K", "1", enjoy=["walk", "film", "sea"], not_yet=["dance"], no=[], more="")
        posts(ana, "K", "2", items=["film"])
    posts(ana, "K", "2", items=["film", "walk"])
    couple.later()
    for who, others in ((ben, ("film", "A day by", "Dancing")), (ana, ("Swimming", "Chess"))):
        both = main_of(who, "K").split("What both of you enjoy")[1].split("</section>")[0]
        assert "Going for a walk" in both
        assert not [one for one in others if one in both]
    assert known(ben).shared.bond.laid_by("harmed") == ("walk",)
    posts(ana, "K", "1", enjoy=["film"], not_yet=["walk"], no=[], more="")
    assert "Going for a walk" not in main_of(ben, "K").split("Your own list")[0]


@pytest.mark.step("S2.21b", "PickAct", "NoteAct")
def test_small_acts_go_on_quietly_as_seldom_as_upkeep(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    line = "There is a small act that you took in hand."
    with couple.nothing_for(ana):
        picked = posts(ben, "J", KIND, act="calm-first")
        assert line not in main_of(ben, "a")
        couple.later(by=timedelta(days=7))
        assert line in main_of(ben, "a")
        on = (TODAY + 7 * A_DAY).isoformat()
        posts(ben, "J", f"2/{picked}", on=on, text="")
        assert line not in main_of(ben, "a")
        couple.later(by=timedelta(days=7))
        assert line in main_of(ben, "a")


@pytest.mark.step("S3.3c", "ShareSomething")
def test_he_shares_first_from_light_to_deep_and_no_answer_is_owed(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("bond")
    rungs = main_of(ben, "L", "4")
    assert "One thing of today that you liked" in rungs
    assert "What was on your mind" not in rungs
    shared = posts(ben, "L", "4/good-today", text="The light on the stairs.")
    assert "What was on your mind" in main_of(ben, "L", "4")
    assert "one step deeper" in refused(
        ben, "L", "4/never-said", id="too-deep-001", text="I never told you of my brother."
    )
    couple.later()
    page = main_of(ana, "u", f"2/{shared}")
    assert "The light on the stairs." in page
    assert "no answer is owed" in page
    assert "<form" not in page.split("no answer is owed")[0]
    hers = posts(ana, "L", "4/hard-for-me", text="To be looked after.")
    couple.later()
    assert "To be looked after." in main_of(ben, "u", f"2/{hers}")


@pytest.mark.step("S3.3f", "PickAct", "TellActs", "NoteAct")
def test_acts_that_build_trust_are_picked_by_area_and_she_picks_or_forbids(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.opens("bond")
    first = "Tell one thing of your day"
    second = "Put right on the same day"
    page = main_of(ben, "J", TRUTH)
    assert page.index(first) < page.index(second)
    posts(ana, "J", "2/3", wanted=["put-right-today"], unwanted=["tell-before-asked"])
    page = main_of(ben, "J", TRUTH)
    assert second in page
    assert first not in page, "what she forbids is not there"
    with couple.nothing_for(ana):
        picked = posts(ben, "J", TRUTH, act="put-right-today")
        posts(ben, "J", f"2/{picked}", on=TODAY.isoformat(), text="I had said six; it was seven.")
        assert "it was seven" in main_of(ben, "J")


@pytest.mark.step("S3.3g", "KeepCourtesy", "WritePage")
def test_courtesies_are_his_own_and_what_respect_looks_like_is_hers(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    courtesy = "I say good morning before I look at my phone."
    with couple.nothing_for(ana):
        posts(ben, "J", "4", text=courtesy)
        assert courtesy in main_of(ben, "J", "4")
        assert courtesy in main_of(ben, "a"), "called to mind, to himself alone"
    with couple.nothing_for(ben):
        posts(ana, "l", RESPECT, text="I am asked before things are decided.")
    page = main_of(ana, "l", RESPECT)
    assert "I am asked before things are decided." in page
    assert "as a wish" in page


def offered(couple: Couple, act: str) -> str:
    """What Ben is offered, without the id that is drawn anew for each form."""
    return DRAWN.sub(b"", main_of(couple.ben, "J", act).encode()).decode()


def test_behind_a_closed_door_his_pages_are_the_same_whatever_the_reason(couple: Couple) -> None:
    """Never opened, closed again, or her "not now": nothing differs, and nothing says why."""
    ben, ana = couple.ben, couple.ana
    never = [main_of(ben, code) for code in "JKL"]
    couple.opens("bond")
    ana.do(
        TellLikes(at=timezone.now(), by="harmed", id="likes-000001", likes=("food",)),
        KeepTastes(at=timezone.now(), id="tastes-00001", enjoy=("walk",)),
        LayOut(at=timezone.now(), by="harmed", id="laid-0000001", items=("walk",)),
    )
    couple.later()
    assert [main_of(ben, code) for code in "JKL"] != never
    presses(ana, "q")
    assert [main_of(ben, code) for code in "JKL"] == never
    presses(ana, "q", "1")
    shuts(ana, "bond")
    assert [main_of(ben, code) for code in "JKL"] == never
    for code, act in (("K", "2"), ("K", "3"), ("L", "4"), ("L", "4/good-today")):
        assert ben.get(code, act).status_code == 404
    assert text(ben.get("J", "1/1")).count("Make their tea") == 0
