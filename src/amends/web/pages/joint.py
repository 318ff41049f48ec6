"""Leaf W: a board for what is hard between the two, apart from the hurt.

`W/` the board, where it is open; `W/1/` raise something, `W/1/<id>/` out of what was put away for some
day; `W/2/<whose>/<id>/` who takes it on, and the next step; `W/3/` the hurt person says that they were
heard and opens it, by one press; `W/4/<whose>/<id>/` put one down, also of what was raised small.
While it is not open the responsible person finds where things are put away, and no reason. (STEPS S1.7d.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State
from amends.repair.practices import matters
from amends.web.pages import between, following, shared_book
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, new_id, page
from amends.web.pages.given_matters import DOWN, OWNERS, softly, stands
from amends.web.pages.raising import SoftForm
from amends.web.pages.thing import Part

RAISE, STEP, OPEN = "1", "2", "3"

MINE: Final[dict[Role, list[tuple[matters.Owner, Promise]]]] = {
    "responsible": [("responsible", _("You")), ("harmed", _("They")), ("both", _("Both"))],
    "harmed": [("harmed", _("You")), ("responsible", _("They")), ("both", _("Both"))],
}


class StepForm(MakingForm):
    owner = choice(_("Who takes it on?"), [])
    step = words(
        _("What comes next?"),
        hint=_("One small step, and when. What you ask of them is theirs to take on, or not."),
        rows=3,
    )
    reaching = ("step",)

    def __init__(self, *args: Any, role: Role, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["owner"].choices = MINE[role]  # type: ignore[attr-defined]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One matter on the board."""

    parts: tuple[Part, ...]
    whose: Promise
    day: date
    stands: Promise
    owner: Promise | str
    step: str
    url: str
    step_url: str
    down_url: str
    name: str


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _board(visit, state) if _is_open(visit, state) else _closed(visit, state)
        case ["1"] if _is_open(visit, state):
            return _raise(visit, "")
        case ["1", id] if _is_open(visit, state) and visit.role == "responsible":
            return _raise(visit, addressed(state.own.readiness.put_away, id).text)
        case ["2", whose, id] if _is_open(visit, state):
            return _step(visit, _named(state, whose, id))
        case ["3"] if visit.posts and visit.role == "harmed" and between.is_shared(visit):
            return _open(visit)
        case ["4", whose, id] if visit.posts and between.is_shared(visit):
            return _down(visit, _named(state, whose, id))
        case _:
            raise Http404


def _is_open(visit: Visit, state: State) -> bool:
    """Whether the board is there for this person: for the responsible one not while anything keeps
    the two apart, whatever it is."""
    if not between.is_open(visit, state):
        return False
    if visit.role == "responsible" and following.is_apart(visit, state):
        return False
    return matters.board_is_open(state)


def _named(state: State, whose: str, id: str) -> matters.MatterRaised:
    one = state.shared.matters.matter(between.ROLES.get(whose, ""), id)
    if one is None:
        raise Http404
    return one


def _closed(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "joint/closed.html",
        harmed=visit.role == "harmed",
        here=between.is_open(visit, state),
        id=new_id(),
        open_url=visit.url("W", OPEN),
        away_url=visit.url("B", "7"),
        back_url=visit.url("V"),
    )


def _board(visit: Visit, state: State) -> HttpResponseBase:
    away = state.own.readiness.put_away if visit.role == "responsible" else ()
    return visit.show(
        "joint/board.html",
        harmed=visit.role == "harmed",
        rows=[_row(visit, state, one) for one in reversed(state.shared.matters.on("joint"))],
        away=[
            {"text": one.text, "url": visit.url("W", f"{RAISE}/{one.id}")} for one in reversed(away)
        ],
        raise_url=visit.url("W", RAISE),
        doors_url=visit.url("r"),
        back_url=visit.url("V"),
    )


def _row(visit: Visit, state: State, one: matters.MatterRaised) -> Row:
    step = state.shared.matters.step_of(one)
    place = f"{between.WHOSE[one.by]}/{one.id}"
    return Row(
        parts=tuple(softly(one)),
        whose=_("From you") if one.by == visit.role else _("From your partner"),
        day=between.day_of(visit, one),
        stands=stands(state, one),
        owner=OWNERS[step.owner] if step else "",
        step=step.step if step else "",
        url=between.place_of(visit, one),
        step_url=visit.url("W", f"{STEP}/{place}"),
        down_url="" if between.can_be_taken_back(visit, one) else visit.url("W", f"{DOWN}/{place}"),
        name=one.ask,
    )


def _raise(visit: Visit, ask: str) -> HttpResponseBase:
    return bring(
        visit,
        SoftForm(visit.request.POST if visit.posts else None, initial={"ask": ask}),
        matters.RaiseJoint,
        {"saw": "", "felt": "", "ask": ""},
        title=gettext("Something hard between you two"),
        lead=gettext("Apart from the hurt: nothing here makes up for it, or is set against it."),
        main=gettext("Put it on the board"),
        aside=gettext("Not yet"),
        said=gettext("On the board. For ten minutes you can take it back."),
        back="W",
    )


def _step(visit: Visit, one: matters.MatterRaised) -> HttpResponseBase:
    def command(**said: Any) -> matters.SetStep:
        return matters.SetStep(of=one.id, whose=one.by, **said)

    return bring(
        visit,
        StepForm(visit.request.POST if visit.posts else None, role=visit.role),
        command,
        {"owner": "both", "step": ""},
        title=gettext("Who takes it on, and what comes next"),
        lead=gettext("It can be changed by either. It binds nobody."),
        main=gettext("Keep it"),
        aside=gettext("Leave it"),
        said=gettext("Kept. For ten minutes you can take it back."),
        back="W",
    )


def _open(visit: Visit) -> HttpResponseBase:
    id = visit.request.POST.get("id", "")
    command = matters.OpenBoard(at=visit.now, by="harmed", id=id)
    return shared_book.press(visit, command, gettext("Open, until you close its door."), then="W")


def _down(visit: Visit, one: matters.MatterRaised) -> HttpResponseBase:
    # Either puts it down: so the id says who, and two who press at once do not meet.
    command = matters.PutMatterDown(
        at=visit.now, by=visit.role, id=f"down-{one.id}"[:64], of=one.id, whose=one.by
    )
    then = "V" if one.kind == "small" else "W"
    return shared_book.press(visit, command, gettext("Put down."), then=then)
