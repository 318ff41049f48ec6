"""Who writes in the journal's tests, with the keys in their hands. Ana was hurt, Ben did the hurt,
Cy belongs to neither.

The ring here stands in for `people`'s: keys in a dict, heads in a dict, and the promises of
`amends.journal.Ring` kept. Keys and books are made of names, so that nothing is random.
"""

from datetime import UTC, datetime
from hashlib import sha256

from django.contrib.auth import get_user_model

from amends.repair import Books, Role, Seat

THE_EVENING = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
THE_EVENING_AFTER = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)


class Keyring:
    """One person's keys in the clear. `turned` is where a book goes on under a new key."""

    def __init__(self, person_id: int, *books: bytes) -> None:
        self.person_id = person_id
        self.keys = {book: key_of(book) for book in books}
        self.heads: dict[bytes, tuple[int, bytes]] = {}
        self.turned: dict[bytes, tuple[int, bytes]] = {}
        self.met: list[Seat] = []
        self.closed: list[str | None] = []

    def seats(self) -> tuple[Seat, ...]:
        return tuple(self.met)

    def afresh(self, seat: Seat) -> Seat:
        return seat

    def seats_behind(self, gate: str) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.met if seat.gate == gate)

    def other_behind(self, gate: str) -> int:
        """Whoever else is in the story."""
        others = get_user_model().objects.exclude(pk=self.person_id).values_list("pk", flat=True)
        return others.first() or self.person_id

    def is_told_of_the_other(self, person_id: int) -> bool:
        return True

    def close_openings(self, gate: str | None) -> None:
        self.closed.append(gate)

    def book_key(self, book: bytes, position: int | None = None) -> bytes:
        start, newer = self.turned.get(book, (0, b""))
        if newer and (position is None or position >= start):
            return newer
        return self.keys[book]

    def head(self, book: bytes) -> tuple[int, bytes] | None:
        return self.heads.get(book)

    def remember(self, book: bytes, head: tuple[int, bytes]) -> None:
        kept = self.heads.get(book)
        if kept is not None and head[0] < kept[0]:
            raise ValueError("heads only move forward")
        self.heads[book] = head


class Someone:
    """A person with a seat in a repair and the ring that opens it."""

    def __init__(self, name: str, role: Role | None, *, with_other: bool = False) -> None:
        self.person = get_user_model().objects.create(name=name)
        own = book_called(f"{name} own") if role else None
        personal = book_called(f"{name} personal")
        shared = book_called("shared") if with_other else None
        books = Books(own=own, personal=personal, shared=shared)
        held = (book for book in (own, personal, shared) if book is not None)
        self.seat = Seat(token=f"{name}-seat", role=role, books=books)
        self.ring = Keyring(self.person.pk, *held)

    def sits_down(self, repair: str, role: Role, gate: str) -> Seat:
        """A seat of this person in a repair that both share, with the pair's gate."""
        own, shared = book_called(f"{self.person.name} own {repair}"), book_called(repair)
        self.ring.keys |= {book: key_of(book) for book in (own, shared)}
        books = Books(own=own, personal=self.seat.books.personal, shared=shared)
        seat = Seat(token=f"{self.person.name} {repair}", role=role, books=books, gate=gate)
        self.ring.met.append(seat)
        return seat

    @property
    def own(self) -> bytes:
        assert self.seat.books.own is not None
        return self.seat.books.own


def book_called(name: str) -> bytes:
    return sha256(b"book " + name.encode()).digest()[:16]


def key_of(book: bytes) -> bytes:
    return sha256(b"key " + book).digest()
