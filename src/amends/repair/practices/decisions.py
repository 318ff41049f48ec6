"""Decisions: a private room for three questions that are not one: forgiving, trusting, staying.

Each may be left, answered any way, changed as often as one likes, or put away for good. Nothing in
here reaches anyone, nothing waits for it, and no rule anywhere asks what was decided. (STEPS
S1.6b, S2.11b, S2.12a, S4.0c; McNulty 2011; Luchies 2010.)
"""

from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, whole

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


Event = DecisionNoted


class NoteDecision(kinds.Command, frozen=True, kw_only=True):
    id: str
    about: About
    answer: Answer
    text: str = ""


Command = NoteDecision


class Slice(Value, frozen=True, kw_only=True):
    noted: tuple[DecisionNoted, ...] = ()

    def on(self, about: About) -> DecisionNoted | None:
        """Where they stand with it now, or None where nothing was said."""
        return next((one for one in reversed(self.noted) if one.about == about), None)

    @property
    def asked(self) -> tuple[About, ...]:
        """The questions that may be shown: all but those that were put away."""
        put_away = {one.about for one in self.noted if self.on(one.about) == one and _is_away(one)}
        return tuple(about for about in ABOUT if about not in put_away)


def _is_away(one: DecisionNoted) -> bool:
    return one.answer == "stop_asking"


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.decisions
    noted = DecisionNoted(
        at=command.at,
        id=command.id,
        about=command.about,
        answer=command.answer,
        text=whole(command.text, field="text"),
    )
    kept = kinds.find(mine.noted, command.id)
    if kept is not None and replace(noted, at=kept.at) != kept:
        raise Refused("already_kept", field="text")
    return () if kept is not None else (noted,)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case DecisionNoted():
            return replace(mine, noted=(*mine.noted, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, noted=kinds.without(mine.noted, ids))
