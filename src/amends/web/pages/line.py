"""Leaf 8: to give a line about something that cannot wait; in space only about what was ticked."""

from __future__ import annotations

from typing import cast

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices import practical
from amends.repair.practices.space import Subject
from amends.web.forms import ChoiceCards, Line
from amends.web.pages import between
from amends.web.pages.asking import NOTHING_CHOSEN, NOTHING_WRITTEN, MakingForm
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_practical import SUBJECTS
from amends.web.reading import beside_line


class LineForm(MakingForm):
    subject = forms.ChoiceField(
        label=_("What is it about?"), widget=ChoiceCards(), error_messages=NOTHING_CHOSEN
    )
    text = forms.CharField(
        label=_("In one line"),
        help_text=_("What it is, and by when. All else can wait."),
        max_length=practical.LONGEST,
        widget=Line(),
        error_messages={
            **NOTHING_WRITTEN,
            "max_length": _("This is longer than one line. What is it, and by when?"),
        },
    )
    reaching = ("text",)

    def about(self, subjects: tuple[Subject, ...]) -> LineForm:
        """Only these can be chosen; where there is one, it is."""
        field = cast("forms.ChoiceField", self.fields["subject"])
        field.choices = [(name, SUBJECTS[name]) for name in subjects]
        if len(subjects) == 1:
            field.initial = subjects[0]
        return self


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit) or visit.act:
        raise Http404
    state = visit.state()
    subjects = practical.subjects(state, visit.now)
    form = LineForm(visit.request.POST if visit.posts else None).about(subjects or tuple(SUBJECTS))
    return bring(
        visit,
        form,
        practical.GiveLine,
        {"subject": subjects[0] if subjects else "children", "text": ""},
        title=gettext("What cannot wait"),
        lead=_lead(visit, state),
        main=gettext("Give it"),
        aside=gettext("Leave it"),
        said=gettext("Saved, and sealed. For ten minutes you can take it back."),
        how=beside_line,
    )


def _lead(visit: Visit, state: State) -> str:
    if not state.shared.terms.holds(visit.now):
        return gettext("One short line, to be read when your partner looks. It asks for no answer.")
    if visit.role == "harmed":
        return gettext("You ticked that this may be told even now. All else stays as you asked.")
    return gettext(
        "Your partner asked for room, and ticked that this may be told even now. Nothing more "
        "than the matter itself: no word about the two of you."
    )
