"""Leaf R: by which guide one goes, its steps with their reasons, and what is left out of it.

`R/` choose a guide, the full path, or none; `R/1/` all its steps; `R/1/<number>/` one of them, with why it
is there and what it waits for, and presses that put it one place earlier or later; `R/1/<number>/2/` leave
it out, `R/1/<number>/3/` take it up again. The hurt person chooses no guide: they see what stands on their
side, and put away what they do not want, in one press and without a reason. Nobody else sees any of it.
(STEPS S2.0, S4.0h.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends.guides import TO_CHOOSE, guide, wording
from amends.repair import LetGoOf, State, path
from amends.repair.conditions import CONDITIONS
from amends.repair.path import Guide, Standing
from amends.repair.practices.guiding import (
    ChooseGuide,
    LeaveOutStep,
    OrderSteps,
    StepLeftOut,
    Why,
    may_be_chosen,
)
from amends.web.forms import AmendsForm
from amends.web.pages.asking import MakingForm, Text, ask, choice, words
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.leading import (
    about_url,
    guide_here,
    lead_of,
    moment_of,
    next_of,
    number_of,
    step_numbered,
    words_of,
)
from amends.web.pages.road import said_of
from amends.web.pages.saying import pressed

STEPS = "1"
LEAVE, TAKE_UP = "2", "3"

WHY: Final[dict[Why, Text]] = {
    "elsewhere": gettext_lazy("It was done in another way"),
    "does_not_fit": gettext_lazy("It does not fit what happened"),
    "would_hurt": gettext_lazy("It would do harm, or they do not want it"),
    "later": gettext_lazy("Not for now; I come back to it myself"),
}
UNSAID: Final[Why] = "unsaid"


class GuideForm(AmendsForm):
    guide = choice(gettext_lazy("Which way do you want to go?"), ())

    def __init__(self, *args: Any, sizes: Mapping[str, int], **named: Any) -> None:
        """`sizes`: the guides to choose from, with how many steps each has here."""
        super().__init__(*args, **named)
        field = self.fields["guide"]
        field.choices = [  # type: ignore[attr-defined]
            *((name, _(guide(name).title)) for name in sizes),
            ("none", _("Without a guide")),
        ]
        field.widget.hints = {
            **{name: _about(name, size) for name, size in sizes.items()},
            "none": _("Every page is there, in any order, and nothing is next."),
        }


class LeaveForm(MakingForm):
    why = choice(gettext_lazy("Why do you leave it out?"), list(WHY.items()), free=True)
    text = words(gettext_lazy("In your own words, if you like"), rows=3, free=True)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    is_hurt = visit.role == "harmed"
    match visit.act.split("/"):
        case [""] if not is_hurt:
            return _choose(visit, state)
        case [""] | ["1"] if is_hurt:
            return _own_side(visit, state)
        case ["1"]:
            return _as_the_guide(visit, state) if visit.posts else _steps(visit, state)
        case ["1", number, *act] if "/".join(act) in ACTS:
            id = step_numbered(_guide(visit, state), number)
            return ACTS["/".join(act)](visit, state, id)
        case _:
            raise Http404


# Which guide


def _choose(visit: Visit, state: State) -> HttpResponseBase:
    moment = moment_of(visit, state)
    fits = [name for name in TO_CHOOSE if may_be_chosen(state, name)]
    sizes = {name: len(path.standings(guide(name), moment)) for name in fits}
    form = GuideForm(
        visit.request.POST or None, initial={"guide": state.own.guiding.chosen}, sizes=sizes
    )
    if visit.posts and visit.attempt(
        form, lambda said: ChooseGuide(at=visit.now, guide=said["guide"])
    ):
        return visit.saved("a")
    return ask(
        visit,
        form,
        title=_("Your guide"),
        lead=_(
            "What you have done counts in each of them, and you can take another on any day. Nobody else"
            " sees which one it is."
        ),
        main=_("Take it"),
        aside=_("Leave it as it is"),
        back=visit.url("a"),
    )


def _about(name: str, size: int) -> str:
    """How many steps it has here, and what it is good for."""
    steps = ngettext("%(n)s step.", "%(n)s steps.", size) % {"n": size}
    return f"{steps} {_(guide(name).good_for)}"


# Its steps


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    name: str
    why: str
    said: str
    url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Fold:
    """Some steps under one heading; folded, where what comes next is not among them."""

    name: str
    rows: list[Row]
    is_open: bool


def _steps(visit: Visit, state: State) -> HttpResponseBase:
    mine = _guide(visit, state)
    return visit.show(
        "guiding/steps.html",
        title=_(mine.title),
        parts=_folds(visit, state, path.standings(mine, moment_of(visit, state))),
        is_composed=any(step.only_for for step in mine.steps),
        made_of=_made_of(visit, state),
        is_ordered=bool(state.own.guiding.order_of(mine.name)),
        choose_url=visit.url("R"),
        back_url=visit.url("a"),
    )


def _folds(visit: Visit, state: State, standings: tuple[Standing, ...]) -> list[Fold]:
    coming = next_of(visit, state, standings)
    return [
        Fold(
            name=_(part.name) if part.name else "",
            rows=[_row(visit, state, one) for one in part.standings],
            is_open=part.is_open,
        )
        for part in path.parts(standings, coming)
    ]


def _row(visit: Visit, state: State, standing: Standing) -> Row:
    return Row(
        name=_(standing.step.title),
        why=_(standing.step.why),
        said=said_of(standing),
        url=about_url(visit, state, standing.step.id),
    )


def _made_of(visit: Visit, state: State) -> list[str]:
    """What of their own entries the full path is put together by, in plain words."""
    moment = moment_of(visit, state)
    said = {
        "light": _("It is a light hurt."),
        "not_light": _("It is more than a light hurt."),
        "deep": _("It goes deep."),
        "betrayal": _("It was a betrayal."),
        "shared_book": _("There is a book that both of you can read."),
        "no_contact": _("You were asked not to make contact."),
        "help_first": _("There was force or control, so help comes first."),
    }
    return [words for name, words in said.items() if CONDITIONS[name](moment)]


def _guide(visit: Visit, state: State) -> Guide:
    mine = guide_here(visit, state)
    if mine is None:
        raise Http404
    return mine


def _standing(visit: Visit, state: State, id: str) -> Standing:
    standings = path.standings(_guide(visit, state), moment_of(visit, state))
    found = next((one for one in standings if one.step.id == id), None)
    if found is None:
        raise Http404
    return found


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One thing that a step takes, and whether it is there."""

    what: str
    is_there: bool


