"""When something falls due: typed values, and the days that follow from them.

Everything here is a day by the calendar; the time of day and its zone stand beside the schedule, and
the keeper turns them into an instant. dateutil works out the next days, from these values and never
from a rule that somebody typed; every number is held within bounds before it is asked, since a rule
with a nought in it would never answer (docs/decisions/0032).

Two things are ours and said on the page: in a month that is too short "the 31st" is its last day, and
a pause loses nothing. Days in it do not fall due; what was promised so many times goes on after it
until it was that many times, and what was promised for one day waits for the day after it.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, Literal, assert_never

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from amends.repair.kinds import Refused, Value

Which = Literal["first", "second", "third", "fourth", "last"]
"""Not "fifth": most months have none, and who wants the end of a month says "last"."""

LONGEST_RUN = timedelta(days=366 * 5)
"""How far ahead something may reach, and how far back it may have begun (judgement)."""

MOST_TIMES = 366
"""A day of each in a year: whoever wants more wants no end (judgement)."""

MOST_WEEKS = 26
"""Half a year between two times; what is rarer has a date (judgement)."""

A_DAY = timedelta(days=1)

MORNING = time(9, 0)
"""When something is called to mind on its day, where its person named no time."""


class Once(Value, frozen=True, kw_only=True, tag="once"):
    on: date


class Recurring(Value, frozen=True, kw_only=True):
    """From a day on: until another, so many times, or with no end."""

    start: date
    until: date | None = None
    count: int | None = None


class Daily(Recurring, frozen=True, kw_only=True, tag="daily"):
    pass


class Weekly(Recurring, frozen=True, kw_only=True, tag="weekly"):
    """On some days of the week (Monday is 0), in every week or in every so-manieth.

    The week of `start`, from its Monday, is the first of them.
    """

    days: tuple[int, ...]
    every: int = 1


class MonthlyByDate(Recurring, frozen=True, kw_only=True, tag="date"):
    """On a date of every month, 1 to 31; on the last day of a month that is too short for it."""

    day: int


class MonthlyByWeekday(Recurring, frozen=True, kw_only=True, tag="weekday"):
    """On the first, second, third, fourth or last such day of the week in every month."""

    which: Which
    weekday: int


class Yearly(Recurring, frozen=True, kw_only=True, tag="yearly"):
    """Every year on the date of `start`; 29 February is 28 February in a year without one."""


Repeating = Daily | Weekly | MonthlyByDate | MonthlyByWeekday | Yearly
Schedule = Once | Repeating


class Stretch(Value, frozen=True, kw_only=True):
    """Days from `first` to `last`, both included; with no `last`, for as long as nobody ends it."""

    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


Run = tuple[date, date]

NTH: dict[Which, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
WEEK = range(7)
SHORTEST_MONTH = 28


# What may be asked for


def check(schedule: Schedule, now: datetime) -> None:
    """Refuse a schedule that is out of bounds, beside the field that is."""
    begins = first_day(schedule)
    if abs((begins - now.date()).days) > LONGEST_RUN.days:
        raise Refused("too_far_ahead", field="on" if isinstance(schedule, Once) else "start")
    if isinstance(schedule, Weekly) and not _are_days(schedule.days):
        raise Refused("no_day_chosen", field="days")
    if isinstance(schedule, Weekly) and schedule.every not in range(1, MOST_WEEKS + 1):
        raise Refused("weeks_out_of_range", field="every", most=MOST_WEEKS)
    if isinstance(schedule, MonthlyByDate) and not is_sound(schedule):
        raise Refused("date_out_of_range", field="day")
    if not is_sound(schedule):
        raise Refused("not_understood")
    if not isinstance(schedule, Once):
        _check_end(schedule)


def _check_end(schedule: Repeating) -> None:
    if schedule.count is not None and schedule.until is not None:
        raise Refused("two_ends", field="count")
    if schedule.count is not None and schedule.count not in range(1, MOST_TIMES + 1):
        raise Refused("times_out_of_range", field="count", most=MOST_TIMES)
    if schedule.until is None:
        return
    if schedule.until < schedule.start:
        raise Refused("ends_before_start", field="until")
    if schedule.until - schedule.start > LONGEST_RUN:
        raise Refused("too_far_ahead", field="until")


def within_reach(day: date, now: datetime, *, field: str) -> None:
    """Refuse a day that is further ahead than anything may reach."""
    if day - now.date() > LONGEST_RUN:
        raise Refused("too_far_ahead", field=field)


def is_sound(schedule: Schedule) -> bool:
    """Whether its numbers are ones that a calendar has: a book may hold what no form offered."""
    match schedule:
        case Weekly():
            return _are_days(schedule.days) and schedule.every in range(1, MOST_WEEKS + 1)
        case MonthlyByDate():
            return schedule.day in range(1, 32)
        case MonthlyByWeekday():
            return schedule.which in NTH and schedule.weekday in WEEK
        case Once() | Daily() | Yearly():
            return True
        case _:
            assert_never(schedule)


def _are_days(days: tuple[int, ...]) -> bool:
    return bool(days) and all(day in WEEK for day in days)


def first_day(schedule: Schedule) -> date:
    """The day from which it can fall due."""
    return schedule.on if isinstance(schedule, Once) else schedule.start


def days_later(day: date, days: int) -> date:
    """So many days on, or back where they are negative; no day lies beyond the calendar's ends."""
    return date.fromordinal(min(max(1, day.toordinal() + days), date.max.toordinal()))


