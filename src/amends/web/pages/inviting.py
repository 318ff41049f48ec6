"""Inviting: a code for the other seat, shown once and carried by hand.

Nothing of the writer's goes into the shared book but what they pick here, and nothing is picked
beforehand. All they ever learn of the invitation is "used" or "not used": declined, put aside and
over look the same as a code that nobody saw. (SAFETY.md, section 5.)
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from django import forms
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import journal
from amends.people import invitations, openings
from amends.people.keys import Crossed
from amends.repair import Refused, State
from amends.repair.practices import giving, safety
from amends.repair.practices.apology import Draft
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages.frame import Visit, said
from amends.web.pages.letters import NAMES, opening
from amends.web.pages.saying import day, held

if TYPE_CHECKING:
    from amends.people.codes import Code

PICK: Final = "1"
TAKE_BACK: Final = "2"


class PickForm(AmendsForm):
    picks = forms.MultipleChoiceField(
        label=_("What of yours may they read there?"),
        help_text=_("Only what you tick, as it stands now. All the rest stays yours alone."),
        required=False,
        widget=ChoiceCardsMany(),
        error_messages={"invalid_choice": _("One of these is no longer there. Choose again.")},
    )


def page(visit: Visit) -> HttpResponseBase:
    """The pages of a repair whose other seat nobody has taken."""
    if visit.act == PICK:
        return _pick(visit)
    if visit.act == TAKE_BACK and visit.posts:
        return _take_back(visit)
    return _standing(visit)


def _standing(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return visit.show(
        "inviting/page.html",
        begun=state.shared.giving.begun,
        back=visit.url("a"),
        pick_url=visit.url("p", PICK),
        take_back_url=visit.url("p", TAKE_BACK),
        **_why_not(visit, state),
    )


def _why_not(visit: Visit, state: State) -> dict[str, object]:
    """What stands before inviting, in the words that are this person's own to read."""
    about = visit.seat.token
    return {
        "asked": state.own.safety.last(about) is not None,
        "road": safety.road(state, about),
        "held": held(visit, _as_new(state), _begin(visit, ())),
        "questions_url": visit.url("b"),
        "help_url": visit.url("m"),
    }


def _as_new(state: State) -> State:
    """As if no book had been begun: a further code begins another, which nobody has read."""
    return State(own=state.own)


def _pick(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    if held(visit, _as_new(state), _begin(visit, ())) is not None:
        return redirect(visit.url("p"))
    form = PickForm(visit.request.POST if visit.posts else None)
    drafts = _to_pick(visit, state)
    form.fields["picks"].choices = [(draft.id, _name(draft)) for draft in drafts]  # type: ignore[attr-defined]
    form.fields["picks"].widget.hints = {draft.id: opening(draft.text) for draft in drafts}
    code = _invited(visit, form) if visit.posts and form.is_valid() else None
    if code is not None:
        return _shown_once(visit, code)
    return visit.show("inviting/pick.html", form=form, some=bool(drafts), back=visit.url("p"))


def _to_pick(visit: Visit, state: State) -> list[Draft]:
    """Letters that are ready and rested. One picked for a code that was not used is among them."""
    unread = {letter.draft for letter in state.shared.letters.letters}
    return [
        draft
        for draft in state.own.apology.drafts
        if (draft.id in unread or not draft.given)
        and draft.is_ready
        and not draft.is_resting(visit.now)
    ]


def _name(draft: Draft) -> str:
    return str(NAMES[draft.kind])


def _begin(visit: Visit, picks: tuple[str, ...]) -> giving.BeginSharedBook:
    return giving.BeginSharedBook(at=visit.now, by=visit.role, picks=picks)


def _invited(visit: Visit, form: PickForm) -> Code | None:
    """The code, or None with the reason in the form; the book and the code come as one or not at all."""
    command = _begin(visit, tuple(form.cleaned_data["picks"]))
    try:
        return invitations.invite(
            visit.ring,
            visit.seat,
            begin=lambda seat: journal.record_within(seat, visit.ring, command),
            now=visit.now,
        )
    except Refused as refused:
        form.refuse(said(refused))
    except (journal.MovedOn, invitations.AlreadyMet, Crossed):
        form.refuse(said(Refused("moved_on")))
    return None


def _shown_once(visit: Visit, code: Code) -> HttpResponseBase:
    """In the answer itself: a code that is kept nowhere cannot be shown at another address."""
    return visit.show(
        "inviting/code.html",
        rows=[
            (gettext("Where to type it"), visit.request.build_absolute_uri(reverse("code"))),
            (gettext("The code"), code.text),
            (gettext("It opens until"), day(_last_day(visit))),
        ],
        on_url=visit.url("p"),
    )


def _last_day(visit: Visit) -> date:
    return openings.day_of(visit.now) + invitations.LASTS


def _take_back(visit: Visit) -> HttpResponseBase:
    try:
        invitations.withdraw(visit.ring, visit.seat)
    except Crossed:
        return redirect(visit.url("p"))
    return visit.saved("p", said=gettext("Taken back. The code opens nothing now."))
