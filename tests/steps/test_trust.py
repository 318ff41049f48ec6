"""The cases of looking at how it goes, beyond a week: trust by parts of life, and what is not well."""

from __future__ import annotations

import pytest

from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses
from tests.steps.deeds import answers_four, checks_in


@pytest.mark.step("S3.3e", "ChooseParts", "RateTrust", "TellTrust")
def test_trust_is_said_by_parts_that_she_chose_and_told_beside_his_guess(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.lets_in()
    assert ana.url("O") in main_of(ana, "k")
    with couple.nothing_for(ben):
        posts(ana, "O", "1", parts=["money", "truth"])
        page = main_of(ana, "O", "2")
        assert "Money" in page
        assert "The children" not in page
        for back, money in enumerate((8, 9, 8, 8, 2, 1, 2, 2)):
            on = (TODAY - 7 * back * A_DAY).isoformat()
            posts(ana, "O", "2", money=str(money), truth="1", on=on)
        hers = main_of(ana, "O")
    assert hers.count(">Better</p>") == 1, "money has a direction, and truth has none"
    assert hers.count("There is not enough to tell yet.</p>") == 1
    last = next(one for one in ana.state().own.trust.rated if one.on == TODAY)
    told = posts(ana, "O", f"3/{last.id}", part="money")
    assert known(ben).shared.told_trust.given == ()
    couple.later()
    sealed = main_of(ben, "u", f"2/{told}")
    assert "Write down your guess first." in sealed
    assert "8, where 0 is" not in sealed
    with couple.nothing_for(ana):
        posts(ben, "O", "1", parts=["money"])
        posts(ben, "O", "2", money="4", on=TODAY.isoformat())
        assert "8, where 0 is not at all and 10 is fully" in main_of(ben, "u", f"2/{told}")
    row = main_of(ben, "O").split("March 6, 2026</th>")[1].split("</tr>")[0]
    assert (">4<" in row, ">8<" in row) == (True, True)
    assert "The truth" not in main_of(ben, "O"), "the part that she kept is not among his"
    for page in (hers, main_of(ben, "O")):
        for word in ("%", "total:", "average"):
            assert word not in page.lower()


@pytest.mark.step("S3.4g", "NoteNotWell", "MakePromise")
def test_after_a_week_what_is_not_well_becomes_one_promise_in_one_press(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        checks_in(ben, 7)
        first = "I ask how the day was, and listen."
        note = posts(
            ben, "k", "3", not_well="We speak only of the children.", otherwise=first, when="daily"
        )
        page = main_of(ben, "k")
        assert "We speak only of the children." in page
        for _ in "twice":
            presses(ben, "k", f"4/{note}")
        (promise,) = ben.state().own.promises.promises
        assert promise.what == first
        assert len(promise.occurrences(TODAY, TODAY + 30 * A_DAY)) == 7
        assert "Make this a promise" not in main_of(ben, "k")
        assert ben.url("j", promise.id) in main_of(ben, "k")
    with couple.nothing_for(ben):
        checks_in(ana, 3)
        assert ana.url("k", "3") in main_of(ana, "k"), "she may say it, and is not asked"
        posts(ana, "k", "3", not_well="I still wake at four.", otherwise="", when="daily")
    assert "Make this a promise" not in main_of(ana, "k")


@pytest.mark.step("S1.6e", "AnswerScale")
def test_longer_questions_are_each_ones_own_and_held_against_their_own_first(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    for who, other, first in ((ben, ana, "0"), (ana, ben, "5")):
        with couple.nothing_for(other):
            assert who.url("k", "6") in main_of(who, "k")
            answers_four(who, first)
    assert "There is not enough to tell yet." not in main_of(ben, "k", "6"), "nothing to tell of"
    couple.later(by=28 * A_DAY)
    for who, other, last in ((ben, ana, "5"), (ana, ben, "0")):
        with couple.nothing_for(other):
            answers_four(who, last)
    his, hers = main_of(ben, "k", "6"), main_of(ana, "k", "6")
    assert (">Better</p>" in his, ">Worse</p>" in hers) == (True, True)
    for page in (his, hers):
        for word in ("%", "13.5", "average", "your partner's"):
            assert word not in page.lower()


@pytest.mark.step("S3.4h", "AnswerScale", "ShareScale")
def test_of_the_longer_questions_she_shows_the_items_she_picks_beside_nothing_of_his(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    answers_four(ben, "1")
    hers = answers_four(ana, "4")
    assert ana.url("5", f"12/{hers}") in main_of(ana, "k", f"6/4/{hers}")
    assert ben.get("5", f"12/{answers_four(ben, '2')}").status_code == 404, "his door is closed"
    shown = posts(ana, "5", f"12/{hers}", items=["12"])
    couple.later()
    page = main_of(ben, "u", f"2/{shown}")
    assert "I have a warm and comfortable relationship with my partner" in page
    assert "Almost Completely" in page
    for kept in ("How rewarding is", "Somewhat", "A little", "16 of 21", "of 21"):
        assert kept not in page
    assert main_of(ben, "5").count("From your partner") == 1
