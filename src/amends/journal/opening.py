"""A book's rows turned into the events they hold, checked, opened, lifted and decoded."""

from collections.abc import Sequence
from typing import NamedTuple

from amends.journal import chain
from amends.journal.chain import KeyOf
from amends.journal.reasons import Unreadable
from amends.journal.rings import Head, Ring
from amends.journal.sealing import Inside, Row
from amends.journal.upcasts import lift
from amends.repair.codec import KINDS, decode
from amends.repair.kinds import Book, Event, LetGo, UnknownEvent


class Opened(NamedTuple):
    """One book, whole and opened: its events by position, and where the next entry goes."""

    id: bytes
    key_of: KeyOf
    head: Head
    events: tuple[tuple[int, Event | UnknownEvent], ...]

    def __repr__(self) -> str:
        return "<Opened>"


def keys_of(ring: Ring, book: bytes) -> KeyOf:
    """The keys of this book's entries, as the ring holds them."""

    def key_of(position: int) -> bytes:
        try:
            return ring.book_key(book, position)
        except KeyError:
            raise Unreadable("no_key", position=position) from None

    return key_of


def open_book(
    rows: Sequence[Row], *, book: bytes, key_of: KeyOf, head: Head | None, name: Book | None
) -> Opened:
    """The book's events. Raises Unreadable(reason) if any one of them cannot be had.

    `name` says which of a seat's books this is; None, as in `amends verify`, where it is not
    known, leaves out the check that every event stands in the right one.
    """
    insides = chain.opened(rows, book=book, key_of=key_of, head=head)
    events = tuple(
        (position, _event(inside, position, name))
        for position, inside in enumerate(insides, start=1)
        if inside is not None and inside.kind != chain.EMPTIED
    )
    return Opened(book, key_of, chain.head_of(rows), events)


def _event(inside: Inside, position: int, name: Book | None) -> Event | UnknownEvent:
    home = _home(inside.kind, name)
    if name is not None and home != name:
        # Both hold the shared book's key: without this one of them could write into the other's
        # own state, or delete from it, by putting an own kind of event into the shared book.
        raise Unreadable("misplaced", position=position)
    try:
        version, payload = lift(inside.kind, inside.version, inside.payload)
        return decode(inside.kind, version, payload, home)
    except ValueError:
        raise Unreadable("malformed_payload", position=position) from None


def _home(kind: str, name: Book | None) -> Book:
    """The book that events of this kind stand in: the given one where the kind does not say."""
    known = KINDS.get(kind)
    if known is None:
        return name or "own"
    if known is LetGo:
        return name if name in ("own", "personal") else "own"
    return known.book
