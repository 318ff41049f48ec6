"""Trust by parts of life: chosen, said, guessed first, and told part by part."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from amends.repair import LetGoOf, Role
from amends.repair.practices import told_trust, trust
from amends.repair.practices.trust import ChooseParts, RateTrust, Rating
from tests.repair.between import Hers, Two, between, hers
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import AN_HOUR_LATER, JOINED, quiet

MONEY = ChooseParts(at=THE_EVENING, parts=("money", "truth"))


def rated(id: str = "rated", money: int = 3, **values: Any) -> RateTrust:
    ratings = (Rating(part="money", value=money),)
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "ratings": ratings}
    return RateTrust(id=id, **usual | values)


def told(id: str = "told", **values: Any) -> told_trust.TellTrust:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "rated": "rated", "part": "money"}
    return told_trust.TellTrust(id=id, **usual | values)


HERS = (*JOINED, hers(MONEY), hers(rated()))


def test_each_chooses_the_parts_of_which_they_say_anything() -> None:
    for who in (BEN, ANA):
        again = ChooseParts(at=AN_HOUR_LATER, parts=("truth", "money"))
        given(MONEY, who=who).when(again).quietly()
        (chosen,) = given(MONEY, who=who).when(ChooseParts(at=AN_HOUR_LATER, parts=())).events
        assert isinstance(chosen, trust.PartsChosen)
        assert chosen.parts == ()


def test_only_of_chosen_parts_from_nought_to_ten_and_of_days_that_have_come() -> None:
    nothing_comes_of_a_second_press(MONEY, press=rated())
    given().when(rated()).refused("not_understood")
    given(MONEY).when(rated(money=11)).refused("zero_to_ten", field="money")
    given(MONEY).when(rated(ratings=())).refused("nothing_answered")
    given(MONEY).when(rated(on=THAT_DAY + timedelta(days=3))).refused("day_not_come")
    given(MONEY, rated()).when(rated(money=9, at=AN_HOUR_LATER)).refused("already_kept")


def test_the_last_of_a_day_counts_and_what_is_let_go_is_gone() -> None:
    two = given(MONEY, rated(), rated("later", 5, at=AN_HOUR_LATER))
    assert two.state.own.trust.answers("money") == ((THAT_DAY, 5),)
    after = two.when(LetGoOf(at=AN_HOUR_LATER, id="later")).state
    assert after.own.trust.answers("money") == ((THAT_DAY, 3),)


def test_she_tells_one_part_and_he_sees_it_once_he_has_guessed() -> None:
    two = between(*HERS, told())
    assert [one.value for one in two.sees(BEN, THE_EVENING_AFTER).shared.told_trust.given] == [None]
    assert [one.value for one in two.sees(ANA, THE_EVENING_AFTER).shared.told_trust.given] == [3]
    guessed = two.then(MONEY, rated("guess", 8, at=THE_EVENING_AFTER))
    (seen,) = guessed.sees(BEN, THE_EVENING_AFTER).shared.told_trust.given
    assert seen.value == 3
    two.when(told(at=THE_EVENING_AFTER)).quietly()
    two.when(told("truth", part="truth")).refused("nothing_shared", field="part")
    two.when(told("his", by=BEN)).refused("not_your_side")
    between(*HERS, quiet(by=BEN)).when(told()).refused("not_now")


def days(after: int) -> datetime:
    return THE_EVENING + timedelta(days=after)


def values_for(who: Role, two: Two, now: datetime) -> list[int | None]:
    return [one.value for one in two.sees(who, now).shared.told_trust.given]


def a_guess(id: str, after: int) -> RateTrust:
    at = days(after)
    return rated(id, 8, at=at, on=at.date())


def a_telling(after: int, money: int) -> tuple[Hers, told_trust.TellTrust]:
    """Ana says it anew, and tells it the same evening."""
    id, at = f"day-{after}", AN_HOUR_LATER + timedelta(days=after)
    return hers(rated(id, money, at=at, on=at.date())), told(f"told-{after}", at=at, rated=id)


def test_s3_3e_each_answer_opens_to_a_guess_made_since_the_one_before_it_was_seen() -> None:
    two = between(*HERS, MONEY, told(), a_guess("first", 1), *a_telling(7, 4))
    assert values_for(BEN, two, days(8)) == [3, None], "an old guess opens nothing new"
    assert values_for(ANA, two, days(8)) == [3, 4]
    assert values_for(BEN, two.then(a_guess("second", 9)), days(10)) == [3, 4]
    more = two.then(*a_telling(14, 5), a_guess("second", 15))
    assert values_for(BEN, more, days(16)) == [3, 4, 5], "one guess, made before he saw either"
    beforehand = two.then(a_guess("second", 9), a_guess("third", 10), *a_telling(14, 5))
    assert values_for(BEN, beforehand, days(15)) == [3, 4, 5]
    after = beforehand.then(*a_telling(21, 6))
    assert values_for(BEN, after, days(22)) == [3, 4, 5, None]
    of_truth = rated("other", ratings=(Rating(part="truth", value=1),), at=days(23))
    assert values_for(BEN, after.then(of_truth), days(24)) == [3, 4, 5, None]


def test_whether_an_answer_opens_does_not_tell_the_hour_at_which_another_was_told() -> None:
    early, late = (
        between(*HERS, MONEY, a_guess("first", 0), told(at=at), a_guess("second", 1)).then(
            *a_telling(7, 4)
        )
        for at in (THE_EVENING + timedelta(hours=2), THE_EVENING + timedelta(hours=25))
    )
    assert values_for(BEN, early, days(8)) == values_for(BEN, late, days(8)) == [3, 4]
