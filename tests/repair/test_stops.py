"""One stop behind another: what the first held back waits until nothing holds it any more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair import Command
from amends.repair.practices.bond import AnswerTime, CallTimeOff, ProposeTime
from amends.repair.practices.giving import HOLD_OFF
from amends.repair.practices.matters import AnswerMatter, OpenBoard, PutMatterDown, RaiseJoint
from amends.repair.practices.needs import EndNeed, TellNeed
from amends.repair.practices.offers import AnswerOffer, EndWish, GiveWish
from amends.repair.practices.openness import SetOpenness
from amends.repair.practices.pledges import AnswerPledge, GivePledge, LetOffDay
from amends.repair.practices.rhythm import SaySeldom, SetRhythm
from amends.repair.practices.told_outcomes import TellTrying
from amends.repair.state import SHARED_PRACTICES
from tests.repair.between import Two, between
from tests.repair.scenario import ANA, BEN, THE_DAY_AFTER, THE_EVENING
from tests.repair.things import (
    JOINED,
    door,
    given_letter,
    given_offer,
    guess,
    lets_go,
    planned,
    promised,
    quiet,
    space_asked,
    space_over,
)

SOON = THE_EVENING + timedelta(minutes=5)
A_LITTLE_LATER = THE_EVENING + timedelta(hours=1)
LATER = THE_EVENING + timedelta(hours=2)
STILL_LATER = THE_EVENING + timedelta(hours=3)
NEXT_WEEK = THE_EVENING + timedelta(days=7)
WITH_LETTER = (*JOINED, given_letter(at=THE_EVENING))

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
    two = between(*WITH_LETTER, *BENS_QUIET, *hers_behind_his, *QUIET_ENDS)
    assert letters_of(two) == 0


def test_with_no_stop_of_hers_the_letter_is_there_when_his_quiet_ends() -> None:
    assert letters_of(between(*WITH_LETTER, *BENS_QUIET, *QUIET_ENDS)) == 1


def test_all_is_there_once_her_stop_is_over_too() -> None:
    two = between(*WITH_LETTER, *BENS_QUIET, *ANAS_QUIET, *QUIET_ENDS)
    assert letters_of(two.then(quiet(ANA, on=False, at=NEXT_WEEK))) == 1


def test_a_second_space_carries_the_first_one_on() -> None:
    both = (space_asked("first", at=SOON), space_asked("second", at=LATER))
    two = between(*WITH_LETTER, *both, space_over(of="first", at=STILL_LATER))
    assert letters_of(two) == 0
    assert letters_of(two.then(space_over("all", of="second", at=STILL_LATER))) == 1


def test_quiet_within_a_space_carries_the_space_on() -> None:
    two = between(
        *WITH_LETTER, space_asked(at=SOON), quiet(BEN, at=LATER), space_over(at=STILL_LATER)
    )
    assert letters_of(two) == 0


def test_a_space_that_had_lapsed_hides_nothing_that_was_seen_since() -> None:
    """Lengthened after its last day, it holds from then on: a letter she read does not vanish."""
    after = THE_EVENING + timedelta(days=4)
    lapsed = between(*JOINED, space_asked(until=THE_DAY_AFTER))
    two = lapsed.then(given_letter(at=after)).then(space_asked(at=after + timedelta(days=1)))
    assert letters_of(two) == 1


def test_a_space_set_to_begin_sooner_holds_from_then_and_not_before() -> None:
    first_day = THE_DAY_AFTER + timedelta(days=5)
    ahead = (space_asked(start=first_day, at=SOON), space_asked(start=THE_DAY_AFTER, at=LATER))
    assert letters_of(between(*WITH_LETTER, *ahead)) == 1
    late = given_letter("late", at=LATER - timedelta(minutes=5))
    assert letters_of(between(*JOINED, ahead[0], late, ahead[1])) == 0


def hers_is(made_by: Any, id: str = "stop", **values: Any) -> Any:
    return made_by(**{"at": LATER, "by": ANA, "id": id} | values)


A_TIME = (
    door("bond"),
    ProposeTime(
        at=THE_EVENING, by=BEN, id="time", what="A walk by the river.", on=date(2026, 3, 8)
    ),
    hers_is(AnswerTime, "yes", of="time", answer="yes"),
)
A_MATTER = (
    hers_is(OpenBoard, "heard", at=THE_EVENING),
    RaiseJoint(
        at=A_LITTLE_LATER, by=BEN, id="matter", saw="The bills.", felt="Uneasy.", ask="One hour."
    ),
)
A_NEED = hers_is(TellNeed, "need", at=THE_EVENING, kind="need", text="To sleep without asking.")
A_WISH = hers_is(GiveWish, "wish", at=THE_EVENING, text="An evening for myself.")

AN_OFFER = (door("offers"), guess(), planned(kind="time"), given_offer())
A_PLEDGE = (
    door("offers"),
    promised(),
    GivePledge(at=THE_EVENING, by=BEN, id="pledge", promise="the-promise"),
)

HELD_OFF: dict[str, tuple[Command, ...]] = {
    "openness": (
        hers_is(SetOpenness, "more", every="day", about=("felt",)),
        hers_is(SetOpenness, every="never"),
    ),
    "rhythm": (hers_is(SetRhythm, "more", every="day"), hers_is(SetRhythm, every="never")),
    "seldom": (hers_is(SaySeldom, "more", every="yearly"), hers_is(SaySeldom, every="unsaid")),
    "trying": (hers_is(TellTrying, trying="undecided"),),
    "called off": (*A_TIME, hers_is(CallTimeOff, of="time", whose=BEN)),
    "no after yes": (*A_TIME, hers_is(AnswerTime, of="time", answer="no")),
    "put down": (*A_MATTER, hers_is(PutMatterDown, of="matter", whose=BEN)),
    "no to a matter": (*A_MATTER, hers_is(AnswerMatter, of="matter", answer="no")),
    "needed no more": (A_NEED, hers_is(EndNeed, of="need")),
    "no hours": (*AN_OFFER, hers_is(AnswerOffer, of="offer", answer="declined")),
    "wished no more": (A_WISH, hers_is(EndWish, of="wish")),
    "quietly": (*A_PLEDGE, hers_is(AnswerPledge, of="pledge", answer="quietly")),
    "not that day": (*A_PLEDGE, hers_is(LetOffDay, of="pledge", on=date(2026, 3, 7))),
}


@pytest.mark.parametrize("held_off", HELD_OFF.values(), ids=HELD_OFF)
def test_what_she_holds_off_does_not_come_back_by_both_letting_go_of_her_word(
    held_off: tuple[Command, ...],
) -> None:
    """She may tidy her list away: without his letting go as well, what she said still holds."""
    two = between(*JOINED, *held_off)
    tidied = two.then(lets_go(ANA, ANA, "stop", at=NEXT_WEEK))
    for before in (two, tidied):
        before.when(lets_go(BEN, ANA, "stop", at=NEXT_WEEK)).refused("word_stays")


def test_every_kind_of_answer_that_holds_something_off_is_known_where_things_are_let_go() -> None:
    """Agreements, letters and the request have a rule of their own for it."""
    with_stops = {name for name, practice in SHARED_PRACTICES.items() if hasattr(practice, "STOPS")}
    known = {kind.__module__.rpartition(".")[2] for kind in HOLD_OFF}
    assert with_stops - known == {"agreements", "forgiveness", "letters"}
