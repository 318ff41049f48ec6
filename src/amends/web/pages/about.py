"""What Amends is, what it is not, and what it cannot protect."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest) -> HttpResponse:
    return render(request, "about.html", {"at_home": settings.AMENDS_PLACE is not None})
