"""The cases of waiting: impatience goes elsewhere, no pace is slow, and a push is named to him alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.journal.models import Due
from amends.repair.schedules import Daily
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts
from tests.web.pages.letters_of_ben import a_plan, a_promise, plans

SUNDAY = (TODAY + 2 * A_DAY).isoformat()


@pytest.mark.step("S0.7a", "NoteImpatience", "WriteUnsent")
@pytest.mark.step("S1.6a", "NoteImpatience")
@pytest.mark.step("S2.7a", "NoteImpatience")
@pytest.mark.step("S3.5a", "NoteImpatience")
def test_he_is_helped_to_wait_and_no_pace_of_hers_is_slow(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert ben.url("T") in main_of(ben, "a")
        page = main_of(ben, "T")
        assert "Nobody can know it for the two of you." in page
        assert "Neither measured it." in page
        assert "None of these is a time by which somebody has to be ready." in page
        note = posts(ben, "T", "1", wanted="Ask her whether she read it.", on=TODAY.isoformat())
        page = main_of(ben, "T", "1")
        assert "Ask her whether she read it." in page
        for way in (("h", "5"), ("m",), ("F",)):
            assert ben.url(*way) in page.split("Where it can go instead")[1]
        posts(ben, "h", "5", text="I want to know how you are.")
        assert "I want to know how you are." in main_of(ben, "h", "5")
        again = {"wanted": "Ask her whether she read it.", "on": TODAY.isoformat()}
        posts(ben, "T", f"1/{note}", **again, instead="Wrote it down and went running.")
        assert "Wrote it down and went running." in main_of(ben, "T")
    hers = main_of(ana, "T")
    assert ana.url("T") in main_of(ana, "l")
    assert ana.url("T") not in main_of(ana, "a"), "only where she looks for it"
    assert "Nothing here knows a pace that is too slow." in hers
    for words in ("Ask her", "<form", "two years", "1,083"):
        assert words not in hers
    assert ana.get("T", "1").status_code == 404


@pytest.mark.step("S2.7b", "WriteHowLong", "GiveNote")
def test_he_says_how_long_he_goes_on_with_its_limit_and_she_may_read_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "T", "2", text="As long as it takes.", until="2026-12-31")
        assert "Two things that do not go together" in main_of(ben, "T", "2")
        honest = "I go on with my part and with the group on Tuesdays."
        posts(ben, "T", "2", text=honest, until="2026-12-31")
        page = main_of(ben, "T", "2")
        assert "Two things that do not go together" not in page
        assert ben.url("I", "2") in page
        assert "Not now." in main_of(ben, "I", "2"), "her door is closed"
    posts(ana, "I", "4/note", id="her-asking-1")
    couple.later()
    note = posts(ben, "I", "2", picks=["how_long"])
    assert honest not in main_of(ana, "p"), "for ten minutes he can take it back"
    couple.later()
    assert f"{honest} Until December 31, 2026." in main_of(ana, "u", f"2/{note}")


@pytest.mark.step("S4.7a", "GiveOffer", "AnswerOffer", "ProposeTime")
def test_what_pressed_is_named_to_him_with_its_day_also_among_good_things(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    plans(ben, "care")
    ben.do(a_plan("rent", "pay", "I pay your half of the rent."))
    first = posts(ben, "i", "the-offer-01/6")
    assert "Nothing of the kinds that are looked for." in main_of(ben, "T", "3")
    couple.later()
    posts(ana, "u", f"2/{first}/1", answer="declined", text="")
    couple.later()
    second = posts(ben, "i", "rent/6")
    walk = posts(ben, "K", "3", what="A walk.", on=SUNDAY)
    couple.later()
    posts(ana, "u", f"2/{walk}/1", answer="otherwise", text="An hour, and later.")
    couple.later()
    posts(ben, "K", "3", what="The sea, for three days.", on=SUNDAY)
    couple.later()
    with couple.nothing_for(ana):
        page = main_of(ben, "T", "3")
        assert "Within two weeks after a no" in page
        assert "Good things press too" in page
        assert ben.url("u", f"1/{second}") in page
        assert ben.url("u", f"1/{first}") not in page
        assert "March 6, 2026" in page
    assert ana.get("T", "3").status_code == 404


@pytest.mark.step("S1.2d", "SetTerms", "NoteGoingOn")
def test_he_is_asked_quietly_whether_what_goes_on_still_does(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    posts(ana, "v", goes_on="Good morning, and the school run.")
    asked = "Do you still do it?"
    assert asked not in main_of(ben, "T", "4")
    couple.later(by=8 * A_DAY)
    with couple.nothing_for(ana):
        assert "Good morning, and the school run." in main_of(ben, "T", "4")
        for page in (main_of(ben, "h"), main_of(ben, "T"), main_of(ben, "T", "4")):
            assert asked in page
        posts(ben, "T", "4", text="Took them to school.", on=(TODAY + 8 * A_DAY).isoformat())
        assert "Took them to school." in main_of(ben, "T", "4")
        for page in (main_of(ben, "h"), main_of(ben, "T"), main_of(ben, "T", "4")):
            assert asked not in page
    for code in ("a", "p", "v", "h"):
        assert asked not in main_of(ana, code)


@pytest.mark.step("S4.5e", "SayStrength")
def test_after_days_away_he_says_how_much_strength_there_is_and_reminders_rest(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    ben.do(a_promise("home", "I am home by seven.", Daily(start=TODAY)))
    couple.later(by=12 * A_DAY)
    assert "How much strength is there this week?" in main_of(ben, "a")
    assert ben.url("T", "5") in main_of(ben, "a")
    day = TODAY + 12 * A_DAY
    with couple.nothing_for(ana):
        posts(ben, "T", "5", much="little", rest=["home"])
        first = Due.objects.filter(person=ben.person, channel="mail").order_by("at").first()
        assert first is None or first.at.date() >= day + timedelta(days=7)
        assert known(ben).own.waiting.rests("home", day + A_DAY)
        assert "I am home by seven." in main_of(ben, "j"), "it stands"
        assert "How much strength" not in main_of(ben, "a")
