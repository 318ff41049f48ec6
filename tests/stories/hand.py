"""Somebody in front of a real browser: what they read, press, choose and write.

A page is found as a person finds it, by the names of what stands on it. With the variable PICTURES
set to a folder, each page that is read is kept there as an image, to be looked at.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    ViewportSize,
    expect,
)

PATIENCE = 10_000
"""Milliseconds after which something that is not there is missing."""

PHONE = ViewportSize(width=390, height=844)
SMALL_PHONE = ViewportSize(width=320, height=640)
DESK = ViewportSize(width=1280, height=860)


@dataclass(kw_only=True)
class Hand:
    """One person at one browser. What the console complains of is held against the story."""

    page: Page
    house: str
    name: str = ""
    complaints: list[str] = field(default_factory=list)
    _pictures: int = 0

    # What they read

    def reads(self, title: str | re.Pattern[str]) -> None:
        """Another page stands there, with this heading."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(title)
        assert self.page.title() == "Amends"
        self._keep_picture()

    def sees(self, *words: str | re.Pattern[str]) -> None:
        """These words stand on the page."""
        for one in words:
            expect(self.page.get_by_role("main")).to_contain_text(one)

    def sees_no(self, *words: str) -> None:
        for one in words:
            expect(self.page.get_by_role("main")).not_to_contain_text(one)

    def saved(self, words: str = "Saved, and sealed.") -> None:
        """The page says that something was kept."""
        expect(self.page.get_by_role("status").filter(has_text=words)).to_be_visible()

    def text(self) -> str:
        return self.page.locator("body").inner_text()

    def part(self, words: str) -> Locator:
        """The card, the entry or the row in which these words stand."""
        return self.page.locator(".card, .entry, .asks > li").filter(has_text=words).last

    # What they do

    def goes(self, path: str) -> None:
        self.page.goto(self.house + path)

    def follows(self, name: str | re.Pattern[str], *, within: Locator | None = None) -> None:
        """A link is followed; a part of the page that is folded is opened for it first."""
        where = within or self.page.get_by_role("main")
        if not where.get_by_role("link", name=name).count():
            hidden = self.page.get_by_role("link", name=name, include_hidden=True)
            folded = where.locator("details:not([open])", has=hidden)
            if folded.count():
                folded.first.locator("summary").click()
        self._moves(where.get_by_role("link", name=name).first)

    def unfolds(self, name: str) -> None:
        """A part of the page that may be folded stands open."""
        folded = self.page.locator("details:not([open]) > summary", has_text=name)
        if folded.count():
            folded.first.click()

    def place(self, name: str) -> None:
        """One of the main places, under the bar or within the thumb's reach."""
        places = self.page.get_by_role("navigation", name="Places")
        self._moves(places.get_by_role("link", name=name, exact=True))

    def presses(self, name: str, *, within: Locator | None = None) -> None:
        """A button is pressed; what its name says for ears alone is left out."""
        where = within or self.page.get_by_role("main")
        named = re.compile(rf"^{re.escape(name)}(?: ?: .*)?$", re.DOTALL)
        self._moves(where.get_by_role("button", name=named).locator("visible=true").first)

    def goes_on(self, *, times: int = 1) -> None:
        """One question further, where questions are asked one at a time."""
        for _time in range(times):
            on = self.page.get_by_role("main")
            button = on.get_by_role("button", name="Go on", exact=True)
            link = on.get_by_role("link", name="Go on", exact=True)
            self._moves(button.or_(link).first)

    def chooses(self, *words: str) -> None:
        for one in words:
            self.page.get_by_label(one, exact=True).locator("visible=true").check()

    def writes(self, label: str, words: str) -> None:
        self.page.get_by_label(label).locator("visible=true").fill(words)

    # Small things

    def _moves(self, what: Locator) -> None:
        """Press it and wait until the next page stands there: told, rather than looked for."""
        with self.page.expect_navigation(wait_until="domcontentloaded"):
            what.click()

    def _keep_picture(self) -> None:
        folder = os.environ.get("PICTURES")
        if not folder:
            return
        self._pictures += 1
        title = self.page.get_by_role("heading", level=1).inner_text()
        plain = re.sub(r"\W+", "-", title.lower())[:40].strip("-")
        kept = Path(folder) / f"{self.name}-{self._pictures:03d}-{plain}.png"
        self.page.screenshot(path=kept, full_page=True)

    def hears(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.complaints.append(f"{said.text} {said.location}")


Person = TypeVar("Person", bound=Hand)


@contextmanager
def at_a_browser(
    kind: Callable[..., Person], browser: Browser, house: str, name: str, **options: Any
) -> Iterator[Person]:
    """A browser with nothing on it, for as long as the block; nothing may have been wrong in it."""
    context: BrowserContext = browser.new_context(
        locale="en-GB", reduced_motion="reduce", accept_downloads=True, **options
    )
    context.set_default_timeout(PATIENCE)
    hand = kind(page=context.new_page(), house=house, name=name)
    context.on("console", hand.hears)
    try:
        yield hand
    except Exception as error:
        error.add_note(f"What stood there, at {hand.page.url}:\n{hand.text()}")
        raise
    finally:
        context.close()
    assert not hand.complaints, "\n".join(hand.complaints)
