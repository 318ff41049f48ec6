"""Check-ins: four plain questions, our own and not validated, a direction only where there is one.

The hurt person answers for themselves. The responsible person writes down what they think their
partner would say; it stays a guess and is called one. There is no total, no percentage and no
forecast: three words at most, "better", "worse", "not enough to tell". (INSTRUMENTS.md.)
"""

from datetime import date
from math import sqrt
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, is_new, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Item = Literal["told", "promised", "free_to_say_no", "worry"]
ITEMS: tuple[Item, ...] = ("told", "promised", "free_to_say_no", "worry")
LESS_IS_BETTER: tuple[Item, ...] = ("worry",)

Direction = Literal["better", "worse", "not_enough"]

SPAN = 4
"""Answers that are set against as many before them: nothing is said before there are eight."""

STANDARD_ERRORS = 1.96
"""How far apart the two halves must be, in standard errors (INSTRUMENTS.md)."""


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


Event = CheckedIn | TrackingChosen


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


Command = CheckIn | ChooseTracking


class Slice(Value, frozen=True, kw_only=True):
    checkins: tuple[CheckedIn, ...] = ()
    wanted: bool = True

    def answers(self, item: Item) -> tuple[int, ...]:
        """The answers to one item in the order of their days, one a day."""
        by_day = {c.on: c.of(item) for c in sorted(self.checkins, key=lambda c: (c.on, c.at))}
        return tuple(answer for answer in by_day.values() if answer is not None)


def direction(answers: tuple[int, ...], *, less_is_better: bool = False) -> Direction:
    """Whether the last four answers differ from the four before by more than the usual wobble.

    The wobble is taken from this person's own differences from one answer to the next, so that
    someone whose weeks go up and down is not told of a change that is none. The differences over
    the whole record are used, since four are too few to know a person by.
    """
    if len(answers) < 2 * SPAN:
        return "not_enough"
    steps = [later - earlier for earlier, later in zip(answers, answers[1:], strict=False)]
    # A difference of two answers wobbles by twice the variance of one.
    variance = sum(step * step for step in steps) / len(steps) / 2
    gap = (sum(answers[-SPAN:]) - sum(answers[-2 * SPAN : -SPAN])) / SPAN
    if abs(gap) <= _times(len(steps)) * sqrt(2 * variance / SPAN):
        return "not_enough"
    return "better" if (gap > 0) != less_is_better else "worse"


def _times(steps: int) -> float:
    return STANDARD_ERRORS


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.checkins
    match command:
        case CheckIn():
            return _check_in(mine, command)
        case ChooseTracking():
            if mine.wanted == command.wanted:
                return ()
            return (TrackingChosen(at=command.at, wanted=command.wanted),)
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


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case CheckedIn():
            return replace(mine, checkins=(*mine.checkins, event))
        case TrackingChosen():
            return replace(mine, wanted=event.wanted)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, checkins=kinds.without(mine.checkins, ids))
