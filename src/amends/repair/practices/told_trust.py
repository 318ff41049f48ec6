"""Told trust: of one part of life, how far the hurt person trusts now, told if they want to.

Only they tell it, part by part. The responsible person sees what it was once a guess of theirs for
that part is written down: a guess made afterwards would be none. (STEPS S3.3e.)
"""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found
from amends.repair.practices.trust import Part

if TYPE_CHECKING:
    from amends.repair.state import State


class TrustTold(Given, frozen=True, kw_only=True):
    """`value`: 0 to 10. It is None only for a reader who has not written a guess of their own yet."""

    on: date
    part: Part
    value: int | None


Event = TrustTold


class TellTrust(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    rated: str
    part: Part


Command = TellTrust


class Slice(Giving, frozen=True, kw_only=True):
    def of(self, part: Part) -> tuple[TrustTold, ...]:
        return tuple(one for one in self.every(TrustTold) if one.part == part)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    rated = found(state.own.trust.rated, command.rated)
    value = rated.of(command.part)
    if value is None:
        raise Refused("nothing_shared", field="part")
    told = TrustTold(on=rated.on, part=command.part, value=value, **kinds.as_given(command))
    return (told,) if kinds.is_new_given(state.shared.told_trust, told) else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def seen_after_a_guess(ours: Slice, guessed: Collection[Part]) -> Slice:
    """The slice with every answer sealed of whose part its reader has guessed nothing yet."""
    return replace(
        ours,
        given=tuple(one if one.part in guessed else replace(one, value=None) for one in ours.given),
    )
