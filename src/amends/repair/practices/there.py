"""There: one line that says "I am here when you want to talk", in the book that both can read.

It is said once and asks for nothing; then it is quiet. The hurt person may say that they are ready to
talk, that it is not this week, or that they would rather read something, by one press each, or nothing
at all. Nobody is shown that nothing was said. (STEPS S0.3e.)
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found, said

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["ready", "not_this_week", "write"]

ASKS_FOR_MORE: tuple[Answer, ...] = ("ready", "write")
"""Answers after which the line may be said anew: how one can be reached may be otherwise by then."""

STANDS_FOR = timedelta(days=90)
"""How long a line stands before another may take its place without an answer: a season, so that being
there is no way to come back every week (ours, 2026-11)."""


class ThereSaid(Given, frozen=True, kw_only=True):
    """Nobody is called to it: it is found by whoever comes to look."""

    calls: ClassVar[bool] = False

    text: str


class ThereAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer


Event = ThereSaid | ThereAnswered


class SayThere(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "responsible"

    id: str
    text: str


class AnswerThere(Act, frozen=True, kw_only=True):
    """Answer it without a word. "Not this week" holds at once, and passes every quiet."""

    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True

    id: str
    of: str
    answer: Answer

    @property
    def is_stop(self) -> bool:
        return self.answer == "not_this_week"


Command = SayThere | AnswerThere


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def line(self) -> ThereSaid | None:
        """The line that stands there: the last one."""
        return self.newest(ThereSaid)

    @property
    def answer(self) -> ThereAnswered | None:
        """What was said to it last, or None: none is owed."""
        line = self.line
        return None if line is None else self.last_of(ThereAnswered, line.id)

    def may_be_said(self, now: datetime) -> bool:
        """Whether a line may be said now: there is none, they asked for more, or it stood long."""
        line, answer = self.line, self.answer
        if line is None or now >= line.at + STANDS_FOR:
            return True
        return answer is not None and answer.answer in ASKS_FOR_MORE


def wants_words(state: "State") -> bool:
    """Whether they would rather read something, and no letter was given since they said so.

    By the day, which is all that is known of the other's answer: a letter of the same day meets it.
    """
    answer = state.shared.there.answer
    if answer is None or answer.answer != "write":
        return False
    return all(letter.day < answer.day for letter in state.shared.letters.letters)


def is_let_in(state: "State") -> bool:
    """Whether a line of being there has a place: not where a door to talking was closed again.

    It needs none to be opened, since it asks for nothing and is said once. A door that stands as at
    first says nothing of it; one that the hurt person opened and closed does.
    """
    ours = state.shared.pacing
    return "talk" not in ours.openings or "talk" in ours.open_doors


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.there
    match command:
        case SayThere():
            text = said(" ".join(command.text.split()), field="text", most=kinds.LONGEST_LINE)
            line = ThereSaid(text=text, **kinds.as_given(command))
            if not kinds.is_new_given(ours, line, field="text"):
                return ()
            if not ours.may_be_said(command.at):
                raise Refused("said_once", field="text")
            return (line,)
        case AnswerThere():
            found(ours.every(ThereSaid), command.of)
            answer = ThereAnswered(of=command.of, answer=command.answer, **kinds.as_given(command))
            return kinds.unless_said(ours, answer, field="")
        case _:
            assert_never(command)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
