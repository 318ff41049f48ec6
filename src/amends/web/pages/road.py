"""Leaf a: the path of one repair. What is next and why, with one main action, and the whole thread.

For a hurt person the same page is a side of their own: nothing on it is next, and nothing waits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _

from amends.guides import guide_of, wording
from amends.repair import State, path
from amends.repair.path import Guide, Standing
from amends.repair.practices import begun, impact, safety
from amends.repair.practices.listening import AnswerQuestion
from amends.repair.practices.told_outcomes import known_trying
from amends.web.bowl import Seam, bowl
from amends.web.pages import between, following, half_done, outcomes
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.leading import about_url, guide_here, lead_of, next_of, standings_of, words_of
from amends.web.pages.saying import held
from amends.web.thread import Knot, Tied

TIED: Final[dict[str, Tied]] = {
    "done": "done",
    "ongoing": "done",
    "open": "later",
    "waiting": "later",
    "theirs": "later",
    "held": "held",
    "spare": "later",
    "left_out": "later",
}


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    standings = standings_of(visit, state)
    return (
        _their_own_side(visit, state, standings)
        if _is_hurt(visit)
        else _road(visit, state, standings)
    )


def _is_hurt(visit: Visit) -> bool:
    return visit.seat.role == "harmed"


# The road of a person who did the hurt


def _road(visit: Visit, state: State, standings: tuple[Standing, ...]) -> HttpResponseBase:
    guide = guide_here(visit, state)
    coming = next_of(visit, state, standings)
    road = safety.road(state, visit.seat.token)
    space = next((one for one in reversed(state.own.space.terms) if one.holds(visit.now)), None)
    return visit.show(
        "road/page.html",
        waits=visit.waits(),
        half_done=half_done.lines(visit, state),
        fits=following.on_the_road(visit, state),
        drawing=bowl(seams(state)) if state.own.owning.harms else "",
        coming=_card(visit, state, coming) if coming else None,
        today=_today(visit, state),
        guide=_(guide.title) if guide else "",
        parts=_parts(visit, state, standings, coming),
        pages=[] if guide else _pages(visit, state),
        choose_url=visit.url("R"),
        steps_url=visit.url("R", "1") if guide else "",
        chain_url=visit.url("S") if state.own.owning.harms else "",
        week_url=visit.url("S", "1") if state.own.owning.harms else "",
        road=road if state.own.safety.last(visit.seat.token) else "",
        space=space,
        trying=known_trying(state),
        outcome=outcomes.line(visit, state),
        again=_asked_again(visit, state),
        aim=state.own.aims.being,
        aim_url=visit.url("G"),
        questions_url=visit.url("b"),
        name_url=visit.url("n"),
        help_url=visit.url("m"),
        trained_url=visit.url("D"),
        space_url=visit.url("h"),
        told_url=visit.url("o"),
        as_told_url=visit.url("x"),
        in_time=following.in_time(visit),
        listen_url=visit.url("B"),
        between=between.standing(visit, state),
    )


def seams(state: State) -> list[Seam]:
    """One seam for each harm; an impact tied to no harm lies along the first."""
    met = {row.id for row in impact.answered(state)}
    harms = [harm.id for harm in state.own.owning.harms]
    rows = state.own.impact.known
    result = []
    for place, harm in enumerate(harms):
        along = [row for row in rows if row.harm == harm or (place == 0 and row.harm not in harms)]
        result.append(
            Seam(impacts=len(along), answered=len([row for row in along if row.id in met]))
        )
    return result


def _card(visit: Visit, state: State, standing: Standing) -> dict[str, str]:
    """The one thing that comes next, with its reason."""
    return {
        "title": _(standing.step.title),
        "text": _(standing.step.why),
        "url": lead_of(visit, state, standing),
        "action": words_of(standing),
        "about_url": about_url(visit, state, standing.step.id),
    }


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some steps of the way under one heading; folded, where what comes next is not among them."""

    name: str
    knots: list[Knot]
    is_open: bool


def _parts(
    visit: Visit, state: State, standings: tuple[Standing, ...], coming: Standing | None
) -> list[Part]:
    return [
        Part(
            name=_(part.name) if part.name else "",
            knots=[knot(visit, state, one, said=said_of, name=coming) for one in part.standings],
            is_open=part.is_open,
        )
        for part in path.parts(standings, coming)
    ]


