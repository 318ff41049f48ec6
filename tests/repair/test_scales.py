"""Scales: a sum of a whole set of answers and of nothing less, and one word of two sums at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given as for_any
from hypothesis import strategies as st

from amends.repair import LetGoOf
from amends.repair.practices import rhythm
from amends.repair.practices.scales import (
    CUT_OFF,
    ITEMS,
    Answer,
    AnswerScale,
    Scale,
    ScaleAnswered,
    compared,
    most,
)
from amends.repair.practices.ties import SayTie
from tests.repair.between import between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import JOINED, door, quiet

WHOLE = {1: 4, 12: 3, 19: 5, 22: 2}
"""The four, answered: 14 of 21."""


def points(by_item: dict[int, int]) -> tuple[Answer, ...]:
    return tuple(Answer(item=item, points=value) for item, value in by_item.items())


def answered(by_item: dict[int, int] = WHOLE, id: str = "four", **values: Any) -> AnswerScale:
    usual: dict[str, Any] = {"at": THE_EVENING, "scale": "csi4", "on": THAT_DAY}
    return AnswerScale(id=id, answers=points(by_item), **usual | values)


def shared(by: str = ANA, **values: Any) -> rhythm.ShareScale:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": by, "id": "s", "answered": "four"}
    return rhythm.ShareScale(**usual | {"items": (12, 22)} | values)


def test_both_answer_apart_and_the_answers_stand_in_the_order_of_the_scale() -> None:
    for who in (BEN, ANA):
        given(who=who).when(answered({22: 2, 1: 4})).then(
            ScaleAnswered(
                at=THE_EVENING,
                id="four",
                scale="csi4",
                on=THAT_DAY,
                answers=points({1: 4, 22: 2}),
            )
        )


def test_what_is_left_half_done_is_gone_on_with_and_only_then_has_a_sum() -> None:
    begun = given(answered({1: 4, 12: 3}))
    (half,) = begun.state.own.scales.answered
    assert (half.total, half.left) == (None, (19, 22))
    assert begun.state.own.scales.begun("csi4") == half
    rest = answered({19: 5, 22: 2}, at=THE_EVENING_AFTER)
    (whole,) = given(answered({1: 4, 12: 3}), rest).state.own.scales.answered
    assert (whole.total, whole.left) == (14, ())
    assert given(answered()).state.own.scales.begun("csi4") is None


@for_any(
    scale=st.sampled_from(("csi4", "csi16")),
    chosen=st.dictionaries(st.sampled_from(ITEMS["csi16"]), st.integers(0, 5)),
)
def test_there_is_a_sum_only_of_all_and_it_is_their_sum(
    scale: Scale, chosen: dict[int, int]
) -> None:
    mine = {item: value for item, value in chosen.items() if item in ITEMS[scale]}
    one = ScaleAnswered(at=THE_EVENING, id="a", scale=scale, on=THAT_DAY, answers=points(mine))
    assert one.total == (sum(mine.values()) if set(mine) == set(ITEMS[scale]) else None)
    whole = dict.fromkeys(ITEMS[scale], 0) | mine
    full = ScaleAnswered(at=THE_EVENING, id="a", scale=scale, on=THAT_DAY, answers=points(whole))
    assert full.total == sum(whole.values())
    assert 0 <= sum(whole.values()) <= most(scale)


@pytest.mark.parametrize(
    "wrong",
    [{1: 7}, {12: 6}, {12: -1}, {5: 3}, {10: 3}, {12: 10**400}],
    ids=["a 7", "a 6", "below nought", "of the other scale", "of no scale", "huge"],
)
def test_only_the_points_of_these_items_are_answers(wrong: dict[int, int]) -> None:
    given().when(answered(wrong)).refused("not_understood")


def test_something_is_answered_and_no_day_is_ahead() -> None:
    given().when(answered({})).refused("item_not_answered")
    given().when(answered(on=THAT_DAY + timedelta(days=3))).refused("day_not_come", field="on")


def test_a_whole_set_is_mended_on_its_day_and_stands_afterwards() -> None:
    nothing_comes_of_a_second_press(press=answered())
    mended = answered({22: 3}, at=LATER_THAT_NIGHT)
    assert given(answered(), mended).state.own.scales.answered[0].total == 15
    late = answered({22: 3}, at=THE_EVENING_AFTER, on=THE_EVENING_AFTER.date())
    given(answered()).when(late).refused("answers_of_a_day")
    given(answered()).when(answered({1: 4}, scale="csi16")).refused("not_understood")


def test_it_is_let_go_and_no_old_page_brings_it_back() -> None:
    gone = given(answered(), LetGoOf(at=LATER_THAT_NIGHT, id="four"))
    assert gone.state.own.scales.answered == ()
    gone.when(answered({19: 1})).refused("not_there")


def test_between_others_than_a_couple_nothing_is_asked_and_what_was_answered_stays() -> None:
    friends = given(answered({1: 4}), SayTie(at=LATER_THAT_NIGHT, tie="friend"))
    friends.when(answered({12: 3}, at=THE_EVENING_AFTER)).refused("scale_for_couples")
    assert len(friends.state.own.scales.answered) == 1


# The one word


@pytest.mark.parametrize(
    ("scale", "first", "last", "word"),
    [
        ("csi16", 44, 59, "better"),
        ("csi16", 59, 44, "worse"),
        ("csi16", 45, 59, "not_enough"),
        ("csi16", 20, 51, "not_enough"),
        ("csi16", 52, 81, "not_enough"),
        ("csi16", 37, 52, "better"),
        ("csi4", 9, 14, "better"),
        ("csi4", 14, 9, "worse"),
        ("csi4", 10, 14, "not_enough"),
    ],
)
def test_a_change_is_named_from_so_many_points_on_and_of_the_sixteen_across_the_line(
    scale: Scale, first: int, last: int, word: str
) -> None:
    assert compared(scale, first, last) == word


def test_of_the_four_there_is_no_line_that_could_be_read_up() -> None:
    assert CUT_OFF == {"csi16": 51.5}


def test_the_last_is_held_against_ones_own_first_four_weeks_or_more_before() -> None:
    low, high = dict.fromkeys(WHOLE, 0), dict.fromkeys(WHOLE, 5)
    first = answered(low, "first")
    soon = answered(high, "soon", at=A_MONTH_LATER, on=THAT_DAY + timedelta(days=27))
    late = answered(high, "late", at=A_MONTH_LATER, on=THAT_DAY + timedelta(days=28))
    part = answered({1: 0}, "part", at=A_MONTH_LATER, on=THAT_DAY + timedelta(days=28))
    for known, word in (
        ((), "not_enough"),
        ((first,), "not_enough"),
        ((first, soon), "not_enough"),
        ((first, soon, late), "better"),
        ((late, first, part), "better"),
    ):
        mine = given(*known).state.own.scales
        assert mine.direction("csi4") == word
        assert mine.direction("csi16") == "not_enough"


@dataclass(frozen=True)
class People:
    """Sums of people around the middle, or around the line; two of one person agree by `retest`."""

    scale: Scale
    middle: float
    spread: float
    retest: float = 0.9

    def words(self, *, step: float = 0.0, own: bool = False) -> dict[str, float]:
        """Of 10,000 people how many, in a hundred, are told what. `own`: all begin as far below the
        line as they end above it."""
        random = Random(11)
        level, wobble = self.retest**0.5 * self.spread, (1 - self.retest) ** 0.5 * self.spread
        told = dict.fromkeys(("better", "worse", "not_enough"), 0)
        for _ in range(10_000):
            at = self.middle - step / 2 if own else random.gauss(self.middle, level)
            first, last = random.gauss(at, wobble), random.gauss(at + step, wobble)
            told[compared(self.scale, self._whole(first), self._whole(last))] += 1
        return {word: count / 100 for word, count in told.items()}

    def _whole(self, value: float) -> int:
        return min(max(round(value), 0), most(self.scale))


SIXTEEN = People(scale="csi16", middle=51.5, spread=17)
FOUR = People(scale="csi4", middle=10.5, spread=4)


@pytest.mark.parametrize("people", [SIXTEEN, FOUR], ids=["sixteen", "four"])
def test_who_did_not_change_is_rarely_told_of_a_change(people: People) -> None:
    """INSTRUMENTS.md: each word to 2.5 in 100 at most, with the retest that is the less kind."""
    told = people.words()
    assert told["better"] <= 2.5
    assert told["worse"] <= 2.5


@pytest.mark.parametrize("people", [SIXTEEN, FOUR], ids=["sixteen", "four"])
def test_a_true_step_across_the_middle_is_mostly_found(people: People) -> None:
    """A step of 1.5 standard deviations: 80 in 100, less what chance may take."""
    assert people.words(step=1.5 * people.spread, own=True)["better"] >= 78.8


# What is shown of it


def test_s3_4h_of_a_scale_she_shows_the_items_she_picks_and_never_a_sum() -> None:
    two = between(*JOINED, hers(answered()))
    (event,) = two.when(shared()).events
    assert isinstance(event, rhythm.ScaleShared)
    assert event.answers == points({12: 3, 22: 2})
    assert not hasattr(event, "total")
    two.then(shared()).when(shared(at=A_MONTH_LATER)).quietly()
    two.when(shared(items=())).refused("nothing_shared", field="items")
    two.when(shared(items=(5,))).refused("nothing_shared", field="items")
    two.when(shared(answered="never")).refused("not_there")
    less = between(*JOINED, hers(answered({12: 3, 22: 2})), shared())
    assert less.sees(BEN, A_MONTH_LATER) == two.then(shared()).sees(BEN, A_MONTH_LATER)


def test_he_shows_his_only_through_the_door_and_nothing_passes_a_stop() -> None:
    two = between(*JOINED, answered())
    two.when(shared(BEN)).refused("not_now")
    assert two.then(door("checkins")).when(shared(BEN)).events
    between(*JOINED, hers(answered()), quiet()).when(shared()).refused("not_now")
