"""Leaf v: room that the hurt person takes in the shared book, in one act, and ends in one.

Both see its terms, which are the hurt person's alone. Nobody is asked for a reason; pressed with
nothing filled in it holds from today on, until it is ended.
"""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices.space import Terms
from amends.repair.practices.terms import EndTerms, SetTerms
from amends.web.forms import ChoiceCards, Day, Writing
from amends.web.pages import between, shared_book
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.saying import attempt

CHANGE: Final = "1"
END: Final = "2"


class RoomForm(MakingForm):
    """Every field may stay as it is: one press is enough."""

    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("Leave it empty and it holds until you end it."),
        required=False,
        widget=Day(),
    )
    stops = forms.CharField(
        label=_("What stops?"),
        help_text=_("Talking about it, calls, messages, sharing a room. Or say nothing about it."),
        required=False,
        widget=Writing(rows=2),
    )
    goes_on = forms.CharField(
        label=_("And what goes on, if anything?"),
        help_text=_("Home, children, bills, good morning."),
        required=False,
        widget=Writing(rows=2),
    )
    may_send = forms.ChoiceField(
        label=_("May anything be sent to you?"),
        choices=[("nothing", _("Nothing")), ("one_line", _("One line, when it is needed"))],
        widget=ChoiceCards(beside=True),
        error_messages=NOTHING_CHOSEN,
    )


def now(visit: Visit, state: State) -> Terms | None:
    """The terms in the shared book that hold now, or None."""
    return state.shared.terms.holding(visit.now)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    terms = now(visit, state)
    if visit.seat.role == "harmed":
        if visit.act == END and visit.posts:
            return _end(visit, terms)
        if visit.act == CHANGE or terms is None:
            return _set(visit, terms)
    if terms is None or visit.act:
        raise Http404
    return visit.show(
        "shared_book/room.html",
        terms=terms,
        mine=visit.seat.role == "harmed",
        back_url=visit.url("p"),
        change_url=visit.url("v", CHANGE),
        end_url=visit.url("v", END),
        meanwhile_url=visit.url("h"),
    )


def _set(visit: Visit, terms: Terms | None) -> HttpResponseBase:
    form = RoomForm(visit.request.POST if visit.posts else None, initial=_as_kept(terms))
    if visit.posts and visit.attempt(form, lambda said: _command(visit, terms, said)):
        return visit.saved("v", said=gettext("It holds from now on, until you end it."))
    return visit.show(
        "asking/page.html",
        form=form,
        title=gettext("Room for yourself"),
        lead=gettext(
            "One press is enough, with nothing filled in. Your partner reads these terms and "
            "keeps to them; meanwhile nothing goes to you, and nothing from you."
        ),
        main=gettext("Take it"),
        aside=gettext("Leave it"),
        aside_url=visit.url("p"),
        back_url=visit.url("p"),
    )


def _as_kept(terms: Terms | None) -> dict[str, Any]:
    if terms is None:
        return {"id": new_id(), "may_send": "nothing"}
    names = ("id", "until", "stops", "goes_on", "may_send")
    return {name: getattr(terms, name) for name in names}


def _command(visit: Visit, terms: Terms | None, said: dict[str, Any]) -> SetTerms:
    return SetTerms(
        at=visit.now,
        by="harmed",
        id=terms.id if terms else said["id"],
        start=terms.start if terms else timezone.localdate(visit.now),
        until=said["until"],
        stops=said["stops"],
        goes_on=said["goes_on"],
        may_send=said["may_send"],
    )


def _end(visit: Visit, terms: Terms | None) -> HttpResponseBase:
    if terms is None:
        return visit.saved("p", said=gettext("Ended. Nothing else changed."))
    # Under an id of its own that a second press draws again: it ends these terms once.
    command = EndTerms(at=visit.now, by="harmed", id=f"end-{terms.id}"[:64], of=terms.id)
    why: list[str] = []
    if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
        return visit.saved("p", said=gettext("Ended. Nothing else changed."))
    return shared_book.show(visit, refused=" ".join(why))
