"""Forgiveness: one request, locked until the hurt person opened the door to it, and its answers.

It opens when the full apology was given, the hurt person said that they were heard, at least one
amends is settled, no space or quiet is on, and the door "you may ask me" stands open. Its
words have rested. One asking spends the opening; to be asked again they open it again, and "stop
asking" closes it at once. No other rule depends on the answer. (SAFETY.md, section 1; STEPS
S2.11a-b, S2.12a-c; Lewicki 2016.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import kinds
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Role,
    add_given,
    found,
    whole,
)
from amends.repair.practices import pacing, request

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["yes", "partly", "not_now", "no", "stop_asking"]

STOPS: tuple[Answer, ...] = ("not_now", "no", "stop_asking")

DOOR: pacing.Door = "forgiveness_request"

Own = Literal["apology", "amends"]
"""What stands before the asking and is the responsible person's own to do."""


class ForgivenessAsked(Given, frozen=True, kw_only=True):
    """The one asking. `opening`: which opening of the door it spent, counted from one.

    `draft`: the words of its writer's own book that it was given from.
    """

    text: str
    opening: int
    draft: str = ""


class ForgivenessAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


Event = ForgivenessAsked | ForgivenessAnswered


class RequestForgiveness(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    through: ClassVar[str | None] = DOOR
    id: str
    draft: str


class AnswerForgiveness(AnswerAct, frozen=True, kw_only=True):
    """Answer any way, any time or never."""

    only: ClassVar[Role] = "harmed"
    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


Command = RequestForgiveness | AnswerForgiveness


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def requests(self) -> tuple[ForgivenessAsked, ...]:
        return self.every(ForgivenessAsked)

    @property
    def answers(self) -> tuple[ForgivenessAnswered, ...]:
        return self.every(ForgivenessAnswered)

    def answer_to(self, request: str) -> ForgivenessAnswered | None:
        return self.last_of(ForgivenessAnswered, request)

    def is_spent(self, opening: int) -> bool:
        """Whether that opening of the door was used for an asking."""
        return any(one.opening == opening for one in self.requests)


def openings(state: "State") -> int:
    """How often the door to the request was opened."""
    return state.shared.pacing.openings.count(DOOR)


def is_open(state: "State") -> bool:
    """Whether the door stands open and was not yet passed through since it was opened."""
    is_ajar = DOOR in state.shared.pacing.open_doors
    return is_ajar and not state.shared.forgiveness.is_spent(openings(state))


def missing(state: "State") -> tuple[Own, ...]:
    """What is the asker's own to do first, and is not done: the full apology, an amends settled."""
    given = state.own.apology.has_given("full") or state.shared.letters.has_given("full")
    settled = any(item.is_settled for item in state.own.amends.items)
    parts: dict[Own, bool] = {"apology": given, "amends": settled}
    return tuple(part for part, is_there in parts.items() if not is_there)


def may_be_asked(state: "State") -> bool:
    """Whether all that stands before the asking is there; the guards ask it at the door.

    Which part of the other's is missing is nobody's to know: it would tell what they did or not.
    """
    return is_open(state) and state.shared.listening.was_heard and not missing(state)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    match command:
        case RequestForgiveness():
            return _ask(state, command)
        case AnswerForgiveness():
            return _answer(state, command)
        case _:
            assert_never(command)


def _ask(state: "State", command: RequestForgiveness) -> tuple[Event, ...]:
    if kinds.is_given_from(state.shared.forgiveness.requests, command, "draft"):
        return ()
    draft = request.rested(state.own.request, command.draft, command.at)
    asked = ForgivenessAsked(
        text=draft.text, opening=openings(state), draft=draft.id, **kinds.as_given(command)
    )
    return (asked,)


def _answer(state: "State", command: AnswerForgiveness) -> tuple[kinds.Event, ...]:
    ours = state.shared.forgiveness
    asked = found(ours.requests, command.of)
    answer = ForgivenessAnswered(
        of=asked.id,
        answer=command.answer,
        text=whole(command.text, field="text"),
        **kinds.as_given(command),
    )
    if not kinds.is_new_answer(ours, answer, ours.answer_to(asked.id)):
        return ()
    if command.answer == "stop_asking" and DOOR in state.shared.pacing.open_doors:
        # Also where words go with it that wait ten minutes, and where it was opened once more.
        return (answer, pacing.DoorSet(at=command.at, door=DOOR, open=False))
    return (answer,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
