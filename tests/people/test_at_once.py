"""Several people at the same moment, as real processes. More rounds: tests.people.at_once."""

from __future__ import annotations

import pytest

from tests.people.at_once import STORIES, WRITTEN_EACH_ROUND, run
from tests.postgres import WANTED

pytestmark = pytest.mark.slow

ROUNDS = 8


@pytest.mark.parametrize("story", ["two browsers", "two people"])
def test_a_code_opens_one_seat_however_many_use_it_at_once(story: str) -> None:
    found = run(ROUNDS, WANTED, *STORIES[story])

    for said in zip(*found["done"], strict=True):
        assert sorted(said) == ["nothing", "seat"]
    assert found["seats"] == [2] * ROUNDS
    assert found["invitations"] == 0
    # Whoever came too late has no key, no book and no pair: six rows of three accounts, four of
    # each seat.
    assert found["rows"] == 6 + 2 * ROUNDS * 4
    # One of the two may have been quicker in every round, and then the other met nobody.
    came_in = {
        who
        for (who, _), said in zip(STORIES[story][0], found["done"], strict=True)
        if "seat" in said
    }
    assert found["pairs"] == len(found["gates"]) == len(came_in)
    assert found["whole"]


def test_a_pause_while_somebody_joins_comes_first_or_closes_the_gate() -> None:
    found = run(ROUNDS, WANTED, *STORIES["joining and pausing"])

    outcomes = set(zip(*found["done"], strict=True))
    assert outcomes <= {("nothing", "alone"), ("seat", "closed")}
    assert found["invitations"] == 0
    assert found["whole"]


def test_two_people_in_three_repairs_lose_nothing_and_leave_the_gate_as_it_should_be() -> None:
    found = run(3, WANTED, *STORIES["two repairs"])

    assert all(said == "said" for one in found["done"] for said in one)
    assert found["gates"] == ["False"]
    assert found["met"] == 3
    assert found["whole"]


def test_two_who_write_in_one_book_lose_nothing_and_are_told_of_nobody() -> None:
    """Each reads back what they wrote, and nobody hears that the other was there at that moment."""
    found = run(3, WANTED, *STORIES["two writers"])

    assert {said for one in found["done"] for said in one} == {"said"}
    began = 1
    assert found["entries"] == began + 2 * 3 * WRITTEN_EACH_ROUND
    assert found["whole"]
