"""Promises: what is due today, and saying honestly how the days went (promise_making.py makes them).

A day of which nothing was said is unknown and is shown as unknown. A rate always stands with what
it is a rate of.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from django import forms
from django.http import Http404, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices.promises import (
    BEFOREHAND,
    AnswerMiss,
    EndPromise,
    Mark,
    MarkPromise,
    MissAnswered,
    Promise,
    PutPromiseAgainst,
    Said,
    SayMadeGood,
    record_of,
)
from amends.web import calendar
from amends.web.forms import AmendsForm, ChoiceCards, Day, Line, Writing
from amends.web.pages import pledging, promise_days, promise_making, promise_pattern, promise_pauses
from amends.web.pages.answering import which_impacts
from amends.web.pages.asking import ask
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_pledges import SHOW
from amends.web.pages.promise_days import A_DAY, ONE
from amends.web.pages.promise_making import MAKE
from amends.web.pages.promise_pauses import END_PAUSE, HOW_OFTEN, PAUSE, REMINDERS
from amends.web.pages.promise_words import AREA_WORDS, MARKS
from amends.web.pages.saying import day, pressed

FEW_DAYS: Final = 3
"""Days asked about at once: a list of what was not said must not become a reproach."""

CHANGE: Final = "8"
"""j/<id>/8: another promise in the place of this one."""

ANSWERS: Final = "9"
"""j/<id>/9: what of how it was for the other this promise answers."""

SHOWN_BACK: Final = timedelta(weeks=10)
SHOWN_AHEAD: Final = timedelta(days=7)


class MissForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    told_on = forms.DateField(
        label=_("When did you tell them?"),
        help_text=_("Before they find out, and without a reason in the same breath."),
        required=False,
        widget=Day(),
    )
    made_good = forms.CharField(
        label=_("What did you do, or will you do, to make it good?"),
        required=False,
        widget=Writing(rows=3),
    )
    good_by = forms.DateField(
        label=_("By which day will it be good?"),
        help_text=_("A day of your own choosing. Only you are reminded of it. It can stay empty."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )


class MarkForm(AmendsForm):
    on = forms.DateField(widget=forms.HiddenInput)
    mark = forms.ChoiceField(choices=list(MARKS.items()))
    text = forms.CharField(required=False, widget=Line(), label=_("A line about it"))
    to = forms.DateField(required=False)


class BeforehandForm(AmendsForm):
    """What both can say of a day before it is over. It is sent to where every mark is."""

    on = forms.DateField(widget=forms.HiddenInput)
    mark = forms.ChoiceField(
        label=_("What was said before?"),
        choices=[
            ("excused", _("I could not, and told them before")),
            ("renegotiated", _("We agreed on something else before")),
            ("withdrawn", _("They did not want it that day")),
        ],
        widget=ChoiceCards(),
        error_messages=ONE,
    )
    to = forms.DateField(
        label=_("On which day instead?"),
        help_text=_("Only where you agreed on another day."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )
    text = forms.CharField(required=False, widget=Line(), label=_("A line about it"))


class EndForm(AmendsForm):
    why = forms.ChoiceField(
        label=_("Why does it end?"),
        choices=[
            ("done", _("It is done")),
            ("agreed", _("We agreed on something else")),
            ("not_wanted", _("They do not want it any more")),
            ("given_up", _("I cannot keep it, and I say so")),
        ],
        widget=ChoiceCards(),
        error_messages=ONE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One promise on one day, with what may be pressed."""

    id: str
    what: str
    day: date
    mark: Mark
    said: Lazy
    url: str
    day_url: str
    press_url: str
    is_ahead: bool


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    name, __, act = visit.act.partition("/")
    if not name:
        return _today(visit)
    if visit.act in PAGES:
        return PAGES[visit.act](visit)
    if name == END_PAUSE:
        return promise_pauses.end(visit, act)
    if name == MAKE:
        return promise_making.make_against(visit, act)
    state = visit.state()
    promise = find(state.own.promises.promises, name)
    if promise is None:
        raise Http404
    if act in ACTS:
        return ACTS[act](visit, state, promise)
    if act.startswith(f"{pledging.TELL}/"):
        return pledging.tell(visit, state, promise, _day_of(act.partition("/")[2]))
    return _one_day(visit, state, promise, _day_of(act))


def _day_of(act: str) -> date:
    try:
        return date.fromisoformat(act)
    except ValueError:
        raise Http404 from None


# What is due


