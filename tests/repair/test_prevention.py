"""Prevention: what is done against a repeat is given by its writer, through a door that Ana opens."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair.practices import prevention
from amends.repair.practices.pacing import DoorSet
from amends.repair.practices.prevention import Fact, LearningAsked, MomentGiven, PlanGiven, Row
from amends.repair.schedules import Daily
from tests.repair.between import between
from tests.repair.scenario import THAT_DAY, THE_EVENING, later
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    door,
    marked,
    near_miss,
    plan_for_a_day,
    promised,
    quiet,
    sign,
    space_asked,
    then,
)

WHEN_SEEN = AN_HOUR_LATER + timedelta(minutes=20)

WRITTEN = (*JOINED, sign(), plan_for_a_day(), then(), near_miss("near"))
LET_IN = (*WRITTEN, door("learning"))


def plan(id: str = "given", **values: Any) -> prevention.GivePlan:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "responsible", "picks": ("the-sign",)}
    return prevention.GivePlan(id=id, **usual | values)


def note(id: str = "note", **values: Any) -> prevention.GiveNote:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "responsible", "picks": ("plan the-plan",)}
    return prevention.GiveNote(id=id, **usual | values)


def moment(id: str = "moment", **values: Any) -> prevention.GiveMoment:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "responsible", "item": "near"}
    return prevention.GiveMoment(id=id, **usual | values)


def asked(id: str = "asked", **values: Any) -> prevention.AskForLearning:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": "harmed", "kind": "note"}
    return prevention.AskForLearning(id=id, **usual | values)


def answer(id: str = "answer", **values: Any) -> prevention.AnswerPlan:
    usual: dict[str, Any] = {"at": WHEN_SEEN, "by": "harmed", "of": "given", "answer": "add"}
    return prevention.AnswerPlan(id=id, **usual | {"text": "And you call me."} | values)


def saw(id: str = "saw", **values: Any) -> prevention.AnswerMoment:
    usual: dict[str, Any] = {"at": WHEN_SEEN, "by": "harmed", "of": "moment", "says": "noticed"}
    return prevention.AnswerMoment(id=id, **usual | values)


GIVES = (plan(), note(), moment())


def test_s2_10b_the_plan_holds_what_was_picked_and_nothing_else() -> None:
    picks = ("the-then", "the-plan")
    (given,) = between(*LET_IN).when(plan(picks=picks)).events
    assert isinstance(given, PlanGiven)
    row = Row(cue="your mother calls", act="talk about the garden, and hang up after ten minutes")
    assert (given.signs, given.situations, given.then) == (
        (),
        (row,),
        "I tell you that evening, and call Jo.",
    )


def test_s2_8b_a_moment_is_given_once_and_confirmed_only_by_whom_it_was_given_to() -> None:
    once = between(*LET_IN, moment())
    (given,) = between(*LET_IN).when(moment()).events
    assert isinstance(given, MomentGiven)
    assert (given.item, given.on, given.came) == ("near", THAT_DAY, "She asked about us.")
    once.when(moment("again")).refused("already_given")
    left = [
        prevention.moments_to_give(two.state("responsible")) for two in (between(*LET_IN), once)
    ]
    assert [[one.id for one in moments] for moments in left] == [["near"], []]
    assert between(*LET_IN, moment()).when(saw()).events
    between(*LET_IN).when(saw()).refused("not_there")


def test_s0_2e_a_note_is_made_of_facts_with_what_they_are_of() -> None:
    told = (promised(schedule=Daily(start=THAT_DAY)), marked(on=THAT_DAY))
    known = dict(prevention.facts(between(*LET_IN, *told).state("responsible"), date(2026, 3, 8)))
    kept = known["days the-promise"]
    assert (kept.number, kept.of) == (1, 2)
    assert known["plan the-plan"] == Fact(
        kind="plan",
        text="your mother calls",
        act="talk about the garden, and hang up after ten minutes",
    )
    assert "looked_back" not in known, "nothing is there to look back on yet"


def test_to_ask_opens_the_door_and_what_is_asked_for_is_not_counted() -> None:
    outcome = between(*WRITTEN).when(asked())
    assert [type(event) for event in outcome.events] == [LearningAsked, DoorSet]
    assert [type(e) for e in between(*LET_IN).when(asked()).events] == [LearningAsked]
    two = between(*WRITTEN, asked())
    (given,) = two.when(note()).events
    (unasked,) = two.when(plan()).events
    assert [one.counted for one in (given, unasked) if hasattr(one, "counted")] == [False, True]
    assert between(*WRITTEN, asked(), note()).when(asked("more", at=WHEN_SEEN)).events


@pytest.mark.parametrize("gives", GIVES)
def test_where_the_door_is_shut_or_a_stop_holds_nothing_goes(gives: Any) -> None:
    between(*WRITTEN).when(gives).refused("not_now")
    between(*LET_IN, quiet()).when(gives).refused("not_now")
    between(*LET_IN, space_asked(at=THE_EVENING)).when(gives).refused("space")
    wrote = sign(text=A_THREAT)
    between(*LET_IN, wrote).when(plan()).refused("held_threat")


@pytest.mark.parametrize("gives", GIVES)
def test_pressing_twice_gives_once_whatever_changed_meanwhile(gives: Any) -> None:
    between(*LET_IN, gives).when(later(gives, AN_HOUR_LATER)).quietly()


def test_an_answer_is_hers_alone_and_needs_words_where_it_has_some_to_say() -> None:
    given = (*LET_IN, plan())
    assert between(*given).when(answer()).events
    between(*given).when(answer(text=" ")).refused("empty", field="text")
    between(*given, answer()).when(answer("twice")).quietly()
    between(*LET_IN, moment(), saw()).when(saw("twice")).quietly()
    between(*WRITTEN, asked()).when(asked("twice")).quietly()


def test_what_cannot_be_given_says_why() -> None:
    between(*LET_IN).when(plan(picks=())).refused("nothing_picked", field="picks")
    between(*LET_IN).when(plan(picks=("near",))).refused("not_there", field="picks")
    between(*LET_IN).when(note(picks=("days gone",))).refused("not_there", field="picks")
    between(*LET_IN).when(moment(item="gone")).refused("not_there")
    many = [sign(f"s{n}") for n in range(21)]
    picks = tuple(one.id for one in many)
    refused = between(*LET_IN, *many).when(plan(picks=picks))
    refused.refused("too_many_lines", field="picks")
