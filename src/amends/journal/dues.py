"""Due rows: that something waits for a person at a time, for workers that hold no keys.

A row names no book and no thing. Its key is an HMAC under a key derived from the book's, in two
halves: the first is the idempotency key of the thing, the second lets whoever holds the book's
key recognise the row as coming from that seat. To anyone else both are noise.

A row falls due, and a worker hands it on: to a line in the app, to an e-mail. On each of these a
person has one row at most, however much waits. A person's own e-mail is leased while it is sent and
deleted afterwards, so that it goes at least once; what reaches the other is deleted before it is
sent, while its open gate is held, so that it goes at most once and never after a pause.
"""

import hmac
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.db import connection, transaction
from django.db.models import F, Q, QuerySet

from amends import repair
from amends.journal.models import Due, Gate

TO_FALL_DUE: Final = "due"
"""Waits for its time; then a worker hands it on to the channels that its person chose."""

IN_THE_APP: Final = "app"
"""A quiet line in the app, until its person has seen it. No worker looks at it."""

BY_MAIL: Final = "mail"
CODE: Final = "code"
"""A code to be sent to an e-mail address that its person has just given."""

LEASE: Final = timedelta(minutes=5)
"""How long a claimed row is left alone before another worker may take it: sending takes seconds,
and never as long as this, so a row that is still there then belongs to a worker that died."""

MAY_GO: Final = Q(gate=None) | Q(gate__closed=False)
"""What reaches the other waits while the gate of the two is closed."""

BEFORE: Final = "before="
"""How a rule says that a thing is called to mind so many minutes before each of its times."""


def replace(person_id: int, book_key: bytes, wanted: Iterable[repair.Due], now: datetime) -> None:
    """Make the person's rows from this seat those that are wanted, in the caller's transaction.

    A thing whose time has come, and which no worker has handed on yet, is left for the worker as long
    as it is wanted. What fell due before `now` is not written anew. Rows of the person's other seats
    are left alone.
    """
    marker = _marker_key(book_key)
    things = {_row_key(marker, due.key): due for due in wanted}
    kept = _recognised(person_id, marker)
    gone = [row.pk for key, row in kept.items() if key not in things]
    both = things.keys() & kept.keys()
    gone += [kept[key].pk for key in both if not _brought_up_to_date(kept[key], things[key], now)]
    Due.objects.filter(pk__in=gone).delete()
    new = (_new_row(person_id, key, due, now) for key, due in things.items() if key not in kept)
    Due.objects.bulk_create(row for row in new if row is not None)


def announce(
    person_id: int, gate: str, book_key: bytes, things: Mapping[str, datetime], *, wanted: bool
) -> None:
    """Write that something of the other's can be seen by this person from then on.

    Called once for each thing, in the transaction of its giving: never from the state again, so
    that nobody is told twice. `book_key` is the giver's own.

    What is not `wanted` is written and taken away again: whoever gives something must not learn by
    its time what the other chose, so the same statements run either way, with as many keys.
    """
    marker = _marker_key(book_key)
    rows = [
        Due(
            person_id=person_id,
            at=at,
            ready_at=at,
            channel=TO_FALL_DUE,
            key=_row_key(marker, f"given {thing}"),
            gate_id=gate,
        )
        for thing, at in things.items()
    ]
    # What is said once more under its own name is still told once.
    Due.objects.bulk_create(rows, ignore_conflicts=True)
    _take_away(person_id, book_key, "nobody's" if wanted else "given", things)


def withdraw(person_id: int, book_key: bytes, things: Iterable[str]) -> None:
    """Take back what was announced and is taken back: no trace is left, and nobody is told."""
    _take_away(person_id, book_key, "given", things)


def _take_away(person_id: int, book_key: bytes, word: str, things: Iterable[str]) -> None:
    marker = _marker_key(book_key)
    keys = [_row_key(marker, f"{word} {thing}") for thing in things]
    Due.objects.filter(person_id=person_id, key__in=keys).delete()


def cancel(gate: str) -> None:
    """Delete what would reach either of the two, in the transaction of the leaving."""
    Due.objects.filter(gate=gate).delete()


