"""The number that goes to a new service, for its person to type back. They are waiting for it."""

from functools import partial
from typing import Final

from django.conf import settings

from amends.journal import dues
from amends.people.reminding import CODE_LASTS, Choice
from amends.reminders import letters
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.channels.service import handed_on
from amends.reminders.service import Service

NAME: Final = dues.SERVICE_CODE


def opened() -> Channel | None:
    return by(Service()) if settings.AMENDS_SERVICES else None


def by(way: Service) -> Channel:
    return Channel(
        name=NAME, wants=_wants, send=partial(send, way), lasts=CODE_LASTS, is_asked_for=True
    )


def _wants(choice: Choice) -> bool:
    return bool(choice.code) and choice.code_for == "service"


def send(way: Service, row: Waiting) -> Outcome:
    return handed_on(way, row, *letters.number(row.choice.code))
