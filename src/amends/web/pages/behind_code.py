"""Words behind a code, for a partner without an account: what it means, the code once, and what is open.

The rules are asked in the transaction that puts the words up. The page never tells its writer
whether it was opened; all they can see is how many stand open, and all they can do is take down.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import journal
from amends.people import pages
from amends.people.codes import Code
from amends.people.keys import Crossed
from amends.repair import Command, Refused, State
from amends.web.forms import AmendsForm, Count
from amends.web.pages.elsewhere import addresses_of
from amends.web.pages.frame import Visit, said
from amends.web.pages.personal import personal
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import day, held

USUAL_DAYS: Final = 7
"""A week: long enough to find a quiet hour, short enough for a sheet that lies about (2026-11)."""

A_DAY: Final = timedelta(days=1)
OUT_OF_RANGE: Final = _("A number of days, from 1 to 30.")


class DaysForm(AmendsForm):
    days = forms.IntegerField(
        label=_("For how many days can it be opened?"),
        help_text=_("From 1 to 30. Afterwards the code opens nothing."),
        min_value=pages.SHORTEST // A_DAY,
        max_value=pages.LONGEST // A_DAY,
        initial=USUAL_DAYS,
        widget=Count(),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), OUT_OF_RANGE
        ),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Putting:
    """What is to be put behind a code: the command that has to be allowed, and the words."""

    command: Command
    words: Callable[[State], str]
    """The words as they stand in the state after the command: what the rules looked at."""
    paragraphs: list[str]
    written: str
    """What of it its writer wrote: the reader stands beside that once more."""
    back: str
    on: str


def put_up(visit: Visit, state: State, what: Putting) -> HttpResponseBase:
    """What it means, for how long, and then the code, once."""
    form = DaysForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=what.written)
    code = _put_up(visit, form, what) if visit.posts and form.is_valid() else None
    if code is not None:
        return _shown_once(visit, code, timedelta(days=form.cleaned_data["days"]), what)
    urls, only_here = addresses_of(visit.request, "page")
    return visit.show(
        "behind_code/means.html",
        form=form,
        held=held(visit, state, what.command),
        paragraphs=what.paragraphs,
        back=what.back,
        at_home=settings.AMENDS_PLACE is not None,
        only_here=only_here,
        address=urls[0],
        open_url=reverse("open_pages"),
    )


def _put_up(visit: Visit, form: DaysForm, what: Putting) -> Code | None:
    """The code, or None with the reason in the form; the page and its command are one or nothing."""

    def allow() -> str:
        return what.words(journal.record_within(visit.seat, visit.ring, what.command))

    lasts = timedelta(days=form.cleaned_data["days"])
    try:
        return pages.give(visit.ring, allow, lasts=lasts, now=visit.now)
    except Refused as refused:
        form.refuse(said(refused))
    except (journal.MovedOn, Crossed):
        form.refuse(said(Refused("moved_on")))
    return None


def _shown_once(visit: Visit, code: Code, lasts: timedelta, what: Putting) -> HttpResponseBase:
    """In the answer itself: a code that is kept nowhere cannot be shown at another address."""
    urls, only_here = addresses_of(visit.request, "page")
    return visit.show(
        "behind_code/code.html",
        rows=[
            *((gettext("Where to type it"), url) for url in urls),
            (gettext("The code"), code.text),
            (gettext("It opens until"), day(pages.last_day(lasts, visit.now))),
        ],
        only_here=only_here,
        on_url=what.on,
    )


@personal
def standing_open(visit: Visit) -> HttpResponseBase:
    """How many pages of this person stand open, never what happened; and taking them all down."""
    if visit.posts:
        pages.take_down(visit.ring)
        messages.success(visit.request, gettext("Taken down. Their codes open nothing now."))
        return redirect("open_pages")
    return visit.show(
        "behind_code/open.html",
        many=pages.are_open(visit.ring, now=visit.now),
        back=reverse("more"),
    )
