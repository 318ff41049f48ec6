"""What many days show: counts with what they are of, lapses with an end, and no word by chance."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from amends.repair import Command, State, consistency
from amends.repair.consistency import Lapse, Silence, Told
from amends.repair.practices.promises import (
    AnswerMiss,
    ChooseReminders,
    Mark,
    MarkPromise,
    PausePromise,
    Promise,
    Record,
    record_of,
)
from amends.repair.schedules import Daily, Weekly
from tests.repair.scenario import given
from tests.repair.things import promised

MONDAY = date(2026, 3, 2)
LETTERS: dict[str, Mark] = {
    "k": "kept",
    "l": "late",
    "m": "missed",
    "e": "excused",
    "w": "withdrawn",
}
"""A row of days as one word: k, l, m, e, w, and a dot for a day of which nothing was said."""


def evening(day: date) -> datetime:
    return datetime.combine(day, time(20), UTC)


def went(row: str, *, id: str = "the-promise", area: Any = "") -> list[Command]:
    """A promise of every day from Monday on, and what was said of its days."""
    made: list[Command] = [
        promised(id, schedule=Daily(start=MONDAY), at=evening(MONDAY), area=area, what=f"I, {id}.")
    ]
    for n, letter in enumerate(row):
        if letter in LETTERS:
            on = MONDAY + timedelta(days=n)
            made.append(MarkPromise(at=evening(on), of=id, on=on, mark=LETTERS[letter]))
    return made


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def state_of(*presses: Command) -> State:
    return given(*presses).state


def promises_of(*presses: Command) -> tuple[Promise, ...]:
    return state_of(*presses).own.promises.promises


def test_s4_5b_each_week_says_how_many_of_how_many_and_what_was_not_said() -> None:
    weeks = consistency.by_week(promises_of(*went("kkmk.elkk")), day(9))
    assert [week.monday for week in weeks] == [MONDAY, day(7)]
    first, second = (week.record for week in weeks)
    assert (first.kept, first.said, first.unknown, first.excused, first.late) == (3, 5, 1, 1, 1)
    assert (second.kept, second.said, second.unknown) == (2, 2, 0)


def test_s4_5b_one_area_is_not_made_up_for_by_another() -> None:
    rows = consistency.by_area(
        promises_of(*went("kk", area="money"), *went("mm", id="other", area="honest")), day(2)
    )
    assert [(area, record.kept, record.said) for area, record in rows] == [
        ("honest", 0, 2),
        ("money", 2, 2),
    ]


def test_s0_7e_a_lapse_lasts_until_a_day_is_kept_again_and_silence_neither_ends_nor_adds() -> None:
    (promise,) = promises_of(*went("km.mekkm"))
    assert consistency.lapses(promise, day(8)) == (
        Lapse(first=day(1), last=day(3), missed=2, back_on=day(5)),
        Lapse(first=day(7), last=day(7), missed=1, back_on=None),
    )


def test_s0_7e_the_longest_lapse_counts_to_today_while_it_is_not_over() -> None:
    promises = promises_of(*went("mk.......m"))
    longest = consistency.longest_lapse(promises, day(30))
    assert longest == Lapse(first=day(9), last=day(9), missed=1, back_on=None)
    assert consistency.longest_lapse(promises_of(*went("kkk")), day(5)) is None


def test_s0_7e_the_time_to_recover_is_told_of_lapses_that_are_over() -> None:
    promises = promises_of(*went("mkmmlmk.m"), *went("mmmk", id="other"))
    assert consistency.recovery(promises, day(9)) == (1, 1, 2, 3)
    assert consistency.middle((1, 1, 2, 3)) == 1
    assert consistency.middle(()) is None


def test_s0_7e_a_gap_is_days_in_a_row_of_which_nothing_was_said() -> None:
    promises = promises_of(*went("k..k...k."))
    assert consistency.longest_silence(promises, day(9)) == Silence(
        first=day(4), last=day(6), days=3
    )
    assert consistency.longest_silence(promises_of(*went("k")), day(1)) is None


def test_s2_13a_whether_a_miss_was_told_first_is_counted_with_what_it_is_of() -> None:
    told = [
        AnswerMiss(at=evening(day(5)), id=f"a{n}", promise="the-promise", on=day(n), told_on=on)
        for n, on in ((0, day(0)), (1, day(3)))
    ]
    assert consistency.told(state_of(*went("mmmk"), *told).own.promises) == Told(
        same_day=1, told=2, missed=3
    )


def test_s2_14a_the_days_before_reminders_became_fewer_stand_beside_those_since() -> None:
    fewer = ChooseReminders(at=evening(day(4)), of="the-promise", on=day(4), how="none")
    thinned = consistency.thinning(promises_of(*went("kkmkkk.k"), fewer), day(8))
    assert thinned is not None
    assert (thinned.on, thinned.before.kept, thinned.before.said) == (day(4), 3, 4)
    assert (thinned.after.kept, thinned.after.said, thinned.after.unknown) == (3, 3, 1)
    assert consistency.thinning(promises_of(*went("kk")), day(4)) is None


def test_s2_14a_the_beginning_stands_beside_the_days_three_six_and_twelve_months_on() -> None:
    promises = promises_of(*went("k" * 28 + "." * 50 + "m" * 30))
    assert [months for months, _record in consistency.lasting(promises, day(40))] == [0]
    rows = dict(consistency.lasting(promises, day(100)))
    assert (rows[0].kept, rows[0].said) == (28, 28)
    assert (rows[3].kept, rows[3].missed) == (0, 14)
    assert set(rows) == {0, 3}
    assert set(dict(consistency.lasting(promises, day(370)))) == {0, 3, 6, 12}


def test_days_in_a_pause_are_of_no_week() -> None:
    ill = PausePromise(at=evening(day(0)), id="ill", first=day(1), last=day(4))
    weeks = consistency.by_week(promises_of(*went("k"), ill), day(7))
    assert (weeks[0].record.kept, weeks[0].record.unknown) == (1, 2)


# A direction, only where chance alone would hardly bring it


def weeks(*rows: str) -> tuple[consistency.Week, ...]:
    return consistency.by_week(promises_of(*went("".join(rows))), day(7 * len(rows)))[: len(rows)]


BAD, GOOD, SILENT = "mmmmkmm", "kkkkkkk", "......."


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ([BAD] * 4 + [GOOD] * 4, "better"),
        ([GOOD] * 4 + [BAD] * 4, "worse"),
        ([GOOD] * 8, "not_enough"),
        ([BAD] * 3 + [GOOD] * 4, "not_enough"),
        ([SILENT] * 4 + [GOOD] * 4, "not_enough"),
        ([BAD] * 4 + [SILENT] * 4, "not_enough"),
        ([SILENT] * 8, "not_enough"),
    ],
    ids=["up", "down", "steady", "seven weeks", "silent before", "silent now", "silent"],
)
def test_a_direction_is_named_only_where_no_silence_could_have_undone_it(
    rows: list[str], word: str
) -> None:
    assert consistency.direction(weeks(*rows)) == word


def test_two_weeks_of_one_day_each_are_no_direction() -> None:
    """Eight Fridays, three of four kept and then all four: chance brings that often."""
    fridays = [promised(schedule=Weekly(days=(4,), start=MONDAY), at=evening(MONDAY))]
    marks = ("kept", "missed", "kept", "kept", "kept", "kept", "kept", "kept")
    presses: list[Command] = [*fridays]
    for n, mark in enumerate(marks):
        on = day(4 + 7 * n)
        presses.append(MarkPromise(at=evening(on), of="the-promise", on=on, mark=mark))  # type: ignore[arg-type]
    assert (
        consistency.direction(consistency.by_week(promises_of(*presses), day(55))) == "not_enough"
    )


def test_what_may_have_been_kept_is_as_wide_as_the_silence() -> None:
    record = Record(kept=2, late=1, missed=1, excused=3, unknown=2)
    assert consistency.reach(record) == (2, 4, 6)
    assert consistency.reach(consistency.NOTHING) is None


ROWS = st.text(alphabet="klmew.", max_size=80)


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@for_any(ROWS, ROWS)
def test_the_weeks_and_the_areas_come_to_the_same_as_all_the_days(one: str, other: str) -> None:
    promises = promises_of(*went(one, area="money"), *went(other, id="other", area="care"))
    today = day(max(len(one), len(other), 1))
    everything = consistency.total(record_of(promise, today) for promise in promises)
    every_week = consistency.by_week(promises, today, weeks=99)
    assert consistency.total(week.record for week in every_week) == everything
    areas = consistency.by_area(promises, today)
    assert consistency.total(record for _area, record in areas) == everything
    assert everything.kept == (one + other).count("k")
    assert everything.missed == (one + other).count("m")


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@for_any(ROWS)
def test_no_miss_is_in_two_lapses_and_none_is_in_none(row: str) -> None:
    (promise,) = promises_of(*went(row))
    found = consistency.lapses(promise, day(len(row)))
    assert sum(lapse.missed for lapse in found) == row.count("m")
    for before, after in pairwise(found):
        assert before.back_on is not None
        assert before.back_on < after.first
