"""Reviews: at 1, 3, 6 and 12 months, facts with what they are of, and three small questions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from amends.repair import LetGoOf
from amends.repair.looking_back import Facts, facts, spans
from amends.repair.practices.promises import AnswerMiss
from amends.repair.practices.reviews import ReviewWritten, WriteReview, days
from amends.repair.schedules import Daily, months_later
from tests.repair.scenario import (
    ANA,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import checked_in, harm, marked, promised

A_MONTH_ON = date(2026, 4, 6)
THAT_EVENING = datetime(2026, 4, 6, 20, 0, tzinfo=UTC)
NOT_ONCE = "I believed that it had been only once."


def review(id: str = "the-review", **values: Any) -> WriteReview:
    usual: dict[str, Any] = {"at": THAT_EVENING, "months": 1, "changed": NOT_ONCE}
    return WriteReview(id=id, **usual | values)


def test_s0_8b_reviews_are_there_1_3_6_and_12_months_after_the_record_began() -> None:
    second = harm("another", at=THAT_EVENING)
    assert days(given(harm(), second).state) == (
        (1, A_MONTH_ON),
        (3, date(2026, 6, 6)),
        (6, date(2026, 9, 6)),
        (12, date(2027, 3, 6)),
    )
    assert days(given().state) == ()


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 10, 31), 2, date(2026, 12, 31)),
        (date(9999, 5, 1), 12, date.max),
    ],
)
def test_months_are_months_of_the_calendar(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_s0_8b_what_ben_believed_then_and_sees_now_is_kept_with_its_day() -> None:
    given(harm()).when(review(lasts="Home by seven lasts.", onward="I ask once a week.")).then(
        ReviewWritten(
            at=THAT_EVENING,
            id="the-review",
            months=1,
            changed=NOT_ONCE,
            lasts="Home by seven lasts.",
            onward="I ask once a week.",
        )
    )


def test_a_review_can_be_written_again_and_each_has_one_place() -> None:
    again = review(onward="I ask first.")
    (kept,) = given(harm(), review(), again).state.own.reviews.written
    assert (kept.changed, kept.onward) == (NOT_ONCE, "I ask first.")
    given(harm(), review()).when(review("another")).refused("already_kept", field="changed")
    june = datetime(2026, 6, 6, 20, 0, tzinfo=UTC)
    third = review(months=3, at=june)
    given(harm(), review()).when(third).refused("already_kept", field="changed")


def test_before_its_day_and_without_a_word_nothing_is_kept() -> None:
    given(harm()).when(review(at=THE_EVENING)).refused("review_ahead", field="changed")
    given(harm()).when(review(changed=" ")).refused("nothing_answered", field="changed")
    given().when(review()).refused("no_harm_yet", field="changed")
    given(who=ANA).when(review()).refused("not_your_side")


def test_it_never_runs_out() -> None:
    years_on = THE_EVENING + timedelta(days=900)
    assert given(harm()).when(review(at=years_on)).events


def test_pressing_twice_does_nothing_and_it_can_be_let_go() -> None:
    nothing_comes_of_a_second_press(harm(), press=review())
    gone = LetGoOf(at=THAT_EVENING + timedelta(days=1), id="the-review")
    assert given(harm(), review(), gone).state.own.reviews.written == ()


def test_s2_14a_each_stretch_up_to_the_review_stands_beside_those_before_it() -> None:
    state = given(harm()).state
    assert spans(state, 1) == ((0, 1, THAT_DAY, A_MONTH_ON),)
    assert [(first, last) for first, last, _from, _to in spans(state, 12)] == [
        (0, 1),
        (1, 3),
        (3, 6),
        (6, 12),
    ]


def test_s2_14a_facts_stand_with_what_they_are_of_and_silence_is_neither() -> None:
    """Of five days two were kept, one was missed and told, and two nobody spoke of."""
    daily = promised(schedule=Daily(start=THE_DAY_AFTER))
    said = (
        marked(date(2026, 3, 7)),
        marked(date(2026, 3, 8), at=THE_EVENING + timedelta(days=3)),
        marked(date(2026, 3, 9), mark="missed", at=THE_EVENING + timedelta(days=3)),
        AnswerMiss(
            at=THE_EVENING + timedelta(days=3),
            id="told",
            promise="the-promise",
            on=date(2026, 3, 9),
            told_on=date(2026, 3, 9),
        ),
    )
    state = given(harm(), daily, *said, checked_in()).state
    found = facts(state, THAT_DAY, date(2026, 3, 12), today=date(2026, 3, 12))
    assert found == Facts(kept=2, said=3, unsaid=2, told=1, missed=1, weeks_looked=1, weeks=1)


def test_a_stretch_without_anything_says_so() -> None:
    state = given(harm()).state
    nothing = facts(state, date(2026, 5, 1), date(2026, 5, 31), today=date(2026, 6, 1))
    assert (nothing.said, nothing.unsaid, nothing.missed, nothing.weeks_looked) == (0, 0, 0, 0)
    assert nothing.weeks == 4
