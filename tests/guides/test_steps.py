"""The rows of the articles are read strictly: none is forgotten, and none is called built by a slip."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest

from amends.guides import steps, toml

RAW = toml.raw("steps.toml")

ONE = steps.ids()[5]
UNBUILT = steps.ids()[7]


def changed(change: Callable[[list[dict[str, Any]]], object]) -> dict[str, Any]:
    values = copy.deepcopy(RAW)
    change(values["steps"])
    return values


def _stands_on_what_is_not_there(rows: list[dict[str, Any]]) -> None:
    rows[6].update(reuses=UNBUILT)
    rows[7].update(built="no", missing="All of it.")


def test_there_are_206_rows_in_the_order_of_the_articles() -> None:
    assert [row.id for row in steps.rows()] == list(steps.ids())
    assert len(steps.ids()) == 206
    assert [sum(id.startswith(article) for id in steps.ids()) for article in steps.ARTICLES] == [
        43, 38, 51, 28, 39, 7,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda rows: rows.pop(5), "{one} is missing"),
        (lambda rows: rows[5].update(id=f"{ONE}z"), "no article has {one}z"),
        (lambda rows: rows.insert(5, rows[5]), "stands twice"),
        (lambda rows: rows.insert(0, rows.pop(5)), "out of its order"),
        (lambda rows: rows[5].update(practices=["praising"]), "{one} names a practice .*: praising"),
        (lambda rows: rows[5].update(practices=[]), "{one} names a practice"),
        (lambda rows: rows[5].update(score=3), "score"),
        (lambda rows: rows[5].update(built="nearly"), "nearly"),
        (lambda rows: rows[5].pop("harmed"), "harmed"),
        (lambda rows: rows[5].update(harmed=""), "{one} does not say what it means"),
        (lambda rows: rows[5].update(built="no", missing=""), "{one} says what is missing"),
        (lambda rows: rows[5].update(missing="Most of it."), "says what is missing"),
        (lambda rows: rows[5].update(reuses="nothing"), "{one} takes over the working of nothing"),
        (_stands_on_what_is_not_there, "is called built, and {unbuilt}"),
    ],
)  # fmt: skip
def test_what_is_not_as_it_must_be_is_refused_by_name(
    change: Callable[[list[dict[str, Any]]], object], said: str
) -> None:
    with pytest.raises(ValueError, match=said.format(one=ONE, unbuilt=UNBUILT)):
        steps.loaded(changed(change))


def test_each_row_speaks_to_both_in_short_plain_sentences_and_scolds_nobody() -> None:
    for row in steps.rows():
        for text in (row.responsible, row.harmed):
            assert len(text) <= 140, (row.id, text)
            assert text.endswith("."), (row.id, text)
            assert "!" not in text
            assert not re.search(
                r"\b(must|should|failed|great|well done|always|mature|he|she|him)\b", text
            ), (row.id, text)
            longest = max(re.findall(r"[A-Za-z]+", text), key=len)
            assert len(longest) <= 13, (row.id, longest)


def test_no_two_rows_say_the_same_of_whoever_did_the_hurt_but_those_of_one_working() -> None:
    said: dict[str, str] = {}
    for row in steps.rows():
        assert row.responsible not in said, (row.id, said.get(row.responsible))
        if row.built != "no":
            said[row.responsible] = row.id
