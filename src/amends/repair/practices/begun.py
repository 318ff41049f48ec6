"""Begun: what the responsible person has begun against each thing that is needed, for them alone.

A need was told here, or it is only guessed, and then it stays a guess and is called one. Against
either stand acts of one's own: a promise, an amends, an agreement that both said yes to. With none
there is "nothing yet". A week begins with what weighs most of what was told and has nothing kept
against it; where nothing was weighed, with what they put first themselves.
(STEPS S2.15b, S4.2f, S4.6c.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said
from amends.repair.practices import impact
from amends.repair.practices.owning import Weight

if TYPE_CHECKING:
    from amends.repair.state import State

What = Literal["promise", "amends", "agreement"]

MOST_ACTS = 50
"""Acts that can be named against one need: more than anybody keeps, and a bound on an entry."""

HEAVIEST: Final[dict[Weight | None, int]] = {"deep": 3, "serious": 2, "light": 1, None: 0}


class NeedGuessed(Made, frozen=True, kw_only=True):
    """What one thinks the other needs. Written again under the same id when it changes."""

    text: str


class ActsNamed(kinds.Event, frozen=True, kw_only=True):
    """All of one's acts that stand against that need, told or guessed, by their ids."""

    need: str
    acts: tuple[str, ...]


class PutFirst(kinds.Event, frozen=True, kw_only=True):
    """What one wants to see to first, while nothing was weighed."""

    need: str


Event = NeedGuessed | ActsNamed | PutFirst


