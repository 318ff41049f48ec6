"""Pages for when something does not work: calm, without detail, with what to do next.

The same 404 answers for nothing and for a stranger. `errors/500.html` is shown without request,
person or database, since any of them may be what broke.
"""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

# Seconds: what a browser or a program is told when none is known.
WAIT: Final = 60


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return HttpResponse(render_to_string("errors/400.html"), status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def not_here(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """For nothing, and for a stranger: never a word of what was looked for."""
    return render(request, "errors/404.html", status=404)


def too_many(request: HttpRequest, wait: int = WAIT) -> HttpResponse:
    response = render(request, "errors/429.html", {"wait": wait}, status=429)
    response["Retry-After"] = str(wait)
    return response


def broken(request: HttpRequest) -> HttpResponse:
    return HttpResponse(render_to_string("errors/500.html"), status=500)


def unreadable(request: HttpRequest, reason: str) -> HttpResponse:
    """A book whose seal does not hold: nothing of it is shown. `reason` is a code, not words."""
    return render(request, "errors/unreadable.html", {"reason": reason}, status=500)
