"""The one way to write in a book, and the one way to read it.

`record` does everything in one durable transaction: a page says "saved" after it returns and not
before. On SQLite that transaction holds the write lock from its start; on PostgreSQL two devices
meet at UNIQUE(book, position), and the slower one folds and decides again.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, TypeGuard

from django.db import transaction
from django.utils import timezone

from amends import repair
from amends.guides import guide_followed
from amends.journal import dues, gates, storage
from amends.journal.loading import Loaded, ids_in_repair, ids_of
from amends.journal.models import Gate
from amends.journal.opening import Opened
from amends.journal.rings import Head, Ring
from amends.journal.sealing import Actor
from amends.journal.storage import Conflict
from amends.journal.writing import Changes, remember, write
from amends.repair import between, views
from amends.repair.between import Side
from amends.repair.due import calls_the_other
from amends.repair.guards import AFTER_LEAVING, is_stopped, started, stops_told
from amends.repair.kinds import (
    Book,
    Command,
    Event,
    Given,
    LetGo,
    Pair,
    Refused,
    Seat,
    UnknownEvent,
    is_about,
)

TRIES_AGAIN: Final = 3
"""How often `record` decides again after somebody else was quicker (DESIGN.md, Presence). Two
people and their devices write a few times an hour; four losses in a row are a fault, not traffic."""


class MovedOn(Exception):
    """Others kept writing in the same book; nothing was written, and the words are not lost."""


def read(seat: Seat, ring: Ring) -> repair.State:
    """The state of a seat's books now. Raises Unreadable; takes no write lock.

    Raises MovedOn where the person's other device began the repair's shared book anew meanwhile.
    """
    try:
        return Loaded(ids_of(seat.books), ring).state
    except Conflict:
        raise MovedOn from None


def read_own(
    seat: Seat, ring: Ring
) -> tuple[repair.State, tuple[Event | UnknownEvent, ...], Head | None]:
    """As `read`, with each entry of the person's own book beside it, and how far that book has come.

    For a copy that they take with them: also what was written anew since. Of the shared book no head
    is told: its number would count what the other did unseen.
    """
    try:
        loaded = Loaded(ids_of(seat.books), ring)
    except Conflict:
        raise MovedOn from None
    own = loaded.books.get("own")
    if own is None:
        return loaded.state, (), None
    return loaded.state, tuple(event for _, event in own.events), own.head


def pair_of(seat: Seat, ring: Ring, now: datetime) -> Pair:
    """What the two have between them in their other repairs, for pages that show it early.

    Raises Unreadable if any of those books is damaged; takes no write lock.
    """
    if seat.gate is None:
        return Pair()
    try:
        here = _side(seat, Loaded(ids_in_repair(seat.books), ring))
        return between.pair(here, _others(seat, ring), now)
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
    """As `record`, inside the caller's transaction, for what opens something by a code.

    Nothing is saved until that transaction is committed. Raises what `record` raises, MovedOn at
    the first conflict; the caller lets its whole transaction go then. Raises Refused("not_now")
    too where somebody whom this person met elsewhere asked them for quiet.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("this is for a running transaction")
    try:
        storage.take_turns(ids_of(seat.books).values())
        _wait_if_asked(seat, ring, command.at)
        return _recorded(seat, ring, command)
    except Conflict:
        raise MovedOn from None


def _wait_if_asked(seat: Seat, ring: Ring, now: datetime) -> None:
    met = {one.token: one.gate for one in ring.seats() if one.gate is not None}
    # All of them, always in one order: a pause that comes at this moment comes before and is
    # read, or after and takes back what is opened here.
    for gate in sorted(set(met.values())):
        gates.held(gate)
    for other in (one for one in ring.seats() if one.token in met and one.token != seat.token):
        side = _side(other, Loaded(ids_in_repair(other.books), ring))
        if between.is_asked_to_wait(side, now):
            raise Refused("not_now")


