"""Offers in the book that both can read, what is said to one, and what would help.

"No, thank you" is a good end. A wish asks for no answer and opens nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import offers
from amends.web.pages import offered
from amends.web.pages.amends import KINDS, TAKE_UP, WISH
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit
from amends.web.pages.given_settling import settled, ways_to_settle
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Text, Thing

SAID: Final[dict[offers.Answer, Promise]] = {
    "accepted": _("Yes"),
    "changed": _("Yes, but differently"),
    "later": _("Not now"),
    "declined": _("No, thank you"),
}


WISH_ENDS: Final = "1"
"""6/1/<id> (wish.py)."""

TAKEN_WELL: Final[dict[offers.Answer, tuple[Promise, ...]]] = {
    "accepted": (_("Then do it, as you said and when you said. It buys nothing else."),),
    "changed": (
        _("They want it, in their way."),
        _("Take it up as they want it, or say that you cannot."),
    ),
    "later": (_("Not now is a whole answer. Do not ask when."),),
    "declined": (
        _("No, thank you is a good end."),
        _("Do not offer it again, and do not do it unasked. Another way may be wanted one day."),
    ),
}


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(SAID.items()),
        hints={"changed": _("You can say how it would be right.")},
    )
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)


def _kind(offer: offers.OfferGiven) -> Text:
    return KINDS[offer.kind][0]


def _what(offer: offers.OfferGiven | offers.OfferChanged) -> str:
    return offer.what


def _answers(state: State, offer: offers.OfferGiven) -> Sequence[Given]:
    return state.shared.offers.every_of(offers.OfferAnswered, offer.id)


def _its_answer(answer: offers.OfferAnswered) -> Promise:
    return SAID[answer.answer]


def _as_it_stands(state: State, offer: offers.OfferGiven, today: date) -> Text:
    change = state.shared.offers.change_of(offer.id)
    now = gettext("It was taken up as it was wanted. It now reads: %(what)s")
    taken_up = [] if change is None else [now % {"what": change.what}]
    return " ".join((*taken_up, *settled(state, offer)))


def _ways_on(visit: Visit, state: State, offer: offers.OfferGiven) -> Sequence[Link]:
    return (*_taking_up(visit, state, offer), *ways_to_settle(visit, state, offer))


def _taking_up(visit: Visit, state: State, offer: offers.OfferGiven) -> Sequence[Link]:
    ours = state.shared.offers
    if visit.role != "responsible" or state.shared.pacing.is_closed:
        return ()
    if not ours.wants_change(offer.id) or find(state.own.amends.items, offer.item) is None:
        return ()
    url = visit.url("i", f"{offer.item}/{TAKE_UP}")
    return (Link(name=_("Take it up as they want it"), url=url),)


def _taking_it_well(state: State, offer: offers.OfferGiven) -> Sequence[Promise]:
    answer = state.shared.offers.answer_to(offer.id)
    return () if answer is None else TAKEN_WELL[answer.answer]


def _to_the_offer(visit: Visit, state: State, change: offers.OfferChanged) -> Sequence[Link]:
    offer = find(state.shared.offers.offers, change.of)
    return () if offer is None else (Link(name=_("The offer"), url=place_of(visit, offer)),)


# What would help


def _is_over(end: offers.WishEnded) -> Text:
    return _("It is not wanted any more. No reason is needed.")


def _wish_stands(state: State, wish: offers.WishGiven, today: date) -> Text:
    end = state.shared.offers.end_of(wish.id)
    if end is None:
        return _("A wish. It asks for no answer.")
    return gettext("Not wanted any more since %(day)s.") % {"day": day(end.day)}


def _ways_on_from_wish(visit: Visit, state: State, wish: offers.WishGiven) -> Sequence[Link]:
    if state.shared.pacing.is_closed or state.shared.offers.end_of(wish.id) is not None:
        return ()
    if visit.role == "responsible":
        return (Link(name=_("Plan to do it"), url=visit.url("i", f"{WISH}/{wish.id}")),)
    if can_be_taken_back(visit, wish):
        return ()
    url = visit.url("6", f"{WISH_ENDS}/{wish.id}")
    return (Link(name=_("It is not wanted any more"), url=url, press=True),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    offers.OfferGiven: Thing(
        name=_("An offer"),
        said=_kind,
        text=_what,
        parts=offered.of_offer,
        answers=_answers,
        answering=Answering(form=AnswerForm, act=offers.AnswerOffer),
        stands=_as_it_stands,
        links=_ways_on,
        well=_taking_it_well,
    ),
    offers.OfferAnswered: Thing(name=_("An answer to an offer"), said=_its_answer),
    offers.OfferChanged: Thing(
        name=_("An offer, as it was wanted"), text=_what, links=_to_the_offer
    ),
    offers.WishGiven: Thing(
        name=_("What would help"), stands=_wish_stands, links=_ways_on_from_wish
    ),
    offers.WishEnded: Thing(name=_("A wish that is over"), said=_is_over),
}
