"""The one request where nobody is in the other seat: `3/` what stands before it and what came of it,
`3/2/` its words once more, and the day on which it was asked; `3/4/` what they said, `3/4/<id>/` that again.

What stands before it is in one's own book, so each part is named. The words are written on `3/1/`, as they
are for the book that both can read (request.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, get_args

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import Refused, State
from amends.repair.kinds import find
from amends.repair.practices import asked, forgiveness
from amends.repair.practices.asked import NoteAsked, NoteRequestAnswer, PrepareRequest
from amends.repair.practices.request import RequestDrafted
from amends.web.forms import AmendsForm, Day
from amends.web.pages import given_forgiveness
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.frame import Visit
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import Held, barred, held, held_because, pressed

WORDS, PRESS, SAID = "1", "2", "4"

BEFORE: Final[dict[asked.Before, tuple[Promise, str, str]]] = {
    "apology": (gettext_lazy("The whole apology is given"), "f", ""),
    "amends": (gettext_lazy("One thing is fully put right"), "i", ""),
    "heard": (gettext_lazy("They said that you heard them"), "x", "2"),
}
"""What stands before it, and where each is done or written down."""

OF_ITS_WORDS: Final = ("not_there", "resting")
"""For what the words alone are held: the page of the words says it."""

ANSWERS: Final[dict[asked.Answer, Promise]] = {
    **{answer: given_forgiveness.SAID[answer] for answer in get_args(forgiveness.Answer)},
    "other": gettext_lazy("Something else"),
    "nothing": gettext_lazy("Nothing. They said nothing to it"),
}


class AskedForm(AmendsForm):
    on = forms.DateField(
        label=gettext_lazy("On which day did you ask?"), widget=Day(), error_messages=A_DAY
    )


class SaidForm(MakingForm):
    answer = choice(gettext_lazy("What did they say?"), list(ANSWERS.items()))
    text = words(
        gettext_lazy("In their words"),
        hint=gettext_lazy("As they said it, if they said more."),
        rows=3,
        free=True,
    )
    on = forms.DateField(label=gettext_lazy("On which day?"), widget=Day(), error_messages=A_DAY)


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One thing they said to it, for components/entries.html."""

    day: date
    title: Promise
    text: str
    url: str


def shown(visit: Visit, state: State, draft: RequestDrafted | None) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _gate(visit, state, draft)
        case ["2"]:
            return _press(visit, state, draft)
        case ["4"] if state.own.asked.asked is not None:
            return _said(visit, None)
        case ["4", id]:
            kept = find(state.own.asked.answers, id)
            if kept is None:
                raise Http404
            return _said(visit, kept)
        case _:
            raise Http404


def why_it_waits(visit: Visit, state: State) -> Held | None:
    """Why no words of it can be begun now, or None: something holds, or stands before it."""
    if state.own.asked.asked is not None or asked.missing(state):
        return held_because(Refused("before_asking"), state)
    return _holds(visit, state)


def _gate(visit: Visit, state: State, draft: RequestDrafted | None) -> HttpResponseBase:
    mine = state.own.asked
    missing = asked.missing(state)
    may = asked.may_be_asked(state) and _holds(visit, state, draft) is None
    last = mine.last
    return visit.show(
        "request/alone.html",
        parts=[
            {"name": name, "is_there": part not in missing, "url": visit.url(code, act)}
            for part, (name, code, act) in BEFORE.items()
        ],
        asked=mine.asked,
        told=[
            Told(
                day=one.on,
                title=ANSWERS[one.answer],
                text=one.text,
                url=visit.url("3", f"{SAID}/{one.id}"),
            )
            for one in sorted(mine.answers, key=lambda one: (one.on, one.at), reverse=True)
        ],
        well=_well(last.answer if last else None) if mine.asked else (),
        is_hard=last is not None and last.answer in given_forgiveness.HARD,
        said_url=visit.url("3", SAID),
        help_url=visit.url("m"),
        stop_url=visit.url("x", "4"),
        goes_on_url=visit.url("j"),
        barred=barred(visit, state),
        held=None if missing or mine.asked else _holds(visit, state, draft),
        may=may,
        words_url=visit.url("3", PRESS if draft else WORDS) if may or draft else "",
        has_words=draft is not None,
        back_url=visit.url("a"),
    )


def _well(answer: asked.Answer | None) -> tuple[Promise, ...]:
    """What helps to take it. Nothing said is no answer; in words of their own, it is what they said."""
    if answer == "other":
        return (given_forgiveness.THANK_YOU, given_forgiveness.GOES_ON)
    return given_forgiveness.WELL[None if answer == "nothing" else answer]


def _holds(visit: Visit, state: State, draft: RequestDrafted | None = None) -> Held | None:
    """What holds it off now apart from its words, which may rest, or not be written yet."""
    of = "" if draft is None else draft.id
    found = held(visit, state, PrepareRequest(at=visit.now, of=of))
    return None if found is not None and found.reason in OF_ITS_WORDS else found


def _press(visit: Visit, state: State, draft: RequestDrafted | None) -> HttpResponseBase:
    if draft is None:
        return redirect(visit.url("3"))
    if visit.posts and "day" in visit.request.POST:
        return _note_day(visit, state, draft)
    form = MakingForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=draft.text)
    prepare = PrepareRequest(at=visit.now, of=draft.id)
    if visit.posts and form.is_valid():
        return pressed(visit, prepare, visit.url("3", PRESS))
    is_prepared = state.own.asked.is_prepared(draft.id)
    return _shows_words(
        visit, state, draft, form, AskedForm(initial={"on": visit.today}), is_prepared
    )


def _note_day(visit: Visit, state: State, draft: RequestDrafted) -> HttpResponseBase:
    day = AskedForm(visit.request.POST)
    if visit.attempt(day, lambda said: NoteAsked(at=visit.now, of=draft.id, on=said["on"])):
        return visit.saved("3")
    return _shows_words(visit, state, draft, MakingForm(), day, is_prepared=True)


def _shows_words(
    visit: Visit,
    state: State,
    draft: RequestDrafted,
    form: MakingForm,
    day: AskedForm,
    is_prepared: bool,
) -> HttpResponseBase:
    rests = visit.now < draft.rests_until
    holds = held(visit, state, PrepareRequest(at=visit.now, of=draft.id))
    return visit.show(
        "request/press.html",
        is_by_mouth=True,
        form=form,
        day=day,
        is_prepared=is_prepared,
        held=None if rests else holds,
        rests_until=timezone.localtime(draft.rests_until) if rests else None,
        paragraphs=draft.text.split("\n\n"),
        words_url=visit.url("3", WORDS),
        back_url=visit.url("3"),
    )


def _said(visit: Visit, kept: asked.RequestAnswerTold | None) -> HttpResponseBase:
    first: dict[str, Any] = {"on": visit.today}
    if kept is not None:
        first = {name: getattr(kept, name) for name in ("id", "answer", "text", "on")}
    form = SaidForm(visit.request.POST if visit.posts else None, initial=first)
    if visit.posts and visit.attempt(form, lambda said: NoteRequestAnswer(at=visit.now, **said)):
        return visit.saved("3")
    return ask(
        visit,
        form,
        title=_("What they said to it"),
        lead=_(
            "Any answer is whole, and so is none. Write it as they said it, and leave it there."
        ),
        back=visit.url("3"),
        template="told/form.html",
        gone=visit.url("z", f"3/{SAID}/{kept.id}") if kept else "",
    )
