"""Leaf 5: how often the two look at how it goes, which the hurt person says; and what was shown of it.

`5/1/<id>/` shows the other a check-in of one's own, or a part of it, and `5/12/<id>/` answers on a
scale; on `5/2/` the hurt person says when it is all right that the other looks after what holds less
often; `5/3/` to `5/11/` are in `looking_together.py`. Nothing is reckoned from what
was shown, nothing is asked for, and a time that was left out is nowhere.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import own_items, scale_items
from amends.repair import State
from amends.repair.practices import checkins, rhythm, scales, upkeep
from amends.web.forms import ChoiceCardsMany
from amends.web.pages import between, looking_together
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, ask, choice
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.given_rhythm import answered, asked, chosen, may_share
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import held

SHARE, SELDOM, SHARE_SCALE = "1", "2", "12"

EVERY: Final[dict[rhythm.Every, Promise]] = {
    "never": _("Never"),
    "day": _("Every day"),
    "week": _("Once a week"),
    "fortnight": _("Every two weeks"),
    "month": _("Once a month"),
}
FORM: Final[dict[rhythm.Form, Promise]] = {
    "any": _("As it comes"),
    "talk": _("As a talk"),
    "writing": _("In writing"),
    "walk": _("On a walk"),
}


SELDOM_NAMES: Final[dict[upkeep.Rhythm, Promise]] = {
    "weekly": _("Every week still"),
    "monthly": _("Every month is enough"),
    "quarterly": _("Every three months is enough"),
    "yearly": _("Once a year is enough"),
}


class RhythmForm(MakingForm):
    every = choice(
        _("How often do you want to look together at how it goes?"),
        list(EVERY.items()),
        hints={"never": _("A whole answer, and it needs no reason.")},
    )
    form = choice(_("And in which way?"), list(FORM.items()), beside=True)


class SeldomForm(MakingForm):
    every = choice(
        _("How seldom may they come to look?"),
        [*SELDOM_NAMES.items(), ("unsaid", _("I say nothing of it"))],
        hints={"unsaid": _("Then it is theirs to judge.")},
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    act, __, id = visit.act.partition("/")
    if not visit.act:
        return _rhythm(visit, state)
    if visit.act == SELDOM and _may_set(visit, state):
        return _seldom(visit, state)
    if act in looking_together.ACTS:
        return looking_together.shown(visit, state, act, id)
    if not may_share(visit, state):
        raise Http404
    match act:
        case "1":
            return _share(visit, state, addressed(state.own.checkins.checkins, id))
        case "12":
            return _share_scale(visit, state, addressed(state.own.scales.answered, id))
        case _:
            raise Http404


def _rhythm(visit: Visit, state: State) -> HttpResponseBase:
    current = state.shared.rhythm.current
    may_set = _may_set(visit, state)
    form = RhythmForm(visit.request.POST if visit.posts else None, initial=_as_it_is(current))
    if visit.posts and not may_set:
        raise Http404
    if visit.posts and visit.attempt(form, lambda said: _set(visit, said)):
        return visit.saved("5", said=gettext("It holds from now on, until you change it."))
    return visit.show(
        "rhythm/page.html",
        form=form if may_set else None,
        every=EVERY[current.every] if current else "",
        way=FORM[current.form] if current and current.every != "never" else "",
        since=between.day_of(visit, current) if current else None,
        harmed=visit.role == "harmed",
        together=looking_together.together(visit, state),
        rows=[_row(visit, one) for one in _by_day(state)],
        back_url=visit.url("p"),
        own_url=visit.url("k"),
        seldom_url=visit.url("5", SELDOM) if may_set else "",
    )


def _may_set(visit: Visit, state: State) -> bool:
    return visit.role == "harmed" and not state.shared.pacing.is_closed


def _seldom(visit: Visit, state: State) -> HttpResponseBase:
    now = state.shared.rhythm.seldom or "unsaid"
    form = SeldomForm(visit.request.POST if visit.posts else None, initial={"every": now})
    if visit.posts and visit.attempt(
        form, lambda said: rhythm.SaySeldom(at=visit.now, by=visit.role, **said)
    ):
        return visit.saved("5", said=gettext("It holds from now on, until you change it."))
    return ask(
        visit,
        form,
        title=gettext("When less is all right"),
        lead=gettext(
            "Your partner may look after what holds, and comes to look less often when it is steady. "
            "If you want to say how seldom that may become, it becomes no rarer. Nobody asks you."
        ),
        aside=gettext("Leave it as it is"),
        back=visit.url("5"),
    )


def _as_it_is(current: rhythm.RhythmSet | None) -> dict[str, str]:
    return {"every": current.every, "form": current.form} if current else {"form": "any"}


def _set(visit: Visit, said: dict[str, Any]) -> rhythm.SetRhythm:
    return rhythm.SetRhythm(at=visit.now, by=visit.role, **said)


def _by_day(state: State) -> list[rhythm.CheckInShared | rhythm.ScaleShared]:
    ours = state.shared.rhythm
    return sorted((*ours.checkins, *ours.of_scales), key=lambda one: (one.on, one.at), reverse=True)


def _row(
    visit: Visit, one: rhythm.CheckInShared | rhythm.ScaleShared
) -> dict[str, date | Promise | str]:
    mine = one.by == visit.role
    return {
        "day": one.on,
        "title": _("From you") if mine else _("From your partner"),
        "text": one.note if isinstance(one, rhythm.CheckInShared) else "",
        "url": place_of(visit, one),
    }


# Showing one


def _share(visit: Visit, state: State, checkin: checkins.CheckedIn) -> HttpResponseBase:
    form = _share_form(visit, checkin)(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=checkin.note)
    if visit.posts and visit.attempt(form, lambda said: _shared(visit, checkin, said)):
        return between.given(visit, form, gettext("Shown. For ten minutes you can take it back."))
    tried = _shared(visit, checkin, {"id": form["id"].value(), "parts": ()})
    return visit.show(
        "rhythm/share.html",
        form=form,
        day=checkin.on,
        held=held(visit, state, tried) if not visit.posts else None,
        aside_url=visit.url("k"),
        back_url=visit.url("k"),
    )


def _share_form(visit: Visit, checkin: checkins.CheckedIn) -> type[MakingForm]:
    """Each part that was answered, to be ticked; none is ticked beforehand."""
    said = ((question, getattr(checkin, question.item)) for question in own_items())
    answers = [(q, answer) for q, answer in said if answer is not None]
    choices = [(str(q.item), asked(q, visit.role)) for q, __ in answers]
    hints = {str(q.item): answered(q, answer) for q, answer in answers}
    if checkin.note:
        choices.append(("note", gettext("What you wrote about it")))
        hints["note"] = checkin.note
    field = forms.MultipleChoiceField(
        label=_("What do you want to show?"),
        choices=choices,
        widget=ChoiceCardsMany(hints=hints),
        error_messages=NOTHING_CHOSEN,
    )
    return type("ShareForm", (MakingForm,), {"parts": field})


def _shared(visit: Visit, checkin: checkins.CheckedIn, said: dict[str, Any]) -> rhythm.ShareCheckIn:
    return rhythm.ShareCheckIn(
        at=visit.now, by=visit.role, id=said["id"], checkin=checkin.id, parts=tuple(said["parts"])
    )


def _share_scale(visit: Visit, state: State, kept: scales.ScaleAnswered) -> HttpResponseBase:
    form = _share_scale_form(kept)(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _shared_scale(visit, kept, said)):
        return between.given(visit, form, gettext("Shown. For ten minutes you can take it back."))
    tried = _shared_scale(visit, kept, {"id": form["id"].value(), "items": ()})
    return visit.show(
        "rhythm/share_scale.html",
        form=form,
        day=kept.on,
        held=held(visit, state, tried) if not visit.posts else None,
        aside_url=visit.url("k", "6"),
        back_url=visit.url("k", "6"),
    )


def _share_scale_form(kept: scales.ScaleAnswered) -> type[MakingForm]:
    """Each item that was answered, to be ticked; none is ticked beforehand."""
    asked_of = [
        (item, points)
        for item in scale_items(kept.scale)
        if (points := kept.of(item.number)) is not None
    ]
    field = forms.TypedMultipleChoiceField(
        label=_("What do you want to show?"),
        coerce=int,
        choices=[(str(item.number), item.asked) for item, __ in asked_of],
        widget=ChoiceCardsMany(
            hints={str(item.number): chosen(item, points) for item, points in asked_of}
        ),
        error_messages=NOTHING_CHOSEN,
    )
    return type("ShareForm", (MakingForm,), {"items": field})


def _shared_scale(
    visit: Visit, kept: scales.ScaleAnswered, said: dict[str, Any]
) -> rhythm.ShareScale:
    return rhythm.ShareScale(
        at=visit.now,
        by=visit.role,
        id=said["id"],
        answered=kept.id,
        items=tuple(said["items"]),
    )
