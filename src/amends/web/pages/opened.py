"""/page/: words that somebody put behind a code, for whoever was handed it and has no account.

Nothing here asks for anything but the code, takes an answer, or tells that it was opened: reading
writes no row, no log line and no cookie (web/unseen.py). The code goes in a form and not in the
address, which stays in histories. Mistyped, over, taken down and never made have one answer.

A wrong code is not delayed: nobody guesses 128 bits, and a delay would have to be written down.
The form carries no token either, since a token needs a cookie; all that a forged one could do is
show somebody a page whose code the forger has already.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from amends.people import pages
from amends.people.codes import NothingOpens
from amends.web.forms import AmendsForm
from amends.web.pages.joining import CodeForm


@csrf_exempt
@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    form = CodeForm(request.POST if request.method == "POST" else None)
    words = _words(form) if request.method == "POST" and form.is_valid() else None
    if words is None:
        return render(request, "opened/code.html", {"form": form})
    return render(request, "opened/words.html", {"paragraphs": words.split("\n\n")})


@sensitive_variables()
def _words(form: AmendsForm) -> str | None:
    try:
        return pages.read(form.cleaned_data["code"], now=timezone.now())
    except NothingOpens:
        form.refuse(_("This opens nothing here. It may be mistyped, over, or taken down."), "code")
        return None
