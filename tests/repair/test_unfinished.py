"""What is left half done: kept as it stood, one of each page, and gone when its page is done."""

from __future__ import annotations

from typing import Any

import pytest

from amends.repair import LetGo, LetGoOf, due
from amends.repair.kinds import LONGEST_TEXT, is_about
from amends.repair.practices.unfinished import (
    MOST,
    MOST_FIELDS,
    KeepUnfinished,
    Typed,
    UnfinishedKept,
)
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import letter

WORDS = (Typed(name="what", value="I am home by seven."), Typed(name="start", value="no day"))


def left(id: str = "left", **changed: Any) -> KeepUnfinished:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "form": "promise",
        "page": "j/1",
        "step": 3,
        "thing": "the-promise",
        "fields": WORDS,
    }
    return KeepUnfinished(id=id, **usual | changed)


def kept(id: str = "left", **changed: Any) -> UnfinishedKept:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "form": "promise",
        "page": "j/1",
        "step": 3,
        "thing": "the-promise",
        "begun": THE_EVENING,
        "fields": WORDS,
    }
    return UnfinishedKept(id=id, **usual | changed)


@pytest.mark.parametrize("who", [BEN, ANA])
def test_a_page_is_kept_as_it_stands_by_either_and_nothing_is_due_for_it(who: Any) -> None:
    outcome = given(who=who).when(left())
    outcome.then(kept())
    assert outcome.state.own.unfinished.of("j/1") == kept()
    assert due(outcome.state, who, THE_EVENING_AFTER) == due(outcome.before, who, THE_EVENING_AFTER)


def test_pressing_twice_is_once_also_under_the_id_of_another_answer() -> None:
    nothing_comes_of_a_second_press(press=left())
    given(left()).when(left("again", at=LATER_THAT_NIGHT)).quietly()


def test_the_next_takes_its_place_and_the_words_before_leave_the_book() -> None:
    more = (Typed(name="what", value="I am home by eight."),)
    outcome = given(left()).when(left("more", at=LATER_THAT_NIGHT, fields=more, after="left"))
    outcome.then(
        LetGo(at=LATER_THAT_NIGHT, ids=("left",)),
        kept("more", at=LATER_THAT_NIGHT, fields=more),
    )
    assert [one.id for one in outcome.state.own.unfinished.kept] == ["more"]
    assert is_about(kept(), {"left"}), "the journal empties it"


def test_what_is_begun_anew_begins_on_its_own_day() -> None:
    other = (Typed(name="what", value="I pay the bill."),)
    outcome = given(left()).when(left("anew", at=THE_EVENING_AFTER, fields=other))
    (one,) = outcome.state.own.unfinished.kept
    assert one.begun == THE_EVENING_AFTER


def test_each_page_has_its_own() -> None:
    state = given(left(), left("other", page="j/a-promise/7")).state
    assert [one.page for one in state.own.unfinished.kept] == ["j/1", "j/a-promise/7"]


def test_what_is_too_much_is_said_and_nothing_is_cut() -> None:
    fits = Typed(name="what", value="x" * (LONGEST_TEXT - 4))
    assert given().when(left(fields=(fits,))).events
    more = (fits, Typed(name="a", value=""))
    given().when(left(fields=more)).refused("too_much_half_done")


def test_twenty_pages_can_be_half_done_and_no_more() -> None:
    twenty = [left(f"left-{n}", page=f"j/{n}") for n in range(MOST)]
    given(*twenty).when(left("one-more", page="i/1")).refused("enough_half_done")
    assert given(*twenty).when(left("anew", page="j/1", fields=WORDS[:1])).events


@pytest.mark.parametrize(
    "changed",
    [
        {"page": ""},
        {"page": "j/1?what=words that were typed"},
        {"page": "https://elsewhere.example"},
        {"page": "j/" + "1" * 300},
        {"form": ""},
        {"thing": "x" * 65},
        {"fields": (Typed(name="", value="a"),)},
        {"fields": WORDS * MOST_FIELDS},
    ],
    ids=str,
)
def test_what_no_page_sends_is_not_kept(changed: dict[str, Any]) -> None:
    given().when(left(**changed)).refused("not_understood")


def test_it_is_let_go_and_an_old_press_does_not_bring_it_back() -> None:
    gone = LetGoOf(at=LATER_THAT_NIGHT, id="left")
    given(left()).when(gone).then(LetGo(at=LATER_THAT_NIGHT, ids=("left",)))
    given(left(), gone).when(left(at=THE_EVENING_AFTER)).refused("not_there")
    assert given(left(), gone).when(left("new", at=THE_EVENING_AFTER)).events


def test_what_was_begun_on_the_page_of_a_letter_goes_with_the_letter() -> None:
    here = given(letter(), left(page="f/the-letter/2"), left("other"))
    here.when(LetGoOf(at=LATER_THAT_NIGHT, id="the-letter")).then(
        LetGo(at=LATER_THAT_NIGHT, ids=("the-letter", "left"))
    )
