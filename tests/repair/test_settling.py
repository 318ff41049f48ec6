"""What is settled of an offer: its hours, its true cost, whole again or not, and paying in parts."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from amends.repair.practices import settling
from amends.repair.practices.amends import LogPayment, LookBack, PlanLookBack, PlanParts
from amends.repair.practices.pacing import ChooseCap
from tests.repair.between import between
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    due_of,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import (
    AN_HOUR_LATER,
    JOINED,
    answered_offer,
    door,
    given_offer,
    guess,
    planned,
    quiet,
)

OPEN = (*JOINED, door("offers"))
HOURS = (*OPEN, planned(kind="time"), given_offer())
REPAIR = (*OPEN, planned(kind="repair", cost=Decimal(200), currency="EUR"), given_offer())


def act(kind: Any, id: str, by: Any = ANA, **values: Any) -> Any:
    return kind(**{"at": AN_HOUR_LATER, "by": by, "id": id, "of": "offer", **values})


TEN = act(settling.OfferHours, "ten", BEN, hours=Decimal(10))


def test_hours_are_offered_and_drawn_on_and_no_more_than_are_left() -> None:
    two = between(*HOURS, ChooseCap(at=THE_EVENING, by=ANA, most=7), TEN)
    two.when(act(settling.OfferHours, "again", BEN, hours=Decimal(10))).quietly()
    four = two.then(act(settling.DrawHours, "four", hours=Decimal(4), at=THE_EVENING_AFTER))
    ours = four.sees(BEN, THE_EVENING_AFTER + timedelta(hours=1)).shared.settling
    ten, four_of_them, six = Decimal(10), Decimal(4), Decimal(6)
    assert ours.hours_of("offer") == ten
    assert (ours.drawn("offer"), ours.left("offer")) == (four_of_them, six)
    seven = act(settling.DrawHours, "seven", hours=Decimal(7), at=THE_EVENING_AFTER)
    four.when(seven).refused("hours_left", field="hours")
    two.when(act(settling.DrawHours, "none", hours=Decimal(0))).refused("amount_out_of_range")
    between(*REPAIR).when(TEN).refused("not_understood")
    between(*HOURS, TEN, quiet(by=BEN)).when(
        act(settling.DrawHours, "four", hours=Decimal(4), at=THE_EVENING_AFTER)
    ).refused("not_now")
    between(*HOURS, quiet()).when(TEN).refused("not_now")
    declined = answered_offer(answer="declined")
    between(*HOURS, declined).when(TEN).refused("amends_declined")


def test_his_hours_wait_for_her_door_and_are_counted_as_often_as_he_says_them() -> None:
    nine = act(settling.OfferHours, "nine", BEN, hours=Decimal(9))
    (event,) = between(*HOURS).when(TEN).events
    assert isinstance(event, settling.HoursOffered)
    assert event.counted
    between(*HOURS, TEN).when(nine).refused("cap")
    between(*HOURS, ChooseCap(at=THE_EVENING, by=ANA, most=0)).when(TEN).refused("cap")
    between(*HOURS, door("offers", open=False)).when(TEN).refused("not_now")


def test_she_says_whether_it_is_whole_and_what_it_truly_cost_if_she_wants() -> None:
    cost = act(settling.StateCost, "cost", cost=Decimal("250.50"), currency="eur")
    (stated,) = between(*REPAIR).when(cost).events
    assert isinstance(stated, settling.CostStated)
    assert (stated.cost, stated.currency, stated.counted) == (Decimal("250.50"), "EUR", False)
    two = between(*REPAIR, cost, act(settling.SayWhole, "no", says="not_whole"))
    two.when(act(settling.SayWhole, "again", says="not_whole")).quietly()
    two.when(act(settling.StateCost, "cost-2", cost=Decimal("250.50"), currency="EUR")).quietly()
    two.when(act(settling.SayWhole, "his", BEN, says="whole")).refused("not_your_side")
    between(*HOURS).when(act(settling.SayWhole, "no", says="whole")).refused("not_understood")


COSTS = planned(kind="pay", cost=Decimal(100), currency="EUR")


def parts(**values: Any) -> PlanParts:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-amends", "first": THAT_DAY, "times": 3}
    return PlanParts(**usual | values)


def test_a_share_is_paid_in_parts_that_come_to_the_whole_each_with_its_day() -> None:
    nothing_comes_of_a_second_press(guess(), COSTS, press=parts())
    mine = given(guess(), COSTS, parts(first=date(2026, 3, 31))).state.own.amends
    (item,) = mine.items
    assert [one.amount for one in item.parts] == [Decimal(n) for n in ("33.33", "33.33", "33.34")]
    assert [one.on for one in item.parts] == [
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 31),
    ]
    half = given(guess(), COSTS, parts(share=Decimal(50), times=2, every="fortnight"))
    half_item = half.state.own.amends.items[0]
    assert half.state.own.amends.left(half_item) == 50
    paid = LogPayment(
        at=THE_EVENING, id="paid", amends="the-amends", amount=Decimal(30), on=THAT_DAY
    )
    after = half.when(paid).state
    to_come = after.own.amends.parts_to_come(after.own.amends.items[0])
    assert [one.on for one in to_come] == [THAT_DAY + timedelta(days=14)]
    (due,) = due_of("look again part", after, BEN, THE_EVENING)
    assert (due.wall.date(), due.then) == (THAT_DAY + timedelta(days=14), ())
    given(guess(), COSTS).when(parts(share=Decimal(101))).refused("amount_out_of_range")
    given(guess(), COSTS).when(parts(times=0)).refused("parts_out_of_range", field="times")
    given(guess(), planned()).when(parts()).refused("no_cost_named", field="share")


def test_a_lasting_change_has_a_day_to_look_back_until_it_was_looked_at() -> None:
    lasting = (guess(), planned(kind="living"))
    ahead = PlanLookBack(
        at=THE_EVENING, of="the-amends", on=THAT_DAY + timedelta(days=30), signs="I say it first."
    )
    nothing_comes_of_a_second_press(*lasting, press=ahead)
    given(*lasting).when(
        PlanLookBack(at=THE_EVENING, of="the-amends", on=THAT_DAY - timedelta(days=3), signs="")
    ).refused("day_over", field="on")
    (due,) = due_of("look again lasting", given(*lasting, ahead).state, BEN, THE_EVENING)
    assert due.wall.date() == THAT_DAY + timedelta(days=30)
    look = LookBack(at=THE_EVENING, of="the-amends", on=THAT_DAY, text="It lasts.")
    nothing_comes_of_a_second_press(*lasting, ahead, press=look)
    (item,) = given(*lasting, ahead, look).state.own.amends.items
    assert (item.look_back, item.looks) == (None, ((THAT_DAY, "It lasts."),))
