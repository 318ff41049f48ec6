"""/phone/: how another device of this home comes to trust this house, and what that means.

Seen without signing in, at a neutral address, and only while the house is open to its home; at all
other times there is nothing here. The fingerprint is shown on the computer itself and not on the
other device: what came the same way as the certificate proves nothing about it.
"""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from amends.settings import lan


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    authority, urls = _open_to_the_home()
    here = not settings.AMENDS_SECURE
    fingerprint = authority.fingerprint if here else ""
    half = len(fingerprint) // 2 + 1
    return render(
        request,
        "phone.html",
        {
            "name": authority.name,
            "urls": [f"{url}phone/" for url in urls],
            "here": here,
            "fingerprint": (fingerprint[:half], fingerprint[half:]),
        },
    )


@require_safe
def certificate(request: HttpRequest) -> HttpResponse:
    """The authority's public certificate, under a name that says nothing."""
    authority, _ = _open_to_the_home()
    return HttpResponse(
        authority.file,
        content_type="application/x-x509-ca-cert",
        headers={"Content-Disposition": 'inline; filename="home.crt"'},
    )


def _open_to_the_home() -> tuple[lan.Shown, tuple[str, ...]]:
    """The authority and the addresses while the house is open to its home; else there is no page."""
    place = settings.AMENDS_PLACE
    urls = lan.open_urls(place) if place is not None else ()
    authority = lan.shown(place) if place is not None and urls else None
    if authority is None:
        raise Http404
    return authority, urls
