"""Talking: a talk while it goes on, on two devices. Whose turn it is, and a pause with its end.

Only the hurt person begins one, speaks first, and may take the turn at any moment; while they have
it, nothing of the other's can be written to them. Either pauses, for twenty minutes or more, and says
by that when it goes on; either ends it. Of who paused nothing is shown. Where quiet, room or a closed
book comes between, the talk is over, and says no more than that. What passes here has no words and
is seen at once, since both are there. (STEPS S0.4a, S0.4c, S0.4e, S1.3b-c, S2.6d; decision 43.)
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, assert_never

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Instant, Refused, Role, Value, add_given
from amends.repair.practices.breaks import goes_on_at

if TYPE_CHECKING:
    from amends.repair.state import State

LASTS = timedelta(hours=4)
"""After this a talk that nobody ended is over by itself: nobody is held in one by a forgotten press.
Longer than anybody listens well (our judgement, 2026-11)."""


class TalkBegun(Given, frozen=True, kw_only=True):
    """`both`: each has a turn to say how it was for them. `over_by`: when it is over if nobody ends
    it. `of` names nothing, and stands in the entries of every book."""

    of: str = ""
    both: bool
    over_by: Instant


class TurnPassed(Given, frozen=True, kw_only=True):
    of: str
    turn: Role


class TalkPaused(Given, frozen=True, kw_only=True):
    of: str
    minutes: int
    until: Instant


class TalkEnded(Given, frozen=True, kw_only=True):
    of: str


Event = TalkBegun | TurnPassed | TalkPaused | TalkEnded


class BeginTalk(Act, frozen=True, kw_only=True):
    """Begin it, now. It answers nothing, and the cap does not count it: it brings no words."""

    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    both: bool = False


class PassTurn(Act, frozen=True, kw_only=True):
    """Give the turn to the other, or, as the hurt person, take it."""

    answers: ClassVar[bool] = True
    id: str
    of: str
    turn: Role


class PauseTalk(Act, frozen=True, kw_only=True):
    id: str
    of: str
    minutes: int

    @property
    def is_stop(self) -> bool:
        return True


class EndTalk(Act, frozen=True, kw_only=True):
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


Command = BeginTalk | PassTurn | PauseTalk | EndTalk


class Talk(Value, frozen=True, kw_only=True):
    """The talk as it stands: `until` is there while it pauses."""

    id: str
    both: bool
    turn: Role
    until: Instant | None = None


class Slice(Giving, frozen=True, kw_only=True):
    def on(self, now: datetime) -> Talk | None:
        """The talk that goes on at that instant, as far as this book goes; or None."""
        begun = self.newest(TalkBegun)
        if begun is None or self.every_of(TalkEnded, begun.id):
            return None
        turn: Role = "harmed"
        until: datetime | None = None
        for one in self.given:
            if isinstance(one, TurnPassed) and one.of == begun.id:
                turn = one.turn
            elif isinstance(one, TalkPaused) and one.of == begun.id:
                # After a pause the hurt person speaks first, as at the beginning.
                turn, until = "harmed", one.until
        if now >= (begun.over_by if until is None else max(begun.over_by, _later(until))):
            return None
        is_pause = until is not None and now < until
        return Talk(id=begun.id, both=begun.both, turn=turn, until=until if is_pause else None)


def _later(until: datetime) -> datetime:
    """So long after a pause the talk is over by itself."""
    return until + LASTS if until < datetime.max.replace(tzinfo=until.tzinfo) - LASTS else until


def on(state: "State", now: datetime) -> Talk | None:
    """The talk that goes on now, or None: also where quiet, room or a closed book came between."""
    pace = state.shared.pacing
    if pace.is_closed or pace.is_quiet or state.shared.terms.holds(now):
        return None
    return state.shared.talking.on(now)


def is_listening(state: "State", role: Role, now: datetime) -> bool:
    """Whether this person listens now: a talk goes on, and the turn is the other's.

    In a pause nobody speaks: a pause may last a day, and holds up no answer to what was asked.
    """
    talk = on(state, now)
    return talk is not None and talk.until is None and talk.turn != role


def is_for_both(state: "State", now: datetime) -> bool:
    """Whether a talk goes on in which both speak: what was put away until then opens in it. (S1.1b)"""
    talk = on(state, now)
    return talk is not None and talk.both


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.talking
    mine = tuple(one for one in ours.given if one.by == command.by)
    if kinds.find(mine, command.id) is not None:
        return ()
    talk = on(state, command.at)
    match command:
        case BeginTalk():
            return (_begin(state, command, talk),)
        case PassTurn():
            return _pass(_going_on(talk, command.of), command)
        case PauseTalk():
            return (_pause(_going_on(talk, command.of), command),)
        case EndTalk():
            if talk is None or talk.id != command.of:
                return ()
            return (TalkEnded(of=talk.id, **_seen_at_once(command)),)
        case _:
            assert_never(command)


def _seen_at_once(command: Act) -> dict[str, Any]:
    """What goes with each: both are there, so nothing waits ten minutes, and none of it is counted."""
    return {**kinds.as_given(command, counted=False), "visible_from": command.at}


def _begin(state: "State", command: BeginTalk, talk: Talk | None) -> TalkBegun:
    if talk is not None:
        raise Refused("talk_is_on")
    if command.both and not state.shared.listening.was_heard:
        # To listen to the other is hers to open, and not before she says that she was heard.
        raise Refused("heard_first", field="both")
    return TalkBegun(
        both=command.both,
        over_by=goes_on_at(command.at, int(LASTS / timedelta(minutes=1))),
        **_seen_at_once(command),
    )


def _going_on(talk: Talk | None, of: str) -> Talk:
    if talk is None or talk.id != of:
        raise Refused("talk_is_over")
    return talk


def _pass(talk: Talk, command: PassTurn) -> tuple[Event, ...]:
    if talk.until is not None:
        raise Refused("break_stays", until=talk.until)
    if talk.turn == command.turn:
        return ()
    if command.by != "harmed" and talk.turn != command.by:
        raise Refused("their_turn")
    return (TurnPassed(of=talk.id, turn=command.turn, **_seen_at_once(command)),)


def _pause(talk: Talk, command: PauseTalk) -> TalkPaused:
    until = goes_on_at(command.at, command.minutes)
    if talk.until is not None and until <= talk.until:
        raise Refused("break_stays", field="minutes", until=talk.until)
    return TalkPaused(of=talk.id, minutes=command.minutes, until=until, **_seen_at_once(command))


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
