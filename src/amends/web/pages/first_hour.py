"""Leaf E: a page for the first hour with somebody trained, and what is brought home from there.

`E/` what stands on it, and the sessions; `E/1/` choosing from one's own book; `E/2/` on paper, `E/3/` as a
file; `E/4/` after a session; `E/<id>/` that one again; for whoever did the hurt `E/<id>/1/` what was said
as a cause, `E/<id>/2/<cause>/` as the plan for one, `E/<id>/3/` what is to do as a promise. `E/5/` is a pack
for somebody who helps (`pack.py`). Nothing but what was picked stands on either, and they go by hand: a code
could be opened by anybody. (STEPS S0.6c, S3.4e.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State, kinds
from amends.repair.practices import hard_days, impact, owning, partners_side, promises, reflection
from amends.repair.practices.help import (
    MOST_PICKED,
    NoteSession,
    PickForFirstHour,
    SessionNoted,
    WayWeighed,
    picked,
    to_pick_from,
)
from amends.web import letters
from amends.web.forms import AmendsForm, ChoiceCardsMany, Day
from amends.web.pages import pack, promise_making
from amends.web.pages.asking import MakingForm, Text, ask, choice, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.reflection import CauseForm, PlanForm
from amends.web.pages.saying import if_then, shortened

PICK, PAPER, FILE, NEW, PACK = "1", "2", "3", "4", "5"
CAUSE, PLAN, PROMISE = "1", "2", "3"


def _cause(cause: reflection.Cause) -> str:
    if not cause.act:
        return cause.text
    return f"{cause.text}\n{if_then(cause.cue, cause.act)}"


def _day(day: hard_days.HardDay) -> str:
    return f"{day.what}\n{day.plan}".strip()


THINGS: Final[dict[type, tuple[Text, Callable[[Any], str]]]] = {
    owning.Harm: (gettext_lazy("What I did"), lambda one: one.act),
    owning.FactAdded: (gettext_lazy("What happened"), lambda one: one.text),
    impact.ImpactNoted: (gettext_lazy("What it did"), lambda one: one.text),
    reflection.ReflectionWritten: (gettext_lazy("How it came about"), lambda one: one.text),
    reflection.Cause: (gettext_lazy("A cause"), _cause),
    promises.Promise: (gettext_lazy("What I promised"), lambda one: one.what),
    partners_side.PageWritten: (gettext_lazy("From my pages"), lambda one: one.text),
    hard_days.HardDay: (gettext_lazy("A day that may be hard"), _day),
    WayWeighed: (gettext_lazy("What I think of help"), lambda one: one.note),
    SessionNoted: (gettext_lazy("From a session"), pack.said_in),
}
"""What of one's own can stand on the page: over which line, and its words."""


class PickForm(AmendsForm):
    items = forms.MultipleChoiceField(
        label=gettext_lazy("What should stand on it?"),
        required=False,
        widget=ChoiceCardsMany(),
    )

    def __init__(self, *args: Any, things: tuple[Any, ...], **named: Any) -> None:
        super().__init__(*args, **named)
        items = self.fields["items"]
        items.help_text = _("Up to %(most)s: an hour is short.") % {"most": MOST_PICKED}
        items.widget.hints = {one.id: THINGS[type(one)][0] for one in things}
        items.choices = [(one.id, shortened(_words_of(one))) for one in things]  # type: ignore[attr-defined]


class SessionForm(MakingForm):
    on = forms.DateField(label=gettext_lazy("When was it?"), widget=Day(), error_messages=A_DAY)
    helper = choice(gettext_lazy("With whom?"), [], free=True)
    text = words(
        gettext_lazy("What was it about?"),
        hint=gettext_lazy("What you want to know again. For you alone."),
        rows=6,
        free=True,
    )
    said = words(
        gettext_lazy("What did they say that stays with you?"),
        hint=gettext_lazy("One thing that you did not see before."),
        rows=3,
        free=True,
    )
    task = words("", rows=3, free=True)

    def __init__(
        self, *args: Any, helpers: list[tuple[str, str]], is_hurt: bool, **named: Any
    ) -> None:
        super().__init__(*args, **named)
        # Whoever was hurt has nothing to do here: what a helper suggests is a note like others.
        task = _("What do you take along?") if is_hurt else _("What is to do until the next time?")
        self.fields["task"].label = task
        if not helpers:
            del self.fields["helper"]
        else:
            self.fields["helper"].choices = helpers  # type: ignore[attr-defined]


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1"]:
            return _pick(visit, state)
        case ["2"]:
            return _on_paper(visit, state)
        case ["3"]:
            return letters.as_download(letters.letter_pdf(_paragraphs(state)))
        case ["4"]:
            return _session_form(visit, state, None)
        case ["5", *act]:
            return pack.shown(visit, act)
        case [id]:
            return _session_form(visit, state, _found(state, id))
        case [id, *act] if visit.role == "responsible":
            return _becomes(visit, state, _found(state, id), act)
        case _:
            raise Http404


def _found(state: State, id: str) -> SessionNoted:
    return addressed(state.own.help.sessions, id)


# The page for the first hour


def _words_of(one: Any) -> str:
    return THINGS[type(one)][1](one)


