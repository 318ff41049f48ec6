"""What an agreement costs Ben, kept beside it for himself alone."""

from __future__ import annotations

from msgspec.structs import replace

from amends.repair.practices.bearing import BurdenNoted, NoteBurden
from tests.repair.between import between, hers
from tests.repair.scenario import A_MONTH_LATER, ANA, BEN
from tests.repair.test_agreements import proposed
from tests.repair.things import JOINED

COST = NoteBurden(at=A_MONTH_LATER, id="cost", of="rule", text="No football on Sundays.")


def test_s4_9b_ben_keeps_what_it_costs_him_and_ana_sees_none_of_it() -> None:
    two = between(*JOINED, proposed("rule"))
    (event,) = two.when(COST).events
    assert isinstance(event, BurdenNoted)
    after = two.then(COST)
    assert after.sees(BEN, A_MONTH_LATER).own.bearing.on("rule") == (event,)
    assert after.sees(ANA, A_MONTH_LATER) == two.sees(ANA, A_MONTH_LATER)
    after.when(COST).quietly()


def test_a_cost_is_of_an_agreement_there_is_and_has_words() -> None:
    two = between(*JOINED, proposed("rule"))
    two.when(replace(COST, of="other")).refused("not_there")
    two.when(replace(COST, text=" ")).refused("empty", field="text")
    two.when(hers(COST)).refused("not_your_side")
