"""A person's ring: every key they hold, opened for one request.

The ring satisfies what the journal asks of it (`journal.Ring`) without either room knowing the
other: book keys by book and position, the head each book was last seen at, and remembering a new
one inside the transaction that wrote it.

A sealed row is 64 bytes for whatever it holds (kind, book, since or position, key or hash; or the
secret of a calendar's address, which is of no book), sealed with owner, row id and version. Key rows
are never rewritten when a book goes on under a new key: a further row says from which position on.
"""

import secrets
import struct
import uuid
from typing import NamedTuple

import msgspec
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from amends.people import openings, pairs, reminding, sealing
from amends.people.models import HeldPost, Person, Repair, SealedRow, SeatRow
from amends.people.slots import PersonKey
from amends.repair.kinds import Books, Role, Seat

ROW = struct.Struct(">B16sQ32s7x")
OWN_KEY, PERSONAL_KEY, SHARED_KEY, HEAD, FEED = 1, 2, 3, 4, 5
KEYS = (OWN_KEY, PERSONAL_KEY, SHARED_KEY)
NO_HASH = bytes(32)
"""A head with this hash says that nothing was written yet."""

SEAT_BLOCK = 192
"""Bytes a seat is padded to, with a shared book or without."""


class Head(NamedTuple):
    """Where a book stood when it was last seen: its last position and that entry's hash."""

    position: int
    hash: bytes


class HeadMovedBack(ValueError):
    """A book shorter than it was, or another entry where one stood: never remembered."""


class Crossed(IntegrityError):
    """Another of this person's devices wrote the row first: roll back and decide again."""


class Outdated(Exception):
    """The passphrase was changed meanwhile: this ring's person key is no longer the one."""


class Row(NamedTuple):
    """One sealed row, opened."""

    id: uuid.UUID
    version: int
    kind: int
    book: bytes
    number: int
    secret: bytes

    def __repr__(self) -> str:
        return "<Row>"


class SeatInside(msgspec.Struct, frozen=True, array_like=True):
    """What a seat's row hides: which role, which books."""

    role: Role
    own: bytes
    shared: bytes | None = None

    def __repr__(self) -> str:
        return "<SeatInside>"


