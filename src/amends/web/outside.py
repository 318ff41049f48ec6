"""The outside address that quick leave goes to, if a person set one.

It stands in their personal book, and sealed in the session's row while their keys are open
(accounts/settling.py); looked at again here, since it becomes an address that a browser follows.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest
from django.utils.encoding import iri_to_uri

from amends.repair.addresses import is_plain_https


def outside_of(request: HttpRequest) -> str:
    """The address, or "" if none was set or it is not a plain https address."""
    address = getattr(request, "outside", "")
    return in_ascii(address) if isinstance(address, str) and is_plain_https(address) else ""


def in_ascii(address: str) -> str:
    """The same address as it travels. In other letters a header would carry it encoded, and a
    browser without scripts would stay where it is."""
    parts = urlsplit(address)
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    return iri_to_uri(parts._replace(netloc=host).geturl())


def outside(request: HttpRequest) -> dict[str, str]:
    """Context processor: `outside` for the leave button in the bar."""
    return {"outside": outside_of(request)}
