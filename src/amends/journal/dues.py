"""Due rows: that something waits for a person at a time, for workers that hold no keys.

A row names no book and no thing. Its key is an HMAC under a key derived from the book's, in two
halves: the first is the idempotency key of the thing, the second lets whoever holds the book's
key recognise the row as coming from that seat. To anyone else both are noise.

A row falls due, and a worker hands it on: to a line in the app, to an e-mail. On each of these a
person has one row at most, however much waits. A person's own is leased while it is sent and deleted
afterwards, so that it goes at least once; what reaches the other is deleted before it is sent, while
its open gate is held, so that it goes at most once and never after a pause. Both are claimed many at
a time, in one transaction.
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
from amends.journal.models import Due

TO_FALL_DUE: Final = "due"
"""Waits for its time; then a worker hands it on to the channels that its person chose."""

IN_THE_APP: Final = "app"
"""A quiet line in the app, until its person has seen it. No worker looks at it."""

BY_MAIL: Final = "mail"
BY_PUSH: Final = "push"
BY_SERVICE: Final = "service"
CODE: Final = "code"
"""A code to be sent to an e-mail address that its person has just given."""

SERVICE_CODE: Final = "service code"
"""One to be sent by a service that its person has just given."""

IN_THE_HOUSE: Final = (TO_FALL_DUE, IN_THE_APP)
"""Every other channel leads out of it (`reminders.channels`)."""

LEASE: Final = timedelta(minutes=5)
"""How long claimed rows are left alone before another worker may take them: all that is begun of
them has ended by then (`reminders.worker`), so a row that is still there belongs to one that died."""

GIVEN_LASTS: Final = timedelta(days=7)
"""How long anybody is told that the other gave something: the span that the cap counts."""

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

    What was given more than a week before goes: only where no worker runs is there any, and the new
    row says it too. So the table holds a week's things of each pair at most, however long nobody
    looks at it.

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
    if things:
        given = Due.objects.filter(person_id=person_id, gate=gate, channel=TO_FALL_DUE)
        given.filter(at__lt=max(things.values()) - GIVEN_LASTS).delete()


def withdraw(person_id: int, book_key: bytes, things: Iterable[str]) -> None:
    """Take back what was announced and is taken back: no trace is left, and nobody is told."""
    _take_away(person_id, book_key, "given", things)


def _take_away(person_id: int, book_key: bytes, word: str, things: Iterable[str]) -> None:
    marker = _marker_key(book_key)
    keys = [_row_key(marker, f"{word} {thing}") for thing in things]
    Due.objects.filter(person_id=person_id, key__in=keys).delete()


def cancel(gate: str) -> None:
    """Delete what would reach either of the two, in the transaction of the leaving.

    What is to fall due goes first. A worker that is handing it on holds it, and waits for lines and
    letters: held by us, it would wait for us and we for it, and the leaving could be what is broken
    off. What it told meanwhile goes with the rest.
    """
    _take_away_what_falls_due_first(Due.objects.filter(gate=gate))


def forget(person_id: int) -> None:
    """Delete all that waits for this person, in the transaction in which they take everything away."""
    _take_away_what_falls_due_first(Due.objects.filter(person_id=person_id))


def _take_away_what_falls_due_first(rows: QuerySet[Due]) -> None:
    rows.filter(channel=TO_FALL_DUE).delete()
    _take_away_in_order(rows)


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
    """
    wanted = {(row.channel, row.person_id, row.gate_id or ""): row for row in told}
    there = _in_order(
        Due.objects.filter(
            person_id__in={row.person_id for row in wanted.values()},
            channel__in={row.channel for row in wanted.values()},
        )
    )
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

    What has not left the house yet about the same goes with it, on whichever channel: whoever came
    here needs no letter that asks them to.
    """
    Due.objects.filter(person_id=person_id, channel=IN_THE_APP, key__in=keys).delete()
    if not waits_in_the_app(person_id):
        telling = Due.objects.exclude(channel__in=(*IN_THE_HOUSE, CODE, SERVICE_CODE))
        _take_away_in_order(telling.filter(MAY_GO, person_id=person_id))


def forget_channel(person_id: int, *channels: str) -> None:
    """Take away what waits on these channels for a person who does not want it any more."""
    _take_away_in_order(Due.objects.filter(person_id=person_id, channel__in=channels))


def ask_for_code(person_id: int, now: datetime) -> None:
    """Have the code of a new address sent, in the caller's transaction."""
    _ask_for(CODE, person_id, now)


def ask_for_service_code(person_id: int, now: datetime) -> None:
    """Have the code of a new service sent, in the caller's transaction."""
    _ask_for(SERVICE_CODE, person_id, now)


def _ask_for(channel: str, person_id: int, now: datetime) -> None:
    # There is one code at a time: whoever asks for another wants the first no more.
    forget_channel(person_id, CODE, SERVICE_CODE)
    on(channel, person_id, now).save(force_insert=True)


# -- what leaves the house -------------------------------------------------------------------------
#
# All in the caller's transaction. A claim takes many rows at once and waits for nobody: a row, or a
# gate, that another transaction holds is left for the next look.


