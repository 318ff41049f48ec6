"""Which neutral code in `/r/<token>/<code>/` is which page.

A page is a function `(request, token, act)`; `act` is "" for the page itself, or what stands
behind it in the address of a form, as in `/r/<token>/w/end/`. Add a page by one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from amends.web.pages import (
    agreements,
    aims,
    amends,
    candour,
    chain,
    checkins,
    closer,
    decisions,
    drilling,
    first_hour,
    getting_help,
    given,
    giving,
    guiding,
    half_done,
    hard_days,
    help_lines,
    impact,
    joint,
    keeping_up,
    learning,
    letters,
    letting_go,
    line,
    listening,
    looking_back,
    naming,
    needs,
    outcomes,
    own_side,
    owning,
    pace,
    pledged,
    prevention,
    promises,
    raising,
    reflection,
    request,
    rhythm,
    road,
    room,
    screening,
    setbacks,
    shared_book,
    sharing,
    small_things,
    space,
    talking,
    telling,
    together,
    told,
    trusting,
    victories,
    waiting,
    willingness,
    wish,
)

Page = Callable[[HttpRequest, str, str], HttpResponseBase]

# Codes are letters and digits without meaning: an address stays in histories and logs.
LEAVES: Final[Mapping[str, Page]] = {
    "a": road.shown,
    "b": screening.shown,
    "c": owning.shown,
    "d": impact.shown,
    "e": reflection.shown,
    "f": letters.shown,
    "g": giving.shown,
    "h": space.shown,
    "i": amends.shown,
    "j": promises.shown,
    "k": checkins.shown,
    "l": own_side.shown,
    "m": help_lines.shown,
    "n": naming.shown,
    "o": willingness.shown,
    "p": shared_book.shown,
    "q": pace.not_now,
    "r": pace.doors,
    "s": pace.cap,
    "t": pace.leaving,
    "u": given.shown,
    "v": room.shown,
    "w": listening.shown,
    "x": told.shown,
    "y": decisions.shown,
    "z": letting_go.shown,
    "A": keeping_up.shown,
    "B": talking.shown,
    "C": drilling.shown,
    "N": needs.shown,
    "O": trusting.shown,
    "F": learning.shown,
    "G": aims.shown,
    "P": sharing.shown,
    "Q": candour.shown,
    "H": setbacks.shown,
    "I": prevention.shown,
    "D": getting_help.shown,
    "E": first_hour.shown,
    "J": small_things.shown,
    "T": waiting.shown,
    "K": together.shown,
    "L": closer.shown,
    "R": guiding.shown,
    "S": chain.shown,
    "U": victories.shown,
    "V": raising.shown,
    "W": joint.shown,
    "0": hard_days.shown,
    "1": looking_back.shown,
    "2": outcomes.shown,
    "3": request.shown,
    "4": agreements.shown,
    "5": rhythm.shown,
    "6": wish.shown,
    "7": telling.shown,
    "8": line.shown,
    "9": pledged.shown,
}


def leaf(request: HttpRequest, token: str, code: str, act: str = "") -> HttpResponseBase:
    """The page with this code; the same 404 for an unknown code as for a stranger's token.

    Where it is not there any more, what its person left half done on it is.
    """
    page = LEAVES.get(code)
    if page is None:
        raise Http404
    try:
        return page(request, token, act)
    except Http404:
        return half_done.words_left(request, token, act)
