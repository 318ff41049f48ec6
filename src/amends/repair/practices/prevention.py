"""Prevention: what is done against a repeat, as the responsible person gives it to the other to read.

The plan in their own words, a moment in which they did otherwise, and a short note of facts, each made
of what they pick and nothing else. All of it waits for the door "learning"; the hurt person may ask
for the plan or the note, which opens that door, or never see either. They may say something to it, or
nothing. A moment can be confirmed only by who was given it. (STEPS S0.2e, S2.8b, S2.10b.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import kinds, schedules
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    Value,
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import pacing, reviews, setbacks
from amends.repair.practices.pledges import SHOWN, Says
from amends.repair.practices.promises import record_between

if TYPE_CHECKING:
    from amends.repair.state import State

DOOR: pacing.Door = "learning"

Wanted = Literal["plan", "note"]

Answer = Literal["comment", "add"]

FactKind = Literal["plan", "days", "looked_back", "sessions", "how_long"]

MOST_LINES = 20
"""Lines of a plan or a note: what somebody can read in one go (judgement, 2026-11)."""


class Row(Value, frozen=True, kw_only=True):
    cue: str
    act: str


class Fact(Value, frozen=True, kw_only=True):
    """One line of the note. `number` of `of`: counts of its giver's own entries, nought where there
    is nothing to count. `since`: the first of them; of how long one goes on, the limit."""

    kind: FactKind
    text: str = ""
    act: str = ""
    number: int = 0
    of: int = 0
    since: date | None = None


class PlanGiven(Given, frozen=True, kw_only=True):
    signs: tuple[str, ...]
    situations: tuple[Row, ...]
    then: str


class PlanAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class NoteGiven(Given, frozen=True, kw_only=True):
    facts: tuple[Fact, ...]


class MomentGiven(Given, frozen=True, kw_only=True):
    """`item`: the id of the near miss in the giver's own list."""

    item: str
    on: date
    came: str
    instead: str


class MomentAnswered(Given, frozen=True, kw_only=True):
    of: str
    says: Says
    text: str


class LearningAsked(Given, frozen=True, kw_only=True):
    kind: Wanted


Event = PlanGiven | PlanAnswered | NoteGiven | MomentGiven | MomentAnswered | LearningAsked


class GivePlan(Act, frozen=True, kw_only=True):
    """Give what is picked, by its ids: signs, situations, and what one does if it happens."""

    only: ClassVar[Role | None] = "responsible"
    through: ClassVar[str | None] = DOOR
    id: str
    picks: tuple[str, ...] = ()


