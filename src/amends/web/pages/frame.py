"""The five moves of a page: find the seat, read the form, make one call, catch the refusal, show.

A page is a function of a `Visit`, decorated with `@page()`. It never opens a book, never decides
anything and never sees more than `views` lets its reader see.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _

from amends import journal
from amends.guides import wording
from amends.journal import dues
from amends.people import access
from amends.people.keys import Ring
from amends.repair import Command, Refused, Role, Seat, State, decide, views
from amends.repair.kinds import Act, AnyThing, Pair, find
from amends.repair.practices import ties
from amends.repair.practices.ties import Tie
from amends.web import called, errors
from amends.web.forms import AmendsForm


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """One person on one page of one repair, at one instant."""

    request: HttpRequest
    ring: Ring
    seat: Seat
    act: str
    now: datetime

    @property
    def today(self) -> date:
        return timezone.localdate(self.now)

    @property
    def role(self) -> Role:
        """Which of the two this person is here. Only on the pages of a repair."""
        if self.seat.role is None:
            raise LookupError("a personal page has no role")
        return self.seat.role

    @property
    def posts(self) -> bool:
        return self.request.method == "POST"

    def state(self) -> State:
        """What this person may see of their repair now."""
        return self._narrowed(journal.read(self.seat, self.ring))

    def tie(self) -> Tie:
        """Who the other is to this person. Where no book tells it, they are nobody in particular."""
        try:
            return ties.tie_of(journal.read(self.seat, self.ring))
        except (journal.Unreadable, journal.MovedOn):
            return "other"

    def pair(self) -> Pair:
        """What the two have between them in their other repairs."""
        return journal.pair_of(self.seat, self.ring, self.now)

    def waits(self) -> str:
        """By which keys something is there that this person wanted to be told of, or ""."""
        return " ".join(dues.waits_in_the_app(self.ring.person_id))

    def _narrowed(self, state: State) -> State:
        if self.seat.token:
            called.known(self.seat.token, ties.tie_of(state))
        return views.visible(state, self.seat.role, self.now, self.pair())

    def do(self, command: Command) -> State:
        """Record one command. Raises Refused; MovedOn and Unreadable pass on."""
        return self._narrowed(journal.record(self.seat, self.ring, command))

    def attempt(self, form: AmendsForm, command: Callable[[dict[str, Any]], Command]) -> bool:
        """Whether the form was sound and its command was recorded; else the form says why not.

        What was typed stays in the form either way. Words that would go across come back once where
        the reader has a note on them that was not on the page yet; pressed again, they go.
        """
        if not form.is_valid():
            return False
        try:
            asked = command(form.cleaned_data)
            form.waits = self._is_to_be_seen_first(form, asked)
            if form.waits:
                return False
            self.do(asked)
        except Refused as refused:
            form.refuse(said(refused), refused.field)
            return False
        except journal.MovedOn:
            form.refuse(said(Refused("moved_on")))
            return False
        return True

    def _is_to_be_seen_first(self, form: AmendsForm, asked: Command) -> bool:
        """Whether a note on words that would now go across was not seen yet.

        Raises Refused where the rules say no: that is said first, and nobody is told to press again.
        """
        goes_across = isinstance(asked, Act) or form.goes_by_hand
        if form.reader is None or not goes_across or not form.reader.has_news(form):
            return False
        seat = self.seat
        would = decide(self.state(), asked, about=seat.token, role=seat.role, pair=self.pair())
        return bool(would)

    def url(self, code: str, act: str = "") -> str:
        """The address of a page of this repair by its neutral code."""
        if act:
            return reverse("act", args=[self.seat.token, code, act])
        return reverse("leaf", args=[self.seat.token, code])

    def saved(self, code: str, act: str = "", said: str = "") -> HttpResponseBase:
        """On to a page of this repair, saying that what was written is kept."""
        messages.success(self.request, said or _("Saved, and sealed."))
        return redirect(self.url(code, act))

    def show(self, template: str, **values: Any) -> HttpResponseBase:
        """The page, with plain values already narrowed to its reader.

        Where a page asks by itself, as one types, the notes alone.
        """
        form = values.get("form")
        if isinstance(form, AmendsForm) and form.reader is not None and form.reader.is_from_within:
            return render(self.request, "components/notes_alone.html", {"form": form})
        return render(self.request, template, {"visit": self, "seat": self.seat, **values})


Page = Callable[[HttpRequest, str, str], HttpResponseBase]


def page(*, role: Role | None = None) -> Callable[[Callable[[Visit], HttpResponseBase]], Page]:
    """Make a page of a function of a visit; `role` keeps it to one side of the repair.

    A stranger, an address that never was and the other side's page get the same 404.
    """

    def decorate(shown: Callable[[Visit], HttpResponseBase]) -> Page:
        @wraps(shown)
        def found(request: HttpRequest, token: str, act: str = "") -> HttpResponseBase:
            visit = _visit(request, token, act)
            if role is not None and visit.seat.role != role:
                raise Http404
            try:
                with called.calling(visit.tie, about=visit.seat.token):
                    return shown(visit)
            except journal.Unreadable as unreadable:
                return errors.unreadable(request, unreadable.reason)
            except journal.MovedOn:
                # Another device of this person began the shared book anew while it was read.
                return redirect(request.path)

        return found

    return decorate


def _visit(request: HttpRequest, token: str, act: str) -> Visit:
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None:
        raise Http404
    try:
        seat = access.seat(ring, token)
    except access.NotHere:
        raise Http404 from None
    return Visit(request=request, ring=ring, seat=seat, act=act, now=timezone.now())


def addressed(things: tuple[AnyThing, ...], id: str) -> AnyThing:
    """The thing that an address names. Raises Http404: it was let go, or never was."""
    thing = find(things, id)
    if thing is None:
        raise Http404
    return thing


def said(refused: Refused) -> str:
    return wording.sentence(refused, _, _plain)


def _plain(value: Any) -> str:
    """A value of a refusal in the person's own locale."""
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    return str(formats.localize(value))


def new_id() -> str:
    """A fresh id for a form's hidden field, so that pressing twice is one act."""
    return secrets.token_urlsafe(9)
