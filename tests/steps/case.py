"""What the cases of the steps share: two people with one book, and what the other one sees of an act.

A case has three parts. Given: `couple`, as two people stand there. When: `posts`, real input by a
page. Then: the state and the page that must be otherwise, and what the other one sees, which is
`nothing_for` them where nothing is meant for them: what their pages are made of is the same, so is
the first of them by the byte, and nothing is on its way to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.journal.models import Due
from amends.repair import State, views
from tests.cast import Member, answered, text_of, the_lie
from tests.two import TEN_MINUTES, later, lets_come, lets_in, opens
from tests.web.pages.reading_pages import hidden, plain, text, walk

DRAWN = re.compile(rb'name="id" value="[^"]*"')
"""The id of a thing that could be made: drawn anew for each form."""


@dataclass(frozen=True, kw_only=True)
class Couple:
    ben: Member
    ana: Member
    clock: time_machine.Traveller

    def later(self, by: timedelta = TEN_MINUTES) -> None:
        later(self.clock, self.ben, self.ana, by=by)

    def opens(self, *doors: Any) -> None:
        opens(self.ana, *doors)

    def lets_in(self) -> None:
        """Every door open, and much may come to both."""
        lets_in(self.ana)
        lets_come(self.ben)

    def ben_alone(self) -> Member:
        """Ben with another repair, in which the other seat is empty."""
        alone = self.ben.begins("responsible")
        alone.do(answered(alone.token), the_lie())
        return alone

    @contextmanager
    def nothing_for(self, other: Member) -> Iterator[None]:
        """What happens meanwhile is nothing to them, at once and when ten minutes are over."""
        before = outside(other)
        yield
        assert different(before, outside(other)) == []
        self.later()
        assert different(before, outside(other)) == []


@pytest.fixture
def couple(two: tuple[Member, Member], clock: time_machine.Traveller) -> Couple:
    ben, ana = two
    return Couple(ben=ben, ana=ana, clock=clock)


def outside(who: Member) -> dict[str, Any]:
    """All that shows to somebody: what their pages are made of, two of them by the byte, what is due."""
    pages = {code: DRAWN.sub(b"", plain(who, who.get(code).content)) for code in ("a", "p")}
    due = list(Due.objects.filter(person=who.person).values_list("at", "channel"))
    return {**pages, "due": Dues(due, timezone.now()), "state": known(who)}


def different(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """What of it somebody would notice to be otherwise."""
    return [name for name, shown in before.items() if shown != after[name]]


@dataclass(frozen=True, eq=False)
class Dues:
    """What falls due for somebody, seen at an instant. That they came in again by themselves moves
    some of it on by as many days, and nothing else may."""

    rows: list[tuple[datetime, str]]
    seen: datetime

    def __eq__(self, later: object) -> bool:
        assert isinstance(later, Dues)
        passed = later.seen.date() - self.seen.date()
        return len(self.rows) == len(later.rows) and all(
            after in ((at, channel), (at + passed, channel))
            for (at, channel), after in zip(self.rows, later.rows, strict=True)
        )

    __hash__ = None  # type: ignore[assignment]


def posts(who: Member, code: str, act: str = "", /, **fields: Any) -> str:
    """Press the button of a page with these words in it; what it refuses fails the case."""
    page = text(who.get(code, act))
    if "id" not in fields and 'name="id" value="' in page:
        fields["id"] = hidden(page, "id")
    answer = who.post(code, act, **fields)
    assert answer.status_code == 302, re.findall(r"problem.{900}|guard-why.{300}", text_of(answer))
    who.get("p")  # what was just done is said once
    return str(fields.get("id", ""))


def presses(who: Member, code: str, act: str = "", /, **fields: Any) -> None:
    """Press a button that stands on some page, without a form of its own to open first."""
    assert who.post(code, act, **fields).status_code == 302
    who.get("p")  # what was just done is said once


def refused(who: Member, code: str, act: str = "", /, **fields: Any) -> str:
    """The same where the rules say no: the page that comes back, with the reason and the words."""
    answer = who.post(code, act, **fields)
    assert answer.status_code == 200
    return text_of(answer)


def walks(who: Member, code: str, act: str, *steps: dict[str, Any]) -> str:
    """Through short pages, one after another; the last page."""
    return text(walk(who, code, act, *steps))


def main_of(who: Member, code: str, act: str = "") -> str:
    """What a page says between its bars, without the token that is drawn anew for each form."""
    main = text_of(who.get(code, act)).split("<main", 1)[1].split("</main>")[0]
    return re.sub(r'(?<=name="csrfmiddlewaretoken" value=")[^"]*', "", main)


def known(who: Member) -> State:
    """What their pages are handed: the state, narrowed to them."""
    assert who.seat is not None
    return views.visible(who.state(), who.seat.role, timezone.now())