def meet(seat: Seat, ring: Ring) -> None:
    """Make the gate of two persons who meet in this seat's repair, or reckon anew that of two who
    have met before, inside the transaction that seats the second of them."""
    if seat.gate is None:
        raise LookupError("two persons who met have a gate")
    # Whoever writes in the shared book at this moment comes before, and is read; or after.
    storage.take_turns(ids_in_repair(seat.books).values())
    gates.make(seat.gate)
    gate = gates.held(seat.gate)
    here = _side(seat, Loaded(ids_in_repair(seat.books), ring))
    now = timezone.now()
    closed = between.is_closed((here, *_others(seat, ring)), now)
    gates.settle(gate, closed=closed, before=(), after=(), now=now)


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
                        remember(ring, opened.id, opened.head)
                return loaded.state
        except Conflict:
            continue
    raise MovedOn


def _recorded(seat: Seat, ring: Ring, command: Command) -> repair.State:
    storage.take_turns(ids_of(seat.books).values())
    seat = _as_it_stands(seat, ring)
    gate = None if seat.gate is None else gates.held(seat.gate)
    loaded = Loaded(ids_of(seat.books), ring)
    others = _others(seat, ring)
    events = _decided(seat, loaded, others, command)
    if not events:
        return loaded.state
    state = repair.fold(events, loaded.state)
    heads = {
        name: write(opened, _changes(name, opened, events, state), command.at, _actor(seat, name))
        for name, opened in loaded.books.items()
    }
    closes = _stops_now(seat, loaded.state, state, command.at)
    if gate is not None:
        here = _side(seat, loaded)
        closes |= _move(gate, here.grown(events, state), loaded, others, command.at)
        closes |= _asks_anew(here, here.grown(events, state), command.at)
    if closes:
        ring.close_openings(seat.gate)
    elif _was_told_to_stop(seat, loaded.state, state, command.at):
        # Their own alone: the other must not learn from what is gone of theirs that it was told.
        ring.close_openings(None)
    # What is due is worked out from what this person may see: a reminder that went away would tell.
    pair = _pair(seat, loaded, others, command.at)
    _write_dues(seat, ring, views.seen(state, seat.role, command.at, pair), command.at)
    _tell_the_other(seat, ring, events, loaded.state, state)
    for name, opened in loaded.books.items():
        if heads[name] != opened.head:
            remember(ring, opened.id, heads[name])
    return state


def _as_it_stands(seat: Seat, ring: Ring) -> Seat:
    """The seat now that nobody else can change it: somebody may have joined a moment ago.

    Without it a pause at that very moment would not close the gate that has just been made.
    """
    if not seat.token:
        return seat
    now = ring.afresh(seat)
    if now.books != seat.books:
        raise MovedOn
    return now


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


def _pair(seat: Seat, loaded: Loaded, others: Sequence[Side], now: datetime) -> Pair:
    """What the two have between them elsewhere; nothing where there is no second person."""
    return Pair() if seat.gate is None else between.pair(_side(seat, loaded), others, now)


def _decided(
    seat: Seat, loaded: Loaded, others: Sequence[Side], command: Command
) -> tuple[Event, ...]:
    """What the rules answer, held to what must never be in a book whatever they say.

    Two nets below the rules, since what they protect from cannot be taken back: nothing is given
    while another repair of the two is closed, and in a book that somebody left nothing follows
    but letting go.
    """
    pair = _pair(seat, loaded, others, command.at)
    events = repair.decide(loaded.state, command, about=seat.token, role=seat.role, pair=pair)
    if any(event.book not in loaded.books for event in events):
        raise LookupError("an event for a book that this seat does not have")
    if pair.closed and any(isinstance(event, Given) and event.counted for event in events):
        raise Refused("not_now")
    ours = (event for event in events if event.book == "shared")
    if loaded.state.shared.pacing.is_closed and not all(
        isinstance(event, AFTER_LEAVING) for event in ours
    ):
        raise Refused("book_closed")
    return events


def _changes(name: Book, opened: Opened, events: Sequence[Event], after: repair.State) -> Changes:
    """What these events, which lead to the state `after`, do to one of the seat's books."""
    added = tuple(event for event in events if event.book == name)
    if name == "shared":
        emptied = (at for at, event in opened.events if _is_gone(event, after))
    else:
        let_go = {id for event in events if isinstance(event, LetGo) for id in event.ids}
        emptied = (at for at, event in opened.events if is_about(event, let_go))
    return Changes(added, tuple(emptied))


