"""A person's repairs by names that say nothing, and the beginning of another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends import journal
from amends.people import access
from amends.repair import Role, Seat, State, views
from amends.repair.practices.ties import SayTie, tie_of
from amends.web import called
from amends.web.forms import AmendsForm
from amends.web.pages import following
from amends.web.pages.asking import choice
from amends.web.pages.following import Fits
from amends.web.pages.frame import Visit
from amends.web.pages.naming import tie_field
from amends.web.pages.personal import personal

ROLES = (
    ("responsible", gettext_lazy("I hurt somebody")),
    ("harmed", gettext_lazy("Somebody hurt me")),
)
ROLE_HINTS = {
    "responsible": gettext_lazy("A road to put right what can be put right."),
    "harmed": gettext_lazy("A side of your own, where nothing is asked of you."),
}


class BeginForm(AmendsForm):
    role = choice(
        gettext_lazy("Which of the two is it?"),
        ROLES,
        hints=ROLE_HINTS,
        hint=gettext_lazy(
            "If both have hurt, choose one now. The other can have a place of its own."
        ),
    )
    tie = tie_field(
        gettext_lazy("Who is the other to you?"),
        hint=gettext_lazy(
            "Your pages call them so. One place is for one person: if there are several, each can have "
            "a place of its own."
        ),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class RepairCard:
    """One repair on the first page: a neutral name, and what fits where its person stands in it."""

    name: str
    since: str
    coming: str
    url: str
    fits: Fits | None = None
    is_hurt: bool = False
    """Then it also says that nothing is asked of them."""


def mine(visit: Visit) -> HttpResponseBase:
    """The first page of a person who is signed in."""
    seats = access.seats(visit.ring)
    cards: list[RepairCard] = []
    for seat in seats:
        cards.append(_card(visit, seat, [card.name for card in cards]))
    return render(visit.request, "home/repairs.html", {"repairs": cards, "waits": visit.waits()})


def _card(visit: Visit, seat: Seat, taken: list[str]) -> RepairCard:
    url = f"/r/{seat.token}/a/"
    try:
        pair = journal.pair_of(seat, visit.ring, visit.now)
        state = views.visible(journal.read(seat, visit.ring), seat.role, visit.now, pair)
    except journal.Unreadable:
        name = _numbered(_("One that cannot be read"), taken)
        return RepairCard(name=name, since="", coming="", url=url)
    own, since = state.own.safety.name, _since(state, seat.token)
    inside = Visit(request=visit.request, ring=visit.ring, seat=seat, act="", now=visit.now)
    with called.calling(lambda: tie_of(state)):
        coming, fits = _coming(inside, state), following.fits(inside, state)
    return RepairCard(
        name=_numbered(own or since, taken),
        since=since if own else "",
        coming=coming,
        url=url,
        fits=fits,
        is_hurt=seat.role == "harmed",
    )


def _since(state: State, about: str) -> str:
    """The name of a repair that was given none: "Started in March 2026" tells a glance nothing."""
    first = _first(state, about)
    if first is None:
        return _("Not begun yet")
    month = formats.date_format(timezone.localtime(first), "YEAR_MONTH_FORMAT")
    return _("Started in %(month)s") % {"month": month}


def _first(state: State, about: str) -> datetime | None:
    own = state.own
    times = [screened.at for screened in own.safety.screenings if screened.about == about]
    times += [harm.at for harm in own.owning.harms]
    times += [page.at for page in own.partners_side.pages]
    times += [row.at for row in own.impact.rows]
    times += [one.at for one in own.decisions.noted]
    return min(times, default=None)


def _numbered(name: str, taken: list[str]) -> str:
    same = len([one for one in taken if one == name or one.startswith(name + ",")])
    return name if not same else _("%(name)s, number %(n)s") % {"name": name, "n": same + 1}


def _coming(inside: Visit, state: State) -> str:
    """What stands there where nothing is to be named: nothing but the next step, or that there is
    none. Apart, that of what one does alone."""
    if inside.role == "harmed":
        return _("Nothing is asked of you.")
    step = following.next_step(inside, state)
    if step is None:
        return _("Nothing is to be done today.")
    return _("Next: %(step)s") % {"step": _(step.title)}


# Another


@personal
def begin(visit: Visit) -> HttpResponseBase:
    form = BeginForm(visit.request.POST or None)
    if visit.posts and form.is_valid():
        seat = _begun(visit, form.cleaned_data["role"])
        if form.cleaned_data["tie"]:
            journal.record(seat, visit.ring, SayTie(at=visit.now, tie=form.cleaned_data["tie"]))
        return redirect("leaf", seat.token, "b")
    return visit.show("home/begin.html", form=form)


def _begun(visit: Visit, role: Any) -> Seat:
    """A repair in that role: one in which nothing is written yet, if there is one, else a new one.

    So a second press does not begin a second repair.
    """
    chosen: Role = role
    for seat in access.seats(visit.ring):
        if seat.role == chosen and _is_untouched(visit, seat):
            return seat
    return access.begin_repair(visit.ring, chosen, visit.now)


def _is_untouched(visit: Visit, seat: Seat) -> bool:
    try:
        state = journal.read(seat, visit.ring)
    except journal.Unreadable:
        return False
    return _first(state, seat.token) is None
