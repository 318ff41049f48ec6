"""The one line of being there, given: h/6 for whoever did the hurt, w/12 to w/14 for whoever was hurt.

The line itself is kept on leaf h (space.py). To let it stand in the book that both can read is a
press of its own, and once is enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Refused, State
from amends.repair.kinds import find
from amends.repair.practices.there import AnswerThere, SayThere, ThereSaid
from amends.web.pages import between, following, given_there, shared_book
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit
from amends.web.pages.saying import held_because
from amends.web.pages.thing import Link, Text

GIVE = "6"
"""h/6."""


class LineForm(MakingForm):
    text = words(
        _("The one line"),
        hint=_("That you are there, and how to reach you. No question, no when, no why."),
        rows=2,
    )
    reaching = ("text",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """The line that stands there. `said`: what was answered last, "" where nothing was."""

    text: str
    day: date
    url: str
    said: Text = ""
    presses: tuple[Link, ...] = ()


def standing(visit: Visit, state: State) -> Standing | None:
    """The line as it stands in the book that both can read, for either of the two."""
    ours = state.shared.there
    if ours.line is None:
        return None
    return Standing(
        text=ours.line.text,
        day=between.day_of(visit, ours.line),
        url=between.place_of(visit, ours.line),
        said=given_there.SAID[ours.answer.answer] if ours.answer else "",
        presses=tuple(given_there.presses(visit, state, ours.line)),
    )


def give_url(visit: Visit, state: State) -> str:
    """Where it is let stand there, as far as that has a place now."""
    if not between.is_shared(visit) or following.is_apart(visit, state):
        return ""
    return visit.url("h", GIVE) if state.shared.there.may_be_said(visit.now) else ""


def give(visit: Visit) -> HttpResponseBase:
    """Let the line stand between the two, as it was kept or in other words."""
    state = visit.state()
    if not between.is_shared(visit):
        raise Http404
    title = gettext("Let it stand in the shared book")
    if not visit.posts and not state.shared.there.may_be_said(visit.now):
        why = held_because(Refused("said_once"), state)
        return visit.show("shared_book/held.html", title=title, held=why, back_url=visit.url("h"))
    kept = state.own.space.availability
    return bring(
        visit,
        LineForm(
            visit.request.POST if visit.posts else None,
            initial={"text": kept[-1].text if kept else ""},
        ),
        SayThere,
        {"text": ""},
        title=title,
        lead=gettext(
            "Your partner finds it where they look for talking, and is not called to it. It is said "
            "once. Then there is nothing more to say about it, and nothing to wait for."
        ),
        main=gettext("Let it stand there"),
        aside=gettext("Keep it to yourself"),
        said=gettext("Said. For ten minutes you can take it back."),
        back="h",
    )


def answer(visit: Visit, state: State, act: str, id: str) -> HttpResponseBase:
    """What whoever was hurt says to it, by one press."""
    one = find(state.shared.there.every(ThereSaid), id)
    form = MakingForm(visit.request.POST)
    if one is None or not form.is_valid():
        raise Http404
    command = AnswerThere(
        at=visit.now,
        by="harmed",
        id=form.cleaned_data["id"],
        of=one.id,
        answer=given_there.ANSWERS[act],
    )
    said = gettext("Said. For ten minutes you can take it back.")
    if command.is_stop:
        said = gettext("Said. It holds at once.")
    return shared_book.press(visit, command, said, then="w")
