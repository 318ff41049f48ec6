"""Somebody who goes by a guide: from the road to a step, through its forms, and back to the road."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any, Final

import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Locator

from amends.guides import guide
from amends.repair.practices.guiding import GuideName
from amends.web.pages.between import THEIRS
from tests.cast import Member
from tests.stories.hand import Hand, at_a_browser
from tests.stories.rooms import every_page, is_let_in
from tests.two import TEN_MINUTES

Answer = str | tuple[str, str]
"""What is ticked; or what a question is called, and what is chosen or written there."""

NOTHING: Final[Mapping[str, str]] = {}
MOST_PAGES = 12
"""More questions than that stand behind no form of one step."""


@dataclass(kw_only=True)
class Walker(Hand):
    who: Member
    clock: time_machine.Traveller

    def day(self, days: int) -> str:
        """The day so many days from today, as a field for days takes it."""
        return (timezone.now().date() + timedelta(days=days)).isoformat()

    # Where they go

    def opens(self, code: str, act: str = "") -> None:
        self.goes(self.who.url(code, act))

    def takes(self, step: str, *further: str | re.Pattern[str]) -> None:
        """From the road, by the name of a step, to where what it still lacks is done."""
        self.opens("a")
        self.follows(step, within=self._main.locator(".folds"))
        for link in further:
            self.follows(link)

    def chooses_the_guide(self, title: str) -> None:
        self.opens("a")
        self.follows(re.compile("Take another, or none$"))
        self.fills("Take it", ("Which way do you want to go?", title))

    # What they fill in

    def fills(self, press: str | re.Pattern[str], *answers: Answer) -> None:
        """Answers what a form asks, page after page where it asks one thing at a time, and presses."""
        for one in answers:
            question, answer = (one, "") if isinstance(one, str) else one
            asked = self._asked(question)
            self._goes_on_to(asked)
            self._answers(asked.first, answer)
        button = self._main.get_by_role("button", name=press, exact=True).locator("visible=true")
        self._goes_on_to(button)
        self._moves(button.first)
        self.sees_no("Your words are still here.")

    def _goes_on_to(self, what: Locator) -> None:
        pages = 0
        while not what.count():
            pages += 1
            assert pages < MOST_PAGES, "nothing here asks that"
            self.goes_on()

    @property
    def _main(self) -> Locator:
        return self.page.get_by_role("main")

    def _asked(self, question: str) -> Locator:
        """A field, or the group of those among which one chooses, by some words of its name."""
        group = self._main.get_by_role("group", name=question)
        field = self._main.get_by_label(question)
        return group.or_(field).locator("visible=true")

    def _answers(self, asked: Locator, answer: str) -> None:
        match asked.evaluate("field => field.type"):
            case "fieldset":
                asked.get_by_label(answer, exact=True).check()
            case "radio" | "checkbox":
                asked.check()
            case "select-one":
                asked.select_option(label=answer)
            case _:
                asked.fill(answer)

    # How time passes

    def comes_back(self, *, days: int = 0, hours: int = 0) -> None:
        """Later, by that long, and let in again: a browser left alone is locked."""
        later(self, days=days, hours=hours)

    # What lies between the two

    def opens_given(self, thing: str) -> None:
        """What was given in the book of the two, from its list; what the other gave has a day, and no hour."""
        self.opens("p")
        self.follows(re.compile(f"^{thing} ?,"))
        is_theirs = f"/u/{THEIRS}/" in self.page.url
        assert not (is_theirs and re.search(r"\b\d{1,2}:\d\d\b", self.text()))

    def writes_and(self, press: str, words: str) -> None:
        """The one field of a page, and its button."""
        self._main.get_by_role("textbox").first.fill(words)
        self.presses(press)

    def owes_nothing(self) -> None:
        """The side of whoever was hurt: nothing on it is next, counted, late or asked."""
        self.opens("a")
        self.sees("Nothing is asked of you here.")
        self.sees_no("What comes next", "Next", "Not yet", "Waits for")
        assert not re.search(r"\d+ of \d+", self.text())

    # How the guide stands

    def guide_stands(self) -> dict[str, str]:
        """Each step by its name, with how it stands, as the page of the guide says it."""
        self.opens("R", "1")
        self._keep_picture()
        return dict(self._main.locator(".entry-body").evaluate_all(ROWS))

    def has_walked(
        self, name: GuideName, *, kept_up: Iterable[str], waits: Mapping[str, str] = NOTHING
    ) -> None:
        """Every step of that guide is done, but for these: some wait, and some are kept up for good."""
        expected = {step.title: "Done" for step in guide(name).steps}
        expected |= {**dict.fromkeys(kept_up, "Kept up"), **waits}
        stands = self.guide_stands()
        assert list(stands) == list(expected)
        otherwise = {step: said for step, said in stands.items() if said != expected[step]}
        assert not otherwise, otherwise
        self.opens("a")
        self.sees("Nothing is to be done today")


ROWS = """rows => rows.map(row => [
  row.querySelector(".entry-title").textContent.trim(), row.querySelector(".quiet").textContent.trim()
])"""


def for_them(what: str) -> str:
    """How a step stands that only the partner brings about."""
    return f"Waits for your partner: {what}. It may wait for ever."


@contextmanager
def walks(
    browser: Browser, house: str, who: Member, clock: time_machine.Traveller, **options: Any
) -> Iterator[Walker]:
    """A browser in which this person was let in a moment ago."""
    kind = partial(Walker, who=who, clock=clock)
    with at_a_browser(kind, browser, house, who.name, **options) as hand:
        is_let_in(hand, who)
        yield hand


def later(*hands: Walker, days: int = 0, hours: int = 0) -> None:
    """These come back after that time; ten minutes, if none is said: what was given is seen then."""
    hands[0].clock.shift(timedelta(days=days, hours=hours) or TEN_MINUTES)
    for hand in hands:
        is_let_in(hand, hand.who)


@contextmanager
def nothing_for(other: Walker) -> Iterator[None]:
    """What is done meanwhile, at one hour, makes no byte of their first pages otherwise."""
    before = every_page(other.who, "ap")
    yield
    assert every_page(other.who, "ap") == before
