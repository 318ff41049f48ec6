"""What somebody says of themselves unasked, as it is read; nothing of it asks for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import begun, openness
from amends.web.forms import ChoiceCardsMany
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, words
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit
from amends.web.pages.giving import TAKEN_WELL
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

PARTS: Final[dict[openness.Part, Promise]] = {
    "felt": _("What I felt"),
    "meant": _("What I mean to do"),
    "struggle": _("Where it may be hard for me"),
}

FROM_DOUBT: Final = "0"
"""Q/1/0/<id>: a line for what the other named (candour.py)."""


def _parts(one: openness.ShareGiven) -> Sequence[Part]:
    return tuple(
        Part(name=name, text=getattr(one, part))
        for part, name in PARTS.items()
        if getattr(one, part)
    )


def _acts(one: openness.WordGiven | openness.BeforeDaySaid) -> Sequence[Part]:
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


class BeforeDayForm(MakingForm):
    text = words(
        _("What is true, and holds that day?"),
        hint=_("A promise that runs, or what you do that day. Nothing that you only hope."),
        rows=3,
    )
    reaching = ("text",)


NOTHING_YET: Final = "0"
"""Among what carries a word: nothing that was done yet. Ids of things are longer."""


def _before_day_form(state: State, today: date) -> type[MakingForm]:
    """With what was kept, to pick from; nothing else can be said to stand behind it (S4.3a)."""
    kept = [(act.id, act.what) for act in begun.kept(state, today)]
    acts = forms.MultipleChoiceField(
        label=_("What stands behind it?"),
        help_text=_("A promise you kept, amends you made, what you both agreed. It goes with your words."),
        choices=[*kept, (NOTHING_YET, _("Nothing yet"))],
        widget=ChoiceCardsMany(hints={NOTHING_YET: _("An honest answer. Nothing is shown of it.")}),
        error_messages=NOTHING_CHOSEN,
    )  # fmt: skip
    return type("BeforeDayForm", (BeforeDayForm,), {"acts": acts})


def _says_before(*, acts: Sequence[str], **said: Any) -> openness.SayBeforeDay:
    picked = tuple(one for one in acts if one != NOTHING_YET)
    return openness.SayBeforeDay(acts=picked, nothing_yet=NOTHING_YET in acts, **said)


class OnlyWordsForm(MakingForm):
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)


ONLY_WORDS: Final = Answering(
    form=OnlyWordsForm,
    act=openness.SayOnlyWords,
    title=_("Only words"),
    lead=_("For you no act stands behind it yet. You need not say why, and you can leave it."),
    invites=_("Say “only words”, if it is so"),
    main=_("Only words"),
    at_once=False,
)


def _only_words(one: openness.OnlyWordsSaid) -> Text:
    return _("Only words")


def _only_words_to(state: State, one: Given) -> Sequence[Given]:
    return state.shared.openness.said_only_words(one.id)


def _well_after_only_words(state: State, one: Given) -> Sequence[Promise]:
    return TAKEN_WELL["only_words"] if _only_words_to(state, one) else ()


ASK: Final = "3"
"""0/<id>/3: ask for a word before that day (hard_days.py)."""


def _its_day(one: openness.HardDayTold) -> Sequence[Part]:
    return (Part(name=_("The day"), text=day(one.on)),)


def _ask_before(visit: Visit, state: State, one: openness.HardDayTold) -> Sequence[Link]:
    all_days = Link(name=_("Days that may be hard"), url=visit.url("0"))
    ours = state.shared
    may_ask = visit.role == "harmed" == one.by and not ours.pacing.is_closed
    if not may_ask or ours.openness.is_asked_before(one.id) or can_be_taken_back(visit, one):
        return (all_days,)
    url = visit.url("0", f"{one.id}/{ASK}")
    return (Link(name=_("Ask for a word before it"), url=url, press=True), all_days)


def _asked(one: openness.BeforeDayAsked) -> Text:
    return _("A word before that day would help.")


def _which_day(visit: Visit, state: State, one: openness.BeforeDayAsked) -> Sequence[Link]:
    told = find(state.shared.openness.every(openness.HardDayTold), one.of)
    return () if told is None else (Link(name=_("The day"), url=place_of(visit, told)),)


def _words_before(state: State, one: openness.BeforeDayAsked) -> Sequence[Given]:
    return state.shared.openness.every_of(openness.BeforeDaySaid, one.id)


THINGS: Final[Mapping[type[Given], Thing]] = {
    openness.ShareGiven: Thing(
        name=_("A word of how somebody is"),
        parts=_parts,
        stands=_asks_nothing,
        links=_to_all,
    ),
    openness.HardDayTold: Thing(
        name=_("A day that is hard"), parts=_its_day, stands=_asks_nothing, links=_ask_before
    ),
    openness.BeforeDayAsked: Thing(
        name=_("A word before a day"),
        said=_asked,
        answers=_words_before,
        answering=Answering(
            form=BeforeDayForm, act=_says_before, at_once=False, fitted=_before_day_form
        ),
        links=_which_day,
    ),
    openness.BeforeDaySaid: Thing(
        name=_("A word before a day"),
        parts=_acts,
        stands=_asks_nothing,
        answers=_only_words_to,
        answering=ONLY_WORDS,
        well=_well_after_only_words,
    ),
    openness.OnlyWordsSaid: Thing(name=_("Only words"), said=_only_words),
    openness.SaidBeforehand: Thing(name=_("A line beforehand"), stands=_asks_nothing),
    openness.DoubtTold: Thing(
        name=_("What makes one doubt"), stands=_asks_nothing, links=_plan_for_it
    ),
    openness.ToldUnder: Thing(
        name=_("Told as agreed"), stands=_asks_nothing, links=_to_its_agreement
    ),
    openness.WordGiven: Thing(
        name=_("What somebody stands by"),
        parts=_acts,
        stands=_asks_nothing,
        links=_to_all,
        answers=_only_words_to,
        answering=ONLY_WORDS,
        well=_well_after_only_words,
    ),
}
