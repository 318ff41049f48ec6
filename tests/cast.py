"""The one cast of the whole suite: Ana was hurt, Ben did the hurt, Cy belongs to neither.

Each is a real person with a real passphrase, a real recovery key and real sealed books; nothing
here stands in for a room of the house. `member` gives one with a signed-in browser of their own
(Django's test client) whose ring is open. `sign_up` walks the same way by hand in a real browser.
"""

from __future__ import annotations

import tests.throwaway  # noqa: F401  isort: skip
import django

django.setup()  # a conftest that shares the cast is read before pytest-django does this

# ruff: noqa: E402
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from typing import Any, cast

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page

from amends import journal
from amends.people import access, accounts, sessions
from amends.people.keys import Ring
from amends.people.models import Person
from amends.repair import Command, Role, Seat, State
from amends.repair.practices import owning, safety
from tests.made_once import made_once

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
"""A Friday, the evening on which Ben begins. Every test stands here unless it moves the clock."""

THE_EVENING_AFTER = datetime(2026, 3, 7, 21, 0, tzinfo=UTC)
A_WEEK_LATER = datetime(2026, 3, 13, 20, 0, tzinfo=UTC)

PASSPHRASES = {
    "amber-river-lantern": "candle bridge autumn violin harbor stone",
    "copper-meadow-window": "garden pillow copper thunder bottle north",
    "silver-forest-ladder": "marble ticket window saddle orange field",
}
ANA, BEN, CY = PASSPHRASES


@dataclass(frozen=True, kw_only=True)
class Member:
    """One of the cast in front of their own browser. `seat` is None for who has no repair."""

    person: Person
    ring: Ring
    client: Client
    recovery_key: str = field(repr=False)
    seat: Seat | None = None

    @property
    def name(self) -> str:
        return self.person.name

    @property
    def token(self) -> str:
        assert self.seat is not None, "this one has no repair"
        return self.seat.token

    def url(self, code: str, act: str = "") -> str:
        """The address of a page of their repair."""
        return f"/r/{self.token}/{code}/{act}/" if act else f"/r/{self.token}/{code}/"

    def get(self, code: str, act: str = "", /) -> HttpResponse:
        return cast("HttpResponse", self.client.get(self.url(code, act)))

    def post(self, code: str, act: str = "", /, **fields: Any) -> HttpResponse:
        return cast("HttpResponse", self.client.post(self.url(code, act), fields))

    def state(self) -> State:
        """What their books say now, read from the disk."""
        assert self.seat is not None, "this one has no repair"
        return journal.read(self.seat, Ring(self.person, self.ring.person_key))

    def personal(self) -> State:
        """What their personal book says now."""
        ring = Ring(self.person, self.ring.person_key)
        return journal.read(access.personal_seat(ring), ring)

    def do(self, *commands: Command) -> State:
        """Record commands by the journal, as a page would."""
        assert self.seat is not None, "this one has no repair"
        for command in commands:
            journal.record(self.seat, self.ring, command)
        return self.state()

    def comes_back(self) -> None:
        """Unlock again, as after a night: a browser left alone for a while is locked."""
        open_ring(self.client, self.ring)

    def begins(self, role: Role) -> Member:
        """The same person with a repair of their own, in that role."""
        seat = access.begin_repair(self.ring, role, timezone.now())
        return Member(
            person=self.person,
            ring=self.ring,
            client=self.client,
            recovery_key=self.recovery_key,
            seat=seat,
        )


def member(name: str, role: Role | None = None) -> Member:
    """A new person, signed in, with a repair in that role if one is named."""
    new = accounts.create(name, PASSPHRASES[name])
    someone = Member(
        person=new.person, ring=new.ring, client=signed_in(new), recovery_key=new.recovery_key
    )
    return someone.begins(role) if role else someone


def signed_in(new: accounts.NewAccount) -> Client:
    """A browser that has just been let in."""
    client = Client()
    client.force_login(new.person)
    open_ring(client, new.ring)
    return client


def open_ring(client: Client, ring: Ring) -> None:
    """Give this browser the ring's own cookie, beside Django's session."""
    request = HttpRequest()
    sessions.begin(request, ring, now=timezone.now())
    kept = cast("sessions.HouseRequest", request).key_cookie
    assert kept, "an open ring is kept in a cookie"
    client.cookies[sessions.cookie_name(sessions.COOKIE)] = kept


def sign_up(page: Page, house: str) -> str:
    """Walk sign-up by hand at this address, to the first question; the name that Amends gave."""
    page.goto(f"{house}/new/")
    page.get_by_label("I have read this").check()
    page.get_by_role("button", name="Make my sheet").click()
    page.get_by_role("button", name="I have it on paper").wait_for()
    paper = [row.replace("-", " ").split() for row in page.locator(".sheet dd").all_inner_texts()]
    for label in page.locator("label").all():
        asked = re.fullmatch(r"(?:Word|Group) (\d+) of .*", label.inner_text())
        if asked:
            field = page.locator(f"#{label.get_attribute('for')}")
            row = ("id_name", "id_passphrase", "id_recovery_key").index(
                str(label.get_attribute("for"))
            )
            field.fill(paper[row][int(asked[1]) - 1])
    page.get_by_role("button", name="I have it on paper").click()
    page.get_by_role("link", name="Go on", exact=True).click()
    return "-".join(paper[0])


def text_of(response: HttpResponse) -> str:
    """What a page says, with its entities as people see them and its spaces as one."""
    return " ".join(unescape(response.content.decode()).split())


NOTHING_UNUSUAL: dict[str, Any] = {
    "afraid": "no_",
    "watched": "no_",
    "decided_for": "no_",
    "threatened": "no_",
    "not_free": "no_",
    "used_force": "no_",
    "barred": "no_____",
}
"""The safety questions, answered with no."""


def answered(about: str, **replies: Any) -> safety.Screen:
    """The safety questions answered with no, or as said."""
    return safety.Screen(
        at=timezone.now(), about=about, again_in=45, **{**NOTHING_UNUSUAL, **replies}
    )


def the_lie(id: str = "the-lie") -> owning.RecordHarm:
    """What Ben did."""
    return owning.RecordHarm(
        at=timezone.now(),
        id=id,
        kind="lie",
        act="I told Ana I was at work on Friday, and I was not.",
        ongoing="over",
    )


def alone(name: str, role: Role | None = None) -> Member:
    """The same person as `member` makes, made once in a run (`tests.made_once`)."""
    (someone,) = made_once(name, lambda: (member(name, role),))
    return someone


@pytest.fixture
def the_evening() -> Iterator[time_machine.Traveller]:
    """The clock stands at THE_EVENING; `the_evening.move_to(...)` moves it."""
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ana(db: None, the_evening: time_machine.Traveller) -> Member:
    """Ana was hurt. She has a repair of her own in which nothing is written yet."""
    return alone(ANA, "harmed")


@pytest.fixture
def ben(db: None, the_evening: time_machine.Traveller) -> Member:
    """Ben did the hurt. He has a repair in which nothing is written yet."""
    return alone(BEN, "responsible")


@pytest.fixture
def cy(db: None, the_evening: time_machine.Traveller) -> Member:
    """Cy belongs to neither, and has no repair."""
    return alone(CY)


@pytest.fixture
def ben_on_his_way(ben: Member) -> Member:
    """Ben after the first evening: the questions are answered and the lie is written down."""
    ben.do(answered(ben.token), the_lie())
    return ben
