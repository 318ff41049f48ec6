"""The way itself: a guide that one takes, a step that is left out, a look back at a week."""

from __future__ import annotations

import pytest

from amends.guides import guide
from amends.web.pages.leading import number_of
from tests.steps.case import A_DAY, Couple, main_of, posts, presses
from tests.steps.deeds import promises_by_hand

ALL_OF_IT = f"1/{number_of(guide('full_path'), 'all')}"
HER_NEEDS = f"1/{number_of(guide('own_side'), 'needs')}"


@pytest.mark.step("S4.0h", "LeaveOutStep")
def test_a_step_is_left_out_with_its_reason_and_nothing_calls_for_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "All of it, or say what is missing" in main_of(ben, "a").split("The whole way")[0]
        posts(ben, "R", f"{ALL_OF_IT}/2", why="elsewhere", text="We wrote it down together.")
        page = main_of(ben, "a")
        assert "All of it, or say what is missing" not in page.split("The whole way")[0]
        assert "Left out" in page
        assert "All of it" not in main_of(ben, "p")
        assert "All of it" not in ben.client.get("/").content.decode()
        step = main_of(ben, "R", ALL_OF_IT)
        assert "It was done in another way" in step
        assert "We wrote it down together." in step
        presses(ben, "R", f"{ALL_OF_IT}/3")
        assert "All of it, or say what is missing" in main_of(ben, "a").split("The whole way")[0]
        assert ben.state().own.guiding.left_out == ()
    with couple.nothing_for(ben):
        presses(ana, "R", f"{HER_NEEDS}/2", id="not-mine")
    assert "What you need" not in main_of(ana, "a")
    assert "What you need" in main_of(ana, "R"), "it can be had back"


@pytest.mark.step("S4.0f", "LookBackAtWeek")
def test_a_week_is_looked_back_at_and_one_thing_comes_first_in_the_next(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        first = main_of(ben, "a").split("The whole way")[0]
        assert "What was it like for them?" not in first
        assert "Nothing is written of these seven days yet." in main_of(ben, "S", "1")
        posts(ben, "S", "1", text="I was late twice.", step="impact")
        assert "What was it like for them?" in main_of(ben, "a").split("The whole way")[0]
        assert "Next: What was it like for them?" in ben.client.get("/").content.decode()
    couple.later(by=7 * A_DAY)
    assert "What was it like for them?" not in main_of(ben, "a").split("The whole way")[0]
    assert "I was late twice." in main_of(ben, "S", "1"), "what was kept of a week stays"
    assert ana.get("S", "1").status_code == 404, "she has no week to look back at"
    assert "What comes next" not in main_of(ana, "a")


def test_s2_0_a_guide_is_taken_and_another_and_what_was_done_counts_in_each(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "R", guide="twenty_one_steps")
        assert "Admit that it was wrong" in main_of(ben, "a")
        posts(ben, "c", "0")
        assert "Admit that it was wrong" not in main_of(ben, "a").split("The whole way")[0]
        posts(ben, "R", guide="after_hurting")
        page = main_of(ben, "R", "1")
        assert "account" not in page
        assert "Say what you did, all of it</a></p><p>" in page.replace("\n", "")
        posts(ben, "R", guide="full_path")


def test_s2_0_a_step_is_put_earlier_by_one_press_and_the_guide_has_its_order_back(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    steps = [one.id for one in guide("full_path").steps]
    with couple.nothing_for(ana):
        number = number_of(guide("full_path"), "impact")
        page = main_of(ben, "R", f"1/{number}")
        before = page.split("Earlier, before “")[1].split("”")[0]
        presses(ben, "R", f"1/{number}", press="earlier")
        (order,) = ben.state().own.guiding.ordered
        assert sorted(order.steps) == sorted(steps)
        assert order.steps.index("impact") < steps.index("impact")
        assert f"Later, after “{before}”" in main_of(ben, "R", f"1/{number}")
        way = main_of(ben, "R", "1")
        assert way.index("What was it like for them?") < way.index(f">{before}<")
        for _place in order.steps[: order.steps.index("impact")]:
            presses(ben, "R", f"1/{number}", press="earlier")
        assert "Earlier, before" not in main_of(ben, "R", f"1/{number}"), "it is the first"
        assert "What was it like for them?" in main_of(ben, "a").split("The whole way")[0]
        presses(ben, "R", "1")
        assert ben.state().own.guiding.ordered == ()
        assert "order of your own" not in main_of(ben, "R", "1")
    assert ana.post("R", HER_NEEDS, press="earlier").status_code == 404
    ana.post("R", "1")
    assert ana.state().own.guiding.ordered == ()


def test_s0_0b_one_page_says_what_he_has_not_yet_put_right(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "What it did to them is not written yet" in main_of(ben, "S")
        posts(ben, "d", "g", domain="trust", text="I think she checks what I say.")
        page = main_of(ben, "S")
        assert "Nothing put against it yet" in page
        assert "0 of 1 with something put against it" in page
        row = ben.state().own.impact.known[0].id
        promises_by_hand(ben, "I say where I was.", against=row)
        page = main_of(ben, "S")
        assert "Nothing put against it yet" not in page
        assert "1 of 1 with something put against it" in page
        posts(ben, "c", "the-lie/7", ongoing="not_sure")
        assert "Not said to be over" in main_of(ben, "S")
    assert ana.get("S").status_code == 404
