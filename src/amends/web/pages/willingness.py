"""Leaf o: whether the partner wants to try: for who did the hurt as it was told, by mouth or here.

For the hurt person it is theirs to keep, as it is today and for nobody: `o/1/` tells what they kept,
and `o/2/` unsays it. (STEPS S4.0c.)
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices.partners_side import KeepTrying
from amends.repair.practices.partners_side import Trying as Kept
from amends.repair.practices.safety import TellWillingness
from amends.repair.practices.told_outcomes import TellTrying
from amends.web.forms import AmendsForm, Day
from amends.web.pages import between, shared_book
from amends.web.pages.asking import choice, words
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_outcomes import TRYING

CHOICES = (
    ("try", gettext_lazy("They said they want to try")),
    ("undecided", gettext_lazy("They do not know yet")),
    ("no", gettext_lazy("They said no")),
    ("unknown", gettext_lazy("We have not spoken of it")),
)
OWN: Final[dict[Kept, Promise]] = {
    "try": gettext_lazy("I want to try"),
    "undecided": gettext_lazy("I do not know yet"),
    "leaving": gettext_lazy("I am leaving"),
    "unsaid": gettext_lazy("I do not say"),
}
TELL, UNSAY = "1", "2"


class WillingnessForm(AmendsForm):
    trying = choice(gettext_lazy("As far as you know"), CHOICES)
    text = words(gettext_lazy("In their own words"), rows=2, free=True)
    on = forms.DateField(
        label=gettext_lazy("On which day did they say it?"), required=False, widget=Day()
    )


class OwnForm(AmendsForm):
    trying = choice(gettext_lazy("As it is today"), list(OWN.items()))


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if visit.role == "harmed":
        return _own(visit, visit.state())
    if visit.act:
        raise Http404
    return _as_told(visit)


# The side of whoever did the hurt


def _as_told(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    if visit.posts:
        form = WillingnessForm(visit.request.POST)
        if visit.attempt(form, lambda said: _command(visit, said)):
            return visit.saved("a")
    else:
        kept = state.own.safety
        first = {"trying": kept.trying, "text": kept.tried_text, "on": kept.tried_on}
        form = WillingnessForm(initial=first)
    told = state.shared.told_outcomes.trying
    return visit.show(
        "willingness/page.html",
        form=form,
        title=_("Has your partner said whether they want to try?"),
        lead=_("Only what they said. Any answer leads somewhere, and it can change."),
        main=_("Keep it"),
        aside=_("Skip this"),
        aside_url=visit.url("a"),
        space_url=visit.url("h"),
        told=TRYING[told.trying] if told else "",
        told_day=between.day_of(visit, told) if told else None,
    )


def _command(visit: Visit, said: dict[str, Any]) -> TellWillingness:
    return TellWillingness(at=visit.now, trying=said["trying"], text=said["text"], on=said["on"])


# The side of whoever was hurt


def _own(visit: Visit, state: State) -> HttpResponseBase:
    if visit.act in (TELL, UNSAY) and visit.posts and between.is_shared(visit):
        return _told(visit, state)
    if visit.act:
        raise Http404
    kept = state.own.partners_side.trying
    form = OwnForm(visit.request.POST if visit.posts else None, initial={"trying": kept})
    if visit.posts and visit.attempt(form, lambda said: KeepTrying(at=visit.now, **said)):
        return visit.saved("o", said=_("Kept, for you alone."))
    told = state.shared.told_outcomes.trying
    tells = between.is_open(visit, state)
    is_new = kept != "unsaid" and (told is None or told.trying != kept)
    return visit.show(
        "willingness/own.html",
        form=form,
        told=TRYING[told.trying] if told else "",
        told_day=between.day_of(visit, told) if told else None,
        sentence=TRYING[kept] if is_new else "",
        tell_url=visit.url("o", TELL) if tells and is_new else "",
        unsay_url=visit.url("o", UNSAY) if tells and told else "",
        help_url=visit.url("m"),
        back_url=visit.url("y"),
    )


def _told(visit: Visit, state: State) -> HttpResponseBase:
    """In one press: what was kept, or that nothing is told any more."""
    kept = state.own.partners_side.trying if visit.act == TELL else "unsaid"
    command = TellTrying(at=visit.now, by="harmed", id=new_id(), trying=kept)
    later = _("Told. For ten minutes you can take it back.")
    return shared_book.press(visit, command, later if kept == "try" else _("It holds at once."))
