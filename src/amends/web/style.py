"""All components on one page, for those who build pages and for the accessibility tests.

Answers only when the setting DEBUG or AMENDS_STYLE_PAGE is on; otherwise the same 404 as for nothing.
"""

from __future__ import annotations

from datetime import date

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from amends.web.bowl import Seam, bowl
from amends.web.calendar import Day as CalendarDay
from amends.web.calendar import Kept, kept_days, keys
from amends.web.calendar import as_table as days_as_table
from amends.web.direction import Span, direction
from amends.web.direction import as_table as spans_as_table
from amends.web.direction import ends as span_ends
from amends.web.forms import (
    AmendsForm,
    ChoiceCards,
    ChoiceCardsMany,
    Clock,
    Count,
    Day,
    Line,
    Scale,
    Writing,
)
from amends.web.places import Place
from amends.web.thread import Knot


def page(request: HttpRequest) -> HttpResponse:
    if not _is_on():
        raise Http404
    form = Example({"name": "", "words": "Kept as it was typed.", "kind": "lie"})
    return render(request, "style.html", {"places": PLACES, "form": form, **examples()})


def _is_on() -> bool:
    return settings.DEBUG or getattr(settings, "AMENDS_STYLE_PAGE", False)


class Example(AmendsForm):
    """Every kind of field, one of them with something to mend."""

    name = forms.CharField(
        label="What shall this be called?",
        help_text="Only you see it.",
        widget=Line(),
        error_messages={"required": "Give it any name. It can be changed later."},
    )
    words = forms.CharField(
        label="What happened, as a camera would have seen it?",
        help_text="Reasons have a place of their own, later.",
        widget=Writing(),
    )
    kind = forms.ChoiceField(
        label="Of what kind was it?",
        choices=[("words", "Words"), ("lie", "Something untrue, or not told"), ("money", "Money")],
        widget=ChoiceCards(hints={"lie": "Also what was told only in part."}),
    )
    touched = forms.MultipleChoiceField(
        label="What did it touch?",
        required=False,
        choices=[("trust", "Trust"), ("sleep", "Sleep"), ("money", "Money"), ("plans", "Plans")],
        widget=ChoiceCardsMany(beside=True),
    )
    safe = forms.ChoiceField(
        label="How safe did this week feel?",
        choices=[(str(step), str(step)) for step in range(11)],
        required=False,
        widget=Scale(low="not safe at all", high="quite safe"),
    )
    since = forms.DateField(label="Since when?", required=False, widget=Day())
    at = forms.TimeField(label="At what time?", required=False, widget=Clock())
    cost = forms.CharField(
        label="What did it cost?", required=False, help_text="In euros.", widget=Count()
    )
    country = forms.ChoiceField(
        label="Country", required=False, choices=[("", "Not chosen"), ("de", "Germany")]
    )
    quiet = forms.BooleanField(label="Keep this to myself", required=False)


PLACES = [
    Place(name="Path", url="#path", icon="path", current=True),
    Place(name="Write", url="#write", icon="pen"),
    Place(name="Days", url="#days", icon="days"),
    Place(name="Help", url="#help", icon="help"),
]


SOME_BOWLS = [
    [],
    [Seam(impacts=4, answered=1)],
    [Seam(impacts=4, answered=2), Seam(impacts=3, answered=0), Seam(impacts=5, answered=5)],
    [Seam(impacts=9, answered=n) for n in (9, 1, 4, 0, 6, 8, 3, 2, 9)],
    [Seam(impacts=6, answered=n) for n in (6, 2, 5, 0, 4)],
]

SOME_DAYS: list[Kept] = [
    *("kept", "kept", "missed", "kept", "unknown", "kept", "kept"),
    *("kept", "unknown", "kept", "kept", "missed", "kept", "kept"),
    *("kept", "kept", "kept", "unknown", "kept", "ahead", "ahead"),
]

SOME_SPANS = [
    Span(label="October", low=2, high=4),
    Span(label="November", low=2.5, high=5),
    Span(label="December", low=2, high=4.5),
    Span(label="January"),
    Span(label="February", low=3.5, high=6),
    Span(label="March", low=4, high=6.5),
    Span(label="April", low=4.5, high=6.5),
]

SOME_KNOTS = [
    Knot(name="What happened", state="done", url="#happened"),
    Knot(name="How it landed", state="done", url="#landed"),
    Knot(
        name="A short acknowledgement",
        state="now",
        why="You have said what you did. Two or three sentences are enough, without an ask.",
        url="#write",
        action="Write it",
    ),
    Knot(name="The full apology", state="held", why="Your partner asked for quiet until Sunday."),
    Knot(name="What you will do", state="later"),
]

SOME_ENTRIES = [
    {
        "day": date(2026, 3, 1),
        "title": "What I did",
        "text": "I read your messages while you were asleep.",
        "url": "#entry",
    },
    {
        "day": date(2026, 3, 9),
        "text": "I had done it once before, in January.",
        "tag": "told later",
        "tag_kind": "care",
    },
    {"day": date(2026, 3, 12), "title": "Home by seven", "tag": "kept", "tag_kind": "kept"},
]

SOME_NOTES = [
    {
        "about": "if you were hurt",
        "reason": "This puts the hurt in doubt.",
        "question": "What did you see happen?",
    },
    {"about": "I told you", "reason": "This names what you did.", "good": True},
]

SOME_LINES = [
    {
        "name": "Emergency",
        "number": "112",
        "tel": "112",
        "hours": "Day and night",
        "verified_on": date(2026, 3, 1),
        "emergency": True,
    },
    {
        "name": "A made-up line for talking",
        "number": "0800 000 0000",
        "tel": "08000000000",
        "verified_on": date(2026, 3, 1),
    },
]


def examples() -> dict[str, object]:
    """Plain made-up values for each component."""
    days = [CalendarDay(on=date(2026, 3, 2 + n), state=state) for n, state in enumerate(SOME_DAYS)]
    return {
        "where": "Style",
        "bowls": [bowl(seams) for seams in SOME_BOWLS],
        "calendar": kept_days(days),
        "calendar_table": days_as_table(days),
        "calendar_keys": keys(),
        "direction": direction(SOME_SPANS, "There is a little more ease than in the autumn."),
        "direction_table": spans_as_table(SOME_SPANS),
        "direction_ends": span_ends(SOME_SPANS),
        "knots": SOME_KNOTS,
        "entries": SOME_ENTRIES,
        "notes": SOME_NOTES,
        "meanwhile": ["Write a letter that is not sent.", "Look at what you promised for today."],
        "until": date(2026, 3, 8),
        "head": ["What", "For which hurt", "Left"],
        "rows": [["Pay back the deposit", "Money", "120"], ["Tell Sam the truth", "Trust", "-"]],
        "sheet": [("Name", "amber-river-lantern"), ("Recovery key", "K7QM-2XHD-9RTC-4WPN-6JFA")],
        "paragraphs": ["I told you I was at work.", "I was not, and I knew it when I said it."],
        "lines": SOME_LINES,
    }
