"""What pages between the two have in common: is there a second person, and when was a thing given.

The other's acts have a day and never an hour; one's own may show until when they can be taken back.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from django.http.response import HttpResponseBase
from django.utils import timezone

from amends.repair import Role, State
from amends.repair.kinds import Given
from amends.web.pages.asking import MakingForm
from amends.web.pages.frame import Visit

MINE: Final = "1"
THEIRS: Final = "2"
"""Before a given thing's id in an address: ids are unique for each of the two, not over both."""

WHOSE: Final[dict[Role, str]] = {"responsible": "1", "harmed": "2"}
"""The same where either can do it, on a page that is the same for both."""

ROLES: Final[dict[str, Role]] = {number: role for role, number in WHOSE.items()}


def is_shared(visit: Visit) -> bool:
    """Whether both seats of this repair are taken."""
    return visit.seat.gate is not None and visit.seat.books.shared is not None


def is_open(visit: Visit, state: State) -> bool:
    """Whether there are two, and neither has left the book that both can read."""
    return is_shared(visit) and not state.shared.pacing.is_closed


def may_bring(visit: Visit, state: State, door: str) -> bool:
    """Whether there are two, and this person may bring what goes through that door."""
    return is_shared(visit) and state.shared.pacing.lets(visit.role, door)


def day_of(visit: Visit, one: Given) -> date:
    """The day it was given: one's own by one's own clock, the other's as the rules tell it."""
    return timezone.localdate(one.at) if one.by == visit.seat.role else one.day


def can_be_taken_back(visit: Visit, one: Given) -> bool:
    """Whether the other cannot see it yet, by time alone: a stop of theirs must not show here."""
    return visit.now < one.visible_from


def standing(visit: Visit, state: State) -> dict[str, object]:
    """For the first page of either side: the way here, and "not now" in one press."""
    pace = state.shared.pacing
    return {
        "shared": is_shared(visit),
        "quiet": pace.is_quiet,
        "mine": visit.seat.role in pace.not_now,
        "closed": pace.is_closed,
        "room": state.shared.terms.holds(visit.now),
        "url": visit.url("p"),
        "not_now_url": visit.url("q"),
    }


def place_of(visit: Visit, one: Given, act: str = "") -> str:
    """The address of a given thing, or of something that can be done with it."""
    whose = MINE if one.by == visit.role else THEIRS
    return visit.url("u", f"{whose}/{one.id}/{act}" if act else f"{whose}/{one.id}")


def given(visit: Visit, form: MakingForm, said: str) -> HttpResponseBase:
    """On to what this form has just given, where it can be taken back for ten minutes."""
    return visit.saved("u", f"{MINE}/{form.cleaned_data['id']}", said)
