"""What is raised softly, small or on the board, and which cards lie open: in the book that both read.

"Not now" and "no" are good ends, and what is not answered is not owed an answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import talking as library
from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import matters
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import WHOSE, can_be_taken_back
from amends.web.pages.frame import Visit
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

DOWN: Final = "4"
"""W/4/<whose>/<id> (joint.py): put it down."""

SAID: Final[dict[matters.Answer, Promise]] = {
    "yes": _("Yes, let us look at it"),
    "otherwise": _("Yes, but otherwise"),
    "later": _("Not now"),
    "no": _("No"),
}

STANDS: Final[dict[matters.Answer, Promise]] = {
    "yes": _("Wanted by both."),
    "otherwise": _("Wanted, but otherwise."),
    "later": _("Not now."),
    "no": _("It is left."),
}

DEPTHS: Final[dict[int, Promise]] = {
    1: _("Light: the first question of each"),
    2: _("A little deeper: the first two"),
    3: _("All three"),
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


def softly(one: matters.MatterRaised) -> Sequence[Part]:
    return (
        Part(name=_("What I saw"), text=one.saw),
        Part(name=_("What I felt"), text=one.felt),
        Part(name=_("What I ask"), text=one.ask),
    )


def _answers(state: State, one: matters.MatterRaised) -> Sequence[Given]:
    return state.shared.matters.answers_to(one)


def _is_up(state: State, one: matters.MatterRaised) -> bool:
    return not state.shared.matters.is_down(one)


def _its_answer(answer: matters.MatterAnswered) -> Text:
    return SAID[answer.answer]


def stands(state: State, one: matters.MatterRaised) -> Promise:
    if state.shared.matters.is_down(one):
        return _("Put down.")
    answer = state.shared.matters.answer_to(one)
    return _("Nothing is said to it. None is owed.") if answer is None else STANDS[answer]


def _stands(state: State, one: matters.MatterRaised, today: date) -> Text:
    return stands(state, one)


def _links(visit: Visit, state: State, one: matters.MatterRaised) -> Sequence[Link]:
    code = "V" if one.kind == "small" else "W"
    links = [Link(name=_("All that was raised"), url=visit.url(code))]
    can_be = _is_up(state, one) and not state.shared.pacing.is_closed
    if can_be and not can_be_taken_back(visit, one):
        url = visit.url("W", f"{DOWN}/{WHOSE[one.by]}/{one.id}")
        links.append(Link(name=_("Put it down"), url=url, press=True))
    return links


def _well(state: State, one: matters.MatterRaised) -> Sequence[Promise]:
    answer = state.shared.matters.answer_to(one)
    if answer is None or one.by == "harmed":
        return ()
    if answer in matters.STOPS:
        return (_("That is a whole answer. Do not ask why, and do not ask when."),)
    return (_("Listen first. What you asked is one of two wishes."),)


def titles(names: Sequence[str]) -> list[str]:
    cards = (library.card(name) for name in names)
    return [gettext(card.title) for card in cards if card is not None]


def _cards(picked: matters.CardsPicked) -> Text:
    return "; ".join(titles(picked.cards)) or gettext("None.")


def _depth(picked: matters.CardsPicked) -> Sequence[Part]:
    if not picked.cards or picked.depth not in DEPTHS:
        return ()
    return (Part(name=_("How deep"), text=DEPTHS[picked.depth]),)


def _to_cards(visit: Visit, state: State, picked: matters.CardsPicked) -> Sequence[Link]:
    return (Link(name=_("Talking, early and softly"), url=visit.url("V")),)


def _heard(one: matters.HeardNow) -> Text:
    return _("They were heard, as they say it.")


def _step(one: matters.StepSet) -> str:
    return one.step


OWNERS: Final[dict[matters.Owner, Promise]] = {
    "harmed": _("Whoever was hurt takes it on"),
    "responsible": _("Whoever did the hurt takes it on"),
    "both": _("Both take it on"),
}


def _owner(one: matters.StepSet) -> Text:
    return OWNERS[one.owner]


def _down(one: matters.MatterPutDown) -> Text:
    return _("Put down.")


THINGS: Final[Mapping[type[Given], Thing]] = {
    matters.CardsPicked: Thing(
        name=_("Cards for talking that lie open"), said=_cards, parts=_depth, links=_to_cards
    ),
    matters.HeardNow: Thing(name=_("Being heard"), said=_heard),
    matters.MatterRaised: Thing(
        name=_("Something raised softly"),
        parts=softly,
        answers=_answers,
        answering=Answering(form=AnswerForm, act=matters.AnswerMatter),
        may_answer=_is_up,
        stands=_stands,
        links=_links,
        well=_well,
    ),
    matters.MatterAnswered: Thing(name=_("An answer to what was raised"), said=_its_answer),
    matters.StepSet: Thing(name=_("A next step"), said=_owner, text=_step),
    matters.MatterPutDown: Thing(name=_("Something put down"), said=_down),
}
