"""The sheet that goes with a letter or an offer: which parts stand on it, and it, to be printed.

It is there while what it goes with may go out, and at no other time: whatever holds a letter back
holds the sheet back with it. Nothing is recorded.
"""

from __future__ import annotations

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, State
from amends.web import answer_sheet, letters
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages.frame import Visit
from amends.web.pages.saying import held

NAMES = {
    "answer": _("Ways to answer: heard, not enough, not now, no more"),
    "offer": _("Ways to answer an offer, with your words of it"),
    "say": _("Lines for whatever they want to ask or say"),
    "room": _("Room that they want: what stops, what goes on, until when"),
}


class PartsForm(AmendsForm):
    parts = forms.MultipleChoiceField(
        label=_("What shall stand on it?"),
        help_text=_(
            "Each is theirs to use or leave. That nothing is asked, and how to have something stop,"
            " stand on every sheet."
        ),
        required=False,
        widget=ChoiceCardsMany(),
    )


def sheet(
    visit: Visit, state: State, command: Command, *, back: str, offer: str = ""
) -> HttpResponseBase:
    """`command` is what the sheet goes with: it has to be allowed now."""
    if held(visit, state, command) is not None:
        raise Http404
    names = [name for name in NAMES if name != ("answer" if offer else "offer")]
    form = PartsForm(visit.request.POST if visit.posts else None, initial={"parts": names})
    form.fields["parts"].choices = [(name, NAMES[name]) for name in names]  # type: ignore[attr-defined]
    if not visit.posts or not form.is_valid():
        return visit.show("on_paper/parts.html", form=form, back=back)
    made = answer_sheet.sheet_of(form.cleaned_data["parts"], offer=offer)
    if "file" in visit.request.POST:
        return letters.as_download(answer_sheet.sheet_pdf(made), answer_sheet.FILE_NAME)
    return visit.show(
        "on_paper/sheet.html", sheet=made, parts=form.cleaned_data["parts"], back=back
    )
