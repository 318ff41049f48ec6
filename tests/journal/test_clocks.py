"""Wall clocks that are put forward and back: each time fires once, on a real minute.

Beside the keeper's answer stands a second one, which knows nothing of folds and gaps: it walks
through the minutes of the world one by one and reads the clock on the wall at each.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from amends.journal.dues import instant
from amends.repair.schedules import Daily, days

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca")
"""An hour forward and back; the same elsewhere on earth; half an hour; twice a year by the moon."""

TWO_YEARS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))
A_MINUTE = timedelta(minutes=1)


def wall_at(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@cache
def change_days(zone: str) -> tuple[date, ...]:
    """The days within two years on which the clock is put forward or back."""
    found = []
    moment, last = TWO_YEARS
    while moment < last:
        following = moment + timedelta(hours=1)
        if wall_at(following, zone) - wall_at(moment, zone) != timedelta(hours=1):
            found.append(wall_at(moment, zone).date())
        moment = following
    return tuple(found)


def walked(day: date, zone: str) -> Iterator[tuple[datetime, datetime]]:
    """Each minute of the world around that day, and what the clock on the wall says at it."""
    moment = datetime.combine(day, time.min, UTC) - timedelta(hours=20)
    for _minute in range(70 * 60):
        yield moment, wall_at(moment, zone)
        moment += A_MINUTE


def by_walking(day: date, zone: str) -> dict[datetime, datetime]:
    """For each minute by the wall of that day the moment at which it fires.

    The first at which the clock shows it; where it never does, the first at which it shows more.
    """
    seen: dict[datetime, datetime] = {}
    minutes_of_the_world = walked(day, zone)
    moment, highest = next(minutes_of_the_world)
    for moment, wall in minutes_of_the_world:
        while highest + A_MINUTE < wall:
            highest += A_MINUTE
            seen[highest] = moment
        seen.setdefault(wall, moment)
        highest = max(highest, wall)
    midnight = datetime.combine(day, time.min)
    minutes = [midnight + n * A_MINUTE for n in range(24 * 60)]
    return {wall: seen[wall] for wall in minutes}


@pytest.mark.parametrize("zone", ZONES)
def test_the_clocks_of_these_places_change_within_two_years(zone: str) -> None:
    assert len(change_days(zone)) == 4


@pytest.mark.parametrize("zone", ZONES)
def test_each_minute_of_a_change_day_fires_where_the_walk_finds_it(zone: str) -> None:
    """A repeated hour fires once, the first; a skipped one at the next valid minute."""
    for day in change_days(zone):
        walk = by_walking(day, zone)
        assert {wall: instant(wall, zone) for wall in walk} == walk


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("clock", [time(0, 0), time(1, 45), time(2, 15), time(2, 30), time(18, 0)])
def test_what_is_due_every_day_fires_once_on_each_of_two_years(zone: str, clock: time) -> None:
    every_day = Daily(start=date(2026, 1, 1), until=date(2027, 12, 31))
    walls = [datetime.combine(day, clock) for day in days(every_day, date(2026, 1, 1))]
    fired = [instant(wall, zone) for wall in walls]
    assert len(fired) == len(set(fired)) == 730
    assert fired == sorted(fired)
    put = set(change_days(zone))
    for wall, moment in zip(walls, fired, strict=True):
        assert wall_at(moment, zone).date() == wall.date()
        if wall.date() not in put:
            assert wall_at(moment, zone) == wall


def test_a_zone_that_this_computer_does_not_know_never_locks_a_book() -> None:
    """Another of their devices may know a newer one. It is told by the world's time until then."""
    for unknown in ("Europe/Atlantis", "../secrets", "", "Europe"):
        wall = datetime.combine(date(2026, 3, 29), time(2, 30))
        assert instant(wall, unknown) == wall.replace(tzinfo=UTC)
