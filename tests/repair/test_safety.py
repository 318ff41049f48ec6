"""Safety: asked alone, one entry of one size whatever is answered, and the roads that it opens."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from amends.repair import encode
from amends.repair.practices import safety
from amends.repair.practices.owning import NOT_FOR_LETTERS
from amends.repair.practices.safety import (
    FOLLOW_UPS,
    Barred,
    ChoosePreferences,
    ChooseToBeReminded,
    Evened,
    NameRepair,
    PreferencesChosen,
    RepairNamed,
    Reply,
    Screened,
    TellWillingness,
    ToBeRemindedChosen,
    WillingnessTold,
    is_barred,
    needs_help_first,
    road,
)
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    given,
    later,
)
from tests.repair.things import harm, screened

QUESTIONS = ("afraid", "watched", "decided_for", "threatened", "not_free", "used_force")


def test_s5_1_the_questions_are_kept_in_the_persons_own_book() -> None:
    outcome = given().when(screened(afraid="yes"))
    outcome.then(
        Screened(
            at=THE_EVENING,
            about=THE_REPAIR,
            afraid="yes",
            watched="___",
            decided_for="___",
            threatened="___",
            not_free="___",
            used_force="___",
            barred="notsaid",
            again_on=date(2026, 4, 5),
        )
    )
    assert [event.book for event in outcome.events] == ["personal"]


def test_every_screening_is_one_entry_of_one_size() -> None:
    sizes = {
        len(encode(event)[2])
        for reply in get_args(Reply)
        for barred in get_args(Barred)
        for event in given().when(screened(barred=barred, **dict.fromkeys(QUESTIONS, reply))).events
    }
    assert len(sizes) == 1


def test_the_entry_beside_not_now_is_as_long_as_answers_are() -> None:
    (answers,) = given().when(screened()).events
    empty = Evened(at=THE_EVENING, about=THE_REPAIR)
    assert len("".join(map(str, encode(empty)))) == len("".join(map(str, encode(answers))))


def test_the_same_answers_another_day_are_an_entry_like_the_first() -> None:
    asked_again = screened(at=THE_EVENING_AFTER)
    assert len(given(screened()).when(asked_again).events) == 1


def test_the_same_press_come_twice_is_one_entry() -> None:
    given(screened()).when(screened()).quietly()


@pytest.mark.parametrize("again_in", [29, 61, -1, 10**9])
def test_the_questions_come_again_after_thirty_to_sixty_days(again_in: int) -> None:
    given().when(screened(again_in=again_in)).refused("again_out_of_range")


def test_answers_about_another_repair_are_not_given_here() -> None:
    given().when(screened(about="another-repair")).refused("not_there")


def test_an_answer_that_no_form_offers_never_reaches_a_book() -> None:
    given().when(screened(afraid="perhaps")).refused("not_understood")


def test_both_are_asked_and_nobody_without_a_repair() -> None:
    for who in (BEN, ANA):
        assert given(who=who).when(screened()).events
    given(who=None).when(screened()).refused("not_your_side")


CASES = tomllib.loads((Path(__file__).parent / "cases" / "roads.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_road_that_the_answers_open(case: dict[str, Any]) -> None:
    presses = [
        screened(at=THE_EVENING + timedelta(days=n), **answers)
        for n, answers in enumerate(case["answers"])
    ]
    assert road(given(*presses).state, THE_REPAIR) == case["road"]


@pytest.mark.parametrize("kind", NOT_FOR_LETTERS)
def test_a_harm_that_no_letter_puts_right_gets_the_road_of_help(kind: str) -> None:
    state = given(screened(), harm(kind=kind)).state
    assert road(state, THE_REPAIR) == "help_first"


def test_an_order_and_force_are_both_known_whichever_road_is_shown() -> None:
    state = given(screened(barred="order__", used_force="yes")).state
    assert is_barred(state, THE_REPAIR)
    assert needs_help_first(state, THE_REPAIR)


def test_answers_about_one_repair_say_nothing_of_another() -> None:
    assert road(given(screened(barred="order__")).state, "another-repair") == "solo"


def test_s4_0c_what_the_partner_said_about_trying_is_kept_as_told() -> None:
    told = TellWillingness(at=THE_EVENING, trying="undecided")
    given().when(told).then(WillingnessTold(at=THE_EVENING, trying="undecided"))
    given(told).when(later(told)).quietly()
    given().when(TellWillingness(at=THE_EVENING, trying="unknown")).quietly()


def preferences(**values: Any) -> ChoosePreferences:
    usual: dict[str, Any] = {"at": THE_EVENING, "country": "at", "leave_to": "https://orf.at"}
    return ChoosePreferences(**usual | values)


def test_a_person_chooses_their_help_lines_and_where_quick_leave_goes() -> None:
    for who in (BEN, ANA, None):
        given(who=who).when(preferences()).then(
            PreferencesChosen(
                at=THE_EVENING, country="AT", leave_to="https://orf.at", idle_minutes=15
            )
        )
        given(preferences(), who=who).when(preferences(at=LATER_THAT_NIGHT)).quietly()
    assert given(preferences()).state.own.safety.leave_to == "https://orf.at"


@pytest.mark.parametrize(
    ("changed", "reason", "field"),
    [
        ({"idle_minutes": 1}, "idle_out_of_range", "idle_minutes"),
        ({"idle_minutes": 241}, "idle_out_of_range", "idle_minutes"),
        ({"leave_to": "javascript:alert(1)"}, "address_unknown", "leave_to"),
        ({"leave_to": "orf.at"}, "address_unknown", "leave_to"),
        ({"leave_to": "http://orf.at"}, "address_unknown", "leave_to"),
        ({"leave_to": "https://ana:word@orf.at"}, "address_unknown", "leave_to"),
        ({"leave_to": "https://" + "x" * 300}, "too_long", "leave_to"),
        ({"country": "Austria"}, "not_understood", "country"),
        ({"country": "\u00df\u00df"}, "not_understood", "country"),
    ],
)
def test_a_preference_that_is_none(changed: dict[str, Any], reason: str, field: str) -> None:
    given().when(preferences(**changed)).refused(reason, field=field)


@pytest.mark.parametrize(
    "address",
    [
        "https://orf.at",
        "HTTPS://wetter.example:8443/heute?a=b",
        "https://[2001:db8::1]/",
        "https://größe.example/",
    ],
)
def test_a_plain_https_address_can_be_left_to(address: str) -> None:
    assert given(preferences(leave_to=address)).state.own.safety.leave_to == address


def test_an_address_that_was_kept_before_is_followed_only_where_it_is_https() -> None:
    old = PreferencesChosen(at=THE_EVENING, country="AT", leave_to="http://orf.at", idle_minutes=15)
    assert safety.evolve(safety.Slice(), old).leave_to == ""


def test_everyone_says_for_themselves_of_what_to_be_reminded() -> None:
    """In the house's own order, whatever order the boxes were ticked in."""
    choose = ChooseToBeReminded(at=THE_EVENING, what=("promise", "hard_day"), each=True)
    for who in (BEN, ANA, None):
        given(who=who).when(choose).then(
            ToBeRemindedChosen(at=THE_EVENING, what=("hard_day", "promise"), each=True)
        )
        given(choose, who=who).when(later(choose)).quietly()


