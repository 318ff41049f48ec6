"""Guiding: by which guide a person goes, what they leave out of it, and what a week is for.

All of it is theirs alone. A guide can be changed on any day, and nothing that was done is done for one
guide only: the same state fills them all. A step that is left out is marked so with the reason, and
nothing calls for it; to let the reason go is to take the step up again. Its steps can be put in another
order; what each of them waits for, and what holds it, stays as it is. Once a week one may look back and
choose the one thing that comes first until the next look. (STEPS S2.0, S4.0f, S4.0h.)
"""

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, whole
from amends.repair.practices import ties

if TYPE_CHECKING:
    from amends.repair.state import State

GuideName = Literal[
    "full_path",
    "eight_actions",
    "after_hurting",
    "twenty_one_steps",
    "apology_amends_trust",
    "after_betrayal",
    "own_side",
    "none",
]
"""`own_side` is the hurt person's, and never chosen: it owes nothing. `none`: without any guide."""

GUIDES: tuple[GuideName, ...] = get_args(GuideName)

FOR_COUPLES: tuple[GuideName, ...] = ("after_betrayal",)
"""Written for two who are a couple, and for nobody else."""

Why = Literal["elsewhere", "does_not_fit", "would_hurt", "later", "unsaid"]
"""Why a step is left out. `unsaid`: only the hurt person need not say; they owe no step."""

A_WEEK = timedelta(days=7)
"""How long the one thing of a week comes first."""

LONGEST_WORDS = 2_000

MOST_STEPS = 100
"""More than the longest guide has: an order is of steps, and no place to keep other things."""

STEP = re.compile(r"[a-z0-9_]{1,40}")
"""The id of a step as guides write it. It stands in addresses, so it can say nothing else."""


class GuideChosen(kinds.Event, frozen=True, kw_only=True):
    guide: GuideName


class StepLeftOut(Made, frozen=True, kw_only=True):
    """A step of one guide that this person does not take, and why."""

    guide: GuideName
    step: str
    why: Why
    text: str


class StepsOrdered(kinds.Event, frozen=True, kw_only=True):
    """The steps of one guide as they follow each other for this person; none: as the guide has them."""

    guide: GuideName
    steps: tuple[str, ...]


class WeekLookedBack(Made, frozen=True, kw_only=True):
    """A look back at the week before a day, as it stands now. `step`: what comes first now, or ""."""

    on: date
    text: str
    step: str


Event = GuideChosen | StepLeftOut | StepsOrdered | WeekLookedBack


class ChooseGuide(kinds.Command, frozen=True, kw_only=True):
    guide: GuideName


class LeaveOutStep(kinds.Command, frozen=True, kw_only=True):
    id: str
    guide: GuideName
    step: str
    why: Why
    text: str = ""


class OrderSteps(kinds.Command, frozen=True, kw_only=True):
    guide: GuideName
    steps: tuple[str, ...]


class LookBackAtWeek(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str = ""
    step: str = ""


Command = ChooseGuide | LeaveOutStep | OrderSteps | LookBackAtWeek


class Slice(Value, frozen=True, kw_only=True):
    chosen: GuideName = "full_path"
    left_out: tuple[StepLeftOut, ...] = ()
    ordered: tuple[StepsOrdered, ...] = ()
    weeks: tuple[WeekLookedBack, ...] = ()

    def left(self, guide: str, step: str) -> StepLeftOut | None:
        """The leaving out of that step, or None."""
        return next((one for one in self.left_out if (one.guide, one.step) == (guide, step)), None)

    def order_of(self, guide: str) -> tuple[str, ...]:
        """The order of its steps by this person's own word, or none."""
        return next((one.steps for one in self.ordered if one.guide == guide), ())

    def week_of(self, day: date) -> WeekLookedBack | None:
        """The look of the week in which that day is, from Monday, or None."""
        return next((one for one in self.weeks if _week(one.on) == _week(day)), None)

    def first_now(self, today: date) -> str:
        """The step that was chosen to come first for these seven days, or ""."""
        last = max(self.weeks, key=lambda one: one.on, default=None)
        # A day back and a day on: where its writer is, it may be another day than by the rules' clock.
        is_now = last is not None and -1 <= (today - last.on).days < A_WEEK.days
        return last.step if last is not None and is_now else ""


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.guiding
    match command:
        case ChooseGuide():
            return _choose(state, command)
        case LeaveOutStep():
            return _leave_out(mine, command)
        case OrderSteps():
            return _order(mine, command)
        case LookBackAtWeek():
            return _look_back(mine, command)
        case _:
            assert_never(command)


def may_be_chosen(state: "State", guide: str) -> bool:
    """Whether it fits who the two are to each other. One that is gone by already stays."""
    return guide not in FOR_COUPLES or ties.is_couple(state) or guide == state.own.guiding.chosen


def _choose(state: "State", command: ChooseGuide) -> tuple[Event, ...]:
    mine = state.own.guiding
    if command.guide == "own_side":
        raise Refused("not_your_side")
    if mine.chosen == command.guide:
        return ()
    if not may_be_chosen(state, command.guide):
        raise Refused("for_couples", field="guide")
    return (GuideChosen(at=command.at, guide=command.guide),)


def _leave_out(mine: Slice, command: LeaveOutStep) -> tuple[Event, ...]:
    if not STEP.fullmatch(command.step):
        raise Refused("not_understood")
    left = StepLeftOut(
        at=command.at,
        id=command.id,
        guide=command.guide,
        step=command.step,
        why=command.why,
        text=whole(command.text, field="text", most=LONGEST_WORDS),
    )
    if command.guide != "own_side" and left.why == "unsaid" and not left.text:
        raise Refused("why_left_out", field="why")
    kept = mine.left(command.guide, command.step)
    if kept is not None and kept.id != command.id:
        raise Refused("already_kept", field="text")
    return (left,) if kinds.is_new(mine.left_out, left, field="text") else ()


def _order(mine: Slice, command: OrderSteps) -> tuple[Event, ...]:
    steps = command.steps
    are_steps = len(steps) <= MOST_STEPS and all(STEP.fullmatch(step) for step in steps)
    if command.guide == "own_side" or not are_steps or len(set(steps)) < len(steps):
        raise Refused("not_understood")
    if steps == mine.order_of(command.guide):
        return ()
    return (StepsOrdered(at=command.at, guide=command.guide, steps=steps),)


def _look_back(mine: Slice, command: LookBackAtWeek) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    if command.step and not STEP.fullmatch(command.step):
        raise Refused("not_understood")
    looked = WeekLookedBack(
        at=command.at,
        id=command.id,
        on=command.on,
        text=whole(command.text, field="text", most=LONGEST_WORDS),
        step=command.step,
    )
    if not looked.text and not looked.step:
        raise Refused("nothing_answered", field="text")
    kept = mine.week_of(command.on)
    if kinds.find(mine.weeks, command.id) != kept:
        # One for each week: another's id, or another's week, would take its words away.
        raise Refused("already_kept", field="text")
    return kinds.unless_kept(looked, kept)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case GuideChosen():
            return replace(mine, chosen=event.guide)
        case StepLeftOut():
            return replace(mine, left_out=(*mine.left_out, event))
        case StepsOrdered():
            others = tuple(one for one in mine.ordered if one.guide != event.guide)
            return replace(mine, ordered=(*others, event) if event.steps else others)
        case WeekLookedBack():
            return replace(mine, weeks=(*kinds.without(mine.weeks, (event.id,)), event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        left_out=kinds.without(mine.left_out, ids),
        weeks=kinds.without(mine.weeks, ids),
    )
