"""What the next days of a schedule cost, beside a bare rule of dateutil's in the same run.

    python bench/next_occurrence.py           2,000 times each, the middle one of 9 turns
    python bench/next_occurrence.py 200       fewer

The bare rule is written by hand and begun where the schedule begins, as anyone would who has only
its start; and once more beside the day that is wanted, which is the floor: nothing that asks
dateutil can be quicker. The day that is wanted lies four years and a half after the start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import islice
from statistics import median
from timeit import timeit
from typing import Any

from dateutil.rrule import DAILY, FR, MONTHLY, WEEKLY, YEARLY, rrule

from amends.repair.schedules import (
    Daily,
    MonthlyByDate,
    MonthlyByWeekday,
    Schedule,
    Stretch,
    Weekly,
    Yearly,
    days,
)

START = date(2026, 1, 2)
WANTED = START + timedelta(days=1_642)
TURNS = 9
HOLIDAYS = tuple(
    Stretch(first=date(year, 8, 1), last=date(year, 8, 21)) for year in range(2026, 2031)
)

ROWS: tuple[tuple[str, Schedule, int, dict[str, Any]], ...] = (
    ("every day", Daily(start=START), DAILY, {}),
    ("every Friday", Weekly(start=START, days=(4,)), WEEKLY, {"byweekday": FR}),
    (
        "every second week",
        Weekly(start=START, days=(0, 4), every=2),
        WEEKLY,
        {"byweekday": (0, 4), "interval": 2},
    ),
    (
        "the 31st",
        MonthlyByDate(start=START, day=31),
        MONTHLY,
        {"bymonthday": (28, 29, 30, 31), "bysetpos": -1},
    ),
    (
        "the last Friday",
        MonthlyByWeekday(start=START, which="last", weekday=4),
        MONTHLY,
        {"byweekday": FR(-1)},
    ),
    ("every year", Yearly(start=START), YEARLY, {}),
)


def bare(frequency: int, start: date, by: dict[str, Any]) -> date:
    begin = datetime.combine(start, time.min)
    found: datetime = rrule(frequency, begin, **by).after(
        datetime.combine(WANTED, time.min), inc=True
    )
    return found.date()


def ours(schedule: Schedule, paused: tuple[Stretch, ...] = ()) -> date:
    return next(days(schedule, WANTED, paused=paused))


def next_three(schedule: Schedule) -> list[date]:
    return list(islice(days(schedule, WANTED), 3))


def taken(what: Callable[[], object], times: int) -> float:
    """Microseconds for one, the middle of several turns."""
    return median(timeit(what, number=times) for _turn in range(TURNS)) / times * 1e6


def main(times: int) -> None:
    print(f"the next day, {times:,} times, the middle of {TURNS} turns; microseconds\n")
    print(f"{'':20}{'ours':>8}{'bare, from start':>18}{'ratio':>8}{'bare, beside':>15}{'ratio':>8}")
    for name, schedule, frequency, by in ROWS:
        near = by if frequency != YEARLY else {"bymonth": START.month, "bymonthday": START.day}
        beside = (
            WANTED if name != "every second week" else WANTED - timedelta(days=WANTED.weekday())
        )
        if name != "every second week":
            assert bare(frequency, START, by) == bare(frequency, beside, near) == ours(schedule)
        assert bare(frequency, START, by) == ours(schedule)
        mine = taken(lambda s=schedule: ours(s), times)  # type: ignore[misc]
        far = taken(lambda f=frequency, b=by: bare(f, START, b), max(1, times // 20))  # type: ignore[misc]
        floor = taken(lambda f=frequency, d=beside, b=near: bare(f, d, b), times)  # type: ignore[misc]
        print(f"{name:20}{mine:8.1f}{far:18.1f}{mine / far:8.3f}{floor:15.1f}{mine / floor:8.2f}")
    friday = ROWS[1][1]
    alone = taken(lambda: ours(friday), times)
    print(
        f"\nwith a holiday every year     {taken(lambda: ours(friday, HOLIDAYS), times) / alone:6.2f}"
    )
    print(f"the next three rather than one{taken(lambda: next_three(friday), times) / alone:6.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
