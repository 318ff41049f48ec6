"""A time of quiet: its terms, what to do meanwhile, and letters that are not for sending.

The terms are the hurt person's. Whoever did the hurt writes them down as told and can make them
longer; only the other's own words shorten or end them. One's own terms end with one press.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import library
from amends.repair import State
from amends.repair.kinds import find
from amends.repair.path import standings
from amends.repair.practices import waiting
from amends.repair.practices.space import (
    BeginSpace,
    EndSpace,
    LogContact,
    Terms,
    UnsentWritten,
    WriteAvailability,
    WriteUnsent,
)
from amends.web.forms import AmendsForm, ChoiceCards, Day, Line, Writing
from amends.web.pages import being_there, between, following, on_paper, steps
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.leading import moment_of
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import day, first_words

NEW: Final = "1"

ALONE: Final[dict[str, str]] = {
    "owning": "c",
    "impact": "d",
    "reflection": "e",
    "promises": "j",
    "checkins": "k",
}
"""Practices that need nobody else, with their pages: what there is to do in a time of quiet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanwhile:
    title: str
    why: str
    url: str


class WhatStops(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    stops = forms.CharField(
        label=_("What stops?"),
        help_text=_("As they said it: talking about it, calls, messages, sharing a room."),
        required=False,
        widget=Writing(rows=3),
    )
    goes_on = forms.CharField(
        label=_("And what goes on?"),
        help_text=_("Space is not silence about everything: home, children, bills, good morning."),
        required=False,
        widget=Writing(rows=3),
    )


class MyWhatStops(WhatStops):
    stops = forms.CharField(
        label=_("What stops?"),
        help_text=_("Talking about it, calls, messages, sharing a room. Whatever you want."),
        required=False,
        widget=Writing(rows=3),
    )
    goes_on = forms.CharField(
        label=_("And what goes on, if anything?"),
        help_text=_("Home, children, bills, good morning. Or nothing at all."),
        required=False,
        widget=Writing(rows=3),
    )


class HowLong(AmendsForm):
    start = forms.DateField(label=_("From when?"), widget=Day())
    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("Leave it empty if it is open: then it holds until they say otherwise."),
        required=False,
        widget=Day(),
    )
    look_again = forms.DateField(
        label=_("When will it be looked at again?"),
        help_text=_(
            "Only if a day was agreed. On it you look at the terms, alone; you do not ask."
        ),
        required=False,
        widget=Day(),
    )


class MyHowLong(HowLong):
    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("Leave it empty and it holds until you end it."),
        required=False,
        widget=Day(),
    )
    look_again = forms.DateField(
        label=_("When will you look at it again?"),
        help_text=_("Only if a day helps you. Nothing happens on it."),
        required=False,
        widget=Day(),
    )


class WhatMayCome(AmendsForm):
    may_send = forms.ChoiceField(
        label=_("May anything be sent?"),
        choices=[("nothing", _("Nothing")), ("one_line", _("One line, when it is needed"))],
        widget=ChoiceCards(beside=True),
    )
    messenger = forms.CharField(
        label=_("May somebody pass a message?"),
        help_text=_("A name, if one was said. For practical things only."),
        required=False,
        max_length=300,
        widget=Line(),
    )


class EndForm(AmendsForm):
    as_told = forms.CharField(
        label=_("What did they say?"),
        help_text=_("In their words. A friendly look or a practical message does not end it."),
        required=False,
        widget=Writing(rows=3),
    )
    on = forms.DateField(label=_("On which day?"), widget=Day())


class ContactForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("What contact was there?"),
        help_text=_("One line: who wrote or spoke, and what about."),
        widget=Writing(rows=2),
        error_messages={"required": _("A few words are enough.")},
    )
    on = forms.DateField(label=_("On which day?"), widget=Day())
    inside = forms.ChoiceField(
        label=_("Was it inside the terms?"),
        choices=[("yes", _("Yes")), ("no", _("No"))],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one. It stays in your own book.")},
    )


class LineForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("The one line"),
        help_text=_("That you are there, and how to reach you. No question, no when, no why."),
        max_length=300,
        widget=Writing(rows=2),
        error_messages={"required": _("There is nothing in it yet.")},
    )
    reaching = ("text",)
    goes_by_hand = True


class UnsentForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("What would you say, if nobody ever read it?"),
        widget=Writing(rows=10, letter=True),
        error_messages={"required": _("There is nothing on the page yet.")},
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not visit.act:
        return _overview(visit)
    name, __, act = visit.act.partition("/")
    if visit.act == NEW:
        return _terms(visit, None)
    if name in HIS and visit.seat.role == "responsible":
        return HIS[name](visit)
    if name == "5":
        return _unsent(visit, act)
    terms = find(visit.state().own.space.terms, name)
    if terms is not None and act in ("3", "4") and visit.seat.role == "harmed":
        return _on_paper(visit, terms, as_file=act == "4")
    if terms is None or act not in ("1", "2"):
        raise Http404
    return _terms(visit, terms) if act == "1" else _end(visit, terms)


