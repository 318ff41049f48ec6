"""Events sealed and appended to a book, and what was let go emptied, in the caller's transaction."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import IntegrityError, transaction

from amends import repair
from amends.journal import storage
from amends.journal.chain import EMPTIED, emptied_payload
from amends.journal.opening import Opened, keys_of
from amends.journal.reasons import Unreadable
from amends.journal.rings import Head, Ring
from amends.journal.sealing import NO_PREV, SALT_BYTES, Actor, Inside, Row, seal
from amends.journal.storage import Conflict
from amends.repair.kinds import Event


class Changes(NamedTuple):
    """What happens in one book: events added at its end, and entries emptied, by position."""

    added: tuple[Event, ...]
    emptied: tuple[int, ...]


def write_first(book: bytes, ring: Ring, events: Sequence[Event], actor: Actor) -> Head:
    """Begin a book with these events, inside the caller's transaction; the head after them.

    The ring must already hold the book's key. A book that begins empty needs no call.
    """
    empty = Opened(book, keys_of(ring, book), Head(0, NO_PREV), ())
    head = _append(empty, [_inside(event, actor) for event in events])
    if events:
        remember(ring, book, head)
    return head


def write(opened: Opened, changes: Changes, now: datetime, actor: Actor) -> Head:
    """Append what was added and empty what was let go; the head after it."""
    if changes.emptied:
        storage.empty(opened.id, changes.emptied)
        transaction.on_commit(storage.wipe, robust=True)
    insides = [_inside(event, actor) for event in changes.added]
    insides += [
        Inside.of(EMPTIED, 1, emptied_payload(position), actor=actor, at=now)
        for position in changes.emptied
    ]
    return _append(opened, insides)


def _inside(event: Event, actor: Actor) -> Inside:
    kind, version, payload = repair.encode(event)
    return Inside.of(kind, version, payload, actor=actor, at=event.at)


def _append(opened: Opened, insides: Sequence[Inside]) -> Head:
    rows: list[Row] = []
    head = opened.head
    for inside in insides:
        rows.append(_sealed(inside, opened, head))
        head = Head(rows[-1].position, rows[-1].hash)
    storage.append(opened.id, rows)
    return head


def remember(ring: Ring, book: bytes, head: Head) -> None:
    try:
        ring.remember(book, head)
    except IntegrityError:
        # Another device of this person was quicker: they meet at the head as at a position.
        raise Conflict from None
    except ValueError:
        raise Unreadable("rewound", position=head.position) from None


def _sealed(inside: Inside, opened: Opened, head: Head) -> Row:
    return seal(
        inside,
        book=opened.id,
        key=opened.key_of(head.position + 1),
        position=head.position + 1,
        prev=head.hash,
        salt=secrets.token_bytes(SALT_BYTES),
    )
