"""A line about what cannot wait: the one thing that passes space, and only where Ana ticked it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, get_args

import pytest

from amends.repair import Role, decode
from amends.repair.guards import gate_is_closed
from amends.repair.kinds import Pair
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.pacing import ChooseCap, Leave
from amends.repair.practices.practical import LONGEST, GiveLine, LineGiven
from amends.repair.practices.space import Subject
from amends.repair.practices.terms import TermsSet
from tests.repair import things
from tests.repair.between import Two, between, hers
from tests.repair.scenario import (
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    PRESSURE_BY_SELF_HARM,
    TOGETHER,
    given_letter,
    given_offer,
    lets_go,
    quiet,
    screened,
    space_asked,
    space_over,
    terms,
    ticked,
)

SCHOOL = things.line().text
THE_NEXT_MORNING = THE_EVENING_AFTER - timedelta(hours=12)


def line(id: str = "line", **values: Any) -> GiveLine:
    return things.line(id, **{"at": THE_NEXT_MORNING} | values)


def in_space(*even_now: Subject, **values: Any) -> Two:
    """Ana asked for space, and ticked these to be told even now."""
    return between(*JOINED, ticked("terms", *even_now, **values))


def lines(two: Two, who: Role, at: Any) -> tuple[str, ...]:
    return tuple(one.id for one in two.sees(who, at).shared.practical.given)


def test_outside_of_space_either_may_give_one_and_the_other_sees_it_by_its_day() -> None:
    for by, other in ((BEN, ANA), (ANA, BEN)):
        two = between(*JOINED)
        two.when(line(by=by)).then(
            LineGiven(
                at=THE_NEXT_MORNING,
                id="line",
                by=by,
                visible_from=THE_NEXT_MORNING + timedelta(minutes=10),
                counted=True,
                subject="children",
                text=SCHOOL,
            )
        )
        after = two.then(line(by=by))
        assert lines(after, other, THE_NEXT_MORNING + timedelta(minutes=9)) == ()
        (seen,) = after.sees(other, THE_EVENING_AFTER).shared.practical.given
        assert (seen.day, seen.at.hour) == (THE_NEXT_MORNING.date(), 0)


@pytest.mark.parametrize("subject", get_args(Subject))
def test_safety_4_in_space_it_passes_under_what_ana_ticked_and_nothing_else(
    subject: Subject,
) -> None:
    """SAFETY 4: "nothing is shown but practical matters and the subjects that P ticked"."""
    others = tuple(one for one in get_args(Subject) if one != subject)
    in_space(*others).when(line(subject=subject)).refused("not_told_now", field="subject")
    two = in_space(subject).then(line(subject=subject))
    assert lines(two, ANA, THE_EVENING_AFTER) == ("line",)
    for held in (given_letter(at=THE_NEXT_MORNING), given_offer(at=THE_NEXT_MORNING)):
        two.when(held).refused("space")


def test_nothing_is_ticked_before_ana_ticks_it() -> None:
    between(*JOINED, space_asked()).when(line()).refused("space")
    between(*JOINED, space_asked()).when(line(by=ANA)).refused("space_yours")
    only_ticked = space_asked(even_now=("children",))
    between(*JOINED, only_ticked).when(line()).refused("space")
    between(*JOINED, space_asked(may_send="one_line")).when(line()).refused("space")


def test_in_her_space_ana_may_say_what_she_ticked_herself() -> None:
    two = in_space("children").then(line(by=ANA))
    assert lines(two, BEN, THE_EVENING_AFTER) == ("line",)
    in_space("money").when(line(by=ANA)).refused("not_told_now", field="subject")


def test_terms_that_were_written_before_there_were_ticks_let_nothing_through() -> None:
    old = (
        b'{"at":"2026-03-06T23:30:00Z","id":"terms","by":"harmed",'
        b'"visible_from":"2026-03-06T23:30:00Z","counted":false,"start":"2026-03-06","until":null,'
        b'"stops":"","goes_on":"","may_send":"one_line","messenger":"","look_again":null}'
    )
    event = decode("TermsSet", 1, old, "shared")
    assert isinstance(event, TermsSet)
    between(*JOINED, event).when(line()).refused("space")


def test_a_second_space_lets_through_only_what_is_ticked_in_both() -> None:
    also = ticked("also", "money")
    two = in_space("children", "money").then(also)
    two.when(line()).refused("not_told_now")
    assert two.when(line(subject="money")).events


def test_what_she_unticks_within_its_ten_minutes_is_not_shown_and_what_she_saw_stays() -> None:
    two = in_space("children").then(line())
    untick = space_asked(at=THE_NEXT_MORNING + timedelta(minutes=5))
    assert lines(two.then(untick), ANA, THE_EVENING_AFTER) == ()
    later = space_asked(at=THE_NEXT_MORNING + timedelta(minutes=15))
    assert lines(two.then(later), ANA, THE_EVENING_AFTER) == ("line",)
    two.then(later).when(line("other", at=THE_EVENING_AFTER)).refused("space")


def test_a_line_that_space_overtook_is_held_like_all_else_unless_it_is_ticked() -> None:
    just_before = line(at=AN_HOUR_LATER - timedelta(minutes=5))
    held = between(*JOINED, just_before, space_asked())
    assert lines(held, ANA, THE_EVENING_AFTER) == ()
    over = held.then(space_over(at=THE_EVENING_AFTER))
    assert lines(over, ANA, THE_EVENING_AFTER) == ("line",)
    passed = between(*JOINED, just_before, ticked("terms", "children"))
    assert lines(passed, ANA, THE_EVENING_AFTER) == ("line",)


@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (quiet(at=LATER_THAT_NIGHT), "not_now"),
        (quiet(BEN, at=LATER_THAT_NIGHT), "not_now"),
        (hers(screened(at=LATER_THAT_NIGHT, afraid="yes")), "not_now"),
        (screened(at=LATER_THAT_NIGHT, barred="order__"), "no_contact"),
        (screened(at=LATER_THAT_NIGHT, used_force="yes"), "help_first"),
        (terms(at=LATER_THAT_NIGHT), "not_now"),
        (Leave(at=LATER_THAT_NIGHT, by=ANA), "book_closed"),
        (ChooseCap(at=LATER_THAT_NIGHT, by=ANA, most=0), "cap"),
    ],
)
def test_ticked_or_not_it_passes_nothing_else_that_stops(stop: Any, reason: str) -> None:
    in_space("children").then(stop).when(line()).refused(reason)
    between(*JOINED, stop).when(line()).refused(reason)


def test_what_was_not_seen_when_quiet_came_stays_behind_it_though_it_is_ticked() -> None:
    two = in_space("children").then(line(), quiet(at=THE_NEXT_MORNING + timedelta(minutes=5)))
    assert lines(two, ANA, THE_EVENING_AFTER) == ()


def test_what_closes_another_repair_of_theirs_closes_this_for_a_line_too() -> None:
    two = between(*JOINED, ticked("terms", "children"))
    closed = Two(two.bens, two.anas, two.shared, Pair(closed=True))
    closed.when(line()).refused("not_now")


def test_two_lines_in_a_week_of_space_whatever_was_given_before_it() -> None:
    two = between(*JOINED, ChooseCap(at=THE_EVENING, by=ANA, most=7), given_letter())
    two = two.then(ticked("terms", "children"), line("one"))
    two = two.then(line("two"))
    two.when(line("three", at=THE_EVENING_AFTER)).refused("cap")
    assert two.when(line("three", at=A_WEEK_LATER + timedelta(days=1))).events


def test_a_used_up_week_does_not_hold_back_what_was_ticked() -> None:
    full = between(*JOINED, ChooseCap(at=THE_EVENING, by=ANA, most=1), given_letter())
    full.when(line()).refused("cap")
    assert full.then(ticked("terms", "children")).when(line()).events


def test_a_line_counts_like_anything_that_was_started() -> None:
    two = between(*JOINED, line("one"), line("two"))
    two.when(given_letter(at=THE_EVENING_AFTER)).refused("cap")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (A_THREAT, "held_threat"),
        (PRESSURE_BY_SELF_HARM, "held_self_harm"),
        (" \n ", "empty"),
        ("x" * (LONGEST + 1), "too_long"),
    ],
)
def test_it_is_read_like_everything_and_is_one_line(text: str, reason: str) -> None:
    in_space("children").when(line(text=text)).refused(reason)
    between(*JOINED).when(line(text=text)).refused(reason)


def test_several_lines_become_one() -> None:
    (event,) = between(*JOINED).when(line(text="She is ill.\n\nPlease\tfetch her.")).events
    assert isinstance(event, LineGiven)
    assert event.text == "She is ill. Please fetch her."


def test_a_subject_that_no_form_offers_is_none() -> None:
    between(*JOINED).when(line(subject="us")).refused("not_understood")
    between(*JOINED).when(space_asked(even_now=("us",))).then(
        *between(*JOINED).when(space_asked()).events
    )


def test_pressed_twice_it_is_one_and_it_is_taken_back_without_a_trace() -> None:
    two = in_space("children").then(line())
    two.when(line(at=THE_NEXT_MORNING + timedelta(minutes=1))).quietly()
    two.when(line(text="Another.")).refused("already_kept", field="text")
    back = two.then(TakeBack(at=THE_NEXT_MORNING + timedelta(minutes=5), by=BEN, thing="line"))
    assert lines(back, ANA, THE_EVENING_AFTER) == ()
    let_go = lets_go(ANA, BEN, "line")
    assert two.when(let_go).events


def test_no_line_before_the_questions_and_none_without_a_shared_book() -> None:
    between(*TOGETHER).when(line(by=ANA)).refused("questions_first")
    between(screened()).when(line()).refused("no_shared_book")


def test_the_gate_stays_closed_for_workers_though_a_line_may_pass() -> None:
    two = in_space("children", start=THAT_DAY).then(line())
    assert gate_is_closed(two.state(BEN), THE_EVENING_AFTER)
