"""Leaf A: looking after what holds, less and less often, and every week again after a setback.

`A/1/` what is kept up, in other words; `A/2/` less often, by one press; `A/3/` closing it with a plan.
(STEPS S0.7b, S2.7b, S2.21a.)
"""

from __future__ import annotations

from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import upkeep
from amends.repair.practices.upkeep import (
    BeginUpkeep,
    CloseUpkeep,
    Kept,
    LookAfter,
    LookedAfter,
    LookLess,
    Rhythm,
    Standing,
)
from amends.web.forms import AmendsForm
from amends.web.pages.asking import MakingForm, ask, choice, line, words
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import pressed

HOW_OFTEN: Final[dict[Rhythm, Promise]] = {
    "weekly": gettext_lazy("Every week"),
    "monthly": gettext_lazy("Every month"),
    "quarterly": gettext_lazy("Every three months"),
    "yearly": gettext_lazy("On anniversaries, or once a year"),
}

HOW: Final = {"steady": gettext_lazy("It holds"), "slipped": gettext_lazy("Something slipped")}


class BeginForm(MakingForm):
    text = words(
        gettext_lazy("What do you keep up?"),
        hint=gettext_lazy("The few things that carry it, in your own words."),
        rows=4,
    )


class LookForm(MakingForm):
    how = choice(
        gettext_lazy("How is it?"),
        list(HOW.items()),
        hints={"slipped": gettext_lazy("Then you look every week again. Nothing is taken back.")},
    )
    text = line(gettext_lazy("A line about it"), free=True)


class CloseForm(AmendsForm):
    text = words(
        gettext_lazy("What will you do if it slips one day?"),
        hint=gettext_lazy("Whom you tell, how soon, and what you begin again."),
        rows=4,
    )


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    running = state.own.upkeep.running
    if not visit.act:
        return _begin(visit, state) if running is None else _look(visit, state, running)
    if running is None or visit.act not in ACTS:
        raise Http404
    return ACTS[visit.act](visit, running)


def _begin(visit: Visit, state: State) -> HttpResponseBase:
    form = BeginForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _begun(visit, said)):
        return visit.saved("A")
    closed = next(reversed(state.own.upkeep.kept), None)
    return visit.show(
        "keeping_up/begin.html",
        form=form,
        closed=closed,
        let_go_url=visit.url("z", f"A/{closed.id}") if closed else "",
        looks=_looks(visit, state),
        back_url=visit.url("a"),
    )


def _begun(visit: Visit, said: dict[str, Any]) -> BeginUpkeep:
    return BeginUpkeep(at=visit.now, id=said["id"], on=visit.today, text=said["text"])


def _look(visit: Visit, state: State, running: Kept) -> HttpResponseBase:
    form = LookForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _looked(visit, said)):
        return visit.saved("A")
    now, let = upkeep.standing(state), upkeep.let(state)
    return visit.show(
        "keeping_up/look.html",
        form=form,
        text=running.text,
        now=now,
        how_often=HOW_OFTEN[now.rhythm] if now else "",
        is_open=now is not None and now.next_look <= visit.today,
        may_be_less=upkeep.may_be_less(state),
        rarer=_rarer(now),
        let=HOW_OFTEN[let] if let else "",
        is_theirs=let is not None and now is not None and now.rhythm == let,
        looks=_looks(visit, state),
        words_url=visit.url("A", "1"),
        less_url=visit.url("A", "2"),
        close_url=visit.url("A", "3"),
        let_go_url=visit.url("z", f"A/{running.id}"),
        back_url=visit.url("a"),
    )


def _rarer(now: Standing | None) -> Promise | str:
    """How often the next step would be, or "" where there is none."""
    if now is None or now.rhythm == "yearly":
        return ""
    return HOW_OFTEN[upkeep.RHYTHMS[upkeep.RHYTHMS.index(now.rhythm) + 1]]


def _looked(visit: Visit, said: dict[str, Any]) -> LookAfter:
    return LookAfter(
        at=visit.now, id=said["id"], on=visit.today, how=said["how"], text=said["text"]
    )


def _looks(visit: Visit, state: State) -> list[dict[str, Any]]:
    looks = sorted(state.own.upkeep.looks, key=lambda look: (look.on, look.at), reverse=True)
    return [_row(visit, look) for look in looks]


def _row(visit: Visit, look: LookedAfter) -> dict[str, Any]:
    return {
        "day": look.on,
        "title": HOW[look.how],
        "text": look.text,
        "let_go_url": visit.url("z", f"A/{look.id}"),
    }


def _again(visit: Visit, running: Kept) -> HttpResponseBase:
    form = BeginForm(visit.request.POST or None, initial={"id": running.id, "text": running.text})
    if visit.posts and visit.attempt(form, lambda said: _begun(visit, said)):
        return visit.saved("A")
    return ask(
        visit,
        form,
        title=_("What you keep up"),
        aside=_("Leave it as it was"),
        back=visit.url("A"),
    )


def _less(visit: Visit, running: Kept) -> HttpResponseBase:
    """One press, also without scripts."""
    if not visit.posts:
        return redirect(visit.url("A"))
    command = LookLess(at=visit.now, on=visit.today)
    return pressed(visit, command, visit.url("A"), _("Kept. You look less often from now on."))


def _close(visit: Visit, running: Kept) -> HttpResponseBase:
    form = CloseForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _closed(visit, running, said)):
        return visit.saved("A")
    return ask(
        visit,
        form,
        title=_("Close it, with a plan"),
        lead=_(
            "Nothing here is ever complete. You can stop looking after it here, and begin again."
        ),
        main=_("Close it"),
        aside=_("Go on looking after it"),
        back=visit.url("A"),
    )


def _closed(visit: Visit, running: Kept, said: dict[str, Any]) -> CloseUpkeep:
    return CloseUpkeep(at=visit.now, of=running.id, on=visit.today, text=said["text"])


ACTS: Final = {"1": _again, "2": _less, "3": _close}
