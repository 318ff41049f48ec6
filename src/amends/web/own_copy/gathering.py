"""What goes into the copy: of each repair one's own entries, and what was given as one may see it."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from amends import journal
from amends.people import access
from amends.people.keys import Ring
from amends.repair import Role, Seat, State, views
from amends.repair.kinds import Event, Given, LetGo, UnknownEvent, Value, is_about
from amends.repair.state import FOR, OWN_PRACTICES, members

PRACTICE_OF: Final[dict[type[Event], str]] = {
    kind: name for name, practice in OWN_PRACTICES.items() for kind in members(practice.Event)
}


class RepairCopied(Value, frozen=True, kw_only=True):
    """One repair. `opened`: whether it could be read; else nothing of it is here."""

    seat: Seat
    state: State
    opened: bool
    own: tuple[Event | UnknownEvent, ...] = ()
    head: str = ""
    """How far their own book had come, for `amends verify --head`."""

    @property
    def role(self) -> Role:
        if self.seat.role is None:
            raise LookupError("a seat in a repair has a role")
        return self.seat.role

    @property
    def name(self) -> str:
        """What its person calls it, or ""."""
        return self.state.own.safety.name

    def given(self, whose: Literal["mine", "theirs"]) -> tuple[Given, ...]:
        """What this person gave, or was given and may see now, in the order of its days."""
        mine = whose == "mine"
        ours = (one for one in self.state.shared.given if (one.by == self.role) == mine)
        return tuple(sorted(ours, key=lambda one: one.at))


def repairs_of(ring: Ring, now: datetime) -> tuple[RepairCopied, ...]:
    """Each repair of theirs, the oldest first. Raises MovedOn."""
    return tuple(_copied(seat, ring, now) for seat in access.seats(ring))


def _copied(seat: Seat, ring: Ring, now: datetime) -> RepairCopied:
    try:
        state, events, head = journal.read_own(seat, ring)
        pair = journal.pair_of(seat, ring, now)
    except journal.Unreadable:
        # One damaged book is no reason to keep the others from their person.
        return RepairCopied(seat=seat, state=State(), opened=False)
    seen = views.visible(state, seat.role, now, pair)
    own = tuple(
        one for one in events if _is_theirs(one, seat.role) and not is_about(one, seen.own.gone)
    )
    return RepairCopied(
        seat=seat, state=seen, opened=True, own=own, head=head.text() if head else ""
    )


def _is_theirs(event: Event | UnknownEvent, role: Role | None) -> bool:
    """Whether a page of theirs could show it: of the practices of their role, and not let go."""
    if isinstance(event, UnknownEvent):
        return True
    if isinstance(event, LetGo):
        return False
    return role in FOR[PRACTICE_OF[type(event)]]
