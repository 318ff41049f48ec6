"""The days to look at something again: what they are of, and whose they are.

All that calls somebody to such a day asks here: what falls due (`due`), what is named (`followup`)
and what stands in a calendar (`coming`), so that none of them calls to a day of which the others say
nothing.

The day on which the hurt person looks at the terms of their space is theirs alone: on the other side
it would be a day to wait for, a countdown in their quiet (SAFETY.md, sections 2 and 4). Whoever did the
hurt keeps the day that they noted of terms as told (STEPS S1.2d), but where the shared terms name that
very day. What both agreed on is looked at again by both, until it ends or the shared book is closed.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from amends.repair.kinds import Role, Value
from amends.repair.practices.space import Terms
from amends.repair.state import State

What = Literal["room", "told", "agreed", "part", "lasting"]
"""Terms of space; what was agreed by word of mouth, or in the shared book; of amends a part to pay, and
whether a change has lasted."""

ALONE: tuple[What, ...] = ("room", "lasting")
"""What is looked at by oneself, and leads to nobody."""


class LookAgain(Value, frozen=True, kw_only=True):
    """One thing that has a day, or days, to look at it again. `key` is the same for the same thing."""

    what: What
    of: str
    key: str
    days: tuple[date, ...]

    def key_on(self, day: date) -> str:
        """The same for the same day of it, whatever becomes of the others."""
        return f"{self.key} {day.isoformat()}" if self.what == "part" else self.key


def things(state: State, role: Role, today: date) -> Iterator[LookAgain]:
    """All that this person looks at again, each with its days, also those that are over."""
    yield from _room(state, role)
    yield from _agreements(state, today)
    yield from _amends(state)


def _room(state: State, role: Role) -> Iterator[LookAgain]:
    is_over = role == "harmed" and state.shared.pacing.is_closed
    ours = () if is_over else tuple(_with_a_day(state.shared.terms.terms))
    theirs = {day for _one, day in ours}
    for one, day in _with_a_day(state.own.space.terms):
        if day not in theirs:
            yield LookAgain(what="room", of=one.id, key=f"space {one.id}", days=(day,))
    for one, day in ours if role == "harmed" else ():
        yield LookAgain(what="room", of=one.id, key=f"terms {one.id}", days=(day,))


def _with_a_day(terms: tuple[Terms, ...]) -> Iterator[tuple[Terms, date]]:
    for one in terms:
        if one.look_again is not None and one.ended is None:
            yield one, one.look_again


def _agreements(state: State, today: date) -> Iterator[LookAgain]:
    for told in state.own.as_told.agreements:
        if told.holds(today):
            yield LookAgain(what="told", of=told.id, key=f"told {told.id}", days=(told.review,))
    if state.shared.pacing.is_closed:
        return
    for one in state.shared.agreements.in_force(today):
        key = f"agreed {one.by} {one.id}"
        yield LookAgain(what="agreed", of=one.id, key=key, days=(one.review,))


def _amends(state: State) -> Iterator[LookAgain]:
    mine = state.own.amends
    for item in mine.unsettled:
        days = tuple(part.on for part in mine.parts_to_come(item))
        if days:
            yield LookAgain(what="part", of=item.id, key=f"part {item.id}", days=days)
        if item.look_back is not None:
            key = f"lasting {item.id}"
            yield LookAgain(what="lasting", of=item.id, key=key, days=(item.look_back,))
