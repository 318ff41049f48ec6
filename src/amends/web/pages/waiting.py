"""Leaf T: waiting, and going on, for whoever did the hurt; for who was hurt a line for themselves.

`T/` what is known of how long such things take, and the ways on; `T/1/` moments of impatience; `T/2/` how
long one is ready to go on; `T/3/` which of one's own acts may have pressed; `T/4/` what goes on in a time
of room; `T/5/` how much strength there is this week. `<n>/<id>/` is one of them again. Nothing of it is
the other's to see; the word on how long goes into the note of leaf I, if its writer ticks it there.
(STEPS S0.3d, S0.7a, S1.2d, S1.6a, S2.7a-b, S3.5a, S4.5e, S4.7a.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import Command, State, pushes
from amends.repair.practices import waiting
from amends.web.forms import AmendsForm, ChoiceCardsMany, Day
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, Text, choice, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.things import THINGS

IMPATIENT, HOW_LONG, PUSHES, GOES_ON, STRENGTH = "1", "2", "3", "4", "5"

FIRST: Final = 20
"""Notes that stand open; older ones are behind a press."""

MUCH: Final = (
    ("little", gettext_lazy("Little")),
    ("some", gettext_lazy("Some")),
    ("enough", gettext_lazy("Enough")),
)

WHY: Final[dict[pushes.Kind, Text]] = {
    "again": gettext_lazy(
        "Within two weeks after a no you asked for something of the same kind. Asked again so soon, "
        "a no can feel as if it had not counted."
    ),
    "several": gettext_lazy(
        "It was the second of its kind within a week. Each one can be right, and together they can "
        "be a lot to answer."
    ),
    "set_aside": gettext_lazy(
        "You put aside a note of the reader about pressure that stood beside words in it."
    ),
    "after_room": gettext_lazy(
        "It came on the first day after a time of room. Then it can look as if the room was only "
        "waited out."
    ),
    "outside": gettext_lazy("You wrote it down yourself: it was outside the terms they set."),
    "good": gettext_lazy(
        "It was the second proposal for time together within a week. Good things press too when they "
        "come quickly."
    ),
}


class ImpatienceForm(MakingForm):
    wanted = words(
        gettext_lazy("What did you want to do?"),
        hint=gettext_lazy("Write to them, ask again, hear an answer. Nobody else reads it."),
        rows=3,
    )
    instead = words(
        gettext_lazy("What did you do instead?"),
        hint=gettext_lazy("It can stay empty, and be added later."),
        rows=2,
        free=True,
    )
    on = forms.DateField(label=gettext_lazy("When?"), widget=Day(), error_messages=A_DAY)


class HowLongForm(MakingForm):
    text = words(
        gettext_lazy("How long are you ready to go on with your part?"),
        hint=gettext_lazy("As it is, and not as it should be. “I do not know yet” is honest too."),
        rows=4,
    )
    until = forms.DateField(
        label=gettext_lazy("Is there a limit? Until when?"),
        help_text=gettext_lazy(
            "Leave it empty if there is none. A limit is about you. It is no day by which they have "
            "to be anywhere."
        ),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )


class GoesOnForm(MakingForm):
    text = words(
        gettext_lazy("What went on?"),
        hint=gettext_lazy(
            "What you did of what they named: home, children, bills, a good morning."
        ),
        rows=3,
    )
    on = forms.DateField(label=gettext_lazy("When?"), widget=Day(), error_messages=A_DAY)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if visit.role == "harmed":
        return _at_their_own_pace(visit)
    number, *rest = visit.act.split("/")
    if number not in PARTS or len(rest) > 1 or (rest and number not in AGAIN):
        raise Http404
    return PARTS[number](visit, visit.state(), rest[0] if rest else "")


def _at_their_own_pace(visit: Visit) -> HttpResponseBase:
    if visit.act:
        raise Http404
    return visit.show(
        "waiting/own_pace.html",
        first_days_url=visit.url("l", "0"),
        help_url=visit.url("m"),
        back_url=visit.url("l"),
    )


def _all(visit: Visit, state: State, id: str) -> HttpResponseBase:
    mine = state.own.waiting
    return visit.show(
        "waiting/page.html",
        last=next(reversed(mine.impatient), None),
        impatient_url=visit.url("T", IMPATIENT),
        asks_what_goes_on=waiting.is_asked_what_goes_on(state, visit.now, visit.today),
        goes_on_url=visit.url("T", GOES_ON),
        ways=_ways(visit, state),
        elsewhere=elsewhere(visit, state),
        back_url=visit.url("a"),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    name: Text
    url: str


def _ways(visit: Visit, state: State) -> list[Way]:
    ways = [
        Way(name=_("How long you are ready to go on"), url=visit.url("T", HOW_LONG)),
        Way(name=_("Which of your acts may have pressed"), url=visit.url("T", PUSHES)),
        Way(name=_("How much strength there is this week"), url=visit.url("T", STRENGTH)),
    ]
    if state.own.waiting.going_on or waiting.terms_that_go_on(state, visit.now):
        ways.append(Way(name=_("What goes on in a time of room"), url=visit.url("T", GOES_ON)))
    return ways


def elsewhere(visit: Visit, state: State) -> list[Way]:
    """Where the same strength can go, with nobody at the other end who has to answer."""
    helpers, step = state.own.help.helpers, state.own.doing_better.running
    return [
        Way(name=_("Write a letter that is not for sending"), url=visit.url("h", "5")),
        Way(
            name=_("Call somebody of your own list") if helpers else _("Find somebody to call"),
            url=visit.url("D") if helpers else visit.url("m"),
        ),
        Way(
            name=_("Go on with the step that you set yourself")
            if step
            else _("Take up a place where you want to do better"),
            url=visit.url("F"),
        ),
    ]


# What is kept


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One note, with the way to it and to let it go."""

    day: date
    title: str
    text: str
    url: str
    let_go_url: str


