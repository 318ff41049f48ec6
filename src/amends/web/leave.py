"""Quick leave: the way out that is on every page.

With scripts the page is blank before this is reached (static/js/leave.js). Without them the
button is a plain form that comes here. It must work when everything else is stale or broken, so
it asks for no token: the session cookie is SameSite=Strict, so another site cannot end a session
with it, and the worst it could do is sign a person out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from amends.people import access, sessions
from amends.people.keys import Ring
from amends.web.outside import outside_of

log = logging.getLogger("amends.web")

# Not "cookies": that word clears every program on the same host or domain, and the mark by which
# a browser is known to a name (it keeps the other person from locking this one out by guessing).
CLEAR: Final = '"cache", "storage"'


GONE: Final = "amends-gone"
"""A cookie that the page itself writes as it is left: it is on its way with whatever is asked next,
also where that comes before the news that the session is to end."""


class Gone:
    """Middleware: a browser that was left gets nothing more of the session that it was left in.

    Protects from who presses Back in the moment after.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        name = gone_cookie()
        if not request.COOKIES.get(name):
            return self.get_response(request)
        if not _end_session(request):
            # The mark stays in the browser, and both keys go.
            response: HttpResponse = HttpResponseRedirect(reverse("away"))
            _forget_cookies(response)
            return response
        response = self.get_response(request)
        response.delete_cookie(name, samesite="Strict")
        return response


def gone_cookie() -> str:
    return sessions.cookie_name(GONE)


def gone(request: HttpRequest) -> dict[str, str]:
    """Context processor: the name of the mark, for the script that leaves."""
    return {"gone_cookie": gone_cookie()}


@csrf_exempt
def leave(request: HttpRequest) -> HttpResponse:
    """GET explains how leaving works, before it is first needed. POST leaves."""
    if request.method == "POST":
        return _leave_now(request)
    if request.method in ("GET", "HEAD"):
        return render(request, "leave.html", {"on_url": _on_from_here(request)})
    return HttpResponseNotAllowed(["GET", "HEAD", "POST"])


def _on_from_here(request: HttpRequest) -> str:
    """Where to go on: for somebody new, who is led here once before a first word is written."""
    ring: Ring | None = getattr(request, "ring", None)
    return reverse("home") if ring is not None and not access.seats(ring) else ""


def away(request: HttpRequest) -> HttpResponse:
    """An empty page: nothing on it says where it came from."""
    return render(request, "away.html")


def _leave_now(request: HttpRequest) -> HttpResponse:
    outside = outside_of(request)
    has_ended = _end_session(request)
    response = _to_outside(outside) if outside else HttpResponseRedirect(reverse("away"))
    response["Clear-Site-Data"] = CLEAR
    if not has_ended:
        _forget_cookies(response)
    return response


def _end_session(request: HttpRequest) -> bool:
    """Flush the session and with it the row that holds the key; whether that was possible.

    A database that does not answer must not keep the person on the page.
    """
    try:
        logout(request)
    except Exception as error:  # noqa: BLE001
        log.error("quick leave could not end a session: %s", type(error).__name__)
        return False
    return True


def _forget_cookies(response: HttpResponse) -> None:
    """Take both keys from this browser: the rows are still there, and Back would open them again."""
    for name in (settings.SESSION_COOKIE_NAME, sessions.cookie_name(sessions.COOKIE)):
        response.delete_cookie(name, samesite="Strict")


def _to_outside(outside: str) -> HttpResponse:
    """An empty answer that goes on to the address by itself.

    Not a redirect: browsers hold `form-action 'self'` against the redirects of a form too.
    """
    response = HttpResponse(status=200)
    response["Refresh"] = f"0; url={outside}"
    return response
