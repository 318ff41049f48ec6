"""The one request where there is nobody in the other seat: asked by mouth or on paper, and what was said.

It opens when the full apology was given, one amends is settled, and the partner said, as told, that they
were heard; nothing that holds a letter back may hold. It is asked once. Where the two have a book, the
door in it decides, and nothing of this is there. Whatever the answer is, no rule depends on it. (SAFETY.md,
section 1; STEPS S2.11a-b, S2.12a-b.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, in_its_place, whole
from amends.repair.practices import forgiveness, request

if TYPE_CHECKING:
    from amends.repair.state import State

Before = Literal["apology", "amends", "heard"]
"""What stands before the asking, as far as one alone can know it."""

Answer = Literal["yes", "partly", "not_now", "no", "stop_asking", "other", "nothing"]
"""`other`: in words of their own. `nothing`: they said nothing, which is whole as well."""

MOST: int = 2_000


class RequestPrepared(kinds.Event, frozen=True, kw_only=True):
    """Its writer goes to say it. `of`: the words."""

    of: str


class RequestAsked(kinds.Event, frozen=True, kw_only=True):
    """The one asking, with its words as they were said. It stays, as what was given stays."""

    draft: str
    text: str
    on: date


class RequestAnswerTold(Made, frozen=True, kw_only=True):
    """What they said to it, as told; each time they said something has its own."""

    on: date
    answer: Answer
    text: str


Event = RequestPrepared | RequestAsked | RequestAnswerTold


class PrepareRequest(kinds.Command, frozen=True, kw_only=True):
    of: str


class NoteAsked(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date


class NoteRequestAnswer(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    answer: Answer
    text: str = ""


Command = PrepareRequest | NoteAsked | NoteRequestAnswer


class Slice(Value, frozen=True, kw_only=True):
    prepared: tuple[RequestPrepared, ...] = ()
    asked: RequestAsked | None = None
    answers: tuple[RequestAnswerTold, ...] = ()

    def is_prepared(self, draft: str) -> bool:
        return any(one.of == draft for one in self.prepared)

    @property
    def last(self) -> RequestAnswerTold | None:
        """What they said last, by its day."""
        return max(self.answers, key=lambda one: (one.on, one.at), default=None)


def missing(state: "State") -> tuple[Before, ...]:
    """What stands before it and is not there yet. All of it is in one's own book."""
    own = forgiveness.missing(state)
    return own if state.own.as_told.was_heard else (*own, "heard")


def may_be_asked(state: "State") -> bool:
    """Whether all that stands before it is there, and it was not asked yet."""
    return not (state.shared.giving.begun or state.own.asked.asked or missing(state))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.asked
    match command:
        case PrepareRequest():
            return _prepare(state, command)
        case NoteAsked():
            return _note_asked(state, command)
        case NoteRequestAnswer():
            if mine.asked is None:
                raise Refused("not_there")
            kinds.not_ahead(command.on, command.at, field="on")
            answer = RequestAnswerTold(
                at=command.at,
                id=command.id,
                on=command.on,
                answer=command.answer,
                text=whole(command.text, field="text", most=MOST),
            )
            return kinds.unless_kept(answer, kinds.find(mine.answers, answer.id))
        case _:
            assert_never(command)


def _prepare(state: "State", command: PrepareRequest) -> tuple[Event, ...]:
    mine = state.own.asked
    if mine.is_prepared(command.of):
        return ()
    if mine.asked is not None:
        raise Refused("asked_once")
    if state.shared.giving.begun:
        # There the door is theirs, and words said by mouth are no way around it.
        raise Refused("not_now")
    draft = request.rested(state.own.request, command.of, command.at)
    if missing(state):
        raise Refused("before_asking")
    return (RequestPrepared(at=command.at, of=draft.id),)


def _note_asked(state: "State", command: NoteAsked) -> tuple[Event, ...]:
    """A fact, once: it is written down also where it was said on another day than was meant."""
    mine = state.own.asked
    if mine.asked is not None and (mine.asked.draft, mine.asked.on) == (command.of, command.on):
        return ()
    if mine.asked is not None:
        raise Refused("asked_once", field="on")
    draft = kinds.found(state.own.request.drafts, command.of)
    if not mine.is_prepared(draft.id):
        raise Refused("before_asking", field="on")
    kinds.not_ahead(command.on, command.at, field="on")
    return (RequestAsked(at=command.at, draft=draft.id, text=draft.text, on=command.on),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case RequestPrepared():
            return replace(mine, prepared=(*mine.prepared, event))
        case RequestAsked():
            return replace(mine, asked=event)
        case RequestAnswerTold():
            return replace(mine, answers=in_its_place(mine.answers, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        prepared=tuple(one for one in mine.prepared if one.of not in ids),
        answers=kinds.without(mine.answers, ids),
    )
