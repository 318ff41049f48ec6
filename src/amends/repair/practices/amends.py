"""Amends: what is put against an impact, what it costs, what is left to do.

Every item names the impacts it answers and passes a harm test first. "No, thank you" is a
respected end. Debts and repairs to safety wait for nobody's acceptance of an apology; nothing the
partner owes is ever computed. (STEPS S2.4a-c, S3.2a-e; clash rule "amends only after acceptance".)
"""

from datetime import date, datetime
from decimal import ROUND_DOWN, Decimal
from itertools import islice
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import costs, kinds, schedules
from amends.repair.kinds import (
    Instant,
    Made,
    Refused,
    Thing,
    Value,
    amended,
    found,
    is_new,
    said,
    whole,
)

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


class CostNamed(kinds.Event, frozen=True, kw_only=True):
    """What it costs, as it turned out. What was named before stays readable beside it."""

    of: str
    cost: Decimal
    currency: str


class PartDue(Value, frozen=True, kw_only=True):
    """A part of what one pays, and the day on which one wants to have paid it."""

    on: date
    amount: Decimal


class PartsPlanned(kinds.Event, frozen=True, kw_only=True):
    """What of the cost one pays, and in which parts. Written anew when it changes."""

    of: str
    share: Decimal
    parts: tuple[PartDue, ...]


class LookBackPlanned(kinds.Event, frozen=True, kw_only=True):
    """The day on which one looks whether a lasting change has lasted, and by what one sees it."""

    of: str
    on: date
    signs: str


