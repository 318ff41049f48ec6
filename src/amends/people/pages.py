"""One-time pages: words that the other can read without an account, behind a code on paper.

Such a page asks for nothing, takes no answer and never tells that it was opened: reading it
writes nothing, so it opens as often as somebody types the code, until its last day.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from django.db import transaction

from amends.people import keys, openings, sealing
from amends.people.codes import Code
from amends.people.models import Page
from amends.repair.kinds import LONGEST_TEXT

PURPOSE: Final = "page"
SHORTEST: Final = timedelta(days=1)
LONGEST: Final = timedelta(days=30)
"""A page that nobody took down is gone after a month: paper turns up in drawers (2026-11)."""

BLOCK: Final = 4_096
USUAL_SIZE: Final = sealing.NONCE_SIZE + BLOCK + 16


Allow = Callable[[], str]
"""Asks the rules in the same transaction, and gives the words that they looked at."""


def give(ring: keys.Ring, allow: Allow, *, lasts: timedelta, now: datetime) -> Code:
    """Put words behind a new code, if `allow` gives them: both are written, or neither.

    What `allow` raises passes on. Raises keys.Crossed.
    """
    try:
        with transaction.atomic():
            ring.insist()
            return publish(ring, allow(), lasts=lasts, now=now)
    except BaseException:
        ring.forget()
        raise


def last_day(lasts: timedelta, now: datetime) -> date:
    """The last day on which a page that is put up now can be opened."""
    return openings.day_of(now) + lasts


def publish(ring: keys.Ring, text: str, *, lasts: timedelta, now: datetime) -> Code:
    """Put these words behind a new code, and give it. Joins the caller's transaction.

    The rules are not asked here: the caller does that in the same transaction.
    """
    if not SHORTEST <= lasts <= LONGEST:
        raise ValueError("a page lasts one day at least and thirty at most")
    if not 0 < len(text) <= LONGEST_TEXT:
        raise ValueError("a page holds words, and no more than a field does")
    openings.sweep(now)
    code, until = Code.new(), last_day(lasts, now)
    plain = sealing.pad(text.encode(), BLOCK)
    Page.objects.create(
        id=code.place(PURPOSE),
        person_id=ring.person_id,
        sealed=code.seal(PURPOSE, plain, until),
        until=until,
    )
    return code


def read(code: str, *, now: datetime) -> str:
    """The words behind the code. Raises codes.NothingOpens; writes nothing in either case."""
    typed = Code.read(code)
    row = Page.objects.filter(pk=typed.place(PURPOSE)).first()
    plain = typed.open(PURPOSE, row, openings.day_of(now), size=USUAL_SIZE)
    return sealing.unpad(plain).decode()


def are_open(ring: keys.Ring, *, now: datetime) -> int:
    """How many pages of this person can be opened now: how many there are, never what happened."""
    mine = Page.objects.filter(person_id=ring.person_id, until__gte=openings.day_of(now))
    return mine.count()


def take_down(ring: keys.Ring) -> None:
    """Take down every page of this person: which is which only their codes could say."""
    Page.objects.filter(person_id=ring.person_id).delete()
