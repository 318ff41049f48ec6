"""How it goes on: Ana decides, keeps or tells it; Ben sees what he was told, and what is his to do."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine

from amends.repair.practices.outcomes import OUTCOMES, TASKS, Outcome
from tests.cast import Member, text_of
from tests.two import later
from tests.web.pages.reading_pages import OF_A_TASK, hidden, own_pages, seen_by, text

NUMBERS: dict[Outcome, str] = {one: str(n) for n, one in enumerate(OUTCOMES, 1)}
HIS = ("2", "a", "p", "w", "x", "3")


def main_of(who: Member, code: str = "2", act: str = "") -> str:
    page = text_of(who.get(code, act)).split("<main", 1)[1].split("</main>")[0]
    return re.sub(r'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"', "", page)


def tells(ana: Member, outcome: Outcome, id: str = "told-it-0001") -> None:
    assert ana.post("2", f"{NUMBERS[outcome]}/2", id=id).status_code == 302
    ana.get("p")  # what was just done is said once


def sees_to(who: Member, act: str, task: str, done: str = "1") -> None:
    assert who.post("2", act, task=task, done=done).status_code == 302
    who.get("a")


# Ana, for herself


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_s2_12c_ana_keeps_any_of_them_for_herself_and_says_otherwise_later(
    ana: Member, outcome: Outcome
) -> None:
    act = f"{NUMBERS[outcome]}/1"
    assert "Nobody reads it" in main_of(ana, "2", act)
    ana.post("2", act, id="kept-it-0001", text="For the children.")
    last = ana.state().own.outcomes.last
    assert last is not None
    assert (last.outcome, last.text) == (outcome, "For the children.")
    assert "Where you stand, for you alone · March 6, 2026" in main_of(ana)
    other = next(one for one in OUTCOMES if one != outcome)
    ana.post("2", f"{NUMBERS[other]}/1", id="kept-it-0002", text="")
    page = main_of(ana)
    assert page.count("Where you stand, for you alone") == 1
    assert "For the children." in page, "the earlier day stays hers to read"
    gone = ana.post("z", "2/kept-it-0001")
    assert gone.headers["Location"] == ana.url("2")
    assert "For the children." not in main_of(ana)


def test_s2_12c_each_way_shows_what_some_people_see_to_and_asks_none_of_it(ana: Member) -> None:
    page = main_of(ana)
    for outcome, number in NUMBERS.items():
        assert f'href="{ana.url("2", number)}"' in page
        way = main_of(ana, "2", number)
        assert "None of it is asked of you." in way
        assert way.count('name="done" value="1"') == len(TASKS["harmed"][outcome])
        assert not OF_A_TASK.search(way)
    assert not OF_A_TASK.search(page)


def test_what_she_saw_to_folds_away_and_can_stand_open_again(ana: Member) -> None:
    separate = NUMBERS["separate"]
    sees_to(ana, f"{separate}/3", "money")
    page = main_of(ana, "2", separate)
    assert "Money of your own" in page.split("<summary>Seen to")[1]
    assert "Money of your own" not in page.split("<summary>Seen to")[0]
    sees_to(ana, f"{separate}/3", "money", done="0")
    assert "<summary>Seen to" not in main_of(ana, "2", separate)
    assert ana.post("2", f"{separate}/3", task="promises", done="1").status_code == 404
    assert ana.get("2", f"{separate}/3").status_code == 404


def test_alone_she_tells_nobody(ana: Member) -> None:
    assert "Tell them" not in main_of(ana, "2", NUMBERS["ended"])
    assert ana.get("2", f"{NUMBERS['ended']}/2").status_code == 404
    assert ana.post("2", "9", id="unsaid-00001").status_code == 404


@pytest.mark.parametrize("act", ["0", "7", "1/4", "1/9", "x", "9"])
def test_what_is_not_there_is_answered_as_such(ana: Member, act: str) -> None:
    assert ana.get("2", act).status_code == 404


def test_the_way_there_stands_in_her_room(ana: Member) -> None:
    assert f'<a href="{ana.url("2")}">How it goes on</a>' in main_of(ana, "y")


# What is told, and what is not


def test_s2_12c_nothing_of_a_private_decision_shows_on_his_side(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = {code: main_of(ben, code) for code in HIS}, seen_by(ben)
    for n, outcome in enumerate(OUTCOMES):
        ana.post("2", f"{NUMBERS[outcome]}/1", id=f"kept-it-000{n}", text="I am going.")
    sees_to(ana, f"{NUMBERS['ended']}/3", "money")
    later(clock, ben, ana)
    assert ({code: main_of(ben, code) for code in HIS}, seen_by(ben)) == before


@pytest.mark.parametrize("outcome", ["apart", "beside", "separate", "ended"])
@pytest.mark.step("S2.12c", "TellOutcome")
def test_s2_12c_told_as_a_fact_it_holds_at_once_and_he_reads_what_is_his_to_do(
    two: tuple[Member, Member], outcome: Outcome
) -> None:
    ben, ana = two
    ask = main_of(ana, "2", f"{NUMBERS[outcome]}/2")
    assert "It holds at once" in ask
    assert "textarea" not in ask, "there is nowhere to give a reason"
    tells(ana, outcome)
    page = main_of(ben)
    assert "They told you on March 6, 2026" in page
    assert page.count('name="done" value="1"') == len(TASKS["responsible"][outcome])
    assert not [mark for mark in ("!", "but you can still", "win ") if mark in page]
    assert "What is yours to do now" in main_of(ben, "a")
    assert "textarea" not in page
    assert "You told your partner on March 6, 2026" in main_of(ana, "2", NUMBERS[outcome])


@pytest.mark.step("S2.12b", "TellOutcome")
def test_s2_12b_an_ending_is_whole_and_nothing_of_his_goes_out_after_it(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    assert "Quiet begins with it" in main_of(ana, "2", f"{NUMBERS['ended']}/2")
    assert "If telling it could be dangerous" in main_of(ana, "2", f"{NUMBERS['ended']}/2")
    tells(ana, "ended")
    page = main_of(ben)
    assert "It is a whole answer." in page
    assert "People who can help" in page
    assert "Debts and repairs are owed whichever way it goes." in page
    assert "Not now." in main_of(ben, "p")
    assert "This door is shut for now." in main_of(ben, "w")


def test_s2_12c_together_waits_its_ten_minutes_and_buys_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    tells(ana, "together")
    assert "They told you" not in main_of(ben)
    later(clock, ben, ana)
    page = main_of(ben)
    assert "It is no reward, and it is not forgiving." in page
    assert ana.post("u", "1/told-it-0001/3").status_code == 302, "it can be let go of"


def test_s2_12c_she_tells_it_otherwise_and_unsays_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    tells(ana, "separate")
    later(clock, ben, ana, by=timedelta(days=1))
    tells(ana, "apart", id="told-it-0002")
    assert "We are apart for now." in main_of(ben)
    assert "We separate." not in main_of(ben)
    page = text(ana.get("2"))
    assert "Unsay it" in page
    id = hidden(page.split(ana.url("2", "9"), 1)[1], "id")
    for _press in range(2):
        assert ana.post("2", "9", id=id).status_code == 302
    assert "Unsay it" not in main_of(ana)
    page = main_of(ben)
    assert "How it goes on is theirs to say." in page
    assert "They told you" not in page
    assert "What is yours to do now" not in main_of(ben, "a")


def test_s0_3d_on_her_own_pages_nothing_changes_by_what_he_sees_to(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    tells(ana, "apart")
    before = own_pages(ana), main_of(ana)
    sees_to(ben, "3", "amends_due")
    assert "<summary>Seen to" in main_of(ben)
    assert own_pages(ana) == before[0]
    assert main_of(ana) == before[1]


# As told by mouth


def test_s0_9_what_he_was_told_by_mouth_has_its_day_and_its_tasks(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    assert f'href="{ben.url("2", "1")}"' in main_of(ben, "x")
    assert "Do not ask them for it." in main_of(ben, "2", "1")
    kept = ben.post(
        "2", "1", id="by-mouth-001", outcome="ended", text="It is over.", on="2026-03-05"
    )
    assert kept.headers["Location"] == ben.url("2")
    page = main_of(ben)
    assert "They told you on March 5, 2026" in page
    assert "It is over." in page
    assert f'href="{ben.url("x", "4")}"' in page, "no contact is a stop of its own"
    sees_to(ben, "3", "unsent")
    assert ("ended", "unsent") in ben.state().own.outcomes.seen_to
    ben.post("z", "2/by-mouth-001")
    assert "How it goes on is theirs to say." in main_of(ben)


def test_what_she_tells_here_outweighs_what_he_wrote_down_before(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ben.post("2", "1", id="by-mouth-001", outcome="together", text="", on="2026-03-05")
    tells(ana, "separate")
    assert "We separate." in main_of(ben)
    later(clock, ben, ana, by=timedelta(days=2))
    ben.post("2", "1", id="by-mouth-002", outcome="apart", text="For a month.", on="2026-03-08")
    assert "For a month." in main_of(ben)


def test_cy_learns_nothing(two: tuple[Member, Member], cy: Member) -> None:
    _ben, ana = two
    there = cy.client.get(ana.url("2"))
    assert there.status_code == 404
    assert there.content == cy.client.get("/r/never-was/2/").content
