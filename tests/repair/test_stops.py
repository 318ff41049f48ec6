"""One stop behind another: what the first held back waits until nothing holds it any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.repair import Command
from tests.repair.between import Two, between, hers
from tests.repair.scenario import ANA, BEN, THE_DAY_AFTER, THE_EVENING
from tests.repair.things import TOGETHER, given_letter, quiet, screened, space_asked, space_over

SOON = THE_EVENING + timedelta(minutes=5)
LATER = THE_EVENING + timedelta(hours=2)
STILL_LATER = THE_EVENING + timedelta(hours=3)
NEXT_WEEK = THE_EVENING + timedelta(days=7)
JOINED = (*TOGETHER, hers(screened()), given_letter(at=THE_EVENING))

BENS_QUIET = (quiet(BEN, at=SOON),)
ANAS_QUIET = (quiet(ANA, at=LATER),)
ANAS_SPACE = (space_asked(at=LATER),)
QUIET_ENDS = (quiet(BEN, on=False, at=STILL_LATER),)


def letters_of(two: Two) -> int:
    return len(two.sees(ANA, NEXT_WEEK).shared.letters.letters)


@pytest.mark.parametrize("hers_behind_his", [ANAS_QUIET, ANAS_SPACE], ids=["quiet", "space"])
def test_who_asks_for_a_stop_behind_the_others_gets_nothing_when_that_one_ends(
    hers_behind_his: tuple[Command, ...],
) -> None:
    two = between(*JOINED, *BENS_QUIET, *hers_behind_his, *QUIET_ENDS)
    assert letters_of(two) == 0


def test_with_no_stop_of_hers_the_letter_is_there_when_his_quiet_ends() -> None:
    assert letters_of(between(*JOINED, *BENS_QUIET, *QUIET_ENDS)) == 1


def test_all_is_there_once_her_stop_is_over_too() -> None:
    two = between(*JOINED, *BENS_QUIET, *ANAS_QUIET, *QUIET_ENDS)
    assert letters_of(two.then(quiet(ANA, on=False, at=NEXT_WEEK))) == 1


def test_a_second_space_carries_the_first_one_on() -> None:
    both = (space_asked("first", at=SOON), space_asked("second", at=LATER))
    two = between(*JOINED, *both, space_over(of="first", at=STILL_LATER))
    assert letters_of(two) == 0
    assert letters_of(two.then(space_over("all", of="second", at=STILL_LATER))) == 1


def test_quiet_within_a_space_carries_the_space_on() -> None:
    two = between(*JOINED, space_asked(at=SOON), quiet(BEN, at=LATER), space_over(at=STILL_LATER))
    assert letters_of(two) == 0


def test_a_space_that_had_lapsed_hides_nothing_that_was_seen_since() -> None:
    """Lengthened after its last day, it holds from then on: a letter she read does not vanish."""
    after = THE_EVENING + timedelta(days=4)
    lapsed = between(*TOGETHER, hers(screened()), space_asked(until=THE_DAY_AFTER))
    two = lapsed.then(given_letter(at=after)).then(space_asked(at=after + timedelta(days=1)))
    assert letters_of(two) == 1


def test_a_space_set_to_begin_sooner_holds_from_then_and_not_before() -> None:
    first_day = THE_DAY_AFTER + timedelta(days=5)
    ahead = (space_asked(start=first_day, at=SOON), space_asked(start=THE_DAY_AFTER, at=LATER))
    assert letters_of(between(*JOINED, *ahead)) == 1
    late = given_letter("late", at=LATER - timedelta(minutes=5))
    assert letters_of(between(*TOGETHER, hers(screened()), ahead[0], late, ahead[1])) == 0
