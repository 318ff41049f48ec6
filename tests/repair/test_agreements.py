"""Agreements: with a reason, a scope, a review and an end; four answers; ended by either at once."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from amends.repair.kinds import Refused
from amends.repair.practices.agreements import (
    AgreementAnswered,
    AgreementEnded,
    AgreementProposed,
    AnswerAgreement,
    EndAgreement,
    ProposeAgreement,
    Slice,
)
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.pacing import ChooseCap
from amends.words.coercing import coercion
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
from tests.repair.things import A_THREAT, AN_HOUR_LATER, JOINED, door, lets_go, quiet

LATE = "I send a message when I will be later than six."


def proposed(id: str = "late", **values: Any) -> ProposeAgreement:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "by": ANA,
        "what": LATE,
        "why": "When I do not know, I am back in that February.",
        "scope": "Workdays, until I say it is enough.",
        "review": THAT_DAY + timedelta(days=14),
        "end": THAT_DAY + timedelta(days=60),
    }
    return ProposeAgreement(id=id, **usual | values)


def answered(answer: str = "accept", id: str = "yes", **values: Any) -> AnswerAgreement:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "of": "late", "answer": answer}
    return AnswerAgreement(id=id, **usual | values)


def ended(by: str = ANA, id: str = "end", **values: Any) -> EndAgreement:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": by, "of": "late"}
    return EndAgreement(id=id, **usual | values)


def in_force(two: Two, days: int = 7) -> tuple[str, ...]:
    ours = two.sees(BEN, A_MONTH_LATER).shared.agreements
    return tuple(one.id for one in ours.in_force(THAT_DAY + timedelta(days=days)))


def test_s4_9a_ana_proposes_with_a_reason_a_scope_a_review_and_an_end() -> None:
    (proposal,) = between(*JOINED).when(proposed()).events
    assert isinstance(proposal, AgreementProposed)
    assert (proposal.what, proposal.counted) == (LATE, True)


@pytest.mark.parametrize("field", ["what", "why", "scope"])
def test_an_agreement_without_one_of_them_is_none(field: str) -> None:
    between(*JOINED).when(proposed(**{field: " "})).refused("empty", field=field)


@pytest.mark.parametrize(
    ("changed", "reason", "field"),
    [
        ({"review": THAT_DAY - timedelta(days=1)}, "ends_before_start", "review"),
        ({"end": THAT_DAY + timedelta(days=13)}, "ends_before_start", "end"),
        ({"end": THAT_DAY + timedelta(days=400)}, "agreement_too_long", "end"),
    ],
)
def test_it_is_looked_at_again_and_ends(changed: dict[str, Any], reason: str, field: str) -> None:
    between(*JOINED).when(proposed(**changed)).refused(reason, field=field)


def test_ben_proposes_only_through_the_door() -> None:
    between(*JOINED).when(proposed(by=BEN)).refused("not_now")
    two = between(*JOINED, door("agreements"))
    assert two.when(proposed(by=BEN)).events
    assert two.then(proposed(by=BEN)).when(answered(by=ANA)).events


def test_silence_is_not_consent() -> None:
    assert in_force(between(*JOINED, proposed())) == ()


@pytest.mark.parametrize(
    ("answer", "holds"),
    [("accept", True), ("with_change", False), ("talk", False), ("cannot", False)],
)
def test_s4_9a_each_of_the_four_answers_is_one(answer: str, *, holds: bool) -> None:
    two = between(*JOINED, proposed())
    (said,) = two.when(answered(answer, text="From seven on.")).events
    assert isinstance(said, AgreementAnswered)
    assert not said.counted
    assert (in_force(two.then(answered(answer, text="From seven on."))) != ()) is holds


def test_a_change_says_which_and_is_read_like_the_proposal() -> None:
    two = between(*JOINED, proposed())
    two.when(answered("with_change")).refused("empty", field="text")
    worse = answered("with_change", text="If you share your location with me.")
    two.when(worse).refused("agreement_location", field="text")


def test_nobody_answers_what_they_proposed_themselves() -> None:
    between(*JOINED, proposed()).when(answered(by=ANA)).refused("not_there")


@pytest.mark.parametrize("by", [ANA, BEN])
def test_either_ends_it_at_once_whatever_else_is_stopped(by: str) -> None:
    two = between(*JOINED, proposed(), answered(), quiet(at=THE_EVENING_AFTER))
    assert in_force(two) == ("late",)
    (end,) = two.when(ended(by)).events
    assert isinstance(end, AgreementEnded)
    over = two.then(ended(by))
    assert in_force(over) == ()
    over.when(ended(by, "again", at=A_MONTH_LATER)).quietly()
    two.when(ended(by, of="never")).refused("not_there")


def test_it_is_over_after_its_last_day() -> None:
    two = between(*JOINED, proposed(), answered())
    assert in_force(two, days=60) == ("late",)
    assert in_force(two, days=61) == ()


def test_a_no_passes_a_stop_and_a_yes_does_not() -> None:
    two = between(*JOINED, proposed(), quiet(at=LATER_THAT_NIGHT))
    assert two.when(answered("cannot")).events
    assert two.when(answered("talk")).events
    two.when(answered("accept")).refused("not_now")


def test_no_proposal_goes_past_a_stop_the_cap_or_words_to_be_held() -> None:
    between(*JOINED, quiet()).when(proposed()).refused("not_now")
    cap = ChooseCap(at=THE_EVENING, by=BEN, most=0)
    between(*JOINED, cap).when(proposed()).refused("cap")
    between(*JOINED).when(proposed(why=A_THREAT)).refused("held_threat")


def test_what_the_hurt_person_will_do_to_be_safe_passes_and_a_threat_of_theirs_does_not() -> None:
    limit = "If you come home drunk I will lock the bedroom door."
    assert between(*JOINED).when(proposed(why=limit)).events
    between(*JOINED).when(proposed(why=f"{limit} {A_THREAT}")).refused("held_threat")


def test_a_second_press_does_nothing_and_a_proposal_can_be_taken_back() -> None:
    two = between(*JOINED, proposed())
    two.when(proposed(at=AN_HOUR_LATER)).quietly()
    two.when(proposed(what="Other.", at=AN_HOUR_LATER)).refused("already_kept", field="what")
    back = two.then(TakeBack(at=THE_EVENING, by=ANA, thing="late"))
    assert back.sees(BEN, A_MONTH_LATER) == between(*JOINED).sees(BEN, A_MONTH_LATER)
    yes = two.then(answered())
    yes.when(answered("accept", "other", at=A_MONTH_LATER)).quietly()


# With a change, lighter, or once more

CHANGE = "From seven on, when I have the car."
OTHERWISE = "I send a message when I will be later than seven."


def anew(id: str = "seven", **values: Any) -> ProposeAgreement:
    return proposed(id, **{"at": THE_EVENING_AFTER, "what": OTHERWISE, "after": "late"} | values)


def standing(two: Two, id: str, days: int = 7) -> str:
    ours = _all_of(two)
    (one,) = (p for p in ours.proposals if p.id == id)
    return ours.standing(one, THAT_DAY + timedelta(days=days))


def test_s4_9a_a_change_is_taken_up_and_agreed_and_the_first_one_is_none() -> None:
    wanted = between(*JOINED, proposed(), answered("with_change", text=CHANGE))
    (second,) = wanted.when(anew()).events
    assert isinstance(second, AgreementProposed)
    assert (second.after, second.counted) == ("late", False)
    again = wanted.then(anew())
    assert (standing(again, "late"), standing(again, "seven")) == ("replaced", "proposed")
    agreed = again.then(answered("accept", "yes-7", of="seven", at=A_MONTH_LATER))
    assert standing(agreed, "seven") == "in_force"


def _all_of(two: Two) -> Slice:
    return two.sees(BEN, A_MONTH_LATER + timedelta(days=1)).shared.agreements


def test_a_change_that_was_asked_for_is_not_counted_and_a_further_one_is() -> None:
    change = answered("with_change", text=CHANGE)
    two = between(*JOINED, proposed(), change, ChooseCap(at=AN_HOUR_LATER, by=BEN, most=0))
    two = two.then(anew())
    two.when(anew(at=A_MONTH_LATER)).quietly()
    two.when(anew("eight")).refused("cap")
    between(*JOINED, proposed(), ChooseCap(at=AN_HOUR_LATER, by=BEN, most=0)).when(anew()).refused(
        "cap"
    )


def test_bens_change_of_his_own_proposal_needs_the_door_as_well() -> None:
    opened = between(*JOINED, door("agreements"), proposed(by=BEN))
    wanted = opened.then(answered("with_change", by=ANA, text=CHANGE))
    assert wanted.when(anew(by=BEN)).events
    wanted.then(door("agreements", open=False)).when(anew(by=BEN)).refused("not_now")


def test_nothing_is_proposed_in_the_place_of_what_is_not_there() -> None:
    between(*JOINED).when(anew()).refused("not_there")


def test_s4_9b_a_lighter_one_takes_the_place_of_the_first_only_once_both_said_yes() -> None:
    two = between(*JOINED, proposed(), answered(), door("agreements"), anew(by=BEN))
    assert standing(two, "late") == "in_force"
    two = two.then(answered(id="yes-7", by=ANA, of="seven", at=A_MONTH_LATER))
    assert (standing(two, "late"), standing(two, "seven")) == ("replaced", "in_force")
    over = two.then(ended(of="seven", at=A_MONTH_LATER))
    assert _all_of(over).in_force(THAT_DAY) == ()


def test_who_wants_something_else_does_not_take_the_others_proposal_off_the_table() -> None:
    two = between(*JOINED, proposed(), door("agreements"), anew(by=BEN))
    assert (standing(two, "late"), standing(two, "seven")) == ("proposed", "proposed")


def test_a_yes_to_what_is_settled_means_nothing_and_is_refused() -> None:
    two = between(*JOINED, proposed())
    too_late = answered(at=A_MONTH_LATER + timedelta(days=90))
    two.when(too_late).refused("agreement_settled")
    two.then(ended()).when(answered(at=A_MONTH_LATER)).refused("agreement_settled")
    two.then(anew()).when(answered(at=A_MONTH_LATER)).refused("agreement_settled")
    yes = two.then(answered())
    yes.when(answered("with_change", "no", text=CHANGE)).refused("agreement_settled")


def test_a_yes_can_be_taken_back_at_any_time_by_a_no() -> None:
    two = between(*JOINED, proposed(), answered())
    assert in_force(two.then(answered("cannot", "no", at=THE_EVENING_AFTER))) == ()


def test_nobody_agrees_with_themselves_by_the_id_of_the_others_proposal() -> None:
    """Ben can know the id of Ana's proposal: his yes to hers is none to his own of that id."""
    two = between(*JOINED, proposed(), door("agreements"))
    two = two.then(proposed(by=BEN, at=AN_HOUR_LATER, what=OTHERWISE), answered())
    held = two.sees(ANA, A_MONTH_LATER).shared.agreements.in_force(THAT_DAY)
    assert [(one.by, one.what) for one in held] == [(ANA, LATE)]


