"""Bearing: what an agreement costs the responsible person, kept beside it for themselves alone.

It is no claim and no argument, and reaches nobody: whether a rule is still needed is said on its own
day, by both. It is there so that the cost is looked at where the rule is, and not brought up elsewhere.
(STEPS S4.9b.)
"""

from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, found, said

if TYPE_CHECKING:
    from amends.repair.state import State

LONGEST_COST = 2_000


class BurdenNoted(Made, frozen=True, kw_only=True):
    """`of`: the agreement, which stands in the book that both can read."""

    of_own: ClassVar[bool] = False

    of: str
    text: str


Event = BurdenNoted


class NoteBurden(kinds.Command, frozen=True, kw_only=True):
    id: str
    of: str
    text: str


Command = NoteBurden


class Slice(Value, frozen=True, kw_only=True):
    noted: tuple[BurdenNoted, ...] = ()

    def on(self, agreement: str) -> tuple[BurdenNoted, ...]:
        """What was kept of one agreement, the oldest first."""
        return tuple(one for one in self.noted if one.of == agreement)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.bearing
    agreement = found(state.shared.agreements.proposals, command.of)
    text = said(command.text, field="text", most=LONGEST_COST)
    noted = BurdenNoted(at=command.at, id=command.id, of=agreement.id, text=text)
    return (noted,) if kinds.is_new(mine.noted, noted, field="text") else ()


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, noted=(*mine.noted, event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, noted=kinds.without(mine.noted, ids))
