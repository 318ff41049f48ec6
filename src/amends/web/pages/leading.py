"""Where each step of a guide is done: its page, and the words of its button."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from amends.guides import guide_of
from amends.repair import State, path
from amends.repair.path import Standing
from amends.web.pages.frame import Visit

LEADS: Final[dict[str, tuple[str, str, Promise]]] = {
    "questions": ("b", "", gettext_lazy("Answer them")),
    "what": ("c", "new", gettext_lazy("Write it down")),
    "stop": ("c", "", gettext_lazy("Look at it")),
    "all": ("c", "", gettext_lazy("Say it")),
    "impact": ("d", "", gettext_lazy("Think of them")),
    "why": ("e", "", gettext_lazy("Look back")),
    "acknowledge": ("f", "", gettext_lazy("Write it")),
    "apologise": ("f", "", gettext_lazy("Write it")),
    "space": ("h", "", gettext_lazy("Write down the terms")),
    "answer": ("g", "", gettext_lazy("Write it down")),
    "amends": ("i", "", gettext_lazy("Look for it")),
    "change": ("e", "", gettext_lazy("Make a plan")),
    "promises": ("j", "", gettext_lazy("Look at the days")),
    "checkins": ("k", "", gettext_lazy("Look")),
    "happened": ("l", "1", gettext_lazy("Write")),
    "how": ("d", "", gettext_lazy("Write")),
    "needs": ("l", "2", gettext_lazy("Write")),
    "limits": ("l", "3", gettext_lazy("Write")),
    "notes": ("l", "5", gettext_lazy("Write")),
}
"""Where a step of a guide is done, and the words of its button."""


def standings_of(visit: Visit, state: State) -> tuple[Standing, ...]:
    """How each step of this person's guide stands now."""
    moment = path.Moment(state=state, now=visit.now, about=visit.seat.token)
    return path.standings(guide_of(visit.role), moment)


def lead_of(visit: Visit, state: State, standing: Standing) -> str:
    """The address where this step is done."""
    if standing.step.id == "all":
        return visit.url("c", _what_is_missing(state))
    if standing.step.id == "stop":
        return visit.url("c", _what_goes_on(state))
    if standing.step.id == "what" and state.own.owning.harms:
        return visit.url("c")  # what was written, not an empty page
    code, act, _words = LEADS[standing.step.id]
    return visit.url(code, act)


def _what_goes_on(state: State) -> str:
    """The harm that is not said to be over, else all of them."""
    for harm in state.own.owning.harms:
        if harm.ongoing != "over":
            return f"{harm.id}/7"
    return ""


def _what_is_missing(state: State) -> str:
    """The harm whose circumstances are not told yet, else the question "is this all?"."""
    for harm in state.own.owning.harms:
        if not (harm.when or harm.where or harm.repeated is not None):
            return f"{harm.id}/2"
    return "0"
