"""What somebody says of themselves unasked, as it is read; nothing of it asks for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import openness
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit
from amends.web.pages.thing import Link, Part, Text, Thing

PARTS: Final[dict[openness.Part, Promise]] = {
    "felt": _("What I felt"),
    "meant": _("What I mean to do"),
    "struggle": _("Where it may be hard for me"),
}

FROM_DOUBT: Final = "0"
"""Q/1/0/<id>: a line for what the other named (candour.py)."""


def _no_text(one: Given) -> str:
    return ""


def _parts(one: openness.ShareGiven) -> Sequence[Part]:
    return tuple(
        Part(name=name, text=getattr(one, part))
        for part, name in PARTS.items()
        if getattr(one, part)
    )


def _acts(one: openness.WordGiven) -> Sequence[Part]:
    return tuple(Part(name=_("What carries it"), text=act) for act in one.acts)


def _asks_nothing(state: State, one: Given, today: date) -> Text:
    return _("It asks for no answer.")


def _to_all(visit: Visit, state: State, one: Given) -> Sequence[Link]:
    return (Link(name=_("What may come, and how often"), url=visit.url("P")),)


def _to_its_agreement(visit: Visit, state: State, one: openness.ToldUnder) -> Sequence[Link]:
    agreement = find(state.shared.agreements.proposals, one.of)
    if agreement is None:
        return _to_all(visit, state, one)
    return (Link(name=_("The agreement"), url=place_of(visit, agreement)),)


def _plan_for_it(visit: Visit, state: State, one: openness.DoubtTold) -> Sequence[Link]:
    if visit.role != "responsible":
        return _to_all(visit, state, one)
    url = visit.url("Q", f"1/{FROM_DOUBT}/{one.id}")
    return (Link(name=_("Think of what you say beforehand"), url=url),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    openness.ShareGiven: Thing(
        name=_("A word of how somebody is"),
        text=_no_text,
        parts=_parts,
        stands=_asks_nothing,
        links=_to_all,
    ),
    openness.SaidBeforehand: Thing(name=_("A line beforehand"), stands=_asks_nothing),
    openness.DoubtTold: Thing(
        name=_("What makes one doubt"), stands=_asks_nothing, links=_plan_for_it
    ),
    openness.ToldUnder: Thing(
        name=_("Told as agreed"), stands=_asks_nothing, links=_to_its_agreement
    ),
    openness.WordGiven: Thing(
        name=_("What somebody stands by"), parts=_acts, stands=_asks_nothing, links=_to_all
    ),
}
