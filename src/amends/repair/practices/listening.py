"""Listening: questions and their answers, and "what I heard", confirmed or not.

The hurt person asks what and as often as they like, within the cap; the same question may come
again without a remark. What they want to be heard in stands beside it, heard or not. The
responsible person says back what they heard once the hurt person opened the door to talk; whether
it was that, only the hurt person says, and only they close it as understood. Said once more is only
what they said is not yet it, once each time. While they speak in a talk that goes on, nothing of the
other's is written. (STEPS S0.4a-f, S1.3b-e, S2.6a-b; SAFETY.md, section 4.)
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
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import talking
from amends.repair.schedules import days_later

if TYPE_CHECKING:
    from amends.repair.state import State

Heard = Literal["yes", "partly", "no"]

Coming = Literal["there", "not_then"]

Standing = Literal["asked", "answered", "asked_again"]
"""Where a question stands: asked, answered, or asked once more after an answer."""


class QuestionAsked(Given, frozen=True, kw_only=True):
    """A question. `again`: the id of the earlier one that it repeats, or "".

    `draft`: the words of its writer's own book that it was given from, as in all that has one here.
    """

    text: str
    again: str
    draft: str = ""

    @property
    def first(self) -> str:
        """The id of the first asking of the same."""
        return self.again or self.id


class QuestionAnswered(Given, frozen=True, kw_only=True):
    of: str
    text: str
    draft: str = ""


class ConcernSaid(Given, frozen=True, kw_only=True):
    """Something that the hurt person wants to be heard in."""

    text: str


class ConcernMarked(Given, frozen=True, kw_only=True):
    """Whether they were heard in it: theirs alone to say, and to change."""

    of: str
    heard: bool


class TalkInvited(Given, frozen=True, kw_only=True):
    """A time to talk that the hurt person named, in their words; all but what it is about may be ""."""

    about: str
    when: str
    length: str
    how: str
    present: str


class TalkAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Coming
    text: str


class TalkPutOff(Given, frozen=True, kw_only=True):
    of: str


class HeardSaid(Given, frozen=True, kw_only=True):
    """What the responsible person heard. `after`: an earlier one that was not yet it, or "".

    `of`: what the hurt person wanted to be heard in, or "".
    """

    text: str
    after: str
    of: str = ""
    draft: str = ""


class HeardAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Heard
    text: str


LONGEST_WITHIN = 14
"""Days within which one may say that one answers. What takes longer is no promise to somebody who
waits for it (our judgement, 2026-11)."""


class AnswerWithinSaid(Given, frozen=True, kw_only=True):
    """Within how many days the responsible person answers; 0: they promise none now.

    `how`: when and where they can be reached, in their words, or "".
    """

    days: int
    how: str


class DefenceFelt(Given, frozen=True, kw_only=True):
    """Whether an answer, or what was said back, felt like a defence to the hurt person."""

    of: str
    felt: bool


Event = (
    QuestionAsked
    | QuestionAnswered
    | ConcernSaid
    | ConcernMarked
    | TalkInvited
    | TalkAnswered
    | TalkPutOff
    | HeardSaid
    | HeardAnswered
    | AnswerWithinSaid
    | DefenceFelt
)


class AskQuestion(Act, frozen=True, kw_only=True):
    """Ask; the responsible person only through the door "questions"."""

    through: ClassVar[str | None] = "questions"
    id: str
    text: str
    draft: str = ""


class AskQuestionAgain(Act, frozen=True, kw_only=True):
    """Ask the same again, in its own words: it needs no reason and gets no remark."""

    only: ClassVar[Role] = "harmed"
    id: str
    of: str


class AnswerQuestion(Act, frozen=True, kw_only=True):
    answers: ClassVar[bool] = True
    id: str
    of: str
    text: str
    draft: str = ""


class SayConcern(Act, frozen=True, kw_only=True):
    """Say what one wants to be heard in: before a talk, in it, after it, or without any."""

    only: ClassVar[Role] = "harmed"
    id: str
    text: str


class MarkConcern(Act, frozen=True, kw_only=True):
    """Say that one was heard in it, or not yet; it needs nothing to have been said back."""

    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    heard: bool


class InviteToTalk(Act, frozen=True, kw_only=True):
    """Name a time to talk. Only the hurt person does: a talk is never begun by the other."""

    only: ClassVar[Role] = "harmed"
    id: str
    about: str
    when: str = ""
    length: str = ""
    how: str = ""
    present: str = ""


class AnswerTalk(AnswerAct, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    answer: Coming


class PutOffTalk(Act, frozen=True, kw_only=True):
    """Put it off, or for good: it holds at once, and needs no reason."""

    only: ClassVar[Role] = "harmed"
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


class SayBack(Act, frozen=True, kw_only=True):
    """Say what one heard, to be confirmed or not. `after`: the one that was not yet it."""

    only: ClassVar[Role] = "responsible"
    through: ClassVar[str | None] = "talk"
    id: str
    text: str
    after: str = ""
    of: str = ""
    draft: str = ""


class ConfirmHeard(AnswerAct, frozen=True, kw_only=True):
    """Say whether that was it; `text` may say what is missing."""

    only: ClassVar[Role] = "harmed"
    answer: Heard


class SayAnswerWithin(Act, frozen=True, kw_only=True):
    """Say within how many days one answers what is asked. It asks for nothing, and no question."""

    only: ClassVar[Role] = "responsible"
    id: str
    days: int
    how: str = ""


class SayDefenceFelt(Act, frozen=True, kw_only=True):
    """Tell them that it felt defensive, or not after all: without a word of why."""

    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    felt: bool


Command = (
    AskQuestion
    | AskQuestionAgain
    | AnswerQuestion
    | SayConcern
    | MarkConcern
    | InviteToTalk
    | AnswerTalk
    | PutOffTalk
    | SayBack
    | ConfirmHeard
    | SayAnswerWithin
    | SayDefenceFelt
)


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def questions(self) -> tuple[QuestionAsked, ...]:
        return self.every(QuestionAsked)

    @property
    def concerns(self) -> tuple[ConcernSaid, ...]:
        return self.every(ConcernSaid)

    def is_heard(self, concern: str) -> bool:
        """Whether the hurt person said last that they were heard in it, by whichever way."""
        said_back = {one.id for one in self.heard if one.of == concern}
        heard = False
        for one in self.given:
            if isinstance(one, ConcernMarked) and one.of == concern:
                heard = one.heard
            elif isinstance(one, HeardAnswered) and one.of in said_back:
                heard = one.answer == "yes"
        return heard

    @property
    def was_heard(self) -> bool:
        """Whether the hurt person says that they were heard in anything, whichever way they said it.

        As they said it last: where a "yes" was about an entry of theirs, the entry is what counts.
        """
        if any(self.is_heard(one.id) for one in self.concerns):
            return True
        alone = (one for one in self.heard if kinds.find(self.concerns, one.of) is None)
        answers = (self.answer_to_heard(one.id) for one in alone)
        return any(answer is not None and answer.answer == "yes" for answer in answers)

    @property
    def talks(self) -> tuple[TalkInvited, ...]:
        return self.every(TalkInvited)

    def is_put_off(self, talk: str) -> bool:
        return bool(self.every_of(TalkPutOff, talk))

    @property
    def heard(self) -> tuple[HeardSaid, ...]:
        return self.every(HeardSaid)

    def answers_to(self, question: QuestionAsked) -> tuple[QuestionAnswered, ...]:
        """All answers to it, however often it was asked: the earlier ones stand beside the later."""
        ids = {one.id for one in self.askings(question)}
        answered = self.every(QuestionAnswered)
        return tuple(one for one in answered if one.of in ids and one.by != question.by)

    def askings(self, question: QuestionAsked) -> tuple[QuestionAsked, ...]:
        """Each time the same question was asked, this one among them."""
        return tuple(
            one for one in self.questions if (one.by, one.first) == (question.by, question.first)
        )

    def asked_by(self, by: Role) -> tuple[QuestionAsked, ...]:
        """What one person asked, each question once: as it was asked last, in that order."""
        mine = (one for one in self.questions if one.by == by)
        return tuple(one for one in mine if one == self.askings(one)[-1])

    def stands(self, question: QuestionAsked) -> Standing:
        """Where it stands, over all its askings: an answer to any of them after the last is one."""
        ids = {one.id for one in self.askings(question)}
        stands: Standing = "asked"
        for one in self.given:
            if isinstance(one, QuestionAnswered) and one.of in ids and one.by != question.by:
                stands = "answered"
            elif isinstance(one, QuestionAsked) and one.id in ids and one.by == question.by:
                stands = "asked" if stands == "asked" else "asked_again"
        return stands

    def unanswered(self, by: Role) -> tuple[QuestionAsked, ...]:
        """The questions of one person that have no answer since they were asked last."""
        return tuple(one for one in self.asked_by(by) if self.stands(one) != "answered")

    @property
    def within(self) -> AnswerWithinSaid | None:
        """What the responsible person said last about when they answer, or None."""
        return self.newest(AnswerWithinSaid)

    def answer_by(self, question: QuestionAsked) -> date | None:
        """The day by which an answer was promised to it, or None: nothing was, or there is one.

        By the day of asking, or of the promise where that came later. Nobody is shown that a day
        has passed: a quiet may have come between, and that is nobody's to reckon.
        """
        within = self.within
        if within is None or not within.days or self.stands(question) == "answered":
            return None
        return days_later(max(question.day, within.day), within.days)

    def felt_defensive(self, of: str) -> bool:
        """Whether the hurt person said last of that answer, or of what was heard, that it did."""
        last = self.last_of(DefenceFelt, of)
        return last is not None and last.felt

    def was_given_from(self, draft: str) -> bool:
        """Whether what was given was given from these words of its writer's own book."""
        return any(getattr(one, "draft", "") == draft for one in self.given)

    def answer_to_heard(self, heard: str) -> HeardAnswered | None:
        """What was said last to that "what I heard", or None: none is owed."""
        return self.last_of(HeardAnswered, heard)

    def is_asked_for(self, after: str) -> bool:
        """Whether the hurt person said that an earlier one was not yet it, and none followed."""
        answer = self.answer_to_heard(after)
        followed = any(one.after == after for one in self.heard)
        return answer is not None and answer.answer != "yes" and not followed


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.listening
    _not_while_they_speak(state, command)
    match command:
        case AskQuestion():
            text = said(command.text, field="text", most=2_000)
            event: Event = QuestionAsked(
                text=text, again="", draft=command.draft, **kinds.as_given(command)
            )
        case AskQuestionAgain():
            event = _again(ours, command)
        case AnswerQuestion():
            event = _answer(ours, command)
        case SayConcern():
            text = said(command.text, field="text")
            event = ConcernSaid(text=text, **kinds.as_given(command))
        case MarkConcern():
            return _mark(ours, command)
        case InviteToTalk() | AnswerTalk() | PutOffTalk():
            return _of_a_talk(ours, command)
        case SayBack():
            event = _say_back(ours, command)
        case ConfirmHeard():
            return _confirm(ours, command)
        case SayAnswerWithin():
            return _say_within(ours, command)
        case SayDefenceFelt():
            return _say_felt(ours, command)
        case _:
            assert_never(command)
    return (event,) if kinds.is_new_given(ours, event, field="text") else ()


