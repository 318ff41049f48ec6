"""What the hurt person told that they need, count on, or ask for, and what is said to it.

An answer is yes, otherwise, or cannot. What was begun against it is shown as it stood on that day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import needs
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit
from amends.web.pages.given_telling import HEAVY
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

NAME: Final = "2"
"""N/2/<id> (begun.py): what stands against it."""

KINDS: Final[dict[needs.Kind, Promise]] = {
    "need": _("Needed to go on"),
    "counts_on": _("Counted on"),
    "small": _("One small thing, asked for"),
}

SAID: Final[dict[needs.Answer, Promise]] = {
    "yes": _("Yes"),
    "otherwise": _("Yes, but otherwise"),
    "cannot": _("I cannot"),
}

SAYS: Final[dict[needs.Says, Promise]] = {
    "relied": _("I could rely on it"),
    "not_relied": _("I could not rely on it"),
}

STANDS: Final[dict[needs.Stands, Promise]] = {
    "begun": _("Begun"),
    "kept": _("Done, or kept at least once"),
}

WELL: Final[dict[needs.Says, tuple[Promise, ...]]] = {
    "relied": (_("They could rely on it. Go on; it buys nothing else."),),
    "not_relied": (
        _("They could not rely on it. That is not a reproach to answer."),
        _("Look at what got in the way, and make it smaller or surer."),
    ),
}


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you say to it?"),
        list(SAID.items()),
        hints={
            "yes": _("Only what you will do. Begin it the same day."),
            "otherwise": _("Say below what you can do in its place."),
            "cannot": _("An honest no does less harm than a yes that is not kept."),
        },
    )
    text = words(_("In your words"), hint=_("What you will do, and by when."), rows=3, free=True)
    reaching = ("text",)


def _kind(need: needs.NeedTold) -> Text:
    return KINDS[need.kind]


def _parts(need: needs.NeedTold) -> Sequence[Part]:
    return () if need.until is None else (Part(name=_("For which day"), text=day(need.until)),)


def _stands(state: State, need: needs.NeedTold, today: date) -> Text:
    ours = state.shared.needs
    end = ours.end_of(need.id)
    if end is not None:
        return gettext("Not wanted any more since %(day)s.") % {"day": day(end.day)}
    weight = ours.weight_of(need.id)
    said = [] if weight is None else [gettext("It weighs: %(w)s.") % {"w": HEAVY[weight]}]
    now = ours.latest(need)
    if now is not need:
        said.append(gettext("It now reads: %(what)s") % {"what": now.text})
    return " ".join(said)


def _answers(state: State, need: needs.NeedTold) -> Sequence[Given]:
    return state.shared.needs.every_of(needs.NeedAnswered, need.id)


def _is_open(state: State, need: needs.NeedTold) -> bool:
    return state.shared.needs.end_of(need.id) is None


def _ways_on(visit: Visit, state: State, need: needs.NeedTold) -> Sequence[Link]:
    listed = Link(name=_("All that is needed"), url=visit.url("N"))
    if visit.role == "harmed" or not _is_open(state, need):
        return (listed,)
    url = visit.url("N", f"{NAME}/{need.id}")
    return (Link(name=_("Name what you began against it"), url=url), listed)


def _its_answer(answer: needs.NeedAnswered) -> Text:
    return SAID[answer.answer]


def _to_the_need(visit: Visit, state: State, one: Any) -> Sequence[Link]:
    need = find(state.shared.needs.needs, one.of)
    return () if need is None else (Link(name=_("What it is about"), url=place_of(visit, need)),)


def _ended(end: needs.NeedEnded) -> Text:
    return _("It is not wanted any more. No reason is needed.")


def _weight(told: needs.WeightTold) -> Text:
    return _("Nothing is said of that any more.") if told.weight is None else HEAVY[told.weight]


def _shown(shown: needs.BegunShown) -> Sequence[Part]:
    return tuple(Part(name=STANDS[row.stands], text=row.what) for row in shown.rows)


def _says(said: needs.RelianceSaid) -> Text:
    return SAYS[said.says]


def _taking_it_well(state: State, answer: needs.NeedAnswered) -> Sequence[Promise]:
    said = state.shared.needs.reliance(answer.of)
    return () if said is None else WELL[said.says]


THINGS: Final[Mapping[type[Given], Thing]] = {
    needs.NeedTold: Thing(
        name=_("What is needed"),
        said=_kind,
        parts=_parts,
        answers=_answers,
        answering=Answering(
            form=AnswerForm,
            act=needs.AnswerNeed,
            title=_("Your answer"),
            lead=_(
                "Yes, otherwise, or cannot. Say what you will do, and nothing you may not keep."
            ),
            at_once=False,
            quotes=True,
        ),
        may_answer=_is_open,
        stands=_stands,
        links=_ways_on,
    ),
    needs.NeedChanged: Thing(name=_("What is needed, in other words"), links=_to_the_need),
    needs.NeedEnded: Thing(name=_("Not needed any more"), said=_ended, links=_to_the_need),
    needs.WeightTold: Thing(name=_("How heavy it weighs"), said=_weight, links=_to_the_need),
    needs.NeedAnswered: Thing(
        name=_("An answer to what is needed"),
        said=_its_answer,
        links=_to_the_need,
        well=_taking_it_well,
    ),
    needs.BegunShown: Thing(name=_("What was begun"), parts=_shown, links=_to_the_need),
    needs.RelianceSaid: Thing(
        name=_("Whether it could be relied on"), said=_says, links=_to_the_need
    ),
}
