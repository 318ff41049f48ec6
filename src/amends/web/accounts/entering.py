"""What happens at the moment somebody comes in: the browser is remembered, a first stop chosen."""

from __future__ import annotations

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from amends.people import delays, held, sessions, sheets
from amends.people.accounts import NewAccount
from amends.people.models import Person

SHEET_WAITS = "sheet"
"""In the session while the sheet was not typed back: the lock then leads to it."""


def enter(request: HttpRequest, account: NewAccount, *, second_step: bool = False) -> HttpResponse:
    """Sign the new or recovered person in here, and go to their sheet.

    With `second_step` the recovery key stood in for it.
    """
    get_adapter(request).login(request, account.person)
    record_authentication(request, account.person, method="password")
    if second_step:
        record_authentication(request, account.person, method="mfa", type="recovery_key")
    sessions.begin(request, account.ring, now=timezone.now())
    response = HttpResponseRedirect(first_stop(request, account.person) or reverse("home"))
    remember_browser(request, response, account.person)
    return response


def remember_browser(request: HttpRequest, response: HttpResponse, person: Person) -> None:
    """From now on nobody who types nonsense elsewhere can delay this browser for this name."""
    name = sessions.cookie_name(delays.KNOWN_COOKIE)
    value = delays.with_name(request.COOKIES.get(name), person.name)
    sessions.set_cookie(response, name, value, max_age=delays.KNOWN_FOR)


def first_stop(request: HttpRequest, person: Person) -> str:
    """Where to go before anything else: the sheet, or words that were kept; "" for neither."""
    if sheets.waiting(person):
        request.session[SHEET_WAITS] = True
        return reverse("sheet")
    kept = held.first(person)
    return reverse("held", args=[kept]) if kept else ""
