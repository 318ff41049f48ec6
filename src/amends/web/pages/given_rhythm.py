"""Check-ins that one of the two showed the other: one week, and only what was picked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import Question, own_items
from amends.repair import Role, State
from amends.repair.kinds import Given
from amends.repair.practices import rhythm
from amends.web.pages import between
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day
from amends.web.pages.thing import Link, Part, Text, Thing


def may_share(visit: Visit, state: State) -> bool:
    """Whether a way to share is shown: the responsible person has one while the door is open."""
    return between.may_bring(visit, state, "checkins")


def asked(question: Question, by: Role) -> str:
    """The question as that person was asked it: who did the hurt only guesses."""
    return gettext(question.guess if by == "responsible" else question.text)


def answered(question: Question, answer: int) -> str:
    """An answer with its ends, so that no number stands alone."""
    return gettext("%(answer)s, where 0 is %(low)s and 10 is %(high)s") % {
        "answer": answer,
        "low": gettext(question.low),
        "high": gettext(question.high),
    }


def _parts(one: rhythm.CheckInShared) -> Sequence[Part]:
    said = ((question, getattr(one, question.item)) for question in own_items())
    return (
        Part(name=_("For the week up to"), text=day(one.on)),
        *(
            Part(name=asked(question, one.by), text=answered(question, answer))
            for question, answer in said
            if answer is not None
        ),
    )


def _note(one: rhythm.CheckInShared) -> str:
    return one.note


def _is_a_guess(one: rhythm.CheckInShared) -> Text:
    return _("A guess at how it was for the other.") if one.by == "responsible" else ""


def _one_week(state: State, one: rhythm.CheckInShared, today: date) -> Text:
    return _("One week, as it was then. It asks nothing, and says nothing about the next.")


def _to_all(visit: Visit, state: State, one: rhythm.CheckInShared) -> Sequence[Link]:
    return (Link(name=_("Looking together at how it goes"), url=visit.url("5")),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    rhythm.CheckInShared: Thing(
        name=_("How a week was"),
        said=_is_a_guess,
        text=_note,
        parts=_parts,
        stands=_one_week,
        links=_to_all,
    ),
}
