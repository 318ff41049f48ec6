"""Aims of one's own: who a person wants to be, and what they want to grow in, for their own sake.

For either of the two, and for themselves alone. An aim stands in one's own book, so it is there still
when the other leaves. The first one is the aim of the road: for whoever did the hurt it is about
being somebody who can be trusted, which is in their power; being forgiven is not.
(STEPS S0.8a, S1.6f, S1.7e.)
"""

import re
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal["being", "growing"]
"""`being`: who one wants to be in this; one such aim at a time. `growing`: something of one's own."""

MOST = 12
"""Aims at a time: more are a list, and no aims (judgement, 2026-11)."""

LONGEST_WHY = 2_000


class AimWritten(Made, frozen=True, kw_only=True):
    """An aim as it stands now, written again under the same id when it changes."""

    kind: Kind
    text: str
    why: str


Event = AimWritten


class WriteAim(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: Kind
    text: str
    why: str = ""


Command = WriteAim


class Slice(Value, frozen=True, kw_only=True):
    written: tuple[AimWritten, ...] = ()

    @property
    def being(self) -> AimWritten | None:
        """Who they want to be in this, or None."""
        return next((one for one in self.written if one.kind == "being"), None)

    @property
    def growing(self) -> tuple[AimWritten, ...]:
        return tuple(one for one in self.written if one.kind == "growing")


_THEIRS = re.compile(
    r"\bforg[ai]v\w*|\bpardon\w*"
    r"|\b(?:stays?|be|come|comes) (?:back )?(?:with|to) me\b|\b(?:takes?|wants?) me back\b"
    r"|\b(?:trusts?|loves?|wants?|believes?|likes?) me\b|\bget (?:him|her|them|us) back\b"
    r"|\b(?:sav\w+|keep\w*|fix\w*) (?:our|the|my|this) (?:relationship|marriage|partnership|family)\b"
    r"|\b(?:not|never) (?:to )?los(?:e|ing) (?:him|her|them|you|my)\b",
    re.IGNORECASE,
)


def is_in_the_others_hands(text: str) -> bool:
    """Whether an aim speaks of what only the other can give: being forgiven, trusted, taken back.

    A question to its writer and no ruling: "somebody they can trust" is an aim, "that they trust me"
    is a hope.
    """
    return _THEIRS.search(text) is not None


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.aims
    written = AimWritten(
        at=command.at,
        id=command.id,
        kind=command.kind,
        text=said(command.text, field="text", most=kinds.LONGEST_LINE),
        why=whole(command.why, field="why", most=LONGEST_WHY),
    )
    kept = kinds.find(mine.written, command.id)
    if kept is not None and kept.kind != command.kind:
        raise Refused("already_kept", field="text")
    if kept is None and command.kind == "being" and mine.being is not None:
        raise Refused("one_such_aim", field="text")
    return kinds.within(mine.written, written, most=MOST, reason="enough_aims", field="text")


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, written=kinds.in_its_place(mine.written, event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, written=kinds.without(mine.written, ids))
