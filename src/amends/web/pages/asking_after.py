"""After a letter was given: the day on which its writer wants to ask how the other is (S2.3b).

It calls its writer to mind and reaches nobody. While anything keeps the two apart it says what
"not now" says, and nothing is planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext, gettext_lazy

from amends.repair import State, guards
from amends.repair.practices.apology import Draft, PlanAskingAfter
from amends.web.forms import AmendsForm, Day
from amends.web.pages import following
from amends.web.pages.following import ASK_AFTER
from amends.web.pages.frame import Visit
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import barred, day
from amends.web.pages.thing import Link


class DayForm(AmendsForm):
    on = forms.DateField(
        label=gettext_lazy("On which day?"),
        help_text=gettext_lazy(
            "After any time of quiet, and not tomorrow: what was said needs days."
        ),
        widget=Day(),
        error_messages=A_DAY,
    )


def page(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    if not draft.given:
        raise Http404
    planned = state.own.apology.asks_after(draft.id)
    is_dropped = visit.posts and visit.request.POST.get("press") == "none"
    form = _form(visit, planned, is_dropped=is_dropped)
    if visit.posts and visit.attempt(form, lambda said: _planned(visit, draft, said)):
        return visit.saved("g", _letter(state, draft))
    return visit.show(
        "giving/ask_after.html",
        form=form,
        held=barred(visit, state),
        apart=_is_apart(visit, state),
        planned=planned,
        terms_url=visit.url("h"),
        help_url=visit.url("m"),
        back_url=visit.url("g", _letter(state, draft)),
    )


def _form(visit: Visit, planned: Any, *, is_dropped: bool) -> AmendsForm:
    if is_dropped:
        return AmendsForm(visit.request.POST)
    return DayForm(visit.request.POST if visit.posts else None, initial={"on": planned})


def _planned(visit: Visit, draft: Draft, said: dict[str, Any]) -> PlanAskingAfter:
    return PlanAskingAfter(at=visit.now, of=draft.id, on=said.get("on"))


def _letter(state: State, draft: Draft) -> str:
    """The page of a letter that was given: of how it was handed over, or of its draft."""
    given = (one.id for one in state.own.apology.deliveries if one.draft == draft.id)
    return next(given, draft.id)


def _is_apart(visit: Visit, state: State) -> bool:
    return following.is_apart(visit, state) or guards.asked_for_no_more(state)


def ways_on(visit: Visit, state: State, draft: str) -> Sequence[Link]:
    """The way to this page from a letter that was given, while nothing keeps the two apart."""
    if _is_apart(visit, state):
        return ()
    on = state.own.apology.asks_after(draft)
    name = (
        gettext("You mean to ask after them on %(day)s") % {"day": day(on)}
        if on is not None and on >= visit.today
        else gettext("Plan to ask after them")
    )
    return (Link(name=name, url=visit.url("g", f"{draft}/{ASK_AFTER}")),)
