"""Leaf m and /help/: numbers of people who can help, for the country that a person chose.

Never by guess: where a browser stands is not looked at. Nobody needs to be signed in. Which row is
shown comes from dated data (guides/helplines.toml), never from a computed text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from django import forms
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends import guides, journal
from amends.people.keys import Ring
from amends.repair.practices.safety import ChoosePreferences
from amends.web.forms import AmendsForm
from amends.web.pages.frame import Visit, page
from amends.web.pages.personal import visit_of

KINDS: Final[dict[str, Promise]] = {
    "emergency": gettext_lazy("If someone is in danger now"),
    "abuse": gettext_lazy("If you are hurt, watched or afraid"),
    "crisis": gettext_lazy("If you cannot go on, or think of ending your life"),
    "uses_abuse": gettext_lazy("If you hurt, threaten or control, and want to stop"),
    "elsewhere": gettext_lazy("Lines in every country"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpLine:
    """One row as components/help_line.html wants it."""

    name: str
    number: str
    tel: str
    url: str
    hours: str
    verified_on: date
    emergency: bool
    note: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """The rows of one need."""

    title: str
    lines: tuple[HelpLine, ...]


def _countries() -> list[tuple[str, str]]:
    known = [(country.code, _(country.name)) for country in guides.countries()]
    return [("", _("Somewhere else")), *known]


class CountryForm(AmendsForm):
    country = forms.ChoiceField(
        label=gettext_lazy("Where are you?"), required=False, choices=_countries
    )


def lines_of(country: str, *, first: str = "") -> list[Group]:
    """The rows for a country, by need: emergency, then `first` if it is named, then the others."""
    rows = guides.lines_for(country)
    kinds = list(dict.fromkeys(row.kind for row in rows))
    kinds.sort(key=lambda kind: (kind != "emergency", kind != first))
    return [
        Group(title=str(KINDS[kind]), lines=tuple(_line(row) for row in rows if row.kind == kind))
        for kind in kinds
    ]


def _line(row: guides.Line) -> HelpLine:
    return HelpLine(
        name=_(row.name),
        number=row.number,
        tel=re.sub(r"[^0-9+*#]", "", row.number),
        url=row.url,
        hours=_(row.hours) if row.hours else "",
        verified_on=row.verified_on,
        emergency=row.kind == "emergency",
        note=_(row.note) if row.note else "",
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    """Leaf m: the same page inside a repair; `m/1/` leads back to what the questions opened."""
    if visit.act not in ("", "1"):
        raise Http404
    then = visit.url("b", "1") if visit.act else visit.url("m")
    person = visit_of(visit.request, visit.ring)
    return _shown(visit.request, person, then, visit.url("a"), visit.url("D"))


def everyone(request: HttpRequest) -> HttpResponseBase:
    """/help/: for whoever comes, signed in or not."""
    ring: Ring | None = getattr(request, "ring", None)
    return _shown(request, visit_of(request, ring) if ring else None, request.path)


def _shown(
    request: HttpRequest,
    visit: Visit | None,
    then: str,
    back_url: str = "",
    list_url: str = "",
) -> HttpResponseBase:
    if request.method == "POST":
        form = CountryForm(request.POST)
        if visit is not None and _keeps(visit, form):
            return redirect(then)
        country = str(request.POST.get("country", ""))
    else:
        country = _kept(visit) if visit else ""
        form = CountryForm(initial={"country": country})
    return render(
        request,
        "help_lines/page.html",
        {
            "form": form,
            "groups": lines_of(country),
            "country": country,
            "back_url": back_url,
            "list_url": list_url,
        },
    )


def _keeps(visit: Visit, form: CountryForm) -> bool:
    """Whether the choice was kept. Where it cannot be, the numbers are shown all the same."""
    try:
        return visit.attempt(form, lambda said: _choice(visit, said["country"]))
    except journal.Unreadable:
        return False


def _kept(visit: Visit) -> str:
    """The country in the person's settings; none where their book cannot be read: help comes first."""
    try:
        return visit.state().own.safety.country
    except journal.Unreadable:
        return ""


def _choice(visit: Visit, country: str) -> ChoosePreferences:
    kept = visit.state().own.safety
    return ChoosePreferences(
        at=visit.now, country=country, leave_to=kept.leave_to, idle_minutes=kept.idle_minutes
    )
