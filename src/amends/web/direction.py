"""The direction of check-ins: a band, not a point. Pure.

What may be drawn at all is decided elsewhere (INSTRUMENTS: enough answers, wide enough apart);
here a series of spans becomes a band, and a week without an answer stays a gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

WIDTH: Final = 600.0
HEIGHT: Final = 166.0
LEFT: Final = 10.0
BOTTOM: Final = 158.0
TOP: Final = 12.0
MOST: Final = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Where one answer lies, from `low` to `high` on 0 to 10. None on both: nothing was said."""

    label: str
    low: float | None = None
    high: float | None = None


def direction(spans: Sequence[Span], sentence: str) -> SafeString:
    """The band, with `sentence` (what may be said of it, in words) as its description."""
    shapes = "".join(_shape(run) for run in _runs(spans))
    ground = f'<path class="direction-ground" d="M{LEFT} {BOTTOM}H{WIDTH - LEFT}"/>'
    return format_html(
        '<svg class="direction" viewBox="0 0 {} {}" role="img">'
        "<title>{}</title><desc>{}</desc>{}</svg>",
        int(WIDTH),
        int(HEIGHT),
        _("The direction so far"),
        sentence,
        mark_safe(ground + shapes),  # noqa: S308 - our own numbers and class names only
    )


def ends(spans: Sequence[Span]) -> tuple[str, str]:
    """The first and the last label, for `ends` of components/drawing.html."""
    return (spans[0].label, spans[-1].label) if spans else ("", "")


def as_table(spans: Sequence[Span]) -> dict[str, Any]:
    """For `table` of components/drawing.html."""
    return {
        "caption": _("What was said"),
        "head": [_("When"), _("Between"), _("And")],
        "rows": [[span.label, *_said(span)] for span in spans],
    }


def _said(span: Span) -> list[str]:
    if span.low is None or span.high is None:
        return [_("Not said"), ""]
    return [f"{span.low:g}", f"{span.high:g}"]


def _runs(spans: Sequence[Span]) -> list[list[tuple[float, float, float]]]:
    """Unbroken stretches as (x, y of high, y of low)."""
    runs: list[list[tuple[float, float, float]]] = [[]]
    step = (WIDTH - 2 * LEFT) / max(1, len(spans) - 1)
    for place, span in enumerate(spans):
        if span.low is None or span.high is None:
            runs.append([])
            continue
        runs[-1].append((LEFT + step * place, _height(span.high), _height(span.low)))
    return [run for run in runs if run]


def _shape(run: Sequence[tuple[float, float, float]]) -> str:
    if len(run) == 1:
        x, high, low = run[0]
        return _path("direction-band", f"{x:.1f} {high:.1f}V{low:.1f}") + "".join(
            _path("direction-edge", f"{x - 6:.1f} {y:.1f}h12") for y in (high, low)
        )
    above = _curve([(x, high) for x, high, _low in run])
    below = _curve([(x, low) for x, _high, low in reversed(run)])
    edges = _path("direction-edge", above) + _path("direction-edge", below)
    return _path("direction-band", f"{above}L{below}Z") + edges


def _path(kind: str, line: str) -> str:
    return f'<path class="{kind}" d="M{line}"/>'


def _curve(points: Sequence[tuple[float, float]]) -> str:
    """A soft line through the points: level at each, so that it never swings beyond them."""
    parts = [f"{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x1, y1), (x2, y2) in pairwise(points):
        half = (x1 + x2) / 2
        parts.append(f"C{half:.1f} {y1:.1f} {half:.1f} {y2:.1f} {x2:.1f} {y2:.1f}")
    return "".join(parts)


def _height(value: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * min(max(value, 0.0), MOST) / MOST
