"""Looking together inside the rhythm that Ana sets: a list, a neutral invitation, notes, what follows."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone

from amends.repair.coming import coming
from amends.repair.practices.rounds import RoundProposed
from tests.cast import Member
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused

THREE = ["last_time", "not_well", "otherwise"]


def press_on(who: Member, name: str, code: str = "5", act: str = "") -> None:
    """Press the button of that name where it stands on a page."""
    found = re.search(
        rf'action="([^"]+)"(?:(?!</form>).)*?name="id" value="([^"]+)"(?:(?!</form>).)*?>{name}<',
        main_of(who, code, act),
        re.DOTALL,
    )
    assert found, name
    assert who.client.post(found[1], {"id": found[2]}).status_code == 302
    who.get("p")  # what was just done is said once


@pytest.mark.step("S3.4f", "SetAgenda", "ProposeRound", "AnswerRound")
def test_he_asks_by_her_rhythm_in_a_neutral_sentence_and_not_this_time_is_no_failing(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert ben.get("5", "4").status_code == 404, "no rhythm of hers, and the door is closed"
    posts(ana, "5", every="week", form="walk")
    couple.lets_in()
    short = {"questions": ["kept"], "own1": "", "own2": ""}
    assert "A list has 3 to 5 questions." in refused(ben, "5", "3", id="too-short-01", **short)
    posts(ben, "5", "3", questions=THREE, own1="And the flat?", own2="")
    tuesday = TODAY + 4 * A_DAY
    posts(ben, "5", "4", on=tuesday.isoformat())
    couple.later()
    (one,) = known(ana).shared.rounds.every(RoundProposed)
    page = main_of(ana, "u", f"2/{one.id}")
    assert "Would you look together at how it goes, on March 10, 2026?" in page
    assert "“Not this time” is a whole answer." in page
    assert "And the flat?" in main_of(ana, "5")
    posts(ana, "5", "3", questions=THREE, own1="", own2="")
    couple.later()
    assert "And the flat?" not in main_of(ben, "5"), "hers stands before his"

    posts(ana, "5", f"6/1/{one.id}", on=(tuesday + A_DAY).isoformat())
    couple.later()
    press_on(ben, "Yes, on March 11, 2026")
    couple.later()
    assert "Both said yes to March 11, 2026." in main_of(ana, "5")
    days = coming(known(ana), "harmed", TODAY, TODAY + 30 * A_DAY)
    assert [day.day for day in days] == [tuesday + A_DAY]
    press_on(ana, "Not this time")
    assert "Both said yes" not in main_of(ben, "5"), "it holds at once"
    for word in ("missed", "skipped", "failed", "late"):
        assert word not in main_of(ben, "5").lower().replace("no failing", "")
    sooner = {"on": (tuesday + 5 * A_DAY).isoformat()}
    assert "sooner than the rhythm" in refused(ben, "5", "4", id="so-soon-0001", **sooner)


@pytest.mark.step("S3.4f", "GiveMinutes", "CloseToDo", "MakePromise")
def test_notes_say_who_does_what_until_when_and_stand_first_the_next_time(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    posts(ana, "5", every="week", form="any")
    couple.opens("checkins")
    couple.later()
    with couple.nothing_for(ben):
        assert "Only if you want to" in main_of(ana, "5", "3")
    until = (TODAY + 7 * A_DAY).isoformat()
    hers = {"on": TODAY.isoformat(), "text": "We talked about the rent.", "who2": "harmed"}
    given = posts(
        ana, "5", "8", **hers, what1="I call the bank on Monday.", who1="responsible", until1=until,
        what2="I look at the flat.",
    )  # fmt: skip
    assert "the rent" not in main_of(ben, "5")
    couple.later()
    page = main_of(ben, "5")
    assert "We talked about the rent." in page
    assert page.index("First, what was to be done") < page.index("I call the bank on Monday.")
    with couple.nothing_for(ana):
        presses(ben, "5", f"11/2/{given}/0")
        (promise,) = known(ben).own.promises.promises
        assert (promise.what, promise.first_day) == (
            "I call the bank on Monday.",
            TODAY + 7 * A_DAY,
        )
        assert "The promise that it became" in main_of(ben, "5")
        assert ben.post("5", f"11/2/{given}/1").status_code == 404, (
            "what is hers is no promise of his"
        )
        on = {"on": timezone.localdate().isoformat(), "text": "My notes."}
        assert ben.get("5", "8").status_code == 200
        assert "not both of you said yes" in refused(ben, "5", "8", id="his-notes-01", **on)
    press_on(ben, "Done")
    couple.later()
    page = main_of(ana, "5")
    assert "I call the bank on Monday." not in page.split("Notes")[0]
    press_on(ana, "Put it down")
    assert "First, what was to be done" not in main_of(ana, "5")
