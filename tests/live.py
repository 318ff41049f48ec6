"""The house of the stories, on a port of its own: one for each worker, and its files as at home.

Django's helper would hand the files out itself, without a word on how long they may be kept, and a
browser then asks for every one of them again on every page. Here `amends.web` answers for them as
it does in a real house: with its headers, and once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from email.utils import formatdate
from typing import Any

import pytest
from django.conf import settings
from pytest_django.live_server_helper import LiveServer

ZERO = time.time() - time.monotonic()
"""What the computer's own clock said at zero of the one that no story can turn."""

Answer = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


@pytest.fixture(scope="session")
def live_server() -> Iterator[LiveServer]:
    server = LiveServer("localhost", start=False)
    server.thread.static_handler = _dated  # type: ignore[assignment]
    server.start()
    yield server
    server.stop()


def _dated(house: Answer) -> Answer:
    """Files say when they really were sent: a story's clock would call them old, and ask again."""

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        def started(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            if environ["PATH_INFO"].startswith(settings.STATIC_URL):
                sent = formatdate(ZERO + time.monotonic(), usegmt=True)
                headers = [*headers, ("Date", sent)]
            return start(status, headers, *error)

        return house(environ, started)

    return answer
