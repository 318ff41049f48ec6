"""What follows from looking at a week: what is not well and one thing to do otherwise; what differs.

`k/3/` what is not well, `k/3/<id>/` that again, `k/4/<id>/` a promise of it in one press, `k/5/` what
differs from the start, `k/5/<id>/` that again. All of it is its writer's alone. (STEPS S1.6e, S3.4g.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices.checkins import (
    DifferenceNoted,
    NoteDifference,
    NoteNotWell,
    NotWellNoted,
    as_promise,
    promise_id,
)
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.frame import Visit, addressed
from amends.web.pages.saying import promised

NOT_WELL, PROMISE, DIFFERS = "3", "4", "5"

DAILY, ONCE = "daily", "once"


class NotWellForm(MakingForm):
    not_well = words(
        gettext_lazy("What is not well?"),
        hint=gettext_lazy("Also where the rest goes well. What you see yourself is enough."),
        rows=3,
    )
    otherwise = words(
        gettext_lazy("What one thing will you do otherwise?"),
        hint=gettext_lazy("Small, and wholly in your hands. It can stay empty."),
        rows=2,
        free=True,
    )
    when = choice(
        gettext_lazy("When?"),
        [
            (DAILY, gettext_lazy("Every day for a week")),
            (ONCE, gettext_lazy("Once, within a week")),
        ],
        beside=True,
    )


class DiffersForm(MakingForm):
    text = words(
        gettext_lazy("What differs from the start?"),
        hint=gettext_lazy("What you do, see or feel otherwise than then. Worse counts too."),
        rows=5,
    )


def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    act, __, id = visit.act.partition("/")
    match act:
        case "3":
            return _not_well(visit, _kept(state.own.checkins.not_well, id))
        case "4" if visit.posts and visit.role == "responsible":
            return _promise(visit, _kept(state.own.checkins.not_well, id))
        case "5":
            return _differs(visit, state, _kept(state.own.checkins.differences, id))
        case _:
            raise Http404


def _kept(notes: tuple[Any, ...], id: str) -> Any:
    """The note with that id, None where a new one is begun."""
    return addressed(notes, id) if id else None


# What is not well


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    day: date
    not_well: str
    otherwise: str
    url: str
    let_go_url: str
    promise_url: str
    promised_url: str


def rows(visit: Visit, state: State) -> list[Row]:
    return [_row(visit, state, one) for one in reversed(state.own.checkins.not_well)]


def _row(visit: Visit, state: State, one: NotWellNoted) -> Row:
    promise = find(state.own.promises.promises, promise_id(one))
    may = visit.role == "responsible" and bool(one.otherwise) and promise is None
    return Row(
        day=one.on,
        not_well=one.not_well,
        otherwise=one.otherwise,
        url=visit.url("k", f"{NOT_WELL}/{one.id}"),
        let_go_url=visit.url("z", f"k/{one.id}"),
        promise_url=visit.url("k", f"{PROMISE}/{one.id}") if may else "",
        promised_url=visit.url("j", promise.id) if promise else "",
    )


def _not_well(visit: Visit, kept: NotWellNoted | None) -> HttpResponseBase:
    initial: dict[str, Any] = {"when": DAILY}
    if kept is not None:
        initial = {
            "id": kept.id,
            "not_well": kept.not_well,
            "otherwise": kept.otherwise,
            "when": DAILY if kept.daily else ONCE,
        }
    form = NotWellForm(visit.request.POST if visit.posts else None, initial=initial)
    on = kept.on if kept else visit.today
    if visit.posts and visit.attempt(form, lambda said: _noted(visit, on, said)):
        return visit.saved("k")
    return ask(
        visit,
        form,
        title=_("What is not well"),
        lead=_("For you alone. From the one thing a promise can begin, in one press."),
        back=visit.url("k"),
    )


def _noted(visit: Visit, on: date, said: dict[str, Any]) -> NoteNotWell:
    return NoteNotWell(
        at=visit.now,
        id=said["id"],
        on=on,
        not_well=said["not_well"],
        otherwise=said["otherwise"],
        daily=said["when"] == DAILY,
    )


def _promise(visit: Visit, one: NotWellNoted | None) -> HttpResponseBase:
    if one is None or not one.otherwise:
        raise Http404
    command = as_promise(one, visit.now, visit.today, get_current_timezone_name())
    return promised(visit, command, visit.url("k"))


# What differs from the start


def _differs(visit: Visit, state: State, kept: DifferenceNoted | None) -> HttpResponseBase:
    mine = state.own.checkins.differences
    initial = {"id": kept.id, "text": kept.text} if kept else None
    form = DiffersForm(visit.request.POST if visit.posts else None, initial=initial)
    on = kept.on if kept else visit.today
    if visit.posts and visit.attempt(
        form, lambda said: NoteDifference(at=visit.now, on=on, **said)
    ):
        return visit.saved("k", DIFFERS)
    return visit.show(
        "checkins/differs.html",
        form=form,
        start=None if kept else next(iter(mine), None),
        notes=[] if kept else [_note(visit, one) for one in reversed(mine)],
        main=_("Keep it"),
        back_url=visit.url("k", DIFFERS) if kept else visit.url("k"),
    )


def _note(visit: Visit, one: DifferenceNoted) -> dict[str, Any]:
    return {
        "day": one.on,
        "text": one.text,
        "url": visit.url("k", f"{DIFFERS}/{one.id}"),
        "let_go_url": visit.url("z", f"k/{DIFFERS}/{one.id}"),
    }
