"""Leaf 0: days that may be hard, named and planned for beforehand, each for oneself alone.

`0/1/` a new one, `0/<id>/` that one again, `0/<id>/1/` what whoever did the hurt tells or offers
before it comes; `0/<id>/2/` tells the other of it, and `0/<id>/3/`, of a day that was told, asks for
a word before it; `0/<id>/4/` who may know of it. `0/4/` sentences that whoever did the hurt keeps for
such days; `0/5/` hours, places and subjects, `0/5/<id>/` one again. (STEPS S0.7c, S2.10a, S4.8a.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices.hard_days import (
    HardDay,
    HardTimeNamed,
    KeepSentence,
    NameHardDay,
    NameHardTime,
    PlanBeforehand,
    SayWhoMayKnow,
    TimeKind,
    Way,
    true_today,
)
from amends.repair.practices.openness import AskBeforeDay, TellHardDay
from amends.web.forms import AmendsForm, Day
from amends.web.pages import between, following, shared_book
from amends.web.pages.asking import MakingForm, Text, ask, choice, line, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, new_id, page
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import Held, barred
from amends.web.reading import beside_line

NEW: Final = "1"
BEFOREHAND: Final = "1"
TELL: Final = "2"
SENTENCES, TIMES, KNOW = "4", "5", "4"

YEARLY, ONCE = "yes", "no"

WAYS: Final[dict[Way, tuple[Text, Text]]] = {
    "say": (
        gettext_lazy("I say something before"),
        gettext_lazy("That I know of the day, and what holds now."),
    ),
    "near": (
        gettext_lazy("I am near"),
        gettext_lazy("At home, with the phone on, and nothing else planned. I ask for nothing."),
    ),
    "room": (
        gettext_lazy("I leave room"),
        gettext_lazy("They have the day to themselves, and I take over what has to be done."),
    ),
}

BEFORE: Final = (
    ("0", gettext_lazy("On the day")),
    ("1", gettext_lazy("A day before as well")),
    ("7", gettext_lazy("A week before as well")),
    ("30", gettext_lazy("A month before as well")),
)


class DayForm(MakingForm):
    what = line(
        gettext_lazy("Which day is it?"),
        hint=gettext_lazy("An anniversary, a birthday, the day it came out."),
    )
    on = forms.DateField(
        label=gettext_lazy("When is it?"),
        help_text=gettext_lazy("Where it comes every year, any of its years will do."),
        widget=Day(),
        error_messages=A_DAY,
    )
    yearly = choice(
        gettext_lazy("Does it come every year?"),
        [(YEARLY, gettext_lazy("Every year")), (ONCE, gettext_lazy("Once"))],
        beside=True,
    )
    before = choice(gettext_lazy("When do you want to think of it?"), BEFORE)
    plan = words("", rows=4, free=True)

    def __init__(self, *args: Any, is_hurt: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        plan = self.fields["plan"]
        plan.label = _("What helps you that day?") if is_hurt else _("What do you do that day?")
        plan.help_text = _("Whom you call, where you are, what you leave out.")


class TellForm(MakingForm):
    text = line(gettext_lazy("What are they to know?"))
    reaching = ("text",)


class BeforehandForm(AmendsForm):
    way = choice(
        gettext_lazy("What do you do for them before it comes?"),
        [(way, name) for way, (name, _hint) in WAYS.items()],
        hints={way: hint for way, (_name, hint) in WAYS.items()},
    )
    text = words(
        gettext_lazy("What exactly, and when?"),
        hint=gettext_lazy("One offer, said once. No is an answer, and so is no answer."),
        rows=4,
        free=True,
    )


KINDS: Final[dict[TimeKind, Text]] = {
    "hour": gettext_lazy("An hour of the day"),
    "place": gettext_lazy("A place"),
    "subject": gettext_lazy("A subject"),
}


class TimeForm(MakingForm):
    kind = choice(gettext_lazy("What is it?"), list(KINDS.items()), beside=True)
    what = line(
        gettext_lazy("Which one?"), hint=gettext_lazy("Sunday evenings, the station, a song.")
    )
    plan = words("", rows=3, free=True)
    know = words(gettext_lazy("Who may know of it?"), rows=2, free=True)

    def __init__(self, *args: Any, is_hurt: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        plan = self.fields["plan"]
        plan.label = _("What helps you there?") if is_hurt else _("What do you do there?")


class KnowForm(AmendsForm):
    text = words(gettext_lazy("Who may know of it?"), rows=2, free=True)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _list(visit, state)
        case ["1"]:
            return _new(visit)
        case ["4"] if visit.role == "responsible":
            return _sentences(visit, state)
        case ["5"]:
            return _times(visit, state, None)
        case ["5", id]:
            return _times(visit, state, addressed(state.own.hard_days.times, id))
        case [id, "4"]:
            return _who_may_know(visit, _found(state, id))
        case [id]:
            return _again(visit, _found(state, id))
        case [id, "2"] if between.is_shared(visit):
            return _told(visit, _found(state, id))
        case [id, "3"] if between.is_shared(visit) and visit.role == "harmed" and visit.posts:
            return _asked_before(visit, id)
        case [id, "1"] if visit.role == "responsible":
            return _beforehand(visit, state, _found(state, id))
        case _:
            raise Http404


def _found(state: State, id: str) -> HardDay:
    return addressed(state.own.hard_days.days, id)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One day in the list."""

    what: str
    day: date
    is_yearly: bool
    plan: str
    way: str
    beforehand: str
    url: str
    beforehand_url: str
    tell_url: str
    let_go_url: str
    know: str
    know_url: str


