"""What a page of Amends costs, against a bare Django page of the same size.

    python -m bench.page [--rounds 200]

`bare` renders a template of as many bytes with no middleware, no session and no database. `signed
in` is the page of somebody who has nothing yet: session, ring, an empty book. `road` is the
road of the made-up repair of `amends demo`: its books are loaded, checked, opened and folded, the
path worked out and the bowl drawn. In turn, in one process; medians.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from types import ModuleType
from typing import cast

from django.http import HttpResponse
from django.test import Client

from bench.journal_house import house, in_turn, milliseconds, ratio


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    chosen = parser.parse_args()
    with house("sqlite"):
        pages = _pages()
        taken = in_turn(chosen.rounds, *pages.values())
        print(f"{chosen.rounds} rounds, medians")
        print(f"{'':>10} {'ms':>7} {'to bare':>8}")
        for name, times in zip(pages, taken, strict=True):
            print(f"{name:>10} {milliseconds(times):>7} {ratio(times, taken[0]):>8.1f}")


def _pages() -> dict[str, Callable[[], object]]:
    from amends.cli import story
    from amends.journal import record
    from tests.cast import ANA, BEN, member

    ben, nobody = member(BEN, "responsible"), member(ANA)
    assert ben.seat is not None
    for someone in (ben, nobody):
        someone.client.defaults["HTTP_HOST"] = "localhost"
    for command in story.commands(ben.token, datetime.now(UTC)):
        record(ben.seat, ben.ring, command)
    road = ben.url("a")
    return {
        "bare": _bare(len(_got(ben.client, road).content)),
        "signed in": lambda: _got(nobody.client, "/more/"),
        "road": lambda: _got(ben.client, road),
    }


def _bare(size: int) -> Callable[[], object]:
    """Django's own handler with no middleware, one address and a template of that many bytes."""
    from django.core.handlers.base import BaseHandler
    from django.template import engines
    from django.test import RequestFactory, override_settings
    from django.urls import path

    template = engines["django"].from_string("<p>{{ word }}</p>" + "x" * size)
    urls = ModuleType("bare_urls")
    shown = path("", lambda _: HttpResponse(template.render({"word": "bare"})))
    setattr(urls, "urlpatterns", [shown])  # noqa: B010 - a module has no such name yet
    handler, requests = BaseHandler(), RequestFactory()
    with override_settings(MIDDLEWARE=[]):
        handler.load_middleware()

    def answered() -> object:
        request = requests.get("/")
        request.urlconf = urls  # type: ignore[assignment]
        return handler.get_response(request)

    return answered


def _got(client: Client, url: str) -> HttpResponse:
    answer = client.get(url)
    assert answer.status_code == 200, "the page did not answer"
    return cast("HttpResponse", answer)


if __name__ == "__main__":
    main()
