"""Ana, alone, on a telephone: a side of her own on which nothing is asked and nothing tells.

Whatever she answers, the outside of it is the same: the same addresses, the same title, the same
number and sizes of entries in her book.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
import time_machine
from playwright.sync_api import Browser, expect

from amends.journal.models import Entry
from tests.browser import too_wide
from tests.cast import ANA, BEN, CY, PASSPHRASES, THE_EVENING, member
from tests.stories.hand import PHONE, Hand, at_a_browser

HAPPENED = "I found the statement on my birthday. I was alone in the kitchen."
NEED = "I need to see the numbers myself, every month."
LIMIT = "I will not accept another card that I do not know of."
HOW = "I do sums in my head all night."

ASKING = ("you should", "you must", "please answer", "waiting for you", "overdue", "not done")
"""Words that would ask something of her, or count what she has not done."""


@pytest.fixture(autouse=True)
def clock() -> Any:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@dataclass(kw_only=True)
class Ana(Hand):
    """Ana, who notices every address that she comes by."""

    def begins(self) -> None:
        """S3.0b: her own start, on which nothing is asked."""
        someone = member(ANA)
        self.goes("/in/")
        self.writes("Your name here", someone.name)
        self.writes("Your passphrase", PASSPHRASES[ANA])
        self.presses("Come in")
        self.reads("Where do you stand?")
        self.chooses("Somebody hurt me")
        self.presses("Begin")
        self.reads("A few questions, for you alone")

    def answers(self, *replies: str) -> None:
        self.goes_on()
        for reply in replies[:-1]:
            self.chooses(reply)
            self.goes_on()
        self.chooses(replies[-1])
        self.presses("That is all")

    def is_asked_nothing(self) -> None:
        said = self.page.get_by_role("main").inner_text().lower()
        assert not [words for words in ASKING if words in said]
        assert too_wide(self.page) == 0


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_ana_has_a_road_of_her_own(browser: Browser, live_server: Any) -> None:
    """S3.0b, S4.0a, S4.0g, S1.2d: what happened, how it was, what she needs, room, and its end."""
    with at_a_browser(Ana, browser, live_server.url, "ana", viewport=PHONE) as ana:
        ana.begins()
        ana.answers("No", "No", "Rather not say", "No", "No")
        ana.reads("Thank you")
        ana.follows("Go on to my side")
        ana.reads("Your side")
        ana.sees("Nothing is asked of you here.", "No large decision has to be made today.")
        ana.is_asked_nothing()
        she_writes_what_she_wants_to(ana)
        she_takes_room_and_ends_it(ana)


def she_writes_what_she_wants_to(ana: Ana) -> None:
    for shelf, label, words in (
        ("What happened, in your words", "What happened", HAPPENED),
        ("What you need", "I need", NEED),
        ("What you will not accept", "I will not accept", LIMIT),
    ):
        ana.place("Write")
        ana.reads("Your own pages")
        ana.follows(shelf)
        ana.writes(label, words)
        ana.presses("Keep it")
        ana.saved()
        expect(ana.part(words)).to_be_visible()
        ana.is_asked_nothing()
    ana.place("Write")
    ana.follows("How it was for you")
    ana.follows("Write")
    ana.chooses("Body and sleep")
    ana.goes_on()
    ana.writes("How was it?", HOW)
    ana.presses("Keep it")
    ana.sees(HOW)
    ana.place("My side")
    ana.reads("Your side")
    ana.is_asked_nothing()


def she_takes_room_and_ends_it(ana: Ana) -> None:
    """S0.3b: her terms need no reason, and one press ends them."""
    ana.place("Write")
    ana.follows("Room for yourself")
    ana.reads("Room and quiet")
    ana.follows("Write your terms")
    ana.writes("What stops?", "Talk about money after eight.")
    ana.goes_on()
    ana.presses("Keep these terms")
    ana.reads("Room and quiet")
    ana.sees("They hold until you say otherwise", "Talk about money after eight.")
    ana.is_asked_nothing()
    ana.presses("End it")
    ana.reads("Room and quiet")
    ana.saved("Ended. Nothing else changed.")
    ana.sees_no("Talk about money after eight.")


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_who_answers_that_she_is_afraid_is_not_alone_with_it(
    browser: Browser, live_server: Any
) -> None:
    """S5.1: a calm page with people who can help, nothing to do as a couple, and her side after."""
    with at_a_browser(Ana, browser, live_server.url, "afraid", viewport=PHONE) as ana:
        ana.begins()
        ana.answers("Yes", "Yes", "No", "Yes", "Rather not say")
        ana.reads("You are not alone with this")
        ana.sees("to them this looks like any other day", "Lines in every country")
        ana.is_asked_nothing()
        ana.page.get_by_label("Where are you?").select_option(label="United Kingdom")
        ana.presses("Show its numbers")
        ana.sees("999", "If you are hurt, watched or afraid")
        ana.place("My side")
        ana.reads("Your side")
        ana.sees("Someone to talk to", "calling decides nothing")
        ana.is_asked_nothing()


@pytest.mark.django_db
def test_from_the_outside_a_yes_is_a_no() -> None:
    """SAFETY 2 and 3: the same addresses, titles, and entries of the same number and sizes."""
    afraid, free, silent = (
        outside_of(name, reply) for name, reply in ((ANA, "yes"), (BEN, "no_"), (CY, "___"))
    )
    assert afraid == free == silent


def outside_of(name: str, reply: str) -> list[Any]:
    """What an eye on the address bar, or a hand that holds the disk, learns of an evening."""
    known = {bytes(book) for book in Entry.objects.values_list("book", flat=True)}
    she = member(name, "harmed")
    questions = ("afraid", "watched", "decided_for", "threatened", "not_free")
    answer = she.post("b", **dict.fromkeys(questions, reply))
    seen = (she.url("b"), answer["Location"], "/", she.url("a"), she.url("l"))
    pages = [she.client.get(address) for address in seen]
    entries = [entry for entry in Entry.objects.all() if bytes(entry.book) not in known]
    assert entries
    return [
        answer["Location"].replace(she.token, "*"),
        [(page.status_code, page.content.count(b"<title>Amends</title>")) for page in pages],
        sorted(len(bytes(entry.sealed)) for entry in entries),
    ]
