"""Ana and Ben, each at their own seat: two books of their own, and one that both can read.

What Ben presses is decided on what Ben can know, and so with Ana. `between(...)` presses a row of
commands for real; an act knows whose it is, and `hers(...)` marks what Ana does on her own side.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from amends.repair import Command, Event, Refused, Role, State, UnknownEvent, decide, fold
from amends.repair.kinds import ONLY_HERE, Act, Pair
from amends.repair.practices.giving import BeginSharedBook
from amends.repair.views import visible
from tests.repair.scenario import ANA, BEN, THE_EVENING, THE_REPAIR, Outcome


@dataclass(frozen=True)
class Hers:
    command: Command


def hers(command: Command) -> Hers:
    """What Ana does in her own book."""
    return Hers(command)


def began(by: Role = BEN, *picks: str, at: datetime = THE_EVENING) -> BeginSharedBook:
    return BeginSharedBook(at=at, by=by, picks=picks)


@dataclass(frozen=True)
class Two:
    bens: tuple[Event | UnknownEvent, ...] = ()
    anas: tuple[Event | UnknownEvent, ...] = ()
    shared: tuple[Event | UnknownEvent, ...] = ()
    pair: Pair = field(default=ONLY_HERE)

    def state(self, who: Role) -> State:
        """All that the books of one seat hold: more than its person may see."""
        return fold((*(self.bens if who == BEN else self.anas), *self.shared))

    def sees(self, who: Role, at: datetime) -> State:
        return visible(self.state(who), who, at, self.pair)

    def when(self, command: Command | Hers) -> Outcome:
        who, press = _whose(command)
        before = self.state(who)
        try:
            events = decide(before, press, about=THE_REPAIR, role=who, pair=self.pair)
        except Refused as refusal:
            return Outcome(before, (), refusal)
        return Outcome(before, events, None)

    def then(self, *commands: Command | Hers | Event | UnknownEvent) -> Two:
        """The two after these; a refusal is a fault of the test."""
        two = self
        for command in commands:
            two = two._after(command)
        return two

    def _after(self, command: Command | Hers | Event | UnknownEvent) -> Two:
        if isinstance(command, Event | UnknownEvent):
            return replace(self, shared=(*self.shared, command))
        outcome = self.when(command)
        if outcome.refusal is not None:
            raise outcome.refusal
        return self.happened(_whose(command)[0], outcome.events)

    def happened(self, who: Role, events: tuple[Event, ...]) -> Two:
        own = tuple(event for event in events if event.book != "shared")
        shared = tuple(event for event in events if event.book == "shared")
        if who == BEN:
            return replace(self, bens=(*self.bens, *own), shared=(*self.shared, *shared))
        return replace(self, anas=(*self.anas, *own), shared=(*self.shared, *shared))


def between(*commands: Command | Hers | Event | UnknownEvent, pair: Pair = ONLY_HERE) -> Two:
    return replace(Two().then(*commands), pair=pair)


def _whose(command: Command | Hers) -> tuple[Role, Command]:
    if isinstance(command, Hers):
        return ANA, command.command
    return (command.by if isinstance(command, Act) else BEN), command
