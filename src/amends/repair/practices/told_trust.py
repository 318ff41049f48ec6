"""Told trust: of one part of life, how far the hurt person trusts now, told if they want to.

Only they tell it, part by part. The responsible person sees what it was once a guess of theirs for
that part is written down, each time anew: a guess made afterwards would be none. (STEPS S3.3e.)
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found
from amends.repair.practices.trust import PARTS, Part, TrustRated

if TYPE_CHECKING:
    from amends.repair.state import State


class TrustTold(Given, frozen=True, kw_only=True):
    """`value`: 0 to 10. It is None only for a reader who has written no guess of their own for it."""

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


def seen_after_a_guess(ours: Slice, guessed: Iterable[TrustRated]) -> Slice:
    """The slice with every answer sealed for which its reader made no guess of that part."""
    guesses = tuple(guessed)
    opened = {id for part in PARTS for id in _opened(ours.of(part), _days_of(part, guesses))}
    return replace(
        ours,
        given=tuple(one if one.id in opened else replace(one, value=None) for one in ours.given),
    )


def _days_of(part: Part, guesses: tuple[TrustRated, ...]) -> tuple[date, ...]:
    return tuple(guess.at.date() for guess in guesses if guess.of(part) is not None)


def _opened(told: tuple[TrustTold, ...], guessed: tuple[date, ...]) -> Iterator[str]:
    """The ids of the answers of one part that a guess opened.

    It opens all that wait for it, or else the one that is told next: what was seen since wants
    another. By days, of which an answer comes first: an hour of the other's must not show.
    """
    answers = [(one.day, False, place) for place, one in enumerate(told)]
    guesses = [(day, True, 0) for day in guessed]
    waiting: list[int] = []
    is_ahead = False
    for _day, is_guess, place in sorted([*answers, *guesses]):
        if is_guess:
            yield from (told[one].id for one in waiting)
            is_ahead, waiting = not waiting, []
        elif is_ahead:
            yield told[place].id
            is_ahead = False
        else:
            waiting.append(place)
