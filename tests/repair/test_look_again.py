"""The days to look at something again: what falls due, what is named and what a calendar shows agree."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from amends.repair import Role, due, followup
from amends.repair.coming import coming
from amends.repair.followup import Here
from amends.repair.path import Moment
from amends.repair.practices.amends import FinishAmends, LogPayment, PlanLookBack, PlanParts
from amends.repair.practices.pacing import Leave
from amends.repair.practices.safety import ChooseToBeReminded
from amends.repair.views import seen
from tests.repair.between import Two, between, hers
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING_AFTER,
    THE_REPAIR,
    given,
)
from tests.repair.test_agreements import answered, ended, proposed
from tests.repair.things import JOINED, TOGETHER, guess, planned, quiet, space_asked, terms

TWO_WEEKS_ON = THAT_DAY + timedelta(days=14)
A_YEAR_ON = THAT_DAY + timedelta(days=365)
HOUR = timedelta(hours=1)
ASKED = hers(ChooseToBeReminded(at=THE_EVENING_AFTER, what=("look_again",)))
AGREED = (*JOINED, proposed(), answered(), ASKED)


def falls_due(two: Two, who: Role, at: datetime = THE_EVENING_AFTER + HOUR) -> list[date]:
    things = due(seen(two.state(who), who, at), who, at, about=THE_REPAIR)
    return [wall.date() for one in things if one.key.startswith("look again") for wall in one.walls]


def stands_in_a_calendar(two: Two, who: Role) -> list[date]:
    now = THE_EVENING_AFTER + HOUR
    days = coming(two.sees(who, now), who, now.date(), A_YEAR_ON)
    return [one.day for one in days if one.kind == "look_again"]


def named(two: Two, who: Role, on: date = TWO_WEEKS_ON) -> list[date | None]:
    now = datetime.combine(on, THE_EVENING_AFTER.timetz())
    here = Here(
        moment=Moment(state=two.sees(who, now), now=now, about=THE_REPAIR), role=who, today=on
    )
    return [one.on for one in followup.lines(here) if one.kind == "look_again"]


def called(two: Two, who: Role) -> list[date]:
    """The days to which each of the three calls: they agree."""
    days = falls_due(two, who)
    assert stands_in_a_calendar(two, who) == days
    assert all(named(two, who, on=day) == [day] for day in days)
    return days


@pytest.mark.parametrize("who", [ANA, BEN])
def test_s4_9b_what_both_agreed_on_is_looked_at_again_by_whoever_asked_to_be_called(
    who: Role,
) -> None:
    assert called(between(*AGREED), who) == [TWO_WEEKS_ON]
    assert called(between(*AGREED, ended(id="over")), who) == []
    assert called(between(*AGREED).then(Leave(at=THE_EVENING_AFTER, by=ANA)), who) == []
    unasked = between(*JOINED, proposed(), answered())
    assert falls_due(unasked, who) == ([TWO_WEEKS_ON] if who == BEN else [])


def test_apart_nobody_is_told_of_what_both_agreed_on_and_no_row_moves() -> None:
    two = between(*AGREED).then(quiet(ANA, at=THE_EVENING_AFTER))
    for who in (ANA, BEN):
        assert falls_due(two, who) == [TWO_WEEKS_ON]
        assert named(two, who) == []


def test_the_day_of_anas_room_is_hers_alone() -> None:
    """SAFETY.md, section 2: on his side it would be a day to wait for."""
    two = between(*JOINED, ASKED, space_asked(look_again=TWO_WEEKS_ON))
    assert called(two, ANA) == [TWO_WEEKS_ON]
    assert called(two, BEN) == []


def test_s1_2d_ben_keeps_the_day_that_he_noted_but_where_it_is_the_day_that_she_named() -> None:
    noted = (*TOGETHER, terms(look_again=TWO_WEEKS_ON))
    assert called(between(*noted), BEN) == [TWO_WEEKS_ON]
    hers_too = space_asked(look_again=TWO_WEEKS_ON)
    assert called(between(*noted, hers_too), BEN) == []
    assert called(between(*noted, hers_too, Leave(at=THE_EVENING_AFTER, by=ANA)), BEN) == []
    another = space_asked(look_again=TWO_WEEKS_ON + timedelta(days=1))
    assert called(between(*noted, another), BEN) == [TWO_WEEKS_ON]


def test_what_ana_noted_and_then_set_for_both_calls_her_once() -> None:
    own = hers(terms("terms", asked="own", look_again=TWO_WEEKS_ON, start=TWO_WEEKS_ON))
    two = between(*JOINED, ASKED, own, space_asked(look_again=TWO_WEEKS_ON))
    assert called(two, ANA) == [TWO_WEEKS_ON]


def test_s3_2c_parts_to_pay_and_a_lasting_change_have_their_days_until_they_are_done() -> None:
    first, later, looks = (THAT_DAY + timedelta(days=n) for n in (10, 24, 40))
    begun = (
        *TOGETHER,
        planned(kind="living", cost=Decimal(100), currency="EUR"),
        PlanParts(at=THE_EVENING_AFTER, of="the-amends", first=first, times=2, every="fortnight"),
        PlanLookBack(at=THE_EVENING_AFTER, of="the-amends", on=looks, signs=""),
    )
    assert called(between(*begun), BEN) == [first, later, looks]
    paid = LogPayment(
        at=THE_EVENING_AFTER,
        id="paid",
        amends="the-amends",
        amount=Decimal(50),
        on=THAT_DAY,
    )
    assert called(between(*begun, paid), BEN) == [later, looks]
    done = FinishAmends(at=THE_EVENING_AFTER, of="the-amends", on=THAT_DAY)
    assert called(between(*begun, done), BEN) == []


def test_sixty_parts_make_no_more_than_twelve_times_known_to_the_house() -> None:
    weekly = (
        guess(),
        planned(cost=Decimal(600), currency="EUR"),
        PlanParts(
            at=THE_EVENING_AFTER, of="the-amends", first=TWO_WEEKS_ON, times=60, every="week"
        ),
    )
    (thing,) = due(given(*weekly).state, BEN, THE_EVENING_AFTER)
    assert len(thing.walls) == 12
