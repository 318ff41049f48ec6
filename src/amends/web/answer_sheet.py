"""A sheet on which a partner without an account can answer, or not: tick boxes and lines to write on.

It holds nothing private but an offer's own words, where its writer picks them. The ways to have
something stop, and that nothing of it is asked, stand on every sheet: they are not to be picked.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

from django.utils.translation import get_language, get_language_bidi
from django.utils.translation import gettext as _

from amends.web import letters

TEMPLATE: Final = Path(__file__).parent / "sheet.typ"
FILE_NAME: Final = "sheet.pdf"

Name = Literal["answer", "offer", "say", "room"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Words with a box to tick, or with lines to write on, or with both."""

    label: str
    box: bool = False
    lines: int = 0

    @property
    def to_write(self) -> range:
        """The lines, for a template to count."""
        return range(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    title: str
    rows: tuple[Row, ...]
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    lead: str
    parts: tuple[Part, ...]
    foot: str


def sheet_of(names: Sequence[Name], *, offer: str = "") -> Sheet:
    """The sheet with these parts, and with what stands on each; `offer` is what was offered."""
    makes = {"answer": _answer, "offer": lambda: _offer(offer), "say": _say, "room": _room}
    return Sheet(
        lead=_(
            "You can tell me, write on this sheet, or do nothing. Nothing of this is required, there is no day"
            " to answer by, and whatever stays empty is fine."
        ),
        parts=(*(makes[name]() for name in makes if name in names), _stop()),
        foot=_(
            "If you are afraid of me, write nothing here. findahelpline.com lists people to talk"
            " to, in every country."
        ),
    )


def _ticks(*labels: str) -> tuple[Row, ...]:
    return tuple(Row(label=label, box=True) for label in labels)


def _answer() -> Part:
    return Part(
        title=_("To what you read or heard from me"),
        rows=(
            *_ticks(_("I heard it")),
            Row(label=_("It is not enough. This is missing:"), box=True, lines=2),
            *_ticks(_("Not now"), _("No more of these")),
        ),
    )


def _offer(offer: str) -> Part:
    return Part(
        title=_("To what I offered"),
        text=offer,
        rows=(
            *_ticks(_("Yes")),
            Row(label=_("Yes, but differently:"), box=True, lines=1),
            *_ticks(_("Not now"), _("No, thank you")),
        ),
    )


def _say() -> Part:
    return Part(title=_("What I want to ask, or to say"), rows=(Row(label="", lines=4),))


def _room() -> Part:
    labels = (_("This stops:"), _("This goes on:"), _("From when, and until when or open:"))
    return Part(
        title=_("Room that I want"), rows=tuple(Row(label=label, lines=1) for label in labels)
    )


def _stop() -> Part:
    return Part(
        title=_("What is to stop, at once and without a reason"),
        rows=_ticks(_("No more letters"), _("Stop asking me anything"), _("Do not contact me")),
    )


def sheet_pdf(sheet: Sheet, *, paper: letters.Paper = "a4", language: str = "") -> bytes:
    """The sheet, tagged (PDF/UA-1); neutral inside and out, as a letter is."""
    return letters.set_on_paper(
        TEMPLATE,
        json.dumps(
            {
                "title": _("Sheet"),
                "language": (language or get_language() or "en").partition("-")[0],
                "rtl": get_language_bidi(),
                "paper": paper,
                "lead": sheet.lead,
                "parts": _plain([asdict(part) for part in sheet.parts]),
                "foot": sheet.foot,
            }
        ),
    )


def _plain(value: object) -> object:
    """The same with every word as a page can show it."""
    if isinstance(value, str):
        return letters.plain(value)
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value
