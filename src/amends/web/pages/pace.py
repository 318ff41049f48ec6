"""Leaves q, r, s, t: "not now", doors, how much may come, and leaving. Each is one act.

"Not now" needs no reason and shows none; whoever is busy and whoever is afraid press the same
button, and the other reads the same words. (SAFETY.md, sections 2 and 5.)
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, State
from amends.repair.practices import bond, forgiveness, matters, pacing, victories
from amends.web.forms import AmendsForm, ChoiceCards
from amends.web.pages import between, shared_book
from amends.web.pages.asking import ask
from amends.web.pages.frame import Visit, page

DOORS: Final[dict[pacing.Door, tuple[Promise, Promise]]] = {
    "offers": (
        _("Offers to put something right, and promises"),
        _(
            "Open: they may offer or promise what they want to do; you say yes, no or later, or nothing."
        ),
    ),
    "agreements": (
        _("Agreements"),
        _("Open: they may propose a rule for a while. Closed: only you can."),
    ),
    "checkins": (
        _("Looking together at how it goes"),
        _(
            "Open: they may show you how they think a week was for you and, within the rhythm that "
            "you set, ask for a day to look at it together. It asks nothing back."
        ),
    ),
    "learning": (
        _("What they learn and do"),
        _(
            "Open: they may show you what they do against a repeat, and tell you what they saw in looking "
            "back. It asks nothing back."
        ),
    ),
    "questions": (
        _("Questions to you"),
        _("Open: they may ask you something, and you answer or leave it. You can always ask."),
    ),
    "talk": (
        _("What they heard"),
        _(
            "Open: they may say back what they heard you say. Whether it was that is yours to say, or not."
        ),
    ),
    "renewed_apology": (
        _("An apology once more"),
        _("Open: they may say it again where they understood something new. Closed: they cannot."),
    ),
    forgiveness.DOOR: (
        _("To be asked to forgive"),
        _("Open: they may ask once, and you answer any way, or never. Then it is closed again."),
    ),
    "bond": (
        _("Small things, and time together"),
        _(
            "Open: they may do small kind things as you like them, propose time together, and share "
            "something of themselves. Nothing is owed for it."
        ),
    ),
    victories.DOOR: (
        _("Small good things"),
        _(
            "Open: they may show you one that they kept. Nothing calls you to it, and it asks nothing."
        ),
    ),
    matters.SMALL: (
        _("Small matters, raised softly"),
        _("Open: they may raise something small. You say yes, otherwise, not now, no, or nothing."),
    ),
    matters.JOINT: (
        _("What is hard between you two"),
        _(
            "Open: once you say that you were heard, they may put something on a board of its own, "
            "apart from the hurt. Nothing on it makes up for it."
        ),
    ),
}
"""The doors that something passes through. One that leads nowhere yet is not shown."""

PARTS: Final[tuple[tuple[Promise, tuple[pacing.Door, ...]], ...]] = (
    (_("Putting it right"), ("offers", "agreements", "learning")),
    (_("Talking about it"), ("questions", "talk", "renewed_apology", forgiveness.DOOR, "checkins")),
    (_("With time, if ever"), ("bond", victories.DOOR, matters.SMALL, matters.JOINT)),
)
"""The same doors in parts: a part is folded while every door in it is closed."""


class CapForm(AmendsForm):
    most = forms.TypedChoiceField(
        label=_("How many things may be given to you in seven days?"),
        help_text=_(
            "The first answer to something of yours is not counted. What goes beyond the number waits, unsaid."
        ),
        choices=[(str(n), str(n)) for n in range(pacing.LARGEST_CAP + 1)],
        coerce=int,
        widget=ChoiceCards(hints={"0": _("Nothing new at all."), "2": _("As it is at first.")}),
        error_messages={"required": _("Nothing is chosen yet.")},
    )


@page()
def not_now(visit: Visit) -> HttpResponseBase:
    """q: begin it; q/1: end it. Both by one press; to look at it is the page it stands on."""
    _is_here(visit)
    if visit.act not in ("", "1"):
        raise Http404
    if not visit.posts:
        return redirect(visit.url("p"))
    on = visit.act == ""
    said = gettext("Not now, until you end it.") if on else gettext("Ended.")
    return shared_book.press(visit, pacing.SetNotNow(at=visit.now, by=visit.role, on=on), said)


@page(role="harmed")
def doors(visit: Visit) -> HttpResponseBase:
    """r: each door with its state; r/<door's number>: open or close it."""
    _is_here(visit)
    names = list(DOORS)
    if visit.posts:
        door = _numbered(names, visit.act)
        opened = visit.request.POST.get("press") == "open"
        command = pacing.SetDoor(at=visit.now, by="harmed", door=door, open=opened)
        said = gettext("Open, until you close it.") if opened else gettext("Closed.")
        return shared_book.press(visit, command, said, then="r")
    state = visit.state()
    parts = [
        {
            "name": title,
            "open": any(_stands_open(state, name) for name in part),
            "doors": [
                {
                    "name": DOORS[name][0],
                    "about": DOORS[name][1],
                    "open": _stands_open(state, name),
                    "url": visit.url("r", str(names.index(name) + 1)),
                }
                for name in part
                if name != bond.DOOR or bond.has_a_door(state)
            ],
        }
        for title, part in PARTS
    ]
    return visit.show("shared_book/doors.html", parts=parts, back_url=visit.url("p"))


def _stands_open(state: State, name: pacing.Door) -> bool:
    """A door that something may pass through; the one request closes its own behind it."""
    if name == forgiveness.DOOR:
        return forgiveness.is_open(state)
    return name in state.shared.pacing.open_doors


def _numbered(names: list[pacing.Door], act: str) -> pacing.Door:
    by_number = {str(number): name for number, name in enumerate(names, start=1)}
    if act not in by_number:
        raise Http404
    return by_number[act]


@page()
def cap(visit: Visit) -> HttpResponseBase:
    """s: how much may come to this person in seven days."""
    _is_here(visit)
    now = visit.state().shared.pacing.cap_of(visit.role)
    form = CapForm(visit.request.POST if visit.posts else None, initial={"most": str(now)})
    if visit.posts and visit.attempt(form, lambda said: _choose(visit, said)):
        return visit.saved("p")
    return ask(
        visit,
        form,
        title=gettext("How much may come"),
        aside=gettext("Leave it as it is"),
        back=visit.url("p"),
    )


def _choose(visit: Visit, said: dict[str, Any]) -> Command:
    return pacing.ChooseCap(at=visit.now, by=visit.role, most=said["most"])


@page()
def leaving(visit: Visit) -> HttpResponseBase:
    """t: what leaving means, and the one press."""
    _is_here(visit)
    if visit.posts:
        command = pacing.Leave(at=visit.now, by=visit.role)
        return shared_book.press(
            visit, command, gettext("You have left. This shared book is closed.")
        )
    return visit.show(
        "shared_book/leaving.html",
        unsent_url=visit.url("h", "5"),
        # Who did the hurt gives letters, through every guard that holds for them; nobody is to be
        # told by this page that a letter is owed.
        letters_url=visit.url("f") if visit.role == "responsible" else "",
        back_url=visit.url("p"),
    )


def _is_here(visit: Visit) -> None:
    if not between.is_shared(visit):
        raise Http404
