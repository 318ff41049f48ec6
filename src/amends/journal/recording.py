"""The one way to write in a book, and the one way to read it.

`record` does everything in one durable transaction: a page says "saved" after it returns and not
before. On SQLite that transaction holds the write lock from its start; on PostgreSQL two devices
meet at UNIQUE(book, position), and the slower one folds and decides again.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from django.db import IntegrityError, transaction
from django.utils import timezone

from amends import repair
from amends.journal import dues, gates, storage
from amends.journal.chain import EMPTIED, emptied_payload
from amends.journal.loading import Loaded, ids_in_repair, ids_of
from amends.journal.models import Gate
from amends.journal.opening import Opened, keys_of
from amends.journal.reasons import Unreadable
from amends.journal.rings import Head, Ring
from amends.journal.sealing import NO_PREV, SALT_BYTES, Actor, Inside, Row, seal
from amends.journal.storage import Conflict
from amends.repair import between
from amends.repair.between import Side
from amends.repair.guards import started
from amends.repair.kinds import Book, Command, Event, LetGo, Pair, Refused, Seat, UnknownEvent

TRIES_AGAIN: Final = 3
"""How often `record` decides again after somebody else was quicker (DESIGN.md, Presence). Two
people and their devices write a few times an hour; four losses in a row are a fault, not traffic."""


class MovedOn(Exception):
    """Others kept writing in the same book; nothing was written, and the words are not lost."""


class _Changes(NamedTuple):
    added: tuple[Event, ...]
    let_go: frozenset[str]


def read(seat: Seat, ring: Ring) -> repair.State:
    """The state of a seat's books now. Raises Unreadable; takes no write lock.

    Raises MovedOn where the person's other device began the repair's shared book anew meanwhile.
    """
    try:
        return Loaded(ids_of(seat.books), ring).state
    except Conflict:
        raise MovedOn from None


def pair_of(seat: Seat, ring: Ring) -> Pair:
    """What the two have between them in their other repairs now, for pages that show it early.

    Raises Unreadable if any of those books is damaged; takes no write lock.
    """
    if seat.gate is None:
        return Pair()
    try:
        here = _side(seat, Loaded(ids_in_repair(seat.books), ring))
        return between.pair(here, _others(seat, ring))
    except Conflict:
        raise MovedOn from None


def record(seat: Seat, ring: Ring, command: Command) -> repair.State:
    """Do what the command asks, and give the state after it, once it is safely on disk.

    A command that was already done writes nothing. Raises Refused if the rules say no or the
    words are too long, Unreadable if a book is damaged, and MovedOn if others were quicker four
    times in a row; nothing has happened then. Opens its own transaction, and refuses to run
    inside another, whose failure could undo what was said to be saved.
    """
    for _ in range(1 + TRIES_AGAIN):
        try:
            with transaction.atomic(durable=True):
                return _recorded(seat, ring, command)
        except Conflict:
            continue
    raise MovedOn


def record_within(seat: Seat, ring: Ring, command: Command) -> repair.State:
    """As `record`, inside the caller's transaction, for what has to happen with something else.

    Nothing is saved until that transaction is committed. Raises what `record` raises, MovedOn at
    the first conflict; the caller lets its whole transaction go then.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("this is for a running transaction")
    try:
        return _recorded(seat, ring, command)
    except Conflict:
        raise MovedOn from None


def meet(seat: Seat, ring: Ring) -> None:
    """Make the gate of two persons who meet in this seat's repair, or reckon anew that of two who
    have met before, inside the transaction that seats the second of them."""
    if seat.gate is None:
        raise LookupError("two persons who met have a gate")
    gates.make(seat.gate)
    gate = gates.held(seat.gate)
    here = _side(seat, Loaded(ids_in_repair(seat.books), ring))
    closed = between.is_closed((here, *_others(seat, ring)))
    gates.settle(gate, closed=closed, before=(), after=(), now=timezone.now())


def catch_up(seat: Seat, ring: Ring) -> repair.State:
    """Read, and remember how far each book has come: once per unlocking, for what others wrote.

    Raises Unreadable, and MovedOn if the person's other devices kept moving the heads.
    """
    for _ in range(1 + TRIES_AGAIN):
        try:
            with transaction.atomic(durable=True):
                loaded = Loaded(ids_of(seat.books), ring)
                for opened in loaded.books.values():
                    if opened.head.position > 0:
                        _remember(ring, opened.id, opened.head)
                return loaded.state
        except Conflict:
            continue
    raise MovedOn


