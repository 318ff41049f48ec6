"""What falls due, for whom and when: a pure answer from the state.

Never what: the reminder that comes of it says only that something waits. The time is a wall clock
with a zone; the keeper resolves it when it writes the row (a repeated hour counts once, the first;
a skipped one is the next valid minute).
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from amends.repair.kinds import Role, Value
from amends.repair.practices.promises import LONGEST_LEAD, Promise
from amends.repair.state import State

MORNING = time(9, 0)

AHEAD = 12
"""How many of a thing's days are known to the worker, which holds no keys and can work out none: a
quarter of a year for what comes every week. Whoever was not here in all that time is called no
more (2026-11)."""

LAST_ZONE = timedelta(hours=-12)
"""Where a day begins last: a morning that may still come somewhere is not left out."""


class Due(Value, frozen=True, kw_only=True):
    """One thing that waits: `key` is the same for the same thing, so that it is told once.

    It is called to mind at that wall clock's time in that zone, or so long `before` it, and again
    at each of the times in `then`.
    """

    key: str
    wall: datetime
    zone: str
    before: timedelta = timedelta(0)
    then: tuple[datetime, ...] = ()

    @property
    def walls(self) -> tuple[datetime, ...]:
        return (self.wall, *self.then)


def due(state: State, role: Role, now: datetime, zone: str = "UTC") -> tuple[Due, ...]:
    """Each thing that falls due, with its next days, earliest first.

    The first day may lie before `now` in its own zone, which is not known here: the keeper leaves
    out what has passed. With only days after today, writing anything at eight in the morning
    would take the reminder of nine away.

    A harmed person's own side reminds them of nothing before they ask for it: they owe nothing here.
    """
    if not state.own.safety.wants_reminding(role):
        return ()
    first = (now + LAST_ZONE).date()
    things = (*_promises(state, first), *_look_again(state, first, zone))
    return tuple(sorted(things, key=lambda thing: (thing.wall, thing.key)))


def calls_the_other(by: Role, *, asked: bool) -> bool:
    """Whether what one of the two gives falls due for the other: for who was hurt once they asked.

    For whoever did the hurt it does either way, and is let go when it falls due if they did not ask:
    so nobody else can tell.
    """
    return by == "harmed" or asked


def _promises(state: State, first: date) -> Iterator[Due]:
    for promise in state.own.promises.running:
        days = islice(promise.to_call_to_mind(_after(first, promise)), AHEAD)
        walls = tuple(_called_to_mind(promise, day) for day in days)
        if walls:
            yield Due(
                key=f"promise {promise.id}",
                wall=walls[0],
                zone=promise.zone,
                before=timedelta(seconds=lead_of(promise).seconds),
                then=walls[1:],
            )


def _after(first: date, promise: Promise) -> date:
    """The first day whose reminder is still to come: with a week's lead that is a week off."""
    ahead = first.toordinal() + lead_of(promise).days
    return date.fromordinal(min(ahead, date.max.toordinal()))


def _called_to_mind(promise: Promise, day: date) -> datetime:
    """Whole days before are days by the calendar, so that the hour stays; the rest is elapsed time."""
    earlier = date.fromordinal(max(1, day.toordinal() - lead_of(promise).days))
    return datetime.combine(earlier, promise.clock or MORNING)


def lead_of(promise: Promise) -> timedelta:
    """As far before as the rules let it be: a book may hold any number, and none may break its reader."""
    longest = LONGEST_LEAD // timedelta(minutes=1)
    return timedelta(minutes=min(max(0, promise.lead), longest))


def _look_again(state: State, first: date, zone: str) -> tuple[Due, ...]:
    return tuple(
        Due(
            key=f"look again {terms.id}",
            wall=datetime.combine(terms.look_again, MORNING),
            zone=zone,
        )
        for terms in (*state.own.space.terms, *state.shared.terms.terms)
        if terms.look_again is not None and terms.look_again >= first and terms.ended is None
    )
