"""The road without a single script, and one page of it without a mouse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from playwright.sync_api import Browser, expect

from tests.cast import BEN, PASSPHRASES, THE_EVENING, member
from tests.stories.hand import PHONE, Hand, at_a_browser

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "I did not come to the hospital. I stayed at the match and said the car had broken down."
GUESS = "I imagine they waited by the lift and stopped asking the nurse for me."
SHORT = "I did not come on Thursday. I lied to you about the car. That was wrong, and I did it."


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ben(browser: Browser, live_server: Any, clock: time_machine.Traveller) -> Iterator[Hand]:
    """Ben, signed in by hand, with a telephone that runs no scripts."""
    member(BEN)
    with at_a_browser(
        Hand, browser, live_server.url, "plain", viewport=PHONE, java_script_enabled=False
    ) as hand:
        hand.goes("/in/")
        comes_in(hand)
        yield hand


def comes_in(hand: Hand) -> None:
    if hand.page.get_by_label("Your name here").count():
        hand.writes("Your name here", BEN)
    hand.writes("Your passphrase", PASSPHRASES[BEN])
    hand.page.get_by_role("button", name=re.compile("^(Open|Come in)$")).click()


def test_the_core_of_the_road_needs_no_scripts(ben: Hand, clock: time_machine.Traveller) -> None:
    he_begins(ben)
    he_looks_at_what_it_did(ben)
    he_writes_and_is_asked_about_it(ben)
    clock.move_to(THE_EVENING + timedelta(hours=14), tick=False)
    he_gives_it_and_keeps_quiet(ben)
    he_promises_and_keeps_it(ben)
    he_leaves(ben)


def he_begins(ben: Hand) -> None:
    ben.reads("Where do you stand?")
    ben.chooses("I hurt somebody")
    ben.presses("Begin")
    ben.goes_on()
    for _question in range(6):
        ben.chooses("No")
        ben.goes_on()
    ben.chooses("No")
    ben.presses("That is all")
    ben.goes_on()
    ben.reads("What happened")
    ben.chooses("Something I did not do")
    ben.goes_on()
    ben.writes("What did you do?", ACT)
    ben.goes_on()
    ben.presses("Keep it")
    ben.reads("It is written down")
    ben.goes_on()
    ben.chooses("We have not spoken of it")
    ben.presses("Keep it")
    ben.reads("Your road")


def he_looks_at_what_it_did(ben: Hand) -> None:
    ben.follows("What was it like for them?")
    ben.follows("Write what you think")
    ben.chooses("Feeling safe")
    ben.goes_on()
    ben.writes("What do you think it was like?", GUESS)
    ben.presses("Seal it")
    ben.sees(GUESS)


def he_writes_and_is_asked_about_it(ben: Hand) -> None:
    """S0.1a, S0.1c: without scripts the reader answers by a press."""
    ben.place("Write")
    ben.follows("Write it")
    ben.page.get_by_role("textbox").fill(f"I am sorry if that upset you. {SHORT}")
    ben.presses("Look it over")
    note = ben.page.locator(".pencil-note").first
    expect(note).to_be_visible()
    ben.sees("Not saved yet")
    note.locator("summary").click()
    ben.sees("This puts the hurt in doubt")
    ben.page.get_by_role("textbox").fill(SHORT)
    ben.presses("Save")
    ben.saved()
    ben.follows("An honest look")
    for answer in ("No", "No", "Yes"):
        ben.chooses(answer)
        ben.goes_on()
    ben.chooses("Overnight, twelve hours")
    ben.presses("Call it ready")
    ben.reads("It rests")


def he_gives_it_and_keeps_quiet(ben: Hand) -> None:
    ben.goes("/")
    comes_in(ben)
    ben.place("Write")
    ben.follows("A short acknowledgement")
    ben.chooses("Read aloud to them")
    ben.presses("Prepare it")
    ben.follows("I gave it")
    ben.presses("Write it down")
    ben.reads("Now leave them quiet")
    ben.chooses("Two days")
    ben.presses("Keep the quiet")
    ben.sees("The quiet after your apology")


def he_promises_and_keeps_it(ben: Hand) -> None:
    ben.place("Days")
    ben.follows("From your letter")
    ben.follows("Make another one")
    ben.writes("What do you promise?", "I call from the car before I drive home.")
    ben.goes_on()
    ben.chooses("Every week, on some days")
    ben.goes_on()
    ben.chooses("Saturday", "Thursday")
    ben.goes_on(times=3)
    ben.presses("Promise it")
    ben.place("Days")
    ben.presses("Kept")
    ben.saved()
    ben.sees("Said for today: Kept.")


def he_leaves(ben: Hand) -> None:
    ben.page.get_by_role("button", name="Leave this page quickly").click()
    ben.page.wait_for_url("**/away/")
    ben.page.go_back()
    assert "I call from the car" not in ben.page.content()


def test_a_page_is_read_answered_and_sent_by_keyboard_alone(ben: Hand) -> None:
    """From the heading on with Tab, the arrows and Enter."""
    ben.reads("Where do you stand?")
    keys = ben.page.keyboard
    heading = ben.page.get_by_role("heading", level=1)
    expect(heading).to_be_focused()
    keys.press("Tab")
    mine, theirs = (
        ben.page.get_by_label(words) for words in ("I hurt somebody", "Somebody hurt me")
    )
    keys.press("Space")
    expect(mine).to_be_checked()
    keys.press("ArrowDown")
    expect(theirs).to_be_checked()
    keys.press("ArrowUp")
    expect(mine).to_be_checked()
    keys.press("Tab")
    who = ben.page.get_by_label("Who is the other to you?")
    expect(who).to_be_focused()
    keys.press("F")
    expect(who).to_have_value("friend")
    keys.press("Tab")
    expect(ben.page.get_by_role("button", name="Begin")).to_be_focused()
    keys.press("Enter")
    ben.reads("A few questions, for you alone")
