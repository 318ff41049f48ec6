"""How it goes on, in the book that both can read: told as a fact, to be answered by nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices.outcomes import Outcome
from amends.repair.practices.told_outcomes import OutcomeTold, Told, Trying, TryingTold
from amends.web.pages.frame import Visit
from amends.web.pages.thing import Link, Thing

NAMES: Final[dict[Outcome, Promise]] = {
    "together": _("Together"),
    "apart": _("Apart for now"),
    "beside": _("Side by side"),
    "separate": _("Separate"),
    "ended": _("Ended"),
    "open": _("It stays open"),
}

SAID: Final[dict[Told | Outcome, Promise]] = {
    "together": _("We go on together."),
    "apart": _("We are apart for now."),
    "beside": _("We go on side by side, and not as a couple."),
    "separate": _("We separate."),
    "ended": _("It is ended."),
    "unsaid": _("What was told before no longer holds. Nothing is told now."),
}
"""The sentence as it is told, and nothing more."""


TRYING: Final[dict[Trying, Promise]] = {
    "try": _("I want to try."),
    "undecided": _("I do not know yet whether I want to try."),
    "leaving": _("I am leaving."),
    "unsaid": _("What was told before no longer holds. Nothing is told now."),
}
"""Whether somebody wants to try, as it is told; there is no word of why."""


def _whether(told: TryingTold) -> Promise:
    return TRYING[told.trying]


def _nothing_is_asked(state: State, told: TryingTold, today: date) -> Promise:
    return _("It can change on any day, and asks for no answer.")


def _sentence(told: OutcomeTold) -> Promise:
    return SAID[told.outcome]


def _what_follows(visit: Visit, state: State, told: OutcomeTold) -> Sequence[Link]:
    name = _("How it goes on") if visit.role == "harmed" else _("What is yours to do now")
    return (Link(name=name, url=visit.url("2")),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    OutcomeTold: Thing(name=_("How it goes on"), said=_sentence, links=_what_follows),
    TryingTold: Thing(
        name=_("Whether somebody wants to try"),
        said=_whether,
        stands=_nothing_is_asked,
    ),
}