def _not_while_they_speak(state: "State", command: Command) -> None:
    """While the hurt person speaks, the other listens: what they write comes after (STEPS S1.3b)."""
    writes = isinstance(command, AskQuestion | AnswerQuestion | SayBack | SayAnswerWithin)
    is_there = state.shared.given_by(command.by, command.id) is not None
    if (
        writes
        and not is_there
        and command.by == "responsible"
        and talking.is_listening(state, command.by, command.at)
    ):
        raise Refused("their_turn", field="text")


def _again(ours: Slice, command: AskQuestionAgain) -> QuestionAsked:
    mine = tuple(one for one in ours.questions if one.by == command.by)
    asked = found(mine, command.of)
    return QuestionAsked(text=asked.text, again=asked.first, **kinds.as_given(command))


def _answer(ours: Slice, command: AnswerQuestion) -> QuestionAnswered:
    theirs = tuple(one for one in ours.questions if one.by != command.by)
    question = found(theirs, command.of)
    text = said(command.text, field="text")
    return QuestionAnswered(
        of=question.id, text=text, draft=command.draft, **kinds.as_given(command)
    )


def _mark(ours: Slice, command: MarkConcern) -> tuple[Event, ...]:
    concern = found(ours.concerns, command.of)
    if ours.is_heard(concern.id) == command.heard:
        return ()
    event = ConcernMarked(of=concern.id, heard=command.heard, **kinds.as_given(command))
    return (event,) if kinds.is_new_given(ours, event) else ()


