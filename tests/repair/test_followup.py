"""What is named to a person who is there: one thing of their own, by where they stand, and never why."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from amends.guides import guide_of
from amends.repair import Command, Due, Event, Role, State, due, fold, followup
from amends.repair.due import one_a_day
from amends.repair.followup import ALONE, Here, Line
from amends.repair.path import Moment
from amends.repair.practices import candour, openness
from amends.repair.practices.amends import PlanLookBack, PlanParts
from amends.repair.practices.apology import AskingAfterPlanned
from amends.repair.practices.pacing import CapChosen, DoorSet, Left, NotNowSet
from amends.repair.practices.promises import ChooseReminders
from amends.repair.practices.safety import FOLLOW_UPS, ChooseToBeReminded, FollowUp
from amends.repair.practices.tending import KeepCourtesy, PickAct
from amends.repair.practices.upkeep import CloseUpkeep, LookLess
from amends.repair.schedules import MORNING, Once
from amends.repair.views import visible
from tests.repair.between import between
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_REPAIR,
    due_of,
    given,
)
from tests.repair.things import (
    AN_HOUR_LATER,
    TOGETHER,
    agreed_as_told,
    appointment,
    first_step,
    guess,
    hard_day,
    harm,
    helper,
    looked,
    page,
    place,
    plan_for_a_day,
    planned,
    promised,
    reflected,
    screened,
    set_aside,
    space_asked,
    steady,
    terms,
)

A_DAY = timedelta(days=1)
THE_TWENTIETH = date(2026, 3, 20)
BEGUN = (screened(), harm())
NEAR_THE_END = datetime(2026, 4, 3, 20, tzinfo=UTC)
OF_A_WEEK = (
    set_aside(at=NEAR_THE_END, days=(date(2026, 4, 16),)),
    place(at=NEAR_THE_END),
    first_step(at=NEAR_THE_END, on=date(2026, 4, 10)),
)


def chooses(*what: FollowUp, each: bool = False) -> ChooseToBeReminded:
    return ChooseToBeReminded(at=THE_EVENING, what=what, each=each)


def here(state: State, now: datetime, role: Role = BEN) -> Here:
    seen = visible(state, role, now)
    moment = Moment(state=seen, now=now, about=THE_REPAIR)
    return Here(moment=moment, role=role, today=now.date(), road=guide_of(role))


def named(*before: Command | Event, on: date = THAT_DAY, role: Role = BEN) -> list[Line]:
    now = datetime.combine(on, THE_EVENING.timetz())
    return list(followup.lines(here(given(*before, who=role).state, now, role)))


def kinds(*before: Command | Event, on: date = THAT_DAY, role: Role = BEN) -> list[str]:
    return [line.kind for line in named(*before, on=on, role=role)]


def keys(state: State, now: datetime = THE_EVENING, role: Role = BEN) -> dict[str, list[date]]:
    things = due(state, role, now, about=THE_REPAIR, road=guide_of(role))
    return {one.key: [wall.date() for wall in one.walls] for one in things}


# -- what is named, one by one ---------------------------------------------------------------------


def test_s3_0b_the_next_step_is_named_and_falls_due_some_days_after_he_was_here() -> None:
    assert named() == []
    assert named(*BEGUN) == [Line(kind="step", of="all")]
    assert keys(given(*BEGUN).state)["step"] == [THAT_DAY + 3 * A_DAY]


def test_before_anything_was_written_nothing_falls_due() -> None:
    assert keys(given().state) == {}


def test_a_promise_is_named_the_day_before_and_as_long_before_as_its_lead() -> None:
    first = THE_DAY_AFTER + 7 * A_DAY
    once = promised(schedule=Once(on=first))
    week = promised(schedule=Once(on=first), lead=5 * 24 * 60)
    for promise, before in ((once, 1), (week, 5)):
        line = Line(kind="promise", of="the-promise", on=first)
        assert line in named(*BEGUN, promise, on=first - before * A_DAY)
        assert line not in named(*BEGUN, promise, on=first - (before + 1) * A_DAY)


def test_a_promise_that_is_not_to_be_called_to_mind_is_not_named() -> None:
    none = ChooseReminders(at=THE_EVENING, of="the-promise", on=THAT_DAY, how="none")
    assert "promise" in kinds(*BEGUN, promised())
    assert "promise" not in kinds(*BEGUN, promised(), none)


def test_s0_7b_after_days_away_he_is_told_that_he_can_go_on_and_no_days_are_counted() -> None:
    assert "comeback" not in kinds(*BEGUN, on=THAT_DAY + 9 * A_DAY)
    (line,) = [one for one in named(*BEGUN, on=THAT_DAY + 10 * A_DAY) if one.kind == "comeback"]
    assert line == Line(kind="comeback", of="all")
    assert keys(given(*BEGUN).state)["comeback"] == [
        THAT_DAY + 10 * A_DAY,
        THAT_DAY + 40 * A_DAY,
    ]


def test_whoever_writes_again_was_not_away() -> None:
    later = guess(at=THE_EVENING + 9 * A_DAY)
    assert "comeback" not in kinds(*BEGUN, later, on=THAT_DAY + 12 * A_DAY)
    moved = keys(given(*BEGUN, later).state, THE_EVENING + 9 * A_DAY)["comeback"]
    assert moved[0] == THAT_DAY + 19 * A_DAY


def test_a_day_to_look_again_is_named_for_a_week_from_then_on() -> None:
    looks = terms(look_again=THE_TWENTIETH)
    assert "look_again" not in kinds(*BEGUN, looks, on=THE_TWENTIETH - A_DAY)
    assert "look_again" in kinds(*BEGUN, looks, on=THE_TWENTIETH)
    assert "look_again" not in kinds(*BEGUN, looks, on=THE_TWENTIETH + 8 * A_DAY)


def test_s2_10a_a_hard_day_is_named_as_many_days_before_as_he_said_and_on_the_day() -> None:
    state = given(*BEGUN, hard_day()).state
    calls = keys(state)["hard day the-day"][:3]
    assert calls == [THE_TWENTIETH - 7 * A_DAY, THE_TWENTIETH, date(2027, 3, 13)]
    assert "hard_day" not in kinds(*BEGUN, hard_day(), on=THE_TWENTIETH - 8 * A_DAY)
    for before in (7, 3, 0):
        line = named(*BEGUN, hard_day(), on=THE_TWENTIETH - before * A_DAY)[0]
        assert line == Line(kind="hard_day", of="the-day", on=THE_TWENTIETH)


def test_s0_8b_a_review_falls_due_on_its_day_and_is_named_until_it_is_written() -> None:
    assert keys(given(*BEGUN).state)["review"] == [
        date(2026, 4, 6), date(2026, 6, 6), date(2026, 9, 6), date(2027, 3, 6)
    ]  # fmt: skip
    assert Line(kind="review", of="1", on=date(2026, 4, 6)) in named(*BEGUN, on=date(2026, 4, 20))
    assert "review" not in kinds(*BEGUN, on=date(2026, 5, 30))


def test_s2_21a_a_look_at_what_he_keeps_up_is_named_from_its_day_on() -> None:
    week_on = THAT_DAY + 7 * A_DAY
    assert "upkeep" not in kinds(*BEGUN, steady())
    assert Line(kind="upkeep", on=week_on) in named(*BEGUN, steady(), on=week_on)
    assert "upkeep" not in kinds(*BEGUN, steady(), looked(week_on), on=week_on + A_DAY)


def test_s0_2a_hours_are_called_to_mind_at_their_own_hour_and_named_on_their_day() -> None:
    (one,) = due_of("hours", given(*BEGUN, set_aside()).state, BEN, THE_EVENING)
    assert (one.wall, one.zone) == (datetime.combine(THE_DAY_AFTER, time(21)), "Europe/Vienna")
    assert len(one.walls) == 3
    assert "hours" not in kinds(*BEGUN, set_aside())
    assert Line(kind="hours", of="the-hours", on=THE_DAY_AFTER) in named(
        *BEGUN, set_aside(), on=THE_DAY_AFTER
    )


def test_s0_5c_a_first_step_falls_due_on_its_day_and_is_asked_about_for_a_week_after() -> None:
    begun = (*BEGUN, place(), first_step())
    calls = keys(given(*begun).state)["first step the-step"]
    assert calls == [THE_DAY_AFTER, THE_DAY_AFTER + A_DAY]
    assert "first_step" not in kinds(*begun)
    for after in (0, 7):
        assert "first_step" in kinds(*begun, on=THE_DAY_AFTER + after * A_DAY)
    assert "first_step" not in kinds(*begun, on=THE_DAY_AFTER + 8 * A_DAY)


def test_what_he_closed_calls_him_to_nothing_more_of_the_road() -> None:
    close = CloseUpkeep(at=THE_EVENING, of="the-upkeep", on=THAT_DAY, text="I tell you first.")
    state = given(*BEGUN, steady(), close).state
    assert set(keys(state)) == {"review"}


def test_who_looks_less_often_than_every_week_is_not_away() -> None:
    looks = [looked(THAT_DAY + n * 7 * A_DAY) for n in range(1, 5)]
    weekly = (*BEGUN, steady(), *looks)
    thinned = LookLess(at=looks[-1].at, on=looks[-1].on)
    monthly = given(*weekly, thinned).state
    assert "comeback" in keys(given(*weekly).state, looks[-1].at)
    assert "comeback" not in keys(monthly, looks[-1].at)


# -- which first, and how many ---------------------------------------------------------------------


EVERYTHING = (
    *BEGUN,
    helper(),
    appointment(on=date(2026, 4, 16)),
    hard_day(on=date(2025, 4, 16)),
    plan_for_a_day(on=date(2026, 4, 16)),
    promised(schedule=Once(on=date(2026, 4, 16))),
    terms(look_again=date(2026, 4, 16), asked="proposed", until=date(2026, 3, 8)),
    openness.OpennessSet(
        at=THE_EVENING,
        id="openness",
        by=ANA,
        visible_from=THE_EVENING,
        counted=False,
        every="week",
        about=("felt",),
        also=(),
        word="no",
    ),
    AskingAfterPlanned(at=THE_EVENING, of="letter", on=date(2026, 4, 16)),
    candour.LookForUnsaid(at=THE_EVENING, id="unsaid", on=THAT_DAY, came="nothing"),
    steady(),
    *OF_A_WEEK,
    PickAct(at=THE_EVENING, id="calm", act="calm-first", alone=True),
    KeepCourtesy(at=THE_EVENING, id="morning", text="I say good morning first."),
)
TO_LOOK_AT = (
    guess(),
    planned(kind="living", cost=Decimal(90), currency="EUR"),
    PlanParts(at=THE_EVENING, of="the-amends", first=date(2026, 3, 16), times=3),
    PlanLookBack(at=THE_EVENING, of="the-amends", on=date(2026, 4, 1), signs=""),
    agreed_as_told(),
)
OF_ONE = tuple(one for one in FOLLOW_UPS if one != "together")
"""A time together is booked by two, and has a test of its own (test_bond)."""


def test_what_has_its_day_stands_before_what_can_wait() -> None:
    """In the order in which they are listed: appointments and hard days first, small things last."""
    assert kinds(*EVERYTHING, on=date(2026, 4, 16)) == list(OF_ONE)


def test_several_that_fall_on_one_day_call_once() -> None:
    on = datetime.combine(THE_TWENTIETH, MORNING)
    things = [Due(key=key, wall=on, zone="UTC", then=(on + A_DAY,)) for key in ("b", "a")]
    things.append(Due(key="c", wall=on + A_DAY, zone="UTC", before=timedelta(hours=3)))
    assert {one.key: one.walls for one in one_a_day(things)} == {
        "a": (on,),
        "c": (on + A_DAY,),
    }


def test_who_wants_each_by_itself_has_each() -> None:
    on = Once(on=THE_TWENTIETH)
    both = (*BEGUN, promised(schedule=on), promised("other", schedule=on))
    assert len(due_of("promise", given(*both).state, BEN, THE_EVENING)) == 1
    each = given(*both, chooses(*FOLLOW_UPS, each=True)).state
    assert len(due_of("promise", each, BEN, THE_EVENING)) == 2


@pytest.mark.parametrize("kind", OF_ONE)
def test_whatever_calls_him_has_a_sentence_when_he_comes(kind: FollowUp) -> None:
    """Else a letter says that something is there, and nothing is."""
    before = (*EVERYTHING, *TO_LOOK_AT, chooses(kind, each=True))
    calls = keys(given(*before).state)
    assert len(calls) == (4 if kind == "look_again" else 1)
    for key, days in calls.items():
        lines = [line for day in days for line in named(*before, on=day)]
        assert any(_is_of(line, key) for line in lines), key


def _is_of(line: Line, key: str) -> bool:
    """Whether it names what the key is of, where that says more than the kind does."""
    words = key.split()
    says_which = words[-1] in ("the-amends", "agreed", line.of)
    return not says_which or (line.of in words and line.look in (None, "room", *words))


@pytest.mark.parametrize("kind", OF_ONE)
def test_each_kind_can_be_switched_off_by_itself(kind: FollowUp) -> None:
    rest = tuple(one for one in OF_ONE if one != kind)
    assert kinds(*EVERYTHING, chooses(*rest), on=date(2026, 4, 16)) == list(rest)
    assert kinds(*EVERYTHING, chooses(kind), on=date(2026, 4, 16)) == [kind]


# -- whoever was hurt ------------------------------------------------------------------------------

HERS = (
    page(),
    hard_day(on=date(2025, 3, 7)),
    terms(asked="own", look_again=THE_DAY_AFTER, until=THE_DAY_AFTER),
)


def test_s4_8a_ana_is_called_to_nothing_before_she_asks_and_then_to_her_own_days_alone() -> None:
    assert kinds(*HERS, on=THE_DAY_AFTER, role=ANA) == []
    assert keys(given(*HERS, who=ANA).state, role=ANA) == {}
    asked = (*HERS, chooses(*FOLLOW_UPS))
    assert kinds(*asked, on=THE_DAY_AFTER, role=ANA) == ["hard_day", "look_again"]
    found = keys(given(*asked, who=ANA).state, role=ANA)
    assert {key.split(" the")[0] for key in found} <= {"hard day", "look again space"}


# -- what keeps the two apart ----------------------------------------------------------------------

FAR = (*BEGUN, guess(), reflected(), promised(schedule=Once(on=THE_DAY_AFTER)))
"""Of what Ben can do next there is something for two and something for one."""

APART: dict[str, tuple[Any, ...]] = {
    "she asked for space": (terms(),),
    "he proposed it": (terms(asked="proposed"),),
    "no contact": (screened(AN_HOUR_LATER, barred="asked__"),),
    "force": (screened(AN_HOUR_LATER, used_force="yes"),),
    "he is afraid": (screened(AN_HOUR_LATER, afraid="yes"),),
    "she says not now": (NotNowSet(at=THE_EVENING, by=ANA, on=True),),
    "she left": (Left(at=THE_EVENING, by=ANA),),
    "he says not now": (NotNowSet(at=THE_EVENING, by=BEN, on=True),),
}


@pytest.mark.parametrize("stop", APART.values(), ids=APART)
def test_s0_3a_whatever_keeps_the_two_apart_only_what_he_does_alone_is_named(
    stop: tuple[Any, ...],
) -> None:
    practices = {step.id: step.practice for step in guide_of(BEN).steps}
    lines = named(*FAR, *stop)
    assert [line.kind for line in lines if line.kind == "promise"] == []
    steps = [line.of for line in lines if line.kind == "step"]
    assert all(practices[step] in ALONE for step in steps)
    alone = promised("own", schedule=Once(on=THE_DAY_AFTER), to="self")
    assert Line(kind="promise", of="own", on=THE_DAY_AFTER) in named(*FAR, *stop, alone)


@pytest.mark.parametrize("stop", APART.values(), ids=APART)
def test_no_stop_of_hers_and_no_answer_of_his_moves_a_reminder(stop: tuple[Any, ...]) -> None:
    """A row that came, or stayed away, would tell whoever sees the table; space with a day to look
    again has a row of its own, which she named."""
    assert keys(given(*FAR, *stop).state) == keys(given(*FAR).state)


@pytest.mark.parametrize("hers", ["not now", "left", "cap", "door"])
def test_what_she_does_for_herself_is_named_to_him_in_no_other_words(hers: str) -> None:
    """Not now, leaving, and space say the same; how much may come, and which doors, say nothing."""
    events: dict[str, Any] = {
        "not now": NotNowSet(at=AN_HOUR_LATER, by=ANA, on=True),
        "left": Left(at=AN_HOUR_LATER, by=ANA),
        "cap": CapChosen(at=AN_HOUR_LATER, by=ANA, most=0),
        "door": DoorSet(at=AN_HOUR_LATER, door="talk", open=True),
    }
    now = AN_HOUR_LATER + A_DAY
    before = between(*TOGETHER).state(BEN)
    quiet = fold([events["not now"]], before)
    after = fold([events[hers]], before)
    as_if = quiet if hers in ("not now", "left") else before
    assert list(followup.lines(here(after, now))) == list(followup.lines(here(as_if, now)))


def test_space_that_she_asked_for_is_told_apart_from_not_now_by_nothing_here() -> None:
    now = AN_HOUR_LATER + A_DAY
    space = between(*TOGETHER, space_asked()).state(BEN)
    quiet = fold([NotNowSet(at=AN_HOUR_LATER, by=ANA, on=True)], between(*TOGETHER).state(BEN))
    assert list(followup.lines(here(space, now))) == list(followup.lines(here(quiet, now)))


def test_with_no_road_nothing_of_a_step_is_said() -> None:
    now = THE_EVENING
    state = given(*BEGUN).state
    moment = Moment(state=state, now=now, about=THE_REPAIR)
    assert followup.next_step(Here(moment=moment, role=BEN, today=now.date())) == ""
    assert "step" not in {one.key for one in due(state, BEN, now)}


def test_a_road_that_is_done_calls_to_no_step() -> None:
    done = guide_of(BEN)
    short = type(done)(name="short", title="", role=BEN, steps=done.steps[:2])
    state = given(*BEGUN).state
    assert "step" not in {
        one.key for one in due(state, BEN, THE_EVENING, about=THE_REPAIR, road=short)
    }
