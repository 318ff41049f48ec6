"""As told: what a partner without an account said by mouth or on paper, written down by the other.

Their questions and what was answered, whether "what I heard" was it, what the two agreed, and
their stops. A stop works from the moment it is written and is ended by nothing but their own later
words. What they said to a letter or an offer, terms of space, and whether they want to try stand
with those. It can be written down whether or not anybody ever takes the other seat.
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said, whole
from amends.repair.practices.agreements import for_a_while, no_coercion

if TYPE_CHECKING:
    from amends.repair.state import State

WasIt = Literal["yes", "partly", "no", "not_said"]
"""Whether they said that what was heard is what they meant."""

Stops = Literal["letters", "asking", "contact"]
"""`letters`: no more of these. `asking`: nothing more is begun with them. `contact`: no contact."""

MOST: int = 2_000
"""Characters of one thing told: a long paragraph. Longer talks are told in several."""


class QuestionTold(Made, frozen=True, kw_only=True):
    """Something they asked, and what was answered; written again under the same id."""

    on: date
    text: str
    answer: str


class HeardTold(Made, frozen=True, kw_only=True):
    """What was heard to them, and whether it was that; written again under the same id."""

    on: date
    text: str
    was_it: WasIt


class AgreementTold(Made, frozen=True, kw_only=True):
    """What the two agreed by word of mouth, for a while."""

    on: date
    what: str
    why: str
    review: date
    end: date


class AgreementOver(kinds.Event, frozen=True, kw_only=True):
    """One of the two ended it."""

    of: str
    on: date


class StopTold(Made, frozen=True, kw_only=True):
    """They said that something is to stop."""

    on: date
    stops: Stops
    text: str


class StopOver(kinds.Event, frozen=True, kw_only=True):
    """They said, in these words, that it may go on."""

    of: str
    on: date
    as_told: str


Event = QuestionTold | HeardTold | AgreementTold | AgreementOver | StopTold | StopOver


class TellQuestion(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str
    answer: str = ""


class TellHeard(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str
    was_it: WasIt = "not_said"


class TellAgreement(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    what: str
    why: str
    review: date
    end: date


class EndAgreementTold(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date


class TellStop(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    stops: Stops
    text: str = ""


class EndStopTold(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    as_told: str


Command = TellQuestion | TellHeard | TellAgreement | EndAgreementTold | TellStop | EndStopTold


class Agreement(Thing, frozen=True, kw_only=True):
    on: date
    what: str
    why: str
    review: date
    end: date
    ended: date | None = None

    def holds(self, day: date) -> bool:
        return self.ended is None and day <= self.end


class Stop(Thing, frozen=True, kw_only=True):
    on: date
    stops: Stops
    text: str
    ended: date | None = None
    as_told: str = ""

    @property
    def holds(self) -> bool:
        """Until they say otherwise; no day ends it, and no silence."""
        return self.ended is None


class Slice(Value, frozen=True, kw_only=True):
    questions: tuple[QuestionTold, ...] = ()
    heard: tuple[HeardTold, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    stops: tuple[Stop, ...] = ()

    @property
    def was_heard(self) -> bool:
        """Whether they said of anything that was said back: that was it."""
        return any(one.was_it == "yes" for one in self.heard)

    @property
    def holding(self) -> tuple[Stop, ...]:
        return tuple(stop for stop in self.stops if stop.holds)

    def holds(self, stops: Stops) -> bool:
        return any(stop.stops == stops for stop in self.holding)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.as_told
    match command:
        case TellQuestion():
            return _question(mine, command)
        case TellHeard():
            return _heard(mine, command)
        case TellAgreement():
            return _agreement(mine, command)
        case EndAgreementTold():
            agreement = found(mine.agreements, command.of)
            kinds.not_ahead(command.on, command.at, field="on")
            if agreement.ended is not None:
                return ()
            return (AgreementOver(at=command.at, of=agreement.id, on=command.on),)
        case TellStop():
            return _stop(mine, command)
        case EndStopTold():
            return _end_stop(mine, command)
        case _:
            assert_never(command)


def _question(mine: Slice, command: TellQuestion) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    told = QuestionTold(
        at=command.at,
        id=command.id,
        on=command.on,
        text=said(command.text, field="text", most=MOST),
        answer=whole(command.answer, field="answer", most=MOST),
    )
    return kinds.unless_kept(told, kinds.find(mine.questions, command.id))


def _heard(mine: Slice, command: TellHeard) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    told = HeardTold(
        at=command.at,
        id=command.id,
        on=command.on,
        text=said(command.text, field="text", most=MOST),
        was_it=command.was_it,
    )
    return kinds.unless_kept(told, kinds.find(mine.heard, command.id))


def _agreement(mine: Slice, command: TellAgreement) -> tuple[Event, ...]:
    """Held to what every agreement is held to: a reason, a look at it again, an end, no coercion."""
    kinds.not_ahead(command.on, command.at, field="on")
    told = AgreementTold(
        at=command.at,
        id=command.id,
        on=command.on,
        what=said(command.what, field="what", most=MOST),
        why=said(command.why, field="why", most=MOST),
        review=command.review,
        end=command.end,
    )
    for_a_while(start=told.on, review=told.review, end=told.end)
    no_coercion(told.what, field="what")
    kept = kinds.find(mine.agreements, told.id)
    if kept is None:
        return (told,)
    if replace(_as_agreement(told), at=kept.at, ended=kept.ended) == kept:
        return ()
    raise Refused("already_kept", field="what")


def _stop(mine: Slice, command: TellStop) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    told = StopTold(
        at=command.at,
        id=command.id,
        on=command.on,
        stops=command.stops,
        text=whole(command.text, field="text", most=MOST),
    )
    kept = kinds.find(mine.stops, told.id)
    if kept is None:
        return (told,)
    if replace(_as_stop(told), at=kept.at, ended=kept.ended, as_told=kept.as_told) == kept:
        return ()
    raise Refused("already_kept", field="text")


def _end_stop(mine: Slice, command: EndStopTold) -> tuple[Event, ...]:
    stop = found(mine.stops, command.of)
    as_told = whole(command.as_told, field="as_told", most=MOST)
    if not stop.holds and as_told in ("", stop.as_told):
        return ()
    if not stop.holds:
        raise Refused("already_kept", field="as_told")
    if not as_told:
        raise Refused("stop_not_yours_to_end", field="as_told")
    kinds.not_ahead(command.on, command.at, field="on")
    return (StopOver(at=command.at, of=stop.id, on=command.on, as_told=as_told),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case QuestionTold():
            others = kinds.without(mine.questions, (event.id,))
            return replace(mine, questions=(*others, event))
        case HeardTold():
            other_heard = kinds.without(mine.heard, (event.id,))
            return replace(mine, heard=(*other_heard, event))
        case AgreementTold():
            return replace(mine, agreements=(*mine.agreements, _as_agreement(event)))
        case AgreementOver():
            return replace(mine, agreements=amended(mine.agreements, event.of, ended=event.on))
        case StopTold():
            return replace(mine, stops=(*mine.stops, _as_stop(event)))
        case StopOver():
            stops = amended(mine.stops, event.of, ended=event.on, as_told=event.as_told)
            return replace(mine, stops=stops)
        case _:
            assert_never(event)


def _as_agreement(event: AgreementTold) -> Agreement:
    return Agreement(
        id=event.id,
        at=event.at,
        on=event.on,
        what=event.what,
        why=event.why,
        review=event.review,
        end=event.end,
    )


def _as_stop(event: StopTold) -> Stop:
    return Stop(id=event.id, at=event.at, on=event.on, stops=event.stops, text=event.text)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        questions=kinds.without(mine.questions, ids),
        heard=kinds.without(mine.heard, ids),
        agreements=kinds.without(mine.agreements, ids),
        stops=kinds.without(mine.stops, ids),
    )
