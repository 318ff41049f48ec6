"""S1.5d: what was clear comes again after longer and longer, what was not comes again tomorrow."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair.practices.drills import (
    AT_ONCE,
    INTERVALS,
    NEW_AT_ONCE,
    DoDrill,
    DrillDone,
    Slice,
)
from tests.repair.between import between, hers
from tests.repair.scenario import A_MONTH_LATER, ANA, BEN, THAT_DAY, THE_EVENING, given
from tests.repair.things import JOINED

CARDS = ("a", "b", "c", "d", "e", "f")
A_DAY = timedelta(days=1)


def done(card: str = "a", **values: Any) -> DoDrill:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "went": "clear"}
    return DoDrill(card=card, **usual | values)


def after(*presses: DoDrill) -> Slice:
    return given(*presses, who=BEN).state.own.drills


def again_on(*presses: DoDrill) -> date:
    known = after(*presses).of("a")
    assert known is not None
    return known.again_on


@pytest.mark.parametrize("who", [BEN, ANA])
def test_s1_5d_either_practises_apart(who: Any) -> None:
    (event,) = given(who=who).when(done()).events
    assert isinstance(event, DrillDone)
    assert event.book == "own"


def test_s1_5d_what_was_clear_comes_again_after_plain_intervals() -> None:
    presses, day, at = [], THAT_DAY, THE_EVENING
    for interval in (*INTERVALS, INTERVALS[-1]):
        presses.append(done(on=day, at=at))
        assert again_on(*presses) == day + timedelta(days=interval)
        day, at = day + timedelta(days=interval), at + timedelta(days=interval)


def test_s1_5d_what_was_not_clear_comes_again_tomorrow_and_begins_anew() -> None:
    clear = done(), done(on=THAT_DAY + A_DAY, at=THE_EVENING + A_DAY)
    lost = done(went="again", on=THAT_DAY + 4 * A_DAY, at=THE_EVENING + 4 * A_DAY)
    assert again_on(*clear, lost) == THAT_DAY + 5 * A_DAY
    since = done(on=THAT_DAY + 5 * A_DAY, at=THE_EVENING + 5 * A_DAY)
    assert again_on(*clear, lost, since) == THAT_DAY + 6 * A_DAY


def test_within_a_day_it_is_clear_once_at_most() -> None:
    given(done(), who=BEN).when(done()).quietly()
    given(done(went="again"), who=BEN).when(done()).quietly()
    assert given(done(), who=BEN).when(done(went="again")).events
    given(who=BEN).when(done(on=THAT_DAY + 3 * A_DAY)).refused("day_not_come", field="on")
    given(who=BEN).when(done(card="")).refused("not_understood")


def test_s1_5d_one_sitting_is_short_and_what_comes_again_is_first() -> None:
    assert Slice().sitting(CARDS, THAT_DAY) == CARDS[:AT_ONCE]
    mine = after(done("f"))
    tomorrow = mine.sitting(CARDS, THAT_DAY + A_DAY)
    assert tomorrow == ("f", *CARDS[:NEW_AT_ONCE])
    assert mine.sitting(("a",), THAT_DAY + A_DAY) == ("a",), "a card that is gone is not asked for"
    whole_sitting = after(*(done(card) for card in CARDS[:AT_ONCE]))
    assert whole_sitting.sitting(CARDS, THAT_DAY) == (), "and then it is enough for the day"


def test_the_other_learns_nothing_of_it() -> None:
    two = between(*JOINED)
    both = two.then(done(), hers(done("b")))
    for who in (BEN, ANA):
        assert both.sees(who, A_MONTH_LATER).shared == two.sees(who, A_MONTH_LATER).shared
