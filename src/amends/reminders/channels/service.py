"""By a service of a person's own: that something is there, once its number was typed back."""

from functools import partial
from typing import Final

from django.conf import settings

from amends.journal import dues
from amends.people import reminding
from amends.people.reminding import Choice
from amends.reminders import letters
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.service import Service

NAME: Final = dues.BY_SERVICE


def opened() -> Channel | None:
    return by(Service()) if settings.AMENDS_SERVICES else None


def by(way: Service) -> Channel:
    return Channel(name=NAME, wants=_wants, send=partial(send, way))


def _wants(choice: Choice) -> bool:
    return choice.serves


def send(way: Service, row: Waiting) -> Outcome:
    return handed_on(way, row, *letters.note())


def handed_on(way: Service, row: Waiting, title: str, words: str) -> Outcome:
    """What became of it; a service that turns it away for good is asked no more."""
    outcome = way.send(row.choice.service, title, words)
    if outcome == "never":
        reminding.service_refused(row.person_id, row.choice.service)
    return outcome
