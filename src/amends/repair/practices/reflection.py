"""Reflection: why it happened, without making it smaller.

Each answer belongs to a question; a cause ends in an if-then plan or is marked "needs help", since
a cause with nothing after it is only an explanation. Never shown to the partner by default.
(STEPS S0.2a-d, S1.1c; what comes again: `returning`; if-then plans: Gollwitzer & Sheeran 2006.)
"""

import re
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said

if TYPE_CHECKING:
    from amends.repair.state import State

Question = Literal[
    "before",
    "during",
    "after",
    "feeling",
    "need",
    "permission",
    "turning_point",
    "gain",
    "paid",
    "their_eyes",
    "consequence",
    "felt",
    "since_when",
    "whose",
]
"""`permission`: what I told myself so that I could. `turning_point`: where I could have done
otherwise. `felt`, `since_when`, `whose`: what I feel and where, since when, and whether it is about
them or about what I lose; asked before a first letter. `paid`: who paid for it. `their_eyes`: told as the partner lived it."""

QUIET_START: tuple[Question, ...] = ("felt", "since_when", "whose")

CauseKind = Literal["trigger", "need", "belief", "choice", "history"]


class ReflectionWritten(Made, frozen=True, kw_only=True):
    """An answer as it stands now: written again under the same id while one is still at it."""

    question: Question
    text: str


class CauseNamed(Made, frozen=True, kw_only=True):
    kind: CauseKind
    text: str


class CausePlanned(kinds.Event, frozen=True, kw_only=True):
    of: str
    cue: str
    act: str


class CauseNeedsHelp(kinds.Event, frozen=True, kw_only=True):
    """Whether it wants help from somebody else, as it was said last."""

    of: str
    wanted: bool = True


class CauseTied(kinds.Event, frozen=True, kw_only=True):
    """Which hurts it led to, and the one word by which its person knows it again elsewhere."""

    of: str
    harms: tuple[str, ...]
    word: str


Event = ReflectionWritten | CauseNamed | CausePlanned | CauseNeedsHelp | CauseTied


class WriteReflection(kinds.Command, frozen=True, kw_only=True):
    id: str
    question: Question
    text: str


class NameCause(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: CauseKind
    text: str


class PlanCause(kinds.Command, frozen=True, kw_only=True):
    """If `cue` (a place, a time, a feeling that I can notice), then I `act`."""

    of: str
    cue: str
    act: str


class MarkCauseForHelp(kinds.Command, frozen=True, kw_only=True):
    of: str
    wanted: bool = True


class TieCause(kinds.Command, frozen=True, kw_only=True):
    """Say which hurts it led to, in a word that stands for it wherever it comes again. (S0.2c)"""

    of: str
    harms: tuple[str, ...]
    word: str = ""


Command = WriteReflection | NameCause | PlanCause | MarkCauseForHelp | TieCause

LONGEST_WORD = 40
"""Characters by which a cause is known again: two or three words."""


class Cause(Thing, frozen=True, kw_only=True):
    kind: CauseKind
    text: str
    cue: str = ""
    act: str = ""
    needs_help: bool = False
    harms: tuple[str, ...] = ()
    word: str = ""

    @property
    def is_answered(self) -> bool:
        return bool(self.act) or self.needs_help


class Slice(Value, frozen=True, kw_only=True):
    answers: tuple[ReflectionWritten, ...] = ()
    causes: tuple[Cause, ...] = ()

    @property
    def has_looked_back(self) -> bool:
        """Whether any question about how it came about has an answer: a quiet start asks none."""
        return any(answer.question not in QUIET_START for answer in self.answers)

    def answer_to(self, question: Question) -> ReflectionWritten | None:
        return next((a for a in self.answers if a.question == question), None)


def because_without_choice(text: str) -> bool:
    """Whether a "because" stands in the text with no owned choice after it (S1.1c)."""
    plain = text.lower().replace("\u2019", "'")
    last = plain.rfind("because")
    return last >= 0 and _OWNED.search(plain, last) is None


_OWNED = re.compile(
    r"\bi (?:still |then |myself )?(?:chose|decided|could have|did it|let myself|told myself)\b"
    r"|\bmy (?:own )?(?:choice|decision)\b"
)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.reflection
    match command:
        case WriteReflection():
            return _write(mine, command)
        case NameCause():
            return _name(mine, command)
        case PlanCause():
            return _plan(mine, command)
        case MarkCauseForHelp():
            if found(mine.causes, command.of).needs_help == command.wanted:
                return ()
            return (CauseNeedsHelp(at=command.at, of=command.of, wanted=command.wanted),)
        case TieCause():
            return _tie(state, command)
        case _:
            assert_never(command)


def _write(mine: Slice, command: WriteReflection) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    kept = kinds.find(mine.answers, command.id)
    if kept is not None and kept.question != command.question:
        raise Refused("already_kept", field="text")
    if kept is not None and kept.text == text:
        return ()
    return (ReflectionWritten(at=command.at, id=command.id, question=command.question, text=text),)


def _name(mine: Slice, command: NameCause) -> tuple[Event, ...]:
    text = said(command.text, field="text", most=2_000)
    kept = kinds.find(mine.causes, command.id)
    if kept is not None and (kept.kind, kept.text) != (command.kind, text):
        raise Refused("already_kept", field="text")
    if kept is not None:
        return ()
    return (CauseNamed(at=command.at, id=command.id, kind=command.kind, text=text),)


def _plan(mine: Slice, command: PlanCause) -> tuple[Event, ...]:
    cause = found(mine.causes, command.of)
    cue = said(command.cue, field="cue", most=500)
    act = said(command.act, field="act", most=500)
    if (cause.cue, cause.act) == (cue, act):
        return ()
    return (CausePlanned(at=command.at, of=command.of, cue=cue, act=act),)


def _tie(state: "State", command: TieCause) -> tuple[Event, ...]:
    cause = found(state.own.reflection.causes, command.of)
    here = state.own.owning.harms
    harms = tuple(harm.id for harm in here if harm.id in command.harms)
    if set(command.harms) - set(harms):
        raise Refused("not_there", field="harms")
    word = kinds.whole(command.word, field="word", most=LONGEST_WORD)
    if harms and not word:
        raise Refused("empty", field="word")
    if (cause.harms, cause.word) == (harms, word):
        return ()
    return (CauseTied(at=command.at, of=cause.id, harms=harms, word=word),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case ReflectionWritten():
            others = kinds.without(mine.answers, (event.id,))
            return replace(mine, answers=(*others, event))
        case CauseNamed():
            cause = Cause(id=event.id, at=event.at, kind=event.kind, text=event.text)
            return replace(mine, causes=(*mine.causes, cause))
        case CausePlanned():
            return replace(
                mine, causes=amended(mine.causes, event.of, cue=event.cue, act=event.act)
            )
        case CauseNeedsHelp():
            causes = amended(mine.causes, event.of, needs_help=event.wanted)
            return replace(mine, causes=causes)
        case CauseTied():
            causes = amended(mine.causes, event.of, harms=event.harms, word=event.word)
            return replace(mine, causes=causes)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        answers=kinds.without(mine.answers, ids),
        causes=kinds.without(mine.causes, ids),
    )
