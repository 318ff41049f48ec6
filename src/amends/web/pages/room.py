"""Leaf v: room that the hurt person takes in the shared book, in one act, and ends in one.

Both see its terms, which are the hurt person's alone. Nobody is asked for a reason; pressed with
nothing filled in it holds from today on, until it is ended.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State, kinds
from amends.repair.practices import practical
from amends.repair.practices.space import Terms
from amends.repair.practices.terms import EndTerms, SetTerms
from amends.web.forms import ChoiceCardsMany, Day, Line, Writing
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_practical import SUBJECTS

CHANGE: Final = "1"
END: Final = "2"


class RoomForm(MakingForm):
    """Every field may stay as it is: one press is enough."""

    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("Leave it empty and it holds until you end it. You can make it longer later."),
        required=False,
        widget=Day(),
    )
    start = forms.DateField(
        label=_("From when?"),
        help_text=_("Leave it empty and it holds from now on."),
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
    even_now = forms.MultipleChoiceField(
        label=_("What may be told even now?"),
        help_text=_(
            "Nothing is ticked at first. About what you tick, one short line can pass, from either "
            "of you, and at most two in a week."
        ),
        choices=list(SUBJECTS.items()),
        required=False,
        widget=ChoiceCardsMany(),
    )
    messenger = forms.CharField(
        label=_("May somebody pass a message?"),
        help_text=_("A name, if you want. For practical things only."),
        required=False,
        max_length=kinds.LONGEST_LINE,
        widget=Line(),
    )
    look_again = forms.DateField(
        label=_("When will it be looked at again?"),
        help_text=_("Only if a day helps. Nothing happens on it, and it ends nothing."),
        required=False,
        widget=Day(),
    )

    def further(self) -> list[forms.BoundField]:
        """All but how long: what one may leave aside."""
        return [field for field in self.visible_fields() if field.name != "until"]


def now(visit: Visit, state: State) -> Terms | None:
    """The terms in the shared book that hold now, or else those that are to begin; or None."""
    ours = state.shared.terms
    ahead = (one for one in reversed(ours.terms) if not one.is_over(visit.now))
    return ours.holding(visit.now) or next(ahead, None)


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
        even_now=[SUBJECTS[name] for name in SUBJECTS if name in terms.lets_through],
        line_url=visit.url("8") if practical.subjects(state, visit.now) else "",
        change_url=visit.url("v", CHANGE),
        end_url=visit.url("v", END),
        meanwhile_url=visit.url("h"),
    )


def _set(visit: Visit, terms: Terms | None) -> HttpResponseBase:
    form = RoomForm(visit.request.POST if visit.posts else None, initial=_as_kept(terms))
    if visit.posts and visit.attempt(form, lambda said: _command(visit, terms, said)):
        return visit.saved("v", said=_holds(visit, form.cleaned_data["start"]))
    return visit.show(
        "shared_book/take_room.html",
        form=form,
        title=gettext("Room for yourself"),
        lead=gettext(
            "One press is enough, with nothing filled in. Your partner reads these terms and "
            "keeps to them; meanwhile nothing goes to you, and nothing from you."
        ),
        open=terms is not None or form.errors,
        main=gettext("Keep these terms") if terms else gettext("Take it"),
        back_url=visit.url("v") if terms else visit.url("p"),
    )


def _holds(visit: Visit, start: date | None) -> str:
    if start is not None and start > visit.today:
        return gettext("Saved, and sealed. It holds from the day you named.")
    return gettext("It holds from now on, until you end it.")


def _as_kept(terms: Terms | None) -> dict[str, Any]:
    if terms is None:
        return {"id": new_id()}
    names = ("id", "start", "until", "stops", "goes_on", "messenger", "look_again")
    kept = {name: getattr(terms, name) for name in names}
    return {**kept, "even_now": list(terms.lets_through)}


def _command(visit: Visit, terms: Terms | None, said: dict[str, Any]) -> SetTerms:
    today = timezone.localdate(visit.now)
    even_now = tuple(said["even_now"])
    return SetTerms(
        at=visit.now,
        by="harmed",
        id=terms.id if terms else said["id"],
        start=said["start"] or (terms.start if terms else today),
        until=said["until"],
        stops=said["stops"],
        goes_on=said["goes_on"],
        may_send="one_line" if even_now else "nothing",
        messenger=said["messenger"],
        look_again=said["look_again"],
        even_now=even_now,
    )


def _end(visit: Visit, terms: Terms | None) -> HttpResponseBase:
    if terms is None:
        return visit.saved("p", said=gettext("Ended. Nothing else changed."))
    # Under an id of its own that a second press draws again: it ends these terms once.
    command = EndTerms(at=visit.now, by="harmed", id=f"end-{terms.id}"[:64], of=terms.id)
    return shared_book.press(visit, command, gettext("Ended. Nothing else changed."))
