"""Leaf 9: the promises in the book that both can read. The same page for both.

`9/1/<id>/` lets one day off, which is the hurt person's alone; `9/2/<id>/` says that a promise is not
kept on, which is its giver's. Nothing is counted here and nothing is due: how days went stands only
where it was shown, and it is shown only where it was welcome.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices import pledges
from amends.web.forms import Day
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, ask
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_pledges import END, LET_OFF, SAID, stands, when
from amends.web.pages.promise_days import A_DAY


class LetOffForm(MakingForm):
    on = forms.DateField(
        label=_("Which day?"),
        widget=Day(),
        error_messages=A_DAY,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One promise in the list. `said`: what the hurt person said of it last, if anything."""

    what: str
    when: str
    day: date
    said: str | Lazy
    stands: Any
    url: str


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    if not visit.act:
        return _list(visit, state)
    act, __, id = visit.act.partition("/")
    pledge = find(state.shared.pledges.pledges, id)
    if pledge is None:
        raise Http404
    if act == LET_OFF and visit.role == "harmed":
        return _let_off(visit, state, pledge)
    if act == END and visit.role == "responsible" and visit.posts:
        return _end(visit, pledge)
    raise Http404


def _list(visit: Visit, state: State) -> HttpResponseBase:
    ours = state.shared.pledges
    rows = [_row(visit, state, pledge) for pledge in reversed(ours.pledges)]
    return visit.show(
        "pledges/list.html",
        running=[row for row in rows if not row.stands],
        past=[row for row in rows if row.stands],
        harmed=visit.role == "harmed",
        own_url=visit.url("j") if visit.role == "responsible" else "",
        back_url=visit.url("p"),
    )


def _row(visit: Visit, state: State, pledge: pledges.PledgeGiven) -> Row:
    answer = state.shared.pledges.answer_to(pledge.id)
    return Row(
        what=pledge.what,
        when=when(pledge),
        day=between.day_of(visit, pledge),
        said=SAID[answer.answer] if answer is not None else "",
        stands=stands(state, pledge, visit.today),
        url=place_of(visit, pledge),
    )


def _let_off(visit: Visit, state: State, pledge: pledges.PledgeGiven) -> HttpResponseBase:
    form = LetOffForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _off(visit, pledge, said)):
        return visit.saved("u", f"{between.THEIRS}/{pledge.id}", said=gettext("It holds at once."))
    return ask(
        visit,
        form,
        title=gettext("One day of it is not wanted"),
        lead=gettext("The promise goes on. No reason is needed, and none is shown."),
        main=gettext("Say so"),
        back=place_of(visit, pledge),
    )


def _off(visit: Visit, pledge: pledges.PledgeGiven, said: dict[str, Any]) -> pledges.LetOffDay:
    return pledges.LetOffDay(at=visit.now, by=visit.role, of=pledge.id, **said)


def _end(visit: Visit, pledge: pledges.PledgeGiven) -> HttpResponseBase:
    command = pledges.EndPledge(
        at=visit.now, by=visit.role, id=f"end-{pledge.id}"[:64], of=pledge.id
    )
    said = gettext("Said, and seen at once. End it among your promises too, if it is over.")
    return shared_book.press(visit, command, said, then="9")
