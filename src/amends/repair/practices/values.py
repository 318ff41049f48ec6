"""What one stands for, and why: a short exercise before a whole letter is written. Never required.

In two studies people who first wrote of a value of their own apologised more completely and defended
themselves less (Schumann 2014; docs/sources.md). It is for oneself, and no part of a letter.
(STEPS S4.2b.)
"""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

LONGEST_WHY = 4_000


class ValueAffirmed(Made, frozen=True, kw_only=True):
    """A value as it stands now, written again under the same id when it changes."""

    text: str
    why: str


Event = ValueAffirmed


class AffirmValue(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str
    why: str = ""


Command = AffirmValue


class Slice(Value, frozen=True, kw_only=True):
    affirmed: tuple[ValueAffirmed, ...] = ()


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    affirmed = ValueAffirmed(
        at=command.at,
        id=command.id,
        text=said(command.text, field="text", most=kinds.LONGEST_LINE),
        why=whole(command.why, field="why", most=LONGEST_WHY),
    )
    return kinds.unless_kept(affirmed, kinds.find(state.own.values.affirmed, command.id))


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, affirmed=(*kinds.without(mine.affirmed, (event.id,)), event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, affirmed=kinds.without(mine.affirmed, ids))
