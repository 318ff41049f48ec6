"""Pacing: doors, the neutral "not now", the cap, and leaving, in the book that both can read.

A door is opened by the hurt person only; every door starts closed. "Not now" needs no reason and
shows none: a reason, if someone wants to keep one, stays in their own book. (SAFETY.md, 2 and 5.)
"""

from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Refused, Role, Value
from amends.repair.spans import Spans, begun, ended

if TYPE_CHECKING:
    from amends.repair.state import State

Door = Literal[
    "talk",
    "questions",
    "offers",
    "agreements",
    "checkins",
    "bond",
    "renewed_apology",
    "forgiveness_request",
    "learning",
    "victories",
    "small_matters",
    "joint_matters",
]

USUAL_CAP, LARGEST_CAP = 2, 7
"""Items in seven days that one person may start and the other is shown (SAFETY.md, section 4)."""


class DoorSet(kinds.Event, frozen=True, kw_only=True):
    book = "shared"
    door: Door
    open: bool


class NotNowSet(kinds.Event, frozen=True, kw_only=True):
    """One person asked for quiet, or ended it. Busy and afraid write the same entry."""

    book = "shared"
    by: Role
    on: bool


class CapChosen(kinds.Event, frozen=True, kw_only=True):
    """How much one person wants to receive in seven days: 0 to 7."""

    book = "shared"
    by: Role
    most: int


class Left(kinds.Event, frozen=True, kw_only=True):
    """One person left. After it nothing reaches either; the book can be read and let go."""

    book = "shared"
    by: Role


Event = DoorSet | NotNowSet | CapChosen | Left


class SetDoor(kinds.Act, frozen=True, kw_only=True):
    door: Door
    open: bool


class SetNotNow(kinds.Act, frozen=True, kw_only=True):
    on: bool


class ChooseCap(kinds.Act, frozen=True, kw_only=True):
    most: int


class Leave(kinds.Act, frozen=True, kw_only=True):
    pass


Command = SetDoor | SetNotNow | ChooseCap | Leave


class Slice(Value, frozen=True, kw_only=True):
    open_doors: frozenset[Door] = frozenset()
    not_now: frozenset[Role] = frozenset()
    caps: tuple[tuple[Role, int], ...] = ()
    left: frozenset[Role] = frozenset()
    stops: Spans = ()
    """From when to when one of the two, or both, asked for quiet; leaving has no end."""
    quiet_since: tuple[tuple[Role, kinds.Instant], ...] = ()
    """Since when each who asks for quiet now has done so."""
    openings: tuple[Door, ...] = ()
    """The door of each time that one was opened."""

    @property
    def is_closed(self) -> bool:
        """Whether this shared book is closed: one of the two left it."""
        return bool(self.left)

    @property
    def is_quiet(self) -> bool:
        return bool(self.not_now)

    def lets(self, role: Role, door: str) -> bool:
        """Whether this person may bring what goes through that door: the hurt person always may."""
        return not self.is_closed and (role == "harmed" or door in self.open_doors)

    def cap_of(self, receiver: Role) -> int:
        return dict(self.caps).get(receiver, USUAL_CAP)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.pacing
    if ours.is_closed and not isinstance(command, Leave):
        raise Refused("book_closed")
    match command:
        case SetDoor():
            return _set_door(state, command)
        case SetNotNow():
            if (command.by in ours.not_now) == command.on:
                return ()
            return (NotNowSet(at=command.at, by=command.by, on=command.on),)
        case ChooseCap():
            if not 0 <= command.most <= LARGEST_CAP:
                raise Refused("cap_out_of_range", field="most", most=LARGEST_CAP)
            if ours.cap_of(command.by) == command.most:
                return ()
            return (CapChosen(at=command.at, by=command.by, most=command.most),)
        case Leave():
            return () if command.by in ours.left else (Left(at=command.at, by=command.by),)
        case _:
            assert_never(command)


def _set_door(state: "State", command: SetDoor) -> tuple[Event, ...]:
    ours = state.shared.pacing
    # Only the person who was hurt opens what may come to them.
    if command.by != "harmed":
        raise Refused("door_not_yours", field="door")
    if command.open and command.door == "victories" and state.own.victories.is_off:
        raise Refused("victories_off", field="door")
    if (command.door in ours.open_doors) == command.open and not _is_spent(state, command):
        return ()
    return (DoorSet(at=command.at, door=command.door, open=command.open),)


def _is_spent(state: "State", command: SetDoor) -> bool:
    """Whether the door to the one request was passed through: to open it again is an act anew."""
    if command.door != "forgiveness_request" or not command.open:
        return False
    opening = state.shared.pacing.openings.count("forgiveness_request")
    return state.shared.forgiveness.is_spent(opening)


def evolve(ours: Slice, event: Event) -> Slice:
    match event:
        case DoorSet():
            if not event.open:
                return replace(ours, open_doors=ours.open_doors - {event.door})
            return replace(
                ours,
                open_doors=ours.open_doors | {event.door},
                openings=(*ours.openings, event.door),
            )
        case NotNowSet():
            return _quiet(ours, event)
        case CapChosen():
            others = tuple(cap for cap in ours.caps if cap[0] != event.by)
            return replace(ours, caps=(*others, (event.by, event.most)))
        case Left():
            return replace(
                ours,
                left=ours.left | {event.by},
                stops=begun(ours.stops, event.at),
            )
        case _:
            assert_never(event)


def _quiet(ours: Slice, event: NotNowSet) -> Slice:
    not_now = ours.not_now | {event.by} if event.on else ours.not_now - {event.by}
    if not_now:
        stops = begun(ours.stops, event.at)
    else:
        stops = ours.stops if ours.is_closed else ended(ours.stops, event.at)
    since = ours.quiet_since
    if not event.on:
        since = tuple(one for one in since if one[0] != event.by)
    elif event.by not in ours.not_now:
        since = (*since, (event.by, event.at))
    return replace(ours, not_now=not_now, stops=stops, quiet_since=since)


def seen_from(ours: Slice, reader: Role, *, elsewhere: bool) -> Slice:
    """The slice as its reader may see it: "not now" and "closed", never since when or who left.

    `elsewhere`: the two are quiet in another repair, which looks the same as quiet here.
    """
    other = kinds.other(reader)
    quiet = {by for by in ours.not_now if by == reader}
    if elsewhere or other in ours.not_now:
        quiet.add(other)
    return replace(
        ours,
        not_now=frozenset() if ours.is_closed else frozenset(quiet),
        left=frozenset((reader, other)) if ours.is_closed else frozenset(),
        stops=(),
        quiet_since=(),
    )


def let_go(ours: Slice, ids: tuple[str, ...]) -> Slice:
    return ours
