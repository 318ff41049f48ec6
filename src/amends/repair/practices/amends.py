"""Amends: what is put against an impact, what it costs, what is left to do.

Every item names the impacts it answers and passes a harm test first. "No, thank you" is a
respected end. Debts and repairs to safety wait for nobody's acceptance of an apology; nothing the
partner owes is ever computed. (STEPS S2.4a-c, S3.2a-e; clash rule "amends only after acceptance".)
"""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import costs, kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, is_new, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal[
    "give_back", "replace", "repair", "pay", "time", "undo", "care", "symbolic", "living", "other"
]
THINGS: tuple[Kind, ...] = ("give_back", "replace", "pay", "symbolic")
"""What is handed over: it puts a loss right, and seldom reaches what hurt inside."""

Answer = Literal["accepted", "changed", "declined", "later"]
How = Literal["said", "page"]
"""How it was offered: by word or on paper, or behind a code for somebody without an account."""

MOST_HOURS = Decimal(10_000)


class AmendsPlanned(Made, frozen=True, kw_only=True):
    kind: Kind
    what: str
    impacts: tuple[str, ...]
    cost: Decimal | None
    currency: str
    by: date | None


class AmendsOffered(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    how: How = "said"


class AmendsAnswered(kinds.Event, frozen=True, kw_only=True):
    """What the partner said of the offer, as told."""

    of: str
    answer: Answer
    text: str
    on: date | None = None


class PaymentMade(Made, frozen=True, kw_only=True):
    """A part of the cost paid. The receipt is a line of text: files carry places and devices."""

    amends: str
    amount: Decimal
    on: date
    receipt: str


class HoursGiven(Made, frozen=True, kw_only=True):
    amends: str
    hours: Decimal
    on: date
    text: str


class AmendsDone(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    text: str


Event = AmendsPlanned | AmendsOffered | AmendsAnswered | PaymentMade | HoursGiven | AmendsDone


class PlanAmends(kinds.Command, frozen=True, kw_only=True):
    """Plan one item. The three answers of the harm test come with it."""

    id: str
    kind: Kind
    what: str
    impacts: tuple[str, ...]
    could_injure: bool
    makes_them_owe: bool
    breaks_space: bool
    cost: Decimal | None = None
    currency: str = ""
    by: date | None = None


class OfferAmends(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    how: How = "said"


class NoteAmendsAnswer(kinds.Command, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str = ""
    on: date | None = None


class LogPayment(kinds.Command, frozen=True, kw_only=True):
    id: str
    amends: str
    amount: Decimal
    on: date
    receipt: str = ""


class LogHours(kinds.Command, frozen=True, kw_only=True):
    id: str
    amends: str
    hours: Decimal
    on: date
    text: str = ""


class FinishAmends(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    text: str = ""


Command = PlanAmends | OfferAmends | NoteAmendsAnswer | LogPayment | LogHours | FinishAmends


class Item(Thing, frozen=True, kw_only=True):
    kind: Kind
    what: str
    impacts: tuple[str, ...]
    cost: Decimal | None
    currency: str
    by: date | None
    offered: date | None = None
    offered_at: datetime | None = None
    answer: Answer | None = None
    answer_text: str = ""
    answered: date | None = None
    taken_up: date | None = None
    """The day on which what the other wanted differently was taken up, in the shared book."""
    done: date | None = None
    done_text: str = ""

    @property
    def is_settled(self) -> bool:
        """Done, or declined: a "no, thank you" ends it with respect."""
        return self.done is not None or self.answer == "declined"


class Slice(Value, frozen=True, kw_only=True):
    items: tuple[Item, ...] = ()
    payments: tuple[PaymentMade, ...] = ()
    hours: tuple[HoursGiven, ...] = ()

    def paid(self, item: str) -> Decimal:
        return sum((p.amount for p in self.payments if p.amends == item), Decimal(0))

    def hours_given(self, item: str) -> Decimal:
        return sum((h.hours for h in self.hours if h.amends == item), Decimal(0))

    def left(self, item: Item) -> Decimal | None:
        """What is left to pay, in the item's currency; None where no cost was named."""
        return None if item.cost is None else max(Decimal(0), item.cost - self.paid(item.id))

    @property
    def unsettled(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if not item.is_settled)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.amends
    match command:
        case PlanAmends():
            return _plan(state, command)
        case OfferAmends():
            return _offer(mine, command)
        case NoteAmendsAnswer():
            return _note_answer(mine, command)
        case LogPayment():
            return _pay(mine, command)
        case LogHours():
            return _give_hours(mine, command)
        case FinishAmends():
            return _finish(mine, command)
        case _:
            assert_never(command)


def _plan(state: "State", command: PlanAmends) -> tuple[Event, ...]:
    mine = state.own.amends
    what = said(command.what, field="what", most=2_000)
    known = {row.id for row in state.own.impact.known}
    if not known.intersection(command.impacts):
        raise Refused("no_impact_named", field="impacts")
    for field in ("could_injure", "makes_them_owe", "breaks_space"):
        if getattr(command, field):
            raise Refused(f"amends_{field}", field=field)
    event = AmendsPlanned(
        at=command.at,
        id=command.id,
        kind=command.kind,
        what=what,
        impacts=tuple(i for i in command.impacts if i in known),
        cost=None if command.cost is None else costs.amount(command.cost, field="cost"),
        currency=costs.currency(command.cost, command.currency),
        by=command.by,
    )
    kept = kinds.find(mine.items, command.id)
    if kept is None:
        return (event,)
    if _item(event) != _as_planned(kept, at=command.at):
        raise Refused("already_kept", field="what")
    return ()


def _as_planned(item: Item, *, at: datetime) -> Item:
    """The item as it was before anything became of it."""
    return Item(
        id=item.id,
        at=at,
        kind=item.kind,
        what=item.what,
        impacts=item.impacts,
        cost=item.cost,
        currency=item.currency,
        by=item.by,
    )


def _offer(mine: Slice, command: OfferAmends) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    if item.answer == "declined":
        raise Refused("amends_declined")
    if command.how == "page" and (item.answer is not None or item.done is not None):
        raise Refused("amends_answered")
    is_another_page = command.how == "page" and kinds.is_counted_anew(item.offered_at, command.at)
    if item.offered is not None and not is_another_page:
        return ()
    return (AmendsOffered(at=command.at, of=item.id, on=command.on, how=command.how),)


def _note_answer(mine: Slice, command: NoteAmendsAnswer) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    text = whole(command.text, field="text", most=2_000)
    if command.on is not None:
        kinds.not_ahead(command.on, command.at, field="on")
    is_same = (item.answer, item.answer_text) == (command.answer, text)
    if is_same and command.on in (None, item.answered):
        return ()
    return (
        AmendsAnswered(at=command.at, of=item.id, answer=command.answer, text=text, on=command.on),
    )


def _pay(mine: Slice, command: LogPayment) -> tuple[Event, ...]:
    item = found(mine.items, command.amends)
    if item.cost is None:
        raise Refused("no_cost_named", field="amount")
    kinds.not_ahead(command.on, command.at, field="on")
    payment = PaymentMade(
        at=command.at,
        id=command.id,
        amends=item.id,
        amount=costs.amount(command.amount, field="amount"),
        on=command.on,
        receipt=whole(command.receipt, field="receipt", most=kinds.LONGEST_LINE),
    )
    return (payment,) if is_new(mine.payments, payment, field="amount") else ()


def _give_hours(mine: Slice, command: LogHours) -> tuple[Event, ...]:
    item = found(mine.items, command.amends)
    kinds.not_ahead(command.on, command.at, field="on")
    given = HoursGiven(
        at=command.at,
        id=command.id,
        amends=item.id,
        hours=costs.amount(command.hours, field="hours", largest=MOST_HOURS),
        on=command.on,
        text=whole(command.text, field="text", most=kinds.LONGEST_LINE),
    )
    return (given,) if is_new(mine.hours, given, field="hours") else ()


def _finish(mine: Slice, command: FinishAmends) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    text = whole(command.text, field="text", most=2_000)
    if item.done is not None and text in ("", item.done_text):
        return ()
    if item.done is not None:
        raise Refused("already_kept", field="text")
    if item.answer == "declined":
        raise Refused("amends_declined")
    kinds.not_ahead(command.on, command.at, field="on")
    return (AmendsDone(at=command.at, of=item.id, on=command.on, text=text),)


def _item(event: AmendsPlanned) -> Item:
    return Item(
        id=event.id,
        at=event.at,
        kind=event.kind,
        what=event.what,
        impacts=event.impacts,
        cost=event.cost,
        currency=event.currency,
        by=event.by,
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case AmendsPlanned():
            return replace(mine, items=(*mine.items, _item(event)))
        case AmendsOffered():
            return replace(
                mine,
                items=amended(mine.items, event.of, offered=event.on, offered_at=event.at),
            )
        case AmendsAnswered():
            return replace(
                mine,
                items=amended(
                    mine.items,
                    event.of,
                    answer=event.answer,
                    answer_text=event.text,
                    answered=event.on,
                ),
            )
        case PaymentMade():
            return replace(mine, payments=(*mine.payments, event))
        case HoursGiven():
            return replace(mine, hours=(*mine.hours, event))
        case AmendsDone():
            return replace(
                mine, items=amended(mine.items, event.of, done=event.on, done_text=event.text)
            )
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        items=kinds.without(mine.items, ids),
        payments=kinds.without(mine.payments, ids),
        hours=kinds.without(mine.hours, ids),
    )