def months_later(day: date, months: int) -> date:
    """The same date so many months on, or the last day of a month that is too short for it."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year >= date.max.year:
        return date.max
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - A_DAY).day
    return date(year, month + 1, min(day.day, last))


# When it falls due


def days(
    schedule: Schedule,
    first: date,
    *,
    paused: Iterable[Stretch] = (),
    spoken: Iterable[date] = (),
) -> Iterator[date]:
    """The days from `first` on, it included, on which it falls due, in their order.

    `spoken`: days of which something was said; a pause that comes over them takes none of them.
    """
    if not is_sound(schedule):
        return iter(())
    open_days = _open(tuple(paused), frozenset(spoken), first_day(schedule))
    if isinstance(schedule, Once):
        # It waits for the first day after the pause that it lies in.
        return (begin for begin, _last in islice(open_days, 1) if begin >= first)
    if schedule.count is None:
        return _within(schedule, open_days, max(first, schedule.start))
    # No more than a calendar has: a book may hold any number, and none may break its reader.
    most = min(max(0, schedule.count), date.max.toordinal())
    so_many = islice(_within(schedule, open_days, schedule.start), most)
    return (day for day in so_many if day >= first)


def _within(schedule: Repeating, open_days: Iterable[Run], first: date) -> Iterator[date]:
    until = schedule.until or date.max
    for begin, end in open_days:
        last = min(end, until)
        if max(begin, first) <= last:
            for day in _calendar(schedule, max(begin, first)):
                if day > last:
                    break
                yield day
        if end >= until:
            return


def _open(paused: tuple[Stretch, ...], spoken: frozenset[date], start: date) -> Iterator[Run]:
    """The runs of days from `start` on that no pause takes."""
    free: date | None = start
    for first, last in sorted(run for pause in paused for run in _taken(pause, spoken)):
        if free is None:
            return
        if first > free:
            yield free, first - A_DAY
        free = None if last == date.max else max(free, last + A_DAY)
    if free is not None:
        yield free, date.max


def _taken(pause: Stretch, spoken: frozenset[date]) -> Iterator[Run]:
    """What a pause takes: its days, but for those of which something was said."""
    first: date | None = pause.first
    last = pause.last or date.max
    for day in sorted(day for day in spoken if pause.holds(day)):
        if first is not None and first < day:
            yield first, day - A_DAY
        first = None if day == date.max else day + A_DAY
    if first is not None and first <= last:
        yield first, last


def _calendar(schedule: Repeating, first: date) -> Iterator[date]:
    """The days of a sound schedule from `first` on, until the calendar ends."""
    moments = iter(_rule(schedule, first))
    while True:
        try:
            yield next(moments).date()
        except (StopIteration, ValueError):
            # In the last week of the year 9999 dateutil looks for a day beyond it.
            return


def _rule(schedule: Repeating, first: date) -> Iterable[datetime]:
    match schedule:
        case Daily():
            return _asked(DAILY, first)
        case Weekly():
            return _in_its_weeks(schedule, first)
        case MonthlyByDate():
            return _on_a_date(MONTHLY, first, day=schedule.day)
        case MonthlyByWeekday():
            nth = weekday(schedule.weekday)(NTH[schedule.which])
            return _asked(MONTHLY, first, byweekday=nth)
        case Yearly():
            start = schedule.start
            return _on_a_date(YEARLY, first, day=start.day, bymonth=start.month)
        case _:
            assert_never(schedule)


def _in_its_weeks(schedule: Weekly, first: date) -> Iterable[datetime]:
    """From the Monday of the week of `first` if that week has a turn, or of the next that has one."""
    begun = schedule.start.toordinal() - schedule.start.weekday()
    weeks = (first.toordinal() - begun) // 7
    monday = begun + 7 * (weeks + -weeks % schedule.every)
    if monday > date.max.toordinal():
        return ()
    begin = max(first, date.fromordinal(monday))
    return _asked(WEEKLY, begin, byweekday=schedule.days, interval=schedule.every)


def _on_a_date(frequency: int, first: date, *, day: int, **by: int) -> Iterable[datetime]:
    """The date, or the last day before it that the month has: the last of 28, 29, 30 and 31."""
    candidates = tuple(range(min(day, SHORTEST_MONTH), day + 1))
    return _asked(frequency, first, bymonthday=candidates, bysetpos=-1, **by)


def _asked(frequency: int, first: date, **by: Any) -> Iterable[datetime]:
    """What dateutil answers, always from a day on that it is given: else it would ask a clock.

    It begins beside the day that is wanted rather than at the start of the schedule, so that it
    does not walk through all the years between.
    """
    moments: Iterable[datetime] = rrule(frequency, datetime.combine(first, time.min), **by)
    return moments
