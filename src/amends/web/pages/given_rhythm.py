"""Check-ins that one of the two showed the other, or answers on a scale: only what was picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import Question, ScaleItem, own_items, scale_items
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


def chosen(item: ScaleItem, points: int) -> str:
    """An answer on a scale in its own words; a number between two words with both of them."""
    word = item.chosen(points)
    if not item.is_pair or word != str(points):
        return word
    low, high = (item.left, item.right) if item.choices[0].points == 0 else (item.right, item.left)
    return gettext("%(answer)s, where 0 is %(low)s and 5 is %(high)s") % {
        "answer": points,
        "low": low,
        "high": high,
    }


def _of_a_scale(one: rhythm.ScaleShared) -> Sequence[Part]:
    points = {answer.item: answer.points for answer in one.answers}
    return (
        Part(name=_("As it was on"), text=day(one.on)),
        *(
            Part(name=item.asked, text=chosen(item, points[item.number]))
            for item in scale_items(one.scale)
            if item.number in points
        ),
    )


def _one_day(state: State, one: rhythm.ScaleShared, today: date) -> Text:
    return _("One day, as one of you saw it. It asks nothing, and there is no sum to it.")


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


def _to_all(
    visit: Visit, state: State, one: rhythm.CheckInShared | rhythm.ScaleShared
) -> Sequence[Link]:
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
    rhythm.ScaleShared: Thing(
        name=_("Answers about the relationship"),
        parts=_of_a_scale,
        stands=_one_day,
        links=_to_all,
    ),
}
