"""The scales are those of their authors, word for word: other items go about under the same name."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from amends.guides import instruments, toml
from amends.repair.practices.scales import MOST, most

HAPPY = (
    "Extremely Unhappy 0, Fairly Unhappy 1, A Little Unhappy 2, Happy 3, Very Happy 4, "
    "Extremely Happy 5, Perfect 6"
)
OFTEN = (
    "All the time 5, Most of the time 4, More often than not 3, Occasionally 2, Rarely 1, Never 0"
)
TRUE = "Not at all TRUE 0, A little 1, Somewhat 2, Mostly 3, Almost Completely 4, Completely TRUE 5"
MUCH = "Not at all 0, A little 1, Somewhat 2, Mostly 3, Almost Completely 4, Completely 5"

GOING_WELL = (
    "In general, how often do you think that things between you and your partner are going well?"
)

GOLDEN = {
    1: (
        "Please indicate the degree of happiness, all things considered, of your relationship.",
        HAPPY,
    ),
    5: (
        GOING_WELL,
        OFTEN,
    ),
    9: ("Our relationship is strong", TRUE),
    11: ("My relationship with my partner makes me happy", TRUE),
    12: ("I have a warm and comfortable relationship with my partner", TRUE),
    17: ("I really feel like part of a team with my partner", TRUE),
    19: ("How rewarding is your relationship with your partner?", MUCH),
    20: ("How well does your partner meet your needs?", MUCH),
    21: ("To what extent has your relationship met your original expectations?", MUCH),
    22: ("In general, how satisfied are you with your relationship?", MUCH),
    26: ("Interesting – Boring", "Interesting 5, 4, 3, 2, 1, Boring 0"),
    27: ("Bad – Good", "Bad 0, 1, 2, 3, 4, Good 5"),
    28: ("Full – Empty", "Full 5, 4, 3, 2, 1, Empty 0"),
    30: ("Sturdy – Fragile", "Sturdy 5, 4, 3, 2, 1, Fragile 0"),
    31: ("Discouraging – Hopeful", "Discouraging 0, 1, 2, 3, 4, Hopeful 5"),
    32: ("Enjoyable – Miserable", "Enjoyable 5, 4, 3, 2, 1, Miserable 0"),
}
"""INSTRUMENTS.md: what is asked, and each answer with its points."""


def as_written(item: instruments.ScaleItem) -> tuple[str, str]:
    answers = ", ".join(f"{one.text} {one.points}".strip() for one in item.choices)
    return item.asked, answers


def test_the_sixteen_and_the_four_are_those_of_their_authors() -> None:
    sixteen = instruments.scale_items("csi16")
    assert {item.number: as_written(item) for item in sixteen} == GOLDEN
    assert [item.number for item in sixteen] == list(GOLDEN)
    assert most("csi16") == 81
    four = instruments.scale_items("csi4")
    assert [as_written(item) for item in four] == [GOLDEN[number] for number in (1, 12, 19, 22)]
    assert [MOST[item.number] for item in four] == [6, 5, 5, 5]
    assert most("csi4") == 21


@pytest.fixture
def read_anew() -> Iterator[None]:
    yield
    instruments._read.cache_clear()
    instruments._items.cache_clear()


def without_one(raw: dict[str, Any]) -> None:
    del raw["items"][3]


def one_twice(raw: dict[str, Any]) -> None:
    raw["items"][3] = raw["items"][2]


def one_of_another_index(raw: dict[str, Any]) -> None:
    raw["items"][3]["number"] = 10


def an_answer_without_its_points(raw: dict[str, Any]) -> None:
    del raw["answers"]["much"][0]["points"]


def a_point_too_few(raw: dict[str, Any]) -> None:
    raw["answers"]["happiness"].pop()


def points_out_of_order(raw: dict[str, Any]) -> None:
    raw["answers"]["true"].reverse()
    raw["answers"]["true"].append(raw["answers"]["true"].pop(0))


def no_such_answers(raw: dict[str, Any]) -> None:
    raw["items"][0]["answers"] = "happyness"


def text_and_pair(raw: dict[str, Any]) -> None:
    raw["items"][0] |= {"left": "Bad", "right": "Good"}


def half_a_pair(raw: dict[str, Any]) -> None:
    del raw["items"][-1]["right"]


def a_word_that_nobody_reads(raw: dict[str, Any]) -> None:
    raw["items"][0]["cut_off"] = 13


@pytest.mark.parametrize(
    "broken",
    [
        without_one,
        one_twice,
        one_of_another_index,
        an_answer_without_its_points,
        a_point_too_few,
        points_out_of_order,
        no_such_answers,
        text_and_pair,
        half_a_pair,
        a_word_that_nobody_reads,
    ],
    ids=lambda broken: broken.__name__,
)
def test_a_scale_that_is_not_whole_is_not_read(
    broken: Callable[[dict[str, Any]], None], read_anew: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = copy.deepcopy(toml.raw("instruments.toml"))
    broken(raw)
    monkeypatch.setattr(toml, "raw", lambda name: raw)
    instruments._read.cache_clear()
    instruments._items.cache_clear()
    with pytest.raises(ValueError, match=r"guides/instruments\.toml: "):
        instruments.scale_items("csi16")
