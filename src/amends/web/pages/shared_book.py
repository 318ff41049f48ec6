"""Leaf p: what is between the two. Before anybody joined, inviting; afterwards the shared book.

Both see the same page of it, each with what they may see. It shows no sign of whether, when or
how the other looked; the other's acts have a day and never an hour.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.core.paginator import Paginator
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Act, Given
from amends.web.pages import inviting
from amends.web.pages.between import can_be_taken_back, day_of, is_shared, place_of
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import attempt
from amends.web.pages.things import THINGS
from amends.web.pages.ways import ways_of

EARLIER: Final = "3"
AT_ONCE: Final = 20
"""Things of which a page tells: what came lately is what somebody looks for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One given thing in the list. `back_until` is there while its giver can take it back."""

    day: date
    title: str | Promise
    whose: Promise
    url: str
    back_until: datetime | None = None


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not is_shared(visit):
        return inviting.page(visit)
    if visit.act in (inviting.PICK, inviting.TAKE_BACK):
        # Somebody came in while this person was still at the page about inviting.
        return redirect(visit.url("p"))
    if not visit.act:
        return show(visit)
    return _earlier(visit)


def show(visit: Visit, *, refused: str = "") -> HttpResponseBase:
    """The book that both can read. `refused`: why something was not done."""
    state = visit.state()
    pace = state.shared.pacing
    me = visit.role
    rows = rows_of(visit, state)
    return visit.show(
        "shared_book/page.html",
        refused=refused,
        closed=pace.is_closed,
        quiet=pace.is_quiet,
        mine=me in pace.not_now,
        room=state.shared.terms.holding(visit.now),
        passes=bool(state.shared.terms.lets_through(visit.now)),
        asked=state.own.safety.last(visit.seat.token) is not None,
        rows=rows[:AT_ONCE],
        earlier=visit.url("p", f"{EARLIER}/2") if len(rows) > AT_ONCE else "",
        harmed=me == "harmed",
        to_say=ways_of(visit, state, "say"),
        later=ways_of(visit, state, "later"),
        pace=ways_of(visit, state, "pace"),
        urls={
            "home": visit.url("a"),
            "questions": visit.url("b"),
            "not_now": visit.url("q"),
            "end": visit.url("q", "1"),
            "room": visit.url("v"),
        },
    )


def press(visit: Visit, command: Act, said: str, *, then: str = "p") -> HttpResponseBase:
    """Do what one press asks for, and go on; where the rules say no, the book says why."""
    why: list[str] = []
    if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
        return visit.saved(then, said=said)
    return show(visit, refused=" ".join(why))


def pressed_id(visit: Visit) -> str:
    """The id of what one press makes. A press is a form that was sent: an address alone makes nothing."""
    if not visit.posts:
        raise Http404
    return visit.request.POST.get("id", "")


def _earlier(visit: Visit) -> HttpResponseBase:
    """What was given longer ago, a page at a time."""
    act, _slash, number = visit.act.partition("/")
    pages = Paginator(rows_of(visit, visit.state()), AT_ONCE)
    if act != EARLIER or number not in map(str, pages.page_range[1:]):
        raise Http404
    here = pages.page(int(number))
    return visit.show(
        "shared_book/earlier.html",
        rows=here.object_list,
        earlier=visit.url("p", f"{EARLIER}/{here.number + 1}") if here.has_next() else "",
        back_url=visit.url("p", f"{EARLIER}/{here.number - 1}" if here.number > 2 else ""),
    )


def rows_of(visit: Visit, state: State) -> list[Row]:
    """All that was given and that this person may see, the newest first."""
    # The other's things of one day have no hour: of those, what was given last stands first.
    known = [one for one in reversed(state.shared.given) if type(one) in THINGS]
    ordered = sorted(known, key=lambda one: (one.day, one.at), reverse=True)
    return [_row(visit, one) for one in ordered]


def _row(visit: Visit, one: Given) -> Row:
    mine = one.by == visit.seat.role
    return Row(
        day=day_of(visit, one),
        title=THINGS[type(one)].name,
        whose=_("From you") if mine else _("From your partner"),
        url=place_of(visit, one),
        back_until=one.visible_from if mine and can_be_taken_back(visit, one) else None,
    )
