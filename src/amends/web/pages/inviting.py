"""Inviting: a code for the other seat, shown once and carried by hand.

Nothing of the writer's goes into the shared book but what they pick here, and nothing is picked
beforehand. All they ever learn of the invitation is "used" or "not used": declined, put aside and
over look the same as a code that nobody saw. (SAFETY.md, section 5.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django import forms
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import journal
from amends.people import invitations, openings
from amends.people.codes import Code
from amends.people.keys import Crossed
from amends.repair import Refused, State
from amends.repair.practices import giving, safety, space, terms, ties
from amends.repair.practices.apology import Draft
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages.elsewhere import addresses_of
from amends.web.pages.frame import Visit, said
from amends.web.pages.given_telling import AREAS
from amends.web.pages.letters import NAMES
from amends.web.pages.naming import TIES
from amends.web.pages.read_over import facts_read_over
from amends.web.pages.saying import Held, day, first_words, held, held_because
from amends.web.pages.thing import Text

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
    facts_read_over(visit, form, kept=_written(state))
    groups = [group for group in _to_pick(visit, state) if group.things]
    form.fields["picks"].choices = [  # type: ignore[attr-defined]
        (group.name, [(one.id, one.name) for one in group.things]) for group in groups
    ]
    form.fields["picks"].widget.hints = {
        one.id: one.hint for group in groups for one in group.things if one.hint
    }
    why = None
    if visit.posts and form.is_valid():
        code = _invited(visit, state, form)
        if isinstance(code, Code):
            return _shown_once(visit, code)
        why = code
    return visit.show(
        "inviting/pick.html",
        form=form,
        held=why,
        some=bool(groups),
        called=_called(state),
        back=visit.url("p"),
    )


def _called(state: State) -> Text:
    """What their pages will call this person, where that is not a partner: it goes with the code."""
    tie = ties.tie_of(state)
    return "" if tie == "partner" else TIES[ties.back(tie)]


def _written(state: State) -> str:
    """What can be picked that was not looked at by its writer as a letter is before it is ready."""
    mine = state.own
    put_right = {fact.corrects for fact in mine.owning.facts}
    facts = (fact.text for fact in mine.owning.facts if fact.id not in put_right)
    acts = (harm.act for harm in mine.owning.harms)
    ended = (act.text for act in mine.owning.stop_acts if act.done_on is not None)
    return "\n".join((*acts, *facts, *ended, *(row.text for row in mine.impact.guesses)))


# What can be picked


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick:
    id: str
    name: Text
    hint: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Picks:
    """Things of one kind, under a name that says what becomes of them."""

    name: Text
    things: tuple[Pick, ...]


def _to_pick(visit: Visit, state: State) -> tuple[Picks, ...]:
    return (
        _of_responsible(visit, state) if visit.role == "responsible" else _of_harmed(visit, state)
    )


def _of_responsible(visit: Visit, state: State) -> tuple[Picks, ...]:
    mine = state.own
    letters = (
        Pick(id=d.id, name=NAMES[d.kind], hint=first_words(d.text)) for d in _ready(visit, state)
    )
    with_facts = _("With its facts as they stand. Your reasons stay with you.")
    harms = (Pick(id=harm.id, name=harm.act, hint=with_facts) for harm in mine.owning.harms)
    guesses = [
        *(Pick(id=g.id, name=g.text, hint=AREAS[g.domain]) for g in mine.impact.guesses),
        *(
            Pick(id=one.id, name=first_words(one.text), hint=_("The day, as they might tell it"))
            for one in mine.impact.retellings
        ),
    ]
    return (
        Picks(name=_("Letters"), things=tuple(letters)),
        Picks(name=_("What you did"), things=tuple(harms)),
        Picks(
            name=_("What you think it was like. It goes in sealed, and can stay so"),
            things=tuple(guesses),
        ),
    )


def _of_harmed(visit: Visit, state: State) -> tuple[Picks, ...]:
    mine = state.own
    pages = (Pick(id=p.id, name=first_words(p.text)) for p in mine.partners_side.on("happened"))
    rows = (Pick(id=row.id, name=row.text, hint=AREAS[row.domain]) for row in mine.impact.rows)
    to_come = terms.can_be_picked(state, visit.now)
    rooms = (_room(one) for one in mine.space.terms if one.id in to_come)
    return (
        Picks(name=_("What happened, in your words"), things=tuple(pages)),
        Picks(name=_("How it was for you"), things=tuple(rows)),
        Picks(name=_("Room for yourself, from a day to come"), things=tuple(rooms)),
    )


def _room(one: space.Terms) -> Pick:
    days = {"start": day(one.start), "until": day(one.until) if one.until else ""}
    name = gettext("From %(start)s until %(until)s") if one.until else gettext("From %(start)s")
    return Pick(id=one.id, name=name % days, hint=first_words(f"{one.stops} {one.goes_on}"))


def _ready(visit: Visit, state: State) -> list[Draft]:
    """Letters that are ready and rested. One picked for a code that was not used is among them."""
    unread = {letter.draft for letter in state.shared.letters.letters}
    return [
        draft
        for draft in state.own.apology.drafts
        if (draft.id in unread or not draft.given)
        and draft.is_ready
        and not draft.is_resting(visit.now)
    ]


def _begin(visit: Visit, picks: tuple[str, ...]) -> giving.BeginSharedBook:
    return giving.BeginSharedBook(at=visit.now, by=visit.role, picks=picks)


def _invited(visit: Visit, state: State, form: PickForm) -> Code | Held:
    """The code, or why not; the book and the code come as one or not at all."""
    command = _begin(visit, tuple(form.cleaned_data["picks"]))
    try:
        return invitations.invite(
            visit.ring,
            visit.seat,
            begin=lambda seat: journal.record_within(seat, visit.ring, command),
            now=visit.now,
        )
    except Refused as refused:
        why = refused
    except (journal.MovedOn, invitations.AlreadyMet, Crossed):
        why = Refused("moved_on")
    form.refuse(said(why))
    return held_because(why, state)


def _shown_once(visit: Visit, code: Code) -> HttpResponseBase:
    """In the answer itself: a code that is kept nowhere cannot be shown at another address."""
    urls, only_here = addresses_of(visit.request, "code")
    return visit.show(
        "inviting/code.html",
        rows=[
            *((gettext("Where to type it"), url) for url in urls),
            (gettext("The code"), code.text),
            (gettext("It opens until"), day(_last_day(visit))),
        ],
        only_here=only_here,
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
