"""Candour: what somebody keeps in mind so that it is said in time, each for themselves alone.

What could look bad though it is not, or what makes whoever was hurt doubt; once a month, where a
person wants it, what is unsaid; and who was told what, and by whom. Nothing here reaches anybody:
what is to be said is said by them, or given on another page. (STEPS S2.21c, S4.4d, S5.3.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import AnyMade, Made, Value, said, whole
from amends.repair.schedules import months_later

if TYPE_CHECKING:
    from amends.repair.state import State

Came = Literal["nothing", "given", "to_say"]
"""What came of asking oneself: nothing is unsaid, it was said since, or it is to be said."""

ToldBy = Literal["me", "partner", "both", "other", "unknown"]

LONGEST_WORDS = 1_000
MOST = 50
"""Things of one list: more of them would be a dossier on somebody (judgement, 2026-11)."""


class DoubtKept(Made, frozen=True, kw_only=True):
    """As it stands now, written again under the same id when it changes.

    `before`: for whoever did the hurt, what they say beforehand; for whoever was hurt, what would
    help.
    """

    what: str
    before: str


class UnsaidLookedFor(Made, frozen=True, kw_only=True):
    """Somebody asked themselves what is unsaid."""

    on: date
    came: Came
    note: str


class KnowsNoted(Made, frozen=True, kw_only=True):
    """Who was told what, by whom, and what they may be told; as it stands now."""

    who: str
    what: str
    by: ToldBy
    may: str


Event = DoubtKept | UnsaidLookedFor | KnowsNoted


class KeepDoubt(kinds.Command, frozen=True, kw_only=True):
    id: str
    what: str
    before: str = ""


class LookForUnsaid(kinds.Command, frozen=True, kw_only=True):
    """Only of whoever did the hurt: nothing of the kind is asked of the other."""

    id: str
    on: date
    came: Came
    note: str = ""


class NoteWhoKnows(kinds.Command, frozen=True, kw_only=True):
    id: str
    who: str
    what: str = ""
    by: ToldBy = "unknown"
    may: str = ""


Command = KeepDoubt | LookForUnsaid | NoteWhoKnows


class Slice(Value, frozen=True, kw_only=True):
    doubts: tuple[DoubtKept, ...] = ()
    looks: tuple[UnsaidLookedFor, ...] = ()
    known: tuple[KnowsNoted, ...] = ()

    @property
    def last(self) -> UnsaidLookedFor | None:
        """The last asking by its day."""
        return max(self.looks, key=lambda one: (one.on, one.at), default=None)

    @property
    def next_look(self) -> date | None:
        """A month after the last; None before the first, which is begun by oneself."""
        return None if self.last is None else months_later(self.last.on, 1)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.candour
    match command:
        case KeepDoubt():
            doubt = DoubtKept(
                at=command.at,
                id=command.id,
                what=said(command.what, field="what", most=kinds.LONGEST_LINE),
                before=whole(command.before, field="before", most=LONGEST_WORDS),
            )
            return _kept(mine.doubts, doubt, field="what")
        case LookForUnsaid():
            return _ask(mine, command)
        case NoteWhoKnows():
            knows = KnowsNoted(
                at=command.at,
                id=command.id,
                who=said(command.who, field="who", most=kinds.LONGEST_LINE),
                what=whole(command.what, field="what", most=LONGEST_WORDS),
                by=command.by,
                may=whole(command.may, field="may", most=LONGEST_WORDS),
            )
            return _kept(mine.known, knows, field="who")
        case _:
            assert_never(command)


def _kept(things: tuple[AnyMade, ...], event: AnyMade, *, field: str) -> tuple[AnyMade, ...]:
    return kinds.within(things, event, most=MOST, reason="list_is_full", field=field)


def _ask(mine: Slice, command: LookForUnsaid) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="came")
    asked = UnsaidLookedFor(
        at=command.at,
        id=command.id,
        on=command.on,
        came=command.came,
        note=whole(command.note, field="note", most=LONGEST_WORDS),
    )
    return (asked,) if kinds.is_new(mine.looks, asked, field="note") else ()


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case DoubtKept():
            return replace(mine, doubts=(*kinds.without(mine.doubts, (event.id,)), event))
        case UnsaidLookedFor():
            return replace(mine, looks=(*mine.looks, event))
        case KnowsNoted():
            return replace(mine, known=(*kinds.without(mine.known, (event.id,)), event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        doubts=kinds.without(mine.doubts, ids),
        looks=kinds.without(mine.looks, ids),
        known=kinds.without(mine.known, ids),
    )
