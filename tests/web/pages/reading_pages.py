"""Reading a page as a test does: its text, its hidden fields, its way through short forms."""

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