def _of_a_talk(ours: Slice, command: InviteToTalk | AnswerTalk | PutOffTalk) -> tuple[Event, ...]:
    match command:
        case InviteToTalk():
            return _invite(ours, command)
        case AnswerTalk():
            answer = _answer_talk(ours, command)
            return (answer,) if kinds.is_new_given(ours, answer, field="text") else ()
        case PutOffTalk():
            return _put_off(ours, command)
        case _:
            assert_never(command)


def _invite(ours: Slice, command: InviteToTalk) -> tuple[Event, ...]:
    event = TalkInvited(
        about=said(command.about, field="about"),
        when=_line(command.when, "when"),
        length=_line(command.length, "length"),
        how=_line(command.how, "how"),
        present=_line(command.present, "present"),
        **kinds.as_given(command),
    )
    return (event,) if kinds.is_new_given(ours, event, field="about") else ()


def _line(text: str, field: str) -> str:
    return whole(text, field=field, most=kinds.LONGEST_LINE)


def _answer_talk(ours: Slice, command: AnswerTalk) -> TalkAnswered:
    talk = found(ours.talks, command.of)
    text = whole(command.text, field="text")
    return TalkAnswered(of=talk.id, answer=command.answer, text=text, **kinds.as_given(command))


def _put_off(ours: Slice, command: PutOffTalk) -> tuple[Event, ...]:
    talk = found(ours.talks, command.of)
    if ours.is_put_off(talk.id):
        return ()
    event = TalkPutOff(of=talk.id, **kinds.as_given(command))
    return (event,) if kinds.is_new_given(ours, event) else ()


