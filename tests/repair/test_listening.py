"""Questions and their answers, and "what I heard": Ana says whether that was it, and nobody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from amends.repair.practices.listening import (
    AnswerQuestion,
    AnswerTalk,
    AnswerWithinSaid,
    AskQuestion,
    AskQuestionAgain,
    ConcernMarked,
    ConcernSaid,
    ConfirmHeard,
    DefenceFelt,
    HeardAnswered,
    HeardSaid,
    InviteToTalk,
    MarkConcern,
    PutOffTalk,
    QuestionAnswered,
    QuestionAsked,
    SayAnswerWithin,
    SayBack,
    SayConcern,
    SayDefenceFelt,
    TalkAnswered,
    TalkPutOff,
)
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.replies import DraftReply, ReplyDrafted
from tests.repair.between import between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    door,
    quiet,
    space_asked,
)

WHY = "Why that night?"
A_DAY = timedelta(days=1)


def asked(id: str = "why", **values: Any) -> AskQuestion:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "text": WHY}
    return AskQuestion(id=id, **usual | values)


def once_more(id: str = "why-again", **values: Any) -> AskQuestionAgain:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "why"}
    return AskQuestionAgain(id=id, **usual | values)


def answered(id: str = "because", **values: Any) -> AnswerQuestion:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "of": "why"}
    return AnswerQuestion(id=id, text="I wanted her to take my side.", **usual | values)


def said_back(id: str = "heard", **values: Any) -> SayBack:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": BEN}
    return SayBack(id=id, **usual | {"text": "You could tell nobody anything."} | values)


def confirmed(answer: str = "partly", id: str = "no-quite", **values: Any) -> ConfirmHeard:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "heard", "answer": answer}
    return ConfirmHeard(id=id, **usual | values)


def wants_heard(id: str = "alone", **values: Any) -> SayConcern:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "text": "I was alone with it."}
    return SayConcern(id=id, **usual | values)


def marked(heard: bool = True, id: str = "mark", **values: Any) -> MarkConcern:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "alone"}
    return MarkConcern(id=id, heard=heard, **usual | values)


TALK = (*JOINED, door("talk"))


def test_s0_2b_ana_asks_and_ben_answers_uncounted() -> None:
    two = between(*JOINED, asked())
    none = ChooseCap(at=LATER_THAT_NIGHT, by=ANA, most=0)
    (answer,) = two.then(none).when(answered()).events
    assert isinstance(answer, QuestionAnswered)
    assert not answer.counted
    both = two.then(answered())
    ours = both.sees(ANA, A_MONTH_LATER).shared.listening
    assert [one.of for one in ours.answers_to(ours.questions[0])] == ["why"]
    assert both.state(BEN).shared.listening.unanswered(ANA) == ()
    assert len(two.state(BEN).shared.listening.unanswered(ANA)) == 1


def test_the_same_question_may_come_again_without_a_remark() -> None:
    two = between(*JOINED, asked(), answered())
    (again,) = two.when(once_more()).events
    assert isinstance(again, QuestionAsked)
    assert (again.text, again.again) == (WHY, "why")
    twice = two.then(once_more())
    twice.when(once_more(at=THE_EVENING_AFTER)).quietly()
    assert twice.when(answered("other", of="why-again", at=THE_EVENING_AFTER)).events
    two.when(once_more(of="never")).refused("not_there")


def test_s0_4b_a_question_stands_in_one_of_three_ways_over_all_its_askings() -> None:
    """However often it was asked it is one question; an answer to any of its askings is one."""
    two = between(*JOINED, asked())

    def stands(two: Any) -> list[str]:
        ours = two.sees(ANA, A_MONTH_LATER).shared.listening
        return [ours.stands(one) for one in ours.asked_by(ANA)]

    assert stands(two) == ["asked"]
    assert stands(two.then(once_more())) == ["asked"]
    two = two.then(answered())
    assert stands(two) == ["answered"]
    two = two.then(once_more(at=THE_EVENING_AFTER))
    assert stands(two) == ["asked_again"]
    assert len(two.sees(BEN, A_MONTH_LATER).shared.listening.unanswered(ANA)) == 1
    assert stands(two.then(answered("more", of="why", at=THE_EVENING_AFTER + A_DAY))) == [
        "answered"
    ]


def test_what_ben_works_at_is_his_and_is_known_by_what_was_given_from_it() -> None:
    two = between(*JOINED, asked())
    draft = DraftReply(at=AN_HOUR_LATER, id="draft", kind="answer", of="why", text="I wanted")
    (kept,) = two.when(draft).events
    assert isinstance(kept, ReplyDrafted)
    two.when(hers(draft)).refused("not_your_side")
    two.then(draft).when(draft).quietly()
    two.when(msgspec.structs.replace(draft, text=" ")).refused("empty", field="text")
    given = two.then(answered(draft="draft"))
    assert given.state(BEN).shared.listening.was_given_from("draft")
    assert not two.state(BEN).shared.listening.was_given_from("draft")


def test_ben_asks_only_through_the_door() -> None:
    his = asked("his", by=BEN, text="What would help?")
    between(*JOINED).when(his).refused("not_now")
    two = between(*JOINED, door("questions"))
    assert two.when(his).events
    answer = answered("hers", by=ANA, of="his")
    assert two.then(his).when(answer).events


def test_nobody_answers_their_own_question_nor_one_they_cannot_see_yet() -> None:
    two = between(*JOINED, asked())
    two.when(answered(by=ANA)).refused("not_there")
    two.when(answered(at=THE_EVENING)).refused("not_there")


def test_s0_4f_what_ben_heard_waits_for_the_door_to_talk() -> None:
    between(*JOINED).when(said_back()).refused("not_now")
    (heard,) = between(*TALK).when(said_back()).events
    assert isinstance(heard, HeardSaid)
    assert heard.counted


@pytest.mark.parametrize("answer", ["yes", "partly", "no"])
def test_s1_3d_only_ana_says_whether_that_was_it(answer: str) -> None:
    two = between(*TALK, said_back())
    (said,) = two.when(confirmed(answer, text="The lying was worse.")).events
    assert isinstance(said, HeardAnswered)
    assert (said.answer, said.text) == (answer, "The lying was worse.")
    two.when(confirmed(answer, by=BEN)).refused("not_your_side")
    assert two.sees(BEN, A_MONTH_LATER).shared.listening.answer_to_heard("heard") is None


def test_she_may_change_it_and_a_second_press_does_nothing() -> None:
    two = between(*TALK, said_back(), confirmed())
    two.when(confirmed(at=THE_EVENING_AFTER)).quietly()
    changed = two.then(confirmed("yes", "yes", at=THE_EVENING_AFTER))
    answer = changed.sees(BEN, A_MONTH_LATER).shared.listening.answer_to_heard("heard")
    assert answer is not None
    assert answer.answer == "yes"


def test_what_she_says_is_missing_he_may_say_back_uncounted_and_once() -> None:
    none = ChooseCap(at=AN_HOUR_LATER, by=ANA, most=0)
    two = between(*TALK, said_back(), confirmed(), none)
    again = said_back("better", after="heard", text="The lying was worse.", at=THE_EVENING_AFTER)
    (heard,) = two.when(again).events
    assert isinstance(heard, HeardSaid)
    assert not heard.counted
    then = two.then(again)
    then.when(said_back("third", after="heard", at=THE_EVENING_AFTER)).refused("cap")
    room = ChooseCap(at=THE_EVENING_AFTER, by=ANA, most=7)
    third = said_back("third", after="heard", at=THE_EVENING_AFTER)
    then.then(room).when(third).refused("not_asked_once_more", field="text")
    then.when(
        said_back("better", after="heard", text="The lying was worse.", at=A_MONTH_LATER)
    ).quietly()
    yes = between(*TALK, said_back(), confirmed("yes"), none)
    yes.when(said_back("more", after="heard", at=THE_EVENING_AFTER)).refused("cap")
    between(*TALK).when(said_back(after="never")).refused("not_there")


def test_s0_4b_what_ana_wants_heard_is_heard_when_she_says_so_by_either_way() -> None:
    two = between(*TALK, wants_heard())
    (event,) = between(*JOINED).when(wants_heard()).events
    assert isinstance(event, ConcernSaid)
    assert event.counted

    def heard(two: Any) -> bool:
        return bool(two.sees(BEN, A_MONTH_LATER).shared.listening.is_heard("alone"))

    assert not heard(two)
    (mark,) = two.when(marked()).events
    assert isinstance(mark, ConcernMarked)
    assert not mark.counted
    two = two.then(marked())
    assert heard(two)
    two.when(marked(id="twice")).quietly()
    two = two.then(marked(False, "undone"))
    assert not heard(two)
    two = two.then(said_back(of="alone", at=AN_HOUR_LATER))
    assert not heard(two), "to say it back is not to have heard it"
    two = two.then(confirmed("yes", at=THE_EVENING_AFTER))
    assert heard(two)
    assert not heard(two.then(confirmed("no", "no", at=THE_EVENING_AFTER)))


def test_s0_4b_only_ana_says_what_she_wants_heard_and_whether_it_was() -> None:
    two = between(*TALK, wants_heard())
    between(*TALK).when(wants_heard(by=BEN)).refused("not_your_side")
    two.when(marked(by=BEN)).refused("not_your_side")
    two.when(marked(of="never")).refused("not_there")
    two.when(said_back(of="never", at=AN_HOUR_LATER)).refused("not_there")
    two.when(said_back(of="alone")).refused("not_there")
    between(*JOINED).when(wants_heard(text=A_THREAT)).refused("held_threat")
    between(*JOINED).when(wants_heard(text=" ")).refused("empty", field="text")


def invited(id: str = "sunday", **values: Any) -> InviteToTalk:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "about": "The summer."}
    return InviteToTalk(id=id, **usual | values)


def put_off(id: str = "off", **values: Any) -> PutOffTalk:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "sunday"}
    return PutOffTalk(id=id, **usual | values)


def test_s0_4a_no_talk_is_begun_by_ben() -> None:
    between(*TALK).when(invited(by=BEN)).refused("not_your_side")
    between(*JOINED).when(invited(about=" ")).refused("empty", field="about")
    between(*JOINED).when(invited(present=A_THREAT)).refused("held_threat")
    two = between(*JOINED, invited())
    there = AnswerTalk(at=AN_HOUR_LATER, by=BEN, id="there", of="sunday", answer="there")
    (answer,) = two.when(there).events
    assert isinstance(answer, TalkAnswered)
    assert not answer.counted
    two.when(AnswerTalk(at=AN_HOUR_LATER, by=ANA, id="x", of="sunday", answer="there")).refused(
        "not_your_side"
    )


def test_s0_4c_ana_puts_it_off_at_once_whatever_holds_and_pressed_twice_it_is_once() -> None:
    two = between(*JOINED, invited(), quiet(at=LATER_THAT_NIGHT))
    (off,) = two.when(put_off()).events
    assert isinstance(off, TalkPutOff)
    after = two.then(put_off())
    assert after.sees(BEN, AN_HOUR_LATER).shared.listening.is_put_off("sunday")
    after.when(put_off("again")).quietly()
    two.when(put_off(by=BEN)).refused("not_your_side")
    two.when(put_off(of="never")).refused("not_there")


@pytest.mark.parametrize(
    ("stop", "reason"),
    [(quiet(at=LATER_THAT_NIGHT), "not_now"), (space_asked(at=LATER_THAT_NIGHT), "space")],
    ids=["quiet", "space"],
)
def test_neither_goes_past_a_stop(stop: Any, reason: str) -> None:
    two = between(*TALK, asked(), stop)
    two.when(answered()).refused(reason)
    two.when(said_back(at=AN_HOUR_LATER)).refused(reason)


def test_an_empty_question_is_none_and_words_to_be_held_are_held() -> None:
    between(*JOINED).when(asked(text=" ")).refused("empty", field="text")
    between(*JOINED).when(asked(text=A_THREAT)).refused("held_threat")
    between(*JOINED, asked()).when(asked(text="Other?")).refused("already_kept", field="text")


# Within how many days he answers


def within(days: int = 3, id: str = "within", **values: Any) -> SayAnswerWithin:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": BEN}
    return SayAnswerWithin(id=id, days=days, **usual | values)


def test_s2_6a_ben_says_within_how_many_days_he_answers_and_where_he_is_reached() -> None:
    two = between(*JOINED)
    (event,) = two.when(within(how="By phone, after six.")).events
    assert isinstance(event, AnswerWithinSaid)
    assert event.counted
    said = two.then(within(how="By phone, after six.")).sees(ANA, A_MONTH_LATER).shared.listening
    assert said.within is not None
    assert (said.within.days, said.within.how) == (3, "By phone, after six.")
    two.when(within(by=ANA)).refused("not_your_side")
    two.then(within()).when(within(id="same", at=THE_EVENING_AFTER)).quietly()
    two.then(within()).when(within(5, at=THE_EVENING_AFTER)).refused("already_kept", field="how")


@pytest.mark.parametrize("days", [-1, 15, 10**30])
def test_s2_6a_he_promises_no_more_days_than_somebody_can_wait(days: int) -> None:
    between(*JOINED).when(within(days)).refused("within_out_of_range", field="days")


def test_s2_6a_no_promise_any_more_is_said_too_and_nothing_is_said_of_nothing() -> None:
    between(*JOINED).when(within(0)).quietly()
    two = between(*JOINED, within(), within(0, "none", at=THE_EVENING_AFTER), asked())
    ours = two.sees(BEN, A_MONTH_LATER).shared.listening
    assert ours.answer_by(ours.questions[0]) is None


def test_s2_6a_the_day_by_which_he_answers_counts_from_her_asking_and_goes_with_the_answer() -> (
    None
):
    two = between(*JOINED, within(), asked(at=THE_EVENING_AFTER))
    ours = two.sees(BEN, A_MONTH_LATER).shared.listening
    assert ours.answer_by(ours.questions[0]) == THE_EVENING_AFTER.date() + 3 * A_DAY
    done = two.then(answered(at=A_MONTH_LATER)).sees(BEN, A_MONTH_LATER).shared.listening
    assert done.answer_by(done.questions[0]) is None
    late = between(*JOINED, asked(), within(at=THE_EVENING_AFTER))
    ours = late.sees(BEN, A_MONTH_LATER).shared.listening
    assert ours.answer_by(ours.questions[0]) == THE_EVENING_AFTER.date() + 3 * A_DAY


def test_it_waits_in_quiet_as_all_that_ben_starts() -> None:
    between(*JOINED, quiet(ANA)).when(within()).refused("not_now")
    between(*JOINED).when(within(how=A_THREAT)).refused("held_threat")


# What felt like a defence


def felt(of: str = "because", id: str = "felt", **values: Any) -> SayDefenceFelt:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": ANA, "felt": True}
    return SayDefenceFelt(id=id, of=of, **usual | values)


@pytest.mark.parametrize("of", ["because", "heard"])
def test_s0_4e_ana_may_tell_him_that_it_felt_defensive_or_not_after_all(of: str) -> None:
    none = ChooseCap(at=THE_EVENING, by=BEN, most=0)
    two = between(*TALK, asked(), answered(), said_back(), none)
    (event,) = two.when(felt(of)).events
    assert isinstance(event, DefenceFelt)
    assert not event.counted
    told = two.then(felt(of))
    told.when(felt(of, "twice")).quietly()
    assert told.sees(BEN, A_MONTH_LATER).shared.listening.felt_defensive(of)
    otherwise = told.then(felt(of, "not", felt=False, at=THE_EVENING_AFTER + A_DAY))
    assert not otherwise.sees(BEN, A_MONTH_LATER).shared.listening.felt_defensive(of)


def test_nobody_says_it_of_their_own_or_of_what_they_cannot_see() -> None:
    two = between(*JOINED, asked(), answered())
    two.when(felt(by=BEN)).refused("not_your_side")
    two.when(felt("why")).refused("not_there")
    two.when(felt(at=AN_HOUR_LATER)).refused("not_there")
