"""An amends offered here: accepted, accepted otherwise, declined or later, and none owed."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from amends.repair import LetGoOf
from amends.repair.guards import started
from amends.repair.kinds import Pair
from amends.repair.practices.amends import FinishAmends, Item, PlanParts
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.offers import (
    EndWish,
    GiveWish,
    OfferAnswered,
    OfferChanged,
    OfferGiven,
    TakeUpChange,
    WishEnded,
    WishGiven,
)
from amends.repair.practices.pacing import ChooseCap
from tests.repair.between import Two, between
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    TOGETHER,
    answered_offer,
    door,
    given_letter,
    given_offer,
    offered,
    planned,
    quiet,
    space_asked,
)

UNDO = "Tell your mother that I had no right to say it."
OPEN = (*JOINED, planned(), door("offers"))
OFFERED = (*OPEN, given_offer())


def test_s2_4a_what_ben_planned_he_offers_as_it_is() -> None:
    between(*OPEN).when(given_offer()).then(
        OfferGiven(
            at=THE_EVENING,
            id="offer",
            by=BEN,
            visible_from=THE_EVENING + timedelta(minutes=10),
            counted=True,
            item="the-amends",
            kind="undo",
            what=UNDO,
            cost=None,
            share=None,
            currency="",
            until=None,
        )
    )


def test_s3_2c_an_offer_says_how_much_of_the_cost_is_offered() -> None:
    owed = (*TOGETHER, planned(kind="pay", cost=Decimal(200), currency="EUR", by=THAT_DAY))
    (whole,) = between(*owed).when(given_offer()).events
    assert isinstance(whole, OfferGiven)
    assert (whole.cost, whole.share, whole.until) == (Decimal(200), Decimal(200), THAT_DAY)
    half = PlanParts(at=THE_EVENING, of="the-amends", first=THAT_DAY, times=1, share=Decimal(100))
    (offer,) = between(*owed, half).when(given_offer()).events
    assert isinstance(offer, OfferGiven)
    assert (offer.cost, offer.share) == (Decimal(200), Decimal(100))


def test_other_offers_wait_for_the_door() -> None:
    closed = between(*TOGETHER, planned())
    closed.when(given_offer()).refused("not_now")
    shut = between(*OPEN, door("offers", open=False, at=LATER_THAT_NIGHT))
    shut.when(given_offer(at=AN_HOUR_LATER)).refused("not_now")


@pytest.mark.parametrize("kind", ["give_back", "pay", "repair"])
def test_s3_2a_debts_and_repairs_wait_for_no_door(kind: str) -> None:
    owed = planned(kind=kind, cost=Decimal(200), currency="EUR")
    (offer,) = between(*TOGETHER, owed).when(given_offer()).events
    assert isinstance(offer, OfferGiven)
    assert (offer.cost, offer.currency) == (Decimal(200), "EUR")


def test_an_offer_is_made_once() -> None:
    two = between(*OFFERED)
    two.when(given_offer(at=THE_EVENING_AFTER)).quietly()
    two.when(given_offer("other", at=THE_EVENING_AFTER)).refused("already_given")
    two.when(given_offer(item="other", at=THE_EVENING_AFTER)).refused("already_kept")
    two.when(offered(at=THE_EVENING_AFTER)).quietly()
    two.when(LetGoOf(at=THE_EVENING_AFTER, id="the-amends")).refused("given_stays")
    between(*OPEN).when(given_offer(item="never")).refused("not_there")


def test_no_offer_goes_past_a_stop_or_the_cap() -> None:
    between(*OPEN, quiet()).when(given_offer()).refused("not_now")
    between(*OPEN, space_asked(at=THE_EVENING)).when(given_offer()).refused("space")
    between(*OPEN, pair=Pair(closed=True)).when(given_offer()).refused("not_now")
    one = ChooseCap(at=THE_EVENING, by=ANA, most=1)
    between(*OPEN, one, given_letter()).when(given_offer()).refused("cap")


def test_an_offer_with_a_threat_in_it_is_held() -> None:
    bad = planned("bad", what=A_THREAT)
    between(*OPEN, bad).when(given_offer(item="bad")).refused("held_threat")


def test_what_was_offered_by_hand_and_is_offered_here_as_well_is_one_thing() -> None:
    two = between(*OPEN, ChooseCap(at=THE_EVENING, by=ANA, most=1), offered())
    both = two.then(given_offer())
    assert started(both.state(BEN), BEN) == (THE_EVENING,)
    both.when(given_letter()).refused("cap")
    much_later = two.then(given_letter(at=THE_EVENING + timedelta(days=8)))
    much_later.when(given_offer(at=THE_EVENING + timedelta(days=9))).refused("cap")


@pytest.mark.parametrize("answer", ["accepted", "changed", "declined", "later"])
def test_s2_4a_ana_answers_as_she_likes_or_not_at_all(answer: str) -> None:
    two = between(*OFFERED)
    press = answered_offer(answer, text="By telephone.")  # type: ignore[arg-type]
    (said,) = two.when(press).events
    assert isinstance(said, OfferAnswered)
    assert (said.answer, said.text, said.counted) == (answer, "By telephone.", False)
    assert bens_item(two.then(press)).answer == answer
    assert bens_item(two).answer is None
    assert bens_item(two).offered == THAT_DAY


def bens_item(two: Two, when: datetime = A_MONTH_LATER) -> Item:
    (item,) = two.sees(BEN, when).own.amends.items
    return item


@pytest.mark.parametrize("answer", ["declined", "later"])
def test_a_no_passes_everything_and_works_at_once(answer: str) -> None:
    two = between(*OFFERED, quiet(at=LATER_THAT_NIGHT))
    no = two.then(answered_offer(answer))  # type: ignore[arg-type]
    assert bens_item(no, AN_HOUR_LATER).answer == answer
    two.when(answered_offer("accepted")).refused("not_now")


def test_s2_4a_no_thank_you_is_a_respected_end() -> None:
    declined = between(*OFFERED, answered_offer("declined"))
    assert declined.sees(BEN, A_MONTH_LATER).own.amends.unsettled == ()
    done = FinishAmends(at=A_MONTH_LATER, of="the-amends", on=THAT_DAY)
    declined.when(done).refused("amends_declined")
    changed = declined.then(answered_offer("accepted", "other", at=THE_EVENING_AFTER))
    assert changed.when(done).events


def test_ana_may_change_her_answer_or_take_it_back() -> None:
    two = between(*OFFERED, answered_offer("later"))
    two.when(answered_offer("later", "other", at=THE_EVENING_AFTER)).quietly()
    changed = two.then(answered_offer("accepted", "other", at=THE_EVENING_AFTER))
    assert bens_item(changed).answer == "accepted"
    back = changed.then(TakeBack(at=THE_EVENING_AFTER, by=ANA, thing="other"))
    assert back.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)


def test_each_offers_and_answers_only_on_their_own_side() -> None:
    two = between(*OFFERED)
    two.when(given_offer("x", by=ANA)).refused("not_your_side")
    two.when(answered_offer(by=BEN)).refused("not_your_side")
    two.when(answered_offer(of="never")).refused("not_there")


# Yes, but differently

HER_WAY = "Tell my mother, and me beside you."


def taken_up(id: str = "taken-up", **values: Any) -> TakeUpChange:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": BEN, "of": "offer", "what": HER_WAY}
    return TakeUpChange(id=id, **usual | values)


def wanted_differently(*more: Any) -> Two:
    return between(*OFFERED, answered_offer("changed", text="Me beside you."), *more)


def item_of(two: Two) -> Item:
    (item,) = two.sees(BEN, A_MONTH_LATER).own.amends.items
    return item


def test_s2_4a_s3_2a_a_change_is_taken_over_into_his_list() -> None:
    two = wanted_differently()
    (event,) = two.when(taken_up()).events
    assert isinstance(event, OfferChanged)
    assert not event.counted
    item = item_of(two.then(taken_up()))
    assert (item.what, item.answer, item.taken_up) == (HER_WAY, "changed", event.day)


def test_what_ana_asked_for_needs_neither_a_door_nor_room_under_the_cap() -> None:
    cap = ChooseCap(at=AN_HOUR_LATER, by=ANA, most=0)
    shut = door("offers", open=False, at=AN_HOUR_LATER)
    assert wanted_differently(cap, shut).when(taken_up()).events


def test_nothing_is_taken_up_that_was_not_asked_for() -> None:
    between(*OFFERED).when(taken_up()).refused("no_change_wanted", field="what")
    accepted = between(*OFFERED, answered_offer("accepted"))
    accepted.when(taken_up()).refused("no_change_wanted", field="what")
    two = wanted_differently(taken_up())
    two.when(taken_up("again", what="More.", at=A_MONTH_LATER)).refused("no_change_wanted")
    two.when(taken_up(at=A_MONTH_LATER)).quietly()
    two.when(taken_up(what="More.", at=A_MONTH_LATER)).refused("already_kept", field="what")
    wanted_differently().when(taken_up(by=ANA)).refused("not_your_side")
    wanted_differently().when(taken_up(what=" ")).refused("empty", field="what")


def test_a_further_change_opens_it_once_more() -> None:
    again = answered_offer("changed", "more", text="And on a Sunday.", at=A_MONTH_LATER)
    two = wanted_differently(taken_up(), again)
    seen = two.sees(BEN, A_MONTH_LATER + timedelta(hours=1)).own.amends.items[0]
    assert (seen.what, seen.taken_up) == (HER_WAY, None)


def test_taken_back_it_never_was() -> None:
    two = wanted_differently(taken_up())
    back = two.then(TakeBack(at=THE_EVENING_AFTER, by=BEN, thing="taken-up"))
    assert item_of(back).what == UNDO
    assert back.sees(ANA, A_MONTH_LATER) == wanted_differently().sees(ANA, A_MONTH_LATER)


def test_no_change_goes_past_a_stop_or_words_to_be_held() -> None:
    wanted_differently(quiet(at=AN_HOUR_LATER)).when(taken_up()).refused("not_now")
    wanted_differently().when(taken_up(what=A_THREAT)).refused("held_threat")


# What would help

CALLS = "That you make the calls to the bank."


def wish(id: str = "wish", **values: Any) -> GiveWish:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "text": CALLS}
    return GiveWish(id=id, **usual | values)


def wish_over(id: str = "wish-over", **values: Any) -> EndWish:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": ANA, "of": "wish"}
    return EndWish(id=id, **usual | values)


CLOSED = (*JOINED, planned())


def test_s3_2d_she_says_what_would_help_and_it_opens_nothing() -> None:
    (event,) = between(*CLOSED).when(wish()).events
    assert isinstance(event, WishGiven)
    two = between(*CLOSED, wish())
    assert [one.text for one in two.sees(BEN, A_MONTH_LATER).shared.offers.wishes] == [CALLS]
    two.when(given_offer(at=AN_HOUR_LATER)).refused("not_now")


def test_a_wish_is_hers_to_give_and_to_end() -> None:
    between(*CLOSED).when(wish(by=BEN)).refused("not_your_side")
    between(*CLOSED).when(wish(text=" ")).refused("empty", field="text")
    two = between(*CLOSED, wish(), quiet(at=AN_HOUR_LATER))
    two.when(wish_over(by=BEN)).refused("not_your_side")
    (event,) = two.when(wish_over()).events
    assert isinstance(event, WishEnded)
    over = two.then(wish_over())
    over.when(wish_over("again", at=A_MONTH_LATER)).quietly()
    assert over.sees(BEN, THE_EVENING_AFTER).shared.offers.end_of("wish") is not None
    two.when(wish_over(of="never")).refused("not_there")


def test_nothing_that_takes_somebodys_freedom_is_wished_for_wanted_or_taken_up() -> None:
    """A wish, a change and its taking up say what somebody is to do, as an agreement does."""
    follows = "You share your location with me."
    between(*CLOSED).when(wish(text=follows)).refused("agreement_location", field="text")
    offered = between(*OFFERED)
    offered.when(answered_offer("changed", text=follows)).refused(
        "agreement_location", field="text"
    )
    changed = between(*OFFERED, answered_offer("changed", text="In two parts."))
    changed.when(taken_up(what="I share my location with you.")).refused(
        "agreement_location", field="what"
    )


def test_no_wish_goes_past_a_stop_the_cap_or_words_to_be_held() -> None:
    between(*CLOSED, quiet()).when(wish()).refused("not_now")
    between(*CLOSED, ChooseCap(at=THE_EVENING, by=BEN, most=0)).when(wish()).refused("cap")
    between(*CLOSED).when(wish(text=A_THREAT)).refused("held_threat")
    two = between(*CLOSED, wish())
    two.when(wish(at=AN_HOUR_LATER)).quietly()
    two.when(wish(text="Other.", at=AN_HOUR_LATER)).refused("already_kept", field="text")
