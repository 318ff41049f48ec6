"""Kept days: filled, hollow, and plainly unknown. A drawing and the same as a table. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from django.utils.dates import WEEKDAYS_ABBR
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from amends.repair.practices.promises import Standing

Kept = Literal[
    "kept", "late", "missed", "excused", "renegotiated", "withdrawn", "paused", "unknown", "ahead"
]

# What each mark says. A miss that was told is still a miss; a day nobody spoke of stays unknown.
WORDS: Final[dict[Kept, Promise]] = {
    "kept": pgettext_lazy("a day of a promise", "Kept"),
    "late": pgettext_lazy("a day of a promise", "Late"),
    "missed": pgettext_lazy("a day of a promise", "Missed"),
    "excused": pgettext_lazy("a day of a promise", "Could not, told before"),
    "renegotiated": pgettext_lazy("a day of a promise", "Agreed otherwise before"),
    "withdrawn": pgettext_lazy("a day of a promise", "They did not want it"),
    "paused": pgettext_lazy("a day of a promise", "In a pause"),
    "unknown": pgettext_lazy("a day of a promise", "Not said"),
    "ahead": pgettext_lazy("a day of a promise", "Still to come"),
}
STEP: Final = 52
TOP: Final = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day on which something was due, and what is known of it."""

    on: date
    state: Kept


def as_drawn(standing: Standing) -> Kept:
    """Today is still to come, until something is said of it."""
    return "ahead" if standing == "due" else standing


def kept_days(days: Sequence[Day]) -> SafeString:
    """Weeks as rows from Monday; a day with nothing due is left empty."""
    if not days:
        return SafeString("")
    first = min(day.on for day in days)
    monday = first - timedelta(days=first.weekday())
    weeks = (max(day.on for day in days) - monday).days // 7 + 1
    names = "".join(_weekday(place) for place in range(7))
    marks = "".join(_mark_on(day, monday) for day in sorted(days, key=lambda day: day.on))
    return format_html(
        '<svg class="calendar" viewBox="0 0 {} {}" role="img">'
        "<title>{}</title><desc>{}</desc>{}</svg>",
        7 * STEP,
        TOP + weeks * STEP,
        _("Days and what is known of them"),
        _(
            "Filled: kept. Half filled: late. Hollow: missed. A small ring: could not, and told "
            "before. A diamond: agreed otherwise. A ring with a line through it: they did not want "
            "it. Two strokes: in a pause. A short line: not said. The table below says the same."
        ),
        mark_safe(names + marks),  # noqa: S308 - our own marks; weekday names are escaped
    )


def as_table(days: Sequence[Day]) -> dict[str, Any]:
    """For `table` of components/drawing.html."""
    ordered = sorted(days, key=lambda day: day.on)
    return {
        "caption": _("Day by day"),
        "head": [_("Day"), _("What is known")],
        "rows": [[date_format(day.on), WORDS[day.state]] for day in ordered],
    }


def key(state: Kept) -> SafeString:
    """One mark by itself, for the key below the drawing."""
    return format_html(
        '<svg viewBox="0 0 {} {}" aria-hidden="true" focusable="false">{}</svg>',
        STEP,
        STEP,
        mark_safe(_mark(state, STEP / 2, STEP / 2)),  # noqa: S308 - our own marks
    )


def keys(days: Sequence[Day] | None = None) -> list[tuple[SafeString, Promise]]:
    """The key of every mark, or of those that these days have."""
    drawn = None if days is None else {day.state for day in days}
    return [
        (key(state), words) for state, words in WORDS.items() if drawn is None or state in drawn
    ]


def _weekday(place: int) -> str:
    return format_html(
        '<text x="{}" y="16" aria-hidden="true">{}</text>',
        place * STEP + STEP // 2,
        WEEKDAYS_ABBR[place],
    )


def _mark_on(day: Day, monday: date) -> str:
    after = (day.on - monday).days
    x = after % 7 * STEP + STEP / 2
    return _mark(day.state, x, TOP + after // 7 * STEP + STEP / 2)


def _mark(state: Kept, x: float, y: float) -> str:
    if state == "unknown":
        return f'<path class="day-unknown" d="M{x - 8} {y}h16"/>'
    if state == "late":
        # The lower half is filled: it was done, after its time.
        half = f'<path class="day-kept" d="M{x - 14} {y}a14 14 0 0 0 28 0z"/>'
        return f'<circle class="day-late" cx="{x}" cy="{y}" r="14"/>{half}'
    if state == "paused":
        return f'<path class="day-unknown" d="M{x - 4} {y - 7}v14M{x + 4} {y - 7}v14"/>'
    if state == "renegotiated":
        return f'<path class="day-excused" d="M{x} {y - 9}l9 9l-9 9l-9 -9z"/>'
    if state == "withdrawn":
        ring = f'<circle class="day-excused" cx="{x}" cy="{y}" r="7"/>'
        return f'{ring}<path class="day-excused" d="M{x - 10} {y + 10}l20 -20"/>'
    radius = {"ahead": 2.5, "excused": 7}.get(state, 14)
    return f'<circle class="day-{state}" cx="{x}" cy="{y}" r="{radius}"/>'
