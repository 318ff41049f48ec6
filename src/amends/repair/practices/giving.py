"""Giving: how one of the two gives the other something in the book that both can read.

What is given stays unseen for ten minutes and can be taken back until then; afterwards it stays
until giver and receiver both let it go. A shared book begins with the things that its first
writer picks, seen at once, because they are read only by whoever carries the code of it.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Given, Refused, Role, Value
from amends.repair.practices import (
    agreements,
    bond,
    forgiveness,
    letters,
    matters,
    needs,
    offers,
    openness,
    pledges,
    rounds,
    telling,
    terms,
    there,
    ties,
)

if TYPE_CHECKING:
    from amends.repair.state import State


class SharedBookBegan(kinds.Event, frozen=True, kw_only=True):
    """`tie`: who the other is to whoever begins it. Version 1 knew of partners only."""

    book = "shared"
    version: ClassVar[int] = 2

    by: Role
    tie: ties.Tie


class TookBack(kinds.Event, frozen=True, kw_only=True):
    """Something given was taken back before the other could see it."""

    book = "shared"
    by: Role
    thing: str


class GivenLetGo(kinds.Event, frozen=True, kw_only=True):
    """One of the two let go of something given; it goes when the other does so too.

    `counted_at`: where its giver lets go of what the cap counts, when it was given. What was given
    leaves with its words; that something was given does not, or it could be given again and again.
    """

    book = "shared"
    by: Role
    whose: Role
    thing: str
    counted_at: kinds.Instant | None = None


Event = SharedBookBegan | TookBack | GivenLetGo


class BeginSharedBook(kinds.Act, frozen=True, kw_only=True):
    """Begin the book that both can read, with the things picked, each by its own id.

    Of the responsible person: letters that are ready, harms, and guesses, which stay sealed. Of the
    hurt person: pages of what happened, rows of how it was, and terms of room.
    """

    picks: tuple[str, ...] = ()


class TakeBack(kinds.Act, frozen=True, kw_only=True):
    thing: str


class LetGoOfGiven(kinds.Act, frozen=True, kw_only=True):
    """Let go of something that one gave or was given. `whose` is its giver."""

    whose: Role
    thing: str


Command = BeginSharedBook | TakeBack | LetGoOfGiven


class Slice(Value, frozen=True, kw_only=True):
    begun: bool = False
    tie: ties.Tie = "partner"
    """Who the other is to whoever began it."""
    taken_back: frozenset[tuple[Role, str]] = frozenset()
    let_go: frozenset[tuple[Role, Role, str]] = frozenset()
    """Who let go of whose thing."""
    counted: tuple[tuple[Role, str, kinds.Instant], ...] = ()
    """Whose thing that its giver let go of was given when, of what the cap counts."""

    @property
    def gone(self) -> frozenset[tuple[Role, str]]:
        """The givers and the ids of what is no longer there for anybody."""
        by_both = {
            (whose, thing)
            for by, whose, thing in self.let_go
            if by == "harmed" and ("responsible", whose, thing) in self.let_go
        }
        return self.taken_back | by_both

    def is_gone(self, whose: Role, thing: str) -> bool:
        """Whether this one is no longer there for anybody: asked for each thing that was given."""
        by_both = all((by, whose, thing) in self.let_go for by in ("responsible", "harmed"))
        return by_both or (whose, thing) in self.taken_back

    def counted_of(self, giver: Role) -> tuple[datetime, ...]:
        """When this person gave what the cap counts, and what is gone since both let it go."""
        return tuple(at for by, id, at in self.counted if by == giver and (by, id) in self.gone)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    match command:
        case BeginSharedBook():
            return _begin(state, command)
        case TakeBack():
            return _take_back(state, command)
        case LetGoOfGiven():
            return _let_go_of(state, command)
        case _:
            assert_never(command)


def _begin(state: "State", command: BeginSharedBook) -> tuple[kinds.Event, ...]:
    if state.shared.giving.begun:
        return ()
    ids = tuple(dict.fromkeys(command.picks))
    told = telling.can_be_picked(state, command.by)
    room = terms.can_be_picked(state, command.at)
    given = [letters.picked(state, command, id) for id in ids if id not in (*told, *room)]
    return (
        SharedBookBegan(at=command.at, by=command.by, tie=ties.tie_of(state)),
        *given,
        *telling.picked(state, command, ids),
        *(terms.picked(state, command, id) for id in ids if id in room),
    )


def _take_back(state: "State", command: TakeBack) -> tuple[Event, ...]:
    if (command.by, command.thing) in state.shared.giving.taken_back:
        return ()
    given = state.shared.given_by(command.by, command.thing)
    if given is None:
        raise Refused("not_there")
    if command.at >= given.visible_from:
        raise Refused("too_late_to_take_back")
    return (TookBack(at=command.at, by=command.by, thing=given.id),)


def _let_go_of(state: "State", command: LetGoOfGiven) -> tuple[Event, ...]:
    ours = state.shared.giving
    mine = (command.by, command.whose, command.thing)
    if mine in ours.let_go or (command.whose, command.thing) in ours.gone:
        return ()
    given = state.shared.given_by(command.whose, command.thing)
    if given is None:
        raise Refused("not_there")
    if command.by == "responsible" and _is_a_stop(state, given, command.at):
        raise Refused("word_stays")
    if command.at < given.visible_from and command.by == command.whose:
        return (TookBack(at=command.at, by=command.by, thing=given.id),)
    if agreements.holds_again_without(state.shared.agreements, given, command.at.date()):
        raise Refused("agreement_stays")
    if command.by == "responsible" and _opens_again(state, given, command.at):
        if command.whose == "harmed":
            raise Refused("word_stays")
        raise Refused("once_stays")
    mine_counts = command.by == command.whose and given.counted
    return (
        GivenLetGo(
            at=command.at,
            by=command.by,
            whose=command.whose,
            thing=command.thing,
            counted_at=given.at if mine_counts else None,
        ),
    )


def _opens_again(state: "State", given: Given, now: datetime) -> bool:
    """Whether something could be said anew before its time, were this not there: nobody comes back
    again and again because the other puts away what came."""
    if state.shared.pacing.is_closed:
        return False
    if isinstance(given, forgiveness.ForgivenessAsked):
        # Whether its door still stands open is not told by what can be let go.
        return given == state.shared.forgiveness.requests[-1]
    without = replace(state, shared=state.shared.without({(given.by, given.id)}))
    return any(is_open(without, now) and not is_open(state, now) for is_open in _ONCE)


def _has_come(day: date | None, now: datetime) -> bool:
    return day is not None and day <= now.date()


def _fits_again(state: "State", kind: type[Given], now: datetime) -> bool:
    return openness.too_soon(state.shared.openness, kind, now.date()) is None


_ONCE: tuple[Callable[["State", datetime], bool], ...] = (
    lambda state, now: state.shared.letters.open_request is not None,
    lambda state, now: there.wants_words(state),
    lambda state, now: state.shared.there.may_be_said(now),
    lambda state, now: _has_come(rounds.next_day(state), now),
    lambda state, now: _fits_again(state, openness.ShareGiven, now),
    lambda state, now: _fits_again(state, openness.WordGiven, now),
)
"""What may be said once, and then not until its time or until the hurt person says so."""


def _is_a_stop(state: "State", given: Given, now: datetime) -> bool:
    """Whether something stands on it that the other asked for: nobody deletes their way past that."""
    ours = state.shared
    if given in _standing_now(state) or _ends_what_is_there(state, given):
        return True
    asked_for = kinds.find(ours.terms.terms, given.id)
    return given in ours.letters.stops or (
        isinstance(given, terms.TermsSet) and asked_for is not None and not asked_for.is_over(now)
    )


def _standing_now(state: "State") -> tuple[Given | None, ...]:
    """What the hurt person said last of what may come: without it, what they said before would hold."""
    ours = state.shared
    return (
        ours.telling.limit,
        ours.told_outcomes.last,
        ours.told_outcomes.last_trying,
        ours.openness.wanted,
        ours.rhythm.current,
        ours.rhythm.last_seldom,
        ours.matters.picked,
        *ours.bond.told_now,
    )


ENDS = (
    bond.TimeCalledOff,
    matters.MatterPutDown,
    needs.NeedEnded,
    offers.WishEnded,
    pledges.DayLetOff,
    rounds.ToDoClosed,
)
"""What ends one thing that was given, named in its `of`."""

HOLD_OFF: dict[type[Given], tuple[str, ...]] = {
    bond.TimeAnswered: bond.STOPS,
    matters.MatterAnswered: matters.STOPS,
    offers.OfferAnswered: offers.STOPS,
    pledges.PledgeAnswered: pledges.STOPS,
    rounds.RoundAnswered: rounds.STOPS,
}
"""The answers to one thing that was given by which it, or more of it, is held off."""


def _ends_what_is_there(state: "State", given: Given) -> bool:
    """Whether the hurt person held something off by it that would be there again without it."""
    holds_off = getattr(given, "answer", "") in HOLD_OFF.get(type(given), ())
    if given.by != "harmed" or not (holds_off or isinstance(given, ENDS)):
        return False
    return kinds.find(state.shared.given, getattr(given, "of", "")) is not None


def evolve(ours: Slice, event: Event) -> Slice:
    match event:
        case SharedBookBegan():
            return replace(ours, begun=True, tie=event.tie)
        case TookBack():
            return replace(ours, taken_back=ours.taken_back | {(event.by, event.thing)})
        case GivenLetGo():
            return _let_go(ours, event)
        case _:
            assert_never(event)


def _let_go(ours: Slice, event: GivenLetGo) -> Slice:
    let_go = ours.let_go | {(event.by, event.whose, event.thing)}
    if event.counted_at is None:
        return replace(ours, let_go=let_go)
    counted = (*ours.counted, (event.whose, event.thing, event.counted_at))
    return replace(ours, let_go=let_go, counted=counted)


def seen_from(ours: Slice, reader: Role) -> Slice:
    """The slice without what the other took back, or let go of alone."""
    return replace(
        ours,
        taken_back=frozenset(taken for taken in ours.taken_back if taken[0] == reader),
        let_go=frozenset(
            gone for gone in ours.let_go if gone[0] == reader or gone[1:] in ours.gone
        ),
        counted=tuple(one for one in ours.counted if one[0] == reader),
    )
