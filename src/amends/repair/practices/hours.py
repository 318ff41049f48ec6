"""Hours that a person sets aside, the time they took, and what they are willing to do, honestly.

For oneself alone: hours have days and an hour of the clock and call their person as anything of their
own does. Time that was begun is noted with its beginning, and with its end when its person says it;
nothing runs out, nothing is added up, and nobody is asked where an hour went. That one is not
willing is an answer, and stands beside the task it is about. (STEPS S0.2a, S0.3e, S0.4c, S3.5b.)
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar, Final, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Instant, Made, Refused, Thing, Value, found, whole
from amends.repair.practices.promises import ZONE, Clock
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

What = Literal["reflection", "week", "talk", "there"]
"""What they are set aside for: for looking back, for the work of a week, kept free for a talk that the
other named, or what one's own line of being there speaks of (STEPS S0.4c, S0.3e)."""

WITH_THE_OTHER: Final[frozenset[What]] = frozenset(("talk", "there"))
"""What is kept free for the other: while anything keeps the two apart, no page of theirs names it."""

Will = Literal["willing", "not_willing", "not_yet"]

FORTNIGHT = 14
"""Days ahead within which hours are set aside: two weeks can be overlooked (STEPS S0.2a)."""

QUARTER = 92
"""Days ahead within which time is kept free for a talk: its day is the other's to name (2026-11)."""

MOST_DAYS = 7
"""Days that are set aside at one time."""

SHORTEST, LONGEST = 5, 240
"""Minutes: less is no time, and more than four hours is no evening (judgement, 2026-11)."""

FORGOTTEN = timedelta(hours=4)
"""After how long nobody is taken to sit there still: then how long it was is not known."""

LONGEST_TASK = 200


class HoursSet(Made, frozen=True, kw_only=True):
    """Hours as they stand now, written again under the same id when they change.

    Version 1 had neither talks nor the hours of being there.
    """

    version: ClassVar[int] = 2

    what: What
    days: tuple[date, ...]
    clock: Clock
    zone: str
    minutes: int


class TimeBegun(Made, frozen=True, kw_only=True):
    """Somebody sat down to it; when, its instant says."""


class TimeEnded(kinds.Event, frozen=True, kw_only=True):
    of: str


class WillSaid(Made, frozen=True, kw_only=True):
    """Whether a person is willing to do one thing. `task` names it: its kind, and its id."""

    task: str
    will: Will
    text: str


Event = HoursSet | TimeBegun | TimeEnded | WillSaid


class SetHours(kinds.Command, frozen=True, kw_only=True):
    id: str
    what: What
    days: tuple[date, ...]
    clock: Clock
    minutes: int
    zone: str = "UTC"


class BeginTime(kinds.Command, frozen=True, kw_only=True):
    id: str


class EndTime(kinds.Command, frozen=True, kw_only=True):
    of: str


class SayWill(kinds.Command, frozen=True, kw_only=True):
    id: str
    task: str
    will: Will
    text: str = ""


Command = SetHours | BeginTime | EndTime | SayWill


class Taken(Thing, frozen=True, kw_only=True):
    """Time that was begun, and ended where its person said so."""

    ended: Instant | None = None

    def minutes(self) -> int | None:
        """How long it was in whole minutes, or None: not said, or forgotten."""
        if self.ended is None or self.ended - self.at > FORGOTTEN:
            return None
        return max(0, int((self.ended - self.at).total_seconds() // 60))

    def runs(self, now: datetime) -> bool:
        return self.ended is None and now - self.at <= FORGOTTEN


class Slice(Value, frozen=True, kw_only=True):
    set: tuple[HoursSet, ...] = ()
    taken: tuple[Taken, ...] = ()
    said: tuple[WillSaid, ...] = ()

    def running(self, now: datetime) -> Taken | None:
        """What was begun last, while it goes on."""
        return next((one for one in reversed(self.taken) if one.runs(now)), None)

    def coming(self, first: date) -> Iterator[tuple[date, HoursSet]]:
        """Each day that is set aside from `first` on."""
        for one in self.set:
            yield from ((day, one) for day in one.days if day >= first)

    def will_of(self, task: str) -> WillSaid | None:
        return next((one for one in self.said if one.task == task), None)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.hours
    match command:
        case SetHours():
            return _set(mine, command)
        case BeginTime():
            return _begin(mine, command)
        case EndTime():
            taken = found(mine.taken, command.of)
            return () if taken.ended else (TimeEnded(at=command.at, of=taken.id),)
        case SayWill():
            return _say(mine, command)
        case _:
            assert_never(command)


def _set(mine: Slice, command: SetHours) -> tuple[Event, ...]:
    days = tuple(sorted(set(command.days)))
    if not days:
        raise Refused("no_hour_chosen", field="days")
    if len(days) > MOST_DAYS:
        raise Refused("too_many_hours", field="days", most=MOST_DAYS)
    if not SHORTEST <= command.minutes <= LONGEST:
        raise Refused("minutes_out_of_range", field="minutes", least=SHORTEST, most=LONGEST)
    if not ZONE.fullmatch(command.zone):
        raise Refused("zone_unknown", field="zone")
    set_aside = HoursSet(
        at=command.at,
        id=command.id,
        what=command.what,
        days=days,
        clock=command.clock,
        zone=command.zone,
        minutes=command.minutes,
    )
    kept = kinds.find(mine.set, command.id)
    for day in days:
        if kept is None or day not in kept.days:
            _is_near(day, command)
    return kinds.unless_kept(set_aside, kept)


def _is_near(day: date, command: SetHours) -> None:
    kinds.not_over(day, command.at, "hour_over", field="days")
    ahead = QUARTER if command.what == "talk" else FORTNIGHT
    if day > days_later(command.at.date(), ahead + 1):
        raise Refused("hours_too_far", field="days", most=ahead)


def _begin(mine: Slice, command: BeginTime) -> tuple[Event, ...]:
    """Nothing while one goes on: two of them at once would say nothing."""
    begun = TimeBegun(at=command.at, id=command.id)
    if kinds.find(mine.taken, command.id) is not None or mine.running(command.at) is not None:
        return ()
    return (begun,)


def _say(mine: Slice, command: SayWill) -> tuple[Event, ...]:
    said = WillSaid(
        at=command.at,
        id=command.id,
        task=whole(command.task, field="will", most=LONGEST_TASK),
        will=command.will,
        text=whole(command.text, field="text", most=kinds.LONGEST_LINE),
    )
    kept = mine.will_of(said.task)
    if kinds.find(mine.said, command.id) != kept:
        # One for each task: another's id, or another's place, would take its words away.
        raise Refused("already_kept", field="text")
    return kinds.unless_kept(said, kept)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case HoursSet():
            return replace(mine, set=(*kinds.without(mine.set, (event.id,)), event))
        case TimeBegun():
            return replace(mine, taken=(*mine.taken, Taken(id=event.id, at=event.at)))
        case TimeEnded():
            return replace(mine, taken=kinds.amended(mine.taken, event.of, ended=event.at))
        case WillSaid():
            return replace(mine, said=(*kinds.without(mine.said, (event.id,)), event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        set=kinds.without(mine.set, ids),
        taken=kinds.without(mine.taken, ids),
        said=kinds.without(mine.said, ids),
    )
