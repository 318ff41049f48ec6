"""What two persons have between them, over all their repairs: a pure answer from their books.

A stop holds between two persons, in every repair of theirs and in both directions. It is never
noted anywhere as such: it is read out of the sealed books of each repair, so that ending one
stop cannot reopen what another closed, and no row has to say which repair or what reason it was.

Only the shared books count for a stop, since only those are known to both. A reason of one's own
has its neutral effect there (SAFETY.md, section 2).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from amends.repair.guards import gate_is_closed, started
from amends.repair.kinds import Event, Pair, Role, UnknownEvent
from amends.repair.practices.pacing import Left
from amends.repair.spans import Spans, unbroken_from
from amends.repair.state import State


class Side(NamedTuple):
    """One repair of the two, as the actor sees it: their role in it, and both folds.

    `shared` are the events of its shared book by position.
    """

    role: Role
    shared: tuple[tuple[int, Event | UnknownEvent], ...]
    state: State

    def __repr__(self) -> str:
        return "<Side>"

    def grown(self, events: Sequence[Event], state: State) -> "Side":
        """The side after these events, which lead to this state."""
        ours = (event for event in events if event.book == "shared")
        last = self.shared[-1][0] if self.shared else 0
        return Side(self.role, (*self.shared, *enumerate(ours, start=last + 1)), state)


def pair(here: Side, others: Sequence[Side], now: datetime) -> Pair:
    """What the actor's other repairs with the same person mean for this one."""
    sides = (here, *others)
    starts = (at for side in others for at in started(side.state, side.role))
    return Pair(
        closed=any(_holds(side, sides, now) for side in others),
        started=tuple(sorted(starts)),
        most=min((most for side in others for most in _chosen_by_other(side)), default=None),
        asked_since=min(
            (at for side in others if _holds(side, sides, now) for at in _asked_since(side, now)),
            default=None,
        ),
        spans=tuple(span for side in others for span in _apart(side, sides)),
    )


def is_closed(sides: Sequence[Side], now: datetime) -> bool:
    """Whether nothing may go out between the two: the one bit that a worker may know.

    The worker comes later and reads no book, so that a space which has yet to begin counts from
    the moment it was asked for.
    """
    return any(_holds(side, sides, now) or _is_to_hold(side, now) for side in sides)


def is_asked_to_wait(side: Side, now: datetime) -> bool:
    """Whether the other of this repair asked the actor for quiet or space, and has not left.

    Then the actor opens nothing new to anybody by a code: what the other's stop took back would
    be there again a minute later, and nobody can say whom a code is meant for.
    """
    shared = side.state.shared
    if _left_at(side) is not None:
        return False
    quiet = any(by != side.role for by in shared.pacing.not_now)
    return quiet or (side.role == "responsible" and shared.terms.holds(now))


def asks_to_wait(side: Side, now: datetime) -> bool:
    """Whether the actor of this side asked for quiet or for space, or left.

    A space that has yet to begin counts from the moment it was asked for.
    """
    ours = side.state.shared.pacing
    space = side.role == "harmed" and any(
        not terms.is_over(now) for terms in side.state.shared.terms.terms
    )
    return side.role in ours.not_now or side.role in ours.left or space


def _apart(side: Side, sides: Sequence[Side]) -> Spans:
    """From when to when this repair keeps the two apart. One that was left does until they meet anew."""
    shared = side.state.shared
    spans = (*shared.pacing.stops, *shared.terms.spans)
    left = _left_at(side)
    begins = (other.shared[0][1] for other in sides if left and _begins_after(other, left))
    anew = min((one.at for one in begins if not isinstance(one, UnknownEvent)), default=None)
    if anew is None:
        return spans
    return tuple((began, min(over or anew, anew)) for began, over in spans if began < anew)


def _asked_since(side: Side, now: datetime) -> tuple[datetime, ...]:
    """Since when the actor has asked for quiet or for space here, or has left."""
    shared = side.state.shared
    quiet = dict(shared.pacing.quiet_since).get(side.role)
    space = unbroken_from(shared.terms.spans, now) if side.role == "harmed" else None
    left = _left_at(side) if side.role in shared.pacing.left else None
    return tuple(at for at in (quiet, space, left) if at is not None)


def _is_to_hold(side: Side, now: datetime) -> bool:
    if _left_at(side) is not None:
        return False
    return any(not terms.is_over(now) for terms in side.state.shared.terms.terms)


def _holds(side: Side, sides: Sequence[Side], now: datetime) -> bool:
    """Whether this repair keeps the two apart.

    One that was left does, until they meet anew: for that one of them has to make an invitation
    after the leaving, and the other to use it. A quiet that was not followed by leaving is ended
    by nobody but who asked for it, whatever else begins.
    """
    shared = side.state.shared
    left = _left_at(side)
    if left is not None:
        return not any(_begins_after(other, left) for other in sides)
    # What a newer version wrote may be a stop.
    return gate_is_closed(State(shared=shared), now) or bool(shared.newer)


def _left_at(side: Side) -> datetime | None:
    return max((event.at for _, event in side.shared if isinstance(event, Left)), default=None)


def _begins_after(side: Side, instant: datetime) -> bool:
    """Whether its shared book begins later. An empty book does not say when it began."""
    if not side.shared:
        return False
    position, first = side.shared[0]
    return position == 1 and not isinstance(first, UnknownEvent) and first.at > instant


def _chosen_by_other(side: Side) -> tuple[int, ...]:
    return tuple(most for role, most in side.state.shared.pacing.caps if role != side.role)
