"""Questions and "what I heard" in the book that both can read, and what is said to each.

Whoever was hurt asks as often as they like. Whether something was heard, only they say, or nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import listening
from amends.web.forms import ChoiceCards, Writing
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, words
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.thing import Answering, Link, Text, Thing

ASK, SAY_BACK, ANSWER, AGAIN = "1", "2", "3", "4"
"""w/1 to w/4 (listening.py)."""

TALK, QUESTIONS = "talk", "questions"
"""The doors that the responsible person passes through here."""

SAID: Final[dict[listening.Heard, Promise]] = {
    "yes": _("Yes, that was it"),
    "partly": _("Partly"),
    "no": _("No, that was not it"),
}

STANDS: Final[dict[listening.Standing, Promise]] = {
    "asked": _("Asked"),
    "answered": _("Answered"),
    "asked_again": _("Asked again"),
}

TAKEN_WELL: Final[dict[listening.Heard, tuple[Promise, ...]]] = {
    "yes": (
        _("They say that you heard this. Only they could."),
        _("It buys nothing, and it is no end. What follows from it is yours to do."),
    ),
    "partly": (
        _("Partly is a good answer. It says where to listen once more."),
        _("Do not explain what you meant. You can say it back once more, or leave it."),
    ),
    "no": (
        _("Then you know that you have not heard it yet, and that is worth knowing."),
        _("Do not defend what you said. You can say it back once more, or leave it."),
    ),
}
"""Help for the responsible person. Who was hurt is not told how to take anything."""


class AnswerForm(MakingForm):
    text = words(
        _("Your answer"), hint=_("As much or as little as you like. Leave it whenever."), rows=5
    )


class HeardForm(MakingForm):
    answer = forms.ChoiceField(
        label=_("Was that it?"),
        choices=list(SAID.items()),
        widget=ChoiceCards(
            hints={
                "yes": _("They understood this. It says nothing about anything else."),
                "partly": _("They may say it back once more. You can say what is missing, or not."),
                "no": _("They may try once more. You need not explain it."),
            }
        ),
        error_messages=NOTHING_CHOSEN,
    )
    text = forms.CharField(
        label=_("What is missing, or is more like it"),
        help_text=_("Only if you want to. A word for a feeling is enough."),
        required=False,
        widget=Writing(rows=4),
    )


def asks_again(visit: Visit, state: State, question: listening.QuestionAsked) -> Link | None:
    """The one press, where it has a place: not while the last asking can still be taken back."""
    last = state.shared.listening.askings(question)[-1]
    if visit.role != "harmed" or state.shared.pacing.is_closed or can_be_taken_back(visit, last):
        return None
    # With an id of its own, so that pressing twice asks once.
    url = visit.url("w", f"{AGAIN}/{question.id}")
    return Link(name=_("Ask it again"), url=url, press=True, id=new_id())


# A question


def _answers(state: State, question: listening.QuestionAsked) -> Sequence[Given]:
    """All answers to it, however often it was asked: the earlier ones stand beside the later."""
    ids = {one.id for one in state.shared.listening.askings(question)}
    answered = (
        o for o in state.shared.listening.given if isinstance(o, listening.QuestionAnswered)
    )
    return [one for one in answered if one.of in ids and one.by != question.by]


def _is_theirs_to_answer(state: State, question: listening.QuestionAsked) -> bool:
    """Whether it is answered on this page: the responsible person has one with the reader beside."""
    return question.by == "responsible"


def _from_question(visit: Visit, state: State, question: listening.QuestionAsked) -> Sequence[Link]:
    links = []
    again = asks_again(visit, state, question) if question.by == "harmed" else None
    if again is not None:
        links.append(again)
    if visit.role == "responsible" and question.by == "harmed" and _is_open(state):
        answered = state.shared.listening.stands(question) == "answered"
        name = _("Add to your answer") if answered else _("Answer it")
        url = visit.url("w", f"{ANSWER}/{question.id}")
        links.append(Link(name=name, url=url, main=True))
    return (*links, _everything(visit))


def _is_open(state: State) -> bool:
    return not state.shared.pacing.is_closed


def _everything(visit: Visit) -> Link:
    return Link(name=_("All questions"), url=visit.url("w"))


def _from_answer(visit: Visit, state: State, answer: listening.QuestionAnswered) -> Sequence[Link]:
    question = next(
        (q for q in state.shared.listening.questions if q.id == answer.of and q.by != answer.by),
        None,
    )
    if question is None:
        return (_everything(visit),)
    again = asks_again(visit, state, question) if question.by == "harmed" else None
    theirs = Link(name=_("The question"), url=place_of(visit, question))
    return (*([again] if again else []), theirs, _everything(visit))


# What was heard


def _answers_to_heard(state: State, heard: listening.HeardSaid) -> Sequence[Given]:
    said = (one for one in state.shared.listening.given if isinstance(one, listening.HeardAnswered))
    return [one for one in said if one.of == heard.id]


def _heard_stands(state: State, heard: listening.HeardSaid, today: date) -> Text:
    answer = state.shared.listening.answer_to_heard(heard.id)
    is_understood = answer is not None and answer.answer == "yes"
    return _("It stands as understood.") if is_understood else ""


def may_say_more(state: State, heard: listening.HeardSaid) -> bool:
    """Whether a way to say it once more is shown: they said it is not yet it, and the door is open."""
    is_through = TALK in state.shared.pacing.open_doors and _is_open(state)
    return is_through and state.shared.listening.is_asked_for(heard.id)


def _from_heard(visit: Visit, state: State, heard: listening.HeardSaid) -> Sequence[Link]:
    links = []
    first = find(state.shared.listening.heard, heard.after)
    if visit.role == "responsible":
        if may_say_more(state, heard):
            url = visit.url("w", f"{SAY_BACK}/{heard.id}")
            links.append(Link(name=_("Say it back once more"), url=url, main=True))
        if state.shared.listening.answer_to_heard(heard.id) is not None:
            links.append(Link(name=_("Write down what you had not known"), url=visit.url("d")))
            links.append(Link(name=_("Promise something that follows from it"), url=visit.url("j")))
    if first is not None:
        links.append(Link(name=_("What was said back before"), url=place_of(visit, first)))
    return (*links, _everything(visit))


def _taking_it_well(state: State, heard: listening.HeardSaid) -> Sequence[Promise]:
    answer = state.shared.listening.answer_to_heard(heard.id)
    return () if answer is None else TAKEN_WELL[answer.answer]


def _its_answer(answer: listening.HeardAnswered) -> Text:
    return SAID[answer.answer]


def _to_heard(visit: Visit, state: State, answer: listening.HeardAnswered) -> Sequence[Link]:
    heard = find(state.shared.listening.heard, answer.of)
    if heard is None:
        return (_everything(visit),)
    return (Link(name=_("What was said back"), url=place_of(visit, heard)), _everything(visit))


THINGS: Final[Mapping[type[Given], Thing]] = {
    listening.QuestionAsked: Thing(
        name=_("A question"),
        answers=_answers,
        answering=Answering(
            form=AnswerForm,
            act=listening.AnswerQuestion,
            lead=_("None is owed, and you can leave it at any time."),
            at_once=False,
            quotes=True,
        ),
        may_answer=_is_theirs_to_answer,
        links=_from_question,
    ),
    listening.QuestionAnswered: Thing(name=_("An answer to a question"), links=_from_answer),
    listening.HeardSaid: Thing(
        name=_("What was heard"),
        answers=_answers_to_heard,
        answering=Answering(
            form=HeardForm,
            act=listening.ConfirmHeard,
            title=_("What they say they heard"),
            lead=_("Only you can say, and you need not. You can say something else tomorrow."),
            invites=_("Say whether that was it"),
            main=_("Say so"),
            at_once=False,
            quotes=True,
        ),
        stands=_heard_stands,
        links=_from_heard,
        well=_taking_it_well,
    ),
    listening.HeardAnswered: Thing(
        name=_("An answer to what was heard"), said=_its_answer, links=_to_heard
    ),
}