def _list(visit: Visit, state: State) -> HttpResponseBase:
    apart = following.is_apart(visit, state)
    tells = _may_tell(visit, state)
    days = state.own.hard_days.coming(visit.today)
    return visit.show(
        "hard_days/list.html",
        is_hurt=visit.role == "harmed",
        apart=apart and visit.role == "responsible",
        days=[_shown(visit, one, apart=apart, tells=tells) for one in days],
        new_url=visit.url("0", NEW),
        times_url=visit.url("0", TIMES),
        sentences_url=visit.url("0", SENTENCES) if visit.role == "responsible" else "",
        calm=[one.text for one in true_today(state)] if _is_near(visit, state) else [],
        back_url=visit.url("a"),
    )


def _shown(visit: Visit, one: HardDay, *, apart: bool, tells: bool) -> Shown:
    """While anything keeps the two apart, what is for the other is kept and not named."""
    names = visit.role == "responsible" and not apart
    return Shown(
        what=one.what,
        day=one.next_from(visit.today) or one.on,
        is_yearly=one.yearly,
        plan=one.plan,
        way=str(WAYS[one.way][0]) if names and one.way else "",
        beforehand=one.beforehand if names else "",
        url=visit.url("0", one.id),
        beforehand_url=visit.url("0", f"{one.id}/{BEFOREHAND}") if names else "",
        tell_url=visit.url("0", f"{one.id}/{TELL}") if tells else "",
        let_go_url=visit.url("z", f"0/{one.id}"),
        know=one.know,
        know_url=visit.url("0", f"{one.id}/{KNOW}"),
    )


def _new(visit: Visit) -> HttpResponseBase:
    return _asked(visit, {"yearly": YEARLY, "before": "7"}, title=_("A day that may be hard"))


def _again(visit: Visit, kept: HardDay) -> HttpResponseBase:
    initial = {
        "id": kept.id,
        "what": kept.what,
        "on": kept.on,
        "yearly": YEARLY if kept.yearly else ONCE,
        "before": str(kept.before),
        "plan": kept.plan,
    }
    return _asked(visit, initial, title=kept.what)


def _asked(visit: Visit, initial: dict[str, Any], *, title: str) -> HttpResponseBase:
    form = DayForm(visit.request.POST or None, initial=initial, is_hurt=visit.role == "harmed")
    if visit.posts and visit.attempt(form, lambda said: _named(visit, said)):
        return visit.saved("0")
    return ask(
        visit,
        form,
        title=title,
        back=visit.url("0"),
    )


def _named(visit: Visit, said: dict[str, Any]) -> NameHardDay:
    return NameHardDay(
        at=visit.now,
        id=said["id"],
        what=said["what"],
        on=said["on"],
        yearly=said["yearly"] == YEARLY,
        before=int(said["before"]),
        plan=said["plan"],
    )


def _beforehand(visit: Visit, state: State, kept: HardDay) -> HttpResponseBase:
    initial = {"way": kept.way, "text": kept.beforehand}
    form = BeforehandForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _planned(visit, kept, said)):
        return visit.saved("0")
    held: Held | None = barred(visit, state)
    return visit.show(
        "hard_days/beforehand.html",
        form=form,
        held=held,
        apart=following.is_apart(visit, state),
        title=kept.what,
        back_url=visit.url("0"),
        help_url=visit.url("m"),
    )