# -- what has fallen due ---------------------------------------------------------------------------


def fallen(now: datetime, *, most: int = 100) -> list[Due]:
    """Rows whose time has come, held by this transaction and left out by any other.

    Nothing leaves the house by them: their worker hands them on in the same transaction, so each is
    handed on exactly once, whenever a worker dies.
    """
    ready = Due.objects.filter(channel=TO_FALL_DUE, ready_at__lte=now).order_by("ready_at")
    return list(_held(ready)[:most])


def hand_on(rows: Iterable[Due], told: Iterable[Due], since: datetime) -> int:
    """Put the rows in `told` on their channels and move `rows` to their next times after `since`.

    A row without one goes. Returns how many times lay before `since` and are passed over.
    """
    _tell(told)
    moved, gone, passed = [], [], 0
    for row in rows:
        times = list(times_of(row))[1:]
        ahead = [(wall, at) for wall, at in times if at > since]
        passed += len(times) - len(ahead)
        if ahead:
            row.at = row.ready_at = ahead[0][1]
            row.rule = _rule([wall for wall, _ in ahead], _before(row.rule))
            moved.append(row)
        else:
            gone.append(row.pk)
    Due.objects.bulk_update(moved, ["at", "ready_at", "rule"])
    Due.objects.filter(pk__in=gone).delete()
    return passed


def _tell(told: Iterable[Due]) -> None:
    """One row of each channel for each person, whose key is new whenever there is more to tell.

    By the key, whoever has seen a line, or has just sent a letter, knows whether that was all.
    Always in one order: two workers who tell the same people never wait for each other in a ring.
    """
    wanted = {(row.channel, row.person_id, row.gate_id or ""): row for row in told}
    there = Due.objects.filter(
        person_id__in={row.person_id for row in wanted.values()},
        channel__in={row.channel for row in wanted.values()},
    ).order_by("channel", "person_id", "gate_id")
    if connection.features.has_select_for_update:
        there = there.select_for_update(of=("self",))
    more = [row for row in there if (row.channel, row.person_id, row.gate_id or "") in wanted]
    for row in more:
        row.key = wanted.pop((row.channel, row.person_id, row.gate_id or "")).key
    Due.objects.bulk_update(more, ["key"])
    Due.objects.bulk_create((wanted[place] for place in sorted(wanted)), ignore_conflicts=True)


def told(row: Due, channel: str, at: datetime) -> Due:
    """What this row becomes on that channel, at that time."""
    return on(channel, row.person_id, at, gate=row.gate_id)


def on(channel: str, person_id: int, at: datetime, *, gate: str | None = None) -> Due:
    """A row on a channel; its key is drawn by chance, since there is one of it at a time."""
    return Due(
        person_id=person_id,
        at=at,
        ready_at=at,
        channel=channel,
        key=secrets.token_hex(32),
        gate_id=gate,
    )


# -- in the app ------------------------------------------------------------------------------------


def waits_in_the_app(person_id: int) -> tuple[str, ...]:
    """The keys of what waits for this person that they have not said they saw: they say nothing."""
    rows = Due.objects.filter(MAY_GO, person_id=person_id, channel=IN_THE_APP)
    return tuple(rows.order_by("pk").values_list("key", flat=True))


def seen(person_id: int, keys: Collection[str]) -> None:
    """Take the line away, unless there is more by now than stood there when it was seen.

    An e-mail about the same that has not gone yet goes with it: whoever came here needs no letter
    that asks them to.
    """
    Due.objects.filter(person_id=person_id, channel=IN_THE_APP, key__in=keys).delete()
    if not waits_in_the_app(person_id):
        Due.objects.filter(MAY_GO, person_id=person_id, channel=BY_MAIL).delete()


def forget_channel(person_id: int, *channels: str) -> None:
    """Take away what waits on these channels for a person who does not want it any more."""
    Due.objects.filter(person_id=person_id, channel__in=channels).delete()


def ask_for_code(person_id: int, now: datetime) -> None:
    """Have the code of a new address sent, in the caller's transaction."""
    forget_channel(person_id, CODE)
    on(CODE, person_id, now).save(force_insert=True)


