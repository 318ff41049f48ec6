"""Of an offer in the book that both can read: hours said and asked for, its true cost, whole or not.

The hurt person owes none of it. What is left is plain hours, and nobody's debt.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import offers
from amends.repair.practices import settling as rules
from amends.web.amounts import Amount, as_typed, number
from amends.web.forms import Day, Line
from amends.web.pages import shared_book
from amends.web.pages.asking import MakingForm
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed
from amends.web.pages.given_settling import COST, HOURS, NOT_WHOLE, WHOLE
from amends.web.pages.promise_days import A_DAY


class OfferHoursForm(MakingForm):
    hours = Amount(
        label=gettext_lazy("How many hours in all?"),
        help_text=gettext_lazy("Only as many as you will have. They need not be asked for."),
        error_messages={"required": gettext_lazy("A number is needed.")},
    )


class DrawForm(MakingForm):
    hours = Amount(
        label=gettext_lazy("How many hours?"),
        error_messages={"required": gettext_lazy("A number is needed.")},
    )
    text = forms.CharField(
        label=gettext_lazy("For what?"), required=False, max_length=300, widget=Line()
    )
    on = forms.DateField(
        label=gettext_lazy("For which day?"),
        help_text=gettext_lazy("Only if it has one."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )


class CostForm(MakingForm):
    cost = Amount(
        label=gettext_lazy("What did it truly cost?"),
        error_messages={"required": gettext_lazy("An amount is needed.")},
    )
    currency = forms.CharField(
        label=gettext_lazy("In which currency?"),
        help_text=gettext_lazy("Three letters, such as EUR, GBP, USD or INR."),
        max_length=3,
        widget=Line({"class": "control-count", "autocapitalize": "characters"}),
        error_messages={"required": gettext_lazy("Three letters are needed.")},
    )


def hours(visit: Visit, id: str) -> HttpResponseBase:
    """The responsible person says how many hours an offer of theirs holds."""
    state = visit.state()
    offer = _offer(state, id, rules.HOURLY)
    kept = state.shared.settling.hours_of(offer.id)
    form = OfferHoursForm(
        visit.request.POST if visit.posts else None,
        initial={} if kept is None else {"hours": as_typed(kept)},
    )
    return bring(
        visit,
        form,
        lambda **said: rules.OfferHours(of=offer.id, **said),
        {"hours": 1},
        title=_("How many hours"),
        lead=_(
            "They can ask for some of them, or for none. What is not asked for is no favour owed."
        ),
        main=_("Say so"),
        aside=_("Leave it"),
        said=_("Said. For ten minutes you can take it back."),
    )


def _offer(state: State, id: str, fits: tuple[str, ...]) -> offers.OfferGiven:
    offer = addressed(state.shared.offers.offers, id)
    if offer.kind not in fits:
        raise Http404
    return offer


def shown(visit: Visit, act: str, id: str) -> HttpResponseBase:
    return ACTS[act](visit, visit.state(), id)


def _draw(visit: Visit, state: State, id: str) -> HttpResponseBase:
    offer = _offer(state, id, rules.HOURLY)
    left = state.shared.settling.left(offer.id)
    return bring(
        visit,
        DrawForm(visit.request.POST if visit.posts else None),
        lambda **said: rules.DrawHours(of=offer.id, **said),
        {"hours": left, "text": "", "on": None},
        title=_("Ask for some of the hours"),
        lead=_("%(left)s are left. You can ask for as many as you want of them, or for none.")
        % {"left": number(left)},
        main=_("Ask for them"),
        aside=_("Leave it"),
        said=_("Asked for. For ten minutes you can take it back."),
    )


def _cost(visit: Visit, state: State, id: str) -> HttpResponseBase:
    offer = _offer(state, id, rules.MENDING)
    return bring(
        visit,
        CostForm(visit.request.POST if visit.posts else None, initial={"currency": offer.currency}),
        lambda **said: rules.StateCost(of=offer.id, **said),
        {"cost": 1, "currency": "EUR"},
        title=_("What it truly cost"),
        lead=_("Only if you want to say it. It asks for nothing, and you owe no receipt."),
        main=_("Say it"),
        aside=_("Leave it"),
        said=_("Said. For ten minutes you can take it back."),
    )


def _whole(visit: Visit, state: State, id: str) -> HttpResponseBase:
    return _say(visit, _offer(state, id, rules.MENDING), "whole")


def _not_whole(visit: Visit, state: State, id: str) -> HttpResponseBase:
    return _say(visit, _offer(state, id, rules.MENDING), "not_whole")


def _say(visit: Visit, offer: offers.OfferGiven, says: rules.Says) -> HttpResponseBase:
    command = rules.SayWhole(
        at=visit.now, by="harmed", id=shared_book.pressed_id(visit), of=offer.id, says=says
    )
    said = _("Said. For ten minutes you can take it back.")
    return shared_book.press(visit, command, said)


ACTS: Final[dict[str, Callable[[Visit, State, str], HttpResponseBase]]] = {
    HOURS: _draw,
    WHOLE: _whole,
    NOT_WHOLE: _not_whole,
    COST: _cost,
}