class LookedBack(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    text: str


Event = (
    AmendsPlanned
    | AmendsOffered
    | AmendsAnswered
    | PaymentMade
    | HoursGiven
    | AmendsDone
    | CostNamed
    | PartsPlanned
    | LookBackPlanned
    | LookedBack
)


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


class NameCost(kinds.Command, frozen=True, kw_only=True):
    """Name what it costs, or another price than before: an estimate is seldom the bill."""

    of: str
    cost: Decimal
    currency: str


Every = Literal["week", "fortnight", "month"]

MOST_PARTS = 60
"""Parts in which something is paid: five years of months, as far ahead as anything is planned."""


class PlanParts(kinds.Command, frozen=True, kw_only=True):
    """Pay a share of the cost, the whole where none is named, in equal parts from a day on."""

    of: str
    first: date
    times: int
    every: Every = "month"
    share: Decimal | None = None


class PlanLookBack(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    signs: str


class LookBack(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    text: str


Command = (
    PlanAmends
    | OfferAmends
    | NoteAmendsAnswer
    | LogPayment
    | LogHours
    | FinishAmends
    | NameCost
    | PlanParts
    | PlanLookBack
    | LookBack
)


class Price(Value, frozen=True, kw_only=True):
    """What was named before; no `cost` where nothing was. `until`: when another was named."""

    cost: Decimal | None
    currency: str
    until: Instant


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
    share: Decimal | None = None
    """What of the cost one pays oneself; None: all of it."""
    parts: tuple[PartDue, ...] = ()
    look_back: date | None = None
    signs: str = ""
    before: tuple[Price, ...] = ()
    """What was named before what it costs now, the first one first."""
    looks: tuple[tuple[date, str], ...] = ()
    """What was seen on looking back, each with its day."""

    @property
    def pays(self) -> Decimal | None:
        """What of the cost one pays oneself; None where no cost was named."""
        return self.share or self.cost

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
        """What is left of what one pays, in the item's currency; None where no cost was named."""
        if item.pays is None:
            return None
        return max(Decimal(0), item.pays - self.paid(item.id))

    def parts_to_come(self, item: Item) -> tuple[PartDue, ...]:
        """The parts that what was paid does not cover yet, whole, the nearest first."""
        paid, to_come = self.paid(item.id), []
        for part in item.parts:
            paid -= part.amount
            if paid < 0:
                to_come.append(part)
        return tuple(to_come)

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
        case NameCost():
            return _name_cost(mine, command)
        case PlanParts():
            return _plan_parts(mine, command)
        case PlanLookBack():
            return _plan_look_back(mine, command)
        case LookBack():
            return _look_back(mine, command)
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
    price = item.before[0] if item.before else item
    return Item(
        id=item.id,
        at=at,
        kind=item.kind,
        what=item.what,
        impacts=item.impacts,
        cost=price.cost,
        currency=price.currency,
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


def _name_cost(mine: Slice, command: NameCost) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    cost = costs.amount(command.cost, field="cost")
    currency = costs.currency(cost, command.currency)
    if (cost, currency) == (item.cost, item.currency):
        return ()
    if currency != item.currency and mine.paid(item.id):
        raise Refused("paid_otherwise", field="currency")
    return (CostNamed(at=command.at, of=item.id, cost=cost, currency=currency),)


def _plan_parts(mine: Slice, command: PlanParts) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    if item.cost is None:
        raise Refused("no_cost_named", field="share")
    share = item.cost if command.share is None else costs.amount(command.share, field="share")
    if share > item.cost:
        raise Refused("amount_out_of_range", field="share")
    if not 1 <= command.times <= MOST_PARTS:
        raise Refused("parts_out_of_range", field="times", most=MOST_PARTS)
    schedules.within_reach(command.first, command.at, field="first")
    parts = _parts(share, command)
    if (item.share, item.parts) == (share, parts):
        return ()
    return (PartsPlanned(at=command.at, of=item.id, share=share, parts=parts),)


def _parts(share: Decimal, command: PlanParts) -> tuple[PartDue, ...]:
    """Equal parts to the hundredth; the last one takes what is over, so that they come to the whole."""
    each = (share / command.times).quantize(Decimal("0.01"), rounding=ROUND_DOWN)
    days = tuple(islice(schedules.days(_schedule(command), command.first), command.times))
    amounts = [each] * (len(days) - 1)
    amounts.append(share - sum(amounts, Decimal(0)))
    return tuple(PartDue(on=on, amount=one) for on, one in zip(days, amounts, strict=True))


def _schedule(command: PlanParts) -> schedules.Schedule:
    start = command.first
    if command.every == "month":
        return schedules.MonthlyByDate(start=start, day=start.day, count=command.times)
    every = 1 if command.every == "week" else 2
    return schedules.Weekly(start=start, days=(start.weekday(),), every=every, count=command.times)


def _plan_look_back(mine: Slice, command: PlanLookBack) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    signs = whole(command.signs, field="signs", most=2_000)
    if (item.look_back, item.signs) == (command.on, signs):
        return ()
    kinds.not_over(command.on, command.at, "day_over", field="on")
    schedules.within_reach(command.on, command.at, field="on")
    return (LookBackPlanned(at=command.at, of=item.id, on=command.on, signs=signs),)


def _look_back(mine: Slice, command: LookBack) -> tuple[Event, ...]:
    item = found(mine.items, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    text = said(command.text, field="text", most=2_000)
    if (command.on, text) in item.looks:
        return ()
    return (LookedBack(at=command.at, of=item.id, on=command.on, text=text),)


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
        case CostNamed():
            return replace(mine, items=tuple(_with_cost(one, event) for one in mine.items))
        case PartsPlanned():
            items = amended(mine.items, event.of, share=event.share, parts=event.parts)
            return replace(mine, items=items)
        case LookBackPlanned():
            items = amended(mine.items, event.of, look_back=event.on, signs=event.signs)
            return replace(mine, items=items)
        case LookedBack():
            item = kinds.find(mine.items, event.of)
            looks = (*(item.looks if item else ()), (event.on, event.text))
            # Looked at: the day that was named is over, and another can be named.
            return replace(mine, items=amended(mine.items, event.of, looks=looks, look_back=None))
        case _:
            assert_never(event)


def _with_cost(item: Item, event: CostNamed) -> Item:
    """The item at its new price. Parts of the whole old one would come to another sum than it."""
    if item.id != event.of:
        return item
    stays = _is_part_of(item, event.cost, event.currency)
    return replace(
        item,
        cost=event.cost,
        currency=event.currency,
        before=(*item.before, Price(cost=item.cost, currency=item.currency, until=event.at)),
        share=item.share if stays else None,
        parts=item.parts if stays else (),
    )


def _is_part_of(item: Item, cost: Decimal, currency: str) -> bool:
    """Whether the share that was named is a share of this price too, and not the whole old one."""
    if item.share is None or item.cost is None or currency != item.currency:
        return False
    return item.share < item.cost and item.share <= cost


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        items=kinds.without(mine.items, ids),
        payments=kinds.without(mine.payments, ids),
        hours=kinds.without(mine.hours, ids),
    )
