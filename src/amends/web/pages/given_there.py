"""The line of being there in the book that both can read, and what whoever was hurt says to it.

By one press, or not at all: that nothing was said is shown to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices.there import Answer, ThereAnswered, ThereSaid
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.thing import Link, Text, Thing

SAID: Final[dict[Answer, Promise]] = {
    "ready": _("I am ready to talk"),
    "not_this_week": _("Not this week"),
    "write": _("Write to me instead"),
}

ANSWERS: Final[dict[str, Answer]] = {"12": "ready", "13": "not_this_week", "14": "write"}
"""w/12 to w/14 (listening.py)."""

TAKEN_WELL: Final[dict[Answer, tuple[Promise, ...]]] = {
    "ready": (
        _("They say that they are ready. When, where and how long is still theirs to name."),
        _("Be there as you said. Until they name a time, there is nothing to ask."),
    ),
    "not_this_week": (
        _("Then not this week. You know it now, and that is a kindness of theirs."),
        _("Say nothing more of it, not next week either. Your line stands there."),
    ),
    "write": (
        _("They would rather read than talk. One letter that comes of it is not counted."),
        _("Take your time with it. It has to be true more than it has to be soon."),
    ),
}
"""Help for the responsible person. Who was hurt is not told how to take anything."""


def presses(visit: Visit, state: State, line: ThereSaid) -> list[Link]:
    """What whoever was hurt may say to the line that stands there, each by one press."""
    ours = state.shared.there
    if visit.role != "harmed" or state.shared.pacing.is_closed or ours.line != line:
        return []
    last = ours.answer.answer if ours.answer else None
    return [
        Link(name=SAID[answer], url=visit.url("w", f"{act}/{line.id}"), press=True, id=new_id())
        for act, answer in ANSWERS.items()
        if answer != last
    ]


def _answers(state: State, line: ThereSaid) -> Sequence[Given]:
    return state.shared.there.every_of(ThereAnswered, line.id)


def _from_line(visit: Visit, state: State, line: ThereSaid) -> Sequence[Link]:
    if visit.role == "harmed":
        return presses(visit, state, line)
    return (Link(name=_("Room and quiet"), url=visit.url("h")),)


def _well(state: State, line: ThereSaid) -> Sequence[Promise]:
    last = state.shared.there.last_of(ThereAnswered, line.id)
    return () if last is None else TAKEN_WELL[last.answer]


def _said(answer: ThereAnswered) -> Text:
    return SAID[answer.answer]


def _from_answer(visit: Visit, state: State, answer: ThereAnswered) -> Sequence[Link]:
    line = find(state.shared.there.every(ThereSaid), answer.of)
    links = [Link(name=_("What it is about"), url=place_of(visit, line))] if line else []
    return (*_next(visit, answer), *links)


def _next(visit: Visit, answer: ThereAnswered) -> Sequence[Link]:
    if can_be_taken_back(visit, answer) or answer.answer == "not_this_week":
        return ()
    if visit.role == "responsible" and answer.answer == "write":
        return (Link(name=_("Letters"), url=visit.url("f"), main=True),)
    if visit.role == "harmed" and answer.answer == "ready":
        return (Link(name=_("Name a time to talk"), url=visit.url("w", "8")),)
    return ()


THINGS: Final[Mapping[type[Given], Thing]] = {
    ThereSaid: Thing(
        name=_("A line of being there"), answers=_answers, links=_from_line, well=_well
    ),
    ThereAnswered: Thing(
        name=_("An answer to the line of being there"), said=_said, links=_from_answer
    ),
}
