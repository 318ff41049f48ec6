"""Needs: what the hurt person told that they need to go on, count on, or ask for as a small thing.

Each is told in the open and asks for no more than an answer: yes, otherwise, or cannot. It can be
changed, and ended at once without a reason. How heavy it weighs is told apart, if at all, in one
press and without words. What was begun against it is shown only where that is welcome; of a small
thing, and of what is counted on, they may say that they could rely on it, or not. What is asked is
checked like an agreement: it takes nobody's freedom. (STEPS S4.2f, S4.5c-d, S4.6c, S2.15b.)
"""

from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from amends.repair import kinds
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
from amends.repair.practices.agreements import no_coercion
from amends.repair.practices.begun import acts_for
from amends.repair.practices.owning import Weight

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal["need", "counts_on", "small"]
"""`need`: what they need to go on. `counts_on`: what they count on, said so that nobody has to guess
it. `small`: one small thing asked for as a promise, openly and never as a secret test."""

Answer = Literal["yes", "otherwise", "cannot"]

Says = Literal["relied", "not_relied"]

Stands = Literal["begun", "kept"]
"""How far something is that stands against a need: begun, or done, kept at least once, or agreed."""

LONGEST_NEED = 2_000


class Row(Value, frozen=True, kw_only=True):
    """One thing that was begun, as its doer wrote it."""

    what: str
    stands: Stands


class NeedTold(Given, frozen=True, kw_only=True):
    """`welcome`: what is begun against it may be shown. `until`: the day a small thing is for."""

    kind: Kind
    text: str
    welcome: bool
    until: date | None


class NeedChanged(Given, frozen=True, kw_only=True):
    """The same need in other words: they take the place of the first."""

    of: str
    text: str
    welcome: bool


class NeedEnded(Given, frozen=True, kw_only=True):
    of: str


class WeightTold(Given, frozen=True, kw_only=True):
    """How heavy it weighs, or that nothing is said of that any more."""

    of: str
    weight: Weight | None


class NeedAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class BegunShown(Given, frozen=True, kw_only=True):
    """What its giver has begun against it, on that day."""

    of: str
    rows: tuple[Row, ...]


class RelianceSaid(Given, frozen=True, kw_only=True):
    of: str
    says: Says


Event = NeedTold | NeedChanged | NeedEnded | WeightTold | NeedAnswered | BegunShown | RelianceSaid


