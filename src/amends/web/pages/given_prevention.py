"""What is done against a repeat, in the book that both can read: the plan, a moment, a note of facts.

Whoever was hurt may say something to it, make an agreement of a line, or do nothing. None of it is
counted, and nothing is asked of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import prevention
from amends.repair.practices.pledges import Says
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day, if_then
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

PLAN, NOTE, MOMENT, ASK, LINES = "1", "2", "3", "4", "5"
"""Behind I/ (prevention.py)."""

ANSWERS: Final[dict[prevention.Answer, Promise]] = {
    "comment": _("I want to say something to it"),
    "add": _("Something is missing in it"),
}

SAYS: Final[dict[Says, Promise]] = {
    "noticed": _("I saw it"),
    "not_noticed": _("I did not see it"),
    "doubt": _("I doubt it"),
}


class PlanAnswerForm(MakingForm):
    answer = choice(_("What do you want to say?"), list(ANSWERS.items()))
    text = words(_("In your words"), rows=4)


class MomentAnswerForm(MakingForm):
    says = choice(_("Did you see it?"), list(SAYS.items()))
    text = words(_("In your words"), rows=3, free=True)


def lines_of(plan: prevention.PlanGiven) -> tuple[str, ...]:
    """Its lines, as each could become an agreement: what is done, not what is noticed."""
    lines = tuple(if_then(row.cue, row.act) for row in plan.situations)
    return (*lines, plan.then) if plan.then else lines


def said_of(fact: prevention.Fact) -> str:
    """One fact as a sentence, with what its number is of."""
    if fact.kind == "plan":
        return if_then(fact.text, fact.act)
    counted = {"number": fact.number, "of": fact.of, "what": fact.text}
    if fact.kind == "days":
        said = gettext("%(what)s Kept on %(number)d of %(of)d days in the last four weeks.")
        return said % counted
    if fact.kind == "sessions":
        since = day(fact.since) if fact.since else ""
        said = gettext("Sessions with a helper since %(day)s, as I noted them: %(number)d.")
        return said % {"day": since, "number": fact.number}
    if fact.kind == "how_long":
        if fact.since is None:
            return fact.text
        said = gettext("%(what)s Until %(day)s.")
        return said % {"what": fact.text, "day": day(fact.since)}
    return gettext("Looked back and wrote it down: %(number)d of %(of)d times.") % counted


def _plan_parts(plan: prevention.PlanGiven) -> Sequence[Part]:
    parts = [Part(name=_("An early sign"), text=sign) for sign in plan.signs]
    parts += [Part(name=_("A plan"), text=if_then(row.cue, row.act)) for row in plan.situations]
    if plan.then:
        parts.append(Part(name=_("If it happens"), text=plan.then))
    return parts


def _plan_answers(state: State, plan: prevention.PlanGiven) -> Sequence[Given]:
    return state.shared.prevention.every_of(prevention.PlanAnswered, plan.id)


def _plan_links(visit: Visit, state: State, plan: prevention.PlanGiven) -> Sequence[Link]:
    if visit.role == "responsible":
        return (Link(name=_("Your plans and signs"), url=visit.url("H")),)
    if state.shared.pacing.is_closed or not lines_of(plan):
        return ()
    url = visit.url("I", f"{LINES}/{plan.id}")
    return (Link(name=_("Make a line of it an agreement"), url=url),)


def _plan_said(answer: prevention.PlanAnswered) -> Text:
    return ANSWERS[answer.answer]


def _note_parts(note: prevention.NoteGiven) -> Sequence[Part]:
    names = {
        "plan": _("A plan"),
        "days": _("Days"),
        "looked_back": _("Looking back"),
        "sessions": _("Attended"),
        "how_long": _("How long I am ready to go on"),
    }
    return [Part(name=names[fact.kind], text=said_of(fact)) for fact in note.facts]


def _moment_parts(moment: prevention.MomentGiven) -> Sequence[Part]:
    return (
        Part(name=_("When"), text=day(moment.on)),
        Part(name=_("What came"), text=moment.came),
        Part(name=_("What I did instead"), text=moment.instead),
    )


def _moment_answers(state: State, moment: prevention.MomentGiven) -> Sequence[Given]:
    return state.shared.prevention.every_of(prevention.MomentAnswered, moment.id)


def _moment_said(answer: prevention.MomentAnswered) -> Text:
    return SAYS[answer.says]


def _well(state: State, one: Given) -> Sequence[Promise]:
    """Help for who gave it, once there is an answer."""
    ours = state.shared.prevention
    answers: tuple[Given, ...] = ours.every_of(prevention.PlanAnswered, one.id)
    if not answers and not ours.every_of(prevention.MomentAnswered, one.id):
        return ()
    return (_("Take it into your plan, or leave it. Do not argue with what they did not see."),)


ASKED: Final[dict[prevention.Wanted, Promise]] = {
    "plan": _("To read the plan against a repeat, if it is given."),
    "note": _("To read what is learned and done, if it is given."),
}


def _asked(one: prevention.LearningAsked) -> Text:
    return ASKED[one.kind]


def _asked_links(visit: Visit, state: State, one: prevention.LearningAsked) -> Sequence[Link]:
    if visit.role == "harmed" or state.shared.pacing.is_closed:
        return ()
    act = PLAN if one.kind == "plan" else NOTE
    return (Link(name=_("See what you could give"), url=visit.url("I", act)),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    prevention.PlanGiven: Thing(
        name=_("A plan against a repeat"),
        parts=_plan_parts,
        answers=_plan_answers,
        answering=Answering(form=PlanAnswerForm, act=prevention.AnswerPlan, at_once=False),
        links=_plan_links,
        well=_well,
    ),
    prevention.PlanAnswered: Thing(name=_("An answer to a plan"), said=_plan_said),
    prevention.NoteGiven: Thing(name=_("What is learned and done"), parts=_note_parts),
    prevention.MomentGiven: Thing(
        name=_("A moment, done otherwise"),
        parts=_moment_parts,
        answers=_moment_answers,
        answering=Answering(form=MomentAnswerForm, act=prevention.AnswerMoment, at_once=False),
        well=_well,
    ),
    prevention.MomentAnswered: Thing(name=_("An answer to a moment"), said=_moment_said),
    prevention.LearningAsked: Thing(name=_("Asked for"), said=_asked, links=_asked_links),
}
