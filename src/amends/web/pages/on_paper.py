"""What is printed to be handed over: a sheet to answer on, and words of the hurt person's own.

The sheet is there while the letter or offer it goes with may go out, and at no other time: what
holds a letter back holds the sheet back with it. Nothing is recorded.
"""

from __future__ import annotations

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, Refused, State, guards
from amends.web import answer_sheet, letters
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages.frame import Visit
from amends.web.pages.saying import Held, held, held_because

NAMES = {
    "answer": _("Ways to answer: heard, not enough, not now, no more"),
    "offer": _("Ways to answer an offer, with your words of it"),
    "say": _("Lines for whatever they want to ask or say"),
    "room": _("Room that they want: what stops, what goes on, until when"),
}


class PartsForm(AmendsForm):
    parts = forms.MultipleChoiceField(
        label=_("What should be on it?"),
        help_text=_(
            "Each is theirs to use or leave. Every sheet also says that nothing is asked,"
            " and how to make something stop."
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


def own_words(
    visit: Visit, paragraphs: list[str], *, back: str, file: str, as_file: bool
) -> HttpResponseBase:
    """Words of the hurt person, set like a letter. It says first that nobody is owed them."""
    why = _why_not(visit, "\n".join(paragraphs))
    if as_file and why is not None:
        raise Http404
    if as_file:
        return letters.as_download(letters.letter_pdf(paragraphs))
    return visit.show(
        "on_paper/own_words.html", paragraphs=paragraphs, held=why, back=back, file=file
    )


def _why_not(visit: Visit, words: str) -> Held | None:
    state = visit.state()
    try:
        guards.on_paper(state, words, about=visit.seat.token)
    except Refused as refused:
        return held_because(refused, state)
    return None
