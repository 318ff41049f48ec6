"""Check-ins: four plain questions, our own and not validated, a direction only where there is one.

The hurt person answers for themselves. The responsible person writes down what they think their
partner would say; it stays a guess and is called one. There is no total, no percentage and no
forecast: three words at most, "better", "worse", "not enough to tell". (INSTRUMENTS.md.)
"""

from datetime import date, datetime, timedelta
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import Made, Refused, Value, in_its_place, is_new, said, whole
from amends.repair.practices.promises import MakePromise

if TYPE_CHECKING:
    from amends.repair.state import State

Item = Literal["told", "promised", "free_to_say_no", "worry"]
ITEMS: tuple[Item, ...] = ("told", "promised", "free_to_say_no", "worry")
LESS_IS_BETTER: tuple[Item, ...] = ("worry",)

Direction = Literal["better", "worse", "not_enough"]

SPAN = 4
"""Answers that are set against as many before them: nothing is said before there are eight."""

A_MONTH = 28
"""Days after which a note on what differs is offered again: four weeks, by the same weekday."""

A_WEEK = 7
"""Days for which a promise that begins with a week is made: until the next look."""

LONGEST_NOTE = 2_000

SURE = 2.054
"""The normal deviate with 2 in 100 beyond it. Each word may come to 2.5 in 100 people without
change; the half in hand is for whole numbers and the ends of the scale (docs/decisions)."""

LEAST_WOBBLE = 0.5
"""The least variance that an answer in whole numbers is taken to have: without it eight answers
alike but one would count as certainty. No change of a point or less is ever named."""


class CheckedIn(Made, frozen=True, kw_only=True):
    """One check-in: 0 to 10 each, or None for "rather not say"."""

    on: date
    told: int | None
    promised: int | None
    free_to_say_no: int | None
    worry: int | None
    note: str

    def of(self, item: Item) -> int | None:
        answer: int | None = getattr(self, item)
        return answer


class TrackingChosen(kinds.Event, frozen=True, kw_only=True):
    """Whether this person wants check-ins at all. "Do not track" is a full answer."""

    wanted: bool


class NotWellNoted(Made, frozen=True, kw_only=True):
    """What is not well, and one thing to do otherwise: a promise can begin with it in one press.

    `daily`: for each day of a week, else once within it. Written again under the same id when it
    changes.
    """

    on: date
    not_well: str
    otherwise: str
    daily: bool


class DifferenceNoted(Made, frozen=True, kw_only=True):
    """What differs from the start, about once a month; laid beside nobody else's. (S1.6e)"""

    on: date
    text: str


Event = CheckedIn | TrackingChosen | NotWellNoted | DifferenceNoted


