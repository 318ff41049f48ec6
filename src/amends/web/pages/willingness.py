"""Leaf o: what the partner said about wanting to try, as told. (STEPS S4.0c.)"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices.safety import TellWillingness
from amends.web.forms import AmendsForm, Day
from amends.web.pages.asking import choice, words
from amends.web.pages.frame import Visit, page

CHOICES = (
    ("try", gettext_lazy("They said they want to try")),
    ("undecided", gettext_lazy("They do not know yet")),
    ("no", gettext_lazy("They said no")),
    ("unknown", gettext_lazy("We have not spoken of it")),
)


class WillingnessForm(AmendsForm):
    trying = choice(gettext_lazy("As far as you know"), CHOICES)
    text = words(gettext_lazy("In their own words"), rows=2, free=True)
    on = forms.DateField(
        label=gettext_lazy("On which day did they say it?"), required=False, widget=Day()
    )


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    if visit.posts:
        form = WillingnessForm(visit.request.POST)
        if visit.attempt(form, lambda said: _command(visit, said)):
            return visit.saved("a")
    else:
        kept = visit.state().own.safety
        first = {"trying": kept.trying, "text": kept.tried_text, "on": kept.tried_on}
        form = WillingnessForm(initial=first)
    return visit.show(
        "willingness/page.html",
        form=form,
        title=_("Has your partner said whether they want to try?"),
        lead=_("Only what they said. Any answer leads somewhere, and it can change."),
        main=_("Keep it"),
        aside=_("Skip this"),
        aside_url=visit.url("a"),
        space_url=visit.url("h"),
    )


def _command(visit: Visit, said: dict[str, Any]) -> TellWillingness:
    return TellWillingness(at=visit.now, trying=said["trying"], text=said["text"], on=said["on"])
