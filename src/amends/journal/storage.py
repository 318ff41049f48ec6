"""Rows of entries, in and out of the database. What they mean is not known here."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from django.db import IntegrityError, connection

from amends.journal.models import Entry
from amends.journal.sealing import BOOK_BYTES, Row

log = logging.getLogger(__name__)

_FIELDS = ("book", *Row._fields)


class Conflict(Exception):
    """Somebody else wrote in this book, or passed this gate, since it was read."""


def load(books: Iterable[bytes]) -> dict[bytes, list[Row]]:
    """The rows of each of these books in order; a book with no rows is an empty book.

    One query, and plain values: model instances fold half as fast (bench/journal_fold.py).
    """
    wanted = list(books)
    if any(len(book) != BOOK_BYTES for book in wanted):
        raise ValueError("a book's id has 16 bytes")
    found = Entry.objects.filter(book__in=wanted).order_by("book", "position")
    loaded: dict[bytes, list[Row]] = {book: [] for book in wanted}
    for fields in found.values_list(*_FIELDS):
        loaded[fields[0]].append(Row._make(fields[1:]))
    return loaded


def every_book() -> Iterator[tuple[bytes, list[Row]]]:
    """Every book of the database with its rows, one book in memory at a time."""
    found = Entry.objects.order_by("book", "position").values_list(*_FIELDS)
    for book, rows in groupby(found.iterator(chunk_size=500), key=itemgetter(0)):
        yield book, [Row._make(fields[1:]) for fields in rows]


def take_turns(books: Iterable[bytes]) -> None:
    """Wait until no other transaction that called this writes in one of the books.

    Two devices that both write all the time lost each other's race in one round of ten without
    it. SQLite has only one writer at a time anyway; on PostgreSQL the transaction's end lets go.
    Always in one order, so that two writers never wait for each other.
    """
    if connection.vendor != "postgresql":
        return
    turns = sorted(int.from_bytes(book[:8], signed=True) for book in books)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(turn) FROM unnest(%s::bigint[]) turn", [turns])


def append(book: bytes, rows: Sequence[Row]) -> None:
    """Add the rows to the book, inside the caller's transaction.

    Raises Conflict if one of their positions is taken: another device was quicker.
    """
    if not rows:
        return
    try:
        Entry.objects.bulk_create([Entry(book=book, **row._asdict()) for row in rows])
    except IntegrityError:
        # The cause would carry the row's values into a traceback.
        raise Conflict from None


def empty(book: bytes, positions: Sequence[int]) -> None:
    """Empty the sealed bytes of these entries. `wipe` after the commit, or they are still there.

    Raises Conflict if one of them is already empty: another device let go of it meanwhile.
    """
    named = Entry.objects.filter(book=book, position__in=positions).exclude(sealed=b"")
    if named.update(sealed=b"") != len(positions):
        raise Conflict


def wipe() -> bool:
    """Take emptied bytes out of the files as well, after the commit; whether that was possible.

    SQLite keeps them in its write-ahead log until a checkpoint, PostgreSQL in dead rows until a
    vacuum. Whoever deletes a sentence they never gave is protected by this from a copy of the
    disk taken a minute later.
    """
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy: int = cursor.fetchone()[0]
            wiped = busy == 0
        else:
            cursor.execute("VACUUM journal_entry")
            wiped = True
    if not wiped:
        log.warning("emptied bytes stay in the write-ahead log until its next checkpoint")
    return wiped
