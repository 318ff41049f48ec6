"""Letting go: one's own words go at once with what hangs on them, and nothing brings them back."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import EMPTY, Command, Event, LetGo, LetGoOf, fold
from amends.repair.deciding import COMMANDS, PLACES, kept_thing
from amends.repair.kinds import Act
from tests.repair.scenario import (
    A_MONTH_LATER,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    later,
)
from tests.repair.things import (
    TO_A_READY_LETTER,
    cause,
    checked_in,
    fact,
    guess,
    harm,
    letter,
    marked,
    planned,
    prepared,
    promised,
    reflected,
    terms,
)

THINGS: tuple[Command, ...] = (
    harm(),
    guess(),
    letter(),
    reflected(),
    cause(),
    planned(),
    promised(),
    checked_in(),
    terms(asked="own"),
)


def let_go(id: str, **values: Any) -> LetGoOf:
    return replace(LetGoOf(at=LATER_THAT_NIGHT, id=id), **values)


@pytest.mark.parametrize("thing", THINGS, ids=str)
def test_each_thing_can_be_let_go_and_an_old_form_does_not_bring_it_back(thing: Command) -> None:
    id: str = thing.id  # type: ignore[attr-defined]
    before = (guess(),) if thing == planned() else ()
    kept = given(*before, thing)
    assert kept_thing(kept.state, id) is not None
    kept.when(let_go(id)).then(LetGo(at=LATER_THAT_NIGHT, ids=(id,)))
    gone = given(*before, thing, let_go(id))
    assert kept_thing(gone.state, id) is None
    gone.when(later(thing, THE_EVENING_AFTER)).refused("not_there")
    gone.when(later(let_go(id), THE_EVENING_AFTER)).quietly()


def test_what_never_was_is_let_go_quietly() -> None:
    given().when(let_go("never")).quietly()


def test_two_things_never_share_a_name_so_that_one_never_goes_with_the_other() -> None:
    given(harm()).when(guess("the-harm")).refused("already_kept")
    given(letter("same")).when(harm("same", act="I lied.")).refused("already_kept")


@pytest.mark.parametrize("id", ["", "x" * 65, "broken \ud800"])
def test_a_name_that_no_form_gives_is_not_kept(id: str) -> None:
    given().when(harm(id)).refused("not_understood")


def test_marks_of_a_promise_that_is_gone_change_nothing() -> None:
    made = given().when(promised()).events
    mark = given(promised()).when(marked(at=THE_EVENING_AFTER)).events
    gone = LetGo(at=THE_EVENING_AFTER, ids=("the-promise",))
    assert fold((*made, gone, *mark)) == fold((*made, gone))


def test_a_book_with_emptied_entries_tells_the_same() -> None:
    events: tuple[Event, ...] = ()
    gone = {"the-letter", "the-harm", "the-fact"}
    walked = (*TO_A_READY_LETTER, fact(), prepared())
    gone_later = let_go("the-letter", at=A_MONTH_LATER), let_go("the-harm", at=A_MONTH_LATER)
    for press in (*walked, *gone_later):
        events += given(*events).when(press).events
    left = [event for event in events if not names(event, gone)]
    assert fold(left) == fold(events)
    assert len(left) < len(events)


def test_a_letter_that_may_have_gone_out_stays_while_the_cap_counts_it() -> None:
    """Else to let it go would make room for the next."""
    here = given(*TO_A_READY_LETTER, prepared())
    here.when(let_go("the-letter")).refused("counted_stays")
    assert here.when(let_go("the-letter", at=A_MONTH_LATER)).events


def names(event: Event, ids: set[str]) -> bool:
    return getattr(event, "id", None) in ids or getattr(event, "of", None) in ids


def test_every_command_that_makes_a_thing_has_its_place() -> None:
    """A thing without a place could never be let go. What is given is taken back, or goes when
    both let it go."""
    making = {c for c in COMMANDS if "id" in c.__struct_fields__} - {LetGoOf}
    making = {command for command in making if not issubclass(command, Act)}
    assert making <= set(PLACES.values())


def test_nothing_goes_from_an_empty_book() -> None:
    assert kept_thing(EMPTY, "the-harm") is None
    assert given(who=None).when(LetGoOf(at=THE_EVENING, id="the-harm")).events == ()
