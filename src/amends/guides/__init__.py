"""What Amends knows by heart: guides, the steps of the articles, the wording of every reason,
instruments and help lines.

All of it is data in TOML, in our own words with sources, read once and checked when read. Sentences
are message ids: an entrance translates them.
"""

from amends.guides.helplines import Line, countries, lines_for
from amends.guides.instruments import Question, ScaleItem, origin, own_items, scale_items
from amends.guides.library import TO_CHOOSE, guide, guide_followed, guide_names, guide_of
from amends.guides.wording import condition, sentence

__all__ = [
    "TO_CHOOSE",
    "Line",
    "Question",
    "ScaleItem",
    "condition",
    "countries",
    "guide",
    "guide_followed",
    "guide_names",
    "guide_of",
    "lines_for",
    "origin",
    "own_items",
    "scale_items",
    "sentence",
]
