"""Leaf z: let go of one thing that was never given, after being asked once.

Used from every list: the address is z/<the code of the list>/<the id of the thing>. What goes, and
what hangs on it, goes at once; the page says what a back-up may still hold.
"""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amends.guides import wording
from amends.repair import LetGoOf, Refused, State
from amends.repair.deciding import kept_thing
from amends.repair.kinds import find
from amends.repair.practices.amends import HoursGiven, PaymentMade
from amends.repair.practices.readiness import PutAway
from amends.repair.practices.unfinished import UnfinishedKept
from amends.repair.practices.victories import VictoryKept
from amends.web.amounts import money
from amends.web.pages.amends import hours_said
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_victories import sentence
from amends.web.pages.half_done import title_of, written_in
from amends.web.pages.saying import shortened


@page()
def shown(visit: Visit) -> HttpResponseBase:
    code, _slash, rest = visit.act.partition("/")
    back, _slash, id = rest.rpartition("/")
    if not code.isalnum():
        raise Http404
    if visit.posts:
        return _let_go(visit, visit.url(code, back), id)
    state = visit.state()
    thing = kept_thing(state, id)
    if thing is None:
        raise Http404
    words = _counted(state, thing) or words_of(thing)
    return visit.show("letting_go/page.html", words=words, back_url=visit.url(code, back))


def _let_go(visit: Visit, back: str, id: str) -> HttpResponseBase:
    try:
        visit.do(LetGoOf(at=visit.now, id=id))
    except Refused as refused:
        messages.info(visit.request, wording.sentence(refused, _))
    else:
        messages.success(visit.request, _("Let go. It is not in your book any more."))
    return redirect(back)


def _counted(state: State, thing: object) -> str:
    """What was paid or given in hours: one knows it by the number, and it may have no words."""
    match thing:
        case PaymentMade():
            item = find(state.own.amends.items, thing.amends)
            number = money(thing.amount, item.currency if item else "")
            return f"{number}\n{thing.receipt}".strip()
        case HoursGiven():
            return f"{hours_said(thing.hours)}\n{thing.text}".strip()
        case _:
            return ""


def words_of(thing: object) -> str:
    """What a person would know the thing by: its words, shortened; none of what is put away."""
    if isinstance(thing, PutAway):
        return ""
    if isinstance(thing, VictoryKept):
        return thing.text or sentence(thing.fact)
    if isinstance(thing, UnfinishedKept):
        return shortened(max(written_in(thing), key=len, default=""), 280) or title_of(thing)
    names = (
        "act",
        "cue",
        "came",
        "stated",
        "what",
        "wanted",
        "name",
        "text",
        "saw",
        "stops",
        "as_told",
        "note",
        "place",
        "receipt",
        "missing",
        "changed",
        "lasts",
        "onward",
        "not_well",
    )
    found = (getattr(thing, name, "") for name in names)
    text = next((words for words in found if isinstance(words, str) and words), "")
    return shortened(text, 280)
