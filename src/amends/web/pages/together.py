"""Leaf K: what each enjoys, what both enjoy, and time together.

`K/` both; `K/1/` one's own list; `K/2/` what of it lies beside the other's; `K/3/` propose a time;
`K/4/<whose>/<id>/` call one off; `K/5/<whose>/<id>/` how it was, for oneself. Of the other's list
nothing is shown but what both laid out. While the hurt person's door is closed, or anything keeps
the two apart, the responsible person finds their own list here and what they noted, whatever the
reason is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import bond as library
from amends.repair import Command, State
from amends.repair.practices import bond, tending
from amends.repair.practices.bond import TimeProposed
from amends.web.forms import ChoiceCardsMany, Day
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, Text, ask, choice, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import held
from amends.web.pages.small_things import goes_across

LIST, BESIDE, PROPOSE, AFTERWARDS = "1", "2", "3", "5"

HOW: Final[dict[tending.How, Promise]] = {
    "good": _("Good"),
    "mixed": _("Good and hard"),
    "hard": _("Hard"),
    "unsaid": _("Rather not say"),
}


def _pastimes(label: Text) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        required=False,
        choices=lambda: [(one.id, gettext(one.name)) for one in library.pastimes()],
        widget=ChoiceCardsMany(beside=True),
    )


class TastesForm(MakingForm):
    enjoy = _pastimes(_("What do you enjoy?"))
    not_yet = _pastimes(_("What not yet, with them?"))
    no = _pastimes(_("And what not?"))
    more = words(_("And what is not on the list"), rows=3, free=True)


class TimeForm(MakingForm):
    what = words(
        _("What would you like to do together, and when in the day?"),
        hint=_("Small and short is best: an hour, with an end."),
        rows=3,
    )
    on = forms.DateField(label=_("On which day?"), widget=Day(), error_messages=A_DAY)
    reaching = ("what",)


class AfterwardsForm(MakingForm):
    how = choice(_("How was it for you?"), list(HOW.items()), beside=True)
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A time that is booked or proposed, or one that is over."""

    day: date
    what: str
    url: str
    note_url: str = ""
    how: Promise | str = ""
    text: str = ""
    let_go_url: str = ""


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1"]:
            return _list(visit, state)
        case ["2"] if goes_across(visit, state):
            return _beside(visit, state)
        case ["3"] if goes_across(visit, state):
            return _propose(visit)
        case ["4", whose, id] if visit.posts:
            return _call_off(visit, _time(state, whose, id))
        case ["5", whose, id]:
            return _afterwards(visit, state, _time(state, whose, id))
        case _:
            raise Http404


def _time(state: State, whose: str, id: str) -> TimeProposed:
    time = state.shared.bond.time_of(between.ROLES.get(whose, ""), id)
    if time is None:
        raise Http404
    return time


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    across = goes_across(visit, state)
    ours = state.shared.bond
    proposed = [one for one in ours.times if ours.standing(one, visit.today) == "open"]
    return visit.show(
        "bond/together.html",
        harmed=visit.role == "harmed",
        across=across,
        booked=[_row(visit, one) for one in ours.booked(visit.today)] if across else (),
        proposed=[_row(visit, one) for one in proposed] if across else (),
        past=_past(visit, state),
        both=[_name(id) for id in ours.both(visit.role)] if across else (),
        enjoyed=[_name(id) for id in state.own.tending.enjoyed],
        urls={
            "list": visit.url("K", LIST),
            "beside": visit.url("K", BESIDE),
            "propose": visit.url("K", PROPOSE),
        },
        back_url=visit.url("J"),
    )


def _name(id: str) -> str:
    return next((gettext(one.name) for one in library.pastimes() if one.id == id), "")


def _row(visit: Visit, time: TimeProposed) -> Row:
    return Row(day=time.on, what=time.what, url=between.place_of(visit, time))


def _past(visit: Visit, state: State) -> list[Row]:
    """What was booked and is there or over: with what one noted of it, or the way to it."""
    return [_past_row(visit, state, one) for one in state.shared.bond.been(visit.today)]


def _past_row(visit: Visit, state: State, time: TimeProposed) -> Row:
    noted = state.own.tending.note_of(time.by, time.id)
    return Row(
        day=time.on,
        what=time.what,
        url=between.place_of(visit, time),
        note_url=""
        if noted
        else visit.url("K", f"{AFTERWARDS}/{between.WHOSE[time.by]}/{time.id}"),
        how=HOW[noted.how] if noted else "",
        text=noted.text if noted else "",
        let_go_url=visit.url("z", f"K/{noted.id}") if noted else "",
    )


# One's own list, and what of it lies beside the other's


