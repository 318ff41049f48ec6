"""Ben at a desk and Ana on a telephone, each at a browser of their own, with one book between them.

What one gives the other sees; what one only drafts the other does not; and nothing tells whether,
when or how anybody looked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine

from tests.cast import (
    ANA,
    BEN,
    CY,
    THE_EVENING,
    Member,
    answered,
    member,
    sign_up,
    the_lie,
)
from tests.stories.hand import DESK, PHONE, Hand
from tests.stories.rooms import Rooms, comes_in, fits, opens_the_book, pages_of, rooms
from tests.two import TEN_MINUTES, afresh, ben_and_ana
from tests.web.pages.letters_of_ben import FULL, SHORT, has_ready, writes

__all__ = ["rooms"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SECOND_EVENING = "You left out the second evening."


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


def ben_ready_to_invite() -> Member:
    ben = member(BEN, "responsible")
    ben.do(answered(ben.token), the_lie())
    has_ready(ben, SHORT, "acknowledgement")
    return ben


def takes_the_code(hand: Hand, *picks: str) -> str:
    """Ben picks what goes into the book, and copies the code by hand."""
    hand.goes("/")
    hand.page.get_by_role("link").filter(has_text="Started in").click()
    hand.follows("A book for the two of you")
    hand.reads("A book for the two of you")
    hand.follows("Choose what they may read")
    hand.reads("What goes into it")
    hand.chooses(*picks)
    hand.presses("Make the code")
    hand.reads("The code, shown once")
    code = hand.page.locator(".sheet dd").nth(1).inner_text()
    hand.follows("I have it")
    hand.reads("A book for the two of you")
    hand.sees("Not used")
    return code


def comes_in_by(hand: Hand, code: str) -> None:
    """Ana reads the first page, makes a place of her own, types the code, answers alone."""
    hand.goes("/code/")
    hand.reads("Before you type anything")
    hand.sees("Whoever runs it can read whatever you open here", "Do nothing.", "Paper.")
    assert hand.page.get_by_role("main").get_by_role("textbox").count() == 0
    hand.presses("A place of my own")
    sign_up(hand.page, hand.house)
    hand.reads("Type the code")
    hand.writes("The code from your sheet", code)
    hand.presses("Go on")
    hand.reads("A few questions, for you alone")
    hand.goes_on()
    for _question in range(4):
        hand.chooses("No")
        hand.goes_on()
    hand.chooses("No")
    hand.presses("That is all")
    hand.follows("Go on to my side")
    hand.reads("Your side")
    hand.sees("Nothing is asked of you here.")


def test_what_one_gives_the_other_sees_and_what_one_drafts_nobody_does(
    rooms: Rooms, clock: time_machine.Traveller
) -> None:
    """The whole of it: a code by hand, a letter, an answer, not now, and leaving."""
    member_ben = ben_ready_to_invite()
    ben, ana = rooms.hand("ben", viewport=DESK), rooms.hand("ana", viewport=PHONE, has_touch=True)
    comes_in(ben, member_ben)
    code = takes_the_code(ben, "A short acknowledgement")
    comes_in_by(ana, code)
    writes(afresh(member_ben), FULL, id="letter-2")  # a draft, and no more

    opens_the_book(ana)
    ana.sees("A letter", "From your partner")
    ana.follows("A letter")
    ana.reads("A letter")
    ana.sees("You owe nothing here.", "That was wrong, and I am sorry I lied to you.")
    assert "told your mother" not in ana.text()
    fits(ana)

    before = pages_of(ben)
    ana.follows("Answer it, if you want to")
    assert pages_of(ben) == before
    ana.chooses("Not enough: something is missing")
    ana.writes("In your words", SECOND_EVENING)
    ana.presses("Answer")
    ana.saved("For ten minutes you can take it back.")
    assert pages_of(ben) == before

    clock.shift(TEN_MINUTES)
    opens_the_book(ben)
    ben.follows("An answer")
    ben.sees(SECOND_EVENING)
    ben.page.go_back()
    ben.follows("A letter")
    ben.sees("Taking it well", "Do not mend it on the spot.")
    assert not re.search(r"\b\d{1,2}:\d\d\b", ben.text()), "the other's acts have no hour"


def test_not_now_is_one_press_and_leaving_one_act(
    rooms: Rooms, clock: time_machine.Traveller
) -> None:
    member_ben = ben_ready_to_invite()
    ben, ana = rooms.hand("ben-2", viewport=DESK), rooms.hand("ana-2", viewport=PHONE)
    comes_in(ben, member_ben)
    comes_in_by(ana, takes_the_code(ben, "A short acknowledgement"))

    ana.place("My side")
    ana.presses("Not now")
    ana.reads("Between you two")
    ana.sees("Not now.")
    fits(ana)
    opens_the_book(ben)
    ben.sees("Not now.", "Nothing new goes from one of you to the other.")
    ben.sees_no("End it")

    ana.presses("End it")
    ana.sees_no("Nothing new goes from one of you to the other.")
    ana.follows("What may be brought to you")
    ana.reads("What may be brought to you")
    ana.unfolds("Putting it right")
    fits(ana)
    ana.presses("Open it")
    ana.saved("Open, until you close it.")
    opens_the_book(ana)
    ana.follows("Leave this book")
    ana.reads("Leave this book")
    ana.sees("It does not say who closed it, or why.")
    ana.presses("Leave it")
    ana.sees("This shared book is closed.")
    opens_the_book(ben)
    ben.sees("This shared book is closed.", "A letter")
    ben.sees_no("Leave this book")
    ana.follows("A letter")
    ana.sees("That was wrong, and I am sorry I lied to you.")


def test_an_agreement_is_changed_proposed_anew_and_ended_in_one_press(
    rooms: Rooms, clock: time_machine.Traveller
) -> None:
    """S4.9a and S4.9b, on a telephone and at a desk."""
    member_ben, member_ana = ben_and_ana()
    ben, ana = rooms.hand("ben-5", viewport=DESK), rooms.hand("ana-5", viewport=PHONE)
    comes_in(ben, member_ben)
    comes_in(ana, member_ana)

    def ten_minutes_later() -> None:
        """Both look at it in between: a browser left alone for longer is locked."""
        clock.shift(TEN_MINUTES)
        ana.goes(member_ana.url("4"))
        ben.goes(member_ben.url("4"))

    ana.goes(member_ana.url("p"))
    ana.follows("Agreements")
    ana.reads("Agreements")
    ana.sees("Nothing has to be.")
    ana.follows("Propose something")
    ana.reads("Propose something")
    ana.writes("What do you propose?", "You write when you will be later than six.")
    ana.page.get_by_role("link", name="Go on").locator("visible=true").click()
    ana.writes("Why?", "When I do not know, I lie awake.")
    ana.page.get_by_role("link", name="Go on").locator("visible=true").click()
    ana.writes("When, where, and when not?", "Workdays.")
    for _day in ("to look at it again", "on which it ends"):
        ana.page.get_by_role("link", name="Go on").locator("visible=true").click()
    fits(ana)
    ana.presses("Propose it")
    ana.saved("Proposed. For ten minutes you can take it back.")

    ten_minutes_later()
    ben.reads("Agreements")
    ben.follows("You write when you will be later than six.")
    ben.follows("Answer it, if you want to")
    ben.chooses("Yes, with a change")
    ben.writes("In your words", "Than seven, when I have the car.")
    ben.presses("Answer")

    ten_minutes_later()
    ana.follows("You write when you will be later than six.")
    ana.follows("Propose it with that change")
    ana.reads("Propose it anew")
    ana.sees("Than seven, when I have the car.")
    fits(ana)
    ana.writes("What do you propose?", "You write when you will be later than seven.")
    ana.presses("Propose it")

    ten_minutes_later()
    ben.follows("You write when you will be later than seven.")
    ben.follows("Answer it, if you want to")
    ben.chooses("Yes")
    ben.presses("Answer")

    ten_minutes_later()
    ana.sees("What holds", "You write when you will be later than seven.")
    fits(ana)
    ana.presses("End it")
    ana.saved("Ended. It holds no more, from now on.")
    ben.goes(member_ben.url("4"))
    ben.sees("Nothing is agreed", "Ended on 6 March 2026.")


def test_one_who_never_comes_is_not_told_apart(rooms: Rooms, clock: time_machine.Traveller) -> None:
    """The partner who never joins: the page says "not used" on the first day and after the last."""
    member_ben = ben_ready_to_invite()
    ben, somebody = rooms.hand("ben-3", viewport=DESK), rooms.hand("somebody", viewport=PHONE)
    comes_in(ben, member_ben)
    code = takes_the_code(ben)
    on_the_first_day = ben.text()
    somebody.goes("/code/")
    somebody.reads("Before you type anything")
    clock.shift(timedelta(days=20))
    comes_in(ben, member_ben)
    ben.page.get_by_role("link").filter(has_text="Started in").click()
    ben.follows("A book for the two of you")
    assert ben.text() == on_the_first_day
    comes_in(somebody, member(ANA))
    somebody.goes("/code/1/")
    somebody.writes("The code from your sheet", code)
    somebody.presses("Go on")
    somebody.sees("It may be mistyped, used, over, or taken back.")


def test_a_third_account_learns_nothing(rooms: Rooms) -> None:
    """Cy, signed in: the code is spent, and every address of theirs is one that never was."""
    member_ben = ben_ready_to_invite()
    ben, ana = rooms.hand("ben-4", viewport=DESK), rooms.hand("ana-4", viewport=PHONE)
    comes_in(ben, member_ben)
    code = takes_the_code(ben, "A short acknowledgement")
    comes_in_by(ana, code)
    cy = rooms.hand("cy", viewport=DESK)
    comes_in(cy, member(CY))
    token = ana.page.url.split("/")[4]
    for whose in (member_ben.token, token):
        for code_of_page in ("a", "p", "q", "r", "s", "t", "u/1/letter-1", "u/2/letter-1"):
            answers = [
                cy.page.request.get(f"{cy.house}/r/{one}/{code_of_page}/")
                for one in (whose, "n" * len(whose))
            ]
            assert [answer.status for answer in answers] == [404, 404]
            assert answers[0].text().replace(whose, "*") == answers[1].text().replace(
                "n" * len(whose), "*"
            )
    cy.goes("/code/1/")
    cy.writes("The code from your sheet", code)
    cy.presses("Go on")
    cy.sees("It may be mistyped, used, over, or taken back.")