class Ring:
    """The opened keys of one person, for one request. Never prints what it holds."""

    def __init__(self, person: Person, key: PersonKey) -> None:
        self.person = person
        self.person_id: int = person.pk
        self.person_key = key
        self.key_version: int = person.key_version
        self._rows: dict[uuid.UUID, Row] | None = None
        self._keys_of: dict[bytes, tuple[Row, ...]] | None = None
        self._seats: tuple[Seat, ...] | None = None
        self._subkeys: dict[str, bytes] = {}
        self.has_written = False
        """Whether a book of theirs was written in by this request."""

    def __repr__(self) -> str:
        return f"<Ring of person {self.person_id}>"

    # -- books --

    @property
    def personal(self) -> bytes:
        """The id of the book that was made with the account."""
        return next(row.book for row in self.rows() if row.kind == PERSONAL_KEY)

    def holds(self, book: bytes) -> bool:
        return any(row.book == book and row.kind in KEYS for row in self.rows())

    def book_key(self, book: bytes, position: int | None = None) -> bytes:
        """The key that this position is sealed under; without one, the newest.

        Raises KeyError for a book that this person does not hold.
        """
        known = self._keys().get(book, ())
        held = [row for row in known if position is None or row.number <= position]
        if not held:
            raise KeyError("not a book of this person")
        return held[-1].secret

    def _keys(self) -> dict[bytes, tuple[Row, ...]]:
        """The key rows of each book, oldest first: asked once for every entry that is opened."""
        if self._keys_of is None:
            rows = sorted((r for r in self.rows() if r.kind in KEYS), key=lambda r: r.number)
            books = {row.book for row in rows}
            self._keys_of = {book: tuple(r for r in rows if r.book == book) for book in books}
        return self._keys_of

    def head(self, book: bytes) -> Head | None:
        """Where the book stood when it was last seen, read afresh; None before its first entry."""
        row = self._fresh_head(book)
        return None if row.secret == NO_HASH else Head(row.number, row.secret)

    def remember(self, book: bytes, head: tuple[int, bytes]) -> None:
        """Move the head forward, inside the transaction that wrote the book.

        Raises HeadMovedBack, Crossed (an IntegrityError: roll back), KeyError.
        """
        if not transaction.get_connection().in_atomic_block:
            raise transaction.TransactionManagementError("a head moves only with its book")
        new = Head(*head)
        self.has_written = True
        kept = self._fresh_head(book)
        if kept.secret != NO_HASH:
            if new == (kept.number, kept.secret):
                return
            if new.position <= kept.number:
                raise HeadMovedBack
        self._rewrite(kept._replace(number=new.position, secret=new.hash))

    def _fresh_head(self, book: bytes) -> Row:
        for row in self.rows():
            if row.book == book and row.kind == HEAD:
                return self._read_again(row)
        raise KeyError("not a book of this person")

    def _read_again(self, row: Row) -> Row:
        stored = SealedRow.objects.filter(pk=row.id).first()
        if stored is None:
            raise Crossed("a sealed row is gone")
        return self._read(stored)

    # -- seats --

    def seats(self) -> tuple[Seat, ...]:
        """This person's seats, the oldest first."""
        if self._seats is None:
            self._seats = tuple(self._read_seat(row) for row in self._seat_rows())
        return self._seats

    def seats_behind(self, gate: str) -> tuple[Seat, ...]:
        """This person's seats in every repair of one pair, read afresh.

        Asked while the gate is held: a repair in which the two met a moment ago is among them.
        """
        rows = self._seat_rows().filter(repair__pair=uuid.UUID(hex=gate))
        return tuple(self._read_seat(row) for row in rows)

    def other_behind(self, gate: str) -> int:
        """The other person of the pair with this gate."""
        return next(person for person in pairs.both_of(gate) if person != self.person_id)

    def is_told_of_the_other(self, person_id: int) -> bool:
        """Whether that person asked to be told that the other gave something."""
        return reminding.choice_of(person_id).of_the_other

    def afresh(self, seat: Seat) -> Seat:
        """The seat as it stands now: another device may have shared it, or somebody joined."""
        row = self._seat_rows().filter(token=seat.token).first()
        if row is None:
            # Another device may have taken everything away meanwhile.
            self._refuse_if_outdated()
            raise KeyError("not a seat of this person")
        return self._read_seat(row)

    def _seat_rows(self) -> QuerySet[SeatRow]:
        mine = SeatRow.objects.filter(person_id=self.person_id)
        return mine.select_related("repair").order_by("pk")

    def take_seat(self, repair: Repair, role: Role, books: Books) -> Seat:
        """Write this person's seat in a repair. One per person and repair, or IntegrityError."""
        if books.own is None:
            raise ValueError("a seat has an own book")
        self.insist()
        token = secrets.token_urlsafe(16)
        row = SeatRow(person=self.person, repair=repair, token=token)
        row.sealed = self.seal_seat(row, SeatInside(role, books.own, books.shared))
        row.save(force_insert=True)
        self._seats = None
        return Seat(token=token, role=role, books=books, gate=_gate_of(repair))

    def share(self, seat: Seat, shared: bytes | None) -> Seat:
        """Write into this person's seat which shared book it has now. Raises Crossed, KeyError."""
        row = self._seat_rows().filter(token=seat.token).first()
        if row is None:
            raise KeyError("not a seat of this person")
        before, inside = row.version, self.open_seat(row)
        row.version += 1
        row.sealed = self.seal_seat(row, SeatInside(inside.role, inside.own, shared))
        same = SeatRow.objects.filter(pk=row.pk, version=before)
        if same.update(version=row.version, sealed=row.sealed) != 1:
            raise Crossed("a seat moved on")
        self._seats = None
        return self._read_seat(row)

    def seal_seat(self, row: SeatRow, inside: SeatInside) -> bytes:
        plain = sealing.pad(msgspec.msgpack.encode(inside), SEAT_BLOCK)
        return sealing.seal(self._key("seats"), plain, *self._seat_place(row))

    def open_seat(self, row: SeatRow) -> SeatInside:
        try:
            plain = sealing.unseal(self._key("seats"), bytes(row.sealed), *self._seat_place(row))
        except sealing.Broken:
            self._refuse_if_outdated()
            raise
        return msgspec.msgpack.decode(sealing.unpad(plain), type=SeatInside)

    def _read_seat(self, row: SeatRow) -> Seat:
        inside = self.open_seat(row)
        books = Books(own=inside.own, personal=self.personal, shared=inside.shared)
        return Seat(token=row.token, role=inside.role, books=books, gate=_gate_of(row.repair))

    def _seat_place(self, row: SeatRow) -> tuple[str | int | bytes, ...]:
        return (self._owner, "seat", row.repair_id.bytes, row.token, row.version)

    # -- rows --

    def rows(self) -> tuple[Row, ...]:
        if self._rows is None:
            stored = SealedRow.objects.filter(person_id=self.person_id)
            self._rows = {row.pk: self._read(row) for row in stored}
        return tuple(self._rows.values())

    def new_book(self, kind: int) -> bytes:
        """A new book's id, with its key and its empty head, in the running transaction."""
        book = secrets.token_bytes(16)
        self.add_row(kind, book, 0, sealing.new_key())
        self.add_row(HEAD, book, 0, NO_HASH)
        return book

    def add_row(self, kind: int, book: bytes, number: int, secret: bytes) -> None:
        self.insist()
        row = Row(uuid.uuid4(), 1, kind, book, number, secret)
        SealedRow.objects.create(
            pk=row.id, person_id=self.person_id, version=1, sealed=self._seal(row)
        )
        self._keep(row)

    def join_book(self, book: bytes, key: bytes, head: Head | None) -> None:
        """Hold the key of a shared book that another began, from where it stood when they did."""
        self.add_row(SHARED_KEY, book, 0, key)
        self.add_row(HEAD, book, *(head or (0, NO_HASH)))

    def forget_book(self, book: bytes) -> None:
        """Let go of the keys to a book that nobody else has: what stands in it is gone for good."""
        known = self.rows()  # opened before it is asked whether the person key is still this one
        self.insist()
        gone = [row.id for row in known if row.book == book]
        SealedRow.objects.filter(person_id=self.person_id, pk__in=gone).delete()
        self.forget()

    def drop_row(self, row: Row) -> None:
        """Let go of a row that is of no book. Raises Crossed."""
        mine = SealedRow.objects.filter(pk=row.id, person_id=self.person_id, version=row.version)
        if mine.delete()[0] != 1:
            raise Crossed("a sealed row moved on")
        self.forget()

    def forget(self) -> None:
        """Read everything afresh from here on: what was added may have been rolled back."""
        self._rows = self._keys_of = self._seats = None

    def continue_book(self, book: bytes) -> None:
        """Go on in this book under a new key, from the position after its head."""
        newest = max(
            (row for row in self.rows() if row.book == book and row.kind in KEYS),
            key=lambda row: row.number,
        )
        head = self.head(book)
        since = 0 if head is None else head.position + 1
        if since > newest.number:
            self.add_row(newest.kind, book, since, sealing.new_key())
        else:  # nothing was written under the newest key yet
            self._rewrite(newest._replace(secret=sealing.new_key()))

    def reseal(self, row: Row) -> None:
        """Write the row again: changed, or under this ring's person key. Raises Crossed."""
        self._rewrite(row)

    def _rewrite(self, row: Row) -> None:
        new = row._replace(version=row.version + 1)
        changed = SealedRow.objects.filter(
            pk=row.id, person_id=self.person_id, version=row.version
        ).update(version=new.version, sealed=self._seal(new))
        if changed != 1:
            raise Crossed("a sealed row moved on")
        self._keep(new)

    def _keep(self, row: Row) -> None:
        self._keys_of = None
        if self._rows is not None:
            self._rows[row.id] = row

    def _seal(self, row: Row) -> bytes:
        plain = ROW.pack(row.kind, row.book, row.number, row.secret)
        return sealing.seal(self._key("rows"), plain, self._owner, row.id.bytes, row.version)

    def _read(self, stored: SealedRow) -> Row:
        place = (self._owner, stored.pk.bytes, stored.version)
        try:
            plain = sealing.unseal(self._key("rows"), bytes(stored.sealed), *place)
        except sealing.Broken:
            self._refuse_if_outdated()
            raise
        return Row(stored.pk, stored.version, *ROW.unpack(plain))

    # -- what stands open towards others --

    def close_openings(self, gate: str | None) -> None:
        """Take back what this person has open, and what the other of the pair has.

        Called in the transaction of whatever closes the way between the two.
        """
        openings.close({self.person_id, *(pairs.both_of(gate) if gate else ())})

    # -- what is sealed to this person --

    def private_key(self) -> bytes:
        return sealing.unseal(
            self._key("pair"), bytes(self.person.private_sealed), self._owner, "private key"
        )

    def new_pair(self) -> None:
        """Draw a key pair; the caller saves the person."""
        private, self.person.public_key = sealing.new_pair()
        self.keep_private(private)

    def keep_private(self, private: bytes) -> None:
        self.person.private_sealed = sealing.seal(
            self._key("pair"), private, self._owner, "private key"
        )

    def open_mine(self, sealed: bytes, purpose: str) -> bytes:
        return sealing.unseal_mine(self.private_key(), sealed, purpose)

    def held_posts(self) -> list[HeldPost]:
        return list(HeldPost.objects.filter(person_id=self.person_id).order_by("held_at"))

    def secret_for(self, purpose: str) -> bytes:
        """A secret of this person's alone, the same each time while their person key is."""
        return self._key(purpose)

    # -- inside --

    @property
    def _owner(self) -> bytes:
        return bytes(self.person.owner)

    def _key(self, purpose: str) -> bytes:
        if purpose not in self._subkeys:
            derived = sealing.subkey(self.person_key.raw, f"amends person {purpose} 1")
            self._subkeys[purpose] = derived
        return self._subkeys[purpose]

    def insist(self) -> None:
        """Hold the person's row and see that the person key is still this one.

        Protects from a device that adds a row under a key that another device just replaced: the
        row could never be opened again.
        """
        if not transaction.get_connection().in_atomic_block:
            raise transaction.TransactionManagementError("rows are added in one transaction")
        Person.objects.select_for_update(no_key=True).filter(pk=self.person_id).values_list(
            "pk"
        ).first()
        self._refuse_if_outdated()

    def _refuse_if_outdated(self) -> None:
        still = Person.objects.filter(pk=self.person_id, key_version=self.key_version)
        if not still.exists():
            raise Outdated


def _gate_of(repair: Repair) -> str | None:
    return None if repair.pair_id is None else repair.pair_id.hex
