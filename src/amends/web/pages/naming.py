"""Leaf n: what a person calls a repair, and who the other is to them: for themselves alone.

`n/` a name for it; `n/1/` who the other is, which their pages then call them by.
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices.safety import NameRepair
from amends.repair.practices.ties import SayTie, Tie, tie_of
from amends.web.forms import AmendsForm
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, Text, ask, line
from amends.web.pages.frame import Visit, page

WHO: Final = "1"

TIES: Final[dict[Tie, Promise]] = {
    "partner": gettext_lazy("Partner"),
    "friend": gettext_lazy("Friend"),
    "parent": gettext_lazy("Parent"),
    "child": gettext_lazy("Child, grown up"),
    "minor": gettext_lazy("Child, not grown up yet"),
    "sibling": gettext_lazy("Brother or sister"),
    "colleague": gettext_lazy("Somebody at work"),
    "other": gettext_lazy("Somebody else"),
}


def tie_field(label: Text, *, hint: Text, unsaid: Text = "") -> forms.ChoiceField:
    """Who the other is. `unsaid`: what may stand there in the place of an answer."""
    return forms.ChoiceField(
        label=label,
        help_text=hint,
        choices=[*([("", unsaid)] if unsaid else ()), *TIES.items()],
        required=False,
        error_messages=NOTHING_CHOSEN,
    )


class NameForm(MakingForm):
    name = line(
        gettext_lazy("A name for it"),
        hint=gettext_lazy("It stands on your first page: choose one that tells a glance nothing."),
    )


class TieForm(AmendsForm):
    tie = tie_field(
        gettext_lazy("Who is the other to you?"),
        hint=gettext_lazy("Your pages call them so, and leave out what does not fit."),
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act:
        case "":
            return _name(visit)
        case "1":
            return _who(visit)
        case _:
            raise Http404


def _name(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    names = state.own.safety.names
    kept = names[-1] if names else None
    form = NameForm(
        visit.request.POST or None, initial={"id": kept.id, "name": kept.name} if kept else {}
    )
    if visit.posts and visit.attempt(form, lambda said: _command(visit, said)):
        return visit.saved("a")
    return visit.show(
        "naming/page.html",
        form=form,
        title=_("A name, for you alone"),
        main=_("Keep it"),
        aside=_("No name"),
        aside_url=visit.url("z", f"n/{kept.id}") if kept else visit.url("a"),
        tie=TIES[tie_of(state)],
        who_url=visit.url("n", WHO),
        back_url=visit.url("a"),
    )


def _command(visit: Visit, said: dict[str, Any]) -> NameRepair:
    return NameRepair(at=visit.now, id=said["id"], name=said["name"])


def _who(visit: Visit) -> HttpResponseBase:
    now = tie_of(visit.state())
    form = TieForm(visit.request.POST or None, initial={"tie": now})
    if visit.posts and visit.attempt(form, lambda said: _said(visit, said["tie"] or now)):
        return visit.saved("a")
    return ask(
        visit,
        form,
        title=_("Who the other is"),
        lead=_("It is for you alone. What they call you on their own pages is theirs to say."),
        aside=_("Leave it as it is"),
        back=visit.url("n"),
    )


def _said(visit: Visit, tie: Any) -> SayTie:
    return SayTie(at=visit.now, tie=tie)
