"""Reading a page as a test does: its text, its hidden fields, its way through short forms.

Also what must not differ from page to page, or stand on one: what tells, and what makes a task.
"""

from __future__ import annotations

import html
import re
from typing import Any

from tests.cast import Member


def text(response: object) -> str:
    content: bytes = getattr(response, "content", b"")
    return html.unescape(content.decode())


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]


def code_on(response: object) -> str:
    """The code that a page shows once."""
    found = re.search(r'<dt>The code</dt><dd class="by-hand">([^<]+)</dd>', text(response))
    assert found, "the page shows a code"
    return found[1]


def carried(page: str) -> dict[str, list[str]]:
    """Every hidden field of the page's main form, as a browser would send it on."""
    form = page.split('<form method="post" autocomplete="off" novalidate>', 1)[1].split(
        "</form>", maxsplit=1
    )[0]
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form):
        found.setdefault(name, []).append(value)
    found.pop("csrfmiddlewaretoken", None)
    return found


def walk(who: Member, code: str, act: str, *steps: dict[str, Any]) -> object:
    """Go through short forms one after another, sending on what each page carries."""
    answer: object = who.get(code, act)
    for step in steps:
        answer = who.post(code, act, **{**carried(text(answer)), **step})
    return answer


PAGES = ("a", "p", "f", "g", "h", "i", "j", "k", "m", "s", "t", "I", "K", "P")


def seen_by(someone: Member) -> dict[str, bytes]:
    """Their pages byte for byte, without ids and times."""
    return {code: plain(someone, someone.get(code).content) for code in PAGES}


def plain(someone: Member, content: bytes) -> bytes:
    without = re.sub(
        rb'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"|(?<="x-csrftoken": ")[^"]*', b"", content
    )
    return without.replace(someone.token.encode(), b"*")


OF_A_TASK = re.compile(
    r"\bnext\b|\bdue\b|overdue|remind|\b(?:things|left|still) to do\b|unread|\bunanswered|pending|\bbadge|deadline"
    r"|\b(?:is|are) waiting\b|(?<!nothing here )\bwaits for (?:you|an answer)|not (?:yet )?(?:done|answered|read)\b"
    r"|\b\d+ (?:new|things?|open|letters?|offers?|questions?|requests?)\b"
    r'|knot-now|aria-current="step"|card-next',
    re.IGNORECASE,
)
"""What would make a task of anything: in words, or in how it is drawn."""

OWN_PAGES = tuple("0adhklmnyDEGJNOQR")
"""Her pages that are for her alone: nothing of what Ben gives may show on them, not even a dot."""


def own_pages(ana: Member) -> dict[str, bytes]:
    """Her own pages, the first page and the bar of places, byte for byte without the tokens."""
    token = re.compile(rb'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"')
    pages = {code: ana.get(code).content for code in OWN_PAGES}
    pages["/"] = ana.client.get("/").content
    return {name: token.sub(b"", content) for name, content in pages.items()}
