"""Amends: put against an impact, past a harm test, and "no, thank you" is a good end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command, LetGo, LetGoOf
from amends.repair.practices.amends import (
    AmendsAnswered,
    AmendsDone,
    AmendsOffered,
    AmendsPlanned,
    CostNamed,
    FinishAmends,
    HoursGiven,
    LogHours,
    LogPayment,
    NameCost,
    NoteAmendsAnswer,
    PaymentMade,
    PlanParts,
)
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import guess, offered, planned, screened

WHAT = "Tell your mother that I had no right to say it."
TO_A_PLAN = (screened(), guess(), planned(cost=Decimal(200), currency="eur"))
PAID = LogPayment(
    at=THE_EVENING, id="paid", amends="the-amends", amount=Decimal("80.50"), on=THAT_DAY
)
HOURS = LogHours(at=THE_EVENING, id="hours", amends="the-amends", hours=Decimal("1.5"), on=THAT_DAY)
DONE = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY, text="She heard me out.")
DECLINED = NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="declined", text="No, thanks.")


def test_s2_4a_an_amends_is_put_against_an_impact() -> None:
    given(guess()).when(planned()).then(
        AmendsPlanned(
            at=THE_EVENING,
            id="the-amends",
            kind="undo",
            what=WHAT,
            impacts=("the-guess",),
            cost=None,
            currency="",
            by=None,
        )
    )


def test_s3_2b_an_amends_for_nothing_is_none() -> None:
    given().when(planned()).refused("no_impact_named", field="impacts")


@pytest.mark.parametrize("harm", ["could_injure", "makes_them_owe", "breaks_space"])
def test_an_amends_that_could_harm_is_not_planned(harm: str) -> None:
    given(guess()).when(planned(**_yes(harm))).refused(f"amends_{harm}", field=harm)


def _yes(question: str) -> dict[str, Any]:
    return {question: True}


@pytest.mark.parametrize(
    "cost", ["0", "-1", "NaN", "sNaN", "Infinity", "1e12", "0.00001", "1e-9999999"]
)
def test_a_cost_is_a_number_that_can_be_paid(cost: str) -> None:
    given(guess()).when(planned(cost=Decimal(cost), currency="EUR")).refused(
        "amount_out_of_range", field="cost"
    )


@pytest.mark.parametrize("currency", ["", "EU", "euro", "€€€", "E1R"])
def test_a_cost_has_a_currency(currency: str) -> None:
    given(guess()).when(planned(cost=Decimal(5), currency=currency)).refused("currency_unknown")


def test_a_cost_is_kept_in_plain_figures() -> None:
    item = given(guess()).when(planned(cost=Decimal("2E+2"), currency="eur")).state.own.amends
    assert (str(item.items[0].cost), item.items[0].currency) == ("200", "EUR")


@pytest.mark.parametrize(
    "changed",
    [{"what": "Something else."}, {"cost": Decimal(9), "currency": "EUR"}, {"by": THAT_DAY}],
)
def test_the_same_form_with_other_answers_never_drops_them(changed: dict[str, Any]) -> None:
    given(guess(), planned()).when(planned(**changed)).refused("already_kept", field="what")


def test_s2_4a_an_offer_is_made_once() -> None:
    given(*TO_A_PLAN).when(offered()).then(
        AmendsOffered(at=THE_EVENING, of="the-amends", on=THAT_DAY)
    )
    given(*TO_A_PLAN, offered()).when(later(offered())).quietly()


def test_an_offer_is_not_made_tomorrow_or_for_nothing() -> None:
    given(*TO_A_PLAN).when(offered(on=date.max)).refused("day_not_come", field="on")
    given(screened()).when(offered()).refused("not_there")


def test_s2_4a_no_thank_you_ends_it_well() -> None:
    outcome = given(*TO_A_PLAN, offered()).when(DECLINED)
    outcome.then(
        AmendsAnswered(at=THE_EVENING, of="the-amends", answer="declined", text="No, thanks.")
    )
    assert outcome.state.own.amends.unsettled == ()
    for press in (offered(), DONE):
        given(*TO_A_PLAN, DECLINED).when(press).refused("amends_declined")


def test_an_answer_may_change() -> None:
    accepted = NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="accepted")
    assert given(*TO_A_PLAN, DECLINED).when(accepted).events


def test_s3_2c_what_is_left_to_pay_is_counted_and_never_below_nothing() -> None:
    outcome = given(*TO_A_PLAN).when(PAID)
    outcome.then(
        PaymentMade(
            at=THE_EVENING,
            id="paid",
            amends="the-amends",
            amount=Decimal("80.50"),
            on=THAT_DAY,
            receipt="",
        )
    )
    mine = outcome.state.own.amends
    assert mine.left(mine.items[0]) == Decimal("119.50")
    more = LogPayment(
        at=THE_EVENING, id="more", amends="the-amends", amount=Decimal(500), on=THAT_DAY
    )
    mine = given(*TO_A_PLAN, PAID, more).state.own.amends
    assert mine.left(mine.items[0]) == 0


def test_nothing_is_paid_where_no_cost_was_named() -> None:
    given(guess(), planned()).when(PAID).refused("no_cost_named", field="amount")


# -- a price named later ---------------------------------------------------------------------------

BILL = NameCost(at=LATER_THAT_NIGHT, of="the-amends", cost=Decimal("240.50"), currency="eur")


def in_parts(share: int | None = None) -> PlanParts:
    whole = None if share is None else Decimal(share)
    return PlanParts(at=THE_EVENING, of="the-amends", first=THAT_DAY, times=4, share=whole)


def test_s3_2c_the_bill_takes_the_place_of_the_estimate_which_stays_readable() -> None:
    outcome = given(*TO_A_PLAN, PAID).when(BILL)
    outcome.then(
        CostNamed(at=LATER_THAT_NIGHT, of="the-amends", cost=Decimal("240.50"), currency="EUR")
    )
    mine = outcome.state.own.amends
    (item,) = mine.items
    assert (item.cost, mine.left(item)) == (Decimal("240.50"), Decimal(160))
    (estimate,) = item.before
    assert (estimate.cost, estimate.currency) == (Decimal(200), "EUR")
    assert estimate.until == LATER_THAT_NIGHT


def test_what_was_planned_without_a_cost_is_paid_once_one_is_named() -> None:
    assert given(guess(), planned(), BILL).when(PAID).events


def test_s3_2c_a_share_stays_where_it_is_one_of_the_new_price_and_the_whole_is_none() -> None:
    for planned_parts, price, stays in (
        (in_parts(150), 240, True),
        (in_parts(150), 140, False),
        (in_parts(), 240, False),
    ):
        named = NameCost(at=LATER_THAT_NIGHT, of="the-amends", cost=Decimal(price), currency="EUR")
        (item,) = given(*TO_A_PLAN, planned_parts, named).state.own.amends.items
        assert (item.share, len(item.parts)) == ((Decimal(150), 4) if stays else (None, 0))
        assert item.pays == (Decimal(150) if stays else Decimal(price))


def test_a_price_that_cannot_be_counted_is_not_named() -> None:
    two = given(*TO_A_PLAN, PAID)
    two.when(replace(BILL, cost=Decimal(0))).refused("amount_out_of_range", field="cost")
    two.when(replace(BILL, currency="")).refused("currency_unknown", field="currency")
    two.when(replace(BILL, currency="USD")).refused("paid_otherwise", field="currency")
    two.when(replace(BILL, of="never")).refused("not_there")
    unpaid = given(*TO_A_PLAN, PAID, LetGoOf(at=LATER_THAT_NIGHT, id="paid"))
    assert unpaid.when(replace(BILL, currency="USD")).events


def test_the_same_price_again_is_nothing_new_and_so_is_the_first_form_pressed_late() -> None:
    given(*TO_A_PLAN).when(replace(BILL, cost=Decimal("200.00"))).quietly()
    nothing_comes_of_a_second_press(*TO_A_PLAN, press=BILL)
    given(*TO_A_PLAN, BILL).when(later(planned(cost=Decimal(200), currency="EUR"))).quietly()


@pytest.mark.parametrize("amount", ["0", "NaN", "-3"])
def test_a_payment_is_a_number(amount: str) -> None:
    paid = LogPayment(
        at=THE_EVENING, id="paid", amends="the-amends", amount=Decimal(amount), on=THAT_DAY
    )
    given(*TO_A_PLAN).when(paid).refused("amount_out_of_range", field="amount")


def test_s2_4c_hours_given_are_added_up() -> None:
    outcome = given(*TO_A_PLAN).when(HOURS)
    outcome.then(
        HoursGiven(
            at=THE_EVENING,
            id="hours",
            amends="the-amends",
            hours=Decimal("1.5"),
            on=THAT_DAY,
            text="",
        )
    )
    assert outcome.state.own.amends.hours_given("the-amends") == Decimal("1.5")
    for hours in ("0", "NaN", "10000"):
        many = LogHours(
            at=THE_EVENING, id="hours", amends="the-amends", hours=Decimal(hours), on=THAT_DAY
        )
        given(*TO_A_PLAN).when(many).refused("amount_out_of_range", field="hours")


def test_what_is_done_is_done_and_keeps_its_words() -> None:
    given(*TO_A_PLAN).when(DONE).then(
        AmendsDone(at=THE_EVENING, of="the-amends", on=THAT_DAY, text="She heard me out.")
    )
    other = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY, text="She cried.")
    given(*TO_A_PLAN, DONE).when(other).refused("already_kept", field="text")


def test_what_is_not_there_is_not_paid_helped_answered_or_done() -> None:
    for press in (PAID, HOURS, DECLINED, DONE):
        given().when(press).refused("not_there")


def test_a_plan_can_be_let_go_with_all_that_hangs_on_it() -> None:
    given(*TO_A_PLAN, PAID, HOURS).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-amends")).then(
        LetGo(at=LATER_THAT_NIGHT, ids=("the-amends", "paid", "hours"))
    )


def test_what_was_offered_was_given_and_stays() -> None:
    given(*TO_A_PLAN, offered()).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-amends")).refused(
        "given_stays"
    )


def test_ana_makes_no_amends() -> None:
    given(who=ANA).when(planned()).refused("not_your_side")


@pytest.mark.parametrize(
    ("before", "press"),
    [
        ((guess(),), planned(cost=Decimal("5.0"), currency="usd", by=date.min)),
        (TO_A_PLAN, offered()),
        (TO_A_PLAN, DECLINED),
        (TO_A_PLAN, PAID),
        (TO_A_PLAN, HOURS),
        (TO_A_PLAN, DONE),
        ((*TO_A_PLAN, offered(), DONE), DECLINED),
    ],
    ids=["plan", "offer", "answer", "pay", "hours", "done", "answer afterwards"],
)
def test_a_second_press_does_nothing(before: tuple[Command, ...], press: Command) -> None:
    nothing_comes_of_a_second_press(*before, press=press)
