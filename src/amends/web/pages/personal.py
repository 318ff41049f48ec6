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
from amends.web import errors
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
            return shown(visit_of(request, ring))
        except journal.Unreadable as unreadable:
            return errors.unreadable(request, unreadable.reason)

    return found


def visit_of(request: HttpRequest, ring: Ring) -> Visit:
    """A visit to the personal book alone."""
    seat = access.personal_seat(ring)
    return Visit(request=request, ring=ring, seat=seat, act="", now=timezone.now())
