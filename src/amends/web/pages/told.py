"""Leaf x: as told. What a partner without an account said by mouth or on paper, written down.

`x/` what was told and where it is written, `x/<n>/` one kind of thing told, `x/<n>/<id>/` one of
them again: the answer to a question, the end of an agreement, the end of a stop in their words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices.as_told import (
    Agreement,
    EndAgreementTold,
    EndStopTold,
    HeardTold,
    QuestionTold,
    Stop,
    Stops,
    TellAgreement,
    TellHeard,
    TellQuestion,
    TellStop,
    WasIt,
)
from amends.web.forms import AmendsForm, Day
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, Text, choice, words
from amends.web.pages.frame import Visit, page

QUESTION, HEARD, AGREED, STOP = "1", "2", "3", "4"

WAS_IT: Final[dict[WasIt, Promise]] = {
    "yes": _("Yes, that was it"),
    "partly": _("Partly"),
    "no": _("No, that was not it"),
    "not_said": _("They did not say"),
}

STOPS: Final[dict[Stops, Promise]] = {
    "letters": _("No more letters"),
    "asking": _("Stop asking"),
    "contact": _("Do not contact me"),
}

WHAT_STOPS: Final[dict[str, Text]] = {
    "letters": _("From now on no apology is prepared, in any way."),
    "asking": _("Nothing is begun with them: no letter, no offer, no question, no invitation."),
    "contact": _("Nothing that reaches them exists here any more. What is your own goes on."),
}

AN_AGREEMENT_IS_LOOKED_AT: Final = timedelta(days=14)
AN_AGREEMENT_ENDS: Final = timedelta(days=90)
"""What the fields begin with: soon enough to mend it, and no longer than a season (2026-11)."""


def _on() -> forms.DateField:
    return forms.DateField(label=_("On which day did they say it?"), widget=Day())


class QuestionForm(MakingForm):
    text = words(
        _("What did they ask?"), hint=_("In their words. The same may be asked again."), rows=3
    )
    answer = words(_("What did you answer?"), hint=_("You can add it later."), rows=3, free=True)
    on = _on()


class HeardForm(MakingForm):
    text = words(
        _("What did you hear?"),
        hint=_("As you said it back to them: what it was like, not what you meant."),
    )
    was_it = choice(_("Did they say that was it?"), list(WAS_IT.items()))
    on = _on()


class AgreementForm(MakingForm):
    what = words(
        _("What did you agree?"), hint=_("In words by which both of you would know it."), rows=3
    )
    why = words(_("What is it for?"), rows=2)
    on = forms.DateField(label=_("On which day?"), widget=Day())
    review = forms.DateField(
        label=_("When do you look at it again?"),
        help_text=_("A day that both of you said, or a first one of your own."),
        widget=Day(),
    )
    end = forms.DateField(
        label=_("When does it end?"),
        help_text=_("Within a year. It can be made again if both of you want it then."),
        widget=Day(),
    )


class StopForm(MakingForm):
    stops = choice(_("What is to stop?"), list(STOPS.items()), hints=WHAT_STOPS)
    text = words(_("In their words"), rows=2, free=True)
    on = _on()


class EndForm(AmendsForm):
    on = forms.DateField(label=_("On which day?"), widget=Day())


class EndStopForm(EndForm):
    as_told = words(
        _("What did they say?"),
        hint=_("In their words. A friendly look or a practical message does not end it."),
        rows=3,
        free=True,
    )
    field_order = ("as_told", "on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing told, for components/entries.html."""

    day: date
    title: str
    text: str
    tag: str | Promise
    tag_kind: str
    url: str


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    kind, __, id = visit.act.partition("/")
    if not kind:
        return _overview(visit)
    if kind not in KINDS:
        raise Http404
    return KINDS[kind](visit, visit.state(), id)


def _overview(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return visit.show(
        "told/page.html",
        stops=[_stop_row(visit, stop) for stop in state.own.as_told.holding],
        told=_told(visit, state),
        urls=_urls(visit),
    )


def _urls(visit: Visit) -> dict[str, str]:
    return {
        "home": visit.url("a"),
        "question": visit.url("x", QUESTION),
        "heard": visit.url("x", HEARD),
        "agreed": visit.url("x", AGREED),
        "stop": visit.url("x", STOP),
        "letters": visit.url("g"),
        "offers": visit.url("i"),
        "request": "" if between.is_shared(visit) else visit.url("3"),
        "space": visit.url("h", "1"),
        "try": visit.url("o"),
        "goes_on": visit.url("2", "1"),
        "impact": visit.url("d"),
    }


def _told(visit: Visit, state: State) -> list[Row]:
    """All that was told and holds nothing off, the newest day first."""
    mine = state.own.as_told
    rows = [
        *(_question_row(visit, one) for one in mine.questions),
        *(_heard_row(visit, one) for one in mine.heard),
        *(_agreement_row(visit, one) for one in mine.agreements),
        *(_stop_row(visit, one) for one in mine.stops if not one.holds),
    ]
    return sorted(rows, key=lambda row: row.day, reverse=True)


def _question_row(visit: Visit, one: QuestionTold) -> Row:
    return Row(
        day=one.on,
        title=one.text,
        text=one.answer,
        tag=_("They asked, as told"),
        tag_kind="kept" if one.answer else "",
        url=visit.url("x", f"{QUESTION}/{one.id}"),
    )


def _heard_row(visit: Visit, one: HeardTold) -> Row:
    return Row(
        day=one.on,
        title=one.text,
        text=str(WAS_IT[one.was_it]),
        tag=_("What you heard, as told"),
        tag_kind="kept" if one.was_it == "yes" else "",
        url=visit.url("x", f"{HEARD}/{one.id}"),
    )


def _agreement_row(visit: Visit, one: Agreement) -> Row:
    holds = one.holds(visit.today)
    return Row(
        day=one.on,
        title=one.what,
        text=one.why,
        tag=_("Agreed, as told") if holds else _("Agreed once, over now"),
        tag_kind="kept" if holds else "",
        url=visit.url("x", f"{AGREED}/{one.id}"),
    )


def _stop_row(visit: Visit, one: Stop) -> Row:
    return Row(
        day=one.on,
        title=str(STOPS[one.stops]),
        text=one.text if one.holds else one.as_told,
        tag=_("Holds, as told") if one.holds else _("Ended in their words"),
        tag_kind="care" if one.holds else "",
        url=visit.url("x", f"{STOP}/{one.id}"),
    )


def _asked(
    visit: Visit,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], Any],
    *,
    title: Promise,
    lead: Promise | str = "",
    then: str = "x",
    gone: str = "",
    main: Promise | str = "",
) -> HttpResponseBase:
    """One form about one thing told."""
    if visit.posts and visit.attempt(form, command):
        return visit.saved(then)
    return visit.show(
        "told/form.html",
        form=form,
        title=title,
        lead=lead,
        main=main or gettext("Keep it"),
        back_url=visit.url("x"),
        gone=gone,
    )


