"""What is done once after each opening, when a person's books can be read again.

Their own settings, when it locks and where leaving goes, lie in the personal book, which nothing can
read while the keys are put away; the session's row keeps them sealed beside the key for as long as
it lives. And what falls due for them is reckoned anew: no worker can, and who is here was not away.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.http import HttpRequest
from django.utils import timezone

from amends import journal
from amends.people import access, sessions
from amends.people.keys import Ring
from amends.repair import Seat


def settle(request: HttpRequest) -> None:
    """Live by the settings from this page on. A book that cannot be read is its page's to tell."""
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None or getattr(request, "is_settled", True):
        return
    try:
        kept = journal.read(access.personal_seat(ring), ring).own.safety
    except journal.Unreadable:
        return
    idle = timedelta(minutes=kept.idle_minutes)
    now = timezone.now()
    sessions.settle(request, ring, idle=idle, outside=kept.leave_to, now=now)
    for seat in access.seats(ring):
        _is_here(ring, seat, now)


def _is_here(ring: Ring, seat: Seat, now: datetime) -> None:
    """Let the reminders of one repair count from this visit on."""
    try:
        journal.write_dues(seat, ring, now)
    except (journal.Unreadable, journal.MovedOn):
        # Its own pages say what is wrong with it; the rows stand as they were.
        return
