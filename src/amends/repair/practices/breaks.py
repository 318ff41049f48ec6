"""Breaks: a pause in a talk in one room, with the time to go on fixed when it begins.

Twenty minutes at least, since a body that is in alarm needs about that long to calm down and cannot
listen before; and no more than a day, so that a pause is no way of never coming back. Who pauses says
when it goes on, and nobody makes that sooner. Either of the two may keep it, on whose device the talk
is; nobody else hears of it. (STEPS S0.4e, S1.3b; docs/sources.md, flooding.)
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Instant, Made, Refused, Value

if TYPE_CHECKING:
    from amends.repair.state import State

SHORTEST, LONGEST = timedelta(minutes=20), timedelta(hours=24)
"""How long a pause may be (docs/sources.md, flooding; 2026-11)."""

TO_FIVE = timedelta(minutes=5)
"""A time to go on is one that two people can say to each other: it falls on full five minutes."""


class BreakTaken(Made, frozen=True, kw_only=True):
    minutes: int
    until: Instant


Event = BreakTaken


class TakeBreak(kinds.Command, frozen=True, kw_only=True):
    id: str
    minutes: int


Command = TakeBreak


class Slice(Value, frozen=True, kw_only=True):
    taken: tuple[BreakTaken, ...] = ()

    def running(self, now: datetime) -> BreakTaken | None:
        """The pause that is on now, or None."""
        return next((one for one in reversed(self.taken) if now < one.until), None)


def goes_on_at(now: datetime, minutes: int) -> datetime:
    """When a pause of so many minutes is over. Raises Refused where it is too short or too long."""
    least, most = (int(one / timedelta(minutes=1)) for one in (SHORTEST, LONGEST))
    if not least <= minutes <= most:
        raise Refused("break_out_of_range", field="minutes", least=least, hours=most // 60)
    end = now + timedelta(minutes=minutes)
    over = timedelta(minutes=end.minute, seconds=end.second, microseconds=end.microsecond) % TO_FIVE
    return end if not over else end - over + TO_FIVE


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.breaks
    kept = kinds.find(mine.taken, command.id)
    if kept is not None and kept.minutes == command.minutes:
        return ()
    if kept is not None:
        raise Refused("already_kept", field="minutes")
    until = goes_on_at(command.at, command.minutes)
    running = mine.running(command.at)
    if running is not None and until <= running.until:
        raise Refused("break_stays", field="minutes", until=running.until)
    return (BreakTaken(at=command.at, id=command.id, minutes=command.minutes, until=until),)


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, taken=(*mine.taken, event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, taken=kinds.without(mine.taken, ids))
