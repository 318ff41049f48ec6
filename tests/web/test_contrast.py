"""Every colour that is read or seen against every ground it stands on, by day and by night.

Computed from values.css itself: OKLCH to sRGB as CSS Color 4 says, contrast as WCAG 2.2 says.
"""

from __future__ import annotations

import re
from math import cos, radians, sin
from pathlib import Path

import pytest

import amends.web

CSS = Path(amends.web.__file__).parent / "static" / "css"

GROUNDS = ("paper-lit", "paper", "paper-shade")

# WCAG 2.2, 1.4.3: text; 1.4.11: lines and icons that carry a meaning.
TEXT, LINE = 4.5, 3.0

READ = [
    *((ink, ground) for ink in ("ink", "ink-soft", "gold-ink", "clay-ink") for ground in GROUNDS),
    ("ink", "gold-wash"),
    ("ink-soft", "gold-wash"),
    ("gold-ink", "gold-wash"),
    ("ink", "clay-wash"),
    ("clay-ink", "clay-wash"),
    ("gold-under", "gold-leaf"),
    ("alarm", "paper-lit"),
    ("alarm", "paper"),
]
SEEN = [
    *((line, ground) for line in ("ink-line", "gold-line", "clay-line") for ground in GROUNDS),
    ("gold-line", "gold-wash"),
    ("clay-line", "clay-wash"),
    ("alarm", "paper-lit"),
]


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize(("ink", "ground"), READ, ids=" on ".join)
def test_words_can_be_read_on_every_ground_they_stand_on(
    ink: str, ground: str, night: bool
) -> None:
    colours = _values(night)
    assert _contrast(colours[ink], colours[ground]) >= TEXT


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize(("line", "ground"), SEEN, ids=" on ".join)
def test_lines_and_marks_can_be_seen_on_every_ground_they_stand_on(
    line: str, ground: str, night: bool
) -> None:
    colours = _values(night)
    assert _contrast(colours[line], colours[ground]) >= LINE


def test_the_night_redefines_every_value_and_nothing_else() -> None:
    day, night = _blocks()
    assert set(re.findall(r"--[\w-]+", night)) == set(re.findall(r"--[\w-]+", day))
    others = [css for css in CSS.glob("*.css") if css.name != "values.css"]
    assert [css.name for css in others if "prefers-color-scheme" in css.read_text()] == []


def test_a_colour_is_written_in_one_place() -> None:
    """Paper is white and ink is black when printed: print.css redefines the first tier too."""
    written = re.compile(r"oklch\(\s*[\d.]|#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")
    named = re.compile(r":\s*(white|black|red|gold|gray|grey)\b")
    for css in CSS.glob("*.css"):
        if css.name in ("values.css", "print.css"):
            continue
        text = css.read_text()
        assert not written.search(text), css.name
        assert not named.search(text), css.name


def _values(night: bool) -> dict[str, tuple[float, float, float]]:
    found = re.findall(
        r"--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)", _blocks()[1 if night else 0]
    )
    return {name: (float(light), float(chroma), float(hue)) for name, light, chroma, hue in found}


def _blocks() -> tuple[str, str]:
    day, night = (CSS / "values.css").read_text().split("@media (prefers-color-scheme: dark)")
    return day.split(":root", 1)[1], night.split(":root", 1)[1]


def _contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: tuple[float, float, float]) -> float:
    red, green, blue = (min(1.0, max(0.0, part)) for part in _linear_srgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear_srgb(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    """Björn Ottosson's OKLab matrices, as in CSS Color 4, section 19."""
    light, chroma, hue = colour
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
