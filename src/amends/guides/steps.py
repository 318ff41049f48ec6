"""Every step of the five articles: what it means for each of the two, what carries it, what is built.

Read strictly: a row that is not on the list, one that is missing, a practice that does not exist or
a key that nobody knows is refused, so that no step is forgotten or called built by a slip.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any, Literal

import msgspec

from amends.guides import toml
from amends.repair.state import FOR

Built = Literal["yes", "part", "no"]
"""`part`: a person can do it, and something smaller that belongs to it is not there."""

ROOMS = ("words", "path")
"""What carries a step besides the practices: the reader, and the road."""

ARTICLES: dict[str, str] = {
    "S0": "0ab 1abcdef 2abcde 3abcde 4abcdefg 5abcd 6abc 7abcdef 8abcd 9",
    "S1": "1abcdefg 2abcde 3abcde 4abcde 5abcde 6abcdef 7abcde",
    "S2": (
        "0 1abcd 2abc 3ab 4abc 5a 6abcd 7ab 8ab 9ab 10ab 11ab 12abc 13a 14a 15ab 16ab 17abc 18ab"
        " 19abc 20abc 21abc"
    ),
    "S3": "0ab 1abc 2abcde 3abcdefg 4abcdefgh 5abc",
    "S4": "0abcdefgh 1abcd 2abcdef 3ab 4abcd 5abcde 6abc 7abc 8a 9abc",
    "S5": "1 2 3 4 5 6 7",
}
"""The actions of each article with the letters of their parts; S5 is what the articles leave out."""


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step. `reuses`: the row whose working it takes over. `missing`: what is not built of it."""

    id: str
    practices: tuple[str, ...]
    responsible: str
    harmed: str
    reuses: str = ""
    built: Built = "yes"
    missing: str = ""

    @property
    def article(self) -> str:
        return self.id.partition(".")[0]


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    steps: tuple[Row, ...]


def ids() -> tuple[str, ...]:
    """The ids of all rows, in the order of the articles."""
    return tuple(
        f"{article}.{action.rstrip('abcdefgh')}{letter}"
        for article, actions in ARTICLES.items()
        for action in actions.split()
        for letter in (action.lstrip("0123456789") or ("",))
    )


def practices() -> tuple[str, ...]:
    """The names that a row may give for what carries it."""
    return tuple(sorted({*FOR, *ROOMS}))


@cache
def rows() -> tuple[Row, ...]:
    """All rows, in the order of the articles."""
    return loaded(toml.raw("steps.toml"))


def loaded(values: dict[str, Any]) -> tuple[Row, ...]:
    """The rows of plain values. Raises ValueError, naming the row, where they are not as they must be."""
    try:
        read = msgspec.convert(values, _File).steps
    except msgspec.ValidationError as error:
        raise ValueError(f"guides/steps.toml: {error}") from None
    _each_once(row.id for row in read)
    for row in read:
        wrong = _wrong(row, {one.id: one for one in read})
        if wrong:
            raise ValueError(f"guides/steps.toml: {row.id} {wrong}")
    return read


def _each_once(found: Iterable[str]) -> None:
    given = tuple(found)
    unknown = sorted(set(given) - set(ids()))
    if unknown:
        raise ValueError(f"guides/steps.toml: no article has {', '.join(unknown)}")
    missing = [id for id in ids() if id not in given]
    if missing:
        raise ValueError(f"guides/steps.toml: {', '.join(missing)} is missing")
    if given != ids():
        raise ValueError("guides/steps.toml: a row stands twice, or out of its order")


def _wrong(row: Row, by_id: dict[str, Row]) -> str:
    """What is wrong with a row, in a few words, or ""."""
    unknown = [name for name in row.practices if name not in practices()]
    first = by_id.get(row.reuses)
    if not row.practices or unknown:
        return f"names a practice that does not exist: {', '.join(unknown) or 'none'}"
    if not row.responsible or not row.harmed:
        return "does not say what it means for each of the two"
    if (row.built == "yes") != (not row.missing):
        return "says what is missing if and only if it is not built as a whole"
    if row.reuses and (first is None or first.reuses):
        return f"takes over the working of {row.reuses}, which has none of its own"
    if first is not None and row.built == "yes" and first.built != "yes":
        return f"is called built, and {row.reuses}, which it takes over, is not"
    return ""