# -- what leaves the house -------------------------------------------------------------------------


def claim(now: datetime, *, lease: timedelta = LEASE, most: int = 1) -> list[Due]:
    """A person's own that is to be sent, taken by this worker and by no other until the lease ends.

    Each is moved forward by an update on condition that nobody else moved it, so that it comes
    back by itself if this worker dies; `tries` counts how often. Then it is `done`, or put off.
    """
    with transaction.atomic():
        return [row for row in _to_send(now, most) if _took(row, now + lease)]


def done(row: Due, *, again: datetime | None = None) -> None:
    """Let go of a row that is still this worker's.

    If there was more to tell while its letter was on the way, another goes `again`, at that time.
    """
    gone: int = _as_taken(row).filter(key=row.key).delete()[0]
    if not gone and again is not None:
        _as_taken(row).update(at=again, ready_at=again, tries=0)


def put_off(row: Due, until: datetime) -> bool:
    """Whether the row was still this worker's, and waits until then."""
    return bool(_as_taken(row).update(ready_at=until))


def claim_for_the_other(now: datetime, *, most: int = 1) -> list[Due]:
    """What reaches the other, deleted by this worker before it is sent.

    The gate is held meanwhile, as it is by whoever writes a pause: one of the two comes first, and
    what is paused is not taken.
    """
    ready = Due.objects.filter(
        channel=BY_MAIL, gate__isnull=False, gate__closed=False, ready_at__lte=now
    ).order_by("ready_at")
    return [row for row in ready[:most] if _took_out(row)]


def take_along(person_id: int, now: datetime) -> None:
    """Delete what else is to be sent to this person now: one e-mail says it all."""
    ready = Due.objects.filter(
        person_id=person_id, channel=BY_MAIL, gate__closed=False, ready_at__lte=now
    )
    for row in ready:
        _took_out(row)


def put_back(row: Due, until: datetime) -> None:
    """Write again what certainly did not go, for another try; `tries` counts on."""
    again = on(row.channel, row.person_id, row.at, gate=row.gate_id)
    again.ready_at, again.tries = until, row.tries + 1
    Due.objects.bulk_create([again], ignore_conflicts=True)


def let_wait(now: datetime, *, until: timedelta, window: timedelta) -> int:
    """Move what is held by a closed gate on by `until`, and drop what is past its window.

    It is not sent at the moment at which a gate opens: that moment is nobody's business. Returns
    how many were dropped.
    """
    held = Due.objects.filter(channel=BY_MAIL, gate__closed=True, ready_at__lte=now)
    dropped: int = held.filter(at__lte=now - window).delete()[0]
    for row in held:
        moved = Due.objects.filter(pk=row.pk, ready_at=row.ready_at)
        moved.update(ready_at=_after(row.ready_at, until, now))
    return dropped


def next_ready() -> datetime | None:
    """When a worker is next needed, if nothing else comes."""
    rows = Due.objects.exclude(channel=IN_THE_APP).order_by("ready_at")
    return rows.values_list("ready_at", flat=True).first()


# -- times -----------------------------------------------------------------------------------------


def times_of(row: Due) -> Iterator[tuple[datetime, datetime]]:
    """The wall clock's times of a row and their instants, in the order in which they come."""
    before = _before(row.rule)
    for wall in _walls(row.rule):
        yield wall, instant(wall, row.zone) - before


def instant(wall: datetime, zone: str) -> datetime:
    """The UTC instant of a wall clock's time in a zone.

    A repeated hour counts once, the first; in a skipped hour it is the next valid minute.
    """
    local = wall.replace(tzinfo=zone_called(zone), fold=0)
    at = local.astimezone(UTC)
    if at.astimezone(local.tzinfo).replace(tzinfo=None) == wall:
        return at
    return next(_valid_after(wall, zone))


def on_the_wall(at: datetime, zone: str) -> datetime:
    """What the wall clock of a zone says at an instant."""
    return at.astimezone(zone_called(zone)).replace(tzinfo=None)


