"""Where a guide stands: done, open, kept up, waiting or held, and the condition that holds it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from amends.repair import Command
from amends.repair.path import CONDITIONS, Guide, Moment, Step, next_step, standings, unknown_names
from amends.repair.practices.amends import NoteAmendsAnswer
from amends.repair.practices.checkins import ChooseTracking
from amends.repair.practices.owning import (
    DetailHarm,
    StateAccount,
    StopHarm,
    WeighHarm,
    Weight,
)
from amends.repair.practices.promises import AnswerMiss
from amends.repair.practices.reflection import MarkCauseForHelp
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    given,
)
from tests.repair.things import (
    TO_A_GIVEN_LETTER,
    TO_A_READY_LETTER,
    answered,
    cause,
    checked_in,
    delivered,
    guess,
    harm,
    letter,
    marked,
    page,
    planned,
    promised,
    ready,
    reflected,
    screened,
    short_letter,
    terms,
)


def step(id: str, **values: Any) -> Step:
    usual: dict[str, Any] = {
        "practice": "owning",
        "title": "",
        "why": "",
        "source": "",
        "done": ("harm_recorded",),
    }
    return Step(id=id, **usual | values)


OWN_IT = step("own it")
SAY_IT = step(
    "say it",
    practice="apology",
    done=("apologised",),
    after=("harm_recorded", "impact_written"),
    held_by=("no_contact", "space_active"),
)
KEEP_IT = step("keep it", practice="promises", done=("promise_made",), ongoing=True)
GUIDE = Guide(name="road", title="", role="responsible", steps=(OWN_IT, SAY_IT, KEEP_IT))


def at(*presses: Command, now: datetime = THE_EVENING) -> Moment:
    return Moment(state=given(*presses).state, now=now, about=THE_REPAIR)


def how(*presses: Command) -> list[tuple[str, str]]:
    return [(standing.status, standing.because) for standing in standings(GUIDE, at(*presses))]


def test_a_road_begins_with_what_is_open() -> None:
    assert how() == [("open", ""), ("waiting", "harm_recorded"), ("open", "")]


def test_a_step_waits_for_the_first_thing_that_is_missing() -> None:
    assert how(harm())[1] == ("waiting", "impact_written")


def test_a_step_is_open_once_all_before_it_is_there() -> None:
    assert how(harm(), guess())[1] == ("open", "")


def test_a_held_step_says_what_holds_it() -> None:
    assert how(harm(), guess(), terms())[1] == ("held", "space_active")
    barred = screened(barred="order__", used_force="yes")
    assert how(barred, harm(), guess())[1] == ("held", "no_contact")


def test_what_is_done_stays_done_whatever_holds_now() -> None:
    assert how(*TO_A_GIVEN_LETTER, terms())[1] == ("done", "")


def test_what_is_kept_up_is_never_done() -> None:
    assert how(promised())[2] == ("ongoing", "")


LOOK_BACK = step("look back", practice="reflection", done=("reflected",), spared_by=("light",))


@pytest.mark.parametrize(
    ("weight", "status"),
    [(None, "open"), ("light", "spare"), ("serious", "open"), ("deep", "open")],
)
def test_s0_0a_for_a_light_hurt_a_step_may_be_spared_and_is_never_next(
    weight: Weight | None, status: str
) -> None:
    weighed = (WeighHarm(at=THE_EVENING, of="the-harm", weight=weight),) if weight else ()
    road = Guide(name="road", title="", role="responsible", steps=(OWN_IT, LOOK_BACK))
    stands = standings(road, at(harm(), *weighed))
    assert stands[1].status == status
    assert (next_step(stands) is None) == (status == "spare")


def test_s0_0a_what_is_done_already_is_done_and_not_spared() -> None:
    light = WeighHarm(at=THE_EVENING, of="the-harm", weight="light")
    road = Guide(name="road", title="", role="responsible", steps=(LOOK_BACK,))
    assert standings(road, at(harm(), light, reflected()))[0].status == "done"


def test_s0_0b_what_is_next_is_the_first_that_is_open() -> None:
    first = next_step(standings(GUIDE, at(harm())))
    assert first is not None
    assert first.step is KEEP_IT
    assert next_step(standings(GUIDE, at(*TO_A_GIVEN_LETTER, promised()))) is None


def test_a_guide_that_names_what_does_not_exist_is_found_out() -> None:
    wrong = Guide(
        name="wrong",
        title="",
        role="harmed",
        steps=(step("a", practice="levitation", done=("forgiven",), after=("harm_recorded",)),),
    )
    assert unknown_names(wrong) == ("forgiven", "levitation")
    assert unknown_names(GUIDE) == ()


BROKEN = marked(at=THE_EVENING_AFTER, mark="missed")
OVER = StopHarm(at=THE_EVENING, of="the-harm", ongoing="over")
SHORT = (screened(), harm(), short_letter(), ready("the-short-letter", impacts=()))

HOLDS: tuple[tuple[str, tuple[Command, ...], datetime], ...] = (
    ("screened", (screened(),), THE_EVENING),
    ("screening_due", (screened(),), THE_EVENING + timedelta(days=30)),
    ("no_contact", (screened(barred="asked__"),), THE_EVENING),
    ("help_first", (harm(kind="physical"),), THE_EVENING),
    ("harm_recorded", (harm(),), THE_EVENING),
    (
        "circumstances_told",
        (harm(), DetailHarm(at=THE_EVENING, of="the-harm", repeated=False)),
        THE_EVENING,
    ),
    ("light", (harm(), WeighHarm(at=THE_EVENING, of="the-harm", weight="light")), THE_EVENING),
    ("wrong_has_ended", (harm(ongoing="going_on"), OVER), THE_EVENING),
    ("wrong_goes_on", (harm(ongoing="going_on"),), THE_EVENING),
    ("account_stated", (harm(), StateAccount(at=THE_EVENING, complete=True)), THE_EVENING),
    ("account_complete", (harm(), StateAccount(at=THE_EVENING, complete=True)), THE_EVENING),
    ("impact_written", (guess(),), THE_EVENING),
    ("meaning_written", (guess(),), THE_EVENING),
    ("reflected", (reflected(),), THE_EVENING),
    (
        "causes_answered",
        (cause(), MarkCauseForHelp(at=THE_EVENING, of="the-cause")),
        THE_EVENING,
    ),
    ("acknowledged", (*SHORT, delivered(draft="the-short-letter")), THE_EVENING),
    ("full_written", TO_A_READY_LETTER, THE_EVENING),
    ("apologised", TO_A_GIVEN_LETTER, THE_EVENING),
    ("answer_told", (*TO_A_GIVEN_LETTER, answered()), THE_EVENING),
    ("space_active", (terms(),), A_MONTH_LATER),
    ("space_kept", (terms(until=THE_DAY_AFTER),), A_WEEK_LATER),
    ("space_written", (terms(),), THE_EVENING),
    ("asked_to_stop", (*TO_A_GIVEN_LETTER, answered(answer="no_more")), THE_EVENING),
    ("amends_planned", (guess(), planned()), THE_EVENING),
    ("impacts_answered", (guess(), planned()), THE_EVENING),
    ("promise_made", (promised(),), THE_EVENING),
    ("checked_in", (checked_in(),), THE_EVENING),
    ("tracking_off", (ChooseTracking(at=THE_EVENING, wanted=False),), THE_EVENING),
)


@pytest.mark.parametrize(("name", "presses", "now"), HOLDS, ids=[name for name, *_ in HOLDS])
def test_a_condition_holds_once_it_was_met(
    name: str, presses: tuple[Command, ...], now: datetime
) -> None:
    assert not CONDITIONS[name](at())
    assert CONDITIONS[name](at(*presses, now=now))


@pytest.mark.parametrize(
    ("name", "presses"),
    [
        (
            "wrong_has_ended",
            (harm(ongoing="not_sure"), harm("b", act="I lied.", ongoing="going_on")),
        ),
        ("wrong_has_ended", (harm(ongoing="not_sure"),)),
        (
            "account_complete",
            (harm(), StateAccount(at=THE_EVENING, complete=False, missing="More.")),
        ),
        ("circumstances_told", (harm(),)),
        ("meaning_written", (guess(domain="money"),)),
        ("causes_answered", (cause(),)),
        ("full_written", (screened(), harm(), guess(), letter())),
        ("space_kept", (terms(start=THAT_DAY + timedelta(days=3)),)),
        ("space_active", (terms(start=THAT_DAY + timedelta(days=3)),)),
        ("impacts_answered", (guess(), guess("other", text="A night."), planned())),
        ("amends_settled", (guess(), planned())),
        ("misses_answered", (promised(), BROKEN)),
        ("screening_due", (screened(),)),
        ("acknowledged", TO_A_READY_LETTER),
    ],
)
def test_half_of_it_is_not_it(name: str, presses: tuple[Command, ...]) -> None:
    assert not CONDITIONS[name](at(*presses))


def test_a_miss_that_was_told_is_answered() -> None:
    told = AnswerMiss(
        at=THE_EVENING_AFTER,
        id="told",
        promise="the-promise",
        on=THE_DAY_AFTER,
        told_on=THE_DAY_AFTER,
    )
    assert CONDITIONS["misses_answered"](at(promised(), BROKEN, told))


def test_every_condition_is_tried() -> None:
    tried = {name for name, *_ in HOLDS}
    others = {"amends_settled", "misses_answered", "solo"}
    shelves = {"happened_written", "need_written", "limit_written", "note_written"}
    assert tried | others | shelves == set(CONDITIONS)


@pytest.mark.parametrize("shelf", ["happened", "need", "limit", "note"])
def test_anas_pages_have_their_own_conditions(shelf: str) -> None:
    state = given(page(shelf=shelf), who=ANA).state
    moment = Moment(state=state, now=THE_EVENING, about=THE_REPAIR)
    held = {name for name in CONDITIONS if name.endswith("_written") and CONDITIONS[name](moment)}
    assert held == {f"{shelf}_written"}


def test_who_was_never_asked_and_who_is_afraid_go_alone() -> None:
    assert CONDITIONS["solo"](at())
    assert CONDITIONS["solo"](at(screened(afraid="yes")))
    assert not CONDITIONS["solo"](at(screened()))


def test_what_was_declined_is_settled() -> None:
    declined = NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="declined")
    assert CONDITIONS["amends_settled"](at(guess(), planned(), declined))
