"""`F/3/`: hours set aside, and the week; and the quiet clock on the pages where one stays with it.

`F/3/1/` and `F/3/2/` set hours aside for looking back, or for the work of a week, `F/3/4/` keeps time
free for a talk that the other named, and `F/3/5/` what one's own line of being there speaks of;
`F/3/3/<n>/` says of one thing whether one is willing; `F/3/<id>/` changes hours. The clock notes when somebody began and how
long ago that is, as often as the page is opened; it needs no script, and urges nobody.
(STEPS S0.2a, S0.3e, S0.4c, S2.2a, S3.5b.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends.repair import State, week
from amends.repair.practices.hours import (
    BeginTime,
    EndTime,
    HoursSet,
    SayWill,
    SetHours,
    Taken,
    What,
    Will,
    WillSaid,
)
from amends.repair.week import Task
from amends.web.forms import ChoiceCardsMany, Clock, Count, Day
from amends.web.pages import following
from amends.web.pages.asking import MakingForm, Text, ask, choice, line
from amends.web.pages.frame import Visit, addressed, new_id
from amends.web.pages.promise_days import A_DAY, A_NUMBER
from amends.web.pages.saying import day, pressed

SETS: Final[dict[str, What]] = {"1": "reflection", "2": "week", "4": "talk", "5": "there"}
WILL: Final = "3"

NAMES: Final[dict[What, Text]] = {
    "reflection": gettext_lazy("For looking back"),
    "week": gettext_lazy("For the work of the week"),
    "talk": gettext_lazy("Kept free for a talk"),
    "there": gettext_lazy("When I said that I am there"),
}

BEGINS: Final[dict[What, tuple[tuple[int, ...], int]]] = {
    "reflection": ((1, 5, 9), 20),
    "week": ((1, 4), 60),
    "talk": ((), 90),
    "there": ((), 60),
}
"""What the form begins with: after how many days, and how many minutes. Three times twenty minutes in
the first fortnight (STEPS S0.2a); all else is judgement (2026-11). The day of a talk is the other's
to name, and which days a line speaks of only its writer knows: neither begins with one."""

CLOCKS: Final = {"e": "t", "d": "k"}
"""Where the clock stands behind the address of a leaf."""

EVENING: Final = time(20)

WILLS: Final[dict[Will, Text]] = {
    "willing": gettext_lazy("I am willing"),
    "not_yet": gettext_lazy("Not yet"),
    "not_willing": gettext_lazy("I am not willing"),
}

CALLED: Final = gettext_lazy(
    "You are called to mind of it at its hour, as you chose under “You”. Nothing else is."
)

NO_HOUR: Final = gettext_lazy("An hour, such as 21:30.")


class HoursForm(MakingForm):
    first = forms.DateField(
        label=gettext_lazy("On which day?"),
        help_text=gettext_lazy("Within the coming fortnight."),
        widget=Day(),
        error_messages=A_DAY,
    )
    second = forms.DateField(
        label=gettext_lazy("And on a second one?"),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )
    third = forms.DateField(
        label=gettext_lazy("And on a third?"), required=False, widget=Day(), error_messages=A_DAY
    )
    clock = forms.TimeField(
        label=gettext_lazy("At which hour?"),
        widget=Clock(),
        error_messages={"required": NO_HOUR, "invalid": NO_HOUR},
    )
    minutes = forms.IntegerField(
        label=gettext_lazy("For how many minutes?"), widget=Count(), error_messages=A_NUMBER
    )


class TalkForm(MakingForm):
    first = forms.DateField(
        label=gettext_lazy("On which day?"),
        help_text=gettext_lazy("The one that they named."),
        widget=Day(),
        error_messages=A_DAY,
    )
    clock = forms.TimeField(
        label=gettext_lazy("From which hour?"),
        widget=Clock(),
        error_messages={"required": NO_HOUR, "invalid": NO_HOUR},
    )
    minutes = forms.IntegerField(
        label=gettext_lazy("For how many minutes?"),
        help_text=gettext_lazy("Longer than the talk, so that nothing waits for you afterwards."),
        widget=Count(),
        error_messages=A_NUMBER,
    )


class ThereForm(MakingForm):
    days = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Which of the coming days does your line speak of?"),
        help_text=gettext_lazy("As you wrote it. Next week you can keep the next ones free."),
        coerce=date.fromisoformat,
        widget=ChoiceCardsMany(),
        error_messages={"required": gettext_lazy("Choose at least one.")},
    )
    clock = forms.TimeField(
        label=gettext_lazy("From which hour?"),
        widget=Clock(),
        error_messages={"required": NO_HOUR, "invalid": NO_HOUR},
    )
    minutes = forms.IntegerField(
        label=gettext_lazy("For how many minutes?"), widget=Count(), error_messages=A_NUMBER
    )

    def __init__(self, *args: Any, days: list[date], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["days"].choices = [  # type: ignore[attr-defined]
            (on.isoformat(), formats.date_format(on, "WEEKDAY_FORMAT")) for on in days
        ]


LEADS: Final[dict[What, Text]] = {
    "reflection": CALLED,
    "week": CALLED,
    "talk": gettext_lazy(
        "For you alone. They are told nothing of it, and can put the talk off at any moment; then let "
        "these hours go."
    ),
    "there": gettext_lazy(
        "For you alone, so that what your line says is so. Nobody has to come, and nobody is told."
    ),
}


DAYS: Final = ("first", "second", "third")


class WillForm(MakingForm):
    task = forms.CharField(widget=forms.HiddenInput, max_length=200)
    will = choice(
        gettext_lazy("Honestly, as it is today"),
        list(WILLS.items()),
        hints={"not_willing": gettext_lazy("That is an answer. Nobody else sees it.")},
    )
    text = line(gettext_lazy("What is in the way, if anything?"), free=True)


def shown(visit: Visit, rest: list[str]) -> HttpResponseBase:
    match rest:
        case []:
            return _all(visit)
        case [code] if code in SETS:
            return _set(visit, SETS[code], None)
        case [id]:
            kept = addressed(visit.state().own.hours.set, id)
            return _set(visit, kept.what, kept)
        case ["3", number] if number.isdecimal():
            return _will(visit, int(number))
        case _:
            raise Http404


# What is set aside, and the week


@dataclass(frozen=True, kw_only=True, slots=True)
class Hour:
    """One day that is set aside."""

    day: date
    clock: time
    minutes: int
    what: Text
    url: str
    let_go_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One thing of the week, and what its person said of it."""

    text: str
    will: Text
    why: str
    url: str
    let_go_url: str


