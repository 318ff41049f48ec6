"""Leaf B, what the responsible person prepares: theirs alone, and reaching nobody.

`B/3/` what has to be so before anybody begins; `B/4/` what may be asked, with honest answers,
`B/4/<id>/` one of them; `B/5/` how one defends oneself and what one does in its place, `B/5/<id>/`
one of them, `B/4/n/` and `B/5/n/` another; `B/7/` what one would like to raise some day, put away.
`B/6/` is in `after_talk.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Made, find
from amends.repair.practices import talking
from amends.repair.practices.readiness import (
    READY,
    ExpectQuestion,
    NameDefence,
    NoteReady,
    PutForLater,
    Ready,
)
from amends.web.forms import ChoiceCardsMany
from amends.web.pages import following
from amends.web.pages.asking import MakingForm, line, words
from amends.web.pages.frame import Visit

BEFORE, ASKED, DEFENCES, AFTER, LATER = "3", "4", "5", "6", "7"
ACTS: Final = (BEFORE, ASKED, DEFENCES, LATER)
ANOTHER = "n"
PLACES: Final = {
    "before": BEFORE,
    "asked": ASKED,
    "defences": DEFENCES,
    "after": AFTER,
    "later": LATER,
}

SO: Final[dict[Ready, Promise]] = {
    "phone": _("The phone is away and silent"),
    "children": _("Somebody looks after the children, if there are any"),
    "sober": _("Nothing drunk, nothing taken"),
    "time": _("Nothing waits for me afterwards"),
}


class BeforeForm(MakingForm):
    so = forms.MultipleChoiceField(
        label=_("What is so now?"),
        help_text=_("What is not so yet can be made so, or the talk can wait."),
        choices=[(one, SO[one]) for one in READY],
        required=False,
        widget=ChoiceCardsMany(),
    )


class AskedForm(MakingForm):
    text = words(
        _("What may they ask?"),
        hint=_("The one that you hope they will not ask is a good one to begin with."),
        rows=3,
    )
    answer = words(
        _("What is the honest answer?"),
        hint=_("The answer first, and all of it. It can stay empty until you know."),
        rows=5,
        free=True,
    )


class DefenceForm(MakingForm):
    text = words(
        _("How do you defend yourself?"),
        hint=_("“I explain what I meant.” “I go quiet.” “I say what they did.”"),
        rows=2,
    )
    cue = line(_("What do you notice first?"), hint=_("“My voice gets louder.” “I say ‘but’.”"))
    act = line(
        _("What do you do in its place?"),
        hint=_("“Breathe out, and say back the last thing I heard.”"),
    )


AnyMade = TypeVar("AnyMade", bound=Made)


class LaterForm(MakingForm):
    text = words(
        _("What would you like to raise some day?"),
        hint=_("What was hard for you too, or what you want to put right. Then leave it here."),
        rows=5,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One thing that is prepared or noticed, with the way to write on in it."""

    day: date
    text: str
    more: str
    url: str
    let_go_url: str


def shown(visit: Visit, state: State) -> HttpResponseBase:
    act, __, id = visit.act.partition("/")
    match act, id:
        case ("3", ""):
            return _before(visit, state)
        case ("4", _):
            return _asked(visit, state, id)
        case ("5", _):
            return _defences(visit, state, id)
        case ("7", ""):
            return _put_away(visit, state)
        case _:
            raise Http404


# Before


