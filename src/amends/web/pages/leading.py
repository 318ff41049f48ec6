"""Where each step of a guide is done: the page of what it still lacks, and the words of its button.

What a step takes is one condition or several; each has its page, whichever guide asks for it.
"""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.guides import guide_followed
from amends.repair import State, path
from amends.repair.path import Guide, Moment, Standing
from amends.repair.practices.guiding import GUIDES
from amends.web.pages import between
from amends.web.pages.frame import Visit

LEADS: Final[dict[str, tuple[str, str, Promise]]] = {
    "screened": ("b", "", _("Answer them")),
    "harm_recorded": ("c", "new", _("Write it down")),
    "wrong_has_ended": ("c", "", _("Look at it")),
    "ending_written": ("c", "", _("Write it down")),
    "circumstances_told": ("c", "", _("Say it")),
    "account_stated": ("c", "0", _("Say it")),
    "account_complete": ("c", "0", _("Say it")),
    "impact_written": ("d", "", _("Think of them")),
    "meaning_written": ("d", "", _("Think of them")),
    "retold": ("7", "7", _("Tell it")),
    "reflected": ("e", "", _("Look back")),
    "cause_named": ("e", "k", _("Name one")),
    "causes_answered": ("e", "", _("Make a plan")),
    "acknowledged": ("f", "", _("Write it")),
    "full_written": ("f", "", _("Write it")),
    "apologised": ("f", "", _("Write it")),
    "renewed": ("f", "", _("Write it")),
    "answer_told": ("g", "", _("Write it down")),
    "space_written": ("h", "", _("Write down the terms")),
    "space_kept": ("h", "", _("Look at the terms")),
    "there_for_them": ("h", "", _("Write one line")),
    "prepared_to_listen": ("B", "", _("Get ready")),
    "practised": ("C", "", _("Practise")),
    "listened": ("B", "", _("Go there")),
    "questions_answered": ("w", "", _("Answer")),
    "harm_told": ("7", "", _("Tell it")),
    "agreed": ("4", "", _("Look at it")),
    "amends_planned": ("i", "", _("Look for it")),
    "impacts_answered": ("i", "", _("Look for it")),
    "amends_settled": ("i", "", _("Look at it")),
    "act_done": ("i", "", _("Look at it")),
    "lasting_planned": ("i", "", _("Look for it")),
    "promise_made": ("j", "", _("Look at the days")),
    "day_kept": ("j", "", _("Look at the days")),
    "lasting_promised": ("j", "", _("Look at the days")),
    "misses_answered": ("j", "", _("Look at the days")),
    "checked_in": ("k", "", _("Look")),
    "week_looked": ("S", "1", _("Look back")),
    "numbers_kept": ("m", "", _("Look for them")),
    "willingness_told": ("o", "", _("Write it down")),
    "hard_day_planned": ("0", "", _("Plan for it")),
    "reviewed": ("1", "", _("Look back")),
    "looked_after": ("A", "", _("Look")),
    "forgiveness_asked": ("3", "", _("Look at it")),
    "outcome_known": ("2", "", _("Write it down")),
    "before_it": ("H", "", _("Look at it")),
    "untruths_told": ("H", "5", _("Look at them")),
    "unsaid_asked": ("Q", "2", _("Ask yourself")),
    "doubt_kept": ("Q", "1", _("Write it down")),
    "place_named": ("F", "", _("Name one")),
    "first_step_planned": ("F", "", _("Plan it")),
    "aim_written": ("G", "", _("Write one")),
    "hours_set": ("F", "3", _("Set some aside")),
    "feedback_kept": ("F", "4", _("Write it down")),
    "value_written": ("F", "5", _("Write it down")),
    "help_weighed": ("D", "1", _("Look at them")),
    "first_hour_ready": ("E", "1", _("Choose it")),
    "asking_planned": ("g", "", _("Choose a day")),
    "difference_noted": ("k", "5", _("Write it down")),
    "not_well_noted": ("k", "3", _("Write it down")),
    "trust_guessed": ("O", "", _("Look at it")),
    "needs_begun": ("N", "", _("Look at it")),
    "small_act_done": ("J", "", _("Look for one")),
    "courtesy_kept": ("J", "4", _("Write one")),
    "part_named": ("L", "", _("Look at the parts")),
    "tastes_kept": ("K", "1", _("Write it down")),
    "time_together": ("K", "", _("Look at it")),
    "good_thing_kept": ("U", "", _("Look at it")),
    "impatience_kept": ("T", "", _("Look at it")),
    "tension_kept": ("V", "", _("Look at it")),
    "shared_of_oneself": ("L", "", _("Look at it")),
    "share_given": ("P", "", _("Look at it")),
    "word_given": ("P", "", _("Look at it")),
    "happened_written": ("l", "1", _("Write")),
    "need_written": ("l", "2", _("Write")),
    "limit_written": ("l", "3", _("Write")),
    "note_written": ("l", "5", _("Write")),
}
"""Where what a step takes is done, and the words of its button."""