class TellNeed(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    kind: Kind
    text: str
    welcome: bool = False
    until: date | None = None


class ChangeNeed(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    of: str
    text: str
    welcome: bool = False


class EndNeed(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


class TellWeight(Act, frozen=True, kw_only=True):
    """It has no words, and says more of what was told already: nothing new comes with it."""

    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    weight: Weight | None


class AnswerNeed(AnswerAct, frozen=True, kw_only=True):
    """Answer what was told: yes, otherwise (`text` says how), or cannot."""

    only: ClassVar[Role | None] = "responsible"
    answer: Answer


class ShowBegun(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "responsible"
    id: str
    of: str


class SayReliance(Act, frozen=True, kw_only=True):
    only: ClassVar[Role | None] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    says: Says


Command = TellNeed | ChangeNeed | EndNeed | TellWeight | AnswerNeed | ShowBegun | SayReliance


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def needs(self) -> tuple[NeedTold, ...]:
        return self.every(NeedTold)

    @property
    def standing(self) -> tuple[NeedTold, ...]:
        """Those that were not ended, in the order in which they were told."""
        return tuple(need for need in self.needs if self.end_of(need.id) is None)

    def end_of(self, need: str) -> NeedEnded | None:
        return next(iter(self.every_of(NeedEnded, need)), None)

    def latest(self, need: NeedTold) -> NeedTold | NeedChanged:
        """It as it stands: in its last words."""
        return self.last_of(NeedChanged, need.id) or need

    def answer_to(self, need: str) -> NeedAnswered | None:
        return self.last_of(NeedAnswered, need)

    def weight_of(self, need: str) -> Weight | None:
        told = self.last_of(WeightTold, need)
        return None if told is None else told.weight

    def shown_of(self, need: str) -> BegunShown | None:
        return self.last_of(BegunShown, need)

    def reliance(self, need: str) -> RelianceSaid | None:
        return self.last_of(RelianceSaid, need)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.needs
    match command:
        case TellNeed():
            return _tell(ours, command)
        case ChangeNeed():
            return _change(ours, command)
        case EndNeed():
            return _end(ours, command)
        case TellWeight():
            return _weigh(ours, command)
        case AnswerNeed():
            return _answer(ours, command)
        case ShowBegun():
            return _show(state, command)
        case SayReliance():
            return _rely(ours, command)
        case _:
            assert_never(command)


def _tell(ours: Slice, command: TellNeed) -> tuple[Event, ...]:
    need = NeedTold(
        kind=command.kind,
        text=_asked(command.text),
        welcome=command.welcome,
        until=command.until,
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, need, field="text"):
        return ()
    if command.until is not None:
        kinds.not_over(command.until, command.at, "day_over", field="until")
    return (need,)


def _asked(text: str) -> str:
    """What is asked of somebody may name a fear, and may not take their freedom."""
    clean = said(text, field="text", most=LONGEST_NEED)
    no_coercion(clean, field="text")
    return clean


def _change(ours: Slice, command: ChangeNeed) -> tuple[Event, ...]:
    need = _standing(ours, command.of)
    now = ours.latest(need)
    text = _asked(command.text)
    changed = NeedChanged(of=need.id, text=text, welcome=command.welcome, **kinds.as_given(command))
    is_new = kinds.is_new_given(ours, changed, field="text")
    return () if not is_new or (now.text, now.welcome) == (text, command.welcome) else (changed,)


def _standing(ours: Slice, id: str) -> NeedTold:
    """The need with that id. Raises Refused where it is none, or was ended."""
    need = found(ours.needs, id)
    if ours.end_of(need.id) is not None:
        raise Refused("need_ended")
    return need


def _end(ours: Slice, command: EndNeed) -> tuple[Event, ...]:
    need = found(ours.needs, command.of)
    if ours.end_of(need.id) is not None:
        return ()
    end = NeedEnded(of=need.id, **kinds.as_given(command))
    return (end,) if kinds.is_new_given(ours, end) else ()


def _weigh(ours: Slice, command: TellWeight) -> tuple[Event, ...]:
    need = _standing(ours, command.of)
    if ours.weight_of(need.id) == command.weight:
        return ()
    told = WeightTold(of=need.id, weight=command.weight, **kinds.as_given(command))
    return (told,) if kinds.is_new_given(ours, told) else ()


def _answer(ours: Slice, command: AnswerNeed) -> tuple[Event, ...]:
    need = found(ours.needs, command.of)
    text = whole(command.text, field="text", most=LONGEST_NEED)
    if command.answer == "otherwise":
        said(text, field="text")
    answer = NeedAnswered(of=need.id, answer=command.answer, text=text, **kinds.as_given(command))
    if not kinds.is_new_answer(ours, answer, ours.answer_to(need.id)):
        return ()
    _standing(ours, need.id)
    return (answer,)


def _show(state: "State", command: ShowBegun) -> tuple[Event, ...]:
    """Only where it is welcome, and the same answer whether that was never so or is no longer."""
    ours = state.shared.needs
    need = found(ours.needs, command.of)
    if kinds.is_given_from(ours.every(BegunShown), command, "of"):
        return ()
    if ours.end_of(need.id) is not None or not ours.latest(need).welcome:
        raise Refused("not_now")
    rows = tuple(
        Row(what=act.what, stands="kept" if act.is_kept else "begun")
        for act in acts_for(state, need.id, command.at.date())
    )
    if not rows:
        raise Refused("nothing_begun")
    last = ours.shown_of(need.id)
    if last is not None and last.rows == rows:
        return ()
    return (BegunShown(of=need.id, rows=rows, **kinds.as_given(command)),)


def _rely(ours: Slice, command: SayReliance) -> tuple[Event, ...]:
    need = _standing(ours, command.of)
    if need.kind == "need":
        raise Refused("not_understood")
    return kinds.unless_said(
        ours, RelianceSaid(of=need.id, says=command.says, **kinds.as_given(command))
    )


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
