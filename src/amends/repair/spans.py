"""Spans of time in which something held, and since when what holds now has held without a gap.

A stop that comes while another holds carries it on: whoever asked for quiet behind the other's
quiet is not handed, when the first one ends, what it had held back.
"""

from collections.abc import Iterable
from datetime import datetime

Span = tuple[datetime, datetime | None]
"""When it began, and when it was over; None while it has no end."""

Spans = tuple[Span, ...]


def begun(spans: Spans, at: datetime) -> Spans:
    """The spans with one more from that instant on, unless the last has no end yet."""
    return spans if _is_open(spans) else (*spans, (at, None))


def ended(spans: Spans, at: datetime) -> Spans:
    """The spans with the last one over at that instant, if it had no end yet."""
    return (*spans[:-1], (spans[-1][0], at)) if _is_open(spans) else spans


def unbroken_from(spans: Iterable[Span], now: datetime) -> datetime | None:
    """Since when there was no instant outside the spans; None where none of them holds now."""
    since = None
    for began, over in sorted(spans, key=lambda span: span[0], reverse=True):
        holds = began <= now and (over is None or over > now)
        if holds or (since is not None and began < since and (over is None or over >= since)):
            since = began
    return since


def _is_open(spans: Spans) -> bool:
    return bool(spans) and spans[-1][1] is None
