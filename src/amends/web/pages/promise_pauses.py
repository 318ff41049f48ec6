"""Pausing a promise or all of them, ending a pause, and being reminded less often.

`j/3/` pauses all, `j/<id>/3/` one; `j/4/<pause>/` ends a pause by one press; `j/<id>/4/` chooses how
often. Nothing of it reaches anybody: a pause says nothing about why to any other book.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django import forms
from django.http import Http404, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices.promises import (
    ChooseReminders,
    EndPause,
    Pause,
    PausePromise,
    Promise,
    Reminders,
    Why,
)
from amends.web.forms import AmendsForm, ChoiceCards, Day
from amends.web.pages.asking import ask
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.promise_days import A_DAY, ONE
from amends.web.pages.saying import attempt, day

PAUSE: Final = "3"
END_PAUSE: Final = "4"
REMINDERS: Final = "4"

WHY: Final[dict[Why, Lazy]] = {
    "holiday": _("Holiday"),
    "illness": _("Illness"),
    "other": _("Something else"),
}

HOW_OFTEN: Final[dict[Reminders, Lazy]] = {
    "each": _("Each time"),
    "weekly": _("Once a week"),
    "none": _("Not at all"),
}


class PauseForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    why = forms.ChoiceField(
        label=_("What is it?"),
        choices=list(WHY.items()),
        widget=ChoiceCards(beside=True),
        error_messages=ONE,
    )
    first = forms.DateField(
        label=_("From which day?"),
        widget=Day(),
        error_messages=A_DAY,
    )
    last = forms.DateField(
        label=_("The last day of it?"),
        help_text=_("Leave it empty where you do not know. You end it yourself."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )


class RemindersForm(AmendsForm):
    how = forms.ChoiceField(
        label=_("How often do you want to be reminded?"),
        choices=list(HOW_OFTEN.items()),
        widget=ChoiceCards(),
        error_messages=ONE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """A pause that holds or is to come, as a line with the press that ends it."""

    says: str
    end_url: str
    is_ahead: bool


def lines(visit: Visit, state: State, *of: str) -> list[Paused]:
    """The pauses of these promises (empty: of all) that are not over."""
    pauses = state.own.promises.pauses
    return [
        Paused(
            says=says(pause),
            end_url=visit.url("j", f"{END_PAUSE}/{pause.id}"),
            is_ahead=pause.first > visit.today,
        )
        for pause in pauses
        if pause.of in of and not pause.is_over(visit.today)
    ]


def says(pause: Pause) -> str:
    values = {"why": WHY[pause.why], "first": day(pause.first)}
    if pause.last is None:
        return gettext("%(why)s, from %(first)s until you end it.") % values
    values["last"] = day(pause.last)
    return gettext("%(why)s, from %(first)s to %(last)s.") % values


def pause(visit: Visit, promise: Promise | None) -> HttpResponseBase:
    """Pause one promise, or all."""
    of = promise.id if promise else ""
    form = PauseForm(
        visit.request.POST if visit.posts else None,
        initial={"id": new_id(), "first": visit.today},
    )
    if visit.posts and visit.attempt(form, lambda d: PausePromise(at=visit.now, of=of, **d)):
        return visit.saved("j", of)
    return visit.show("promises/pause.html", form=form, promise=promise, back=visit.url("j", of))


def end(visit: Visit, id: str) -> HttpResponseBase:
    """End a pause: from today on the promise falls due again. One that is ahead never was."""
    if not visit.posts:
        return HttpResponseNotAllowed(["POST"])
    state = visit.state()
    found = find(state.own.promises.pauses, id)
    if found is None:
        raise Http404
    command = EndPause(at=visit.now, of=id, on=visit.today)
    why: list[str] = []
    if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
        return visit.saved("j", found.of)
    return visit.saved("j", found.of, said=" ".join(why))


def reminders(visit: Visit, promise: Promise) -> HttpResponseBase:
    form = RemindersForm(
        visit.request.POST if visit.posts else None, initial={"how": promise.reminders}
    )
    if visit.posts and visit.attempt(
        form,
        lambda d: ChooseReminders(at=visit.now, of=promise.id, on=visit.today, how=d["how"]),
    ):
        return visit.saved("j", promise.id)
    return ask(
        visit,
        form,
        title=_("Being reminded"),
        lead=_(
            "As something holds, fewer reminders are enough. Later you can see how it went with them and without."
        ),
        main=_("Keep it so"),
        back=visit.url("j", promise.id),
        template="promises/asked.html",
        promise=promise,
    )
