"""Time together and what somebody shares, in the book that both can read.

"Not now" and "no" are good ends. What is shared asks for nothing, and nothing answers it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import bond as library
from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import bond
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import WHOSE, can_be_taken_back
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

OFF: Final = "4"
"""K/4/<whose>/<id> (together.py): it does not take place."""

SAID: Final[dict[bond.Answer, Promise]] = {
    "yes": _("Yes"),
    "otherwise": _("Yes, but otherwise"),
    "later": _("Not now"),
    "no": _("No"),
}

STANDS: Final[dict[bond.TimeStanding, Promise]] = {
    "open": _("Nothing is said to it. None is owed."),
    "booked": _("Booked by both. No repair is talked of in it, unless whoever was hurt begins."),
    "otherwise": _("Wanted, but otherwise."),
    "later": _("Not now."),
    "no": _("It does not take place."),
    "off": _("Called off. No reason is needed."),
    "over": _("That day is over."),
}

WELL: Final[dict[bond.Answer, tuple[Promise, ...]]] = {
    "yes": (_("Then be there, on time and rested. Leave what is to be put right out of it."),),
    "otherwise": (_("They would like it in another way. Propose it so, or leave it."),),
    "later": (_("Not now is a whole answer. Do not ask when."),),
    "no": (_("No is a good end. Do not ask why, and do not propose the same again."),),
}


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(SAID.items()),
        hints={
            "otherwise": _("You can say how it would be right."),
            "later": _("It needs no reason, and no other day."),
            "no": _("It needs no reason."),
        },
    )
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)
    reaching = ("text",)


def _what(time: bond.TimeProposed) -> str:
    return time.what


def _its_day(time: bond.TimeProposed) -> Sequence[Part]:
    return (Part(name=_("On which day"), text=day(time.on)),)


def _answers(state: State, time: bond.TimeProposed) -> Sequence[Given]:
    return state.shared.bond.answers_to(time)


def _its_answer(answer: bond.TimeAnswered) -> Promise:
    return SAID[answer.answer]


def _stands(state: State, time: bond.TimeProposed, today: date) -> Text:
    return STANDS[state.shared.bond.standing(time, today)]


def _is_open(state: State, time: bond.TimeProposed) -> bool:
    return state.shared.bond.standing(time, time.on) != "off"


def _ways_on(visit: Visit, state: State, time: bond.TimeProposed) -> Sequence[Link]:
    links = [Link(name=_("Time together"), url=visit.url("K"))]
    standing = state.shared.bond.standing(time, visit.today)
    is_mine = time.by == visit.role and standing != "over"
    can_be_off = standing == "booked" or (is_mine and standing != "off")
    if can_be_off and not state.shared.pacing.is_closed and not can_be_taken_back(visit, time):
        url = visit.url("K", f"{OFF}/{WHOSE[time.by]}/{time.id}")
        links.append(Link(name=_("Call it off"), url=url, press=True))
    return links


def _taking_it_well(state: State, time: bond.TimeProposed) -> Sequence[Promise]:
    answers = state.shared.bond.answers_to(time)
    return WELL[answers[-1].answer] if answers and time.by == "responsible" else ()


def _asked(shared: bond.SomethingShared) -> Text:
    rung = library.rung(shared.rung)
    return gettext(rung.ask) if rung is not None else ""


def _asks_nothing(state: State, shared: bond.SomethingShared, today: date) -> Text:
    return _("It asks for nothing, and no answer is owed.")


def _to_the_rungs(visit: Visit, state: State, shared: bond.SomethingShared) -> Sequence[Link]:
    return (Link(name=_("What lies between you"), url=visit.url("L")),)


def _is_off(off: bond.TimeCalledOff) -> Text:
    return STANDS["off"]


THINGS: Final[Mapping[type[Given], Thing]] = {
    bond.TimeProposed: Thing(
        name=_("Time together"),
        text=_what,
        parts=_its_day,
        answers=_answers,
        answering=Answering(form=AnswerForm, act=bond.AnswerTime),
        may_answer=_is_open,
        stands=_stands,
        links=_ways_on,
        well=_taking_it_well,
    ),
    bond.TimeAnswered: Thing(name=_("An answer about time together"), said=_its_answer),
    bond.TimeCalledOff: Thing(name=_("Time together that is called off"), said=_is_off),
    bond.SomethingShared: Thing(
        name=_("Something of their own life"),
        said=_asked,
        stands=_asks_nothing,
        links=_to_the_rungs,
    ),
}
