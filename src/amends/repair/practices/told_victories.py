"""Told victories: one small good thing that somebody kept, shown to the other.

Whoever did the hurt passes through a door that only the hurt person opens; what they note of their
own effort stays theirs unless it is let in. Recognition is the hurt person's to give, and nothing
answers it. Nobody is called to any of it, and nobody says for the other that it is forgiven, healed
or over. Where the hurt person switched it off, nothing of the other's is shown to them.
(STEPS S2.20b-c.)
"""

import re
from typing import TYPE_CHECKING, ClassVar, Final

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, add_given, found
from amends.repair.practices.victories import DOOR, Fact

if TYPE_CHECKING:
    from amends.repair.state import State

SPEAKS_FOR_THEM: Final = re.compile(
    r"\b(?:forgave|forgiv\w+|heal(?:ed|ing)?|over it|behind us|trust me|proud of me|owe[sd]? me"
    r"|thank me|good (?:wife|husband|girl|boy))\b",
    re.IGNORECASE,
)
"""Words by which the one who did the hurt would say for the other how far they are, or ask to be
praised. Ours, and short: what it does not know passes, with the reader's notes beside it."""


class VictoryShown(Given, frozen=True, kw_only=True):
    """`item`: its id in its giver's own list."""

    calls: ClassVar[bool] = False

    item: str
    fact: Fact | None
    text: str


Event = VictoryShown


class ShowVictory(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = DOOR
    id: str
    item: str


Command = ShowVictory


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def shown(self) -> tuple[VictoryShown, ...]:
        return self.every(VictoryShown)

    def of_item(self, by: str, item: str) -> VictoryShown | None:
        return next((one for one in self.shown if (one.by, one.item) == (by, item)), None)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.told_victories
    mine = tuple(one for one in ours.shown if one.by == command.by)
    if kinds.is_given_from(mine, command, "item"):
        return ()
    kept = found(state.own.victories.kept, command.item)
    if ours.of_item(command.by, kept.id) is not None:
        raise Refused("already_given")
    if command.by == "responsible" and SPEAKS_FOR_THEM.search(kept.text):
        raise Refused("speaks_for_them")
    shown = VictoryShown(item=kept.id, fact=kept.fact, text=kept.text, **kinds.as_given(command))
    return (shown,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def seen_by_harmed(ours: Slice, *, is_off: bool) -> Slice:
    """The slice without anything of the other's, where the hurt person switched it off."""
    if not is_off:
        return ours
    return replace(ours, given=tuple(one for one in ours.given if one.by == "harmed"))
