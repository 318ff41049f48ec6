"""Both on one road: told, asked, said back, apologised, put right, agreed, and asked to forgive.

Ben at a desk and Ana on a telephone. Every word goes through the pages, and each of the two sees of
the other what was given and nothing besides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import amends, impact
from tests.cast import THE_EVENING, Member
from tests.stories.hand import DESK, PHONE, Hand
from tests.stories.rooms import Rooms, fits, is_let_in, rooms
from tests.two import TEN_MINUTES, ben_and_ana, lets_come
from tests.web.pages.letters_of_ben import FULL, a_plan, has_ready

__all__ = ["rooms"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LIE = "I told Ana I was at work on Friday, and I was not."
HOW_IT_WAS = "I have not slept through one night since."
GUESS = "You were humiliated in front of your mother."
QUESTION = "Where were you on Friday?"
ANSWER = "At the lake, alone. I lied to you because I was ashamed, and I chose to."
HEARD = "You waited, and could tell nobody."
MISSING = "And that your mother knew before me."
HEARD_AGAIN = "You waited, and your mother knew before you. You felt a fool at your own table."
RENT = "I pay your half of the rent in March."
OWED_NOTHING = "I am sorry. You owe me nothing. If you ever want to forgive me, you may."


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@dataclass(frozen=True, kw_only=True)
class Two:
    """Both before their browsers, and the clock between them."""

    ben: Member
    ana: Member
    his: Hand
    hers: Hand
    clock: time_machine.Traveller

    def ten_minutes_later(self, by: timedelta = TEN_MINUTES) -> None:
        self.clock.shift(by)
        is_let_in(self.his, self.ben)
        is_let_in(self.hers, self.ana)

    def she_opens(self, thing: str) -> None:
        """From the list of what was given; on a telephone nothing is wider than it."""
        self.hers.goes(self.ana.url("p"))
        fits(self.hers)
        self.hers.follows(re.compile(f"^{thing} ?,"))
        fits(self.hers)

    def he_opens(self, thing: str) -> None:
        self.his.goes(self.ben.url("p"))
        self.his.follows(re.compile(f"^{thing} ?,"))
        assert not re.search(r"\b\d{1,2}:\d\d\b", self.his.text()), "hers has a day and no hour"


@pytest.fixture
def two(rooms: Rooms, clock: time_machine.Traveller) -> Two:
    ben, ana = ben_and_ana()
    now = timezone.now()
    ben.do(
        impact.NoteImpact(
            at=now, id="the-guess", domain="trust", source="guess", harm="the-lie", text=GUESS
        )
    )
    return Two(
        ben=ben,
        ana=ana,
        his=rooms.hand("together-ben", ben, viewport=DESK),
        hers=rooms.hand("together-ana", ana, viewport=PHONE, has_touch=True),
        clock=clock,
    )


def test_s0_1a_s0_4d_told_asked_and_said_back_until_it_was_that(two: Two) -> None:
    his, hers = two.his, two.hers

    # He tells what he did, and hands over what he thinks it was like, sealed.
    his.goes(two.ben.url("7"))
    his.follows("Tell it")
    his.sees(LIE)
    his.presses("Tell it")
    his.goes(two.ben.url("7", "2"))
    his.chooses(GUESS)
    his.presses("Hand it over sealed")

    # She opens a door to herself and asks; what he told she may read, and the guess she may not.
    hers.goes(two.ana.url("r"))
    hers.unfolds("Talking about it")
    hers.presses("Open it", within=hers.part("What they heard"))
    hers.saved("Open, until you close it.")
    two.ten_minutes_later()
    two.she_opens("What was done")
    hers.sees(LIE, "You owe nothing here.")
    two.she_opens("A sealed guess")
    hers.sees("It is sealed. It can stay so for good.")
    hers.sees_no(GUESS)
    hers.goes(two.ana.url("w"))
    hers.follows("Ask something")
    hers.page.get_by_role("main").get_by_role("textbox").first.fill(QUESTION)
    hers.presses("Ask it")

    # He answers what she asked. She asks the same once more, and nothing remarks on it.
    two.ten_minutes_later()
    two.he_opens("A question")
    his.sees(QUESTION)
    his.follows("Answer it")
    his.page.get_by_role("main").get_by_role("textbox").first.fill(ANSWER)
    his.presses("Give it")
    two.ten_minutes_later()
    two.she_opens("An answer to a question")
    hers.sees(ANSWER)
    two.she_opens("A question")
    hers.presses("Ask it again")

    # A week later, since two things have come to her in this one, he says back what he heard; it is
    # partly that, and then it is.
    his.goes(two.ben.url("w", "2"))
    his.sees_no("Give it")
    two.ten_minutes_later(timedelta(days=7))
    his.goes(two.ben.url("w", "2"))
    his.page.get_by_role("main").get_by_role("textbox").first.fill(HEARD)
    his.presses("Give it")
    two.ten_minutes_later()
    two.she_opens("What was heard")
    hers.follows("Say whether that was it")
    hers.chooses("Partly")
    hers.writes("What is missing, or comes closer", MISSING)
    hers.presses("Say so")
    two.ten_minutes_later()
    two.he_opens("An answer to what was heard")
    his.sees("Partly", MISSING)
    his.follows("What was heard")
    his.sees("Partly is a good answer.")
    his.follows("Say it back once more")
    his.page.get_by_role("main").get_by_role("textbox").first.fill(HEARD_AGAIN)
    his.presses("Give it")
    two.ten_minutes_later()
    two.she_opens("What was heard")
    hers.sees(HEARD_AGAIN)
    hers.follows("Say whether that was it")
    hers.chooses("Yes, that was it")
    hers.presses("Say so")
    two.ten_minutes_later()
    two.he_opens("What was heard")
    his.sees("It was understood.")

    # She writes how it was, for herself; lays the guess beside it; and then tells it.
    two.ana.do(
        impact.NoteImpact(
            at=timezone.now(), id="her-nights", domain="body", source="own", text=HOW_IT_WAS
        )
    )
    hers.goes(two.ana.url("7", "5"))
    hers.presses("Lay them side by side")
    hers.sees(HOW_IT_WAS, GUESS, "Your partner does not learn that you looked.")
    fits(hers)
    his.goes(two.ben.url("7", "5"))
    his.sees_no(HOW_IT_WAS)
    hers.goes(two.ana.url("7", "4"))
    hers.chooses(HOW_IT_WAS)
    hers.presses("Tell what is ticked")
    two.ten_minutes_later()
    his.goes(two.ben.url("7", "5"))
    his.sees(HOW_IT_WAS, "You had written nothing about this.")
    his.presses("I had not seen this")
    his.sees("The marks are for you alone.")
    assert "seen this" not in two.ana.get("p").content.decode()


def test_s2_4a_s2_11a_apologised_put_right_and_asked_once(two: Two) -> None:
    his, hers = two.his, two.hers
    ben, ana = two.ben, two.ana
    has_ready(ben, FULL)
    ben.do(a_plan("rent", "give_back", RENT, impact="the-guess"))
    lets_come(ana)

    # The letter, and "heard".
    his.goes(ben.url("g", "letter-1/4"))
    his.presses("Give it")
    his.goes(ben.url("i", "rent/6"))
    his.presses("Offer it")
    two.ten_minutes_later()
    two.she_opens("A letter")
    hers.sees("You sat at the table with your mother")
    hers.follows("Answer it, if you want to")
    hers.chooses("Heard")
    hers.presses("Answer")

    # The offer, taken up as she wants it.
    two.she_opens("An offer")
    hers.sees(RENT)
    hers.follows("Answer it, if you want to")
    hers.chooses("Yes, but differently")
    hers.writes("In your words", "In April. March is paid.")
    hers.presses("Answer")
    two.ten_minutes_later()
    two.he_opens("An offer")
    his.sees("They want it, in their way.")
    his.follows("Take it up as they want it")
    his.sees("In April. March is paid.")
    his.page.get_by_role("main").get_by_role("textbox").first.fill(
        "I pay your half of the rent in April."
    )
    his.presses("Take it up")
    two.ten_minutes_later()
    two.she_opens("An offer")
    hers.sees("I pay your half of the rent in April.")

    # Nothing of asking to be forgiven, until both parts of the way to it were gone.
    his.goes(ben.url("3"))
    his.sees("Not yet: One thing is fully put right", "Nothing here tells you which")
    ben.do(amends.FinishAmends(at=timezone.now(), of="rent", on=timezone.now().date()))
    for door in ("What they heard", "To be asked to forgive"):
        hers.goes(ana.url("r"))
        hers.unfolds("Talking about it")
        hers.presses("Open it", within=hers.part(door))
    his.goes(ben.url("w", "2"))
    his.page.get_by_role("main").get_by_role("textbox").first.fill(HEARD)
    his.presses("Give it")
    two.ten_minutes_later()
    two.she_opens("What was heard")
    hers.follows("Say whether that was it")
    hers.chooses("Yes, that was it")
    hers.presses("Say so")
    two.ten_minutes_later()
    his.goes(ben.url("3", "1"))
    his.page.get_by_role("main").get_by_role("textbox").first.fill(OWED_NOTHING)
    his.presses("Save")
    two.ten_minutes_later(timedelta(hours=25))
    his.goes(ben.url("3", "2"))
    his.sees(OWED_NOTHING)
    his.presses("Give it")
    two.ten_minutes_later()
    two.she_opens("A request to be forgiven")
    hers.sees(OWED_NOTHING)
    hers.follows("Answer it, if you want to")
    hers.chooses("No")
    hers.presses("Answer")
    two.ten_minutes_later()
    two.he_opens("A request to be forgiven")
    his.sees("No is a whole answer, and it can stay one.", "“Thank you for telling me”")
    his.goes(ben.url("3", "2"))
    his.sees_no(OWED_NOTHING)
