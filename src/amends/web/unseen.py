"""Addresses at which nobody is anybody: no cookie is looked at there, and none is given.

Whoever reads a page behind a code, or days behind their address, may do so in a browser in which
somebody is signed in, perhaps the writer. Reading must not keep that session awake, show whose it is,
or leave a mark of itself. Nor must a browser that asks by itself for the file that shows notes,
whether anybody is there or not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse

PATHS: Final = ("/page/", "/note.js")
BELOW: Final = "/d/"


class Unseen:
    """Middleware, before whatever reads a cookie."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info in PATHS or request.path_info.startswith(BELOW):
            request.META.pop("HTTP_COOKIE", None)
        return self.get_response(request)