IN_THE_SHARED_BOOK: Final = (
    "questions_answered",
    "agreed",
    "harm_told",
    "share_given",
    "word_given",
)
"""What is done there where the two have one, and written down as told where they have none."""


def moment_of(visit: Visit, state: State) -> Moment:
    met = between.is_shared(visit)
    return Moment(state=state, now=visit.now, about=visit.seat.token, met=met)


def guide_here(visit: Visit, state: State) -> Guide | None:
    """The guide by which this person goes, or None."""
    return guide_followed(visit.role, state)


def number_of(guide: Guide, id: str) -> str:
    """A step as addresses name it: by numbers, since an address says nothing of what it is about."""
    at = next(at for at, step in enumerate(guide.steps, 1) if step.id == id)
    return f"{GUIDES.index(guide.name)}-{at}"


def step_numbered(guide: Guide, number: str) -> str:
    """The id of the step of this guide that has that number, or "": it is none, or another guide's."""
    return next((one.id for one in guide.steps if number_of(guide, one.id) == number), "")


def about_url(visit: Visit, state: State, id: str) -> str:
    """The page that says why a step is there, and how it stands."""
    guide = guide_here(visit, state)
    return visit.url("R", f"1/{number_of(guide, id)}") if guide else visit.url("R")


def standings_of(visit: Visit, state: State) -> tuple[Standing, ...]:
    """How each step of this person's guide stands now; none where they go without one."""
    guide = guide_here(visit, state)
    return path.standings(guide, moment_of(visit, state)) if guide else ()


def next_of(visit: Visit, state: State, standings: tuple[Standing, ...]) -> Standing | None:
    """What comes next: the one thing of the week, or else the first that is open."""
    return path.next_step(standings, state.own.guiding.first_now(visit.today))


def words_of(standing: Standing) -> str:
    """The words of the button that leads to it."""
    return str(LEADS[standing.lacks][2])


def lead_of(visit: Visit, state: State, standing: Standing) -> str:
    """The address where what this step still lacks is done."""
    lacks = standing.lacks
    if lacks in ("circumstances_told", "account_stated"):
        return visit.url("c", _what_is_missing(state))
    if lacks in ("wrong_has_ended", "ending_written"):
        return visit.url("c", _what_goes_on(state, lacks))
    if lacks == "harm_recorded" and state.own.owning.harms:
        return visit.url("c")  # what was written, not an empty page
    if lacks == "asking_planned":
        return visit.url("g", _letter_given(state))
    if lacks in IN_THE_SHARED_BOOK and not between.is_shared(visit):
        return visit.url("x")
    code, act, _words = LEADS[lacks]
    return visit.url(code, act)


def _letter_given(state: State) -> str:
    """Where a day to ask after them is chosen: behind the letter that was given last."""
    given = (draft.id for draft in reversed(state.own.apology.drafts) if draft.given)
    last = next(given, "")
    return f"{last}/7" if last else ""


def _what_goes_on(state: State, lacks: str) -> str:
    """The harm that is not said to be over, else what was done to end one, else all of them."""
    harms = state.own.owning.harms
    going_on = next((harm.id for harm in harms if harm.ongoing != "over"), "")
    if going_on:
        return f"{going_on}/7"
    return f"{harms[0].id}/5" if lacks == "ending_written" and harms else ""


def _what_is_missing(state: State) -> str:
    """The harm whose circumstances are not told yet, else the question "is this all?"."""
    for harm in state.own.owning.harms:
        if not (harm.when or harm.where or harm.repeated is not None):
            return f"{harm.id}/2"
    return "0"
