"""A person's own settings, read once after each opening: when it locks, and where leaving goes.

They lie in the personal book, which nothing can read while the keys are put away; the session's
row keeps them sealed beside the key for as long as it lives.
"""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest
from django.utils import timezone

from amends import journal
from amends.people import access, sessions
from amends.people.keys import Ring


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
    sessions.settle(request, ring, idle=idle, outside=kept.leave_to, now=timezone.now())
