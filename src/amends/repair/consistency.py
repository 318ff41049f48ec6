"""What the days of promises show together: counts of what was said, always with what they are of.

A day of which nothing was said is never counted as kept or as missed; where a picture needs a number
it is given as wide as the silence leaves it. Nothing here runs on from day to day, so nothing can be
broken by one of them: a lapse has a beginning and a day on which it was over. (STEPS S0.7e, S2.13a,
S2.14a, S4.5a, S4.5b.)
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from math import comb
from typing import Literal

from amends.repair.kinds import Value
from amends.repair.practices.promises import (
    AREAS,
    Area,
    Mark,
    Promise,
    Record,
    Slice,
    record_between,
    record_of,
)

Direction = Literal["better", "worse", "not_enough"]

WEEKS = 12
"""Weeks shown at once: a quarter of a year, and what a phone's width can hold."""

SPAN = 4
"""Weeks that are laid beside the weeks before them, as check-ins do it (docs/decisions/0014)."""

CHANCE = 0.025
"""A word is said where chance alone would bring as much in at most one look of forty, even if every
silent day had gone the other way (ours, 2026-11; docs/decisions/0033)."""

A_WEEK = timedelta(days=7)
MONTHS: tuple[int, ...] = (3, 6, 12)
"""When it is looked at whether something lasts (STEPS, S2.14a)."""


class Week(Value, frozen=True, kw_only=True):
    monday: date
    record: Record


class Lapse(Value, frozen=True, kw_only=True):
    """From a miss to the next day that was kept, late or not. Silence neither ends it nor adds to it."""

    first: date
    last: date
    missed: int
    back_on: date | None

    @property
    def days(self) -> int | None:
        """How long it took to come back, or None where nobody knows of a day since."""
        return None if self.back_on is None else (self.back_on - self.first).days


class Silence(Value, frozen=True, kw_only=True):
    """Days in a row of which nothing was said."""

    first: date
    last: date
    days: int


class Thinning(Value, frozen=True, kw_only=True):
    """The same promises before and after they were called to mind less often."""

    on: date
    before: Record
    after: Record


class Told(Value, frozen=True, kw_only=True):
    """Of the days that were missed: of how many the other was told, and on the same day."""

    same_day: int
    told: int
    missed: int


NOTHING = Record(kept=0, late=0, missed=0, excused=0, unknown=0)


def total(records: Iterable[Record]) -> Record:
    rows = tuple(records)
    sums = {name: sum(getattr(row, name) for row in rows) for name in Record.__struct_fields__}
    return Record(**sums)