def _list(visit: Visit, state: State) -> HttpResponseBase:
    now = state.own.tending.current
    initial = (
        {name: getattr(now, name) for name in ("id", "enjoy", "not_yet", "no", "more")}
        if now
        else {}
    )
    form = TastesForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _tastes(visit, said)):
        _take_in_what_is_enjoyed_no_more(visit)
        return visit.saved("K")
    return visit.show(
        "bond/tastes.html",
        form=form,
        harmed=visit.role == "harmed",
        let_go_url=visit.url("z", f"K/{now.id}") if now else "",
        aside_url=visit.url("K"),
        back_url=visit.url("K"),
    )


def _tastes(visit: Visit, said: dict[str, Any]) -> Command:
    return tending.KeepTastes(
        at=visit.now,
        id=said["id"],
        enjoy=tuple(said["enjoy"]),
        not_yet=tuple(said["not_yet"]),
        no=tuple(said["no"]),
        more=said["more"],
    )


def _take_in_what_is_enjoyed_no_more(visit: Visit) -> None:
    """What somebody marks otherwise no longer lies beside the other's list."""
    state = visit.state()
    enjoyed = state.own.tending.enjoyed
    gone = tuple(id for id in state.shared.bond.laid_by(visit.role) if id not in enjoyed)
    if gone and between.is_open(visit, state):
        visit.do(bond.TakeIn(at=visit.now, by=visit.role, id=new_id(), items=gone))


def _beside(visit: Visit, state: State) -> HttpResponseBase:
    laid = state.shared.bond.laid_by(visit.role)
    enjoyed = state.own.tending.enjoyed
    form = _beside_form(enjoyed)(
        visit.request.POST if visit.posts else None, initial={"items": list(laid)}
    )
    if visit.posts and visit.attempt(form, lambda said: _laid(visit, laid, said)):
        return visit.saved("K", said=gettext("Only what both of you put there is ever shown."))
    tried = bond.LayOut(at=visit.now, by=visit.role, id=str(form["id"].value()), items=())
    return visit.show(
        "bond/beside.html",
        form=form if enjoyed else None,
        held=held(visit, state, tried) if not visit.posts else None,
        list_url=visit.url("K", LIST),
        aside_url=visit.url("K"),
        back_url=visit.url("K"),
    )


def _beside_form(enjoyed: tuple[str, ...]) -> type[MakingForm]:
    field = forms.MultipleChoiceField(
        label=_("Which of these may lie beside theirs?"),
        help_text=_("Ten at most, of what you enjoy."),
        required=False,
        choices=[(id, _name(id)) for id in enjoyed],
        widget=ChoiceCardsMany(beside=True),
    )
    return type("BesideForm", (MakingForm,), {"items": field})


def _laid(visit: Visit, before: tuple[str, ...], said: dict[str, Any]) -> Command:
    """To take things away is an act of its own: it passes whatever stands between the two."""
    items = tuple(said["items"])
    if set(items) <= set(before):
        gone = tuple(id for id in before if id not in items)
        return bond.TakeIn(at=visit.now, by=visit.role, id=said["id"], items=gone)
    return bond.LayOut(at=visit.now, by=visit.role, id=said["id"], items=items)


# Time together


def _propose(visit: Visit) -> HttpResponseBase:
    hers = visit.role == "harmed"
    return bring(
        visit,
        TimeForm(visit.request.POST if visit.posts else None),
        bond.ProposeTime,
        {"what": "", "on": visit.today},
        title=gettext("Propose time together"),
        lead=gettext("They can say yes, otherwise, not now or no, or nothing.")
        if hers
        else gettext(
            "They can say yes, otherwise, not now or no, or nothing, and none of it needs a reason. "
            "It is no time to put things right in."
        ),
        main=gettext("Propose it"),
        aside=gettext("Leave it"),
        said=gettext("Proposed. For ten minutes you can take it back."),
        back="K",
    )


def _call_off(visit: Visit, time: TimeProposed) -> HttpResponseBase:
    command = bond.CallTimeOff(
        at=visit.now, by=visit.role, id=f"off-{time.id}"[:64], of=time.id, whose=time.by
    )
    return shared_book.press(visit, command, gettext("Called off. No reason is needed."), then="K")


def _afterwards(visit: Visit, state: State, time: TimeProposed) -> HttpResponseBase:
    """One question, for oneself: nobody hears that it was answered, or what."""
    if time not in state.shared.bond.been(visit.today):
        raise Http404
    form = AfterwardsForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _noted(visit, time, said)):
        return visit.saved("K")
    return ask(
        visit,
        form,
        title=gettext("How it was"),
        lead=gettext("For you alone. Nobody hears that you answered, or what."),
        back=visit.url("K"),
    )


def _noted(visit: Visit, time: TimeProposed, said: dict[str, Any]) -> Command:
    return tending.NoteTime(at=visit.now, time=time.id, whose=time.by, **said)
