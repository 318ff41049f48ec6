"""/more/: what belongs to the person and not to one repair: settings, keys, the way out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.people import access, sessions
from amends.repair.practices.safety import ChoosePreferences
from amends.web.forms import Count, Line
from amends.web.pages.frame import Visit
from amends.web.pages.help_lines import CountryForm
from amends.web.pages.personal import personal


class SettingsForm(CountryForm):
    leave_to = forms.CharField(
        label=gettext_lazy("Where should quick leave go?"),
        help_text=gettext_lazy(
            "The address of a page that nobody would wonder about, such as a weather page. Empty: a "
            "blank page."
        ),
        required=False,
        widget=Line({"inputmode": "url", "autocapitalize": "none"}),
    )
    idle_minutes = forms.IntegerField(
        label=gettext_lazy("After how many minutes without a touch should Amends lock?"),
        help_text=gettext_lazy("What you were writing comes back when you unlock it."),
        widget=Count(),
        error_messages={
            "required": gettext_lazy("A number of minutes, from 2 to 240."),
            "invalid": gettext_lazy("A number of minutes, from 2 to 240."),
        },
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """One place to go from here."""

    name: str
    about: str
    url: str


@personal
def page(visit: Visit) -> HttpResponseBase:
    return visit.show("more/page.html", ways=[*_ways(), *_questions(visit)], account=_account())


def _ways() -> list[Way]:
    return [
        Way(
            name=_("Settings"),
            about=_("Where you are, where leaving goes, when it locks."),
            url=reverse("settings"),
        ),
        Way(
            name=_("Being reminded"),
            about=_("Of what, where, and when not."),
            url=reverse("reminders"),
        ),
        Way(
            name=_("Your days in a calendar"),
            about=_("On a phone or a computer, under your own words."),
            url=reverse("calendar"),
        ),
        Way(
            name=_("How leaving works"),
            about=_("The button in the corner, and what it cannot do."),
            url=reverse("leave"),
        ),
        Way(
            name=_("What you have open behind a code"),
            about=_("Pages for somebody without an account, and taking them down."),
            url=reverse("open_pages"),
        ),
        Way(name=_("People who can help"), about="", url=reverse("help")),
    ]


def _questions(visit: Visit) -> list[Way]:
    seats = access.seats(visit.ring)
    # With one repair there is nothing to tell apart, and nothing to read in a list.
    names = [_("The questions for you alone")] * len(seats)
    if len(seats) > 1:
        names = [_("The questions for you alone, %(n)s") % {"n": n + 1} for n in range(len(seats))]
    about = _("You can answer them again at any time.")
    return [
        Way(name=name, about=about, url=reverse("leaf", args=[seat.token, "b"]))
        for name, seat in zip(names, seats, strict=True)
    ]


def _account() -> list[Way]:
    return [
        Way(
            name=_("Your keys"),
            about=_("Passphrase, second step, recovery key, other browsers."),
            url=reverse("mfa_index"),
        ),
        Way(
            name=_("A copy of all that is yours"),
            about=_("One file to keep, that reads without Amends. It is not sealed."),
            url=reverse("copy"),
        ),
        Way(
            name=_("All your repairs"),
            about=_("And the beginning of another."),
            url=reverse("home"),
        ),
        Way(name=_("What Amends is"), about="", url=reverse("about")),
        Way(name=_("Sign out"), about="", url=reverse("account_logout")),
    ]


@personal
def settings(visit: Visit) -> HttpResponseBase:
    kept = visit.state().own.safety
    initial = {
        "country": kept.country,
        "leave_to": kept.leave_to,
        "idle_minutes": kept.idle_minutes,
    }
    form = SettingsForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda given: _command(visit, given)):
        idle = timedelta(minutes=form.cleaned_data["idle_minutes"])
        outside = form.cleaned_data["leave_to"]
        sessions.settle(visit.request, visit.ring, idle=idle, outside=outside, now=visit.now)
        messages.success(visit.request, _("Saved, and sealed."))
        return redirect("settings")
    return visit.show(
        "asking/page.html",
        form=form,
        title=_("Settings"),
        main=_("Keep them"),
        back_url=reverse("more"),
    )


def _command(visit: Visit, said: dict[str, Any]) -> ChoosePreferences:
    return ChoosePreferences(
        at=visit.now,
        country=said["country"],
        leave_to=said["leave_to"],
        idle_minutes=said["idle_minutes"],
    )
