"""The mended bowl: broken, and joined again with gold.

A seam for each harm. Gold runs along a seam, from the rim down, as the impacts of that harm are
answered by kept acts of the one who looks. It never runs to the end, it carries no number, and
it is drawn for one person only. Pure: the same seams give the same drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sin, sqrt
from typing import Final

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

Point = tuple[float, float]

WIDTH: Final = 360
HEIGHT: Final = 268
MIDDLE: Final = 180.0
RIM: Final = 58.0
DEPTH: Final = 158.0
HALF_RIM: Final = 146.0
TILT: Final = 24.0

# The share of a seam that gold may ever fill. What was broken stays seen, and nobody is "done".
NEVER_MORE: Final = 0.9
STEPS: Final = 40
KINKS: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """One harm: how many of its impacts are named, and how many a kept act has answered."""

    impacts: int
    answered: int

    @property
    def gold(self) -> float:
        """How far the gold runs, from 0 to NEVER_MORE."""
        if self.impacts <= 0:
            return 0.0
        return NEVER_MORE * min(max(self.answered, 0), self.impacts) / self.impacts


def bowl(seams: Sequence[Seam]) -> SafeString:
    """The drawing with its title and its description in words."""
    count = len(seams)
    breaks = [_break(index, count) for index in range(count)]
    branches = [_branch(index, kinks, count) for index, kinks in enumerate(breaks)]
    cracks = [_drawn(kinks) for kinks in breaks]
    parts = [_clay()]
    parts += [_path("bowl-seam", _line(crack)) for crack in cracks]
    parts += [_path("bowl-seam bowl-hairline", _line(_drawn(branch))) for branch in branches]
    for index, (seam, crack) in enumerate(zip(seams, cracks, strict=True)):
        parts.append(_gold(index, crack, seam.gold))
    parts.append(_edges())
    return format_html(
        '<svg class="bowl" viewBox="0 0 {} {}" role="img"><title>{}</title><desc>{}</desc>{}</svg>',
        WIDTH,
        HEIGHT,
        _("A mended bowl"),
        in_words(seams),
        mark_safe("".join(parts)),  # noqa: S308 - our own numbers and class names only
    )


def in_words(seams: Sequence[Seam]) -> str:
    """What the drawing says, without a number and without "complete"."""
    if not seams:
        return _("A bowl drawn in ink. Nothing has been written down yet.")
    said = [_("A bowl that was broken and joined again, with a seam for each hurt.")]
    running = [seam for seam in seams if seam.gold > 0]
    if not running:
        said.append(_("No gold runs along a seam yet."))
    elif len(running) < len(seams):
        said.append(_("Gold has begun to run along some seams, and not yet along others."))
    elif all(seam.answered >= seam.impacts for seam in seams):
        said.append(_("Gold runs far along every seam. The lines stay to be seen."))
    else:
        said.append(_("Gold has begun to run along every seam."))
    return " ".join(said)


# The shape


def _on_clay(u: float, v: float) -> Point:
    """A point on the front of the bowl: u from left -1 to right 1, v from rim 0 to foot 1."""
    half = HALF_RIM * (1 - 0.68 * v**2.3)
    tilt = TILT * (1 - 0.78 * v)
    return MIDDLE + half * u, RIM + DEPTH * v + tilt * sqrt(max(0.0, 1 - u * u))


def _front() -> list[Point]:
    left = [_on_clay(-1, step / STEPS) for step in range(STEPS + 1)]
    foot = [_on_clay(-1 + 2 * step / STEPS, 1) for step in range(STEPS + 1)]
    right = [_on_clay(1, 1 - step / STEPS) for step in range(STEPS + 1)]
    return left + foot + right


def _clay() -> str:
    foot_left, foot_right = _on_clay(-0.86, 1), _on_clay(0.86, 1)
    base = HEIGHT - 18
    foot = (
        f"M{_at(foot_left)}L{foot_left[0] + 4:.1f} {base - 4}"
        f"Q{MIDDLE} {base + 7} {foot_right[0] - 4:.1f} {base - 4}L{_at(foot_right)}Z"
    )
    rim = f'cx="{MIDDLE}" cy="{RIM}" rx="{HALF_RIM}" ry="{TILT}"'
    shade = f'cx="{MIDDLE}" cy="{base}" rx="{HALF_RIM * 0.78:.1f}" ry="9"'
    return (
        f'<ellipse class="bowl-shade" {shade}/>'
        f'<path class="bowl-clay" d="{foot}"/><path class="bowl-line" d="{foot}"/>'
        f'<path class="bowl-clay" d="{_line(_front())}Z"/><ellipse class="bowl-inside" {rim}/>'
    )


def _edges() -> str:
    """Ink over the gold: the rim, its inner lip, and one turning line of the potter's wheel."""
    rim = f'cx="{MIDDLE}" cy="{RIM}" rx="{HALF_RIM}" ry="{TILT}"'
    lip = f'cx="{MIDDLE}" cy="{RIM + 1.5}" rx="{HALF_RIM - 6}" ry="{TILT - 4.5}"'
    turn = [_on_clay(-0.93 + 1.86 * step / STEPS, 0.93) for step in range(STEPS + 1)]
    return (
        f'<path class="bowl-line" d="{_line(_front())}"/>'
        f'<ellipse class="bowl-line" {rim}/><ellipse class="bowl-fine" {lip}/>'
        + _path("bowl-fine", _line(turn))
    )


