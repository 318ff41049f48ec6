"""Raising things early and softly, and the board apart from the hurt: behind two doors of Ana's."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import Command, LetGoOf, Role
from amends.repair.practices import early, listening, matters, pacing
from amends.repair.practices.early import KeepTension, PlanSoftStart, ThinkOverCard
from amends.repair.practices.matters import (
    AnswerMatter,
    CardsPicked,
    HeardNow,
    MatterRaised,
    OpenBoard,
    PickCards,
    PutMatterDown,
    RaiseJoint,
    RaiseSmall,
    SetStep,
    StepSet,
)
from amends.words.coercing import coercion
from tests.repair.between import between
from tests.repair.scenario import ANA, BEN, THAT_DAY, THE_EVENING_AFTER, given
from tests.repair.things import AN_HOUR_LATER, JOINED, door, lets_go, quiet

SMALL = (*JOINED, door("small_matters"))
LATER = THE_EVENING_AFTER + timedelta(hours=1)

SOFT = {"saw": "The keys lay in the sink.", "felt": "Uneasy.", "ask": "One hook by the door."}


def raises(kind: Any = RaiseSmall, id: str = "raised", by: Any = BEN, **values: Any) -> Any:
    return kind(id=id, by=by, **{"at": AN_HOUR_LATER, **SOFT, **values})


def heard(id: str = "heard", **values: Any) -> OpenBoard:
    return OpenBoard(id=id, **{"at": AN_HOUR_LATER, "by": ANA, **values})


def says(answer: Any = "yes", **values: Any) -> AnswerMatter:
    usual: dict[str, Any] = {"at": LATER, "by": ANA, "id": "said", "of": "raised"}
    return AnswerMatter(answer=answer, **usual | values)


def step(by: Role = BEN, **values: Any) -> SetStep:
    usual: dict[str, Any] = {
        "at": LATER,
        "id": "step",
        "of": "raised",
        "whose": BEN,
        "owner": "both",
        "step": "Look at it on Sunday.",
    }
    return SetStep(by=by, **usual | values)


def down(by: Role = ANA, whose: Role = BEN) -> PutMatterDown:
    return PutMatterDown(at=LATER, by=by, id="down", of="raised", whose=whose)


BOARD = (*JOINED, heard())
RAISED = (*BOARD, raises(RaiseJoint, at=THE_EVENING_AFTER))


# Doors


@pytest.mark.parametrize(
    ("press", "before"),
    [
        (raises(), JOINED),
        (raises(), (*SMALL, door("small_matters", open=False))),
        (raises(), (*SMALL, quiet())),
        (raises(RaiseJoint), JOINED),
        (raises(RaiseJoint), (*JOINED, door("joint_matters"))),
        (raises(RaiseJoint, at=LATER), (*BOARD, door("joint_matters", open=False, at=LATER))),
        (step(), (*RAISED, door("joint_matters", open=False, at=LATER))),
    ],
    ids=["small", "closed again", "not now", "board", "not heard", "closed board", "step"],
)
def test_what_ben_raises_waits_for_her_and_is_told_the_same(
    press: Command, before: tuple[Any, ...]
) -> None:
    between(*before).when(press).refused("not_now")


def test_she_raises_small_things_without_a_door_and_opens_the_board_before_she_uses_it() -> None:
    assert between(*JOINED).when(raises(by=ANA)).events
    between(*JOINED).when(raises(RaiseJoint, by=ANA)).refused("board_not_open")
    assert between(*BOARD).when(raises(RaiseJoint, by=ANA)).events


def test_to_open_the_board_says_that_she_was_heard_and_is_hers_alone() -> None:
    said, opened = between(*JOINED).when(heard()).events
    assert isinstance(said, HeardNow)
    assert opened == pacing.DoorSet(at=AN_HOUR_LATER, door="joint_matters", open=True)
    between(*BOARD).when(heard("again")).quietly()
    between(*JOINED).when(heard(by=BEN)).refused("not_your_side")
    concern = listening.SayConcern(at=AN_HOUR_LATER, by=ANA, id="c", text="That evening.")
    marked = listening.MarkConcern(at=AN_HOUR_LATER, by=ANA, id="m", of="c", heard=True)
    (only,) = between(*JOINED, concern, marked).when(heard()).events
    assert isinstance(only, pacing.DoorSet), "she said it already"


# What is raised


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("saw", "What I did was one thing, and this is another."),
        ("felt", "Alone, and that is why I wrote to somebody."),
        ("ask", "In return you come home earlier."),
        ("ask", "That you have forgiven me by then."),
        ("saw", "You lied to me too."),
    ],
)
def test_s1_7d_nothing_of_his_is_set_against_the_hurt(field: str, words: str) -> None:
    for kind, before in ((RaiseSmall, SMALL), (RaiseJoint, BOARD)):
        press = raises(kind, at=THE_EVENING_AFTER, **{field: words})
        between(*before).when(press).refused("set_against_the_hurt", field=field)
    if coercion(words) is None:
        assert between(*JOINED).when(raises(by=ANA, **{field: words})).events, "hers to say"


def test_what_is_raised_has_all_three_parts_and_is_raised_once() -> None:
    two = between(*SMALL)
    for part in SOFT:
        two.when(raises(**{part: " "})).refused("empty", field=part)
    (one,) = two.when(raises()).events
    assert isinstance(one, MatterRaised)
    two.then(raises()).when(raises()).quietly()
    two.then(raises()).when(raises(saw="Another.")).refused("already_kept", field="saw")


def test_it_is_answered_and_put_down_and_no_is_enough() -> None:
    two = between(*SMALL, raises())
    assert two.when(says("no")).events[0].is_seen_at_once  # type: ignore[attr-defined]
    two.then(says("no")).when(says("no")).quietly()
    two.when(says(by=BEN)).refused("not_there")
    hers = between(*JOINED, raises(by=ANA)).then()
    reply = says("otherwise", by=BEN, text="My mistake was no worse.")
    hers.when(reply).refused("set_against_the_hurt", field="text")
    for who in (ANA, BEN):
        gone = two.then(down(by=who))
        assert gone.sees(BEN, LATER).shared.matters.on("small") == ()
        gone.when(down(by=who)).quietly()
    two.when(down(whose=ANA)).refused("not_there")


def test_a_joint_matter_has_an_owner_and_a_next_step_that_either_changes() -> None:
    two = between(*RAISED)
    (one,) = two.when(step()).events
    assert isinstance(one, StepSet)
    two.then(step()).when(step()).quietly()
    two.when(step(step=" ")).refused("empty", field="step")
    two.when(step(whose=ANA)).refused("not_there")
    between(*BOARD, *SMALL[-1:], raises()).when(step()).refused("not_there")
    changed = two.then(step(), step(by=ANA, id="hers", owner="harmed"))
    ours = changed.sees(ANA, LATER + timedelta(days=1)).shared.matters
    (joint,) = ours.on("joint")
    last = ours.step_of(joint)
    assert last is not None
    assert last.owner == "harmed"


def test_a_step_on_ones_own_matter_is_no_answer_and_nothing_new_holds_it_back() -> None:
    none = pacing.ChooseCap(at=THE_EVENING_AFTER, by=ANA, most=0)
    two = between(*RAISED)
    (first,) = two.when(step()).events
    assert isinstance(first, StepSet)
    assert first.counted
    two.then(none).when(step()).refused("cap")
    answered = two.then(none, says("otherwise", text="Smaller."))
    soon = LATER + timedelta(hours=1)
    (then,) = answered.when(step(at=soon)).events
    assert isinstance(then, StepSet)
    assert not then.counted, "she said something of it: this answers it"
    answered.then(step(at=soon)).when(
        step(at=soon + timedelta(hours=1), id="more", step="On Monday.")
    ).refused("cap")


# Cards


def test_s3_3d_which_cards_lie_open_is_hers_and_works_at_once() -> None:
    def picks(*cards: str, depth: int = 2, id: str = "picked", by: Role = ANA) -> PickCards:
        return PickCards(at=AN_HOUR_LATER, by=by, id=id, cards=cards, depth=depth)

    two = between(*JOINED, quiet())
    (one,) = two.when(picks("loud", "loud")).events
    assert isinstance(one, CardsPicked)
    assert one.cards == ("loud",)
    assert one.is_seen_at_once
    picked = between(*JOINED, picks("loud"))
    picked.when(picks("loud", id="again")).quietly()
    two.when(picks("loud", by=BEN)).refused("not_your_side")
    two.when(picks("loud", depth=4)).refused("not_understood", field="depth")
    two.when(picks("")).refused("not_understood")
    his = lets_go(BEN, ANA, "picked", at=LATER)
    picked.when(his).refused("word_stays")


# For oneself


def tension(**values: Any) -> KeepTension:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "id": "keys", "on": THAT_DAY, "text": "The keys."}
    return KeepTension(**usual | values)


def start(**values: Any) -> PlanSoftStart:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "id": "start", "tension": "keys", **SOFT}
    return PlanSoftStart(**usual | values)


def card(**values: Any) -> ThinkOverCard:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "id": "card", "card": "loud", "text": "Mine."}
    return ThinkOverCard(**usual | values)


def test_tensions_starts_and_cards_are_kept_changed_and_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = given(tension(), start(), card())
    mine = book.state.own.early
    assert mine.starts[0].tension == "keys"
    assert mine.of_card("loud") == mine.cards[0]
    for press in (tension(), start(), card()):
        book.when(press).quietly()
    quieter = book.when(tension(standing="quiet")).events
    assert given(tension(standing="quiet")).state.own.early.quiet == 1
    assert quieter
    gone = given(
        tension(), start(), card(), *(LetGoOf(at=LATER, id=id) for id in ("keys", "start", "card"))
    )
    assert gone.state.own.early == early.Slice()
    given().when(tension(text=" ")).refused("empty", field="text")
    given().when(tension(on=THAT_DAY + timedelta(days=3))).refused("day_not_come", field="on")
    given().when(start(felt=" ")).refused("empty", field="felt")
    given().when(card(card="")).refused("not_understood")
    monkeypatch.setattr(early, "MOST_KEPT", 0)
    given().when(tension()).refused("enough_kept", field="text")
    given().when(start()).refused("enough_kept", field="saw")
    given().when(card()).refused("enough_kept", field="text")


def test_a_book_without_a_mark_has_no_board() -> None:
    assert not matters.board_is_open(between(*JOINED).sees(ANA, LATER))


def test_neither_what_is_asked_nor_a_next_step_takes_anybodys_freedom() -> None:
    """What no agreement may say is no matter either, whoever would be bound by it."""
    phone = "You unlock your phone whenever I ask."
    refused = "agreement_location"
    between(*BOARD).when(raises(RaiseJoint, by=ANA, ask=phone)).refused(refused, field="ask")
    two = between(*RAISED)
    two.when(step(by=ANA, step=phone)).refused(refused, field="step")
    two.when(says("otherwise", text=phone)).refused(refused, field="text")
