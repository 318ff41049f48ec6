"""On the screens of a person's own devices: that something is there, by the services of their browsers."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from django.conf import settings
from django.utils import timezone

from amends.journal import dues
from amends.people import reminding
from amends.people.reminding import Choice
from amends.reminders import hours, push
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.push import Push

NAME: Final = dues.BY_PUSH

KEPT: Final = timedelta(hours=4)
"""How long a service keeps a note for a device that is off: so that one that left before a pause does
not come long after it, and a phone left at home says nothing at night (our own choice, 2026-11)."""

Clock = Callable[[], datetime]


def opened() -> Channel | None:
    contact = settings.AMENDS_PUSH_CONTACT
    return by(push.by(contact)) if contact else None


def by(way: Push, *, now: Clock = timezone.now) -> Channel:
    return Channel(name=NAME, wants=_wants, send=partial(send, way, now))


def _wants(choice: Choice) -> bool:
    return choice.pushes


def send(way: Push, now: Clock, row: Waiting) -> Outcome:
    """What became of it; a browser that is not there any more is told nothing more."""
    at = now()
    told = way.send(row.choice.takes_push, keep=_kept(row.choice, at), now=at)
    if told.gone:
        reminding.devices_are_gone(row.person_id, told.gone)
    return told.outcome


def _kept(choice: Choice, at: datetime) -> timedelta:
    """For four hours, and never into the quiet ones."""
    quiet = hours.next_quiet(choice, at, resolve=dues.instant, local=dues.on_the_wall)
    return KEPT if quiet is None else min(KEPT, quiet - at)
