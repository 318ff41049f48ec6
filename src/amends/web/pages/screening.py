"""Leaf b: the safety questions, answered alone, and the page after them.

The questions are asked one at a time out of one form, and sent once: nothing of a half-given answer
is kept anywhere. Every answer leads to the same address, so that an address tells nothing.
"""

from __future__ import annotations

import secrets
from typing import Any, Final, Self

from django import forms
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices import safety
from amends.web.forms import AmendsForm
from amends.web.pages import between
from amends.web.pages.asking import REPLIES, choice
from amends.web.pages.frame import Visit, page
from amends.web.pages.help_lines import CountryForm, lines_of

BARRED: Final = (
    ("no_____", gettext_lazy("No")),
    ("asked__", gettext_lazy("I was asked not to")),
    ("order__", gettext_lazy("There is a court order")),
    ("notsaid", gettext_lazy("Rather not say")),
)


STAYS: Final = (
    ("stays", gettext_lazy("Yes, until I end it")),
    ("ends", gettext_lazy("No, end it")),
)


def _question(label: Any) -> forms.ChoiceField:
    return choice(label, REPLIES, free=True)


class HurtForm(AmendsForm):
    """The questions to a person who was hurt."""

    afraid = _question(gettext_lazy("Are you sometimes afraid of how your partner will react?"))
    watched = _question(
        gettext_lazy("Does your partner check your phone or your messages, or where you are?")
    )
    decided_for = _question(
        gettext_lazy("Does your partner decide whom you see, or what you may spend?")
    )
    threatened = _question(
        gettext_lazy("Has your partner threatened to hurt you, themselves, or someone you love?")
    )
    not_free = _question(gettext_lazy("When you want to say no to them, does it feel unsafe?"))

    quiet = choice(
        gettext_lazy("It is “not now” between you two. Does it stay so?"),
        STAYS,
        hint=gettext_lazy(
            "Left open, it stays. While an answer of yours speaks against contact, it stays too."
        ),
        free=True,
    )

    def only_where_it_is_quiet(self, quiet: bool) -> Self:
        """Ask about "not now" whoever asked for it, and nobody else. It comes last."""
        last = self.fields.pop("quiet")
        if quiet:
            self.fields["quiet"] = last
        return self


class DidForm(HurtForm):
    """The questions to a person who did the hurt: they too may be afraid."""

    used_force = _question(
        gettext_lazy(
            "Have you used force against your partner, threatened them, or controlled where they go "
            "and whom they see?"
        )
    )
    barred = choice(
        gettext_lazy("Is there a court order, or have you been asked not to contact them?"),
        BARRED,
        free=True,
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    return _after(visit) if visit.act else _asked(visit)


def _asked(visit: Visit) -> HttpResponseBase:
    kind = DidForm if visit.seat.role == "responsible" else HurtForm
    quiet = visit.seat.role in visit.state().shared.pacing.not_now
    form = kind(visit.request.POST or None).only_where_it_is_quiet(quiet)
    if visit.posts and visit.attempt(form, lambda said: _command(visit, said)):
        return redirect(visit.url("b", "1"))
    return visit.show("screening/questions.html", form=form, back_url=visit.url("a"))


def _command(visit: Visit, said: dict[str, str]) -> safety.Screen:
    # What was left open is the same as "rather not say": an answer is never demanded.
    ends = said.pop("quiet", "") == "ends"
    replies: dict[str, Any] = {name: reply for name, reply in said.items() if reply}
    again = safety.LEAST_DAYS + secrets.randbelow(safety.MOST_DAYS - safety.LEAST_DAYS + 1)
    about = visit.seat.token
    return safety.Screen(at=visit.now, about=about, again_in=again, ends_quiet=ends, **replies)


def _after(visit: Visit) -> HttpResponseBase:
    """What the answers open. One address for every road."""
    state = visit.state()
    country = state.own.safety.country
    road = safety.road(state, visit.seat.token)
    return visit.show(
        "screening/after.html",
        road=road,
        groups=lines_of(country, first=first_for(road)),
        country=country,
        form=CountryForm(initial={"country": country}),
        country_url=visit.url("m", "1"),
        help_url=visit.url("m"),
        on_url=_next(visit, begun=bool(state.own.owning.harms or state.own.partners_side.pages)),
        on=_("Go on") if visit.seat.role == "responsible" else _("Go on to my side"),
    )


def first_for(road: safety.Road) -> str:
    """Which help lines this road shows first."""
    return "uses_abuse" if road == "help_first" else ""


def _next(visit: Visit, *, begun: bool) -> str:
    """Who came by a code is led to their own side first: nothing asks them to begin with a confession."""
    if begun or visit.seat.role == "harmed" or between.is_shared(visit):
        return visit.url("a")
    return visit.url("c", "new")