def _say_back(ours: Slice, command: SayBack) -> HeardSaid:
    text = said(command.text, field="text")
    kept = kinds.find(ours.heard, command.id)
    if command.after:
        found(ours.heard, command.after)
    if command.of:
        found(ours.concerns, command.of)
    if command.after and kept is None and not ours.is_asked_for(command.after):
        # Once for each time they said that it is not yet it: more would press for a yes.
        raise Refused("not_asked_once_more", field="text")
    counted = kept.counted if kept is not None else not command.after
    return HeardSaid(
        text=text,
        after=command.after,
        of=command.of,
        draft=command.draft,
        **kinds.as_given(command, counted=counted),
    )


def _confirm(ours: Slice, command: ConfirmHeard) -> tuple[Event, ...]:
    heard = found(ours.heard, command.of)
    answer = HeardAnswered(
        of=heard.id,
        answer=command.answer,
        text=whole(command.text, field="text"),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _say_within(ours: Slice, command: SayAnswerWithin) -> tuple[Event, ...]:
    if not 0 <= command.days <= LONGEST_WITHIN:
        raise Refused("within_out_of_range", field="days", most=LONGEST_WITHIN)
    within = AnswerWithinSaid(
        days=command.days, how=_line(command.how, "how"), **kinds.as_given(command)
    )
    last = ours.within
    if (last.days, last.how) == (within.days, within.how) if last else not within.days:
        return ()
    return (within,) if kinds.is_new_given(ours, within, field="how") else ()


def _say_felt(ours: Slice, command: SayDefenceFelt) -> tuple[Event, ...]:
    theirs = (*ours.every(QuestionAnswered), *ours.heard)
    one = found(tuple(one for one in theirs if one.by != command.by), command.of)
    if ours.felt_defensive(one.id) == command.felt:
        return ()
    event = DefenceFelt(of=one.id, felt=command.felt, **kinds.as_given(command))
    return (event,) if kinds.is_new_given(ours, event) else ()


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
