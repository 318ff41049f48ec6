"""Answers from 0 to 10 over time: one word at most, a band in place of points, and the same as a table.

What may be said of them is decided by the rules of check-ins (INSTRUMENTS.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair.practices.checkins import SPAN, Direction, direction
from amends.web.direction import Span, ends
from amends.web.direction import direction as drawn
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day

WORDS: Final[dict[Direction, Promise]] = {
    "better": _("Better"),
    "worse": _("Worse"),
    "not_enough": _("There is not enough to tell yet."),
}

Said = Sequence[tuple[date, int]]
"""Answers with their days, the oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One question with what may be said of its direction, and the band where it is drawn."""

    text: str
    word: Promise
    is_told: bool
    is_worse: bool
    svg: SafeString
    ends: tuple[str, str]
    table: dict[str, Any]


def line(
    text: str, said: Said, answers: tuple[int, ...], table: dict[str, Any], *, less: bool = False
) -> Line:
    """`answers`: what counts for a direction, the last of each day. `less`: that less is better."""
    word = direction(answers, less_is_better=less)
    spans = _spans(said)
    return Line(
        text=text,
        word=WORDS[word],
        is_told=word != "not_enough",
        is_worse=word == "worse",
        svg=drawn(spans, str(WORDS[word])) if len(answers) >= 2 * SPAN else SafeString(""),
        ends=ends(spans),
        table=table,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """What stands once below words of which one is "worse": a sentence, and ways that are there."""

    text: Promise
    ways: tuple[tuple[Promise, str], ...]


def fall(visit: Visit, lines: Sequence[Line]) -> Fall | None:
    """For whoever was hurt a way to what helps, for the other one to a question of their own.

    Neither is called to it, and nothing is counted. Whoever was hurt is asked nothing; the other's
    line is a guess, and is held against nobody. (STEPS section 0, check-ins.)
    """
    if not any(line.is_worse for line in lines):
        return None
    if visit.role == "harmed":
        return Fall(
            text=_("You do not have to do anything about it."),
            ways=(
                (_("What is hard, and what helps"), visit.url("0", "5")),
                (_("People who can help"), visit.url("m")),
            ),
        )
    return Fall(
        text=_("It is a guess, and may be wrong. What do you see yourself that is not well?"),
        ways=((_("Write it down for yourself"), visit.url("k", "3")),),
    )


def _spans(said: Said) -> list[Span]:
    """For each answer the reach of the last four: a band, since one week is only one week."""
    reach = [
        (on, [answer for __, answer in said[max(0, at - SPAN + 1) : at + 1]])
        for at, (on, __) in enumerate(said)
    ]
    return [Span(label=day(on), low=min(last), high=max(last)) for on, last in reach]


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    return {"caption": gettext("What was said"), "head": list(head), "rows": [*map(list, rows)]}