class GuessNeed(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


class NameActs(kinds.Command, frozen=True, kw_only=True):
    need: str
    acts: tuple[str, ...]


class BeginWith(kinds.Command, frozen=True, kw_only=True):
    need: str


Command = GuessNeed | NameActs | BeginWith


class Slice(Value, frozen=True, kw_only=True):
    guesses: tuple[NeedGuessed, ...] = ()
    named: tuple[tuple[str, tuple[str, ...]], ...] = ()
    first: tuple[str, ...] = ()
    """The needs that were put first, the last of them in front."""

    def acts_of(self, need: str) -> tuple[str, ...]:
        return dict(self.named).get(need, ())


class ActOfOnes(Value, frozen=True, kw_only=True):
    """Something of one's own that can stand against a need."""

    id: str
    kind: What
    what: str
    is_kept: bool
    """Done, kept at least once, or agreed by both. Planned and promised is begun, and not yet kept."""


class Needed(Value, frozen=True, kw_only=True):
    """Something to see to. `id` names it; a guess is the writer's own."""

    id: str
    text: str
    is_guess: bool
    weight: Weight | None


def acts(state: "State", today: date) -> Iterator[ActOfOnes]:
    """All that this person has begun and not ended, and that could stand against a need."""
    for promise in state.own.promises.promises:
        kept = any(one.mark == "kept" for one in promise.said)
        if promise.ended is None or kept:
            yield ActOfOnes(id=promise.id, kind="promise", what=promise.what, is_kept=kept)
    for item in state.own.amends.items:
        if item.answer != "declined":
            done = item.done is not None
            yield ActOfOnes(id=item.id, kind="amends", what=item.what, is_kept=done)
    for rule in state.shared.agreements.in_force(today):
        yield ActOfOnes(id=rule.id, kind="agreement", what=rule.what, is_kept=True)


def kept(state: "State", today: date) -> tuple[ActOfOnes, ...]:
    """What of that can stand behind a word: a promise kept, amends done, a rule that both agreed to."""
    return tuple(act for act in acts(state, today) if act.is_kept)


def acts_for(state: "State", need: str, today: date) -> tuple[ActOfOnes, ...]:
    """What stands against that need now: named once, and still there."""
    named = state.own.begun.acts_of(need)
    return tuple(act for act in acts(state, today) if act.id in named)


def needed(state: "State") -> tuple[Needed, ...]:
    """What was told and is still needed, then what is only guessed."""
    ours = state.shared.needs
    told = (
        Needed(
            id=need.id, text=ours.latest(need).text, is_guess=False, weight=ours.weight_of(need.id)
        )
        for need in ours.standing
    )
    guessed = (
        Needed(id=guess.id, text=guess.text, is_guess=True, weight=None)
        for guess in state.own.begun.guesses
    )
    return (*told, *guessed)


def first_of_week(state: "State", today: date) -> Needed | None:
    """What a week begins with: of what has nothing kept against it, what weighs most by the other's
    own word; where they weighed nothing, what was put first, or stands first."""
    open_ones = [*_open_needs(state, today), *_open_impacts(state)]
    weighed = [one for one in open_ones if one.weight is not None]
    if weighed:
        return max(weighed, key=lambda one: HEAVIEST[one.weight])
    places = {id: place for place, id in enumerate(state.own.begun.first)}
    own = [one for one in open_ones if one.id in places]
    return min(own, key=lambda one: places[one.id], default=next(iter(open_ones), None))


def _open_needs(state: "State", today: date) -> Iterator[Needed]:
    for one in needed(state):
        if not any(act.is_kept for act in acts_for(state, one.id, today)):
            yield one


def _open_impacts(state: "State") -> Iterator[Needed]:
    """How it was, as the other told it with its weight, where nothing kept stands against it."""
    answered = {row.id for row in impact.answered(state)}
    for told in state.shared.telling.impacts:
        for place, row in enumerate(told.rows):
            id = f"{told.id}.{place}"
            if told.weight is not None and id not in answered:
                yield Needed(id=id, text=row.text, is_guess=False, weight=told.weight)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.begun
    match command:
        case GuessNeed():
            return _guess(mine, command)
        case NameActs():
            return _name(state, command)
        case BeginWith():
            need = found_need(state, command.need)
            if mine.first[:1] == (need.id,):
                return ()
            return (PutFirst(at=command.at, need=need.id),)
        case _:
            assert_never(command)


def _guess(mine: Slice, command: GuessNeed) -> tuple[Event, ...]:
    text = said(command.text, field="text", most=2_000)
    kept = kinds.find(mine.guesses, command.id)
    if kept is not None and kept.text == text:
        return ()
    return (NeedGuessed(at=command.at, id=command.id, text=text),)


def _name(state: "State", command: NameActs) -> tuple[Event, ...]:
    need = found_need(state, command.need)
    there = tuple(act.id for act in acts(state, command.at.date()))
    if not set(command.acts) <= set(there):
        raise Refused("not_there", field="acts")
    if len(command.acts) > MOST_ACTS:
        raise Refused("not_understood", field="acts")
    # In the order in which they stand, so that the same choice is the same entry.
    named = tuple(id for id in there if id in command.acts)
    if set(named) == set(state.own.begun.acts_of(need.id)):
        return ()
    return (ActsNamed(at=command.at, need=need.id, acts=named),)


def found_need(state: "State", id: str) -> Needed:
    """The need with that id, told or guessed. Raises Refused where it is none any more."""
    one = next((one for one in needed(state) if one.id == id), None)
    if one is None:
        raise Refused("not_there")
    return one


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case NeedGuessed():
            if kinds.find(mine.guesses, event.id) is None:
                return replace(mine, guesses=(*mine.guesses, event))
            return replace(mine, guesses=kinds.amended(mine.guesses, event.id, text=event.text))
        case ActsNamed():
            named = tuple(one for one in mine.named if one[0] != event.need)
            return replace(mine, named=(*named, (event.need, event.acts)))
        case PutFirst():
            rest = tuple(id for id in mine.first if id != event.need)
            return replace(mine, first=(event.need, *rest))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        guesses=kinds.without(mine.guesses, ids),
        named=tuple((need, acts) for need, acts in mine.named if need not in ids),
        first=tuple(id for id in mine.first if id not in ids),
    )
