"""Letters in the book that both can read, the answers to one, and what is said of one sentence; none is owed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import letters
from amends.web.pages import asking_after
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit
from amends.web.pages.giving import TAKEN_WELL
from amends.web.pages.marking import MARK, SAYS, may_mark
from amends.web.pages.thing import ASK_AGAIN, Answering, Link, Thing

SAID: Final[dict[letters.Answer, Promise]] = {
    "heard": _("Heard"),
    "not_enough": _("Not enough: something is missing"),
    "only_words": _("Only words"),
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
            "only_words": _("No act stands behind it yet, as far as you can see."),
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
    kinds = (letters.LetterAnswered, letters.SentenceMarked)
    return [
        one for one in state.shared.letters.given if isinstance(one, kinds) and one.of == letter.id
    ]


def _taking_it_well(state: State, letter: letters.LetterGiven) -> Sequence[Promise]:
    answer = state.shared.letters.answer_to(letter.id)
    return () if answer is None else TAKEN_WELL[answer.answer]


def _ways_on(visit: Visit, state: State, letter: letters.LetterGiven) -> Sequence[Link]:
    if visit.role == "responsible":
        draft = find(state.own.apology.drafts, letter.draft)
        was_changed = draft is not None and bool(draft.earlier)
        before = Link(name=_("How it read before"), url=visit.url("f", f"{letter.draft}/6"))
        return (
            *asking_after.ways_on(visit, state, letter.draft),
            *([before] if was_changed else []),
        )
    if not may_mark(visit, state):
        return ()
    return (
        Link(name=_("Say something of one sentence"), url=place_of(visit, letter, MARK)),
        Link(name=_("Ask to hear it again"), url=visit.url("u", ASK_AGAIN)),
    )


def _its_mark(mark: letters.SentenceMarked) -> Promise:
    return SAYS[mark.says]


def _its_sentence(state: State, mark: letters.SentenceMarked) -> str:
    """The words that it is about; none once the letter is gone."""
    letter = find(state.shared.letters.letters, mark.of)
    return letter.text[mark.start : mark.end] if letter is not None else ""


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
    letters.SentenceMarked: Thing(
        name=_("Said of one sentence"), said=_its_mark, quotes=_its_sentence
    ),
    letters.AskedAgain: Thing(name=_("A request to hear it again")),
}
