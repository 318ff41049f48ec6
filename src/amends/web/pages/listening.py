"""Leaf w: questions and their answers, and what was heard.

`w/` all of it; `w/1/` ask; `w/2/` say back what one heard, `w/2/<id>/` once more after that one;
`w/3/<id>/` the responsible person answers, with the reader beside the words; `w/4/<id>/` the same
question again, in one press; `w/5/` say what one wants to be heard in, `w/6/<id>/` and `w/7/<id>/`
that one was heard in it, or not yet; `w/8/` name a time to talk, `w/9/<id>/` put it off. What is
worked at stays its writer's own until it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

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
    AnswerQuestion,
    AskQuestion,
    AskQuestionAgain,
    ConcernSaid,
    HeardSaid,
    InviteToTalk,
    MarkConcern,
    PutOffTalk,
    QuestionAsked,
    SayBack,
    SayConcern,
    TalkInvited,
)
from amends.repair.practices.replies import DraftReply, Kind, ReplyDrafted
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, line, words
from amends.web.pages.between import place_of
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_listening import (
    AGAIN,
    ANSWER,
    ASK,
    CONCERN,
    HEARD,
    NOT_YET,
    PUT_OFF,
    SAID,
    SAY_BACK,
    STANDS,
    TALK_AT,
    asks_again,
    marks,
    may_say_more,
    puts_off,
    says_back,
)
from amends.web.pages.saying import Held, barred, held
from amends.web.pages.thing import Link, Text
from amends.web.pages.things import THINGS
from amends.web.reading import beside

TITLE: Final = _("Questions, and being heard")

SHUT: Final = _("This door is shut for now. Only they open it, and they need no reason.")
"""Said wherever the rules say "not now", also where it is not the door: which it is stays theirs."""


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


class WordsForm(MakingForm):
    """`draft`: the words of one's own book that stand in it, or ""."""

    draft = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    text = words(_("In your words"), rows=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """What the responsible person writes here. `quoted`: what it answers; `before`: said to it so far."""

    kind: Kind
    act: str
    of: str
    title: Text
    lead: Text
    hint: Text
    ways: Sequence[Text]
    command: Callable[..., Act]
    quoted: str = ""
    quoted_is: Text = ""
    before: Sequence[tuple[date, str]] = ()


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
    pieces = {ASK: _question, SAY_BACK: _said_back, ANSWER: _answer}
    if visit.role == "responsible" and act in pieces:
        return _words(visit, state, pieces[act](visit, state, id))
    raise Http404


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
        urls={
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
    # Of the other's question nothing is said that would make a task of it.
    is_plain = question.by != visit.role and visit.role == "harmed" and stands != "answered"
    return Row(
        day=between.day_of(visit, question),
        text=question.text,
        url=place_of(visit, question),
        tag="" if is_plain else STANDS[stands],
        link=link,
    )


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


# All of it, for the responsible person


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
        begun=[_begun(visit, state, one) for one in _drafts(state)],
        closed=closed,
        shut=SHUT,
        urls={
            "say_back": ""
            if closed or _is_shut(visit, state, SayBack)
            else visit.url("w", SAY_BACK),
            "ask": "" if closed or _is_shut(visit, state, AskQuestion) else visit.url("w", ASK),
            "told": visit.url("x"),
            "there": visit.url("h", "4"),
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


def _drafts(state: State) -> list[ReplyDrafted]:
    """What was begun and not given, the newest first."""
    mine = state.own.replies.drafts
    return [d for d in reversed(mine) if not state.shared.listening.was_given_from(d.id)]


BEGUN: Final[dict[Kind, Promise]] = {
    "question": _("A question of yours"),
    "answer": _("An answer"),
    "heard": _("What you heard"),
}
ACT_OF: Final[dict[Kind, str]] = {"question": ASK, "answer": ANSWER, "heard": SAY_BACK}


def _begun(visit: Visit, state: State, draft: ReplyDrafted) -> Row:
    act = _act_of(draft.kind, draft.of)
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
        return _asked_of_me(state, draft.of) is not None
    ours = state.shared.listening
    there = (*ours.heard, *ours.concerns)
    return not draft.of or any(one.id == draft.of for one in there)


def _act_of(kind: Kind, of: str) -> str:
    return f"{ACT_OF[kind]}/{of}" if of else ACT_OF[kind]


# What the responsible person writes


def _asked_of_me(state: State, id: str) -> QuestionAsked | None:
    mine = (one for one in state.shared.listening.questions if one.by == "harmed")
    return next((one for one in mine if one.id == id), None)


def _question(visit: Visit, state: State, id: str) -> Piece:
    if id:
        raise Http404
    return Piece(
        kind="question",
        act=ASK,
        of="",
        title=_("Ask them something"),
        lead=_("An open question, asked to understand. They may answer it, or leave it."),
        hint=_("One question, in a sentence or two."),
        ways=(
            _("Begin with what or how. A why can sound like a reproach."),
            _("Nothing that asks for proof, for where they are, or for comfort."),
            _("Ask only what you can leave unanswered."),
        ),
        command=AskQuestion,
    )


def _answer(visit: Visit, state: State, id: str) -> Piece:
    question = _asked_of_me(state, id)
    if question is None and not visit.posts:
        raise Http404
    last = state.shared.listening.askings(question)[-1].id if question else id

    def command(**said: Any) -> AnswerQuestion:
        return AnswerQuestion(of=last, **said)

    answers = THINGS[QuestionAsked].answers(state, question) if question else ()
    return Piece(
        kind="answer",
        act=f"{ANSWER}/{id}",
        of=question.first if question else id,
        title=_("Answer a question"),
        lead=_("Take one breath. Answer what was asked, as if you heard it for the first time."),
        hint=_("The answer first. Reasons only if they asked for them."),
        ways=(
            _("All that was asked, and truthfully. What comes out later costs more."),
            _("“I do not know” is an answer if it is true. Then say how you will find out."),
            _("No details of closeness with somebody else, unless they asked for them."),
            _("No question back, no “but”, nothing about how hard it is to be asked."),
        ),
        command=command,
        quoted=question.text if question else "",
        quoted_is=_("They asked"),
        before=_said_before(visit, answers),
    )


def _said_before(visit: Visit, answers: Sequence[Given]) -> list[tuple[date, str]]:
    return [(between.day_of(visit, one), str(getattr(one, "text", ""))) for one in answers]


def _said_back(visit: Visit, state: State, id: str) -> Piece:
    ours = state.shared.listening
    before, concern = find(ours.heard, id), find(ours.concerns, id)
    is_begun = any((d.kind, d.of) == ("heard", id) for d in _drafts(state))
    is_open = concern is not None or (before is not None and (is_begun or ours.is_asked_for(id)))
    if id and not visit.posts and not is_open:
        raise Http404
    of = id if concern else before.of if before else ""
    after = "" if concern else id

    def command(**said: Any) -> SayBack:
        return SayBack(of=of, after=after, **said)

    answer = ours.answer_to_heard(id) if before else None
    return Piece(
        kind="heard",
        act=_act_of("heard", id),
        of=id,
        title=_("Say it back once more") if before else _("What you heard"),
        lead=_(
            "What it was like for them, as they told it. Whether it was that, only they can say."
        ),
        hint=_("Their words where you can. What they felt, and why it makes sense."),
        ways=(
            _("Name the feeling, and what it came from."),
            _("No mending, no correcting, no comparing with what you felt."),
            _("If you notice that you are defending yourself, stop, and come back to it tomorrow."),
        ),
        command=command,
        quoted=concern.text if concern else answer.text if answer else "",
        quoted_is=_("They said") if concern else _("They said what is missing"),
        before=[(between.day_of(visit, before), before.text)] if before else (),
    )


def _words(visit: Visit, state: State, piece: Piece) -> HttpResponseBase:
    is_barred = barred(visit, state)
    draft = next((d for d in _drafts(state) if (d.kind, d.of) == (piece.kind, piece.of)), None)
    press = visit.request.POST.get("press", "look") if visit.posts else ""
    form = _form(visit, draft, press)
    form.fields["text"].help_text = str(piece.hint)
    if press == "save" and visit.attempt(form, lambda said: _keep(visit, piece, said)):
        return visit.saved("w", piece.act, gettext("Saved, and sealed. Nobody reads it but you."))
    if press == "give" and visit.attempt(form, lambda said: _give(visit, state, piece, said)):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    why = None if press in ("save", "give") else is_barred or _why_not(visit, state, piece, form)
    is_shut = why is not None and why.reason == "not_now" and piece.kind != "answer"
    is_begun = visit.posts or draft is not None
    text = str(form["text"].value() or "")
    return visit.show(
        "listening/words.html",
        form=form if is_begun or (not is_barred and not is_shut) else None,
        piece=piece,
        held=why,
        shut=SHUT if is_shut else "",
        may_give=why is None,
        beside=beside(text, set_aside=state.own.apology.set_aside),
        let_go_url=visit.url("z", f"w/{draft.id}") if draft else "",
        page_url=visit.url("w", piece.act),
        back_url=visit.url("w"),
    )


def _form(visit: Visit, draft: ReplyDrafted | None, press: str) -> WordsForm:
    if press in ("save", "give"):
        return WordsForm(visit.request.POST)
    if press == "look":
        # The same words again, with nothing said to be wrong: looking over asks nothing.
        typed = {name: visit.request.POST.get(name, "") for name in ("id", "draft", "text")}
        return WordsForm(initial=typed)
    kept = {"draft": draft.id, "text": draft.text} if draft else {}
    return WordsForm(initial={"id": new_id(), **kept})


def _keep(visit: Visit, piece: Piece, said: dict[str, Any]) -> DraftReply:
    id = said["draft"] or said["id"]
    return DraftReply(at=visit.now, id=id, kind=piece.kind, of=piece.of, text=said["text"])


def _give(visit: Visit, state: State, piece: Piece, said: dict[str, Any]) -> Act:
    # A page from before the words were saved knows no draft: theirs has the id of its form.
    saved = find(state.own.replies.drafts, said["id"])
    draft = said["draft"] or (saved.id if saved else "")
    return piece.command(
        at=visit.now, by="responsible", id=said["id"], text=said["text"], draft=draft
    )


def _why_not(visit: Visit, state: State, piece: Piece, form: WordsForm) -> Held | None:
    """Why it cannot be given now, or None."""
    id = str(form["id"].value())
    return held(visit, state, piece.command(at=visit.now, by="responsible", id=id, text=""))
