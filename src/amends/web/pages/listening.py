"""Leaf w: questions and their answers, and what was heard.

`w/` all of it; `w/1/` ask; `w/2/` say back what one heard, `w/2/<id>/` once more after that one;
`w/3/<id>/` the responsible person answers, with the reader beside the words; `w/4/<id>/` the same
question again, in one press; `w/5/` say what one wants to be heard in, `w/6/<id>/` and `w/7/<id>/`
that one was heard in it, or not yet; `w/8/` name a time to talk, `w/9/<id>/` put it off; `w/0/` the
responsible person says when an answer comes; `w/10/<id>/` whoever was hurt notes that it felt like a
defence, `w/11/<id>/` and tells it; `w/12/<id>/` to `w/14/<id>/` they answer the line of being there
(`being_there.py`); `w/15/<id>/` the responsible person promises what follows from what they heard. What the responsible person writes is in `replying.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Act, Given, find
from amends.repair.practices.listening import (
    LONGEST_WITHIN,
    AskQuestion,
    AskQuestionAgain,
    ConcernSaid,
    HeardSaid,
    InviteToTalk,
    MarkConcern,
    PutOffTalk,
    QuestionAsked,
    SayAnswerWithin,
    SayBack,
    SayConcern,
    SayDefenceFelt,
    TalkInvited,
)
from amends.repair.practices.partners_side import NoticeDefence
from amends.repair.practices.replies import Kind, ReplyDrafted
from amends.web.forms import Count
from amends.web.pages import (
    being_there,
    between,
    given_there,
    promise_making,
    replying,
    shared_book,
)
from amends.web.pages.asking import MakingForm, line, words
from amends.web.pages.between import place_of
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, new_id, page
from amends.web.pages.given_listening import (
    AGAIN,
    ANSWER,
    ASK,
    CONCERN,
    FOLLOWS,
    HEARD,
    NOT_YET,
    NOTICED,
    PUT_OFF,
    SAID,
    SAY_BACK,
    STANDS,
    TALK_AT,
    TOLD_FELT,
    WITHIN,
    asks_again,
    marks,
    may_say_more,
    puts_off,
    says_back,
    within,
)
from amends.web.pages.saying import day as day_in_words
from amends.web.pages.saying import held
from amends.web.pages.thing import Link, Text

TITLE: Final = _("Questions, and being heard")


class QuestionForm(MakingForm):
    text = words(
        _("What do you want to know?"),
        hint=_("One question at a time is easier to answer. The same one can come again."),
        rows=4,
    )


class ConcernForm(MakingForm):
    text = words(
        _("What do you want them to hear?"),
        hint=_(
            "What it was like, what goes on in you, what you are afraid of. Any of it, at any time."
        ),
    )


class TalkForm(MakingForm):
    about = words(_("What is it about?"), hint=_("One thing is enough."), rows=3)
    when = line(_("When?"), hint=_("A day and a time, or when you will tell them."), free=True)
    length = line(
        _("How long?"), hint=_("As short as you like. You can stop at any moment."), free=True
    )
    how = line(
        _("Where, or in which way?"), hint=_("At the table, on a walk, by phone."), free=True
    )
    present = line(_("Who else is there?"), hint=_("Nobody, or somebody you trust."), free=True)


class WithinForm(MakingForm):
    days = forms.IntegerField(
        label=_("Within how many days do you answer?"),
        help_text=_("As many as you can keep on a bad week. 0 takes the promise away."),
        min_value=0,
        max_value=LONGEST_WITHIN,
        widget=Count(),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"),
            _("A number of days, from 0 to 14."),
        ),
    )
    how = line(
        _("When and where can they reach you?"),
        hint=_("Only what is true. “At home on weekdays after six, or here.”"),
        free=True,
    )
    reaching = ("how",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A question, or what was heard. `tag`: where it stands, or what was said to it."""

    day: date
    text: str
    url: str
    tag: Text = ""
    link: Link | None = None


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    act, __, id = visit.act.partition("/")
    if not visit.act:
        return _asking(visit, state) if visit.role == "harmed" else _answering(visit, state)
    brought = {ASK: _ask, CONCERN: _concern, TALK_AT: _talk}
    if visit.role == "harmed" and act in brought and not id:
        return brought[act](visit)
    if visit.role == "harmed" and act in PRESSED and visit.posts:
        return _press(visit, state, act, id)
    if visit.role == "harmed" and act in (NOTICED, TOLD_FELT) and visit.posts:
        return _felt(visit, state, act, id)
    if visit.role == "harmed" and act in given_there.ANSWERS and visit.posts:
        return being_there.answer(visit, state, act, id)
    if visit.role == "responsible" and act == FOLLOWS:
        return _promise(visit, addressed(state.shared.listening.heard, id))
    if visit.role == "responsible" and visit.act == WITHIN:
        return _within(visit)
    if visit.role == "responsible" and act in replying.ACTS:
        return replying.shown(visit, state, act, id)
    raise Http404


