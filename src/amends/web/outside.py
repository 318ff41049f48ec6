"""The outside address that quick leave goes to, if a person set one.

It stands in their personal book; looked at again here, since it becomes an address that a browser
follows.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest

from amends import journal
from amends.people import access
from amends.people.keys import Ring


def outside_of(request: HttpRequest) -> str:
    """The address, or "" if none was set or it is not a plain https address."""
    address = getattr(request, "outside", None)
    if address is None:
        address = _chosen(request)
    return address if isinstance(address, str) and is_outside(address) else ""


def _chosen(request: HttpRequest) -> str:
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None:
        return ""
    try:
        return journal.read(access.personal_seat(ring), ring).own.safety.leave_to
    except Exception:  # noqa: BLE001 - whatever is broken, the way out must not be
        return ""


def is_outside(address: str) -> bool:
    """True for a plain https address with a host and without a name or passphrase in it."""
    if any(sign <= " " or sign in '";\\' for sign in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc


def outside(request: HttpRequest) -> dict[str, str]:
    """Context processor: `outside` for the leave button in the bar."""
    return {"outside": outside_of(request)}
