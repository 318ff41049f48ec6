"""Every page that can be reached from home, a few of each kind, as somebody who follows links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import cast

from django.http.response import HttpResponse
from django.test import Client

from tests.stories.forms import Page

ALIKE = 2
"""Pages of one kind that are looked at."""

OUT = re.compile(r"^/(?:out|away|style|static|in/|lock)\b")
"""Ways out, and what only those who build pages see."""


def kind_of(address: str) -> str:
    """An address without what differs from one repair, or one thing in it, to the next."""
    plain = re.sub(r"^/r/[^/]+/", "/r/*/", address)
    plain = re.sub(r"/\d{4}-\d\d-\d\d/", "/<day>/", plain)
    return re.sub(r"/(?:demo-[\w-]+|[\w-]{12,})(?=/)", "/<id>", plain)


def addresses(
    client: Client,
    start: str,
    seen_by: Callable[[str, HttpResponse], None] = lambda _address, _answer: None,
) -> list[str]:
    """Where the links lead, beginning at `start`: each address that is a page."""
    waiting, found, met = [start], list[str](), set[str]()
    kinds: Counter[str] = Counter()
    while waiting:
        address = waiting.pop(0)
        if address in met or OUT.search(address) or kinds[kind_of(address)] >= ALIKE:
            continue
        met.add(address)
        answer = cast("HttpResponse", client.get(address, follow=True))
        assert answer.status_code == 200, address
        seen_by(address, answer)
        if not answer["Content-Type"].startswith("text/html"):
            continue
        kinds[kind_of(address)] += 1
        found.append(address)
        waiting += Page(answer.content.decode()).links
    return found
