"""The hurt partner's own side: what happened, what they need, what they will not accept, notes.

It owes nothing and nothing in it waits for an answer. It works with no other person in the repair
at all, and none of it can reach anyone. (STEPS S1.2e, S2.15b, S4.0a.)
"""

from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said

if TYPE_CHECKING:
    from amends.repair.state import State

Shelf = Literal["happened", "need", "limit", "note", "to_hear"]
"""`limit`: what I will not accept. `to_hear`: a thing I need to hear named (S0.1e)."""


class PageWritten(Made, frozen=True, kw_only=True):
    """A page as it stands now, written again under the same id when it changes."""

    shelf: Shelf
    text: str


class BesideChosen(kinds.Event, frozen=True, kw_only=True):
    """Whether to lay the other's sealed guesses beside one's own words. Nobody hears of it."""

    on: bool


Event = PageWritten | BesideChosen


class WritePage(kinds.Command, frozen=True, kw_only=True):
    id: str
    shelf: Shelf
    text: str


class LayBeside(kinds.Command, frozen=True, kw_only=True):
    on: bool


Command = WritePage | LayBeside


class Slice(Value, frozen=True, kw_only=True):
    pages: tuple[PageWritten, ...] = ()
    beside: bool = False

    def on(self, shelf: Shelf) -> tuple[PageWritten, ...]:
        return tuple(page for page in self.pages if page.shelf == shelf)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.partners_side
    match command:
        case WritePage():
            return _write(mine, command)
        case LayBeside():
            return _lay_beside(state, command)
        case _:
            assert_never(command)


def _lay_beside(state: "State", command: LayBeside) -> tuple[Event, ...]:
    """Refuse before there are words of one's own: a guess read first would colour them."""
    if command.on and not state.own.impact.rows:
        raise Refused("own_words_first")
    if state.own.partners_side.beside == command.on:
        return ()
    return (BesideChosen(at=command.at, on=command.on),)


def _write(mine: Slice, command: WritePage) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    kept = kinds.find(mine.pages, command.id)
    if kept is not None and kept.shelf != command.shelf:
        raise Refused("already_kept", field="text")
    if kept is not None and kept.text == text:
        return ()
    return (PageWritten(at=command.at, id=command.id, shelf=command.shelf, text=text),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PageWritten():
            if kinds.find(mine.pages, event.id) is None:
                return replace(mine, pages=(*mine.pages, event))
            return replace(mine, pages=kinds.amended(mine.pages, event.id, text=event.text))
        case BesideChosen():
            return replace(mine, beside=event.on)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, pages=kinds.without(mine.pages, ids))
