"""Leaf U: small good things, from facts of one's own book or in own words.

`U/` what is proposed and what is kept; `U/1/` in own words; `U/2/` keep a fact and `U/3/` leave it, by
one press; `U/4/<id>/` show one to the other; `U/5/` the hurt person switches all of it off, or on;
`U/<id>/` change one. What is kept is its writer's alone until it is shown. (STEPS S2.20a-c.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, State
from amends.repair.practices import told_victories, victories
from amends.repair.practices.victories import Size, VictoryKept
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.frame import Visit, addressed, new_id, page
from amends.web.pages.given_victories import sentence
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import held, pressed

OWN, KEEP, LEAVE, SHOW, SWITCH = "1", "2", "3", "4", "5"

SIZES: Final[dict[Size, Promise]] = {
    "": _("Not at all"),
    "line": _("A line, here"),
    "tea": _("A cup of tea"),
    "walk": _("A walk round the block"),
}


class VictoryForm(MakingForm):
    text = words(
        _("In your words"),
        hint=_("What was done, or how it was. What it means to the other is theirs to say."),
        rows=3,
    )
    size = choice(_("How do you mark it, for yourself?"), list(SIZES.items()), free=True)
    reaching = ("text",)


class BesideForm(VictoryForm):
    """For one that came from a fact: words may be left out."""

    text = words(_("In your words"), hint=_("Only if you want to add some."), rows=3, free=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One that is kept, or that was shown. `shown`: the day on which it was."""

    fact: str
    text: str
    size: str = ""
    day: date | None = None
    shown: date | None = None
    url: str = ""
    show_url: str = ""
    let_go_url: str = ""


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1"]:
            return _write(visit, None)
        case ["2"] if visit.posts:
            return _keep(visit)
        case ["3"] if visit.posts:
            return _leave(visit)
        case ["4", id]:
            return _show(visit, state, id)
        case ["5"] if visit.posts and visit.role == "harmed":
            return _switch(visit)
        case [id]:
            return _write(visit, addressed(state.own.victories.kept, id))
        case _:
            raise Http404


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.victories
    rows = victories.proposed(state, visit.today)[: victories.MOST_SHOWN]
    return visit.show(
        "victories/overview.html",
        harmed=visit.role == "harmed",
        off=mine.is_off,
        proposed=[{"name": name, "text": sentence(fact), "id": new_id()} for name, fact in rows],
        kept=[_row(visit, state, one) for one in reversed(mine.kept)],
        theirs=_theirs(visit, state),
        urls={
            "own": visit.url("U", OWN),
            "keep": visit.url("U", KEEP),
            "leave": visit.url("U", LEAVE),
            "switch": visit.url("U", SWITCH),
            "doors": visit.url("r") if between.is_shared(visit) else "",
        },
        back_url=visit.url("l" if visit.role == "harmed" else "a"),
    )


def _row(visit: Visit, state: State, one: VictoryKept) -> Row:
    shown = state.shared.told_victories.of_item(visit.role, one.id)
    return Row(
        fact=sentence(one.fact),
        text=one.text,
        size=str(SIZES[one.size]) if one.size else "",
        day=timezone.localdate(one.at),
        shown=between.day_of(visit, shown) if shown else None,
        url=visit.url("U", one.id),
        show_url=visit.url("U", f"{SHOW}/{one.id}")
        if _may_show(visit, state) and not shown
        else "",
        let_go_url=visit.url("z", f"U/{one.id}"),
    )


def _may_show(visit: Visit, state: State) -> bool:
    return between.may_bring(visit, state, victories.DOOR)


def _theirs(visit: Visit, state: State) -> list[Row]:
    """What the other showed, the newest first. Nothing says that there is none."""
    if not between.is_shared(visit):
        return []
    given = (one for one in reversed(state.shared.told_victories.shown) if one.by != visit.role)
    return [
        Row(
            fact=sentence(one.fact),
            text=one.text,
            day=between.day_of(visit, one),
        )
        for one in given
    ]


def _write(visit: Visit, kept: VictoryKept | None) -> HttpResponseBase:
    kind = BesideForm if kept is not None and kept.fact is not None else VictoryForm
    initial = {"id": kept.id, "text": kept.text, "size": kept.size} if kept else {"size": ""}
    form = kind(visit.request.POST if visit.posts else None, initial=initial)
    read_over(visit, form)
    name = kept.name if kept else ""

    def command(said: dict[str, Any]) -> Command:
        return victories.KeepVictory(at=visit.now, name=name, **said)

    if visit.posts and visit.attempt(form, command):
        return visit.saved("U", said=gettext("Kept, for you alone."))
    return ask(
        visit,
        form,
        title=gettext("A small good thing"),
        lead=gettext("For you alone, unless you show it. It makes up for nothing, and need not."),
        back=visit.url("U"),
        note=sentence(kept.fact) if kept else "",
    )


def _keep(visit: Visit) -> HttpResponseBase:
    asked = visit.request.POST
    command = victories.KeepVictory(
        at=visit.now, id=asked.get("id", ""), name=asked.get("name", "") or "?"
    )
    return pressed(visit, command, visit.url("U"), gettext("Kept, for you alone."))


def _leave(visit: Visit) -> HttpResponseBase:
    command = victories.LeaveFact(at=visit.now, name=visit.request.POST.get("name", ""))
    return pressed(visit, command, visit.url("U"), gettext("It is not proposed again."))


def _switch(visit: Visit) -> HttpResponseBase:
    on = visit.request.POST.get("press") == "on"
    said = gettext("On again. The door stays closed until you open it.") if on else gettext("Off.")
    command = victories.SwitchVictories(at=visit.now, on=on)
    return pressed(visit, command, visit.url("U"), said)


def _show(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = addressed(state.own.victories.kept, id)
    was_shown = state.shared.told_victories.of_item(visit.role, id) is not None
    if was_shown or not _may_show(visit, state):
        raise Http404

    def command(id: str) -> told_victories.ShowVictory:
        return told_victories.ShowVictory(at=visit.now, by=visit.role, id=id, item=kept.id)

    form = MakingForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=f"{sentence(kept.fact)}\n\n{kept.text}".strip())
    if visit.posts and visit.attempt(form, lambda said: command(said["id"])):
        return between.given(visit, form, gettext("Shown. For ten minutes you can take it back."))
    return visit.show(
        "victories/show.html",
        form=form,
        fact=sentence(kept.fact),
        text=kept.text,
        held=None if visit.posts else held(visit, state, command(new_id())),
        back_url=visit.url("U"),
    )
