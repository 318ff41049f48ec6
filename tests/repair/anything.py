"""Strategies for any event and any command, made from their own types, with unusual texts and days.

What a form would never send is in here on purpose: entrances have faults too.
"""

from __future__ import annotations

import typing
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from types import UnionType
from typing import Annotated, Any, Literal

from hypothesis import strategies as st
from msgspec import Struct

from amends.repair.kinds import Value
from tests.repair.scenario import THAT_DAY
from tests.repair.things import (
    A_THREAT,
    ACT,
    ANOTHER_LETTER,
    LETTER,
    MEANT,
    PRESSURE_BY_SELF_HARM,
    SHORT_LETTER,
    SORRY,
    WRONG,
)

IDS = ("a", "b", "c", "d", "e", "account")
ODD_TEXTS = (
    "",
    " \t\r\n ",
    "\0",
    "a\ud800b",
    "\udc00",
    "\ud83d\ude00",
    "I \u202eesrever\u202c told you",
    "\ufeffI lied",
    "e\u0301" * 40,
    "I " + "\U0001f9e1" * 200,
    "I " + "x" * 301,
    "I " + "y" * 2_001,
    "I" + " z" * 10_000,
    "Z\u0336a\u0336l\u0336g\u0336o",
    "'; DROP TABLE entries; --",
    "\u0130\u0131 \u00df",
)
TEXTS = (LETTER, ANOTHER_LETTER, SHORT_LETTER, ACT, WRONG, SORRY, MEANT, A_THREAT)
DAYS = (
    date.min,
    date(1900, 2, 28),
    THAT_DAY - timedelta(days=8),
    THAT_DAY,
    THAT_DAY + timedelta(days=1),
    THAT_DAY + timedelta(days=30),
    date(2028, 2, 29),
    date.max - timedelta(days=1),
    date.max,
)
NUMBERS = ("0", "-0", "1", "12.50", "1E+2", "1E-9", "1E+40", "NaN", "-Infinity", "0.1", "999999")

texts = st.one_of(
    st.sampled_from((*TEXTS, PRESSURE_BY_SELF_HARM)),
    st.sampled_from(ODD_TEXTS),
    st.text(st.characters(), max_size=30),
)
instants = st.integers(0, 36_000 * 24).map(
    lambda hours: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
)


def any_of(kind: type[Struct], **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values of a struct; `known` gives strategies for some of its fields."""
    hints = typing.get_type_hints(kind, include_extras=True)
    fields = {
        name: known[name] if name in known else _field(name, hints[name])
        for name in kind.__struct_fields__
    }
    return st.builds(kind, **fields)


NAMING = ("id", "of", "thing", "harm", "draft", "delivery", "promise", "amends", "corrects")


def _field(name: str, hint: Any) -> st.SearchStrategy[Any]:
    names_a_thing = hint is not int  # "number of": a count
    if names_a_thing and name in NAMING:
        ids: st.SearchStrategy[Any] = st.sampled_from(IDS)
        return ids if hint is str else st.one_of(st.none(), ids)
    return values(hint)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a type as the rules' own annotations write it."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return values(args[0])
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (UnionType, typing.Union):
        return st.one_of([values(arg) for arg in args])
    if origin is tuple:
        return st.lists(_member(args[0]), max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Value):
        return any_of(hint)
    return _PLAIN[hint]


def _member(hint: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(IDS) if hint is str else values(hint)


_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    int: st.one_of(st.integers(-2, 12), st.sampled_from((30, 45, 61, 10**30))),
    date: st.one_of(st.sampled_from(DAYS), st.dates(date(2026, 1, 1), date(2026, 12, 31))),
    datetime: instants,
    time: st.sampled_from((time.min, time(2, 30), time(18, 0, 30), time.max)),
    timedelta: st.sampled_from(
        (timedelta(0), timedelta(hours=12), timedelta(days=-1), timedelta(days=400))
    ),
    Decimal: st.sampled_from([Decimal(number) for number in NUMBERS]),
    bytes: st.binary(max_size=20),
    type(None): st.none(),
}
