"""Rounds: looking together at how it goes, on a day that both said yes to, and what was noted of it.

A short list of questions is picked by either, and the hurt person's stands before the other's. The
responsible person asks for a day only through the door and inside the rhythm that the hurt person set,
and waits for the answer; "not this time" is a whole one, holds at once, and nothing here counts it.
Another day can be named by either. Of what was said there is only what somebody gives to be read;
nobody is set anything to do but by themselves, or by the hurt person. (STEPS S3.4f.)
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar, Final, Literal, assert_never, get_args

from amends.repair import kinds, schedules
from amends.repair.kinds import (
    Act,
    Given,
    Giving,
    Refused,
    Role,
    Value,
    add_given,
    said,
    whole,
)
from amends.repair.practices.agreements import no_coercion
from amends.repair.practices.promises import MakePromise
from amends.repair.practices.rhythm import Every
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

DOOR: Final = "checkins"

Question = Literal[
    "last_time", "kept", "went_well", "not_well", "trust", "otherwise", "coming", "rhythm"
]
QUESTIONS: tuple[Question, ...] = get_args(Question)

FEWEST, MOST = 3, 5
"""Questions of one list: fewer is a chat, and more is an evening (S3.4f)."""

DAYS: dict[Every, int] = {"day": 1, "week": 7, "fortnight": 14, "month": 28}
"""Days from one round to the next that the responsible person may ask for. A month is four weeks, so
that it can be the same weekday."""

LONGEST_QUESTION = 200
LONGEST_MINUTES = 2_000
A_WEEK = timedelta(days=7)
"""When a promise falls due that begins with something without a day: at about the next round."""

MOST_TO_DO = 5
"""What one page of notes can ask of anybody (2026-11)."""

Who = Literal["responsible", "harmed", "both"]
Answer = Literal["yes", "another", "not_this_time"]
ANSWERS: tuple[Answer, ...] = get_args(Answer)
STOPS: tuple[Answer, ...] = ("not_this_time",)
Became = Literal["done", "put_down"]
RoundState = Literal["open", "booked", "off", "over"]


class AgendaSet(Given, frozen=True, kw_only=True):
    """What one of the two would ask, in this order: of our list, then in their own words."""

    questions: tuple[Question, ...]
    own: tuple[str, ...] = ()


class RoundProposed(Given, frozen=True, kw_only=True):
    """An invitation for a day. It holds no word of its giver's, so that it can press nobody."""

    on: date


class RoundAnswered(Given, frozen=True, kw_only=True):
    """`whose`: who proposed it; `on` the other day, where one is named."""

    of: str
    whose: Role
    answer: Answer
    on: date | None = None


class ToDo(Value, frozen=True, kw_only=True):
    """Who does what, until when."""

    what: str
    doer: Who
    until: date | None = None

    def is_up_to(self, role: Role) -> bool:
        """Whether that one may say what became of it: the hurt person of anything, the other of their own."""
        return role == "harmed" or self.doer != "harmed"


class MinutesGiven(Given, frozen=True, kw_only=True):
    """What was said, in the words of whoever gives it, and what is to be done."""

    on: date
    text: str
    to_do: tuple[ToDo, ...] = ()


class ToDoClosed(Given, frozen=True, kw_only=True):
    of: str
    whose: Role
    place: int
    became: Became


Event = AgendaSet | RoundProposed | RoundAnswered | MinutesGiven | ToDoClosed


