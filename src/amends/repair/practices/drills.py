"""Drills: short things to practise for listening, that come again after plain intervals.

One looks at a sentence, says for oneself what it is, and is shown. Nothing is scored or counted: what
was not clear comes again tomorrow, what was clear after a longer while. Either of the two may
practise, apart; nobody else hears of it. (STEPS S1.5d; Cepeda 2006 and Latimier 2021 in
docs/sources.md.)
"""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Refused, Value
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

Went = Literal["clear", "again"]

INTERVALS = (1, 3, 7, 21, 60)
"""Days until a thing that was clear comes again, each time the next of these; the last one stays.
That practice is spread over days is what helps; that the days grow saves time (2026-11)."""

AT_ONCE = 4
"""Things in one sitting: about five minutes (our judgement, 2026-11)."""

NEW_AT_ONCE = 2
"""Of these, things that were not looked at before, where others come again."""


class DrillDone(kinds.Event, frozen=True, kw_only=True):
    card: str
    went: Went
    on: date


Event = DrillDone


class DoDrill(kinds.Command, frozen=True, kw_only=True):
    card: str
    went: Went
    on: date


Command = DoDrill


class Known(Value, frozen=True, kw_only=True):
    """How it stands with one thing: how many times in a row it was clear, and when it was looked at."""

    card: str
    times: int
    went: Went
    on: date

    @property
    def again_on(self) -> date:
        """When it comes again: tomorrow, or after the interval that its turn has."""
        days = INTERVALS[min(max(self.times, 1), len(INTERVALS)) - 1]
        return days_later(self.on, days)


class Slice(Value, frozen=True, kw_only=True):
    known: tuple[Known, ...] = ()

    def of(self, card: str) -> Known | None:
        return next((one for one in self.known if one.card == card), None)

    def sitting(self, cards: Iterable[str], today: date) -> tuple[str, ...]:
        """What to look at today, in its order: what comes again first, then a little that is new."""
        there = tuple(cards)
        again = [one.card for one in sorted(self.known, key=_by_day) if _comes(one, there, today)]
        new = [card for card in there if self.of(card) is None]
        room = NEW_AT_ONCE if again else AT_ONCE
        started = sum(1 for one in self.known if one.on == today and one.card in there)
        fresh = new[: max(0, min(room, AT_ONCE - len(again) - started))]
        return (*again, *fresh)[:AT_ONCE]


def _by_day(one: Known) -> tuple[date, str]:
    return one.again_on, one.card


def _comes(one: Known, there: tuple[str, ...], today: date) -> bool:
    return one.card in there and one.again_on <= today


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    if not kinds.is_name(command.card):
        raise Refused("not_understood")
    kinds.not_ahead(command.on, command.at, field="on")
    kept = state.own.drills.of(command.card)
    if kept is None or kept.on != command.on:
        return _done(command)
    # Within one day it is clear once at most, and what was not clear is left until tomorrow.
    return _done(command) if (kept.went, command.went) == ("clear", "again") else ()


def _done(command: DoDrill) -> tuple[Event, ...]:
    return (DrillDone(at=command.at, card=command.card, went=command.went, on=command.on),)


def evolve(mine: Slice, event: Event) -> Slice:
    before = mine.of(event.card)
    times = 0 if event.went == "again" else (before.times if before else 0) + 1
    others = tuple(one for one in mine.known if one.card != event.card)
    now = Known(card=event.card, times=times, went=event.went, on=event.on)
    return replace(mine, known=(*others, now))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return mine
