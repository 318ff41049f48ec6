"""A letter given here and its four answers, none owed; what stops it, and when it comes again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import Command, LetGoOf
from amends.repair.kinds import Pair
from amends.repair.path import CONDITIONS, Moment
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.letters import (
    AskedAgain,
    LetterAnswered,
    LetterGiven,
    MarkSentence,
    Says,
)
from amends.repair.practices.pacing import ChooseCap, Leave
from tests.repair.between import Two, began, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
)
from tests.repair.test_guards import newer
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    ANOTHER_LETTER,
    JOINED,
    LETTER,
    NOT_YET,
    PRESSURE_BY_SELF_HARM,
    TOGETHER,
    WRONG,
    answered_letter,
    asked_again,
    door,
    given_letter,
    guess,
    harm,
    lets_go,
    letter,
    prepared,
    quiet,
    ready,
    screened,
    short_letter,
    terms,
)

GIVEN = (*TOGETHER, given_letter(), hers(screened()))
RENEWED: tuple[Command, ...] = (
    harm("another", at=LATER_THAT_NIGHT),
    letter("second", kind="renewed", text=ANOTHER_LETTER, at=AN_HOUR_LATER),
    ready("second", because="setback", pointed=(), at=AN_HOUR_LATER, **NOT_YET),
)


def test_s0_1b_a_letter_is_given_as_it_was_written() -> None:
    between(*TOGETHER).when(given_letter()).then(
        LetterGiven(
            at=THE_EVENING,
            id="given",
            by=BEN,
            visible_from=THE_EVENING + timedelta(minutes=10),
            counted=True,
            draft="the-letter",
            kind="full",
            text=LETTER,
            asked="",
        )
    )


def test_a_letter_is_given_once() -> None:
    two = between(*GIVEN)
    two.when(given_letter(at=THE_EVENING_AFTER)).quietly()
    two.when(given_letter("other", at=THE_EVENING_AFTER)).refused("already_given")
    two.when(prepared(at=THE_EVENING_AFTER)).refused("already_given")
    two.when(letter(text="I lied.", at=THE_EVENING_AFTER)).refused("already_given")
    two.when(LetGoOf(at=THE_EVENING_AFTER, id="the-letter")).refused("given_stays")
    two.when(given_letter(draft="never", at=THE_EVENING_AFTER)).refused("already_kept")


def test_a_letter_that_was_taken_back_is_a_draft_again() -> None:
    back = between(*GIVEN, TakeBack(at=THE_EVENING, by=BEN, thing="given"))
    assert back.when(letter(text="I lied to you.", at=AN_HOUR_LATER)).events
    assert not back.state(BEN).own.apology.drafts[0].given
    assert back.when(LetGoOf(at=AN_HOUR_LATER, id="the-letter")).events


def test_a_letter_that_rests_or_was_not_looked_over_is_not_given() -> None:
    resting = ready(rest=timedelta(hours=12))
    two = between(screened(), harm(), guess(), letter(), began())
    two.when(given_letter()).refused("not_marked_ready")
    two.then(resting).when(given_letter()).refused("resting")
    two.when(given_letter(draft="never")).refused("not_there")


@pytest.mark.parametrize(
    ("stop", "reason"),
    [
        (screened(barred="order__", at=LATER_THAT_NIGHT), "no_contact"),
        (screened(used_force="yes", at=LATER_THAT_NIGHT), "help_first"),
        (screened(afraid="yes", at=LATER_THAT_NIGHT), "not_now"),
        (hers(screened(afraid="yes", at=LATER_THAT_NIGHT)), "not_now"),
        (hers(screened(barred="asked__", at=LATER_THAT_NIGHT)), "not_now"),
        (quiet(), "not_now"),
        (quiet(BEN), "not_now"),
        (terms(asked="proposed"), "space"),
        (Leave(at=THE_EVENING, by=ANA), "book_closed"),
        (newer("shared"), "newer_version"),
        (ChooseCap(at=THE_EVENING, by=ANA, most=0), "cap"),
    ],
)
def test_no_letter_goes_past_a_stop(stop: Command, reason: str) -> None:
    two = between(*TOGETHER).then(stop)
    two.when(given_letter(at=AN_HOUR_LATER)).refused(reason)


def test_a_letter_with_a_threat_in_it_is_held() -> None:
    for text, reason in ((A_THREAT, "held_threat"), (PRESSURE_BY_SELF_HARM, "held_self_harm")):
        bad = letter(text=f"{LETTER} {text}")
        two = between(screened(), harm(), guess(), bad, ready(), began())
        two.when(given_letter()).refused(reason, field="text")


# Between two persons, in all their repairs


def test_what_is_closed_elsewhere_is_closed_here_in_the_same_words() -> None:
    elsewhere = between(*TOGETHER, pair=Pair(closed=True))
    elsewhere.when(given_letter()).refused("not_now")
    elsewhere.when(prepared()).refused("not_now")
    assert elsewhere.sees(BEN, THE_EVENING) == between(*TOGETHER, quiet()).sees(BEN, THE_EVENING)


def test_the_cap_counts_what_was_started_elsewhere() -> None:
    one = between(*TOGETHER, pair=Pair(started=(THE_EVENING,)))
    assert one.when(given_letter()).events
    two = between(*TOGETHER, pair=Pair(started=(THE_EVENING, THE_EVENING)))
    two.when(given_letter()).refused("cap")
    two.when(prepared()).refused("cap")
    assert two.when(given_letter(at=A_MONTH_LATER)).events


def test_the_smaller_cap_of_all_repairs_holds() -> None:
    between(*TOGETHER, pair=Pair(most=0)).when(given_letter()).refused("cap")
    hers_is_less = between(*TOGETHER, ChooseCap(at=THE_EVENING, by=ANA, most=0), pair=Pair(most=7))
    hers_is_less.when(given_letter()).refused("cap")


def test_what_was_taken_back_is_not_counted() -> None:
    one = ChooseCap(at=THE_EVENING, by=ANA, most=1)
    back = between(*TOGETHER, one, given_letter(), TakeBack(at=THE_EVENING, by=BEN, thing="given"))
    assert back.when(given_letter("anew", at=AN_HOUR_LATER)).events


def test_a_letter_prepared_for_paper_and_given_here_counts_once() -> None:
    short = (short_letter(), ready("the-short-letter", impacts=()))
    two = between(*TOGETHER, *short, prepared(), given_letter())
    assert two.when(prepared("the-short-letter")).events


# Answers


@pytest.mark.parametrize("answer", ["heard", "not_enough"])
def test_ana_may_answer_and_ben_hears_of_it_after_ten_minutes_by_the_day(answer: str) -> None:
    two = between(*GIVEN)
    press = answered_letter(answer, text="You left out the money.")  # type: ignore[arg-type]
    two.when(press).then(
        LetterAnswered(
            at=AN_HOUR_LATER,
            id="answer",
            by=ANA,
            visible_from=AN_HOUR_LATER + timedelta(minutes=10),
            counted=False,
            of="given",
            answer=answer,  # type: ignore[arg-type]
            text="You left out the money.",
        )
    )
    answered = two.then(press)
    assert seen_answer(answered, AN_HOUR_LATER) == ""
    assert seen_answer(answered, THE_EVENING_AFTER) == answer


def seen_answer(two: Two, at: object) -> str:
    answer = two.sees(BEN, at).shared.letters.answer_to("given")  # type: ignore[arg-type]
    return answer.answer if answer else ""


@pytest.mark.parametrize("answer", ["not_now", "no_more"])
@pytest.mark.parametrize(
    "before",
    [
        (),
        (quiet(at=LATER_THAT_NIGHT),),
        (quiet(BEN, at=LATER_THAT_NIGHT),),
        (hers(screened(afraid="yes", at=LATER_THAT_NIGHT)),),
        (newer("shared"),),
        (ChooseCap(at=LATER_THAT_NIGHT, by=BEN, most=0),),
    ],
)
def test_a_stop_passes_everything_and_works_at_once(
    before: tuple[Command, ...], answer: str
) -> None:
    two = between(*GIVEN, *before).then(answered_letter(answer))  # type: ignore[arg-type]
    assert seen_answer(two, AN_HOUR_LATER) == answer


def test_words_that_go_with_a_stop_pass_the_guards_like_any_others() -> None:
    two = between(*GIVEN, quiet(at=LATER_THAT_NIGHT))
    two.when(answered_letter("no_more", text="Enough.")).refused("not_now")
    between(*GIVEN).when(answered_letter("no_more", text=A_THREAT)).refused("held_threat")


def test_ana_is_owed_an_answer_to_nothing_and_owes_none() -> None:
    two = between(*GIVEN)
    assert two.sees(BEN, A_MONTH_LATER).shared.letters.answer_to("given") is None
    assert two.when(answered_letter(at=A_MONTH_LATER)).events


def test_ana_may_change_her_mind() -> None:
    two = between(*GIVEN, answered_letter("heard"))
    two.when(answered_letter("heard", "other", at=THE_EVENING_AFTER)).quietly()
    changed = two.then(answered_letter("not_enough", "other", at=THE_EVENING_AFTER))
    assert seen_answer(changed, A_MONTH_LATER) == "not_enough"
    changed.when(answered_letter("heard", "other", at=A_WEEK_LATER)).refused("already_kept")


def test_an_answer_taken_back_leaves_the_one_before() -> None:
    two = between(*GIVEN, answered_letter("heard"))
    changed = two.then(answered_letter("not_enough", "other", at=THE_EVENING_AFTER))
    back = changed.then(TakeBack(at=THE_EVENING_AFTER, by=ANA, thing="other"))
    assert back.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)


def test_what_ana_cannot_see_yet_she_cannot_answer() -> None:
    two = between(*GIVEN)
    two.when(answered_letter(at=THE_EVENING + timedelta(minutes=5))).refused("not_there")
    between(*JOINED).when(answered_letter()).refused("not_there")


def test_an_answer_is_not_counted() -> None:
    none = ChooseCap(at=THE_EVENING, by=BEN, most=0)
    assert between(*GIVEN, none).when(answered_letter()).events


def test_each_gives_and_answers_only_on_their_own_side() -> None:
    two = between(*GIVEN)
    two.when(given_letter("x", by=ANA)).refused("not_your_side")
    two.when(answered_letter(by=BEN)).refused("not_your_side")
    two.when(asked_again(by=BEN)).refused("not_your_side")


# Again


def test_s1_4b_after_no_more_of_these_none_is_given_and_none_prepared() -> None:
    two = between(*GIVEN, *RENEWED, door("renewed_apology"), answered_letter("no_more"))
    two.when(given_letter("g2", "second", at=A_WEEK_LATER)).refused("asked_to_stop")
    two.when(prepared("second", at=A_WEEK_LATER)).refused("asked_to_stop")


def test_only_ana_lifts_it_by_asking_or_by_another_answer() -> None:
    two = between(*GIVEN, *RENEWED, door("renewed_apology"), answered_letter("no_more"))
    asked = two.then(asked_again(at=THE_EVENING_AFTER))
    assert asked.when(given_letter("g2", "second", at=A_WEEK_LATER)).events
    changed = two.then(answered_letter("heard", "other", at=THE_EVENING_AFTER))
    assert changed.when(given_letter("g2", "second", at=A_WEEK_LATER)).events


def test_s1_4b_an_apology_again_waits_for_the_door_or_for_her_asking() -> None:
    two = between(*GIVEN, *RENEWED)
    again = given_letter("g2", "second", at=THE_EVENING_AFTER)
    two.when(again).refused("not_now")
    assert two.then(door("renewed_apology")).when(again).events
    assert two.then(asked_again()).when(again).events


def test_s1_4c_what_she_asked_for_is_not_counted_and_answers_her_asking_once() -> None:
    two = between(*GIVEN, *RENEWED, ChooseCap(at=THE_EVENING, by=ANA, most=0), asked_again())
    given = two.then(given_letter("g2", "second", at=THE_EVENING_AFTER))
    (_, second) = given.state(BEN).shared.letters.letters
    assert (second.asked, second.counted) == ("again", False)
    assert given.state(BEN).shared.letters.open_request is None


def test_s1_4c_she_may_ask_again_and_again_without_a_remark() -> None:
    two = between(*GIVEN)
    for n in range(9):
        two = two.then(asked_again(f"again-{n}", at=AN_HOUR_LATER + timedelta(hours=n)))
    assert len(two.sees(BEN, A_MONTH_LATER).shared.letters.requests) == 9
    two.when(asked_again("again-0", at=A_MONTH_LATER)).quietly()
    two.when(asked_again("again-0", text="Say it.", at=A_MONTH_LATER)).refused("already_kept")


def test_there_is_nothing_to_hear_again_before_the_first() -> None:
    between(*JOINED).when(asked_again()).refused("nothing_to_renew")
    assert isinstance(between(*GIVEN).when(asked_again()).events[0], AskedAgain)


# What hangs on it


@pytest.mark.parametrize("condition", ["acknowledged", "apologised"])
def test_a_letter_given_here_is_an_apology_given(condition: str) -> None:
    for two, holds in ((between(*TOGETHER), False), (between(*GIVEN), True)):
        moment = Moment(state=two.sees(BEN, THE_EVENING), now=THE_EVENING, about=THE_REPAIR)
        assert CONDITIONS[condition](moment) is holds


def test_an_answer_given_here_is_an_answer() -> None:
    seen = between(*GIVEN, answered_letter("no_more")).sees(BEN, THE_EVENING_AFTER)
    moment = Moment(state=seen, now=THE_EVENING_AFTER, about=THE_REPAIR)
    assert CONDITIONS["answer_told"](moment)
    assert CONDITIONS["asked_to_stop"](moment)


def test_a_first_apology_given_here_is_not_given_as_a_first_again() -> None:
    new = letter("new", text=ANOTHER_LETTER, at=AN_HOUR_LATER)
    between(*GIVEN, new).when(ready("new", at=AN_HOUR_LATER)).refused("given_before")


def test_a_letter_both_let_go_of_is_a_letter_no_more() -> None:
    gone = between(
        *GIVEN,
        lets_go(ANA, BEN, "given"),
        lets_go(BEN, BEN, "given"),
    )
    assert gone.sees(ANA, A_MONTH_LATER).shared.letters.letters == ()
    gone.when(given_letter(at=A_MONTH_LATER)).refused("not_there")


def test_nobody_deletes_their_way_past_a_stop() -> None:
    two = between(*GIVEN, *RENEWED, door("renewed_apology"), answered_letter("no_more"))
    of_the_stop = lets_go(BEN, ANA, "answer")
    two.when(of_the_stop).refused("word_stays")
    gone = two.then(
        lets_go(ANA, BEN, "given"),
        lets_go(BEN, BEN, "given"),
    )
    gone.when(given_letter("g2", "second", at=A_WEEK_LATER)).refused("asked_to_stop")
    lifted = two.then(asked_again(at=THE_EVENING_AFTER))
    assert lifted.when(lets_go(BEN, ANA, "answer", at=A_WEEK_LATER)).events


# One sentence of it


def says(says: Says = "on_me", id: str = "mark", **values: Any) -> MarkSentence:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "given", "sentence": 1}
    return MarkSentence(id=id, says=says, **usual | values)


def test_s0_1d_ana_says_something_of_one_sentence_and_ben_sees_it_after_ten_minutes() -> None:
    two = between(*GIVEN).then(says())
    (mark,) = two.state(ANA).shared.letters.marks_on("given")
    assert LETTER[mark.start : mark.end] == WRONG
    assert not mark.counted
    assert two.sees(BEN, AN_HOUR_LATER).shared.letters.marks_on("given") == ()
    assert two.sees(BEN, THE_EVENING_AFTER).shared.letters.marks_on("given")
    two.when(says(id="again")).quietly()
    changed = two.then(says("reached", "other"))
    assert [m.says for m in changed.state(ANA).shared.letters.marks_on("given")] == ["reached"]


def test_s0_1d_what_is_no_sentence_of_it_or_says_nothing_is_refused() -> None:
    two = between(*GIVEN)
    two.when(says(sentence=9)).refused("not_understood", field="sentence")
    two.when(says("own")).refused("empty", field="text")
    two.when(says(of="never")).refused("not_there")
    two.when(says(by=BEN)).refused("not_your_side")
    assert two.when(says("own", text="Your mother did not ask you to.")).events


def test_she_may_say_only_words() -> None:
    two = between(*GIVEN).then(answered_letter("only_words"))
    answer = two.state(ANA).shared.letters.answer_to("given")
    assert answer is not None
    assert answer.answer == "only_words"
