"""What is practised for listening: a sentence, an answer to it, and what the answer does."""

from functools import cache

import msgspec

from amends.guides import toml


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """`said`: what a partner says; `answer`: what somebody answers; `does`: the one thing it does."""

    id: str
    said: str
    answer: str
    does: str = msgspec.field(name="is")


class _Drills(msgspec.Struct, frozen=True, kw_only=True):
    source: str
    cards: tuple[Card, ...]


@cache
def cards() -> tuple[Card, ...]:
    """All cards, in the order in which they are first met."""
    return toml.read("drills.toml", _Drills).cards
