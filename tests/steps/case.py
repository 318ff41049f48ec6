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
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.journal.models import Due
from amends.repair import State, views
from tests.cast import THE_EVENING, Member, answered, text_of, the_lie
from tests.two import TEN_MINUTES, later, lets_come, lets_in, opens
from tests.web.pages.reading_pages import hidden, plain, text, walk

TODAY = THE_EVENING.date()
"""A Friday."""

A_DAY = timedelta(days=1)

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


@dataclass(frozen=True, kw_only=True)
class Outside:
    """All that shows to somebody on a day."""

    on: date
    shown: dict[str, Any]  # what their pages are made of, and two of them by the byte
    due: tuple[tuple[datetime, str], ...]  # when something calls them, and on which channel


def outside(who: Member) -> Outside:
    pages = {code: DRAWN.sub(b"", plain(who, who.get(code).content)) for code in ("a", "p")}
    due = Due.objects.filter(person=who.person).order_by("pk").values_list("at", "channel")
    return Outside(on=timezone.now().date(), shown={**pages, "state": known(who)}, due=tuple(due))


def different(before: Outside, after: Outside) -> list[str]:
    """What of it somebody would notice to be otherwise."""
    names = [name for name, shown in before.shown.items() if shown != after.shown[name]]
    return names if falls_due_alike(before, after) else [*names, "due"]


def falls_due_alike(before: Outside, after: Outside) -> bool:
    """Whether the same falls due: their own coming in, and that alone, moves some of it on, by the
    days that went by."""
    went_by = after.on - before.on
    return len(before.due) == len(after.due) and all(
        channel == channel_then and at - at_then in (timedelta(0), went_by)
        for (at_then, channel_then), (at, channel) in zip(before.due, after.due, strict=True)
    )


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
