"""Trust by parts of life, 0 to 10: each for themselves, and of only the parts that they choose.

The hurt person says how far they trust; the responsible person writes down beforehand what they
think that would be, and what they wrote stays as it was. There is no total and no percentage, and
over time no more than the one word that a row of check-ins allows. (STEPS S3.3e; INSTRUMENTS.md.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, is_new

if TYPE_CHECKING:
    from amends.repair.state import State

Part = Literal["time", "money", "truth", "contacts", "children", "loyalty", "home", "work"]
"""`contacts`: the phone, and with whom somebody is in touch. It is a word for trust and no leave to
look: nothing of a phone has a place here (SAFETY.md, section 4)."""

PARTS: tuple[Part, ...] = (
    "time", "money", "truth", "contacts", "children", "loyalty", "home", "work",
)  # fmt: skip


class Rating(Value, frozen=True, kw_only=True):
    part: Part
    value: int


class PartsChosen(kinds.Event, frozen=True, kw_only=True):
    """Of which parts this person wants to say anything. None is a full answer."""

    parts: tuple[Part, ...]


class TrustRated(Made, frozen=True, kw_only=True):
    """The parts that were answered on that day; what was left out was not said."""

    on: date
    ratings: tuple[Rating, ...]

    def of(self, part: Part) -> int | None:
        return next((one.value for one in self.ratings if one.part == part), None)


Event = PartsChosen | TrustRated


class ChooseParts(kinds.Command, frozen=True, kw_only=True):
    parts: tuple[Part, ...]


class RateTrust(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    ratings: tuple[Rating, ...]


Command = ChooseParts | RateTrust


class Slice(Value, frozen=True, kw_only=True):
    parts: tuple[Part, ...] = ()
    rated: tuple[TrustRated, ...] = ()

    def answers(self, part: Part) -> tuple[tuple[date, int], ...]:
        """The answers of one part in the order of their days, the last answer of each day."""
        ordered = sorted(self.rated, key=lambda one: (one.on, one.at))
        by_day = {one.on: value for one in ordered if (value := one.of(part)) is not None}
        return tuple(by_day.items())

    @property
    def said(self) -> frozenset[Part]:
        """The parts of which anything was said at all."""
        return frozenset(rating.part for one in self.rated for rating in one.ratings)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.trust
    match command:
        case ChooseParts():
            parts = tuple(part for part in PARTS if part in command.parts)
            if parts == mine.parts:
                return ()
            return (PartsChosen(at=command.at, parts=parts),)
        case RateTrust():
            return _rate(mine, command)
        case _:
            assert_never(command)


def _rate(mine: Slice, command: RateTrust) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    values = {one.part: one.value for one in command.ratings}
    for part, value in values.items():
        if not 0 <= value <= 10:
            raise Refused("zero_to_ten", field=part)
    ratings = tuple(Rating(part=part, value=values[part]) for part in PARTS if part in values)
    if not ratings:
        raise Refused("nothing_answered", field="on")
    rated = TrustRated(at=command.at, id=command.id, on=command.on, ratings=ratings)
    if not is_new(mine.rated, rated, field="on"):
        return ()
    if not set(values) <= set(mine.parts):
        raise Refused("not_understood", field="on")
    return (rated,)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PartsChosen():
            return replace(mine, parts=event.parts)
        case TrustRated():
            return replace(mine, rated=(*mine.rated, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, rated=kinds.without(mine.rated, ids))
