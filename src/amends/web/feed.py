"""A person's own days behind their address: which days, for how long, and when they are sealed anew.

Sealed anew at the end of the person's own request, if it wrote in a book of theirs or is the first
since they came in: then what the other did by now counts as well, as far as their pages show it. The
other's own requests never touch it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

import msgspec
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from msgspec.structs import replace

from amends import journal
from amends.people import access, feeds
from amends.people.feeds import Choice, Kept, Written
from amends.people.keys import Outdated, Ring
from amends.repair import Seat, views
from amends.repair.coming import Coming, check_ins, coming, in_order
from amends.repair.due import LAST_ZONE
from amends.web import ics

MONTHS: Final = 6
"""Whole months ahead of this one. Whoever was not here in all that time is called no more: with half
a year twice as long as by e-mail, since a calendar is looked into ahead (2026-11)."""

WRITTEN_AS: Final = 1
"""Counts the ways of writing: with another one a calendar is written anew though no day changed."""

A_DAY: Final = timedelta(days=1)

MOST: Final = 500
"""Days in a calendar at most, for who has set themselves several things a day (2026-11)."""


class Renewing:
    """Middleware, inside `RingMiddleware`: seals the calendar of who wrote in a book, or came in.

    Of who came in it is the first page, on which their settings are read as well.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_first = not getattr(request, "is_settled", True)
        response = self.get_response(request)
        ring: Ring | None = getattr(request, "ring", None)
        if ring is not None and (is_first or ring.has_written):
            _renew_quietly(ring)
        return response


def _renew_quietly(ring: Ring) -> None:
    """What was said to be saved is saved, whatever becomes of this: a damaged book, or keys that
    another device replaced, are told where they are met, and the calendar stays as it is."""
    try:
        renew(ring, now=timezone.now())
    except (journal.Unreadable, journal.MovedOn, Outdated):
        return


def renew(ring: Ring, *, now: datetime, choice: Choice | None = None) -> None:
    """Seal what stands behind the person's address anew, if there is one and it changed.

    Raises journal.Unreadable, journal.MovedOn, keys.Outdated.
    """
    feeds.renew(ring, lambda kept: _written(ring, kept, now), choice=choice)


def make(ring: Ring, choice: Choice, *, now: datetime) -> Kept:
    """Put the days behind a new address. Raises journal.Unreadable, journal.MovedOn."""
    return feeds.make(ring, choice, lambda kept: _written(ring, kept, now))


def once(ring: Ring, choice: Choice, *, now: datetime) -> bytes:
    """The same days as a file that nobody follows: another one later names each day as this one did."""
    written = _written(ring, feeds.draft(ring, choice), now)
    return b"" if written is None else written.calendar


def _written(ring: Ring, kept: Kept, now: datetime) -> Written | None:
    choice, today = kept.choice, (now + LAST_ZONE).date()
    days = days_of(ring, choice, now=now)
    made_of = (WRITTEN_AS, days, choice.words, choice.rings)
    digest = hashlib.sha256(msgspec.json.encode(made_of)).digest()
    if digest == kept.written.digest:
        return None
    calendar, changes = ics.written(
        days,
        words=choice.words,
        rings=choice.rings,
        mark=kept.mark,
        before=ics.Before(kept.written.calendar, kept.written.changes),
        today=today,
    )
    return Written(calendar, changes, digest)


def days_of(ring: Ring, choice: Choice, *, now: datetime) -> tuple[Coming, ...]:
    """What is to stand in it now: from the day that may still be today somewhere, to a month's end.

    To a month's end, so that it does not grow by a day whenever its person is here: whoever has the
    address would read those days off the stamps of what was added.
    """
    first = (now + LAST_ZONE).date()
    last = _end_of_month(first, MONTHS)
    found = [one for seat in access.seats(ring) for one in _of_seat(ring, seat, now, first, last)]
    found += check_ins(choice.every, choice.weekday, choice.since, first, last)
    return _no_more_than_a_calendar_holds(
        sorted((day for day in found if day.kind in choice.kinds), key=in_order)
    )


def _of_seat(ring: Ring, seat: Seat, now: datetime, first: date, last: date) -> Iterator[Coming]:
    if seat.role is None:
        return
    state = views.visible(
        journal.read(seat, ring), seat.role, now, journal.pair_of(seat, ring, now)
    )
    for one in coming(state, seat.role, first, last):
        yield replace(one, key=f"{seat.token} {one.key}")


def _end_of_month(first: date, months: int) -> date:
    """The last day of the month that is so many after that of `first`."""
    month = first.year * 12 + first.month + months
    return date(month // 12, month % 12 + 1, 1) - A_DAY


def _no_more_than_a_calendar_holds(days: list[Coming]) -> tuple[Coming, ...]:
    """The nearest, by whole months; of a month that is too full by itself, its first days."""
    while len(days) > MOST:
        last = days[-1].day.replace(day=1)
        nearer = [day for day in days if day.day < last]
        days = nearer or days[:MOST]
    return tuple(days)
