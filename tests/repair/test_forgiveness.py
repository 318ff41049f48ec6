"""One asking, behind a gate that only Ana opens; any answer, any time or never."""

from __future__ import annotations

from typing import Any

import pytest

from amends.repair import Command
from amends.repair.practices.amends import FinishAmends
from amends.repair.practices.forgiveness import (
    AnswerForgiveness,
    ForgivenessAnswered,
    ForgivenessAsked,
    RequestForgiveness,
    is_open,
)
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.listening import ConfirmHeard, SayBack
from amends.repair.practices.pacing import ChooseCap
from tests.repair.between import Hers, Two, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    TOGETHER,
    answered_offer,
    door,
    given_letter,
    given_offer,
    planned,
    quiet,
    screened,
    space_asked,
)

OWED_NOTHING = "I am sorry. You owe me nothing. If you ever want to, you may forgive me."

ROAD: dict[str, Command | Hers] = {
    "letter": given_letter(),
    "talk": door("talk"),
    "said": SayBack(at=THE_EVENING, by=BEN, id="heard", text="You could tell nobody anything."),
    "heard": ConfirmHeard(at=AN_HOUR_LATER, by=ANA, id="yes", of="heard", answer="yes"),
    "amends": planned(),
    "done": FinishAmends(at=AN_HOUR_LATER, of="the-amends", on=THAT_DAY),
    "door": door("forgiveness_request", at=AN_HOUR_LATER),
}
JOINED = (*TOGETHER, hers(screened()))


def asked(id: str = "asked", **values: Any) -> RequestForgiveness:
    usual: dict[str, Any] = {"at": A_MONTH_LATER, "by": BEN, "text": OWED_NOTHING}
    return RequestForgiveness(id=id, **usual | values)


def answered(answer: str, id: str = "answer", **values: Any) -> AnswerForgiveness:
    usual: dict[str, Any] = {"at": AFTER, "by": ANA, "of": "asked", "answer": answer}
    return AnswerForgiveness(id=id, **usual | values)


AFTER = A_MONTH_LATER.replace(day=7)


def road(*left_out: str) -> Two:
    return between(*JOINED, *(step for name, step in ROAD.items() if name not in left_out))


def test_s2_11a_ben_may_ask_once_when_all_of_it_was_done() -> None:
    (request,) = road().when(asked()).events
    assert isinstance(request, ForgivenessAsked)
    assert (request.opening, request.counted) == (1, True)


@pytest.mark.parametrize(
    "missing",
    [("letter",), ("said", "heard"), ("heard",), ("amends", "done"), ("done",), ("door",)],
    ids=" and ".join,
)
def test_s2_11a_what_is_missing_is_answered_in_the_same_words(missing: tuple[str, ...]) -> None:
    road(*missing).when(asked()).refused("not_now")


def test_a_no_thank_you_settles_an_amends() -> None:
    more = ChooseCap(at=THE_EVENING, by=ANA, most=7)
    declined = (more, door("offers"), given_offer(), answered_offer("declined"))
    assert road("done").then(*declined).when(asked()).events


def test_it_does_not_open_in_quiet_or_in_space() -> None:
    road().then(quiet(at=A_WEEK_LATER)).when(asked()).refused("not_now")
    road().then(space_asked(at=A_WEEK_LATER)).when(asked()).refused("space")
    road().when(asked(text=f"{OWED_NOTHING} {A_THREAT}")).refused("held_threat")
    road().when(asked(text=" ")).refused("empty", field="text")


def test_after_the_asking_the_door_is_closed_until_she_opens_it() -> None:
    two = road().then(asked())
    assert not is_open(two.sees(BEN, AFTER))
    two.when(asked("again", at=AFTER)).refused("not_now")
    two.when(asked(at=AFTER)).quietly()
    two.when(asked(at=AFTER, text="Please.")).refused("already_kept", field="text")
    opened = two.then(door("forgiveness_request", at=AFTER))
    assert is_open(opened.sees(BEN, AFTER))
    assert opened.when(asked("again", at=AFTER)).events


def test_she_may_close_the_door_again_before_he_asks() -> None:
    two = road().then(door("forgiveness_request", open=False, at=THE_EVENING_AFTER))
    two.when(asked()).refused("not_now")


def test_an_asking_taken_back_spent_nothing() -> None:
    two = road()
    back = two.then(asked(), TakeBack(at=A_MONTH_LATER, by=BEN, thing="asked"))
    assert back.sees(ANA, AFTER) == two.sees(ANA, AFTER)
    assert back.when(asked("anew", at=AFTER)).events


@pytest.mark.parametrize("answer", ["yes", "partly", "not_now", "no", "stop_asking"])
def test_s2_11b_she_answers_any_way(answer: str) -> None:
    (said,) = road().then(asked()).when(answered(answer, text="I do not know yet.")).events
    assert isinstance(said, ForgivenessAnswered)
    assert (said.answer, said.counted) == (answer, False)


@pytest.mark.parametrize("answer", ["not_now", "no", "stop_asking"])
def test_a_no_passes_everything_and_works_at_once(answer: str) -> None:
    two = road().then(asked(), quiet(at=AFTER), answered(answer))
    seen = two.sees(BEN, AFTER).shared.forgiveness.answer_to("asked")
    assert seen is not None
    assert seen.answer == answer
    road().then(asked(), quiet(at=AFTER)).when(answered("yes")).refused("not_now")


def test_she_may_answer_never_and_may_change_her_mind() -> None:
    two = road().then(asked())
    assert two.sees(BEN, AFTER).shared.forgiveness.answer_to("asked") is None
    said = two.then(answered("yes"))
    said.when(answered("yes", "other")).quietly()
    assert said.when(answered("no", "other")).events


def test_s2_12a_nothing_in_bens_rules_depends_on_a_yes() -> None:
    yes, no = (road().then(asked(), answered(answer)) for answer in ("yes", "no"))
    for press in (asked("again", at=AFTER), given_offer(at=AFTER), given_letter("x", at=AFTER)):
        one, other = yes.when(press), no.when(press)
        assert one.events == other.events
        assert str(one.refusal) == str(other.refusal)


def test_each_on_their_own_side() -> None:
    road().when(asked(by=ANA)).refused("not_your_side")
    road().then(asked()).when(answered("yes", by=BEN)).refused("not_your_side")
    road().when(answered("yes")).refused("not_there")
