"""Leaf I: what is done against a repeat, given to the other to read, or asked for.

The responsible person: `I/1/` the plan, `I/2/` a note of facts, `I/3/<id>/` a moment in which they did
otherwise; nothing is ticked beforehand. Whoever was hurt: `I/4/<what>/` ask for it, by one press;
`I/5/<plan>/` its lines, to make an agreement of one. (STEPS S0.2e, S2.8b, S2.10b.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Act, Given
from amends.repair.practices import prevention
from amends.web.forms import ChoiceCardsMany
from amends.web.pages import between, shared_book
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm
from amends.web.pages.frame import Visit, addressed, new_id, page
from amends.web.pages.given_prevention import (
    ASK,
    LINES,
    MOMENT,
    NOTE,
    PLAN,
    THINGS,
    lines_of,
    said_of,
)
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import held, if_then
from amends.web.pages.thing import Text

WANTED: Final[tuple[prevention.Wanted, ...]] = ("plan", "note")


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    act, __, rest = visit.act.partition("/")
    pages = RESPONSIBLE if visit.role == "responsible" else HARMED
    if act not in pages:
        raise Http404
    return pages[act](visit, state, rest)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Something that was given, or can be; `day` of what was."""

    title: Text
    url: str
    day: Any = None


def _given(visit: Visit, state: State) -> list[Row]:
    """What was given or asked for here, the newest first; answers stand beside what they answer."""
    kinds = (prevention.PlanGiven, prevention.NoteGiven, prevention.MomentGiven)
    return [
        Row(
            title=THINGS[type(one)].name,
            url=between.place_of(visit, one),
            day=between.day_of(visit, one),
        )
        for one in reversed(state.shared.prevention.given)
        if isinstance(one, kinds)
    ]


# Giving


def _of_responsible(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    why = held(visit, state, _plan(visit, {"id": new_id(), "picks": ()}))
    return visit.show(
        "prevention/giver.html",
        held=why,
        plan_url=visit.url("I", PLAN),
        note_url=visit.url("I", NOTE),
        moments=[
            Row(title=one.instead, url=visit.url("I", f"{MOMENT}/{one.id}"), day=one.on)
            for one in reversed(prevention.moments_to_give(state))
        ],
        given=_given(visit, state),
        own_url=visit.url("H"),
        back_url=visit.url("p"),
    )


def _plan(visit: Visit, said: dict[str, Any]) -> prevention.GivePlan:
    picks = tuple(said["picks"])
    return prevention.GivePlan(at=visit.now, by=visit.role, id=said["id"], picks=picks)


def _note(visit: Visit, said: dict[str, Any]) -> prevention.GiveNote:
    picks = tuple(said["picks"])
    return prevention.GiveNote(at=visit.now, by=visit.role, id=said["id"], picks=picks)


def _give_plan(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    mine = state.own.setbacks
    lines = [(one.id, one.text, _("An early sign")) for one in mine.signs]
    lines += [(one.id, if_then(one.cue, one.act), _("A plan")) for one in mine.situations]
    lines += [(one.id, one.text, _("If it happens")) for one in mine.thens]
    return _picking(visit, state, lines, _plan, _("Give them your plan"))


def _give_note(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    known = prevention.facts(state, visit.today)
    lines: list[tuple[str, str, Text]] = [(name, said_of(fact), "") for name, fact in known]
    return _picking(visit, state, lines, _note, _("A short note: what you learn and do"))


def _picking(
    visit: Visit,
    state: State,
    lines: Sequence[tuple[str, str, Text]],
    command: Callable[[Visit, dict[str, Any]], Act],
    title: Text,
) -> HttpResponseBase:
    form = _ticks(visit, lines)
    read_over(visit, form, kept="\n".join(text for _id, text, _hint in lines))
    if visit.posts and visit.attempt(form, lambda said: command(visit, said)):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    tried = command(visit, {"id": str(form["id"].value()), "picks": ()})
    return visit.show(
        "prevention/pick.html",
        form=form,
        title=title,
        some=bool(lines),
        held=None if visit.posts else held(visit, state, tried),
        write_url=visit.url("H"),
        back_url=visit.url("I"),
    )


def _ticks(visit: Visit, lines: Sequence[tuple[str, str, Text]]) -> MakingForm:
    field = forms.MultipleChoiceField(
        label=_("What do you give?"),
        help_text=_("Nothing is ticked beforehand. What you leave out stays yours alone."),
        choices=[(id, text) for id, text, _hint in lines],
        widget=ChoiceCardsMany(hints={id: hint for id, _text, hint in lines if hint}),
        error_messages=NOTHING_CHOSEN,
    )
    kind = type("TicksForm", (MakingForm,), {"picks": field})
    form: MakingForm = kind(visit.request.POST if visit.posts else None)
    return form


def _give_moment(visit: Visit, state: State, id: str) -> HttpResponseBase:
    near = addressed(prevention.moments_to_give(state), id)
    form = MakingForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=f"{near.came}\n\n{near.instead}")
    if visit.posts and visit.attempt(form, lambda said: _moment(visit, id, said["id"])):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    return visit.show(
        "prevention/moment.html",
        form=form,
        near=near,
        held=None if visit.posts else held(visit, state, _moment(visit, id, new_id())),
        back_url=visit.url("I"),
    )


def _moment(visit: Visit, item: str, id: str) -> prevention.GiveMoment:
    return prevention.GiveMoment(at=visit.now, by=visit.role, id=id, item=item)


# Reading, and asking for it


def _of_harmed(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    ours = state.shared.prevention
    return visit.show(
        "prevention/reader.html",
        closed=state.shared.pacing.is_closed,
        given=_given(visit, state),
        asks=[
            {
                "name": {"plan": _("Ask for their plan"), "note": _("Ask for a note")}[wanted],
                "url": visit.url("I", f"{ASK}/{wanted}"),
                "asked": ours.is_asked_for(wanted),
                "id": new_id(),
            }
            for wanted in WANTED
        ],
        door_url=visit.url("r"),
        back_url=visit.url("p"),
    )


def _ask(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    if rest not in WANTED or not visit.posts:
        raise Http404
    command = prevention.AskForLearning(
        at=visit.now,
        by=visit.role,
        id=visit.request.POST.get("id", ""),
        kind=rest,
    )
    return shared_book.press(
        visit, command, gettext("Asked. For ten minutes you can take it back."), then="I"
    )


def _lines(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """One line of a plan, to begin an agreement with."""
    plan = addressed(state.shared.prevention.plans, id)
    return visit.show(
        "prevention/lines.html",
        lines=[
            Row(title=text, url=visit.url("4", f"5/{plan.id}/{n}"))
            for n, text in enumerate(lines_of(plan))
        ],
        back_url=between.place_of(visit, cast("Given", plan)),
    )


def _nothing_more(rest: str) -> None:
    if rest:
        raise Http404


Show = Callable[[Visit, State, str], HttpResponseBase]

RESPONSIBLE: Final[dict[str, Show]] = {
    "": _of_responsible,
    PLAN: _give_plan,
    NOTE: _give_note,
    MOMENT: _give_moment,
}
HARMED: Final[dict[str, Show]] = {"": _of_harmed, ASK: _ask, LINES: _lines}