def _paragraphs(state: State) -> list[str]:
    """What stands on paper: each thing under a line that says what it is."""
    return [f"{THINGS[type(one)][0]}:\n{_words_of(one)}" for one in picked(state)]


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "first_hour/overview.html",
        is_hurt=visit.role == "harmed",
        items=[{"title": THINGS[type(one)][0], "text": _words_of(one)} for one in picked(state)],
        has_things=bool(to_pick_from(state)),
        sessions=[_session(visit, state, one) for one in _newest_first(state)],
        pick_url=visit.url("E", PICK),
        paper_url=visit.url("E", PAPER),
        session_url=visit.url("E", NEW),
        pack_url=visit.url("E", PACK),
        back_url=visit.url("D"),
    )


def _pick(visit: Visit, state: State) -> HttpResponseBase:
    initial = {"items": list(state.own.help.picked)}
    form = PickForm(visit.request.POST or None, initial=initial, things=to_pick_from(state))
    if visit.posts and visit.attempt(form, lambda said: _picked(visit, said)):
        return visit.saved("E")
    return ask(
        visit,
        form,
        title=_("A page for the first hour"),
        lead=_("All of it is yours already. Nothing else stands on the page."),
        back=visit.url("E"),
        main=_("Keep it so"),
        aside=_("Leave it as it was"),
    )


def _picked(visit: Visit, said: dict[str, Any]) -> PickForFirstHour:
    return PickForFirstHour(at=visit.now, items=tuple(said["items"]))


def _on_paper(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "first_hour/paper.html",
        paragraphs=_paragraphs(state),
        file=visit.url("E", FILE),
        back=visit.url("E"),
    )


# Sessions


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """One session, with what may become of what was said and of what is to do."""

    day: date
    name: str
    text: str
    said: str
    task: str
    url: str
    let_go_url: str
    cause_url: str
    plans: list[tuple[str, str]]
    promise_url: str
    promised: list[tuple[str, str]]
    is_a_cause: bool


def _newest_first(state: State) -> list[SessionNoted]:
    return sorted(state.own.help.sessions, key=lambda one: (one.on, one.at), reverse=True)


def _session(visit: Visit, state: State, one: SessionNoted) -> Session:
    helper = kinds.find(state.own.help.helpers, one.helper)
    causes = state.own.reflection.causes
    takes_up = visit.role == "responsible"
    return Session(
        day=one.on,
        name=helper.name if helper else "",
        text=one.text,
        said=one.said,
        task=one.task,
        url=visit.url("E", one.id),
        let_go_url=visit.url("z", f"E/{one.id}"),
        cause_url=visit.url("E", f"{one.id}/{CAUSE}") if takes_up and one.said else "",
        plans=[
            (visit.url("E", f"{one.id}/{PLAN}/{cause.id}"), cause.text)
            for cause in causes
            if takes_up and one.said and not cause.act
        ],
        promise_url=visit.url("E", f"{one.id}/{PROMISE}") if takes_up and one.task else "",
        promised=promise_making.promised_from(visit, state, one.id),
        is_a_cause=any(cause.text == one.said for cause in causes),
    )


def _session_form(visit: Visit, state: State, kept: SessionNoted | None) -> HttpResponseBase:
    names = ("id", "on", "helper", "text", "said", "task")
    initial = {name: getattr(kept, name) for name in names} if kept else {"on": visit.today}
    helpers = [(one.id, one.name) for one in state.own.help.helpers]
    form = SessionForm(
        visit.request.POST or None,
        initial=initial,
        helpers=helpers,
        is_hurt=visit.role == "harmed",
    )
    if visit.posts and visit.attempt(form, lambda said: _noted(visit, said)):
        return visit.saved("E")
    return ask(
        visit,
        form,
        title=_("After a session"),
        lead=_("As much as you want to keep. One of the three is enough."),
        back=visit.url("E"),
    )


def _noted(visit: Visit, said: dict[str, Any]) -> NoteSession:
    return NoteSession(at=visit.now, **said)


# What becomes of it


def _becomes(visit: Visit, state: State, session: SessionNoted, act: list[str]) -> HttpResponseBase:
    match act:
        case ["1"] if session.said:
            return _as_a_cause(visit, session)
        case ["2", id] if session.said:
            return _as_a_plan(visit, state, session, id)
        case ["3"] if session.task:
            back = visit.url("E")
            came_of = promise_making.CameOf(id=session.id, what=session.task, back=back)
            return promise_making.make(visit, came_of)
        case _:
            raise Http404


def _as_a_cause(visit: Visit, session: SessionNoted) -> HttpResponseBase:
    """The words are there; of which kind it is, only its person knows. A plan for it comes next."""
    form = CauseForm(visit.request.POST or None, initial={"text": session.said})
    if visit.posts and visit.attempt(form, lambda said: reflection.NameCause(at=visit.now, **said)):
        return visit.saved("e", "k/" + form.cleaned_data["id"])
    return ask(
        visit,
        form,
        title=_("A cause"),
        lead=_("What they said, as you keep it."),
        back=visit.url("E"),
    )


def _as_a_plan(visit: Visit, state: State, session: SessionNoted, id: str) -> HttpResponseBase:
    cause = addressed(state.own.reflection.causes, id)
    form = PlanForm(visit.request.POST or None, initial={"cue": cause.cue, "act": session.said})
    if visit.posts and visit.attempt(
        form, lambda said: reflection.PlanCause(at=visit.now, of=cause.id, **said)
    ):
        return visit.saved("e")
    return ask(visit, form, title=_("What follows from it?"), lead=cause.text, back=visit.url("E"))
