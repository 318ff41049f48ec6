"""Forgiveness: one request, locked until the hurt person opened the door to it, and its answers.

It opens when the full apology was given, the hurt person confirmed that they were heard, at least
one amends is settled, no space or quiet is on, and the door "you may ask me" stands open. One
asking spends the opening; to be asked again she opens it again. No rule depends on the answer.
(SAFETY.md, section 1; STEPS S2.11a-b, S2.12a-c; Lewicki 2016.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, found, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["yes", "partly", "not_now", "no", "stop_asking"]

STOPS: tuple[Answer, ...] = ("not_now", "no", "stop_asking")


class ForgivenessAsked(Given, frozen=True, kw_only=True):
    """The one asking. `opening`: which opening of the door it spent, counted from one."""

    text: str
    opening: int


class ForgivenessAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


Event = ForgivenessAsked | ForgivenessAnswered


class RequestForgiveness(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    through: ClassVar[str | None] = "forgiveness_request"
    id: str
    text: str


class AnswerForgiveness(Act, frozen=True, kw_only=True):
    """Answer any way, any time or never."""

    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    answer: Answer
    text: str = ""

    @property
    def is_stop(self) -> bool:
        return self.answer in STOPS and not self.text.strip()


Command = RequestForgiveness | AnswerForgiveness


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def requests(self) -> tuple[ForgivenessAsked, ...]:
        return tuple(one for one in self.given if isinstance(one, ForgivenessAsked))

    @property
    def answers(self) -> tuple[ForgivenessAnswered, ...]:
        return tuple(one for one in self.given if isinstance(one, ForgivenessAnswered))

    def answer_to(self, request: str) -> ForgivenessAnswered | None:
        return next((one for one in reversed(self.answers) if one.of == request), None)

    def is_spent(self, opening: int) -> bool:
        """Whether that opening of the door was used for an asking."""
        return any(one.opening == opening for one in self.requests)


def openings(state: "State") -> int:
    """How often the door to the request was opened."""
    return state.shared.pacing.openings.count("forgiveness_request")


def is_open(state: "State") -> bool:
    """Whether the door stands open and was not yet passed through since it was opened."""
    is_ajar = "forgiveness_request" in state.shared.pacing.open_doors
    return is_ajar and not state.shared.forgiveness.is_spent(openings(state))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.forgiveness
    match command:
        case RequestForgiveness():
            return _ask(state, command)
        case AnswerForgiveness():
            return _answer(ours, command)
        case _:
            assert_never(command)


def _ask(state: "State", command: RequestForgiveness) -> tuple[Event, ...]:
    ours = state.shared.forgiveness
    kept = kinds.find(ours.requests, command.id)
    asked = ForgivenessAsked(
        text=said(command.text, field="text"),
        opening=openings(state) if kept is None else kept.opening,
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, asked, field="text"):
        return ()
    if not is_open(state) or not _is_time(state):
        # One answer for both: which of them it is would tell what the other did or did not do.
        raise Refused("not_now")
    return (asked,)


def _is_time(state: "State") -> bool:
    """Whether the full apology was given, the hurt person was heard, and one amends is settled.

    That they were heard is theirs to say: they confirmed a "what I heard".
    """
    heard = state.shared.listening
    answers = (heard.answer_to_heard(one.id) for one in heard.heard)
    was_heard = any(answer is not None and answer.answer == "yes" for answer in answers)
    given = state.own.apology.has_given("full") or state.shared.letters.has_given("full")
    return given and was_heard and any(item.is_settled for item in state.own.amends.items)


def _answer(ours: Slice, command: AnswerForgiveness) -> tuple[Event, ...]:
    request = found(ours.requests, command.of)
    answer = ForgivenessAnswered(
        of=request.id,
        answer=command.answer,
        text=whole(command.text, field="text"),
        **kinds.as_given(command),
    )
    last = ours.answer_to(request.id)
    if last is not None and (last.answer, last.text) == (answer.answer, answer.text):
        return ()
    return (answer,) if kinds.is_new_given(ours, answer, field="text") else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
