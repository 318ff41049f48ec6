"""How often the direction of promises says a word to people who did not change, and to those who did.

    python bench/promise_direction.py          3,000 people a row, seeded: the table of the decision
    python bench/promise_direction.py 300      fewer people

Each day is kept with the same chance, whatever the day before was; a "step" adds four in ten from
the ninth week on. "A look" is the share of all the weekly looks of a year, "once" of the people.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from random import Random

from amends.repair.consistency import NOTHING, SPAN, Week, direction
from amends.repair.practices.promises import Record

A_YEAR = 52
STEP = 0.4
MONDAY = date(2026, 1, 5)


def week(rng: Random, number: int, days: int, chance: float, silent: float) -> Week:
    kept = missed = unknown = 0
    for _day in range(days):
        if rng.random() < silent:
            unknown += 1
        elif rng.random() < chance:
            kept += 1
        else:
            missed += 1
    record = Record(kept=kept, late=0, missed=missed, excused=0, unknown=unknown)
    return Week(monday=MONDAY + timedelta(weeks=number), record=record if days else NOTHING)


def said(
    people: int, days: int, chance: float, *, silent: float = 0.0, step: float = 0.0, weeks: int
) -> tuple[float, float]:
    """The share of looks and the share of people to whom "better" was said, in per cent."""
    rng = Random(1)
    looks = words = ever = 0
    for _person in range(people):
        rows = tuple(
            week(rng, n, days, chance + (step if n >= 2 * SPAN else 0), silent)
            for n in range(weeks)
        )
        told = [
            direction(rows[end - 2 * SPAN : end]) == "better" for end in range(2 * SPAN, weeks + 1)
        ]
        looks, words, ever = looks + len(told), words + sum(told), ever + any(told)
    return 100 * words / looks, 100 * ever / people


def main(people: int) -> None:
    print(f"{people:,} people a row, in per cent\n")
    print("days a week, kept    better though alike: a look / once in a year   a step of 4 in 10")
    for days in (1, 2, 3, 5, 7):
        for chance in (0.5, 0.75, 0.9):
            look, once = said(people, days, chance, weeks=A_YEAR)
            _look, found = said(people // 3, days, chance - STEP, step=STEP, weeks=4 * SPAN)
            print(f"{days}   {chance:.2f}{look:36.1f}{once:17.1f}{found:20.0f}")
    look, once = said(people, 5, 0.75, silent=0.3, weeks=A_YEAR)
    print(f"5   0.75, three days in ten silent{look:10.1f}{once:17.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
