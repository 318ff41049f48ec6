"""The door of every page: who needs their keys for it, and what happens to a form meanwhile.

A page needs opened keys unless its name stands in `OPEN`. Whoever is not signed in is led to
sign-in (for an address that exists as for one that does not); whoever is locked types their
passphrase and is back. A form that arrives meanwhile is sealed to its writer and comes back.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from amends.people import held
from amends.people.keys import Outdated
from amends.people.models import Person
from amends.people.sessions import Locked
from amends.web.accounts import settling
from amends.web.accounts.entering import SHEET_WAITS

OPEN = frozenset(
    {
        "home",
        "about",
        "help",
        "code",
        "page",
        "days",
        "phone",
        "phone_certificate",
        "shows_notes",
        "leave",
        "away",
        "style",
        "account_login",
        "account_logout",
        "account_signup",
        "mfa_authenticate",
        "recover",
        "unlock",
    }
)
"""Every page that may be seen without keys. What is not on this list is closed."""

LEAVING = frozenset({"leave", "away", "account_logout"})
"""The ways out: nothing is read on them first, so that they work when everything else is stuck."""

WITHOUT_SHEET = OPEN - {"home"} | {"sheet", "lock_now"}
"""What may be done before a word of the sheet was typed back."""

NEVER_HELD = frozenset(
    {
        "account_reauthenticate",
        "change_passphrase",
        "someone_may_know",
        "take_away",
        "copy",
        "sheet",
        "mfa_activate_totp",
        "mfa_reauthenticate",
        "mfa_add_webauthn",
        "mfa_reauthenticate_webauthn",
        "held",
        "lock_now",
        "code_typed",
    }
)
"""Closed pages whose forms carry secrets or nothing: they are simply shown again."""

HELD_FIELD = "held"
"""Names, in a form that came back, what may be let go once it has arrived."""


class LockMiddleware:
    """Stands before every page, after `RingMiddleware`."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        _let_go_of_what_arrived(request, response)
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        name = _name(request)
        if name in OPEN and not (name == "home" and SHEET_WAITS in request.session):
            if name not in LEAVING:
                settling.settle(request)
            return None
        if not request.user.is_authenticated:
            return _to(request, "account_login", request.get_full_path())
        if getattr(request, "ring", None) is None:
            return to_unlock(request)
        if SHEET_WAITS in request.session and name not in WITHOUT_SHEET:
            return HttpResponseRedirect(reverse("sheet"))
        request.let_through = True  # type: ignore[attr-defined]
        settling.settle(request)
        return None

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        """Keys put away, or replaced by another device, while the page was at work."""
        if isinstance(exception, Locked | Outdated):
            return to_unlock(request)
        return None


def stale(request: HttpRequest, reason: str = "") -> HttpResponseBase:
    """CSRF_FAILURE_VIEW: a page that waited too long gives its words back; a forged one nothing."""
    if not _is_ours(request):
        return render(request, "errors/403.html", status=403)
    if request.user.is_authenticated:
        if getattr(request, "ring", None) is None:
            return to_unlock(request)
        post = _hold(request)
        if post is not None:
            return HttpResponseRedirect(reverse("held", args=[post]))
    # Nobody to keep it for: the page again, with a fresh token.
    return render(request, "account/stale.html", {"again": _again(request)}, status=403)


def to_unlock(request: HttpRequest) -> HttpResponseBase:
    """On to the passphrase, and from there back; what was being written is kept."""
    post = _hold(request)
    if post is not None:
        return _to(request, "unlock", reverse("held", args=[post]))
    return _to(request, "unlock", _again(request))


def _hold(request: HttpRequest) -> uuid.UUID | None:
    """The id under which this form is kept; None for one that is not."""
    if request.method != "POST" or _name(request) in NEVER_HELD | OPEN:
        return None
    if not isinstance(request.user, Person):
        return None
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name not in ("csrfmiddlewaretoken", HELD_FIELD)
    ]
    form = held.HeldForm(path=request.get_full_path(), fields=fields)
    return held.hold(request.user, form, now=timezone.now(), instead_of=_came_back_as(request))


def _came_back_as(request: HttpRequest) -> uuid.UUID | None:
    """The id under which this form was kept before, if it is one that came back."""
    try:
        return uuid.UUID(request.POST.get(HELD_FIELD, ""))
    except ValueError:
        return None


def _let_go_of_what_arrived(request: HttpRequest, response: HttpResponse) -> None:
    """The form came back and its page answered: either it is saved, or it stands in the answer."""
    if request.method != "POST" or not getattr(request, "let_through", False):
        return
    ring, post = getattr(request, "ring", None), _came_back_as(request)
    if ring is not None and post is not None and response.status_code < 400:
        held.let_go(ring, post)


def _again(request: HttpRequest) -> str:
    """The address to show again; for a form, the page it stands on if that page has one."""
    return request.get_full_path() if request.method in ("GET", "HEAD") else request.path


def _is_ours(request: HttpRequest) -> bool:
    """Whether the browser says that the form came from our own pages, or says nothing."""
    origin = request.headers.get("Origin")
    return origin in (None, f"{request.scheme}://{request.get_host()}")


def _to(request: HttpRequest, name: str, then: str) -> HttpResponse:
    address = f"{reverse(name)}?{urlencode({'next': then})}"
    if request.headers.get("HX-Request"):
        # A part of a page was asked for: the whole page goes, or the lock would stand inside it.
        return HttpResponse(headers={"HX-Redirect": address})
    return HttpResponseRedirect(address)


def _name(request: HttpRequest) -> str:
    match = request.resolver_match
    return (match.url_name or "") if match else ""