def _overview(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.space
    active = mine.active(visit.today)
    room = between.is_shared(visit) and state.shared.terms.holds(visit.now)
    return visit.show(
        "space/overview.html",
        mine=visit.seat.role == "harmed",
        both_read=_in_the_shared_book(visit),
        room_url=visit.url("v") if room else "",
        terms=active,
        before=[t for t in reversed(mine.terms) if t is not active],
        meanwhile=_meanwhile(visit, state) if visit.seat.role == "responsible" else (),
        contacts=[_contact_row(contact) for contact in reversed(mine.contacts)],
        asks_what_goes_on=visit.role == "responsible"
        and waiting.is_asked_what_goes_on(state, visit.now, visit.today),
        line=mine.availability[-1] if mine.availability else None,
        there=being_there.standing(visit, state),
        hours_url="" if following.is_apart(visit, state) else visit.url("F", "3/5"),
        look_again_now=_looks_again(visit, active),
        urls={
            "home": visit.url("a"),
            "goes_on": visit.url("T", "4"),
            "waiting": visit.url("T"),
            "new": visit.url("v") if _in_the_shared_book(visit) else visit.url("h", NEW),
            "change": visit.url("h", f"{active.id}/1") if active else "",
            "end": visit.url("h", f"{active.id}/2") if active else "",
            "paper": visit.url("h", f"{active.id}/3") if active else "",
            "contact": visit.url("h", "3"),
            "line": visit.url("h", "4"),
            "give": being_there.give_url(visit, state),
            "unsent": visit.url("h", "5"),
        },
    )


def _in_the_shared_book(visit: Visit) -> bool:
    """Whether new terms of this person's own are told to the other: where both can read a book."""
    return visit.seat.role == "harmed" and between.is_shared(visit)


def _looks_again(visit: Visit, terms: Terms | None) -> bool:
    return terms is not None and terms.look_again is not None and terms.look_again <= visit.today


def _contact_row(contact: Any) -> dict[str, Any]:
    return {
        "day": contact.on,
        "text": contact.text,
        "tag": _("Inside the terms") if contact.inside else _("Outside the terms"),
        "tag_kind": "kept" if contact.inside else "care",
    }


def _meanwhile(visit: Visit, state: State) -> tuple[Meanwhile, ...]:
    """The open steps of the person's own road that need nobody else."""
    return tuple(
        Meanwhile(
            title=gettext(at.step.title),
            why=gettext(at.step.why),
            url=visit.url(ALONE[at.step.practice]),
        )
        for at in standings(library.guide(library.FULL_PATH), moment_of(visit, state))
        if at.step.practice in ALONE and at.status in ("open", "ongoing")
    )


def _terms(visit: Visit, kept: Terms | None) -> HttpResponseBase:
    """Terms, new or changed, over three short pages."""
    is_mine = visit.seat.role == "harmed"
    forms_of = (MyWhatStops, MyHowLong) if is_mine else (WhatStops, HowLong, WhatMayCome)
    walk = steps.walk(
        visit,
        forms_of,
        first=_as_kept(visit, kept),
        half="own_terms" if is_mine else "terms_now" if kept else "terms",
    )
    if walk.values is not None:
        command = _begin(visit, kept, {"may_send": "nothing", "messenger": "", **walk.values})
        if walk.does(command):
            return visit.saved("h")
    return visit.show("space/terms.html", walk=walk, kept=kept, mine=is_mine, back=visit.url("h"))


def _as_kept(visit: Visit, kept: Terms | None) -> dict[str, Any]:
    if kept is None:
        return {"id": new_id(), "start": visit.today, "may_send": "nothing"}
    names = ("id", "start", "until", "stops", "goes_on", "may_send", "messenger", "look_again")
    return {name: getattr(kept, name) for name in names}


def _begin(visit: Visit, kept: Terms | None, values: dict[str, Any]) -> BeginSpace:
    return BeginSpace(
        at=visit.now,
        id=kept.id if kept else values["id"],
        asked="own" if visit.seat.role == "harmed" else "asked",
        start=values["start"],
        until=values["until"],
        stops=values["stops"],
        goes_on=values["goes_on"],
        may_send=values["may_send"],
        messenger=values["messenger"],
        look_again=values["look_again"],
    )


def _on_paper(visit: Visit, terms: Terms, *, as_file: bool) -> HttpResponseBase:
    """The hurt person's terms on paper, for a partner who reads nothing here."""
    return on_paper.own_words(
        visit,
        _as_letter(terms),
        back=visit.url("h"),
        file=visit.url("h", f"{terms.id}/4"),
        as_file=as_file,
    )


def _as_letter(terms: Terms) -> list[str]:
    since = {"start": day(terms.start), "until": day(terms.until) if terms.until else ""}
    span = (
        gettext("From %(start)s until %(until)s.")
        if terms.until
        else gettext("From %(start)s, until I say otherwise.")
    )
    stops = gettext("What stops: %(words)s") % {"words": terms.stops} if terms.stops else ""
    goes_on = gettext("What goes on: %(words)s") % {"words": terms.goes_on} if terms.goes_on else ""
    lines = (gettext("I want room."), span % since, stops, goes_on)
    return [line for line in lines if line]


def _end(visit: Visit, terms: Terms) -> HttpResponseBase:
    """End it: one's own with one press, the partner's in the partner's words."""
    if terms.asked == "asked":
        return _end_as_told(visit, terms)
    form = AmendsForm(visit.request.POST if visit.posts else None)
    end = EndSpace(at=visit.now, of=terms.id, on=visit.today)
    if visit.posts and visit.attempt(form, lambda _data: end):
        return visit.saved("h", said=gettext("Ended. Nothing else changed."))
    return visit.show("space/end_own.html", form=form, terms=terms, back=visit.url("h"))


def _end_as_told(visit: Visit, terms: Terms) -> HttpResponseBase:
    form = EndForm(visit.request.POST if visit.posts else None, initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form,
        lambda data: EndSpace(at=visit.now, of=terms.id, on=data["on"], as_told=data["as_told"]),
    ):
        return visit.saved("h")
    return visit.show("space/end.html", form=form, terms=terms, back=visit.url("h"))


def _contact(visit: Visit) -> HttpResponseBase:
    form = ContactForm(
        visit.request.POST if visit.posts else None,
        initial={"id": new_id(), "on": visit.today},
    )
    if visit.posts and visit.attempt(form, lambda data: _logged(visit, data)):
        return visit.saved("h")
    return visit.show("space/contact.html", form=form, back=visit.url("h"))


def _logged(visit: Visit, data: dict[str, Any]) -> LogContact:
    return LogContact(
        at=visit.now,
        id=data["id"],
        on=data["on"],
        text=data["text"],
        inside=data["inside"] == "yes",
    )


def _line(visit: Visit) -> HttpResponseBase:
    """The one line of being there, read for pressure before it is kept."""
    kept = visit.state().own.space.availability
    form = LineForm(
        visit.request.POST if visit.posts else None,
        initial={"id": new_id(), "text": kept[-1].text if kept else ""},
    )
    read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda data: _available(visit, data)):
        return visit.saved("h")
    return visit.show("space/line.html", form=form, back=visit.url("h"))