def _all(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return visit.show(
        "growing/hours.html",
        hours=coming(visit, state),
        tasks=[
            _row(visit, number, task, state.own.hours.will_of(task.key))
            for number, task in enumerate(_tasks(visit, state))
        ],
        back_then_url=visit.url("F", "3/1"),
        week_url=visit.url("F", "3/2"),
        reflect_url=visit.url("e"),
        reminders_url=reverse("reminders"),
        calendar_url=reverse("calendar"),
        back_url=visit.url("F"),
    )


def coming(visit: Visit, state: State) -> list[Hour]:
    """What is still to come, the nearest first."""
    found = [
        Hour(
            day=on,
            clock=one.clock,
            minutes=one.minutes,
            what=NAMES[one.what],
            url=visit.url("F", f"3/{one.id}"),
            let_go_url=visit.url("z", f"F/3/{one.id}"),
        )
        for on, one in state.own.hours.coming(visit.today)
    ]
    return sorted(found, key=lambda hour: (hour.day, hour.clock))


def _tasks(visit: Visit, state: State) -> tuple[Task, ...]:
    return week.tasks(following.here(visit, state))


def _row(visit: Visit, number: int, task: Task, said: WillSaid | None) -> Row:
    return Row(
        text=_text_of(task),
        will=WILLS[said.will] if said else "",
        why=said.text if said else "",
        url=visit.url("F", f"3/{WILL}/{number}"),
        let_go_url=visit.url("z", f"F/3/{said.id}") if said else "",
    )


def _text_of(task: Task) -> str:
    """The title of a step is ours; all else a person wrote, and stands as it is."""
    return _(task.text) if task.kind == "road" else task.text


def _set(visit: Visit, what: What, kept: HoursSet | None) -> HttpResponseBase:
    form = _form(visit, what, kept)

    def command(said: dict[str, Any]) -> SetHours:
        return SetHours(
            at=visit.now,
            id=said["id"],
            what=what,
            days=tuple(said.get("days") or (said[name] for name in DAYS if said.get(name))),
            clock=said["clock"].replace(second=0, microsecond=0),
            minutes=said["minutes"],
            zone=kept.zone if kept else timezone.get_current_timezone_name(),
        )

    if visit.posts and visit.attempt(form, command):
        return visit.saved("F", "3")
    return ask(
        visit,
        form,
        title=NAMES[what],
        lead=LEADS[what],
        main=_("Set it aside"),
        back=visit.url("F", "3"),
    )


def _form(visit: Visit, what: What, kept: HoursSet | None) -> MakingForm:
    data, initial = visit.request.POST or None, _initial(visit, what, kept)
    if what == "there":
        week_from = {visit.today + timedelta(days=n) for n in range(7)}
        return ThereForm(data, initial=initial, days=sorted(week_from | set(initial["days"])))
    return (TalkForm if what == "talk" else HoursForm)(data, initial=initial)


def _initial(visit: Visit, what: What, kept: HoursSet | None) -> dict[str, Any]:
    if kept is not None:
        days = {"days": kept.days, **dict(zip(DAYS, kept.days, strict=False))}
        return {"id": kept.id, "clock": kept.clock, "minutes": kept.minutes, **days}
    after, minutes = BEGINS[what]
    days = {name: visit.today + timedelta(days=n) for name, n in zip(DAYS, after, strict=False)}
    return {"clock": EVENING, "minutes": minutes, "days": (), **days}


def _will(visit: Visit, number: int) -> HttpResponseBase:
    """Which thing it is about stands in the form: by the time it is sent the list may be another."""
    state = visit.state()
    tasks = _tasks(visit, state)
    wanted = visit.request.POST.get("task", "") if visit.posts else ""
    task = next((one for one in tasks if one.key == wanted), None)
    if task is None and not visit.posts:
        task = dict(enumerate(tasks)).get(number)
    if task is None:
        raise Http404
    said = state.own.hours.will_of(task.key)
    initial = {"task": task.key}
    if said is not None:
        initial |= {"id": said.id, "will": said.will, "text": said.text}
    form = WillForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda typed: _said(visit, task.key, typed)):
        return visit.saved("F", "3")
    return ask(
        visit,
        form,
        title=_("Are you willing?"),
        lead=_text_of(task),
        back=visit.url("F", "3"),
    )


