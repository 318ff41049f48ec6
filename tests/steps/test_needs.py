"""The cases of what the hurt person needs: told, weighed, counted on, and what was begun against it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from amends.repair.practices.promises import MarkPromise
from amends.repair.schedules import Daily
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused, walks
from tests.web.pages.letters_of_ben import a_promise

SLEEP = "That I can sleep without asking where you are."
RENT = "That the rent is paid on the first."
HOME = "I am home by seven."


def tells(couple: Couple, act: str, text: str, **more: str) -> str:
    """Ana tells something, and ten minutes go by; its id."""
    id = posts(couple.ana, "N", act, text=text, **{"welcome": "no", **more})
    couple.later()
    return id


@pytest.mark.step("S4.2f", "TellNeed", "ChangeNeed", "NameActs", "ShowBegun")
def test_what_she_told_that_she_needs_stands_beside_what_he_began(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    with couple.nothing_for(ben):
        page = posts(ana, "l", "2", text=SLEEP)
        assert f"{SLEEP}</textarea>" in main_of(ana, "N", f"1/{page}")
    need = tells(couple, f"1/{page}", SLEEP)
    tells(couple, "1", "That your sister knows the truth.")
    assert "Needed: 2. Begun: 0. Nothing yet: 2." in main_of(ben, "N")
    with couple.nothing_for(ana):
        ben.do(a_promise("home", HOME, Daily(start=TODAY)))
        assert HOME in main_of(ben, "N", f"2/{need}")
        posts(ben, "N", f"2/{need}", acts=["home"])
        mine = main_of(ben, "N")
        assert "Needed: 2. Begun: 1. Nothing yet: 1." in mine
        assert ben.url("N", f"3/{need}") not in mine, "she did not welcome to see it"
        assert "Not now." in refused(ben, "N", f"3/{need}", id="shown-000001")
    assert HOME not in main_of(ana, "N")
    other = "That I can sleep, and that you say before ten where you are."
    posts(ana, "N", f"4/{need}", text=other, welcome="yes")
    couple.later()
    assert other in main_of(ben, "N")
    posts(ben, "N", f"3/{need}")
    couple.later()
    hers = main_of(ana, "N")
    assert other in hers
    assert HOME in hers
    assert "Nothing yet" not in hers, "of what he has not begun nothing is said to her"
    presses(ana, "N", f"7/{need}", id="end-need-001")
    assert "Needed: 1. Begun: 0. Nothing yet: 1." in main_of(ben, "N"), "it ends at once"


@pytest.mark.step("S4.6c", "WeighNeed", "TellWeight", "BeginWith")
def test_his_week_begins_with_what_weighs_most_for_her_once_she_told_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    sleep, rent = tells(couple, "1", SLEEP), tells(couple, "2", RENT)

    def begins() -> str:
        return main_of(ben, "a").split("The week begins with this")[0].rsplit("<li>", 1)[1]

    assert SLEEP in begins()
    with couple.nothing_for(ana):
        presses(ben, "N", f"4/{rent}")
    assert RENT in begins(), "by his own order, while she told no weight"
    with couple.nothing_for(ben):
        posts(ana, "N", f"5/{sleep}", weight="deep")
        posts(ana, "N", f"5/{rent}", weight="light")
        assert "Deep; not told" in main_of(ana, "N")
    presses(ana, "N", f"6/{sleep}", id="weight-00001")
    assert RENT in begins(), "for ten minutes it can be taken back"
    couple.later()
    assert SLEEP in begins()
    with couple.nothing_for(ana):
        ben.do(a_promise("home", HOME, Daily(start=TODAY)))
        posts(ben, "N", f"2/{sleep}", acts=["home"])
        assert SLEEP in begins(), "begun is not yet kept"
        ben.do(MarkPromise(at=timezone.now(), of="home", on=TODAY, mark="kept"))
    assert RENT in begins()
    presses(ana, "q")
    assert "The week begins with this" not in main_of(ben, "a"), (
        "nothing of it while she wants quiet"
    )


@pytest.mark.step("S2.15b", "RankNeed", "GiveWish", "GuessNeed", "NameActs")
def test_her_needs_have_her_order_and_what_he_only_guesses_stays_a_guess(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        for id, need in (("sleep", "Sleep."), ("truth", "The truth.")):
            posts(ana, "l", "2", id=id, text=need)
        presses(ana, "l", "2/truth/1", above="sleep")
        page = main_of(ana, "l", "2")
        assert page.index("The truth.") < page.index("Sleep.")
    calls = "That you make the calls to the bank."
    wish = posts(ana, "6", text=calls)
    assert ben.get("u", f"2/{wish}").status_code == 404
    couple.later()
    assert ben.url("i", f"2/{wish}") in main_of(ben, "u", f"2/{wish}")
    with couple.nothing_for(ana):
        guess = posts(ben, "N", "1", text="That nobody asks her how she is at work.")
        page = main_of(ben, "N")
        assert "A guess of yours" in page
        assert "Nothing yet" in page
        ben.do(a_promise("ring", "I ring her office myself.", Daily(start=TODAY)))
        posts(ben, "N", f"2/{guess}", acts=["ring"])
        page = main_of(ben, "N")
    assert "A guess of yours" in page
    assert "I ring her office myself." in page
    assert "Needed: 1. Begun: 1. Nothing yet: 0." in page
    presses(ben, "z", f"N/{guess}")
    assert known(ben).own.begun.guesses == ()


@pytest.mark.step("S4.5c", "WritePage", "TellNeed", "AnswerNeed", "ProposeAgreement")
def test_what_she_counts_on_is_a_list_of_hers_and_what_she_tells_of_it_is_answered(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    with couple.nothing_for(ben):
        page = posts(ana, "l", "6", text=RENT)
        posts(ana, "l", "6", text="That you do not drink and drive.")
        assert ana.url("N", f"2/{page}") in main_of(ana, "l", "6")
    told = posts(ana, "N", f"2/{page}", text=RENT, welcome="no")
    assert ben.get("u", f"2/{told}").status_code == 404
    couple.later()
    assert RENT in main_of(ben, "N")
    assert "drink and drive" not in main_of(ben, "N")
    assert "nothing in this field" in refused(
        ben, "u", f"2/{told}/1", id="his-answer-1", answer="otherwise", text=""
    )
    posts(ben, "u", f"2/{told}/1", answer="otherwise", text="On the third, when my pay comes.")
    couple.later()
    hers = main_of(ana, "N")
    assert "They said: yes, but otherwise." in hers
    assert "On the third, when my pay comes." in hers
    a_rule = {"scope": "Each month.", "review": "2026-03-20", "end": "2026-05-05"}
    rule = posts(ana, "4", "1", what="The rent is paid on the third.", why="I count.", **a_rule)
    couple.later()
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    with couple.nothing_for(ana):
        posts(ben, "N", f"2/{told}", acts=[rule])
        assert "Needed: 1. Begun: 1. Nothing yet: 0." in main_of(ben, "N")


@pytest.mark.step("S4.5d", "TellNeed", "AnswerNeed", "SayReliance", "GivePledge", "AnswerDays")
def test_one_small_thing_she_asked_for_openly_is_kept_and_she_says_whether_she_relied_on_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    where = {"id": "small-000001", "text": "Turn on your location all day.", "welcome": "no"}
    assert "follow where the other is" in refused(ana, "N", "3", **where, until="")
    call = "That you call at six."
    small = tells(couple, "3", call, until=(TODAY + A_DAY).isoformat())
    page = main_of(ben, "u", f"2/{small}")
    assert call in page
    assert "For which day" in page
    posts(ben, "u", f"2/{small}/1", answer="yes", text="")
    couple.later()
    with couple.nothing_for(ana):
        made = walks(ben, "j", "1", {"what": call, "press": "begin", "when": "once"})
        assert call in made
        ben.do(a_promise("call", "I call at six.", Daily(start=TODAY - A_DAY)))
        ben.do(MarkPromise(at=timezone.now(), of="call", on=TODAY - A_DAY, mark="kept"))
        posts(ben, "N", f"2/{small}", acts=["call"])
    assert "They said yes." in main_of(ana, "N")
    pledge = posts(ben, "j", "call/5")
    couple.later()
    posts(ana, "u", f"2/{pledge}/1", answer="gladly", text="")
    couple.later()
    days = posts(ben, "j", "call/6")
    couple.later()
    posts(ana, "u", f"2/{days}/1", says="noticed", text="")
    presses(ana, "N", f"8/{small}", id="relied-00001", says="not_relied")
    couple.later()
    assert "They noticed." in main_of(ben, "u", f"1/{days}")
    assert [one.says for one in known(ben).shared.needs.given if hasattr(one, "says")] == [
        "not_relied"
    ]
    his = main_of(ben, "u", "2/relied-00001")
    assert "I could not rely on it" in his
    for word in ("%", "trust:", "failed"):
        assert word not in his.lower()