def test_what_ended_an_agreement_cannot_be_let_go_of_so_that_it_holds_again() -> None:
    two = between(*JOINED, proposed(), answered(), ended())
    for by in (ANA, BEN):
        two.when(lets_go(by, ANA, "end", at=A_MONTH_LATER)).refused("agreement_stays")
    gone = two.then(
        lets_go(ANA, ANA, "late", at=A_MONTH_LATER), lets_go(BEN, ANA, "late", at=A_MONTH_LATER)
    )
    assert in_force(gone) == ()
    assert gone.when(lets_go(ANA, ANA, "end", at=A_MONTH_LATER)).events
    afterwards = A_MONTH_LATER + timedelta(days=60)
    assert two.when(lets_go(ANA, ANA, "end", at=afterwards)).events


CASES = tomllib.loads((Path(__file__).parent / "cases" / "coercion.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_s4_2d_what_shuts_in_takes_follows_forces_or_punishes_is_no_agreement(
    case: dict[str, str],
) -> None:
    kind = case["kind"] or None
    assert coercion(case["text"]) == kind
    for by in (ANA, BEN):
        outcome = between(*JOINED, door("agreements")).when(proposed(by=by, what=case["text"]))
        assert _reason(outcome.refusal) == (f"agreement_{kind}" if kind else "")


def _reason(refusal: Refused | None) -> str:
    return refusal.reason if refusal else ""
