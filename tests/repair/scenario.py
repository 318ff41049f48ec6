"""`given(...).when(...)`, and then what happens, what is refused, or that it stays quiet.

What was given is a row of commands (pressed for real, so that no test stands on a state that the
rules would never reach) or events. Events are compared, not states.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from amends.repair import (
    EMPTY,
    Command,
    Due,
    Event,
    Refused,
    Role,
    State,
    UnknownEvent,
    decide,
    due,
    fold,
)
from amends.repair.kinds import Act

BEN: Role = "responsible"
"""Ben did the hurt."""

ANA: Role = "harmed"
"""Ana was hurt."""

THE_REPAIR = "the-repair"

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
"""A Friday: the evening on which Ben begins."""

THE_EVENING_AFTER = datetime(2026, 3, 7, 21, 0, tzinfo=UTC)
A_WEEK_LATER = datetime(2026, 3, 13, 20, 0, tzinfo=UTC)
A_MONTH_LATER = datetime(2026, 4, 6, 20, 0, tzinfo=UTC)

THAT_DAY = date(2026, 3, 6)
THE_DAY_AFTER = date(2026, 3, 7)
LATER_THAT_NIGHT = THE_EVENING + timedelta(minutes=20)


@dataclass(frozen=True)
class Outcome:
    """What came of one command: events, or the refusal."""

    before: State
    events: tuple[Event, ...]
    refusal: Refused | None

    def then(self, *events: Event) -> None:
        assert self.refusal is None, self.refusal
        assert [type(event) for event in self.events] == [type(event) for event in events]
        assert self.events == events

    def quietly(self) -> None:
        """Nothing happens, and nobody is told of a fault."""
        assert self.refusal is None, self.refusal
        assert self.events == ()

    def refused(self, reason: str, *, field: str | None = None) -> None:
        assert self.refusal is not None, [type(event).__name__ for event in self.events]
        assert self.refusal.reason == reason
        if field is not None:
            assert self.refusal.field == field

    @property
    def state(self) -> State:
        assert self.refusal is None, self.refusal
        return fold(self.events, self.before)


@dataclass(frozen=True)
class Given:
    state: State
    who: Role | None

    def when(self, command: Command, *, who: Role | None = None) -> Outcome:
        try:
            events = decide(self.state, command, about=THE_REPAIR, role=who or self.who)
        except Refused as refusal:
            return Outcome(self.state, (), refusal)
        return Outcome(self.state, events, None)


def given(*before: Command | Event | UnknownEvent, who: Role | None = BEN) -> Given:
    """The state after these, pressed or happened in their order; `who` presses next."""
    state = EMPTY
    for one in before:
        if isinstance(one, Event | UnknownEvent):
            state = fold((one,), state)
        else:
            state = fold(decide(state, one, about=THE_REPAIR, role=_whose(one, who)), state)
    return Given(state, who)


def _whose(command: Command, who: Role | None) -> Role | None:
    return command.by if isinstance(command, Act) else who


def due_of(what: str, state: State, role: Role, now: datetime) -> tuple[Due, ...]:
    """What falls due of one kind of thing."""
    return tuple(one for one in due(state, role, now) if one.key.startswith(what))


def later(command: Command, at: datetime = LATER_THAT_NIGHT) -> Command:
    """The same press, some time later."""
    return replace(command, at=at)


def nothing_comes_of_a_second_press(*before: Command | Event, press: Command) -> None:
    first = given(*before).when(press)
    assert first.events, "the first press does something"
    again = given(*before, press).when(later(press, press.at + timedelta(minutes=20)))
    again.quietly()


def parametrized(cases: list[dict[str, object]], names: str) -> pytest.MarkDecorator:
    """Cases that were written down as data, each under its own name."""
    wanted = names.split(", ")
    rows = [tuple(case[name] for name in wanted) for case in cases]
    return pytest.mark.parametrize(names, rows, ids=[str(case["name"]) for case in cases])
