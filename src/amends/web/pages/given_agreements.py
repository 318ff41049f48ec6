"""Agreements in the book that both can read, and the four answers to one; silence is not a yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import agreements
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import MINE, THEIRS, can_be_taken_back, may_bring
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

PROPOSE, ANEW, END, SETBACK, COST = "1", "2", "3", "4", "6"
"""4/1, 4/2, 4/3, 4/4 and 4/6 (agreements.py)."""

END_SAID: Final = _("Ended. It holds no more, from now on.")

SAID: Final[dict[agreements.Answer, Promise]] = {
    "accept": _("Yes"),
    "with_change": _("Yes, with a change"),
    "talk": _("Let us talk about it"),
    "cannot": _("I cannot"),
}

TOLD_HERE: Final = _(
    "Here, in this book. The first of a day is not counted among what may be given in seven days."
)

TAKEN_WELL: Final[dict[agreements.Answer, tuple[Promise, ...]]] = {
    "accept": (_("A yes can be ended by either of you on any day. That keeps it a yes."),),
    "with_change": (
        _("They are willing, in another way."),
        _("You can propose it anew with their change, or leave it. Both are good."),
    ),
    "talk": (
        _("They would rather talk than write."),
        _("When and where is theirs to say. Do not bring it up tonight because of this."),
    ),
    "cannot": (
        _("I cannot is a whole answer, and needs no reason."),
        _("Do not ask why. What you wanted to do yourself, you can do without an agreement."),
    ),
}
"""Help for the responsible person. Who was hurt is not told how to take anything."""


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(SAID.items()),
        hints={
            "accept": _("It holds from then on. Either of you can end it on any day."),
            "with_change": _("Say below how it would be right. It does not hold yet."),
            "cannot": _("No reason is needed."),
        },
    )
    text = words(_("In your words"), hint=_("Needed only for a change."), rows=3, free=True)
    reaching = ("text",)


def place(visit: Visit, act: str, one: agreements.AgreementProposed) -> str:
    whose = MINE if one.by == visit.role else THEIRS
    return visit.url("4", f"{act}/{whose}/{one.id}")


def may_propose(visit: Visit, state: State) -> bool:
    """Whether a way to propose is shown: the responsible person has one while the door is open."""
    return may_bring(visit, state, "agreements")


def stands(state: State, one: agreements.AgreementProposed, today: date) -> str:
    """What it comes to on that day."""
    ours = state.shared.agreements
    standing = ours.standing(one, today)
    if standing == "ended":
        end = ours.end_of(one)
        on = day(end.day) if end else ""
        return gettext("Ended on %(day)s.") % {"day": on}
    if standing == "over":
        if not _was_agreed(state, one):
            return gettext("It was not agreed.")
        return gettext("Over since %(day)s.") % {"day": day(one.end)}
    if standing == "replaced":
        return gettext("A newer one stands in its place.")
    if state.shared.pacing.is_closed:
        return gettext("This shared book is closed, and nothing holds any more.")
    if standing == "in_force" and one.review <= today:
        return gettext("It holds: both of you said yes. You wanted to look at it again.")
    if standing == "in_force":
        return gettext("It holds: both of you said yes.")
    answer = ours.answer_to(one)
    if answer is None:
        return gettext("Proposed. It holds only if both say yes. No answer is not a yes.")
    return gettext("Proposed, and answered. It does not hold.")


def _was_agreed(state: State, one: agreements.AgreementProposed) -> bool:
    answer = state.shared.agreements.answer_to(one)
    return answer is not None and answer.answer == "accept"


def _what(one: agreements.AgreementProposed) -> str:
    return one.what


def _parts(one: agreements.AgreementProposed) -> Sequence[Part]:
    return (
        *terms_of(one),
        Part(name=_("Why"), text=one.why),
        Part(name=_("When, where, and when not"), text=one.scope),
        Part(name=_("To look at again on"), text=day(one.review)),
        Part(name=_("Ends on"), text=day(one.end)),
    )


def terms_of(one: agreements.AgreementProposed) -> Sequence[Part]:
    """What one of a kind of its own says besides: how a thing is told, and what rests meanwhile."""
    if isinstance(one, agreements.TellingProposed):
        return (Part(name=_("How it is told"), text=str(TOLD_HERE)),)
    if not isinstance(one, agreements.SetbackProposed):
        return ()
    parts = [Part(name=_("Told within"), text=_hours(one.within))]
    if one.contact is not None:
        parts.append(Part(name=_("A contact by chance, told within"), text=_hours(one.contact)))
    if one.rests:
        parts.append(Part(name=_("What rests until you have talked"), text=one.rests))
    return parts


def _hours(number: int) -> str:
    return ngettext("%(n)d hour", "%(n)d hours", number) % {"n": number}


def _answers(state: State, one: agreements.AgreementProposed) -> Sequence[Given]:
    return state.shared.agreements.answers_to(one)


def _is_open(state: State, one: agreements.AgreementProposed) -> bool:
    """Whether it can be answered. What holds is ended instead, and that is a press of its own."""
    return state.shared.agreements.standing(one, timezone.localdate()) == "proposed"


def _ways_on(visit: Visit, state: State, one: agreements.AgreementProposed) -> Sequence[Link]:
    everything = Link(name=_("All agreements"), url=visit.url("4"))
    if state.own.bearing.on(one.id):
        return (*_acts(visit, state, one), _its_cost(visit, one), everything)
    return (*_acts(visit, state, one), everything)


def _its_cost(visit: Visit, one: agreements.AgreementProposed) -> Link:
    return Link(name=_("What it costs you, for you alone"), url=place(visit, COST, one))


def _acts(visit: Visit, state: State, one: agreements.AgreementProposed) -> Sequence[Link]:
    if state.shared.pacing.is_closed:
        return ()
    standing = state.shared.agreements.standing(one, visit.today)
    ends = Link(name=_("End it"), url=place(visit, END, one), press=True)
    withdraws = Link(name=_("Withdraw it"), url=place(visit, END, one), press=True)
    anew = Link(name=_anew(state, one), url=place(visit, ANEW, one))
    mine = one.by == visit.role
    links = []
    if may_propose(visit, state) and (mine or standing != "proposed") and standing != "replaced":
        links.append(anew)
    if standing == "in_force":
        links.append(ends)
    elif standing == "proposed" and mine and not can_be_taken_back(visit, one):
        links.append(withdraws)
    return links


def _anew(state: State, one: agreements.AgreementProposed) -> Promise:
    answer = state.shared.agreements.answer_to(one)
    if answer is not None and answer.answer == "with_change":
        return _("Propose it with that change")
    return _("Propose it anew")


def _taking_it_well(state: State, one: agreements.AgreementProposed) -> Sequence[Promise]:
    answer = state.shared.agreements.answer_to(one)
    return () if answer is None or one.by == "harmed" else TAKEN_WELL[answer.answer]


def _its_answer(answer: agreements.AgreementAnswered) -> Text:
    return SAID[answer.answer]


def _it_ended(end: agreements.AgreementEnded) -> Text:
    return _("It holds no more. No reason is needed, and none is asked for.")


def _to_all(visit: Visit, state: State, one: Given) -> Sequence[Link]:
    return (Link(name=_("All agreements"), url=visit.url("4")),)


AGREEMENT: Final = Thing(
    name=_("An agreement"),
    text=_what,
    parts=_parts,
    answers=_answers,
    answering=Answering(form=AnswerForm, act=agreements.AnswerAgreement),
    may_answer=_is_open,
    stands=stands,
    links=_ways_on,
    well=_taking_it_well,
)

THINGS: Final[Mapping[type[Given], Thing]] = {
    agreements.AgreementProposed: AGREEMENT,
    agreements.SetbackProposed: replace(AGREEMENT, name=_("An agreement about setbacks")),
    agreements.TellingProposed: replace(AGREEMENT, name=_("An agreement about what is told")),
    agreements.AgreementAnswered: Thing(
        name=_("An answer to an agreement"), said=_its_answer, links=_to_all
    ),
    agreements.AgreementEnded: Thing(
        name=_("The end of an agreement"), said=_it_ended, links=_to_all
    ),
}
