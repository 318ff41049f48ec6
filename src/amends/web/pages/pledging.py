"""Giving a promise to the other here, showing how its days went, and telling a day before it is found.

`j/<id>/5/` gives it, `j/<id>/6/` shows the last four weeks, `j/<id>/7/<day>/` tells one day. What the
other said of it decides what is there; a door that is shut says "not now", whatever shut it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices import pledges
from amends.repair.practices.promises import Promise
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit
from amends.web.pages.given_pledges import SHOW, WENT, stands, weekday, when
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import held

GIVE: Final = "5"
TELL: Final = "7"


class GiveForm(MakingForm):
    """It gives what was written before, and has no words of its own."""


class TellForm(MakingForm):
    text = words(
        _("What do you want to say of it?"),
        hint=_("That it was yours. A reason can wait until it is asked for."),
        rows=3,
        free=True,
    )
    reaching = ("text",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What there is of one promise in the book that both can read, for its own page."""

    give_url: str = ""
    url: str = ""
    stands: Any = ""
    show_url: str = ""


def together(visit: Visit, state: State, promise: Promise) -> Together | None:
    if not between.is_shared(visit):
        return None
    ours = state.shared.pledges
    pledge = ours.of_promise(promise.id)
    if pledge is None:
        if not promise.may_be_given:
            return None
        return Together(give_url=visit.url("j", f"{promise.id}/{GIVE}"))
    may_show = ours.may_be_shown(pledge.id) and not state.shared.pacing.is_closed
    return Together(
        url=place_of(visit, pledge),
        stands=stands(state, pledge, visit.today),
        show_url=visit.url("j", f"{promise.id}/{SHOW}") if may_show else "",
    )


def give(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    if not between.is_shared(visit) or state.shared.pledges.of_promise(promise.id) is not None:
        raise Http404
    form = GiveForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept="\n\n".join(filter(None, (promise.what, promise.how_known))))
    if visit.posts and visit.attempt(form, lambda d: _pledge(visit, promise, d["id"])):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    return visit.show(
        "pledges/give.html",
        form=form,
        promise=promise,
        when=when(promise),
        held=None if visit.posts else held(visit, state, _pledge(visit, promise, "new")),
        back=visit.url("j", promise.id),
    )


def _pledge(visit: Visit, promise: Promise, id: str) -> pledges.GivePledge:
    return pledges.GivePledge(at=visit.now, by=visit.role, id=id, promise=promise.id)


def show_days(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    pledge = _given(visit, state, promise)
    if not state.shared.pledges.may_be_shown(pledge.id):
        raise Http404
    form = GiveForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda d: _days(visit, pledge, d["id"])):
        return between.given(visit, form, gettext("Shown. For ten minutes you can take it back."))
    return visit.show(
        "pledges/show.html",
        form=form,
        promise=promise,
        held=None if visit.posts else held(visit, state, _days(visit, pledge, "new")),
        back=visit.url("j", promise.id),
    )


def _days(visit: Visit, pledge: pledges.PledgeGiven, id: str) -> pledges.ShowDays:
    return pledges.ShowDays(at=visit.now, by=visit.role, id=id, of=pledge.id)


def tell_url(visit: Visit, state: State, promise: Promise, on: date) -> str:
    """Where this day can be told, or nothing where it cannot or was."""
    pledge = state.shared.pledges.of_promise(promise.id)
    if not between.is_shared(visit) or pledge is None or promise.mark_on(on) not in WENT:
        return ""
    ours = state.shared.pledges
    if not ours.may_be_told(pledge.id) or ours.told_of(pledge.id, on) is not None:
        return ""
    return visit.url("j", f"{promise.id}/{TELL}/{on.isoformat()}")


def tell(visit: Visit, state: State, promise: Promise, on: date) -> HttpResponseBase:
    """Tell one day, as it was marked in one's own book."""
    if not tell_url(visit, state, promise, on):
        raise Http404
    pledge = _given(visit, state, promise)
    went = cast("pledges.Went", promise.mark_on(on))
    form = TellForm(visit.request.POST if visit.posts else None)
    read_over(visit, form)

    def told(said: dict[str, Any]) -> pledges.TellDay:
        return pledges.TellDay(at=visit.now, by=visit.role, of=pledge.id, on=on, went=went, **said)

    if visit.posts and visit.attempt(form, told):
        return between.given(visit, form, gettext("Told. For ten minutes you can take it back."))
    return visit.show(
        "pledges/tell.html",
        form=form,
        promise=promise,
        day=weekday(on),
        went=WENT[went],
        held=None if visit.posts else held(visit, state, told({"id": "new", "text": ""})),
        back=visit.url("j", f"{promise.id}/{on.isoformat()}"),
    )


def _given(visit: Visit, state: State, promise: Promise) -> pledges.PledgeGiven:
    pledge = state.shared.pledges.of_promise(promise.id)
    if not between.is_shared(visit) or pledge is None:
        raise Http404
    return pledge