def _valid_after(wall: datetime, zone: str) -> Iterator[datetime]:
    for minutes in count(1):
        local = (wall + timedelta(minutes=minutes)).replace(tzinfo=zone_called(zone))
        at = local.astimezone(UTC)
        if at.astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None):
            yield at


def zone_called(zone: str) -> tzinfo:
    """The zone of that name, or the world's time where this computer knows none.

    Another device of theirs may know a newer one; a name must never keep a person from writing.
    """
    try:
        return ZoneInfo(zone)
    except (KeyError, OSError, ValueError):
        return UTC


def _new_row(person_id: int, key: str, due: repair.Due, now: datetime) -> Due | None:
    row = Due(person_id=person_id, key=key, zone=due.zone, channel=TO_FALL_DUE)
    return row if _set(row, due, now) else None


def _brought_up_to_date(row: Due, due: repair.Due, now: datetime) -> bool:
    """Whether the row is as it should be now; False if nothing of it is to come."""
    before = (row.at, row.rule, row.zone)
    if row.at <= now and row.zone == due.zone and row.at in _instants(due):
        # Its time has come, and a worker is to hand it on; what follows may have changed.
        walls = [wall for wall in due.walls if instant(wall, due.zone) - due.before >= row.at]
        row.rule = _rule(walls, due.before)
    elif not _set(row, due, now):
        return False
    if (row.at, row.rule, row.zone) != before:
        row.save(update_fields=["at", "ready_at", "rule", "zone"])
    return True


def _set(row: Due, due: repair.Due, now: datetime) -> bool:
    """Let the row be due at the first of the thing's times after `now`; False if there is none."""
    ahead = [wall for wall in due.walls if instant(wall, due.zone) - due.before > now]
    if not ahead:
        return False
    row.at = row.ready_at = instant(ahead[0], due.zone) - due.before
    row.rule, row.zone = _rule(ahead, due.before), due.zone
    return True


def _instants(due: repair.Due) -> set[datetime]:
    return {instant(wall, due.zone) - due.before for wall in due.walls}


def _rule(walls: Collection[datetime], before: timedelta) -> str:
    said = [wall.isoformat(timespec="minutes") for wall in walls]
    if before:
        said.append(f"{BEFORE}{before // timedelta(minutes=1)}")
    return " ".join(said)


def _walls(rule: str) -> list[datetime]:
    return [datetime.fromisoformat(one) for one in rule.split() if not one.startswith(BEFORE)]


def _before(rule: str) -> timedelta:
    said = (one.removeprefix(BEFORE) for one in rule.split() if one.startswith(BEFORE))
    return timedelta(minutes=int(next(said, "0")))


def _after(at: datetime, step: timedelta, now: datetime) -> datetime:
    """The first of the times `at`, a step later, and so on, that is after `now`."""
    return at + step * ((now - at) // step + 1)


def _recognised(person_id: int, marker: bytes) -> dict[str, Due]:
    rows = Due.objects.filter(person_id=person_id, channel=TO_FALL_DUE, gate=None)
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


def _to_send(now: datetime, most: int) -> Iterable[Due]:
    mine = Due.objects.filter(channel__in=(BY_MAIL, CODE), gate=None, ready_at__lte=now)
    return _held(mine.order_by("ready_at"))[:most]


def _held(rows: QuerySet[Due]) -> QuerySet[Due]:
    if connection.features.has_select_for_update_skip_locked:
        return rows.select_for_update(skip_locked=True, of=("self",))
    return rows


def _took(row: Due, until: datetime) -> bool:
    if _as_taken(row).update(ready_at=until, tries=F("tries") + 1) != 1:
        return False
    row.ready_at, row.tries = until, row.tries + 1
    return True


def _as_taken(row: Due) -> QuerySet[Due]:
    """The row, if nobody else took it since."""
    return Due.objects.filter(pk=row.pk, ready_at=row.ready_at)


def _took_out(row: Due) -> bool:
    with transaction.atomic():
        gates = Gate.objects.select_for_update(no_key=True)
        if not gates.filter(token=row.gate_id, closed=False).exists():
            return False
        return bool(_as_taken(row).delete()[0])