def _before(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.readiness
    kept = list(mine.prepared.so) if mine.prepared and mine.is_of_today(visit.now) else []
    form = BeforeForm(visit.request.POST if visit.posts else None, initial={"so": kept})

    def command(said: dict[str, Any]) -> NoteReady:
        return NoteReady(at=visit.now, so=tuple(said["so"]))

    if visit.posts and visit.attempt(form, command):
        so = len(form.cleaned_data["so"]) == len(READY)
        ready = gettext("All of it is so. They say when you begin.")
        not_yet = gettext("Kept. A talk can wait until the rest is so; say that before you begin.")
        return visit.saved("B", said=ready if so else not_yet)
    return visit.show(
        "talking/before.html",
        form=form,
        title=gettext("Before it begins"),
        lead=gettext("Four things, so that nothing comes between. They hold for this evening."),
        main=gettext("Keep it"),
        free_url="" if following.is_apart(visit, state) else visit.url("F", "3/4"),
        back_url=visit.url("B"),
    )


# What is put away


def _put_away(visit: Visit, state: State) -> HttpResponseBase:
    """Closed until both speak: what was put in is not read meanwhile, and not gone over."""
    form = LaterForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: PutForLater(at=visit.now, **said)):
        return visit.saved("B", LATER, gettext("Put away. You need not carry it meanwhile."))
    is_open = talking.is_for_both(state, visit.now)
    return visit.show(
        "talking/put_away.html",
        form=form,
        title=gettext("For some day"),
        lead=gettext(
            "It opens in a talk in which both of you speak, if there is one some day. Only they can "
            "begin it, and only once they say that they were heard."
        ),
        is_open=is_open,
        rows=[
            Row(
                day=timezone.localdate(one.at),
                text=one.text if is_open else "",
                more="",
                url="",
                let_go_url=visit.url("z", f"B/{LATER}/{one.id}"),
            )
            for one in reversed(state.own.readiness.put_away)
        ],
        main=gettext("Put it away"),
        back_url=visit.url("B"),
    )


# What may be asked


def _asked(visit: Visit, state: State, id: str) -> HttpResponseBase:
    mine = state.own.readiness.questions
    kept = _written(mine, id)
    initial = {"id": kept.id, "text": kept.text, "answer": kept.answer} if kept else None
    form = AskedForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: ExpectQuestion(at=visit.now, **said)):
        return visit.saved("B", ASKED)
    return visit.show(
        "talking/prepared.html",
        form=form,
        title=gettext("What they may ask"),
        lead=gettext(
            "Honest answers, found on a calm day. They are for you: give one only when it is asked."
        ),
        rows=[] if id else rows(visit, ASKED, [(q, q.text, q.answer) for q in mine]),
        facts_url=visit.url("c"),
        another_url=_another(visit, ASKED, is_list=bool(mine) and not id),
        main=gettext("Keep it"),
        back_url=visit.url("B", ASKED) if id else visit.url("B"),
    )


def _written(mine: tuple[AnyMade, ...], id: str) -> AnyMade | None:
    """The thing that is written on in, or None where another is begun."""
    kept = find(mine, id)
    if kept is None and id not in ("", ANOTHER):
        raise Http404
    return kept


def _another(visit: Visit, act: str, *, is_list: bool) -> str:
    """The way to a further one, on a page that lists what is there: it asks nothing by itself."""
    return visit.url("B", f"{act}/{ANOTHER}") if is_list and not visit.posts else ""


def rows(visit: Visit, act: str, things: list[tuple[Any, str, str]]) -> list[Row]:
    return [
        Row(
            day=timezone.localdate(one.at),
            text=text,
            more=more,
            url=visit.url("B", f"{act}/{one.id}"),
            let_go_url=visit.url("z", f"B/{act}/{one.id}"),
        )
        for one, text, more in reversed(things)
    ]


# How one defends oneself


def _defences(visit: Visit, state: State, id: str) -> HttpResponseBase:
    mine = state.own.readiness.defences
    kept = _written(mine, id)
    initial = {"id": kept.id, "text": kept.text, "cue": kept.cue, "act": kept.act} if kept else None
    form = DefenceForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: NameDefence(at=visit.now, **said)):
        return visit.saved("B", DEFENCES)
    return visit.show(
        "talking/prepared.html",
        form=form,
        title=gettext("How I defend myself"),
        lead=gettext("Everybody does. Who knows how can notice it, and do something else."),
        rows=[] if id else rows(visit, DEFENCES, [(d, d.text, _plan(d.cue, d.act)) for d in mine]),
        facts_url="",
        another_url=_another(visit, DEFENCES, is_list=bool(mine) and not id),
        main=gettext("Keep it"),
        back_url=visit.url("B", DEFENCES) if id else visit.url("B"),
    )


def _plan(cue: str, act: str) -> str:
    return gettext("If: %(cue)s. Then: %(act)s.") % {"cue": cue, "act": act}
