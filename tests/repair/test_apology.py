"""Apology: short first, whole when it is ready, again only for a reason; nothing sends itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command, State, followup
from amends.repair.path import Moment
from amends.repair.practices import amends, as_told, setbacks, upkeep
from amends.repair.practices.apology import (
    AnswerTold,
    ApologyDelivered,
    AskingAfterPlanned,
    Because,
    DeliveryPrepared,
    DraftReady,
    DraftWritten,
    FindingSetAside,
    PlanAskingAfter,
    Pointed,
    RestShortened,
    SetFindingAside,
    ShortenRest,
    missing_elements,
    sentences,
)
from amends.repair.schedules import Daily
from amends.repair.series import news
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
    Outcome,
    due_of,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import (
    ACT,
    ANOTHER_LETTER,
    LETTER,
    NOT_YET,
    TO_A_GIVEN_LETTER,
    TO_A_READY_LETTER,
    WRONG,
    answered,
    delivered,
    fact,
    guess,
    harm,
    letter,
    marked,
    planned,
    prepared,
    promised,
    ready,
    screened,
    short_letter,
    terms,
)

TO_A_LETTER = (screened(), harm(), guess(), letter())
OVERNIGHT = timedelta(hours=12)


# Writing


def test_s0_1b_a_draft_is_kept_as_it_stands() -> None:
    given().when(letter()).then(
        DraftWritten(at=THE_EVENING, id="the-letter", kind="full", text=LETTER)
    )


def test_a_draft_is_written_again_under_its_own_name() -> None:
    state = given(letter()).when(letter(text=ANOTHER_LETTER)).state
    assert [draft.text for draft in state.own.apology.drafts] == [ANOTHER_LETTER]


def test_a_full_apology_does_not_turn_into_a_short_one_with_its_words_lost() -> None:
    given(letter()).when(letter(kind="acknowledgement")).refused("already_kept", field="text")


def test_an_empty_draft_is_nothing() -> None:
    given().when(letter(text="")).refused("empty", field="text")


def test_what_was_given_is_not_edited() -> None:
    given(*TO_A_GIVEN_LETTER).when(letter(text=ANOTHER_LETTER)).refused("already_given")


def test_words_that_changed_are_looked_over_again() -> None:
    state = given(*TO_A_READY_LETTER).when(letter(text=ANOTHER_LETTER)).state
    assert not state.own.apology.drafts[0].is_ready


# Ready


def test_s3_1c_an_apology_with_all_it_needs_is_ready_and_rests() -> None:
    given(*TO_A_LETTER).when(ready(rest=OVERNIGHT)).then(
        DraftReady(
            at=THE_EVENING,
            of="the-letter",
            rests_until=THE_EVENING + OVERNIGHT,
            impacts=("the-guess",),
            left_out="nothing",
            because=None,
        )
    )


def test_a_second_press_with_the_same_answers_does_not_begin_the_rest_anew() -> None:
    before = given(*TO_A_LETTER, ready(rest=OVERNIGHT))
    before.when(ready(rest=OVERNIGHT, at=LATER_THAT_NIGHT)).quietly()


@pytest.mark.parametrize(
    "changed",
    [{"rest": timedelta(hours=1)}, {"left_out": "with_help"}, {"impacts": ("the-guess", "more")}],
    ids=["rest", "left_out", "impacts"],
)
def test_another_answer_counts(changed: dict[str, Any]) -> None:
    more = guess("more", text="It cost you a night.")
    before = given(*TO_A_LETTER, more, ready(rest=OVERNIGHT))
    assert before.when(ready(at=LATER_THAT_NIGHT, **{"rest": OVERNIGHT} | changed)).events


def test_impacts_that_are_gone_are_not_named() -> None:
    outcome = given(*TO_A_LETTER).when(ready(impacts=("the-guess", "gone")))
    assert outcome.state.own.apology.drafts[0].impacts == ("the-guess",)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"would_say_anyway": False}, "not_ready_yet"),
        ({"nothing_untrue": False}, "something_untrue"),
        ({"left_out": "something"}, "something_left_out"),
    ],
    ids=["S1.1f", "S1.1e untrue", "S1.1e left out"],
)
def test_s1_1e_f_an_honest_no_keeps_the_letter_back(answer: dict[str, Any], reason: str) -> None:
    given(*TO_A_LETTER).when(ready(**answer)).refused(reason)


def test_s1_1e_what_is_to_be_told_with_help_does_not_hold_the_letter() -> None:
    assert given(*TO_A_LETTER).when(ready(left_out="with_help")).events


def test_s0_1a_no_letter_is_ready_before_an_act_is_owned() -> None:
    given(guess(), letter()).when(ready()).refused("no_harm_yet")


def test_s2_1b_an_apology_that_names_no_impact_is_not_ready() -> None:
    given(*TO_A_LETTER).when(ready(impacts=())).refused("no_impact_named", field="impacts")
    given(*TO_A_LETTER).when(ready(impacts=("never",))).refused("no_impact_named")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("We have had a hard year. The weather was bad.", "missing_act"),
        ("Yesterday was long.", "missing_act"),
        (ACT, "missing_responsibility"),
        (f"{ACT} {WRONG}", "missing_remorse"),
    ],
)
def test_s3_1c_what_an_apology_needs_is_asked_for(text: str, reason: str) -> None:
    given(screened(), harm(), guess(), letter(text=text)).when(ready(pointed=())).refused(reason)


PLAIN = (
    "There was a thing with a phone in the spring. No one but the person writing could have stopped"
    " it. It weighs on this house."
)


@pytest.mark.parametrize(
    ("element", "sentence"),
    [
        ("act", "There was a thing with a phone in the spring."),
        ("responsibility", "No one but the person writing could have stopped it."),
        ("remorse", "It weighs on this house."),
    ],
)
def test_s0_1c_d_a_writer_can_point_at_the_sentence_that_the_reader_did_not_see(
    element: str, sentence: str
) -> None:
    pointed = (Pointed(element=element, sentence=sentence),)  # type: ignore[arg-type]
    assert element in missing_elements(PLAIN)
    assert element not in missing_elements(PLAIN, pointed)


@pytest.mark.parametrize("nothing", ["", " ", "I", "was a thing", "Not in it at all."])
def test_pointing_at_nothing_finds_nothing(nothing: str) -> None:
    pointed = (Pointed(element="act", sentence=nothing),)
    assert "act" in missing_elements(PLAIN, pointed)


def test_s0_1a_a_first_acknowledgement_is_short() -> None:
    short = given(screened(), harm(), short_letter())
    assert short.when(ready("the-short-letter", impacts=())).events
    long = " ".join(["I lied to you."] * 6)
    given(screened(), harm(), short_letter(text=long)).when(
        ready("the-short-letter", impacts=())
    ).refused("acknowledgement_long", field="text")


def test_sentences_are_counted_where_a_person_would_count_them() -> None:
    assert sentences("I lied. Why?\n\nI was afraid.") == ("I lied.", "Why?", "I was afraid.")


@pytest.mark.parametrize("rest", [timedelta(seconds=-1), timedelta(days=15)])
def test_a_rest_has_a_measure(rest: timedelta) -> None:
    given(*TO_A_LETTER).when(ready(rest=rest)).refused("rest_out_of_range", field="rest")


def test_a_draft_that_is_gone_cannot_be_ready() -> None:
    given(harm()).when(ready()).refused("not_there")


def test_what_was_given_is_not_called_ready_again() -> None:
    given(*TO_A_GIVEN_LETTER).when(ready(at=A_WEEK_LATER)).refused("already_given")


# The rest


def test_s0_1b_a_resting_letter_waits() -> None:
    resting = given(*TO_A_LETTER, ready(rest=OVERNIGHT))
    resting.when(prepared(at=LATER_THAT_NIGHT)).refused("resting")
    assert resting.when(prepared(at=THE_EVENING_AFTER)).events


def test_s0_1b_a_rest_can_be_ended_early() -> None:
    shortened = ShortenRest(at=LATER_THAT_NIGHT, of="the-letter")
    resting = given(*TO_A_LETTER, ready(rest=OVERNIGHT))
    outcome = resting.when(shortened)
    outcome.then(RestShortened(at=LATER_THAT_NIGHT, of="the-letter"))
    assert not outcome.state.own.apology.drafts[0].is_resting(LATER_THAT_NIGHT)
    given(*TO_A_LETTER, ready(rest=OVERNIGHT), shortened).when(shortened).quietly()


def test_what_was_not_looked_over_has_no_rest_to_end() -> None:
    given(*TO_A_LETTER).when(ShortenRest(at=THE_EVENING, of="the-letter")).refused(
        "not_marked_ready"
    )


# Again


AGAIN = letter("again", kind="renewed", text=ANOTHER_LETTER, at=A_WEEK_LATER)


def again(because: Because | None, *, at: datetime = A_WEEK_LATER) -> Command:
    return ready("again", at=at, because=because, pointed=(), **NOT_YET)


def test_s1_4b_an_apology_comes_again_because_they_asked() -> None:
    assert given(*TO_A_GIVEN_LETTER, AGAIN).when(again("asked")).events


def after(*presses: Any) -> Outcome:
    """What comes of calling it ready because of a setback, after these presses."""
    return given(*TO_A_GIVEN_LETTER, *presses, AGAIN).when(again("setback"))


THE_DAY_BEFORE = THAT_DAY - timedelta(days=1)
TOMORROW: dict[str, Any] = {"on": THE_DAY_AFTER, "at": THE_EVENING_AFTER}
KEPT_UP = upkeep.BeginUpkeep(at=THE_EVENING, id="upkeep", on=THAT_DAY, text="I say where I am.")
A_LOOK = upkeep.LookAfter(id="look", how="slipped", **TOMORROW)


@pytest.mark.parametrize(
    "setback",
    [
        (setbacks.WriteSlip(id="slip", kind="lie", act="I lied again.", **TOMORROW),),
        (harm("another", at=LATER_THAT_NIGHT),),
        (promised(), marked(mark="missed", at=THE_EVENING_AFTER)),
        (KEPT_UP, A_LOOK),
    ],
    ids=["a slip", "a hurt", "a missed day", "it slipped"],
)
def test_s1_4b_an_apology_comes_again_after_a_setback(setback: Any) -> None:
    assert after(*setback).events


@pytest.mark.parametrize(
    "nothing",
    [
        (),
        (promised(), marked()),
        (KEPT_UP, replace(A_LOOK, how="steady")),
        (
            promised(schedule=Daily(start=THE_DAY_BEFORE)),
            marked(THE_DAY_BEFORE, mark="missed", at=THE_EVENING_AFTER),
        ),
    ],
    ids=["nothing", "a kept day", "a steady look", "a day before the letter"],
)
def test_s1_4b_a_setback_is_one_that_came_after_the_last_letter(nothing: Any) -> None:
    after(*nothing).refused("nothing_new_yet", field="because")


def test_s1_4b_a_setback_counts_by_its_day_where_the_letter_was_written_down_later() -> None:
    by_hand = delivered(on=THAT_DAY, at=A_WEEK_LATER)
    slip = setbacks.WriteSlip(id="slip", kind="lie", act="I lied again.", **TOMORROW)
    before = given(*TO_A_READY_LETTER, prepared(), slip, by_hand, AGAIN)
    assert before.when(again("setback")).events


def test_s1_4b_one_setback_is_no_reason_for_two_letters() -> None:
    """Two are made ready for it. The one that is left when the other was given has no reason any more."""
    words = ANOTHER_LETTER.replace("your mother", "your sister")
    other = letter("other", kind="understanding", text=words, at=A_WEEK_LATER)
    both = (harm("another", at=THE_EVENING_AFTER), AGAIN, again("setback"), other)
    ready_both = (*TO_A_GIVEN_LETTER, *both, replace(again("setback"), of="other"))
    press = prepared("other", at=A_MONTH_LATER)
    assert given(*ready_both).when(press).events
    gave = delivered("second", draft="again", at=A_MONTH_LATER, on=A_MONTH_LATER.date())
    given(*ready_both, gave).when(press).refused("nothing_new_yet")
    given(*ready_both, prepared("other", at=A_WEEK_LATER), gave).when(press).refused(
        "nothing_new_yet"
    )


def test_s1_4b_not_by_calendar_alone() -> None:
    given(*TO_A_GIVEN_LETTER, AGAIN).when(again(None)).refused("why_again", field="because")


@pytest.mark.parametrize("because", ["new_impact", "new_facts"])
def test_s1_4b_something_new_is_something_that_was_written_down(because: Because) -> None:
    given(*TO_A_GIVEN_LETTER, AGAIN).when(again(because)).refused("nothing_new_yet")


def test_s1_4b_a_new_impact_or_a_new_fact_is_something_new() -> None:
    heard = guess("heard", source="told", text="I felt laughed at.", at=A_WEEK_LATER)
    assert given(*TO_A_GIVEN_LETTER, AGAIN, heard).when(again("new_impact")).events
    told = fact(at=A_WEEK_LATER)
    assert given(*TO_A_GIVEN_LETTER, AGAIN, told).when(again("new_facts")).events


def test_s1_4a_what_a_further_letter_names_and_none_before_it_did_is_new_in_it() -> None:
    night = guess("night", text="You lay awake all night.", at=A_WEEK_LATER)
    words = LETTER + " And you lay awake all night because of me."
    state = given(*TO_A_GIVEN_LETTER, night, letter("again", kind="renewed", text=words)).state
    assert news(state) == {}, "what was not given is in no row"
    by_hand = delivered("second", draft="again", at=A_WEEK_LATER, on=A_WEEK_LATER.date())
    state = given(
        *TO_A_GIVEN_LETTER, night, letter("again", kind="renewed", text=words), by_hand
    ).state
    assert news(state) == {"again": ("You lay awake all night.",)}
    german = letter("again", kind="renewed", text="Es tut mir leid, dass ich dich belogen habe.")
    state = given(*TO_A_GIVEN_LETTER, night, german, by_hand).state
    assert news(state) == {"again": ()}, "of a language that is not read nothing is said"


def test_there_is_nothing_to_renew_before_the_first() -> None:
    given(screened(), harm(), guess(), AGAIN).when(again("asked")).refused("nothing_to_renew")


def test_s1_4d_a_letter_that_says_the_same_is_not_given_again() -> None:
    same = letter("again", kind="renewed", text=LETTER + " I mean it. I do. I do so.")
    given(*TO_A_GIVEN_LETTER, harm("another", at=THE_EVENING_AFTER), same).when(
        ready("again", at=A_WEEK_LATER, because="setback")
    ).refused("says_the_same", field="text")


def test_s1_4d_a_short_reply_to_say_it_again_may_repeat_itself() -> None:
    same = letter("again", kind="renewed", text=f"{LETTER} {NOT_YET['since_said']}")
    asked = ready("again", at=A_WEEK_LATER, because="asked", **NOT_YET)
    assert given(*TO_A_GIVEN_LETTER, same).when(asked).events


def test_s1_4e_a_further_letter_names_what_was_done_since_or_says_not_yet() -> None:
    before = given(*TO_A_GIVEN_LETTER, AGAIN)
    said = {"at": A_WEEK_LATER, "because": "asked", "pointed": ()}
    before.when(ready("again", **said)).refused("since_or_not_yet", field="since")
    both = NOT_YET | {"since": ("the-amends",)}
    before.when(ready("again", **said, **both)).refused("since_or_not_yet")
    unsaid = {"not_yet": True, "since_said": "It is not in there."}
    before.when(ready("again", **said, **unsaid)).refused("since_not_said", field="since_said")
    assert before.when(ready("again", **said, **NOT_YET)).state.own.apology.drafts[-1].not_yet


@pytest.mark.parametrize(
    ("acts", "id"),
    [
        ((planned(), amends.FinishAmends(at=A_WEEK_LATER, of="the-amends", on=THE_DAY_AFTER)), "the-amends"),
        ((promised(), marked(at=A_WEEK_LATER)), "the-promise"),
    ],
)  # fmt: skip
def test_s1_4e_what_it_names_was_done_after_the_last_letter(acts: Any, id: str) -> None:
    named = {"since": (id,), "since_said": NOT_YET["since_said"], "because": "asked"}
    press = ready("again", at=A_WEEK_LATER, pointed=(), **named)
    done = given(*TO_A_GIVEN_LETTER, AGAIN, *acts)
    assert done.when(press).state.own.apology.drafts[-1].since == (id,)
    given(*TO_A_GIVEN_LETTER, AGAIN, acts[0]).when(press).refused("since_or_not_yet")


BARE = "I will do the washing up."


def test_s2_9a_a_letter_is_not_ready_while_a_promise_in_it_has_no_day() -> None:
    bare = letter(text=f"{LETTER} {BARE}")
    before = given(screened(), harm(), guess(), bare)
    before.when(ready()).refused("promise_without_day", field="no_promise")
    assert before.when(ready(no_promise=(BARE,))).events
    dated = letter(text=f"{LETTER} On Friday I will do the washing up.")
    assert given(screened(), harm(), guess(), dated).when(ready()).events


@pytest.mark.parametrize("what", [BARE, "do the washing up", "I wash up, on Saturdays."])
def test_s2_9a_kept_as_a_promise_it_has_its_days(what: str) -> None:
    bare = letter(text=f"{LETTER} {BARE}")
    kept = promised(what=what, draft="the-letter")
    assert given(screened(), harm(), guess(), bare, kept).when(ready()).events


# What it is for


def test_s2_15a_to_be_understood_waits_until_they_were_heard() -> None:
    press = letter(purpose="be_understood")
    given().when(press).refused("understood_later", field="purpose")
    assert given().when(letter(purpose="tell")).state.own.apology.drafts[0].purpose == "tell"
    told = as_told.TellHeard(
        at=THE_EVENING, id="heard", on=THAT_DAY, text="It hurt.", was_it="partly"
    )
    given(told).when(press).refused("understood_later")
    assert given(replace(told, was_it="yes")).when(press).events


def test_a_letter_written_on_keeps_what_it_is_for() -> None:
    on = given(letter(purpose="tell")).when(letter(text=ANOTHER_LETTER)).state
    assert on.own.apology.drafts[0].purpose == "tell"
    assert given(letter()).when(letter(purpose="understand")).events


# Asking after them


def asking(on: date | None = THE_DAY_AFTER, **values: Any) -> PlanAskingAfter:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-letter", "on": on}
    return PlanAskingAfter(**usual | values)


def test_s2_3b_a_day_to_ask_after_them_is_planned_once_it_was_given() -> None:
    given(*TO_A_READY_LETTER).when(asking()).refused("not_given_yet")
    planned_it = given(*TO_A_GIVEN_LETTER).when(asking())
    planned_it.then(AskingAfterPlanned(at=THE_EVENING, of="the-letter", on=THE_DAY_AFTER))
    given(*TO_A_GIVEN_LETTER, asking()).when(asking()).quietly()
    away = given(*TO_A_GIVEN_LETTER, asking()).when(asking(None)).state
    assert away.own.apology.asks_after("the-letter") is None


@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (terms(until=THE_DAY_AFTER), "asking_within_space"),
        (terms(asked="proposed"), "asking_within_space"),
        (screened(barred="asked__", at=LATER_THAT_NIGHT), "no_contact"),
        (screened(used_force="yes", at=LATER_THAT_NIGHT), "help_first"),
        (as_told.TellStop(at=THE_EVENING, id="s", on=THAT_DAY, stops="asking"), "told_to_stop"),
    ],
)
def test_s2_3b_no_day_is_planned_past_a_stop(stop: Command, reason: str) -> None:
    given(*TO_A_GIVEN_LETTER, stop).when(asking()).refused(reason)


def test_s2_3b_a_day_after_their_room_can_be_planned_and_none_that_is_over() -> None:
    room = terms(until=THE_DAY_AFTER)
    monday = THE_DAY_AFTER + timedelta(days=2)
    assert given(*TO_A_GIVEN_LETTER, room).when(asking(monday)).events
    over = asking(THAT_DAY - timedelta(days=2))
    given(*TO_A_GIVEN_LETTER).when(over).refused("asking_day_over", field="on")


def test_s2_3b_its_writer_is_called_to_mind_and_not_while_the_two_are_apart() -> None:
    state = given(*TO_A_GIVEN_LETTER, asking()).state
    (call,) = due_of("ask after", state, BEN, THE_EVENING)
    assert call.wall.date() == THE_DAY_AFTER
    assert _named(state) == ["the-letter"]
    assert _named(given(*TO_A_GIVEN_LETTER, asking(), terms()).state) == []


def _named(state: State) -> list[str]:
    moment = Moment(state=state, now=THE_EVENING, about=THE_REPAIR)
    here = followup.Here(moment=moment, role=BEN, today=THE_DAY_AFTER)
    return [one.of for one in followup.lines(here) if one.kind == "ask_after"]


def test_another_first_apology_is_an_apology_again() -> None:
    another = letter("another", text=ANOTHER_LETTER)
    given(*TO_A_GIVEN_LETTER, another).when(ready("another")).refused("given_before")
    short = short_letter()
    given(*TO_A_GIVEN_LETTER, short).when(ready("the-short-letter")).refused("given_before")


def test_the_whole_apology_may_follow_the_short_one() -> None:
    short = (short_letter(), ready("the-short-letter", impacts=()), prepared("the-short-letter"))
    gave = delivered(draft="the-short-letter")
    assert given(*TO_A_LETTER, *short, gave).when(ready()).events


def test_why_it_comes_again_is_asked_only_of_what_comes_again() -> None:
    outcome = given(*TO_A_LETTER).when(ready(because="asked"))
    assert outcome.state.own.apology.drafts[0].because is None


# Giving


def test_s0_1b_a_way_of_giving_is_prepared() -> None:
    given(*TO_A_READY_LETTER).when(prepared()).then(
        DeliveryPrepared(at=THE_EVENING, of="the-letter", how="face")
    )


def test_another_way_can_be_chosen() -> None:
    given(*TO_A_READY_LETTER, prepared()).when(prepared(how="paper")).then(
        DeliveryPrepared(at=THE_EVENING, of="the-letter", how="paper")
    )


def test_what_was_not_looked_over_is_not_prepared() -> None:
    given(*TO_A_LETTER).when(prepared()).refused("not_marked_ready")


def test_what_was_given_is_not_prepared_again() -> None:
    given(*TO_A_GIVEN_LETTER).when(prepared(at=A_WEEK_LATER)).refused("already_given")


def test_s0_1b_that_it_was_given_is_written_down_with_its_place() -> None:
    outcome = given(*TO_A_READY_LETTER, prepared()).when(delivered(place="in the kitchen"))
    outcome.then(
        ApologyDelivered(
            at=THE_EVENING,
            id="the-delivery",
            draft="the-letter",
            kind="full",
            how="face",
            on=THAT_DAY,
            place="in the kitchen",
            in_space=False,
            asked_for=False,
        )
    )
    assert outcome.state.own.apology.has_given("full")


def test_it_can_be_written_down_also_if_nothing_was_prepared() -> None:
    assert given(*TO_A_LETTER).when(delivered()).events


def test_that_it_was_given_in_a_time_of_space_is_not_left_out() -> None:
    outcome = given(*TO_A_READY_LETTER, terms()).when(delivered())
    assert outcome.state.own.apology.deliveries[0].in_space


def test_one_letter_is_given_once() -> None:
    given(*TO_A_GIVEN_LETTER).when(delivered("another")).refused("already_given")


def test_nothing_was_given_on_a_day_that_has_not_come() -> None:
    given(*TO_A_READY_LETTER).when(delivered(on=date.max)).refused("day_not_come", field="on")


def test_where_it_was_given_is_one_line() -> None:
    given(*TO_A_READY_LETTER).when(delivered(place="x" * 301)).refused("too_long", field="place")


def test_a_letter_that_was_never_there_was_not_given() -> None:
    given().when(delivered()).refused("not_there")


# Answers


def test_s0_1b_an_answer_is_kept_as_told_and_may_be_none() -> None:
    given(*TO_A_GIVEN_LETTER).when(answered(text="Thank you for saying it.")).then(
        AnswerTold(
            at=THE_EVENING,
            id="the-answer",
            delivery="the-delivery",
            answer="heard",
            text="Thank you for saying it.",
            on=THAT_DAY,
        )
    )


def test_an_answer_is_not_rewritten() -> None:
    given(*TO_A_GIVEN_LETTER, answered()).when(answered(answer="no_more")).refused("already_kept")


def test_no_answer_to_what_was_never_given_and_none_from_tomorrow() -> None:
    given().when(answered()).refused("not_there")
    given(*TO_A_GIVEN_LETTER).when(answered(on=date.max)).refused("day_not_come", field="on")


def stop(on: date, **values: object) -> Command:
    return answered("stop", answer="no_more", on=on, **values)


def test_s1_4b_no_more_of_these_holds_whenever_it_is_written_down() -> None:
    """An earlier answer noted afterwards does not lift it, and on one day the stop wins."""
    noted_late = answered("late", on=THAT_DAY, at=A_WEEK_LATER)
    for day in (THAT_DAY, THE_DAY_AFTER):
        state = given(*TO_A_GIVEN_LETTER, stop(day, at=THE_EVENING_AFTER), noted_late).state
        assert state.own.apology.asked_to_stop


def test_who_asks_again_on_a_later_day_has_asked_again() -> None:
    asked_again = answered("asked", answer="other", on=THE_DAY_AFTER, at=THE_EVENING_AFTER)
    state = given(*TO_A_GIVEN_LETTER, stop(THAT_DAY), asked_again).state
    assert not state.own.apology.asked_to_stop


def test_a_finding_can_be_set_aside_by_anyone_once() -> None:
    aside = SetFindingAside(at=THE_EVENING, key="abc")
    for who in (ANA, None):
        given(who=who).when(aside).then(FindingSetAside(at=THE_EVENING, key="abc"))
        given(aside, who=who).when(later(aside)).quietly()


def test_ana_writes_no_apology() -> None:
    given(who=ANA).when(letter()).refused("not_your_side")


@pytest.mark.parametrize(
    ("before", "press"),
    [
        ((), letter()),
        (TO_A_LETTER, ready()),
        (TO_A_READY_LETTER, prepared()),
        ((*TO_A_READY_LETTER, prepared()), delivered()),
        (TO_A_GIVEN_LETTER, answered()),
    ],
    ids=["write", "ready", "prepare", "deliver", "answer"],
)
def test_a_second_press_does_nothing(before: tuple[Command, ...], press: Command) -> None:
    nothing_comes_of_a_second_press(*before, press=press)


def test_a_promise_can_come_from_a_sentence_of_the_letter() -> None:
    state = given(letter()).when(promised(draft="the-letter")).state
    assert state.own.promises.promises[0].draft == "the-letter"
    assert given().when(promised(draft="never")).state.own.promises.promises[0].draft is None
