"""Rooms with a browser each, in which two people sit who have one book between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import sign_in, too_wide
from tests.cast import PASSPHRASES, Member
from tests.stories.hand import Hand, at_a_browser

TOKEN = re.compile(
    r'(?<=name="csrfmiddlewaretoken" value=")[^"]+|(?<="x-csrftoken": ")[^"]+|(?<=name="id" value=")[^"]+'
)


class Rooms:
    def __init__(self, browser: Browser, house: str, stack: ExitStack) -> None:
        self.browser, self.house, self.stack = browser, house, stack

    def hand(self, name: str, someone: Member | None = None, **options: Any) -> Hand:
        """A browser with nothing on it, or one in which this person was let in a moment ago."""
        hand = self.stack.enter_context(
            at_a_browser(Hand, self.browser, self.house, name, **options)
        )
        if someone is not None:
            is_let_in(hand, someone)
        return hand


@pytest.fixture
def rooms(browser: Browser, live_server: Any) -> Iterator[Rooms]:
    """Browsers with nothing on them, one for each person."""
    with ExitStack() as stack:
        yield Rooms(browser, live_server.url, stack)


def comes_in(hand: Hand, someone: Member) -> None:
    """By the door, with name and passphrase."""
    hand.goes("/in/")
    hand.writes("Your name here", someone.name)
    hand.writes("Your passphrase", PASSPHRASES[someone.name])
    hand.presses("Come in")


def is_let_in(hand: Hand, someone: Member) -> None:
    """In, without walking through the door: also after days in which a browser was signed out."""
    someone.client.force_login(someone.person)
    someone.comes_back()
    sign_in(hand.page.context, someone.client, hand.house)


def opens_the_book(hand: Hand) -> None:
    hand.page.get_by_role("navigation", name="Places").get_by_role("link").first.click()
    hand.follows("Open it")
    hand.reads("Between you two")


def pages_of(hand: Hand) -> list[str]:
    """What the first pages say to this person now."""
    said = []
    opens_the_book(hand)
    said.append(hand.text())
    hand.page.get_by_role("navigation", name="Places").get_by_role("link").first.click()
    expect(hand.page.get_by_role("heading", level=1)).to_be_visible()
    said.append(hand.text())
    return said


def every_page(someone: Member, codes: str, *further: str) -> dict[str, str]:
    """These pages byte for byte, but for the tokens that are drawn anew for each form."""
    addresses = ["/", "/more/", *(someone.url(code) for code in codes), *further]
    return {at: TOKEN.sub("", someone.client.get(at).content.decode()) for at in addresses}


def fits(hand: Hand) -> None:
    assert too_wide(hand.page) == 0
