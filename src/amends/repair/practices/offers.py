"""Offers: amends that the responsible person offers here, and what the other says to them.

Accepted, accepted otherwise, declined or later; none is owed, and "no, thank you" is a respected
end. Giving back, paying and repairing need no open door: they are owed whether or not anything was
accepted. Everything else waits for the door "offers". What was wanted differently is taken up as
it is wanted. The hurt person may also say what would help: a wish, which opens nothing by itself.
What is asked for, and what was taken up, takes nobody's freedom; an offer itself is not looked at
for that (docs/decisions/0054). (STEPS S2.4a, S3.2a, S3.2d; SAFETY.md, section 1.)
"""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import amends
from amends.repair.practices.agreements import no_coercion

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["accepted", "changed", "declined", "later"]

OWED: tuple[amends.Kind, ...] = ("give_back", "pay", "repair")
"""Debts and repairs: no door stands before them."""

STOPS: tuple[Answer, ...] = ("declined", "later")


class OfferGiven(Given, frozen=True, kw_only=True):
    """An item of the giver's own list as it was offered. `item`: its id there.

    `share`: what of the cost the giver pays. Version 1 did not say it, so there it is unknown.
    """

    version: ClassVar[int] = 2

    item: str
    kind: amends.Kind
    what: str
    cost: Decimal | None
    share: Decimal | None
    currency: str
    until: date | None


class OfferAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class OfferChanged(Given, frozen=True, kw_only=True):
    """The offer as the other wanted it, taken up by its giver: `what` takes the place of the first."""

    of: str
    what: str


class WishGiven(Given, frozen=True, kw_only=True):
    """What would help. It asks for no answer."""

    text: str


class WishEnded(Given, frozen=True, kw_only=True):
    """It would help no longer, or is not wanted any more."""

    of: str


Event = OfferGiven | OfferAnswered | OfferChanged | WishGiven | WishEnded


class GiveOffer(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    id: str
    item: str


class AnswerOffer(AnswerAct, frozen=True, kw_only=True):
    """Answer an offer; with "changed" `text` says how it would be right."""

    only: ClassVar[Role] = "harmed"
    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class TakeUpChange(Act, frozen=True, kw_only=True):
    """Take an offer up as the other said it would be right. They asked for it: no door, no cap."""

    only: ClassVar[Role] = "responsible"
    answers: ClassVar[bool] = True
    id: str
    of: str
    what: str


class GiveWish(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    text: str


class EndWish(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


Command = GiveOffer | AnswerOffer | TakeUpChange | GiveWish | EndWish


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def offers(self) -> tuple[OfferGiven, ...]:
        return self.every(OfferGiven)

    def answer_to(self, offer: str) -> OfferAnswered | None:
        """The last answer to that offer, or None: none is owed."""
        return self.last_of(OfferAnswered, offer)

    def change_of(self, offer: str) -> OfferChanged | None:
        """The offer as it was taken up last, or None where it stands as it was made."""
        return self.last_of(OfferChanged, offer)

    def wants_change(self, offer: str) -> bool:
        """Whether it is wanted differently, and that was not taken up yet."""
        either = (OfferAnswered, OfferChanged)
        last = next(
            (one for one in reversed(self.given) if isinstance(one, either) and one.of == offer),
            None,
        )
        return isinstance(last, OfferAnswered) and last.answer == "changed"

    @property
    def wishes(self) -> tuple[WishGiven, ...]:
        return self.every(WishGiven)

    def end_of(self, wish: str) -> WishEnded | None:
        return next(iter(self.every_of(WishEnded, wish)), None)

    def of_item(self, item: str) -> OfferGiven | None:
        return next((offer for offer in self.offers if offer.item == item), None)


def may_be_offered(state: "State", kind: amends.Kind) -> bool:
    """Whether no closed door stands before offering something of that kind."""
    return kind in OWED or state.shared.pacing.lets("responsible", "offers")


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    match command:
        case GiveOffer():
            return _give(state, command)
        case AnswerOffer():
            return _answer(state.shared.offers, command)
        case TakeUpChange():
            return _take_up(state.shared.offers, command)
        case GiveWish():
            text = said(command.text, field="text", most=2_000)
            no_coercion(text, field="text")
            wish = WishGiven(text=text, **kinds.as_given(command))
            is_new = kinds.is_new_given(state.shared.offers, wish, field="text")
            return (wish,) if is_new else ()
        case EndWish():
            return _end(state.shared.offers, command)
        case _:
            assert_never(command)


def _give(state: "State", command: GiveOffer) -> tuple[Event, ...]:
    if kinds.is_given_from(state.shared.offers.offers, command, "item"):
        return ()
    item = found(state.own.amends.items, command.item)
    if state.shared.offers.of_item(item.id) is not None:
        raise Refused("already_given")
    if item.answer == "declined":
        raise Refused("amends_declined")
    if not may_be_offered(state, item.kind):
        raise Refused("not_now")
    return (
        OfferGiven(
            item=item.id,
            kind=item.kind,
            what=item.what,
            cost=item.cost,
            share=item.pays,
            currency=item.currency,
            until=item.by,
            **kinds.as_given(command),
        ),
    )


def _answer(ours: Slice, command: AnswerOffer) -> tuple[Event, ...]:
    offer = found(ours.offers, command.of)
    answer = OfferAnswered(
        of=offer.id,
        answer=command.answer,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    if answer.answer == "changed":
        no_coercion(answer.text, field="text")
    return kinds.unless_said(ours, answer)


def _take_up(ours: Slice, command: TakeUpChange) -> tuple[Event, ...]:
    offer = found(ours.offers, command.of)
    what = said(command.what, field="what", most=2_000)
    no_coercion(what, field="what")
    change = OfferChanged(of=offer.id, what=what, **kinds.as_given(command))
    if not kinds.is_new_given(ours, change, field="what"):
        return ()
    if not ours.wants_change(offer.id):
        raise Refused("no_change_wanted", field="what")
    return (change,)


def _end(ours: Slice, command: EndWish) -> tuple[Event, ...]:
    wish = found(ours.wishes, command.of)
    if ours.end_of(wish.id) is not None:
        return ()
    end = WishEnded(of=wish.id, **kinds.as_given(command))
    return (end,) if kinds.is_new_given(ours, end) else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def marked(mine: amends.Slice, ours: Slice) -> amends.Slice:
    """The giver's own list, with what was offered here and what the other said to it here."""
    items = mine.items
    for offer in ours.offers:
        answer = ours.answer_to(offer.id)
        items = kinds.amended(items, offer.item, offered=offer.day, offered_at=offer.at)
        if answer is not None:
            items = kinds.amended(
                items,
                offer.item,
                answer=answer.answer,
                answer_text=answer.text,
                answered=None,  # said here, and not as told
            )
        change = ours.change_of(offer.id)
        if change is not None:
            since = None if ours.wants_change(offer.id) else change.day
            items = kinds.amended(items, offer.item, what=change.what, taken_up=since)
    return replace(mine, items=items)