def by_week(promises: Sequence[Promise], today: date, *, weeks: int = WEEKS) -> tuple[Week, ...]:
    """The last weeks from Monday, as far as the promises reach back, the first one first."""
    begun = min((promise.first_day for promise in promises), default=today)
    monday = today - timedelta(days=today.weekday())
    back = min(weeks - 1, max(0, (monday - begun).days + 6) // 7)
    mondays = [monday - A_WEEK * n for n in range(back, -1, -1)]
    return tuple(
        Week(
            monday=each,
            record=total(
                record_between(promise, each, each + timedelta(days=6), today=today)
                for promise in promises
            ),
        )
        for each in mondays
    )


def by_area(promises: Sequence[Promise], today: date) -> tuple[tuple[Area, Record], ...]:
    """For each area that something was promised in, what is known of its days."""
    return tuple(
        (area, total(record_of(promise, today) for promise in promises if promise.area == area))
        for area in AREAS
        if any(promise.area == area for promise in promises)
    )


def lapses(promise: Promise, today: date) -> tuple[Lapse, ...]:
    """Each lapse, the first one first."""
    return tuple(_lapses(promise, today))


def _lapses(promise: Promise, today: date) -> Iterator[Lapse]:
    missed: list[date] = []
    for day, mark in _marks(promise, today):
        if mark == "missed":
            missed.append(day)
        elif mark in ("kept", "late") and missed:
            yield Lapse(first=missed[0], last=missed[-1], missed=len(missed), back_on=day)
            missed = []
    if missed:
        yield Lapse(first=missed[0], last=missed[-1], missed=len(missed), back_on=None)


def _marks(promise: Promise, today: date) -> Iterator[tuple[date, Mark]]:
    return promise.gone_by(promise.first_day, today, today=today)


def longest_lapse(promises: Sequence[Promise], today: date) -> Lapse | None:
    """The one that took longest until a day was kept again; one that is not over counts to today."""
    every = (lapse for promise in promises for lapse in lapses(promise, today))
    return max(every, key=lambda lapse: (lapse.back_on or today) - lapse.first, default=None)


def recovery(promises: Sequence[Promise], today: date) -> tuple[int, ...]:
    """How many days it took to come back after each lapse that is over, the shortest first."""
    every = (lapse for promise in promises for lapse in lapses(promise, today))
    return tuple(sorted(lapse.days for lapse in every if lapse.days is not None))


def middle(numbers: Sequence[int]) -> int | None:
    """The middle one of numbers in their order, the lower of two; None of none."""
    return numbers[(len(numbers) - 1) // 2] if numbers else None


def longest_silence(promises: Sequence[Promise], today: date) -> Silence | None:
    """The longest row of days of one promise of which nothing was said."""
    every = (silence for promise in promises for silence in _silences(promise, today))
    return max(every, key=lambda silence: silence.days, default=None)


def _silences(promise: Promise, today: date) -> Iterator[Silence]:
    run: list[date] = []
    for day, mark in _marks(promise, today):
        if mark == "unsaid":
            run.append(day)
        elif run:
            yield Silence(first=run[0], last=run[-1], days=len(run))
            run = []
    if run:
        yield Silence(first=run[0], last=run[-1], days=len(run))


def thinning(promises: Sequence[Promise], today: date) -> Thinning | None:
    """Before and after supports became fewer; None while every time is still called to mind."""
    thinned = [(promise, promise.thinned_on) for promise in promises]
    since = [(promise, on) for promise, on in thinned if on is not None]
    if not since:
        return None
    return Thinning(
        on=min(on for _promise, on in since),
        before=total(
            record_between(promise, promise.first_day, on - timedelta(days=1), today=today)
            for promise, on in since
        ),
        after=total(record_between(promise, on, today, today=today) for promise, on in since),
    )


def lasting(promises: Sequence[Promise], today: date) -> tuple[tuple[int, Record], ...]:
    """The first four weeks (0), and the four weeks that end 3, 6 and 12 months after the beginning."""
    begun = min((promise.first_day for promise in promises), default=today)
    four_weeks = timedelta(days=27)
    ends = [(0, begun + four_weeks)] + [(n, begun + timedelta(days=n * 365 // 12)) for n in MONTHS]
    return tuple(
        (
            months,
            total(record_between(each, end - four_weeks, end, today=today) for each in promises),
        )
        for months, end in ends
        if end <= today
    )


def told(mine: Slice) -> Told:
    """Whether misses were told, and told first (S2.13a): before anybody could find them."""
    missed = [(p.id, said.on) for p in mine.promises for said in p.said if said.mark == "missed"]
    days = {(answer.promise, answer.on): answer.told_on for answer in mine.answered}
    when = [(on, days.get((id, on))) for id, on in missed]
    return Told(
        same_day=sum(day is not None and day <= on for on, day in when),
        told=sum(day is not None for _on, day in when),
        missed=len(missed),
    )


def reach(record: Record) -> tuple[int, int, int] | None:
    """What was kept for certain, what may have been kept, and of how many; None of no days.

    Between the two lies what nobody said.
    """
    of = record.said + record.unknown
    return (record.kept, record.kept + record.unknown, of) if of else None


def direction(weeks: Sequence[Week]) -> Direction:
    """Whether the last four weeks differ from the four before them by more than chance would.

    Silent days count against the word: for "better" as not kept now and as kept before.
    """
    if len(weeks) < 2 * SPAN:
        return "not_enough"
    before = total(week.record for week in weeks[-2 * SPAN : -SPAN])
    now = total(week.record for week in weeks[-SPAN:])
    of_now, of_before = now.said + now.unknown, before.said + before.unknown
    if _by_chance(now.kept, of_now, before.kept + before.unknown, of_before) <= CHANCE:
        return "better"
    if _by_chance(before.kept, of_before, now.kept + now.unknown, of_now) <= CHANCE:
        return "worse"
    return "not_enough"


def _by_chance(more: int, of_more: int, fewer: int, of_fewer: int) -> float:
    """How often `more` or still more would lie on the one side if both sides were alike.

    Fisher's exact test, one side (Fisher 1935).
    """
    kept, every = more + fewer, of_more + of_fewer
    ways = (
        comb(kept, here) * comb(every - kept, of_more - here)
        for here in range(more, min(of_more, kept) + 1)
        if of_more - here <= every - kept
    )
    return sum(ways) / comb(every, of_more)
