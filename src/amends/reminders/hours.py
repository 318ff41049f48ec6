"""When a person is written to: by the hour they chose, and never in their quiet hours. Pure."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import msgspec

from amends.people.reminding import USUAL_HOUR, Choice

Resolve = Callable[[datetime, str], datetime]
"""From a wall clock's time in a zone to the instant."""

Local = Callable[[datetime, str], datetime]
"""From an instant to the wall clock's time in a zone, without the zone."""


def when(
    choice: Choice, due: datetime, *, of_the_other: bool, resolve: Resolve, local: Local
) -> datetime:
    """The first instant at or after `due` at which an e-mail may go to this person.

    That the other gave something is only ever told at the one hour of a day, whatever was chosen:
    when they did it is nobody's business.
    """
    wall = local(due, choice.zone)
    hour = choice.daily_at or (USUAL_HOUR if of_the_other else None)
    if hour is None and not is_quiet(choice, wall.time()):
        return due
    if hour is not None:
        wall = _next(wall, hour)
    if is_quiet(choice, wall.time()) and choice.quiet_until is not None:
        wall = _next(wall, choice.quiet_until)
    return resolve(wall, choice.zone)


def is_quiet(choice: Choice, at: time) -> bool:
    """Whether that time of day lies in the quiet hours, which may go past midnight."""
    first, last = choice.quiet_from, choice.quiet_until
    if first is None or last is None:
        return False
    if first <= last:
        return first <= at < last
    return at >= first or at < last


def next_quiet(choice: Choice, at: datetime, *, resolve: Resolve, local: Local) -> datetime | None:
    """When the quiet hours next begin, or None where there are none."""
    if choice.quiet_from is None or choice.quiet_until is None:
        return None
    return resolve(_next(local(at, choice.zone), choice.quiet_from), choice.zone)


def at_any_hour(choice: Choice) -> Choice:
    """The same person, were their e-mails to go as things fall due."""
    return msgspec.structs.replace(choice, daily_at=None)


def _next(wall: datetime, hour: time) -> datetime:
    """That hour of the same day, or of the next one if it has passed by the minute."""
    today: date = wall.date()
    if wall.time().replace(second=0, microsecond=0) > hour:
        today += timedelta(days=1)
    return datetime.combine(today, hour)