def _step(visit: Visit, state: State, id: str) -> HttpResponseBase:
    if visit.role == "harmed":
        raise Http404
    standing = _standing(visit, state, id)
    if visit.posts:
        return _move(visit, state, id)
    step, moment = standing.step, moment_of(visit, state)
    here = f"{STEPS}/{number_of(_guide(visit, state), id)}"
    can_be_done = standing.status in ("done", "open", "ongoing", "spare")
    return visit.show(
        "guiding/step.html",
        step=step,
        title=_(step.title),
        why=_(step.why),
        standing=standing,
        said=said_of(standing),
        parts=[
            Part(what=_(wording.condition(name)), is_there=CONDITIONS[name](moment))
            for name in step.done
        ],
        go_url=lead_of(visit, state, standing) if can_be_done else "",
        go=words_of(standing),
        before=_before(visit, state, standing),
        told_url=visit.url("x") if standing.status == "theirs" else "",
        left=_left(visit, state, id),
        beside=_beside(visit, state, id),
        leave_url=visit.url("R", f"{here}/{LEAVE}"),
        take_up_url=visit.url("R", f"{here}/{TAKE_UP}"),
        back_url=visit.url("a"),
    )


def _before(visit: Visit, state: State, standing: Standing) -> Row | None:
    """The step by which what this one waits for comes about, where there is one."""
    if standing.status != "waiting":
        return None
    steps = _guide(visit, state).steps
    step = next((one for one in steps if standing.because in one.done), None)
    if step is None or step.id == standing.step.id:
        return None
    return Row(name=_(step.title), why="", said="", url=about_url(visit, state, step.id))


@dataclass(frozen=True, kw_only=True, slots=True)
class Neighbours:
    """The steps between which a step stands; "" where it is the first or the last."""

    before: str
    behind: str


def _beside(visit: Visit, state: State, id: str) -> Neighbours:
    standings = path.standings(_guide(visit, state), moment_of(visit, state))
    names = ["", *(_(one.step.title) for one in standings), ""]
    at = next(at for at, one in enumerate(standings) if one.step.id == id)
    return Neighbours(before=names[at], behind=names[at + 2])


