"""Reflection: why it happened, with an owned choice after every "because"."""

from __future__ import annotations

import json

import pytest

from amends.repair import Command, decode
from amends.repair.practices.reflection import (
    CauseNamed,
    CauseNeedsHelp,
    CausePlanned,
    MarkCauseForHelp,
    PlanCause,
    ReflectionWritten,
    because_without_choice,
)
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THE_EVENING,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import cause, reflected

PLAN = PlanCause(at=THE_EVENING, of="the-cause", cue="she asks about us", act="I change the topic")
HELP = MarkCauseForHelp(at=THE_EVENING, of="the-cause")


def test_s0_2a_an_answer_is_kept_and_can_be_written_again() -> None:
    given().when(reflected()).then(
        ReflectionWritten(
            at=THE_EVENING,
            id="the-reflection",
            question="permission",
            text="I told myself that it was only talk.",
        )
    )
    again = reflected(text="I told myself that nobody would know.", at=LATER_THAT_NIGHT)
    state = given(reflected()).when(again).state
    answer = state.own.reflection.answer_to("permission")
    assert answer is not None
    assert answer.text == "I told myself that nobody would know."
    assert len(state.own.reflection.answers) == 1


def test_an_answer_does_not_wander_to_another_question() -> None:
    given(reflected()).when(reflected(question="gain")).refused("already_kept", field="text")


def test_s0_2b_a_cause_has_a_kind() -> None:
    given().when(cause()).then(
        CauseNamed(
            at=THE_EVENING, id="the-cause", kind="need", text="I wanted her to take my side."
        )
    )
    given(cause()).when(cause(text="I was tired.")).refused("already_kept", field="text")


def test_s0_2d_a_cause_ends_in_a_plan_or_in_help() -> None:
    outcome = given(cause()).when(PLAN)
    outcome.then(
        CausePlanned(
            at=THE_EVENING, of="the-cause", cue="she asks about us", act="I change the topic"
        )
    )
    assert outcome.state.own.reflection.causes[0].is_answered
    outcome = given(cause()).when(HELP)
    outcome.then(CauseNeedsHelp(at=THE_EVENING, of="the-cause"))
    assert outcome.state.own.reflection.causes[0].is_answered
    assert not given(cause()).state.own.reflection.causes[0].is_answered


def test_a_cause_that_wanted_help_may_no_longer_want_it_and_then_can_want_it_again() -> None:
    no_longer = MarkCauseForHelp(at=LATER_THAT_NIGHT, of="the-cause", wanted=False)
    outcome = given(cause(), HELP).when(no_longer)
    outcome.then(CauseNeedsHelp(at=LATER_THAT_NIGHT, of="the-cause", wanted=False))
    assert not outcome.state.own.reflection.causes[0].is_answered
    given(cause()).when(no_longer).quietly()
    assert given(cause(), HELP, no_longer, HELP).state.own.reflection.causes[0].needs_help
    before = json.dumps({"at": "2026-03-06T21:00:00Z", "of": "the-cause"}).encode()
    kept = decode("CauseNeedsHelp", 1, before, "own")
    assert isinstance(kept, CauseNeedsHelp)
    assert kept.wanted, "written before one could say otherwise, it means what it meant"


def test_half_a_plan_is_none() -> None:
    given(cause()).when(PlanCause(at=THE_EVENING, of="the-cause", cue="", act="I stop")).refused(
        "empty", field="cue"
    )


def test_a_plan_for_a_cause_that_is_gone_is_not_kept() -> None:
    given().when(PLAN).refused("not_there")
    given().when(HELP).refused("not_there")


def test_reflection_is_bens() -> None:
    given(who=ANA).when(reflected()).refused("not_your_side")


@pytest.mark.parametrize(
    ("before", "press"),
    [((), reflected()), ((), cause()), ((cause(),), PLAN), ((cause(),), HELP)],
    ids=["answer", "cause", "plan", "help"],
)
def test_a_second_press_does_nothing(before: tuple[Command, ...], press: Command) -> None:
    nothing_comes_of_a_second_press(*before, press=press)


@pytest.mark.parametrize(
    "text",
    ["I did it because I was drunk.", "I chose to go. It was because you were cold."],
)
def test_s1_1c_a_because_without_an_owned_choice_is_pointed_at(text: str) -> None:
    assert because_without_choice(text)


@pytest.mark.parametrize(
    "text",
    ["I went because I was lonely, and I chose to lie.", "I could have called.", ""],
)
def test_s1_1c_an_owned_choice_after_the_because_is_left_alone(text: str) -> None:
    assert not because_without_choice(text)