def _promise(visit: Visit, heard: HeardSaid) -> HttpResponseBase:
    came_of = promise_making.CameOf(id=heard.id, what="", back=place_of(visit, heard))
    return promise_making.make(visit, came_of)


# All of it, for whoever was hurt


def _asking(visit: Visit, state: State) -> HttpResponseBase:
    ours = state.shared.listening
    return visit.show(
        "listening/asking.html",
        title=TITLE,
        asked=[
            _question_row(visit, state, one, asks_again(visit, state, one))
            for one in reversed(ours.asked_by("harmed"))
        ],
        talks=_talk_rows(visit, state),
        concerns=_concern_rows(visit, state),
        heard=_heard_rows(visit, state),
        theirs=[_question_row(visit, state, one) for one in reversed(ours.asked_by("responsible"))],
        closed=state.shared.pacing.is_closed,
        within=_said_within(state),
        there=being_there.standing(visit, state),
        urls={
            "talk_now": visit.url("B"),
            "ask": visit.url("w", ASK),
            "concern": visit.url("w", CONCERN),
            "talk": visit.url("w", TALK_AT),
            "doors": visit.url("r"),
            "back": visit.url("p"),
        },
    )


def _question_row(
    visit: Visit, state: State, question: QuestionAsked, link: Link | None = None
) -> Row:
    stands = state.shared.listening.stands(question)
    by = state.shared.listening.answer_by(question) if visit.role == "responsible" else None
    # Of the other's question nothing is said that would make a task of it.
    is_plain = question.by != visit.role and visit.role == "harmed" and stands != "answered"
    return Row(
        day=between.day_of(visit, question),
        text=question.text,
        url=place_of(visit, question),
        tag="" if is_plain else _by(by, visit.today) or STANDS[stands],
        link=link,
    )


def _by(by: date | None, today: date) -> str:
    """The day that was promised, as long as it has not passed: nobody is told that they are late."""
    if by is None or by < today:
        return ""
    return gettext("By %(day)s, you said") % {"day": day_in_words(by)}


def _said_within(state: State) -> dict[str, Text] | None:
    """What the responsible person said about when an answer comes, while it is a promise."""
    said = state.shared.listening.within
    if said is None or not (said.days or said.how):
        return None
    return {"said": within(said) if said.days else "", "how": said.how}


def _concern_rows(visit: Visit, state: State) -> list[Row]:
    return [_concern_row(visit, state, one) for one in reversed(state.shared.listening.concerns)]


def _concern_row(visit: Visit, state: State, concern: ConcernSaid) -> Row:
    heard = state.shared.listening.is_heard(concern.id)
    # Of what was not heard yet nothing is said to whoever said it.
    not_yet = _("Not yet") if visit.role == "responsible" else ""
    return Row(
        day=between.day_of(visit, concern),
        text=concern.text,
        url=place_of(visit, concern),
        tag=_("Heard") if heard else not_yet,
        link=marks(visit, state, concern) or says_back(visit, state, concern),
    )


def _talk_rows(visit: Visit, state: State) -> list[Row]:
    return [_talk_row(visit, state, one) for one in reversed(state.shared.listening.talks)]


def _talk_row(visit: Visit, state: State, talk: TalkInvited) -> Row:
    return Row(
        day=between.day_of(visit, talk),
        text=talk.about,
        url=place_of(visit, talk),
        tag=_("Put off") if state.shared.listening.is_put_off(talk.id) else talk.when,
        link=puts_off(visit, state, talk),
    )


