"""/more/8/ and /more/9/: days of one's own in a calendar, behind an address or once as a file.

Nothing is there before somebody makes it, and nothing is chosen beforehand. What it means stands
before the first field, since an address that was given away cannot be asked back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from msgspec.structs import replace

from amends import journal
from amends.people import access, feeds
from amends.people.feeds import Choice, Kept
from amends.people.keys import Crossed
from amends.repair import Refused, kinds
from amends.web import feed, ics
from amends.web.forms import AmendsForm, ChoiceCards, ChoiceCardsMany, Line
from amends.web.pages.behind_address import CALENDAR
from amends.web.pages.elsewhere import addresses_of
from amends.web.pages.frame import Visit, said
from amends.web.pages.personal import personal
from amends.web.pages.promise_days import ONE

QUIET: Final = "quiet"
RINGS: Final = "rings"

LONGEST_WORDS: Final = 60
"""Characters that stand on each day: one line of a small phone, twice (2026-11)."""

FILE_NAME: Final = "days.ics"


class CalendarForm(AmendsForm):
    kinds = forms.MultipleChoiceField(
        label=gettext_lazy("Which days?"),
        choices=[
            ("promise", gettext_lazy("Days of my promises")),
            ("appointment", gettext_lazy("Appointments")),
            ("look_again", gettext_lazy("Days to look at something again")),
            ("hours", gettext_lazy("Hours that I set aside")),
            ("together", gettext_lazy("Days that you both booked")),
            ("check_in", gettext_lazy("A day to look at how it goes")),
        ],
        widget=ChoiceCardsMany(
            hints={
                "promise": gettext_lazy("At their hour, where they have one."),
                "appointment": gettext_lazy("That you noted yourself. With whom stays here."),
                "look_again": gettext_lazy(
                    "Of room that you wrote down, of what you agreed on, and of amends."
                ),
                "together": gettext_lazy(
                    "Time together, or to look at how it goes: once you both said yes."
                ),
                "check_in": gettext_lazy("For a check-in of your own. You choose it below."),
            }
        ),
        error_messages={"required": gettext_lazy("Choose at least one.")},
    )
    words = forms.CharField(
        label=gettext_lazy("What should stand on each day?"),
        help_text=gettext_lazy(
            "Whoever sees the calendar reads it. Best take no name, and nothing that tells what it is."
        ),
        initial=gettext_lazy("Reminder"),
        widget=Line({"dir": "auto"}),
        error_messages={"required": gettext_lazy("Nothing is typed yet.")},
    )
    rings = forms.ChoiceField(
        label=gettext_lazy("Should it ring?"),
        choices=[(QUIET, gettext_lazy("No")), (RINGS, gettext_lazy("Yes"))],
        initial=QUIET,
        widget=ChoiceCards(
            hints={
                RINGS: gettext_lazy(
                    "As long before as you said beside a promise. A day without an hour rings at nine "
                    "in the morning. Many calendars leave it out."
                ),
            }
        ),
        error_messages=ONE,
    )
    every = forms.ChoiceField(
        label=gettext_lazy("A day to look at how it goes: how often?"),
        choices=[
            ("week", gettext_lazy("Every week")),
            ("fortnight", gettext_lazy("Every second week")),
            ("month", gettext_lazy("Once a month")),
        ],
        initial="week",
        widget=ChoiceCards(beside=True),
        error_messages=ONE,
    )
    weekday = forms.TypedChoiceField(
        label=gettext_lazy("And on which day?"),
        coerce=int,
        choices=[(str(place), name) for place, name in WEEKDAYS.items()],
        initial="6",
        error_messages=ONE,
    )

    def __init__(self, *args: Any, promises: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not promises:
            days = self.fields["kinds"]
            own = ("promise", "hours")
            days.choices = [choice for choice in days.choices if choice[0] not in own]  # type: ignore[attr-defined]
            hint = gettext_lazy("Of room that you wrote down, and of what you agreed on.")
            days.widget.hints = {**days.widget.hints, "look_again": hint}


@personal
def page(visit: Visit) -> HttpResponseBase:
    """The way there, or the address with what can be done about it."""
    kept = feeds.mine(visit.ring)
    return _not_made(visit) if kept is None else _about(visit, kept)


def _not_made(visit: Visit) -> HttpResponseBase:
    form = _form(visit)
    choice = _chosen(visit, form)
    if choice is not None and visit.request.POST.get("press") == "file":
        return _file(feed.once(visit.ring, choice, now=visit.now))
    if choice is not None and _is_done(form, lambda: feed.make(visit.ring, choice, now=visit.now)):
        messages.success(visit.request, _("Made. Only whoever has the address can read it."))
        return redirect("calendar")
    _urls, only_here = addresses_of(visit.request, "home")
    return visit.show(
        "days_in_calendar/make.html",
        form=form,
        back=reverse("more"),
        at_home=settings.AMENDS_PLACE is not None,
        only_here=only_here,
    )


def _about(visit: Visit, kept: Kept) -> HttpResponseBase:
    press = visit.request.POST.get("press", "") if visit.posts else ""
    if press == "file":
        feed.renew(visit.ring, now=visit.now)
        return _file((feeds.mine(visit.ring) or kept).written.calendar)
    if press == "new":
        feed.make(visit.ring, kept.choice, now=visit.now)
        messages.success(visit.request, _("The address is new. The old one opens nothing now."))
        return redirect("calendar")
    if press == "away":
        feeds.take_away(visit.ring)
        messages.success(visit.request, _("Taken away. The address opens nothing now."))
        return redirect("calendar")
    urls, only_here = addresses_of(visit.request, "days", kept.address)
    return visit.show(
        "days_in_calendar/made.html",
        urls=urls,
        only_here=only_here,
        words=kept.choice.words,
        back=reverse("more"),
        choices_url=reverse("calendar_choices"),
    )


@personal
def choices(visit: Visit) -> HttpResponseBase:
    """What is in it, while it stays behind its address."""
    kept = feeds.mine(visit.ring)
    if kept is None:
        return redirect("calendar")
    form = _form(visit, _initial(kept.choice))
    choice = _chosen(visit, form, kept.choice)
    if choice is not None and _is_done(
        form, lambda: feed.renew(visit.ring, now=visit.now, choice=choice)
    ):
        messages.success(visit.request, _("Kept. It holds from now on."))
        return redirect("calendar")
    return visit.show(
        "asking/page.html",
        form=form,
        title=_("What is in your calendar"),
        lead=_("The address stays as it is."),
        main=_("Keep it so"),
        back_url=reverse("calendar"),
    )


def _form(visit: Visit, initial: dict[str, Any] | None = None) -> CalendarForm:
    """Of promises and hours nobody is asked who can have none."""
    promises = any(seat.role == "responsible" for seat in access.seats(visit.ring))
    sent = visit.request.POST if visit.posts else None
    return CalendarForm(sent, initial=initial, promises=promises)


def _chosen(visit: Visit, form: CalendarForm, before: Choice | None = None) -> Choice | None:
    """What was chosen, or None with the reason in the form."""
    if not visit.posts or not form.is_valid():
        return None
    chosen = form.cleaned_data
    try:
        words = kinds.said(ics.one_line(chosen["words"]), field="words", most=LONGEST_WORDS)
    except Refused as refused:
        form.refuse(said(refused), refused.field)
        return None
    choice = Choice(
        kinds=tuple(chosen["kinds"]),
        words=words,
        rings=chosen["rings"] == RINGS,
        every=chosen["every"],
        weekday=chosen["weekday"],
        since=visit.today,
    )
    if before and (before.every, before.weekday) == (choice.every, choice.weekday):
        # Or every second week would be another one because a word was changed.
        return replace(choice, since=before.since)
    return choice


def _initial(choice: Choice) -> dict[str, Any]:
    return {
        "kinds": list(choice.kinds),
        "words": choice.words,
        "rings": RINGS if choice.rings else QUIET,
        "every": choice.every,
        "weekday": str(choice.weekday),
    }


def _is_done(form: CalendarForm, act: Callable[[], object]) -> bool:
    """Whether it was done; else the form says that another device was quicker."""
    try:
        act()
    except (journal.MovedOn, Crossed):
        form.refuse(said(Refused("moved_on")))
        return False
    return True


def _file(calendar: bytes) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{FILE_NAME}"'}
    return HttpResponse(calendar, content_type=CALENDAR, headers=headers)
