"""The days that come, of a person's own: what a calendar of theirs may show.

Their own, and nothing else. What the other gave, asks or set for themselves has no day here; of what
both agreed on, the day to look at it again is both's (`look_again`), and so is a day that both
booked. Pauses between the two, "not now" and every answer about safety change nothing: a calendar that
lost its days that evening would tell whoever sees the phone. What is over is left out, so that no
calendar is a record of how somebody kept their word.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import takewhile
from typing import Literal

from amends.repair import look_again
from amends.repair.kinds import Role, Value
from amends.repair.practices import waiting
from amends.repair.practices.promises import Promise
from amends.repair.schedules import MonthlyByWeekday, Repeating, Weekly, days
from amends.repair.state import State

Kind = Literal["promise", "look_again", "together", "check_in", "hours", "appointment"]

Every = Literal["week", "fortnight", "month"]
"""How often somebody wants a day for a check-in of their own."""


class Coming(Value, frozen=True, kw_only=True):
    """A day on which something of one's own comes.

    `key` is the same for the same thing, also when it was moved to another day. Without a `clock` it
    is of the whole day; `lead` is how long before it may ring.
    """

    kind: Kind
    key: str
    day: date
    clock: time | None = None
    zone: str = ""
    lead: timedelta = timedelta(0)


def coming(state: State, role: Role, first: date, last: date) -> tuple[Coming, ...]:
    """What comes from `first` to `last`, both included, earliest first.

    `state` is the one narrowed to its reader, so that nothing here knows more than their pages do.
    """
    things = (
        *_promises(state, first, last),
        *_hours(state, first, last),
        *_look_again(state, role, first, last),
        *_appointments(state, first, last),
        *_together(state, first, last),
    )
    return tuple(sorted(things, key=in_order))


def check_ins(
    every: Every, weekday: int, since: date, first: date, last: date
) -> tuple[Coming, ...]:
    """Days for a check-in of one's own, by the day of the week that was chosen.

    `since`: the day of the choice, by which every second week is counted.
    """
    fell = days(_rhythm(every, weekday, since), first)
    return tuple(
        Coming(kind="check_in", key=f"check-in {day.isoformat()}", day=day)
        for day in takewhile(lambda day: day <= last, fell)
    )


def in_order(thing: Coming) -> tuple[date, time, str]:
    return (thing.day, thing.clock or time.min, thing.key)


def _promises(state: State, first: date, last: date) -> Iterator[Coming]:
    for promise in state.own.promises.running:
        moved = _moved(promise)
        called = waiting.called_to_mind(state, promise, first)
        for day in takewhile(lambda day: day <= last, called):
            yield Coming(
                kind="promise",
                key=f"promise {promise.id} {moved.get(day, day).isoformat()}",
                day=day,
                clock=promise.clock,
                zone=promise.zone,
                lead=promise.lead_time,
            )
    for day, _promise, answer in state.own.promises.to_make_good():
        if first <= day <= last:
            yield Coming(kind="promise", key=f"good {answer.id}", day=day)


def _hours(state: State, first: date, last: date) -> Iterator[Coming]:
    """Hours set aside: that something is then, and never what for."""
    for day, one in state.own.hours.coming(first):
        if day <= last:
            key = f"hours {one.id} {day.isoformat()}"
            yield Coming(kind="hours", key=key, day=day, clock=one.clock, zone=one.zone)


def _appointments(state: State, first: date, last: date) -> Iterator[Coming]:
    """Its hour, and nothing of with whom: what stands on each day is the person's choice for all."""
    for one in state.own.help.to_come(first):
        if one.on <= last:
            yield Coming(
                kind="appointment",
                key=f"appointment {one.id}",
                day=one.on,
                clock=one.clock,
                zone=one.zone,
            )


def _moved(promise: Promise) -> dict[date, date]:
    """Of each day that was agreed on instead, the day in whose place it stands."""
    said = sorted(promise.said, key=lambda said: said.on, reverse=True)
    return {said.to: said.on for said in said if said.to is not None}


def _look_again(state: State, role: Role, first: date, last: date) -> Iterator[Coming]:
    for one in look_again.things(state, role, first):
        for day in one.days:
            if first <= day <= last:
                yield Coming(kind="look_again", key=one.key_on(day), day=day)


def _together(state: State, first: date, last: date) -> Iterator[Coming]:
    if state.shared.pacing.is_closed:
        return
    for one in state.shared.bond.booked(first):
        if one.on <= last:
            yield Coming(kind="together", key=f"together {one.by} {one.id}", day=one.on)
    for proposed, booked in state.shared.rounds.booked(first):
        if booked.on <= last:
            key = f"round {proposed.by} {proposed.id}"
            yield Coming(kind="together", key=key, day=booked.on)


def _rhythm(every: Every, weekday: int, since: date) -> Repeating:
    if every == "month":
        return MonthlyByWeekday(start=since, which="first", weekday=weekday)
    return Weekly(start=since, days=(weekday,), every=2 if every == "fortnight" else 1)