def _kept(visit: Visit, number: str, one: Any, title: str, text: str) -> Kept:
    return Kept(
        day=one.on,
        title=title,
        text=text,
        url=visit.url("T", f"{number}/{one.id}"),
        let_go_url=visit.url("z", f"T/{number}/{one.id}"),
    )


def _first_of(things: tuple[Any, ...], id: str, *names: str) -> dict[str, Any]:
    """What a form begins with where one note is opened again. Raises Http404 where it is gone."""
    kept = addressed(things, id)
    return {name: getattr(kept, name) for name in ("id", *names)}


def _impatient(visit: Visit, state: State, id: str) -> HttpResponseBase:
    mine = state.own.waiting.impatient
    initial = _first_of(mine, id, "wanted", "instead", "on") if id else {"on": visit.today}
    form = ImpatienceForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> Command:
        return waiting.NoteImpatience(at=visit.now, **said)

    return _noted(
        visit,
        IMPATIENT,
        form,
        command,
        title=_("When you grow impatient"),
        lead=_("To want it over is human. Written here it weighs on nobody but you."),
        kept=[
            _kept(visit, IMPATIENT, one, one.wanted, one.instead)
            for one in sorted(mine, key=lambda one: one.on, reverse=True)
            if one.id != id
        ],
        elsewhere=elsewhere(visit, state),
    )


def _goes_on(visit: Visit, state: State, id: str) -> HttpResponseBase:
    mine = state.own.waiting.going_on
    initial = _first_of(mine, id, "text", "on") if id else {"on": visit.today}
    form = GoesOnForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> Command:
        return waiting.NoteGoingOn(at=visit.now, **said)

    return _noted(
        visit,
        GOES_ON,
        form,
        command,
        title=_("What goes on in a time of room"),
        lead=_("Room is not silence about everything. Do what they named, and nothing besides."),
        terms=waiting.terms_that_go_on(state, visit.now),
        asked=waiting.is_asked_what_goes_on(state, visit.now, visit.today),
        kept=[
            _kept(visit, GOES_ON, one, one.text, "")
            for one in sorted(mine, key=lambda one: one.on, reverse=True)
            if one.id != id
        ],
    )


def _noted(
    visit: Visit,
    number: str,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], Command],
    *,
    kept: list[Kept],
    **values: Any,
) -> HttpResponseBase:
    if visit.posts and visit.attempt(form, command):
        return visit.saved("T", number)
    return visit.show(
        "waiting/notes.html",
        form=form,
        main=_("Keep it"),
        kept=kept[:FIRST],
        older=kept[FIRST:],
        back_url=visit.url("T"),
        **values,
    )


