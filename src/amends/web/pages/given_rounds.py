"""Looking together, in the book that both can read: a day that is asked for, a list, notes of it.

The invitation is our own neutral sentence, whoever gives it. It is answered by one press, or by nothing;
"not this time" is a whole answer, and nothing of it is counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find_by
from amends.repair.practices import rounds
from amends.web.pages.between import WHOSE, can_be_taken_back, place_of
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.saying import day
from amends.web.pages.thing import Link, Part, Text, Thing

YES, ANOTHER, NOT_THIS_TIME = "5", "6", "7"
"""5/5/<whose>/<id> to 5/7/<whose>/<id> (looking_together.py)."""

ASKS: Final[dict[rounds.Question, Promise]] = {
    "last_time": _("What was said last time, and what became of it?"),
    "kept": _("What was kept since then, and what was not?"),
    "went_well": _("What went well enough?"),
    "not_well": _("What is not well?"),
    "trust": _("Where is trust a little easier, and where not yet?"),
    "otherwise": _("What is one thing to do otherwise until you look again?"),
    "coming": _("What is coming that may be hard?"),
    "rhythm": _("Is it right to go on looking this often?"),
}

BECAME: Final[dict[rounds.Became, Promise]] = {"done": _("Done"), "put_down": _("Put down")}

NO_ANSWER_OWED: Final = _("Nothing is said to it yet, and no answer is owed.")


def questions_of(agenda: rounds.AgendaSet) -> list[str]:
    return [*(str(ASKS[one]) for one in agenda.questions), *agenda.own]


def stands(state: State, one: rounds.RoundProposed, today: date) -> Text:
    """What it comes to, with its day as it was named last."""
    now = state.shared.rounds.standing(one, today)
    on = {"day": day(now.on)}
    match now.state:
        case "booked":
            return gettext("Both said yes to %(day)s.") % on
        case "off":
            return _("Not this time. It needs no reason, and it is counted nowhere.")
        case "over":
            return gettext("%(day)s is over.") % on
        case "open":
            return f"{gettext('Asked for %(day)s.') % on} {NO_ANSWER_OWED}"


def ways_on(visit: Visit, state: State, one: rounds.RoundProposed) -> list[Link]:
    """What this person may say to it now, each by one press but for another day."""
    if state.shared.pacing.is_closed or (one.by == visit.role and can_be_taken_back(visit, one)):
        return []
    may = state.shared.rounds.answers_from(visit.role, one, visit.today)
    return [_way(visit, state, one, answer) for answer in may]


def _way(visit: Visit, state: State, one: rounds.RoundProposed, answer: rounds.Answer) -> Link:
    match answer:
        case "yes":
            on = state.shared.rounds.standing(one, visit.today).on
            name = gettext("Yes, on %(day)s") % {"day": day(on)}
            return Link(name=name, url=_url(visit, YES, one), press=True, id=new_id(), main=True)
        case "another":
            return Link(name=_("Another day"), url=_url(visit, ANOTHER, one))
        case "not_this_time":
            url = _url(visit, NOT_THIS_TIME, one)
            return Link(name=_("Not this time"), url=url, press=True, id=new_id(), main=True)


def _url(visit: Visit, act: str, one: rounds.RoundProposed) -> str:
    return visit.url("5", f"{act}/{WHOSE[one.by]}/{one.id}")


def _invites(one: rounds.RoundProposed) -> str:
    return gettext(
        "Would you look together at how it goes, on %(day)s? “Not this time” is a whole answer. It "
        "needs no reason, and it is counted nowhere."
    ) % {"day": day(one.on)}


def _answers(state: State, one: rounds.RoundProposed) -> Sequence[Given]:
    return [each for each in state.shared.rounds.answers_to(one) if each.by != one.by]


def _ways(visit: Visit, state: State, one: rounds.RoundProposed) -> Sequence[Link]:
    return (*ways_on(visit, state, one), *_to_all(visit, state, one))


def _to_all(visit: Visit, state: State, one: Given) -> Sequence[Link]:
    return (Link(name=_("Looking together at how it goes"), url=visit.url("5")),)


def _said(answer: rounds.RoundAnswered) -> Text:
    if answer.answer == "another" and answer.on is not None:
        return gettext("Another day: %(day)s") % {"day": day(answer.on)}
    return _("Yes") if answer.answer == "yes" else _("Not this time")


def _to_its_round(visit: Visit, state: State, answer: rounds.RoundAnswered) -> Sequence[Link]:
    one = state.shared.rounds.round_of(answer.whose, answer.of)
    if one is None:
        return _to_all(visit, state, answer)
    return (Link(name=_("What it is about"), url=place_of(visit, one)),)


def _listed(agenda: rounds.AgendaSet) -> str:
    return "\n\n".join(questions_of(agenda))


def _whose_list(state: State, agenda: rounds.AgendaSet, today: date) -> Text:
    if state.shared.rounds.agenda == agenda:
        return _("This is the list that stands.")
    return _("Another list stands now.")


def _its_day(minutes: rounds.MinutesGiven) -> Text:
    return gettext("Of %(day)s, in the words of whoever wrote it.") % {"day": day(minutes.on)}


def until(to_do: rounds.ToDo) -> str:
    return gettext("until %(day)s") % {"day": day(to_do.until)} if to_do.until else ""


def _to_do(minutes: rounds.MinutesGiven) -> Sequence[Part]:
    return [
        Part(name=_by_whom(minutes, to_do), text=" ".join(filter(None, (to_do.what, _in(to_do)))))
        for to_do in minutes.to_do
    ]


def _in(to_do: rounds.ToDo) -> str:
    return f"({until(to_do)})" if to_do.until else ""


def _by_whom(minutes: rounds.MinutesGiven, to_do: rounds.ToDo) -> Text:
    if to_do.doer == "both":
        return _("To be done by both")
    is_own = to_do.doer == minutes.by
    return _("To be done by whoever wrote it") if is_own else _("To be done by the other one")


def _became(closed: rounds.ToDoClosed) -> Text:
    return BECAME[closed.became]


def _what_became(state: State, closed: rounds.ToDoClosed) -> str:
    minutes = find_by(state.shared.rounds.minutes, closed.whose, closed.of)
    in_it = minutes is not None and 0 <= closed.place < len(minutes.to_do)
    return minutes.to_do[closed.place].what if minutes is not None and in_it else ""


THINGS: Final[Mapping[type[Given], Thing]] = {
    rounds.RoundProposed: Thing(
        name=_("Looking together"),
        text=_invites,
        answers=_answers,
        stands=stands,
        links=_ways,
    ),
    rounds.RoundAnswered: Thing(
        name=_("An answer about looking together"), said=_said, links=_to_its_round
    ),
    rounds.AgendaSet: Thing(
        name=_("What to look at together"), text=_listed, stands=_whose_list, links=_to_all
    ),
    rounds.MinutesGiven: Thing(
        name=_("Notes of looking together"), said=_its_day, parts=_to_do, links=_to_all
    ),
    rounds.ToDoClosed: Thing(
        name=_("Something that was to be done"), said=_became, quotes=_what_became, links=_to_all
    ),
}