class CheckIn(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    told: int | None = None
    promised: int | None = None
    free_to_say_no: int | None = None
    worry: int | None = None
    note: str = ""


class ChooseTracking(kinds.Command, frozen=True, kw_only=True):
    wanted: bool


class NoteNotWell(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    not_well: str
    otherwise: str = ""
    daily: bool = True


class NoteDifference(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str


Command = CheckIn | ChooseTracking | NoteNotWell | NoteDifference


class Slice(Value, frozen=True, kw_only=True):
    checkins: tuple[CheckedIn, ...] = ()
    wanted: bool = True
    not_well: tuple[NotWellNoted, ...] = ()
    differences: tuple[DifferenceNoted, ...] = ()

    def is_month_gone_by(self, today: date) -> bool:
        """Whether four weeks went by since the last note, or since the first check-in."""
        noted = [one.on for one in self.differences]
        since = max(noted) if noted else min((one.on for one in self.checkins), default=today)
        return (today - since).days >= A_MONTH

    def answers(self, item: Item) -> tuple[int, ...]:
        """The answers to one item in the order of their days, the last answer of each day."""
        ordered = sorted(self.checkins, key=lambda c: (c.on, c.at))
        by_day = {c.on: answer for c in ordered if (answer := c.of(item)) is not None}
        return tuple(by_day.values())


def direction(answers: tuple[int, ...], *, less_is_better: bool = False) -> Direction:
    """Whether the last four answers differ from the four before by more than the usual wobble.

    The wobble is taken from this person's own differences from one answer to the next, so that
    someone whose weeks go up and down is not told of a change that is none. The differences of
    the whole record are used, and few of them are trusted less: with a wobble that is itself
    guessed from seven differences, 1.96 standard errors would name a change that is none to one
    person in ten. What this finds and misses is measured by bench/direction.py.
    """
    if len(answers) < 2 * SPAN:
        return "not_enough"
    steps = [later - earlier for earlier, later in pairwise(answers)]
    # A difference of two answers wobbles by twice the variance of one.
    wobble = max(LEAST_WOBBLE, sum(step * step for step in steps) / len(steps) / 2)
    gap = (sum(answers[-SPAN:]) - sum(answers[-2 * SPAN : -SPAN])) / SPAN
    if abs(gap) <= standard_errors(len(steps)) * sqrt(2 * wobble / SPAN):
        return "not_enough"
    return "better" if (gap > 0) != less_is_better else "worse"


def standard_errors(steps: int) -> float:
    """How far apart the two halves must be, in standard errors guessed from so many differences.

    Student's t in place of the normal deviate, by its expansion in 1/f (Abramowitz & Stegun
    26.7.5; within 0.005 from seven differences on). Differences that follow each other share an
    answer, so m of them are worth f = 2m^2/(3m - 1) free ones (von Neumann 1941).
    """
    freedom = 2 * steps**2 / (3 * steps - 1)
    z = SURE
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.checkins
    match command:
        case CheckIn():
            return _check_in(mine, command)
        case ChooseTracking():
            if mine.wanted == command.wanted:
                return ()
            return (TrackingChosen(at=command.at, wanted=command.wanted),)
        case NoteNotWell():
            return _note_not_well(mine, command)
        case NoteDifference():
            return _note_difference(mine, command)
        case _:
            assert_never(command)


def _check_in(mine: Slice, command: CheckIn) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    answers = {item: getattr(command, item) for item in ITEMS}
    for item, answer in answers.items():
        if answer is not None and not 0 <= answer <= 10:
            raise Refused("zero_to_ten", field=item)
    note = whole(command.note, field="note", most=2_000)
    if not note and all(answer is None for answer in answers.values()):
        raise Refused("nothing_answered", field="told")
    checkin = CheckedIn(at=command.at, id=command.id, on=command.on, note=note, **answers)
    return (checkin,) if is_new(mine.checkins, checkin, field="note") else ()


def _note_not_well(mine: Slice, command: NoteNotWell) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    noted = NotWellNoted(
        at=command.at,
        id=command.id,
        on=command.on,
        not_well=said(command.not_well, field="not_well", most=LONGEST_NOTE),
        otherwise=whole(command.otherwise, field="otherwise", most=LONGEST_NOTE),
        daily=command.daily,
    )
    return kinds.unless_kept(noted, kinds.find(mine.not_well, command.id))


def _note_difference(mine: Slice, command: NoteDifference) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    text = said(command.text, field="text", most=LONGEST_NOTE)
    noted = DifferenceNoted(at=command.at, id=command.id, on=command.on, text=text)
    return kinds.unless_kept(noted, kinds.find(mine.differences, command.id))


def promise_id(note: NotWellNoted) -> str:
    """Of the note's own, so that pressing twice is one promise."""
    return f"{note.id[:50]}-promise"


def as_promise(note: NotWellNoted, at: datetime, today: date, zone: str) -> MakePromise:
    """The one thing to do otherwise, promised for each day of a week, or for once within it."""
    each = schedules.Daily(start=today, count=A_WEEK)
    once = schedules.Once(on=today + timedelta(days=A_WEEK))
    return MakePromise(
        at=at,
        id=promise_id(note),
        what=note.otherwise,
        schedule=each if note.daily else once,
        zone=zone,
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case CheckedIn():
            return replace(mine, checkins=(*mine.checkins, event))
        case TrackingChosen():
            return replace(mine, wanted=event.wanted)
        case NotWellNoted():
            return replace(mine, not_well=in_its_place(mine.not_well, event))
        case DifferenceNoted():
            return replace(mine, differences=in_its_place(mine.differences, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        checkins=kinds.without(mine.checkins, ids),
        not_well=kinds.without(mine.not_well, ids),
        differences=kinds.without(mine.differences, ids),
    )
