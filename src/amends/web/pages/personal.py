"""The frame of a page that belongs to a person and to no repair of theirs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from amends import journal
from amends.people import access
from amends.people.keys import Ring
from amends.repair import Seat
from amends.repair.practices import ties
from amends.repair.practices.ties import Tie
from amends.web import called, errors
from amends.web.pages.frame import Visit

PersonalPage = Callable[[HttpRequest], HttpResponseBase]


def personal(shown: Callable[[Visit], HttpResponseBase]) -> PersonalPage:
    """Make a page of a function of a visit to the personal book alone."""

    @wraps(shown)
    def found(request: HttpRequest) -> HttpResponseBase:
        ring: Ring | None = getattr(request, "ring", None)
        if ring is None:
            return redirect_to_login(request.get_full_path())
        try:
            with called.calling(lambda: tie_of_all(ring)):
                return shown(visit_of(request, ring))
        except journal.Unreadable as unreadable:
            return errors.unreadable(request, unreadable.reason)

    return found


def tie_of_all(ring: Ring) -> Tie:
    """Who the other is in all repairs of this person, where it is the same in each."""
    found = {tie_in(ring, seat) for seat in access.seats(ring)} or {"partner"}
    return found.pop() if len(found) == 1 else "other"


def tie_in(ring: Ring, seat: Seat) -> Tie:
    try:
        return ties.tie_of(journal.read(seat, ring))
    except (journal.Unreadable, journal.MovedOn):
        return "other"


def visit_of(request: HttpRequest, ring: Ring) -> Visit:
    """A visit to the personal book alone."""
    seat = access.personal_seat(ring)
    return Visit(request=request, ring=ring, seat=seat, act="", now=timezone.now())