def test_nobody_who_was_hurt_is_reminded_unasked() -> None:
    mine = given().state.own.safety
    assert (mine.reminds_of("responsible"), mine.reminds_of("harmed")) == (FOLLOW_UPS, ())


def test_who_was_hurt_has_no_next_step_to_be_reminded_of_even_asked() -> None:
    everything = ChooseToBeReminded(at=THE_EVENING, what=FOLLOW_UPS)
    mine = given(everything, who=ANA).state.own.safety
    assert mine.reminds_of("harmed") == ("appointment", "hard_day", "look_again", "together")


def test_without_a_choice_the_page_locks_after_a_quarter_of_an_hour() -> None:
    mine = given().state.own.safety
    assert (mine.country, mine.leave_to, mine.idle_minutes) == ("", "", 15)


def test_a_person_may_give_a_repair_a_name_of_their_own() -> None:
    named = NameRepair(at=THE_EVENING, id="name", name=" The summer ")

    outcome = given(who=ANA).when(named)
    outcome.then(RepairNamed(at=THE_EVENING, id="name", name="The summer"))
    assert [event.book for event in outcome.events] == ["own"]


def test_the_same_name_again_changes_nothing_and_another_takes_its_place() -> None:
    named = NameRepair(at=THE_EVENING, id="name", name="The summer")

    given(named).when(later(named)).quietly()
    outcome = given(named).when(NameRepair(at=LATER_THAT_NIGHT, id="name", name="June"))
    assert outcome.state.own.safety.name == "June"


def test_a_name_without_words_or_longer_than_a_line_is_refused() -> None:
    given().when(NameRepair(at=THE_EVENING, id="name", name=" ")).refused("empty")
    given().when(NameRepair(at=THE_EVENING, id="name", name="x" * 61)).refused("too_long")
