"""Leaf C: practising to listen, a few minutes at a time, for either of the two and apart.

`C/` what comes today, one thing after another; `C/<id>/` one of them, and what was shown of it;
`C/<id>/1/` an answer in one's own words, read as a listener would and kept nowhere. Nothing is
scored, and nothing waits: a day on which nobody practised is a day like others.
"""

from __future__ import annotations

from typing import Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import words as reader
from amends.guides.drills import Card, cards
from amends.repair import State
from amends.repair.practices.drills import DoDrill, Went
from amends.web.forms import AmendsForm
from amends.web.pages.asking import choice, words
from amends.web.pages.frame import Visit, page
from amends.web.reading import beside_answer

OWN_WORDS: Final = "1"

KINDS: Final[dict[str, Promise]] = {
    "reflection": _("Says back what was heard"),
    "validation": _("Sees why it makes sense"),
    "open_question": _("Asks, and leaves the answer open"),
    "turning": _("Turns away from what was said"),
}

TURNS: Final[dict[str, Promise]] = {
    "advising": _("It gives advice that nobody asked for."),
    "defending": _("It defends the one who answers."),
    "correcting": _("It puts a fact right, and leaves the feeling alone."),
    "dismissing": _("It makes smaller what was said."),
    "comparing": _("It turns to the own hurt of the one who answers."),
}


class WhatForm(AmendsForm):
    what = choice(_("What does this answer do?"), list(KINDS.items()))


class OwnForm(AmendsForm):
    text = words(_("What would you answer?"), hint=_("One or two sentences."), rows=3)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    id, __, act = visit.act.partition("/")
    if not visit.act:
        return _today(visit, state)
    card = next((one for one in cards() if one.id == id), None)
    if card is None:
        raise Http404
    if act == "":
        return _one(visit, state, card)
    if act == OWN_WORDS:
        return _own_words(visit, card)
    raise Http404


def _sitting(visit: Visit, state: State) -> tuple[str, ...]:
    return state.own.drills.sitting((one.id for one in cards()), visit.today)


def _today(visit: Visit, state: State) -> HttpResponseBase:
    sitting = _sitting(visit, state)
    return visit.show(
        "drills/today.html",
        first_url=visit.url("C", sitting[0]) if sitting else "",
        own_url=visit.url("C", f"{_of_today(visit).id}/{OWN_WORDS}"),
        back_url=visit.url("B"),
    )


def _of_today(visit: Visit) -> Card:
    """A line to answer in one's own words: another one each day."""
    return cards()[visit.today.toordinal() % len(cards())]


def _kind(card: Card) -> str:
    return "turning" if card.does in reader.TURNING else card.does


def _one(visit: Visit, state: State, card: Card) -> HttpResponseBase:
    form = WhatForm(visit.request.POST if visit.posts else None)
    said = form.cleaned_data["what"] if visit.posts and form.is_valid() else ""
    if said:
        went: Went = "clear" if said == _kind(card) else "again"
        visit.do(DoDrill(at=visit.now, card=card.id, went=went, on=visit.today))
        return _shown(visit, card, said)
    return visit.show(
        "drills/one.html",
        form=form,
        card=card,
        main=gettext("Look"),
        aside=gettext("Enough for today"),
        aside_url=visit.url("B"),
        back_url=visit.url("C"),
    )


def _shown(visit: Visit, card: Card, said: str) -> HttpResponseBase:
    """What the answer does, and why the reader says so; and when it comes again."""
    state = visit.state()
    known = state.own.drills.of(card.id)
    rest = [id for id in _sitting(visit, state) if id != card.id]
    return visit.show(
        "drills/shown.html",
        card=card,
        does=KINDS[_kind(card)],
        how=TURNS.get(card.does, ""),
        taken_for="" if said == _kind(card) else KINDS[said],
        reasons=_reasons(card),
        again_on=known.again_on if known else None,
        next_url=visit.url("C", rest[0]) if rest else "",
        own_url=visit.url("C", f"{card.id}/{OWN_WORDS}"),
        back_url=visit.url("C"),
    )


def _reasons(card: Card) -> list[str]:
    found = {f.reason for f in reader.listen(card.answer).findings if f.label == card.does}
    return [gettext(reason) for reason in sorted(found)]


def _own_words(visit: Visit, card: Card) -> HttpResponseBase:
    form = OwnForm(visit.request.POST if visit.posts else None)
    is_read = visit.posts and form.is_valid()
    text = form.cleaned_data["text"] if is_read else ""
    heard = [f for f in reader.listen(text).findings if f.label in reader.HEARING] if text else []
    beside = beside_answer(text, is_asked=False) if text else None
    return visit.show(
        "drills/own_words.html",
        form=form,
        card=card,
        is_read=bool(beside and beside.is_read),
        looked_at=is_read,
        notes=beside.notes if beside else (),
        hears=[KINDS[label] for label in reader.HEARING if label in {f.label for f in heard}],
        main=gettext("Look at it"),
        aside=gettext("Enough for today"),
        aside_url=visit.url("C"),
        back_url=visit.url("C"),
    )