def _is_gone(event: Event | UnknownEvent, after: repair.State) -> bool:
    """Whether this was given and is no longer there: taken back, or let go of by both.

    By giver and id, never by id alone: whoever gave a thing under the id of another's and took it
    back would empty the other's words.
    """
    return isinstance(event, Given) and (event.by, event.id) in after.shared.giving.gone


def _actor(seat: Seat, name: Book) -> Actor:
    # A personal book outlives every repair and belongs to none: it knows no roles.
    return None if name == "personal" else seat.role


def _move(gate: Gate, here: Side, before: Loaded, others: Sequence[Side], now: datetime) -> bool:
    """Move the gate to what the two have between them now; whether it closes by that."""
    closed = between.is_closed((here, *others), now)
    gates.settle(
        gate,
        closed=closed,
        before=started(before.state, here.role),
        after=started(here.state, here.role),
        now=now,
    )
    if here.state.shared.pacing.is_closed and not before.state.shared.pacing.is_closed:
        dues.cancel(gate.token)
    return closed and not gate.closed


def _asks_anew(before: Side, after: Side, now: datetime) -> bool:
    """Whether the actor asks the other to wait by this, also where all is closed already.

    The other may have made an invitation behind a quiet of their own.
    """
    return between.asks_to_wait(after, now) and not between.asks_to_wait(before, now)


def _stops_now(seat: Seat, before: repair.State, after: repair.State, now: datetime) -> bool:
    """Whether this closes the way to the other, whoever that is or will be."""
    if seat.role is None or is_stopped(before, seat.token, now):
        return False
    return is_stopped(after, seat.token, now)


def _was_told_to_stop(seat: Seat, before: repair.State, after: repair.State, now: datetime) -> bool:
    """Whether a stop was written down in this person's own book, also beside one that holds."""
    if seat.role is None:
        return False
    return bool(stops_told(after, seat.token, now) - stops_told(before, seat.token, now))


def write_dues(seat: Seat, ring: Ring, now: datetime) -> None:
    """Reckon anew what falls due for this seat: after a choice about it, which is in another book.

    Raises Unreadable, and MovedOn as `read` does.
    """
    with transaction.atomic():
        # In turn with whatever is written meanwhile: else what that made due would go again.
        storage.take_turns(ids_of(seat.books).values())
        state = views.seen(read(seat, ring), seat.role, now, pair_of(seat, ring, now))
        _write_dues(seat, ring, state, now)


def _tell_the_other(
    seat: Seat, ring: Ring, events: Sequence[Event], before: repair.State, after: repair.State
) -> None:
    """Write, or take back, that the other can see something more: from when on, never what."""
    if seat.gate is None or seat.role is None or seat.books.own is None:
        return
    given = {one.id: one.visible_from for one in events if _is_news(one)}
    gone = after.shared.giving.taken_back - before.shared.giving.taken_back
    if not given and not gone:
        return
    other, key = ring.other_behind(seat.gate), ring.book_key(seat.books.own, 1)
    dues.withdraw(other, key, [thing for by, thing in gone if by == seat.role])
    wanted = calls_the_other(seat.role, asked=ring.is_told_of_the_other(other))
    dues.announce(other, seat.gate, key, given, wanted=wanted)


def _is_news(event: Event) -> TypeGuard[Given]:
    """Whether the other is given something by it. A stop is seen where it holds; it calls nobody."""
    return isinstance(event, Given) and event.calls and not event.is_seen_at_once


def _write_dues(seat: Seat, ring: Ring, state: repair.State, now: datetime) -> None:
    if seat.role is None or seat.books.own is None:
        return
    zone = timezone.get_default_timezone_name()
    road = guide_followed(seat.role, state)
    wanted = repair.due(state, seat.role, now, zone, about=seat.token, road=road)
    # The first key, also when the book goes on under a newer one: the rows must be known again.
    dues.replace(ring.person_id, ring.book_key(seat.books.own, 1), wanted, now)
