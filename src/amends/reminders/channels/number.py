"""The number that goes to a new address, for its person to type back. They are waiting for it."""

from functools import partial
from typing import Final

from django.conf import settings

from amends.journal import dues
from amends.people.reminding import CODE_LASTS, Choice
from amends.reminders import letters, post
from amends.reminders.channel import Channel, Outcome, Waiting
from amends.reminders.channels.mail import posted
from amends.reminders.post import Post

NAME: Final = dues.CODE


def opened() -> Channel | None:
    return None if settings.AMENDS_MAIL is None else by(post.by(settings.AMENDS_MAIL))


def by(way: Post) -> Channel:
    return Channel(
        name=NAME, wants=_wants, send=partial(send, way), lasts=CODE_LASTS, is_asked_for=True
    )


def _wants(choice: Choice) -> bool:
    return bool(choice.code) and choice.code_for == "mail"


def send(way: Post, row: Waiting) -> Outcome:
    return posted(way, row, letters.code(row, way.sender, row.choice.address, row.choice.code))
