"""Cards about talking with each other, and two rules that either can propose.

A card is looked at by whom it was opened for, as deep as the hurt person picked, and alone by anybody.
"""

from functools import cache

import msgspec

from amends.guides import toml
from amends.repair.practices.matters import DEEPEST


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`questions`: from light to deep. `rule` and `why`: what an agreement could begin with."""

    id: str
    title: str
    soft: str
    questions: tuple[str, ...]
    rule: str
    why: str


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    title: str
    what: str
    why: str


class _Talking(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    cards: tuple[Card, ...]
    rules: tuple[Rule, ...]


@cache
def _read() -> _Talking:
    read = toml.read("talking.toml", _Talking)
    ids = [*(one.id for one in read.cards), *(one.id for one in read.rules)]
    if len({*ids}) < len(ids):
        raise ValueError("guides/talking.toml: the same id twice")
    if any(len(card.questions) != DEEPEST for card in read.cards):
        raise ValueError("guides/talking.toml: a card has a question for each depth")
    return read


def cards() -> tuple[Card, ...]:
    return _read().cards


def card(id: str) -> Card | None:
    return next((one for one in _read().cards if one.id == id), None)


def rules() -> tuple[Rule, ...]:
    return _read().rules


def rule(id: str) -> Rule | None:
    return next((one for one in _read().rules if one.id == id), None)
