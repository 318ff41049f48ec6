"""Places to do better: a short list of one's own, three of them at work, each with a first step.

A place comes of a cause one found, of what the partner said or asked for in the book that both can
read, of a rule both agreed on, or is written new. Its words are the person's own: what the partner
said is shown beside it and not taken over. What stands above is worked at, the rest waits; a step is
within the week, falls due like anything of one's own, and is asked about afterwards. None of it
reaches anybody. (STEPS S0.5b, S0.5c.)
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said, whole
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

Source = Literal["own", "cause", "concern", "wish", "agreement"]
How = Literal["done", "otherwise", "not_yet"]

AT_ONCE = 3
"""Places that are worked at at the same time; the others wait (STEPS S0.5b: few at a time; the number
is judgement, 2026-11)."""

MOST = 30
"""Places in the list: far more than anybody works through in a year."""

WITHIN = 7
"""Days within which a first step is to be taken (STEPS S0.5c)."""

LONGEST_NEEDS = 1_000


class PlaceNamed(Made, frozen=True, kw_only=True):
    """A place as it stands now, written again under the same id when its words change.

    `thing`: the id of what it came of, or "". Its words are not here: they stay where they are.
    """

    text: str
    source: Source
    thing: str


class PlacesRanked(kinds.Event, frozen=True, kw_only=True):
    """The places in their order, what matters most first; one named later stands last."""

    order: tuple[str, ...]


class PlaceClosed(kinds.Event, frozen=True, kw_only=True):
    """Put down, with what is otherwise now; or taken up again."""

    of: str
    closed: bool
    text: str


class FirstStepPlanned(Made, frozen=True, kw_only=True):
    """A step as it stands now. `needs`: what it takes, or whom to ask."""

    place: str
    what: str
    on: date
    cue: str
    act: str
    needs: str


class FirstStepTold(kinds.Event, frozen=True, kw_only=True):
    of: str
    how: How
    text: str


Event = PlaceNamed | PlacesRanked | PlaceClosed | FirstStepPlanned | FirstStepTold


class NamePlace(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str
    source: Source = "own"
    thing: str = ""


class RankPlace(kinds.Command, frozen=True, kw_only=True):
    """Let a place stand right above another."""

    place: str
    above: str


class ClosePlace(kinds.Command, frozen=True, kw_only=True):
    of: str
    text: str = ""


class TakeUpPlace(kinds.Command, frozen=True, kw_only=True):
    """Work at it again. It stands where it stood."""

    of: str


class PlanFirstStep(kinds.Command, frozen=True, kw_only=True):
    """What, on which day of the coming week, and: if `cue`, then I `act`."""

    id: str
    place: str
    what: str
    on: date
    cue: str
    act: str
    needs: str = ""


class TellFirstStep(kinds.Command, frozen=True, kw_only=True):
    of: str
    how: How
    text: str = ""


Command = NamePlace | RankPlace | ClosePlace | TakeUpPlace | PlanFirstStep | TellFirstStep


class Place(Thing, frozen=True, kw_only=True):
    text: str
    source: Source
    thing: str
    closed: bool = False
    after: str = ""
    """What is otherwise now, as its person said when they put it down."""


class Step(Thing, frozen=True, kw_only=True):
    place: str
    what: str
    on: date
    cue: str
    act: str
    needs: str
    how: How | None = None
    text: str = ""

    def is_asked_about(self, today: date) -> bool:
        """Whether its day has come, and nothing was said of it yet."""
        return self.how is None and self.on <= today


class Slice(Value, frozen=True, kw_only=True):
    places: tuple[Place, ...] = ()
    steps: tuple[Step, ...] = ()
    order: tuple[str, ...] = ()

    @property
    def ranked(self) -> tuple[Place, ...]:
        """The open places in their order; those without one yet stand last, as they were named."""
        rank = {id: place for place, id in enumerate(self.order)}
        open_ones = (one for one in self.places if not one.closed)
        return tuple(sorted(open_ones, key=lambda one: rank.get(one.id, len(rank))))

    @property
    def at_work(self) -> tuple[Place, ...]:
        return self.ranked[:AT_ONCE]

    @property
    def waiting(self) -> tuple[Place, ...]:
        return self.ranked[AT_ONCE:]

    @property
    def closed(self) -> tuple[Place, ...]:
        return tuple(one for one in self.places if one.closed)

    def steps_of(self, place: str) -> tuple[Step, ...]:
        return tuple(one for one in self.steps if one.place == place)

    def step_of(self, place: str) -> Step | None:
        """The step of that place of which nothing was said yet, or None."""
        return next((one for one in self.steps_of(place) if one.how is None), None)

    @property
    def running(self) -> tuple[Step, ...]:
        """The steps of what is worked at, of which nothing was said yet."""
        steps = (self.step_of(place.id) for place in self.at_work)
        return tuple(one for one in steps if one is not None)

    def is_taken(self, source: Source, thing: str) -> bool:
        return any((one.source, one.thing) == (source, thing) for one in self.places)


class Beside(Value, frozen=True, kw_only=True):
    """Something that a place could come of, as it stands where it was said."""

    source: Source
    thing: str
    text: str


def beside(state: "State", today: date) -> tuple[Beside, ...]:
    """What is there already and is no place yet: one's causes, what the partner wants heard or would
    be helped by, and the rules that are in force. What ended, or was heard, is left out."""
    listening, offers = state.shared.listening, state.shared.offers
    found_ones = (
        *_of("concern", ((one.id, one.text) for one in listening.concerns)),
        *_of(
            "wish", ((one.id, one.text) for one in offers.wishes if offers.end_of(one.id) is None)
        ),
        *_of("cause", ((one.id, one.text) for one in state.own.reflection.causes)),
        *_of("agreement", _rules(state, today)),
    )
    mine = state.own.doing_better
    return tuple(one for one in found_ones if not mine.is_taken(one.source, one.thing))


def _of(source: Source, things: Iterable[tuple[str, str]]) -> Iterator[Beside]:
    return (Beside(source=source, thing=id, text=text) for id, text in things)


def _rules(state: "State", today: date) -> Iterator[tuple[str, str]]:
    yield from ((one.id, one.what) for one in state.shared.agreements.in_force(today))
    yield from ((one.id, one.what) for one in state.own.as_told.agreements if one.holds(today))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.doing_better
    match command:
        case NamePlace():
            return _name(state, command)
        case RankPlace():
            return _rank(mine, command)
        case ClosePlace():
            return _close(mine, command)
        case TakeUpPlace():
            if not found(mine.places, command.of).closed:
                return ()
            return (PlaceClosed(at=command.at, of=command.of, closed=False, text=""),)
        case PlanFirstStep():
            return _plan(mine, command)
        case TellFirstStep():
            return _tell(mine, command)
        case _:
            assert_never(command)


def _name(state: "State", command: NamePlace) -> tuple[Event, ...]:
    mine = state.own.doing_better
    kept = kinds.find(mine.places, command.id)
    named = PlaceNamed(
        at=command.at,
        id=command.id,
        text=said(command.text, field="text", most=kinds.LONGEST_LINE),
        source=command.source,
        thing=command.thing,
    )
    if kept is not None and (kept.source, kept.thing) != (named.source, named.thing):
        raise Refused("already_kept", field="text")
    if kept is not None:
        return () if kept.text == named.text else (named,)
    if len(mine.places) >= MOST:
        raise Refused("enough_places", field="text", most=MOST)
    _is_there(state, command)
    return (named,)


def _is_there(state: "State", command: NamePlace) -> None:
    """Refuse what it is said to come of, where that is not there (any more), or was taken up before."""
    if command.source == "own" and not command.thing:
        return
    if (command.source, command.thing) not in {
        (one.source, one.thing) for one in beside(state, command.at.date())
    }:
        raise Refused("not_there")


def _rank(mine: Slice, command: RankPlace) -> tuple[Event, ...]:
    """Nothing where it stands above already: a second press moves nothing."""
    moving, below = (found(mine.ranked, id) for id in (command.place, command.above))
    order = [one.id for one in mine.ranked]
    if order.index(moving.id) <= order.index(below.id):
        return ()
    order.remove(moving.id)
    order.insert(order.index(below.id), moving.id)
    return (PlacesRanked(at=command.at, order=tuple(order)),)


def _close(mine: Slice, command: ClosePlace) -> tuple[Event, ...]:
    place = found(mine.places, command.of)
    text = whole(command.text, field="text", most=LONGEST_NEEDS)
    if place.closed and place.after == text:
        return ()
    return (PlaceClosed(at=command.at, of=place.id, closed=True, text=text),)


def _plan(mine: Slice, command: PlanFirstStep) -> tuple[Event, ...]:
    place = found(mine.places, command.place)
    planned = FirstStepPlanned(
        at=command.at,
        id=command.id,
        place=place.id,
        what=said(command.what, field="what", most=kinds.LONGEST_LINE),
        on=command.on,
        cue=said(command.cue, field="cue", most=500),
        act=said(command.act, field="act", most=500),
        needs=whole(command.needs, field="needs", most=LONGEST_NEEDS),
    )
    kept = kinds.find(mine.steps, command.id)
    if kept is not None and (kept.place != place.id or kept.how is not None):
        raise Refused("already_kept", field="what")
    if kept is not None and _as_step(planned) == replace(kept, at=command.at):
        return ()
    if place not in mine.at_work:
        raise Refused("few_at_once", field="what", most=AT_ONCE)
    if kept is None and mine.step_of(place.id) is not None:
        raise Refused("one_step_at_a_time", field="what")
    if kept is None or kept.on != command.on:
        _within_the_week(command)
    return (planned,)


def _within_the_week(command: PlanFirstStep) -> None:
    kinds.not_over(command.on, command.at, "step_day_over", field="on")
    # One day more than seven: it may be tomorrow already where they are.
    if command.on > days_later(command.at.date(), WITHIN + 1):
        raise Refused("step_within_a_week", field="on", most=WITHIN)


def _tell(mine: Slice, command: TellFirstStep) -> tuple[Event, ...]:
    step = found(mine.steps, command.of)
    text = whole(command.text, field="text", most=LONGEST_NEEDS)
    if (step.how, step.text) == (command.how, text):
        return ()
    return (FirstStepTold(at=command.at, of=step.id, how=command.how, text=text),)


def _as_step(event: FirstStepPlanned) -> Step:
    return Step(
        id=event.id,
        at=event.at,
        place=event.place,
        what=event.what,
        on=event.on,
        cue=event.cue,
        act=event.act,
        needs=event.needs,
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PlaceNamed():
            return _named(mine, event)
        case PlacesRanked():
            return replace(mine, order=event.order)
        case PlaceClosed():
            places = amended(mine.places, event.of, closed=event.closed, after=event.text)
            return replace(mine, places=places)
        case FirstStepPlanned():
            others = kinds.without(mine.steps, (event.id,))
            return replace(mine, steps=(*others, _as_step(event)))
        case FirstStepTold():
            steps = amended(mine.steps, event.of, how=event.how, text=event.text)
            return replace(mine, steps=steps)
        case _:
            assert_never(event)


def _named(mine: Slice, event: PlaceNamed) -> Slice:
    if kinds.find(mine.places, event.id) is not None:
        return replace(mine, places=amended(mine.places, event.id, text=event.text))
    place = Place(id=event.id, at=event.at, text=event.text, source=event.source, thing=event.thing)
    return replace(mine, places=(*mine.places, place))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        places=kinds.without(mine.places, ids),
        steps=kinds.without(mine.steps, ids),
        order=tuple(id for id in mine.order if id not in ids),
    )
