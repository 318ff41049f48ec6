"""Space that Ana asks for here: hers alone, at once, and kept on Ben's side by rule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair import due
from amends.repair.guards import gate_is_closed
from amends.repair.path import CONDITIONS, Moment
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.terms import TermsEnded, TermsSet
from tests.repair.between import began, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    due_of,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    answered_letter,
    asked_again,
    given_letter,
    lets_go,
    prepared,
    quiet,
    screened,
    space_asked,
    space_over,
)

SUNDAY = THAT_DAY + timedelta(days=2)


def test_s0_3a_space_is_one_act_and_needs_no_words() -> None:
    between(*JOINED).when(space_asked()).then(
        TermsSet(
            at=AN_HOUR_LATER,
            id="terms",
            by=ANA,
            visible_from=AN_HOUR_LATER,
            counted=False,
            start=THAT_DAY,
            until=None,
            stops="",
            goes_on="",
            may_send="nothing",
            messenger="",
            look_again=None,
        )
    )


def test_ben_sees_the_terms_at_once_and_nothing_of_his_goes_out() -> None:
    two = between(*JOINED, space_asked(goes_on="School runs."))
    (terms,) = two.sees(BEN, AN_HOUR_LATER).shared.terms.terms
    assert terms.goes_on == "School runs."
    assert terms.at.hour == 0
    two.when(given_letter(at=AN_HOUR_LATER)).refused("space")
    two.when(prepared(at=AN_HOUR_LATER)).refused("space")


def test_space_works_while_all_else_is_stopped() -> None:
    for before in (quiet(), quiet(BEN), hers(screened(afraid="yes", at=LATER_THAT_NIGHT))):
        assert between(*JOINED, before).when(space_asked()).events


@pytest.mark.parametrize(
    "press", [space_asked(by=BEN), space_over(by=BEN)], ids=["begin or change", "end"]
)
def test_s0_3b_the_terms_are_not_bens_to_touch(press: Any) -> None:
    between(*JOINED, space_asked()).when(press).refused("not_your_side")


def test_ana_ends_it_with_one_act() -> None:
    two = between(*JOINED, space_asked())
    end = space_over(at=THE_EVENING_AFTER)
    two.when(end).then(
        TermsEnded(
            at=THE_EVENING_AFTER,
            id="over",
            by=ANA,
            visible_from=THE_EVENING_AFTER,
            counted=False,
            of="terms",
        )
    )
    over = two.then(end)
    assert over.when(given_letter(at=THE_EVENING_AFTER)).events
    over.when(space_over("again", at=A_WEEK_LATER)).quietly()
    over.when(space_asked(at=A_WEEK_LATER)).refused("space_is_over")
    assert over.when(space_asked("anew", at=A_WEEK_LATER)).events


def test_ana_makes_it_longer_or_shorter_as_she_likes() -> None:
    two = between(*JOINED, space_asked(until=SUNDAY))
    for until in (THE_DAY_AFTER, None, date.max):
        changed = two.then(space_asked(until=until, at=THE_EVENING_AFTER))
        (terms,) = changed.sees(BEN, THE_EVENING_AFTER).shared.terms.terms
        assert terms.until == until


def test_it_is_over_when_its_last_day_is_over_everywhere() -> None:
    two = between(*JOINED, space_asked(until=SUNDAY))
    on_the_last_island = THE_EVENING.replace(day=9, hour=11, minute=59)
    two.when(given_letter(at=on_the_last_island)).refused("space")
    assert two.when(given_letter(at=on_the_last_island + timedelta(minutes=1))).events


def test_what_was_not_seen_yet_is_held_back_until_it_is_over() -> None:
    two = between(*JOINED, given_letter(at=AN_HOUR_LATER), space_asked())
    assert two.sees(ANA, THE_EVENING_AFTER).shared.letters.letters == ()
    over = two.then(space_over(at=THE_EVENING_AFTER))
    assert over.sees(ANA, THE_EVENING_AFTER).shared.letters.letters


def test_what_she_saw_before_a_space_that_begins_later_stays() -> None:
    two = between(*JOINED, given_letter(), space_asked(start=SUNDAY))
    for at in (THE_EVENING_AFTER, A_MONTH_LATER):
        assert two.sees(ANA, at).shared.letters.letters


def test_in_her_space_she_is_not_drawn_out_by_her_own_hand_but_may_say_no() -> None:
    two = between(*JOINED, given_letter(), space_asked())
    two.when(answered_letter("heard", at=THE_EVENING_AFTER)).refused("space_yours")
    two.when(asked_again(at=THE_EVENING_AFTER)).refused("space_yours")
    assert two.when(answered_letter("no_more", at=THE_EVENING_AFTER)).events


@pytest.mark.parametrize("field", ["until", "look_again"])
def test_terms_end_after_they_begin(field: str) -> None:
    wrong: dict[str, Any] = {field: date.min}
    between(*JOINED).when(space_asked(**wrong)).refused("ends_before_start", field=field)


def test_words_in_the_terms_are_read_like_all_others() -> None:
    between(*JOINED).when(space_asked(stops=A_THREAT)).refused("held_threat")


def test_a_second_press_does_nothing() -> None:
    two = between(*JOINED, space_asked())
    two.when(space_asked(at=THE_EVENING_AFTER)).quietly()
    two.when(space_over(of="never")).refused("not_there")
    over = two.then(space_over())
    over.when(space_over(at=THE_EVENING_AFTER)).quietly()


def test_it_is_not_taken_back_since_it_was_seen_at_once() -> None:
    back = TakeBack(at=AN_HOUR_LATER, by=ANA, thing="terms")
    between(*JOINED, space_asked()).when(back).refused("too_late_to_take_back")


def test_nobody_deletes_their_way_out_of_space() -> None:
    two = between(*JOINED, space_asked())
    of_the_terms = lets_go(BEN, ANA, "terms")
    two.when(of_the_terms).refused("word_stays")
    assert two.then(space_over()).when(of_the_terms).events


def test_the_gate_is_closed_while_it_holds() -> None:
    two = between(*JOINED, space_asked(until=SUNDAY))
    assert gate_is_closed(two.state(BEN), AN_HOUR_LATER)
    assert not gate_is_closed(two.state(BEN), A_WEEK_LATER)
    assert gate_is_closed(two.state(BEN))
    assert not gate_is_closed(two.then(space_over()).state(BEN))


def test_a_path_says_that_space_holds_and_the_day_she_named_calls_nobody() -> None:
    """Ben reads it in her terms, and is not called to wait for it."""
    two = between(*JOINED, space_asked(look_again=SUNDAY))
    moment = Moment(state=two.sees(BEN, AN_HOUR_LATER), now=AN_HOUR_LATER, about=THE_REPAIR)
    assert CONDITIONS["space_active"](moment)
    assert CONDITIONS["space_written"](moment)
    assert not CONDITIONS["space_kept"](moment)
    assert due_of("look again", two.state(BEN), BEN, AN_HOUR_LATER) == ()
    assert due(two.state(ANA), ANA, AN_HOUR_LATER) == ()


def test_no_shared_book_begins_in_space() -> None:
    between(*JOINED, space_asked()).when(began(at=THE_EVENING_AFTER)).quietly()
