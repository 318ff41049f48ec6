"""What Ben saw in looking back, told in words for Ana, through a door that she opens."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from amends.repair.practices.reviews import WriteReview
from amends.repair.practices.told_reviews import ReviewTold, TellReview
from tests.repair.between import Two, between
from tests.repair.scenario import A_MONTH_LATER, ANA, BEN
from tests.repair.things import TOGETHER, door, quiet

WRITTEN = WriteReview(at=A_MONTH_LATER, id="the-review", months=1, changed="I see it otherwise.")
AFTER = A_MONTH_LATER + timedelta(minutes=20)


def told(**values: Any) -> TellReview:
    usual: dict[str, Any] = {"at": A_MONTH_LATER, "by": BEN, "id": "told", "months": 1}
    return TellReview(**usual | {"text": "It was not only once."} | values)


def opened(*more: Any) -> Two:
    return between(*TOGETHER, door("learning"), WRITTEN, *more)


def test_s0_8b_ben_tells_what_he_saw_and_his_review_stays_his() -> None:
    (event,) = opened().when(told()).events
    assert isinstance(event, ReviewTold)
    assert event.text == "It was not only once."
    (seen,) = opened(told()).sees(ANA, AFTER).shared.told_reviews.told
    assert seen.months == 1
    assert opened(told()).sees(ANA, AFTER).own.reviews.written == ()
    opened(told()).when(told(at=AFTER)).quietly()


def test_it_goes_only_where_she_opened_the_way_and_only_of_a_review_there_is() -> None:
    between(*TOGETHER, WRITTEN).when(told()).refused("not_now")
    opened(quiet()).when(told()).refused("not_now")
    opened().when(told(months=3)).refused("not_there", field="text")
    opened().when(told(text=" ")).refused("empty", field="text")
    opened().when(told(text="If you leave me, I will hurt you.")).refused("held_threat")
    opened().when(told(by=ANA)).refused("not_your_side")
