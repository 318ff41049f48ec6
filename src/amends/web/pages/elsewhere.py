"""Where Amends answers a browser that is not this one: what a sheet says that is handed over."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from amends.settings import lan


def addresses_of(request: HttpRequest, name: str, *args: str) -> tuple[list[str], bool]:
    """The addresses of a page for somebody else's browser, and whether only this computer has them."""
    place, path = settings.AMENDS_PLACE, reverse(name, args=args)
    for_others = lan.open_urls(place) if place is not None else ()
    if for_others:
        return [url.rstrip("/") + path for url in for_others], False
    url = request.build_absolute_uri(path)
    return [url], _is_loopback(urlsplit(url).hostname or "")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
