"""Promises in the book that both can read, how their days went, and what is said to either.

Nothing here counts what the hurt person says, and none of it is asked for. How days went is drawn as
the giver's own page draws it: a day of which nothing was said is plainly unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from django.utils import formats
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import pledges
from amends.repair.practices.promises import Promise
from amends.web import calendar, schedules
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import can_be_taken_back, place_of
from amends.web.pages.frame import Visit
from amends.web.pages.promise_days import elsewhere
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Drawn, Link, Part, Text, Thing

LET_OFF: Final = "1"
END: Final = "2"
"""9/1/<id> and 9/2/<id> (pledged.py)."""

SHOW: Final = "6"
"""j/<promise>/6 (pledging.py)."""

SAID: Final[dict[pledges.Answer, Lazy]] = {
    "gladly": _("Yes, and you can show me how it goes"),
    "quietly": _("Do it, and leave me out of it"),
    "less": _("Less would be right"),
    "not_wanted": _("I do not want this"),
}

SAYS: Final[dict[pledges.Says, Lazy]] = {
    "noticed": _("I noticed"),
    "not_noticed": _("I did not notice"),
    "doubt": _("I doubt it"),
}

WENT: Final[dict[pledges.Went, Lazy]] = {
    "late": _("Kept late"),
    "missed": _("Missed"),
    "excused": _("It cannot be kept that day"),
}

WELL: Final[dict[pledges.Answer, tuple[Lazy, ...]]] = {
    "gladly": (_("Then keep it. Show them how it went now and then, misses too."),),
    "quietly": (_("Keep it, and say nothing about it. It is not kept to be seen."),),
    "less": (
        _("They want less. Make it smaller, and give that one instead."),
        _("Do not ask whether it is enough."),
    ),
    "not_wanted": (_("It has ended, and that is not a broken promise. Do not do it unasked."),),
}

WELL_AFTER_DAYS: Final[dict[pledges.Says, tuple[Lazy, ...]]] = {
    "noticed": (_("They noticed. It is no reason to stop."),),
    "not_noticed": (_("It was for them and not for being seen. Go on."),),
    "doubt": (
        _("They doubt it. That is not a reproach to answer."),
        _("If a day stands there otherwise than it was, put it right and say so."),
    ),
}


class AnswerForm(MakingForm):
    answer = choice(
        _("What do you want of it?"),
        list(SAID.items()),
        hints={
            "quietly": _("Nothing of it is shown or told to you any more."),
            "less": _("You can say how much would be right."),
            "not_wanted": _("It ends at once. No reason is needed."),
        },
    )
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)


class DaysForm(MakingForm):
    says = choice(_("What do you want to say to it?"), list(SAYS.items()))
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)


def when(one: pledges.PledgeGiven | Promise) -> str:
    """Its days, in a sentence that reads to both."""
    sentence = schedules.sentence(one.schedule, one.clock, zone=elsewhere(one.zone), both=True)
    return sentence[:1].upper() + sentence[1:] + "."


def stands(state: State, pledge: pledges.PledgeGiven, today: date) -> Text:
    """What it comes to today, in one sentence for both."""
    ours = state.shared.pledges
    if state.shared.pacing.is_closed:
        return gettext("This shared book is closed, and nothing holds any more.")
    end = ours.end_of(pledge.id)
    if end is not None:
        return gettext("It ended on %(day)s.") % {"day": day(end.day)}
    answer = ours.answer_to(pledge.id)
    if answer is not None and answer.answer == "not_wanted":
        return gettext("It was not wanted, and ended on %(day)s.") % {"day": day(answer.day)}
    return ""


def _what(pledge: pledges.PledgeGiven) -> str:
    return pledge.what


def _parts(pledge: pledges.PledgeGiven) -> Sequence[Part]:
    rows = [Part(name=_("When"), text=when(pledge))]
    if pledge.how_known:
        rows.append(Part(name=_("How one will know"), text=pledge.how_known))
    return rows


def _answers(state: State, pledge: pledges.PledgeGiven) -> Sequence[Given]:
    return state.shared.pledges.answers_to(pledge.id)


def _is_open(state: State, pledge: pledges.PledgeGiven) -> bool:
    return state.shared.pledges.end_of(pledge.id) is None


def _from_letter(visit: Visit, state: State, pledge: pledges.PledgeGiven) -> tuple[Link, ...]:
    """The letter that it stood in, where that was given here: the words and the deed (S2.9a)."""
    letter = state.shared.letters.of_draft(pledge.draft) if pledge.draft else None
    if letter is None:
        return ()
    return (Link(name=_("The letter it stood in"), url=place_of(visit, letter)),)


def _ways_on(visit: Visit, state: State, pledge: pledges.PledgeGiven) -> Sequence[Link]:
    listed = Link(name=_("All promises here"), url=visit.url("9"))
    return (*_own_ways(visit, state, pledge), *_from_letter(visit, state, pledge), listed)


def _own_ways(visit: Visit, state: State, pledge: pledges.PledgeGiven) -> Sequence[Link]:
    ours = state.shared.pledges
    if state.shared.pacing.is_closed or not ours.is_wanted(pledge.id):
        return ()
    if visit.role == "harmed":
        url = visit.url("9", f"{LET_OFF}/{pledge.id}")
        return (Link(name=_("One day of it is not wanted"), url=url),)
    links: list[Link] = []
    has_it = find(state.own.promises.promises, pledge.promise) is not None
    if has_it and ours.may_be_shown(pledge.id):
        links.append(
            Link(name=_("Show how it goes"), url=visit.url("j", f"{pledge.promise}/{SHOW}"))
        )
    if not can_be_taken_back(visit, pledge):
        url = visit.url("9", f"{END}/{pledge.id}")
        links.append(Link(name=_("I cannot keep it on"), url=url, press=True))
    return links


def _taking_it_well(state: State, pledge: pledges.PledgeGiven) -> Sequence[Lazy]:
    answer = state.shared.pledges.answer_to(pledge.id)
    return () if answer is None else WELL[answer.answer]


def _its_answer(answer: pledges.PledgeAnswered) -> Text:
    return SAID[answer.answer]


def _ended(end: pledges.PledgeEnded) -> Text:
    return _("It is not kept on from now, and that is said rather than left to be found.")


# How the days went


def counted(shown: pledges.DaysShown) -> Text:
    marks = [one.standing for one in shown.days]
    spoken = sum(marks.count(mark) for mark in ("kept", "late", "missed"))
    counts = {"kept": marks.count("kept"), "of": spoken, "unknown": marks.count("unknown")}
    if not spoken:
        return gettext("Nothing was said of these days: %(unknown)s.") % counts
    said = gettext("Kept on %(kept)s of the %(of)s days that were spoken of.") % counts
    rest = gettext("Not said: %(unknown)s.") % counts
    return f"{said} {rest}" if counts["unknown"] else said


def _drawn(shown: pledges.DaysShown) -> Drawn:
    days = [calendar.Day(on=one.on, state=calendar.as_drawn(one.standing)) for one in shown.days]
    return Drawn(
        svg=calendar.kept_days(days), table=calendar.as_table(days), keys=calendar.keys(days)
    )


def _answers_to_days(state: State, shown: pledges.DaysShown) -> Sequence[Given]:
    return state.shared.pledges.answers_to_days(shown.id)


def _says(answer: pledges.DaysAnswered) -> Text:
    return SAYS[answer.says]


def _well_after_days(state: State, shown: pledges.DaysShown) -> Sequence[Lazy]:
    answers = state.shared.pledges.answers_to_days(shown.id)
    return WELL_AFTER_DAYS[answers[-1].says] if answers else ()


# One day


def weekday(on: date) -> str:
    return formats.date_format(on, "WEEKDAY_FORMAT")


def _went(told: pledges.DayTold) -> Text:
    return gettext("%(day)s: %(went)s.") % {"day": weekday(told.on), "went": WENT[told.went]}


def _off(off: pledges.DayLetOff) -> Text:
    return gettext("%(day)s is not wanted. The promise goes on.") % {"day": weekday(off.on)}


def _to_the_promise(visit: Visit, state: State, one: Any) -> Sequence[Link]:
    pledge = find(state.shared.pledges.pledges, one.of)
    return () if pledge is None else (Link(name=_("The promise"), url=place_of(visit, pledge)),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    pledges.PledgeGiven: Thing(
        name=_("A promise"),
        text=_what,
        parts=_parts,
        answers=_answers,
        answering=Answering(form=AnswerForm, act=pledges.AnswerPledge),
        may_answer=_is_open,
        stands=stands,
        links=_ways_on,
        well=_taking_it_well,
    ),
    pledges.PledgeAnswered: Thing(name=_("An answer to a promise"), said=_its_answer),
    pledges.PledgeEnded: Thing(name=_("A promise that ended"), said=_ended, links=_to_the_promise),
    pledges.DaysShown: Thing(
        name=_("How it went"),
        said=counted,
        drawn=_drawn,
        answers=_answers_to_days,
        answering=Answering(form=DaysForm, act=pledges.AnswerDays, at_once=False),
        links=_to_the_promise,
        well=_well_after_days,
    ),
    pledges.DaysAnswered: Thing(name=_("An answer to how it went"), said=_says),
    pledges.DayTold: Thing(name=_("A day, told"), said=_went, links=_to_the_promise),
    pledges.DayLetOff: Thing(name=_("A day that is not wanted"), said=_off, links=_to_the_promise),
}
