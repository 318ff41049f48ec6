"""Kept days, and the direction: what was not said is never drawn as if it had been."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amends.web import calendar, direction
from amends.web.calendar import Day, Kept
from amends.web.direction import Span

A_WEDNESDAY = date(2026, 3, 4)
states: st.SearchStrategy[Kept] = st.sampled_from(["kept", "missed", "unknown", "ahead"])


def _days(states: list[Kept]) -> list[Day]:
    return [Day(on=A_WEDNESDAY + timedelta(days=n), state=state) for n, state in enumerate(states)]


@given(st.lists(states, min_size=1, max_size=60))
def test_every_day_is_drawn_once_as_what_is_known_of_it(some: list[Kept]) -> None:
    drawing = calendar.kept_days(_days(some))
    for state in ("kept", "missed", "unknown", "ahead"):
        assert drawing.count(f'class="day-{state}"') == some.count(state)


@given(st.lists(states, min_size=1, max_size=60))
def test_the_table_says_the_same_in_words(some: list[Kept]) -> None:
    rows = calendar.as_table(_days(some))["rows"]
    assert [str(words) for _day, words in rows] == [str(calendar.WORDS[state]) for state in some]


def test_weeks_begin_on_monday_and_days_before_the_first_stay_empty() -> None:
    drawing = calendar.kept_days(_days(["kept"]))
    middle_of_wednesday = 2 * calendar.STEP + calendar.STEP / 2
    assert f'class="day-kept" cx="{middle_of_wednesday}"' in drawing


def test_no_days_draw_nothing() -> None:
    assert calendar.kept_days([]) == ""


def test_a_week_without_an_answer_is_a_gap() -> None:
    said = [Span(label="a", low=2, high=4), Span(label="b", low=2, high=5)]
    unsaid = Span(label="c")
    drawing = direction.direction([*said, unsaid, *said], "More ease than before.")
    assert drawing.count('class="direction-band"') == 2
    assert direction.as_table([unsaid])["rows"] == [["c", "Not said", ""]]


def test_words_in_a_drawing_stay_words() -> None:
    drawing = direction.direction([Span(label="<b>", low=1, high=2)], "<script>x</script>")
    assert "<script" not in drawing
    assert "style=" not in drawing


def test_nothing_said_draws_no_band() -> None:
    assert "direction-band" not in direction.direction([], "There is not enough to tell yet.")
