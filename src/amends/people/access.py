"""Every "may this person ...?" of the house, on one page.

A person reaches a repair only through their own ring: a seat that they do not hold cannot be found,
so a stranger gets the same `NotHere`, and the same page, as for an address that never was.
"""

from datetime import datetime

from django.db import transaction

from amends.people import keys
from amends.people.models import Repair
from amends.repair.kinds import Books, Role, Seat


class NotHere(LookupError):
    """Nothing that this person may see stands at that address."""


def seats(ring: keys.Ring) -> tuple[Seat, ...]:
    """The seats this person holds, the oldest first."""
    return ring.seats()


def seat(ring: keys.Ring, token: str) -> Seat:
    """The seat behind an address. Raises NotHere for nothing and for somebody else's alike."""
    for one in ring.seats():
        if one.token == token:
            return one
    raise NotHere


def personal_seat(ring: keys.Ring) -> Seat:
    """The person on their own: only the personal book, no repair.

    The role says nothing here; it is one of the two because a seat has one.
    """
    books = Books(own=None, personal=ring.personal, shared=None)
    return Seat(token="", role="responsible", books=books)


def begin_repair(ring: keys.Ring, role: Role, now: datetime) -> Seat:
    """Begin a repair alone, in either role: an own book with its key, and a seat.

    `now` is not stored: when somebody began is nobody's business. Joins a running transaction.
    """
    if now.tzinfo is None:
        raise ValueError("an instant has a zone")
    with transaction.atomic():
        repair = Repair.objects.create()
        own = ring.new_book(keys.OWN_KEY)
        books = Books(own=own, personal=ring.personal, shared=None)
        return ring.take_seat(repair, role, books)