# How long


def _how_long(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = state.own.waiting.how_long
    initial = {} if kept is None else {n: getattr(kept, n) for n in ("id", "text", "until")}
    form = HowLongForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> Command:
        return waiting.WriteHowLong(at=visit.now, **said)

    if visit.posts and visit.attempt(form, command):
        return visit.saved("T", HOW_LONG)
    return visit.show(
        "waiting/how_long.html",
        form=form,
        kept=kept,
        # Asked, not ruled: only its writer knows which of the two is so.
        asked=kept is not None and kept.until is not None and waiting.names_no_end(kept.text),
        main=_("Keep it"),
        give_url=visit.url("I", "2") if kept and between.is_shared(visit) else "",
        let_go_url=visit.url("z", f"T/{HOW_LONG}/{kept.id}") if kept else "",
        back_url=visit.url("T"),
    )


# What may have pressed


@dataclass(frozen=True, kw_only=True, slots=True)
class Pushed:
    """One act of one's own, as a row of `entries`."""

    day: date
    title: Text
    text: Text
    url: str = ""
    quoted: str = ""


def _pushes(visit: Visit, state: State, id: str) -> HttpResponseBase:
    found = pushes.pushes(state, visit.today, state.own.apology.set_aside)
    return visit.show(
        "waiting/pushes.html",
        found=[_pushed(visit, one) for one in found],
        days=pushes.LATELY.days,
        elsewhere=elsewhere(visit, state),
        back_url=visit.url("T"),
    )


def _pushed(visit: Visit, one: pushes.Push) -> Pushed:
    if one.given is None:
        return Pushed(day=one.on, title=_("A contact"), text=WHY[one.kind], quoted=one.text)
    return Pushed(
        day=one.on,
        title=str(THINGS[type(one.given)].name),
        text=WHY[one.kind],
        url=between.place_of(visit, one.given),
    )


# Strength


def _strength(visit: Visit, state: State, id: str) -> HttpResponseBase:
    last = state.own.waiting.strength
    kept = last if last is not None and last.on == visit.today else None
    initial: dict[str, Any] = {}
    if kept is not None:
        initial = {"id": kept.id, "much": kept.much, "rest": list(kept.rest)}
    form = _strength_form(visit, state, initial)

    def command(said: dict[str, Any]) -> Command:
        return waiting.SayStrength(
            at=visit.now,
            id=said["id"],
            on=visit.today,
            much=said["much"],
            rest=tuple(said.get("rest", ())),
        )

    if visit.posts and visit.attempt(form, command):
        return visit.saved("a")
    return visit.show(
        "asking/page.html",
        form=form,
        title=_("How much strength is there this week?"),
        lead=_("An honest answer helps you to keep what you promised. It is for you alone."),
        main=_("Keep it"),
        aside=_("Not now"),
        aside_url=visit.url("a"),
        back_url=visit.url("T"),
    )


def _strength_form(visit: Visit, state: State, initial: dict[str, Any]) -> MakingForm:
    fields: dict[str, Any] = {"much": choice(gettext_lazy("As it is today"), MUCH, beside=True)}
    promises = [(one.id, one.what) for one in state.own.promises.running if one.reminders != "none"]
    if promises:
        fields["rest"] = forms.MultipleChoiceField(
            label=gettext_lazy("What need not be called to mind for seven days?"),
            help_text=gettext_lazy(
                "Only the reminder rests. What you promised stands, and nobody is told."
            ),
            choices=promises,
            required=False,
            widget=ChoiceCardsMany(),
        )
    form: MakingForm = type("StrengthForm", (MakingForm,), fields)(
        visit.request.POST or None, initial=initial
    )
    return form


Part = Callable[[Visit, State, str], HttpResponseBase]

PARTS: Final[dict[str, Part]] = {
    "": _all,
    IMPATIENT: _impatient,
    HOW_LONG: _how_long,
    PUSHES: _pushes,
    GOES_ON: _goes_on,
    STRENGTH: _strength,
}
AGAIN: Final = (IMPATIENT, GOES_ON)