class SetAgenda(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = DOOR
    id: str
    questions: tuple[Question, ...] = ()
    own: tuple[str, ...] = ()


class ProposeRound(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = DOOR
    id: str
    on: date


class AnswerRound(Act, frozen=True, kw_only=True):
    """Answer it without a word. "Not this time" holds at once, and passes every quiet."""

    answers: ClassVar[bool] = True
    id: str
    of: str
    whose: Role
    answer: Answer
    on: date | None = None

    @property
    def is_stop(self) -> bool:
        return self.answer in STOPS


class GiveMinutes(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = DOOR
    id: str
    on: date
    text: str = ""
    to_do: tuple[ToDo, ...] = ()


class CloseToDo(Act, frozen=True, kw_only=True):
    """Say that it is done, or put it down: the hurt person anything, the other what is their own."""

    answers: ClassVar[bool] = True
    id: str
    of: str
    whose: Role
    place: int
    became: Became

    @property
    def is_stop(self) -> bool:
        return self.by == "harmed" and self.became == "put_down"


Command = SetAgenda | ProposeRound | AnswerRound | GiveMinutes | CloseToDo


# The state


class Standing(Value, frozen=True, kw_only=True):
    """What became of a round: its day as it was named last, and who said something of it last."""

    on: date
    state: RoundState
    said_by: Role


class Open(Value, frozen=True, kw_only=True):
    """Something that is to be done and is not closed."""

    of: MinutesGiven
    place: int
    to_do: ToDo


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def agenda(self) -> AgendaSet | None:
        """The list that stands: the hurt person's last one, or else the other's."""
        return self.last_agenda("harmed") or self.newest(AgendaSet)

    def last_agenda(self, by: Role) -> AgendaSet | None:
        return next((one for one in reversed(self.every(AgendaSet)) if one.by == by), None)

    @property
    def proposed(self) -> tuple[RoundProposed, ...]:
        return self.every(RoundProposed)

    def round_of(self, whose: str, id: str) -> RoundProposed | None:
        return kinds.find_by(self.proposed, whose, id)

    def answers_to(self, one: RoundProposed) -> tuple[RoundAnswered, ...]:
        return tuple(a for a in self.every_of(RoundAnswered, one.id) if a.whose == one.by)

    def said_of(self, one: RoundProposed) -> Standing:
        """As the two left it, whatever day it is. Only a yes to the other's day books it: nobody says
        yes for both."""
        now = Standing(on=one.on, state="open", said_by=one.by)
        for answer in self.answers_to(one):
            now = _after(now, answer)
        return now

    def standing(self, one: RoundProposed, today: date) -> Standing:
        now = self.said_of(one)
        is_over = now.state != "off" and today > now.on
        return Standing(on=now.on, state="over", said_by=now.said_by) if is_over else now

    def answers_from(self, role: Role, one: RoundProposed, today: date) -> tuple[Answer, ...]:
        """What that one of the two may say to it now."""
        now = self.standing(one, today)
        is_theirs = now.state == "open" and now.said_by != role
        is_booked = now.state == "booked"
        may_move = now.state != "over" if role == "harmed" else is_theirs or is_booked
        may: dict[Answer, bool] = {
            "yes": is_theirs,
            "another": may_move,
            "not_this_time": is_booked or now.state == "open",
        }
        return tuple(answer for answer in ANSWERS if may[answer])

    def was_booked(self, one: RoundProposed) -> date | None:
        """The day that both said yes to, also once it is over, or None."""
        now = self.said_of(one)
        return now.on if now.state == "booked" else None

    def ahead(self, today: date) -> tuple[tuple[RoundProposed, Standing], ...]:
        """What is asked for or booked, the nearest first."""
        every = ((one, self.standing(one, today)) for one in self.proposed)
        live = (pair for pair in every if pair[1].state in ("open", "booked"))
        return tuple(sorted(live, key=lambda pair: (pair[1].on, pair[0].at)))

    def booked(self, first: date) -> tuple[tuple[RoundProposed, Standing], ...]:
        return tuple(pair for pair in self.ahead(first) if pair[1].state == "booked")

    @property
    def days_booked(self) -> frozenset[date]:
        """The days that both said yes to, also those that are over."""
        days = (self.was_booked(one) for one in self.proposed)
        return frozenset(day for day in days if day is not None)

    def days_to_note(self, role: Role, today: date) -> tuple[date, ...]:
        """Those that have come, of which that one gave no notes yet, the first before the last."""
        noted = {one.on for one in self.minutes if one.by == role}
        return tuple(sorted(day for day in self.days_booked - noted if day <= today))

    @property
    def minutes(self) -> tuple[MinutesGiven, ...]:
        return self.every(MinutesGiven)

    def closed(self, one: MinutesGiven, place: int) -> Became | None:
        said_of = self.every_of(ToDoClosed, one.id)
        said = [c.became for c in said_of if (c.whose, c.place) == (one.by, place)]
        return said[-1] if said else None

    @property
    def to_do(self) -> tuple[Open, ...]:
        """What is still to be done, the oldest first: what a round begins with."""
        return tuple(
            Open(of=one, place=place, to_do=to_do)
            for one in sorted(self.minutes, key=lambda m: (m.on, m.at))
            for place, to_do in enumerate(one.to_do)
            if self.closed(one, place) is None
        )


def _after(now: Standing, answer: RoundAnswered) -> Standing:
    if answer.answer == "not_this_time":
        return Standing(on=now.on, state="off", said_by=answer.by)
    if answer.answer == "another" and answer.on is not None:
        return Standing(on=answer.on, state="open", said_by=answer.by)
    if now.state == "open" and answer.by != now.said_by:
        return Standing(on=now.on, state="booked", said_by=answer.by)
    return now


def next_day(state: "State") -> date | None:
    """From which day on the responsible person may ask for a round, or None where they may not.

    From the last that they asked for, whatever became of it, or that took place: "not this time" is no
    reason to ask again tomorrow.
    """
    rhythm, ours = state.shared.rhythm.current, state.shared.rounds
    if rhythm is None or rhythm.every == "never":
        return None
    return max((days_later(day, DAYS[rhythm.every]) for day in _been(ours)), default=rhythm.day)


def _been(ours: Slice) -> Iterator[date]:
    for one in ours.proposed:
        if one.by == "responsible" or ours.was_booked(one):
            yield ours.said_of(one).on
    yield from (one.on for one in ours.minutes)


def promise_id(minutes: MinutesGiven, place: int) -> str:
    """Of the note's own, so that pressing twice is one promise."""
    return f"{minutes.id[:40]}-{place}-promise"


def as_promise(
    minutes: MinutesGiven, place: int, at: datetime, today: date, zone: str
) -> MakePromise:
    """What is to be done, promised for once: on its day, today where that is over."""
    to_do = minutes.to_do[place]
    return MakePromise(
        at=at,
        id=promise_id(minutes, place),
        what=to_do.what,
        schedule=schedules.Once(on=max(today, to_do.until or today + A_WEEK)),
        zone=zone,
    )


# Rules


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.rounds
    match command:
        case SetAgenda():
            return _set(ours, command)
        case ProposeRound():
            return _propose(state, command)
        case AnswerRound():
            return _answer(ours, command)
        case GiveMinutes():
            return _minutes(ours, command)
        case CloseToDo():
            return _close(ours, command)
        case _:
            assert_never(command)


def _set(ours: Slice, command: SetAgenda) -> tuple[Event, ...]:
    own = tuple(whole(one, field="own", most=LONGEST_QUESTION) for one in command.own)
    agenda = AgendaSet(
        questions=tuple(one for one in QUESTIONS if one in command.questions),
        own=tuple(dict.fromkeys(one for one in own if one)),
        **kinds.as_given(command),
    )
    if not FEWEST <= len(agenda.questions) + len(agenda.own) <= MOST:
        raise Refused("agenda_length", field="questions", fewest=FEWEST, most=MOST)
    last = ours.last_agenda(command.by)
    return (agenda,) if kinds.is_new_answer(ours, agenda, last, field="questions") else ()


def _propose(state: "State", command: ProposeRound) -> tuple[Event, ...]:
    ours = state.shared.rounds
    one = RoundProposed(on=command.on, **kinds.as_given(command))
    if not kinds.is_new_given(ours, one, field="on"):
        return ()
    _can_be(command.on, command)
    if any(standing.state == "open" for __, standing in ours.ahead(command.at.date())):
        raise Refused("one_round_at_once", field="on")
    if command.by == "responsible":
        _inside_the_rhythm(state, command.on)
    return (one,)


def _can_be(on: date, command: Command) -> None:
    schedules.within_reach(on, command.at, field="on")
    kinds.not_over(on, command.at, "time_over", field="on")


def _inside_the_rhythm(state: "State", on: date) -> None:
    first = next_day(state)
    if first is None:
        raise Refused("no_rhythm", field="on")
    if on < first:
        raise Refused("round_too_soon", field="on", day=first)


def _answer(ours: Slice, command: AnswerRound) -> tuple[Event, ...]:
    one = ours.round_of(command.whose, command.of)
    if one is None:
        raise Refused("not_there")
    answer = RoundAnswered(
        of=one.id,
        whose=one.by,
        answer=command.answer,
        on=command.on if command.answer == "another" else None,
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, answer):
        return ()
    now = ours.standing(one, command.at.date())
    if command.is_stop:
        return () if now.state == "off" else (answer,)
    if now.state == "over" or (now.state == "off" and command.by == "responsible"):
        raise Refused("time_gone", field="on")
    if command.answer == "another":
        return _moved(now, command, answer)
    if now.state != "open":
        return ()
    if now.said_by == command.by:
        raise Refused("theirs_to_answer")
    return (answer,)


def _moved(now: Standing, command: AnswerRound, answer: RoundAnswered) -> tuple[Event, ...]:
    """Another day. Whoever did the hurt names one, and then it is the other's to say."""
    if command.on is None:
        raise Refused("not_understood", field="on")
    _can_be(command.on, command)
    is_last = now.state == "open" and now.said_by == command.by
    if is_last and command.by == "responsible":
        raise Refused("theirs_to_answer", field="on")
    return (answer,)


def _minutes(ours: Slice, command: GiveMinutes) -> tuple[Event, ...]:
    minutes = MinutesGiven(
        on=command.on,
        text=whole(command.text, field="text", most=LONGEST_MINUTES),
        to_do=tuple(_to_do(one) for one in command.to_do),
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, minutes, field="text"):
        return ()
    kinds.not_ahead(command.on, command.at, field="on")
    if not minutes.text and not minutes.to_do:
        raise Refused("empty", field="text")
    if len(minutes.to_do) > MOST_TO_DO:
        raise Refused("not_understood", field="text")
    if command.by == "responsible":
        _is_theirs_to_note(ours, minutes)
    return (minutes,)


def _to_do(one: ToDo) -> ToDo:
    what = said(one.what, field="what", most=kinds.LONGEST_LINE)
    no_coercion(what, field="what")
    return ToDo(what=what, doer=one.doer, until=one.until)


def _is_theirs_to_note(ours: Slice, minutes: MinutesGiven) -> None:
    """Notes of whoever did the hurt: once, of a day that both said yes to, and of their own part."""
    if any(one.doer != "responsible" for one in minutes.to_do):
        raise Refused("not_theirs_to_do", field="text")
    if minutes.on not in ours.days_booked:
        raise Refused("no_round_that_day", field="on")
    if any((one.by, one.on) == (minutes.by, minutes.on) for one in ours.minutes):
        raise Refused("noted_already", field="on")


def _close(ours: Slice, command: CloseToDo) -> tuple[Event, ...]:
    one = kinds.find_by(ours.minutes, command.whose, command.of)
    if one is None or not 0 <= command.place < len(one.to_do):
        raise Refused("not_there")
    if not one.to_do[command.place].is_up_to(command.by):
        raise Refused("not_theirs_to_do")
    closed = ToDoClosed(
        of=one.id,
        whose=one.by,
        place=command.place,
        became=command.became,
        **kinds.as_given(command),
    )
    if ours.closed(one, command.place) == command.became:
        return ()
    return (closed,) if kinds.is_new_given(ours, closed) else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
