"""Leaf 3: the one request to be forgiven. `3/` what it is and what stands before it, `3/1/` its
words with the reader beside them, `3/2/` read once more, and the one press. Where nobody is in the other
seat it is asked by mouth (asking_alone.py).

What is missing of one's own is named. Of the other's there is one answer, "not now", so that no
page here tells what they did or did not do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends import words as reader
from amends.repair import State
from amends.repair.practices import forgiveness
from amends.repair.practices.forgiveness import RequestForgiveness
from amends.repair.practices.request import DraftRequest, RequestDrafted
from amends.web.pages import asking_alone, between
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import Held, barred, held, refusal

WORDS, PRESS = "1", "2"

OWN: Final[dict[forgiveness.Own, tuple[Promise, str]]] = {
    "apology": (gettext_lazy("The whole apology is given"), "f"),
    "amends": (gettext_lazy("One thing is fully put right"), "i"),
}
"""What stands before it and is one's own to do, and where."""

QUESTION_MARK: Final = gettext_lazy(
    "There is a question mark. A question wants an answer. Could it be a sentence that wants none?"
)
NOT_SAID_FREE: Final = gettext_lazy(
    "Nothing here says yet that they owe you nothing. Could it say so?"
)


class WordsForm(MakingForm):
    text = words(
        gettext_lazy("In your words"),
        hint=gettext_lazy("Two or three sentences are enough."),
        rows=6,
    )
    reaching = ("text",)


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnPart:
    """One part of one's own that stands before it."""

    name: Promise
    is_there: bool
    url: str


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    if visit.act == WORDS:
        return _words(visit, state)
    if not between.is_shared(visit):
        return asking_alone.shown(visit, state, _draft(state))
    pages = {"": _gate, PRESS: _press}
    if visit.act not in pages:
        raise Http404
    return pages[visit.act](visit, state)


# What stands before it


def _gate(visit: Visit, state: State) -> HttpResponseBase:
    missing = forgiveness.missing(state)
    asked = state.shared.forgiveness.requests
    draft = _draft(state)
    why = _why_not(visit, state)
    return visit.show(
        "request/gate.html",
        parts=[
            OwnPart(name=name, is_there=part not in missing, url=visit.url(code))
            for part, (name, code) in OWN.items()
        ],
        last=between.place_of(visit, asked[-1]) if asked else "",
        last_day=between.day_of(visit, asked[-1]) if asked else None,
        barred=barred(visit, state),
        held=None if missing or asked else why,
        may=why is None,
        words_url=visit.url("3", PRESS if draft else WORDS) if why is None or draft else "",
        has_words=draft is not None,
        back_url=visit.url("p"),
    )


def _why_not(visit: Visit, state: State) -> Held | None:
    """Why it cannot be asked now, or None. Whatever of the other's it is, it is "not now"."""
    if not between.is_shared(visit):
        return asking_alone.why_it_waits(visit, state)
    return held(visit, state, _asking(visit, "", new_id()))


def _draft(state: State) -> RequestDrafted | None:
    """The words that were written and not given: those that were are in the other book."""
    given = {one.draft for one in state.shared.forgiveness.requests}
    if state.own.asked.asked is not None:
        given.add(state.own.asked.asked.draft)
    return next((d for d in reversed(state.own.request.drafts) if d.id not in given), None)


# Its words


def _words(visit: Visit, state: State) -> HttpResponseBase:
    draft = _draft(state)
    if draft is None and _why_not(visit, state) is not None and not visit.posts:
        return redirect(visit.url("3"))
    kept = {"id": draft.id, "text": draft.text} if draft else None
    form = WordsForm(visit.request.POST if visit.posts else None, initial=kept)
    read_over(visit, form, asks=_asks)
    if visit.posts and visit.attempt(form, lambda said: _write(visit, said)):
        return visit.saved("3", PRESS)
    return visit.show(
        "request/words.html",
        form=form,
        let_go_url=visit.url("z", f"3/{draft.id}") if draft else "",
        back_url=visit.url("3"),
    )


def _write(visit: Visit, said: dict[str, Any]) -> DraftRequest:
    return DraftRequest(at=visit.now, **said)


def _asks(text: str) -> list[Promise]:
    """What only the words of a request are asked about, where they are read at all."""
    reading = reader.read(text)
    if not text.strip() or reading.language != "en":
        return []
    is_free = "patience" in reading.elements_present
    return [*([QUESTION_MARK] if "?" in text else []), *([] if is_free else [NOT_SAID_FREE])]


# The one press


def _press(visit: Visit, state: State) -> HttpResponseBase:
    draft = _draft(state)
    if draft is None:
        return redirect(visit.url("3"))
    form = MakingForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept=draft.text)
    why = _why_not(visit, state)
    if visit.posts and form.is_valid():
        why = refusal(visit, state, _asking(visit, draft.id, form.cleaned_data["id"]))
        if why is None:
            return between.given(visit, form, _("Given. For ten minutes you can take it back."))
    return visit.show(
        "request/press.html",
        form=form,
        held=why,
        rests_until=timezone.localtime(draft.rests_until)
        if visit.now < draft.rests_until
        else None,
        paragraphs=draft.text.split("\n\n"),
        words_url=visit.url("3", WORDS),
        back_url=visit.url("3"),
    )


def _asking(visit: Visit, draft: str, id: str) -> RequestForgiveness:
    return RequestForgiveness(at=visit.now, by="responsible", id=id, draft=draft)