def _heard_rows(visit: Visit, state: State) -> list[Row]:
    return [_heard_row(visit, state, one) for one in reversed(state.shared.listening.heard)]


def _heard_row(visit: Visit, state: State, heard: HeardSaid) -> Row:
    answer = state.shared.listening.answer_to_heard(heard.id)
    more = None
    if visit.role == "responsible" and may_say_more(state, heard):
        url = visit.url("w", f"{SAY_BACK}/{heard.id}")
        more = Link(name=_("Say it back once more"), url=url)
    return Row(
        day=between.day_of(visit, heard),
        text=heard.text,
        url=place_of(visit, heard),
        tag=SAID[answer.answer] if answer else "",
        link=more,
    )


def _ask(visit: Visit) -> HttpResponseBase:
    return bring(
        visit,
        QuestionForm(visit.request.POST if visit.posts else None),
        AskQuestion,
        {"text": ""},
        title=gettext("Ask something"),
        lead=gettext(
            "To ask needs no reason. You can ask the same again, as often as you need it."
        ),
        main=gettext("Ask it"),
        aside=gettext("Leave it"),
        said=gettext("Asked. For ten minutes you can take it back."),
        back="w",
    )


def _concern(visit: Visit) -> HttpResponseBase:
    return bring(
        visit,
        ConcernForm(visit.request.POST if visit.posts else None),
        SayConcern,
        {"text": ""},
        title=gettext("Something you want heard"),
        lead=gettext(
            "Before a talk, in one, after it, or without any. It opens no door: whether they may "
            "say back what they heard is a separate choice."
        ),
        main=gettext("Say it"),
        aside=gettext("Keep it to yourself"),
        said=gettext("Said. For ten minutes you can take it back."),
        back="w",
    )


def _talk(visit: Visit) -> HttpResponseBase:
    return bring(
        visit,
        TalkForm(visit.request.POST if visit.posts else None),
        InviteToTalk,
        {"about": ""},
        title=gettext("A time to talk"),
        lead=gettext(
            "You name it, and you can put it off at any time, even in the middle. They cannot "
            "begin one."
        ),
        main=gettext("Say it"),
        aside=gettext("Leave it"),
        said=gettext("Said. For ten minutes you can take it back."),
        back="w",
    )


PRESSED: Final = {
    PUT_OFF: _("Put off. It holds at once."),
    AGAIN: _("Asked again. For ten minutes you can take it back."),
    HEARD: _("Heard. You can say otherwise on any day."),
    NOT_YET: _("Not yet. You can say otherwise on any day."),
}


PRESSED_ON: Final[dict[str, type[Given]]] = {
    AGAIN: QuestionAsked,
    HEARD: ConcernSaid,
    NOT_YET: ConcernSaid,
    PUT_OFF: TalkInvited,
}


def _press(visit: Visit, state: State, act: str, id: str) -> HttpResponseBase:
    """What whoever was hurt does in one press on their list."""
    ours = state.shared.listening
    mine = tuple(one for one in ours.given if one.by == "harmed")
    of = find(tuple(one for one in mine if isinstance(one, PRESSED_ON[act])), id)
    form = MakingForm(visit.request.POST)
    if of is None or not form.is_valid():
        raise Http404
    command = _pressed(visit, act, form.cleaned_data["id"], of.id)
    return shared_book.press(visit, command, str(PRESSED[act]), then="w")


def _pressed(visit: Visit, act: str, id: str, of: str) -> Act:
    if act == AGAIN:
        return AskQuestionAgain(at=visit.now, by="harmed", id=id, of=of)
    if act == PUT_OFF:
        return PutOffTalk(at=visit.now, by="harmed", id=id, of=of)
    return MarkConcern(at=visit.now, by="harmed", id=id, of=of, heard=act == HEARD)