def _question(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = _kept(visit, state.own.as_told.questions, id)
    first = {"id": id, "text": kept.text, "answer": kept.answer, "on": kept.on} if kept else {}
    form = QuestionForm(_posted(visit), initial={"on": visit.today, **first})
    return _asked(
        visit,
        form,
        lambda data: TellQuestion(at=visit.now, **{**data, **_same(id)}),
        title=_("A question of theirs"),
        lead=_("Answer what was asked, all of it, and no more often than they ask."),
        gone=_gone(visit, QUESTION, id),
    )


def _heard(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = _kept(visit, state.own.as_told.heard, id)
    first = {"id": id, "text": kept.text, "was_it": kept.was_it, "on": kept.on} if kept else {}
    form = HeardForm(_posted(visit), initial={"on": visit.today, **first})
    return _asked(
        visit,
        form,
        lambda data: TellHeard(at=visit.now, **{**data, **_same(id)}),
        title=_("What you heard"),
        lead=_("Only they can say whether it was that. Partly is a good answer too."),
        gone=_gone(visit, HEARD, id),
    )


def _agreed(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = _kept(visit, state.own.as_told.agreements, id)
    if kept is not None:
        return _agreement(visit, kept)
    first = {
        "on": visit.today,
        "review": visit.today + AN_AGREEMENT_IS_LOOKED_AT,
        "end": visit.today + AN_AGREEMENT_ENDS,
    }
    return _asked(
        visit,
        AgreementForm(_posted(visit), initial=first),
        lambda data: TellAgreement(at=visit.now, **data),
        title=_("Something the two of you agreed"),
        lead=_("Only what both of you said yes to. Silence is not a yes."),
    )


def _agreement(visit: Visit, kept: Agreement) -> HttpResponseBase:
    form = EndForm(_posted(visit), initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form, lambda data: EndAgreementTold(at=visit.now, of=kept.id, on=data["on"])
    ):
        return visit.saved("x")
    return visit.show(
        "told/agreement.html",
        form=form,
        agreement=kept,
        holds=kept.holds(visit.today),
        back_url=visit.url("x"),
        gone=_gone(visit, AGREED, kept.id),
    )


def _stop(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = _kept(visit, state.own.as_told.stops, id)
    if kept is not None:
        return _stop_again(visit, kept)
    form = StopForm(_posted(visit), initial={"on": visit.today})
    return _asked(
        visit,
        form,
        lambda data: TellStop(at=visit.now, **data),
        title=_("They asked for something to stop"),
        lead=_("It holds from the moment you keep it, and whatever you have open is taken down."),
        then="a" if form.is_bound and form.data.get("stops") == "contact" else "x",
    )


def _stop_again(visit: Visit, kept: Stop) -> HttpResponseBase:
    form = EndStopForm(_posted(visit), initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form,
        lambda data: EndStopTold(at=visit.now, of=kept.id, on=data["on"], as_told=data["as_told"]),
    ):
        return visit.saved("x")
    return visit.show(
        "told/stop.html",
        form=form,
        stop=kept,
        name=STOPS[kept.stops],
        what=WHAT_STOPS[kept.stops],
        back_url=visit.url("x"),
        gone="" if kept.holds else _gone(visit, STOP, kept.id),
    )


def _kept(visit: Visit, things: Any, id: str) -> Any:
    """The thing to be shown again; None where a new one is begun.

    None also for a form about one that was let go meanwhile: its words come back with the reason.
    """
    thing = find(things, id) if id else None
    if id and thing is None and not visit.posts:
        raise Http404
    return thing


def _same(id: str) -> dict[str, str]:
    return {"id": id} if id else {}


def _gone(visit: Visit, kind: str, id: str) -> str:
    return visit.url("z", f"x/{kind}/{id}") if id else ""


def _posted(visit: Visit) -> Any:
    return visit.request.POST if visit.posts else None


KINDS: Final[dict[str, Callable[[Visit, State, str], HttpResponseBase]]] = {
    QUESTION: _question,
    HEARD: _heard,
    AGREED: _agreed,
    STOP: _stop,
}