def _move(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """One place earlier or later, by one press. What the step waits for stays as it is."""
    mine = _guide(visit, state)
    by: Literal[-1, 1] = 1 if visit.request.POST.get("press") == "later" else -1
    steps = path.moved(mine, moment_of(visit, state), id, by=by)
    return _ordered(visit, mine, steps, f"{STEPS}/{number_of(mine, id)}", _("Moved."))


def _as_the_guide(visit: Visit, state: State) -> HttpResponseBase:
    return _ordered(visit, _guide(visit, state), (), STEPS, _("In the order of the guide again."))


def _ordered(
    visit: Visit, mine: Guide, steps: tuple[str, ...] | None, back: str, said: str
) -> HttpResponseBase:
    if steps is None:
        return redirect(visit.url("R", back))
    command = OrderSteps(at=visit.now, guide=mine.name, steps=steps)  # type: ignore[arg-type]  # as in _out
    return pressed(visit, command, visit.url("R", back), said)


@dataclass(frozen=True, kw_only=True, slots=True)
class Left:
    """Why a step was left out, as its person said it."""

    why: str
    text: str


def _left(visit: Visit, state: State, id: str) -> Left | None:
    kept = _kept(visit, state, id)
    if kept is None:
        return None
    return Left(why=str(WHY[kept.why]) if kept.why in WHY else "", text=kept.text)


def _kept(visit: Visit, state: State, id: str) -> StepLeftOut | None:
    return state.own.guiding.left(_guide(visit, state).name, id)


def _leave_out(visit: Visit, state: State, id: str) -> HttpResponseBase:
    standing = _standing(visit, state, id)
    mine = _guide(visit, state)
    if visit.role == "harmed":
        if not visit.posts:
            raise Http404
        command = _out(visit, mine, id, {"id": str(visit.request.POST.get("id", ""))})
        return pressed(visit, command, visit.url("R"), _("Put away."))
    form = LeaveForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _out(visit, mine, id, said)):
        return visit.saved("a", said=_("Left out. Nothing calls you to it."))
    return ask(
        visit,
        form,
        title=_("Leave this out"),
        lead=_(standing.step.title),
        note=_("What other steps need of it they still need. You can take it up again on any day."),
        main=_("Leave it out"),
        aside=_("Keep it"),
        back=about_url(visit, state, id),
    )


def _out(visit: Visit, mine: Guide, id: str, said: dict[str, Any]) -> LeaveOutStep:
    return LeaveOutStep(
        at=visit.now,
        id=said["id"],
        guide=mine.name,  # type: ignore[arg-type]  # a test holds that the names are the same
        step=id,
        why=said.get("why") or UNSAID,
        text=said.get("text", ""),
    )


def _take_up(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """By one press: the reason is let go of, and its words with it."""
    if not visit.posts:
        raise Http404
    kept = _kept(visit, state, id)
    if kept is None:
        return redirect(visit.url("R", STEPS))
    back = "R" if visit.role == "harmed" else "a"
    said = _("Here again.") if visit.role == "harmed" else _("Part of your way again.")
    return pressed(visit, LetGoOf(at=visit.now, id=kept.id), visit.url(back), said)


ACTS: Final[dict[str, Callable[[Visit, State, str], HttpResponseBase]]] = {
    "": _step,
    LEAVE: _leave_out,
    TAKE_UP: _take_up,
}
"""What is done with a step, behind its number."""


# The side of a person who was hurt


@dataclass(frozen=True, kw_only=True, slots=True)
class Theirs:
    id: str
    name: str
    why: str
    is_away: bool
    url: str


def _own_side(visit: Visit, state: State) -> HttpResponseBase:
    mine = _guide(visit, state)
    rows = []
    for step in mine.steps:
        is_away = state.own.guiding.left(mine.name, step.id) is not None
        act = TAKE_UP if is_away else LEAVE
        url = visit.url("R", f"{STEPS}/{number_of(mine, step.id)}/{act}")
        rows.append(
            Theirs(id=new_id(), name=_(step.title), why=_(step.why), is_away=is_away, url=url)
        )
    return visit.show("guiding/own_side.html", rows=rows, back_url=visit.url("a"))
