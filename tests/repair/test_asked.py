"""The one request with nobody in the other seat: behind what one can know alone, asked once, any answer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import Command, LetGoOf
from amends.repair.kinds import CAP_SPAN
from amends.repair.practices.amends import FinishAmends
from amends.repair.practices.as_told import TellHeard, TellStop
from amends.repair.practices.asked import (
    NoteAsked,
    NoteRequestAnswer,
    PrepareRequest,
    RequestAnswerTold,
    RequestAsked,
    RequestPrepared,
    may_be_asked,
    missing,
)
from amends.repair.practices.request import DraftRequest
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import (
    A_THREAT,
    JOINED,
    TO_A_GIVEN_LETTER,
    answered,
    planned,
    screened,
    terms,
)

OWED_NOTHING = "I am sorry. You owe me nothing. If you ever want to, you may forgive me."
A_DAY_MORE = A_MONTH_LATER + timedelta(days=1)

DONE = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY)
HEARD = TellHeard(
    at=THE_EVENING, id="heard", on=THAT_DAY, text="You could tell nobody.", was_it="yes"
)
WORDS = DraftRequest(at=THE_EVENING, id="words", text=OWED_NOTHING)
ROAD: tuple[Command, ...] = (*TO_A_GIVEN_LETTER, planned(), DONE, HEARD, WORDS)
PREPARE = PrepareRequest(at=A_MONTH_LATER, of="words")
NOTE = NoteAsked(at=A_MONTH_LATER, of="words", on=A_MONTH_LATER.date())


def said(id: str = "said", **values: Any) -> NoteRequestAnswer:
    usual: dict[str, Any] = {"at": A_DAY_MORE, "on": A_MONTH_LATER.date(), "answer": "no"}
    return NoteRequestAnswer(id=id, **usual | values)


def test_it_is_prepared_asked_on_a_day_and_what_they_said_is_kept_as_told() -> None:
    given(*ROAD).when(PREPARE).then(RequestPrepared(at=A_MONTH_LATER, of="words"))
    given(*ROAD, PREPARE).when(NOTE).then(
        RequestAsked(at=A_MONTH_LATER, draft="words", text=OWED_NOTHING, on=A_MONTH_LATER.date())
    )
    outcome = given(*ROAD, PREPARE, NOTE).when(said(text="Not this."))
    outcome.then(
        RequestAnswerTold(
            at=A_DAY_MORE, id="said", on=A_MONTH_LATER.date(), answer="no", text="Not this."
        )
    )
    assert outcome.state.own.asked.last is not None
    changed = said("since", answer="partly", on=A_DAY_MORE.date())
    state = given(*ROAD, PREPARE, NOTE, said(), changed).state
    assert state.own.asked.last is not None
    assert state.own.asked.last.answer == "partly"


@pytest.mark.parametrize(
    ("without", "part"),
    [(TO_A_GIVEN_LETTER[-1], "apology"), (DONE, "amends"), (HEARD, "heard")],
)
def test_each_part_that_one_can_know_alone_stands_before_it(without: Command, part: str) -> None:
    here = given(*(one for one in ROAD if one is not without))
    assert missing(here.state) == (part,)
    assert not may_be_asked(here.state)
    here.when(PREPARE).refused("before_asking")


@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (screened(barred="asked__", at=LATER_THAT_NIGHT), "no_contact"),
        (screened(used_force="yes", at=LATER_THAT_NIGHT), "help_first"),
        (terms(), "space"),
        (TellStop(at=THE_EVENING, id="stop", on=THAT_DAY, stops="asking"), "told_to_stop"),
        (TellStop(at=THE_EVENING, id="stop", on=THAT_DAY, stops="letters"), "asked_to_stop"),
        (answered("more", answer="no_more"), "asked_to_stop"),
    ],
)
def test_what_holds_a_letter_back_holds_it_back(stop: Command, reason: str) -> None:
    given(*ROAD, stop).when(PREPARE).refused(reason)


def test_it_rests_it_is_read_for_threats_and_where_there_is_a_door_the_door_decides() -> None:
    early = PrepareRequest(at=THE_EVENING, of="words")
    given(*ROAD).when(early).refused("resting")
    held = DraftRequest(at=THE_EVENING, id="words", text=A_THREAT)
    given(*ROAD[:-1], held).when(PREPARE).refused("held_threat", field="text")
    given(*ROAD, JOINED[-2]).when(PREPARE).refused("not_now")
    given(*ROAD).when(PREPARE, who=ANA).refused("not_your_side")


def test_a_second_asking_is_refused() -> None:
    here = given(*ROAD, PREPARE, NOTE, DraftRequest(at=THE_EVENING, id="more", text="Please."))
    assert not may_be_asked(here.state)
    here.when(PrepareRequest(at=A_DAY_MORE, of="more")).refused("asked_once")
    here.when(NoteAsked(at=A_DAY_MORE, of="more", on=THAT_DAY)).refused("asked_once", field="on")
    given(*ROAD).when(NOTE).refused("before_asking", field="on")
    given(*ROAD).when(said()).refused("not_there")


def test_pressing_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(*ROAD, press=PREPARE)
    nothing_comes_of_a_second_press(*ROAD, PREPARE, press=NOTE)
    nothing_comes_of_a_second_press(*ROAD, PREPARE, NOTE, press=said())


def test_words_that_may_have_gone_out_stay_while_the_cap_counts_them() -> None:
    """Else to let them go would make room for the next."""
    here = given(*ROAD, PREPARE)
    here.when(LetGoOf(at=A_DAY_MORE, id="words")).refused("counted_stays")
    assert here.when(LetGoOf(at=A_MONTH_LATER + CAP_SPAN, id="words")).events
    assert given(*ROAD).when(LetGoOf(at=A_DAY_MORE, id="words")).events
