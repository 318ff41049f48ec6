"""The days of a schedule, beside a second way of counting them that shares nothing with the first.

The second way goes through the calendar day by day and asks of each whether it is one of them, as
somebody would with a finger on a wall calendar.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.repair import Refused
from amends.repair.schedules import (
    MOST_TIMES,
    MOST_WEEKS,
    Daily,
    MonthlyByDate,
    MonthlyByWeekday,
    Once,
    Schedule,
    Stretch,
    Weekly,
    Yearly,
    check,
    days,
    days_later,
)
from tests.repair.scenario import THE_EVENING

A_DAY = timedelta(days=1)
FRIDAY = date(2026, 3, 6)
MONDAY_TO_SUNDAY = range(7)


# On the wall calendar


def is_one(schedule: Schedule, day: date) -> bool:
    if isinstance(schedule, Once):
        return day == schedule.on
    if day < schedule.start or (schedule.until is not None and day > schedule.until):
        return False
    if isinstance(schedule, Daily):
        return True
    if isinstance(schedule, Weekly):
        mondays = [each - timedelta(days=each.weekday()) for each in (schedule.start, day)]
        weeks = (mondays[1] - mondays[0]).days / 7
        return day.weekday() in schedule.days and weeks % schedule.every == 0
    if isinstance(schedule, MonthlyByDate):
        return day.day == min(schedule.day, monthrange(day.year, day.month)[1])
    if isinstance(schedule, MonthlyByWeekday):
        return day.weekday() == schedule.weekday and schedule.which in places(day)
    wanted = min(schedule.start.day, monthrange(day.year, schedule.start.month)[1])
    return (day.month, day.day) == (schedule.start.month, wanted)


def places(day: date) -> list[str]:
    """Which of its kind a day of the week is in its month: the fourth may be the last as well."""
    names = ["first", "second", "third", "fourth"]
    before = (day.day - 1) // 7
    last = ["last"] if (day + timedelta(days=7)).month != day.month else []
    return names[before : before + 1] + last


def by_finger(
    schedule: Schedule, pauses: list[Stretch], *, until: date, spoken: frozenset[date] = frozenset()
) -> list[date]:
    """Every day up to `until` on which it falls due."""
    found: list[date] = []
    waits = False
    day = schedule.on if isinstance(schedule, Once) else schedule.start
    while day <= until:
        paused = any(p.first <= day and (p.last is None or day <= p.last) for p in pauses)
        free = not paused or day in spoken
        if isinstance(schedule, Once):
            waits = waits or day == schedule.on
            if waits and free:
                return [day]
        elif free and is_one(schedule, day) and len(found) != schedule.count:
            found.append(day)
        day += A_DAY
    return found


def near(days_off: int) -> date:
    return FRIDAY + timedelta(days=days_off)


starts = st.one_of(
    st.integers(-40, 400).map(near),
    st.sampled_from((date(2028, 2, 29), date(2026, 1, 31), date(2026, 12, 31), date(2026, 8, 30))),
)


@st.composite
def schedules(draw: st.DrawFn, *, counted: bool = True) -> Schedule:
    start = draw(starts)
    ends: dict[str, Any] = draw(
        st.sampled_from(
            (
                {},
                {"until": start + timedelta(days=draw(st.integers(0, 500)))},
                *([{"count": draw(st.integers(1, 30))}] if counted else []),
            )
        )
    )
    kinds: tuple[Schedule, ...] = (
        Once(on=start),
        Daily(start=start, **ends),
        Weekly(
            start=start,
            days=tuple(draw(st.sets(st.integers(0, 6), min_size=1))),
            every=draw(st.sampled_from((1, 1, 2, 3, 5, MOST_WEEKS))),
            **ends,
        ),
        MonthlyByDate(start=start, day=draw(st.sampled_from((1, 15, 28, 29, 30, 31))), **ends),
        MonthlyByWeekday(
            start=start,
            which=draw(st.sampled_from(("first", "second", "third", "fourth", "last"))),
            weekday=draw(st.integers(0, 6)),
            **ends,
        ),
        Yearly(start=start, **ends),
    )
    return draw(st.sampled_from(kinds))


@st.composite
def pauses(draw: st.DrawFn) -> list[Stretch]:
    found = []
    for _each in range(draw(st.integers(0, 3))):
        first = draw(starts)
        long = draw(st.sampled_from((0, 1, 6, 20, 90, None)))
        last = None if long is None else first + timedelta(days=long)
        found.append(Stretch(first=first, last=last))
    return found


LOOK = settings(max_examples=300, derandomize=True, deadline=None, database=None)


@LOOK
@given(schedules(), pauses(), st.integers(-60, 600).map(near))
def test_the_next_days_are_those_on_the_wall_calendar(
    schedule: Schedule, paused: list[Stretch], day: date
) -> None:
    until = near(1_200)
    told = list(takewhile_up_to(days(schedule, day, paused=paused), until))
    assert told == [one for one in by_finger(schedule, paused, until=until) if one >= day]


@LOOK
@given(schedules(), st.integers(-60, 600).map(near))
def test_the_next_one_is_the_first_on_the_wall_calendar(schedule: Schedule, day: date) -> None:
    """Two years and a month: every kind has come by then, if it comes at all."""
    until = max(day, near(450)) + timedelta(days=770)
    listed = [one for one in by_finger(schedule, [], until=until) if one >= day]
    following = next(days(schedule, day), None)
    assert following == (listed[0] if listed else None)


@LOOK
@given(schedules(counted=False), pauses())
def test_a_pause_takes_its_own_days_and_no_others(
    schedule: Schedule, paused: list[Stretch]
) -> None:
    until = near(900)
    without = list(takewhile_up_to(days(schedule, date.min), until))
    told = list(takewhile_up_to(days(schedule, date.min, paused=paused), until))
    if isinstance(schedule, Once):
        return
    assert told == [day for day in without if not any(pause.holds(day) for pause in paused)]


@LOOK
@given(schedules(), pauses())
def test_what_is_promised_so_many_times_is_that_many_times_whatever_comes_between(
    schedule: Schedule, paused: list[Stretch]
) -> None:
    ending = [pause for pause in paused if pause.last is not None]
    if isinstance(schedule, Once):
        assert len(list(days(schedule, date.min, paused=ending))) == 1
    elif schedule.count is not None:
        assert len(list(days(schedule, date.min, paused=ending))) == schedule.count


@LOOK
@given(schedules(), pauses(), st.sets(st.integers(0, 60), max_size=5))
def test_a_day_of_which_something_was_said_stays_whatever_pause_comes_over_it(
    schedule: Schedule, paused: list[Stretch], picked: set[int]
) -> None:
    until = near(900)
    before = by_finger(schedule, [], until=until)
    spoken = frozenset(before[place] for place in picked if place < len(before))
    told = list(takewhile_up_to(days(schedule, date.min, paused=paused, spoken=spoken), until))
    assert told == by_finger(schedule, paused, until=until, spoken=spoken)
    if not isinstance(schedule, Once) and schedule.count is None:
        assert spoken <= set(told)


def takewhile_up_to(found: Any, until: date) -> Any:
    for day in found:
        if day > until:
            return
        yield day


# In words


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        (
            MonthlyByDate(start=date(2026, 1, 31), day=31),
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
        ),
        (
            MonthlyByDate(start=date(2028, 1, 30), day=30),
            ["2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"],
        ),
        (
            Yearly(start=date(2028, 2, 29)),
            ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28"],
        ),
        (
            MonthlyByWeekday(start=FRIDAY, which="last", weekday=4),
            ["2026-03-27", "2026-04-24", "2026-05-29", "2026-06-26"],
        ),
        (
            # From a Friday on: that week is the first, though its Monday has passed.
            Weekly(start=FRIDAY, days=(0, 4), every=2),
            ["2026-03-06", "2026-03-16", "2026-03-20", "2026-03-30"],
        ),
        (Daily(start=FRIDAY, count=2), ["2026-03-06", "2026-03-07"]),
    ],
    ids=["31st", "30th", "leap day", "last Friday", "every second week", "twice"],
)
def test_s0_7e_days_are_what_people_mean_by_them(schedule: Schedule, said: list[str]) -> None:
    found = islice(days(schedule, date.min), 4)
    assert [day.isoformat() for day in found] == said


def test_what_is_promised_for_one_day_waits_for_the_end_of_the_illness() -> None:
    ill = Stretch(first=FRIDAY, last=near(3))
    assert list(days(Once(on=FRIDAY), FRIDAY, paused=[ill])) == [near(4)]
    assert list(days(Once(on=FRIDAY), FRIDAY, paused=[Stretch(first=FRIDAY)])) == []


@pytest.mark.parametrize(
    "schedule",
    [
        Weekly(start=FRIDAY, days=(0,), every=0),
        Weekly(start=FRIDAY, days=(0,), every=-1),
        Weekly(start=FRIDAY, days=(9,)),
        Weekly(start=FRIDAY, days=()),
        MonthlyByDate(start=FRIDAY, day=0),
        MonthlyByDate(start=FRIDAY, day=32),
        MonthlyByDate(start=FRIDAY, day=10**30),
        MonthlyByWeekday(start=FRIDAY, which="last", weekday=7),
        Daily(start=FRIDAY, count=0),
        Daily(start=FRIDAY, count=-3),
    ],
    ids=lambda schedule: type(schedule).__name__,
)
def test_a_number_that_no_form_offers_falls_due_on_no_day(schedule: Schedule) -> None:
    """An entry of another program may hold one: the book still opens, and nothing goes on for ever."""
    assert list(islice(days(schedule, FRIDAY), 2)) == []


def test_more_times_than_a_calendar_has_days_are_all_of_its_days() -> None:
    endless = days(Daily(start=FRIDAY, count=10**30), FRIDAY)
    assert list(islice(endless, 2)) == [near(0), near(1)]


@pytest.mark.parametrize(
    ("schedule", "reason", "field"),
    [
        (Weekly(start=FRIDAY, days=(0,), every=MOST_WEEKS + 1), "weeks_out_of_range", "every"),
        (Weekly(start=FRIDAY, days=(0,), every=0), "weeks_out_of_range", "every"),
        (Weekly(start=FRIDAY, days=()), "no_day_chosen", "days"),
        (Daily(start=FRIDAY, count=0), "times_out_of_range", "count"),
        (Daily(start=FRIDAY, count=MOST_TIMES + 1), "times_out_of_range", "count"),
        (Daily(start=FRIDAY, count=2, until=near(9)), "two_ends", "count"),
        (Daily(start=FRIDAY, until=near(-1)), "ends_before_start", "until"),
        (Daily(start=FRIDAY, until=date.max), "too_far_ahead", "until"),
        (Yearly(start=date.max), "too_far_ahead", "start"),
        (Once(on=date.max), "too_far_ahead", "on"),
        (MonthlyByDate(start=FRIDAY, day=32), "date_out_of_range", "day"),
        (MonthlyByWeekday(start=FRIDAY, which="first", weekday=-1), "not_understood", ""),
    ],
)
def test_every_number_has_its_bounds(schedule: Schedule, reason: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        check(schedule, THE_EVENING)
    assert (refused.value.reason, refused.value.field) == (reason, field)


@pytest.mark.parametrize(
    "schedule",
    [
        Once(on=date.max),
        Daily(start=date.max),
        Daily(start=date.max - A_DAY),
        Weekly(start=date.max, days=tuple(MONDAY_TO_SUNDAY)),
        Weekly(start=date.max - timedelta(days=40), days=(0,), every=MOST_WEEKS),
        MonthlyByDate(start=date.max - timedelta(days=40), day=31),
        MonthlyByWeekday(start=date.max - timedelta(days=40), which="last", weekday=4),
        Yearly(start=date.max),
    ],
    ids=lambda schedule: type(schedule).__name__,
)
def test_the_calendar_ends_and_nothing_breaks(schedule: Schedule) -> None:
    found = list(days(schedule, date.min))
    assert found == by_finger_to_the_end(schedule)
    assert list(days(schedule, date.max, paused=[Stretch(first=date.min, last=date.max)])) == []


def by_finger_to_the_end(schedule: Schedule) -> list[date]:
    """Without `places`, which looks a week ahead: the last Friday is told by its number."""
    if isinstance(schedule, MonthlyByWeekday):
        return [date(9999, 11, 26), date(9999, 12, 31)]
    first = schedule.on if isinstance(schedule, Once) else schedule.start
    ahead = range(first.toordinal(), date.max.toordinal() + 1)
    return [day for day in map(date.fromordinal, ahead) if is_one(schedule, day)]


@pytest.mark.parametrize(
    ("day", "on", "later"),
    [
        (FRIDAY, 7, date(2026, 3, 13)),
        (FRIDAY, -7, date(2026, 2, 27)),
        (date.max, 0, date.max),
        (date.max, 1, date.max),
        (date.min + A_DAY, -2, date.min),
    ],
)
def test_no_day_lies_beyond_the_ends_of_the_calendar(day: date, on: int, later: date) -> None:
    assert days_later(day, on) == later
