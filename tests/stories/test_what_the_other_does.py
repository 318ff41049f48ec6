"""What Ana may do with what Ben gives: read and say nothing, ask for quiet, leave, hurt in her turn.

Two browsers, hers on a telephone. Each time Ben's pages say what they must, and no more; and Cy, who
belongs to neither, sees the same house before and after.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import expect

from amends.repair.practices import letters, pacing
from tests.cast import CY, THE_EVENING, Member, answered, member, the_lie
from tests.stories.hand import DESK, PHONE
from tests.stories.rooms import Rooms, every_page, fits, is_let_in, opens_the_book, rooms
from tests.two import TEN_MINUTES, afresh, ben_and_ana, invites
from tests.web.pages.letters_of_ben import SHORT, a_plan, has_ready, knows

__all__ = ["rooms"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

A_WEEK = timedelta(days=7)
HIS = "afghijkpx38IJKLP"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def two() -> tuple[Member, Member]:
    """Ben with a letter and an amends that are ready, and Ana, who joined."""
    ben, ana = ben_and_ana()
    has_ready(ben, SHORT, "acknowledgement")
    knows(ben, "impact-2")
    ben.do(a_plan("rent", "give_back", "I pay your half of the rent in March.", impact="impact-2"))
    return afresh(ben), ana


def test_she_reads_all_of_it_again_and_again_and_never_answers(
    rooms: Rooms, clock: time_machine.Traveller, two: tuple[Member, Member]
) -> None:
    """S0.1b: nothing of his differs by her looking, on the day or a week later, nor asks her for more."""
    ben, ana = two
    his, hers = rooms.hand("reads-ben", ben, viewport=DESK), rooms.hand("reads-ana", viewport=PHONE)
    his.goes(ben.url("g", "letter-1/4"))
    his.presses("Give it")
    his.goes(ben.url("i", "rent/6"))
    his.presses("Offer it")

    for wait in (TEN_MINUTES, A_WEEK):
        clock.shift(wait)
        is_let_in(hers, ana)
        ben.client.force_login(ben.person)
        ben.comes_back()
        before = every_page(ben, HIS, ben.url("g", "letter-1"), ben.url("i", "rent"))
        hers.goes("/")
        opens_the_book(hers)
        hers.sees("Nothing here waits for you.")
        fits(hers)
        for thing in ("A letter", "An offer"):
            hers.follows(thing)
            hers.reads(thing)
            hers.sees("You owe nothing here.")
            fits(hers)
            hers.follows("Answer it, if you want to")
            hers.page.go_back()
            opens_the_book(hers)
        assert every_page(ben, HIS, ben.url("g", "letter-1"), ben.url("i", "rent")) == before
    his.goes(ben.url("p"))
    his.sees_no("answer", "waiting", "opened", "seen")


def test_she_asks_for_quiet_and_his_words_are_still_there_when_it_ends(
    rooms: Rooms, clock: time_machine.Traveller, two: tuple[Member, Member]
) -> None:
    """S0.3b, S1.2d: what he was writing stays with him, and goes out only once she ends it."""
    ben, ana = two
    his, hers = (
        rooms.hand("quiet-ben", ben, viewport=DESK),
        rooms.hand("quiet-ana", ana, viewport=PHONE),
    )
    his.goes(ben.url("g", "letter-1/4"))
    hers.goes("/")
    hers.place("My side")
    hers.presses("Not now")
    hers.reads("Between you two")
    hers.sees("Not now.")
    fits(hers)

    his.presses("Give it")
    his.sees("Not now.")
    his.sees_no("Ana", "your partner asked")
    assert ana.state().shared.letters.letters == ()
    his.goes(ben.url("f", "letter-1"))
    assert SHORT in his.page.content()
    clock.shift(A_WEEK)
    is_let_in(his, ben)
    is_let_in(hers, ana)
    hers.goes(ana.url("p"))
    hers.sees("Nothing stands here yet")
    hers.presses("End it")
    hers.sees_no("Not now.")

    his.goes(ben.url("g", "letter-1/4"))
    his.presses("Give it")
    clock.shift(TEN_MINUTES)
    hers.goes(ana.url("p"))
    hers.follows("A letter")
    hers.sees(SHORT)


def test_she_leaves_and_he_can_read_what_there_was_and_bring_nothing_more(
    rooms: Rooms, clock: time_machine.Traveller, two: tuple[Member, Member]
) -> None:
    ben, ana = two
    ben.do(letters.GiveLetter(at=timezone.now(), id="given", by="responsible", draft="letter-1"))
    clock.shift(TEN_MINUTES)
    is_let_in(his := rooms.hand("leaves-ben", viewport=DESK), ben)
    is_let_in(hers := rooms.hand("leaves-ana", viewport=PHONE), ana)
    his.goes(ben.url("i", "rent/6"))
    hers.goes(ana.url("t"))
    hers.sees("It does not say who closed it, or why.")
    fits(hers)
    hers.presses("Leave it")
    hers.sees("This shared book is closed.")

    his.presses("Offer it")
    his.sees("This shared book is closed.")
    his.goes(ben.url("p"))
    his.sees("This shared book is closed.", "A letter")
    his.sees_no("What you can bring", "Not now")
    his.follows("A letter")
    his.sees(SHORT)
    assert ana.state().shared.offers.given == ()

    # His own road goes on without her.
    his.goes(ben.url("a"))
    his.sees("This shared book is closed.")
    his.goes(ben.url("i", "rent"))
    his.sees("I pay your half of the rent in March.")
    hers.goes(ana.url("l"))
    hers.reads("Your own pages")


def test_she_hurt_him_in_her_turn_and_neither_is_weighed_against_the_other(
    rooms: Rooms, clock: time_machine.Traveller, two: tuple[Member, Member]
) -> None:
    """Both roles in two repairs: each has its own book, its own pages, and one pace for both."""
    ben, ana = two
    hers_too = ana.begins("responsible")
    hers_too.do(answered(hers_too.token), the_lie("her-lie"))
    has_ready(hers_too, SHORT, "acknowledgement", id="letter-2")
    code = invites(hers_too, "letter-2")
    his = rooms.hand("turn-ben", ben, viewport=PHONE)
    his.goes("/code/")
    his.reads("Before you type anything")
    his.follows("That is me. Go on to the code")
    his.writes("The code from your sheet", code)
    his.presses("Go on")
    his.reads("A few questions, for you alone")
    his.goes_on()
    for _question in range(4):
        his.chooses("No")
        his.goes_on()
    his.chooses("No")
    his.presses("That is all")
    his.follows("Go on to my side")
    his.reads("Your side")
    side = his.page.url
    opens_the_book(his)
    his.follows("A letter")
    his.sees(SHORT, "You owe nothing here.")
    fits(his)

    # In the first repair there is none of it.
    ben.client.force_login(ben.person)
    ben.comes_back()
    assert ben.state().shared.given == ()
    assert "her-lie" not in repr(every_page(ben, HIS))

    # He asks for quiet as the one who was hurt: it holds in the other repair as well, both ways.
    his.goes("/r/" + side.split("/")[4] + "/p/")
    his.presses("Not now")
    his.sees("Not now.")
    his.goes(ben.url("g", "letter-1/4"))
    his.sees("Not now.", "Your words are kept.")
    expect(his.page.get_by_role("button", name="Give it")).to_have_count(0)
    assert ana.state().shared.letters.letters == ()


def test_a_third_account_sees_the_same_house_whatever_the_two_do(
    rooms: Rooms, clock: time_machine.Traveller, two: tuple[Member, Member]
) -> None:
    """Not what, and not when: Cy's pages are the same bytes before and after each act."""
    ben, ana = two
    cy = member(CY).begins("responsible")
    cy.do(answered(cy.token))
    ways_in = ("/code/", "/code/1/", "/page/", "/account/")
    before = every_page(cy, "afghijkp", *ways_in)
    now = timezone.now()
    acts = (
        (ben, letters.GiveLetter(at=now, id="given", by="responsible", draft="letter-1")),
        (ana, pacing.SetDoor(at=now, by="harmed", door="offers", open=True)),
        (ana, pacing.SetNotNow(at=now, by="harmed", on=True)),
        (ana, pacing.Leave(at=now, by="harmed")),
    )
    for who, act in acts:
        who.do(act)
        assert every_page(cy, "afghijkp", *ways_in) == before