class AnswerPlan(AnswerAct, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answer: Answer


class GiveNote(Act, frozen=True, kw_only=True):
    """Give the facts that are picked, by their names in `facts`."""

    only: ClassVar[Role | None] = "responsible"
    through: ClassVar[str | None] = DOOR
    id: str
    picks: tuple[str, ...] = ()


class GiveMoment(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "responsible"
    through: ClassVar[str | None] = DOOR
    id: str
    item: str


class AnswerMoment(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    says: Says
    text: str = ""


class AskForLearning(Act, frozen=True, kw_only=True):
    """Ask for the plan or the note, in one press. It opens the door, and whoever asks can close it."""

    only: ClassVar[Role | None] = "harmed"
    id: str
    kind: Wanted


Command = GivePlan | AnswerPlan | GiveNote | GiveMoment | AnswerMoment | AskForLearning


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def plans(self) -> tuple[PlanGiven, ...]:
        return self.every(PlanGiven)

    @property
    def notes(self) -> tuple[NoteGiven, ...]:
        return self.every(NoteGiven)

    @property
    def moments(self) -> tuple[MomentGiven, ...]:
        return self.every(MomentGiven)

    def of_item(self, item: str) -> MomentGiven | None:
        return next((one for one in self.moments if one.item == item), None)

    def is_asked_for(self, kind: Wanted) -> bool:
        """Whether the other asked for it, and nothing of it was given since."""
        given = PlanGiven if kind == "plan" else NoteGiven
        for one in reversed(self.given):
            if isinstance(one, given):
                return False
            if isinstance(one, LearningAsked) and one.kind == kind:
                return True
        return False


def facts(state: "State", today: date) -> tuple[tuple[str, Fact], ...]:
    """All that a note can hold, each under its name: plans, days as they went, looks back, sessions
    that were attended and noted, and how long one is ready to go on.

    Nothing here praises anybody: each is something planned or entered, with what it is of.
    """
    return (*_plans(state), *_days(state, today), *_seen_through(state, today))


def _plans(state: "State") -> Iterator[tuple[str, Fact]]:
    for one in state.own.setbacks.situations:
        yield f"plan {one.id}", Fact(kind="plan", text=one.cue, act=one.act)


def _days(state: "State", today: date) -> Iterator[tuple[str, Fact]]:
    first = schedules.days_later(today, -SHOWN.days)
    for promise in state.own.promises.running:
        record = record_between(promise, first, today, today=today)
        if record.days:
            fact = Fact(kind="days", text=promise.what, number=record.kept, of=record.days)
            yield f"days {promise.id}", fact


def _seen_through(state: "State", today: date) -> Iterator[tuple[str, Fact]]:
    own = state.own
    come = [months for months, day in reviews.days(state) if day <= today]
    if come:
        written = sum(own.reviews.of(months) is not None for months in come)
        yield "looked_back", Fact(kind="looked_back", number=written, of=len(come))
    sessions = [one.on for one in own.help.sessions if one.on <= today]
    if sessions:
        yield "sessions", Fact(kind="sessions", number=len(sessions), since=min(sessions))
    how_long = own.waiting.how_long
    if how_long is not None:
        # The limit goes with it: without, the words would say more than is so.
        yield "how_long", Fact(kind="how_long", text=how_long.text, since=how_long.until)


def moments_to_give(state: "State") -> tuple[setbacks.NearMissNoted, ...]:
    """The moments of one's own list that were not given yet."""
    ours = state.shared.prevention
    return tuple(one for one in state.own.setbacks.near_misses if ours.of_item(one.id) is None)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    ours = state.shared.prevention
    match command:
        case GivePlan():
            return _give_plan(state, command)
        case AnswerPlan():
            return _answer_plan(ours, command)
        case GiveNote():
            return _give_note(state, command)
        case GiveMoment():
            return _give_moment(state, command)
        case AnswerMoment():
            return _answer_moment(ours, command)
        case AskForLearning():
            return _ask(state, command)
        case _:
            assert_never(command)


def _give_plan(state: "State", command: GivePlan) -> tuple[Event, ...]:
    ours = state.shared.prevention
    if kinds.find(ours.plans, command.id) is not None:
        return ()
    mine = state.own.setbacks
    picks = _picked(
        command.picks,
        {one.id for one in mine.signs}
        | {one.id for one in mine.situations}
        | {one.id for one in mine.thens},
    )
    return (
        PlanGiven(
            signs=tuple(one.text for one in mine.signs if one.id in picks),
            situations=tuple(
                Row(cue=one.cue, act=one.act) for one in mine.situations if one.id in picks
            ),
            then=next((one.text for one in mine.thens if one.id in picks), ""),
            **kinds.as_given(command, counted=not ours.is_asked_for("plan")),
        ),
    )


def _give_note(state: "State", command: GiveNote) -> tuple[Event, ...]:
    ours = state.shared.prevention
    if kinds.find(ours.notes, command.id) is not None:
        return ()
    known = dict(facts(state, command.at.date()))
    picks = _picked(command.picks, set(known))
    lines = tuple(fact for name, fact in known.items() if name in picks)
    counted = not ours.is_asked_for("note")
    return (NoteGiven(facts=lines, **kinds.as_given(command, counted=counted)),)


def _picked(picks: tuple[str, ...], known: set[str]) -> set[str]:
    """Refuse nothing at all, what is not there, and more than somebody reads in one go."""
    picked = set(picks)
    if not picked:
        raise Refused("nothing_picked", field="picks")
    if not picked <= known:
        raise Refused("not_there", field="picks")
    if len(picked) > MOST_LINES:
        raise Refused("too_many_lines", field="picks", most=MOST_LINES)
    return picked


def _give_moment(state: "State", command: GiveMoment) -> tuple[Event, ...]:
    ours = state.shared.prevention
    if kinds.is_given_from(ours.moments, command, "item"):
        return ()
    near = found(state.own.setbacks.near_misses, command.item)
    if ours.of_item(near.id) is not None:
        raise Refused("already_given")
    return (
        MomentGiven(
            item=near.id,
            on=near.on,
            came=near.came,
            instead=near.instead,
            **kinds.as_given(command),
        ),
    )


def _answer_plan(ours: Slice, command: AnswerPlan) -> tuple[Event, ...]:
    plan = found(ours.plans, command.of)
    answer = PlanAnswered(
        of=plan.id,
        answer=command.answer,
        text=said(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _answer_moment(ours: Slice, command: AnswerMoment) -> tuple[Event, ...]:
    moment = found(ours.moments, command.of)
    answer = MomentAnswered(
        of=moment.id,
        says=command.says,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _ask(state: "State", command: AskForLearning) -> tuple[kinds.Event, ...]:
    ours = state.shared.prevention
    asked = LearningAsked(kind=command.kind, **kinds.as_given(command))
    if ours.is_asked_for(command.kind) or not kinds.is_new_given(ours, asked):
        return ()
    if DOOR in state.shared.pacing.open_doors:
        return (asked,)
    return (asked, pacing.DoorSet(at=command.at, door=DOOR, open=True))


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