def write_first(book: bytes, ring: Ring, events: Sequence[Event], actor: Actor) -> Head:
    """Begin a book with these events, inside the caller's transaction; the head after them.

    The ring must already hold the book's key. A book that begins empty needs no call.
    """
    empty = Opened(book, keys_of(ring, book), Head(0, NO_PREV), ())
    head = _append(empty, [_inside(event, actor) for event in events])
    if events:
        _remember(ring, book, head)
    return head


def _recorded(seat: Seat, ring: Ring, command: Command) -> repair.State:
    storage.take_turns(ids_of(seat.books).values())
    gate = None if seat.gate is None else gates.held(seat.gate)
    loaded = Loaded(ids_of(seat.books), ring)
    others = _others(seat, ring)
    events = repair.decide(loaded.state, command, about=seat.token, role=seat.role)
    if not events:
        return loaded.state
    if any(event.book not in loaded.books for event in events):
        raise LookupError("an event for a book that this seat does not have")
    state = repair.fold(events, loaded.state)
    heads = {
        opened.id: _write(opened, _changes(events, name), command.at, _actor(seat, name))
        for name, opened in loaded.books.items()
    }
    if gate is not None:
        here = _side(seat, loaded)
        _pass(gate, here, here.grown(events, state), others, command.at)
    _write_dues(seat, ring, state, command.at)
    for opened in loaded.books.values():
        if heads[opened.id] != opened.head:
            _remember(ring, opened.id, heads[opened.id])
    return state


def _others(seat: Seat, ring: Ring) -> tuple[Side, ...]:
    """The actor's side of every other repair of the same two."""
    if seat.gate is None:
        return ()
    elsewhere = (other for other in ring.seats_behind(seat.gate) if other.token != seat.token)
    return tuple(_side(other, Loaded(ids_in_repair(other.books), ring)) for other in elsewhere)


def _side(seat: Seat, loaded: Loaded) -> Side:
    if seat.role is None or "shared" not in loaded.books:
        raise LookupError("a seat with a gate has a role and a shared book")
    return Side(seat.role, loaded.books["shared"].events, loaded.state)


def _pass(gate: Gate, before: Side, after: Side, others: Sequence[Side], now: datetime) -> None:
    """Take what was decided through the pair's gate.

    The rules have refused already what may not go out. This is the net below them, since what it
    protects from cannot be taken back: raises Refused("not_now").
    """
    then, since = started(before.state), started(after.state)
    if len(since) > len(then) and between.pair(after, others).closed:
        raise Refused("not_now")
    closed = between.is_closed((after, *others))
    gates.settle(gate, closed=closed, before=then, after=since, now=now)


def _changes(events: Sequence[Event], name: Book) -> _Changes:
    """What these events add to one of the seat's books, and which things they let go there."""
    added = tuple(event for event in events if event.book == name)
    if name == "shared":
        # What stands in the shared book was given, and stays until both let it go.
        return _Changes(added, frozenset())
    let_go = (thing for event in events if isinstance(event, LetGo) for thing in event.ids)
    return _Changes(added, frozenset(let_go))


def _actor(seat: Seat, name: Book) -> Actor:
    # A personal book outlives every repair and belongs to none: it knows no roles.
    return None if name == "personal" else seat.role


def _write(opened: Opened, changes: _Changes, now: datetime, actor: Actor) -> Head:
    """Append what changes in one book, and empty what was let go; the head after it."""
    emptied = [position for position, event in opened.events if _is_about(event, changes.let_go)]
    if emptied:
        storage.empty(opened.id, emptied)
        transaction.on_commit(storage.wipe, robust=True)
    insides = [_inside(event, actor) for event in changes.added]
    insides += [Inside.of(EMPTIED, 1, emptied_payload(at), actor=actor, at=now) for at in emptied]
    return _append(opened, insides)


def _is_about(event: Event | UnknownEvent, ids: frozenset[str]) -> bool:
    """Whether the event holds words of one of these things: it made it, or says more of it."""
    return getattr(event, "id", None) in ids or getattr(event, "of", None) in ids


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


def _remember(ring: Ring, book: bytes, head: Head) -> None:
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


def _write_dues(seat: Seat, ring: Ring, state: repair.State, now: datetime) -> None:
    if seat.role is None or seat.books.own is None:
        return
    wanted = repair.due(state, seat.role, now, timezone.get_default_timezone_name())
    # The first key, also when the book goes on under a newer one: the rows must be known again.
    dues.replace(ring.person_id, ring.book_key(seat.books.own, 1), wanted, now)
