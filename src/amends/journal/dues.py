"""Due rows: that something waits for a person at a time, for workers that hold no keys.

A row names no book and no thing. Its key is an HMAC under a key derived from the book's, in two
halves: the first is the idempotency key of the thing, the second lets whoever holds the book's
key recognise the row as coming from that seat. To anyone else both are noise.
"""

import hmac
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.db import connection, transaction
from django.db.models import F, Q

from amends import repair
from amends.journal.models import Due

IN_THE_APP: Final = "app"
"""The only channel of this version: seen on the next visit. E-mail and push come with theirs."""

LEASE: Final = timedelta(minutes=5)
"""How long a claimed row is left alone before another worker may take it: sending takes seconds,
so a row that is still there after minutes belongs to a worker that died."""


MAY_GO: Final = Q(gate=None) | Q(gate__closed=False)
"""A row that reaches the other waits while the gate of the two is closed."""


def replace(person_id: int, book_key: bytes, wanted: Iterable[repair.Due], now: datetime) -> None:
    """Make the person's rows from this seat those that are wanted, in the caller's transaction.

    What fell due before `now` was told or dropped by a worker, and is not written again. Rows of
    the person's other seats are left alone, and so is a row that is already as wanted: a worker
    may hold it.
    """
    marker = _marker_key(book_key)
    rows = {_row_key(marker, due.key): _row(person_id, due) for due in wanted}
    rows = {key: row for key, row in rows.items() if row.at > now}
    kept = _recognised(person_id, marker)
    stale = [key for key, row in kept.items() if key not in rows or _differs(row, rows[key])]
    Due.objects.filter(person_id=person_id, key__in=stale).delete()
    for key, row in rows.items():
        row.key = key
    Due.objects.bulk_create(row for key, row in rows.items() if key in stale or key not in kept)


def claim(now: datetime, *, lease: timedelta = LEASE, most: int = 100) -> list[Due]:
    """Rows that are ready, taken by this worker and by no other until the lease ends.

    Each is moved forward by an update on condition that nobody else moved it, so that it comes
    back by itself if this worker dies; `tries` counts how often. The worker deletes the row, or
    writes the next occurrence, in the transaction in which it notes the effect. What reaches the
    other is not taken while their gate is closed: a pause that was committed before holds.
    """
    with transaction.atomic():
        return [row for row in _ready(now, most) if _took(row, now + lease)]


def cancel(gate: str) -> None:
    """Delete what would reach either of the two, in the transaction of the leaving."""
    Due.objects.filter(gate=gate).delete()


def instant(wall: datetime, zone: str) -> datetime:
    """The UTC instant of a wall clock's time in a zone.

    A repeated hour counts once, the first; in a skipped hour it is the next valid minute.
    """
    local = wall.replace(tzinfo=_known(zone), fold=0)
    at = local.astimezone(UTC)
    if at.astimezone(local.tzinfo).replace(tzinfo=None) == wall:
        return at
    return next(_valid_after(wall, zone))


def _valid_after(wall: datetime, zone: str) -> Iterator[datetime]:
    for minutes in count(1):
        local = (wall + timedelta(minutes=minutes)).replace(tzinfo=_known(zone))
        at = local.astimezone(UTC)
        if at.astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None):
            yield at


def _known(zone: str) -> tzinfo:
    """The zone of that name, or the world's time where this computer knows none.

    Another device of theirs may know a newer one; a name must never keep a person from writing.
    """
    try:
        return ZoneInfo(zone)
    except (KeyError, OSError, ValueError):
        return UTC


def _row(person_id: int, due: repair.Due) -> Due:
    at = instant(due.wall, due.zone) - due.before
    return Due(
        person_id=person_id,
        at=at,
        ready_at=at,
        rule=due.wall.isoformat(timespec="minutes"),
        zone=due.zone,
        channel=IN_THE_APP,
    )


def _differs(kept: Due, wanted: Due) -> bool:
    return (kept.at, kept.rule, kept.zone) != (wanted.at, wanted.rule, wanted.zone)


def _recognised(person_id: int, marker: bytes) -> dict[str, Due]:
    rows = Due.objects.filter(person_id=person_id)
    return {row.key: row for row in rows if _is_ours(marker, row.key)}


def _marker_key(book_key: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, b"amends due 1").derive(book_key)


def _row_key(marker: bytes, due_key: str) -> str:
    first = hmac.digest(marker, b"thing " + due_key.encode(), "sha256")[:16]
    return (first + _second_half(marker, first)).hex()


def _second_half(marker: bytes, first: bytes) -> bytes:
    return hmac.digest(marker, b"seat " + first, "sha256")[:16]


def _is_ours(marker: bytes, key: str) -> bool:
    both = bytes.fromhex(key)
    return hmac.compare_digest(both[16:], _second_half(marker, both[:16]))


def _ready(now: datetime, most: int) -> Iterable[Due]:
    ready = Due.objects.filter(MAY_GO, ready_at__lte=now).order_by("ready_at")
    if connection.features.has_select_for_update_skip_locked:
        ready = ready.select_for_update(skip_locked=True, of=("self",))
    return ready[:most]


def _took(row: Due, until: datetime) -> bool:
    still = Due.objects.filter(MAY_GO, pk=row.pk, ready_at=row.ready_at)
    return still.update(ready_at=until, tries=F("tries") + 1) == 1
