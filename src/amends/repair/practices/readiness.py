"""Readiness: what the responsible person prepares before they listen, and what they notice after.

Questions that are likely to come, with honest answers; the ways in which they defend themselves,
each with what they do instead; the four things that have to be so before anybody begins; and after a
talk what they heard, where a defence rose, and how much of the time they spoke. What they would like
to raise some day is put away meanwhile: it opens in a talk in which both speak, which only the hurt
person begins and not before they were heard. All of it is theirs alone, and none of it can reach
anyone. (STEPS S0.4c, S0.4e, S0.4g, S1.1b, S1.3c, S2.6b-c.)
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Ready = Literal["phone", "children", "sober", "time"]
"""`phone`: put away and silent. `children`: somebody looks after them. `sober`: nothing drunk or
taken. `time`: nothing waits afterwards."""

READY: tuple[Ready, ...] = get_args(Ready)

STAYS_SO = timedelta(hours=12)
"""How long what was said to be so counts as said: an evening (our judgement, 2026-11)."""

Share = Literal["little", "half", "more", ""]
"""How much of the time its writer spoke, by their own estimate; "": not said."""


class QuestionExpected(Made, frozen=True, kw_only=True):
    """A question that may come, and the honest answer to it as far as it is written: "" not yet."""

    text: str
    answer: str


class DefenceNamed(Made, frozen=True, kw_only=True):
    """A way of defending oneself: if `cue`, which one can notice, then `act` in its place."""

    text: str
    cue: str
    act: str


class TalkPrepared(kinds.Event, frozen=True, kw_only=True):
    """What of the four is so now, before a talk."""

    so: tuple[Ready, ...]


class TalkReviewed(Made, frozen=True, kw_only=True):
    """What its writer noticed after a talk, as it stands now. `of` names nothing, and stands in the
    entries of every book."""

    of_own = False

    of: str = ""
    heard: str
    defended: str
    share: Share
    aim: str


class PutAway(Made, frozen=True, kw_only=True):
    """Something that its writer would like to raise some day, and does not raise now."""

    text: str


Event = QuestionExpected | DefenceNamed | TalkPrepared | TalkReviewed | PutAway


class ExpectQuestion(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str
    answer: str = ""


class NameDefence(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str
    cue: str
    act: str


class NoteReady(kinds.Command, frozen=True, kw_only=True):
    so: tuple[Ready, ...]


class ReviewTalk(kinds.Command, frozen=True, kw_only=True):
    id: str
    heard: str = ""
    defended: str = ""
    share: Share = ""
    aim: str = ""


class PutForLater(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


Command = ExpectQuestion | NameDefence | NoteReady | ReviewTalk | PutForLater


class Slice(Value, frozen=True, kw_only=True):
    questions: tuple[QuestionExpected, ...] = ()
    defences: tuple[DefenceNamed, ...] = ()
    prepared: TalkPrepared | None = None
    reviews: tuple[TalkReviewed, ...] = ()
    put_away: tuple[PutAway, ...] = ()

    @property
    def answered(self) -> tuple[QuestionExpected, ...]:
        """The questions with an answer that is written, to begin a real one with."""
        return tuple(one for one in self.questions if one.answer)

    def is_of_today(self, now: datetime) -> bool:
        """Whether what was said to be so was said a little while ago: a day changes all of it."""
        return self.prepared is not None and now - self.prepared.at < STAYS_SO

    def is_so_on(self, now: datetime) -> bool:
        """Whether all four are so, as far as their writer said it lately."""
        is_all = self.prepared is not None and set(self.prepared.so) == set(READY)
        return is_all and self.is_of_today(now)

    @property
    def aim(self) -> str:
        """What its writer wants to do in the next talk, as they said it last, or ""."""
        return next((one.aim for one in reversed(self.reviews) if one.aim), "")


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.readiness
    match command:
        case ExpectQuestion():
            expected = QuestionExpected(
                at=command.at,
                id=command.id,
                text=said(command.text, field="text", most=2_000),
                answer=whole(command.answer, field="answer"),
            )
            return kinds.unless_kept(expected, kinds.find(mine.questions, command.id))
        case NameDefence():
            named = DefenceNamed(
                at=command.at,
                id=command.id,
                text=said(command.text, field="text", most=500),
                cue=said(command.cue, field="cue", most=500),
                act=said(command.act, field="act", most=500),
            )
            return kinds.unless_kept(named, kinds.find(mine.defences, command.id))
        case NoteReady():
            return _prepare(mine, command)
        case ReviewTalk():
            return kinds.unless_kept(_reviewed(command), kinds.find(mine.reviews, command.id))
        case PutForLater():
            text = said(command.text, field="text")
            away = PutAway(at=command.at, id=command.id, text=text)
            return (away,) if kinds.is_new(mine.put_away, away, field="text") else ()
        case _:
            assert_never(command)


def _prepare(mine: Slice, command: NoteReady) -> tuple[Event, ...]:
    so = tuple(one for one in READY if one in command.so)
    last = mine.prepared
    if last is not None and last.so == so and mine.is_of_today(command.at):
        return ()
    return (TalkPrepared(at=command.at, so=so),)


def _reviewed(command: ReviewTalk) -> TalkReviewed:
    reviewed = TalkReviewed(
        at=command.at,
        id=command.id,
        heard=whole(command.heard, field="heard"),
        defended=whole(command.defended, field="defended"),
        share=command.share,
        aim=whole(command.aim, field="aim", most=2_000),
    )
    if not (reviewed.heard or reviewed.defended or reviewed.share or reviewed.aim):
        raise Refused("nothing_answered", field="heard")
    return reviewed


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case QuestionExpected():
            others = kinds.without(mine.questions, (event.id,))
            return replace(mine, questions=(*others, event))
        case DefenceNamed():
            rest = kinds.without(mine.defences, (event.id,))
            return replace(mine, defences=(*rest, event))
        case TalkPrepared():
            return replace(mine, prepared=event)
        case TalkReviewed():
            earlier = kinds.without(mine.reviews, (event.id,))
            return replace(mine, reviews=(*earlier, event))
        case PutAway():
            return replace(mine, put_away=(*mine.put_away, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        questions=kinds.without(mine.questions, ids),
        defences=kinds.without(mine.defences, ids),
        reviews=kinds.without(mine.reviews, ids),
        put_away=kinds.without(mine.put_away, ids),
    )
