"""/code/: the first page of a person who was given a code, and the one field where it is typed.

What they ought to know stands before the first field: who runs this computer, what this is, what
it does not ask, and the ways around it. Reading it writes nothing and tells nobody. The code is
typed once they have a place of their own, so that it is never kept between two pages.
"""

from __future__ import annotations

from typing import Final

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from amends import journal
from amends.people import invitations
from amends.people.codes import NothingOpens
from amends.people.keys import Crossed, Ring
from amends.repair.practices.ties import SayTie
from amends.web import called
from amends.web.forms import AmendsForm, Line
from amends.web.pages.frame import Visit
from amends.web.pages.naming import tie_field
from amends.web.pages.personal import personal

CODE_WAITS: Final = "code"
"""In the session of somebody who makes an account for a code: the way leads back to its field.
It says only that they came by here; the code itself is nowhere yet."""


class CodeForm(AmendsForm):
    code = forms.CharField(
        label=_("The code from your sheet"),
        help_text=_("Small or large letters, with or without the dashes."),
        max_length=200,
        widget=Line({"class": "by-hand", "autocapitalize": "characters"}),
        error_messages={"required": _("Nothing is typed yet.")},
    )


class SeatForm(CodeForm):
    """The code of an invitation, and who the other is to whoever comes in by it."""

    tie = tie_field(
        _("Who is the other to you?"),
        hint=_("Only your own pages call them so. You can change it on any day."),
        unsaid=_("As they said it"),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def first(request: HttpRequest) -> HttpResponseBase:
    """All that is to be known before the first field."""
    if request.method == "POST":
        request.session[CODE_WAITS] = True
        return redirect("account_signup")
    ring: Ring | None = getattr(request, "ring", None)
    values = {
        "at_home": settings.AMENDS_PLACE is not None,
        "name": ring.person.name if ring else "",
    }
    # Who handed over the code is nobody's partner before somebody has said so.
    with called.calling(lambda: "other"):
        return render(request, "joining/first.html", values)


@sensitive_post_parameters("code")
@personal
def typed(visit: Visit) -> HttpResponseBase:
    """Take the seat that the code opens, and go on to the questions for this person alone."""
    form = SeatForm(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid():
        taken = _taken(visit, form)
        if taken is not None:
            return taken
    with called.calling(lambda: "other"):
        return visit.show(
            "joining/code.html", form=form, name=visit.ring.person.name, back=reverse("code")
        )


def _taken(visit: Visit, form: SeatForm) -> HttpResponseBase | None:
    code = form.cleaned_data["code"]
    try:
        seat = invitations.redeem(visit.ring, code, meet=journal.meet, now=visit.now)
    except NothingOpens:
        form.refuse(
            _("This opens nothing here. It may be mistyped, used, over, or taken back."), "code"
        )
        return None
    except (journal.MovedOn, Crossed):
        form.refuse(_("Something else was written at the same moment. Please press once more."))
        return None
    if form.cleaned_data["tie"]:
        journal.record(seat, visit.ring, SayTie(at=visit.now, tie=form.cleaned_data["tie"]))
    visit.request.session.pop(CODE_WAITS, None)
    return redirect("leaf", seat.token, "b")
