"""What happened and how it was, told by each; a guess stays sealed until Ana lays it beside hers."""

from __future__ import annotations

from typing import Any

import pytest

from amends.repair.practices.giving import TakeBack
from amends.repair.practices.impact import NoteImpact
from amends.repair.practices.owning import StateAccount
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.partners_side import BesideChosen, LayBeside
from amends.repair.practices.telling import (
    GuessesSealed,
    HarmTold,
    ImpactTold,
    OwnAccountTold,
    Row,
    ShareGuesses,
    ShareHarm,
    TellImpact,
    TellOwnAccount,
)
from tests.repair.between import Two, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    ACT,
    AN_HOUR_LATER,
    MEANT,
    TOGETHER,
    fact,
    harm,
    quiet,
    screened,
)

JOINED = (*TOGETHER, hers(screened()))
HER_WORDS = "I could not tell my mother anything for weeks."


def shared_harm(id: str = "told", **values: Any) -> ShareHarm:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "harm": "the-harm"}
    return ShareHarm(id=id, **usual | values)


def sealed(id: str = "sealed", **values: Any) -> ShareGuesses:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "rows": ("the-guess",)}
    return ShareGuesses(id=id, **usual | values)


def her_row(id: str = "row", **values: Any) -> NoteImpact:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "domain": "family", "source": "own"}
    return NoteImpact(id=id, text=HER_WORDS, **usual | values)


def told(id: str = "how", **values: Any) -> TellImpact:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "rows": ("row",)}
    return TellImpact(id=id, **usual | values)


def account(id: str = "hers", **values: Any) -> TellOwnAccount:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "text": "It was not only once."}
    return TellOwnAccount(id=id, **usual | values)


BESIDE = LayBeside(at=AN_HOUR_LATER, on=True)


def test_s0_1a_ben_shares_what_he_did_with_its_facts_as_they_stand() -> None:
    two = between(*JOINED, fact(), StateAccount(at=THE_EVENING, complete=True))
    (one,) = two.when(shared_harm()).events
    assert isinstance(one, HarmTold)
    assert (one.act, one.facts, one.complete) == (
        ACT,
        ("It was on the telephone, in February.",),
        True,
    )
    shared = two.then(shared_harm(), fact("more", text="Your sister was there.", at=AN_HOUR_LATER))
    (seen,) = shared.sees(ANA, THE_EVENING_AFTER).shared.telling.harms
    assert len(seen.facts) == 1


def test_what_he_shared_stays_as_it_was_and_more_is_told_anew() -> None:
    two = between(*JOINED, shared_harm(), fact("more", at=AN_HOUR_LATER))
    two.when(shared_harm(at=THE_EVENING_AFTER)).quietly()
    assert two.when(shared_harm("again", at=THE_EVENING_AFTER)).events
    two.then(harm("other", act="I lied.")).when(shared_harm(harm="other")).refused("already_kept")


def test_his_reasons_are_not_told_with_it() -> None:
    (one,) = between(*JOINED).when(shared_harm()).events
    assert "reasons" not in one.__struct_fields__


def test_s1_1a_her_account_is_an_equal_record_and_changes_nothing_of_his() -> None:
    two = between(*JOINED, shared_harm())
    (one,) = two.when(account()).events
    assert isinstance(one, OwnAccountTold)
    both = two.then(account())
    seen = both.sees(BEN, THE_EVENING_AFTER).shared.telling
    assert [kept.text for kept in seen.accounts] == ["It was not only once."]
    assert len(seen.harms) == 1
    both.when(account(at=THE_EVENING_AFTER)).quietly()
    both.when(account(text="Other.", at=THE_EVENING_AFTER)).refused("already_kept", field="text")


def test_s0_1f_a_guess_is_sealed_from_her_and_from_no_one_else() -> None:
    two = between(*JOINED).then(sealed())
    assert guesses(two, BEN) == (MEANT,)
    assert guesses(two, ANA) == ("",)
    assert guesses(two.then(hers(her_row())), ANA) == ("",)


def guesses(two: Two, who: str) -> tuple[str, ...]:
    seen = two.sees(ANA if who == ANA else BEN, A_MONTH_LATER).shared.telling.sealed
    return tuple(row.text for one in seen for row in one.rows)


def test_s2_2b_she_lays_it_beside_her_own_words_only_when_she_chooses() -> None:
    two = between(*JOINED, sealed(), hers(her_row()))
    two.when(hers(BESIDE)).then(BesideChosen(at=AN_HOUR_LATER, on=True))
    beside = two.then(hers(BESIDE))
    assert guesses(beside, ANA) == (MEANT,)
    assert beside.shared == two.shared
    assert beside.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
    again = beside.then(hers(LayBeside(at=THE_EVENING_AFTER, on=False)))
    assert guesses(again, ANA) == ("",)
    beside.when(hers(BESIDE)).quietly()


def test_her_own_words_come_before_his_guess() -> None:
    between(*JOINED, sealed()).when(hers(BESIDE)).refused("own_words_first")
    between(*JOINED).when(BESIDE).refused("not_your_side")


def test_what_it_was_like_she_tells_when_she_likes_and_many_are_one_act() -> None:
    two = between(*JOINED, hers(her_row()), hers(her_row("other", domain="body")))
    assert two.sees(BEN, A_MONTH_LATER).shared.telling.impacts == ()
    (one,) = two.when(told(rows=("row", "other", "row"))).events
    assert isinstance(one, ImpactTold)
    assert [row.domain for row in one.rows] == ["family", "body"]
    assert one.rows[0] == Row(domain="family", text=HER_WORDS)
    two.then(told()).when(told(at=THE_EVENING_AFTER)).quietly()


@pytest.mark.parametrize("press", [sealed(rows=()), told(rows=())], ids=["guess", "told"])
def test_nothing_is_not_told(press: Any) -> None:
    between(*JOINED).when(press).refused("no_impact_named")
    assert isinstance(between(*JOINED).when(sealed()).events[0], GuessesSealed)


@pytest.mark.parametrize(
    "press", [shared_harm(harm="never"), sealed(rows=("never",)), told(rows=("never",))]
)
def test_what_is_not_there_is_not_told(press: Any) -> None:
    between(*JOINED).when(press).refused("not_there")


@pytest.mark.parametrize("press", [shared_harm(), sealed(), account()])
def test_none_of_it_goes_past_a_stop_or_the_cap(press: Any) -> None:
    between(*JOINED, quiet(at=LATER_THAT_NIGHT)).when(press).refused("not_now")
    cap = ChooseCap(at=THE_EVENING, by=BEN if press.by == ANA else ANA, most=0)
    between(*JOINED, cap).when(press).refused("cap")


def test_words_to_be_held_are_held_in_every_field() -> None:
    between(*JOINED).when(account(text=A_THREAT)).refused("held_threat")
    bad = fact("bad", text=A_THREAT)
    between(*JOINED, bad).when(shared_harm()).refused("held_threat")


def test_each_tells_their_own() -> None:
    two = between(*JOINED)
    for press in (shared_harm(by=ANA), sealed(by=ANA), account(by=BEN), told(by=BEN)):
        two.when(press).refused("not_your_side")


def test_it_can_be_taken_back_and_leaves_no_trace() -> None:
    two = between(*JOINED)
    back = two.then(account(), TakeBack(at=AN_HOUR_LATER, by=ANA, thing="hers"))
    assert back.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
