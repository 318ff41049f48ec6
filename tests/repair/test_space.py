"""Space: the hurt partner's terms. Ben writes them down; he can loosen none of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from amends.repair import Command, LetGo, LetGoOf
from amends.repair.practices.space import (
    AvailabilityWritten,
    ContactLogged,
    EndSpace,
    LogContact,
    SpaceBegan,
    SpaceEnded,
    UnsentWritten,
    WriteAvailability,
    WriteUnsent,
)
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import terms

A_WEEK_ON = THAT_DAY + timedelta(days=7)
UNSENT = WriteUnsent(at=THE_EVENING, id="unsent", text="I wrote you four messages tonight.")
CONTACT = LogContact(at=THE_EVENING, id="contact", on=THAT_DAY, text="I called once.", inside=False)
LINE = WriteAvailability(at=THE_EVENING, id="line", text="I am here on any evening.")
THEIR_WORDS = "They said: you can call again."


def ended(**values: object) -> EndSpace:
    usual = {"at": THE_EVENING_AFTER, "of": "the-space", "on": THE_DAY_AFTER}
    return EndSpace(**usual | values)  # type: ignore[arg-type]


def test_s1_2a_what_they_asked_for_is_written_down() -> None:
    given().when(terms(until=A_WEEK_ON, messenger="her sister")).then(
        SpaceBegan(
            at=THE_EVENING,
            id="the-space",
            asked="asked",
            start=THAT_DAY,
            until=A_WEEK_ON,
            stops="",
            goes_on="School runs.",
            may_send="nothing",
            messenger="her sister",
            look_again=None,
        )
    )


@pytest.mark.parametrize(
    ("changed", "reason", "field"),
    [
        ({"until": THE_DAY_AFTER}, "space_not_yours_to_shorten", "until"),
        ({"start": THE_DAY_AFTER}, "space_not_yours_to_shorten", "until"),
        ({"may_send": "one_line"}, "space_not_yours_to_shorten", "may_send"),
    ],
    ids=["sooner", "begun later", "a line allowed"],
)
def test_s0_3b_ben_loosens_nothing(changed: dict[str, Any], reason: str, field: str) -> None:
    before = given(terms(until=A_WEEK_ON))
    before.when(terms(**{"until": A_WEEK_ON} | changed)).refused(reason, field=field)


def test_s0_3b_an_open_end_is_not_given_a_day() -> None:
    given(terms()).when(terms(until=date.max)).refused("space_not_yours_to_shorten")


def test_s0_3b_more_distance_is_always_possible() -> None:
    assert given(terms(until=THE_DAY_AFTER)).when(terms(until=A_WEEK_ON)).events
    assert given(terms(until=THE_DAY_AFTER)).when(terms(until=None)).events


def test_a_time_of_quiet_that_ben_proposed_is_his_to_shorten_until_they_ask_for_it() -> None:
    proposed = terms(asked="proposed", until=A_WEEK_ON)
    shorter = terms(asked="proposed", until=THE_DAY_AFTER)
    assert given(proposed).when(shorter).events
    asked_for = terms(until=A_WEEK_ON)
    given(proposed, asked_for).when(shorter).refused("space_not_yours_to_shorten")


@pytest.mark.parametrize("field", ["until", "look_again"])
def test_terms_end_after_they_begin(field: str) -> None:
    wrong: dict[str, Any] = {field: date.min}
    given().when(terms(**wrong)).refused("ends_before_start", field=field)


def test_only_they_can_end_what_they_asked_for() -> None:
    given(terms()).when(ended()).refused("space_not_yours_to_end", field="as_told")
    given(terms()).when(ended(as_told=THEIR_WORDS)).then(
        SpaceEnded(at=THE_EVENING_AFTER, of="the-space", on=THE_DAY_AFTER, as_told=THEIR_WORDS)
    )


def test_s0_3a_ana_ends_her_own_space_with_one_act() -> None:
    given(terms(asked="own"), who=ANA).when(ended()).then(
        SpaceEnded(at=THE_EVENING_AFTER, of="the-space", on=THE_DAY_AFTER, as_told="")
    )


def test_an_end_keeps_the_words_it_was_told_in() -> None:
    over = given(terms(), ended(as_told=THEIR_WORDS))
    over.when(ended(as_told=THEIR_WORDS, at=A_MONTH_LATER)).quietly()
    over.when(ended(as_told="They said something else.")).refused("already_kept", field="as_told")


def test_terms_that_have_ended_are_not_written_again() -> None:
    given(terms(), ended(as_told=THEIR_WORDS)).when(terms(until=A_WEEK_ON)).refused(
        "space_is_over", field="until"
    )


def test_space_does_not_end_on_a_day_that_has_not_come() -> None:
    given(terms()).when(ended(on=date.max, as_told=THEIR_WORDS)).refused("day_not_come")


def test_nothing_ends_that_was_not_there() -> None:
    given().when(ended()).refused("not_there")


def test_a_letter_that_is_not_for_sending() -> None:
    given().when(UNSENT).then(
        UnsentWritten(at=THE_EVENING, id="unsent", text="I wrote you four messages tonight.")
    )
    again = WriteUnsent(at=LATER_THAT_NIGHT, id="unsent", text="I deleted them.")
    assert [u.text for u in given(UNSENT, again).state.own.space.unsent] == ["I deleted them."]
    given().when(WriteUnsent(at=THE_EVENING, id="unsent", text=" ")).refused("empty")


def test_s0_3b_contact_outside_the_terms_is_written_down_as_such() -> None:
    outcome = given(terms()).when(CONTACT)
    outcome.then(
        ContactLogged(
            at=THE_EVENING, id="contact", on=THAT_DAY, text="I called once.", inside=False
        )
    )
    assert [kept.id for kept in outcome.state.own.space.breaches] == ["contact"]
    given(CONTACT).when(
        LogContact(at=THE_EVENING, id="contact", on=THAT_DAY, text="Nothing.", inside=True)
    ).refused("already_kept", field="text")


def test_s0_3e_there_is_exactly_one_line_and_then_silence() -> None:
    given().when(LINE).then(
        AvailabilityWritten(at=THE_EVENING, id="line", text="I am here on any evening.")
    )
    another = WriteAvailability(at=THE_EVENING, id="another", text="And on Sundays.")
    given(LINE).when(another).refused("one_line_only", field="text")
    assert given(LINE, LetGoOf(at=THE_EVENING, id="line")).when(another).events
    given(LINE).when(WriteAvailability(at=THE_EVENING, id="line", text="Other.")).refused(
        "already_kept"
    )


def test_nobody_deletes_their_way_out_of_space() -> None:
    let_go = LetGoOf(at=THE_EVENING_AFTER, id="the-space")
    given(terms()).when(let_go).refused("space_not_yours_to_end")
    given(terms(until=THE_DAY_AFTER)).when(let_go).refused("space_not_yours_to_end")
    given(terms(until=THE_DAY_AFTER)).when(later(let_go, A_MONTH_LATER)).then(
        LetGo(at=A_MONTH_LATER, ids=("the-space",))
    )
    assert given(terms(), ended(as_told=THEIR_WORDS)).when(let_go).events
    assert given(terms(asked="own"), who=ANA).when(let_go).events


ON_THE_LAST_ISLAND = datetime(2026, 3, 8, 11, 59, tzinfo=UTC)
"""Still the evening of 7 March at twelve hours behind."""


@pytest.mark.parametrize(
    ("now", "holds"),
    [
        (THE_EVENING, True),
        (THE_EVENING_AFTER, True),
        (ON_THE_LAST_ISLAND, True),
        (ON_THE_LAST_ISLAND + timedelta(minutes=1), False),
        (datetime(2026, 3, 5, 9, 59, tzinfo=UTC), False),
        (datetime(2026, 3, 5, 10, 0, tzinfo=UTC), True),
    ],
    ids=["that day", "the last day", "last island", "over", "not begun", "already the day"],
)
def test_a_day_of_space_is_a_day_wherever_they_are(now: datetime, *, holds: bool) -> None:
    assert given(terms(until=THE_DAY_AFTER)).state.own.space.holds(now) is holds


@pytest.mark.parametrize(
    ("before", "press"),
    [
        ((), terms()),
        ((terms(),), ended(as_told=THEIR_WORDS)),
        ((), UNSENT),
        ((), CONTACT),
        ((), LINE),
    ],
    ids=["begin", "end", "unsent", "contact", "line"],
)
def test_a_second_press_does_nothing(before: tuple[Command, ...], press: Command) -> None:
    nothing_comes_of_a_second_press(*before, press=press)
