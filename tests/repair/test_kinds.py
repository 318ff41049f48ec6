"""What all practices share: words that were typed come through whole, and an instant says its zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from amends.repair import Refused
from amends.repair.kinds import (
    Made,
    amended,
    in_its_place,
    in_utc,
    not_ahead,
    said,
    whole,
    within,
    without,
)
from tests.repair.scenario import THAT_DAY, THE_EVENING, given
from tests.repair.things import harm


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  I lied.  ", "I lied."),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree"),
        ("I\0lied", "I\ufffdlied"),
        ("half \ud83d a sign", "half \ufffd a sign"),
        (f"half {chr(0xDE00)} a sign", "half \ufffd a sign"),
        ("a heart \ud83e\udde1", "a heart \U0001f9e1"),
        ("\u2028\u202etxet\u202c", "\u202etxet\u202c"),
        ("na\u00efve \u4f60\u597d \U0001f9e1", "na\u00efve \u4f60\u597d \U0001f9e1"),
    ],
    ids=["blanks", "line ends", "nothing", "first half", "second half", "both", "marks", "signs"],
)
def test_what_was_pasted_comes_through_whole(typed: str, kept: str) -> None:
    assert said(typed, field="text") == kept


@settings(max_examples=200, derandomize=True, deadline=None, database=None)
@for_any(st.text(st.characters()))
def test_what_was_kept_is_kept_the_same_way_again(typed: str) -> None:
    once = whole(typed, field="text")
    assert whole(once, field="text") == once
    once.encode("utf-8")


def test_a_field_that_may_stay_empty_may() -> None:
    assert whole(" \n", field="text") == ""
    with pytest.raises(Refused, match="empty"):
        said(" \n", field="text")


@pytest.mark.parametrize("length", [20_000, 20_001])
def test_length_is_counted_after_the_blanks_are_gone(length: int) -> None:
    typed = " " + "\u4f60" * length + "\r\n"
    if length == 20_000:
        assert len(said(typed, field="text")) == length
        return
    with pytest.raises(Refused) as refused:
        said(typed, field="text")
    assert refused.value.values == {"most": 20_000, "now": 20_001}
    assert "\u4f60" not in str(refused.value)


@pytest.mark.parametrize(
    "at",
    [datetime(2026, 3, 6), datetime(2026, 3, 6, tzinfo=timezone(timedelta(hours=1)))],  # noqa: DTZ001
)
def test_an_instant_without_utc_is_a_fault_of_the_program(at: datetime) -> None:
    with pytest.raises(ValueError):
        in_utc(at)
    with pytest.raises(ValueError):
        given().when(harm(at=at))
    assert in_utc(THE_EVENING) is THE_EVENING


@pytest.mark.parametrize("day", [date.min, THAT_DAY, THAT_DAY + timedelta(days=1)])
def test_today_may_be_tomorrow_somewhere(day: date) -> None:
    not_ahead(day, THE_EVENING, field="on")


@pytest.mark.parametrize("day", [THAT_DAY + timedelta(days=2), date.max])
def test_a_day_that_has_come_nowhere_is_ahead(day: date) -> None:
    with pytest.raises(Refused, match="day_not_come"):
        not_ahead(day, THE_EVENING, field="on")
    with pytest.raises(Refused, match="day_not_come"):
        not_ahead(day, datetime(2026, 3, 6, 0, 0, tzinfo=UTC), field="on")


def test_what_is_written_again_stands_where_it_stood_and_what_is_new_stands_last() -> None:
    one, other, third = (Made(at=THE_EVENING, id=id) for id in ("one", "other", "third"))
    later = Made(at=THE_EVENING + timedelta(days=1), id="one")
    assert in_its_place((one, other), later) == (later, other)
    assert in_its_place((one, other), third) == (one, other, third)


def test_what_was_let_go_is_out_and_all_else_stands_as_it_stood() -> None:
    things = tuple(Made(at=THE_EVENING, id=id) for id in ("one", "other", "third"))
    later = THE_EVENING + timedelta(days=1)
    assert without(things, ("never there", "other", "one")) == things[2:]
    moved = Made(at=later, id="other")
    assert amended(things, "other", at=later) == (things[0], moved, things[2])


def test_where_nothing_changes_nothing_is_written_down_anew() -> None:
    """A book of many years is read entry by entry, and nearly every entry is of something new."""
    things = tuple(Made(at=THE_EVENING, id=f"{number}") for number in range(3))
    assert without(things, ("new",)) is things
    assert without(things, ()) is things
    assert amended(things, "new", at=THE_EVENING) is things


def test_one_more_than_a_list_holds_is_refused_and_what_stands_in_it_can_still_change() -> None:
    def kept(id: str, *, hours: int) -> tuple[Made, ...]:
        made = Made(at=THE_EVENING + timedelta(hours=hours), id=id)
        full = (Made(at=THE_EVENING, id="one"),)
        return within(full, made, most=1, reason="list_is_full", field="text")

    assert kept("one", hours=1) == ()
    with pytest.raises(Refused, match="list_is_full"):
        kept("other", hours=1)