def _pages(visit: Visit, state: State) -> list[Knot]:
    """For whoever goes without a guide: the pages that there are, and nothing of how they stand."""
    full: Guide = guide_of("responsible")
    alone = (step for step in full.steps if not step.only_for)
    return [
        Knot(
            name=_(step.title),
            state="later",
            url=lead_of(visit, state, Standing(step=step, status="open", lacks=step.done[0])),
        )
        for step in alone
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """Something of today, or still open, with the way to it."""

    text: str
    url: str
    action: str


def _today(visit: Visit, state: State) -> list[Line]:
    """What of this person's own is open today: promises, misses, impacts. Never a count of days."""
    first = None if following.is_apart(visit, state) else begun.first_of_week(state, visit.today)
    lines = [] if first is None else [_first_of_week(visit, first)]
    lines += [
        Line(text=promise.what, url=visit.url("j"), action=_("Say how it went"))
        for promise in state.own.promises.running
        if promise.is_open_on(visit.today)
    ]
    if state.own.promises.misses_to_answer():
        text = _("A day was missed, and it is not said yet what you did about it.")
        lines.append(Line(text=text, url=visit.url("j"), action=_("Say it")))
    if _may_answer(visit, state):
        text = _("They asked you something, and it has no answer from you yet.")
        lines.append(Line(text=text, url=visit.url("w"), action=_("Read it")))
    if state.own.impact.known and impact.uncovered(state):
        text = _("Some of what it did to them has nothing put against it yet.")
        lines.append(Line(text=text, url=visit.url("d"), action=_("See what")))
    return lines


def _first_of_week(visit: Visit, first: begun.Needed) -> Line:
    """What the week begins with: by their weight where they told one, else by one's own order."""
    return Line(text=first.text, url=visit.url("N"), action=_("The week begins with this"))


def _may_answer(visit: Visit, state: State) -> bool:
    """Whether a question stands open and an answer could go to them now: quiet calls for none."""
    asked = state.shared.listening.unanswered("harmed")
    if not asked:
        return False
    answer = AnswerQuestion(at=visit.now, by="responsible", id=new_id(), of=asked[0].id, text="")
    return held(visit, state, answer) is None


def knot(
    visit: Visit,
    state: State,
    standing: Standing,
    *,
    said: Callable[[Standing], str],
    name: Standing | None = None,
) -> Knot:
    """One step of the thread. Where it cannot be done now, its name leads to why."""
    is_next = name is not None and standing.step.id == name.step.id
    can_be_opened = standing.status in ("done", "open", "ongoing", "spare")
    about = about_url(visit, state, standing.step.id)
    return Knot(
        name=_(standing.step.title),
        state="now" if is_next else TIED[standing.status],
        said=_("Next") if is_next else said(standing),
        url=lead_of(visit, state, standing) if can_be_opened else about,
    )


def said_of(standing: Standing) -> str:
    """How a step stands, in a few words."""
    match standing.status:
        case "done":
            return _("Done")
        case "ongoing":
            return _("Kept up")
        case "open":
            return _("Open")
        case "waiting":
            waits = _(wording.condition(standing.because))
            return _("Waits for: %(what)s") % {"what": waits}
        case "theirs":
            theirs = _(wording.condition(standing.because))
            return _("Waits for your partner: %(what)s. It may wait for ever.") % {"what": theirs}
        case "held":
            return _("Held. %(why)s") % {"why": _(wording.condition(standing.because))}
        case "spare" if standing.because:
            return _(wording.condition(standing.because))
        case "spare":
            return _("There if you want it")
        case "left_out":
            return _("Left out")


def _asked_again(visit: Visit, state: State) -> bool:
    last = state.own.safety.last(visit.seat.token)
    return last is not None and last.again_on <= visit.today


# The side of a person who was hurt


def _their_own_side(
    visit: Visit, state: State, standings: tuple[Standing, ...]
) -> HttpResponseBase:
    return visit.show(
        "road/own_side.html",
        waits=visit.waits(),
        half_done=half_done.lines(visit, state),
        fits=following.on_the_road(visit, state),
        days_url=visit.url("0"),
        aims_url=visit.url("G"),
        doubts_url=visit.url("Q"),
        knots=[
            knot(visit, state, standing, said=_status_of_theirs)
            for standing in standings
            if standing.status not in ("held", "left_out")
        ],
        asked=state.own.safety.last(visit.seat.token) is not None,
        again=_asked_again(visit, state),
        questions_url=visit.url("b"),
        name_url=visit.url("n"),
        deciding_url=visit.url("y"),
        talk_url=visit.url("B"),
        first_days_url=visit.url("l", "0"),
        steps_url=visit.url("R", "1"),
        help_url=visit.url("m"),
        trained_url=visit.url("D"),
        between=between.standing(visit, state),
    )


def _status_of_theirs(standing: Standing) -> str:
    # Nothing is "next" here, and nothing is ever "not done".
    if standing.status not in ("done", "ongoing"):
        return _("There when you want it")
    return _("Answered") if standing.step.practice == "safety" else _("Written")
