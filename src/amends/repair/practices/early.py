"""Early: small tensions as one notices them, a soft way to begin, and what one thinks of a card.

For either of the two, and for themselves alone. A tension is let be, said, or kept quiet about; what
one kept quiet about is not called peace. (STEPS S3.3d, S3.4b; where avoiding conflict and talking
openly disagree: early and softly.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import AnyMade, Made, Refused, Value, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Standing = Literal["open", "said", "quiet", "passed"]
"""`quiet`: not said, so as to have no quarrel. `passed`: it is over, and there is nothing to say."""

MOST_KEPT = 300
LONGEST = 1_000


class TensionKept(Made, frozen=True, kw_only=True):
    """One small tension, as it stands now."""

    on: date
    text: str
    standing: Standing


class SoftStartPlanned(Made, frozen=True, kw_only=True):
    """How one would begin: what one saw, what one felt, what one asks. `tension`: of which, or ""."""

    tension: str
    saw: str
    felt: str
    ask: str


class CardPrepared(Made, frozen=True, kw_only=True):
    card: str
    text: str


Event = TensionKept | SoftStartPlanned | CardPrepared


class KeepTension(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str
    standing: Standing = "open"


class PlanSoftStart(kinds.Command, frozen=True, kw_only=True):
    id: str
    tension: str = ""
    saw: str
    felt: str
    ask: str = ""


class ThinkOverCard(kinds.Command, frozen=True, kw_only=True):
    id: str
    card: str
    text: str


Command = KeepTension | PlanSoftStart | ThinkOverCard


class Slice(Value, frozen=True, kw_only=True):
    tensions: tuple[TensionKept, ...] = ()
    starts: tuple[SoftStartPlanned, ...] = ()
    cards: tuple[CardPrepared, ...] = ()

    def of_card(self, card: str) -> CardPrepared | None:
        return next((one for one in reversed(self.cards) if one.card == card), None)

    @property
    def quiet(self) -> int:
        """How many of the tensions one kept quiet about."""
        return sum(one.standing == "quiet" for one in self.tensions)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.early
    match command:
        case KeepTension():
            return _tension(mine, command)
        case PlanSoftStart():
            return _start(mine, command)
        case ThinkOverCard():
            return _prepare(mine, command)
        case _:
            assert_never(command)


def _tension(mine: Slice, command: KeepTension) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    text = said(command.text, field="text", most=LONGEST)
    tension = TensionKept(
        at=command.at, id=command.id, on=command.on, text=text, standing=command.standing
    )
    return _kept(mine.tensions, tension, field="text")


def _start(mine: Slice, command: PlanSoftStart) -> tuple[Event, ...]:
    known = kinds.find(mine.tensions, command.tension)
    start = SoftStartPlanned(
        at=command.at,
        id=command.id,
        tension=known.id if known else "",
        saw=said(command.saw, field="saw", most=LONGEST),
        felt=said(command.felt, field="felt", most=LONGEST),
        ask=whole(command.ask, field="ask", most=LONGEST),
    )
    return _kept(mine.starts, start, field="saw")


def _prepare(mine: Slice, command: ThinkOverCard) -> tuple[Event, ...]:
    if not kinds.is_name(command.card):
        raise Refused("not_understood")
    prepared = CardPrepared(
        at=command.at,
        id=command.id,
        card=command.card,
        text=said(command.text, field="text", most=LONGEST),
    )
    return _kept(mine.cards, prepared, field="text")


def _kept(things: tuple[AnyMade, ...], event: AnyMade, *, field: str) -> tuple[AnyMade, ...]:
    return kinds.within(things, event, most=MOST_KEPT, reason="enough_kept", field=field)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case TensionKept():
            return replace(mine, tensions=(*kinds.without(mine.tensions, (event.id,)), event))
        case SoftStartPlanned():
            return replace(mine, starts=(*kinds.without(mine.starts, (event.id,)), event))
        case CardPrepared():
            return replace(mine, cards=(*kinds.without(mine.cards, (event.id,)), event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        tensions=kinds.without(mine.tensions, ids),
        starts=kinds.without(mine.starts, ids),
        cards=kinds.without(mine.cards, ids),
    )
