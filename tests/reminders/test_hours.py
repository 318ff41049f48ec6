"""When somebody is written to: at the hour they chose, never in their quiet hours, whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

import pytest

from amends.journal import dues
from amends.people.reminding import Choice
from amends.reminders import hours

MADRID = "Europe/Madrid"


def chose(**said: Any) -> Choice:
    return Choice(**{"zone": MADRID, "daily_at": None, **said})


def when(choice: Choice, due: datetime, *, of_the_other: bool = False) -> datetime:
    return hours.when(
        choice, due, of_the_other=of_the_other, resolve=dues.instant, local=dues.on_the_wall
    )


def at(hour: int, minute: int = 0, *, day: int = 3, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


AT_NIGHT = {"quiet_from": time(22), "quiet_until": time(7)}
IN_THE_DAY = {"quiet_from": time(9), "quiet_until": time(17)}


def test_as_things_fall_due_if_that_was_chosen() -> None:
    assert when(chose(), at(8, 13)) == at(8, 13)


@pytest.mark.parametrize(
    ("due", "goes"),
    [
        (at(20, 59), at(20, 59)),
        (at(21), at(6, day=4)),
        (at(23, 30), at(6, day=4)),
        (at(5, 59), at(6)),
        (at(6), at(6)),
    ],
)
def test_nothing_goes_in_quiet_hours_over_midnight(due: datetime, goes: datetime) -> None:
    assert when(chose(**AT_NIGHT), due) == goes


def test_quiet_hours_may_lie_in_the_day() -> None:
    assert when(chose(**IN_THE_DAY), at(8)) == at(16)
    assert when(chose(**IN_THE_DAY), at(16)) == at(16)
    assert when(chose(**IN_THE_DAY), at(7, 59)) == at(7, 59)


def test_once_a_day_what_falls_due_by_that_minute_goes_the_same_day() -> None:
    nine = chose(daily_at=time(9))
    assert when(nine, at(8)) == at(8)
    assert when(nine, at(8, 1)) == at(8, day=4)


@pytest.mark.parametrize(
    ("now", "begins"), [(at(20, 30), at(21)), (at(6), at(21)), (at(21, 1), at(21, day=4))]
)
def test_the_next_quiet_begins_by_the_clock_of_its_person(now: datetime, begins: datetime) -> None:
    def next_quiet(choice: Choice) -> datetime | None:
        return hours.next_quiet(choice, now, resolve=dues.instant, local=dues.on_the_wall)

    assert next_quiet(chose(**AT_NIGHT)) == begins
    assert next_quiet(chose()) is None


def test_an_hour_of_the_day_that_is_quiet_waits_for_the_end_of_the_quiet() -> None:
    assert when(chose(daily_at=time(23), **AT_NIGHT), at(12)) == at(6, day=4)


def test_what_the_other_gave_is_told_at_one_hour_of_a_day_whatever_was_chosen() -> None:
    """When Ben gave it is nobody's business, and when Ana did neither."""
    told = {when(chose(), at(hour, 7), of_the_other=True) for hour in range(9, 24)}
    assert told == {at(8, day=4)}
    evening = chose(daily_at=time(19, 30))
    assert when(evening, at(9, 7), of_the_other=True) == at(18, 30)


def test_an_hour_stays_that_hour_when_the_clocks_change() -> None:
    nine = chose(daily_at=time(9))
    assert when(nine, at(9, day=28)) == at(7, day=29)
    assert when(nine, at(9, day=24, month=10)) == at(8, day=25, month=10)


def test_an_hour_that_is_skipped_is_the_next_minute_there_is() -> None:
    assert when(chose(daily_at=time(2, 30)), at(12, day=28)) == at(1, day=29)


def test_a_quiet_of_no_length_is_none() -> None:
    same = chose(quiet_from=time(8), quiet_until=time(8))
    assert when(same, at(7)) == at(7)
