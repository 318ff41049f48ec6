"""A seat's books, loaded from the tables and opened, each whole or not at all."""

from collections.abc import Mapping
from itertools import chain as joined

from django.db import IntegrityError

from amends import repair
from amends.journal import storage
from amends.journal.opening import Opened, keys_of, open_book
from amends.journal.reasons import Unreadable
from amends.journal.rings import Head, Ring
from amends.journal.storage import Conflict
from amends.repair.kinds import Book, Books


class Loaded:
    """Some of a seat's books, opened. Their folds go in one order: personal, own, shared."""

    def __init__(self, ids: Mapping[Book, bytes], ring: Ring) -> None:
        self.books = _open(ids, ring)
        events = joined.from_iterable(opened.events for opened in self.books.values())
        self.state = repair.fold(event for _, event in events)

    def __repr__(self) -> str:
        return "<Loaded>"


def ids_of(books: Books) -> dict[Book, bytes]:
    """The seat's books in the order in which they are folded."""
    return {"personal": books.personal, **ids_in_repair(books)}


def ids_in_repair(books: Books) -> dict[Book, bytes]:
    """The books that belong to one repair: not the personal one, which belongs to none."""
    ids: dict[Book, bytes] = {}
    if books.own is not None:
        ids["own"] = books.own
    if books.shared is not None:
        ids["shared"] = books.shared
    return ids


def _open(ids: Mapping[Book, bytes], ring: Ring) -> dict[Book, Opened]:
    # Heads first: had another device appended between the two, a head read after the rows
    # would be ahead of them, and a whole book would look cut short.
    heads = {book: _remembered(ring, book) for book in ids.values()}
    rows = storage.load(ids.values())
    return {
        name: open_book(
            rows[book], book=book, key_of=keys_of(ring, book), head=heads[book], name=name
        )
        for name, book in ids.items()
    }


def _remembered(ring: Ring, book: bytes) -> Head | None:
    try:
        head = ring.head(book)
    except KeyError:
        raise Unreadable("no_key") from None
    except IntegrityError:
        # Another device of this person let go of the book since this one read its seat.
        raise Conflict from None
    return None if head is None else Head(*head)