# The seams


def _break(index: int, count: int) -> list[Point]:
    """A line of kinks (u, v) from the rim towards the foot; neighbours do not cross."""
    reach = 0.88
    room = 2 * reach / count
    start = -reach + room * (index + 0.5)
    end = 0.83 + 0.1 * _wobble(index, 91)
    lean = _wobble(index, 57) * min(0.22, room * 0.3)
    kinks = []
    for kink in range(KINKS + 1):
        along = kink / KINKS + (0.3 / KINKS * _wobble(index, kink + 30) if 0 < kink < KINKS else 0)
        swing = _wobble(index, kink) * min(0.1, room * 0.24) if kink else 0.0
        kinks.append((_inside(start + lean * along + swing), end * along))
    return kinks


def _branch(index: int, kinks: Sequence[Point], count: int) -> list[Point]:
    """A hairline that leaves the seam towards the middle, as real breaks do."""
    u, v = kinks[2 + index % 3]
    side = -1 if u > 0.1 or (abs(u) <= 0.1 and index % 2) else 1
    step = min(0.08, 0.45 / count) * side
    return [(u, v), (u + step, v + 0.03), (u + 1.5 * step, v + 0.1), (u + 2.4 * step, v + 0.12)]


def _gold(index: int, crack: Sequence[Point], share: float) -> str:
    """A ribbon of uneven width along the first part of the seam, as gold lacquer lies."""
    if share <= 0:
        return ""
    run = _first_part(_finer(crack), share)
    left, right = [], []
    for place, (x, y) in enumerate(run):
        ahead = run[min(place + 1, len(run) - 1)]
        behind = run[max(place - 1, 0)]
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        length = sqrt(dx * dx + dy * dy) or 1.0
        width = 2.9 + 0.7 * sin(place * 0.9 + index) + (1.1 if place % 4 == 0 else 0.0)
        width *= min(1.0, (len(run) - 1 - place) / 4 + 0.2)
        left.append((x - dy / length * width, y + dx / length * width))
        right.append((x + dy / length * width, y - dx / length * width))
    return f'<path class="bowl-gold" d="{_smooth(left + right[::-1])}"/>'


def _finer(points: Sequence[Point]) -> list[Point]:
    finer = []
    for (x1, y1), (x2, y2) in pairwise(points):
        finer += [(x1 + (x2 - x1) * part / 4, y1 + (y2 - y1) * part / 4) for part in range(4)]
    return [*finer, points[-1]]


def _first_part(points: Sequence[Point], share: float) -> list[Point]:
    """The first `share` of a line by its length; the last point lies exactly there."""
    total = sum(_apart(a, b) for a, b in pairwise(points))
    left = total * share
    part = [points[0]]
    for before, after in pairwise(points):
        step = _apart(before, after)
        if step >= left:
            ratio = left / step if step else 0.0
            x = before[0] + (after[0] - before[0]) * ratio
            return [*part, (x, before[1] + (after[1] - before[1]) * ratio)]
        part.append(after)
        left -= step
    return part


def _wobble(index: int, place: int) -> float:
    """A number from -1 to 1 that looks like chance and is not: the drawing must not change."""
    value = sin(index * 12.9898 + place * 78.233) * 43758.5453
    return 2 * (value - int(value // 1)) - 1


def _drawn(kinks: Sequence[Point]) -> list[Point]:
    return [_on_clay(u, v) for u, v in kinks]


def _inside(u: float) -> float:
    return max(-0.93, min(0.93, u))


def _apart(a: Point, b: Point) -> float:
    return sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)


# Paths


def _at(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def _line(points: Sequence[Point]) -> str:
    return "M" + "L".join(_at(point) for point in points)


def _smooth(points: Sequence[Point]) -> str:
    """A closed soft outline: each point pulls the curve between the middles of its sides."""
    middles = [
        ((x1 + x2) / 2, (y1 + y2) / 2)
        for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True)
    ]
    curve = [
        f"Q{_at(p)} {_at(m)}"
        for p, m in zip([*points[1:], points[0]], middles[1:] + middles[:1], strict=True)
    ]
    return f"M{_at(middles[0])}{''.join(curve)}Z"


def _path(kind: str, line: str) -> str:
    return f'<path class="{kind}" d="{line}"/>'
