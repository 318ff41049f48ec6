"""Invitations: a second person takes the other seat by a code that was carried by hand.

The inviter learns that it is used, once the other's seat is there, and else nothing: there is no
declining, since an invitation that is declined, ignored, over or taken back looks the same. The
row holds the shared book's key sealed under the code; without the code nobody, the inviter
included, can tell by it who is meant.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

import msgspec
from django.db import transaction

from amends.people import access, keys, openings, pairs, sealing
from amends.people.codes import Code, NothingOpens
from amends.people.models import Invitation, Repair, SeatRow
from amends.repair.kinds import Books, Role, Seat

PURPOSE: Final = "invitation"
LASTS: Final = timedelta(days=14)
"""Long enough to think in peace, short enough that a sheet found later opens nothing (2026-11)."""

BLOCK: Final = 256
SEALED_SIZE: Final = sealing.NONCE_SIZE + BLOCK + 16

Begin = Callable[[Seat], object]
"""Writes what the inviter picked into the empty shared book, in the same transaction."""

Meet = Callable[[Seat, keys.Ring], object]
"""Makes the gate of two persons who meet, or finds that of two who have met (journal.meet)."""


class AlreadyMet(Exception):
    """The other seat of this repair is taken: there is nobody left to invite."""


class Invited(msgspec.Struct, frozen=True, array_like=True):
    """What an invitation's row hides."""

    inviter: int
    role: Role
    book: bytes
    key: bytes
    head: tuple[int, bytes] | None

    def __repr__(self) -> str:
        return "<Invited>"


def invite(ring: keys.Ring, seat: Seat, *, begin: Begin, now: datetime) -> Code:
    """Begin the shared book of this seat's repair, and give the code that opens the other seat.

    `begin` gets the seat with its new, empty shared book; if it raises, nothing has happened. An
    earlier invitation that was not used opens nothing any more, and its book is forgotten: nobody
    but the inviter ever had it. Raises access.NotHere, AlreadyMet, keys.Crossed.
    """
    try:
        with transaction.atomic():
            return _invite(ring, seat.token, begin, now)
    except BaseException:
        ring.forget()
        raise


def open_invitation(code: str, *, now: datetime) -> Role:
    """Whether this opens a seat, and the role that waits there: for the pages before an account.

    Writes nothing. Raises NothingOpens, after the same work whatever is wrong.
    """
    _, invited = _opened(Code.read(code), openings.day_of(now))
    return invited.role


def redeem(ring: keys.Ring, code: str, *, meet: Meet, now: datetime) -> Seat:
    """Take the seat that the code opens: once, by one person, who is not the one who invited.

    Raises NothingOpens, and keys.Outdated. Joins a running transaction.
    """
    try:
        with transaction.atomic():
            return _redeem(ring, Code.read(code), meet, openings.day_of(now))
    except BaseException:
        ring.forget()
        raise


def withdraw(ring: keys.Ring, seat: Seat) -> Seat:
    """Take the invitation back and forget the book that nobody read; the seat is alone again.

    Does nothing where it was used, or where there is none. Raises access.NotHere.
    """
    try:
        with transaction.atomic():
            return _withdraw(ring, seat.token)
    except BaseException:
        ring.forget()
        raise


def is_used(ring: keys.Ring, seat: Seat) -> bool:
    """All that the inviter learns. False also for an invitation that is over or taken back."""
    return _taken(_row_of(ring, seat.token).repair) > 1


def _invite(ring: keys.Ring, token: str, begin: Begin, now: datetime) -> Code:
    ring.insist()
    row = _row_of(ring, token)
    ring.forget()
    if _taken(row.repair) > 1:
        raise AlreadyMet
    unread = access.seat(ring, token).books.shared
    shared = ring.new_book(keys.SHARED_KEY)
    seat = ring.share(access.seat(ring, token), shared)
    begin(seat)
    if unread is not None:
        ring.forget_book(unread)
    openings.sweep(now)
    Invitation.objects.filter(repair=row.repair).delete()
    invited = Invited(
        inviter=ring.person_id,
        role="harmed" if seat.role == "responsible" else "responsible",
        book=shared,
        key=ring.book_key(shared),
        head=ring.head(shared),
    )
    return _written(row.repair, invited, openings.day_of(now) + LASTS)


def _written(repair: Repair, invited: Invited, until: date) -> Code:
    code = Code.new()
    plain = sealing.pad(msgspec.msgpack.encode(invited), BLOCK)
    Invitation.objects.create(
        id=code.place(PURPOSE), repair=repair, sealed=code.seal(PURPOSE, plain, until), until=until
    )
    return code


def _withdraw(ring: keys.Ring, token: str) -> Seat:
    ring.insist()
    row = _row_of(ring, token)
    ring.forget()
    seat = access.seat(ring, token)
    if seat.books.shared is None or _taken(row.repair) > 1:
        return seat
    Invitation.objects.filter(repair=row.repair).delete()
    ring.forget_book(seat.books.shared)
    return ring.share(seat, None)


def _redeem(ring: keys.Ring, code: Code, meet: Meet, today: date) -> Seat:
    row, invited = _opened(code, today)
    pairs.hold(ring.person_id, invited.inviter)
    repair = Repair.objects.get(pk=row.repair_id)
    if invited.inviter == ring.person_id or _taken(repair) != 1:
        raise NothingOpens
    pairs.meet(repair, ring.person_id, invited.inviter)
    ring.join_book(invited.book, invited.key, keys.Head(*invited.head) if invited.head else None)
    books = Books(own=ring.new_book(keys.OWN_KEY), personal=ring.personal, shared=invited.book)
    seat = ring.take_seat(repair, invited.role, books)
    meet(seat, ring)
    # Last, while the gate is held: a pause that was written meanwhile has deleted the row.
    if Invitation.objects.filter(pk=row.pk).delete()[0] != 1:
        raise NothingOpens
    return seat


def _opened(code: Code, today: date) -> tuple[Invitation, Invited]:
    row = Invitation.objects.filter(pk=code.place(PURPOSE)).first()
    plain = code.open(PURPOSE, row, today, size=SEALED_SIZE)
    if row is None:
        raise NothingOpens
    return row, msgspec.msgpack.decode(sealing.unpad(plain), type=Invited)


def _row_of(ring: keys.Ring, token: str) -> SeatRow:
    mine = SeatRow.objects.filter(person_id=ring.person_id, token=token)
    row = mine.select_related("repair").first()
    if row is None:
        raise access.NotHere
    return row


def _taken(repair: Repair) -> int:
    return SeatRow.objects.filter(repair=repair).count()
