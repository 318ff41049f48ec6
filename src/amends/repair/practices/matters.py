"""Matters: what either raises early and softly, and what is hard between the two apart from the hurt.

Small matters and the board of joint ones have a door each, which only the hurt person opens. The board
is there only once they said besides that they were heard, and nothing on it is set against the hurt:
words that do so are refused with the reason. Each matter says what one saw, what one felt and what
one asks; a joint one has an owner and a next step. "Not now" and "no" are whole answers. Which cards
about talking lie open, and how deep, is the hurt person's to pick. (STEPS S1.7d, S3.3d, S3.4b.)
"""

import re
from typing import TYPE_CHECKING, ClassVar, Final, Literal, assert_never

from amends.repair import kinds
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import pacing
from amends.repair.practices.agreements import no_coercion

if TYPE_CHECKING:
    from amends.repair.state import State

SMALL: Final[pacing.Door] = "small_matters"
JOINT: Final[pacing.Door] = "joint_matters"

Kind = Literal["small", "joint"]

Answer = Literal["yes", "otherwise", "later", "no"]
STOPS: tuple[Answer, ...] = ("later", "no")

Owner = Literal["responsible", "harmed", "both"]

DEEPEST: Final = 3
"""Questions of a card, from light to deep."""

MOST_CARDS = 20
LONGEST = 1_000

TRADES: Final = re.compile(
    r"\b(?:in return|in exchange|quits|call it even|fair is fair|so we are even|makes us even"
    r"|you (?:hurt|lied|cheated|did)(?: \w+){0,2} too|you also (?:hurt|lied|did)"
    r"|you are no better|what i did|my (?:lie|lies|affair|mistake|betrayal)|forgiv\w+|get over it"
    r"|(?:that|this|which) is why i|made me (?:do|lie|cheat|leave)"
    r"|after (?:all|everything) (?:that )?i)\b",
    re.IGNORECASE,
)
"""Words by which somebody who did a hurt would set a matter against it. Ours, and no reading of
what is meant: what it does not know passes, to whoever may say no to it."""


class CardsPicked(Given, frozen=True, kw_only=True):
    """Which cards lie open, by their names, and how deep: as it stands now."""

    cards: tuple[str, ...]
    depth: int


class HeardNow(Given, frozen=True, kw_only=True):
    """The hurt person says that they were heard about the hurt."""


class MatterRaised(Given, frozen=True, kw_only=True):
    kind: Kind
    saw: str
    felt: str
    ask: str


class MatterAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class StepSet(Given, frozen=True, kw_only=True):
    """Who takes it on, and what comes next; the last one stands. `whose`: who raised it."""

    of: str
    whose: Role
    owner: Owner
    step: str


class MatterPutDown(Given, frozen=True, kw_only=True):
    of: str
    whose: Role


Event = CardsPicked | HeardNow | MatterRaised | MatterAnswered | StepSet | MatterPutDown


class PickCards(Act, frozen=True, kw_only=True):
    """Ticks: more and less are theirs to say, and work at once."""

    only: ClassVar[Role | None] = "harmed"
    id: str
    cards: tuple[str, ...] = ()
    depth: int = 1

    @property
    def is_stop(self) -> bool:
        return True


class OpenBoard(Act, frozen=True, kw_only=True):
    """Say that one was heard about the hurt, and open the board with it."""

    only: ClassVar[Role | None] = "harmed"
    id: str


