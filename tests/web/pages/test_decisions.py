"""The private room: three questions that are not one, for Ana alone, and nothing waits for it."""

from __future__ import annotations

import pytest
import time_machine

from amends.repair.practices.decisions import ABOUT
from tests.cast import A_WEEK_LATER, Member, text_of

ROOM_SAYS = "Nobody reads this, nothing waits for it, and no rule in Amends asks what you decide"
NUMBERS: dict[str, str] = dict(zip(ABOUT, "123", strict=True))


def main_of(who: Member, code: str, act: str = "") -> str:
    return text_of(who.get(code, act)).split("<main")[1]


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("answer", ["yes", "partly", "no", "not_now", "stop_asking"])
def test_s2_11b_ana_may_say_any_of_it_to_any_of_the_three(
    ana: Member, about: str, answer: str
) -> None:
    kept = ana.post("y", NUMBERS[about], id="day-1", answer=answer, text="")

    (noted,) = ana.state().own.decisions.noted
    assert (noted.about, noted.answer) == (about, answer)
    assert kept.headers["Location"] == ana.url("y")


def test_s1_6b_the_room_says_that_nothing_hangs_on_it(ana: Member) -> None:
    page = main_of(ana, "y")

    assert ROOM_SAYS in page
    for title in ("Forgiving", "Trusting", "Staying", "What you need", "What you will not accept"):
        assert f">{title}</a>" in page
    assert "<form" not in page


@pytest.mark.parametrize("page", ["a", "l"])
def test_the_room_is_a_quiet_way_and_no_step(ana: Member, page: str) -> None:
    shown = main_of(ana, page)

    assert f'<a href="{ana.url("y")}">A room for deciding, or not</a>' in shown
    thread = shown.split('<ol class="thread"')[-1].split("</ol>")[0] if page == "a" else ""
    assert "deciding" not in thread


def test_no_answer_is_chosen_for_her_and_none_is_kept_unchosen(ana: Member) -> None:
    assert "checked" not in main_of(ana, "y", "1")
    refused = text_of(ana.post("y", "1", id="day-1", text="I do not know."))

    assert "Nothing is chosen yet." in refused
    assert "I do not know.</textarea>" in refused
    assert ana.state().own.decisions.noted == ()


def test_s4_7c_she_may_change_her_mind_and_read_the_earlier_days(
    ana: Member, the_evening: time_machine.Traveller
) -> None:
    ana.post("y", "1", id="day-1", answer="yes", text="For our evenings.")
    the_evening.move_to(A_WEEK_LATER)
    ana.comes_back()
    ana.post("y", "1", id="day-2", answer="no", text="")

    page = main_of(ana, "y", "1")
    assert page.index("March 13, 2026") < page.index("March 6, 2026")
    assert "For our evenings." in page
    room = main_of(ana, "y")
    assert "I do not forgive · March 13, 2026" in room
    assert "For our evenings." not in room


def test_stop_asking_takes_the_question_away_and_one_line_brings_it_back(ana: Member) -> None:
    ana.post("y", "1", id="day-1", answer="stop_asking", text="Enough.")

    room = main_of(ana, "y")
    assert "Forgiving" not in room
    assert "What you put away" in room
    assert ana.get("y", "1").headers["Location"] == ana.url("y", "0")
    away = main_of(ana, "y", "0")
    assert "Enough." in away
    assert "Trusting" not in away

    ana.post("y", "1/0")
    assert "Forgiving" in main_of(ana, "y")
    assert "What you put away" not in main_of(ana, "y")
    assert ana.get("y", "0").headers["Location"] == ana.url("y")


def test_taking_out_is_a_press_and_pressing_twice_is_no_fault(ana: Member) -> None:
    ana.post("y", "2", id="day-1", answer="stop_asking", text="")
    ana.get("y", "2/0")
    assert "Trusting" not in main_of(ana, "y")
    for _press in range(2):
        assert ana.post("y", "2/0").status_code == 302
    assert "Trusting" in main_of(ana, "y")


def test_pressing_twice_keeps_one_day(ana: Member) -> None:
    for _press in range(2):
        ana.post("y", "3", id="day-1", answer="partly", text="At my sister's.")
    assert len(ana.state().own.decisions.noted) == 1


def test_a_day_can_be_let_go(ana: Member) -> None:
    ana.post("y", "3", id="day-1", answer="no", text="I am going.")
    assert f'href="{ana.url("z", "y/3/day-1")}"' in main_of(ana, "y", "3")
    assert "I am going." in main_of(ana, "z", "y/3/day-1")

    gone = ana.post("z", "y/3/day-1")
    assert gone.headers["Location"] == ana.url("y", "3")
    assert ana.state().own.decisions.noted == ()


def test_thinking_of_going_has_a_way_to_somebody_who_knows(ana: Member) -> None:
    assert "If going could be dangerous" in main_of(ana, "y", "3")
    assert "If going could be dangerous" not in main_of(ana, "y", "1")


@pytest.mark.parametrize("act", ["00", "4", "1/1", "0/0", "x", "1/0/0"])
def test_what_is_not_there_is_answered_as_such(ana: Member, act: str) -> None:
    assert ana.get("y", act).status_code == 404


def test_the_room_is_hers_alone(ben: Member) -> None:
    assert ben.get("y").status_code == 404
    assert ben.post("y", "1", id="day-1", answer="yes").status_code == 404


def test_cy_learns_nothing_of_the_room(ana: Member, cy: Member) -> None:
    there = cy.client.get(ana.url("y"))
    assert there.status_code == 404
    assert there.content == cy.client.get("/r/never-was/y/").content
