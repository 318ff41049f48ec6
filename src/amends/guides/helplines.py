"""Help lines: dated rows that a person looked up, never generated, never guessed from a place.

python -m amends.guides.helplines    before a release: says which rows are to be looked up anew
"""

from datetime import date
from functools import cache
from typing import Literal

import msgspec

from amends.guides import toml

Kind = Literal["emergency", "abuse", "uses_abuse", "crisis", "elsewhere"]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line. `hours` is empty where they were not verified, `number` where it is a page, and
    `source_url` where the address of the page that was read was not kept."""

    country: str
    kind: Kind
    name: str
    number: str = ""
    url: str = ""
    hours: str = ""
    note: str = ""
    source: str
    source_url: str = ""
    verified_on: date


class Country(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    name: str


class _Helplines(msgspec.Struct, frozen=True, kw_only=True):
    countries: tuple[Country, ...]
    lines: tuple[Line, ...]


@cache
def _all() -> _Helplines:
    return toml.read("helplines.toml", _Helplines)


def countries() -> tuple[Country, ...]:
    """The countries there are rows for, by name."""
    return tuple(sorted(_all().countries, key=lambda country: country.name))


def lines_for(country: str) -> tuple[Line, ...]:
    """The rows of the country that a person chose, emergency first.

    For none chosen, and beside the rows of a country that has none for who cannot go on: the one
    page that lists lines everywhere.
    """
    order = ("emergency", "abuse", "crisis", "uses_abuse", "elsewhere")
    rows = [line for line in _all().lines if line.country == country] if country else []
    if not any(line.kind == "crisis" for line in rows):
        rows += [line for line in _all().lines if line.country == ""]
    return tuple(sorted(rows, key=lambda line: order.index(line.kind)))


LONGEST_UNSEEN = 180
"""Days after which a row is looked up anew (SAFETY.md, section 7)."""


def stale(today: date, days: int = LONGEST_UNSEEN) -> tuple[Line, ...]:
    """The rows that nobody has looked up for that long; a release refuses to go out with one."""
    return tuple(line for line in _all().lines if (today - line.verified_on).days > days)


def said_before_a_release(today: date) -> tuple[int, list[str]]:
    """0 and one sentence where all rows are fresh; else 1 and each row that is not."""
    old = stale(today)
    if not old:
        return 0, [
            f"All {len(_all().lines)} help lines were looked up within {LONGEST_UNSEEN} days."
        ]
    rows = [
        f"{line.country or 'everywhere'}, {line.name}, {line.number or line.url}: {line.verified_on}"
        for line in old
    ]
    return 1, ["Look these up, and write their day into helplines.toml:", *rows]
