"""The main places of a person, shown under the bar or, on a phone, within the thumb's reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from amends.people import access
from amends.people.keys import Ring
from amends.repair import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place. `icon` is the name of a file in templates/icons; `name` is already translated."""

    name: str
    url: str
    icon: str
    current: bool = False

    @property
    def icon_template(self) -> str:
        return f"icons/{self.icon}.html"


ROAD: Final = frozenset("abnopqrstuvwx2345678BCJKLIT")
WRITE: Final = frozenset("cdefglz")
DAYS: Final = frozenset("hijkA01H")
"""Which leaves lie at which place."""


def places(request: HttpRequest) -> dict[str, list[Place]]:
    """Context processor: the places of who is signed in, with the one they stand at marked.

    Outside a repair they lead into the only one there is, or to the list of them.
    """
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None:
        return {}
    match = request.resolver_match
    seat = _seat(ring, match.kwargs.get("token") if match else None)
    if seat is None:
        return {}
    name = (match.url_name or "") if match else ""
    leaf = str(match.kwargs.get("code", "")) if match else ""
    return {"places": _places(seat, leaf, name)}


def _seat(ring: Ring, token: str | None) -> Seat | None:
    seats = access.seats(ring)
    if token is not None:
        return next((seat for seat in seats if seat.token == token), None)
    return seats[0] if len(seats) == 1 else None


def _places(seat: Seat, leaf: str, name: str) -> list[Place]:
    def inside(code: str) -> str:
        return reverse("leaf", args=[seat.token, code])

    harmed = seat.role == "harmed"
    here: list[tuple[str | Promise, str, str, bool]] = [
        (_("My side") if harmed else _("Road"), inside("a"), "path", leaf in ROAD and leaf != ""),
        (
            pgettext_lazy("a place to write", "Write"),
            inside("l" if harmed else "f"),
            "pen",
            leaf in WRITE and leaf != "",
        ),
        (_("Days"), inside("k" if harmed else "j"), "days", leaf in DAYS and leaf != ""),
        (
            pgettext_lazy("people who can help", "Help"),
            inside("m"),
            "help",
            leaf == "m" or name == "help",
        ),
        (
            pgettext_lazy("a place", "You"),
            reverse("more"),
            "person",
            name in ("more", "settings", "mfa_index") or name.startswith("reminders"),
        ),
    ]
    return [
        Place(name=str(words), url=url, icon=icon, current=current)
        for words, url, icon, current in here
    ]