def _felt(visit: Visit, state: State, act: str, id: str) -> HttpResponseBase:
    """It felt like a defence: noted for oneself, or told; and the other way round by a second press."""
    ours = state.shared.listening
    one = find(tuple(one for one in ours.given if one.by == "responsible"), id)
    if one is None:
        raise Http404
    if act == NOTICED:
        felt = one.id not in state.own.partners_side.defences
        visit.do(NoticeDefence(at=visit.now, of=one.id, felt=felt))
        said = gettext("Kept, for you alone.") if felt else gettext("Not kept any more.")
        return visit.saved("u", f"{between.THEIRS}/{one.id}", said)
    form = MakingForm(visit.request.POST)
    if not form.is_valid():
        raise Http404
    command = SayDefenceFelt(
        at=visit.now,
        by="harmed",
        id=form.cleaned_data["id"],
        of=one.id,
        felt=not ours.felt_defensive(one.id),
    )
    return shared_book.press(
        visit, command, gettext("Told. For ten minutes you can take it back."), then="w"
    )


# All of it, for the responsible person


def _within(visit: Visit) -> HttpResponseBase:
    last = visit.state().shared.listening.within
    initial = {"days": last.days, "how": last.how} if last else {}
    return bring(
        visit,
        WithinForm(visit.request.POST if visit.posts else None, initial=initial),
        SayAnswerWithin,
        {"days": 0},
        title=gettext("When an answer comes"),
        lead=gettext(
            "Who waits for an answer waits better with a day. Say one that you can keep, and keep it "
            "also when the answer is “I do not know yet”."
        ),
        main=gettext("Say it"),
        aside=gettext("Leave it"),
        said=gettext("Said. For ten minutes you can take it back."),
        back="w",
    )


def _answering(visit: Visit, state: State) -> HttpResponseBase:
    ours = state.shared.listening
    closed = state.shared.pacing.is_closed
    return visit.show(
        "listening/answering.html",
        title=TITLE,
        theirs=[
            _question_row(visit, state, one, _to_answer(visit, state, one))
            for one in reversed(ours.asked_by("harmed"))
        ],
        talks=_talk_rows(visit, state),
        concerns=_concern_rows(visit, state),
        heard=_heard_rows(visit, state),
        asked=[_question_row(visit, state, one) for one in reversed(ours.asked_by("responsible"))],
        begun=[_begun(visit, state, one) for one in replying.drafts(state)],
        closed=closed,
        within=_said_within(state),
        shut=replying.SHUT,
        urls={
            "within": "" if closed else visit.url("w", WITHIN),
            "ready": visit.url("B"),
            "say_back": ""
            if closed or _is_shut(visit, state, SayBack)
            else visit.url("w", SAY_BACK),
            "ask": "" if closed or _is_shut(visit, state, AskQuestion) else visit.url("w", ASK),
            "told": visit.url("x"),
            "there": visit.url("h"),
            "back": visit.url("p"),
        },
    )


def _to_answer(visit: Visit, state: State, question: QuestionAsked) -> Link | None:
    if state.shared.pacing.is_closed:
        return None
    is_answered = state.shared.listening.stands(question) == "answered"
    name = _("Add to your answer") if is_answered else _("Answer it")
    return Link(name=name, url=visit.url("w", f"{ANSWER}/{question.id}"))


def _is_shut(visit: Visit, state: State, command: type[SayBack] | type[AskQuestion]) -> bool:
    why = held(visit, state, command(at=visit.now, by="responsible", id=new_id(), text=""))
    return why is not None and why.reason == "not_now"


BEGUN: Final[dict[Kind, Promise]] = {
    "question": _("A question of yours"),
    "answer": _("An answer"),
    "heard": _("What you heard"),
}


def _begun(visit: Visit, state: State, draft: ReplyDrafted) -> Row:
    act = replying.act_of(draft.kind, draft.of)
    gone = Link(name=_("Let it go"), url=visit.url("z", f"w/{draft.id}"))
    return Row(
        day=timezone.localdate(draft.at),
        text=draft.text,
        url=visit.url("w", act) if _is_there(state, draft) else "",
        tag=BEGUN[draft.kind],
        link=gone,
    )


def _is_there(state: State, draft: ReplyDrafted) -> bool:
    """Whether what it was begun for is still in the book: both may have let go of it."""
    if draft.kind == "answer":
        return replying.asked_of_me(state, draft.of) is not None
    ours = state.shared.listening
    there = (*ours.heard, *ours.concerns)
    return not draft.of or any(one.id == draft.of for one in there)
