"""Ties: who the other is to somebody: a partner, a friend, a parent, a child, a colleague.

Each says it for themselves, once and again on any day. The book that both can read begins with the
word of whoever begins it, since whoever comes in is otherwise called a partner who is none; their own
word outweighs it at once, and shows to nobody. The tie names the other on the pages, and decides what
is not offered: what is for couples, and towards a colleague whatever is meant to bring two closer.
It opens nothing, and takes no stop away. Towards a child who is not grown up one goes on alone: no
code is made for them, and what was open is quiet. (STEPS S5.7; SAFETY.md, section 5.)
"""

from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Value

if TYPE_CHECKING:
    from amends.repair.state import State

Tie = Literal["partner", "friend", "parent", "child", "minor", "sibling", "colleague", "other"]
"""Who the other is. `child`: one that is grown up, `minor`: one that is not. `other`: whoever has
none of these words."""

TIES: tuple[Tie, ...] = get_args(Tie)

BACK: Final[dict[Tie, Tie]] = {"parent": "child", "child": "parent"}
"""With every other word both call each other the same."""


class TieSaid(kinds.Event, frozen=True, kw_only=True):
    tie: Tie


Event = TieSaid


class SayTie(kinds.Command, frozen=True, kw_only=True):
    tie: Tie


Command = SayTie


class Slice(Value, frozen=True, kw_only=True):
    said: Tie | None = None
    """In this person's own word, or None where they said none."""


def tie_of(state: "State") -> Tie:
    """Who the other is to the person whose state it is: by their own word, else by the other's."""
    if state.own.ties.said is not None:
        return state.own.ties.said
    return back(state.shared.giving.tie)


def back(tie: Tie) -> Tie:
    """What somebody is to whoever calls the other so."""
    return BACK.get(tie, tie)


def is_couple(state: "State") -> bool:
    """Whether what is for couples has a place."""
    return tie_of(state) == "partner"


def is_at_work(state: "State") -> bool:
    """Whether the two have to do with each other at work: nothing there brings anybody closer."""
    return tie_of(state) == "colleague"


def is_minor(state: "State") -> bool:
    """Whether the other is a child who is not grown up: they take no part here, and get no code."""
    return tie_of(state) == "minor"


def shares_no_home(state: "State") -> bool:
    """Whether nothing speaks for one home, so that no small act at home is suggested."""
    return tie_of(state) in ("friend", "colleague")


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    match command:
        case SayTie():
            if tie_of(state) == command.tie:
                return ()
            return (TieSaid(at=command.at, tie=command.tie),)
        case _:
            assert_never(command)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case TieSaid():
            return replace(mine, said=event.tie)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return mine
