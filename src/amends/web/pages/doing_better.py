"""Leaf F: places to do better, a few at a time, each with a first step within the week.

`F/` the list, `F/1/` a new one, `F/1/<n>/<id>/` one that comes of something that stands there already,
`F/<id>/1/` its words, `/2/` its step, `/3/` how that went, `/4/` up by one, `/5/` put down, `/6/` taken up
again. What stands under `F/2/` to `F/6/` has pages of its own (`learning.py`). Nothing here reaches
anybody. (STEPS S0.5b, S0.5c.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import doing_better
from amends.repair.practices.doing_better import (
    Beside,
    ClosePlace,
    NamePlace,
    Place,
    PlanFirstStep,
    RankPlace,
    Slice,
    Source,
    Step,
    TakeUpPlace,
    TellFirstStep,
)
from amends.web.forms import AmendsForm, Day
from amends.web.pages.asking import MakingForm, Text, ask, choice, line, words
from amends.web.pages.frame import Visit, addressed
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import pressed

NEW: Final = "1"
WORDS, STEP, TOLD, UP, DOWN, AGAIN = "1", "2", "3", "4", "5", "6"

CODES: Final[dict[Source, str]] = {"cause": "1", "concern": "2", "wish": "3", "agreement": "4"}
"""The neutral place of each source in addresses."""

CAME_OF: Final[dict[Source, Text]] = {
    "cause": gettext_lazy("A cause that you found"),
    "concern": gettext_lazy("What they want you to hear"),
    "wish": gettext_lazy("What they said would help"),
    "agreement": gettext_lazy("A rule that you both agreed on"),
}

HOW: Final = (
    ("done", gettext_lazy("I did it")),
    ("otherwise", gettext_lazy("I did something else")),
    ("not_yet", gettext_lazy("Not yet")),
)

SHOWN_BESIDE: Final = 6
"""Things that stand there already and are shown at once: a short list is read (judgement, 2026-11)."""


class PlaceForm(MakingForm):
    text = line(
        gettext_lazy("Where do you want to do better?"),
        hint=gettext_lazy("In your own words, and as something you do: “I say it when I am late.”"),
    )


class StepForm(MakingForm):
    what = line(
        gettext_lazy("What is the first step?"),
        hint=gettext_lazy("So small that it fits into this week."),
    )
    on = forms.DateField(
        label=gettext_lazy("On which day?"),
        help_text=gettext_lazy("Today, or within seven days."),
        widget=Day(),
        error_messages=A_DAY,
    )
    cue = line(
        gettext_lazy("If …"),
        hint=gettext_lazy("A place, an hour, a feeling that you can notice in time."),
    )
    act = line(
        gettext_lazy("… then I"),
        hint=gettext_lazy("One thing that you can do at once, by yourself."),
    )
    needs = words(
        gettext_lazy("What does it take, or whom do you ask?"),
        hint=gettext_lazy("A course, a group, a doctor, a friend, a quiet hour."),
        rows=2,
        free=True,
    )


class ToldForm(AmendsForm):
    how = choice(
        gettext_lazy("How did it go?"),
        HOW,
        hints={"not_yet": gettext_lazy("Then make the next one smaller. Nothing is counted.")},
    )
    text = line(gettext_lazy("A line about it"), free=True)


class DownForm(AmendsForm):
    text = words(
        gettext_lazy("What is otherwise now?"),
        hint=gettext_lazy("What somebody could see without being told. It may stay empty."),
        rows=3,
        free=True,
    )


def new(visit: Visit) -> HttpResponseBase:
    return _named(visit, NamePlace(at=visit.now, id="", text=""))


def come_of(visit: Visit, code: str, id: str) -> HttpResponseBase:
    """A place that comes of something: its words stand above the field and are not taken over."""
    state = visit.state()
    for one in doing_better.beside(state, visit.today):
        if (CODES[one.source], one.thing) == (code, id):
            begun = NamePlace(at=visit.now, id="", text="", source=one.source, thing=one.thing)
            return _named(visit, begun, one)
    if visit.posts:
        # It is a place by now, or over: the press comes a second time, or late.
        return redirect(visit.url("F"))
    raise Http404


def _named(visit: Visit, begun: NamePlace, one: Beside | None = None) -> HttpResponseBase:
    form = PlaceForm(visit.request.POST or None)

    def command(said: dict[str, Any]) -> NamePlace:
        return NamePlace(
            at=visit.now,
            id=said["id"],
            text=said["text"],
            source=begun.source,
            thing=begun.thing,
        )

    if visit.posts and visit.attempt(form, command):
        return visit.saved("F")
    return visit.show(
        "growing/place.html",
        form=form,
        title=_("A place to do better"),
        came_of=CAME_OF[one.source] if one else "",
        theirs=one.text if one else "",
        main=_("Keep it"),
        aside=_("Leave it"),
        aside_url=visit.url("F"),
        back_url=visit.url("F"),
    )


# The list


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One place in the list, with its step, and the steps of which it was told how they went."""

    text: str
    kicker: Text
    step: Step | None
    told: list[tuple[date, str, str, str]]
    step_url: str
    told_url: str
    words_url: str
    down_url: str
    let_go_url: str
    up_url: str
    above: str
    """The place that stands before this one: what a press moves it above; "" where none does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Quoted:
    """Something that stands there already, and could become a place."""

    kicker: Text
    text: str
    url: str


def shown(visit: Visit, state: State, ways: list[dict[str, Any]]) -> HttpResponseBase:
    mine = state.own.doing_better
    asked = next((one for one in mine.running if one.is_asked_about(visit.today)), None)
    places = [
        _shown(visit, mine, one, before.id if before else "")
        for one, before in zip(mine.ranked, (None, *mine.ranked), strict=False)
    ]
    beside = doing_better.beside(state, visit.today)
    return visit.show(
        "growing/places.html",
        asked=asked,
        asked_url=visit.url("F", f"{asked.place}/{TOLD}") if asked else "",
        at_work=places[: doing_better.AT_ONCE],
        waiting=places[doing_better.AT_ONCE :],
        closed=[_put_down(visit, one) for one in mine.closed],
        beside=[_quoted(visit, one) for one in beside[:SHOWN_BESIDE]],
        more_beside=[_quoted(visit, one) for one in beside[SHOWN_BESIDE:]],
        new_url=visit.url("F", NEW),
        ways=ways,
        back_url=visit.url("a"),
    )


def _shown(visit: Visit, mine: Slice, one: Place, above: str) -> Shown:
    told = [
        (step.on, str(dict(HOW)[step.how]), step.what, step.text)
        for step in mine.steps_of(one.id)
        if step.how is not None
    ]
    return Shown(
        text=one.text,
        kicker=CAME_OF.get(one.source, ""),
        step=mine.step_of(one.id),
        told=told,
        step_url=visit.url("F", f"{one.id}/{STEP}"),
        told_url=visit.url("F", f"{one.id}/{TOLD}"),
        words_url=visit.url("F", f"{one.id}/{WORDS}"),
        down_url=visit.url("F", f"{one.id}/{DOWN}"),
        let_go_url=visit.url("z", f"F/{one.id}"),
        up_url=visit.url("F", f"{one.id}/{UP}"),
        above=above,
    )


def _put_down(visit: Visit, one: Place) -> dict[str, str]:
    return {
        "text": one.text,
        "after": one.after,
        "again_url": visit.url("F", f"{one.id}/{AGAIN}"),
        "let_go_url": visit.url("z", f"F/{one.id}"),
    }


def _quoted(visit: Visit, one: Beside) -> Quoted:
    url = visit.url("F", f"{NEW}/{CODES[one.source]}/{one.thing}")
    return Quoted(kicker=CAME_OF[one.source], text=one.text, url=url)


# One place


def one(visit: Visit, id: str, act: str) -> HttpResponseBase:
    """What is done with one place."""
    mine = visit.state().own.doing_better
    if act not in ACTS:
        raise Http404
    return ACTS[act](visit, mine, addressed(mine.places, id))


def _words(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    def command(said: dict[str, Any]) -> NamePlace:
        return NamePlace(
            at=visit.now, id=place.id, text=said["text"], source=place.source, thing=place.thing
        )

    form = PlaceForm(visit.request.POST or None, initial={"id": place.id, "text": place.text})
    return _asked(visit, form, command, title=_("A place to do better"))


def _step(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    kept = mine.step_of(place.id)
    initial: dict[str, Any] = {"on": visit.today + timedelta(days=1)}
    if kept is not None:
        initial = {name: getattr(kept, name) for name in ("id", *STEP_FIELDS)}
    form = StepForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> PlanFirstStep:
        fields = {name: said[name] for name in STEP_FIELDS}
        return PlanFirstStep(at=visit.now, id=said["id"], place=place.id, **fields)

    return _asked(visit, form, command, title=_("A first step"), lead=place.text)


STEP_FIELDS: Final = ("what", "on", "cue", "act", "needs")


def _told(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    """Of the step that runs; of the last one where it was told already, so that it can be mended."""
    step = mine.step_of(place.id) or next(reversed(mine.steps_of(place.id)), None)
    if step is None:
        raise Http404
    initial = {"how": step.how, "text": step.text} if step.how else {}
    form = ToldForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> TellFirstStep:
        return TellFirstStep(at=visit.now, of=step.id, how=said["how"], text=said["text"])

    return _asked(visit, form, command, title=_("How it went"), lead=step.what)


def _down(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    form = DownForm(visit.request.POST or None, initial={"text": place.after})

    def command(said: dict[str, Any]) -> ClosePlace:
        return ClosePlace(at=visit.now, of=place.id, text=said["text"])

    return _asked(visit, form, command, title=_("Put it down"), lead=place.text)


def _asked(
    visit: Visit,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], Any],
    *,
    title: str,
    lead: str = "",
) -> HttpResponseBase:
    if visit.posts and visit.attempt(form, command):
        return visit.saved("F")
    return ask(
        visit,
        form,
        title=title,
        lead=lead,
        back=visit.url("F"),
    )


def _up(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    """One press, also without scripts; what is gone meanwhile is simply not there any more."""
    above = visit.request.POST.get("above", "")
    return _press(visit, RankPlace(at=visit.now, place=place.id, above=above))


def _again(visit: Visit, mine: Slice, place: Place) -> HttpResponseBase:
    return _press(visit, TakeUpPlace(at=visit.now, of=place.id))


def _press(visit: Visit, command: RankPlace | TakeUpPlace) -> HttpResponseBase:
    return pressed(visit, command, visit.url("F")) if visit.posts else redirect(visit.url("F"))


ACTS: Final[dict[str, Callable[[Visit, Slice, Place], HttpResponseBase]]] = {
    WORDS: _words,
    STEP: _step,
    TOLD: _told,
    UP: _up,
    DOWN: _down,
    AGAIN: _again,
}
