"""Scales: questions that researchers made for couples, each answered for oneself alone.

They are the four and the sixteen of the Couples Satisfaction Index, with their own items and their
own points. A sum is made of a whole set of answers and of nothing less: no way to fill up a part of
them was published. Of two sums one word at most is said, against one's own first; nothing is
forecast, nothing is laid beside the other's, and nobody is called to it. What is asked stands in
guides/instruments.toml, which is held to the numbers here. (INSTRUMENTS.md.)
"""

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value
from amends.repair.practices import ties
from amends.repair.practices.checkins import A_MONTH, Direction

if TYPE_CHECKING:
    from amends.repair.state import State

Scale = Literal["csi4", "csi16"]

SCALES: tuple[Scale, ...] = get_args(Scale)

ITEMS: Final[dict[Scale, tuple[int, ...]]] = {
    "csi4": (1, 12, 19, 22),
    "csi16": (1, 5, 9, 11, 12, 17, 19, 20, 21, 22, 26, 27, 28, 30, 31, 32),
}
"""The items by their numbers among the thirty-two of the whole index. Sets of other items go about
under the name of the four (INSTRUMENTS.md): these are the ones."""

HAPPINESS: Final = 1

MOST: Final[dict[int, int]] = {item: 6 if item == HAPPINESS else 5 for item in ITEMS["csi16"]}
"""The most points of each item; the least are 0."""

CHANGED: Final[dict[Scale, int]] = {"csi4": 5, "csi16": 15}
"""From how many points on two sums differ by more than chance: 1.96 standard errors of a difference
are 14.9 points of the sixteen, with 17 points of spread among people and a retest of .90. Of the
four INSTRUMENTS.md says "from 4-5 points"; the higher is taken."""

CUT_OFF: Final[dict[Scale, float]] = {"csi16": 51.5}
"""Below it couples were called notably dissatisfied. Only of the sixteen was one found on a page
that could be read; a change of those is named only where it crosses this line."""


def most(scale: Scale) -> int:
    """The highest sum: 21 of the four, 81 of the sixteen."""
    return sum(MOST[item] for item in ITEMS[scale])


class Answer(Value, frozen=True, kw_only=True):
    item: int
    points: int


class ScaleAnswered(Made, frozen=True, kw_only=True):
    """Answers on one scale as they stand, in the order of its items. Written again as more are
    answered; `on` is the day of the last of them."""

    scale: Scale
    on: date
    answers: tuple[Answer, ...]

    def of(self, item: int) -> int | None:
        return next((one.points for one in self.answers if one.item == item), None)

    @property
    def left(self) -> tuple[int, ...]:
        """The items that are not answered."""
        return tuple(item for item in ITEMS[self.scale] if self.of(item) is None)

    @property
    def total(self) -> int | None:
        """The sum of all, or None while one is left: there is no sum of a part."""
        return None if self.left else sum(one.points for one in self.answers)


Event = ScaleAnswered


class AnswerScale(kinds.Command, frozen=True, kw_only=True):
    """Answer some of the items; under the id of earlier answers, some more of the same."""

    id: str
    scale: Scale
    on: date
    answers: tuple[Answer, ...]


Command = AnswerScale


class Slice(Value, frozen=True, kw_only=True):
    answered: tuple[ScaleAnswered, ...] = ()

    def whole(self, scale: Scale) -> tuple[ScaleAnswered, ...]:
        """Those with a sum, in the order of their days; the last of each day."""
        mine = [one for one in self.answered if one.scale == scale and not one.left]
        by_day = {one.on: one for one in sorted(mine, key=lambda one: (one.on, one.at))}
        return tuple(by_day.values())

    def begun(self, scale: Scale) -> ScaleAnswered | None:
        """What was left half done, the last of it."""
        mine = (one for one in reversed(self.answered) if one.scale == scale and one.left)
        return next(mine, None)

    def direction(self, scale: Scale) -> Direction:
        """Whether the last sum differs from one's own first by more than chance, weeks later."""
        sums = [(one.on, one.total) for one in self.whole(scale) if one.total is not None]
        if not sums:
            return "not_enough"
        (since, first), (until, last) = sums[0], sums[-1]
        return "not_enough" if (until - since).days < A_MONTH else compared(scale, first, last)


def compared(scale: Scale, first: int, last: int) -> Direction:
    """The one word that two sums allow, or none."""
    if abs(last - first) < CHANGED[scale]:
        return "not_enough"
    line = CUT_OFF.get(scale)
    if line is not None and (first < line) == (last < line):
        return "not_enough"
    return "better" if last > first else "worse"


def fits(state: "State") -> bool:
    """Whether they can be asked at all: they were made for couples, and mean nothing of a friend."""
    return ties.is_couple(state)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    match command:
        case AnswerScale():
            if not fits(state):
                raise Refused("scale_for_couples")
            return _answer(state.own.scales, command)
        case _:
            assert_never(command)


def _answer(mine: Slice, command: AnswerScale) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    _are_answers(command)
    kept = kinds.find(mine.answered, command.id)
    if kept is not None and kept.scale != command.scale:
        raise Refused("not_understood")
    before = () if kept is None else kept.answers
    answers = _together(command.scale, before, command.answers)
    if answers == before:
        return ()
    if kept is not None and not kept.left and kept.on != command.on:
        # A whole set stays what it was said to be; a slip of the hand is mended on its day.
        raise Refused("answers_of_a_day", day=kept.on)
    return (
        ScaleAnswered(
            at=command.at, id=command.id, scale=command.scale, on=command.on, answers=answers
        ),
    )


def _are_answers(command: AnswerScale) -> None:
    if not command.answers:
        raise Refused("item_not_answered")
    for one in command.answers:
        if one.item not in ITEMS[command.scale] or not 0 <= one.points <= MOST[one.item]:
            raise Refused("not_understood")


def _together(
    scale: Scale, before: tuple[Answer, ...], now: tuple[Answer, ...]
) -> tuple[Answer, ...]:
    """What was answered before and now, in the order of the items; of two to one item the later."""
    by_item = {one.item: one for one in (*before, *now)}
    return tuple(by_item[item] for item in ITEMS[scale] if item in by_item)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case ScaleAnswered():
            return replace(mine, answered=kinds.in_its_place(mine.answered, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, answered=kinds.without(mine.answered, ids))