def _said(visit: Visit, task: str, typed: dict[str, Any]) -> SayWill:
    return SayWill(at=visit.now, id=typed["id"], task=task, will=typed["will"], text=typed["text"])


# The quiet clock, on leaf e and on leaf d: one clock, since nobody sits at two things at once


@dataclass(frozen=True, kw_only=True, slots=True)
class Timing:
    """The clock as a page shows it: where it runs, since when, and for how many minutes so far."""

    since: str
    so_far: str
    url: str
    id: str
    before: list[dict[str, Any]]


def timing(visit: Visit, state: State, leaf: str) -> Timing:
    running = state.own.hours.running(visit.now)
    before = [
        _taken(visit, one, leaf)
        for one in reversed(state.own.hours.taken)
        if not one.runs(visit.now)
    ]
    act = CLOCKS[leaf]
    return Timing(
        since=timezone.localtime(running.at).strftime("%H:%M") if running else "",
        so_far=_minutes(int((visit.now - running.at).total_seconds() // 60)) if running else "",
        url=visit.url(leaf, f"{act}/{running.id}" if running else act),
        id="" if running else new_id(),
        before=before,
    )


def _taken(visit: Visit, one: Taken, leaf: str) -> dict[str, Any]:
    minutes = one.minutes()
    return {
        "day": timezone.localdate(one.at),
        "text": "" if minutes is None else _minutes(minutes),
        "let_go_url": visit.url("z", f"{leaf}/{one.id}"),
    }


def _minutes(number: int) -> str:
    return ngettext("%(n)s minute", "%(n)s minutes", number) % {"n": number}


def press(visit: Visit, leaf: str, running: str = "") -> HttpResponseBase:
    """Begin, or say that it is enough for today: one press, also without scripts."""
    if not visit.posts:
        return redirect(visit.url(leaf))
    id = visit.request.POST.get("id", "") or new_id()
    begins = BeginTime(at=visit.now, id=id)
    command = EndTime(at=visit.now, of=running) if running else begins
    return pressed(visit, command, visit.url(leaf))


def next_hour(visit: Visit, state: State) -> str:
    """The next day that is set aside for looking back, in words, or ""."""
    found = (on for on, one in state.own.hours.coming(visit.today) if one.what == "reflection")
    nearest = min(found, default=None)
    return "" if nearest is None else day(nearest)
