"""A book read whole: the chain of its entries, checked without keys and opened with one.

Pure. Checking a whole book is one short loop; only when something does not fit is it looked at
again to give the failure its name. A book that does not fit anywhere is `Unreadable`
everywhere: no caller ever gets a part of it.
"""

import struct
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Final

import msgspec

from amends.journal.reasons import Reason, Unreadable
from amends.journal.rings import Head
from amends.journal.sealing import (
    FORMAT,
    HASH_BYTES,
    NO_PREV,
    SALT_BYTES,
    Inside,
    Row,
    row_hash,
    unseal,
)

EMPTIED: Final = "Emptied"
"""The journal's own kind of entry; repair never sees it, and no event may be called so."""


class Emptied(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Says that the entry at `position` was let go by its writer, and its bytes emptied."""

    position: int


KeyOf = Callable[[int], bytes]
"""The key of the entry at a position: a book may go on under a new key from some entry on."""


def opened(
    rows: Sequence[Row], *, book: bytes, key_of: KeyOf, head: Head | None
) -> list[Inside | None]:
    """What every entry of a book holds, in order; None where one was emptied.

    Raises Unreadable(reason) if anything at all is not as its writers left it.
    """
    check(rows, book=book, head=head)
    insides = [
        unseal(row, book=book, key=key_of(row.position)) if row.sealed else None for row in rows
    ]
    _check_emptied(rows, insides)
    return insides


def check(rows: Sequence[Row], *, book: bytes, head: Head | None = None) -> None:
    """Check what can be seen without a key: order, links, digests, hashes, remembered head.

    The rows come ordered by position, as the database gives them. Raises Unreadable(reason).
    """
    prev = NO_PREV
    for index, row in enumerate(rows):
        if not _fits(row, book, index + 1, prev):
            raise Unreadable(_why(rows, index, book, prev), position=row.position)
        prev = row.hash
    if head is not None and head.position > 0:
        _check_head(rows, head)


def head_of(rows: Sequence[Row]) -> Head:
    """The head of a book that was checked; position 0 if it has no entry."""
    return Head(rows[-1].position, rows[-1].hash) if rows else Head(0, NO_PREV)


def emptied_payload(position: int) -> bytes:
    """The payload of the entry that says an earlier one was emptied."""
    return msgspec.json.encode(Emptied(position))


def _fits(row: Row, book: bytes, position: int, prev: bytes) -> bool:
    try:
        return _is_in_place(row, book, position, prev)
    except (TypeError, struct.error):
        # SQLite keeps what it is given, also text where bytes belong.
        raise Unreadable("malformed_row", position=position) from None


def _is_in_place(row: Row, book: bytes, position: int, prev: bytes) -> bool:
    return (
        row.position == position
        and row.prev == prev
        and _is_whole(row)
        and (not row.sealed or sha256(row.sealed).digest() == row.digest)
        and (not row.sealed or row.sealed[0] == FORMAT)
        and row_hash(book, position, prev, row.salt, row.digest) == row.hash
    )


def _is_whole(row: Row) -> bool:
    # An emptied row has nothing to compare its digest with, so a byte could wander from salt to
    # digest without changing the hash over both: lengths are held to as well.
    return len(row.salt) == SALT_BYTES and len(row.digest) == HASH_BYTES


def _why(rows: Sequence[Row], index: int, book: bytes, prev: bytes) -> Reason:
    """The name of what does not fit at `index`, from the outside in."""
    row = rows[index]
    if not _is_whole(row) or len(row.prev) != HASH_BYTES or len(row.hash) != HASH_BYTES:
        return "malformed_row"
    if row.position != index + 1:
        return "missing" if row.position > index + 1 else "reordered"
    if row.prev != prev:
        return "reordered" if _follows_another(rows, index) else "broken_link"
    if row.sealed and sha256(row.sealed).digest() != row.digest:
        return _why_the_digest(rows, index)
    if row.sealed and row.sealed[0] != FORMAT:
        return "unknown_format"
    return "altered_hash"


def _follows_another(rows: Sequence[Row], index: int) -> bool:
    prev = rows[index].prev
    return prev == NO_PREV or any(prev == row.hash for row in rows)


def _why_the_digest(rows: Sequence[Row], index: int) -> Reason:
    found = sha256(rows[index].sealed).digest()
    return "swapped" if any(found == row.digest for row in rows) else "altered_sealed"


def _check_head(rows: Sequence[Row], head: Head) -> None:
    if len(rows) < head.position:
        raise Unreadable("truncated", position=len(rows))
    if rows[head.position - 1].hash != head.hash:
        raise Unreadable("rewound", position=head.position)


def _check_emptied(rows: Sequence[Row], insides: Sequence[Inside | None]) -> None:
    """Every empty entry was let go by a later one, and every one let go is empty."""
    said = _said_emptied(rows, insides)
    for row in rows:
        if not row.sealed and row.position not in said:
            raise Unreadable("emptied_unsaid", position=row.position)
        if row.sealed and row.position in said:
            raise Unreadable("put_back", position=row.position)


def _said_emptied(rows: Sequence[Row], insides: Iterable[Inside | None]) -> set[int]:
    said: set[int] = set()
    for row, inside in zip(rows, insides, strict=True):
        if inside is not None and inside.kind == EMPTIED:
            said.add(_emptied_position(inside, row.position))
    return said


def _emptied_position(inside: Inside, position: int) -> int:
    try:
        emptied = msgspec.json.decode(inside.payload, type=Emptied)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Unreadable("malformed_payload", position=position) from None
    if not 1 <= emptied.position < position:
        raise Unreadable("emptied_ahead", position=position)
    return emptied.position
