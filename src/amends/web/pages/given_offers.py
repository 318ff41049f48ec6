"""Offers in the book that both can read, and what is said to one; "no, thank you" is an end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import offers
from amends.web.forms import ChoiceCards, Writing
from amends.web.pages.amends import KINDS
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm
from amends.web.pages.thing import Answering, Text, Thing

SAID: Final[dict[offers.Answer, Promise]] = {
    "accepted": _("Yes"),
    "changed": _("Yes, but differently"),
    "later": _("Not now"),
    "declined": _("No, thank you"),
}


class AnswerForm(MakingForm):
    answer = forms.ChoiceField(
        label=_("What do you want to say to it?"),
        choices=list(SAID.items()),
        widget=ChoiceCards(hints={"changed": _("You can say how it would be right.")}),
        error_messages=NOTHING_CHOSEN,
    )
    text = forms.CharField(
        label=_("In your words"),
        help_text=_("Only if you want to."),
        required=False,
        widget=Writing(rows=3),
    )


def _kind(offer: offers.OfferGiven) -> Text:
    return KINDS[offer.kind][0]


def _what(offer: offers.OfferGiven) -> str:
    return offer.what


def _answers(state: State, offer: offers.OfferGiven) -> Sequence[Given]:
    return [one for one in state.shared.offers.answers if one.of == offer.id]


def _its_answer(answer: offers.OfferAnswered) -> Promise:
    return SAID[answer.answer]


THINGS: Final[Mapping[type[Given], Thing]] = {
    offers.OfferGiven: Thing(
        name=_("An offer"),
        said=_kind,
        text=_what,
        answers=_answers,
        answering=Answering(form=AnswerForm, act=offers.AnswerOffer),
    ),
    offers.OfferAnswered: Thing(name=_("An answer to an offer"), said=_its_answer),
}
