"""The first page: what Amends is, or, for someone who is signed in, their repairs."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render

from amends import journal
from amends.people import access
from amends.people.keys import Ring
from amends.web import called, errors
from amends.web.pages import joining, repairs
from amends.web.pages.personal import tie_of_all, visit_of


def page(request: HttpRequest) -> HttpResponseBase:
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None:
        if request.user.is_authenticated:
            return redirect("unlock")
        return render(request, "home.html", {"at_home": settings.AMENDS_PLACE is not None})
    if request.session.pop(joining.CODE_WAITS, False):
        return redirect("code_typed")
    if not access.seats(ring):
        return redirect("begin")
    try:
        with called.calling(lambda: tie_of_all(ring)):
            return repairs.mine(visit_of(request, ring))
    except journal.Unreadable as unreadable:
        return errors.unreadable(request, unreadable.reason)
