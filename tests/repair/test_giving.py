"""What one gives the other: unseen for ten minutes, taken back without a trace, shown by its day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import Event, encode, fold
from amends.repair.guards import started
from amends.repair.kinds import Given, Pair
from amends.repair.practices.giving import (
    GivenLetGo,
    LetGoOfGiven,
    SharedBookBegan,
    TakeBack,
    TookBack,
)
from amends.repair.practices.letters import LetterGiven
from amends.repair.practices.pacing import ChooseCap, Leave, NotNowSet
from amends.repair.practices.safety import Screened
from tests.repair.between import Two, began, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    LETTER,
    TO_A_READY_LETTER,
    TOGETHER,
    given_letter,
    harm,
    lets_go,
    letter,
    quiet,
    ready,
    screened,
    terms,
)

TEN_MINUTES = timedelta(minutes=10)
ALMOST = THE_EVENING + TEN_MINUTES - timedelta(seconds=1)
SEEN_FROM = THE_EVENING + TEN_MINUTES

BACK = TakeBack(at=ALMOST, by=BEN, thing="given")


def letters_before(two: Two, who: str, at: object) -> tuple[str, ...]:
    seen = two.sees(ANA if who == ANA else BEN, at)  # type: ignore[arg-type]
    return tuple(one.id for one in seen.shared.letters.letters)


# The beginning


def test_a_shared_book_begins_with_what_its_first_writer_picks_seen_at_once() -> None:
    outcome = between(*TO_A_READY_LETTER).when(began(BEN, "the-letter"))
    outcome.then(
        SharedBookBegan(at=THE_EVENING, by=BEN, tie="partner"),
        LetterGiven(
            at=THE_EVENING,
            id="the-letter",
            by=BEN,
            visible_from=THE_EVENING,
            counted=False,
            draft="the-letter",
            kind="full",
            text=LETTER,
            asked="",
        ),
    )
    two = between(*TO_A_READY_LETTER, began(BEN, "the-letter"))
    assert letters_before(two, ANA, THE_EVENING) == ("the-letter",)


def test_a_shared_book_begins_once() -> None:
    between(*TOGETHER).when(began(at=LATER_THAT_NIGHT)).quietly()


def test_ana_may_begin_it_with_nothing_in_it() -> None:
    two = between(hers(screened()))
    two.when(began(ANA)).then(SharedBookBegan(at=THE_EVENING, by=ANA, tie="partner"))


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"barred": "asked__"}, "no_contact"),
        ({"barred": "order__"}, "no_contact"),
        ({"used_force": "yes"}, "help_first"),
        ({"afraid": "yes"}, "not_now"),
        ({"not_free": "yes"}, "not_now"),
    ],
)
def test_no_shared_book_begins_where_it_must_not(answers: dict[str, Any], reason: str) -> None:
    between(screened(**answers)).when(began()).refused(reason)
    between(hers(screened(**answers))).when(began(ANA)).refused(reason)


def test_nor_before_the_questions_nor_in_space_nor_where_the_two_are_quiet_elsewhere() -> None:
    between().when(began()).refused("questions_first")
    between(screened(), terms()).when(began()).refused("not_now")
    between(screened(), pair=Pair(closed=True)).when(began()).refused("not_now")
    between(screened(), harm(kind="control", act="I read your phone.")).when(began()).refused(
        "help_first"
    )


def test_what_is_picked_is_read_for_words_to_be_held() -> None:
    bad = (*TO_A_READY_LETTER[:3], letter(text=f"{LETTER} {A_THREAT}"), ready())
    between(*bad).when(began(BEN, "the-letter")).refused("held_threat")
    assert between(*bad).when(began()).events


def test_only_what_is_ready_can_be_picked() -> None:
    two = between(screened(), harm(), letter())
    two.when(began(BEN, "the-letter")).refused("not_marked_ready")
    two.when(began(BEN, "never")).refused("not_there")


def test_without_a_shared_book_nothing_is_given_in_it() -> None:
    between(*TO_A_READY_LETTER).when(given_letter()).refused("no_shared_book")
    between(*TO_A_READY_LETTER).when(BACK).refused("no_shared_book")


# Ten minutes


def test_what_is_given_is_seen_after_ten_minutes_and_by_its_giver_at_once() -> None:
    two = between(*TOGETHER, given_letter())
    assert letters_before(two, BEN, THE_EVENING) == ("given",)
    assert letters_before(two, ANA, ALMOST) == ()
    assert letters_before(two, ANA, SEEN_FROM) == ("given",)


def test_within_ten_minutes_it_is_taken_back_and_leaves_no_trace() -> None:
    without = between(*TOGETHER)
    two = without.then(given_letter())
    two.when(BACK).then(TookBack(at=ALMOST, by=BEN, thing="given"))
    back = two.then(BACK)
    for at in (THE_EVENING, ALMOST, SEEN_FROM, THE_EVENING_AFTER):
        assert back.sees(ANA, at) == without.sees(ANA, at)
    assert letters_before(back, BEN, THE_EVENING_AFTER) == ()
    assert back.state(BEN).shared.gone == {"given"}
    back.when(TakeBack(at=A_MONTH_LATER, by=BEN, thing="given")).quietly()


def test_what_was_taken_back_can_be_given_anew_but_not_by_an_old_form() -> None:
    back = between(*TOGETHER, given_letter(), BACK)
    back.when(given_letter(at=AN_HOUR_LATER)).refused("not_there")
    assert back.when(given_letter("anew", at=AN_HOUR_LATER)).events


def test_a_book_whose_entry_was_emptied_tells_the_same() -> None:
    back = between(*TOGETHER, given_letter(), BACK)
    emptied = [one for one in back.shared if getattr(one, "id", None) != "given"]
    assert fold(emptied) == fold(back.shared)
    assert len(emptied) < len(back.shared)


def test_afterwards_it_is_too_late() -> None:
    late = TakeBack(at=SEEN_FROM, by=BEN, thing="given")
    between(*TOGETHER, given_letter()).when(late).refused("too_late_to_take_back")


def test_nobody_takes_back_what_the_other_gave() -> None:
    hers_now = TakeBack(at=ALMOST, by=ANA, thing="given")
    between(*TOGETHER, given_letter()).when(hers_now).refused("not_there")


# Never an hour


def test_the_others_acts_show_a_day_and_never_an_hour() -> None:
    early = between(*TOGETHER, given_letter(at=THE_EVENING))
    late = between(*TOGETHER, given_letter(at=LATER_THAT_NIGHT))
    assert early.sees(ANA, A_MONTH_LATER) == late.sees(ANA, A_MONTH_LATER)
    (one,) = early.sees(ANA, A_MONTH_LATER).shared.letters.letters
    assert one.day == THE_EVENING.date()
    assert (one.at.hour, one.at.minute, one.at.second) == (0, 0, 0)
    assert one.visible_from == one.at
    (own,) = early.sees(BEN, A_MONTH_LATER).shared.letters.letters
    assert own.at == THE_EVENING


# A stop works at once


def test_what_was_not_seen_yet_when_a_stop_came_is_not_shown_while_it_lasts() -> None:
    two = between(*TOGETHER, given_letter(), quiet(at=ALMOST))
    assert letters_before(two, ANA, AN_HOUR_LATER) == ()
    over = two.then(quiet(on=False, at=THE_EVENING_AFTER))
    assert letters_before(over, ANA, THE_EVENING_AFTER) == ("given",)


def test_what_was_seen_before_a_stop_stays() -> None:
    two = between(*TOGETHER, given_letter(), quiet(at=AN_HOUR_LATER))
    assert letters_before(two, ANA, THE_EVENING_AFTER) == ("given",)


def test_what_was_not_seen_yet_when_someone_left_is_never_shown() -> None:
    for who in (ANA, BEN):
        two = between(*TOGETHER, given_letter(), Leave(at=ALMOST, by=who))
        assert letters_before(two, ANA, A_MONTH_LATER) == ()
        assert letters_before(two, BEN, A_MONTH_LATER) == ("given",)


# Fear is invisible


def test_busy_and_afraid_look_the_same_to_ben() -> None:
    two = between(*JOINED)
    busy = two.then(hers(screened(at=AN_HOUR_LATER)), quiet(at=AN_HOUR_LATER))
    afraid = two.then(hers(screened(at=AN_HOUR_LATER, afraid="yes")))
    for at in (AN_HOUR_LATER, THE_EVENING_AFTER):
        assert busy.sees(BEN, at) == afraid.sees(BEN, at)
    for press in (given_letter(at=THE_EVENING_AFTER), quiet(BEN, at=THE_EVENING_AFTER)):
        assert _answer(busy, press) == _answer(afraid, press)


def _answer(two: Two, press: object) -> object:
    outcome = two.when(press)  # type: ignore[arg-type]
    return outcome.refusal.reason if outcome.refusal else outcome.events


def test_the_questions_write_as_many_entries_of_one_size_whatever_is_answered() -> None:
    two = between(*TOGETHER)
    written = [
        two.when(hers(screened(at=AN_HOUR_LATER, **answers))).events
        for answers in ({}, {"afraid": "yes"}, {"barred": "order__"}, {"used_force": "yes"})
    ]
    assert {tuple(type(event) for event in events) for events in written} == {(Screened, NotNowSet)}
    assert max(len(encode(events[1])[2]) for events in written) < 256


def test_a_pause_writes_in_the_same_books_as_the_questions_and_as_much() -> None:
    two = between(*TOGETHER)
    afraid = two.when(hers(screened(at=AN_HOUR_LATER, afraid="yes"))).events
    busy = two.when(quiet(at=AN_HOUR_LATER)).events
    assert _books_and_sizes(busy) == _books_and_sizes(afraid)
    over = two.then(quiet(at=AN_HOUR_LATER)).when(quiet(on=False, at=THE_EVENING_AFTER)).events
    assert {book for book, _ in _books_and_sizes(over)} == {"personal", "shared"}


def _books_and_sizes(events: tuple[Event, ...]) -> set[tuple[str, int]]:
    written = ((event.book, *encode(event)) for event in events)
    return {(book, len(kind) + len(payload)) for book, kind, _version, payload in written}


def test_the_questions_end_ones_own_quiet_only_where_that_is_said_and_no_answer_calls_for_it() -> (
    None
):
    two = between(*TOGETHER, hers(screened(at=AN_HOUR_LATER, afraid="yes")))
    for answers, quiet_now in (
        ({}, True),
        ({"ends_quiet": True}, False),
        ({"ends_quiet": True, "afraid": "yes"}, True),
    ):
        answered = two.then(hers(screened(at=THE_EVENING_AFTER, **answers)))
        assert answered.state(ANA).shared.pacing.is_quiet == quiet_now


def test_the_questions_never_end_the_quiet_of_the_other() -> None:
    two = between(*TOGETHER, quiet(BEN, at=AN_HOUR_LATER))
    answered = two.then(hers(screened(at=THE_EVENING_AFTER, ends_quiet=True)))
    assert answered.state(ANA).shared.pacing.not_now == {BEN}


def test_the_questions_change_nothing_that_ben_sees_where_all_is_well() -> None:
    two = between(*TOGETHER)
    asked = two.then(hers(screened(at=AN_HOUR_LATER)))
    assert asked.sees(BEN, THE_EVENING_AFTER) == two.sees(BEN, THE_EVENING_AFTER)


@pytest.mark.parametrize("who", [BEN, ANA])
def test_quiet_does_not_end_while_its_reason_stands(who: str) -> None:
    by = ANA if who == ANA else BEN
    wrap = hers if by == ANA else (lambda command: command)
    two = between(*TOGETHER, wrap(screened(at=AN_HOUR_LATER, barred="asked__")))
    two.when(quiet(by, on=False, at=THE_EVENING_AFTER)).refused("quiet_stays")
    answered = two.then(wrap(screened(at=THE_EVENING_AFTER)))
    assert answered.state(ANA).shared.pacing.is_quiet
    assert answered.when(quiet(by, on=False, at=A_MONTH_LATER)).events


def test_a_harm_of_force_or_a_space_as_told_has_the_same_effect() -> None:
    for press in (
        harm("another", kind="physical", act="I hit you.", at=AN_HOUR_LATER),
        terms(at=AN_HOUR_LATER),
    ):
        events = between(*TOGETHER).when(press).events
        assert [event.book for event in events] == ["own", "personal", "shared"]
        assert events[-1] == NotNowSet(at=AN_HOUR_LATER, by=BEN, on=True)
    proposed = terms(at=AN_HOUR_LATER, asked="proposed")
    assert len(between(*TOGETHER).when(proposed).events) == 1


# Letting go


def let_go(by: str, at: object = THE_EVENING_AFTER) -> LetGoOfGiven:
    return lets_go(by, BEN, "given", at=at)  # type: ignore[arg-type]


def test_what_was_given_goes_when_both_let_it_go() -> None:
    two = between(*TOGETHER, given_letter())
    two.when(let_go(ANA)).then(GivenLetGo(at=THE_EVENING_AFTER, by=ANA, whose=BEN, thing="given"))
    one = two.then(let_go(ANA))
    assert letters_before(one, BEN, A_MONTH_LATER) == ("given",)
    assert one.state(BEN).shared.gone == frozenset()
    assert not one.state(BEN).shared.giving.is_gone(BEN, "given")
    both = one.then(let_go(BEN))
    assert both.state(BEN).shared.gone == {"given"}
    assert both.state(BEN).shared.giving.is_gone(BEN, "given")
    assert not both.state(BEN).shared.giving.is_gone(ANA, "given")
    for who in (ANA, BEN):
        assert letters_before(both, who, A_MONTH_LATER) == ()


def test_what_both_let_go_of_still_counts_for_the_cap() -> None:
    """Else Ana would make place for more by putting away what came."""
    two = between(*TOGETHER, ChooseCap(at=THE_EVENING, by=ANA, most=1), given_letter())
    both = two.then(let_go(ANA), let_go(BEN))
    assert len(started(both.state(BEN), BEN)) == len(started(two.state(BEN), BEN)) == 1
    assert started(both.sees(BEN, A_MONTH_LATER), BEN) == started(two.state(BEN), BEN)
    assert started(two.then(let_go(BEN)).state(BEN), BEN) == started(two.state(BEN), BEN)


def test_nobody_sees_that_the_other_let_go() -> None:
    two = between(*TOGETHER, given_letter())
    assert two.then(let_go(ANA)).sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)


def test_letting_go_is_possible_after_leaving() -> None:
    two = between(*TOGETHER, given_letter(), Leave(at=AN_HOUR_LATER, by=ANA))
    both = two.then(let_go(BEN), let_go(ANA))
    assert both.state(ANA).shared.gone == {"given"}
    both.when(let_go(ANA, A_MONTH_LATER)).quietly()


def test_what_cannot_be_seen_yet_is_not_there_to_let_go_of() -> None:
    two = between(*TOGETHER, given_letter())
    two.when(let_go(ANA, ALMOST)).refused("not_there")
    two.when(let_go(BEN, ALMOST)).then(TookBack(at=ALMOST, by=BEN, thing="given"))


def test_a_given_thing_that_comes_after_its_end_stays_away() -> None:
    letter_events: tuple[Event, ...] = between(*TOGETHER).when(given_letter()).events
    back = TookBack(at=ALMOST, by=BEN, thing="given")
    assert isinstance(letter_events[0], Given)
    assert fold((back, *letter_events)) == fold((back,))
