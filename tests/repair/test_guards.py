"""What can reach the other person passes every guard, in one place, and there is no "send anyway"."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from amends.repair import Command, Event, LetGoOf, UnknownEvent
from amends.repair.deciding import COMMANDS
from amends.repair.guards import (
    NOT_WHILE_BARRED,
    REACHES,
    gate_is_closed,
    reason_held,
    started,
    stops_told,
)
from amends.repair.kinds import Act
from amends.repair.practices import amends, apology, asked, hard_days, replies, request, space
from amends.repair.practices.pacing import CapChosen, Left, NotNowSet
from tests.repair.scenario import (
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    given,
)
from tests.repair.things import (
    A_THREAT,
    ANOTHER_LETTER,
    LETTER,
    NOT_YET,
    PRESSURE_BY_SELF_HARM,
    TO_A_GIVEN_LETTER,
    TO_A_READY_LETTER,
    answered,
    delivered,
    guess,
    harm,
    letter,
    offered,
    planned,
    prepared,
    promised,
    ready,
    screened,
    short_letter,
    terms,
)

TO_BOTH = (*TO_A_READY_LETTER, planned())
"""A letter and an amends, both ready to reach Ana."""

ON_A_PAGE: tuple[Command, ...] = (prepared(how="page"), offered(how="page"))
"""The same behind a code, for an Ana who has no account."""

REACHING: tuple[Command, ...] = (prepared(), offered(), *ON_A_PAGE)
SEVEN_DAYS_ON = THE_EVENING + timedelta(days=7)

WAYS = ["letter", "offer", "letter on a page", "offer on a page"]


def newer(book: str) -> UnknownEvent:
    return UnknownEvent(kind="Stopped", version=1, payload=b"{}", book=book)  # type: ignore[arg-type]


@pytest.mark.parametrize("press", REACHING, ids=WAYS)
@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (screened(barred="asked__", at=LATER_THAT_NIGHT), "no_contact"),
        (screened(barred="order__", at=LATER_THAT_NIGHT), "no_contact"),
        (screened(used_force="yes", at=LATER_THAT_NIGHT), "help_first"),
        (harm("another", kind="physical", act="I hit you."), "help_first"),
        (harm("another", kind="control", act="I read your phone."), "help_first"),
        (NotNowSet(at=THE_EVENING, by=ANA, on=True), "not_now"),
        (NotNowSet(at=THE_EVENING, by=BEN, on=True), "not_now"),
        (Left(at=THE_EVENING, by=ANA), "book_closed"),
        (Left(at=THE_EVENING, by=BEN), "book_closed"),
        (terms(), "space"),
        (terms(asked="proposed"), "space"),
        (newer("shared"), "newer_version"),
        (newer("own"), "newer_version"),
        (newer("personal"), "newer_version"),
        (CapChosen(at=THE_EVENING, by=ANA, most=0), "cap"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_nothing_goes_out_while_it_must_not(
    press: Command, stop: Command | Event | UnknownEvent, reason: str
) -> None:
    before = given(*TO_BOTH, stop)
    assert given(*TO_BOTH).when(press).events
    before.when(press).refused(reason)
    assert reason_held(before.state, press, about=THE_REPAIR, role=BEN) == reason


@pytest.mark.parametrize("press", REACHING, ids=WAYS)
def test_nothing_goes_out_before_the_questions_were_asked(press: Command) -> None:
    given(*TO_BOTH[1:]).when(press).refused("questions_first")


def test_a_cap_of_bens_own_holds_nothing_back_that_goes_to_ana() -> None:
    assert given(*TO_BOTH, CapChosen(at=THE_EVENING, by=BEN, most=0)).when(prepared()).events


@pytest.mark.parametrize(
    ("text", "reason"),
    [(A_THREAT, "held_threat"), (PRESSURE_BY_SELF_HARM, "held_self_harm")],
)
def test_a_threat_stops_here_whatever_carries_it(text: str, reason: str) -> None:
    bad_letter = letter(text=f"{LETTER} {text}")
    given(screened(), harm(), guess(), bad_letter, ready()).when(prepared()).refused(reason)
    given(screened(), guess(), planned(what=text)).when(offered()).refused(reason)


def test_owning_a_past_threat_is_not_held() -> None:
    owned = letter(text=f"{LETTER} I threatened to leave, and that was wrong.")
    assert given(screened(), harm(), guess(), owned, ready()).when(prepared()).events


def test_s1_4b_after_no_more_of_these_no_apology_is_prepared() -> None:
    again = (
        harm("another", at=LATER_THAT_NIGHT),
        letter("again", kind="renewed", text=ANOTHER_LETTER),
        ready("again", because="setback", pointed=(), at=A_WEEK_LATER, **NOT_YET),
    )
    stop = answered(answer="no_more")
    given(*TO_A_GIVEN_LETTER, stop, *again).when(prepared("again", at=A_WEEK_LATER)).refused(
        "asked_to_stop"
    )


@pytest.mark.parametrize("road", ["no_contact", "help_first"])
@pytest.mark.parametrize(
    "press",
    [
        ready(),
        delivered(),
        space.WriteAvailability(at=THE_EVENING, id="line", text="I am here on any evening."),
    ],
    ids=["ready", "delivered", "line"],
)
def test_where_nothing_may_reach_them_no_step_leads_there(road: str, press: Command) -> None:
    stop = screened(barred="asked__") if road == "no_contact" else screened(used_force="yes")
    before = (stop, harm(), guess(), letter())
    given(*before).when(press).refused(road)


@pytest.mark.parametrize(
    "press",
    [
        letter("new"),
        harm("new", act="I lied."),
        guess("new"),
        promised(),
        planned("new"),
        terms("new"),
        space.WriteUnsent(at=THE_EVENING, id="new", text="I miss you."),
        answered("new"),
    ],
    ids=lambda press: type(press).__name__,
)
def test_what_is_bens_own_goes_on_whatever_is_closed(press: Command) -> None:
    closed = (
        screened(barred="order__", used_force="yes", at=LATER_THAT_NIGHT),
        Left(at=THE_EVENING, by=ANA),
        newer("shared"),
    )
    assert given(*TO_A_GIVEN_LETTER, *closed).when(press).events


# The cap


def small_letter(name: str) -> tuple[Command, ...]:
    return (short_letter(name), ready(name, impacts=()))


def test_two_things_in_seven_days_and_then_it_is_enough() -> None:
    two = (*TO_BOTH, prepared(), offered())
    more = (planned("more", what="Carry the boxes up."),)
    given(*two, *more).when(offered("more", at=THE_EVENING_AFTER)).refused("cap")
    eight_days_on = THE_EVENING + timedelta(days=8)
    assert given(*two, *more).when(offered("more", at=eight_days_on)).events


def test_what_was_prepared_counts_also_if_nobody_wrote_down_that_it_was_given() -> None:
    many = [one for name in ("one", "two", "three") for one in small_letter(name)]
    two = (prepared("one", how="paper"), prepared("two", how="paper"))
    given(screened(), harm(), *many, *two).when(prepared("three")).refused("cap")


def test_what_was_prepared_and_given_counts_once() -> None:
    state = given(*TO_A_READY_LETTER, prepared(), delivered()).state
    assert started(state) == (THE_EVENING,)


def test_what_was_prepared_and_rewritten_still_counts() -> None:
    rewritten = letter(text=ANOTHER_LETTER, at=LATER_THAT_NIGHT)
    assert started(given(*TO_A_READY_LETTER, prepared(), rewritten).state) == (THE_EVENING,)


def test_a_second_press_of_the_same_thing_is_nothing_new() -> None:
    one = CapChosen(at=THE_EVENING, by=ANA, most=1)
    given(*TO_BOTH, one, offered()).when(offered(at=LATER_THAT_NIGHT)).quietly()
    given(*TO_BOTH, one, prepared()).when(prepared(at=LATER_THAT_NIGHT)).quietly()
    assert given(*TO_BOTH, one, prepared()).when(prepared(how="paper")).events


def test_what_was_prepared_long_ago_counts_anew() -> None:
    a_month_on = THE_EVENING + timedelta(days=31)
    others = [one for name in ("one", "two") for one in small_letter(name)]
    two = (prepared("one", at=a_month_on), prepared("two", at=a_month_on))
    again = prepared(how="paper", at=a_month_on)
    given(*TO_A_READY_LETTER, prepared(), *others, *two).when(again).refused("cap")


def test_an_answer_to_what_they_asked_is_not_counted() -> None:
    asked = (
        letter("again", kind="renewed", text=ANOTHER_LETTER),
        ready("again", because="asked", pointed=(), at=LATER_THAT_NIGHT, **NOT_YET),
    )
    none = CapChosen(at=LATER_THAT_NIGHT, by=ANA, most=0)
    before = given(*TO_A_GIVEN_LETTER, *asked, none)
    assert before.when(prepared("again", at=THE_EVENING_AFTER)).events


def test_nobody_deletes_their_way_past_the_cap_or_a_stop() -> None:
    gave = given(*TO_A_GIVEN_LETTER, answered(answer="no_more"))
    for id, reason in (
        ("the-letter", "given_stays"),
        ("the-delivery", "given_stays"),
        ("the-answer", "stop_stays"),
    ):
        gave.when(LetGoOf(at=THE_EVENING_AFTER, id=id)).refused(reason)


def test_a_stop_that_was_lifted_since_can_be_let_go() -> None:
    lifted = answered("later", answer="other", on=THE_DAY_AFTER, at=THE_EVENING_AFTER)
    gave = given(*TO_A_GIVEN_LETTER, answered(answer="no_more"), lifted)
    assert gave.when(LetGoOf(at=THE_EVENING_AFTER, id="the-answer")).events


# The list


def test_every_command_that_gives_the_other_something_is_in_the_list() -> None:
    """A command that says it prepares, offers, sends or shares is a way to the other.

    What is done in the book that both can read passes the guards as an `Act`, all of it.
    """
    ways = ("Prepare", "Offer", "Send", "Share", "Give", "Invite", "Request", "Ask")
    named = {command for command in COMMANDS if command.__name__.startswith(ways)}
    acts = {command for command in COMMANDS if issubclass(command, Act)}
    assert named - acts == set(REACHES)


def test_every_event_that_the_cap_counts_comes_of_a_command_in_the_list() -> None:
    """Written down afterwards, a delivery is a fact and not a way: it is the one exception."""
    for press in (prepared(), offered()):
        before = given(*TO_BOTH)
        assert len(started(before.when(press).state)) == len(started(before.state)) + 1
        assert type(press) in REACHES
    others: list[Command] = [
        letter("new"),
        promised(),
        planned("new"),
        answered("new"),
        amends.FinishAmends(at=THE_EVENING, of="the-amends", on=THE_DAY_AFTER),
    ]
    for other in others:
        before = given(*TO_A_GIVEN_LETTER, planned())
        assert started(before.when(other).state) == started(before.state)


def test_what_reaches_the_other_is_read_for_words_to_be_held() -> None:
    assert set(REACHES).isdisjoint(NOT_WHILE_BARRED)
    for command in REACHES:
        assert REACHES[command]
    assert set(NOT_WHILE_BARRED) == {
        apology.MarkReady,
        apology.LogDelivery,
        apology.PlanAskingAfter,
        space.WriteAvailability,
        request.DraftRequest,
        asked.NoteAsked,
        replies.DraftReply,
        hard_days.PlanBeforehand,
    }


def test_nothing_in_the_list_is_anas_to_press() -> None:
    for press in REACHING:
        given(*TO_BOTH).when(press, who=ANA).refused("not_your_side")


def test_the_gate_says_only_that_it_is_closed() -> None:
    assert not gate_is_closed(given().state)
    assert gate_is_closed(given(NotNowSet(at=THE_EVENING, by=ANA, on=True)).state)
    assert gate_is_closed(given(Left(at=THE_EVENING, by=ANA)).state)
    over = NotNowSet(at=LATER_THAT_NIGHT, by=ANA, on=False)
    assert not gate_is_closed(given(NotNowSet(at=THE_EVENING, by=ANA, on=True), over).state)


def test_a_page_can_say_early_that_nothing_is_held() -> None:
    assert reason_held(given(*TO_BOTH).state, prepared(), about=THE_REPAIR, role=BEN) is None


@pytest.mark.parametrize("press", ON_A_PAGE)
def test_no_page_is_put_up_that_would_stand_open_into_a_space(press: Command) -> None:
    """Nobody is there to take it down on the day on which the space begins."""
    coming = terms(start=THE_EVENING.date() + timedelta(days=3))
    given(*TO_BOTH, coming).when(press).refused("space")
    over = space.EndSpace(
        at=THE_EVENING, of="the-space", on=THE_EVENING.date(), as_told="It is fine."
    )
    assert given(*TO_BOTH, coming, over).when(press).events


@pytest.mark.parametrize("press", ON_A_PAGE)
def test_another_code_for_the_same_words_is_not_one_more_thing_in_these_days(
    press: Command,
) -> None:
    before = given(*TO_BOTH, press)
    assert len(started(before.state)) == 1
    before.when(replace(press, at=THE_EVENING_AFTER)).quietly()
    assert before.when(replace(press, at=SEVEN_DAYS_ON)).events


@pytest.mark.parametrize("press", ON_A_PAGE)
def test_another_code_after_a_week_is_counted_as_one_more_thing(press: Command) -> None:
    none_today = CapChosen(at=THE_EVENING, by=ANA, most=0)
    before = given(*TO_BOTH, press, none_today)
    before.when(replace(press, at=THE_EVENING_AFTER)).quietly()
    before.when(replace(press, at=SEVEN_DAYS_ON)).refused("cap")


def test_what_they_answered_is_not_offered_again_on_a_page() -> None:
    later = amends.NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="later")
    given(*TO_BOTH, offered(), later).when(offered(how="page")).refused("amends_answered")


@pytest.mark.parametrize(
    "stop",
    [
        terms(),
        terms(start=THE_EVENING.date() + timedelta(days=3)),
        screened(barred="asked__", at=LATER_THAT_NIGHT),
        screened(used_force="yes", at=LATER_THAT_NIGHT),
    ],
)
def test_a_stop_that_was_written_down_has_a_name_of_its_own(stop: Command) -> None:
    before = given(*TO_BOTH).state
    after = given(*TO_BOTH, stop).state
    assert not stops_told(before, THE_REPAIR, THE_EVENING)
    assert len(stops_told(after, THE_REPAIR, THE_EVENING)) == 1


def test_a_quiet_that_ben_proposed_takes_nothing_down() -> None:
    after = given(*TO_BOTH, terms(asked="proposed")).state
    assert not stops_told(after, THE_REPAIR, THE_EVENING)
