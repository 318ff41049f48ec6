"""The cases of small victories: from facts, added by either, and of being heard and telling first."""

from __future__ import annotations

import pytest

from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses
from tests.steps.deeds import promises_daily
from tests.web.pages.reading_pages import hidden, text


@pytest.mark.step("S2.20a", "KeepVictory", "SwitchVictories")
def test_a_small_good_thing_is_named_from_facts_and_she_switches_it_off(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    promises_daily(couple, "kkkkkkk")
    page = text(ben.get("U"))
    assert "kept on 7 of 7 days" in page
    with couple.nothing_for(ana):
        id, name = hidden(page, "id"), hidden(page, "name")
        presses(ben, "U", "2", id=id, name=name)
        assert "kept on 7 of 7 days" in main_of(ben, "z", f"U/{id}"), "known by what it says"
        posts(ben, "U", id, text="Seven evenings.", size="tea")
        assert "A cup of tea" in main_of(ben, "U")
    assert "Show it to them" not in main_of(ben, "U"), "her door is closed"
    couple.opens("victories")
    posts(ben, "U", f"4/{id}")
    couple.later()
    assert "Seven evenings." in main_of(ana, "U")
    presses(ana, "U", "5", press="off")
    off = main_of(ana, "U")
    assert "Switched off" in off
    assert "Seven evenings." not in off
    assert "Seven evenings." not in main_of(ana, "p")
    assert not known(ana).shared.told_victories.shown
    assert "victories" not in known(ben).shared.pacing.open_doors, "as any door that is closed"


@pytest.mark.step("S2.20b", "KeepVictory", "ShowVictory")
def test_either_adds_one_and_the_other_sees_it_only_if_it_is_shown(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    for who, other, words in ((ana, ben, "I slept through."), (ben, ana, "I waited, and asked.")):
        with couple.nothing_for(other):
            posts(who, "U", "1", text=words, size="")
        assert words in main_of(who, "U")
        assert words not in main_of(other, "U")
    (hers,) = ana.state().own.victories.kept
    posts(ana, "U", f"4/{hers.id}")
    couple.later()
    page = main_of(ben, "U")
    assert "I slept through." in page.split("Shown by your partner")[1]
    assert "Shown on March 6, 2026" in main_of(ana, "U")


@pytest.mark.step(
    "S2.20c", "KeepVictory", "MarkConcern", "SayHowItCameOut", "WriteSlip", "ShareHarm"
)
def test_being_heard_and_telling_first_are_counted_from_what_she_marks_and_he_tells(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    concern = posts(ana, "w", "5", text="That you laughed that evening.")
    couple.later()
    heard = "of 1 answers about it, 1 were yes"
    assert heard not in main_of(ben, "U")
    presses(ana, "w", f"6/{concern}", id="marked-00001")
    couple.later()
    untruth = posts(
        ben,
        "H",
        "5",
        stated="I was at work.",
        true="I was at the bar.",
        tell_by=(TODAY + A_DAY).isoformat(),
    )
    posts(ben, "H", f"5/{untruth}", out="told", on=TODAY.isoformat())
    again = {"kind": "lie", "act": "I said that I was at work.", "on": TODAY.isoformat()}
    slip = posts(ben, "H", "1", **again)
    assert "setbacks that were written down" not in main_of(ben, "U"), "not told yet"
    posts(ben, "7", f"1/{slip}-h")
    page = main_of(ben, "U")
    assert heard in page
    assert "Of 1 setbacks that were written down, 1 were told here." in page
    assert "of 1 things that were not true and came out, 1 were told first" in page.lower()
    assert heard in main_of(ana, "U")
    presses(ben, "U", "2", id="kept-heard01", name="heard 1")
    (kept,) = ben.state().own.victories.kept
    assert kept.fact is not None
    assert (kept.fact.kind, kept.fact.number) == ("heard", 1)