def _told(visit: Visit, kept: HardDay) -> HttpResponseBase:
    """Tell the other of a day: what of it they are to know, and nothing else that stands here."""
    on = kept.next_from(visit.today) or kept.on
    return bring(
        visit,
        TellForm(visit.request.POST if visit.posts else None, initial={"text": kept.what}),
        partial(TellHardDay, on=on),
        {"text": ""},
        title=_("Tell your partner of it"),
        lead=_("The day goes with it. What you plan, and what helps you, stays here."),
        main=_("Tell it"),
        aside=_("Keep it to yourself"),
        said=_("Told. For ten minutes you can take it back."),
        back="0",
        how=beside_line,
    )


def _asked_before(visit: Visit, id: str) -> HttpResponseBase:
    command = AskBeforeDay(at=visit.now, by="harmed", id=new_id(), of=id)
    return shared_book.press(visit, command, _("Asked. For ten minutes you can take it back."))


def _may_tell(visit: Visit, state: State) -> bool:
    """Whether a way to tell the other is shown: nothing is, while anything keeps the two apart."""
    if not between.is_shared(visit) or following.is_apart(visit, state):
        return False
    return visit.role == "harmed" or state.shared.openness.lets("hard_day")


def _planned(visit: Visit, kept: HardDay, said: dict[str, Any]) -> PlanBeforehand:
    return PlanBeforehand(at=visit.now, of=kept.id, way=said["way"], text=said["text"])


# Sentences that are true, and calm


def _is_near(visit: Visit, state: State) -> bool:
    """Whether one of the days is called to mind now, and the sentences have a place beside it."""
    mine = state.own.hard_days.days
    return visit.role == "responsible" and any(one.is_near(visit.today) for one in mine)


def _sentences(visit: Visit, state: State) -> HttpResponseBase:
    running = [(one.id, one.what) for one in state.own.promises.running]
    form = _sentence_form(running)(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: KeepSentence(at=visit.now, **said)):
        return visit.saved("0", SENTENCES)
    true = {one.id for one in true_today(state)}
    promises = {one.id: one.what for one in state.own.promises.promises}
    return visit.show(
        "hard_days/sentences.html",
        form=form if running else None,
        rows=[
            {
                "text": one.text,
                "on": promises.get(one.promise, ""),
                "is_true": one.id in true,
                "let_go_url": visit.url("z", f"0/{SENTENCES}/{one.id}"),
            }
            for one in reversed(state.own.hard_days.sentences)
        ],
        promises_url=visit.url("j"),
        back_url=visit.url("0"),
    )


def _sentence_form(running: list[tuple[str, str]]) -> type[MakingForm]:
    text = line(
        gettext_lazy("What is true, and calms?"),
        hint=gettext_lazy("What you do, not what you hope."),
    )
    promise = choice(gettext_lazy("Which promise does it stand on?"), running)
    return type("SentenceForm", (MakingForm,), {"text": text, "promise": promise})


# Hours, places and subjects


def _times(visit: Visit, state: State, kept: HardTimeNamed | None) -> HttpResponseBase:
    names = ("id", "kind", "what", "plan", "know")
    first = {name: getattr(kept, name) for name in names} if kept else {}
    form = TimeForm(
        visit.request.POST if visit.posts else None,
        initial=first,
        is_hurt=visit.role == "harmed",
    )
    if visit.posts and visit.attempt(form, lambda said: NameHardTime(at=visit.now, **said)):
        return visit.saved("0", TIMES)
    return visit.show(
        "hard_days/times.html",
        form=form,
        is_hurt=visit.role == "harmed",
        rows=[
            {
                "kind": KINDS[one.kind],
                "what": one.what,
                "plan": one.plan,
                "know": one.know,
                "url": visit.url("0", f"{TIMES}/{one.id}"),
                "let_go_url": visit.url("z", f"0/{TIMES}/{one.id}"),
            }
            for one in (() if kept else reversed(state.own.hard_days.times))
        ],
        tell_url=visit.url("6") if visit.role == "harmed" and between.is_shared(visit) else "",
        back_url=visit.url("0", TIMES if kept else ""),
    )


def _who_may_know(visit: Visit, kept: HardDay) -> HttpResponseBase:
    form = KnowForm(visit.request.POST if visit.posts else None, initial={"text": kept.know})
    if visit.posts and visit.attempt(
        form, lambda said: SayWhoMayKnow(at=visit.now, of=kept.id, **said)
    ):
        return visit.saved("0")
    return ask(
        visit,
        form,
        title=kept.what,
        lead=_("For you alone, so that you know what you have told whom."),
        back=visit.url("0"),
    )