class RaiseSmall(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = SMALL
    id: str
    saw: str
    felt: str
    ask: str


class RaiseJoint(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = JOINT
    id: str
    saw: str
    felt: str
    ask: str


class AnswerMatter(AnswerAct, frozen=True, kw_only=True):
    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class SetStep(Act, frozen=True, kw_only=True):
    """Say who takes a joint matter on, and the next step. It answers what the other said of it last:
    on one's own matter, of which they said nothing yet, it is one thing more."""

    through: ClassVar[str | None] = JOINT
    answers: ClassVar[bool] = True
    id: str
    of: str
    whose: Role
    owner: Owner
    step: str


class PutMatterDown(Act, frozen=True, kw_only=True):
    """Take it from the board, or from what was raised: no reason, and at once."""

    id: str
    of: str
    whose: Role

    @property
    def is_stop(self) -> bool:
        return True


Command = PickCards | OpenBoard | RaiseSmall | RaiseJoint | AnswerMatter | SetStep | PutMatterDown


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def picked(self) -> CardsPicked | None:
        return self.newest(CardsPicked)

    @property
    def is_heard(self) -> bool:
        return bool(self.every(HeardNow))

    @property
    def raised(self) -> tuple[MatterRaised, ...]:
        return self.every(MatterRaised)

    def matter(self, whose: str, id: str) -> MatterRaised | None:
        return kinds.find_by(self.raised, whose, id)

    def on(self, kind: Kind) -> tuple[MatterRaised, ...]:
        """What stands of one kind: raised, and not put down."""
        return tuple(one for one in self.raised if one.kind == kind and not self.is_down(one))

    def is_down(self, one: MatterRaised) -> bool:
        return any(down.whose == one.by for down in self.every_of(MatterPutDown, one.id))

    def answers_to(self, one: MatterRaised) -> tuple[MatterAnswered, ...]:
        answers = self.every_of(MatterAnswered, one.id)
        return tuple(answer for answer in answers if answer.by != one.by)

    def answer_to(self, one: MatterRaised) -> Answer | None:
        answers = self.answers_to(one)
        return answers[-1].answer if answers else None

    def step_of(self, one: MatterRaised) -> StepSet | None:
        steps = (step for step in self.every_of(StepSet, one.id) if step.whose == one.by)
        return next(reversed(tuple(steps)), None)

    def is_next(self, of: str, whose: Role, role: Role) -> bool:
        """Whether the other was the last to say something of that matter: then a step answers it."""
        one = self.matter(whose, of)
        if one is None:
            return False
        said_of = tuple(each for each in self.given if _says_more_of(each, one))
        last = said_of[-1].by if said_of else one.by
        return last != role


def _says_more_of(each: Given, one: MatterRaised) -> bool:
    if isinstance(each, StepSet):
        return (each.of, each.whose) == (one.id, one.by)
    return isinstance(each, MatterAnswered) and each.of == one.id and each.by != one.by


def was_heard(state: "State") -> bool:
    """Whether the hurt person says that they were heard: here, or where they mark it."""
    return state.shared.matters.is_heard or state.shared.listening.was_heard


def board_is_open(state: "State") -> bool:
    return JOINT in state.shared.pacing.open_doors and was_heard(state)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    ours = state.shared.matters
    match command:
        case PickCards():
            return _pick(ours, command)
        case OpenBoard():
            return _open(state, command)
        case RaiseSmall():
            return _raise(ours, command, "small")
        case RaiseJoint():
            _on_the_board(state)
            return _raise(ours, command, "joint")
        case AnswerMatter():
            return _answer(ours, command)
        case SetStep():
            _on_the_board(state)
            return _set_step(ours, command)
        case PutMatterDown():
            return _put_down(ours, command)
        case _:
            assert_never(command)


def _on_the_board(state: "State") -> None:
    """The hurt person needs no door of their own, and opens the board before they use it."""
    if not board_is_open(state):
        raise Refused("board_not_open")


def _pick(ours: Slice, command: PickCards) -> tuple[Event, ...]:
    names = tuple(dict.fromkeys(command.cards))
    if len(names) > MOST_CARDS or not all(map(kinds.is_name, names)):
        raise Refused("not_understood")
    if not 1 <= command.depth <= DEEPEST:
        raise Refused("not_understood", field="depth")
    picked = CardsPicked(cards=names, depth=command.depth, **kinds.as_given(command))
    return kinds.unless_said(ours, picked)


def _open(state: "State", command: OpenBoard) -> tuple[kinds.Event, ...]:
    if board_is_open(state):
        return ()
    heard = HeardNow(**kinds.as_given(command, counted=False))
    new = kinds.is_new_given(state.shared.matters, heard) and not was_heard(state)
    opened = pacing.DoorSet(at=command.at, door=JOINT, open=True)
    is_closed = JOINT not in state.shared.pacing.open_doors
    return (*([heard] if new else []), *([opened] if is_closed else []))


def _raise(ours: Slice, command: RaiseSmall | RaiseJoint, kind: Kind) -> tuple[Event, ...]:
    raised = MatterRaised(
        kind=kind,
        saw=_words(command, "saw"),
        felt=_words(command, "felt"),
        ask=_words(command, "ask"),
        **kinds.as_given(command),
    )
    return (raised,) if kinds.is_new_given(ours, raised, field="saw") else ()


def _words(command: RaiseSmall | RaiseJoint | SetStep, field: str) -> str:
    text = said(getattr(command, field), field=field, most=LONGEST)
    _sets_nothing_against_it(text, command.by, field=field)
    if field in ("ask", "step"):
        no_coercion(text, field=field)
    return text


def _sets_nothing_against_it(text: str, by: Role, *, field: str) -> None:
    if by == "responsible" and TRADES.search(text):
        raise Refused("set_against_the_hurt", field=field)


def _answer(ours: Slice, command: AnswerMatter) -> tuple[Event, ...]:
    theirs = tuple(one for one in ours.raised if one.by != command.by)
    one = found(theirs, command.of)
    text = whole(command.text, field="text", most=LONGEST)
    _sets_nothing_against_it(text, command.by, field="text")
    if command.answer == "otherwise":
        no_coercion(text, field="text")
    answer = MatterAnswered(of=one.id, answer=command.answer, text=text, **kinds.as_given(command))
    return kinds.unless_said(ours, answer)


def _set_step(ours: Slice, command: SetStep) -> tuple[Event, ...]:
    one = _there(ours, command.whose, command.of)
    if one.kind != "joint":
        raise Refused("not_there")
    step = StepSet(
        of=one.id,
        whose=one.by,
        owner=command.owner,
        step=_words(command, "step"),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, step, field="step")


def _put_down(ours: Slice, command: PutMatterDown) -> tuple[Event, ...]:
    one = _there(ours, command.whose, command.of)
    if ours.is_down(one):
        return ()
    down = MatterPutDown(of=one.id, whose=one.by, **kinds.as_given(command))
    return (down,) if kinds.is_new_given(ours, down) else ()


def _there(ours: Slice, whose: Role, id: str) -> MatterRaised:
    one = ours.matter(whose, id)
    if one is None:
        raise Refused("not_there")
    return one


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
