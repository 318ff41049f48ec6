"""Decisions: a private room for three questions that are not one: forgiving, trusting, staying.

Each may be left, answered any way, changed as often as one likes, or put away for good. Nothing in
here reaches anyone, nothing waits for it, and no rule anywhere asks what was decided. (STEPS
S1.6b, S2.11b, S2.12a, S4.0c; McNulty 2011; Luchies 2010.)
"""

from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, whole

if TYPE_CHECKING:
    from amends.repair.state import State

About = Literal["forgiving", "trusting", "staying"]
ABOUT: tuple[About, ...] = ("forgiving", "trusting", "staying")

Answer = Literal["yes", "partly", "no", "not_now", "stop_asking"]


class DecisionNoted(Made, frozen=True, kw_only=True):
    """Where a person stands with one question, on that day."""

    about: About
    answer: Answer
    text: str


class QuestionTakenOut(kinds.Event, frozen=True, kw_only=True):
    """A question that was put away is there again. `of`: the note that had put it away."""

    of: str


Event = DecisionNoted | QuestionTakenOut


class NoteDecision(kinds.Command, frozen=True, kw_only=True):
    id: str
    about: About
    answer: Answer
    text: str = ""


class TakeOut(kinds.Command, frozen=True, kw_only=True):
    about: About


Command = NoteDecision | TakeOut


class Slice(Value, frozen=True, kw_only=True):
    noted: tuple[DecisionNoted, ...] = ()
    taken_out: tuple[str, ...] = ()
    """The notes that put a question away and do so no longer."""

    def on(self, about: About) -> DecisionNoted | None:
        """Where they stand with it now, or None where nothing was said."""
        return next((one for one in reversed(self.noted) if one.about == about), None)

    def days(self, about: About) -> tuple[DecisionNoted, ...]:
        """All that was said about it, the oldest first."""
        return tuple(one for one in self.noted if one.about == about)

    def is_away(self, about: About) -> bool:
        """Whether it was put away, by "stop asking", and not taken out since."""
        last = self.on(about)
        return last is not None and last.answer == "stop_asking" and last.id not in self.taken_out

    @property
    def asked(self) -> tuple[About, ...]:
        """The questions that may be shown: all but those that were put away."""
        return tuple(about for about in ABOUT if not self.is_away(about))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.decisions
    match command:
        case NoteDecision():
            return _note(mine, command)
        case TakeOut():
            return _take_out(mine, command)
        case _:
            assert_never(command)


def _note(mine: Slice, command: NoteDecision) -> tuple[Event, ...]:
    noted = DecisionNoted(
        at=command.at,
        id=command.id,
        about=command.about,
        answer=command.answer,
        text=whole(command.text, field="text"),
    )
    return (noted,) if kinds.is_new(mine.noted, noted, field="text") else ()


def _take_out(mine: Slice, command: TakeOut) -> tuple[Event, ...]:
    last = mine.on(command.about)
    if last is None or not mine.is_away(command.about):
        return ()
    return (QuestionTakenOut(at=command.at, of=last.id),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case DecisionNoted():
            return replace(mine, noted=(*mine.noted, event))
        case QuestionTakenOut():
            return replace(mine, taken_out=(*mine.taken_out, event.of))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        noted=kinds.without(mine.noted, ids),
        taken_out=tuple(id for id in mine.taken_out if id not in ids),
    )
