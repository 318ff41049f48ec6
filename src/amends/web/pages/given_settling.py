"""Of an offer: its hours and what was asked of them, what it truly cost, whether it is whole again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import offers, settling
from amends.web.amounts import money, number
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.saying import day
from amends.web.pages.thing import Link, Part, Text, Thing

HOURS, WHOLE, NOT_WHOLE, COST = "9", "10", "11", "12"
"""N/9/<offer> and on (settling.py)."""

SAYS: Final[dict[settling.Says, Promise]] = {
    "whole": _("It is whole again."),
    "not_whole": _("It is not whole again."),
}


def settled(state: State, offer: offers.OfferGiven) -> Sequence[str]:
    """What was said of it since, in sentences for both."""
    ours = state.shared.settling
    said: list[str] = []
    hours = ours.hours_of(offer.id)
    if hours is not None:
        counts = (hours, ours.drawn(offer.id), ours.left(offer.id))
        offered, drawn, left = (number(one) for one in counts)
        said.append(
            gettext("Hours offered: %(offered)s. Asked for: %(drawn)s. Left: %(left)s.")
            % {"offered": offered, "drawn": drawn, "left": left}
        )
    cost = ours.cost_of(offer.id)
    if cost is not None:
        true_cost = money(cost.cost, cost.currency)
        said.append(gettext("What it truly cost: %(cost)s.") % {"cost": true_cost})
    whole = ours.whole_of(offer.id)
    if whole is not None:
        said.append(str(SAYS[whole.says]))
    return said


def ways_to_settle(visit: Visit, state: State, offer: offers.OfferGiven) -> Sequence[Link]:
    if state.shared.pacing.is_closed or can_be_taken_back(visit, offer):
        return ()
    hours = visit.url("N", f"{HOURS}/{offer.id}")
    ours = state.shared.settling
    if visit.role == "responsible":
        answer = state.shared.offers.answer_to(offer.id)
        declined = answer is not None and answer.answer == "declined"
        is_open = offers.may_be_offered(state, offer.kind)
        may = offer.kind in settling.HOURLY and is_open and not declined
        return (Link(name=_("Say how many hours"), url=hours),) if may else ()
    if offer.kind in settling.HOURLY:
        return (
            (Link(name=_("Ask for some of the hours"), url=hours),) if ours.left(offer.id) else ()
        )
    if offer.kind not in settling.MENDING:
        return ()
    ways = ((WHOLE, _("It is whole again")), (NOT_WHOLE, _("It is not whole again")))
    return (
        *(
            Link(name=name, url=visit.url("N", f"{act}/{offer.id}"), press=True, id=new_id())
            for act, name in ways
        ),
        Link(name=_("Say what it truly cost"), url=visit.url("N", f"{COST}/{offer.id}")),
    )


def _hours(one: settling.HoursOffered | settling.HoursDrawn) -> Text:
    return gettext("Hours: %(hours)s.") % {"hours": number(one.hours)}


def _for_which_day(one: settling.HoursDrawn) -> Sequence[Part]:
    return () if one.on is None else (Part(name=_("For which day"), text=day(one.on)),)


def _cost(one: settling.CostStated) -> Text:
    return money(one.cost, one.currency)


def _says(one: settling.WholeSaid) -> Text:
    return SAYS[one.says]


def _to_the_offer(visit: Visit, state: State, one: Any) -> Sequence[Link]:
    offer = find(state.shared.offers.offers, one.of)
    return () if offer is None else (Link(name=_("The offer"), url=place_of(visit, offer)),)


def _well(state: State, one: settling.HoursOffered) -> Sequence[Promise]:
    drawn = state.shared.settling.every_of(settling.HoursDrawn, one.of)
    return (
        (_("They asked for some of them. Give them as they said, and note it with the day."),)
        if (drawn)
        else ()
    )


THINGS: Final[Mapping[type[Given], Thing]] = {
    settling.HoursOffered: Thing(
        name=_("How many hours"), said=_hours, links=_to_the_offer, well=_well
    ),
    settling.HoursDrawn: Thing(
        name=_("Hours, asked for"), said=_hours, parts=_for_which_day, links=_to_the_offer
    ),
    settling.CostStated: Thing(name=_("What it truly cost"), said=_cost, links=_to_the_offer),
    settling.WholeSaid: Thing(name=_("Whether it is whole again"), said=_says, links=_to_the_offer),
}
