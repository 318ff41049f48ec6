"""Leaf p: what is between the two. Before anybody joined, inviting; afterwards the shared book.

Both see the same page of it, each with what they may see. It shows no sign of whether, when or
how the other looked; the other's acts have a day and never an hour.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import letters, offers
from amends.web.pages import inviting
from amends.web.pages.frame import Visit, page

MINE, THEIRS = "1", "2"
"""Before a given thing's id in an address: ids are unique for each of the two, not over both."""

NAMES: Final[dict[type[Given], Promise]] = {
    letters.LetterGiven: _("A letter"),
    letters.LetterAnswered: _("An answer"),
    letters.AskedAgain: _("A wish to hear it again"),
    offers.OfferGiven: _("An offer"),
    offers.OfferAnswered: _("An answer to an offer"),
}
"""What can be given on these pages, by what it is called in a list."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One given thing in the list. `back_until` is there while its giver can take it back."""

    day: date
    title: str | Promise
    whose: Promise
    url: str
    back_until: datetime | None = None


def is_shared(visit: Visit) -> bool:
    """Whether both seats of this repair are taken."""
    return visit.seat.gate is not None and visit.seat.books.shared is not None


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not is_shared(visit):
        return inviting.page(visit)
    if visit.act in (inviting.PICK, inviting.TAKE_BACK):
        # Somebody came in while this person was still at the page about inviting.
        return redirect(visit.url("p"))
    if visit.act:
        raise Http404
    return show(visit)


def show(visit: Visit, *, refused: str = "") -> HttpResponseBase:
    """The book that both can read. `refused`: why something was not done."""
    state = visit.state()
    pace = state.shared.pacing
    me = visit.role
    return visit.show(
        "shared_book/page.html",
        refused=refused,
        closed=pace.is_closed,
        quiet=pace.is_quiet,
        mine=me in pace.not_now,
        room=state.shared.terms.holding(visit.now),
        asked=state.own.safety.last(visit.seat.token) is not None,
        rows=rows_of(visit, state),
        harmed=me == "harmed",
        urls={
            "home": visit.url("a"),
            "questions": visit.url("b"),
            "not_now": visit.url("q"),
            "end": visit.url("q", "1"),
            "doors": visit.url("r"),
            "cap": visit.url("s"),
            "leave": visit.url("t"),
            "room": visit.url("v"),
        },
    )


def rows_of(visit: Visit, state: State) -> list[Row]:
    """All that was given and that this person may see, the newest first."""
    known = [one for one in state.shared.given if type(one) in NAMES]
    ordered = sorted(known, key=lambda one: (one.day, one.at), reverse=True)
    return [_row(visit, one) for one in ordered]


def _row(visit: Visit, one: Given) -> Row:
    mine = one.by == visit.seat.role
    return Row(
        day=day_of(visit, one),
        title=NAMES[type(one)],
        whose=_("From you") if mine else _("From your partner"),
        url=visit.url("u", f"{MINE if mine else THEIRS}/{one.id}"),
        back_until=one.visible_from if mine and can_be_taken_back(visit, one) else None,
    )


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
