"""Settling: the hours of an offer, what something truly cost, and whether it is whole again.

Whoever offered time may say how many hours; the hurt person asks for some of them, or for none, and
what is left is plain hours and no debt of anybody's. Of what was given back, repaired or paid they
may say what it truly cost, and that it is whole again or not. None of it is asked of them.
(STEPS S2.4c, S3.2c, S3.2e.)
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import costs, kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found, whole
from amends.repair.practices import amends, offers

if TYPE_CHECKING:
    from amends.repair.state import State

HOURLY: tuple[amends.Kind, ...] = ("time", "care")
"""What is given in hours."""

MENDING: tuple[amends.Kind, ...] = ("give_back", "replace", "repair", "pay")
"""What makes a loss good, so that it can be whole again."""

Says = Literal["whole", "not_whole"]


class HoursOffered(Given, frozen=True, kw_only=True):
    """How many hours an offer holds in all; the last one counts."""

    of: str
    hours: Decimal


class HoursDrawn(Given, frozen=True, kw_only=True):
    """Some of them, asked for. `text`: for what; `on`: for which day, where there is one."""

    of: str
    hours: Decimal
    text: str
    on: date | None


class CostStated(Given, frozen=True, kw_only=True):
    """What it truly cost, as the hurt person knows it. It makes nobody owe more than they offer."""

    of: str
    cost: Decimal
    currency: str


class WholeSaid(Given, frozen=True, kw_only=True):
    of: str
    says: Says


Event = HoursOffered | HoursDrawn | CostStated | WholeSaid


class OfferHours(Act, frozen=True, kw_only=True):
    """It says more of an offer of one's own, which nobody asked for: the door and the cap stand
    before it."""

    only: ClassVar[Role | None] = "responsible"
    through: ClassVar[str | None] = "offers"
    id: str
    of: str
    hours: Decimal


class DrawHours(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    hours: Decimal
    text: str = ""
    on: date | None = None


class StateCost(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    cost: Decimal
    currency: str


class SayWhole(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    says: Says


Command = OfferHours | DrawHours | StateCost | SayWhole


class Slice(Giving, frozen=True, kw_only=True):
    def hours_of(self, offer: str) -> Decimal | None:
        """The hours an offer holds, None where none were said."""
        last = self.last_of(HoursOffered, offer)
        return None if last is None else last.hours

    def drawn(self, offer: str) -> Decimal:
        return sum((one.hours for one in self.every_of(HoursDrawn, offer)), Decimal(0))

    def left(self, offer: str) -> Decimal:
        return max(Decimal(0), (self.hours_of(offer) or Decimal(0)) - self.drawn(offer))

    def cost_of(self, offer: str) -> CostStated | None:
        return self.last_of(CostStated, offer)

    def whole_of(self, offer: str) -> WholeSaid | None:
        return self.last_of(WholeSaid, offer)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.settling
    offer = found(state.shared.offers.offers, command.of)
    _is_of_its_kind(offer, command)
    match command:
        case OfferHours():
            return _offer(state, offer, command)
        case DrawHours():
            return _draw(ours, offer, command)
        case StateCost():
            return _state_cost(ours, offer, command)
        case SayWhole():
            says = WholeSaid(of=offer.id, says=command.says, **kinds.as_given(command))
            return kinds.unless_said(ours, says, field="says")
        case _:
            assert_never(command)


def _is_of_its_kind(offer: offers.OfferGiven, command: Command) -> None:
    fits = HOURLY if isinstance(command, OfferHours | DrawHours) else MENDING
    if offer.kind not in fits:
        raise Refused("not_understood")


def _offer(state: "State", offer: offers.OfferGiven, command: OfferHours) -> tuple[Event, ...]:
    answer = state.shared.offers.answer_to(offer.id)
    if answer is not None and answer.answer == "declined":
        raise Refused("amends_declined")
    offered = HoursOffered(of=offer.id, hours=_hours(command), **kinds.as_given(command))
    return kinds.unless_said(state.shared.settling, offered, field="hours")


def _draw(ours: Slice, offer: offers.OfferGiven, command: DrawHours) -> tuple[Event, ...]:
    drawn = HoursDrawn(
        of=offer.id,
        hours=_hours(command),
        text=whole(command.text, field="text", most=kinds.LONGEST_LINE),
        on=command.on,
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, drawn, field="hours"):
        return ()
    if drawn.hours > ours.left(offer.id):
        raise Refused("hours_left", field="hours", most=ours.left(offer.id))
    return (drawn,)


def _hours(command: OfferHours | DrawHours) -> Decimal:
    return costs.amount(command.hours, field="hours", largest=amends.MOST_HOURS)


def _state_cost(ours: Slice, offer: offers.OfferGiven, command: StateCost) -> tuple[Event, ...]:
    stated = CostStated(
        of=offer.id,
        cost=costs.amount(command.cost, field="cost"),
        currency=costs.currency(command.cost, command.currency),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, stated, field="cost")


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
