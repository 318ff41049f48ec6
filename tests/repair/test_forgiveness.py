"""One asking, behind a gate that only Ana opens; any answer, any time or never."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command, LetGoOf
from amends.repair.practices.amends import FinishAmends
from amends.repair.practices.forgiveness import (
    AnswerForgiveness,
    ForgivenessAnswered,
    ForgivenessAsked,
    RequestForgiveness,
    is_open,
    missing,
)
from amends.repair.practices.giving import LetGoOfGiven, TakeBack
from amends.repair.practices.listening import (
    ConfirmHeard,
    MarkConcern,
    SayBack,
    SayConcern,
)
from amends.repair.practices.pacing import ChooseCap, Leave
from amends.repair.practices.request import REST, DraftRequest
from tests.repair.between import Hers, Two, between
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    answered_offer,
    door,
    given_letter,
    given_offer,
    lets_go,
    planned,
    quiet,
    screened,
    space_asked,
)

OWED_NOTHING = "I am sorry. You owe me nothing. If you ever want to, you may forgive me."

SAID = SayBack(at=THE_EVENING, by=BEN, id="heard", text="You could tell nobody anything.")
ROAD: dict[str, Command | Hers] = {
    "letter": given_letter(),
    "talk": door("talk"),
    "said": SAID,
    "heard": ConfirmHeard(at=AN_HOUR_LATER, by=ANA, id="yes", of="heard", answer="yes"),
    "amends": planned(),
    "done": FinishAmends(at=AN_HOUR_LATER, of="the-amends", on=THAT_DAY),
    "door": door("forgiveness_request", at=AN_HOUR_LATER),
}
WORDS = DraftRequest(at=THE_EVENING, id="words", text=OWED_NOTHING)


def asked(id: str = "asked", **values: Any) -> RequestForgiveness:
    usual: dict[str, Any] = {"at": A_MONTH_LATER, "by": BEN, "draft": "words"}
    return RequestForgiveness(id=id, **usual | values)


def answered(answer: str, id: str = "answer", **values: Any) -> AnswerForgiveness:
    usual: dict[str, Any] = {"at": AFTER, "by": ANA, "of": "asked", "answer": answer}
    return AnswerForgiveness(id=id, **usual | values)


AFTER = A_MONTH_LATER.replace(day=7)
A_YEAR_LATER = A_MONTH_LATER.replace(year=2027)
A_MINUTE = timedelta(minutes=1)


def road(*left_out: str) -> Two:
    return between(*JOINED, WORDS, *(step for name, step in ROAD.items() if name not in left_out))


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


@pytest.mark.parametrize("of", ["", "alone"])
def test_s2_11a_heard_is_what_she_says_last_by_whichever_way(of: str) -> None:
    """S0.4b: a mark on what she wanted heard is as good as a "yes", and she may take it back."""
    concern = SayConcern(at=THE_EVENING, by=ANA, id="alone", text="I was alone with it.")
    marked = MarkConcern(at=AN_HOUR_LATER, by=ANA, id="mark", of="alone", heard=True)
    two = road("said", "heard").then(concern)
    two.when(asked()).refused("not_now")
    assert two.then(marked).when(asked()).events
    not_yet = MarkConcern(at=A_WEEK_LATER, by=ANA, id="not-yet", of="alone", heard=False)
    two.then(marked, not_yet).when(asked()).refused("not_now")
    said_back = replace(SAID, of=of, at=LATER_THAT_NIGHT)
    after = two.then(said_back, ROAD["heard"])
    assert after.when(asked()).events
    if of:
        after.then(not_yet).when(asked()).refused("not_now")
    else:
        assert after.then(marked, not_yet).when(asked()).events


def test_whatever_of_hers_is_missing_the_cap_says_nothing_of_it() -> None:
    """The cap, named in the place of "not now", would tell that the door stands open."""
    full = ChooseCap(at=A_MONTH_LATER, by=ANA, most=0)
    for left_out in (("door",), ("heard",), ("heard", "door")):
        road(*left_out).then(full).when(asked()).refused("not_now")
    road().then(full).when(asked()).refused("cap")


def test_a_no_thank_you_settles_an_amends() -> None:
    more = ChooseCap(at=THE_EVENING, by=ANA, most=7)
    declined = (more, door("offers"), given_offer(), answered_offer("declined"))
    assert road("done").then(*declined).when(asked()).events


def test_it_does_not_open_in_quiet_or_in_space() -> None:
    road().then(quiet(at=A_WEEK_LATER)).when(asked()).refused("not_now")
    road().then(space_asked(at=A_WEEK_LATER)).when(asked()).refused("space")
    threat = DraftRequest(at=THE_EVENING, id="threat", text=f"{OWED_NOTHING} {A_THREAT}")
    road().then(threat).when(asked(draft="threat")).refused("held_threat")


def test_after_the_asking_the_door_is_closed_until_she_opens_it() -> None:
    two = road().then(asked())
    assert not is_open(two.sees(BEN, AFTER))
    two.when(asked("again", at=AFTER)).refused("not_now")
    two.when(asked(at=AFTER)).quietly()
    two.when(asked(at=AFTER, draft="others")).refused("already_kept")
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
    (said, *_) = road().then(asked()).when(answered(answer, text="I do not know yet.")).events
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


# The words before they are given


def test_s2_12b_the_words_rest_for_a_night_and_a_day_and_anew_after_a_change() -> None:
    evening = A_MONTH_LATER
    written = DraftRequest(at=evening, id="words", text="I am sorry. You owe me nothing.")
    two = road().then(written)
    two.when(asked(at=evening + REST - A_MINUTE)).refused("resting")
    (request, *_) = two.when(asked(at=evening + REST)).events
    assert isinstance(request, ForgivenessAsked)
    assert (request.text, request.draft) == (written.text, "words")


def test_the_same_words_again_begin_no_other_rest() -> None:
    given(WORDS).when(replace(WORDS, at=A_MONTH_LATER)).quietly()
    given().when(replace(WORDS, text=" ")).refused("empty", field="text")


def test_words_that_were_let_go_cannot_be_given() -> None:
    road().then(LetGoOf(at=A_WEEK_LATER, id="words")).when(asked()).refused("not_there")


def test_the_words_are_bens_own_and_nobody_is_told_of_them() -> None:
    (drafted,) = given().when(WORDS).events
    assert drafted.book == "own"
    given(who=ANA).when(WORDS).refused("not_your_side")
    given(screened(barred="order__")).when(WORDS).refused("no_contact")


def test_s2_11a_ben_may_know_which_of_his_own_parts_are_missing() -> None:
    assert missing(road().sees(BEN, A_MONTH_LATER)) == ()
    assert missing(road("letter").sees(BEN, A_MONTH_LATER)) == ("apology",)
    assert missing(road("heard", "done", "door").sees(BEN, A_MONTH_LATER)) == ("amends",)


# Stop asking


@pytest.mark.parametrize("words", ["", "Please leave it now."])
def test_s0_3c_stop_asking_closes_the_door_at_once_also_where_it_was_opened_again(
    words: str,
) -> None:
    two = road().then(asked(), door("forgiveness_request", at=AFTER))
    assert is_open(two.sees(BEN, AFTER))
    stopped = two.then(answered("stop_asking", text=words))
    assert not is_open(stopped.sees(BEN, AFTER))
    stopped.when(asked("again", at=AFTER)).refused("not_now")


def test_s0_3c_it_stays_closed_until_she_opens_it_anew() -> None:
    stopped = road().then(asked(), answered("stop_asking"))
    assert not is_open(stopped.sees(ANA, A_YEAR_LATER))
    stopped.when(asked("again", at=A_YEAR_LATER)).refused("not_now")
    opened = stopped.then(door("forgiveness_request", at=A_YEAR_LATER))
    assert opened.when(asked("again", at=A_YEAR_LATER)).events


def test_no_other_answer_moves_the_door() -> None:
    two = road().then(asked(), door("forgiveness_request", at=AFTER))
    for answer in ("yes", "partly", "not_now", "no"):
        assert is_open(two.then(answered(answer)).sees(BEN, AFTER))


def test_one_opening_is_one_asking_though_both_put_the_first_away() -> None:
    two = road().then(asked(), answered("no"), gone(ANA))
    two.when(gone(BEN)).refused("once_stays")
    closed = two.then(door("forgiveness_request", open=False, at=AFTER))
    closed.when(gone(BEN)).refused("once_stays")
    assert two.then(Leave(at=AFTER, by=ANA)).when(gone(BEN)).events


def gone(by: Any) -> LetGoOfGiven:
    return lets_go(by, BEN, "asked", at=A_YEAR_LATER)
