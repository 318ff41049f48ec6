"""What was left half done: the fields of one page as they stood, sound or not, kept for later.

It is its person's alone. No rule looks at what is in it, nothing is due for it, and nothing calls
anybody back to it. There is one of each page; the next takes its place, and the words of the one
before leave the book with that press.
"""

import re
from typing import TYPE_CHECKING, Final, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Instant, LetGo, Made, Refused, Value, whole

if TYPE_CHECKING:
    from amends.repair.state import State

MOST: Final = 20
"""Pages that can be half done at a time: more is a heap, and no place to find one again (judgement)."""

LONGEST: Final = kinds.LONGEST_TEXT
"""Characters that all fields of a page may hold together: what fits into one entry."""

MOST_FIELDS: Final = 300
"""More than any form has, every card of it chosen."""

_PAGE: Final = re.compile(r"[A-Za-z0-9](?:/[A-Za-z0-9_-]+)*")
"""A page's own neutral address within its repair, never with anything that was typed."""


class Typed(Value, frozen=True, kw_only=True):
    """One value of one field, as it was sent."""

    name: str
    value: str


class UnfinishedKept(Made, frozen=True, kw_only=True):
    """One page as it was left. `begun`: when its person first kept it; `thing`: the id under which
    what it makes would be kept, so that finishing twice makes one thing."""

    form: str
    page: str
    step: int
    thing: str
    begun: Instant
    fields: tuple[Typed, ...]


Event = UnfinishedKept


class KeepUnfinished(kinds.Command, frozen=True, kw_only=True):
    """Keep what stands in the fields of a page. `after`: what was kept of it before, where this goes
    on with that."""

    id: str
    form: str
    page: str
    step: int = 1
    thing: str = ""
    fields: tuple[Typed, ...]
    after: str = ""


Command = KeepUnfinished


class Slice(Value, frozen=True, kw_only=True):
    kept: tuple[UnfinishedKept, ...] = ()

    def of(self, page: str) -> UnfinishedKept | None:
        """What was left half done there, or None."""
        return next((one for one in self.kept if one.page == page), None)

    def about(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """What was left half done on the pages of these things: without them it has no page."""
        return tuple(one.id for one in self.kept if {*one.page.split("/")} & {*ids})


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    match command:
        case KeepUnfinished():
            return _keep(state.own.unfinished, command)
        case _:
            assert_never(command)


def _keep(mine: Slice, command: KeepUnfinished) -> tuple[kinds.Event, ...]:
    _is_of_a_page(command)
    before = mine.of(command.page)
    kept = UnfinishedKept(
        at=command.at,
        id=command.id,
        form=command.form,
        page=command.page,
        step=command.step,
        thing=command.thing,
        begun=before.begun if before is not None and before.id == command.after else command.at,
        fields=_as_sent(command.fields),
    )
    if before is not None and _says_the_same(kept, before):
        return ()
    if not kinds.is_new(mine.kept, kept):
        return ()
    if before is not None:
        return (LetGo(at=command.at, ids=(before.id,)), kept)
    if len(mine.kept) >= MOST:
        raise Refused("enough_half_done", most=MOST)
    return (kept,)


def _is_of_a_page(command: KeepUnfinished) -> None:
    """Refuse what no page sends: a line of it would lead nowhere."""
    is_page = len(command.page) <= kinds.LONGEST_LINE and _PAGE.fullmatch(command.page)
    names = (command.form, *(one.name for one in command.fields))
    if not is_page or not all(kinds.is_name(name) for name in names):
        raise Refused("not_understood")
    if len(command.fields) > MOST_FIELDS or len(command.thing) > kinds.LONGEST_ID:
        raise Refused("not_understood")


def _as_sent(fields: tuple[Typed, ...]) -> tuple[Typed, ...]:
    now = sum(len(one.name) + len(one.value) for one in fields)
    if now > LONGEST:
        raise Refused("too_much_half_done", most=LONGEST, now=now)
    return tuple(replace(one, value=whole(one.value, field="")) for one in fields)


def _says_the_same(one: UnfinishedKept, before: UnfinishedKept) -> bool:
    return replace(one, at=before.at, id=before.id, begun=before.begun) == before


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case UnfinishedKept():
            others = tuple(one for one in mine.kept if one.page != event.page)
            return replace(mine, kept=(*others, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, kept=kinds.without(mine.kept, ids))
