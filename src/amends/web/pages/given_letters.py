"""Letters in the book that both can read, and the four answers to one; none is owed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import letters
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.frame import Visit
from amends.web.pages.giving import TAKEN_WELL
from amends.web.pages.thing import ASK_AGAIN, Answering, Link, Thing

SAID: Final[dict[letters.Answer, Promise]] = {
    "heard": _("Heard"),
    "not_enough": _("Not enough: something is missing"),
    "not_now": _("Not now"),
    "no_more": _("No more of these"),
}


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(SAID.items()),
        hints={
            "heard": _("It arrived. It says nothing about forgiving."),
            "not_enough": _("You can say what is missing, or leave that out."),
            "no_more": _("No further letter can be given to you, until you ask for one."),
        },
    )
    text = words(
        _("In your words"),
        hint=_("Only if you want to. What is missing, or anything else."),
        rows=4,
        free=True,
    )


def _answers(state: State, letter: letters.LetterGiven) -> Sequence[Given]:
    return state.shared.letters.every_of(letters.LetterAnswered, letter.id)


def _taking_it_well(state: State, letter: letters.LetterGiven) -> Sequence[Promise]:
    answer = state.shared.letters.answer_to(letter.id)
    return () if answer is None else TAKEN_WELL[answer.answer]


def _ways_on(visit: Visit, state: State, letter: letters.LetterGiven) -> Sequence[Link]:
    if visit.role != "harmed" or state.shared.pacing.is_closed:
        return ()
    return (Link(name=_("Ask to hear it again"), url=visit.url("u", ASK_AGAIN)),)


def _its_answer(answer: letters.LetterAnswered) -> Promise:
    return SAID[answer.answer]


THINGS: Final[Mapping[type[Given], Thing]] = {
    letters.LetterGiven: Thing(
        name=_("A letter"),
        answers=_answers,
        answering=Answering(form=AnswerForm, act=letters.AnswerLetter),
        links=_ways_on,
        well=_taking_it_well,
    ),
    letters.LetterAnswered: Thing(name=_("An answer"), said=_its_answer),
    letters.AskedAgain: Thing(name=_("A request to hear it again")),
}