def _today(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.promises
    today = visit.today
    unsaid = _unsaid(visit, state)
    return visit.show(
        "promises/today.html",
        today=[_row(visit, p, today) for p in mine.running if p.falls_on(today)],
        unsaid=unsaid[:FEW_DAYS],
        unsaid_more=len(unsaid[FEW_DAYS:]),
        misses=[_row(visit, p, on) for p, on in mine.misses_to_answer()],
        to_make_good=[_good(visit, *each) for each in mine.to_make_good()],
        running=[_listed(visit, p) for p in mine.running],
        ended=[_listed(visit, p) for p in mine.promises if p.ended is not None],
        has_letter=bool(promise_making.letters(state)),
        pauses=promise_pauses.lines(visit, state, ""),
        urls={
            "new": visit.url("j", MAKE),
            "proposed": visit.url("j", "p"),
            "pattern": visit.url("j", promise_pattern.PATTERN) if mine.promises else "",
            "pause": visit.url("j", PAUSE),
            "home": visit.url("a"),
        },
    )


def _unsaid(visit: Visit, state: State) -> list[Row]:
    """The days of the last fortnight of which nothing was said, the last one first."""
    yesterday = visit.today - timedelta(days=1)
    rows = [
        _row(visit, promise, on)
        for promise in state.own.promises.running
        for on in promise.occurrences(visit.today - timedelta(days=14), yesterday)
        if promise.mark_on(on) == "unsaid"
    ]
    return sorted(rows, key=lambda row: row.day, reverse=True)


def _row(visit: Visit, promise: Promise, on: date) -> Row:
    mark = promise.mark_on(on)
    return Row(
        id=promise.id,
        what=promise.what,
        day=on,
        mark=mark,
        said=MARKS[mark],
        url=visit.url("j", promise.id),
        day_url=visit.url("j", f"{promise.id}/{on.isoformat()}"),
        press_url=visit.url("j", f"{promise.id}/1"),
        is_ahead=on > visit.today,
    )


def _good(visit: Visit, by: date, promise: Promise, answer: MissAnswered) -> dict[str, Any]:
    """What is to be made good, and by which day, as was chosen."""
    return {
        "what": answer.made_good or promise.what,
        "by": by,
        "url": visit.url("j", f"{promise.id}/{answer.on.isoformat()}"),
    }


def _listed(visit: Visit, promise: Promise) -> dict[str, Any]:
    return {
        "what": promise.what,
        "when": promise_days.sentence_of(promise),
        "next": promise.next_from(visit.today) if not promise.ended else None,
        "url": visit.url("j", promise.id),
    }


# One promise


def _one(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    days = _days(promise, visit.today)
    past = promise.occurrences(promise.first_day, visit.today)
    record = record_of(promise, visit.today)
    return visit.show(
        "promises/one.html",
        promise=promise,
        when=promise_days.sentence_of(promise),
        area=AREA_WORDS[promise.area] if promise.area else "",
        answers=[row.text for row in state.own.impact.known if row.id in promise.impacts],
        reminded=HOW_OFTEN[promise.reminders],
        record=record,
        days_due=any(getattr(record, name) for name in record.__struct_fields__),
        svg=calendar.kept_days(days) if days else "",
        table=calendar.as_table(days) if days else None,
        keys=calendar.keys(days),
        today=_row(visit, promise, visit.today) if promise.is_open_on(visit.today) else None,
        ahead=[_row(visit, promise, on) for on in _ahead(promise, visit.today)],
        pauses=promise_pauses.lines(visit, state, "", promise.id),
        together=pledging.together(visit, state, promise),
        unsaid=[
            _row(visit, promise, on)
            for on in reversed(past)
            if promise.is_open_on(on) and on < visit.today
        ],
        said=[_said_row(visit, state, promise, entry) for entry in _spoken(promise)],
        before=_other(visit, find(state.own.promises.promises, promise.after)),
        into=_other(visit, state.own.promises.changed_into(promise.id)),
        urls={
            "list": visit.url("j"),
            "end": visit.url("j", f"{promise.id}/2"),
            "change": visit.url("j", f"{promise.id}/{CHANGE}"),
            "pause": visit.url("j", f"{promise.id}/{PAUSE}"),
            "reminders": visit.url("j", f"{promise.id}/{REMINDERS}"),
            "answers": visit.url("j", f"{promise.id}/{ANSWERS}") if state.own.impact.known else "",
            "gone": visit.url("z", f"j/{promise.id}"),
        },
    )


def _other(visit: Visit, promise: Promise | None) -> dict[str, str] | None:
    """The promise that stood before it, or stands after it."""
    if promise is None:
        return None
    return {"what": promise.what, "url": visit.url("j", promise.id)}


def _ahead(promise: Promise, today: date) -> list[date]:
    """The next days, so that something can be said of them before they come."""
    following = promise.next_days(today + timedelta(days=1), FEW_DAYS)
    return list(following) if promise.ended is None else []


def _spoken(promise: Promise) -> list[Said]:
    return sorted(promise.said, key=lambda entry: entry.on, reverse=True)


def _days(promise: Promise, today: date) -> list[calendar.Day]:
    """The last ten weeks and the week to come, with what is known of each day."""
    first = max(promise.first_day, today - SHOWN_BACK)
    last = today + SHOWN_AHEAD
    falls = promise.occurrences(first, last)
    known = {on: calendar.as_drawn(promise.standing_on(on, today)) for on in falls}
    # A pause takes nothing out of sight.
    known |= dict.fromkeys(promise.paused_days(first, last), "paused")
    return [calendar.Day(on=on, state=known[on]) for on in sorted(known)]


def _said_row(visit: Visit, state: State, promise: Promise, entry: Said) -> dict[str, Any]:
    answer = state.own.promises.answer_to(promise.id, entry.on)
    said = [] if answer is None else [_told(answer), answer.made_good, _made_good(state, answer)]
    return {
        "day": entry.on,
        "title": entry.text,
        "text": " ".join(part for part in (*said, _instead(entry)) if part),
        "tag": MARKS[entry.mark],
        "tag_kind": {"kept": "kept", "missed": "care"}.get(entry.mark, ""),
        "url": visit.url("j", f"{promise.id}/{entry.on.isoformat()}"),
    }


def _told(answer: MissAnswered) -> str:
    """Told first is what makes the difference (S2.13a), so it is what is said of it."""
    if answer.told_on is None:
        return ""
    if answer.told_on <= answer.on:
        return gettext("Told the same day.")
    return gettext("Told on %(day)s.") % {"day": day(answer.told_on)}


def _made_good(state: State, answer: MissAnswered) -> str:
    on = state.own.promises.made_good_on(answer.id)
    if on is not None:
        return gettext("Made good on %(day)s.") % {"day": day(on)}
    if answer.good_by is not None:
        return gettext("To be good by %(day)s.") % {"day": day(answer.good_by)}
    return ""


def _instead(entry: Said) -> str:
    return gettext("Instead on %(day)s.") % {"day": day(entry.to)} if entry.to else ""


def _mark(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    """Say how one day went, by one press."""
    if not visit.posts:
        return HttpResponseNotAllowed(["POST"])
    form = MarkForm(visit.request.POST)
    if not visit.attempt(form, lambda d: MarkPromise(at=visit.now, of=promise.id, **d)):
        on = form.cleaned_data.get("on") or visit.today
        return _one_day(visit, state, promise, on, form)
    if form.cleaned_data["mark"] == "missed":
        return visit.saved("j", f"{promise.id}/{form.cleaned_data['on'].isoformat()}")
    if visit.request.POST.get("from") in ("one", "before"):
        return visit.saved("j", promise.id)
    return visit.saved("j")


def _one_day(
    visit: Visit, state: State, promise: Promise, on: date, refused: AmendsForm | None = None
) -> HttpResponseBase:
    """One day of a promise: how it went, and after a miss what was done about it."""
    if not promise.falls_on(on) and refused is None:
        raise Http404
    is_miss = promise.mark_on(on) == "missed"
    answer_kept = state.own.promises.answer_to(promise.id, on) if is_miss else None
    if answer_kept is not None and visit.posts and "good" in visit.request.POST:
        return _said_good(visit, promise, answer_kept)
    form = MissForm(
        visit.request.POST if visit.posts and refused is None else None,
        initial=_said_before(answer_kept),
    )
    if visit.posts and refused is None and is_miss:
        answer = lambda d: AnswerMiss(at=visit.now, promise=promise.id, on=on, **d)  # noqa: E731
        if visit.attempt(form, answer):
            return visit.saved("j", promise.id)
    return visit.show(
        "promises/day.html",
        promise=promise,
        row=_row(visit, promise, on),
        form=form,
        marking=refused or MarkForm(initial={"on": on, "text": _text_on(promise, on)}),
        beforehand=_beforehand(visit, promise, on, refused),
        instead=promise.agreed_for(on),
        is_miss=is_miss,
        answered=answer_kept is not None,
        about_it=[] if answer_kept is None else _about(state, answer_kept),
        may_be_good=answer_kept is not None
        and state.own.promises.made_good_on(answer_kept.id) is None,
        change_url=visit.url("j", f"{promise.id}/{CHANGE}") if promise.ended is None else "",
        tell_url=pledging.tell_url(visit, state, promise, on),
        urls={"one": visit.url("j", promise.id), "list": visit.url("j")},
    )


def _said_before(answer: MissAnswered | None) -> dict[str, Any]:
    if answer is None:
        return {"id": new_id()}
    return {name: getattr(answer, name) for name in ("id", "told_on", "made_good", "good_by")}


def _about(state: State, answer: MissAnswered) -> list[str]:
    """What was said about a miss, and whether it is good by now."""
    said = (_told(answer), answer.made_good, _made_good(state, answer))
    return [part for part in said if part]


def _said_good(visit: Visit, promise: Promise, answer: MissAnswered) -> HttpResponseBase:
    command = SayMadeGood(at=visit.now, of=answer.id, on=visit.today)
    return pressed(visit, command, visit.url("j", f"{promise.id}/{answer.on.isoformat()}"))


def _beforehand(
    visit: Visit, promise: Promise, on: date, refused: AmendsForm | None
) -> BeforehandForm | None:
    """Whether something can be said of that day before it is over, and what was typed of it."""
    if on < visit.today:
        return None
    if refused is not None and visit.request.POST.get("from") == "before":
        form = BeforehandForm(visit.request.POST)
        form.is_valid()
        return form
    mark = promise.mark_on(on)
    first = {"mark": mark} if mark in BEFOREHAND else {}
    return BeforehandForm(initial={"on": on, "to": promise.agreed_for(on), **first})


def _text_on(promise: Promise, on: date) -> str:
    said = promise.said_of(on)
    return "" if said is None else said.text


def _end(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    form = EndForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(
        form, lambda d: EndPromise(at=visit.now, of=promise.id, on=visit.today, why=d["why"])
    ):
        return visit.saved("j")
    return visit.show(
        "promises/end.html", form=form, promise=promise, back=visit.url("j", promise.id)
    )


def _change(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    """Another promise in its place: smaller, or with other days. What was said of its days stays."""
    if promise.ended is not None:
        raise Http404
    return promise_making.make(visit, after=promise, is_given=_is_given(state, promise))


def _answers(visit: Visit, state: State, promise: Promise) -> HttpResponseBase:
    """What it answers of how it was for the other: said later, or otherwise than before."""
    if not state.own.impact.known:
        raise Http404
    field = which_impacts(state, _("Which of these does it answer?"))
    kind = type("AnswersForm", (AmendsForm,), {"impacts": field})
    form = kind(
        visit.request.POST if visit.posts else None, initial={"impacts": list(promise.impacts)}
    )
    if visit.posts and visit.attempt(
        form,
        lambda d: PutPromiseAgainst(at=visit.now, of=promise.id, impacts=tuple(d["impacts"])),
    ):
        return visit.saved("j", promise.id)
    return ask(
        visit,
        form,
        title=_("What it answers"),
        lead=_(
            "So that you see what it did to them, and what you do about it, side by side. Nobody else sees this."
        ),
        main=_("Keep it so"),
        back=visit.url("j", promise.id),
        template="promises/asked.html",
        promise=promise,
    )


def _is_given(state: State, promise: Promise) -> bool:
    return state.shared.pledges.of_promise(promise.id) is not None


ACTS: Final[dict[str, Callable[[Visit, State, Promise], HttpResponseBase]]] = {
    "": _one,
    "1": _mark,
    "2": _end,
    CHANGE: _change,
    pledging.GIVE: pledging.give,
    SHOW: pledging.show_days,
    ANSWERS: _answers,
    PAUSE: lambda visit, _state, promise: promise_pauses.pause(visit, promise),
    REMINDERS: lambda visit, _state, promise: promise_pauses.reminders(visit, promise),
}
PAGES: Final[dict[str, Callable[[Visit], HttpResponseBase]]] = {
    MAKE: promise_making.make,
    promise_pattern.PATTERN: promise_pattern.shown,
    PAUSE: lambda visit: promise_pauses.pause(visit, None),
    "p": promise_making.proposed,
}
"""The pages of all promises; what stands there otherwise is the id of one."""