def own_to_send(now: datetime, channels: Collection[str], *, most: int = 100) -> list[Due]:
    """A person's own that is to be sent now, held by this transaction and left out by any other."""
    mine = Due.objects.filter(channel__in=channels, gate=None, ready_at__lte=now)
    return list(_held(mine.order_by("ready_at"))[:most])


def others_to_send(
    now: datetime,
    channels: Collection[str],
    *,
    to: Collection[int] | None = None,
    most: int | None = 100,
) -> list[Due]:
    """What reaches the other and may go now, held by this transaction together with its gate.

    Whoever writes a pause holds the gate too, so that one of the two comes first: what is paused is
    not taken, and a pause that is being written waits until this transaction ends. `to` asks for
    what reaches these persons alone.
    """
    ready = Due.objects.filter(channel__in=channels, gate__closed=False, ready_at__lte=now)
    if to is not None:
        ready = ready.filter(person_id__in=to)
    ready = ready.select_related("gate").order_by("ready_at")
    return list(_held(ready, "self", "gate")[:most])


def lease(rows: Iterable[Due], now: datetime) -> None:
    """Take rows that are held for this worker, and for no other until the lease ends.

    They come back by themselves if it dies. Until then it is `ready_at` that says whose they are.
    """
    until = now + LEASE
    leased = list(rows)
    for row in leased:
        row.ready_at = until
    Due.objects.filter(pk__in=[row.pk for row in leased]).update(ready_at=until)


def still_leased(rows: Iterable[Due]) -> dict[int, bool]:
    """Which of these rows are this worker's yet, now held; and whether there is more to tell by now."""
    mine = {row.pk: row for row in rows}
    there = _in_order(Due.objects.filter(pk__in=mine))
    return {
        row.pk: row.key != mine[row.pk].key
        for row in there
        if row.ready_at == mine[row.pk].ready_at
    }


def take_out(rows: Iterable[Due]) -> None:
    """Delete rows that this transaction holds."""
    Due.objects.filter(pk__in=[row.pk for row in rows]).delete()


def put_off(rows: Iterable[Due], until: datetime, *, tried: int = 0) -> None:
    """Let rows that this transaction holds wait until then; `tried` is how often more they were."""
    held = Due.objects.filter(pk__in=[row.pk for row in rows])
    held.update(ready_at=until, tries=F("tries") + tried)


def tell_again(row: Due, at: datetime) -> None:
    """Let a row whose letter went wait until then for another, since there is more to tell."""
    Due.objects.filter(pk=row.pk).update(at=at, ready_at=at, tries=0)


def once_more(row: Due, until: datetime, *, tried: int = 0) -> Due:
    """What was taken out and certainly did not go, for another try."""
    again = on(row.channel, row.person_id, row.at, gate=row.gate_id)
    again.ready_at, again.tries = until, row.tries + tried
    return again


def put_back(rows: Iterable[Due]) -> None:
    """Write again what certainly did not go; where there is more to tell by now, that says it all."""
    Due.objects.bulk_create(rows, ignore_conflicts=True)


def let_wait(
    now: datetime, *, until: timedelta, window: timedelta, most: int = 100
) -> tuple[int, int]:
    """Move what is held by a closed gate on by `until`, and drop what is past its window.

    It is not sent at the moment at which a gate opens: that moment is nobody's business. Returns
    how many there were, and how many of them were dropped.
    """
    behind = Due.objects.exclude(channel__in=IN_THE_HOUSE).filter(
        gate__closed=True, ready_at__lte=now
    )
    rows = list(_held(behind.order_by("ready_at"))[:most])
    late = [row for row in rows if row.at <= now - window]
    take_out(late)
    waiting = [row for row in rows if row not in late]
    for row in waiting:
        row.ready_at = _after(row.ready_at, until, now)
    Due.objects.bulk_update(waiting, ["ready_at"])
    return len(rows), len(late)


def next_ready(channels: Collection[str]) -> datetime | None:
    """When a worker that sends on these channels is next needed, if nothing else comes."""
    rows = Due.objects.filter(channel__in=(TO_FALL_DUE, *channels)).order_by("ready_at")
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


def _held(rows: QuerySet[Due], *of: str) -> QuerySet[Due]:
    """The same rows, held by this transaction, without those that another one holds.

    SQLite holds no rows: there each transaction is alone (`settings.start`, IMMEDIATE).
    """
    if connection.features.has_select_for_update_skip_locked:
        return rows.select_for_update(skip_locked=True, of=of or ("self",), no_key=True)
    return rows


def _take_away_in_order(rows: QuerySet[Due]) -> None:
    with transaction.atomic():
        take_out(_in_order(rows))


def _in_order(rows: QuerySet[Due]) -> QuerySet[Due]:
    """The same rows, held once nobody else holds them.

    Always in one order: two workers that wait for the same rows never wait for each other in a ring.
    """
    rows = rows.order_by("channel", "person_id", "gate_id")
    if connection.features.has_select_for_update:
        return rows.select_for_update(of=("self",))
    return rows
