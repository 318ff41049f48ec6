"""Leaf w, what the responsible person writes: a question, an answer, what they heard.

`w/1/`, `w/2/`, `w/2/<id>/` and `w/3/<id>/` (listening.py says which is which). The reader stands
beside the words; they stay their writer's own until they are given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Act, Given, find
from amends.repair.practices.listening import AnswerQuestion, AskQuestion, QuestionAsked, SayBack
from amends.repair.practices.replies import DraftReply, Kind, ReplyDrafted
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.given_listening import ANSWER, ASK, SAY_BACK
from amends.web.pages.read_over import How, read_over
from amends.web.pages.saying import Held, barred, held
from amends.web.pages.thing import Text
from amends.web.pages.things import THINGS
from amends.web.reading import beside, beside_answer

SHUT: Final = _("This door is shut for now. Only they open it, and they need no reason.")
"""Said wherever the rules say "not now", also where it is not the door: which it is stays theirs."""


class WordsForm(MakingForm):
    """`draft`: the words of one's own book that stand in it, or ""."""

    draft = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    text = words(_("In your words"), rows=7)
    reaching = ("text",)


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


ACTS: Final = (ASK, SAY_BACK, ANSWER)


def shown(visit: Visit, state: State, act: str, id: str) -> HttpResponseBase:
    """The page of one piece, by what stands behind w/ in its address."""
    pieces = {ASK: _question, SAY_BACK: _said_back, ANSWER: _answer}
    return _words(visit, state, pieces[act](visit, state, id))


# What was begun


def drafts(state: State) -> list[ReplyDrafted]:
    """What was begun and not given, the newest first."""
    mine = state.own.replies.drafts
    return [d for d in reversed(mine) if not state.shared.listening.was_given_from(d.id)]


ACT_OF: Final[dict[Kind, str]] = {"question": ASK, "answer": ANSWER, "heard": SAY_BACK}


def act_of(kind: Kind, of: str) -> str:
    return f"{ACT_OF[kind]}/{of}" if of else ACT_OF[kind]


def asked_of_me(state: State, id: str) -> QuestionAsked | None:
    mine = (one for one in state.shared.listening.questions if one.by == "harmed")
    return next((one for one in mine if one.id == id), None)


# The three pieces


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
    question = asked_of_me(state, id)
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
    is_begun = any((d.kind, d.of) == ("heard", id) for d in drafts(state))
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
        act=act_of("heard", id),
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
    draft = next((d for d in drafts(state) if (d.kind, d.of) == (piece.kind, piece.of)), None)
    press = visit.request.POST.get("press", "")
    form = _form(visit, draft)
    form.fields["text"].help_text = str(piece.hint)
    read_over(visit, form, how=_as_what_it_is(piece))
    if press == "save" and visit.attempt(form, lambda said: _keep(visit, piece, said)):
        return visit.saved("w", piece.act, gettext("Saved, and sealed. Nobody reads it but you."))
    if press == "give" and visit.attempt(form, lambda said: _give(visit, state, piece, said)):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    why = None if press in ("save", "give") else is_barred or _why_not(visit, state, piece, form)
    is_shut = why is not None and why.reason == "not_now" and piece.kind != "answer"
    is_begun = visit.posts or draft is not None
    return visit.show(
        "listening/words.html",
        form=form if is_begun or (not is_barred and not is_shut) else None,
        piece=piece,
        held=why,
        shut=SHUT if is_shut else "",
        may_give=why is None,
        prepared=state.own.readiness.answered
        if piece.kind == "answer" and not is_begun and why is None
        else (),
        let_go_url=visit.url("z", f"w/{draft.id}") if draft else "",
        page_url=visit.url("w", piece.act),
        back_url=visit.url("w"),
    )


def _as_what_it_is(piece: Piece) -> How:
    """Answers, and what was heard, are read as a listener would (docs/decisions/0029)."""
    if piece.kind == "question":
        return beside
    return partial(beside_answer, is_asked=piece.kind == "answer")


def _form(visit: Visit, draft: ReplyDrafted | None) -> WordsForm:
    if visit.posts:
        return WordsForm(visit.request.POST)
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
