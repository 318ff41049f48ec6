"""One sentence of a letter: whoever was hurt picks it and says what they say of it (S0.1d).

It goes as an answer does, and none is owed. The sentences stand as a list to choose from, so that it
needs neither scripts nor a mouse.
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import letters
from amends.web.forms import ChoiceCards
from amends.web.pages import between
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, ask, choice, words
from amends.web.pages.frame import Visit

MARK: Final = "4"
"""u/2/<id>/4: one sentence of a letter."""

SAYS: Final[dict[letters.Says, Promise]] = {
    "on_me": _("This puts it on me"),
    "reached": _("This reached me"),
    "own": _("Something else, in my words"),
}


class MarkForm(MakingForm):
    sentence = forms.TypedChoiceField(
        label=_("Which sentence?"),
        coerce=int,
        widget=ChoiceCards(),
        error_messages=NOTHING_CHOSEN,
    )
    says = choice(_("What do you say of it?"), list(SAYS.items()))
    text = words(_("In your words"), hint=_("Only if you want to."), rows=3, free=True)

    def __init__(self, *args: Any, letter: letters.LetterGiven, **named: Any) -> None:
        super().__init__(*args, **named)
        places = letters.sentences_of(letter)
        self.fields["sentence"].choices = [  # type: ignore[attr-defined]
            (number, letter.text[start:end]) for number, (start, end) in enumerate(places)
        ]


def shown(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if not isinstance(one, letters.LetterGiven) or not may_mark(visit, state):
        raise Http404
    form = MarkForm(visit.request.POST if visit.posts else None, letter=one)
    if visit.posts and visit.attempt(form, lambda said: _marked(visit, one, said)):
        said = gettext("Saved, and sealed. For ten minutes you can take it back.")
        return visit.saved("u", f"{between.THEIRS}/{one.id}", said=said)
    return ask(
        visit,
        form,
        title=gettext("One sentence of it"),
        lead=gettext(
            "Your partner can read it in ten minutes, beside that sentence. None is owed."
        ),
        main=gettext("Say it"),
        back=between.place_of(visit, one),
    )


def may_mark(visit: Visit, state: State) -> bool:
    return visit.role == "harmed" and not state.shared.pacing.is_closed


def _marked(
    visit: Visit, letter: letters.LetterGiven, said: dict[str, Any]
) -> letters.MarkSentence:
    return letters.MarkSentence(at=visit.now, by="harmed", of=letter.id, **said)