def _available(visit: Visit, data: dict[str, Any]) -> WriteAvailability:
    return WriteAvailability(at=visit.now, id=data["id"], text=data["text"])


# Letters that are not for sending


def _unsent(visit: Visit, act: str) -> HttpResponseBase:
    if not act:
        return _unsent_list(visit)
    letter = find(visit.state().own.space.unsent, act)
    if letter is None and visit.posts:
        # Let go on another page meanwhile: the words come back in a form, with the reason.
        return _unsent_list(visit)
    if letter is None:
        raise Http404
    return _unsent_one(visit, letter)


def _unsent_list(visit: Visit) -> HttpResponseBase:
    form = UnsentForm(visit.request.POST if visit.posts else None, initial={"id": new_id()})
    if visit.posts and visit.attempt(form, lambda data: _unsent_kept(visit, data)):
        return visit.saved("h", "5")
    rows = [
        {
            "day": timezone.localdate(letter.at),
            "title": first_words(letter.text, 60),
            "url": visit.url("h", f"5/{letter.id}"),
        }
        for letter in reversed(visit.state().own.space.unsent)
    ]
    return visit.show("space/unsent.html", form=form, rows=rows, back=visit.url("h"))


def _unsent_one(visit: Visit, letter: UnsentWritten) -> HttpResponseBase:
    form = UnsentForm(
        visit.request.POST if visit.posts else None,
        initial={"id": letter.id, "text": letter.text},
    )
    if visit.posts and visit.attempt(form, lambda data: _unsent_kept(visit, data)):
        return visit.saved("h", f"5/{letter.id}")
    return visit.show(
        "space/unsent_one.html",
        form=form,
        back=visit.url("h", "5"),
        gone=visit.url("z", f"h/5/{letter.id}"),
    )


def _unsent_kept(visit: Visit, data: dict[str, Any]) -> WriteUnsent:
    return WriteUnsent(at=visit.now, id=data["id"], text=data["text"])


HIS: Final[dict[str, Callable[[Visit], HttpResponseBase]]] = {
    "3": _contact,
    "4": _line,
    being_there.GIVE: being_there.give,
}
"""What only the responsible person does here."""
