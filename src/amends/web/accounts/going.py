"""Taking everything of one's own away: the shared books are left, and then nothing can be opened."""

from __future__ import annotations

from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from amends import journal
from amends.people import access, going, sessions
from amends.people.keys import Ring
from amends.people.sessions import ring_of
from amends.repair.practices.pacing import Leave
from amends.web.accounts import forms, opening
from amends.web.leave import CLEAR


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def take_away(request: HttpRequest) -> HttpResponseBase:
    """Everything of this person's, with the passphrase once more."""
    ring = ring_of(request)
    form = forms.GoingForm(request.POST if request.method == "POST" else None)
    if (
        form.is_bound
        and form.is_valid()
        and opening.opened(request, ring.person, form, "passphrase")
    ):
        try:
            _leave_every_book(ring)
            going.take_everything(ring, empty=journal.empty_whole)
        except journal.MovedOn:
            form.refuse(
                _("Something else was written at this moment, so nothing went yet. Press again.")
            )
        else:
            return _out(request)
    return render(request, "account/going.html", {"form": form})


def _leave_every_book(ring: Ring) -> None:
    """As by hand, so that the other reads what they would read then, and nothing more."""
    for seat in access.seats(ring):
        if seat.gate is None or seat.role is None:
            continue
        try:
            journal.record(seat, ring, Leave(at=timezone.now(), by=seat.role))
        except journal.Unreadable:
            # Nobody is kept here by a damaged book. Nothing can come from them any more either way.
            continue


def _out(request: HttpRequest) -> HttpResponseBase:
    sessions.end(request)
    logout(request)
    response = HttpResponseRedirect(reverse("home"))
    response["Clear-Site-Data"] = CLEAR
    return response
