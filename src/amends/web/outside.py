"""The outside address that quick leave goes to, if a person set one.

It stands in their personal book, and sealed in the session's row while their keys are open
(accounts/settling.py); looked at again here, since it becomes an address that a browser follows.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest


def outside_of(request: HttpRequest) -> str:
    """The address, or "" if none was set or it is not a plain https address."""
    address = getattr(request, "outside", "")
    return address if isinstance(address, str) and is_outside(address) else ""


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
