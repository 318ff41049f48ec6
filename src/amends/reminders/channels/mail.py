"""By e-mail: that something is there, to an address whose number was typed back."""

from email.message import EmailMessage
from functools import partial
from typing import Final

from django.conf import settings

from amends.journal import dues
from amends.people import reminding
from amends.people.reminding import Choice
from amends.reminders import letters, post
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.post import Post

NAME: Final = dues.BY_MAIL


def opened() -> Channel | None:
    return None if settings.AMENDS_MAIL is None else by(post.by(settings.AMENDS_MAIL))


def by(way: Post) -> Channel:
    return Channel(name=NAME, wants=_wants, send=partial(send, way))


def _wants(choice: Choice) -> bool:
    return choice.mails


def send(way: Post, row: Waiting) -> Outcome:
    return posted(way, row, letters.something_waits(row, way.sender, row.choice.address))


def posted(way: Post, row: Waiting, letter: EmailMessage) -> Outcome:
    """What became of it; an address that turns letters away for good is written to no more."""
    outcome = way.send(letter)
    if outcome == "never":
        reminding.was_refused(row.person_id, row.choice.address)
    return outcome
