"""/keys/all/: a copy of all that is one person's, after their passphrase is typed once more.

Nothing leaves but the answer to that press: no note of it is kept, nobody is told, and it is made anew each
time. (STEPS S0.9.)
"""

from __future__ import annotations

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from amends import journal
from amends.repair import Refused
from amends.web.accounts import opening
from amends.web.accounts.forms import UnlockForm
from amends.web.own_copy import file, gathering
from amends.web.pages.frame import Visit, said
from amends.web.pages.personal import personal


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@personal
def page(visit: Visit) -> HttpResponseBase:
    """What is in it and what it is not; and with the passphrase the file."""
    form = UnlockForm(visit.request.POST if visit.posts else None)
    if form.is_bound and form.is_valid() and _is_them(visit, form):
        try:
            repairs = gathering.repairs_of(visit.ring, visit.now)
        except journal.MovedOn:
            form.refuse(said(Refused("moved_on")))
        else:
            return _as_download(file.as_zip(repairs, visit.today))
    return visit.show(
        "own_copy.html",
        form=form,
        title=_("A copy of all that is yours"),
        back_url=reverse("more"),
    )


def _is_them(visit: Visit, form: UnlockForm) -> bool:
    person = visit.ring.person
    return opening.opened(visit.request, person, form, "passphrase") is not None


def _as_download(packed: bytes) -> HttpResponse:
    answer = HttpResponse(packed, content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="{file.NAME}"'
    return answer
